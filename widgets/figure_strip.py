"""The figures of this moment that are kept with an intervention, in a row."""

from __future__ import annotations

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel, QVBoxLayout

from wallboard.frozen_figures import figures_of
from wallboard.snapshot import FloorSnapshot
from widgets.figure_words import figure_rows
from widgets.look import Look
from widgets.parts import words

COLUMNS = 4


class FigureStrip(QFrame):
    """A card of small figures; they are those of the moment at which the form was opened."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._title = words(look, 16, muted=True)
        self._figures: list[QLabel] = []
        self._grid = QGridLayout()
        self._grid.setVerticalSpacing(look.px(4))
        body = QVBoxLayout(self)
        body.setContentsMargins(look.px(16), look.px(12), look.px(16), look.px(12))
        body.setSpacing(look.px(8))
        body.addWidget(self._title)
        body.addLayout(self._grid)

    def show_scope(self, snapshot: FloorSnapshot, scope: str) -> None:
        """Show the figures of `scope` in `snapshot`."""
        formats = self._look.formats
        rows = figure_rows(figures_of(snapshot, scope), formats)
        if not self._figures:
            self._figures = [self._add(number, name) for number, (name, _) in enumerate(rows)]
        for label, (_, value) in zip(self._figures, rows, strict=True):
            label.setText(value)
        name = snapshot.scopes[snapshot.row(scope)].name
        self._title.setText(
            self.tr("Kept with it: the figures of {name}, now {clock}").format(
                name=name, clock=formats.clock(snapshot.at, seconds=True)
            )
        )

    def _add(self, number: int, name: str) -> QLabel:
        row, column = divmod(number, COLUMNS)
        caption, value = words(self._look, 15, muted=True), words(self._look, 22, QFont.Weight.DemiBold)
        caption.setText(self.tr(name))
        value.setAccessibleName(name)
        self._grid.addWidget(caption, 2 * row, column)
        self._grid.addWidget(value, 2 * row + 1, column)
        self._grid.setColumnStretch(column, 1)
        return value
