"""What a story on a feed's own server is made of, behind something that disturbs it."""

import asyncio
import re
from collections.abc import AsyncIterator, Awaitable, Callable, Sequence
from contextlib import AbstractAsyncContextManager, asynccontextmanager, suppress
from pathlib import Path
from typing import Any, Protocol

from msgspec import Struct
from msgspec.structs import replace

from tests.helpers.fault_proxy import Fault, FaultProxy
from tests.helpers.feeds import FloorSink
from tests.helpers.vendor_feeds import Watched, watching
from wallboard.events import Heartbeat
from wallboard.floor.floor import Floor
from wallboard.tasks import stop


class Disturber(Protocol):
    """Does by a plan what networks and disks do."""

    kinds: Sequence[str]

    @property
    def struck(self) -> set[str]:
        """The kinds of faults that there were."""

    def strike(self, fault: Fault) -> None:
        """The fault comes now."""

    def calm(self) -> None:
        """Nothing disturbs any more."""


Step = Callable[[], Awaitable[None]]
BEAT_S = 0.1
_VISIT_NUMBER = re.compile(r"(?<=/sales)/\d+$")


class Figures(Struct, frozen=True):
    """How a floor stands: agents who are signed in, who waits, who talks to whom, how many wait by queue."""

    agents: dict[str, str]
    waiting: list[str]
    talking: list[tuple[str, str | None]]
    queues: dict[str, int]


class Play(Struct, frozen=True):
    """`ends` is how the floor stands when the steps are done, `counts` are contacts offered and abandoned by
    then. `sums` says whether the source tells later what happened while nobody listened, `unsure` how much
    the feed itself says that it could not see or read. Only what is `numbered`, or comes by TLS, shows that
    it came twice or in another order; the others leave that to TCP and TLS. What does not `heal` never tells
    again how all stands: where it missed something, the feed's health has to show it from then on. What does
    not `connect` has no connection of its own that could be half open. What is not `sealed` would read a
    damaged name as another: that is left to TLS.
    """

    sink: FloorSink
    proxy: Disturber
    steps: Sequence[Step]
    ends: Figures
    counts: tuple[int, int]
    sums: bool
    unsure: Callable[[], int]
    numbered: bool = False
    heals: bool = True
    connects: bool = True
    sealed: bool = True

    @property
    def was_lost(self) -> bool:
        """Whether the screen has said that the feed, or one of its inputs, was not heard."""
        inputs = (each.link for beat in self.sink.of(Heartbeat) for each in beat.inputs)
        return "lost" in self.sink.links() or "lost" in inputs

    @property
    def is_damaged(self) -> bool:
        """Whether it was told what nobody said."""
        damages = [] if self.numbered else ["reorder"]
        return not self.proxy.struck.isdisjoint(damages if self.sealed else [*damages, "corrupt"])

    @property
    def shown(self) -> Figures:
        """How the floor stands. Whoever waits and was listed with a damaged name is somebody else until the
        next list, and by that his visit is the second: its number is ours, and no PBX's.
        """
        now = figures(self.sink.floor)
        if self.proxy.struck.isdisjoint({"corrupt", "reorder"}):
            return now
        return replace(now, waiting=[_VISIT_NUMBER.sub("", each) for each in now.waiting])

    @property
    def shows_a_gap(self) -> bool:
        """Whether the screen's feed health says that something was missed or could not be read."""
        counters = self.sink.reports[-1].counters
        return bool(counters.gaps or counters.malformed)


Playing = AbstractAsyncContextManager[Play]
Stage = Callable[[Path], Playing]


def figures(floor: Floor) -> Figures:
    state = floor.state("", 0)
    observed = {queue: line.observed for queue, line in floor.lines.items()}
    return Figures(
        {each.agent: each.state for each in state.agents if each.state != "signed_out"},
        # AMI does not say how its text is encoded: a damaged name is as good as one in Latin-1.
        sorted(each.contact for each in state.contacts if each.answered_at is None),
        sorted((each.contact, each.agent) for each in state.contacts if each.answered_at is not None),
        {queue: live.waiting for queue, live in observed.items() if live is not None and live.waiting},
    )


def day(floor: Floor) -> tuple[int, int]:
    """Contacts offered and abandoned so far."""
    rows = [row for row in floor.state("", 0).intervals if row.length_s > 60.0]
    return int(sum(row.offered for row in rows)), int(sum(row.abandoned for row in rows))


async def heard(telling: Awaitable[object]) -> None:
    """Whoever is cut off hears nothing; the server goes on."""
    with suppress(ConnectionError, RuntimeError):
        await telling


@asynccontextmanager
async def beating(beat: Callable[[], Awaitable[object]]) -> AsyncIterator[None]:
    """What a server says all the time, to show that it is there."""

    async def beats() -> None:
        while True:
            await asyncio.sleep(BEAT_S)
            await heard(beat())

    task = asyncio.create_task(beats())
    try:
        yield
    finally:
        await stop(task)


def port_of(url: str) -> int:
    return int(url.partition("127.0.0.1:")[2].partition("/")[0])


@asynccontextmanager
async def vendor(
    url: str,
    steps: Sequence[Step],
    ends: Figures,
    counts: tuple[int, int] = (0, 0),
    *,
    sums: bool = False,
    mapping: str = "",
    ca_file: str = "",
    place: Callable[[int], None] = lambda _: None,
    **more: Any,
) -> AsyncIterator[Play]:
    """The vendor's feed through a proxy; `place` is told the proxy's port before anyone connects."""
    async with FaultProxy(port_of(url)) as proxy:
        place(proxy.port)
        through = url.replace(f":{port_of(url)}", f":{proxy.port}")
        async with watching(through, mapping=mapping, ca_file=ca_file) as wall:
            yield Play(wall.sink, proxy, steps, ends, counts, sums, unsure(wall), **more)


def unsure(wall: Watched) -> Callable[[], int]:
    """How much the adapter says that it missed or could not read."""
    seen = wall.counters
    return lambda: seen.unseen + seen.malformed + seen.contradictions + seen.gaps
