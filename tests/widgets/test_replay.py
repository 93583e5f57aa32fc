import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QToolTip
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.intents import Intent, SendCommand
from widgets.look import Look
from widgets.replay import DayTrack, ReplayBar, ReplayControl

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def sent(posted: list[Intent]) -> list[tuple[str, float | None, float | None]]:
    commands = [each.command for each in posted if isinstance(each, SendCommand)]
    assert len({command.id for command in commands}) == len(commands)
    return [(command.kind, command.until, command.value) for command in commands]


def test_pause_and_resume(desk: Desk) -> None:
    control = ReplayControl(desk.posted.append)
    for floor in (snapshots.replay(), snapshots.replay(paused=True)):
        control.show_snapshot(floor)
        control.toggle_pause()
    assert sent(desk.posted) == [("replay.pause", None, None), ("replay.resume", None, None)]


def test_speed_doubles_from_what_it_was_before_the_pause(desk: Desk) -> None:
    control = ReplayControl(desk.posted.append)
    control.show_snapshot(snapshots.replay())
    control.show_snapshot(snapshots.replay(paused=True))
    control.multiply_speed(2.0)
    control.multiply_speed(0.5)
    assert sent(desk.posted) == [("replay.speed", None, 600.0), ("replay.speed", None, 150.0)]


@pytest.mark.parametrize(("seconds", "hour"), [(300.0, 14.53 + 1 / 12), (-99e9, 0.0), (99e9, 24.0)])
def test_seek_stays_in_the_day(desk: Desk, seconds: float, hour: float) -> None:
    control, floor = ReplayControl(desk.posted.append), snapshots.replay()
    control.show_snapshot(floor)
    control.seek_by(seconds)
    ((kind, until, _),) = sent(desk.posted)
    assert kind == "replay.seek"
    assert until == pytest.approx(floor.day_start_at + hour * 3600)


def test_a_live_floor_is_not_commanded(desk: Desk) -> None:
    control = ReplayControl(desk.posted.append)
    control.toggle_pause()
    control.show_snapshot(snapshots.calm())
    for act in (
        control.toggle_pause,
        control.restart,
        lambda: control.seek_by(60.0),
        lambda: control.multiply_speed(2.0),
    ):
        act()
    assert desk.posted == []


def test_the_bar_shows_the_clock_and_hides_for_a_live_floor(qtbot: QtBot, look: Look, desk: Desk) -> None:
    bar = ReplayBar(look, ReplayControl(desk.posted.append))
    qtbot.addWidget(bar)
    bar.show_snapshot(snapshots.replay())
    assert (bar._pause.text(), bar._speed.text()) == ("Pause", "×300")
    bar.show_snapshot(snapshots.replay(paused=True))
    assert (bar._pause.text(), bar._speed.text()) == ("Resume", "—")
    bar.show_snapshot(snapshots.calm())
    assert bar.isHidden()
    bar.close()


def test_the_bar_tells_the_days_ends_and_hatches_what_the_wall_missed(
    qtbot: QtBot, look: Look, desk: Desk
) -> None:
    bar = ReplayBar(look, ReplayControl(desk.posted.append))
    qtbot.addWidget(bar)
    bar.show_snapshot(replace(snapshots.gap(), features=snapshots.REPLAY_KEYS))
    assert (bar._start.text(), bar._end.text()) == ("00:00", "24:00")
    hours = [(start - snapshots.DAY_START_AT) / 3600 for start, _ in bar._track._holes]
    assert hours == [11.0, 11.5, 12.0]
    bar.grab()
    bar.close()


def test_the_pointer_is_told_the_time_under_it(qtbot: QtBot, look: Look) -> None:
    track = DayTrack(look)
    qtbot.addWidget(track)
    track.resize(1000, 28)
    track.show_position(snapshots.DAY_START_AT, snapshots.DAY_START_AT, snapshots.DAY_START_AT + 86_400.0)
    track.show()
    QTest.mouseMove(track, QPoint(10, 14))
    QTest.mouseMove(track, QPoint(500, 14))
    qtbot.waitUntil(lambda: QToolTip.text() == "12:00", timeout=2000)


def test_a_click_on_the_track_goes_there(qtbot: QtBot, look: Look) -> None:
    track = DayTrack(look)
    qtbot.addWidget(track)
    track.resize(1000, 28)
    track.show_position(0.0, 0.0, 86_400.0)
    with qtbot.waitSignal(track.clicked) as clicked:
        QTest.mouseClick(track, Qt.MouseButton.LeftButton, pos=QPoint(500, 14))
    assert clicked.args == [pytest.approx(43_200.0)]
