"""Texts that are laid out once and painted often: a layout costs more than its letters."""

from __future__ import annotations

import math

from PySide6.QtCore import QPointF, Qt
from PySide6.QtGui import QFont, QFontMetricsF, QPainter, QStaticText

MOST_KEPT = 8_000


def in_two(words: str) -> list[str]:
    """`words` on two lines of about the same length; a single word on one."""
    gaps = [place for place, letter in enumerate(words) if letter == " "]
    if not gaps:
        return [words]
    middle = min(gaps, key=lambda place: abs(2 * place - len(words)))
    return [words[:middle], words[middle + 1 :]]


class Lettering:
    """Texts in one font, laid out once. A text too wide for its room is shortened with “…”."""

    def __init__(self, font: QFont) -> None:
        self.font, self.metrics = font, QFontMetricsF(font)
        self.height = math.ceil(self.metrics.height())
        self._texts: dict[tuple[str, int], QStaticText] = {}

    def width(self, words: str) -> int:
        """The whole pixels that `words` take."""
        return math.ceil(self._text(words, 0).size().width())

    def write(self, painter: QPainter, left: float, top: float, words: str, room: float = 0.0) -> None:
        """Draw `words`; `room` 0 is as much as it takes. The painter has the font and the pen."""
        painter.drawStaticText(QPointF(left, top), self._text(words, int(room)))

    def _text(self, words: str, room: int) -> QStaticText:
        text = self._texts.get((words, room))
        if text is None:
            if len(self._texts) > MOST_KEPT:
                self._texts.clear()
            fitting = self.metrics.elidedText(words, Qt.TextElideMode.ElideRight, room) if room else words
            text = self._texts[words, room] = QStaticText(fitting)
            text.setTextFormat(Qt.TextFormat.PlainText)
            text.prepare(font=self.font)
        return text
