"""What the window can do, by name and key: shortcuts, key sheet and palette are all made from these lists."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from typing import Protocol

from PySide6.QtCore import QCoreApplication

from wallboard.config import PageName, ThemeChoice
from wallboard.events import CommandKind
from widgets.actions import Action
from widgets.replay import ReplayControl

LOOKING = frozenset({"page", "keys", "full", "theme", "text", "lock"})
"""What begins an id of an action by which one only looks. Every other one acts: a locked wall asks for its
PIN first.
"""
OF_A_DESK = frozenset({"setup", "window", "undo"})
"""Begins of ids of what a wall has not even with its PIN."""
SEEK_S, FAR_SEEK_S = 300.0, 1800.0


def tr(text: str) -> str:
    """In the language of the screen."""
    return QCoreApplication.translate("Actions", text)


def only_looks(action: Action) -> bool:
    """Whether the action changes nothing but what this window shows."""
    return action.id.partition(".")[0] in LOOKING


def works_on_a_wall(action: Action) -> bool:
    """Whether a wall that has a PIN offers it."""
    return action.id.partition(".")[0] not in OF_A_DESK


class Window(Protocol):
    """What the actions ask of the window: `widgets.shell.MainWindow`."""

    def choose_page(self, name: PageName) -> None:
        """Go to a page."""

    def lock_wall(self) -> None:
        """Let nobody act any more without the PIN."""

    def unlock_wall(self) -> None:
        """Ask for it, and no more than that."""

    def turn(self, pages: int) -> None:
        """Go on by so many pages."""

    def set_theme(self, theme: ThemeChoice) -> None:
        """Wear a theme."""

    def scale_text(self, steps: int) -> None:
        """Make words larger by so many steps; none: as configured."""

    def next_theme(self) -> None:
        """Wear the next."""

    def toggle_sound(self) -> None:
        """Mute, or let it ring."""

    def toggle_full_screen(self) -> None:
        """Fill the screen, or come back."""

    def leave_full_screen(self) -> None:
        """Come back."""

    def show_keys(self) -> None:
        """Show the key sheet."""

    def show_palette(self) -> None:
        """Show the palette."""

    def log_intervention(self) -> None:
        """Open the form about what is chosen."""

    def ask_what_if(self) -> None:
        """Ask what more agents would change."""

    def show_settings(self) -> None:
        """Open the settings."""

    def set_up(self) -> None:
        """Ask for the feed and its targets step by step."""

    def undo(self) -> None:
        """Undo what was done last."""

    def open_window(self, name: PageName) -> None:
        """Show a page in a window of its own."""

    def open_this_window(self) -> None:
        """Show the page that is seen in one."""


def look_actions(window: Window, pages: Sequence[tuple[PageName, str]]) -> tuple[Action, ...]:
    """By which one only looks: those of a wall, too. `pages` are names and titles in their order."""
    group = tr("Pages")
    shown = [
        Action(f"page.{name}", tr("Go to {page}").format(page=title), partial(window.choose_page, name),
               (str(number),), group)
        for number, (name, title) in enumerate(pages, start=1)
    ]  # fmt: skip
    window_group = tr("Window")
    return (
        *shown,
        Action("page.before", tr("Page before"), partial(window.turn, -1), ("Ctrl+PgUp",), group),
        Action("page.after", tr("Page after"), partial(window.turn, 1), ("Ctrl+PgDown",), group),
        Action("keys", tr("Show all keys"), window.show_keys, ("?",), window_group),
        Action("full", tr("Full screen, and back"), window.toggle_full_screen, ("F11",), window_group),
        Action("full.leave", tr("Leave full screen"), window.leave_full_screen, ("Esc",), window_group),
        Action("theme", tr("Next theme"), window.next_theme, ("T",), window_group),
        Action("text.larger", tr("Larger text"), partial(window.scale_text, 1), ("Ctrl++", "Ctrl+="),
               window_group),
        Action("text.smaller", tr("Smaller text"), partial(window.scale_text, -1), ("Ctrl+-",), window_group),
        Action("text.normal", tr("Text as configured"), partial(window.scale_text, 0), ("Ctrl+0",),
               window_group),
        Action("sound", tr("Mute the sound of alerts, and back"), window.toggle_sound, ("M",), window_group),
        *_themes(window),
    )  # fmt: skip


def _themes(window: Window) -> list[Action]:
    names: dict[ThemeChoice, str] = {
        "dark": tr("dark"),
        "light": tr("light"),
        "high-contrast": tr("high contrast"),
        "colour-blind": tr("colour-blind-safe"),
        "system": tr("as the system"),
    }
    words = tr("Theme: {theme}")
    return [
        Action(f"theme.{theme}", words.format(theme=name), partial(window.set_theme, theme))
        for theme, name in names.items()
    ]


def desk_actions(window: Window, pages: Sequence[tuple[PageName, str]]) -> tuple[Action, ...]:
    """That do something: a wall nobody touches has none of them."""
    group = tr("Act")
    return (
        Action(
            "palette", tr("Find anything to do, by a few letters"), window.show_palette, ("Ctrl+K",), group
        ),
        Action("what-if", tr("What if: agents, minutes, handling"), window.ask_what_if, ("W",), group),
        Action("log", tr("Log an intervention on what is chosen"), window.log_intervention, ("L",), group),
        Action("settings", tr("Settings"), window.show_settings, ("Ctrl+,", ","), group),
        Action("setup", tr("Set up a feed, step by step"), window.set_up, (), group),
        Action("undo", tr("Undo what was done last"), window.undo, ("Ctrl+Z",), group),
        Action("window", tr("This page in a window of its own"), window.open_this_window, ("Ctrl+N",),
               tr("Window")),
        *(
            Action(f"window.{name}", tr("Own window: {page}").format(page=title),
                   partial(window.open_window, name))
            for name, title in pages
        ),
    )  # fmt: skip


def lock_actions(window: Window) -> tuple[Action, ...]:
    """Of a wall that has a PIN."""
    return (
        Action("lock", tr("Lock this wall again"), window.lock_wall, ("Ctrl+L",), tr("Act")),
        Action("unlock", tr("Unlock this wall by its PIN"), window.unlock_wall, ("U",), tr("Act")),
    )


def replay_actions(replay: ReplayControl) -> list[Action]:
    """The clock of a day that is played; a wall has none of them either."""
    group = tr("Replay")
    found: list[tuple[str, str, tuple[str, ...], CommandKind, partial[None]]] = [
        ("pause", tr("Pause, go on"), ("Space",), "replay.pause", partial(replay.toggle_pause)),
        ("back", tr("5 minutes back"), ("Left",), "replay.seek", partial(replay.seek_by, -SEEK_S)),
        ("ahead", tr("5 minutes ahead"), ("Right",), "replay.seek", partial(replay.seek_by, SEEK_S)),
        ("far-back", tr("30 minutes back"), ("Shift+Left",), "replay.seek",
         partial(replay.seek_by, -FAR_SEEK_S)),
        ("far-ahead", tr("30 minutes ahead"), ("Shift+Right",), "replay.seek",
         partial(replay.seek_by, FAR_SEEK_S)),
        ("slower", tr("Half the speed"), ("-",), "replay.speed", partial(replay.multiply_speed, 0.5)),
        ("faster", tr("Twice the speed"), ("+", "="), "replay.speed", partial(replay.multiply_speed, 2.0)),
        ("start", tr("From the beginning"), ("Home",), "replay.seek", partial(replay.restart)),
    ]  # fmt: skip
    words = tr("Replay: {what}")
    return [
        Action(f"replay.{name}", words.format(what=what[:1].lower() + what[1:]), run, keys, group,
               possible=partial(replay.offers, kind))
        for name, what, keys, kind, run in found
    ]  # fmt: skip
