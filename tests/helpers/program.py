"""The real program for end-to-end tests: servers in processes of their own, and walls on them."""

import subprocess
import sys
import time
import uuid
from collections.abc import Callable, Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from urllib.parse import urlsplit

import numpy as np

from feeds.backoff import Backoff
from feeds.client import WebsocketFeed
from tests.helpers.wait_for import wait_for
from wallboard.assembly import running
from wallboard.clock import SystemClock
from wallboard.config import Config
from wallboard.events import Command, CommandKind
from wallboard.intents import SendCommand
from wallboard.runtime import Runtime
from wallboard.snapshot import FloorSnapshot

MAIN = Path(__file__).resolve().parents[2] / "main.py"
LISTENING = "listening "
PATIENCE_S = 60.0
"""A busy machine is no failure."""


def command(*arguments: str) -> list[str]:
    """The program with its arguments."""
    return [sys.executable, str(MAIN), *arguments]


@dataclass(frozen=True)
class Server:
    """A `main.py serve` in a process of its own."""

    process: subprocess.Popen[str]
    url: str

    @property
    def port(self) -> int:
        return urlsplit(self.url).port or 0

    def kill(self) -> None:
        """As `kill -9` does."""
        self.process.kill()
        self.process.wait(PATIENCE_S)


@contextmanager
def served(*arguments: str, port: int = 0, env: Mapping[str, str] | None = None) -> Iterator[Server]:
    """`main.py serve …` on loopback; killed at the end at the latest."""
    line = command("serve", *arguments, f"--listen=127.0.0.1:{port}")
    with subprocess.Popen(
        line, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, text=True, env=env
    ) as process:
        assert process.stdout is not None
        try:
            said = process.stdout.readline()
            assert said.startswith(LISTENING), f"the server said {said!r}"
            yield Server(process, said.removeprefix(LISTENING).strip())
        finally:
            process.kill()


class ShiftedClock(SystemClock):
    """This machine's clocks, put forward by `ahead_s`: a test need not wait for figures to grow old."""

    def __init__(self) -> None:
        self.ahead_s = 0.0

    def monotonic_s(self) -> float:
        return time.monotonic() + self.ahead_s


@contextmanager
def wall_on(
    url: str,
    log_file: Path,
    *,
    config: Config | None = None,
    clock: SystemClock | None = None,
    token: str | None = None,
) -> Iterator[Runtime]:
    """The wall without its window, on the feed at `url`. It comes back sooner than in real life."""
    feed = WebsocketFeed("floor", url, token=token, backoff=Backoff(first_s=0.05, limit_s=0.2))
    with running(config or Config(), [feed], log_file, clock=clock) as runtime:
        yield runtime


def shown(wall: Runtime, condition: Callable[[FloorSnapshot], object], what: str = "") -> FloorSnapshot:
    """Wait until the wall's picture fulfils the condition; that picture."""
    found: list[FloorSnapshot] = []

    def look() -> bool:
        picture = wall.latest()
        if picture is not None and condition(picture):
            found.append(picture)
        return bool(found)

    wait_for(look, PATIENCE_S, what or "the picture")
    return found[0]


def ask(wall: Runtime, kind: CommandKind, *, until: float | None = None, value: float | None = None) -> None:
    """Ask the source for something, as the replay's keys do."""
    wall.post(SendCommand(Command(uuid.uuid4().hex, kind, until=until, value=value)))


def pause(wall: Runtime) -> FloorSnapshot:
    """Stop the source's clock; the picture then."""
    ask(wall, "replay.pause")
    return shown(wall, lambda picture: picture.speed == 0.0 and picture.current, "the replay pauses")


def totals(picture: FloorSnapshot) -> dict[str, bytes]:
    """Every sum the wall shows, to the last digit, by scope."""
    windows = [each[:, np.newaxis] for each in picture.windows.values()]
    sums = np.concatenate([picture.closed[:, : picture.current_interval], *windows], axis=1)
    return {scope.id: row.tobytes() for scope, row in zip(picture.scopes, sums, strict=True)}


def agrees_with_a_fresh_wall(wall: Runtime, url: str, log_file: Path) -> None:
    """Stop the clock, and hold the wall against one that is started now."""
    old = pause(wall)
    with wall_on(url, log_file) as other:
        fresh = shown(
            other, lambda picture: picture.current and picture.at == old.at, "the fresh wall is there"
        )
    assert totals(fresh) == totals(old)


def passes(wall: Runtime, at: float) -> FloorSnapshot:
    """Wait until the wall is current and its clock past `at`; the picture then."""
    return shown(wall, lambda picture: picture.current and picture.at > at, f"the clock is past {at}")
