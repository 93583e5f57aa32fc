"""What stands in place of a page says what is the matter, what to do, and when it is tried again."""

import pytest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from widgets.look import Look
from widgets.notice import NoticePage, notice_for

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def test_what_is_the_matter_stands_apart_from_what_to_do(qtbot: QtBot, look: Look) -> None:
    page, notice = NoticePage(look), notice_for(snapshots.refused())
    qtbot.addWidget(page)
    assert notice is not None
    page.show_notice(notice)
    assert page._what.text() == "wss://wall.harbour.example does not accept the token (401)."
    assert page._to_do.text() == "Put the right token in its place."
    assert page._next.text() == "Next try in 42\u202fs"


def test_without_advice_there_is_no_empty_box(qtbot: QtBot, look: Look) -> None:
    page, notice = NoticePage(look), notice_for(snapshots.unreachable())
    qtbot.addWidget(page)
    assert notice is not None
    page.show_notice(notice)
    assert page._to_do.isHidden()
