from tests.helpers import snapshots
from widgets.history import BACK_S, History


def test_what_was_seen_a_quarter_of_an_hour_ago() -> None:
    history, floor = History(), snapshots.calm()
    seen = [snapshots.later(floor, 10.0 * step) for step in range(100)]
    for each in seen:
        history.add(each)
    earlier = history.earlier(seen[-1].at)
    assert earlier is not None
    assert earlier is floor.live


def test_unknown_until_the_window_has_seen_enough() -> None:
    history, floor = History(), snapshots.calm()
    history.add(floor)
    assert history.earlier(floor.at) is None
    assert history.earlier(floor.at + BACK_S - 1) is None


def test_unknown_after_a_jump() -> None:
    history, floor = History(), snapshots.calm()
    history.add(floor)
    assert history.earlier(floor.at + 3 * BACK_S) is None


def test_begins_anew_when_the_clock_is_set_back_or_the_queues_change() -> None:
    history, floor = History(), snapshots.calm()
    history.add(floor)
    history.add(snapshots.later(floor, -3600.0))
    assert history.earlier(floor.at + BACK_S) is None
    history.add(snapshots.tiny())
    earlier = history.earlier(floor.at + BACK_S)
    assert earlier is not None
    assert len(earlier.waiting) == len(snapshots.tiny().scopes)
