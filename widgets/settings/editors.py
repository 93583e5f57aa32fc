"""The fields by which one value is edited, one for each form of it.

`value` is a TOML value, None where the key is left out. What cannot be read as a number is given as it is
typed: the check says then what is wrong with it.
"""

from __future__ import annotations

import tomllib
from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import (
    QAbstractItemView,
    QCompleter,
    QHBoxLayout,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QPlainTextEdit,
    QWidget,
)

from wallboard.settings import Field, Value
from wallboard.settings.merge import inline
from widgets.look import Look
from widgets.parts import ChoiceBox
from widgets.settings.words import SettingWords
from widgets.ticks import TickBox, TickDelegate

LINE_WIDTH, CHOICES_WIDTH, NUMBER_WIDTH, LINES, MOST_LETTERS = 440, 230, 150, 4, 10
LONG_TEXT = 500
LONG_CHOICE, LONG_WIDTH = 36, 620


class Editor(QWidget):
    """Edits one value."""

    changed = Signal()

    def __init__(self, field: QWidget) -> None:
        super().__init__()
        self.field = field
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.addWidget(field, 100)
        row.addStretch(1)
        self.setFocusProxy(field)

    def show_value(self, value: Value) -> None:
        """Show it, without a word that it changed."""
        self.field.blockSignals(True)
        self._show(value)
        self.field.blockSignals(False)

    def _show(self, value: Value) -> None:
        raise NotImplementedError

    @property
    def value(self) -> Value:
        """What is in the field."""
        raise NotImplementedError


class FlagEditor(Editor):
    """On or off."""

    def __init__(self, look: Look, field: Field, words: SettingWords) -> None:
        self._box, self._default = TickBox(look), bool(field.default)
        super().__init__(self._box)
        self._box.setFont(look.font(20))
        self._box.toggled.connect(self._say)
        self._box.toggled.connect(self.changed)

    def _show(self, value: Value) -> None:
        self._box.setChecked(self._default if value is None else bool(value))
        self._say()

    def _say(self) -> None:
        self._box.setText(self.tr("yes") if self._box.isChecked() else self.tr("no"))

    @property
    def value(self) -> bool:
        """Whether it is on."""
        return self._box.isChecked()


class LineEditor(Editor):
    """A text or a number on one line; a share is typed in percent."""

    def __init__(self, look: Look, field: Field, words: SettingWords) -> None:
        self.line, self._form = QLineEdit(), field.form
        super().__init__(self.line)
        self.line.setFont(look.font(20))
        if field.form in {"text", "other"}:
            self.line.setMaximumWidth(look.px(LINE_WIDTH))
        else:
            self.line.setFixedWidth(look.px(NUMBER_WIDTH))
        default = "" if field.default is None or field.default in ("", []) else self._words(field.default)
        self.line.setPlaceholderText(default)
        self.line.textChanged.connect(self.changed)

    def suggest(self, names: Sequence[str]) -> None:
        """Offer these while typing; others may be typed, too."""
        completer = QCompleter(list(names), self.line)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.line.setCompleter(completer)

    def _words(self, value: Value) -> str:
        match self._form:
            case "share" if isinstance(value, int | float):
                return f"{100 * value:.10g}"
            case "number" | "whole" if isinstance(value, int | float):
                return f"{value:.15g}"
            case "other":
                return inline(value)
        return str(value)

    def _show(self, value: Value) -> None:
        self.line.setText("" if value is None else self._words(value))
        self.line.setCursorPosition(0)

    @property
    def value(self) -> Value:
        """What is typed; None where nothing is."""
        typed = self.line.text().strip()
        if not typed:
            return None
        if self._form == "other":
            return _toml(typed)
        return typed if self._form == "text" else number_of(typed, share=self._form == "share")


class ChoiceEditor(Editor):
    """One of a few; nothing chosen leaves the key out."""

    def __init__(self, look: Look, field: Field, words: SettingWords) -> None:
        self._box, self._default = ChoiceBox(look), field.default
        super().__init__(self._box)
        self._box.setFont(look.font(20))
        self._box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)
        longest = max((len(words.choice(choice)) for choice in field.choices), default=0)
        self._box.setMinimumContentsLength(min(longest + 2, MOST_LETTERS))
        self._box.setMaximumWidth(look.px(LINE_WIDTH if longest < LONG_CHOICE else LONG_WIDTH))
        if field.default is None:
            self._box.addItem(self.tr("left out"), None)
        for choice in field.choices:
            self._box.addItem(words.choice(choice), choice)
        self._box.currentIndexChanged.connect(self.changed)

    def _show(self, value: Value) -> None:
        self._box.setCurrentIndex(self._box.findData(self._default if value is None else value))

    @property
    def value(self) -> Value:
        """The word of the file."""
        return self._box.currentData()


class ChoicesEditor(Editor):
    """Some of a few, in an order: Space ticks, Alt+arrow or the pointer moves."""

    def __init__(self, look: Look, field: Field, words: SettingWords) -> None:
        self._list, self._choice, self._words = QListWidget(), field, words
        super().__init__(self._list)
        self._list.setFont(look.font(18))
        self._list.setObjectName("choices")
        self._list.setItemDelegate(TickDelegate(look, self._list))
        self._list.setFixedWidth(look.px(CHOICES_WIDTH))
        self._list.setDragDropMode(QAbstractItemView.DragDropMode.InternalMove)
        self._list.setFixedHeight(look.px(32) * len(field.choices) + look.px(14))
        self._list.installEventFilter(self)
        self._list.itemChanged.connect(self.changed)
        self._list.model().rowsMoved.connect(self.changed)

    def _show(self, value: Value) -> None:
        chosen = list(self._choice.default or () if value is None else value)
        self._list.clear()
        for choice in (*chosen, *(each for each in self._choice.choices if each not in chosen)):
            item = QListWidgetItem(self._words.choice(choice))
            item.setData(Qt.ItemDataRole.UserRole, choice)
            item.setFlags(item.flags() | Qt.ItemFlag.ItemIsUserCheckable)
            on = Qt.CheckState.Checked if choice in chosen else Qt.CheckState.Unchecked
            item.setCheckState(on)
            self._list.addItem(item)
        self._list.setCurrentRow(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Move the current one by Alt and an arrow."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            step = {Qt.Key.Key_Up: -1, Qt.Key.Key_Down: 1}.get(Qt.Key(event.key()))
            if step and event.modifiers() & Qt.KeyboardModifier.AltModifier:
                self._move(step)
                return True
        return super().eventFilter(watched, event)

    def _move(self, step: int) -> None:
        row = self._list.currentRow()
        if 0 <= row + step < self._list.count():
            self._list.insertItem(row + step, self._list.takeItem(row))
            self._list.setCurrentRow(row + step)
            self.changed.emit()

    @property
    def value(self) -> list[str]:
        """Those that are ticked."""
        items = [self._list.item(row) for row in range(self._list.count())]
        on = Qt.CheckState.Checked
        return [item.data(Qt.ItemDataRole.UserRole) for item in items if item.checkState() == on]


class TextsEditor(Editor):
    """Texts, one on each line; or one long text."""

    def __init__(self, look: Look, field: Field, words: SettingWords) -> None:
        self._text, self._is_list = QPlainTextEdit(), field.form == "texts"
        self._is_required = field.required
        super().__init__(self._text)
        self._text.setFont(look.font(18))
        self._text.setTabChangesFocus(True)
        self._text.setMaximumWidth(look.px(LINE_WIDTH))
        self._text.setFixedHeight(look.px(28 * LINES + 20))
        self._text.textChanged.connect(self.changed)

    def _show(self, value: Value) -> None:
        self._text.setPlainText("\n".join(value) if isinstance(value, list) else value or "")

    @property
    def value(self) -> Value:
        """The lines that are not empty; None where there are none."""
        typed = self._text.toPlainText()
        if not self._is_list:
            return typed or None
        lines = [line.strip() for line in typed.splitlines() if line.strip()]
        return lines if lines or self._is_required else None


def make_editor(look: Look, field: Field, words: SettingWords) -> Editor:
    """The editor for a field."""
    match field.form:
        case "flag":
            return FlagEditor(look, field, words)
        case "choice":
            return ChoiceEditor(look, field, words)
        case "choices":
            return ChoicesEditor(look, field, words)
        case "texts":
            return TextsEditor(look, field, words)
        case "text" if (field.longest or 0) >= LONG_TEXT:
            return TextsEditor(look, field, words)
    return LineEditor(look, field, words)


def number_of(typed: str, *, share: bool) -> Value:
    """The number that is typed, a share in percent; what is no number as it stands."""
    try:
        number = float(typed.replace(",", ".").removesuffix("%").strip())
    except ValueError:
        return typed
    number = round(number / 100, 12) if share else number
    return int(number) if number.is_integer() and not share else number


def _toml(typed: str) -> Value:
    try:
        return tomllib.loads(f"value = {typed}")["value"]
    except tomllib.TOMLDecodeError:
        return typed
