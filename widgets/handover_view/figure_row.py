"""A line of the floor's figures: a name, and numbers below each other."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QLabel, QSizePolicy, QWidget

from widgets.look import Look
from widgets.parts import words

SHARES = (30, 13, 13, 13, 15, 16)
"""How wide each is, in hundredths, where its words leave it so."""


@dataclass(frozen=True)
class Cell:
    """What stands in a line; `colour` is the theme's where it is another than that of words."""

    text: str
    colour: str = ""
    weight: QFont.Weight = QFont.Weight.Normal
    size: int = 17


class FigureRow(QWidget):
    """Shows cells; a name for which there is no room ends in “…”."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._name = look, ""
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(12))
        self._labels: list[QLabel] = []
        for number, share in enumerate(SHARES):
            label = words(look, 17)
            label.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
            side = Qt.AlignmentFlag.AlignRight if number else Qt.AlignmentFlag.AlignLeft
            label.setAlignment(side | Qt.AlignmentFlag.AlignVCenter)
            row.addWidget(label, share)
            self._labels.append(label)

    def show_cells(self, cells: Sequence[Cell]) -> None:
        """Show as many as there are shares."""
        for label, cell in zip(self._labels, cells, strict=True):
            label.setFont(self._look.font(cell.size, cell.weight))
            label.setStyleSheet(f"color: {cell.colour}" if cell.colour else "")
            label.setText(cell.text)
        self._name = cells[0].text
        self._shorten()

    def wanted(self) -> list[int]:
        """How wide its numbers are, in pixels."""
        return [label.sizeHint().width() for label in self._labels[1:]]

    def give(self, widths: Sequence[int]) -> None:
        """Its numbers' columns are at least as wide: as those of the other lines."""
        for label, width in zip(self._labels[1:], widths, strict=True):
            label.setMinimumWidth(width)
        self._shorten()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._shorten()

    def _shorten(self) -> None:
        """The name as far as there is room."""
        label, layout = self._labels[0], self.layout()
        if layout is not None:
            layout.activate()
        short = label.fontMetrics().elidedText(self._name, Qt.TextElideMode.ElideRight, label.width())
        label.setText(short)
        label.setToolTip(self._name if short != self._name else "")
