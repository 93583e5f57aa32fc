"""A wallboard killed while it sends tells every alert, and none again whose delivery was recorded."""

import os
import random
import re
import signal
import sqlite3
import subprocess
import sys
import time
from collections import Counter
from collections.abc import Iterator
from contextlib import closing
from pathlib import Path

import pytest

from tests.helpers.alert_teller import ALERTS_A_LIFE
from tests.helpers.receivers import HttpReceiver, http_receiver
from tests.helpers.wait_for import wait_for

ROUNDS = int(os.environ.get("WALLBOARD_KILL_ROUNDS", "12"))
LONGEST_LIFE_S = 0.4


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def tellers(tmp_path: Path, project_root: Path, receiver: HttpReceiver) -> Iterator[subprocess.Popen[str]]:
    """A process that makes tellers to kill."""
    url = f"json://127.0.0.1:{receiver.port}/"
    command = [sys.executable, "-m", "tests.helpers.alert_teller", str(tmp_path / "log.db"), url]
    with subprocess.Popen(
        command, cwd=project_root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True, bufsize=1
    ) as process:
        yield process
        process.kill()


def begin(tellers: subprocess.Popen[str], known: int) -> int:
    """Start a teller that takes up `known` alerts; its process id."""
    assert tellers.stdin is not None
    assert tellers.stdout is not None
    tellers.stdin.write(f"{known}\n")
    return int(tellers.stdout.readline().removeprefix("teller "))


def kill(tellers: subprocess.Popen[str], pid: int) -> None:
    """Kill a teller and wait until it is dead."""
    assert tellers.stdout is not None
    os.kill(pid, signal.SIGKILL)
    assert tellers.stdout.readline() == "dead\n"


def told(receiver: HttpReceiver) -> Counter[str]:
    """How often each alert was delivered."""
    return Counter(
        queue for each in receiver.messages for queue in re.findall(r"in (Q\d+);", each["message"])
    )


def recorded(log_file: Path) -> set[str]:
    """The queues of the alerts whose delivery is on the disk."""
    with closing(sqlite3.connect(log_file)) as db:
        made = db.execute("SELECT 1 FROM sqlite_master WHERE name = 'outbox'").fetchone()
        if made is None:  # killed before the file was made ready
            return set()
        rows = db.execute("SELECT alert FROM outbox WHERE state = 'sent'").fetchall()
    return {alert.split("/")[2].removeprefix("queue:") for (alert,) in rows}


@pytest.mark.faults
@pytest.mark.skipif(sys.platform == "win32", reason="there is no kill -9")
def test_every_alert_is_told_and_none_again_whose_delivery_was_recorded(
    tellers: subprocess.Popen[str], receiver: HttpReceiver, tmp_path: Path
) -> None:
    chance = random.Random(11)
    settled: dict[str, int] = {}
    for number in range(ROUNDS):
        pid = begin(tellers, number * ALERTS_A_LIFE)
        time.sleep(chance.uniform(0.0, LONGEST_LIFE_S))  # the moment of death is what the test is about
        kill(tellers, pid)
        for queue in recorded(tmp_path / "log.db") - settled.keys():
            settled[queue] = told(receiver)[queue]
    pid = begin(tellers, ROUNDS * ALERTS_A_LIFE)
    expected = {f"Q{number}" for number in range((ROUNDS + 1) * ALERTS_A_LIFE)}
    wait_for(lambda: recorded(tmp_path / "log.db") == expected, 20.0, "every alert")
    kill(tellers, pid)
    times = told(receiver)
    assert set(times) == expected
    assert settled
    assert {queue: times[queue] for queue in settled} == settled
