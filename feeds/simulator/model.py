"""What a simulated centre is made of: queues, teams, and what goes wrong when."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date
from itertools import pairwise
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

Channel = Literal["voice", "chat", "email"]
Curve = Literal["office", "evening", "morning"]
DEMO_DAY = date(2026, 3, 10)


class QueueModel(Struct, frozen=True, kw_only=True):
    """A queue and its contacts. Times are means in seconds; `patience_s` None: they wait for ever.

    Talk and wrap-up are log-normal with shape `sigma`, patience is exponential. After `callback_after_s` or
    `overflow_after_s` of waiting a contact leaves for a call-back (some) or for another site (all), None:
    never. `transfers_to` takes a small share of the contacts after their talk.
    """

    queue: str
    name: str
    group: str
    channel: Channel = "voice"
    talk_s: float = 240.0
    wrapup_s: float = 30.0
    sigma: float = 0.7
    patience_s: float | None = 240.0
    hold_share: float = 0.12
    curve: Curve = "office"
    callback_after_s: float | None = None
    overflow_after_s: float | None = None
    transfers_to: str | None = None


class TeamModel(Struct, frozen=True):
    """A team: every agent serves `primary`, and each of `secondary` with the given probability."""

    name: str
    agents: int
    primary: str
    secondary: tuple[tuple[str, float], ...] = ()
    site: str = "Harbour"


class Surge(Struct, frozen=True):
    """`factor` times the usual arrivals in `queue` between two local hours of the day."""

    queue: str
    start_h: float
    end_h: float
    factor: float


class Outage(Struct, frozen=True):
    """The agents of `team` cannot work between two local hours: their telephones fail."""

    team: str
    start_h: float
    end_h: float


class CentreModel(Struct, frozen=True, kw_only=True):
    """A whole centre on one day. Hours are local hours of `day` in `zone`.

    Contacts are as many as keep the scheduled agents busy for `occupancy` of their time. `opens_at_h` is
    where a demo should begin to be watched: the day before it is history.
    """

    seed: int = 6
    site: str = "Harbour Bank"
    zone: str = "Europe/London"
    day: date = DEMO_DAY
    open_h: float = 7.0
    close_h: float = 20.0
    opens_at_h: float = 10.0
    queues: tuple[QueueModel, ...]
    teams: tuple[TeamModel, ...]
    surges: tuple[Surge, ...] = ()
    outages: tuple[Outage, ...] = ()
    occupancy: float = 0.79
    max_chats: int = 3


_QUEUES = (
    QueueModel(
        queue="billing",
        name="Billing",
        group="Customer care",
        talk_s=230.0,
        wrapup_s=35.0,
        callback_after_s=120.0,
        transfers_to="support",
    ),
    QueueModel(
        queue="sales",
        name="Sales",
        group="Sales",
        talk_s=320.0,
        wrapup_s=50.0,
        patience_s=150.0,
        curve="evening",
    ),
    QueueModel(
        queue="support",
        name="Support",
        group="Customer care",
        talk_s=280.0,
        wrapup_s=40.0,
        hold_share=0.2,
        overflow_after_s=240.0,
        transfers_to="billing",
    ),
    QueueModel(
        queue="chat-sales",
        name="Chat Sales",
        group="Sales",
        channel="chat",
        talk_s=480.0,
        wrapup_s=15.0,
        patience_s=180.0,
        curve="evening",
    ),
    QueueModel(
        queue="chat-support",
        name="Chat Support",
        group="Customer care",
        channel="chat",
        talk_s=540.0,
        wrapup_s=15.0,
        patience_s=240.0,
        curve="evening",
    ),
    QueueModel(
        queue="email",
        name="E-mail",
        group="Customer care",
        channel="email",
        talk_s=340.0,
        wrapup_s=20.0,
        patience_s=None,
        curve="morning",
    ),
)
_TEAMS = (
    TeamModel("Anchor", 13, "billing", (("support", 0.5), ("sales", 0.3))),
    TeamModel("Beacon", 11, "billing", (("sales", 0.6),), "Quayside"),
    TeamModel("Compass", 12, "support", (("billing", 0.5),)),
    TeamModel("Dolphin", 11, "sales", (("billing", 0.3), ("support", 0.3)), "Quayside"),
    TeamModel("Ensign", 8, "chat-support", (("chat-sales", 1.0),)),
    TeamModel("Ferry", 5, "email", (("chat-support", 0.4),), "Quayside"),
)
# Soon after ten, when the demo opens, so that both come within its first minutes.
_SURGE = Surge("billing", 10.2, 10.45, 3.0)
_OUTAGE = Outage("Compass", 10.75, 11.1)


def demo_model(
    *, seed: int = 6, agents: int = 60, queues: int = 6, day: date = DEMO_DAY, zone: str = "Europe/London"
) -> CentreModel:
    """The demo's centre, or one like it with as many agents and queues as asked for.

    A larger centre repeats the six queues and their teams, numbered; `agents` are shared out as in the demo.
    """
    queue_models = tuple(_copy_of_queue(number) for number in range(queues))
    known = {queue.queue for queue in queue_models}
    copies = range(-(-queues // len(_QUEUES)))
    teams = [_copy_of_team(team, copy, known) for copy in copies for team in _TEAMS]
    return CentreModel(
        seed=seed,
        day=day,
        zone=zone,
        queues=queue_models,
        teams=_shared_out(agents, [team for team in teams if team.primary in known]),
        surges=(_SURGE,),
        outages=(_OUTAGE,),
    )


def _copy_of_queue(number: int) -> QueueModel:
    copy, position = divmod(number, len(_QUEUES))
    queue = _QUEUES[position]
    if copy == 0:
        return queue
    transfers_to = queue.transfers_to and f"{queue.transfers_to}-{copy + 1}"
    return replace(
        queue, queue=f"{queue.queue}-{copy + 1}", name=f"{queue.name} {copy + 1}", transfers_to=transfers_to
    )


def _copy_of_team(team: TeamModel, copy: int, known: set[str]) -> TeamModel:
    suffix = f"-{copy + 1}" if copy else ""
    secondary = ((queue + suffix, share) for queue, share in team.secondary)
    return replace(
        team,
        name=f"{team.name} {copy + 1}" if copy else team.name,
        primary=team.primary + suffix,
        secondary=tuple((queue, share) for queue, share in secondary if queue in known),
    )


def _shared_out(agents: int, teams: Sequence[TeamModel]) -> tuple[TeamModel, ...]:
    """The teams with their sizes scaled so that they are `agents` together (cumulative rounding)."""
    total = sum(team.agents for team in teams)
    bounds = [round(agents * sum(team.agents for team in teams[:n]) / total) for n in range(len(teams) + 1)]
    return tuple(
        replace(team, agents=last - first)
        for team, (first, last) in zip(teams, pairwise(bounds), strict=True)
        if last > first
    )
