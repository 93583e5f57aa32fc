import pytest
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.feed import LinkState
from wallboard.snapshot import FeedHealth
from widgets.freshness import Freshness, Trust, freshness_of, parts_of
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


def test_one_feed_of_several_that_is_not_heard_only_leaves_a_gap() -> None:
    fine = replace(feed(0.1, current=True, link="current"), detail="")
    chat, mail = replace(feed(12.0, current=False), feed="chat"), replace(fine, feed="mail", age_s=0.2)
    told = freshness_of(replace(snapshots.calm(), feeds=(fine, chat, mail)))
    assert told == Freshness("current", 0.2, missing=(chat,))
    lost = replace(feed(60.0, current=False), feed="mail")
    neither = freshness_of(replace(snapshots.calm(), feeds=(chat, lost)))
    assert neither == Freshness("unknown", 60.0, "trouble", "lost"), "the worst counts where none is heard"


def test_a_relay_that_is_lost_stands_for_its_inputs() -> None:
    relay, chat = (
        replace(feed(9.0, current=False), feed="relay"),
        replace(feed(0.1, current=True), feed="chat"),
    )
    pbx = replace(feed(9.0, current=False), feed="pbx", of="relay")
    assert parts_of((relay, chat, pbx)) == [relay, chat]
    assert parts_of((replace(relay, current=True), chat, pbx)) == [pbx, chat]
    assert parts_of((relay, pbx)) == [pbx]
    assert parts_of((relay,)) == []


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
