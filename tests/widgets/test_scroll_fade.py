import pytest
from PySide6.QtWidgets import QLabel, QScrollArea
from pytestqt.qtbot import QtBot

from widgets.look import Look
from widgets.scroll_fade import ScrollFade

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


def test_the_lower_end_fades_as_long_as_more_lies_below(qtbot: QtBot, look: Look) -> None:
    area, text = QScrollArea(), QLabel("\n".join("line" for _ in range(40)))
    area.setWidget(text)
    fade = ScrollFade(look, area, look.theme.surface)
    qtbot.addWidget(area)
    area.resize(200, 200)
    area.show()
    assert fade.isVisible()
    assert fade.geometry().bottom() == area.viewport().geometry().bottom()
    area.verticalScrollBar().setValue(area.verticalScrollBar().maximum())
    assert not fade.isVisible()
    area.verticalScrollBar().setValue(0)
    area.resize(200, text.height() + 10)
    assert not fade.isVisible()
