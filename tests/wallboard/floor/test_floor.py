"""The floor counts what the events tell, in the interval of each event, and can be handed on in mid-day."""

from datetime import UTC, datetime
from functools import partial

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.helpers.story import NINE, Story, floor_of
from wallboard.clock import SiteCalendar
from wallboard.config import Config, TargetsConfig
from wallboard.errors import LimitError
from wallboard.events import (
    ContactAnswered,
    ContactQueued,
    FloorState,
    PlanChanged,
    PlanInterval,
    QueueInfo,
    QueueLive,
    QueueTotals,
    ScheduleChanged,
    ScheduledActivity,
)
from wallboard.floor import intervals as col
from wallboard.floor.day_sums import DaySums
from wallboard.floor.floor import MAX_CONTACTS, Floor
from wallboard.floor.intervals import SumsArray
from wallboard.floor.scopes import ScopeMap


def sums_of(floor: Floor, scope: str = "*") -> SumsArray:
    """The day's sums of a scope by interval, the minute that runs included."""
    row = floor.scopes.ids.index(scope)
    known = floor.known_sums()
    table = known.table(floor.scopes.aggregate)
    contacts, agents = floor.running_minute(floor.at)
    running = known.compose(floor.scopes.aggregate, contacts[:, np.newaxis], agents[:, np.newaxis])
    col.add_into(table[:, known.index(floor.minute)], running[:, 0])
    chosen: SumsArray = table[row]
    return chosen


def day_of(floor: Floor, scope: str = "*") -> SumsArray:
    return col.total(sums_of(floor, scope))


def nine(sums: SumsArray) -> SumsArray:
    """The interval from 09:00 on."""
    first: SumsArray = sums[18]
    return first


def test_counts_fall_in_the_interval_of_their_own_event() -> None:
    story = Story()
    story.queued(1790, "c1")
    story.answered(1815, "c1")
    story.ended(3700, "c1", talk_s=1885)
    floor = floor_of(story)
    sums = sums_of(floor)
    assert sums[18, col.OFFERED] == 1
    assert sums[19, col.ANSWERED] == 1
    assert sums[19, col.ANSWERED_WAIT_S] == 25
    assert sums[20, col.HANDLED] == 1
    assert sums[20, col.TALK_S] == 1885
    assert not floor.contacts


@pytest.mark.parametrize(("wait_s", "within"), [(19.9, 1), (20.0, 1), (20.1, 0)])
def test_answered_within_counts_the_target_itself(wait_s: float, within: int) -> None:
    story = Story()
    story.queued(0, "c1")
    story.answered(wait_s, "c1")
    assert day_of(floor_of(story))[col.ANSWERED_WITHIN] == within


def test_short_abandons_are_those_up_to_the_limit_and_none_without_one() -> None:
    story = Story()
    for name, wait_s in (("a", 0.0), ("b", 5.0), ("c", 5.1)):
        story.queued(100, name)
        story.abandoned(100 + wait_s, name)
    assert day_of(floor_of(story, short_abandon_s=5))[col.SHORT_ABANDONED] == 2
    assert day_of(floor_of(story, short_abandon_s=0))[col.SHORT_ABANDONED] == 0


def test_one_who_waits_past_the_target_is_in_sl_offered_from_that_moment() -> None:
    story = Story()
    story.queued(1790, "c1")
    story.agent(1900, "a", "available")
    floor = floor_of(story)
    floor.count_past_target(floor.at)
    sums = sums_of(floor)
    assert sums[19, col.SL_OFFERED] == 1, "the target expired at 09:30:10"
    assert floor.lines["billing"].past_target == 1
    story.answered(1950, "c1")
    later = sums_of(floor_of(story))
    assert later[19, col.SL_OFFERED] == 1
    assert col.total(later)[col.SL_OFFERED] == 1


def test_a_contact_nobody_knows_is_counted_not_raised() -> None:
    story = Story()
    story.answered(0, "ghost")
    story.abandoned(1, "ghost")
    story.ended(2, "ghost")
    assert floor_of(story).unknown_contacts == 3


def test_a_contact_queued_again_has_left_its_first_queue() -> None:
    story = Story()
    story.queued(0, "c1", "billing")
    story.queued(30, "c1", "sales")
    floor = floor_of(story)
    assert day_of(floor, "queue:billing")[col.LEFT] == 1
    assert floor.lines["billing"].waiting_count == 0
    assert floor.lines["sales"].oldest_at() == NINE + 30


def test_a_late_event_counts_where_it_belongs() -> None:
    story = Story()
    story.queued(0, "c1")
    story.queued(2000, "c2")
    story.events.append(ContactQueued(3, NINE + 100, "c3", "billing"))
    story.events.append(ContactQueued(4, NINE + 2001, "c4", "billing"))
    floor = floor_of(story)
    assert nine(sums_of(floor))[col.OFFERED] == 2
    assert sums_of(floor)[19, col.OFFERED] == 2
    assert floor.lines["billing"].oldest_at() == NINE


def test_agents_time_is_split_at_intervals_and_counted_once_for_the_floor() -> None:
    story = Story()
    story.agent(0, "a", "available", ("billing", "sales"))
    story.agent(0, "b", "talking", ("billing",))
    story.queued(10, "c1", "billing")
    story.queued(10, "c2", "sales")
    story.agent(2400, "a", "wrapup")
    story.agent(3000, "a", "break")
    story.agent(3600, "b", "signed_out")
    floor = floor_of(story)
    whole, billing, sales = sums_of(floor), sums_of(floor, "queue:billing"), sums_of(floor, "queue:sales")
    assert whole[18, col.IDLE_S] == 1800
    assert whole[18, col.ON_CONTACT_S] == 1800
    assert whole[19, col.IDLE_S] == 600
    assert whole[19, col.ON_CONTACT_S] == 600 + 1800
    assert whole[19, col.STAFFED_S] == 3600
    assert sales[19, col.ON_CONTACT_S] == 600
    assert billing[19, col.ON_CONTACT_S] == 600 + 1800


def test_a_vendors_own_state_is_kept_and_is_signed_on_only() -> None:
    story = Story()
    story.agent(0, "a", "Doing paperwork", ("billing",))
    story.agent(60, "b", "available")
    floor = floor_of(story)
    assert [view.state for view in floor.roster.views()] == ["Doing paperwork", "available"]
    assert day_of(floor)[col.STAFFED_S] == 60
    assert day_of(floor)[col.ON_CONTACT_S] == 0


def test_steps_come_at_fixed_moments_with_all_earlier_events_applied() -> None:
    seen: list[tuple[float, float]] = []
    story = Story()
    for second in (1, 9, 10, 11, 35):
        story.queued(second, f"c{second}")

    def step(at: float) -> None:
        seen.append((at - NINE, floor.lines["billing"].waiting_count))

    floor = floor_of(Story(), step_s=10, on_step=step)
    floor.apply(story.events)
    assert seen == [(10, 2), (20, 4), (30, 4)]


@pytest.mark.parametrize(("day", "hours"), [("2026-03-29", 23), ("2026-10-25", 25), ("2026-06-01", 24)])
def test_days_of_23_and_25_hours_have_their_intervals(day: str, hours: int) -> None:
    calendar = SiteCalendar("Europe/Berlin")
    found = calendar.day(datetime.fromisoformat(day).date())
    assert DaySums(found, 1800.0, 0, ("*",)).intervals == hours * 2
    assert calendar.day_of(found.end_at - 1).date == found.date
    assert calendar.day_of(found.end_at).date != found.date


def test_a_day_that_starts_at_six_belongs_to_yesterday_until_then() -> None:
    calendar = SiteCalendar("UTC", "06:00")
    assert calendar.day_of(datetime(2026, 3, 10, 5, 59, tzinfo=UTC).timestamp()).date.day == 9
    assert calendar.day_of(datetime(2026, 3, 10, 6, 0, tzinfo=UTC).timestamp()).date.day == 10


def test_midnight_begins_new_sums_and_keeps_who_waits() -> None:
    ended: list[float] = []
    story = Story()
    story.queued(14.99 * 3600, "c1")
    floor = Floor(SiteCalendar("UTC"), on_day_end=lambda day: ended.append(day.end_at - NINE))
    floor.apply(story.events)
    floor.advance(NINE + 15.01 * 3600)
    assert ended == [15 * 3600]
    assert day_of(floor)[col.OFFERED] == 0
    assert floor.lines["billing"].waiting_count == 1


def test_totals_from_the_source_replace_the_interval() -> None:
    floor = floor_of(Story())
    for offered in (5.0, 8.0):
        floor.apply(
            [QueueTotals("chat", NINE, 1800.0, "chat", offered=offered, answered=4.0, seq=1, at=NINE + 60)]
        )
    assert nine(sums_of(floor, "channel:chat"))[col.OFFERED] == 8


def test_too_many_contacts_are_an_error_in_words() -> None:
    floor = Floor(SiteCalendar("UTC"))
    crowd = [ContactQueued(n, NINE, f"c{n}", "billing") for n in range(MAX_CONTACTS + 1)]
    with pytest.raises(LimitError, match=r"contact\.ended"):
        floor.apply(crowd)


def test_an_absurd_time_is_counted_and_does_not_move_the_floor() -> None:
    story = Story()
    story.queued(0, "c1")
    floor = floor_of(story)
    floor.most_ahead_s = 3600.0
    floor.apply([ContactQueued(2, NINE + 1e9, "c2", "billing"), ContactQueued(3, NINE + 5, "c3", "billing")])
    assert floor.wrong_times.news(NINE + 5) == "1 event dated 2057 was refused"
    assert floor.at == NINE + 5
    assert day_of(floor)[col.OFFERED] == 2


# --- a story of any kind ---

QUEUES = ("billing", "sales", "chat")

steps = st.lists(
    st.tuples(
        st.integers(0, 800).map(lambda quarters: quarters / 4),  # which milliseconds can tell
        st.sampled_from(["queue", "answer", "abandon", "leave", "end", "agent"]),
        st.integers(0, 11),
        st.sampled_from(QUEUES),
    ),
    min_size=1,
    max_size=80,
)


def tell(told: list[tuple[float, str, int, str]]) -> Story:
    story, second = Story(), 0.0
    for queue in QUEUES:  # agents' time on a queue of which nobody has heard is not told
        story.queued(0.0, f"first in {queue}", queue)
    for number, (pause_s, what, which, queue) in enumerate(told):
        second += pause_s
        contact = f"c{which}"
        match what:
            case "queue":
                story.queued(second, f"c{which}.{number}" if which > 5 else contact, queue)
            case "answer":
                story.answered(second, contact, f"a{which % 3}")
            case "abandon":
                story.abandoned(second, contact)
            case "leave":
                story.left(second, contact)
            case "end":
                story.ended(second, contact, talk_s=10.0)
            case _:
                states = ("available", "talking", "break", "signed_out", "alerting")
                own = QUEUES[which % 3]  # who changes his queues takes the running minute along
                story.agent(second, f"a{which % 3}", states[which % 5], (own,))
    return story


@given(steps)
def test_everyone_offered_is_answered_gone_or_waiting(told: list[tuple[float, str, int, str]]) -> None:
    floor = floor_of(tell(told))
    day = day_of(floor)
    waiting = sum(line.waiting_count for line in floor.lines.values())
    ended_unanswered = day[col.OFFERED] - day[col.ANSWERED] - day[col.ABANDONED] - day[col.LEFT] - waiting
    assert ended_unanswered >= 0, "only contact.ended without an answer may take one out of the sum"
    assert waiting == sum(not contact.stopped for contact in floor.contacts.values())
    assert day[col.ANSWERED_WITHIN] <= day[col.ANSWERED]
    assert (day >= 0).all()


@given(steps, st.integers(len(QUEUES), 83))
def test_one_who_connects_in_mid_day_has_the_same_floor(
    told: list[tuple[float, str, int, str]], cut: int
) -> None:
    events = tell(told).events
    whole = floor_of(Story(), interval_s=900.0)
    whole.apply(events)
    first = floor_of(Story(), interval_s=900.0)
    first.apply(events[:cut])
    second = floor_of(Story(), interval_s=900.0)
    if events[:cut]:
        second.load(first.state("e", cut))
    second.apply(events[cut:])
    assert second.scopes.ids == whole.scopes.ids
    for floor in (whole, second):
        floor.count_past_target(floor.at)
    for scope in whole.scopes.ids:
        np.testing.assert_allclose(sums_of(second, scope), sums_of(whole, scope), atol=1e-6)
    assert {c: (x.queued_at, x.stopped) for c, x in second.contacts.items()} == {
        c: (x.queued_at, x.stopped) for c, x in whole.contacts.items()
    }
    for queue, line in whole.lines.items():
        assert second.lines[queue].waiting_count == line.waiting_count
        assert second.lines[queue].past_target == line.past_target
    for floor in (whole, second):
        floor.advance(floor.minute + 60.0)
    np.testing.assert_allclose(
        second.known_sums().rolling(second.scopes.aggregate, second.at),
        whole.known_sums().rolling(whole.scopes.aggregate, whole.at),
        atol=1e-6,
    )


@given(
    steps,
    st.integers(len(QUEUES), 83),
    st.sampled_from([0.0, 5.0, 60.0, 200.0]),
    st.sampled_from([0.0, 10.0]),
)
def test_one_who_connects_with_other_limits_counts_the_morning_by_his_own(
    told: list[tuple[float, str, int, str]], cut: int, within_s: float, short_s: float
) -> None:
    events = tell([each for each in told if each[1] != "end"]).events
    own = partial(floor_of, Story(), interval_s=900.0, within_s=within_s, short_abandon_s=short_s)
    whole = own()
    whole.apply(events)
    relay, its_successor = (floor_of(Story(), interval_s=900.0, keeps_waits=True) for _ in range(2))
    relay.apply(events[:cut])
    second = own()
    if events[:cut]:
        its_successor.load(relay.state("e", cut))
        second.load(its_successor.state("f", cut))
    second.apply(events[cut:])
    for floor in (whole, second):
        floor.advance(floor.minute + 60.0)
    for scope in whole.scopes.ids:
        np.testing.assert_allclose(sums_of(second, scope), sums_of(whole, scope), atol=1e-6)
    for queue, line in whole.lines.items():
        assert second.lines[queue].past_target == line.past_target
    np.testing.assert_allclose(
        second.known_sums().rolling(second.scopes.aggregate, second.at),
        whole.known_sums().rolling(whole.scopes.aggregate, whole.at),
        atol=1e-6,
    )


def test_a_snapshot_without_intervals_keeps_the_sums_we_have() -> None:
    story = Story()
    story.queued(0, "c1")
    story.answered(5, "c1")
    floor = floor_of(story)
    floor.load(FloorState("new", 0, NINE + 600, queues=(QueueInfo("billing"),)))
    assert day_of(floor)[col.ANSWERED] == 1
    assert not floor.contacts


def test_a_source_that_began_later_takes_no_morning_away() -> None:
    story = Story()
    for number in range(3):
        story.queued(number * 900.0, f"c{number}")
        story.answered(number * 900.0 + 5, f"c{number}", "a1")
    wall, relay = floor_of(story, interval_s=900.0), floor_of(Story(), interval_s=900.0)
    relay.apply(
        [ContactQueued(1, NINE + 1900.0, "d1", "billing"), ContactAnswered(2, NINE + 1990.0, "d1", "a1")]
    )
    wall.load(relay.state("after its restart", 2))
    assert sums_of(wall)[36:40, col.OFFERED].tolist() == [1, 1, 1, 0], "the interval that runs is the relay's"
    assert sums_of(wall)[36:40, col.ANSWERED_WITHIN].tolist() == [1, 1, 0, 0]


def test_plan_and_schedules_are_handed_on() -> None:
    floor = floor_of(Story())
    shift = (ScheduledActivity(NINE, NINE + 3600, "available"),)
    plan = (PlanInterval(NINE, 30.0, 200.0),)
    floor.apply([ScheduleChanged(1, NINE, "a", shift), PlanChanged(2, NINE, "billing", plan)])
    second = floor_of(Story())
    second.load(floor.state("e", 2))
    assert second.schedules == {"a": shift}
    assert second.plan == {"billing": plan}


def test_a_snapshot_of_an_earlier_moment_begins_anew() -> None:
    story = Story()
    story.queued(3600, "c1")
    floor = floor_of(story)
    floor.load(FloorState("new", 0, NINE, queues=(QueueInfo("billing"),)))
    assert day_of(floor)[col.OFFERED] == 0
    assert floor.at == NINE


def _told(at: float, start: float, offered: float, length_s: float = 900.0) -> QueueTotals:
    return QueueTotals("a", start, length_s, offered=offered, longest_wait_s=offered, seq=0, at=at)


def named(floor: Floor) -> list[float]:
    """The limits of the queues as they are shown."""
    return [scope.targets.within_s for scope in floor.scopes.scopes if scope.kind == "queue"]


def test_sums_counted_by_other_limits_are_named_by_them() -> None:
    config = Config(targets=TargetsConfig(within_s=60.0))
    floor = Floor(SiteCalendar("UTC"), limits=config.targets_of, scopes=ScopeMap(config))
    floor.apply([replace(_told(NINE, NINE, 5.0), target_s=30.0)])
    assert named(floor) == [30.0]
    floor.apply([replace(_told(NINE, NINE, 6.0), target_s=0.0)])
    assert named(floor) == [60.0], "who does not say is taken at our word"
    relay = floor_of(Story(), keeps_waits=True)
    relay.apply([ContactQueued(1, NINE + 60.0, "c", "billing"), ContactAnswered(2, NINE + 90.0, "c", "a")])
    told = relay.state("e", 2)
    floor.load(replace(told, intervals=tuple(replace(each, waits=b"") for each in told.intervals)))
    assert (named(floor)[-1], day_of(floor)[col.ANSWERED_WITHIN]) == (20.0, 0.0)
    floor.apply([ContactQueued(3, NINE + 100.0, "d", "billing"), ContactAnswered(4, NINE + 130.0, "d", "a")])
    assert day_of(floor)[col.ANSWERED_WITHIN] == 0.0, "the day is counted by one limit"
    floor.load(told)
    assert (named(floor)[-1], day_of(floor)[col.ANSWERED_WITHIN]) == (60.0, 1.0)


def test_totals_of_parts_add_up_and_what_is_new_in_them_is_of_late() -> None:
    floor, start = Floor(SiteCalendar("UTC"), interval_s=1800.0), 1_700_000_100.0 // 1800 * 1800
    at = start + 1000.0
    floor.jump(at)
    floor.apply([_told(at, start - 86_400.0, 50.0), _told(at, start, 10.0), _told(at, start + 900.0, 4.0)])
    rolling = floor.known_sums().rolling(floor.scopes.aggregate, at)
    assert rolling[0, col.OFFERED] == 0.0, "the morning is not of late"
    floor.apply([_told(at + 60.0, start + 900.0, 7.0)])
    sums = floor.known_sums()
    day = sums.day_total(floor.scopes.aggregate)[0]
    assert (day[col.OFFERED], day[col.LONGEST_WAIT_S]) == (17.0, 10.0)
    assert sums.rolling(floor.scopes.aggregate, at + 60.0)[0, col.OFFERED] == 3.0
    again = Floor(SiteCalendar("UTC"), interval_s=1800.0)
    again.load(floor.state("e", 1))
    assert again.known_sums().day_total(again.scopes.aggregate)[0, col.OFFERED] == 17.0


def test_observations_and_what_is_lacking_survive_a_snapshot() -> None:
    floor = Floor(SiteCalendar("UTC"))
    floor.load(FloorState("e", 1, 1_700_000_000.0, queues=(QueueInfo("a"),)))
    floor.load(FloorState("e", 1, 1_700_000_000.0, queues=(QueueInfo("a", name="A", lacks=("contacts",)),)))
    floor.apply([QueueLive("a", 3, oldest_at=1_699_999_990.0, seq=1, at=1_700_000_001.0)])
    again = Floor(SiteCalendar("UTC"))
    again.load(floor.state("e", 1))
    assert (again.lines["a"].waiting_now(), again.lines["a"].oldest_now()) == (3, 1_699_999_990.0)
    assert again.lines["a"].info.lacks == ("contacts",)
