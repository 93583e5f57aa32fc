"""Text that does not fit on one line."""

from __future__ import annotations

import re

from PySide6.QtCore import QRectF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QTextLayout, QTextOption

LINE_SPACING = 1.2


def two_lines(text: str, font: QFont, width: float, shorten: Qt.TextElideMode) -> str:
    """`text` broken into two lines at most, between words where it can be, the second one ended with “…”
    if need be.
    """
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
    layout.setTextOption(option)
    layout.beginLayout()
    line = layout.createLine()
    line.setLineWidth(width)
    length = line.textLength()
    layout.endLayout()
    rest = QFontMetricsF(font).elidedText(text[length:], shorten, width)
    return f"{text[:length].rstrip()}\n{rest}" if rest else text


def height_of(text: str, font: QFont) -> float:
    """How high `draw_lines` makes the lines of `text`."""
    return (text.count("\n") + 1) * font.pixelSize() * LINE_SPACING


def draw_lines(painter: QPainter, rect: QRectF, text: str) -> None:
    """The lines of `text` one below the other, from the left, in the middle of the height of `rect`.

    They are equally high whichever font their letters come from; Qt makes those of Arabic twice as high.
    """
    lines, height = text.split("\n"), painter.font().pixelSize() * LINE_SPACING
    top = rect.center().y() - height_of(text, painter.font()) / 2
    for number, line in enumerate(lines):
        place = QRectF(rect.left(), top + number * height, rect.width(), height)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft, line)


def unbroken(text: str) -> str:
    """`text` without a place at which a line may be broken."""
    return re.sub(r"\s", "\N{NO-BREAK SPACE}", text)


def breakable(text: str, every: int = 16) -> str:
    """`text` with a place after `every` letters of its longest words where a label may break the line."""
    return re.sub(rf"(\S{{{every}}})(?=\S{{4}})", "\\1\N{ZERO WIDTH SPACE}", text)
