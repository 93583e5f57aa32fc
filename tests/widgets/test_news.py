import numpy as np
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.floor import intervals as col
from wallboard.snapshot import FloorSnapshot
from widgets.freshness import Freshness
from widgets.news import looks_as, only_time_passed

FLOOR = snapshots.surge()


def shown(*later: FloorSnapshot) -> list[bool]:
    return [only_time_passed(FLOOR, each) for each in later]


def counted(column: int) -> FloorSnapshot:
    sums = FLOOR.windows["day"].copy()
    sums[0, column] += 1
    return replace(FLOOR, windows={**FLOOR.windows, "day": sums})


def test_time_alone_is_no_news_within_a_second() -> None:
    at = np.floor(FLOOR.at) + 0.1
    early, late = replace(FLOOR, at=at), replace(FLOOR, at=at + 0.8)
    assert only_time_passed(early, late)
    assert not only_time_passed(early, replace(FLOOR, at=at + 1.0))
    assert shown(counted(col.IDLE_S)) == [True], "agents' times always grow"


def test_whatever_happens_is_news() -> None:
    waiting = FLOOR.live.waiting.copy()
    waiting[1] += 1
    live = replace(FLOOR.live, waiting=waiting)
    agent = replace(FLOOR.agents[0], state="elsewhere")
    assert (
        shown(
            counted(col.OFFERED),
            replace(FLOOR, live=live),
            replace(FLOOR, agents=(agent, *FLOOR.agents[1:])),
            replace(FLOOR, alerts=FLOOR.alerts[1:]),
            replace(FLOOR, trouble="the disk is full"),
        )
        == [False] * 5
    )


def test_an_age_counts_where_it_is_said() -> None:
    assert looks_as(Freshness("current", 0.2), Freshness("current", 1.4))
    assert not looks_as(Freshness("stale", 12.9), Freshness("stale", 13.0))
    assert not looks_as(Freshness("current", 1.0), Freshness("stale", 1.0))
