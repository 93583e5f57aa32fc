"""The watches in the engine: what they find becomes an alert, and a wall that starts late invents nothing."""

from collections.abc import Iterable, Iterator, Sequence

import numpy as np
import pytest

from tests.helpers.hand_clock import HandClock
from tests.helpers.story import NINE
from wallboard.alerts.detectors import Detectors
from wallboard.alerts.detectors_memo import ScopeMemo
from wallboard.clock import SiteCalendar
from wallboard.config import AlertConfig, parse_config
from wallboard.engine import Engine
from wallboard.events import (
    AgentInfo,
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactQueued,
    Event,
    FloorState,
    Hello,
    MenuLeft,
    PlanInterval,
    QueueInfo,
    QueuePlan,
)
from wallboard.expectations import Expectations
from wallboard.feed import FeedReport
from wallboard.floor import intervals as col
from wallboard.floor.floor import Floor
from wallboard.records import Alert
from wallboard.rehearsal import AlertsOnly

MINUTE_S, HOUR_S, DAY_S = 60.0, 3600.0, 86_400.0
MIDNIGHT = NINE - 9 * HOUR_S
PER_HALF_HOUR = 60.0
RATE_PER_S = PER_HALF_HOUR / 1800


def opening(at: float, *queues: str, planned: bool = False, agents: int = 0) -> FloorState:
    """Some queues, their plan (open from 06:00 to 22:00), and agents who serve all of them."""
    midnight = at - (at - MIDNIGHT) % DAY_S
    plan = tuple(
        PlanInterval(midnight + 1800 * index, PER_HALF_HOUR if 12 <= index < 44 else 0.0, 180.0)
        for index in range(48)
    )
    return FloorState(
        "e",
        0,
        at,
        queues=tuple(QueueInfo(queue) for queue in queues),
        agents=tuple(AgentInfo(f"a{index}", "available", at, queues=queues) for index in range(agents)),
        plan=tuple(QueuePlan(queue, plan) for queue in queues) if planned else (),
    )


class Wall:
    """An engine with alerts alone, fed by hand."""

    def __init__(self, config: str = "") -> None:
        self.keeper = AlertsOnly(parse_config(f"[site]\nzone = 'UTC'\n{config}"))
        self.engine = Engine(parse_config(f"[site]\nzone = 'UTC'\n{config}"), HandClock(), self.keeper)
        self.engine.report(FeedReport("f", "current"))
        self._seq = 0

    def open(self, at: float, *queues: str, planned: bool = True, agents: int = 0) -> None:
        hello = Hello("wallboard.v1", "s", "e", at, 5.0)
        self.engine.deliver("f", [hello, opening(at, *queues, planned=planned, agents=agents)])

    def tell(self, events: Sequence[Event], until: float) -> None:
        ordered: list[Event] = sorted(events, key=lambda event: event.at)
        self.engine.deliver("f", ordered)
        self.engine.floor.advance(until)

    def alerts(self, rule: str) -> list[Alert]:
        return [versions[-1] for versions in self.keeper.told.values() if versions[-1].rule == rule]


def arrivals(begin: float, end: float, per_s: float, queue: str = "billing") -> list[ContactQueued]:
    rng = np.random.default_rng(5)
    times = np.sort(rng.uniform(begin, end, round((end - begin) * per_s)))
    return [ContactQueued(1, float(at), f"{queue}{at:.3f}", queue) for at in times]


def test_a_surge_is_an_alert_on_the_floor_and_says_how_far_out() -> None:
    wall = Wall()
    wall.open(NINE, "billing", "sales")
    calm = [each for queue in ("billing", "sales") for each in arrivals(NINE, NINE + 7200, RATE_PER_S, queue)]
    surge = arrivals(NINE + HOUR_S, NINE + 1.5 * HOUR_S, 4 * RATE_PER_S, "sales")
    wall.tell([*calm, *surge], NINE + 7200)
    (alert,) = wall.alerts("spike")
    assert alert.raised_at is not None
    assert NINE + HOUR_S < alert.raised_at <= NINE + HOUR_S + 5 * MINUTE_S
    assert {"*", "queue:sales"} >= set(alert.scopes)
    assert "were expected" in alert.text
    assert alert.state == "recovered"
    assert not wall.alerts("drop")


def test_a_dead_trunk_is_a_drop() -> None:
    wall = Wall()
    wall.open(NINE, "billing")
    wall.tell(arrivals(NINE, NINE + HOUR_S, RATE_PER_S), NINE + 1.5 * HOUR_S)
    (alert,) = wall.alerts("drop")
    assert alert.raised_at is not None
    assert NINE + HOUR_S < alert.raised_at < NINE + HOUR_S + 15 * MINUTE_S


def test_a_wall_that_starts_late_does_not_miss_the_morning() -> None:
    wall = Wall()
    wall.open(NINE + 4 * HOUR_S + 137, "billing")
    wall.tell(arrivals(NINE + 4 * HOUR_S + 137, NINE + 5 * HOUR_S, RATE_PER_S), NINE + 5 * HOUR_S)
    assert not wall.alerts("drop")
    assert not wall.alerts("spike")


def test_after_a_gap_in_the_feed_nothing_is_missed_that_could_not_be_seen() -> None:
    wall = Wall()
    wall.open(NINE, "billing")
    wall.tell(arrivals(NINE, NINE + HOUR_S, RATE_PER_S), NINE + HOUR_S)
    wall.open(NINE + 2 * HOUR_S, "billing")
    wall.tell(arrivals(NINE + 2 * HOUR_S, NINE + 3 * HOUR_S, RATE_PER_S), NINE + 3 * HOUR_S)
    assert not wall.alerts("drop")


def test_without_any_expectation_the_last_hour_serves() -> None:
    wall = Wall()
    wall.open(NINE, "billing", planned=False)
    surge = arrivals(NINE + HOUR_S, NINE + HOUR_S + 600, 5 * RATE_PER_S)
    wall.tell([*arrivals(NINE, NINE + 1.5 * HOUR_S, RATE_PER_S), *surge], NINE + 1.5 * HOUR_S)
    (alert,) = wall.alerts("spike")
    assert "in 5 min" in alert.text


def test_a_queue_without_a_plan_is_no_surge_of_the_planned_ones() -> None:
    wall = Wall()
    wall.open(NINE, "billing")
    mail = arrivals(NINE, NINE + HOUR_S, 3 * RATE_PER_S, "mail")
    wall.tell([*arrivals(NINE, NINE + HOUR_S, RATE_PER_S), *mail], NINE + HOUR_S)
    assert not [alert for alert in wall.alerts("spike") if {"*", "queue:billing"} & set(alert.scopes)]


def test_nobody_is_surprised_by_call_backs_that_agents_begin() -> None:
    wall = Wall("[[queue]]\nid = 'back'\nchannel = 'callback'\n")
    wall.open(NINE, "billing", "back")
    begun = arrivals(NINE + HOUR_S, NINE + HOUR_S + 900, 8 * RATE_PER_S, "back")
    wall.tell([*arrivals(NINE, NINE + 7200, RATE_PER_S), *begun], NINE + 7200)
    assert not wall.alerts("spike")
    assert not [alert for alert in wall.alerts("drop") if "queue:back" in alert.scopes]


def test_switched_off_nothing_is_said() -> None:
    wall = Wall("[alerts]\nenabled = false\n")
    wall.open(NINE, "billing")
    wall.tell(arrivals(NINE, NINE + HOUR_S, 6 * RATE_PER_S), NINE + HOUR_S)
    assert not wall.keeper.told


def test_more_false_alarms_are_allowed_where_the_site_says_so() -> None:
    raised = []
    for days in (0.5, 500.0):
        wall = Wall(f"[alerts]\nfalse_alarm_days = {days}\n")
        wall.open(NINE, "billing")
        surge = arrivals(NINE + HOUR_S, NINE + 2 * HOUR_S, 0.9 * RATE_PER_S)
        wall.tell([*arrivals(NINE, NINE + 7200, RATE_PER_S), *surge], NINE + 7200)
        raised += [alert.raised_at or 0.0 for alert in wall.alerts("spike")] or [np.inf]
    assert raised[0] < raised[1]


# --- what days teach ---


def working_day(start: float, *, handling_s: float = 120.0, abandons: int = 5) -> Iterator[Event]:
    """From 08:00 to 10:00 a contact a minute; every `abandons`-th is abandoned, the others answered."""
    for turn in range(120):
        at, name = start + 8 * HOUR_S + 60 * turn, f"{start:.0f}-{turn}"
        yield ContactQueued(1, at, name, "billing")
        if turn % abandons == 0:
            yield ContactAbandoned(1, at + 30, name)
            continue
        yield ContactAnswered(1, at + 20, name, "a1")
        yield ContactEnded(1, at + 21 + handling_s * (0.8, 1.0, 1.25)[turn % 3], name, "a1", handling_s)


def watch_day(
    detectors: Detectors, start: float, events: Iterable[Event], agents: int = 0, *, planned: bool = False
) -> None:
    """Let detectors follow a whole day without an engine, as the days before a back-test are."""
    expectations = Expectations(SiteCalendar("UTC"))

    def look(at: float) -> None:
        expectations.foresee(floor)
        detectors.follow(floor, at, expectations, knows_agents=agents > 0)

    floor = Floor(SiteCalendar("UTC"), step_s=10.0, on_step=look)
    floor.tape = []
    floor.load(opening(start, "billing", agents=agents, planned=planned))
    detectors.resume(start)
    floor.apply(sorted(events, key=lambda event: event.at))
    floor.advance(start + DAY_S)


def test_a_day_that_was_watched_whole_is_kept_and_counts_what_happened() -> None:
    detectors = Detectors(AlertConfig())
    watch_day(detectors, MIDNIGHT, working_day(MIDNIGHT))
    memos = {memo.scope: memo for memo in detectors.take_memos()}
    assert set(memos) == {"*", "queue:billing"}
    tally = memos["queue:billing"].tally
    assert (tally.offered, tally.answered, tally.abandoned, tally.handled) == (120, 96, 24, 96)
    assert not detectors.take_memos()


def test_half_a_day_is_not_kept() -> None:
    wall = Wall()
    wall.open(MIDNIGHT + 22 * HOUR_S, "billing")
    wall.tell([], MIDNIGHT + DAY_S + 60)
    assert not wall.keeper.detectors.take_memos()


@pytest.fixture(scope="module")
def six_days() -> list[ScopeMemo]:
    detectors = Detectors(AlertConfig())
    for day in range(6):
        start = MIDNIGHT + day * DAY_S
        watch_day(detectors, start, working_day(start), agents=20)
    return detectors.take_memos()


def taught(memos: Sequence[ScopeMemo], agents: int = 0) -> tuple[Wall, float]:
    """A wall that remembers six days and starts at 07:30 of the seventh; and when that day began."""
    wall, start = Wall(), MIDNIGHT + 6 * DAY_S
    wall.keeper.detectors.remember(memos)
    wall.open(start + 7.5 * HOUR_S, "billing", planned=False, agents=agents)
    return wall, start


def test_many_abandons_are_told_by_what_is_usual(six_days: list[ScopeMemo]) -> None:
    wall, start = taught(six_days)
    wall.tell(list(working_day(start, abandons=1)), start + 10 * HOUR_S)
    (alert,) = wall.alerts("abandonment")
    assert alert.raised_at is not None
    assert alert.raised_at < start + 8.5 * HOUR_S
    assert "abandoned" in alert.text


def test_long_handling_is_told_by_what_is_usual(six_days: list[ScopeMemo]) -> None:
    wall, start = taught(six_days)
    wall.tell(list(working_day(start, handling_s=300.0)), start + 10 * HOUR_S)
    (alert,) = wall.alerts("handling_time")
    assert alert.observed is not None
    assert alert.observed > 1.5 * (alert.expected or 0.0)


def test_a_plain_day_is_told_nothing(six_days: list[ScopeMemo]) -> None:
    wall, start = taught(six_days, agents=20)
    wall.tell(list(working_day(start)), start + 11 * HOUR_S)
    rules = {"abandonment", "handling_time", "no_answers", "agents_leaving"}
    assert not [rule for rule in rules if wall.alerts(rule)]


def test_nobody_answers_though_agents_are_there(six_days: list[ScopeMemo]) -> None:
    wall, start = taught(six_days, agents=20)
    dead = [event for event in working_day(start) if isinstance(event, ContactQueued)]
    wall.tell(dead, start + 10 * HOUR_S)
    (alert,) = wall.alerts("no_answers")
    assert alert.severity == "critical"


def test_many_agents_leave_at_once() -> None:
    detectors = Detectors(AlertConfig())
    for day in range(6):
        start = MIDNIGHT + day * DAY_S
        breaks = [
            AgentStateChanged(1, start + 8 * HOUR_S + 1200 * turn + back, f"a{turn}", state, 0.0)
            for turn in range(12)
            for back, state in ((0, "break"), (600, "available"))
        ]
        watch_day(detectors, start, breaks, agents=20)
    wall, start = taught(detectors.take_memos(), agents=20)
    walk_out = [AgentStateChanged(1, start + 8 * HOUR_S + n, f"a{n}", "away", 0.0) for n in range(15)]
    wall.tell(walk_out, start + 8.1 * HOUR_S)
    (alert,) = wall.alerts("agents_leaving")
    assert "agents left ready" in alert.text


def menu_day(start: float, *, hang_ups: int = 4) -> Iterator[Event]:
    """From 08:00 to 10:00 a contact a minute comes through, `hang_ups` an hour do not; at night none does."""
    yield from working_day(start)
    for turn in range(2 * hang_ups):
        yield MenuLeft(1, start + 8 * HOUR_S + HOUR_S / hang_ups * turn + 7)
    for turn in range(40):
        yield MenuLeft(1, start + 2 * HOUR_S + 30 * turn)


def test_callers_who_hang_up_in_the_menu_are_told_by_what_is_usual_while_the_lines_are_open() -> None:
    detectors = Detectors(AlertConfig())
    for day in range(6):
        start = MIDNIGHT + day * DAY_S
        watch_day(detectors, start, menu_day(start), planned=True)
    memos = detectors.take_memos()
    assert memos[0].tally.menu_left == 8
    start = MIDNIGHT + 6 * DAY_S
    wall = Wall()
    wall.keeper.detectors.remember(memos)
    wall.open(start, "billing")
    stuck = [MenuLeft(1, start + 9 * HOUR_S + 10 * turn) for turn in range(60)]
    wall.tell([*menu_day(start), *stuck], start + 10 * HOUR_S)
    (alert,) = wall.alerts("menu_hangups")
    assert alert.raised_at is not None
    assert start + 9 * HOUR_S < alert.raised_at <= start + 9 * HOUR_S + 4 * MINUTE_S
    assert "hung up in the menu in" in alert.text
    sums = wall.engine.floor.known_sums().day_total(wall.engine.floor.scopes.aggregate)
    assert sums[0, col.OFFERED] == 120  # none of them was offered


def test_only_days_before_teach(six_days: list[ScopeMemo]) -> None:
    """A replay wound back to an earlier day must not know its future."""
    wall = Wall()
    wall.keeper.detectors.remember(six_days)
    wall.open(MIDNIGHT + 7.5 * HOUR_S, "billing", planned=False)
    wall.tell(list(working_day(MIDNIGHT, abandons=1)), MIDNIGHT + 10 * HOUR_S)
    assert not wall.alerts("abandonment")


def test_rules_have_the_ids_that_a_configuration_names() -> None:
    ids = [rule.id for rule in Detectors(AlertConfig()).rules]
    assert ids[0] == "spike"
    assert len(ids) == len(set(ids))
    assert {"drop", "abandonment", "handling_time", "no_answers", "agents_leaving"} <= set(ids)
