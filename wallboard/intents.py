"""What the screen asks of the engine. Intents are frozen and cross threads over one door, `Runtime.post`."""

from __future__ import annotations

from msgspec import Struct

from wallboard.events import Command
from wallboard.records import InterventionDraft


class Acknowledge(Struct, frozen=True):
    """Someone has seen the alert and takes care of it."""

    alert: str
    who: str


class Snooze(Struct, frozen=True):
    """Keep the alert quiet until `until` (event time), and why."""

    alert: str
    who: str
    until: float
    reason: str = ""


class LogIntervention(Struct, frozen=True):
    """Write an intervention to the log, with the figures of this moment. `id` is one of the screen's making,
    by which it can be taken back; empty lets the log make one.
    """

    draft: InterventionDraft
    id: str = ""


class FinishIntervention(Struct, frozen=True):
    """What was open is done: the incident is over, the escalation answered, the follow-up made."""

    intervention: str
    who: str


class SendAgain(Struct, frozen=True):
    """Send an intervention to the agents of which it is not known that it arrived."""

    intervention: str
    who: str


class TakeBack(Struct, frozen=True):
    """Undo what was done last with the alert: acknowledged, or snoozed."""

    alert: str
    who: str


class TakeBackIntervention(Struct, frozen=True):
    """Undo an entry that went out to nobody: a row that says so follows it, its own row stays."""

    intervention: str
    who: str


class SendCommand(Struct, frozen=True):
    """Ask the source to do something (a lever, or the replay's clock).

    `feed` empty: the first that offers it.
    """

    command: Command
    feed: str = ""


DeskIntent = (
    Acknowledge | Snooze | TakeBack | LogIntervention | TakeBackIntervention | FinishIntervention | SendAgain
)
"""What is kept in the log."""

Intent = DeskIntent | SendCommand
