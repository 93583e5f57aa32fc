"""A label of plain text on as many lines as it takes."""

from __future__ import annotations

import re
from math import ceil

from PySide6.QtCore import QPointF, QSize, Qt
from PySide6.QtGui import QFontMetricsF, QPainter, QPaintEvent, QTextLayout, QTextOption
from PySide6.QtWidgets import QLabel, QStyle, QStyleOption

LINE_SPACING = 1.25
LEAST_WIDTH, LINE_SEPARATOR = 4, "\u2028"
BULLET = "• "
UNIT_AFTER_NUMBER = re.compile(r"(?<=\d) (?=(?:%|min|h|s)(?![^\W\d_]))", re.IGNORECASE)
"""No line ends between the two."""


class Prose(QLabel):
    """Wraps between words, and within one only where it is longer than a line: a QLabel would cut that off.

    All lines are equally high, whichever font their letters come from: those of Arabic ask for twice as much.
    What follows a bullet is set in, so that a list's lines begin below each other.
    Text that is not plain, or that can be selected, is left to QLabel.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(True)
        self._kept: tuple[tuple[object, ...], QTextLayout] | None = None

    @property
    def _own(self) -> bool:
        selectable = self.textInteractionFlags() & Qt.TextInteractionFlag.TextSelectableByMouse
        return self.textFormat() == Qt.TextFormat.PlainText and not selectable

    @property
    def _line_height(self) -> int:
        return round(self.font().pixelSize() * LINE_SPACING)

    def _laid_out(self, width: float) -> QTextLayout:
        """The text in lines; that of the last call where it would be the same."""
        asked = (self.text(), self.font().key(), self.alignment(), width)
        if self._kept is None or self._kept[0] != asked:
            self._kept = asked, self._lay_out(width)
        return self._kept[1]

    def _lay_out(self, width: float) -> QTextLayout:
        text = UNIT_AFTER_NUMBER.sub("\N{NO-BREAK SPACE}", self.text().replace("\n", LINE_SEPARATOR))
        layout, metrics = QTextLayout(text, self.font()), QFontMetricsF(self.font())
        inset = metrics.horizontalAdvance(BULLET)
        option = QTextOption(self.alignment() & Qt.AlignmentFlag.AlignHorizontal_Mask)
        option.setWrapMode(QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere)
        layout.setTextOption(option)
        above = (self._line_height - metrics.height()) / 2 + metrics.ascent()
        layout.beginLayout()
        while (line := layout.createLine()).isValid():
            begins = text.rfind(LINE_SEPARATOR, 0, line.textStart()) + 1
            left = inset if line.textStart() > begins and text.startswith(BULLET, begins) else 0.0
            line.setLineWidth(max(1.0, width - left))
            top = (layout.lineCount() - 1) * self._line_height
            line.setPosition(QPointF(left, top + above - line.ascent()))
        layout.endLayout()
        return layout

    def heightForWidth(self, width: int) -> int:
        if not self._own:
            return super().heightForWidth(width)
        margins = self._around
        lines = max(1, self._laid_out(width - margins.width()).lineCount())
        return lines * self._line_height + margins.height()

    @property
    def _around(self) -> QSize:
        return self.size() - self.contentsRect().size()

    def sizeHint(self) -> QSize:
        if not self._own:
            return super().sizeHint()
        metrics, around = QFontMetricsF(self.font()), self._around
        wide = max(map(metrics.horizontalAdvance, self.text().split("\n")))
        return QSize(ceil(wide) + 1 + around.width(), self._line_height + around.height())

    def minimumSizeHint(self) -> QSize:
        if not self._own:
            return super().minimumSizeHint()
        return QSize(LEAST_WIDTH * self.font().pixelSize(), self._line_height) + self._around

    def paintEvent(self, event: QPaintEvent) -> None:
        if not self._own:
            super().paintEvent(event)
            return
        painter, option, area = QPainter(self), QStyleOption(), self.contentsRect()
        option.initFrom(self)
        self.style().drawPrimitive(QStyle.PrimitiveElement.PE_Widget, option, painter, self)
        painter.setPen(self.palette().color(self.foregroundRole()))
        layout = self._laid_out(area.width())
        room = area.height() - layout.lineCount() * self._line_height
        middle = bool(self.alignment() & Qt.AlignmentFlag.AlignVCenter)
        layout.draw(painter, QPointF(area.left(), area.top() + (max(0, room) // 2 if middle else 0)))
