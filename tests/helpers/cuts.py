"""Finds text that has less room than it needs: on labels and buttons, and wherever our own code paints."""

from collections.abc import Callable, Iterator

from PySide6.QtCore import QPoint, QPointF, QRect, QRectF, Qt
from PySide6.QtGui import QFontMetricsF, QPainter
from PySide6.QtWidgets import QAbstractButton, QAbstractScrollArea, QLabel, QWidget

SLACK_PX = 1.5
"""Widths of letters are fractions; a label's are whole pixels."""

DrawText = Callable[..., object]


def cut_widgets(window: QWidget) -> list[str]:
    """The labels and buttons that show less than they say, each in words."""
    shown = [each for each in window.findChildren(QWidget) if each.isVisible()]
    texts = [each for each in shown if isinstance(each, QLabel | QAbstractButton) and each.text()]
    return [found for each in texts for found in (*_too_small(each), *_outside(each))]


def _too_small(widget: QWidget) -> Iterator[str]:
    said = _said(widget)
    if isinstance(widget, QLabel) and widget.hasHeightForWidth() and widget.wordWrap():
        needed = widget.heightForWidth(widget.width())
        if needed > widget.height() + SLACK_PX:
            yield f"{said}: {needed} px high, has {widget.height()}"
    elif isinstance(widget, QLabel):
        wide = max(map(widget.fontMetrics().horizontalAdvance, widget.text().split("\n")))
        room = widget.contentsRect().width()
        if wide > room + SLACK_PX and widget.textFormat() != Qt.TextFormat.RichText:
            yield f"{said}: {wide} px wide, has {room}"
    elif widget.sizeHint().width() > widget.width() + SLACK_PX:
        yield f"{said}: {widget.sizeHint().width()} px wide, has {widget.width()}"


def _outside(widget: QWidget) -> Iterator[str]:
    """Where what holds it cuts it off; what can be scrolled to is not cut."""
    holder = widget.parentWidget()
    while holder is not None and not widget.isWindow():
        if isinstance(holder.parentWidget(), QAbstractScrollArea):
            return
        place = QRect(widget.mapTo(holder, QPoint(0, 0)), widget.size())
        if not holder.rect().adjusted(-1, -1, 1, 1).contains(place):
            yield f"{_said(widget)}: {place} is outside of its {type(holder).__name__}'s {holder.rect()}"
            return
        if holder.isWindow():
            return
        holder = holder.parentWidget()


def _said(widget: QWidget) -> str:
    text = widget.text() if isinstance(widget, QLabel | QAbstractButton) else ""
    return f"{type(widget.parentWidget()).__name__} › {text[:60]!r}"


class PaintedTexts:
    """Stands in for `QPainter.drawText`, and notes texts that are wider than the room they are given, or that
    leave the widget at its left or right.
    """

    def __init__(self, draw: DrawText) -> None:
        self._draw = draw
        self.cut: list[str] = []
        self.seen = 0

    def noting(self) -> DrawText:
        """What takes the place of `QPainter.drawText`: a function, so that it is bound to the painter."""

        def draw(painter: QPainter, *args: object) -> object:
            return self.note(painter, *args)

        return draw

    def note(self, painter: QPainter, *args: object) -> object:
        """Look at the text, and draw it."""
        text = next((each for each in args if isinstance(each, str)), "")
        place = args[0]
        metrics = QFontMetricsF(painter.font())
        if text:
            self.seen += 1
            if isinstance(place, QRectF | QRect):
                flags = next(
                    (
                        int(each)
                        for each in args[1:]
                        if isinstance(each, int | Qt.AlignmentFlag | Qt.TextFlag)
                    ),
                    0,
                )
                self._note_rect(painter, QRectF(place), flags, text, metrics)
            elif isinstance(place, QPointF | QPoint):
                wide = metrics.horizontalAdvance(text)
                self._note_place(painter, QRectF(place.x(), place.y() - 1, wide, 1), text)
        return self._draw(painter, *args)

    def _note_rect(
        self, painter: QPainter, room: QRectF, flags: int, text: str, metrics: QFontMetricsF
    ) -> None:
        needed = metrics.boundingRect(room, flags, text)
        if needed.width() > room.width() + SLACK_PX or (
            "\n" in text and needed.height() > room.height() + metrics.height() / 2
        ):
            self.cut.append(f"painted {text[:60]!r}: {needed.size().toTuple()} in {room.size().toTuple()}")
        self._note_place(painter, needed, text)

    def _note_place(self, painter: QPainter, place: QRectF, text: str) -> None:
        device = painter.device()
        if not isinstance(device, QWidget):
            return
        on_device = painter.combinedTransform().mapRect(place)
        if on_device.left() < -SLACK_PX or on_device.right() > device.width() + SLACK_PX:
            self.cut.append(
                f"painted {text[:60]!r} at {on_device} of {type(device).__name__} {device.size()}"
            )
