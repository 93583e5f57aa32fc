"""The centre's server in a process of its own: `python -m tests.soak.centre FIRST DAYS AGENTS AT SPEED PORT`.

It prints its URL. On its standard input `cut` breaks every connection off, and `seen AT` says how far the
wall has come: the month never runs far ahead of it, however slow the machine. The end of it ends the server.
"""

import asyncio
import sys
import time
from datetime import date

from feeds.playback import REPLAY_FEATURES, Playback
from feeds.server import FeedServer
from tests.soak.month import Month
from wallboard.clock import SiteCalendar
from wallboard.events import PROTOCOL, Hello
from wallboard.floor.floor import Floor

HEARTBEAT_S = 2.0
MOST_AHEAD_S = 900.0
"""Of event time."""


class Pace:
    """A clock that stands still while the wall has not seen what was told (epoch seconds)."""

    def __init__(self, at: float) -> None:
        self.seen = self.told = at
        self._passed_s, self._looked_s = 0.0, time.monotonic()

    def monotonic_s(self) -> float:
        """Seconds that passed while the wall kept up."""
        looked_s = time.monotonic()
        if self.told - self.seen < MOST_AHEAD_S:
            self._passed_s += looked_s - self._looked_s
        self._looked_s = looked_s
        return self._passed_s


async def serve(month: Month, at: float, speed: float, port: int) -> None:
    """Tell the month from `at` on until the standard input ends."""
    info = month.info
    pace = Pace(at)
    playback = Playback(month, speed=speed, start_at=at, monotonic_s=pace.monotonic_s)
    hello = Hello(
        protocol=PROTOCOL,
        server="soak",
        epoch="",
        at=info.start_at,
        heartbeat_s=HEARTBEAT_S,
        features=REPLAY_FEATURES,
        site=info.site,
        zone=info.zone,
        mode="live",
    )

    def now() -> float:
        pace.told = playback.now
        return playback.now

    server = FeedServer(hello, Floor(SiteCalendar(info.zone)), now=now, on_command=playback.carry_out)
    playing = asyncio.create_task(playback.run(server))
    await playback.ready.wait()
    url = await server.start(port=port)
    sys.stdout.write(url + "\n")
    sys.stdout.flush()
    await _obey(server, pace)
    playing.cancel()
    await asyncio.gather(playing, return_exceptions=True)
    await server.close()


async def _obey(server: FeedServer, pace: Pace) -> None:
    reader = asyncio.StreamReader()
    await asyncio.get_running_loop().connect_read_pipe(
        lambda: asyncio.StreamReaderProtocol(reader), sys.stdin
    )
    while words := (await reader.readline()).split():
        if words[0] == b"seen":
            pace.seen = float(words[1])
        else:
            for connection in tuple(server._hub.connections):
                connection.transport.abort()


if __name__ == "__main__":
    first, days, agents, at, speed, port = sys.argv[1:]
    asyncio.run(
        serve(
            Month(date.fromisoformat(first), int(days), agents=int(agents)),
            float(at),
            float(speed),
            int(port),
        )
    )
