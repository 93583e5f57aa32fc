"""The named formulas against hand-worked figures, and what holds for every one of them."""

import math

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.floor.intervals import WIDTH, SumsArray


def sums(**columns: float) -> SumsArray:
    row = np.zeros(WIDTH)
    for name, value in columns.items():
        row[col.FIELDS.index(name)] = value
    return row


WORKED = sums(
    offered=120,
    answered=90,
    abandoned=20,
    left=6,
    answered_within=66,
    abandoned_within=12,
    short_abandoned=5,
    sl_offered=104,
)


@pytest.mark.parametrize(
    ("formula", "level"),
    [
        ("answered_of_offered", 66 / 105),
        ("answered_only", 66 / 90),
        ("abandons_positive", 78 / 110),
        ("abandons_ignored", 66 / 92),
        ("abandons_negative", 66 / 104),
        ("genesys_general", 66 / 116),
        ("live_pessimistic", 66 / 109),
    ],
)
def test_service_level_by_each_formula(formula: str, level: float) -> None:
    assert metrics.service_level(WORKED, formula, waiting_past_target=4) == pytest.approx(level)


@pytest.mark.parametrize("formula", list(metrics.SERVICE_LEVELS))
def test_no_contacts_is_undefined_not_nought_and_not_all(formula: str) -> None:
    assert math.isnan(metrics.service_level(sums(), formula))


@given(st.data())
def test_every_formula_stays_between_nought_and_one(data: st.DataObject) -> None:
    def draw(most: int) -> int:
        return data.draw(st.integers(0, most))

    answered, abandoned = draw(500), draw(500)
    answered_within, abandoned_within = draw(answered), draw(abandoned)
    short = draw(abandoned_within)
    row = sums(
        answered=answered,
        abandoned=abandoned,
        answered_within=answered_within,
        abandoned_within=abandoned_within,
        short_abandoned=short,
        sl_offered=answered_within + abandoned_within + draw(300),
        left=draw(100),
    )
    for formula in metrics.SERVICE_LEVELS:
        level = metrics.service_level(row, formula, waiting_past_target=draw(50))
        assert np.isnan(level) or 0.0 <= level <= 1.0


def test_a_days_level_is_the_ratio_of_sums_not_the_mean_of_levels() -> None:
    day = np.stack([sums(answered=10, answered_within=10), sums(answered=90, answered_within=45)])
    assert metrics.service_level(col.total(day), "answered_only") == pytest.approx(0.55)


def test_the_longest_of_a_total_is_the_longest_of_all() -> None:
    day = np.stack([sums(longest_wait_s=30, offered=1), sums(longest_wait_s=90, offered=2)])
    total = col.total(day)
    assert total[col.LONGEST_WAIT_S] == 90
    assert total[col.OFFERED] == 3


def test_speed_handling_and_abandonment() -> None:
    row = sums(
        offered=100, answered=80, abandoned=20, left=4, short_abandoned=5, answered_wait_s=1600,
        abandoned_wait_s=900, left_wait_s=100, handled=50, talk_s=7000, hold_s=500, wrapup_s=1500,
    )  # fmt: skip
    assert metrics.asa_s(row) == 20
    assert metrics.average_abandon_time_s(row) == 45
    assert metrics.average_wait_s(row) == 25
    assert metrics.aht_s(row) == 180
    assert metrics.abandonment(row) == 0.2
    assert metrics.abandonment_without_short(row) == pytest.approx(15 / 95)


def test_occupancy_leaves_ringing_and_breaks_out() -> None:
    row = sums(on_contact_s=2700, idle_s=900, staffed_s=4500)
    assert metrics.occupancy(row) == 0.75
    assert metrics.occupancy_of_signed_on(row) == 0.6
    assert metrics.shrinkage(row) == pytest.approx(0.2)
    assert metrics.agents_on(row, 1800.0) == 2


def test_estimated_waits_by_their_names() -> None:
    def floor(waiting: float, available: float, staffed: float, aht_s: float = 200.0) -> metrics.WaitingFloor:
        numbers = (waiting, available, staffed, aht_s, 0.1)
        return metrics.WaitingFloor(*(np.array(number) for number in numbers))

    busy, calm, nobody = floor(5, 2, 10), floor(1, 2, 10), floor(4, 0, 0, float("nan"))
    assert metrics.estimated_wait_s(busy) == 60
    assert metrics.estimated_wait_s(calm) == 0
    assert metrics.estimated_wait_s(busy, "genesys_cloud") == pytest.approx(200 * 6 / 10 * 0.9)
    assert metrics.estimated_wait_s(busy, "vertical_wave") == 6 + 200 * 5 / 2
    assert metrics.estimated_wait_s(nobody, "genesys_stat_server") == pytest.approx(90 * 4 / 0.0001)
    assert metrics.asterisk_holdtime_s(20, 60) == 30
