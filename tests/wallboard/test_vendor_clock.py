"""The other machine's clock: learnt by what comes quickest, and believed again when it is set right."""

import pytest

from wallboard.vendor_clock import VendorClock

NOW = 1_700_000_000.0


@pytest.mark.parametrize(("ahead_s", "within_s"), [(-60.0, 0.0), (60.0, 600.0), (240.0, 0.0)])
def test_a_clock_that_is_set_right_is_believed_again(ahead_s: float, within_s: float) -> None:
    clock = VendorClock(2.0)
    for passed_s in range(0, 900, 30):
        clock.place(NOW + passed_s + ahead_s - 0.5 * (passed_s % 60 == 0), NOW + passed_s)
    assert clock.ours(NOW + ahead_s) == pytest.approx(NOW, abs=2.0)
    assert clock.theirs(NOW) == pytest.approx(NOW + ahead_s, abs=2.0)
    at = NOW + 900.0
    clock.place(at, at)
    while abs(clock.ours(at) - at) > 2.0:
        assert at - NOW - 900.0 <= within_s
        at += 30.0
        clock.place(at, at)
    assert at - NOW - 900.0 <= within_s
    assert clock.ours(at) == at
