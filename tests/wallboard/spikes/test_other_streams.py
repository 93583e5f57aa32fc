"""The watches besides arrivals: abandonment, the menu, handling time, missing answers, leaving agents."""

from pathlib import Path

import numpy as np
import pytest

from tests.helpers.bank_walk import read_bank
from wallboard.clock import SiteCalendar
from wallboard.errors import WallboardError
from wallboard.spikes.agents import AgentsLeavingWatch, ExpectedPace, NoAnswersWatch
from wallboard.spikes.handling import ExpectedHandling, HandlingWatch
from wallboard.spikes.shares import ExpectedShare, ShareWatch
from wallboard.spikes.signals import signal_words
from wallboard.spikes.watch import WatchSettings

SETTINGS = WatchSettings()
HANDLING = ExpectedHandling(0.0, 5.0, 0.9, 800)


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(8)


def test_abandonment_that_doubles_is_told_and_a_busy_hour_is_not(rng: np.random.Generator) -> None:
    watch = ShareWatch("abandonment", "queue:PS", ExpectedShare(0.0, 0.1, 1000), SETTINGS)
    for at in np.arange(0.0, 7200.0, 10.0).tolist():  # three times as many contacts as on any day
        watch.observe(at, gave_up=bool(rng.random() < 0.1))
    assert watch.tick(7200.0) is None
    for at in np.arange(7200.0, 10_800.0, 10.0).tolist():
        watch.observe(at, gave_up=bool(rng.random() < 0.45))
    signal = watch.tick(10_800.0)
    assert signal is not None
    assert signal.since == pytest.approx(7200.0, abs=600)
    assert "abandoned in" in signal_words(signal)


def test_callers_hang_up_in_the_menu_while_few_are_offered(shared_data: Path) -> None:
    calls = read_bank(shared_data, ("february",))
    midnight = SiteCalendar("Asia/Jerusalem").day_of(float(calls.offered_at[2000])).start_at
    day = next(at for at in midnight + 86_400.0 * np.arange(-5, 5) if _is_third(at))
    went_on = [(at, False) for at in calls.offered_at if day <= at < day + 86_400]
    gave_up = [(at, True) for at in calls.menu_left_at if day <= at < day + 86_400]
    watch = ShareWatch("menu_hangups", "*", ExpectedShare(day, 0.04, 1500), SETTINGS)
    raised: list[float] = []
    for at, is_gone in sorted(went_on + gave_up):
        watch.observe(at, is_gone)
        signal = watch.tick(at)
        if signal and signal.severity == "critical":
            raised.append(at - day)
    assert 12.8 * 3600 < raised[0] < 13.1 * 3600  # it began at 12:50
    assert raised[-1] < 14.5 * 3600


def _is_third(at: float) -> bool:
    local = SiteCalendar("Asia/Jerusalem").local(at)
    return (local.month, local.day) == (2, 3)


def _handled(
    watch: HandlingWatch, rng: np.random.Generator, start: float, count: int, factor: float
) -> list[float]:
    raised = []
    for index in range(count):
        at = start + 60.0 * index
        watch.observe(at, float(np.exp(rng.normal(5.0, 0.9)) * factor))
        if watch.tick(at):
            raised.append(at)
    return raised


def test_handling_time_that_grows_is_told_and_ends(rng: np.random.Generator) -> None:
    watch = HandlingWatch("queue:PS", "excess", HANDLING, SETTINGS)
    assert not _handled(watch, rng, 0.0, 300, 1.0)
    raised = _handled(watch, rng, 20_000.0, 120, 2.0)
    assert raised
    signal = watch.tick(28_000.0)
    assert signal is not None
    assert signal.ratio == pytest.approx(2.0, rel=0.3)
    assert signal.expected == pytest.approx(np.exp(5.0 + 0.9**2 / 2))
    _handled(watch, rng, 30_000.0, 60, 1.0)
    assert watch.tick(34_000.0) is None


def test_calls_that_drop_at_once_are_told(rng: np.random.Generator) -> None:
    watch = HandlingWatch("queue:PS", "shortfall", HANDLING, SETTINGS)
    assert not _handled(watch, rng, 0.0, 100, 1.0)
    assert _handled(watch, rng, 20_000.0, 40, 0.1)


def test_a_single_absurd_service_raises_nothing() -> None:
    watch = HandlingWatch("queue:PS", "excess", HANDLING, SETTINGS)
    for at, handling_s in ((0.0, 150.0), (60.0, 61_437.0), (120.0, -5.0), (180.0, 140.0)):
        watch.observe(at, handling_s)
    assert watch.tick(200.0) is None


def test_a_queue_that_fills_while_nobody_answers_is_told() -> None:
    watch = NoAnswersWatch("queue:PS", ExpectedPace(0.0, 1 / 200, 10, busy_share=0.5), SETTINGS)
    for at in np.arange(0.0, 3600.0, 20.0).tolist():  # ten agents answer as they should
        watch.observe_floor(at, waiting=3, staffed=10)
        watch.observe_answer(at + 10)
        assert watch.tick(at + 10) is None
    signals = []
    for at in np.arange(3600.0, 4500.0, 20.0).tolist():
        watch.observe_floor(at, waiting=5, staffed=10)
        signals.append(watch.tick(at))
    first = next(index for index, signal in enumerate(signals) if signal)
    assert first * 20 < 500
    for at in np.arange(4500.0, 6000.0, 20.0).tolist():
        watch.observe_floor(at, waiting=5, staffed=10)
        watch.observe_answer(at + 10)
    assert watch.tick(6000.0) is None


def test_nobody_waiting_means_no_answers_are_missed() -> None:
    watch = NoAnswersWatch("queue:PS", ExpectedPace(0.0, 1 / 200, 10), SETTINGS)
    watch.observe_floor(0.0, waiting=0, staffed=10)
    assert watch.tick(7200.0) is None


def test_many_agents_who_leave_at_once_are_told_and_ordinary_breaks_are_not() -> None:
    watch = AgentsLeavingWatch("team:A", ExpectedPace(0.0, 1 / 5400, 30), SETTINGS)
    watch.observe_ready(0.0, 30)
    for at in np.arange(180.0, 7200.0, 180.0).tolist():
        watch.observe_left(at)
        watch.observe_ready(at, 30)
        assert watch.tick(at) is None
    for index in range(8):
        watch.observe_left(7200.0 + 10 * index)
        watch.observe_ready(7200.0 + 10 * index, 30 - index)
    signal = watch.tick(7300.0)
    assert signal is not None
    assert signal.observed >= 6


def test_expectations_that_make_no_sense_are_refused() -> None:
    with pytest.raises(WallboardError, match="share"):
        ShareWatch("abandonment", "*", ExpectedShare(0.0, 1.2, 100), SETTINGS)
    with pytest.raises(WallboardError, match="agent"):
        NoAnswersWatch("*", ExpectedPace(0.0, 0.0, 10), SETTINGS)
    with pytest.raises(WallboardError, match="spread"):
        HandlingWatch("*", "excess", ExpectedHandling(0.0, 5.0, 0.0, 100), SETTINGS)
