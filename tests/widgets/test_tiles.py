import pytest
from PySide6.QtCore import QRect
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from widgets.look import Look
from widgets.tiles import Tile, TileFigures


def paint(tile: Tile) -> QImage:
    return tile.grab().toImage()


def ink_box(image: QImage, ink: str, area: QRect) -> QRect:
    """The smallest box around what is painted in about the colour `ink`."""
    want, box = QColor(ink), QRect()
    for y in range(area.top(), area.bottom()):
        for x in range(area.left(), area.right()):
            at = image.pixelColor(x, y)
            if (
                max(abs(at.red() - want.red()), abs(at.green() - want.green()), abs(at.blue() - want.blue()))
                < 12
            ):
                box = box.united(QRect(x, y, 1, 1))
    return box


@pytest.fixture
def tile(qtbot: QtBot, look: Look) -> Tile:
    made = Tile(look, "Longest wait")
    qtbot.addWidget(made)
    made.resize(400, made.sizeHint().height())
    return made


def test_figures_are_a_tenth_of_the_height(tile: Tile, look: Look) -> None:
    tile.show_figures(TileFigures("47"))
    assert ink_box(paint(tile), look.theme.text, tile.rect()).height() >= 108


def test_what_is_near_is_marked_but_not_as_loud_as_what_is_there(tile: Tile, look: Look) -> None:
    number = tile.rect().adjusted(12, 40, 0, -120)
    tile.show_figures(TileFigures("1:59", mark="warn", words="close to limit 2:00", ahead=True))
    near = paint(tile)
    assert ink_box(near, look.theme.warn, number).isEmpty()
    assert not ink_box(near, look.theme.warn, tile.rect()).isEmpty()
    tile.show_figures(TileFigures("2:01", mark="warn", words="over limit 2:00"))
    assert not ink_box(paint(tile), look.theme.warn, number).isEmpty()


@pytest.mark.parametrize("value", ["1:02:03", "99,999", "1:02:03:04:05", "—"])
def test_no_value_is_cut(tile: Tile, look: Look, value: str) -> None:
    tile.show_figures(TileFigures(value, mark="critical"))
    box = ink_box(paint(tile), look.theme.critical, tile.rect().adjusted(12, 0, 0, -110))
    assert box.height() > 5
    assert box.right() < tile.width() - 4


def test_words_stay_in_the_tile_however_long(tile: Tile, look: Look) -> None:
    tile.show_figures(TileFigures("1", words="Donaudampfschifffahrtsgesellschaft " * 3))
    box = ink_box(paint(tile), look.theme.muted, tile.rect())
    assert box.right() < tile.width() - 4


def test_the_same_figures_are_not_painted_again(tile: Tile, qtbot: QtBot) -> None:
    painted = []

    class Counting(Tile):
        def paintEvent(self, event: object) -> None:
            painted.append(event)

    counting = Counting(tile._look, "Waiting")
    qtbot.addWidget(counting)
    counting.show()
    qtbot.waitExposed(counting)
    counting.show_figures(TileFigures("7"))
    qtbot.waitUntil(lambda: len(painted) >= 1)
    seen = len(painted)
    counting.show_figures(TileFigures("7"))
    counting.show_figures(TileFigures("8"))
    qtbot.waitUntil(lambda: len(painted) == seen + 1)
    counting.close()


def test_assistive_technology_hears_value_and_state(tile: Tile) -> None:
    tile.show_figures(TileFigures("94", "%", mark="warn", words="above 75–88 %"))
    assert tile.accessibleName() == "Longest wait"
    assert "94 %, above 75–88 %" in tile.accessibleDescription()
