"""Nobody scrolls a wall: what is not there as a whole is left out."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence

from PySide6.QtCore import QEvent, QObject, QPoint, Qt
from PySide6.QtWidgets import QScrollArea, QWidget


def rest_below(ends: Sequence[int], room: int) -> int:
    """What is left of `room` pixels below the last of the parts that end at `ends` that is in it as a whole.

    0 where all of them are, or none.
    """
    whole = [end for end in ends if end <= room]
    return room - whole[-1] if whole and len(whole) < len(ends) else 0


class WholeParts(QScrollArea):
    """Shows its widget down to the end of the last of `parts` for which there is room as a whole."""

    def __init__(self, parts: Callable[[], Iterable[QWidget]]) -> None:
        super().__init__()
        self._parts = parts
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """The widget was laid out anew."""
        done = super().eventFilter(watched, event)
        if event.type() in {QEvent.Type.LayoutRequest, QEvent.Type.Resize}:
            self._leave_out()
        return done

    def _leave_out(self) -> None:
        whole = self.widget()
        if whole is None:
            return
        seen = (part for part in self._parts() if part.isVisibleTo(whole))
        ends = [part.mapTo(whole, QPoint(0, part.height())).y() for part in seen]
        self.setViewportMargins(0, 0, 0, rest_below(ends, self.height()))
