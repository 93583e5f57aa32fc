"""`record`: write down what a feed says, so that the day can be replayed."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from contextlib import suppress
from pathlib import Path

import click

from feeds.cli.common import until_told_to_end
from feeds.opening import open_feed
from wallboard.cli.feed_url import FeedUrlType, feed_options
from wallboard.config import FeedConfig
from wallboard.days.pseudonyms import Pseudonyms
from wallboard.days.recording import RecordingWriter
from wallboard.errors import FeedError, SourceError
from wallboard.events import ErrorMessage, ServerMessage
from wallboard.feed import Feed, FeedReport
from wallboard.tasks import GOOD_BYE_S, stop


@click.command()
@click.option(
    "--feed", "url", type=FeedUrlType(), required=True, help="The server, ws://HOST:PORT or wss://HOST:PORT."
)
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="A new file, DAY.jsonl.zst."
)
@feed_options
@click.option("--pseudonymise", is_flag=True, help="Leave persons out: made-up ids, no names, no customers.")
@click.option("--for-s", type=click.FloatRange(0, min_open=True), help="Stop after so many seconds.")
def record(
    *,
    url: str,
    out: Path,
    for_s: float | None,
    pseudonymise: bool,
    **given: object,
) -> None:
    """Record a feed until Ctrl-C. A crash loses the last second; after a break the floor is written anew."""
    feed = open_feed(FeedConfig(url=url, name="record", **given))  # type: ignore[arg-type]
    with RecordingWriter(out) as writer:
        scribe = _Scribe(writer, Pseudonyms() if pseudonymise else None)
        count = asyncio.run(_record(feed, scribe, out, for_s))
    click.echo(f"{count:,} messages recorded in {out}")


async def _record(feed: Feed, sink: _Scribe, out: Path, for_s: float | None) -> int:
    ended = until_told_to_end()
    sink.on_failure = ended.set
    task = asyncio.create_task(feed.run(sink), name="record")
    with suppress(TimeoutError):
        async with asyncio.timeout(for_s):
            await ended.wait()
    await stop(task, patience_s=GOOD_BYE_S)
    if sink.failure is not None:
        reason = sink.failure.strerror or str(sink.failure)
        raise SourceError(f"cannot be written any further: {reason}", file=str(out)) from sink.failure
    return sink.count


class _Scribe:
    """Writes down what is delivered. `failure` is why it could not go on; `on_failure` is called then.

    A server's farewell is left out: no figure needs it, and it may quote what it was sent, a token too.
    """

    def __init__(self, writer: RecordingWriter, pseudonyms: Pseudonyms | None) -> None:
        self.count = 0
        self.failure: OSError | None = None
        self.on_failure: Callable[[], None] = lambda: None
        self._writer, self._pseudonyms = writer, pseudonyms
        self._shown = ""

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        """Append the messages."""
        messages = [each for each in messages if not isinstance(each, ErrorMessage)]
        if self._pseudonyms is not None:
            messages = [self._pseudonyms.of(message) for message in messages]
        try:
            self._writer.write(messages)
        except OSError as error:
            self.failure = error
            self.on_failure()
            raise FeedError("The recording cannot be written.") from error
        self.count += len(messages)

    def report(self, report: FeedReport) -> None:
        """Say on the standard error what changed."""
        words = f"{report.link}. {report.detail}".strip()
        if words != self._shown:
            self._shown = words
            click.echo(words, err=True)
