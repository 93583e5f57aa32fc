"""The left side of the settings: the sections, or what a search has found."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QKeyEvent
from PySide6.QtWidgets import QLineEdit, QListWidget, QListWidgetItem, QVBoxLayout, QWidget

from wallboard.settings import Table
from widgets.look import Look
from widgets.settings.words import SettingWords

WIDTH, MOST = 300, 40


class Sections(QWidget):
    """A field to search in, and the list below it."""

    chosen = Signal(str, str, bool)
    """A section and a key in it, empty where only the section was meant; and whether one goes there."""

    def __init__(self, look: Look, tables: Sequence[Table], words: SettingWords) -> None:
        super().__init__()
        self._tables, self._words = tables, words
        self.search, self.list = QLineEdit(), QListWidget()
        self.setFixedWidth(look.px(WIDTH))
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(look.px(12))
        self.search.setFont(look.font(20))
        self.search.setPlaceholderText(self.tr("Find a setting"))
        self.search.setAccessibleName(self.tr("Find a setting"))
        self.search.setClearButtonEnabled(True)
        self.search.installEventFilter(self)
        self.search.textChanged.connect(self.show_found)
        self.list.setFont(look.font(20))
        self.list.setObjectName("sections")
        self.list.setAccessibleName(self.tr("Sections"))
        self.list.currentItemChanged.connect(self._current)
        self.list.itemActivated.connect(self._go)
        column.addWidget(self.search)
        column.addWidget(self.list, 1)
        self.show_found("")

    def show_found(self, typed: str) -> None:
        """The sections; or, while something is typed, the settings that have all of its words."""
        needles = typed.casefold().split()
        self.list.blockSignals(True)
        self.list.clear()
        for table in self._tables:
            title = self._words.section(table.key).label
            if not needles:
                self._add(title, table.key, "")
        for text, table_key, key in self._found(needles) if needles else ():
            if self.list.count() < MOST:
                self._add(text, table_key, key)
        if needles and not self.list.count():
            self._add(self.tr("Nothing found"), "", "")
        self.list.blockSignals(False)

    def _found(self, needles: list[str]) -> Iterator[tuple[str, str, str]]:
        """In the label first, then in what is said of it."""
        for look_at_all in (False, True):
            for table in self._tables:
                section = self._words.section(table.key).label
                for field in table.fields:
                    says = self._words.field(table.key, field.key)
                    choices = " ".join(map(self._words.choice, field.choices))
                    name = f"{section} {says.label} {table.key}.{field.key}".casefold()
                    everything = f"{name} {says.what} {choices}".casefold()
                    in_name = all(needle in name for needle in needles)
                    in_all = all(needle in everything for needle in needles)
                    if (in_all and not in_name) if look_at_all else in_name:
                        yield f"{says.label}\n{section}", table.key, field.key

    def _add(self, text: str, table: str, key: str) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, (table, key))
        if not table:
            item.setFlags(Qt.ItemFlag.NoItemFlags)
        self.list.addItem(item)

    def _current(self, item: QListWidgetItem | None) -> None:
        if item is not None and item.flags():
            self.chosen.emit(*item.data(Qt.ItemDataRole.UserRole), False)

    def _go(self, item: QListWidgetItem) -> None:
        if item.flags():
            self.chosen.emit(*item.data(Qt.ItemDataRole.UserRole), True)

    def show_section(self, table: str) -> None:
        """Mark a section as the one that is seen."""
        self.list.blockSignals(True)
        for row in range(self.list.count()):
            if self.list.item(row).data(Qt.ItemDataRole.UserRole) == (table, ""):
                self.list.setCurrentRow(row)
        self.list.blockSignals(False)

    def mark(self, wrong: set[str]) -> None:
        """Put a mark beside the sections in which something is wrong."""
        for row in range(self.list.count()):
            item = self.list.item(row)
            table, key = item.data(Qt.ItemDataRole.UserRole)
            if table and not key:
                title = self._words.section(table).label
                item.setText(f"▲ {title}" if table in wrong else title)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """From the search down into the list; Esc empties it first."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            key = event.key()
            if key == Qt.Key.Key_Escape and self.search.text():
                self.search.clear()
                return True
            if key in {Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter} and self.list.count():
                row = max(self.list.currentRow(), 0)
                self.list.setCurrentRow(row)
                if key == Qt.Key.Key_Down:
                    self._current(self.list.item(row))
                    self.list.setFocus()
                else:
                    self._go(self.list.item(row))
                return True
        return super().eventFilter(watched, event)
