"""A column shows what is there as a whole; on a wall it says what it left out."""

import pytest
from PySide6.QtWidgets import QLabel, QScrollBar, QWidget
from pytestqt.qtbot import QtBot

from widgets.handover_view.column import Column, Paragraphs, Part, Said, fitting
from widgets.look import Look

SAID = (Said("Done", heading=True), Said("First"), Said("Second"), Said("Staff", heading=True), Said("Third"))


@pytest.mark.parametrize(
    ("room", "told"), [(100, (5, 0)), (99, (3, 1)), (70, (3, 1)), (69, (2, 2)), (39, (0, 3))]
)
@pytest.mark.usefixtures("dressed")
def test_what_fits_and_how_much_is_left(room: int, told: tuple[int, int]) -> None:
    part = QWidget()
    parts = [Part(part, each.heading) for each in SAID]
    assert fitting([20, 40, 60, 80, 100], room, 10, parts) == told
    part.deleteLater()


def test_a_wall_tells_how_many_more_and_shows_no_bar(qtbot: QtBot, look: Look) -> None:
    column = Column(look, scrolls=False)
    qtbot.addWidget(column)
    paragraphs = Paragraphs(look, column.into)
    column.resize(400, look.px(110))
    column.show()
    column.show_parts(paragraphs.show(SAID))
    shown = {label.text() for label in column.findChildren(QLabel) if label.isVisible()}
    assert shown == {"Done", "First", "Second", "and 1 more at the desk"}
    assert not any(bar.isVisible() for bar in column.findChildren(QScrollBar))
    column.resize(400, look.px(400))
    assert "Third" in [label.text() for label in column.findChildren(QLabel) if label.isVisible()]


def test_at_a_desk_all_can_be_scrolled_to(qtbot: QtBot, look: Look) -> None:
    column = Column(look, scrolls=True)
    qtbot.addWidget(column)
    column.resize(400, look.px(110))
    column.show()
    column.show_parts(Paragraphs(look, column.into).show(SAID))
    assert column.verticalScrollBar().maximum() > 0
    ends = [part.widget.geometry().bottom() + 1 for part in column.parts if not part.heading]
    assert column.viewport().height() in ends
