"""An alert is heard once, by a sound that says how grave it is; nothing is played here."""

import importlib.util
import sys
import wave
from array import array
from pathlib import Path
from types import ModuleType
from typing import get_args

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.wait_for import wait_for
from wallboard.config import Config
from wallboard.records import Alert, Severity
from wallboard.snapshot import FloorSnapshot
from widgets.shell import MainWindow
from widgets.sounds import REST_S, Sounds, find_player, sound_file

CRITICAL, WARN = snapshots.surge().alerts


class Room:
    """Sounds that are written down, and a clock set by hand."""

    def __init__(self, settings: QSettings | None = None) -> None:
        self.heard: list[str] = []
        self.now_s = 100.0
        self.sounds = Sounds(lambda file: self.heard.append(file.stem), settings, lambda: self.now_s)
        self.at = snapshots.calm().at

    def show(self, *alerts: Alert, after_s: float = 60.0) -> None:
        """The next floor, with these alerts."""
        self.now_s += after_s
        self.at += 1.0
        self.sounds.show_snapshot(floor(self.at, *alerts))


def floor(at: float, *alerts: Alert) -> FloorSnapshot:
    return replace(snapshots.calm(), at=at, alerts=alerts)


def firing(alert: Alert, severity: Severity = "warn") -> Alert:
    return replace(alert, state="firing", severity=severity)


@pytest.fixture
def room() -> Room:
    room = Room()
    room.show()
    return room


def test_a_new_alert_rings_once(room: Room) -> None:
    room.show(CRITICAL)
    room.show(CRITICAL)
    assert room.heard == ["critical"]


def test_what_was_there_when_the_window_opened_does_not_ring() -> None:
    room = Room()
    room.show(CRITICAL)
    assert room.heard == []


def test_one_that_grows_worse_rings_again_and_one_that_eases_does_not(room: Room) -> None:
    room.show(firing(WARN))
    room.show(firing(WARN, "critical"))
    room.show(firing(WARN, "warn"))
    assert room.heard == ["warn", "critical"]


@pytest.mark.parametrize("state", ["acknowledged", "snoozed", "recovering", "recovered", "no_data"])
def test_only_firing_alerts_ring(room: Room, state: str) -> None:
    room.show(replace(CRITICAL, state=state))
    assert room.heard == []


def test_many_at_once_ring_once_and_only_a_critical_one_rings_into_another(room: Room) -> None:
    room.show(firing(WARN), replace(firing(WARN), id="second"))
    room.show(replace(firing(WARN), id="third"), after_s=REST_S / 2)
    room.show(CRITICAL, after_s=REST_S / 4)
    room.show(replace(CRITICAL, id="another"), after_s=REST_S / 4)
    assert room.heard == ["warn", "critical"]


def test_a_replay_that_is_wound_back_does_not_ring_for_what_it_lands_in(room: Room) -> None:
    room.show(CRITICAL)
    room.at -= 1000.0
    room.show(CRITICAL, replace(CRITICAL, id="earlier"))
    assert room.heard == ["critical"]


def test_muting_is_silent_and_kept(tmp_path: Path) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    room = Room(settings)
    room.sounds.toggle()
    room.show()
    room.show(CRITICAL)
    assert room.heard == []
    settings.sync()
    again = Room(QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat))
    assert again.sounds.muted
    again.sounds.toggle()
    again.show()
    again.show(CRITICAL)
    assert again.heard == ["critical"]


@pytest.mark.usefixtures("dressed")
@pytest.mark.qt_log_ignore("This plugin does not support")
def test_m_mutes_the_window_which_says_so_and_no_alert_rings(config: Config, qtbot: QtBot) -> None:
    room, floors = Room(), [floor(0.0), floor(1.0, CRITICAL), floor(2.0, replace(CRITICAL, id="second"))]
    window = MainWindow(
        lambda: floors[0], lambda _: None, config, lambda *_: None, sounds=room.sounds, size=QSize(1280, 720)
    )
    qtbot.addWidget(window)
    window.show()
    floors.pop(0)
    window.take_newest()
    QTest.keyClick(window, Qt.Key.Key_M)
    assert "muted" in visible_words(window)
    room.now_s += 60.0
    floors.pop(0)
    window.take_newest()
    assert room.heard == ["critical"]
    QTest.keyClick(window, Qt.Key.Key_M)
    assert "muted" not in visible_words(window)
    window.close()


def visible_words(window: MainWindow) -> list[str]:
    return [label.text() for label in window.findChildren(QLabel) if label.isVisible()]


def _recipe(root: Path) -> ModuleType:
    spec = importlib.util.spec_from_file_location("make_sounds", root / ".ci" / "make_sounds.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


@pytest.mark.parametrize("severity", get_args(Severity))
def test_each_severity_has_the_sound_its_recipe_makes(severity: Severity, project_root: Path) -> None:
    with wave.open(str(sound_file(severity))) as file:
        kept = array("h", file.readframes(file.getnframes()))
        assert (file.getnchannels(), file.getframerate()) == (1, 22_050)
    made = _recipe(project_root).samples(severity)
    assert len(made) == len(kept)
    assert max(abs(one - other) for one, other in zip(made, kept, strict=True)) <= 1
    assert 0.3 < max(kept) / 32_767 < 0.7
    assert len(kept) / 22_050 < 2.0


@pytest.mark.skipif(sys.platform in {"win32", "darwin"}, reason="they have players of their own")
def test_the_first_player_that_is_there_gets_the_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    told = tmp_path / "told"
    player = tmp_path / "aplay"
    player.write_text(f'#!/bin/sh\necho "$@" > {told}.part && mv {told}.part {told}\n')
    player.chmod(0o755)
    monkeypatch.setenv("PATH", f"{tmp_path}:/bin:/usr/bin")
    find_player()(sound_file("warn"))
    wait_for(told.exists)
    assert told.read_text().split() == ["-q", str(sound_file("warn"))]
