"""The engine: what is current and what is old, whose clock counts, where the day has holes."""

import numpy as np
import pytest

from tests.helpers.hand_clock import HandClock
from tests.helpers.story import NINE, Story
from wallboard.config import parse_config
from wallboard.engine import Engine
from wallboard.events import (
    AgentInfo,
    ErrorMessage,
    FloorState,
    Heartbeat,
    Hello,
    IntervalTotals,
    PlanInterval,
    QueueInfo,
    QueuePlan,
    SourceClock,
)
from wallboard.feed import FeedReport
from wallboard.floor import intervals as col
from wallboard.snapshot import FloorSnapshot

HEARTBEAT_S = 5.0


def engine_at(clock: HandClock, text: str = "[site]\nzone = 'UTC'") -> Engine:
    return Engine(parse_config(text), clock)


def hello(**changes: object) -> Hello:
    fields: dict[str, object] = {
        "protocol": "wallboard.v1",
        "server": "s",
        "epoch": "e",
        "at": NINE,
        **changes,
    }
    return Hello(heartbeat_s=HEARTBEAT_S, **fields)  # type: ignore[arg-type]


def opening(at: float = NINE, **changes: object) -> FloorState:
    return FloorState("e", 0, at, queues=(QueueInfo("billing"),), **changes)  # type: ignore[arg-type]


def begin(engine: Engine) -> None:
    engine.report(FeedReport("f", "current"))
    engine.deliver("f", [hello(), opening()])


def picture(engine: Engine) -> FloorSnapshot:
    snapshot = engine.picture()
    assert snapshot is not None
    return snapshot


def test_before_any_feed_there_is_no_picture_and_before_its_first_word_an_empty_one() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    assert engine.picture() is None
    engine.report(FeedReport("f", "lost", "nobody listens at ws://x; is the server running?"))
    blank = picture(engine)
    assert not blank.current
    assert blank.feeds[0].age_s is None
    assert "nobody listens" in blank.feeds[0].detail
    assert blank.missing[: blank.current_interval].all()


def test_a_silent_feed_is_not_current_after_two_heartbeats_and_its_clock_stands() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    begin(engine)
    clock.pass_s(9.9)
    assert picture(engine).current
    assert picture(engine).at == pytest.approx(NINE + 9.9)
    clock.pass_s(90)
    old = picture(engine)
    assert not old.current
    assert old.at == NINE + 2 * HEARTBEAT_S
    assert old.feeds[0].age_s == pytest.approx(99.9)
    engine.deliver("f", [Heartbeat(0, NINE + 100)])
    assert picture(engine).current


def test_a_lost_feed_is_not_current_at_once() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    begin(engine)
    engine.report(FeedReport("f", "lost", "the connection was closed"))
    assert not picture(engine).current


def test_no_number_gets_younger_by_an_error() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    lost = ErrorMessage("source_lost", "the PBX is away")
    engine.report(FeedReport("f", "lost"))
    engine.deliver("f", [lost])
    assert picture(engine).feeds[0].age_s is None
    begin(engine)
    clock.pass_s(60)
    engine.deliver("f", [lost])
    assert picture(engine).feeds[0].age_s == 60.0


def test_a_source_whose_clock_is_an_hour_off_counts_by_its_own_and_says_so() -> None:
    clock = HandClock(epoch_s=NINE - 3600)
    engine = engine_at(clock)
    begin(engine)
    story = Story()
    story.queued(10, "c1")
    clock.pass_s(10)
    engine.deliver("f", story.events)
    clock.pass_s(4)
    shown = picture(engine)
    assert shown.live.longest_wait_s[0] == pytest.approx(4.0)
    assert "1 h 00 min ahead of" in shown.feeds[0].detail
    assert shown.current


def test_a_replays_clock_runs_at_its_speed_and_stands_when_paused() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    engine.report(FeedReport("f", "current"))
    engine.deliver("f", [hello(mode="replay", speed=300.0, zone="Asia/Jerusalem"), opening()])
    clock.pass_s(1)
    shown = picture(engine)
    assert (shown.mode, shown.speed, shown.zone) == ("replay", 300.0, "Asia/Jerusalem")
    assert shown.at == NINE + 300
    assert shown.feeds[0].clock_offset_s is None
    engine.deliver("f", [SourceClock(NINE + 310, 0.0)])
    clock.pass_s(3)
    assert picture(engine).at == NINE + 310


def test_what_was_not_heard_is_missing_unless_the_source_tells_it() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    begin(engine)
    assert picture(engine).missing[:18].all()
    assert not picture(engine).missing[18:].any()
    engine.deliver("f", [opening(NINE + 2700)])
    np.testing.assert_allclose(picture(engine).missing[18:20], [1.0, 0.5])
    told = IntervalTotals("billing", NINE, 900.0, offered=12, answered=10, answered_within=9)
    engine.deliver("f", [opening(NINE + 3600, intervals=(told,))])
    shown = picture(engine)
    assert not shown.missing[:20].any()
    assert shown.windows["day"][0, col.OFFERED] == 12


def test_the_day_so_far_is_there_after_a_restart_in_mid_day() -> None:
    clock = HandClock()
    first, second = engine_at(clock), engine_at(clock)
    begin(first)
    story = Story()
    for number in range(50):
        story.queued(number * 40, f"c{number}")
        story.answered(number * 40 + number, f"c{number}")
    first.deliver("f", story.events)
    second.report(FeedReport("f", "current"))
    second.deliver("f", [hello(), first.floor.state("e", 100)])
    for name, sums in picture(first).windows.items():
        np.testing.assert_allclose(picture(second).windows[name], sums, err_msg=name)
    np.testing.assert_allclose(
        picture(second).closed[:, :19, col.OFFERED], picture(first).closed[:, :19, col.OFFERED]
    )


def test_the_plan_is_what_is_expected_and_adds_up() -> None:
    clock = HandClock()
    engine = engine_at(clock, "[site]\nzone = 'UTC'\n[[queue]]\nid='billing'\ngroup='money'")
    begin(engine)
    plan = tuple(PlanInterval(NINE + 900 * n, 30.0, 200.0, required=5.0, scheduled=6.0) for n in range(4))
    engine.deliver("f", [opening(plan=(QueuePlan("billing", plan),))])
    expected = picture(engine).expected
    row = picture(engine).row("group:money")
    np.testing.assert_allclose(expected.contacts[row, 18:20], [60.0, 60.0], rtol=0.05)
    assert expected.contacts[row, 20] < 0.1
    assert expected.required[row, 18] == 5
    low, high = expected.contacts_lo[row, 18], expected.contacts_hi[row, 18]
    assert low < 60 < high
    assert high - low > 2 * 1.28 * np.sqrt(60) - 2
    assert expected.contacts_lo95[row, 18] < low
    assert high < expected.contacts_hi95[row, 18]


def test_a_picture_is_read_only_and_shares_what_has_not_changed() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    begin(engine)
    one, two = picture(engine), picture(engine)
    assert one.closed is two.closed
    assert one.expected is two.expected
    with pytest.raises(ValueError, match="read-only"):
        one.windows["day"][0, 0] = 5.0
    with pytest.raises(ValueError, match="read-only"):
        one.live.waiting[0] = 5.0


def test_a_source_that_was_quiet_for_long_has_told_its_day() -> None:
    engine = engine_at(HandClock())
    told = opening(NINE - 8 * 3600.0, intervals=(IntervalTotals("billing", NINE - 9 * 3600.0, 1800.0),))
    engine.report(FeedReport("f", "current"))
    engine.deliver("f", [hello(), told, Heartbeat(0, NINE)])
    assert not picture(engine).missing.any()
    engine.deliver("f", [Heartbeat(0, NINE + 8 * 3600.0)])  # but a clock that leaps later has told nothing
    assert picture(engine).missing[:34].all()


def test_who_was_told_the_evening_before_is_known_by_name_after_a_quiet_night() -> None:
    engine = engine_at(HandClock())
    ada = AgentInfo("a1", "signed_out", NINE - 60.0, queues=("billing",), team="Anchor", name="Ada")
    engine.report(FeedReport("f", "current"))
    engine.deliver("f", [hello(), opening(agents=(ada,)), Heartbeat(0, NINE + 20 * 3600.0)])
    shown = picture(engine)
    assert shown.day_start_at > NINE
    assert [(each.name, each.team, each.state) for each in shown.agents] == [("Ada", "Anchor", "signed_out")]


def test_yesterdays_holes_are_not_todays_where_only_time_has_passed() -> None:
    engine = engine_at(HandClock(), "[site]\nzone = 'Europe/London'")
    evening = 1_774_738_800.0  # 23:00 on 2026-03-28; the day after has 23 hours
    engine.report(FeedReport("f", "current"))
    engine.deliver("f", [hello(zone="Europe/London"), opening(evening)])
    assert picture(engine).missing[:46].all()
    shown = picture(engine)
    for hour in range(1, 26):
        engine.deliver("f", [Heartbeat(0, evening + hour * 3600.0)])
        shown = picture(engine)
        assert len(shown.missing) == len(shown.starts)
    assert not shown.missing.any()


def test_a_clock_that_leaps_takes_the_floor_with_it_and_back() -> None:
    clock = HandClock()
    engine = engine_at(clock)
    begin(engine)
    for at in (NINE + 1e9, NINE + 60):
        engine.deliver("f", [Heartbeat(0, at)])
        assert engine.floor.at == at
    story = Story()
    story.queued(61, "c1")
    engine.deliver("f", story.events)
    assert picture(engine).live.waiting[0] == 1


def test_a_forecast_that_fails_is_told_and_the_figures_go_on(caplog: pytest.LogCaptureFixture) -> None:
    clock = HandClock()
    engine = engine_at(clock)
    engine.report(FeedReport("f", "current"))
    absurd = QueuePlan("billing", (PlanInterval(NINE, 30.0, float("inf")),))
    engine.deliver("f", [hello(), opening(plan=(absurd,))])
    story = Story()
    story.queued(5, "a")
    story.queued(65, "b")
    engine.deliver("f", story.events)
    shown = picture(engine)
    assert shown.windows["day"][0, col.OFFERED] == 2.0
    assert "the forecast failed; the figures go on" in shown.trouble
    assert np.isnan(shown.expected.contacts).all()
    assert caplog.text.count("the forecast failed") == 1
