"""The kinds of intervention as buttons, each with a key of its own; and the text that goes with them."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QFontMetricsF, QKeyEvent, QTextCursor
from PySide6.QtWidgets import QButtonGroup, QGridLayout, QPlainTextEdit, QPushButton, QWidget

from wallboard.log.kinds import Kind
from wallboard.records import Intervention
from widgets.look import Look

COLUMNS, LONGEST = 4, 232
"""A name longer than this (pixels at 1080p) is cut off in one of four columns: then there are three."""
SIZE = 17
GAP = "…"
"""Stands in a template for what is to be typed."""


def letters_of(kinds: Sequence[Kind]) -> dict[str, str]:
    """The key of each kind, by its id: the first letter of its name that no kind before it has."""
    letters: dict[str, str] = {}
    for kind in kinds:
        free = (char for char in kind.name.upper() if char.isalpha() and char not in letters.values())
        letters[kind.id] = next(free, "")
    return letters


def last_used_first(kinds: Sequence[Kind], done: Sequence[Intervention]) -> list[Kind]:
    """`kinds` with those used last in front, the others as they stand."""
    used = [each.kind for each in sorted(done, key=lambda each: each.at, reverse=True)]
    return sorted(kinds, key=lambda kind: used.index(kind.id) if kind.id in used else len(used))


class KindButton(QPushButton):
    """A kind. Enter chooses it, as it saves once one is chosen."""

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Shortcut:
            self.click()  # at once: Qt would show it pressed for a while, and lose what is typed meanwhile
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not self.isChecked():
            self.click()
        else:
            super().keyPressEvent(event)


class KindButtons(QWidget):
    """A button a kind, reached by arrows. Its letter works alone while nothing is being typed, and with Alt
    always.
    """

    chosen = Signal(str)

    def __init__(self, look: Look, kinds: Sequence[Kind], done: Sequence[Intervention]) -> None:
        super().__init__()
        self._buttons: dict[str, QPushButton] = {}
        self.letters = letters_of(kinds)
        group, grid = QButtonGroup(self), QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(8))
        metrics = QFontMetricsF(look.font(SIZE, QFont.Weight.Medium))
        longest = max((metrics.horizontalAdvance(kind.name) for kind in kinds), default=0.0)
        columns = COLUMNS if longest <= look.px(LONGEST) else COLUMNS - 1
        for number, kind in enumerate(last_used_first(kinds, done)):
            button = self._button(look, kind)
            group.addButton(button)
            grid.addWidget(button, *divmod(number, columns))

    def _button(self, look: Look, kind: Kind) -> QPushButton:
        letter = self.letters[kind.id]
        place = kind.name.upper().find(letter) if letter else 0
        button = KindButton(f"{kind.name[:place]}&{kind.name[place:]}" if letter else kind.name)
        button.setCheckable(True)
        button.setAutoDefault(False)
        button.setProperty("tone", "kind")
        button.setFont(look.font(SIZE, QFont.Weight.Medium))
        button.setMinimumHeight(look.px(44))
        button.setToolTip(kind.hint)
        button.clicked.connect(lambda: self.chosen.emit(kind.id))
        self._buttons[kind.id] = button
        return button

    @property
    def kind(self) -> str:
        """The id of the chosen kind, empty where none is."""
        return next((kind for kind, button in self._buttons.items() if button.isChecked()), "")

    def choose(self, kind: str) -> None:
        """Choose the kind with this id."""
        if kind in self._buttons:
            self._buttons[kind].setChecked(True)

    def press(self, letter: str) -> bool:
        """Click the button with this letter; whether there is one."""
        kind = next((kind for kind, each in self.letters.items() if each == letter.upper()), "")
        if kind:
            self._buttons[kind].click()
        return bool(kind)

    def take_focus(self) -> None:
        """Give the first button the focus."""
        next(iter(self._buttons.values())).setFocus()


class NoteEdit(QPlainTextEdit):
    """The text. Enter is for saving; Shift+Enter begins a new line."""

    entered = Signal()
    _template = ""

    def begin_with(self, template: str) -> None:
        """Put the words here, ready to type over the first gap in them; what was typed before stays."""
        cursor = self.textCursor()
        if self.toPlainText() == self._template:
            cursor.select(QTextCursor.SelectionType.Document)
        start = cursor.selectionStart()
        cursor.insertText(template)
        self._template = self.toPlainText()
        if (gap := template.find(GAP)) >= 0:
            cursor.setPosition(start + gap)
            cursor.setPosition(start + gap + len(GAP), QTextCursor.MoveMode.KeepAnchor)
        self.setTextCursor(cursor)
        self.setFocus()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        shift = event.modifiers() & Qt.KeyboardModifier.ShiftModifier
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and not shift:
            self.entered.emit()
            return
        super().keyPressEvent(event)
