import pytest
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.feed import LinkState
from wallboard.snapshot import FeedHealth
from widgets.freshness import Freshness, Trust, freshness_of
from widgets.news import looks_as


def feed(age_s: float | None, *, current: bool, link: LinkState = "lost") -> FeedHealth:
    return FeedHealth("floor", link, current=current, age_s=age_s, heartbeat_s=5.0, detail="trouble")


@pytest.mark.parametrize(
    ("age_s", "current", "trust"),
    [
        (0.4, True, "current"),
        (6.0, False, "stale"),
        (29.0, False, "stale"),
        (31.0, False, "unknown"),
        (None, False, "unknown"),
    ],
)
def test_trust_falls_with_age(age_s: float | None, current: bool, trust: Trust) -> None:
    floor = replace(snapshots.calm(), feeds=(feed(age_s, current=current),))
    assert freshness_of(floor).trust == trust


def test_a_silent_engine_is_not_trusted_whatever_the_feed_said() -> None:
    floor = snapshots.calm()
    assert freshness_of(floor, silent_s=1.0).trust == "current"
    old = freshness_of(floor, silent_s=8.0)
    assert old.trust == "stale"
    assert old.age_s == pytest.approx(8.4)
    assert freshness_of(floor, silent_s=60.0).trust == "unknown"


def test_the_worst_feed_counts() -> None:
    feeds = (feed(0.1, current=True), feed(12.0, current=False), feed(0.2, current=True))
    assert freshness_of(replace(snapshots.calm(), feeds=feeds)) == Freshness("stale", 12.0, "trouble", "lost")


def test_an_input_that_is_not_heard_only_leaves_a_gap() -> None:
    relay = replace(feed(0.1, current=True, link="current"), detail="")
    lost, heard = replace(feed(90.0, current=False), of="floor"), replace(relay, of="floor")
    told = freshness_of(replace(snapshots.calm(), feeds=(relay, lost, heard)))
    assert (told.trust, told.missing) == ("current", (lost,))
    assert not looks_as(told, freshness_of(replace(snapshots.calm(), feeds=(relay, heard))))
    assert freshness_of(replace(snapshots.calm(), feeds=(feed(12.0, current=False), lost))).missing == ()


def test_what_is_odd_about_a_feed_is_told_while_its_figures_are_current() -> None:
    fine = replace(feed(0.3, current=True, link="current"), detail="")
    odd = replace(feed(0.1, current=True, link="current"), detail="its clock is an hour ahead")
    floor = replace(snapshots.calm(), feeds=(fine, odd))
    assert freshness_of(floor) == Freshness("current", 0.1, "floor: its clock is an hour ahead")
    alone = replace(snapshots.calm(), feeds=(odd, replace(odd, feed="pbx", of="floor", detail="it floods.")))
    assert freshness_of(alone).detail == "its clock is an hour ahead. pbx: it floods"


def test_without_a_feed_nothing_is_known() -> None:
    assert freshness_of(replace(snapshots.calm(), feeds=())).trust == "unknown"
