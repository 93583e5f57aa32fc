"""A relay's floor into NATS: events to a stream in order, the last states to a bucket, and a sign of life."""

from __future__ import annotations

import asyncio
import logging
import secrets
import time
from collections import deque
from collections.abc import Awaitable, Callable, Coroutine, Sequence
from contextlib import suppress
from typing import Any

import msgspec
import nats.js.errors
from msgspec import Struct
from msgspec.json import encode
from nats.aio.client import Client
from nats.aio.msg import Msg
from nats.js import JetStreamContext
from nats.js.api import KeyValueConfig, PubAck, StreamConfig

from feeds.backoff import Backoff
from feeds.framing import History, event_frames, event_parts, joined
from feeds.nats.address import NatsAddress
from feeds.nats.checkpoint import FloorKey, keys_of
from feeds.nats.connecting import ANSWER_S, Line, collect, connected, explain_nats, patiently
from feeds.nats.names import AFTER_HEADER, FLOOR_KEY, MADE_HEADER, SEQ_HEADER, Names
from feeds.nats.outbox import Outbox, Outgoing
from feeds.source import FloorKeeper
from feeds.tasks import until_one_ends
from wallboard.errors import FeedError
from wallboard.events import (
    Command,
    CommandResult,
    ErrorMessage,
    Event,
    FloorState,
    Heartbeat,
    Hello,
    InputHealth,
    Subscribe,
)
from wallboard.tasks import stop

log = logging.getLogger(__name__)
CHECKPOINT_S = 10.0
_UNDER_WAY = 512
_HISTORY_BYTES = 16 * 1024 * 1024
_ANSWER_BYTES = 512 * 1024
"""Less than NATS' limit of a message, 1 MiB."""
STORED_S = 3.0
ELECTION_S = 10.0
_KEYS_UNDER_WAY = 256
_TWICE_S = 300.0
_KEPT_S = 48 * 3600.0

Obey = Callable[[Command], Awaitable[tuple[CommandResult, ...]]]


class Publishing(Struct, frozen=True):
    """How a floor is published: `replicas` of each message, a checkpoint every `checkpoint_s`."""

    address: NatsAddress
    read_password: Callable[[], str | None]
    ca_file: str | None = None
    replicas: int = 1
    checkpoint_s: float = CHECKPOINT_S


class Publisher:
    """An outlet of the relay, beside its own server. All calls belong to one loop.

    `keeper` has the floor with all events that were published. `obey` carries a command out once. While NATS
    is away events wait; what is too much is told as a new floor. `say` is for whoever runs the relay.
    """

    def __init__(
        self,
        publishing: Publishing,
        hello: Hello,
        keeper: FloorKeeper,
        *,
        obey: Obey,
        now: Callable[[], float],
        say: Callable[[str], None],
        inputs: Callable[[], tuple[InputHealth, ...]] = tuple,
        backoff: Backoff | None = None,
    ) -> None:
        self._publishing, self._hello, self._keeper = publishing, hello, keeper
        self._obey, self._now, self._say, self._inputs = obey, now, say, inputs
        self._backoff = backoff or Backoff(limit_s=2.0)
        self._names = Names(publishing.address.site)
        self._outbox = Outbox(self._names)
        self._seq, self._stored_seq, self._stored_at = 0, 0, 0
        self._mark: tuple[int, asyncio.Future[int]] | None = None
        self._writing = asyncio.Lock()
        self._must_begin = True
        self._suspended: ErrorMessage | None = None
        self._note = ""
        self._written: dict[str, bytes] | None = None
        self._history = History(_HISTORY_BYTES)
        self._wake = asyncio.Event()
        self._client: Client | None = None
        self._said = ""
        self._tasks: set[asyncio.Task[None]] = set()

    # --- what the relay tells

    def publish(self, events: Sequence[Event]) -> None:
        """Events in a row, which `keeper` has applied."""
        if events:
            self._seq = events[-1].seq
            if not self._must_begin:
                self._tell_at_once(events)
                self._outbox.add(events)
                if self._outbox.is_full:
                    self._begin_anew()
            self._wake.set()

    def resynchronise(self, state: FloorState) -> None:
        """The floor was replaced."""
        self._begin_anew()

    def suspend(self, why: ErrorMessage) -> None:
        """The floor is not current: every wallboard is told why."""
        self._suspended = why
        self._tell(self._names.beat, encode([why]))

    def resume(self, features: tuple[str, ...]) -> None:
        """The floor is current again, and these commands are offered."""
        self._suspended = None
        self._hello = msgspec.structs.replace(self._hello, features=features)

    def note(self, text: str) -> None:
        """What is odd about the source, for each heartbeat to tell."""
        self._note = text

    def answer(self, results: Sequence[CommandResult]) -> None:
        """What became of commands, for everybody."""
        if results:
            self._tell(self._names.results, encode(list(results)))

    def _tell_at_once(self, events: Sequence[Event]) -> None:
        """To whoever listens, whether the stream has a leader or not."""
        for frame in event_frames(event_parts(events), events[-1].seq):
            self._history.add(frame)
            self._tell(self._names.beat, frame.data, {SEQ_HEADER: f"{self._outbox.epoch}-{frame.last}"})

    def _begin_anew(self) -> None:
        self._must_begin = True
        self._wake.set()

    def _tell(self, subject: str, data: bytes, headers: dict[str, str] | None = None) -> None:
        """Say something that is not stored, where there is somebody to hear it."""
        if self._client is not None and self._client.is_connected:
            self._spawn(self._client.publish(subject, data, headers=headers))

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        async def guarded() -> None:
            with suppress(nats.errors.Error, OSError):  # the connection's end is noticed elsewhere
                await work

        task = asyncio.create_task(guarded(), name="nats publisher")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # --- the connection

    async def run(self) -> None:
        """Publish until cancelled; trouble is said and tried again, never raised."""
        publishing = self._publishing
        try:
            while True:
                try:
                    password = await asyncio.to_thread(publishing.read_password)
                    async with connected(publishing.address, password, publishing.ca_file) as line:
                        await self._serve(line)
                except Exception as error:  # noqa: BLE001 - the boundary of the publisher's task
                    self._complain(error)
                await asyncio.sleep(self._backoff.next_delay_s())
        finally:
            self._client = None
            await asyncio.gather(*self._tasks, return_exceptions=True)

    def _complain(self, error: Exception) -> None:
        known = isinstance(error, (nats.errors.Error, TimeoutError, OSError, FeedError))
        text = str(explain_nats(error, self._publishing.address)) if known else f"NATS: {error}"
        if not known:
            log.error("Publishing to NATS failed", exc_info=error)
        if text != self._said:
            self._said = text
            self._say(f"{text} Trying again.")

    async def _serve(self, line: Line) -> None:
        """Publish on this connection. Raises what ends it.

        Screens are told at once what happens; the stream may have to elect its leader first.
        """
        client = line.client
        self._client = client
        await client.subscribe(self._names.command, cb=self._take_command)
        await client.subscribe(self._names.missed, cb=self._tell_missed)
        sender = _Sender(client, self._outbox, self._note_stored)
        work = [
            asyncio.create_task(each, name="nats publisher")
            for each in (self._store(client, sender), self._beat(client))
        ]
        try:
            ends: list[asyncio.Future[Any]] = [*work, sender.failed, line.broken]
            await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
            for done in (sender.failed, *work):
                if done.done():
                    await done
            raise FeedError("The connection to NATS broke off.")
        finally:
            self._client = None
            sender.close()
            await stop(*work)

    async def _store(self, client: Client, sender: _Sender) -> None:
        """Events into the stream, the floor into the bucket."""
        await self._prepare(client.jetstream(timeout=ANSWER_S))
        await self._take_up(client)
        await until_one_ends("nats publisher", self._send(client, sender), self._keep_checkpoints(client))

    async def _prepare(self, js: JetStreamContext) -> None:
        """Make stream and bucket where they are not there."""
        names, replicas = self._names, self._publishing.replicas
        try:
            await js.stream_info(names.stream)
        except nats.js.errors.NotFoundError:
            await js.add_stream(
                StreamConfig(
                    name=names.stream,
                    subjects=names.stored,
                    max_age=_KEPT_S,
                    duplicate_window=_TWICE_S,
                    num_replicas=replicas,
                )
            )
        try:
            await js.stream_info(names.bucket_stream)
        except nats.js.errors.NotFoundError:
            await js.create_key_value(KeyValueConfig(names.bucket, history=1, replicas=replicas))

    async def _take_up(self, client: Client) -> None:
        """Go on after the last message that the stream has, or begin an epoch where it is not ours."""
        js = client.jetstream(timeout=ANSWER_S)
        try:
            async with asyncio.timeout(ELECTION_S):
                last = await patiently(lambda: js.get_last_msg(self._names.stream, self._names.every))
        except nats.js.errors.NotFoundError:
            last = None
        last_id = (last.headers or {}).get(SEQ_HEADER, "") if last else ""
        if self._must_begin or last is None or not self._outbox.go_back(last_id):
            await self._begin(client)
        else:
            self._stored_seq, self._stored_at = int(last_id.partition("-")[2]), last.seq or 0
        if self._said:
            self._said = ""
            self._say(f"{self._publishing.address.shown} has the floor again.")
        self._backoff.reset()

    async def _begin(self, client: Client) -> None:
        """A new epoch: the whole floor to the bucket, then `hello` to the stream."""
        js = client.jetstream(timeout=ANSWER_S)
        stream_seq = (await js.stream_info(self._names.stream)).state.last_seq
        hello = msgspec.structs.replace(self._hello, epoch=secrets.token_hex(8), at=self._now())
        state = self._state(hello.epoch)
        self._outbox.begin(hello, self._seq, state.contacts)
        self._history.clear()
        self._must_begin = False
        if self._mark is not None and not self._mark[1].done():
            self._mark[1].set_result(0)
        try:
            await self._write(client, state, stream_seq)
        except BaseException:
            self._must_begin = True
            raise

    def _state(self, epoch: str) -> FloorState:
        state = self._keeper.state(epoch, self._seq)
        return state if state.at > 0.0 else msgspec.structs.replace(state, at=self._now())

    async def _send(self, client: Client, sender: _Sender) -> None:
        while True:
            self._wake.clear()
            if self._must_begin:
                await sender.drained()
                await self._begin(client)
            await sender.send()
            await self._wake.wait()

    def _note_stored(self, message: Outgoing, stream_seq: int) -> None:
        self._stored_seq, self._stored_at = message.seq, stream_seq
        if self._mark is not None and self._mark[0] == message.seq and not self._mark[1].done():
            self._mark[1].set_result(stream_seq)

    async def _beat(self, client: Client) -> None:
        """Say that the floor is current, and how far it is: or why it is not."""
        while True:
            if self._suspended is not None:
                beat = encode([self._suspended])
            elif self._must_begin:
                beat = b""
            else:
                hello = msgspec.structs.replace(self._hello, epoch=self._outbox.epoch, at=self._now())
                beat = encode([hello, Heartbeat(self._seq, self._now(), self._inputs(), self._note)])
            if beat:
                await client.publish(self._names.beat, beat)
            await asyncio.sleep(self._hello.heartbeat_s / 2)

    async def _tell_missed(self, message: Msg) -> None:
        """What a screen has missed, as far as it fits into an answer; nothing where it is too long ago."""
        with suppress(msgspec.DecodeError, nats.errors.Error):
            since = msgspec.json.decode(message.data, type=Subscribe).since
            missed = None
            if since is not None and since.epoch == self._outbox.epoch and not self._must_begin:
                missed = self._history.after(since.seq, self._seq)
            await message.respond(joined(missed or (), _ANSWER_BYTES))

    # --- the bucket

    async def _keep_checkpoints(self, client: Client) -> None:
        written_seq = -1
        while True:
            await asyncio.sleep(self._publishing.checkpoint_s)
            if self._seq == written_seq or self._must_begin:
                continue
            state = self._state(self._outbox.epoch)
            stream_seq = await self._stored(state.seq)
            if stream_seq and state.epoch == self._outbox.epoch:
                await self._write(client, state, stream_seq)
                written_seq = state.seq

    async def _stored(self, seq: int) -> int:
        """Where in the stream the last event published, `seq`, stands, once it does; 0: it has no place."""
        if self._stored_seq == seq:
            return self._stored_at
        self._mark = seq, asyncio.get_running_loop().create_future()
        return await self._mark[1]

    async def _write(self, client: Client, state: FloorState, stream_seq: int) -> None:
        """Write the keys that changed, then `floor`. Events stored meanwhile come after it."""
        async with self._writing:
            js = client.jetstream(timeout=ANSWER_S, publish_async_max_pending=_KEYS_UNDER_WAY)
            keys, there = await asyncio.to_thread(keys_of, state), self._written
            if there is None:
                has_keys = (await js.stream_info(self._names.bucket_stream)).state.messages
                there = (await collect(js, self._names, is_whole=False)).keys if has_keys else {}
            self._written = None  # until all is written, it is not known what is there
            made = str(time.time_ns())
            await self._put(js, keys, there, made)
            place = encode(FloorKey(state.epoch, state.seq, stream_seq, state.at))
            await js.publish(self._names.key(FLOOR_KEY), place, headers={MADE_HEADER: made})
            self._written = keys

    async def _put(
        self, js: JetStreamContext, keys: dict[str, bytes], there: dict[str, bytes], made: str
    ) -> None:
        changed = {name: value for name, value in keys.items() if there.get(name) != value}
        gone = dict.fromkeys(there.keys() - keys.keys(), b"")
        futures = []
        for name, value in (changed | gone).items():
            headers = {MADE_HEADER: made} | ({} if value else {"KV-Operation": "DEL"})
            futures.append(await js.publish_async(self._names.key(name), value, headers=headers))
        async with asyncio.timeout(20 * ANSWER_S):
            await asyncio.gather(*futures)

    # --- commands

    async def _take_command(self, message: Msg) -> None:
        async def carry_out() -> None:
            try:
                command = msgspec.json.decode(message.data, type=Command)
            except msgspec.DecodeError:
                return
            results = await self._obey(command)
            if message.reply:
                await message.respond(encode(list(results)))

        self._spawn(carry_out())


class _Sender:
    """Sends the outbox on one connection. `failed` is done when something was not stored as it should."""

    def __init__(self, client: Client, outbox: Outbox, stored: Callable[[Outgoing, int], None]) -> None:
        self._js = client.jetstream(timeout=ANSWER_S, publish_async_max_pending=_UNDER_WAY)
        self._outbox, self._note = outbox, stored
        self._acks: deque[tuple[asyncio.Future[PubAck], float]] = deque()
        self.failed: asyncio.Future[None] = asyncio.get_running_loop().create_future()
        self._watch = asyncio.create_task(self._watch_acks(), name="nats publisher")

    def close(self) -> None:
        """Nothing more is noted of what is under way."""
        self._watch.cancel()
        self._acks.clear()
        if self.failed.done() and not self.failed.cancelled():
            self.failed.exception()
        self.failed.cancel()

    async def send(self) -> None:
        """Send all that waits."""
        while self._outbox.waiting and not self.failed.done():
            message, before = self._outbox.take()
            headers = {SEQ_HEADER: message.id} | ({AFTER_HEADER: before} if before else {})
            ack = await self._js.publish_async(message.subject, message.data, headers=headers)
            self._acks.append((ack, time.monotonic()))
            ack.add_done_callback(self._take_ack)

    async def drained(self) -> None:
        """Wait until nothing is under way."""
        while self._acks and not self.failed.done():  # noqa: ASYNC110 - rare
            await asyncio.sleep(0.01)

    def _take_ack(self, ack: asyncio.Future[PubAck]) -> None:
        error = None if ack.cancelled() else ack.exception()
        if (ack.cancelled() or error) and not self.failed.done():
            self.failed.set_exception(error or FeedError("NATS did not store an event."))
        while self._acks and not self.failed.done() and self._acks[0][0].done():
            first = self._acks.popleft()[0]
            self._note(self._outbox.stored(), first.result().seq)

    async def _watch_acks(self) -> None:
        while not self.failed.done():
            await asyncio.sleep(0.5)
            if self._acks and time.monotonic() - self._acks[0][1] > STORED_S and not self.failed.done():
                self.failed.set_exception(FeedError("NATS did not store an event in time."))
