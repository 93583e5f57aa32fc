"""A real day through the socket onto the wall, and the window's keys for its clock."""

import json
import signal
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.end2end.conftest import OpenWindow
from tests.helpers.program import PATIENCE_S, Server, ask, command, served, shown, wall_on
from wallboard.floor import intervals as col
from wallboard.runtime import Runtime
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot

pytestmark = [pytest.mark.gui, pytest.mark.qt_log_ignore("This plugin does not support")]
WAIT_MS = round(PATIENCE_S * 1000)
KEY = Qt.Key


def real_day(shared_data: Path) -> list[str]:
    return [str(shared_data / "anonbank1999" / "may.txt.gz"), "--format=anonymous-bank", "--day=1999-05-23"]


def day_sums(picture: FloorSnapshot) -> tuple[float, ...]:
    """Offered, answered, abandoned and answered within 20 s of the whole floor."""
    day = picture.windows["day"][picture.row(WHOLE_FLOOR)]
    columns = (col.OFFERED, col.ANSWERED, col.ABANDONED, col.ANSWERED_WITHIN)
    return tuple(float(day[column]) for column in columns)


def test_the_real_day_ends_with_its_known_figures(tmp_path: Path, shared_data: Path) -> None:
    with (
        # The evening live, the day before it as the server tells it: all of it at x3600 keeps a core busy.
        served(*real_day(shared_data), "--at=21:00", "--speed=900") as server,
        wall_on(server.url, tmp_path / "wall.db") as wall,
    ):
        over = shown(wall, lambda picture: picture.current and picture.speed == 0.0, "the day is over")
        assert day_sums(over) == (2755.0, 1581.0, 1174.0, 600.0)
        assert (over.mode, over.zone) == ("replay", "Asia/Jerusalem")
        assert not over.missing.any()


@pytest.fixture
def evening(shared_data: Path) -> Iterator[Server]:
    """The evening of the surge, at the pace of life."""
    with served(*real_day(shared_data), "--at=21:00", "--speed=2") as server:
        yield server


def test_the_keys_wind_the_clock(
    evening: Server, tmp_path: Path, qtbot: QtBot, open_window: OpenWindow
) -> None:
    with wall_on(evening.url, tmp_path / "wall.db") as wall:
        shown(wall, lambda picture: picture.current and picture.speed == 2.0)
        window = open_window(wall)

        def press(key: Qt.Key, becomes: Callable[[FloorSnapshot], bool]) -> FloorSnapshot:
            before = latest(wall)
            qtbot.waitUntil(lambda: window.snapshot is not None and window.snapshot.at >= before.at)
            QTest.keyClick(window, key)
            picture = shown(wall, lambda picture: picture.current and becomes(picture), f"after {key}")
            qtbot.waitUntil(lambda: becomes(window.snapshot or before), timeout=WAIT_MS)
            return picture

        def stands_at(at: float) -> Callable[[FloorSnapshot], bool]:
            return lambda picture: abs(picture.at - at) < 1.0

        press(KEY.Key_Plus, lambda picture: picture.speed == 4.0)
        press(KEY.Key_Minus, lambda picture: picture.speed == 2.0)
        paused = press(KEY.Key_Space, lambda picture: picture.speed == 0.0)
        assert "PAUSED" in window.content.header._mode.text()
        press(KEY.Key_Right, stands_at(paused.at + 300.0))
        back = press(KEY.Key_Left, stands_at(paused.at))
        assert back.speed == 0.0
        assert day_sums(back) == day_sums(paused)
        press(KEY.Key_Space, lambda picture: picture.speed == 2.0)
        begin = press(KEY.Key_Home, lambda picture: picture.at < picture.day_start_at + 8 * 3600.0)
        assert day_sums(begin)[0] == 0.0


def latest(wall: Runtime) -> FloorSnapshot:
    return shown(wall, lambda picture: picture.current)


def metrics(*arguments: str) -> dict[str, object]:
    run = subprocess.run(
        command("metrics", *arguments, "--json"),
        capture_output=True,
        text=True,
        timeout=PATIENCE_S,
        check=True,
    )
    found: dict[str, object] = json.loads(run.stdout)
    return found


def recorded(url: str, out: Path) -> subprocess.Popen[str]:
    return subprocess.Popen(
        command("record", f"--feed={url}", f"--out={out}"), stderr=subprocess.PIPE, text=True
    )


def test_a_recording_of_the_real_day_gives_the_same_figures(tmp_path: Path, shared_data: Path) -> None:
    out = tmp_path / "day.jsonl.zst"
    with (
        served(*real_day(shared_data), "--at=20:00", "--speed=1") as server,
        wall_on(server.url, tmp_path / "w.db") as wall,
    ):
        start = latest(wall)
        with recorded(server.url, out) as recorder:
            assert recorder.stderr is not None
            assert any("current" in line for line in recorder.stderr)
            ask(wall, "replay.speed", value=3600.0)
            shown(wall, lambda picture: picture.at > start.at and picture.current and picture.speed == 0.0)
            recorder.send_signal(signal.SIGINT)
            recorder.communicate(timeout=PATIENCE_S)
    again, first = metrics(str(out), "--format=recording"), metrics(*real_day(shared_data))
    assert again["totals"] == first["totals"]
    assert again["intervals"] == first["intervals"]
