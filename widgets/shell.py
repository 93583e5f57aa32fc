"""The window: it takes the newest snapshot ten times a second and gives it to the page that is seen.

It only assembles. What a page draws is a function of the snapshot; what a person does leaves as an intent.
"""

from __future__ import annotations

import time
from collections.abc import Callable, Iterable, Mapping
from dataclasses import replace
from functools import partial
from typing import cast, get_args

from msgspec import structs
from PySide6.QtCore import QSettings, QSize, Qt, QTimer, Signal
from PySide6.QtGui import QCloseEvent, QGuiApplication, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QApplication, QDialog, QMainWindow, QWidget

from wallboard.config import LARGEST_TEXT, SMALLEST_TEXT, Config, PageName, ThemeChoice
from wallboard.intents import Intent
from wallboard.language import say
from wallboard.records import InterventionDraft
from wallboard.snapshot import FloorSnapshot
from wallboard.trial import Trial
from widgets.actions import Action, KeyTable, bind, works_everywhere
from widgets.alert_order import mark_of
from widgets.assistive import announce
from widgets.content import Content, Memory
from widgets.focus_ring import show_focus
from widgets.full_screen import FullScreen
from widgets.key_sheet import KeySheet
from widgets.look import Look, look_for, palette_of, scale_for, worn
from widgets.marks_view import MARK_WORDS
from widgets.new_alerts import NewAlerts
from widgets.notice import notice_for
from widgets.pages import PAGES, PageEntry
from widgets.pages.base import Tools
from widgets.palette.dialog import Palette
from widgets.palette.places import Deeds, places_of
from widgets.readers import NO_READERS, Readers
from widgets.replay import ReplayControl
from widgets.shown_floor import ShownFloor, Source
from widgets.sounds import Sounds
from widgets.theme import THEMES, style_sheet
from widgets.undo import Undo, UndoNotice
from widgets.wall.lock import WallLock
from widgets.wall.pin_dialog import PinDialog
from widgets.what_if.dialog import WhatIf
from widgets.window_actions import (
    desk_actions,
    lock_actions,
    look_actions,
    only_looks,
    replay_actions,
    works_on_a_wall,
)
from widgets.window_memory import FIRST, Shared, WindowMemory

PROGRAM = "Wallboard"
TICK_MS = 100
RESTYLE_MS = 150
TEXT_STEP = 0.1
DEFAULT_SIZE = QSize(1600, 900)

TargetsChanger = Callable[["MainWindow", str, Mapping[str, float | None]], str]
FormOpener = Callable[[InterventionDraft, FloorSnapshot, Tools, QWidget], None]
"""Opens the form for an intervention over a window. Must not block: `QDialog.open()`, not `exec()`."""


class MainWindow(QMainWindow):
    """The wall or the desk.

    `source` gives the newest snapshot, None before the first; `post` hands an intent to the engine;
    `readers` answer what pages ask beside. All are called from the GUI thread and must not block. `settings`,
    where given, keeps place, page and theme under the name of `slot`; a window `beside` another one shares
    what is kept with it. `open_settings` shows the settings over the window, `open_setup` the assistant,
    `change_targets` saves a queue's own targets.
    `wall` is a screen nobody touches; with a `lock`, nobody but those who know its PIN. `sounds` ring for new
    alerts. `now` is the wall clock, epoch seconds; `monotonic` measures how long the engine has been silent.
    """

    window_wanted = Signal(str, object)
    """A page is to be shown in a window of its own: its name, and what it remembers."""

    closed = Signal()

    floor_taken = Signal(object)
    """A new FloorSnapshot is shown."""
    page_chosen = Signal(str)
    """A person went to a page by its key or tab."""
    locked = Signal()
    """Nobody may act on it any more: what only those may see who know its PIN has to go."""

    def __init__(
        self,
        source: Source,
        post: Callable[[Intent], None],
        config: Config,
        open_form: FormOpener,
        *,
        readers: Readers = NO_READERS,
        pages: Mapping[PageName, PageEntry] = PAGES,
        settings: QSettings | None = None,
        sounds: Sounds | None = None,
        open_settings: Callable[[MainWindow], None] | None = None,
        change_targets: TargetsChanger | None = None,
        open_setup: Callable[[MainWindow], None] | None = None,
        wall: bool = False,
        lock: WallLock | None = None,
        slot: str = FIRST,
        beside: MainWindow | None = None,
        size: QSize = DEFAULT_SIZE,
        now: Callable[[], float] = time.time,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__()
        self._floor, self._config, self._open_form = ShownFloor(source, monotonic), config, open_form
        self._post, self._lock = self._guarded(post), lock
        self._open_settings, self._open_setup, self._config_kept = open_settings, open_setup, config
        self._worn_before = (config.wall.theme, config.wall.text_scale)
        self._all_pages = pages
        self._pages = {name: pages[name] for name in config.wall.pages if name in pages}
        self._wall, self._now, self._drawn_s = wall, now, 0
        self._kept_state, self._undo = WindowMemory(settings, slot), Undo(self._post, self)
        self._sounds, self._beside = sounds, beside
        self._readers = replace(readers, trial=readers.trial or Trial())
        self.shared: Shared = beside.shared if beside is not None else Shared.kept_in(settings)
        self._views, self._used = self.shared.views, self.shared.used
        self._kept, self._change_targets = self.shared.kept.heard_by(self._arranged), change_targets
        self._new_alerts = NewAlerts()
        self._replay = ReplayControl(self._post)
        self._page, self._theme = next(iter(self._pages)), config.wall.theme
        self._text_scale = config.wall.text_scale
        self.resize(size)
        self._restore()
        self._say_where()
        look = look_for(config, self._theme, self.size(), text_scale=self._text_scale)
        self._dress(look, self._kept_pages())
        self._restyle = self._timer(RESTYLE_MS, self._fit_look, once=True)
        self._tick = self._timer(TICK_MS, self.take_newest)
        self._listen()
        self._full_screen = FullScreen(self)
        self._list_actions()
        self._bind_actions()
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
            self._do,
            self.open_intervention,
            self.go_to,
            levers=self.may_act,
            readers=self._readers,
            views=self._views,
            what_if=self.open_what_if,
            kept=self._kept,
            did=self._did,
            change_targets=partial(self._change_targets, self) if self._change_targets else None,
        )
        self.content = Content(self._tools, self._pages, self._replay, memory)
        self.content.page_chosen.connect(self.choose_page)
        self.content.header.tabs.window_wanted.connect(self.open_window)
        self.undo_notice = UndoNotice(self._undo, look, self.content)
        self.setPalette(palette_of(look.theme))
        self.setStyleSheet(style_sheet(look.theme, look.as_designed.scale))
        self._show_muted()
        self.content.header.show_unlocked(self._wall and self.may_act)
        self.setCentralWidget(self.content)

    def _fit_look(self) -> None:
        """Dress anew when the theme, the window's size or the feed's zone asks for another look."""
        look = look_for(self._config, self._theme, self.size(), self._floor.zone, self._text_scale)
        if look != self._look:
            self._dress(look, self.content.memory())
            self._draw()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if scale_for(self.size()) != self._look.as_designed.scale:
            self._restyle.start()

    def next_theme(self) -> None:
        """Dark, light, high contrast, colour-blind-safe, and round again."""
        self.set_theme(THEMES[(THEMES.index(worn(self._theme)) + 1) % len(THEMES)])

    def set_theme(self, theme: ThemeChoice) -> None:
        """Wear `theme` from now on."""
        self._theme = theme
        self._fit_look()

    def scale_text(self, steps: int) -> None:
        """Make words larger by so many steps, or smaller; 0 steps: as the configuration says."""
        scale = round(self._text_scale + TEXT_STEP * steps, 1) if steps else self._config.wall.text_scale
        self._text_scale = min(LARGEST_TEXT, max(SMALLEST_TEXT, scale))
        self._fit_look()

    # --- settings -------------------------------------------------------------------------------------------

    def show_settings(self) -> None:
        """Open the settings, where there are any to open."""
        if self._open_settings is not None:
            self._open_settings(self)

    def set_up(self) -> None:
        """Ask for a feed and its targets step by step, where that can be."""
        if self._open_setup is not None:
            self._open_setup(self)

    @property
    def look(self) -> Look:
        """How it looks at this moment."""
        return self._look

    @property
    def config(self) -> Config:
        """What was taken last; a preview is none."""
        return self._config_kept

    @property
    def snapshot(self) -> FloorSnapshot | None:
        """The floor that is shown."""
        return self._floor.newest

    def preview(self, config: Config | None) -> None:
        """Show what `config` would look like; None goes back to the one that was taken last."""
        if self._config is self._config_kept:
            self._worn_before = (self._theme, self._text_scale)
        self._put_on(self._as_hung(config) if config else self._config_kept)
        if config is None:
            self._theme, self._text_scale = self._worn_before
            self._fit_look()

    def take_config(self, config: Config) -> None:
        """Go on with `config`."""
        self._config_kept = self._as_hung(config)
        self._put_on(self._config_kept)

    def _as_hung(self, config: Config) -> Config:
        """A wall keeps the pages it was hung with: each monitor may have its own."""
        if not self._wall:
            return config
        return structs.replace(config, wall=structs.replace(config.wall, pages=self.page_names))

    def _put_on(self, config: Config) -> None:
        before, self._config = self._config.wall, config
        if config.wall.theme != before.theme:
            self._theme = config.wall.theme
        if config.wall.text_scale != before.text_scale:
            self._text_scale = config.wall.text_scale
        self._pages = {name: self._all_pages[name] for name in config.wall.pages if name in self._all_pages}
        if self._page not in self._pages:
            self._page = next(iter(self._pages))
        self._say_where()
        self._list_actions()
        look = look_for(config, self._theme, self.size(), self._floor.zone, self._text_scale)
        self._dress(look, self.content.memory())
        self._draw()

    # --- drawing --------------------------------------------------------------------------------------------

    def take_newest(self) -> None:
        """Take the newest snapshot and draw it, or the old one again each second and when it is too old."""
        zone, newest = self._floor.zone, self._floor.take()
        if newest is None and self._stands_drawn:
            return
        if newest is not None:
            self._replay.show_snapshot(newest)
            self.floor_taken.emit(newest)
            if newest.zone != zone:
                self._say_where()
                self._fit_look()
        self._draw()

    @property
    def _stands_drawn(self) -> bool:
        """Whether the same snapshot would look the same now: no clock has gone on, and it is not too old."""
        return self._drawn_s == int(self._now()) and not self._floor.is_silent

    def _draw(self) -> None:
        snapshot, self._drawn_s = self.snapshot, int(self._now())
        notice = notice_for(snapshot)
        if notice is not None:
            site = snapshot.site if snapshot else self._config.site.name or PROGRAM
            self.content.draw_notice(notice, site, self._page, self._now())
            return
        is_preview = self._config is not self._config_kept
        scene = self._floor.scene(self._config if is_preview else None)
        if scene is not None:
            self.content.draw(scene, self._page, self._now())

    # --- what a person does ---------------------------------------------------------------------------------

    @property
    def page_names(self) -> tuple[PageName, ...]:
        """The pages in the order of their keys."""
        return tuple(self._pages)

    def show_page(self, name: PageName) -> None:
        """Show the page `name`."""
        self._page = name
        self._say_where()
        self._draw()

    def _say_where(self) -> None:
        """The title, for lists of windows and for those who listen: which page, of which site."""
        told = self.snapshot.site if self.snapshot else ""
        site = self._config.site.name or told or PROGRAM
        self.setWindowTitle(f"{say(self._pages[self._page].title)} · {site}")

    def choose_page(self, name: PageName) -> None:
        """A person wants the page `name`."""
        self.show_page(name)
        self.page_chosen.emit(name)

    def go_to(self, name: PageName, scope: str) -> None:
        """Show the page `name` at `scope`."""
        self.show_with(name, {"scope": scope})

    def show_with(self, name: PageName, chosen: Mapping[str, str]) -> None:
        """Show the page `name` with `chosen` on it, as its `memory` names it."""
        self.content.page(name).recall(chosen)
        self.content.draw_anew()
        self.show_page(name)

    @property
    def page(self) -> PageName:
        """The page that is shown, or will be once there is a floor to show."""
        return self._page

    def _show_number(self, number: int) -> None:
        if number < len(self._pages):
            self.show_page(self.page_names[number])

    def turn(self, pages: int) -> None:
        """Go on by so many pages; after the last one the first follows."""
        names = self.page_names
        self._show_number((names.index(self._page) + pages) % len(names))

    def open_intervention(self, draft: InterventionDraft) -> None:
        """Open the form with what `draft` knows already."""
        if self.snapshot is not None:
            self._open_form(draft, self.snapshot, self._tools, self)

    def log_intervention(self) -> None:
        """Open the form about what is chosen on the page."""
        self.open_intervention(self.content.page(self._page).draft_here())

    def open_what_if(self, scope: str) -> None:
        """Ask what more agents or shorter handling would change for `scope`."""
        if self.snapshot is not None:
            asked = WhatIf(self.snapshot, scope, self._tools, self)
            self.floor_taken.connect(asked.show_snapshot)
            asked.show()
            asked.activateWindow()

    def ask_what_if(self) -> None:
        """Ask it about what is chosen on the page."""
        self.open_what_if(self.content.page(self._page).draft_here().scope)

    # --- what can be undone ---------------------------------------------------------------------------------

    def _do(self, intent: Intent) -> None:
        """Hand an intent on, and take note of how it is undone."""
        if self._wall:
            self._post(intent)
        else:
            self._undo.post(intent, self.snapshot, self._tools)

    def _did(self, what: str, undo: Callable[[], None]) -> None:
        """Something was arranged: undone, the pages are made anew as they were."""
        self._undo.did(what, partial(self._arrange_back, undo))

    def _arranged(self, name: str, before: Mapping[str, object]) -> None:
        undo = partial(self._kept.heard_by(lambda *_: None).write, name, before)
        self._undo.did(self.tr("how the page is arranged"), partial(self._arrange_back, undo), quiet=True)

    def _arrange_back(self, undo: Callable[[], None]) -> None:
        undo()
        self._dress(self._look, self.content.memory())
        self._draw()

    def undo(self) -> None:
        """Undo what was done last at this window."""
        self._undo.undo()

    def open_window(self, name: PageName) -> None:
        """Show the page `name` in a window of its own, as it is here."""
        self.window_wanted.emit(name, self.content.page(name).memory())

    def open_this_window(self) -> None:
        """Show this page in a window of its own."""
        self.open_window(self._page)

    def show_keys(self) -> None:
        """Show the sheet of keys."""
        sheet = KeySheet(self._look, (*self._page_actions(), *self._actions), self)
        sheet.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        sheet.open()

    def show_palette(self) -> None:
        """Let a few letters find what to do."""
        places = places_of(self.snapshot, self._deeds()) if self.snapshot is not None else []
        actions = [each for each in (*self._page_actions(), *self._actions) if each.id != "palette"]
        Palette(self._look, actions, [*self._kept_views(), *places], self._used, self).open_over()

    def _kept_views(self) -> list[Action]:
        """The Log page as it was kept under a name."""
        if "log" not in self._pages:
            return []
        return [
            Action(f"view:{name}", name, partial(self.show_with, "log", self._views.view(name)),
                   detail=self.tr("kept view of the log"))
            for name in self._views.names
        ]  # fmt: skip

    def _deeds(self) -> Deeds:
        hide_names, who = self._config.wall.hide_names, self._tools.who
        return Deeds(
            self._pages,
            who,
            hide_names,
            self._do,
            self.show_with,
            self.open_intervention,
            self.open_what_if,
        )

    def _page_actions(self) -> tuple[Action, ...]:
        """Those of the page that is seen; a notice in its place has none."""
        shown = self.content.page(self._page)
        return shown.own_actions() if shown.isVisible() and self.may_act else ()

    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back."""
        self._full_screen.toggle()

    def leave_full_screen(self) -> None:
        """Come back, where the screen is filled."""
        self._full_screen.leave()

    def _list_actions(self) -> None:
        """All the window can do."""
        actions = look_actions(self, [(name, say(entry.title)) for name, entry in self._pages.items()])
        if not self._wall:
            actions = self._with_acts(actions)
        elif self._lock is not None:
            actions = tuple(
                each if only_looks(each) else replace(each, run=partial(self.act, each.run))
                for each in (*self._with_acts(actions), *lock_actions(self))
                if works_on_a_wall(each)
            )
        self._actions, self._keys = actions, KeyTable(actions)

    def _with_acts(self, looking: Iterable[Action]) -> tuple[Action, ...]:
        titles = [(name, say(entry.title)) for name, entry in self._pages.items()]
        return (*desk_actions(self, titles), *looking, *replay_actions(self._replay))

    def _bind_actions(self) -> None:
        """Keys that are no text get a shortcut, which works wherever the focus is; the others wait until the
        focused widget has left them alone.
        """
        for action in self._actions:
            bind(replace(action, keys=tuple(filter(works_everywhere, action.keys))), self)

    # --- who may act ----------------------------------------------------------------------------------------

    @property
    def may_act(self) -> bool:
        """Whether a person at this window may do more than look."""
        return self._lock.is_open if self._lock is not None else not self._wall

    def act(self, deed: Callable[[], object]) -> None:
        """Do what is no mere looking, on a locked wall once its PIN was typed."""
        if self._lock is None or self._lock.is_open:
            deed()
        else:
            PinDialog(self._look, self._lock, deed, self).open()

    def _guarded(self, post: Callable[[Intent], None]) -> Callable[[Intent], None]:
        """However an intent comes about, it leaves a locked wall with the PIN only."""
        return lambda intent: self.act(partial(post, intent))

    def lock_wall(self) -> None:
        """Let nobody act on the wall any more who does not type its PIN."""
        if self._lock is not None:
            self._lock.close()

    def unlock_wall(self) -> None:
        """Ask for the PIN, where it was not typed yet."""
        self.act(lambda: None)

    def _dress_for(self, is_open: bool) -> None:
        """The wall was unlocked, and has buttons; or it was locked, and has none."""
        if not is_open:
            self.locked.emit()
        self._dress(self._look, self.content.memory())
        self._draw()

    def _listen(self) -> None:
        hints = QGuiApplication.styleHints()
        hints.colorSchemeChanged.connect(self._fit_look)
        hints.accessibility().contrastPreferenceChanged.connect(self._fit_look)
        if self._lock is not None:
            self._lock.changed.connect(self._dress_for)
        if self._beside is None:
            self.floor_taken.connect(self._announce)
        if self._sounds is not None:
            self.floor_taken.connect(self._sounds.show_snapshot)
            self._sounds.muted_changed.connect(self._show_muted)

    def _announce(self, snapshot: FloorSnapshot) -> None:
        """A screen reader says a new alert at once."""
        for alert in self._new_alerts.among(snapshot):
            announce(self, f"{say(MARK_WORDS[mark_of(alert)])}: {alert.title}. {alert.text}")

    def _show_muted(self) -> None:
        self.content.header.show_muted(self._sounds is not None and self._sounds.muted)

    def toggle_sound(self) -> None:
        """Mute the sound of alerts, or let it ring again."""
        if self._sounds is not None:
            self._sounds.toggle()

    def focusNextPrevChild(self, forward: bool) -> bool:
        """Tab was pressed: let it be seen where that led."""
        moved = super().focusNextPrevChild(forward)
        show_focus(QApplication.focusWidget(), self._look)
        return moved

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if not self._keys.run(event):
            super().keyPressEvent(event)

    # --- what is kept ---------------------------------------------------------------------------------------

    def _restore(self) -> None:
        kept = self._kept_state
        if kept.geometry is not None:
            self.restoreGeometry(kept.geometry)
        page, theme = kept.word("page"), kept.word("theme")
        self._text_scale = kept.number("text_scale", self._text_scale, SMALLEST_TEXT, LARGEST_TEXT)
        if page in self._pages:
            self._page = page
        if theme in get_args(ThemeChoice):
            self._theme = cast("ThemeChoice", theme)

    def _kept_pages(self) -> Memory:
        return {name: told for name, told in self._kept_state.pages.items() if name in self._pages}

    def closeEvent(self, event: QCloseEvent) -> None:
        if event.spontaneous() and self._lock is not None and not self._lock.is_open:
            event.ignore()  # a person closes it, not the program
            self.act(self.close)
            return
        self._tick.stop()
        self._restyle.stop()
        if self._beside is None and self._readers.trial is not None:
            self._readers.trial.cancel()
        for asked in self.findChildren(QDialog):
            asked.close()
        chosen = {"page": self._page, "theme": self._theme, "text_scale": str(self._text_scale)}
        self._kept_state.keep(self.saveGeometry(), chosen, self.content.memory())
        super().closeEvent(event)
        self.closed.emit()
