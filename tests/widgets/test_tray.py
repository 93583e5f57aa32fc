"""The tray's icon says how the floor is."""

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.snapshot import FloorSnapshot
from widgets.look import Look
from widgets.tray import Tray, tray_state

CRITICAL, WARN = snapshots.surge().alerts


def with_alerts(*alerts: object) -> FloorSnapshot:
    return replace(snapshots.calm(), alerts=alerts)


@pytest.mark.parametrize(
    ("floor", "mark", "words"),
    [
        (snapshots.calm(), "good", "no alerts"),
        (with_alerts(CRITICAL, WARN), "critical", "2 alerts\nSpike in Billing"),
        (with_alerts(replace(WARN, state="firing")), "warn", "1 alert\nLongest wait in Billing"),
        (with_alerts(WARN), "info", "1 alert"),  # someone takes care of it
        (snapshots.stale(), "stale", "figures are old"),
    ],
)
def test_the_state_is_that_of_the_worst_nobody_takes_care_of(
    floor: FloorSnapshot, mark: str, words: str
) -> None:
    found, text = tray_state(floor)
    assert found == mark
    assert words in text


def test_icon_and_words_follow_the_floor(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window, look.theme)
    tray.show_snapshot(snapshots.calm())
    calm = tray.icon().pixmap(64).toImage()
    tray.show_snapshot(snapshots.surge())
    surge = tray.icon().pixmap(64).toImage()
    assert tray.toolTip().endswith("2 alerts\nSpike in Billing")
    assert calm.pixelColor(32, 8).name() == look.theme.good
    assert surge.pixelColor(32, 8).name() == look.theme.critical


@pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
def test_a_click_brings_the_window_back(look: Look, qtbot: QtBot) -> None:
    window = QWidget()
    qtbot.addWidget(window)
    tray = Tray(window, look.theme)
    window.showMinimized()
    tray.activated.emit(Tray.ActivationReason.Trigger)
    assert window.isVisible()
    assert not window.isMinimized()
    window.close()
