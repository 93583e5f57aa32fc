"""A desk's window with every page, and settings that can be opened."""

from concurrent.futures import Future
from pathlib import Path

from msgspec.structs import replace
from PySide6.QtCore import QSize

from tests.helpers import snapshots
from wallboard.config import Config
from wallboard.settings import SettingsFile
from widgets.intervention_dialog import InterventionForms
from widgets.pages import PAGES
from widgets.settings.opener import Program, SettingsOpener
from widgets.shell import MainWindow


class NoVault:
    """A machine without a keyring."""

    works = False

    def put(self, name: str, secret: str) -> Future[None]:
        """There is nowhere to put it."""
        raise LookupError(name)


def full_window(config: Config, folder: Path) -> MainWindow:
    """The window at 1280×720, not shown yet; its configuration lies in `folder`."""
    file = folder / "wall.toml"
    file.write_text('[site]\nname = "Harbour Bank"\n')
    program = Program(lambda: SettingsFile(file), lambda _: Future(), lambda _: (), {}, NoVault)
    every_page = replace(config, wall=replace(config.wall, pages=tuple(PAGES)))
    return MainWindow(
        snapshots.surge,
        lambda _: None,
        every_page,
        InterventionForms().open,
        pages=PAGES,
        open_settings=SettingsOpener(program).open,
        change_targets=lambda *_: "",
        size=QSize(1280, 720),
        now=lambda: snapshots.surge().at,
        monotonic=lambda: 0.0,
    )
