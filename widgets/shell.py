"""The window: it takes the newest snapshot ten times a second and gives it to the page that is seen.

It only assembles. What a page draws is a function of the snapshot; what a person does leaves as an intent.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Mapping
from typing import cast

from PySide6.QtCore import QByteArray, QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QKeyEvent, QKeySequence, QResizeEvent, QShortcut
from PySide6.QtWidgets import QMainWindow, QWidget

from wallboard.config import Config, PageName, ThemeName
from wallboard.intents import Intent
from wallboard.records import InterventionDraft
from wallboard.snapshot import FloorSnapshot
from wallboard.trial import Trial
from widgets.content import Content, Memory
from widgets.freshness import freshness_of
from widgets.full_screen import FullScreen
from widgets.history import History
from widgets.key_sheet import KeySheet
from widgets.log_view.wanted import SavedViews
from widgets.look import Look, look_for, palette_of, scale_for
from widgets.notice import notice_for
from widgets.pages import PAGES, PageEntry
from widgets.pages.base import AgentReader, HandoverReader, LogReader, Scene, Tools
from widgets.replay import ReplayControl
from widgets.sounds import Sounds
from widgets.theme import THEMES, style_sheet

PROGRAM = "Wallboard"
TICK_MS = 100
RESTYLE_MS = 150
SEEK_S, FAR_SEEK_S = 300.0, 1800.0
DEFAULT_SIZE = QSize(1600, 900)

Source = Callable[[], FloorSnapshot | None]
FormOpener = Callable[[InterventionDraft, FloorSnapshot, Tools, QWidget], None]
"""Opens the form for an intervention over a window. Must not block: `QDialog.open()`, not `exec()`."""


class MainWindow(QMainWindow):
    """The wall or the desk.

    `source` gives the newest snapshot, None before the first; `post` hands an intent to the engine;
    `about_agent`, `read_log` and `handover` read the log. All are called from the GUI thread and must not
    block. `settings`, where given, keeps place, page and theme.
    `wall` is a screen nobody touches. `sounds` ring for new alerts. `now` is the wall clock, epoch seconds;
    `monotonic` measures how long the engine has been silent.
    """

    floor_taken = Signal(object)
    """A new FloorSnapshot is shown."""

    def __init__(
        self,
        source: Source,
        post: Callable[[Intent], None],
        config: Config,
        open_form: FormOpener,
        *,
        about_agent: AgentReader | None = None,
        read_log: LogReader | None = None,
        handover: HandoverReader | None = None,
        trial: Trial | None = None,
        pages: Mapping[PageName, PageEntry] = PAGES,
        settings: QSettings | None = None,
        sounds: Sounds | None = None,
        wall: bool = False,
        size: QSize = DEFAULT_SIZE,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._source, self._post, self._config, self._open_form = source, post, config, open_form
        self._pages = {name: pages[name] for name in config.wall.pages if name in pages}
        self._settings, self._wall, self._now, self._monotonic = settings, wall, now, monotonic
        self._sounds, self._about_agent, self._handover = sounds, about_agent, handover
        self._read_log, self._views = read_log, SavedViews(settings)
        self._trial = trial or Trial()
        self._stride_s = SEEK_S
        self._snapshot: FloorSnapshot | None = None
        self._arrived_s = monotonic()
        self._history, self._replay = History(), ReplayControl(post)
        self._page, self._theme = next(iter(self._pages)), config.wall.theme
        self.setWindowTitle(config.site.name or PROGRAM)
        self.resize(size)
        self._restore()
        self._dress(look_for(config, self._theme, self.size()), {})
        self._restyle = self._timer(RESTYLE_MS, self._fit_look, once=True)
        self._tick = self._timer(TICK_MS, self.take_newest)
        self._make_shortcuts()
        self._listen()
        self._full_screen = FullScreen(self)
        self._keys = self._look_keys() if wall else self._look_keys() | self._desk_keys()
        self.take_newest()
        self._tick.start()

    def _timer(self, interval_ms: int, timeout: Callable[[], None], *, once: bool = False) -> QTimer:
        timer = QTimer(self)
        timer.setInterval(interval_ms)
        timer.setSingleShot(once)
        timer.timeout.connect(timeout)
        return timer

    # --- look -----------------------------------------------------------------------------------------------

    def _dress(self, look: Look, memory: Memory) -> None:
        """Fill the window in `look`."""
        self._look = look
        self._tools = Tools(
            look,
            self._config,
            self._post,
            self.open_intervention,
            self.go_to,
            levers=not self._wall,
            about_agent=self._about_agent,
            read_log=self._read_log,
            views=self._views,
            handover=self._handover,
            trial=self._trial,
        )
        self.content = Content(self._tools, self._pages, self._replay, memory)
        self.content.page_chosen.connect(self.show_page)
        self.setPalette(palette_of(look.theme))
        self.setStyleSheet(style_sheet(look.theme, look.scale))
        self._show_muted()
        self.setCentralWidget(self.content)

    def _fit_look(self) -> None:
        """Dress anew when the theme, the window's size or the feed's zone asks for another look."""
        zone = self._snapshot.zone if self._snapshot else ""
        look = look_for(self._config, self._theme, self.size(), zone)
        if look != self._look:
            self._dress(look, self.content.memory())
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if scale_for(self.size()) != self._look.scale:
            self._restyle.start()

    def next_theme(self) -> None:
        """Dark, light, high contrast, and round again."""
        self._theme = THEMES[(THEMES.index(self._theme) + 1) % len(THEMES)]
        self._fit_look()

    # --- drawing --------------------------------------------------------------------------------------------

    def take_newest(self) -> None:
        """Take the newest snapshot and draw it, or the old one again when it has grown too old."""
        newest = self._source()
        if newest is not None and newest is not self._snapshot:
            new_zone = self._snapshot is None or newest.zone != self._snapshot.zone
            self._snapshot, self._arrived_s = newest, self._monotonic()
            self._history.add(newest)
            self._replay.show_snapshot(newest)
            self.floor_taken.emit(newest)
            if new_zone:
                self._fit_look()
        self._draw()

    def _draw(self) -> None:
        snapshot = self._snapshot
        notice = notice_for(snapshot)
        if notice is not None:
            site = snapshot.site if snapshot else self._config.site.name or PROGRAM
            self.content.draw_notice(notice, site, self._page, self._now())
        elif snapshot is not None:
            freshness = freshness_of(snapshot, self._monotonic() - self._arrived_s)
            scene = Scene(snapshot, freshness, self._history.earlier(snapshot.at))
            self.content.draw(scene, self._page, self._now())

    # --- what a person does ---------------------------------------------------------------------------------

    @property
    def page_names(self) -> tuple[PageName, ...]:
        """The pages in the order of their keys."""
        return tuple(self._pages)

    def show_page(self, name: PageName) -> None:
        """Show the page `name`."""
        self._page = name
        self._draw()

    def go_to(self, name: PageName, scope: str) -> None:
        """Show the page `name` at `scope`."""
        self.content.page(name).recall({"scope": scope})
        self.show_page(name)

    def _show_number(self, number: int) -> None:
        if number < len(self._pages):
            self.show_page(self.page_names[number])

    def turn(self, pages: int) -> None:
        """Go on by so many pages; after the last one the first follows."""
        names = self.page_names
        self._show_number((names.index(self._page) + pages) % len(names))

    def open_intervention(self, draft: InterventionDraft) -> None:
        """Open the form with what `draft` knows already."""
        if self._snapshot is not None:
            self._open_form(draft, self._snapshot, self._tools, self)

    def _log_intervention(self) -> None:
        self.open_intervention(self.content.page(self._page).draft_here())

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        sheet = KeySheet(self._look, self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back."""
        self._full_screen.toggle()

    def _make_shortcuts(self) -> None:
        """Keys that work wherever the focus is.

        The others wait until the focused widget has left them alone.
        """
        for keys, action in (
            ("F11", self.toggle_full_screen),
            ("Ctrl+PgUp", lambda: self.turn(-1)),
            ("Ctrl+PgDown", lambda: self.turn(1)),
        ):
            QShortcut(QKeySequence(keys), self).activated.connect(action)

    def _listen(self) -> None:
        if self._sounds is not None:
            self.floor_taken.connect(self._sounds.show_snapshot)
            self._sounds.muted_changed.connect(self._show_muted)

    def _show_muted(self) -> None:
        self.content.header.show_muted(self._sounds is not None and self._sounds.muted)

    def toggle_sound(self) -> None:
        """Mute the sound of alerts, or let it ring again."""
        if self._sounds is not None:
            self._sounds.toggle()

    def _look_keys(self) -> dict[int, Callable[[], None]]:
        """Keys by which one only looks."""
        key = Qt.Key
        pages = {
            key.Key_1 + number: lambda each=number: self._show_number(each)
            for number in range(len(self._pages))
        }
        return pages | {
            key.Key_Escape: self._full_screen.leave,
            key.Key_T: self.next_theme,
            key.Key_M: self.toggle_sound,
            key.Key_Question: self.show_keys,
        }

    def _desk_keys(self) -> dict[int, Callable[[], None]]:
        """Keys that do something."""
        key, replay = Qt.Key, self._replay
        return {
            key.Key_L: self._log_intervention,
            key.Key_Space: replay.toggle_pause,
            key.Key_Home: replay.restart,
            key.Key_Plus: lambda: replay.multiply_speed(2.0),
            key.Key_Equal: lambda: replay.multiply_speed(2.0),
            key.Key_Minus: lambda: replay.multiply_speed(0.5),
            key.Key_Left: lambda: replay.seek_by(-self._stride_s),
            key.Key_Right: lambda: replay.seek_by(self._stride_s),
        }

    def keyPressEvent(self, event: QKeyEvent) -> None:
        self._stride_s = FAR_SEEK_S if event.modifiers() & Qt.KeyboardModifier.ShiftModifier else SEEK_S
        if event.key() in self._keys:
            self._keys[event.key()]()
        else:
            super().keyPressEvent(event)

    # --- what is kept ---------------------------------------------------------------------------------------

    def _restore(self) -> None:
        if self._settings is None:
            return
        geometry = self._settings.value("window/geometry")
        if isinstance(geometry, QByteArray):
            self.restoreGeometry(geometry)
        page, theme = self._settings.value("window/page"), self._settings.value("window/theme")
        if page in self._pages:
            self._page = cast("PageName", page)
        if theme in THEMES:
            self._theme = cast("ThemeName", theme)

    def closeEvent(self, event: QCloseEvent) -> None:
        self._tick.stop()
        self._restyle.stop()
        self._trial.cancel()
        if self._settings is not None:
            self._settings.setValue("window/geometry", self.saveGeometry())
            self._settings.setValue("window/page", self._page)
            self._settings.setValue("window/theme", self._theme)
            self._settings.sync()
        super().closeEvent(event)
