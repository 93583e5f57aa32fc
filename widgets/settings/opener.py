"""Opens the settings over a window, and lets window and program go on with what is saved."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import Any
from zoneinfo import available_timezones

import msgspec
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication

from wallboard.config import Config
from wallboard.errors import ConfigError
from wallboard.levers import DEFAULT_MENU
from wallboard.log.kinds import kinds_of
from wallboard.rules import BUILT_IN, FIGURE_NAMES
from wallboard.settings import SettingsFile
from wallboard.settings.queue_targets import with_targets
from wallboard.snapshot import FloorSnapshot
from widgets.settings.dialog import SettingsDialog, Takers
from widgets.settings.exchange import Exchange
from widgets.settings.hints import Hints
from widgets.settings.keyring_field import Vault
from widgets.settings.words import SettingWords
from widgets.settings.words_tr import tr
from widgets.shell import MainWindow

LOOK_MS = 100


@dataclass(frozen=True)
class Program:
    """What the settings need of the program.

    `read` gives the configuration's file as it is now, or raises ConfigError. `take` lets the engine go on
    with a configuration; its future raises what is in the way. `waits` names the keys (`log.file`) that
    differ in a configuration and are heeded at the next start only.
    """

    read: Callable[[], SettingsFile]
    take: Callable[[Config], Future[None]]
    waits: Callable[[Config], Sequence[str]]
    environment: Mapping[str, str]
    vault: Callable[[], Vault]


class SettingsOpener:
    """Opens one dialog a window."""

    def __init__(self, program: Program) -> None:
        self._program = program
        self._typed: dict[str, Any] = {}
        """What was not saved when a wall was locked, for who unlocks it next."""

    def open(self, window: MainWindow) -> None:
        """Show the settings over `window`, or bring them to the front."""
        open_now = window.findChild(SettingsDialog)
        if open_now is not None:
            open_now.raise_()
            open_now.activateWindow()
            return
        try:
            file = self._program.read()
            config = msgspec.convert(file.table, Config)
        except ConfigError as error:
            words = tr("The file of the settings can't be read. Mend it with an editor, then try again.")
            self._tell(window, words, str(error))
            return
        hints = Hints(names_for(config, window.snapshot), self._program.environment, self._program.vault())
        takers = Takers(window.preview, partial(self.saved, window))
        dialog = SettingsDialog(window.look, file, takers, hints, window)
        dialog.finished.connect(dialog.deleteLater)
        window.locked.connect(dialog.put_away)
        dialog.interrupted.connect(self._keep)
        if self._typed:
            dialog.carry_on(self._typed)
            self._typed = {}
        dialog.show()
        dialog.activateWindow()

    def _keep(self, table: dict[str, Any]) -> None:
        self._typed = table

    def change_targets(self, window: MainWindow, queue: str, targets: Mapping[str, float | None]) -> str:
        """Save a queue's own targets and go on with them; what is in the way, in words, or nothing."""
        try:
            file = self._program.read()
            config = file.save(with_targets(file.table, queue, targets))
        except ConfigError as error:
            return str(error)
        self.saved(window, config)
        return ""

    def saved(self, window: MainWindow, config: Config) -> None:
        """Let all go on with it, and say in words what waits for the next start."""
        waits = self._program.waits(config)
        for each in QApplication.topLevelWidgets():  # a desk may have several windows
            if isinstance(each, MainWindow):
                each.take_config(config)
        self._watch(window, self._program.take(config))
        if waits:
            words = SettingWords()
            names = [
                " › ".join([words.section(table).label, *([words.field(table, key).label] if key else [])])
                for table, _, key in (each.partition(".") for each in waits)
            ]
            text = tr("This is heeded when the program is started anew: {names}. All else holds now.")
            self._tell(window, tr("Saved"), text.format(names=", ".join(names)))

    def saved_for_later(self, path: Path, window: MainWindow, config: Config) -> None:
        """Say when what was saved is heeded: this window shows something else."""
        said = tr("{file} is what the program opens when it is started without a command.")
        self._tell(window, tr("Saved"), said.format(file=path))

    def _tell(self, window: MainWindow, title: str, text: str) -> None:
        Exchange(window.look, (), SettingWords(), window).tell(title, text)

    def _watch(self, window: MainWindow, future: Future[None]) -> None:
        """Say so where the engine could not go on with it."""
        timer = QTimer(window)

        def look() -> None:
            if not future.done():
                return
            timer.stop()
            timer.deleteLater()
            error = future.exception()
            if error is not None:
                said = tr("It is saved, but the program goes on with the settings before")
                self._tell(window, said, str(error))

        timer.timeout.connect(look)
        timer.start(LOOK_MS)


def names_for(config: Config, snapshot: FloorSnapshot | None) -> dict[str, Sequence[str]]:
    """What there is to choose from, by `table.key`."""
    scopes = snapshot.scopes if snapshot else ()
    kinds = [kind.id for kind in kinds_of(config.kind)]
    rules = [*BUILT_IN, *(rule.id for rule in config.rule if rule.id not in BUILT_IN)]
    return {
        "site.zone": sorted(available_timezones()),
        "queue.id": [each.id.removeprefix("queue:") for each in scopes if each.kind == "queue"],
        "queue.group": [each.name for each in scopes if each.kind == "group"],
        "rule.id": rules,
        "rule.figure": FIGURE_NAMES,
        "playbook.rule": rules,
        "kind.id": kinds,
        "template.kind": kinds,
        "lever.kind": kinds,
        "lever.id": [lever.name for lever in DEFAULT_MENU],
    }
