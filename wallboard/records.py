"""What is kept: alerts with their life cycle, interventions, and the floor's figures frozen at a moment."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from wallboard.events import AnswerStatus

Severity = Literal["critical", "warn", "info"]
AlertState = Literal["pending", "firing", "acknowledged", "snoozed", "recovering", "recovered", "no_data"]
OPEN_STATES: frozenset[str] = frozenset({"firing", "acknowledged", "snoozed", "recovering", "no_data"})
"""States in which an alert is in force: it was raised and has not recovered."""

NEVER = float("-inf")

InterventionKind = str
"""One of the kinds of `wallboard.log.interventions.KINDS`, or a kind that the site configured."""

SaveState = Literal["saving", "saved", "failed"]
Status = Literal["", "open", "done"]
HandoverAct = Literal["words", "skipped", "understood", "question", "answer", "signed"]
HandoverRole = Literal["", "outgoing", "incoming"]
Way = Literal["feed", "routes"]
SendState = Literal["unknown", "not sent", "sent", "taken", "refused"]
"""How far something has come on its way out.

It is `unknown` from the moment it is logged until it is known to be sent: a program that is killed in between
leaves the truth behind. `taken` is what the other end confirmed.
"""


class FrozenFigures(Struct, frozen=True, omit_defaults=True):
    """The figures of one scope at one moment, as they stood on the screen. None is “not known then”, shown as
    “—”.

    Ratios 0..1, waits in seconds. `service_level` is that of the rolling 30 minutes by `formula`;
    `forecast_gap` is offered minus expected contacts of the running interval.
    """

    scope: str
    at: float
    waiting: int | None = None
    longest_wait_s: float | None = None
    service_level: float | None = None
    service_level_day: float | None = None
    formula: str = ""
    within_s: float | None = None
    staffed: int | None = None
    available: int | None = None
    occupancy: float | None = None
    offered_interval: float | None = None
    forecast_gap: float | None = None


class ProposedLever(Struct, frozen=True):
    """A step of what is proposed about an alert: the kind of intervention it would be, and its words with the
    arithmetic. `kind` is empty where there is nothing to do, only to know (“still 2 short”). `uses` is how
    often: for how many agents, say; 0 where it is not known.
    """

    kind: InterventionKind
    text: str
    uses: int = 0


class Alert(Struct, frozen=True):
    """One alert through its life. `id` is unique and stable; times are event time, epoch seconds.

    `title` is what and where, `text` since when and how far out, `advice` what to do. `observed` and
    `expected` are in the metric's own unit. `scopes` lists the scopes one cause hit, the worst first; `scope`
    is the first of them. `proposal` are the gentlest levers that would close the gap. `taken_back_at` is when
    somebody last took back what was done about it.
    """

    id: str
    rule: str
    severity: Severity
    scope: str
    state: AlertState
    title: str
    text: str
    advice: str
    since: float
    raised_at: float | None = None
    acknowledged_at: float | None = None
    acknowledged_by: str = ""
    snoozed_until: float | None = None
    snooze_reason: str = ""
    recovered_at: float | None = None
    observed: float | None = None
    expected: float | None = None
    scopes: tuple[str, ...] = ()
    proposal: tuple[ProposedLever, ...] = ()
    taken_back_at: float | None = None
    taken_back_by: str = ""

    @property
    def acted_at(self) -> float:
        """When a person last did something about it, or took it back; minus infinity where nobody did."""
        return max((at for at in (self.acknowledged_at, self.taken_back_at) if at is not None), default=NEVER)

    @property
    def advice_in_full(self) -> str:
        """What to do, with the levers: for places that do not list them."""
        levers = "; ".join(each.text for each in self.proposal)
        return " ".join(filter(None, (self.advice, f"{levers}." if levers else "")))

    @property
    def open(self) -> bool:
        """Whether the alert is in force (raised and not recovered)."""
        return self.state in OPEN_STATES


class HandoverNote(Struct, frozen=True, omit_defaults=True):
    """What an entry of the kind `handover` is to the handover of a shift (`start_at` until `end_at`, epoch
    seconds) of a `source` (see `wallboard.log.recorder.source_of`).

    The entry's text are the words of `words`, of a `question` or an `answer`, and the reason why words were
    `skipped`. `role` is whose signature it is. `about` refers to the row that was understood or asked about,
    or to the question that is answered (see `wallboard.log.handovers.refs_of`); an alert stands in the
    entry's own `alert`.
    """

    act: HandoverAct
    source: str
    shift: str
    start_at: float
    end_at: float
    role: HandoverRole = ""
    about: str = ""


class Answer(Struct, frozen=True, omit_defaults=True):
    """What became of something sent with one agent, at event time `at`."""

    agent: str
    status: AnswerStatus
    at: float = 0.0


class Delivery(Struct, frozen=True, omit_defaults=True):
    """How an intervention goes out to agents, and what came of it so far.

    `to` names the feed or the routes. Of an offer `slots` may accept until `answer_by` (epoch seconds); None
    is no limit. `attempt` counts how often a person had it sent, `again_by` is who did so last. `error` says
    what went wrong.
    """

    way: Way
    to: str = ""
    slots: int | None = None
    answer_by: float | None = None
    state: SendState = "unknown"
    attempt: int = 1
    again_by: str = ""
    error: str = ""
    answers: tuple[Answer, ...] = ()


class Details(Struct, frozen=True, omit_defaults=True):
    """What only some kinds of intervention have; the form asks for what the kind lists.

    `effect` is what is expected of it and `effect_until_at` until when; `due_at` is when to follow it up, or
    when an escalation is to be answered; both epoch seconds. `status` is empty where nothing is to be closed.
    `handover` is what an entry of the program's own kind `handover` is to a handover.
    `delivery` is None where nothing goes out.
    """

    effect: str = ""
    effect_until_at: float | None = None
    due_at: float | None = None
    status: Status = ""
    escalated_to: str = ""
    reference: str = ""
    handover: HandoverNote | None = None
    delivery: Delivery | None = None


NO_DETAILS = Details()


class InterventionDraft(Struct, frozen=True):
    """What the person at the desk wrote;

    the engine adds the rest. `happened_at` is set when it was earlier than now.
    """

    kind: InterventionKind
    scope: str
    text: str
    who: str
    agents: tuple[str, ...] = ()
    alert: str = ""
    happened_at: float | None = None
    details: Details = NO_DETAILS


class Intervention(Struct, frozen=True):
    """One row of the log, with the floor's and the scope's figures at that moment.

    `at` is event time, epoch seconds.
    """

    id: str
    at: float
    happened_at: float
    kind: InterventionKind
    scope: str
    text: str
    who: str
    agents: tuple[str, ...] = ()
    alert: str = ""
    figures: tuple[FrozenFigures, ...] = ()
    mode: str = "live"
    save: SaveState = "saving"
    save_detail: str = ""
    details: Details = NO_DETAILS
