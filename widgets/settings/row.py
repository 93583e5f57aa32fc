"""One setting: its name, its field, its unit, what it does, its default, and what is wrong with it."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QPushButton, QWidget

from wallboard.settings import EntryPlace, Field, Problem, Value
from widgets.look import Look
from widgets.marks_view import MarkView
from widgets.parts import words as label
from widgets.settings.editors import make_editor
from widgets.settings.problem_words import words_of
from widgets.settings.words import SettingWords

LABEL_WIDTH = 175
LONG_S, MINUTE_S, HOUR_S = 120, 60, 3600
WIDE = frozenset({"text", "texts", "choice", "other"})
"""Forms whose fields end below each other."""


class SettingRow(QWidget):
    """Edits one key at a place. `changed` comes for what a person does, not for what is shown."""

    changed = Signal()

    def __init__(self, look: Look, place: EntryPlace, field: Field, words: SettingWords) -> None:
        super().__init__()
        self.place, self.setting, self._words, self._look = place, field, words, look
        says = words.field(place.table, field.key)
        self.editor = make_editor(look, field, words)
        self.editor.field.setAccessibleName(says.label)
        self.editor.field.setAccessibleDescription(says.what)
        self.editor.changed.connect(self.changed)
        self.editor.changed.connect(self._say_unit)
        self._name = label(look, 20, QFont.Weight.DemiBold, wrap=True)
        self._name.setText(says.label)
        self._name.setBuddy(self.editor.field)
        self._unit = label(look, 18, muted=True)
        self._what, self.fault = label(look, 16, muted=True, wrap=True), label(look, 17, wrap=True)
        self._what.setText(self._said(says.what))
        self._mark = MarkView(look, "warn", size=18)
        self.dot = label(look, 15, QFont.Weight.DemiBold, muted=True)
        self.reset = QPushButton(self.tr("Back to default"))
        self.reset.setFont(look.font(15))
        self.reset.setProperty("tone", "chip")
        self.reset.setAutoDefault(False)
        self.reset.setAccessibleName(self.tr("Back to default: {name}").format(name=says.label))
        self.reset.clicked.connect(self._go_back)
        self._lay_out()

    def _lay_out(self) -> None:
        look, grid, first, last = self._look, QGridLayout(self), QHBoxLayout(), QHBoxLayout()
        grid.setContentsMargins(0, look.px(8), 0, look.px(8))
        grid.setHorizontalSpacing(look.px(20))
        grid.setVerticalSpacing(look.px(4))
        self._name.setFixedWidth(look.px(LABEL_WIDTH))
        self._name.setContentsMargins(0, look.px(4), 0, 0)  # on the line of what is typed
        if self.setting.form in WIDE:
            self.editor.setMaximumWidth(self.editor.field.maximumWidth())
        first.addWidget(self.editor, 10 if self.setting.form in WIDE else 0)
        first.addWidget(self._unit, 0, Qt.AlignmentFlag.AlignVCenter)
        first.addStretch(1)
        first.addWidget(self.reset, 0, Qt.AlignmentFlag.AlignTop)
        first.setSpacing(look.px(12))
        last.setSpacing(look.px(8))
        last.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        last.addWidget(self.fault, 1)
        grid.addWidget(self._name, 0, 0, Qt.AlignmentFlag.AlignTop)
        grid.addWidget(self.dot, 1, 0, Qt.AlignmentFlag.AlignTop)
        grid.addLayout(first, 0, 1)
        grid.addWidget(self._what, 1, 1)
        grid.addLayout(last, 2, 1)
        grid.setColumnStretch(1, 1)
        self._mark.hide()
        self.fault.hide()

    def _said(self, what: str) -> str:
        """What it does, and its default where one can be named."""
        if self.setting.required:
            return what
        if self.setting.default is None:
            return what
        default = self._words.value(self.setting, self.setting.default)
        if default == "—":
            return what
        return self.tr("{what} Default: {default}.").format(what=what, default=default).strip()

    def show_value(self, value: Value, *, differs: bool) -> None:
        """Show what is stated, and whether it is not as in the file."""
        self.editor.show_value(value)
        self._say_unit()
        self.show_state(value, differs=differs)

    def show_state(self, value: Value, *, differs: bool) -> None:
        """Say whether it was changed, and offer the way back where there is one."""
        self.dot.setText(self.tr("● changed") if differs else "")
        at_default = value is None or value == self.setting.default
        self.reset.setVisible(not at_default and not self.setting.required)

    def show_problem(self, problem: Problem | None, value: Value) -> None:
        """Say what is wrong, or that nothing is."""
        said = words_of(problem, value, self._words) if problem else ""
        self.fault.setText(said)
        self.fault.setVisible(bool(said))
        self._mark.setVisible(bool(said))
        what = self._words.field(self.place.table, self.setting.key).what
        self.editor.field.setAccessibleDescription(f"{said} {what}".strip())

    def _say_unit(self) -> None:
        unit, value = self._words.unit(self.setting), self.editor.value
        if self.setting.key.endswith("_s") and isinstance(value, int | float) and value >= LONG_S:
            hours = value >= HOUR_S
            long = f"{value / (HOUR_S if hours else MINUTE_S):.3g}"
            said = self.tr("{unit} = {n} h") if hours else self.tr("{unit} = {n} min")
            unit = said.format(unit=unit, n=long)
        self._unit.setText(unit)

    def _go_back(self) -> None:
        self.editor.show_value(None)
        self._say_unit()
        self.changed.emit()
        self.editor.setFocus()

    @property
    def stated(self) -> Value:
        """What is to stand in the file: None where the field is at its default."""
        value = self.editor.value
        return None if value == self.setting.default and not self.setting.required else value
