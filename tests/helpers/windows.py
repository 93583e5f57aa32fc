"""What a person reads off the window."""

from PySide6.QtWidgets import QLabel, QWidget

from widgets.shell import MainWindow
from widgets.tiles import Tile, TileFigures


def words(widget: QWidget) -> str:
    """All words on the visible labels, a line each."""
    return "\n".join(label.text() for label in widget.findChildren(QLabel) if label.isVisible())


def banner(window: MainWindow) -> str:
    """What the banner says; empty while it is hidden."""
    return words(window.content.banner)


def tiles(window: MainWindow) -> list[TileFigures]:
    """The figures on the floor's tiles."""
    return [tile._figures for tile in window.content.page("floor").findChildren(Tile)]
