"""A command that a feed does not take: the row says why, and whether it may have arrived."""

import asyncio
from pathlib import Path

import pytest

from tests.helpers.floors import HELLO, START_AT, floor_after
from tests.helpers.program import shown
from wallboard.assembly import running
from wallboard.config import Config
from wallboard.errors import FeedError, UnsureError
from wallboard.events import Command, Heartbeat
from wallboard.feed import FeedReport, FeedSink
from wallboard.intents import LogIntervention
from wallboard.outward.words import course_words
from wallboard.records import Delivery, Details, InterventionDraft
from wallboard.snapshot import FloorSnapshot


class BrokenFeed:
    """Tells a floor, and fails to send."""

    name = "floor"

    def __init__(self, error: FeedError) -> None:
        self.error = error

    async def run(self, sink: FeedSink) -> None:
        sink.report(FeedReport(self.name, "current"))
        await sink.deliver(self.name, [HELLO, floor_after(4).state("e", 4), Heartbeat(4, START_AT + 4.0)])
        await asyncio.Event().wait()

    async def send(self, command: Command) -> None:
        raise self.error


@pytest.mark.parametrize(
    ("kind", "error", "words"),
    [
        ("message", FeedError("floor is not connected"), "Not sent: floor is not connected"),
        (
            "message",
            UnsureError("the connection to floor broke off; it may not have arrived"),
            "Not known whether it was sent: the connection to floor broke off; it may not have arrived",
        ),
        ("overtime", FeedError("unused"), "Not sent: no feed offers overtime.offer now"),
    ],
)
def test_the_row_says_why(tmp_path: Path, kind: str, error: FeedError, words: str) -> None:
    draft = InterventionDraft(kind, "*", "Well done", "Ann", details=Details(delivery=Delivery("feed")))
    with running(Config(), [BrokenFeed(error)], tmp_path / "log.db") as wall:
        shown(wall, lambda picture: picture.features)
        wall.post(LogIntervention(draft))
        shown(wall, lambda picture: words in said(picture), words)


def said(picture: FloorSnapshot) -> list[str]:
    return [course_words(row.details.delivery) for row in picture.interventions if row.details.delivery]
