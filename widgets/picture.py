"""Pictures of pages, off-screen: for the `screenshot` command, the README and tests that look."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QPixmap

from wallboard.config import Config, PageName, ThemeChoice
from wallboard.snapshot import FloorSnapshot
from wallboard.trial import Trial
from widgets.pages.base import HandoverReader
from widgets.shell import MainWindow

PATIENCE_MS = 30_000
ROUNDS = 3
"""Layouts within layouts settle after this many rounds of events at most."""


def render_page(
    snapshots: Sequence[FloorSnapshot],
    page: PageName,
    *,
    size: QSize,
    theme: ThemeChoice,
    config: Config,
    path: Path,
    wall: bool = False,
    handover: HandoverReader | None = None,
    trial: Trial | None = None,
) -> None:
    """Write the window at `page` showing the last of `snapshots` as a picture; those before it feed the
    trends. `handover` reads a log, for the page of that name.

    Needs a QApplication (see `widgets.look.dress`), but no display. Raises OSError where `path` cannot be
    written.
    """
    picture = grab_page(
        snapshots, page, size=size, theme=theme, config=config, wall=wall, handover=handover, trial=trial
    )
    if not picture.save(str(path)):
        raise OSError(
            f"{path}: the picture could not be written; is the folder there, and does its name end in .png?"
        )


def _let_settle(window: MainWindow, page: PageName) -> None:
    """Let what the page has asked for come."""
    patience = QDeadlineTimer(PATIENCE_MS)
    while not window.content.page(page).settled and not patience.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)


def grab_page(
    snapshots: Sequence[FloorSnapshot],
    page: PageName,
    *,
    size: QSize,
    theme: ThemeChoice,
    config: Config,
    wall: bool = False,
    handover: HandoverReader | None = None,
    trial: Trial | None = None,
) -> QPixmap:
    """The picture that `render_page` writes."""
    shown = iter(snapshots)
    config = msgspec.structs.replace(config, wall=msgspec.structs.replace(config.wall, theme=theme))
    window = MainWindow(
        lambda: next(shown, None),
        lambda _intent: None,
        config,
        lambda *_: None,
        handover=handover,
        trial=trial,
        wall=wall,
        size=size,
        now=lambda: snapshots[-1].at if snapshots else 0.0,
        monotonic=lambda: 0.0,
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show_page(page)
    window.show()
    for _ in range(max(ROUNDS, len(snapshots))):
        window.take_newest()
        QCoreApplication.processEvents()
    _let_settle(window, page)
    picture = window.grab()
    window.close()
    window.deleteLater()
    # Without a running event loop nobody else would: a hundred pictures are a hundred windows.
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return picture
