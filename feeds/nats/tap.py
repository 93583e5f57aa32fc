"""A floor out of NATS as a connection that speaks `wallboard.v1`: what a wallboard's session reads.

Events come as they happen, by no stream: servers that elect a leader for it hold nothing up. The relay's
sign of life is the heartbeat; it is handed on only when the events before it are here. What was missed the
relay is asked for; what it does not remember is in the bucket and the stream, and so is the floor of a screen
that starts.
"""

from __future__ import annotations

import asyncio
import logging
from collections import deque
from collections.abc import AsyncIterator, Coroutine
from contextlib import asynccontextmanager, suppress
from typing import Any, Literal

import msgspec
import nats.errors
from msgspec.json import Decoder, encode
from nats.aio.msg import Msg
from nats.js.api import ConsumerConfig, DeliverPolicy

from feeds.framing import snapshot_frames
from feeds.nats.address import NatsAddress
from feeds.nats.checkpoint import state_from
from feeds.nats.connecting import ANSWER_S, Line, collect, connected, explain_nats, patiently
from feeds.nats.names import SEQ_HEADER, Names
from wallboard.errors import FeedError
from wallboard.events import (
    Command,
    CommandResult,
    ErrorMessage,
    Event,
    Heartbeat,
    Hello,
    Position,
    ServerMessage,
    Subscribe,
)
from wallboard.tasks import stop

log = logging.getLogger(__name__)
_FRAMES_WAITING, _LIVE_WAITING = 256, 20_000
_ASKED_IN_VAIN = 3
_COMMAND_S = 10.0


class Tap:
    """One connection. `recv` gives frames, `send` takes what the wallboard says."""

    def __init__(self, line: Line, address: NatsAddress) -> None:
        self._line, self._address, self._names = line, address, Names(address.site)
        self._js = line.client.jetstream(timeout=ANSWER_S)
        self._frames: asyncio.Queue[bytes] = asyncio.Queue(_FRAMES_WAITING)
        self._decode = Decoder(list[ServerMessage]).decode
        self._decode_request = Decoder(Subscribe | Command).decode
        self._hello: Hello | None = None
        self._seq, self._is_fed = 0, False
        self._beat: Heartbeat | None = None
        self._unanswered = 0
        self._live: deque[tuple[int, int, bytes]] = deque(maxlen=_LIVE_WAITING)
        self._in_order, self._is_behind = asyncio.Lock(), asyncio.Event()
        self._reader: asyncio.Task[None] | None = None
        self._tasks: set[asyncio.Task[None]] = set()
        self._ended: asyncio.Future[None] = asyncio.get_running_loop().create_future()

    # --- as a connection

    @property
    def transport(self) -> Tap:
        """What can be given up: the tap itself."""
        return self

    async def recv(self, decode: Literal[False]) -> bytes:
        """The next frame. Raises FeedError where the connection is at its end."""
        if self._frames.empty() and not self._ended.done() and not self._line.broken.done():
            got = asyncio.ensure_future(self._frames.get())
            ends: list[asyncio.Future[Any]] = [got, self._ended, self._line.broken]
            try:
                await asyncio.wait(ends, return_when=asyncio.FIRST_COMPLETED)
                if got.done():
                    return got.result()
            finally:
                got.cancel()
        if not self._frames.empty():
            return self._frames.get_nowait()
        if self._ended.done():
            self._ended.result()
        raise FeedError(f"The connection to {self._address.shown} broke off.")

    async def send(self, data: bytes, *, text: bool) -> None:
        """What the wallboard says: its wish to subscribe, or a command."""
        request = self._decode_request(data)
        if isinstance(request, Command):
            self._spawn(self._ask(request, data))
            return
        await self._stop_reading()
        self._reader = asyncio.create_task(self._read(request), name="nats tap")
        self._reader.add_done_callback(self._note_reader)

    def abort(self) -> None:
        """Give up: nobody may be there."""
        self._end(FeedError(f"The connection to {self._address.shown} was given up."))

    async def open(self) -> None:
        """Listen for the relay's sign of life; `hello` comes with the first."""
        client = self._line.client
        await client.subscribe(self._names.beat, cb=self._take_beat)
        await client.subscribe(self._names.results, cb=self._take_results)

    async def close(self) -> None:
        """End all that runs."""
        await self._stop_reading()
        await stop(*self._tasks)
        self._end(FeedError("closed"))
        self._ended.exception()

    def _end(self, error: FeedError) -> None:
        if not self._ended.done():
            self._ended.set_exception(error)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name="nats tap")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # --- the relay's sign of life, and events as they happen

    async def _take_beat(self, message: Msg) -> None:
        with suppress(msgspec.DecodeError):  # what cannot be read is no sign of life
            epoch, _, seq = (message.headers or {}).get(SEQ_HEADER, "").partition("-")
            told = self._decode(message.data)
            if seq.isdecimal():
                await self._take_events(epoch, int(seq) + 1 - len(told), int(seq), message.data)
                return
            for each in told:
                if isinstance(each, ErrorMessage):
                    await self._frames.put(encode(each))
                    self._end(FeedError(each.message))
                elif isinstance(each, Hello):
                    await self._greet(each)
                elif isinstance(each, Heartbeat):
                    await self._compare(each)

    async def _greet(self, hello: Hello) -> None:
        known = self._hello
        if known is None or (hello.epoch, hello.features) != (known.epoch, known.features):
            if known is None or hello.epoch != known.epoch:
                self._live.clear()
                self._beat = None
            self._hello, self._is_fed = hello, False
            await self._frames.put(encode(hello))

    async def _compare(self, beat: Heartbeat) -> None:
        """Hand it on where all events before it are here: they come the same way, and before it."""
        self._beat = beat
        if not self._is_fed:
            if self._reader is not None:  # a large floor takes its time; this shows that there is life
                await self._frames.put(encode(beat))
        elif self._seq >= beat.seq:
            await self._frames.put(encode(msgspec.structs.replace(beat, seq=self._seq)))
        else:
            self._is_behind.set()

    async def _take_events(self, epoch: str, first: int, last: int, data: bytes) -> None:
        if self._hello is not None and epoch == self._hello.epoch:
            self._live.append((first, last, data))
            if self._is_fed:
                await self._advance()

    async def _advance(self) -> None:
        """Hand on the events that are next; where one before them is missing, it is asked for."""
        async with self._in_order:
            while self._live and self._live[0][0] <= self._seq + 1:
                _, last, data = self._live.popleft()
                await self._hand_on(last, data)
        if self._live:
            self._is_behind.set()

    async def _hand_on(self, last: int, data: bytes) -> None:
        if last > self._seq:
            self._seq = last
            await self._frames.put(data)

    async def _take_results(self, message: Msg) -> None:
        if self._is_fed:
            await self._frames.put(message.data)

    # --- what came before, and what was missed

    async def _stop_reading(self) -> None:
        if self._reader is not None:
            reader, self._reader = self._reader, None
            await stop(reader)

    def _note_reader(self, reader: asyncio.Task[None]) -> None:
        if reader is self._reader:  # not one that was stopped
            error = None if reader.cancelled() else reader.exception()
            self._end(explain_nats(error or FeedError("The stream ended."), self._address))  # type: ignore[arg-type]

    async def _read(self, wish: Subscribe) -> None:
        """What follows the event `since`, or a snapshot and what follows it; then, again and again, what was
        missed.
        """
        assert self._hello is not None  # noqa: S101 - a session asks after hello
        since = wish.since
        if since is not None and since.epoch == self._hello.epoch:
            self._seq = since.seq
        else:
            await self._read_floor()
        self._is_fed = True
        while True:
            await self._advance()
            if self._seq < self._told_seq:
                await self._ask_missed()
            if self._seq >= self._told_seq and self._beat is not None:
                await self._frames.put(encode(msgspec.structs.replace(self._beat, seq=self._seq)))
            self._is_behind.clear()  # where something is missing still, what comes next asks again
            await self._is_behind.wait()

    @property
    def _told_seq(self) -> int:
        """The last event that we know there is."""
        return max(self._beat.seq if self._beat else 0, self._live[-1][1] if self._live else 0)

    async def _ask_missed(self) -> None:
        """Ask the relay, until nothing is missing; where it knows no more, the whole floor is read anew.

        Where it does not answer it is asked again at its next sign of life, a few times.
        """
        assert self._hello is not None  # noqa: S101
        while self._seq < self._told_seq:
            request = encode(Subscribe(since=Position(self._hello.epoch, self._seq)))
            try:
                answer = (await self._request(self._names.missed, request, ANSWER_S)).data
            except PermissionError:
                answer = b""
            except (nats.errors.Error, TimeoutError):
                self._unanswered += 1
                if self._unanswered <= _ASKED_IN_VAIN:
                    return
                answer = b""
            self._unanswered = 0
            if answer:
                last = self._last_seq(answer)
                if last <= self._seq:
                    return  # no answer of a relay of ours
                async with self._in_order:
                    await self._hand_on(last, answer)
                await self._advance()
            else:
                await self._read_floor()

    def _last_seq(self, data: bytes) -> int:
        told = self._decode(data)[-1]
        return told.seq if isinstance(told, Event) else 0

    async def _read_floor(self) -> None:
        """The bucket's floor, and from the stream what came after it."""
        assert self._hello is not None  # noqa: S101
        self._is_fed = False
        found = await collect(self._js, self._names, is_whole=True)
        place = found.place
        if place is None or place.epoch != self._hello.epoch:
            raise FeedError("NATS has the floor of another run of the relay.")
        for frame in snapshot_frames(state_from(found.keys, place)):
            await self._frames.put(frame)
        self._seq = place.seq
        if self._seq < self._told_seq:
            await self._replay(place.stream_seq + 1)
        self._is_fed = True

    async def _replay(self, start: int) -> None:
        subscription = await patiently(
            lambda: self._js.subscribe(
                self._names.every,
                stream=self._names.stream,
                ordered_consumer=True,
                config=_from(start),
                idle_heartbeat=2.0,
            )
        )
        try:
            pending = 1
            while pending:
                message = await subscription.next_msg(timeout=ANSWER_S)
                await self._take(message)
                pending = message.metadata.num_pending
        except nats.errors.TimeoutError:
            pass  # it has no more; what else there is the relay tells
        finally:
            with suppress(nats.errors.Error):
                await subscription.unsubscribe()

    async def _take(self, message: Msg) -> None:
        epoch, _, seq = (message.headers or {}).get(SEQ_HEADER, "").partition("-")
        if self._hello is not None and epoch == self._hello.epoch:
            async with self._in_order:
                await self._hand_on(int(seq), message.data)

    # --- commands

    async def _ask(self, command: Command, data: bytes) -> None:
        """Ask the relay; where it cannot have got the command, say so. Silence stays silence: who knows."""
        try:
            await self._frames.put((await self._request(self._names.command, data, _COMMAND_S)).data)
        except PermissionError:
            who = f"user {self._address.user!r}"
            await self._refuse(command, f"{who} may watch only; ask for one that may act")
        except nats.errors.NoRespondersError:
            await self._refuse(command, "the relay is not there; try again")
        except (nats.errors.Error, TimeoutError):
            log.warning("Command %s: the relay did not answer", command.kind)

    async def _request(self, subject: str, data: bytes, timeout_s: float) -> Msg:
        """Ask. Raises PermissionError where this user may not, NATS' errors, TimeoutError."""
        line = self._line
        asking = asyncio.ensure_future(line.client.request(subject, data, timeout=timeout_s))
        try:
            while not asking.done() and subject not in line.denied:
                await asyncio.wait({asking}, timeout=0.1)
            if subject in line.denied:
                raise PermissionError(subject)
            return await asking
        finally:
            asking.cancel()

    async def _refuse(self, command: Command, why: str) -> None:
        await self._frames.put(encode(CommandResult(command.id, ok=False, error=why)))


def _from(stream_seq: int) -> ConsumerConfig:
    return ConsumerConfig(deliver_policy=DeliverPolicy.BY_START_SEQUENCE, opt_start_seq=stream_seq)


@asynccontextmanager
async def tapped(address: NatsAddress, password: str | None, ca_file: str | None) -> AsyncIterator[Tap]:
    """A connection to the site's floor. Raises FeedError."""
    try:
        async with connected(address, password, ca_file) as line:
            tap = Tap(line, address)
            try:
                await tap.open()
                yield tap
            finally:
                await tap.close()
    except (nats.errors.Error, TimeoutError, OSError) as error:
        raise explain_nats(error, address) from error
