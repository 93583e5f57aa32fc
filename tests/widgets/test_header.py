"""The bar above the pages holds what it has to say, whatever it is."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication, QMenu, QPushButton, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.config import Config
from widgets.header import Header
from widgets.look import look_for
from widgets.pages import PAGES
from widgets.theme import style_sheet

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
GERMAN = ("Übersicht", "Warteschlangen", "Agenten", "Intraday", "Alarme", "Protokoll", "Übergabe", "Backtest",
          "Sitzplan")  # fmt: skip


@pytest.mark.parametrize("site", ["Harbour Bank", snapshots.LONG_NAMES[0]])
def test_no_name_and_no_date_makes_the_window_wider(qtbot: QtBot, config: Config, site: str) -> None:
    hd = QSize(1280, 720)
    header = Header(look_for(config, "dark", hd), list(zip(PAGES, GERMAN, strict=True)), tabs=True)
    window = QWidget()
    qtbot.addWidget(window)
    header.setParent(window)
    header.setStyleSheet(style_sheet(header._look.theme, header._look.scale))
    window.show()
    header.resize(hd.width(), header.height())
    floor = snapshots.demo()
    header.show_mode(floor)
    header.show_place(site, "floor")
    header.show_time(floor.at, date=True)
    assert header.minimumSizeHint().width() <= hd.width()
    assert header._day.text() != header._look.formats.date(floor.at), "there is no room for all of it"
    header.show_mode(snapshots.calm())
    header.show_time(floor.at, date=True)
    header.inputs.show_feeds([replace(floor.feeds[0], feed=name, current=False, age_s=95.0) for name in "ab"])
    QApplication.processEvents()
    assert header.sizeHint().width() <= hd.width(), "the day makes room at once"
    header.show_mode(floor)
    header.inputs.show_feeds(())
    header.resize(2 * hd.width(), header.height())
    header.show_time(floor.at, date=True)
    assert header._day.text() == "Tue 26 May 2026"


def test_tabs_without_room_are_in_a_menu(qtbot: QtBot, config: Config) -> None:
    header = Header(
        look_for(config, "dark", QSize(1280, 720)), list(zip(PAGES, GERMAN, strict=True)), tabs=True
    )
    window = QWidget()
    qtbot.addWidget(window)
    header.setParent(window)
    header.setStyleSheet(style_sheet(header._look.theme, header._look.scale))
    window.show()
    header.show_mode(snapshots.demo())
    header.show_place("Harbour Bank", "seats")
    header.show_time(snapshots.demo().at, date=True)
    buttons: list[QPushButton] = []
    for width in (700, 1280, 700):
        header.resize(width, header.height())
        QApplication.processEvents()
        buttons = [each for each in header.tabs.findChildren(QPushButton) if each.isVisible()]
        assert all(each.width() >= each.sizeHint().width() for each in buttons), "none is cut"
        assert "Sitzplan" in [each.text() for each in buttons], "the page that is shown is named"
        assert (buttons[-1].text() == "More ▼") == (width == 700)
    chosen: list[str] = []
    header.tabs.chosen.connect(chosen.append)
    buttons[-1].click()
    menu = next(iter(header.tabs.findChildren(QMenu)))
    shown = {each.text() for each in buttons}
    assert [each.text().split("\t")[0] for each in menu.actions()] == [
        each for each in GERMAN if each not in shown
    ]
    menu.actions()[-1].trigger()
    assert chosen == ["backtest"]
