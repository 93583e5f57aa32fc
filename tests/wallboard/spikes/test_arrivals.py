"""The watch on arrivals, over simulated days."""

import numpy as np
import pytest

from tests.helpers.spike_days import (
    OPENS_S,
    SHAPE,
    arrivals,
    plain_day,
    rates,
    said,
    spells,
    surge_day,
    watch_of,
)
from wallboard.errors import WallboardError
from wallboard.spikes.arrivals import ArrivalWatch, ExpectedDay
from wallboard.spikes.calibration import learned, simulated
from wallboard.spikes.signals import signal_words
from wallboard.spikes.watch import WatchSettings

NOON_S = 12 * 3600.0


@pytest.fixture
def rng() -> np.random.Generator:
    return np.random.default_rng(5)


@pytest.mark.parametrize("side", ["excess", "shortfall"])
def test_false_alarms_on_plain_days_are_no_more_than_stated(side: str, rng: np.random.Generator) -> None:
    days, contacts, false_alarm_days = 240, 250, 4.0
    alarms = 0
    for _ in range(days):
        watch = watch_of(contacts, "excess" if side == "excess" else "shortfall", false_alarm_days)
        alarms += spells(said(watch, plain_day(rng, contacts), every_s=60.0), every_s=60.0)
    # A stream without stored days is taken to be as rough as the bank's, so plain days raise fewer.
    assert 0.1 < alarms / (days / false_alarm_days) < 1.25


def test_stored_days_bring_the_rate_to_what_is_stated(rng: np.random.Generator) -> None:
    days, contacts, false_alarm_days = 300, 250, 4.0
    peaks: list[float] = []
    alarms = 0
    for day in range(days):
        expected = ExpectedDay(0.0, tuple(rates(contacts).tolist()), 0.2, tuple(peaks[-90:]))
        watch = ArrivalWatch("*", "excess", expected, WatchSettings(false_alarm_days))
        told = said(watch, plain_day(rng, contacts), every_s=60.0)
        alarms += spells(told, every_s=60.0) if day >= 60 else 0
        peaks.append(watch.peak)
    assert alarms / ((days - 60) / false_alarm_days) == pytest.approx(1.0, abs=0.35)


def test_a_surge_is_told_soon_and_is_over_soon(rng: np.random.Generator) -> None:
    told = said(watch_of(1000), surge_day(rng, 1000, 3.0, NOON_S, 3600.0))
    during = [(now, signal) for now, signal in told if now >= NOON_S]
    assert NOON_S < during[0][0] < NOON_S + 600
    assert NOON_S + 3600 < during[-1][0] < NOON_S + 3600 + 900
    assert spells(during) == 1
    peak = during[-1][1]
    assert abs(peak.since - NOON_S) < 180
    assert peak.severity == "critical"
    assert peak.excess == pytest.approx(2 * SHAPE[150:156].sum() * 2 * 1000, rel=0.4)


def test_the_days_highest_score_goes_on_beyond_the_threshold(rng: np.random.Generator) -> None:
    watch = watch_of(1000)
    told = said(watch, surge_day(rng, 1000, 2.0, NOON_S, 3600.0))
    assert watch.peak == max(signal.score for _, signal in told)
    assert watch.peak > told[0][1].score + 1.0


def test_present_ratio_follows_the_surge(rng: np.random.Generator) -> None:
    told = said(watch_of(2000), surge_day(rng, 2000, 4.0, NOON_S, 3600.0))
    half_past = next(signal for now, signal in told if now >= NOON_S + 1800)
    assert half_past.ratio == pytest.approx(4.0, rel=0.25)


def test_a_day_a_fifth_busier_is_learned_and_not_alarmed(rng: np.random.Generator) -> None:
    in_force = [len(said(watch_of(1200), arrivals(rng, SHAPE * 1200 * 1.2))) for _ in range(10)]
    assert sum(in_force) * 20.0 < 10 * 900.0


def test_a_surge_on_a_busier_day_is_found_still(rng: np.random.Generator) -> None:
    at = np.arange(288) * 300.0
    surge = np.where((at >= 15 * 3600) & (at < 16 * 3600), 3.0, 1.0)
    told = said(watch_of(1000), arrivals(rng, SHAPE * 1200 * surge))
    assert any(15 * 3600 < now < 15 * 3600 + 900 for now, _ in told)


def test_a_surge_of_hours_is_not_absorbed(rng: np.random.Generator) -> None:
    told = said(watch_of(1000), surge_day(rng, 1000, 5.0, NOON_S, 3 * 3600.0))
    in_force = [now for now, _ in told if NOON_S + 600 <= now < NOON_S + 3 * 3600]
    assert len(in_force) == pytest.approx((3 * 3600 - 600) / 20, rel=0.02)


def test_a_dead_trunk_is_told(rng: np.random.Generator) -> None:
    told = said(watch_of(1200, "shortfall"), surge_day(rng, 1200, 0.0, NOON_S, 1800.0))
    during = [signal for now, signal in told if now >= NOON_S]
    assert during[0].at - NOON_S < 900
    assert during[-1].at < NOON_S + 1800 + 900
    assert during[0].observed <= 2
    assert during[0].kind == "arrivals_down"


def test_nobody_is_missed_before_the_doors_open() -> None:
    watch = watch_of(1200, "shortfall")
    assert not said(watch, [], until=OPENS_S)
    (first, *_) = said(watch_of(1200, "shortfall"), [])
    assert OPENS_S - 600 <= first[1].since <= OPENS_S + 900
    assert first[0] > OPENS_S + 300


def test_three_contacts_at_night_are_no_crisis() -> None:
    told = said(watch_of(1000), [10_800.0, 10_805.0, 10_830.0])
    assert all(signal.severity == "warn" for _, signal in told)


def test_calls_let_in_together_are_one_happening(rng: np.random.Generator) -> None:
    seconds = sorted([*surge_day(rng, 1000, 1.0, 0.0, 0.0), *[NOON_S] * 4])
    assert not [now for now, _ in said(watch_of(1000), seconds) if NOON_S <= now < NOON_S + 60]


def test_arrivals_told_late_or_past_midnight_do_no_harm() -> None:
    watch = watch_of(1000)
    for at in (36_000.0, 35_990.0, 36_010.0, 90_000.0):
        watch.observe(at)
    assert watch.tick(90_060.0) is None


@pytest.mark.parametrize("broken", [(), (0.1, float("nan")), (0.1, -0.1)])
def test_rates_that_are_none_are_refused(broken: tuple[float, ...]) -> None:
    with pytest.raises(WallboardError, match="queue:sales"):
        ArrivalWatch("queue:sales", "excess", ExpectedDay(0.0, broken), WatchSettings())


@pytest.mark.parametrize("days", [0.0, -1.0, float("nan")])
def test_a_false_alarm_rate_must_be_a_number_of_days(days: float) -> None:
    with pytest.raises(WallboardError, match="number of days"):
        watch_of(1000, days=days)


def test_fewer_false_alarms_mean_a_higher_threshold() -> None:
    calibration = simulated("excess", 1000, 43_200)
    assert calibration.threshold(2) < calibration.threshold(10) < calibration.threshold(50)
    assert calibration.rarity_shifts(calibration.threshold(10)) == pytest.approx(10 * 1.5)


def test_a_true_spike_now_and_then_does_not_deafen_the_watch(rng: np.random.Generator) -> None:
    peaks = rng.gumbel(3.4, 0.4, 60)
    spoiled = np.where(np.arange(60) % 12 == 0, 14.0, peaks)
    prior = simulated("excess", 1000, 43_200)
    plain, odd = learned(prior, peaks.tolist()), learned(prior, spoiled.tolist())
    assert odd.threshold(10) < plain.threshold(10) + 0.5


def test_words(rng: np.random.Generator) -> None:
    told = said(watch_of(1000), surge_day(rng, 1000, 3.0, NOON_S, 3600.0))
    words = signal_words(told[-1][1])
    assert "contacts in" in words
    assert "were expected; less than once in 10,000 shifts" in words
