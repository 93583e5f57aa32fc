"""What would fix it: how many more agents for how long bring the queue back, and the gentlest levers.

Working it out takes 50 to 150 ms, so it is done for one place at a time, and anew only every few minutes
while its alert lasts.
"""

from __future__ import annotations

from collections.abc import Collection, Iterable, Sequence
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.conditions import Condition, Place, Rule
from wallboard.alerts.reserves import menu_at
from wallboard.alerts.situations import situation_of
from wallboard.alerts.words import figure
from wallboard.language import say, time_of_day
from wallboard.levers import DEFAULT_MENU, Lever, Proposal, propose
from wallboard.snapshot import FloorSnapshot
from wallboard.staffing import Outlook, Recovery, look_ahead, way_back

REMEDIED = frozenset(
    {"spike", "service_level", "waiting", "longest_wait", "wait_ahead", "service_level_ahead"}
)
"""The rules whose trouble more agents would end."""
FRESH_S, STALE_S = 180.0, 480.0
"""A remedy is worked out anew after the first, and means nothing after the second."""
REST_S, REST_WATCHED_S = 60.0, 2.0
"""Between two of them: seconds of the floor's time, and at least so many of the watcher's where a day is
replayed faster than it was.
"""
HORIZON_MIN, BACK_BY_MIN, BITES_MIN = 60, 30, 2
"""Back for good within half an hour, by agents who come in two minutes; an hour is looked ahead."""


class Course(Struct, frozen=True):
    """The hour ahead if nothing is done; back is where `level` of those who come are answered in target."""

    outlook: Outlook
    level: float

    @property
    def mends_itself(self) -> bool:
        """Whether the queue is back soon though nothing is done."""
        back_min = self.outlook.back_at_min(self.level)
        return back_min is not None and back_min <= BACK_BY_MIN

    def text(self, now: datetime) -> str:
        """What comes of it, in a sentence."""
        minutes = self.outlook.minutes
        back_min = self.outlook.back_at_min(self.level)
        back = _clock(now, back_min or 0)
        if back_min == 0:
            return say("Whoever comes from now on is answered in target even if nothing is done.")
        if self.mends_itself:
            return say("If nothing is done, the queue is back by {back} by itself.").format(back=back)
        peak = max(range(len(minutes)), key=lambda index: minutes[index].waiting)
        waiting = round(minutes[peak].waiting)
        grows = waiting > minutes[0].waiting + 1  # if not, the crowd is no news
        crowd = {"n": waiting, "clock": _clock(now, peak + 1)}
        if back_min is not None:
            late = say("If nothing is done, the queue is back only by {back}.")
            crowded = say(
                "If nothing is done, the queue is back only by {back} and about {n} "
                "will be waiting at {clock}."
            )
            return (crowded if grows else late).format(back=back, **crowd)
        level = figure(self.outlook.service_level(0, len(minutes)) or 0.0, "ratio")
        low = say("If nothing is done, {level} of the next hour's contacts are answered in target.")
        crowded = say(
            "If nothing is done, {level} of the next hour's contacts are answered in target and about {n} "
            "will be waiting at {clock}."
        )
        return (crowded if grows else low).format(level=level, **crowd)


class Remedy(Struct, frozen=True):
    """What was worked out at `at`. Its minutes count from when it is read, for nothing was done before."""

    at: float
    left_alone: Course | None = None
    recovery: Recovery | None = None
    proposal: Proposal | None = None

    def on(self, condition: Condition, now: datetime) -> Condition:
        """The condition with this in its advice."""
        if self.left_alone is None:
            return condition
        said = [self.left_alone.text(now)]
        if self.recovery is not None:
            said.append(f"{self.recovery.text(now)}.")
        elif not self.left_alone.mends_itself:
            said.append(condition.advice)
        levers = () if self.proposal is None else self.proposal.levers(now, now.timestamp() - self.at)
        return replace(condition, advice=" ".join(said), proposal=levers)


class Remedies:
    """Works out remedies, in turn, with the levers of a menu."""

    def __init__(self, menu: Sequence[Lever] = DEFAULT_MENU) -> None:
        self._menu = menu
        self._known: dict[str, Remedy] = {}
        self._worked_at = float("-inf")

    def on(self, condition: Condition, snapshot: FloorSnapshot) -> Condition:
        """The condition with what would fix it, where that is known."""
        known = self._known.get(condition.scope)
        age_s = float("inf") if known is None else snapshot.at - known.at
        rest_s = max(REST_S, REST_WATCHED_S * snapshot.speed)
        rested = not 0 <= snapshot.at - self._worked_at < rest_s
        if condition.breach and not 0 <= age_s < FRESH_S and rested:
            self._worked_at = snapshot.at
            known = self._known[condition.scope] = _remedy(snapshot, condition.scope, self._menu)
        if known is None or not 0 <= snapshot.at - known.at < STALE_S:
            return condition
        return known.on(condition, datetime.fromtimestamp(snapshot.at, ZoneInfo(snapshot.zone)))


class RemediedRule:
    """A rule whose conditions say what would fix them."""

    def __init__(self, rule: Rule, remedies: Remedies) -> None:
        self.id, self._rule, self._remedies = rule.id, rule, remedies

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """Those of the rule."""
        return [self._remedies.on(each, snapshot) for each in self._rule.conditions(snapshot, alive)]


def remedied(rules: Iterable[Rule], menu: Sequence[Lever] = DEFAULT_MENU) -> tuple[Rule, ...]:
    """The same rules, those that more agents would help with their remedies."""
    remedies = Remedies(menu)
    return tuple(RemediedRule(rule, remedies) if rule.id in REMEDIED else rule for rule in rules)


def _remedy(snapshot: FloorSnapshot, scope: str, menu: Sequence[Lever]) -> Remedy:
    row = next((row for row, each in enumerate(snapshot.scopes) if each.id == scope), None)
    situation = None if row is None else situation_of(snapshot, row, HORIZON_MIN, rate_cv=0.0)
    if row is None or situation is None:
        return Remedy(snapshot.at)
    level = min(snapshot.scopes[row].targets.service_level, 0.99)
    recovery = way_back(situation, level, BACK_BY_MIN, from_min=BITES_MIN)
    left_alone = Course(look_ahead(situation), level)
    if recovery is None or not recovery.agents:
        return Remedy(snapshot.at, left_alone)
    there = menu_at(menu, snapshot, row)
    proposal = propose(recovery.agents, recovery.minutes, there, aht_s=situation.aht_s)
    return Remedy(snapshot.at, left_alone, recovery, proposal)


def _clock(now: datetime, after_min: int) -> str:
    return time_of_day(now + timedelta(minutes=after_min))
