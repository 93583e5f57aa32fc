"""What is to end ends, also where a library swallows the first cancellation."""

import asyncio
from contextlib import suppress
from pathlib import Path

import pytest

from wallboard import runtime
from wallboard.assembly import running
from wallboard.config import Config
from wallboard.events import Command
from wallboard.feed import FeedSink


class HardOfHearing:
    """A feed whose library takes the first cancellation for the end of something else."""

    name = "hard of hearing"

    def __init__(self) -> None:
        self.has_ended = False

    async def run(self, _: FeedSink) -> None:
        with suppress(asyncio.CancelledError):
            await asyncio.Event().wait()
        try:
            await asyncio.Event().wait()
        finally:
            self.has_ended = True

    async def send(self, command: Command) -> None:
        raise NotImplementedError(command)


def test_a_wall_ends_though_a_feed_did_not_hear_it_the_first_time(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(runtime, "GOOD_BYE_S", 0.01)
    feed = HardOfHearing()
    with running(Config(), [feed], tmp_path / "log.db"):
        pass
    assert feed.has_ended
