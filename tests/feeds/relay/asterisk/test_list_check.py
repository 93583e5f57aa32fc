"""A list of queues with gaps: nobody is lost by it, and nobody counted twice."""

import pytest

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.list_check import ListCheck
from tests.helpers.pbx import Block, Capture, parse
from tests.helpers.told_pbx import Told
from wallboard.errors import FeedError

QUEUE = {"event": "QueueParams", "queue": "sales", "calls": "2"}
ONE, OTHER = ({"event": "QueueEntry", "queue": "sales", "uniqueid": name, "wait": "1"} for name in "ab")
END = {"event": "QueueStatusComplete", "listitems": "3"}


@pytest.mark.parametrize(
    ("rows", "why"),
    [
        ([ONE, OTHER], "2 rows of 3"),
        ([QUEUE | {"queue": "sa\ufffdes"}, ONE, OTHER], "a queue that is not there"),
        ([QUEUE, ONE, {"event": "QueueMember", "queue": "sales"}], "sales: 1 callers of 2"),
    ],
)
def test_nobody_is_counted_twice_because_a_list_came_with_gaps(rows: list[Block], why: str) -> None:
    told = Told()
    told("QueueCallerJoin", Uniqueid="a")
    told("QueueCallerJoin", Uniqueid="b").wait(30.0).lose()
    with pytest.raises(FeedError, match=why):
        told.show(*rows, end=END)
    assert not told.lose().translation.is_current
    told.show(QUEUE, ONE, OTHER, end=END)
    assert told.translation.is_current
    assert (told.outcomes, told.counters.broken_lists) == ({"offered": 2}, 1)


def test_a_pbx_whose_lists_are_always_so_is_believed_in_the_end() -> None:
    told = Told().lose()
    for _ in range(2):
        with pytest.raises(FeedError, match="asking again"):
            told.show(QUEUE, ONE, end=END)
        told.lose()
    told.show(QUEUE, ONE, end=END)
    assert (told.outcomes, told.counters.broken_lists) == ({"offered": 1}, 3)


def test_the_lists_of_a_real_pbx_are_whole(capture: Capture) -> None:
    lists: dict[str, list[Block]] = {}
    for block in capture.raw.split(b"\r\n\r\n"):
        row = {key.lower(): value for key, value in parse(block).items()}
        if "actionid" in row and row.get("event", "").removeprefix("Queue") in (
            "Params", "Member", "Entry", "StatusComplete",
        ):  # fmt: skip
            lists.setdefault(row["actionid"], []).append(row)
    counters = AmiCounters()
    for listed in lists.values():
        ListCheck(counters).check(listed)
    assert (len(lists), counters.broken_lists) == (18, 0)
