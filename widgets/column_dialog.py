"""The dialog in which a table's columns are chosen and ordered, by mouse or by keyboard; seen at once behind
it.
"""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QDialog,
    QHBoxLayout,
    QListWidget,
    QListWidgetItem,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from widgets.columns import ColumnChoice, ColumnWords
from widgets.look import Look
from widgets.parts import words
from widgets.ticks import TickDelegate

NUMBER = Qt.ItemDataRole.UserRole
WIDTH, HEIGHT = 480, 740


STEPS = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}


class _ColumnList(QListWidget):
    """Space ticks the line that is chosen; with Alt the arrows move it."""

    moved = Signal(int)
    """By so many lines."""

    def keyPressEvent(self, event: QKeyEvent) -> None:
        item, key = self.currentItem(), Qt.Key(event.key())
        if key in STEPS and event.modifiers() & Qt.KeyboardModifier.AltModifier:
            self.moved.emit(STEPS[key])
        elif key == Qt.Key.Key_Space and self.currentRow() >= 0:
            ticked = item.checkState() == Qt.CheckState.Checked
            item.setCheckState(Qt.CheckState.Unchecked if ticked else Qt.CheckState.Checked)
        else:
            super().keyPressEvent(event)


class ColumnDialog(QDialog):
    """A line a column in its order: a tick shows it, dragging or Alt+↑ and Alt+↓ moves it."""

    def __init__(self, look: Look, choice: ColumnChoice, said: ColumnWords, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Columns"))
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self._choice, self._said, self._look = choice, said, look
        self.list = _ColumnList()
        self.list.setFont(look.font(18))
        self.list.setObjectName("choices")
        self.list.setItemDelegate(TickDelegate(look, self.list))
        self.list.setAccessibleName(self.tr("Columns, from left to right"))
        self.list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self.list.setDefaultDropAction(Qt.DropAction.MoveAction)
        self._lay_out()
        self._fill()
        self.list.itemChanged.connect(self._ticked)
        self.list.moved.connect(self._move)
        self.list.model().rowsMoved.connect(self._dragged)
        choice.changed.connect(self._fill)

    def _lay_out(self) -> None:
        px, column, below = self._look.px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(*[px(24)] * 4)
        column.setSpacing(px(12))
        hint = words(self._look, 16, muted=True, wrap=True)
        hint.setText(self.tr("Tick what is shown. Drag a line, or press Alt+↑ and Alt+↓, to move it."))
        column.addWidget(hint)
        column.addWidget(self.list, 1)
        for text, name, steps, key in (
            ("↑", self.tr("Move up"), -1, "Alt+↑"),
            ("↓", self.tr("Move down"), 1, "Alt+↓"),
        ):
            button = self._button(text)
            button.setAccessibleName(name)
            button.setToolTip(f"{name} ({key})")
            button.clicked.connect(lambda _=False, steps=steps: self._move(steps))
            below.addWidget(button)
        self.default = self._button(self.tr("Default"))
        self.default.setToolTip(self.tr("Show the columns as they were at first"))
        self.default.clicked.connect(self._choice.reset)
        done = self._button(self.tr("Done"))
        done.setProperty("tone", "primary")
        done.setDefault(True)
        done.clicked.connect(self.accept)
        below.addStretch(1)
        below.addWidget(self.default)
        below.addWidget(done)
        column.addLayout(below)
        self.resize(px(WIDTH), px(HEIGHT))

    def _button(self, text: str) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(18, QFont.Weight.Medium))
        button.setMinimumSize(self._look.px(44), self._look.px(40))
        button.setAutoDefault(False)
        return button

    def _fill(self) -> None:
        """A line a column, but the first: it always stands first."""
        self.default.setEnabled(not self._choice.is_default)
        if self._lines() == [(number, number in self._choice.shown) for number in self._choice.order[1:]]:
            return
        picked = self._picked()
        self.list.blockSignals(True)
        self.list.clear()
        for number in self._choice.order[1:]:
            column = self._choice.columns[number]
            item = QListWidgetItem(self._said.heading(column))
            item.setData(NUMBER, number)
            item.setToolTip(self._said.tip(column))
            item.setFlags(
                Qt.ItemFlag.ItemIsEnabled
                | Qt.ItemFlag.ItemIsSelectable
                | Qt.ItemFlag.ItemIsDragEnabled
                | Qt.ItemFlag.ItemIsUserCheckable
            )
            shown = number in self._choice.shown
            item.setCheckState(Qt.CheckState.Checked if shown else Qt.CheckState.Unchecked)
            self.list.addItem(item)
            if number == picked:
                self.list.setCurrentItem(item)
        if self.list.currentRow() < 0:
            self.list.setCurrentRow(0)
        self.list.blockSignals(False)

    def _lines(self) -> list[tuple[int, bool]]:
        """The columns as they stand in the list, and whether each is ticked."""
        items = (self.list.item(row) for row in range(self.list.count()))
        return [(int(item.data(NUMBER)), item.checkState() == Qt.CheckState.Checked) for item in items]

    def _picked(self) -> int:
        return self._lines()[self.list.currentRow()][0] if self.list.currentRow() >= 0 else -1

    def _ticked(self, item: QListWidgetItem) -> None:
        self._choice.show(int(item.data(NUMBER)), shown=item.checkState() == Qt.CheckState.Checked)

    def _move(self, steps: int) -> None:
        row = self.list.currentRow()
        if 0 <= row + steps < self.list.count():
            order = list(self._choice.order[1:])
            order.insert(row + steps, order.pop(row))
            self._choice.arrange(order)

    def _dragged(self) -> None:
        """The line lies where it was dropped: the columns follow."""
        self._choice.arrange([number for number, _ in self._lines()])
