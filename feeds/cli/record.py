"""`record`: write down what a feed says, so that the day can be replayed."""

from __future__ import annotations

import asyncio
from collections.abc import Sequence
from contextlib import suppress
from pathlib import Path

import click

from feeds.cli.common import token_from, until_told_to_end
from feeds.client import WebsocketFeed
from wallboard.cli.feed_url import FeedUrlType
from wallboard.days.recording import RecordingWriter
from wallboard.errors import FeedError, SourceError
from wallboard.events import ServerMessage
from wallboard.feed import FeedReport


@click.command()
@click.option(
    "--feed", "url", type=FeedUrlType(), required=True, help="The server, ws://HOST:PORT or wss://HOST:PORT."
)
@click.option(
    "--out", required=True, type=click.Path(dir_okay=False, path_type=Path), help="A new file, DAY.jsonl.zst."
)
@click.option("--token-env", help="The environment variable that holds the token.")
@click.option("--ca-file", help="The authority that signed the server's certificate, PEM.")
@click.option("--allow-insecure", is_flag=True, help="Accept ws:// beyond this machine.")
@click.option("--for-s", type=click.FloatRange(0, min_open=True), help="Stop after so many seconds.")
def record(
    *,
    url: str,
    out: Path,
    token_env: str | None,
    ca_file: str | None,
    allow_insecure: bool,
    for_s: float | None,
) -> None:
    """Record a feed until Ctrl-C. A crash loses the last second; after a break the floor is written anew."""
    feed = WebsocketFeed(
        "record", url, token=token_from(token_env), ca_file=ca_file, allow_insecure=allow_insecure
    )
    with RecordingWriter(out) as writer:
        count = asyncio.run(_record(feed, writer, out, for_s))
    click.echo(f"{count:,} messages recorded in {out}")


async def _record(feed: WebsocketFeed, writer: RecordingWriter, out: Path, for_s: float | None) -> int:
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
