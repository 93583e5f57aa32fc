"""The sheet of keys, shown by `?`, made from the list that the keys themselves come from."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QLabel, QVBoxLayout, QWidget

from widgets.actions import Action
from widgets.look import Look
from widgets.parts import words

KEY_WIDTH, LEAST_KEY_WIDTH = 130, 34
HEADING_ROWS = 2
"""A heading and the gap above it are as high."""


class KeySheet(QDialog):
    """Every action that has a key, under its group."""

    def __init__(self, look: Look, actions: Iterable[Action], parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Keys"))
        self._look = look
        sheet, margin = QHBoxLayout(self), look.px(32)
        sheet.setContentsMargins(margin, margin, margin, margin)
        sheet.setSpacing(look.px(64))
        groups: dict[str, list[Action]] = {}
        for action in actions:
            if action.keys:
                groups.setdefault(action.group, []).append(action)
        self._keys: list[QLabel] = []
        self._grids: list[QGridLayout] = []
        columns, first = [QVBoxLayout(), QVBoxLayout()], _in_first([len(each) for each in groups.values()])
        for number, (group, members) in enumerate(groups.items()):
            columns[number >= first].addLayout(self._group(group, members))
        for column in columns:
            column.setSpacing(look.px(28))
            column.addStretch(1)
            sheet.addLayout(column)
        self._align()

    def _align(self) -> None:
        """What the keys do begins below each other, as far in as the widest key needs."""
        for key in self._keys:
            key.ensurePolished()
        widest = max((key.sizeHint().width() for key in self._keys), default=0)
        for grid in self._grids:
            grid.setColumnMinimumWidth(0, max(widest, self._look.px(KEY_WIDTH)))

    def _group(self, title: str, actions: Iterable[Action]) -> QGridLayout:
        look, grid = self._look, QGridLayout()
        self._grids.append(grid)
        grid.setHorizontalSpacing(look.px(24))
        grid.setVerticalSpacing(look.px(6))
        heading = words(look, 18, QFont.Weight.DemiBold, muted=True)
        heading.setText(title)
        grid.addWidget(heading, 0, 0, 1, 2)
        for row, action in enumerate(actions, start=1):
            key, what = words(look, 17, QFont.Weight.Medium), words(look, 19)
            key.setProperty("tone", "key")
            key.setAlignment(Qt.AlignmentFlag.AlignCenter)
            key.setMinimumWidth(look.px(LEAST_KEY_WIDTH))
            key.setText(action.key_words)
            self._keys.append(key)
            what.setText(without_heading(action.words, title))
            grid.addWidget(key, row, 0, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignVCenter)
            grid.addWidget(what, row, 1, Qt.AlignmentFlag.AlignVCenter)
        grid.setColumnStretch(1, 1)
        return grid


def _in_first(sizes: Sequence[int]) -> int:
    """How many of the groups stand in the first column, so that the higher one is as low as can be."""
    heights = [size + HEADING_ROWS for size in sizes]
    return min(range(len(heights) + 1), key=lambda count: max(sum(heights[:count]), sum(heights[count:])))


def without_heading(words: str, heading: str) -> str:
    """“Pause, go on” under “Replay”, not “Replay: pause, go on”."""
    before, _, rest = words.partition(":")
    if before.strip() != heading:
        return words
    rest = rest.strip()
    return rest[:1].upper() + rest[1:]
