"""What a supervisor can do about a gap, from the gentlest lever to the dearest, and how much of each.

`propose` answers a gap in agents (more needed: positive; too many on: negative) with the gentlest combination
of levers, and says its arithmetic in words. The menu is plain data: a site's configuration changes
`DEFAULT_MENU` (`wallboard.lever_menu`), and what stands on the floor limits it (`wallboard.alerts.reserves`).
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from datetime import datetime, timedelta
from enum import StrEnum
from itertools import pairwise
from math import ceil, floor, isclose, isfinite

import msgspec

from wallboard.language import figure, mark, say, time_of_day
from wallboard.records import ProposedLever

ROUNDING = 1e-9
DEAREST_CLASS = 5
BRIEF_MIN = 5  # nobody moves a break to win less


class Direction(StrEnum):
    """What a lever is for: more agents (or fewer contacts), or time for agents when it is quiet."""

    MORE = "more"
    FEWER = "fewer"


class Lever(msgspec.Struct, frozen=True, kw_only=True, forbid_unknown_fields=True):
    """One thing that can be done, as often as `available`, each time with the same yield.

    `yields_agents` agents a use, or `yields_contacts_per_h` contacts an hour that no longer come (one of the
    two); it bites after `bites_after_min` and lasts `lasts_min`. `cost_class` runs from 1 (free) to 5 (dear).
    `one` and `many` are its words for one use and for more; in them `{count}` is filled in, and `{queue}`
    where the place is known. `kind` is the kind of intervention by which it is logged; `known` is False where
    nobody knows whether all of `available` are there, `fixed` True where it bites at a time of day (a break
    that is due), whenever it is pulled. Raises ValueError.
    """

    name: str
    kind: str = "note"
    one: str
    many: str
    direction: Direction = Direction.MORE
    yields_agents: float = 0.0
    yields_contacts_per_h: float = 0.0
    bites_after_min: int = 0
    lasts_min: int = 60
    cost_class: int = 1
    available: int = 1
    known: bool = True
    fixed: bool = False

    def __post_init__(self) -> None:
        yields = (self.yields_agents, self.yields_contacts_per_h)
        if not all(isfinite(value) and value >= 0 for value in yields) or sum(map(bool, yields)) > 1:
            raise ValueError(
                f"lever {self.name}: give yields_agents or yields_contacts_per_h, 0 or more, not both"
            )
        if self.bites_after_min < 0 or self.lasts_min < 1 or self.available < 0:
            raise ValueError(
                f"lever {self.name}: minutes and available must not be negative, lasts_min at least 1"
            )
        if not 1 <= self.cost_class <= DEAREST_CLASS:
            raise ValueError(
                f"lever {self.name}: cost_class runs from 1 to {DEAREST_CLASS}, not {self.cost_class}"
            )

    def words(self, uses: int) -> str:
        """Return what is to be done, so many times."""
        count = str(uses) if self.known else say("up to {n}").format(n=uses)
        words = say(self.one if uses == 1 else self.many)
        return words.replace("{count}", count).replace("{queue}", say("the queue"))

    def agents_a_use(self, aht_s: float) -> float:
        """Return what one use is worth in agents; contacts kept away count with their handling time."""
        return self.yields_agents or self.yields_contacts_per_h * aht_s / 3600


DEFAULT_MENU: tuple[Lever, ...] = (
    Lever(
        name="move_breaks", kind="break_move", one=mark("Move {count} break"),
        many=mark("Move {count} breaks"),
        yields_agents=1, bites_after_min=1, lasts_min=15, cost_class=1, available=4,
    ),
    Lever(
        name="end_off_phone_work", kind="recall", one=mark("Call {count} agent back from off-phone work"),
        many=mark("Call {count} agents back from off-phone work"),
        yields_agents=1, bites_after_min=3, lasts_min=30, cost_class=1, available=4,
    ),
    Lever(
        name="open_skills", kind="skill_move", one=mark("Open {queue} for {count} who serves other queues"),
        many=mark("Open {queue} for {count} who serve other queues"),
        yields_agents=1, bites_after_min=2, lasts_min=60, cost_class=2, available=4,
    ),
    Lever(
        name="hold_deferrable", kind="skill_move", one=mark("Take {count} agent off work that can wait"),
        many=mark("Take {count} agents off work that can wait"),
        yields_agents=1, bites_after_min=5, lasts_min=120, cost_class=2, available=4,
    ),
    Lever(
        name="overtime", kind="overtime", one=mark("Offer overtime to {count}"),
        many=mark("Offer overtime to {count}"),
        yields_agents=1, bites_after_min=15, lasts_min=60, cost_class=3, available=6,
    ),
    Lever(
        name="borrow", kind="staffing", one=mark("Borrow {count} agent from a team or outsourcer"),
        many=mark("Borrow {count} agents from a team or outsourcer"),
        yields_agents=1, bites_after_min=20, lasts_min=120, cost_class=4, available=10,
    ),
    Lever(
        name="call_back_offer", kind="callback", one=mark("Offer call-backs"),
        many=mark("Offer call-backs on {count} lines"),
        yields_contacts_per_h=20, bites_after_min=3, lasts_min=120, cost_class=4,
    ),
    Lever(
        name="announcement", kind="callback", one=mark("Announce the wait"),
        many=mark("Announce the wait on {count} lines"),
        yields_contacts_per_h=10, bites_after_min=5, lasts_min=120, cost_class=4,
    ),
    Lever(
        name="escalate", kind="escalation", one=mark("Escalate"), many=mark("Escalate"),
        bites_after_min=15, cost_class=5,
    ),
    Lever(
        name="coaching", kind="coaching", one=mark("Coach {count} agent"),
        many=mark("Coach {count} agents"), direction=Direction.FEWER,
        yields_agents=1, bites_after_min=2, lasts_min=20, cost_class=1, available=4,
    ),
    Lever(
        name="training", kind="staffing", one=mark("Train {count} agent"), many=mark("Train {count} agents"),
        direction=Direction.FEWER, yields_agents=1, bites_after_min=2, lasts_min=30, cost_class=1,
        available=6,
    ),
    Lever(
        name="vto", kind="vto", one=mark("Offer VTO to {count} agent"),
        many=mark("Offer VTO to {count} agents"), direction=Direction.FEWER,
        yields_agents=1, bites_after_min=5, lasts_min=60, cost_class=2, available=6,
    ),
)  # fmt: skip


class Step(msgspec.Struct, frozen=True, kw_only=True):
    """One lever of a proposal, worth `agents` in all (negative when it gives time away). Minutes from now."""

    lever: str
    kind: str
    words: str
    uses: int
    agents: float
    from_min: int
    lasts_min: int
    cost_class: int
    fixed: bool = False

    def text(self, now: datetime) -> str:
        """Return the step with its arithmetic: “Move 2 breaks: +2 from 14:34 for 15 min”."""
        if not self.agents:
            return self.words
        return say("{lever}: {agents} from {clock} for {n} min").format(
            lever=self.words,
            agents=_signed(self.agents),
            clock=_clock(now, self.from_min),
            n=self.lasts_min,
        )


class Shortfall(msgspec.Struct, frozen=True, kw_only=True):
    """A stretch in which the proposal leaves `agents` of the gap open. Minutes from now."""

    agents: float
    from_min: int
    until_min: int

    @property
    def brief(self) -> bool:
        """Whether it is too short to act upon."""
        return self.until_min - self.from_min < BRIEF_MIN

    def text(self, now: datetime) -> str:
        """Return it as “Still 2 short from 14:34 to 14:49”."""
        from_time, until_time = _clock(now, self.from_min), _clock(now, self.until_min)
        words = say("Still {agents} short from {start} to {end}")
        return words.format(agents=_tenths(self.agents), start=from_time, end=until_time)


class Proposal(msgspec.Struct, frozen=True, kw_only=True):
    """The gentlest levers for a gap, and what they leave open."""

    gap_agents: float
    duration_min: int
    steps: tuple[Step, ...]
    short: tuple[Shortfall, ...]

    @property
    def closed_from_min(self) -> int | None:
        """The minute from which the gap is closed to its end; None when it stays open."""
        until = self.short[-1].until_min if self.short else 0
        return until if until < self.duration_min else None

    def levers(self, now: datetime, age_s: float = 0.0) -> tuple[ProposedLever, ...]:
        """Return all steps, then where agents are still missing for longer than a few minutes.

        Of a proposal made `age_s` seconds ago, what bites at a time of day keeps it, and is gone when that is
        past.
        """
        made_at = now - timedelta(seconds=age_s)
        steps = [
            ProposedLever(step.kind, step.text(made_at if step.fixed else now), step.uses)
            for step in self.steps
            if not step.fixed or 60.0 * step.from_min > age_s
        ]
        open_gaps = [gap.text(now) for gap in self.short if not gap.brief]
        return (*steps, *(ProposedLever("", text) for text in open_gaps))

    def text(self, now: datetime) -> str:
        """Return `levers` in a line."""
        return "; ".join(each.text for each in self.levers(now)) or say("Nothing to do")


def propose(
    gap_agents: float,
    duration_min: int,
    menu: Sequence[Lever] = DEFAULT_MENU,
    *,
    aht_s: float = 240.0,
) -> Proposal:
    """Return the gentlest levers that close `gap_agents` for `duration_min`.

    Gentlest means: of the dearest lever as few as everything cheaper leaves open, then of the next dearest,
    and so on; what costs the same comes in the menu's order. A lever without a yield (escalate) is proposed
    last, when the rest can't close the gap and it lasts long enough. A negative gap gives agents
    time, never more than are spare and never beyond the quiet time. Raises ValueError.
    """
    if not isfinite(gap_agents) or duration_min < 0 or not aht_s > 0:
        raise ValueError(
            f"cannot close a gap of {gap_agents} agents for {duration_min} min at an AHT of {aht_s} s"
        )
    wanted = Direction.MORE if gap_agents >= 0 else Direction.FEWER
    levers = sorted(
        (lever for lever in menu if lever.direction == wanted),
        key=lambda lever: lever.cost_class,
    )
    plan = _Plan(levers, duration_min, aht_s)
    uses = plan.close(gap_agents) if gap_agents >= 0 else plan.release(-gap_agents)
    return Proposal(
        gap_agents=gap_agents,
        duration_min=duration_min,
        steps=plan.steps(uses),
        short=plan.short(uses, gap_agents) if gap_agents > 0 else (),
    )


class _Plan:
    """The gap's time cut where a lever begins or ends to work, so that within a segment nothing changes."""

    def __init__(self, levers: Sequence[Lever], duration_min: int, aht_s: float) -> None:
        self._levers, self._duration_min = levers, duration_min
        self._worth = [lever.agents_a_use(aht_s) for lever in levers]
        marks = {0, duration_min}
        for lever in levers:
            marks |= {lever.bites_after_min, lever.bites_after_min + lever.lasts_min}
        edges = sorted(mark for mark in marks if mark <= duration_min)
        self._segments = list(pairwise(edges))

    def _works(self, index: int, segment: tuple[int, int]) -> bool:
        lever = self._levers[index]
        return lever.bites_after_min <= segment[0] and segment[1] <= lever.bites_after_min + lever.lasts_min

    def _sum(self, uses: Sequence[int], segment: tuple[int, int]) -> float:
        return sum(
            uses[index] * worth for index, worth in enumerate(self._worth) if self._works(index, segment)
        )

    def close(self, gap: float) -> list[int]:
        """Return each lever's uses: pull all, then let go what is superfluous, the dearest first."""
        uses = [
            lever.available if worth else 0 for lever, worth in zip(self._levers, self._worth, strict=True)
        ]
        wanted = {segment: min(gap, self._sum(uses, segment)) for segment in self._segments}
        for index in reversed(range(len(uses))):
            if self._worth[index]:
                most, uses[index] = uses[index], 0
                missing = {
                    seg: wanted[seg] - self._sum(uses, seg) for seg in wanted if self._works(index, seg)
                }
                uses[index] = min(most, self._needed(missing, self._worth[index]))
        if self._open_at_end(uses, gap):
            uses = [use if worth else self._in_time(lever) for use, worth, lever in self._rows(uses)]
        return uses

    def _in_time(self, lever: Lever) -> int:
        return lever.available if lever.bites_after_min < self._duration_min else 0

    def _needed(self, missing: Mapping[tuple[int, int], float], worth: float) -> int:
        """Return the least uses that leave agents missing for a brief time at most."""
        brief_min = min(BRIEF_MIN, self._duration_min)
        minutes = 0
        for (start, end), agents in sorted(missing.items(), key=lambda item: -item[1]):
            minutes += end - start
            if minutes >= brief_min:
                return max(0, ceil(agents / worth - ROUNDING))
        return 0

    def _rows(self, uses: Sequence[int]) -> list[tuple[int, float, Lever]]:
        return list(zip(uses, self._worth, self._levers, strict=True))

    def _open_at_end(self, uses: Sequence[int], gap_agents: float) -> bool:
        return any(
            gap.until_min == self._duration_min and not gap.brief for gap in self.short(uses, gap_agents)
        )

    def release(self, spare: float) -> list[int]:
        """Return the uses of each lever that fit into `spare` agents at every moment, the gentlest first."""
        uses = [0] * len(self._levers)
        for index, (_, worth, lever) in enumerate(self._rows(uses)):
            if worth and lever.bites_after_min + lever.lasts_min <= self._duration_min:
                left = min(spare - self._sum(uses, seg) for seg in self._segments if self._works(index, seg))
                uses[index] = min(lever.available, floor(left / worth + ROUNDING))
        return uses

    def short(self, uses: Sequence[int], gap: float) -> tuple[Shortfall, ...]:
        """Return where agents are still missing, neighbouring equal stretches joined."""
        stretches: list[Shortfall] = []
        for start, end in self._segments:
            missing = gap - self._sum(uses, (start, end))
            if missing <= ROUNDING:
                continue
            last = stretches[-1] if stretches else None
            joined = last is not None and last.until_min == start and isclose(last.agents, missing)
            from_min = stretches.pop().from_min if joined else start
            stretches.append(Shortfall(agents=missing, from_min=from_min, until_min=end))
        return tuple(stretches)

    def steps(self, uses: Sequence[int]) -> tuple[Step, ...]:
        return tuple(_step(lever, use, use * worth) for use, worth, lever in self._rows(uses) if use)


def _step(lever: Lever, uses: int, agents: float) -> Step:
    return Step(
        lever=lever.name,
        kind=lever.kind,
        words=lever.words(uses),
        uses=uses,
        agents=agents if lever.direction == Direction.MORE else -agents,
        from_min=lever.bites_after_min,
        lasts_min=lever.lasts_min,
        cost_class=lever.cost_class,
        fixed=lever.fixed,
    )


def _signed(agents: float) -> str:
    return f"{'+' if agents > 0 else '−'}{_tenths(abs(agents))}"


def _tenths(agents: float) -> str:
    return figure(agents, 0 if f"{agents:.1f}".endswith(".0") else 1)


def _clock(now: datetime, after_min: int) -> str:
    return time_of_day(now + timedelta(minutes=after_min))
