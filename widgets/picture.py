"""Pictures of pages, off-screen: for the `screenshot` command, the README and tests that look."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path

import msgspec
from PySide6.QtCore import QCoreApplication, QDeadlineTimer, QEvent, QEventLoop, QSize, Qt
from PySide6.QtGui import QPainter, QPixmap
from PySide6.QtWidgets import QDialog

from wallboard.config import Config, PageName, ThemeChoice
from wallboard.snapshot import FloorSnapshot
from widgets.intervention_dialog import InterventionForms
from widgets.readers import NO_READERS, Readers
from widgets.shell import MainWindow

PATIENCE_MS = 30_000
QUICK = 80
"""Of Qt's PNG: packed in half the time, a third larger."""
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
    readers: Readers = NO_READERS,
    arrange: Callable[[MainWindow], object] | None = None,
) -> None:
    """Write the window at `page` showing the last of `snapshots` as a picture; those before it feed the
    trends. `arrange` does what a person would do before: a dialog that it opens is in the picture.

    Needs a QApplication (see `widgets.look.dress`), but no display. Raises OSError where `path` cannot be
    written.
    """
    picture = grab_page(
        snapshots, page, size=size, theme=theme, config=config, wall=wall, readers=readers, arrange=arrange
    )
    if not picture.save(str(path), quality=QUICK):
        raise OSError(
            f"{path}: the picture could not be written; is the folder there, and does its name end in .png?"
        )


def _let_settle(window: MainWindow, page: PageName) -> None:
    """Let what the page has asked for come."""
    patience = QDeadlineTimer(PATIENCE_MS)
    while not window.content.page(page).settled and not patience.hasExpired():
        QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.WaitForMoreEvents)
        window.content.draw_anew()  # a live floor moves and has its page drawn; this one stands
        window.show_page(window.page)
    _draw(window, ROUNDS)


def _draw(window: MainWindow, rounds: int) -> None:
    for _ in range(rounds):
        window.take_newest()
        window.show_page(window.page)
        QCoreApplication.processEvents()


def grab_page(
    snapshots: Sequence[FloorSnapshot],
    page: PageName,
    *,
    size: QSize,
    theme: ThemeChoice,
    config: Config,
    wall: bool = False,
    readers: Readers = NO_READERS,
    arrange: Callable[[MainWindow], object] | None = None,
) -> QPixmap:
    """The picture that `render_page` writes."""
    shown = iter(snapshots)
    config = msgspec.structs.replace(config, wall=msgspec.structs.replace(config.wall, theme=theme))
    window = MainWindow(
        lambda: next(shown, None),
        lambda _intent: None,
        config,
        InterventionForms().open,
        readers=readers,
        wall=wall,
        size=size,
        now=lambda: snapshots[-1].at if snapshots else 0.0,
        monotonic=lambda: 0.0,
    )
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show_page(page)
    window.show()
    _draw(window, max(ROUNDS, len(snapshots)))
    _let_settle(window, page)
    if arrange is not None:
        arrange(window)
        _let_settle(window, page)
    picture = _with_dialogs(window)
    window.close()
    window.deleteLater()
    # Without a running event loop nobody else would: a hundred pictures are a hundred windows.
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)
    return picture


def _with_dialogs(window: MainWindow) -> QPixmap:
    """The window, and over its middle the dialogs that are open."""
    picture = window.grab()
    for dialog in window.findChildren(QDialog):
        if dialog.isVisible():
            place = window.rect().center() - dialog.rect().center()
            painter = QPainter(picture)
            painter.drawPixmap(place, dialog.grab())
            painter.end()
            dialog.close()
    return picture
