"""Quiet times: told once, when they are beyond doubt, with what to do with the time."""

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import INTERVAL_S, NOON_AT, AlertFloor
from wallboard.alerts import AlertBook
from wallboard.alerts.quiet import QuietRule
from wallboard.floor import intervals as col
from wallboard.snapshot import FloorSnapshot

ON, BUSY_S = 20.0, 1800.0


def look(
    at: float = NOON_AT, *, required: float = 14.0, occupancy: float = 0.5, **changes: float
) -> FloorSnapshot:
    """Billing with twenty agents on, of whom so many are required all day."""
    floor = AlertFloor("Billing")
    rolling = floor.sums["rolling"][0]
    rolling[col.ON_CONTACT_S], rolling[col.IDLE_S] = BUSY_S * occupancy, BUSY_S * (1.0 - occupancy)
    made = floor.at(at, available=[ON], waiting=[changes.get("waiting", 0.0)])
    known = np.full((3, 48), required)
    scheduled = np.full((3, 48), ON)
    scheduled[:, 24 + int(changes.get("for_intervals", 48)) :] = required
    return replace(made, expected=replace(made.expected, required=known, scheduled=scheduled))


def test_who_is_not_needed_for_hours_is_offered_something() -> None:
    (condition,) = QuietRule().conditions(look(), ())
    assert condition.severity == "info"
    assert condition.text == (
        "6 agents more than required until 16:00; "
        "occupancy was 50 % in the last 30 min, its lower limit is 75 %."
    )
    assert [each.text for each in condition.proposal] == [
        "Coach 4 agents: −4 from 12:02 for 20 min",
        "Train 2 agents: −2 from 12:02 for 30 min",
    ]


@pytest.mark.parametrize(
    "changes", [{"required": 18.5}, {"occupancy": 0.8}, {"waiting": 1.0}, {"for_intervals": 1}]
)
def test_what_is_no_clear_surplus_for_an_hour_is_not_told(changes: dict[str, float]) -> None:
    assert not QuietRule().conditions(look(**changes), ())


def test_where_the_plan_is_not_known_nothing_is_told() -> None:
    assert not QuietRule().conditions(look(required=float("nan")), ())
    assert not QuietRule().conditions(replace(look(), inferred=frozenset({"agents"})), ())


def test_it_must_last_and_does_not_flap_at_the_limit() -> None:
    book = AlertBook((QuietRule(),))
    for step in range(int(INTERVAL_S / 10.0)):
        if step == 55:
            assert not [alert for alert in book.alerts if alert.raised_at is not None]
        occupancy = 0.5 if step < 90 else (0.74, 0.76)[step % 2]
        book.tick(look(NOON_AT + 10.0 * step, occupancy=occupancy))
    (alert,) = book.alerts
    assert (alert.state, alert.severity) == ("firing", "info")
