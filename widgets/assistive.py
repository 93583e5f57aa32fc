"""What assistive technology is told of widgets that paint themselves: a role, and what they are made of.

Qt asks `interface_of` about every widget. Of what it does not know (buttons, tables, fields) Qt tells itself.
A class says `told_as`, its role, where it is a figure of its own; `told_as_list` where it is a `PaintedList`.
"""

from __future__ import annotations

from collections.abc import Sequence
from typing import ClassVar, Protocol, cast

from PySide6.QtCore import QObject, QPoint, QRect, Qt
from PySide6.QtGui import (
    QAccessible,
    QAccessibleAnnouncementEvent,
    QAccessibleEvent,
    QAccessibleInterface,
    QWindow,
)
from PySide6.QtWidgets import QAccessibleWidget, QWidget

Role, State, Text = QAccessible.Role, QAccessible.State, QAccessible.Text


class PaintedList(Protocol):
    """A widget that paints items one can choose among, each known by its key: agents by their ids."""

    told_as_list: ClassVar[bool]

    @property
    def chosen(self) -> str:
        """The key of the chosen item; empty where none is."""

    def told_items(self) -> Sequence[str]:
        """The keys, in the order of reading."""

    def told_place(self, key: str) -> QRect:
        """Where in the widget the item is."""

    def told_words(self, key: str) -> str:
        """The item in a sentence."""


def make_told() -> None:
    """Let Qt ask here, from now on."""
    QAccessible.installFactory(interface_of)


def interface_of(_class_name: str, told: QObject) -> QAccessibleInterface | None:
    """What is told of a widget that paints itself; None leaves it to Qt."""
    if getattr(told, "told_as_list", False):
        return _List(cast("QWidget", told))
    role = getattr(told, "told_as", None)
    if role is not None:
        if QAccessible.isActive():  # a stop of Tab for those who do not see it, and for nobody else
            cast("QWidget", told).setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return _Figure(cast("QWidget", told), role)
    return _Figure(told, Role.Graphic) if isinstance(told, QWidget) and _is_painted(type(told)) else None


def _is_painted(kind: type[QWidget]) -> bool:
    """Whether it is one of ours that paints all of itself."""
    ours = not kind.__module__.startswith("PySide6.")
    return ours and kind.__bases__ == (QWidget,) and "paintEvent" in kind.__dict__


def announce(window: QWidget, words: str) -> None:
    """Let a screen reader say something at once, wherever the focus is."""
    if QAccessible.isActive():
        QAccessible.updateAccessibility(QAccessibleAnnouncementEvent(window, words))


def tell_chosen(widget: QWidget, key: str) -> None:
    """Say that another item of a `PaintedList` has the focus."""
    if QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(list(cast("PaintedList", widget).told_items()).index(key))
        QAccessible.updateAccessibility(event)


class _Figure(QAccessibleWidget):
    """A picture with a name and a description. What it is put together from is not told beside it."""

    def childCount(self) -> int:
        return 0

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None


class _List(QAccessibleWidget):
    """A list of what is painted. Items are made when they are asked for, and end with the widget."""

    def __init__(self, widget: QWidget) -> None:
        super().__init__(widget, Role.List)
        self._widget, self._told = widget, cast("PaintedList", widget)
        self._items: dict[str, _Item] = {}
        widget.destroyed.connect(self._forget)

    def _forget(self) -> None:
        for item in self._items.values():
            QAccessible.deleteAccessibleInterface(QAccessible.uniqueId(item))
        self._items.clear()

    def _item(self, key: str) -> QAccessibleInterface:
        if key not in self._items:
            self._items[key] = _Item(self._widget, key)
            QAccessible.registerAccessibleInterface(self._items[key])
        return self._items[key]

    def childCount(self) -> int:
        return len(self._told.told_items())

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        keys = self._told.told_items()
        return self._item(keys[index]) if 0 <= index < len(keys) else None

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        keys = self._told.told_items()
        return next((n for n, key in enumerate(keys) if self._items.get(key) is child), -1)

    def focusChild(self) -> QAccessibleInterface | None:  # type: ignore[override]
        chosen = self._told.chosen
        return self._item(chosen) if chosen in self._told.told_items() else None

    def childAt(self, x: int, y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        place = self._widget.mapFromGlobal(QPoint(x, y))
        keys = self._told.told_items()
        return next((self._item(key) for key in keys if self._told.told_place(key).contains(place)), None)


class _Item(QAccessibleInterface):
    """One of them."""

    def __init__(self, widget: QWidget, key: str) -> None:
        super().__init__()
        self._widget, self._told, self._key = widget, cast("PaintedList", widget), key

    def isValid(self) -> bool:
        return self._key in self._told.told_items()

    def object(self) -> QObject | None:  # type: ignore[override]
        return None

    def window(self) -> QWindow | None:  # type: ignore[override]
        return self._widget.window().windowHandle()

    def parent(self) -> QAccessibleInterface:
        return QAccessible.queryAccessibleInterface(self._widget)

    def child(self, _index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childAt(self, _x: int, _y: int) -> QAccessibleInterface | None:  # type: ignore[override]
        return None

    def childCount(self) -> int:
        return 0

    def indexOfChild(self, _child: QAccessibleInterface) -> int:
        return -1

    def text(self, kind: QAccessible.Text) -> str:
        return self._told.told_words(self._key) if kind == Text.Name and self.isValid() else ""

    def setText(self, kind: QAccessible.Text, text: str) -> None:
        """Nothing of it can be set."""

    def rect(self) -> QRect:
        place = self._told.told_place(self._key)
        return QRect(self._widget.mapToGlobal(place.topLeft()), place.size())

    def role(self) -> QAccessible.Role:
        return Role.ListItem

    def state(self) -> QAccessible.State:
        state, chosen = State(), self._told.chosen == self._key
        state.focusable = state.selectable = True
        state.selected, state.focused = chosen, chosen and self._widget.hasFocus()
        state.offscreen = not self._widget.rect().intersects(self._told.told_place(self._key))
        state.invalid = not self.isValid()
        return state
