"""A floor out of NATS as a connection that speaks `wallboard.v1`: what a wallboard's session reads.

The relay's sign of life is the heartbeat; it is handed on only when the events before it are here. Where it
is ahead and nothing comes, the subscription has stopped (an ordered consumer does, when the server that kept
it dies): it is made anew after the last event.
"""

from __future__ import annotations

import asyncio
import logging
import time
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
    Heartbeat,
    Hello,
    Position,
    ServerMessage,
    Subscribe,
)

log = logging.getLogger(__name__)
STALLED_S = 2.0
_FRAMES_WAITING = 256
_PLACES = 20_000
_COMMAND_S = 10.0


class Places:
    """Where in the stream the events stand that came lately."""

    def __init__(self) -> None:
        self.epoch = ""
        self._places: deque[tuple[int, int]] = deque(maxlen=_PLACES)

    def note(self, epoch: str, seq: int, stream_seq: int) -> None:
        """The message `stream_seq` ends with the event `seq`."""
        if epoch != self.epoch:
            self.epoch = epoch
            self._places.clear()
        self._places.append((seq, stream_seq))

    def after(self, epoch: str, seq: int) -> int | None:
        """The message with what follows the event `seq`; None where that is not known."""
        if epoch != self.epoch:
            return None
        return next((place + 1 for known, place in reversed(self._places) if known <= seq), None)


class Tap:
    """One connection. `recv` gives frames, `send` takes what the wallboard says.

    `places` outlives it, so that the next one goes on where this one ended.
    """

    def __init__(self, line: Line, address: NatsAddress, places: Places) -> None:
        self._line, self._address, self._names, self._places = line, address, Names(address.site), places
        self._js = line.client.jetstream(timeout=ANSWER_S)
        self._frames: asyncio.Queue[bytes] = asyncio.Queue(_FRAMES_WAITING)
        self._decode = Decoder(list[ServerMessage]).decode
        self._decode_request = Decoder(Subscribe | Command).decode
        self._hello: Hello | None = None
        self._seq, self._is_fed = 0, False
        self._behind_since: float | None = None
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
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)
        self._end(FeedError("closed"))
        self._ended.exception()

    def _end(self, error: FeedError) -> None:
        if not self._ended.done():
            self._ended.set_exception(error)

    def _spawn(self, work: Coroutine[Any, Any, None]) -> None:
        task = asyncio.create_task(work, name="nats tap")
        self._tasks.add(task)
        task.add_done_callback(self._tasks.discard)

    # --- the relay's sign of life

    async def _take_beat(self, message: Msg) -> None:
        with suppress(msgspec.DecodeError):  # what cannot be read is no sign of life
            for told in self._decode(message.data):
                if isinstance(told, ErrorMessage):
                    await self._frames.put(encode(told))
                    self._end(FeedError(told.message))
                elif isinstance(told, Hello):
                    await self._greet(told)
                elif isinstance(told, Heartbeat):
                    await self._compare(told)

    async def _greet(self, hello: Hello) -> None:
        known = self._hello
        if known is None or (hello.epoch, hello.features) != (known.epoch, known.features):
            self._hello, self._is_fed = hello, False
            await self._frames.put(encode(hello))

    async def _compare(self, beat: Heartbeat) -> None:
        """Hand it on where all events before it are here; look after the subscription where none comes."""
        if not self._is_fed:
            if self._reader is not None:  # a large floor takes its time; this shows that there is life
                await self._frames.put(encode(beat))
            return
        if self._seq >= beat.seq:
            self._behind_since = None
            await self._frames.put(encode(msgspec.structs.replace(beat, seq=self._seq)))
            return
        now_s = time.monotonic()
        self._behind_since = self._behind_since or now_s
        if now_s - self._behind_since > STALLED_S and self._hello is not None:
            self._behind_since = None
            await self.send(encode(_since(self._hello.epoch, self._seq)), text=True)

    async def _take_results(self, message: Msg) -> None:
        if self._is_fed:
            await self._frames.put(message.data)

    # --- the stream

    async def _stop_reading(self) -> None:
        if self._reader is not None:
            reader, self._reader = self._reader, None
            reader.cancel()
            await asyncio.gather(reader, return_exceptions=True)

    def _note_reader(self, reader: asyncio.Task[None]) -> None:
        if reader is self._reader:  # not one that was stopped
            error = None if reader.cancelled() else reader.exception()
            self._end(explain_nats(error or FeedError("The stream ended."), self._address))  # type: ignore[arg-type]

    async def _read(self, wish: Subscribe) -> None:
        """What follows the event `since`, or a snapshot and what follows it."""
        assert self._hello is not None  # noqa: S101 - a session asks after hello
        epoch, since = self._hello.epoch, wish.since
        start = self._places.after(epoch, since.seq) if since and since.epoch == epoch else None
        if start is None or since is None:
            start = await self._send_floor(epoch)
        else:
            self._seq = since.seq
        subscription = await patiently(
            lambda: self._js.subscribe(
                self._names.every,
                stream=self._names.stream,
                ordered_consumer=True,
                config=_from(start),
                idle_heartbeat=2.0,
            )
        )
        self._is_fed = True
        try:
            while True:
                await self._take(await subscription.next_msg(timeout=None))
        finally:
            with suppress(nats.errors.Error):
                await subscription.unsubscribe()

    async def _send_floor(self, epoch: str) -> int:
        found = await collect(self._js, self._names, is_whole=True)
        place = found.place
        if place is None or place.epoch != epoch:
            raise FeedError("NATS has the floor of another run of the relay.")
        for frame in snapshot_frames(state_from(found.keys, place)):
            await self._frames.put(frame)
        self._seq = place.seq
        self._places.note(epoch, place.seq, place.stream_seq)
        return place.stream_seq + 1

    async def _take(self, message: Msg) -> None:
        epoch, _, seq = (message.headers or {}).get(SEQ_HEADER, "").partition("-")
        if self._hello is None or epoch != self._hello.epoch:
            return  # the relay was started anew: its sign of life says so
        self._places.note(epoch, int(seq), message.metadata.sequence.stream)
        if int(seq) > self._seq:
            self._seq = int(seq)
            await self._frames.put(message.data)

    # --- commands

    async def _ask(self, command: Command, data: bytes) -> None:
        """Ask the relay; where it cannot have got the command, say so. Silence stays silence: who knows."""
        line, subject = self._line, self._names.command
        asking = asyncio.ensure_future(line.client.request(subject, data, timeout=_COMMAND_S))
        while not asking.done() and subject not in line.denied:
            await asyncio.wait({asking}, timeout=0.1)
        if subject in line.denied:
            asking.cancel()
            who = f"user {self._address.user!r}"
            await self._refuse(command, f"{who} may watch only; ask for one that may act")
            return
        try:
            await self._frames.put((await asking).data)
        except nats.errors.NoRespondersError:
            await self._refuse(command, "the relay is not there; try again")
        except (nats.errors.Error, TimeoutError):
            log.warning("Command %s: the relay did not answer", command.kind)

    async def _refuse(self, command: Command, why: str) -> None:
        await self._frames.put(encode(CommandResult(command.id, ok=False, error=why)))


def _since(epoch: str, seq: int) -> Subscribe:
    return Subscribe(since=Position(epoch, seq))


def _from(stream_seq: int) -> ConsumerConfig:
    return ConsumerConfig(deliver_policy=DeliverPolicy.BY_START_SEQUENCE, opt_start_seq=stream_seq)


@asynccontextmanager
async def tapped(
    address: NatsAddress, password: str | None, ca_file: str | None, places: Places
) -> AsyncIterator[Tap]:
    """A connection to the site's floor. Raises FeedError."""
    try:
        async with connected(address, password, ca_file) as line:
            tap = Tap(line, address, places)
            try:
                await tap.open()
                yield tap
            finally:
                await tap.close()
    except (nats.errors.Error, TimeoutError, OSError) as error:
        raise explain_nats(error, address) from error
