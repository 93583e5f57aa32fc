"""The settings: all of the configuration, with its words, its checks and a preview."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass
from itertools import pairwise
from typing import Any

import msgspec
from PySide6.QtCore import QSize, Qt, QTimer, Signal
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QStackedWidget, QVBoxLayout, QWidget

from wallboard.config import Config
from wallboard.errors import ConfigError
from wallboard.settings import (
    ChangedMeanwhileError,
    Draft,
    Problem,
    SettingsFile,
    Table,
    problems_of,
    tables_of,
)
from widgets.look import Look
from widgets.parts import words as label
from widgets.settings.exchange import Exchange
from widgets.settings.hints import Hints
from widgets.settings.page import Kit, SectionPage, make_page
from widgets.settings.sections import Sections
from widgets.settings.words import SettingWords

SIZE, SCREEN_SHARE, PREVIEW_MS = QSize(1280, 860), 0.94, 250


@dataclass(frozen=True)
class Takers:
    """Where a configuration goes: `preview` shows it at once in the window, None takes that back; `saved`
    lets the program go on with it.
    """

    preview: Callable[[Config | None], None]
    saved: Callable[[Config], None]


class SettingsDialog(QDialog):
    """Edits `file`. Nothing is written before Save, and nothing that the loader refuses."""

    closed = Signal()
    interrupted = Signal(object)
    """It was put away with something in it that was not saved: the table as it was typed."""

    def __init__(self, look: Look, file: SettingsFile, takers: Takers, hints: Hints, parent: QWidget) -> None:
        super().__init__(parent)
        self.setWindowTitle(self.tr("Settings"))
        self.setObjectName("settings")
        self._look, self._file, self._takers, self._hints = look, file, takers, hints
        self.words = SettingWords()
        self.tables = _in_order(tables_of(), self.words)
        self.draft = Draft(file.table)
        self.problems: Mapping[str, Problem] = {}
        self._pages: dict[str, SectionPage] = {}
        self._previewed = self._began = msgspec.convert(file.table, Config)
        self._over = self._warned = False
        self._soon = QTimer(self)
        self._soon.setSingleShot(True)
        self._soon.setInterval(PREVIEW_MS)
        self._soon.timeout.connect(self._preview)
        self._make()
        self._lay_out()
        self.open_section(self.tables[0].key)
        self._check()
        self.sections.search.setFocus()

    # --- how it looks ---------------------------------------------------------------------------------------

    def _make(self) -> None:
        look = self._look
        self.sections = Sections(look, self.tables, self.words)
        self.sections.chosen.connect(self._go_to)
        self.stack = QStackedWidget()
        self.said, self.place = label(look, 17, wrap=True), label(look, 15, muted=True, wrap=True)
        self.exchange = Exchange(look, self.tables, self.words, self)
        self.save_button = self._button(self.tr("Save"), self.save, primary=True)
        self.cancel_button = self._button(self.tr("Cancel"), self.reject)
        self.import_button = self._button(self.tr("Import…"), self._import)
        self.export_button = self._button(self.tr("Export…"), self._export)
        QShortcut(QKeySequence("Ctrl+S"), self, self.save)
        QShortcut(QKeySequence("Ctrl+F"), self, self.sections.search.setFocus)

    def _button(self, text: str, pressed: Callable[[], object], *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(19, QFont.Weight.Medium))
        button.setMinimumHeight(self._look.px(46))
        button.setAutoDefault(False)
        button.clicked.connect(pressed)
        if primary:
            button.setProperty("tone", "primary")
        return button

    def _lay_out(self) -> None:
        look, column, head, foot = self._look, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(*[look.px(24)] * 4)
        column.setSpacing(look.px(16))
        head.addWidget(self.sections)
        head.addWidget(self.stack, 1)
        head.setSpacing(look.px(8))
        column.addLayout(head, 1)
        telling = QVBoxLayout()
        telling.setSpacing(look.px(2))
        telling.addStretch(1)
        telling.addWidget(self.said)
        telling.addWidget(self.place)
        telling.addStretch(1)
        foot.addWidget(self.import_button)
        foot.addWidget(self.export_button)
        foot.addLayout(telling, 1)
        foot.addWidget(self.cancel_button)
        foot.addWidget(self.save_button)
        foot.setSpacing(look.px(12))
        column.addLayout(foot)
        room = self.screen().availableSize() * SCREEN_SHARE
        self.resize(QSize(look.px(SIZE.width()), look.px(SIZE.height())).boundedTo(room))
        where = self.tr("What is saved holds until the program ends: this is the demo's own configuration.")
        kept = self.tr("In {file}; the file before it is kept beside it.").format(file=self._file.path)
        self.place.setText(where if self._file.is_lent else kept)

    # --- where one is ---------------------------------------------------------------------------------------

    def open_section(self, table: str) -> SectionPage:
        """Show a section."""
        if table not in self._pages:
            found = next(each for each in self.tables if each.key == table)
            page = make_page(Kit(self._look, self.draft, self.words, self._hints), found)
            page.edited.connect(self._edited)
            self._pages[table] = page
            self.stack.addWidget(page)
        page = self._pages[table]
        page.show_problems(self.problems)
        self.stack.setCurrentWidget(page)
        self.sections.show_section(table)
        return page

    def _go_to(self, table: str, key: str, enter: bool) -> None:
        page = self.open_section(table)
        if key or enter:
            page.go_to(key or page.table.fields[0].key, enter=enter)

    def _renew(self) -> None:
        """Make all pages anew from the draft."""
        current = self.stack.currentWidget()
        shown = current.table.key if isinstance(current, SectionPage) else self.tables[0].key
        for page in self._pages.values():
            self.stack.removeWidget(page)
            page.deleteLater()
        self._pages.clear()
        self.open_section(shown)
        self._edited()

    # --- what is typed --------------------------------------------------------------------------------------

    def carry_on(self, table: dict[str, Any]) -> None:
        """Go on with what was edited before and not saved."""
        self._take(table)
        self._tell(self.tr("As it was typed before the wall was locked. Not saved yet."))

    def _edited(self) -> None:
        self._over = self._warned = False
        self._check()
        self._soon.start()

    def _check(self) -> None:
        found = problems_of(self.draft, self.tables)
        self.problems = {problem.path: problem for problem in reversed(found)}  # the first of a field wins
        current = self.stack.currentWidget()
        if isinstance(current, SectionPage):
            current.show_problems(self.problems)
        self.sections.mark({_table(path) for path in self.problems})
        self.save_button.setEnabled(not self.problems and self.draft.is_changed)
        self.export_button.setEnabled(not self.problems)
        self._say()

    def _say(self) -> None:
        count = len(self.problems)
        if count:
            where = self.words.section(_table(list(self.problems)[-1])).label
            text = self.tr("Something is wrong in {where}: it is marked ▲.").format(where=where)
            self._tell(text)
        elif self.draft.is_changed:
            self._tell(self.tr("Changed, not saved yet."))
        else:
            self._tell("")

    def _tell(self, text: str) -> None:
        """Say it above where the file is; nothing takes no room."""
        self.said.setText(text)
        self.said.setVisible(bool(text))

    def _preview(self) -> None:
        if self.problems:
            return
        config = msgspec.convert(self.draft.table, Config)
        if config != self._previewed:
            self._previewed = config
            self._takers.preview(config)

    # --- what becomes of it ---------------------------------------------------------------------------------

    def save(self) -> None:
        """Write it, and let the program go on with it."""
        if self.problems or not self.draft.is_changed:
            return
        self._soon.stop()
        try:
            config = self._file.save(self.draft.table, over=self._over)
        except ChangedMeanwhileError:
            self._over = True
            self._tell(
                self.tr("Another program has changed the file meanwhile. Save again to write over it (it is "
                        "kept as a backup), or Cancel and open the settings anew to see what is new.")
            )  # fmt: skip
            return
        except ConfigError as error:
            self._tell(str(error))
            return
        self._began = config
        self.accept()
        self._takers.saved(config)

    def done(self, result: int) -> None:
        """Whatever was not saved goes back."""
        self._soon.stop()
        if result != QDialog.DialogCode.Accepted and self._previewed != self._began:
            self._takers.preview(None)
        super().done(result)
        self.closed.emit()

    def put_away(self) -> None:
        """The wall is locked: nobody is to see the settings now."""
        if self.draft.is_changed:
            self.interrupted.emit(self.draft.table)
        self.reject()

    def _import(self) -> None:
        self.exchange.ask_import(self.draft.table, self._take)

    def _take(self, table: dict[str, Any]) -> None:
        self.draft.load(table)
        self._renew()

    def _export(self) -> None:
        self.exchange.ask_export(self.draft.table)

    def focusNextPrevChild(self, forward: bool) -> bool:
        """The fields of a section are made when it is opened: the foot comes after them all the same."""
        foot = (self.import_button, self.export_button, self.cancel_button, self.save_button)
        last: QWidget = self
        while last in (self, *foot) or Qt.FocusPolicy.TabFocus not in last.focusPolicy():
            last = last.previousInFocusChain() or self
        for before, after in pairwise((last, *foot)):
            self.setTabOrder(before, after)
        return super().focusNextPrevChild(forward)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            return  # a field's Enter is no Save
        if event.key() == Qt.Key.Key_Escape and self.draft.is_changed and not self._warned:
            self._warned = True
            self._tell(self.tr("Not saved. Esc again drops what was changed."))
            return
        super().keyPressEvent(event)


def _table(path: str) -> str:
    table, _, _ = path.rpartition(".")
    return (table or path).partition("[")[0]


def _in_order(tables: tuple[Table, ...], words: SettingWords) -> tuple[Table, ...]:
    """As the sections have words, then those that have none yet."""
    order = {key: place for place, key in enumerate(words.sections)}
    return tuple(sorted(tables, key=lambda table: order.get(table.key, len(order))))
