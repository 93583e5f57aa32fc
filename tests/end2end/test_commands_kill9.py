"""A wallboard killed while it sends commands: each is in the log before it is out, and none is sent twice."""

import os
import random
import signal
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from feeds.answers import MOST_COMMANDS
from tests.helpers.background import background
from tests.helpers.feeds import serving
from tests.helpers.floors import HELLO, floor_after
from tests.helpers.program import shown, wall_on
from wallboard.events import Command, CommandResult
from wallboard.log.intervention_rows import LogFilter
from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Store
from wallboard.records import Delivery, Intervention

ROUNDS = int(os.environ.get("WALLBOARD_KILL_ROUNDS", "6"))
LONGEST_LIFE_S = 0.5


class Source:
    """A real feed server that remembers what it was told to do."""

    def __init__(self) -> None:
        self.carried_out: list[str] = []
        self.url = ""

    async def obey(self, command: Command) -> CommandResult:
        self.carried_out.append(command.id)
        return CommandResult(command.id, ok=True)


@pytest.fixture
def source() -> Iterator[Source]:
    source, hello = Source(), replace(HELLO, features=("overtime.offer",), zone="UTC")
    server = serving(hello, floor_after(4), on_command=source.obey)
    with background() as loop, loop.keep(server) as (_, source.url):
        yield source


@pytest.fixture
def walls(source: Source, tmp_path: Path, project_root: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that makes walls to kill."""
    command = [sys.executable, "-m", "tests.helpers.sender_process", source.url, str(tmp_path / "log.db")]
    with subprocess.Popen(
        command, cwd=project_root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        yield process
        process.kill()


def one_life(walls: subprocess.Popen[str], life_s: float) -> None:
    """Let a wall send for `life_s`, and kill it."""
    assert walls.stdin is not None
    assert walls.stdout is not None
    walls.stdin.write("offer\n")
    pid = int(walls.stdout.readline().removeprefix("wall "))
    assert walls.stdout.readline() == "sending\n"
    time.sleep(life_s)  # the moment of death is what the test is about
    os.kill(pid, signal.SIGKILL)
    assert walls.stdout.readline() == "dead\n"


def deliveries(log_file: Path) -> dict[str, Delivery]:
    """What the log says of each offer."""
    store = Store(log_file)
    store.start()
    log = InterventionLog(store)
    rows, report = log.find(LogFilter(mode=""), 100_000).result(30), log.verify().result(30)
    store.stop()
    assert report.problem == ""
    return {row.id: row.details.delivery for row in rows if row.details.delivery is not None}


@pytest.mark.faults
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_nothing_is_out_that_is_not_logged_and_nothing_is_out_twice(
    source: Source, walls: subprocess.Popen[str], tmp_path: Path
) -> None:
    chance, log_file = random.Random(5), tmp_path / "log.db"
    for _ in range(ROUNDS):
        one_life(walls, chance.uniform(0.05, LONGEST_LIFE_S))
    logged, carried_out = deliveries(log_file), list(source.carried_out)
    assert len(carried_out) >= ROUNDS
    assert max(Counter(carried_out).values()) == 1
    assert set(carried_out) <= set(logged)
    known = {row for row, each in logged.items() if each.state in {"sent", "taken"}}
    assert known <= set(carried_out)
    assert all(each.state == "unknown" for row, each in logged.items() if row not in known)
    # A wall that starts on that file sends nothing by itself, and learns what did arrive of late.
    late = set(carried_out[-MOST_COMMANDS:])
    with wall_on(source.url, log_file) as wall:
        shown(wall, lambda picture: taken(picture.interventions) >= late, "what arrived is known")
    assert source.carried_out == carried_out


def taken(rows: tuple[Intervention, ...]) -> set[str]:
    return {row.id for row in rows if row.details.delivery and row.details.delivery.state == "taken"}
