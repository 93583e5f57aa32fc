"""Parts below each other: at a desk they scroll; on a wall stands what there is room for as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from dataclasses import dataclass

from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QResizeEvent
from PySide6.QtWidgets import QFrame, QLabel, QScrollArea, QVBoxLayout, QWidget

from wallboard.language import say
from widgets.look import Look
from widgets.parts import words
from widgets.whole import rest_below


@dataclass(frozen=True)
class Part:
    """Something in a column. A `heading` does not stand alone at its end, and does not count."""

    widget: QWidget
    heading: bool = False


@dataclass(frozen=True)
class Said:
    """A paragraph, in Qt's rich text."""

    html: str
    heading: bool = False


class Column(QScrollArea):
    """Shows `parts`, which lie in the layout `into`, down to the last that is there as a whole.

    On a wall, where nobody scrolls, it says how many there is no room for.
    """

    def __init__(self, look: Look, *, scrolls: bool, right: int = 0) -> None:
        super().__init__()
        self.parts: Sequence[Part] = ()
        self._scrolls, self._more = scrolls, words(look, 16, muted=True)
        inner = QWidget()
        whole, self.into = QVBoxLayout(inner), QVBoxLayout()
        whole.setContentsMargins(0, 0, right, 0)
        whole.setSpacing(look.px(6))
        whole.addLayout(self.into)
        whole.addWidget(self._more)
        whole.addStretch(1)
        self._more.hide()
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not scrolls:
            self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self.setWidget(inner)

    def show_parts(self, parts: Sequence[Part]) -> None:
        """These are in it now, from above to below."""
        self.parts = parts
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Leave out what is not there as a whole: at a desk it can be scrolled to."""
        inner = self.widget()
        layout = inner.layout() if inner is not None else None
        if inner is None or layout is None or not self.parts:
            return
        for part in self.parts:
            part.widget.show()
        self._more.setVisible(not self._scrolls)
        width = self.viewport().width()
        inner.resize(width, max(layout.totalHeightForWidth(width), self.viewport().height()))
        layout.activate()
        ends = [part.widget.mapTo(inner, QPoint(0, part.widget.height())).y() for part in self.parts]
        if self._scrolls:
            whole = [end for end, part in zip(ends, self.parts, strict=True) if not part.heading]
            self.setViewportMargins(0, 0, 0, rest_below(whole, self.height()))
        else:
            self._leave_out(ends, self._more.height() + layout.spacing())

    def _leave_out(self, ends: Sequence[int], more: int) -> None:
        count, left = fitting(ends, self.height(), more, self.parts)
        for part in self.parts[count:]:
            part.widget.hide()
        self._more.setText(say("and {n} more at the desk").format(n=left))
        self._more.setVisible(bool(left))


def fitting(ends: Sequence[int], room: int, more: int, parts: Sequence[Part]) -> tuple[int, int]:
    """How many parts fit into `room` pixels, and how many are left: for those a line of `more` is kept."""
    if ends[-1] <= room:
        return len(parts), 0
    count = sum(end + more <= room for end in ends)
    while count and parts[count - 1].heading:
        count -= 1
    return count, sum(not part.heading for part in parts[count:])


class Paragraphs:
    """Labels for what is said, as many as there are paragraphs; they lie in `layout`."""

    def __init__(self, look: Look, layout: QVBoxLayout) -> None:
        self._look, self._layout = look, layout
        self._labels: list[QLabel] = []

    def show(self, said: Sequence[Said]) -> list[Part]:
        """Show these, and give their parts."""
        while len(self._labels) < len(said):
            label = words(self._look, 17, wrap=True)
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
            self._labels.append(label)
            self._layout.addWidget(label)
        for label, each in zip(self._labels, said, strict=False):
            label.setContentsMargins(
                0, self._look.px(8) if each.heading and label is not self._labels[0] else 0, 0, 0
            )
            label.setText(each.html)
            label.show()
        for label in self._labels[len(said) :]:
            label.hide()
        return [Part(label, each.heading) for label, each in zip(self._labels, said, strict=False)]
