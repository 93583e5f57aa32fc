from collections.abc import Iterator

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.intents import Acknowledge, LogIntervention, Snooze, TakeBack, TakeBackIntervention
from wallboard.records import Delivery, Details, InterventionDraft
from widgets.shell import MainWindow

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]
FLOOR = snapshots.surge()


@pytest.fixture
def window(config: Config, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(lambda: FLOOR, desk.posted.append, config, lambda *_: None, size=QSize(1280, 720))
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def undo(window: MainWindow) -> str:
    QTest.keyClick(window, Qt.Key.Key_Z, Qt.KeyboardModifier.ControlModifier)
    return window.undo_notice.text


def test_what_was_done_about_an_alert_is_told_and_taken_back(window: MainWindow, desk: Desk) -> None:
    alert = FLOOR.alerts[0]
    window._tools.post(Snooze(alert.id, "Ines M.", FLOOR.at + 1800.0))
    notice = window.undo_notice
    assert notice.isVisible()
    assert notice.text == f"Snoozed until 15:01: {alert.title}"
    notice._button.click()
    assert desk.posted[-1] == TakeBack(alert.id, "Ines M.")
    assert notice.text.startswith("Undone: Snoozed")
    assert undo(window) == "Nothing to undo"


def test_an_entry_is_taken_back_by_the_name_it_was_given(window: MainWindow, desk: Desk) -> None:
    window._tools.post(LogIntervention(InterventionDraft("note", "*", "Wrong queue", "Ines M.")))
    logged = desk.posted[-1]
    assert isinstance(logged, LogIntervention)
    assert undo(window) == "Undone: Logged: Wrong queue"
    assert desk.posted[-1] == TakeBackIntervention(logged.id, "Ines M.")
    window._tools.post(LogIntervention(InterventionDraft("skill_move", "*", "", "Ines M.")))
    assert undo(window) == "Undone: Logged: Skill or queue move"


def test_what_went_out_cannot_be_undone_and_says_so(window: MainWindow, desk: Desk) -> None:
    window._tools.post(Acknowledge(FLOOR.alerts[0].id, "Ines M."))
    sent = Details(delivery=Delivery("feed", to="demo"))
    window._tools.post(LogIntervention(InterventionDraft("overtime", "*", "30 min", "Ines M.", details=sent)))
    posted = len(desk.posted)
    assert undo(window) == "Cannot be undone: Logged and sent (it went out to agents)"
    assert len(desk.posted) == posted
    assert undo(window).startswith("Undone: Acknowledged")


def test_a_deleted_view_and_an_arrangement_come_back(window: MainWindow) -> None:
    window._views.keep("My lates", {"filter": "late"})
    window.show_page("log")
    filters = window.content.page("log").filters  # type: ignore[attr-defined]
    filters._show_views("My lates")
    filters.drop_button.click()
    assert not window._views.view("My lates")
    assert undo(window) == "Undone: View deleted: My lates"
    assert window._views.names == ("My lates",)
    window._tools.kept.write("queues", {"group_by": "channel"})
    window._tools.kept.write("queues", {"group_by": "group"})
    undo(window)
    assert window._tools.kept.words("queues", "group_by") == "channel"


def test_it_is_told_at_the_foot_also_when_the_pages_are_made_anew(window: MainWindow, qtbot: QtBot) -> None:
    window._tools.did("Something arranged", lambda: None)
    assert undo(window) == "Undone: Something arranged"
    notice, content = window.undo_notice, window.content
    qtbot.waitUntil(lambda: notice.geometry().bottom() > content.height() * 0.9)
    assert abs(notice.geometry().center().x() - content.width() // 2) <= 1
