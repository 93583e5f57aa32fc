"""A TCP proxy on loopback that does to its connections what networks do: by a plan that follows from a seed.

The faults: `cut` breaks off, `torn` in the middle of what is being said; `stall` lets nothing through for a
while; `half_open` swallows everything and says nothing, for as long as the connection lives; `corrupt` sets
bits, `reorder` lets pieces come in another order or twice, and both break off soon after, as TLS would at
once; `throttle` lets through some bytes a second.
"""

import asyncio
from collections.abc import Callable, Sequence
from random import Random
from types import TracebackType
from typing import Self

from msgspec import Struct

KINDS = ("cut", "torn", "stall", "half_open", "corrupt", "reorder", "throttle")
DAMAGE_SEEN_S = 0.02
_STEP_S = 0.01


class Fault(Struct, frozen=True):
    """`lasts_s` is how long a stall or throttle lasts; `rate` is in bytes a second; `seed` of the damage."""

    kind: str
    lasts_s: float = 0.1
    rate: float = 2_000.0
    seed: int = 0


def plan(random: Random, steps: int, kinds: Sequence[str]) -> list[list[Fault]]:
    """Which faults strike before each of the steps; at least one strikes."""
    first = random.randrange(steps)
    return [
        [_fault(random, kinds) for _ in range(1 if step == first else random.choice((0, 0, 1)))]
        for step in range(steps)
    ]


def _fault(random: Random, kinds: Sequence[str]) -> Fault:
    kind, lasts_s = random.choice(kinds), random.uniform(0.02, 0.15)
    return Fault(kind, lasts_s, random.choice((500.0, 5_000.0)), random.randrange(1 << 30))


class _Line:
    """One connection through the proxy."""

    def __init__(self, *writers: asyncio.StreamWriter) -> None:
        self._writers = writers
        self.swallows = self.tears = False
        self.damage: Random | None = None
        self.damages = ""

    def abort(self) -> None:
        for writer in self._writers:
            writer.transport.abort()


class FaultProxy:
    """Stands before the server at `target`, a port of this machine; clients connect to `port`.

    What goes to the server is never damaged, only lost: it is the client that is tried here; with
    `tries_server` it is the other way round.
    """

    kinds: Sequence[str] = KINDS

    def __init__(self, target: int, *, tries_server: bool = False, port: int = 0) -> None:
        self._target, self.port, self._tries_server = target, port, tries_server
        self._flowing = asyncio.Event()
        self._flowing.set()
        self._rate = 0.0
        self._lines: set[_Line] = set()
        self._tasks: set[asyncio.Task[None]] = set()
        self._timers: list[asyncio.TimerHandle] = []
        self._next: Fault | None = None
        self.connections = 0
        self.struck: set[str] = set()

    async def __aenter__(self) -> Self:
        self._server = await asyncio.start_server(self._accept, "127.0.0.1", self.port)
        self.port = int(self._server.sockets[0].getsockname()[1])
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self._server.close()
        for timer in self._timers:
            timer.cancel()
        for line in tuple(self._lines):
            line.abort()
        for task in self._tasks:
            task.cancel()
        await asyncio.gather(*self._tasks, return_exceptions=True)

    def strike(self, fault: Fault) -> None:
        """The fault strikes every connection there is; where there is none, the next."""
        self.struck.add(fault.kind)
        if fault.kind == "stall":
            self._flowing.clear()
            self._later(fault.lasts_s, self._flowing.set)
        elif fault.kind == "throttle":
            self._rate = fault.rate
            self._later(fault.lasts_s, self._unthrottle)
        elif self._lines:
            for line in tuple(self._lines):
                self._strike(line, fault)
        else:
            self._next = fault

    def calm(self) -> None:
        """Nothing strikes any more. What is half-open stays so: the client must notice."""
        self._next, self._rate = None, 0.0
        self._flowing.set()

    def _strike(self, line: _Line, fault: Fault) -> None:
        match fault.kind:
            case "cut":
                line.abort()
            case "torn":
                line.tears = True
            case "half_open":
                line.swallows = True
            case damages:
                line.damages, line.damage = damages, Random(fault.seed)

    def _unthrottle(self) -> None:
        self._rate = 0.0

    def _later(self, delay_s: float, do: Callable[[], object]) -> None:
        self._timers.append(asyncio.get_running_loop().call_later(delay_s, do))

    async def _accept(self, reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        self.connections += 1
        try:
            to_reader, to_writer = await asyncio.open_connection("127.0.0.1", self._target)
        except (OSError, asyncio.CancelledError):
            writer.transport.abort()
            return
        line = _Line(writer, to_writer)
        if not self._server.is_serving():  # the story ended meanwhile
            line.abort()
            return
        self._lines.add(line)
        if self._next is not None:
            fault, self._next = self._next, None
            self._strike(line, fault)
        ways = (
            self._pass(line, reader, to_writer, is_tried=self._tries_server),
            self._pass(line, to_reader, writer, is_tried=not self._tries_server),
        )
        for way in ways:
            task = asyncio.create_task(way)
            self._tasks.add(task)
            task.add_done_callback(self._tasks.discard)

    async def _pass(
        self, line: _Line, source: asyncio.StreamReader, sink: asyncio.StreamWriter, *, is_tried: bool
    ) -> None:
        try:
            while data := await source.read(65536):
                await self._flowing.wait()
                if line.swallows:
                    continue
                if is_tried and line.damage is not None:
                    data = _damaged(data, line.damages, line.damage)
                    self._later(DAMAGE_SEEN_S, line.abort)
                if is_tried and line.tears:
                    sink.write(data[: len(data) // 2])
                    await asyncio.sleep(0)
                    break
                await self._write(sink, data)
        except OSError:
            pass
        finally:
            self._lines.discard(line)
            if line.tears:
                line.abort()
            sink.close()

    async def _write(self, sink: asyncio.StreamWriter, data: bytes) -> None:
        """At once, or little by little."""
        while data and (rate := self._rate):
            some = max(1, int(rate * _STEP_S))
            sink.write(data[:some])
            await sink.drain()
            data = data[some:]
            await asyncio.sleep(some / rate)
        sink.write(data)
        await sink.drain()


class Proxies:
    """Several proxies, of which each fault strikes one."""

    kinds: Sequence[str] = KINDS

    def __init__(self, *proxies: FaultProxy) -> None:
        self._proxies = proxies

    @property
    def struck(self) -> set[str]:
        return set[str]().union(*(each.struck for each in self._proxies))

    def strike(self, fault: Fault) -> None:
        self._proxies[fault.seed % len(self._proxies)].strike(fault)

    def calm(self) -> None:
        for each in self._proxies:
            each.calm()


def _damaged(data: bytes, how: str, random: Random) -> bytes:
    if how == "corrupt":
        spoilt = bytearray(data)
        for _ in range(random.randint(1, 8)):
            spoilt[random.randrange(len(spoilt))] ^= 0x80
        return bytes(spoilt)
    cuts = sorted(random.randrange(len(data) + 1) for _ in range(random.randint(1, 3)))
    pieces = [data[first:last] for first, last in zip([0, *cuts], [*cuts, len(data)], strict=True)]
    random.shuffle(pieces)
    return b"".join([*pieces, *random.sample(pieces, random.randint(0, 1))])
