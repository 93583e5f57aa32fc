"""`serve` and `record` as programs: what a person starts, stops and interrupts."""

import json
import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import pytest
from click.testing import CliRunner

from main import main
from wallboard.days.recording import read_header, read_messages
from wallboard.events import FloorState, Hello

PATIENCE_S = 60.0
START = 1_700_000_400
"""14 November 2023, 22:20 UTC."""


@pytest.fixture
def day(tmp_path: Path) -> Path:
    """Half an hour of calls, one every 20 s: each waits, some give up, the others talk for a minute."""
    rows = ["at,wait,answered,talk"]
    rows += [f"{START + 20 * n},{n % 40},{int(n % 4 > 0)},{60 if n % 4 else 0}" for n in range(90)]
    path = tmp_path / "day.csv"
    path.write_text("\n".join(rows) + "\n")
    return path


def wallboard(root: Path, *arguments: object) -> list[str]:
    return [sys.executable, str(root / "main.py"), *map(str, arguments)]


MAPPING = ("--format", "csv", "--map", "offered=at,wait=wait,answered=answered,talk=talk")


@contextmanager
def started(command: Sequence[str], **environment: str) -> Iterator[subprocess.Popen[str]]:
    """A program that is killed at the end, if it has not ended by then."""
    pipe = subprocess.PIPE
    child = subprocess.Popen(
        command, stdin=pipe, stdout=pipe, stderr=pipe, text=True, env=os.environ | environment
    )
    with child:
        try:
            yield child
        finally:
            child.kill()


def url_of(server: subprocess.Popen[str]) -> str:
    assert server.stdout is not None
    line = server.stdout.readline()
    assert line.startswith("listening ws://127.0.0.1:"), line
    return line.split()[1]


def until(condition: Callable[[], object]) -> None:
    deadline_s = time.monotonic() + PATIENCE_S
    while not condition():
        assert time.monotonic() < deadline_s, "it never came true"
        time.sleep(0.05)


def totals(root: Path, *arguments: object) -> Any:
    command = wallboard(root, "metrics", *arguments, "--json")
    done = subprocess.run(command, capture_output=True, text=True, timeout=PATIENCE_S, check=True)
    return json.loads(done.stdout)["totals"]


def test_a_served_day_is_recorded_and_replays_to_the_same_figures(
    project_root: Path, day: Path, tmp_path: Path
) -> None:
    out = tmp_path / "day.jsonl.zst"
    serve = wallboard(
        project_root, "serve", day, *MAPPING, "--zone", "UTC", "--at", "22:19:30", "--speed", 1500
    )
    with started(serve) as server:
        record = wallboard(project_root, "record", "--feed", url_of(server), "--out", out)
        with started(record) as recorder:
            until(lambda: out.exists() and _told_until(out) > START + 20 * 90 + 120)
            recorder.send_signal(signal.SIGINT)
            stdout, stderr = recorder.communicate(timeout=PATIENCE_S)
            assert recorder.returncode == 0, stderr
            assert "messages recorded in" in stdout
    header = read_header(out)
    assert header.zone == "UTC"
    again = totals(project_root, out, "--format", "recording", "--day", "2023-11-14")
    assert again == totals(project_root, day, *MAPPING, "--zone", "UTC")


def _told_until(out: Path) -> float:
    return max((getattr(message, "at", 0.0) for message in read_messages(out)), default=0.0)


def test_a_recorder_that_is_killed_leaves_a_readable_file(project_root: Path, tmp_path: Path) -> None:
    out = tmp_path / "day.jsonl.zst"
    with started(wallboard(project_root, "serve", "demo", "--speed", 600)) as server:
        url = url_of(server)
        with started(wallboard(project_root, "record", "--feed", url, "--out", out)) as recorder:
            until(lambda: out.exists() and len(list(read_messages(out))) > 100)
            recorder.kill()
    messages = list(read_messages(out))
    assert isinstance(messages[0], Hello)
    assert messages[0].mode == "demo"
    assert any(isinstance(message, FloorState) for message in messages)


def test_a_token_is_asked_for_and_never_printed(project_root: Path, tmp_path: Path) -> None:
    serve = wallboard(project_root, "serve", "demo", "--token-env", "FEED_TOKEN")
    with started(serve, FEED_TOKEN="hidden-1") as server:
        record = wallboard(project_root, "record", "--feed", url_of(server), "--for-s", 2)
        with started(
            [*record, "--out", str(tmp_path / "no.zst"), "--token-env", "OTHER"], OTHER="hidden-2"
        ) as child:
            stdout, stderr = child.communicate(timeout=PATIENCE_S)
            assert "does not accept the token" in stderr
            assert "hidden" not in stdout + stderr
        with started(
            [*record, "--out", str(tmp_path / "yes.zst"), "--token-env", "T"], T="hidden-1"
        ) as child:
            stdout, stderr = child.communicate(timeout=PATIENCE_S)
            assert "current" in stderr
            assert not stdout.startswith("0 messages")


def test_a_server_ends_with_its_parent(project_root: Path) -> None:
    with started(wallboard(project_root, "serve", "demo", "--exit-with-stdin")) as server:
        url_of(server)
        stdout, stderr = server.communicate(timeout=PATIENCE_S)
        assert (server.returncode, stdout, stderr) == (0, "", "")


def test_a_server_ends_when_it_is_told_to(project_root: Path) -> None:
    with started(wallboard(project_root, "serve", "demo")) as server:
        url_of(server)
        server.send_signal(signal.SIGTERM)
        _, stderr = server.communicate(timeout=PATIENCE_S)
        assert (server.returncode, stderr) == (0, "")


def fails(*arguments: object) -> str:
    result = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert result.exit_code in {1, 2}, result
    return result.output


def test_what_cannot_be_is_said_in_words(tmp_path: Path) -> None:
    assert "no such file" in fails("serve", tmp_path / "none.zst")
    assert "not an address" in fails("serve", "demo", "--listen", "8765").replace("is no", "not an")
    assert "NO_TOKEN is not set" in fails("serve", "demo", "--token-env", "NO_TOKEN")
    with socket.create_server(("127.0.0.1", 0)) as taken:
        address = f"127.0.0.1:{taken.getsockname()[1]}"
        assert "in use" in fails("serve", "demo", "--listen", address)
    there = tmp_path / "there.zst"
    there.touch()
    assert "exists already" in fails("record", "--feed", "ws://127.0.0.1:1", "--out", there)
