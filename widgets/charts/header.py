"""The line above a chart: its title, what is to be said of it now, and its key."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from PySide6.QtCore import QLineF, QRectF, QSize, Qt
from PySide6.QtGui import QBrush, QColor, QFont, QFontMetricsF, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QSizePolicy, QWidget

from widgets.charts.bar_marks import draw_sign
from widgets.look import Look
from widgets.marks import Mark, draw_mark, mark_colour

KeyKind = Literal["bar", "line", "dash", "dots", "band", "hollow", "hatch", "above", "below", "note"]
LINE_STYLES: dict[KeyKind, Qt.PenStyle] = {"dash": Qt.PenStyle.DashLine, "dots": Qt.PenStyle.DotLine}
HEADER_HEIGHT, TITLE_SIZE, KEY_SIZE = 40, 20, 16
SWATCH_WIDTH, SWATCH_HEIGHT, SWATCH_GAP, KEY_GAP, MARK_SIDE = 18, 10, 6, 18, 20


@dataclass(frozen=True)
class Key:
    """An entry of a chart's key. A note has words only, which the tool tip has too."""

    kind: KeyKind
    colour: str
    words: str


@dataclass(frozen=True)
class Remark:
    """What is to be said of a chart now, with its mark."""

    mark: Mark
    words: str


def whole_clauses(words: str, metrics: QFontMetricsF, width: float) -> str:
    """As many clauses of `words` as there is room for: half a time or half a number would mislead."""
    while metrics.horizontalAdvance(words) > width and ", " in words:
        words = words.rpartition(", ")[0]
    return metrics.elidedText(words, Qt.TextElideMode.ElideRight, width)


class PanelHeader(QWidget):
    """Title and remark at the left, key at the right; entries that do not fit are left out from the left."""

    def __init__(self, look: Look, title: str) -> None:
        super().__init__()
        self._look, self._title = look, title
        self._keys: tuple[Key, ...] = ()
        self._remark: Remark | None = None
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)

    @property
    def remark(self) -> Remark | None:
        """What is said now."""
        return self._remark

    def show_words(self, keys: tuple[Key, ...], remark: Remark | None) -> None:
        """Show `keys`, and `remark` where there is one."""
        if (keys, remark) != (self._keys, self._remark):
            self._keys, self._remark = keys, remark
            said = (self._title, "" if remark is None else remark.words, *(key.words for key in keys))
            self.setAccessibleName(", ".join(filter(None, said)))
            self.setToolTip("\n".join(key.words for key in keys if key.kind == "note"))
            self.update()

    def sizeHint(self) -> QSize:
        return QSize(0, self._look.px(HEADER_HEIGHT))

    def paintEvent(self, event: QPaintEvent) -> None:
        painter, px = QPainter(self), self._look.px
        painter.setFont(self._look.font(TITLE_SIZE, QFont.Weight.Medium))
        left = self._paint_text(painter, px(16), self._title, self._look.theme.text) + px(KEY_GAP)
        if self._remark is not None:
            left = self._paint_remark(painter, left, self._remark) + px(KEY_GAP)
        self._paint_keys(painter, left)

    def _paint_text(self, painter: QPainter, left: float, text: str, ink: str) -> float:
        """`text` from `left` on; gives where it ends."""
        wide = QFontMetricsF(painter.font()).horizontalAdvance(text)
        painter.setPen(QColor(ink))
        place = QRectF(left, 0, wide + 1, self.height())
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
        return left + wide

    def _paint_remark(self, painter: QPainter, left: float, remark: Remark) -> float:
        px, theme = self._look.px, self._look.theme
        side = px(MARK_SIDE)
        place = QRectF(left, (self.height() - side) / 2, side, side)
        draw_mark(painter, place, remark.mark, mark_colour(remark.mark, theme), QColor(theme.surface))
        painter.setFont(self._look.font(KEY_SIZE + 2, QFont.Weight.Medium))
        start = place.right() + px(SWATCH_GAP)
        words = whole_clauses(remark.words, QFontMetricsF(painter.font()), self.width() - start)
        return self._paint_text(painter, start, words, theme.text)

    def _paint_keys(self, painter: QPainter, left: float) -> None:
        px = self._look.px
        painter.setFont(self._look.font(KEY_SIZE))
        metrics, right = QFontMetricsF(painter.font()), float(self.width())
        for key in reversed(self._keys):
            words_left = right - metrics.horizontalAdvance(key.words)
            start = words_left - (0 if key.kind == "note" else px(SWATCH_WIDTH + SWATCH_GAP))
            if start < left:
                return
            self._paint_text(painter, words_left, key.words, self._look.theme.muted)
            self._paint_swatch(painter, key, start)
            right = start - px(KEY_GAP)

    def _paint_swatch(self, painter: QPainter, key: Key, left: float) -> None:
        if key.kind == "note":
            return
        px, colour = self._look.px, QColor(key.colour)
        width, height, middle = px(SWATCH_WIDTH), px(SWATCH_HEIGHT), self.height() / 2
        swatch = QRectF(left, middle - height / 2, width, height)
        if key.kind in {"above", "below"}:
            sign: Literal["above", "below"] = "above" if key.kind == "above" else "below"
            swatch = swatch.adjusted(px(2), 0, -px(2), 0)
            draw_sign(painter, swatch, sign, colour, QColor(self._look.theme.surface))
        elif key.kind in {"bar", "band"}:
            painter.fillRect(swatch, colour)
        elif key.kind == "hatch":
            painter.fillRect(swatch, QBrush(colour, Qt.BrushStyle.BDiagPattern))
        elif key.kind == "hollow":
            painter.setPen(QPen(colour, px(1.5), Qt.PenStyle.DashLine))
            painter.setBrush(Qt.BrushStyle.NoBrush)
            painter.drawRect(swatch)
        else:
            style = LINE_STYLES.get(key.kind, Qt.PenStyle.SolidLine)
            painter.setPen(QPen(colour, px(2), style))
            painter.drawLine(QLineF(left, middle, left + width, middle))
