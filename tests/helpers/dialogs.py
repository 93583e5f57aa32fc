"""Every dialog there is: how it is opened over a window, and all that can be seen in it."""

import importlib
import pkgutil
from collections.abc import Callable, Iterator, Mapping
from functools import partial
from pathlib import Path
from typing import cast

from PySide6.QtCore import QCoreApplication, QEvent
from PySide6.QtWidgets import QDialog

import widgets
from tests.helpers.full_window import NoVault
from wallboard.settings import SettingsFile
from wallboard.vendors import Connection, Tried, Vendors
from widgets.assistant.assistant import Assistant, Surroundings
from widgets.column_dialog import ColumnDialog
from widgets.intervention_dialog import InterventionDialog
from widgets.key_sheet import KeySheet
from widgets.pages.agents import AgentsPage
from widgets.pages.queues import QueuesPage
from widgets.palette.dialog import Palette
from widgets.settings.dialog import SettingsDialog
from widgets.shell import MainWindow
from widgets.targets_dialog import TargetsDialog
from widgets.wall.lock import WallLock
from widgets.wall.pin_dialog import PinDialog
from widgets.what_if.dialog import WhatIf

NO_VENDORS: Mapping[str, str] = {}


def _queues(window: MainWindow) -> QueuesPage:
    window.show_page("queues")
    return cast("QueuesPage", window.content.page("queues"))


def _agents(window: MainWindow) -> None:
    window.show_page("agents")
    page = cast("AgentsPage", window.content.page("agents"))
    page.as_table.setChecked(True)
    page.open_columns()


def _assistant(window: MainWindow, folder: Path) -> None:
    async def no_connection(_: Connection) -> Tried:
        raise AssertionError("nothing is tried")

    around = Surroundings(Vendors((), no_connection), NO_VENDORS, NoVault(), "Ines M.", "Europe/London")
    Assistant(window.look, SettingsFile(folder / "first.toml"), around, window).show()


def _import(window: MainWindow, folder: Path) -> None:
    """Of the small windows that say something the one with most in it: what an import would change."""
    window.show_settings()
    (settings,) = window.findChildren(SettingsDialog)
    other = folder / "other.toml"
    other.write_text('[wall]\ntheme = "light"\nrotate_s = 20\n')
    settings.exchange.show_import(other, settings.draft.table, lambda _: None)


DIALOGS: Mapping[str, Callable[[MainWindow, Path], object]] = {
    KeySheet.__name__: lambda window, _: window.show_keys(),
    Palette.__name__: lambda window, _: window.show_palette(),
    WhatIf.__name__: lambda window, _: window.ask_what_if(),
    InterventionDialog.__name__: lambda window, _: window.log_intervention(),
    SettingsDialog.__name__: lambda window, _: window.show_settings(),
    ColumnDialog.__name__: lambda window, _: _queues(window).open_columns(),
    f"{ColumnDialog.__name__} of agents": lambda window, _: _agents(window),
    TargetsDialog.__name__: lambda window, _: _queues(window).open_targets("queue:0"),
    PinDialog.__name__: lambda window, _: PinDialog(
        window.look, WallLock("", 60.0), lambda: None, window
    ).open(),
    Assistant.__name__: _assistant,
    QDialog.__name__: _import,
}
"""By the name of the class; a word behind it tells apart what is opened in different ways."""


def dialog_classes() -> set[str]:
    """The names of all classes of dialogs in the program."""
    for module in pkgutil.walk_packages(widgets.__path__, "widgets."):
        importlib.import_module(module.name)
    return {each.__name__ for each in _heirs(QDialog) if each.__module__.startswith("widgets.")}


def _heirs(of: type[QDialog]) -> Iterator[type[QDialog]]:
    for each in of.__subclasses__():
        yield each
        yield from _heirs(each)


def every_dialog(window: MainWindow, folder: Path) -> Iterator[tuple[QDialog, str]]:
    """Each of them, open over the window, and what is seen in it; closed again afterwards."""
    for name, open_it in DIALOGS.items():
        open_it(window, folder)
        QCoreApplication.processEvents()
        found = (each for each in window.findChildren(QDialog) if each.isVisible())
        dialog = next(each for each in found if type(each).__name__ == name.partition(" ")[0])
        dialog.activateWindow()
        for view in _views_of(dialog):
            yield dialog, f"{name}: {view}"
        for each in window.findChildren(QDialog):
            each.close()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)


def _views_of(dialog: QDialog) -> Iterator[str]:
    """Turn to each thing that can be seen in it, one after the other."""
    turns: dict[str, Callable[[], object]] = {"all": lambda: None}
    if isinstance(dialog, SettingsDialog):
        turns = {table.key: partial(dialog.open_section, table.key) for table in dialog.tables}
    elif isinstance(dialog, Assistant):
        turns = {f"step {n + 1}": partial(dialog._show, n) for n in range(len(dialog.steps))}
    for view, turn in turns.items():
        turn()
        QCoreApplication.processEvents()
        yield view
