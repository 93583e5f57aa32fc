"""Import and export: a file is chosen, what would change is read in words, then it is applied or not."""

from __future__ import annotations

import tomllib
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QDialog,
    QFileDialog,
    QHBoxLayout,
    QListWidget,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wallboard.config import load_config
from wallboard.errors import ConfigError
from wallboard.settings import Difference, Table, differences
from wallboard.settings.exporting import exported
from wallboard.whole_file import write_whole
from widgets.look import Look
from widgets.parts import words as label
from widgets.settings.words import SettingWords
from widgets.settings.words_tr import tr

WIDTH, HEIGHT = 760, 420


class Exchange:
    """The small windows over the settings."""

    def __init__(self, look: Look, tables: Sequence[Table], words: SettingWords, parent: QWidget) -> None:
        self._look, self._tables, self._words, self._parent = look, tuple(tables), words, parent

    def ask_import(self, now: dict[str, Any], take: Callable[[dict[str, Any]], None]) -> None:
        """Let a person choose a file, and look at what it would change."""
        asked = self._file_dialog(tr("Import settings"), QFileDialog.AcceptMode.AcceptOpen)
        asked.fileSelected.connect(lambda name: self.show_import(Path(name), now, take))
        asked.open()

    def show_import(self, path: Path, now: dict[str, Any], take: Callable[[dict[str, Any]], None]) -> QDialog:
        """Say what taking the file over would change; `take` it where that is wanted."""
        try:
            load_config(path)
            table = tomllib.loads(path.read_text(encoding="utf-8"))
        except (ConfigError, OSError) as error:
            return self.tell(tr("This file cannot be taken"), str(error))
        found = differences(now, table, self._tables)
        if not found:
            return self.tell(tr("Nothing would change"), tr("{file} says the same.").format(file=path))
        lines = [self.line(each) for each in found]
        title = tr("This would change") if len(lines) > 1 else tr("One thing would change")
        return self.tell(title, tr("Nothing is saved before you press Save."), lines, lambda: take(table))

    def ask_export(self, table: dict[str, Any]) -> None:
        """Let a person choose where to, and write what is in the fields there."""
        asked = self._file_dialog(tr("Export settings"), QFileDialog.AcceptMode.AcceptSave)
        asked.setDefaultSuffix("toml")
        asked.selectFile("wallboard-settings.toml")
        asked.fileSelected.connect(lambda name: self.export(Path(name), table))
        asked.open()

    def export(self, path: Path, table: dict[str, Any]) -> QDialog:
        """Write it without what is, or may hold, a secret."""
        try:
            text, left_out = exported(table)
            write_whole(path, text.encode())
        except (ConfigError, OSError) as error:
            return self.tell(tr("It could not be exported"), str(error))
        kept_back = tr("Left out, for it may hold a secret:") if left_out else tr("It holds no secret.")
        return self.tell(tr("Exported to {file}").format(file=path), kept_back, left_out)

    def line(self, change: Difference) -> str:
        """A change in words: “Queues › Billing › Answer within: 20 seconds → 30 seconds”."""
        words = self._words
        section = words.section(change.table).label
        where = " › ".join(filter(None, (section, change.entry)))
        if not change.key:
            added = change.before is None
            return (
                tr("{where}: added").format(where=where)
                if added
                else tr("{where}: removed").format(where=where)
            )
        table = next(each for each in self._tables if each.key == change.table)
        field = next(each for each in table.fields if each.key == change.key)
        before, after = (
            words.value(field, field.default if value is None else value)
            for value in (change.before, change.after)
        )
        name = words.field(change.table, change.key).label
        return f"{where} › {name}: {before} → {after}"

    def tell(
        self, title: str, text: str, lines: Sequence[str] = (), take: Callable[[], None] | None = None
    ) -> QDialog:
        """Say something in a small window; with `take` it can be applied or left."""
        look, window = self._look, QDialog(self._parent)
        window.setWindowTitle(title)
        window.setObjectName("told")
        window.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        column, foot = QVBoxLayout(window), QHBoxLayout()
        column.setContentsMargins(*[look.px(28)] * 4)
        column.setSpacing(look.px(14))
        head, body = label(look, 24, QFont.Weight.DemiBold, wrap=True), label(look, 18, muted=True, wrap=True)
        head.setText(title)
        body.setText(text)
        column.addWidget(head)
        column.addWidget(body)
        if lines:
            listed = QListWidget()
            listed.setFont(look.font(17))
            listed.setWordWrap(True)
            listed.addItems(list(lines))
            listed.setAccessibleName(title)
            listed.setObjectName("entries")
            column.addWidget(listed, 1)
        foot.addStretch(1)
        leave = self._foot_button(tr("Leave it") if take else tr("Close"), window.reject)
        foot.addWidget(leave)
        if take is not None:
            apply = self._foot_button(tr("Take it over"), window.accept)
            apply.setProperty("tone", "primary")
            apply.setDefault(True)
            window.accepted.connect(take)
            foot.addWidget(apply)
        column.addLayout(foot)
        window.setFixedWidth(look.px(WIDTH))
        if lines:
            window.resize(look.px(WIDTH), look.px(HEIGHT))
        else:
            body.setMinimumHeight(body.heightForWidth(look.px(WIDTH - 56)))
        window.open()
        return window

    def _foot_button(self, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(19))
        button.setMinimumHeight(self._look.px(46))
        button.clicked.connect(pressed)
        return button

    def _file_dialog(self, title: str, mode: QFileDialog.AcceptMode) -> QFileDialog:
        asked = QFileDialog(self._parent, title)
        asked.setAcceptMode(mode)
        asked.setNameFilters([tr("Settings (*.toml)"), tr("All files (*)")])
        return asked
