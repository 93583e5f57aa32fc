"""When a queue is open, told from its own counts."""

from datetime import date, timedelta

import numpy as np

from wallboard.forecast.opening import openings

FRIDAY = 4


def test_a_small_queue_that_never_has_a_contact_on_friday_afternoons_is_shut_then() -> None:
    days = [date(1999, 2, 1) + timedelta(days=each) for each in range(35)]
    counts = np.random.default_rng(1).poisson(1.3, (35, 48)).astype(float)
    counts[[day.weekday() == FRIDAY for day in days], 28:] = 0.0
    found = openings(days, counts)
    friday, monday = (found.masks[found.pattern(day)] for day in (date(1999, 3, 12), date(1999, 3, 8)))
    assert friday[:28].all()
    assert not friday[28:].any()
    assert monday.all()
