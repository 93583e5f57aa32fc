"""`record`: write down what a feed says, so that the day can be replayed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from feeds.cli.common import until_told_to_end
from feeds.opening import open_feed
from wallboard.cli.feed_url import FeedUrlType, feed_options
from wallboard.config import FeedConfig
from wallboard.days.recording import RecordingWriter
from wallboard.errors import FeedError, SourceError
from wallboard.events import ServerMessage
from wallboard.feed import Feed, FeedReport


@click.command()
@click.option(
    "--feed", "url", type=FeedUrlType(), required=True, help="The server, ws://HOST:PORT or wss://HOST:PORT."
)
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="A new file, DAY.jsonl.zst."
)
@feed_options
@click.option("--for-s", type=click.FloatRange(0, min_open=True), help="Stop after so many seconds.")
def record(
    *,
    url: str,
    out: Path,
    for_s: float | None,
    **given: object,
) -> None:
    """Record a feed until Ctrl-C. A crash loses the last second; after a break the floor is written anew."""
    feed = open_feed(FeedConfig(url=url, name="record", **given))  # type: ignore[arg-type]
    with RecordingWriter(out) as writer:
        count = asyncio.run(_record(feed, writer, out, for_s))
    click.echo(f"{count:,} messages recorded in {out}")


async def _record(feed: Feed, writer: RecordingWriter, out: Path, for_s: float | None) -> int:
    ended = until_told_to_end()
    sink = _Scribe(writer, ended)
    task = asyncio.create_task(feed.run(sink), name="record")
    with suppress(TimeoutError):
        async with asyncio.timeout(for_s):
            await ended.wait()
    task.cancel()
    await asyncio.gather(task, return_exceptions=True)
    if sink.failure is not None:
        reason = sink.failure.strerror or str(sink.failure)
        raise SourceError(f"cannot be written any further: {reason}", file=str(out)) from sink.failure
    return sink.count


class _Scribe:
    """Writes down what is delivered. `failure` is why it could not go on; `ended` is set then."""

    def __init__(self, writer: RecordingWriter, ended: asyncio.Event) -> None:
        self.count = 0
        self.failure: OSError | None = None
        self._writer, self._ended = writer, ended
        self._shown = ""

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        """Append the messages."""
        try:
            self._writer.write(messages)
        except OSError as error:
            self.failure = error
            self._ended.set()
            raise FeedError("The recording cannot be written.") from error
        self.count += len(messages)

    def report(self, report: FeedReport) -> None:
        """Say on the standard error what changed."""
        words = f"{report.link}. {report.detail}".strip()
        if words != self._shown:
            self._shown = words
            click.echo(words, err=True)
