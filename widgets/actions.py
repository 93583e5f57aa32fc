"""What can be done at the window, by name and key: one list for shortcuts, key sheet and command palette."""

from __future__ import annotations

from collections.abc import Callable, Iterable
from dataclasses import dataclass

from PySide6.QtCore import QKeyCombination, Qt
from PySide6.QtGui import QKeyEvent, QKeySequence, QShortcut
from PySide6.QtWidgets import QWidget

SIGNS = {"Return": "⏎", "Left": "←", "Right": "→", "-": "−"}
EVERYWHERE = ("Ctrl+", "F")
"""Keys that begin so are no text: they work also while a field is typed in."""


def always() -> bool:
    """It can be done at any time."""
    return True


@dataclass(frozen=True)
class Action:
    """One thing to do. `id` stays the same over versions: what was used last is kept by it.

    `keys` are written as `QKeySequence` reads them; the first is the one that is shown. `group` is its
    heading on the key sheet, `detail` says more of it. It is offered only while it is `possible`.
    """

    id: str
    words: str
    run: Callable[[], object]
    keys: tuple[str, ...] = ()
    group: str = ""
    detail: str = ""
    possible: Callable[[], bool] = always

    @property
    def key_words(self) -> str:
        """Its key as it is printed on the keyboard; empty where it has none."""
        if not self.keys:
            return ""
        parts = QKeySequence(self.keys[0]).toString(QKeySequence.SequenceFormat.NativeText)
        before, plus, last = parts.rpartition("+") if len(parts) > 1 else ("", "", parts)
        return f"{before}{plus}{SIGNS.get(last, last)}"


def bind(
    action: Action,
    owner: QWidget,
    context: Qt.ShortcutContext = Qt.ShortcutContext.WindowShortcut,
) -> None:
    """Let the action's keys run it while `owner` is in `context`."""
    for key in action.keys:
        shortcut = QShortcut(QKeySequence(key), owner)
        shortcut.setContext(context)
        shortcut.activated.connect(action.run)


class KeyTable:
    """Which action a key event runs that no field has taken.

    It knows the keys that have shortcuts, too: on a bare X server no window is the active one, and Qt's
    shortcuts are silent.
    """

    def __init__(self, actions: Iterable[Action]) -> None:
        self._actions = {QKeySequence(key).toString(): action for action in actions for key in action.keys}

    def run(self, event: QKeyEvent) -> bool:
        """Run what belongs to the key; whether there was anything."""
        held = event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        wanted = [QKeyCombination(held, Qt.Key(event.key()))]
        if held == Qt.KeyboardModifier.ShiftModifier:  # it is also how ? and + are typed
            wanted.append(QKeyCombination(Qt.Key(event.key())))
        found = (self._actions.get(QKeySequence(each).toString()) for each in wanted)
        action = next((each for each in found if each is not None), None)
        if action is not None:
            action.run()
        return action is not None


def works_everywhere(key: str) -> bool:
    """Whether the key works also while a field is typed in."""
    return len(key) > 1 and key.startswith(EVERYWHERE)
