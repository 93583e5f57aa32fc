"""The log of interventions into a stream of NATS, and the rows of other desks and sites out of it."""

from __future__ import annotations

import asyncio
from collections import Counter
from collections.abc import Callable
from contextlib import suppress
from typing import Any

import msgspec
import nats.errors
import nats.js.errors
from msgspec.json import decode, encode
from nats.js import JetStreamContext
from nats.js.api import ConsumerConfig, DeliverPolicy, StreamConfig

from feeds.backoff import Backoff
from feeds.nats.connecting import ANSWER_S, connected, explain_nats
from feeds.nats.names import SEQ_HEADER, token
from feeds.nats.publisher import Publishing
from wallboard.errors import FeedError, RefusedError, StoreError
from wallboard.log.following import hash_at, take_in, written_here
from wallboard.log.store import Row, Store
from wallboard.tasks import GOOD_BYE_S, stop

_LOOK_S = 5.0


class LogExchange:
    """Tells the rows written in `store` under the name `writer`, and takes in those of all others, until
    cancelled.

    Where it stopped stands in the stream itself: a row told again is known by its hash, one heard again by
    its id. `say` is for whoever runs it.
    """

    def __init__(
        self,
        place: Publishing,
        store: Store,
        writer: str,
        say: Callable[[str], None],
        backoff: Backoff | None = None,
    ) -> None:
        self._place, self._store, self._say = place, store, say
        site = place.address.site
        self._stream = f"WB_{site}_log"
        self._every, self._mine = f"log.{site}.*", f"log.{site}.{token(writer)}"
        self._writer = writer
        self._backoff = backoff or Backoff(limit_s=10.0)
        self._heard = 0
        self._said = ""
        self.taken: Counter[str] = Counter()
        """Rows of others: added, known, not_kept (purged here), refused (not as they were written)."""

    async def run(self) -> None:
        """Follow until cancelled. Raises RefusedError where another log tells under this one's name."""
        place, changed = self._place, asyncio.Event()
        loop = asyncio.get_running_loop()
        unfollow = self._store.follow(lambda _session: _wake(loop, changed))
        try:
            while True:
                try:
                    password = await asyncio.to_thread(place.read_password)
                    async with connected(place.address, password, place.ca_file) as line:
                        js = line.client.jetstream(timeout=ANSWER_S)
                        await self._serve(js, changed, line.broken)
                except (nats.errors.Error, TimeoutError, OSError, FeedError) as error:
                    self._complain(explain_nats(error, place.address))
                await asyncio.sleep(self._backoff.next_delay_s())
        finally:
            unfollow()

    def _complain(self, trouble: FeedError) -> None:
        if isinstance(trouble, RefusedError):
            raise trouble
        if str(trouble) != self._said:
            self._said = str(trouble)
            self._say(f"{trouble} Trying again.")

    async def _serve(self, js: JetStreamContext, changed: asyncio.Event, broken: asyncio.Future[str]) -> None:
        await self._prepare(js)
        told = await self._told(js)
        self._backoff.reset()
        self._say(f"Following {self._place.address.shown} as {self._writer}.")
        self._said = ""
        work = [
            asyncio.create_task(each, name="log exchange")
            for each in (self._tell(js, told, changed), self._hear(js), self._watch(js))
        ]
        ends: list[asyncio.Future[Any]] = [*work, broken]
        try:
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            for task in work:
                if task.done() and not task.cancelled():
                    await task
            raise FeedError("The connection to NATS broke off.")
        finally:
            await stop(*work, patience_s=GOOD_BYE_S)

    async def _prepare(self, js: JetStreamContext) -> None:
        try:
            await js.stream_info(self._stream)
        except nats.js.errors.NotFoundError:
            replicas = self._place.replicas
            await js.add_stream(
                StreamConfig(name=self._stream, subjects=[self._every], num_replicas=replicas)
            )

    async def _told(self, js: JetStreamContext) -> int:
        """The row that was told last; 0 for none."""
        try:
            last = await js.get_last_msg(self._stream, self._mine)
        except nats.js.errors.NotFoundError:
            return 0
        row = decode(last.data or b"{}", type=dict[str, Any])
        seq = int(row["seq"])
        if await asyncio.wrap_future(self._store.read(lambda session: hash_at(session, seq))) != row["hash"]:
            raise RefusedError(
                f"Another log tells its rows as {self._writer!r}", "Give each log a name of its own."
            )
        return seq

    async def _tell(self, js: JetStreamContext, told: int, changed: asyncio.Event) -> None:
        while True:
            changed.clear()
            rows = await self._written(told)
            for row in rows:
                await js.publish(self._mine, encode(row), headers={SEQ_HEADER: row["hash"]})
                told = row["seq"]
            if not rows:
                await changed.wait()

    async def _written(self, after: int) -> list[Row]:
        return await asyncio.wrap_future(self._store.read(lambda session: written_here(session, after)))

    async def _hear(self, js: JetStreamContext) -> None:
        config = ConsumerConfig(deliver_policy=DeliverPolicy.BY_START_SEQUENCE, opt_start_seq=self._heard + 1)
        subscription = await js.subscribe(
            self._every, stream=self._stream, ordered_consumer=True, config=config, idle_heartbeat=2.0
        )
        try:
            while True:
                message = await subscription.next_msg(timeout=None)
                if message.subject != self._mine:
                    await self._take(message.subject, message.data)
                self._heard = message.metadata.sequence.stream
        finally:
            with suppress(nats.errors.Error):
                await subscription.unsubscribe()

    async def _take(self, subject: str, data: bytes) -> None:
        try:
            row = decode(data, type=dict[str, Any])
        except msgspec.DecodeError:
            row = {}
        taken = await self._write(row)
        self.taken[taken] += 1
        if taken == "refused":
            name = subject.rpartition(".")[2]
            self._say(f"A row of {name} is not as it was written, or stands here with other words; left out.")

    async def _write(self, row: Row) -> str:
        """Take the row in; while the file cannot be written it waits, and with it all that follows."""
        while True:
            try:
                return await asyncio.wrap_future(self._store.write(lambda session: take_in(session, row)))
            except StoreError as error:
                self._say(f"{error} Trying again.")
                await asyncio.sleep(_LOOK_S)

    async def _watch(self, js: JetStreamContext) -> None:
        """An ordered consumer may stop in silence: look whether the stream is further than we are."""
        while True:
            heard = self._heard
            last = (await js.stream_info(self._stream)).state.last_seq
            await asyncio.sleep(_LOOK_S)
            if self._heard == heard < last:
                raise FeedError("NATS does not send what the stream has.")


def _wake(loop: asyncio.AbstractEventLoop, changed: asyncio.Event) -> None:
    with suppress(RuntimeError):  # the loop is at its end
        loop.call_soon_threadsafe(changed.set)
