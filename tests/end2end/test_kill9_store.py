"""A wallboard killed in mid-write has on disk whatever it said was saved."""

import os
import random
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from wallboard.log.intervention_rows import LogFilter
from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Store

ROUNDS = int(os.environ.get("WALLBOARD_KILL_ROUNDS", "20"))
"""How often the writer is killed; 200 in the long form."""
LONGEST_LIFE_S = 0.1


@pytest.fixture
def writers(tmp_path: Path, project_root: Path) -> Iterator[subprocess.Popen[str]]:
    """A process that makes writers to kill."""
    command = [sys.executable, "-m", "tests.helpers.log_writer", str(tmp_path / "log.db")]
    with subprocess.Popen(
        command, cwd=project_root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        yield process
        process.kill()


def one_life(writers: subprocess.Popen[str], life_s: float) -> list[str]:
    """Let one writer write for `life_s` after its first row, and kill it; the ids that it acknowledged."""
    assert writers.stdin is not None
    assert writers.stdout is not None
    writers.stdin.write("write\n")
    first, acknowledged = writers.stdout.readline(), []
    pid = int(first.removeprefix("writer "))
    if life_s > 0:
        acknowledged.append(writers.stdout.readline().strip())
        time.sleep(life_s)  # the moment of death is what the test is about
    os.kill(pid, signal.SIGKILL)
    rest = iter(writers.stdout.readline, "dead\n")
    return acknowledged + [line.strip() for line in rest]


@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_every_acknowledged_row_is_there(writers: subprocess.Popen[str], tmp_path: Path) -> None:
    chance = random.Random(7)
    acknowledged: list[str] = []
    for number in range(ROUNDS):
        # Some are killed while they open the file.
        acknowledged += one_life(writers, chance.uniform(0.0, LONGEST_LIFE_S) if number % 5 else 0.0)
    store = Store(tmp_path / "log.db")
    store.start()
    log = InterventionLog(store)
    rows, report = log.rows(LogFilter()).result(30), log.verify().result(30)
    store.stop()
    assert len(acknowledged) >= ROUNDS // 2
    assert set(acknowledged) <= {row.intervention.id for row in rows}
    # A row may be on the disk before it could be acknowledged; never more than one a life.
    assert len(rows) <= len(acknowledged) + ROUNDS
    assert (report.problem, report.rows) == ("", len(rows))
