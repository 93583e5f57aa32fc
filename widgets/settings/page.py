"""A section of the settings: its rows, and where it stands many times a list of what there is."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from copy import deepcopy
from dataclasses import dataclass
from typing import Any

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wallboard.settings import Draft, EntryPlace, Problem, Table
from widgets.look import Look
from widgets.parts import words as label
from widgets.settings.hints import Hints
from widgets.settings.row import SettingRow
from widgets.settings.words import SettingWords

LIST_WIDTH = 200
Problems = Mapping[str, Problem]


@dataclass(frozen=True)
class Kit:
    """What every page works with: the look, what is edited, the words, and what fields know beside them."""

    look: Look
    draft: Draft
    words: SettingWords
    hints: Hints


class Form(QScrollArea):
    """The rows of one place."""

    edited = Signal()

    def __init__(self, kit: Kit, table: Table, place: EntryPlace) -> None:
        super().__init__()
        look, words, hints, self._draft = kit.look, kit.words, kit.hints, kit.draft
        self.place, inner = place, QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, look.px(16), 0)
        column.setSpacing(look.px(4))
        self.rows = [SettingRow(look, place, field, words) for field in table.fields]
        for row in self.rows:
            column.addWidget(row)
            column.addWidget(_line(look))
            self._fill(row)
            hints.attach(row, look)
            row.changed.connect(lambda row=row: self._take(row))
        column.addStretch(1)
        self.setWidget(inner)
        self.setWidgetResizable(True)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)

    def _fill(self, row: SettingRow) -> None:
        key = row.setting.key
        row.show_value(self._draft.values(self.place).get(key), differs=self._draft.differs(self.place, key))

    def _take(self, row: SettingRow) -> None:
        key = row.setting.key
        value = row.editor.value if key in self._draft.begun(self.place) else row.stated
        self._draft.put(self.place, key, value)
        row.show_state(value, differs=self._draft.differs(self.place, key))
        self.edited.emit()

    def show_problems(self, problems: Problems) -> None:
        """Say at each row what is wrong with it."""
        for row in self.rows:
            path = self.place.path(row.setting.key)
            row.show_problem(problems.get(path), self._draft.values(self.place).get(row.setting.key))

    def go_to(self, key: str, *, enter: bool = True) -> None:
        """Bring a row into sight, and with `enter` its field into focus."""
        row = next((row for row in self.rows if row.setting.key == key), None)
        if row is not None:
            self.ensureWidgetVisible(row)
        if row is not None and enter:
            row.editor.setFocus(Qt.FocusReason.ShortcutFocusReason)


class SectionPage(QWidget):
    """A table of the configuration."""

    edited = Signal()

    def __init__(self, kit: Kit, table: Table) -> None:
        super().__init__()
        self._kit, self.table = kit, table
        self.look, self.draft, self.words = kit.look, kit.draft, kit.words
        look = kit.look
        self.form: Form | None = None
        column = QVBoxLayout(self)
        column.setContentsMargins(look.px(28), look.px(20), look.px(12), 0)
        column.setSpacing(look.px(8))
        says = kit.words.section(table.key)
        title, what = label(look, 26, QFont.Weight.DemiBold), label(look, 18, muted=True, wrap=True)
        title.setText(says.label)
        what.setText(says.what)
        column.addWidget(title)
        column.addWidget(what)
        column.addSpacing(look.px(4))
        self._body = QHBoxLayout()
        self._body.setSpacing(look.px(24))
        column.addLayout(self._body, 1)
        self._begin()

    def _begin(self) -> None:
        self._show_form(EntryPlace(self.table.key))

    def _show_form(self, place: EntryPlace | None) -> None:
        if self.form is not None:
            self._body.removeWidget(self.form)
            self.form.hide()
            self.form.deleteLater()
            self.form = None
        if place is not None:
            self.form = Form(self._kit, self.table, place)
            self.form.edited.connect(self._edited)
            self._body.addWidget(self.form, 1)

    def _edited(self) -> None:
        self.edited.emit()

    def show_problems(self, problems: Problems) -> None:
        """Say where something is wrong."""
        if self.form is not None:
            self.form.show_problems(problems)

    def go_to(self, key: str, *, enter: bool = True) -> None:
        """Bring a setting into sight, and with `enter` into focus."""
        if self.form is not None:
            self.form.go_to(key, enter=enter)


class ManyPage(SectionPage):
    """A table that stands many times: a list, and the form of the one that is chosen in it."""

    def _begin(self) -> None:
        look, side = self.look, QVBoxLayout()
        self.list = QListWidget()
        self.list.setObjectName("entries")
        self.list.setFont(look.font(18))
        self.list.setFixedWidth(look.px(LIST_WIDTH))
        self.list.setAccessibleName(self.words.section(self.table.key).label)
        self.list.currentRowChanged.connect(self._chosen)
        side.addWidget(self.list, 1)
        side.setSpacing(look.px(6))
        self.buttons: dict[str, QPushButton] = {}
        rows = (
            (("add", self.tr("Add"), self.add), ("copy", self.tr("Duplicate"), self.duplicate)),
            (("up", self.tr("Up"), self.move_up), ("down", self.tr("Down"), self.move_down)),
            (("remove", self.tr("Remove"), self.remove),),
        )
        for buttons in rows:
            side.addLayout(self._button_row(buttons))
        side.addStretch(0)
        self._body.addLayout(side)
        self._empty = label(look, 20, muted=True, wrap=True)
        self._empty.setText(self.tr("None yet. Add one, or leave it as the program comes."))
        self._empty.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._empty.setContentsMargins(0, look.px(6), 0, 0)  # on the line of the button beside it
        self._body.addWidget(self._empty, 1)
        self.fill(0)

    def _button_row(self, buttons: Sequence[tuple[str, str, Callable[[], None]]]) -> QHBoxLayout:
        row = QHBoxLayout()
        for name, text, pressed in buttons:
            button = QPushButton(text)
            button.setFont(self.look.font(16))
            button.setMinimumHeight(self.look.px(38))
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            self.buttons[name] = button
            row.addWidget(button)
        return row

    @property
    def entries(self) -> list[dict[str, Any]]:
        """What there is."""
        return self.draft.entries(self.table.key)

    def fill(self, chosen: int) -> None:
        """List what there is, and show the form of one."""
        self.list.blockSignals(True)
        self.list.clear()
        self.list.addItems([self._title(entry) for entry in self.entries])
        self.list.setCurrentRow(min(chosen, len(self.entries) - 1))
        self.list.blockSignals(False)
        self._chosen(self.list.currentRow())

    def _title(self, entry: Mapping[str, Any]) -> str:
        name = str(entry.get(self.table.name_key, "")) or self.tr("(unnamed)")
        own = str(entry.get("name", ""))
        return f"{own} ({name})" if own and own != name and self.table.name_key != "name" else name

    def _chosen(self, index: int) -> None:
        there = 0 <= index < len(self.entries)
        self._show_form(EntryPlace(self.table.key, index) if there else None)
        self._empty.setVisible(not there)
        self.list.setVisible(bool(self.entries))
        for name, button in self.buttons.items():
            button.setVisible(name == "add" or bool(self.entries))
            ends = {"up": 0, "down": len(self.entries) - 1}
            button.setEnabled(name == "add" or (there and index != ends.get(name)))
        self.edited.emit()

    def _edited(self) -> None:
        item = self.list.currentItem()
        if item is not None:
            item.setText(self._title(self.entries[self.list.currentRow()]))
        super()._edited()

    def show_problems(self, problems: Problems) -> None:
        """Mark those in the list with which something is wrong, too."""
        super().show_problems(problems)
        for index, entry in enumerate(self.entries):
            item = self.list.item(index)
            path = f"{self.table.key}[{index}]"
            wrong = any(each == path or each.startswith(f"{path}.") for each in problems)
            if item is not None:
                item.setText(f"▲ {self._title(entry)}" if wrong else self._title(entry))

    def go_to(self, key: str, *, enter: bool = True) -> None:
        """Bring a setting of the chosen entry into sight; where there is none, the button for one."""
        if self.form is None and enter:
            self.buttons["add"].setFocus()
        super().go_to(key, enter=enter)

    def add(self) -> None:
        """A new entry, last."""
        index = self.draft.add(self.table.key, {})
        self.fill(index)
        super().go_to(self.table.name_key)

    def duplicate(self) -> None:
        """The chosen one again, below it."""
        index = self.list.currentRow()
        self.fill(self.draft.add(self.table.key, deepcopy(self.entries[index]), index + 1))
        super().go_to(self.table.name_key)

    def remove(self) -> None:
        """The chosen one away."""
        index = self.list.currentRow()
        self.draft.remove(self.table.key, index)
        self.fill(index)

    def move_up(self) -> None:
        """The chosen one a place up."""
        self._move(-1)

    def move_down(self) -> None:
        """The chosen one a place down."""
        self._move(1)

    def _move(self, step: int) -> None:
        index = self.list.currentRow()
        self.fill(self.draft.move(self.table.key, index, index + step))


def make_page(kit: Kit, table: Table) -> SectionPage:
    """The page of a table."""
    return ManyPage(kit, table) if table.many else SectionPage(kit, table)


def _line(look: Look) -> QFrame:
    line = QFrame()
    line.setFixedHeight(max(1, look.px(1)))
    line.setStyleSheet(f"background: {look.theme.line};")
    return line
