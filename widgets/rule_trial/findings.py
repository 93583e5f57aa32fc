"""The alerts of a trial as a list: when, how severe, and in words."""

from __future__ import annotations

from PySide6.QtCore import QModelIndex, QPersistentModelIndex, QRectF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QListWidget, QListWidgetItem, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wallboard.backtest import Finding
from wallboard.handover.words import moment_in_short
from wallboard.language import say
from wallboard.records import Severity
from wallboard.trial import Report
from widgets.alert_list.details import SEVERITY_WORDS
from widgets.look import Look
from widgets.marks import Mark, draw_mark, mark_colour
from widgets.text_lines import draw_lines, two_lines
from widgets.theme import blend

ROW_HEIGHT, PADDING, MARK_SIDE, GAP = 52, 16, 22, 14
SEVERITY, WHEN, WORDS = (Qt.ItemDataRole.UserRole + number for number in range(3))
MARKS: dict[Severity, Mark] = {"critical": "critical", "warn": "warn", "info": "info"}


class FindingsList(QListWidget):
    """A row an alert."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("table")
        self.setFont(look.font(17))
        self.setItemDelegate(FindingDelegate(look, self))
        self.setVerticalScrollMode(QListWidget.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def show_report(self, report: Report) -> None:
        """Show what was found by the rule as tried."""
        self.clear()
        for each in report.tried:
            self._add(each, moment_in_short(each.raised_at, report.zone))
        if not report.tried:
            QListWidgetItem(self.tr("The rule as tried raises no alert on these days."), self)

    def _add(self, finding: Finding, when: str) -> None:
        item = QListWidgetItem(f"{when}   {say(SEVERITY_WORDS[finding.severity])}   {finding.text}", self)
        for role, value in ((SEVERITY, finding.severity), (WHEN, when), (WORDS, finding.text)):
            item.setData(role, value)


class FindingDelegate(QStyledItemDelegate):
    """Paints a row; one without an alert is words alone."""

    def __init__(self, look: Look, parent: QListWidget) -> None:
        super().__init__(parent)
        self._look = look
        self._font, self._strong = look.font(17), look.font(17, QFont.Weight.DemiBold)
        self._rule = QPen(blend(look.theme.line, look.theme.surface, 0.6), 1)
        self._chosen = blend(look.theme.accent, look.theme.surface, 0.16)

    def sizeHint(self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex) -> QSize:
        return QSize(0, self._look.px(ROW_HEIGHT))

    def paint(
        self, painter: QPainter, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> None:
        rect, theme, px = QRectF(option.rect), self._look.theme, self._look.px
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are reckoned from the left
        if option.state & QStyle.StateFlag.State_Selected:
            painter.fillRect(rect, self._chosen)
        painter.setPen(self._rule)
        painter.drawLine(rect.bottomLeft(), rect.bottomRight())
        inner = rect.adjusted(px(PADDING), 0, -px(PADDING), 0)
        severity = index.data(SEVERITY)
        if severity is None:
            self._write(painter, inner, str(index.data()), self._font, theme.muted)
            return
        square = QRectF(inner.left(), inner.center().y() - px(MARK_SIDE) / 2, px(MARK_SIDE), px(MARK_SIDE))
        draw_mark(
            painter, square, MARKS[severity], mark_colour(MARKS[severity], theme), QColor(theme.surface)
        )
        inner.setLeft(square.right() + px(GAP))
        self._write(painter, inner, str(index.data(WHEN)), self._font, theme.muted)
        inner.setLeft(inner.left() + self._wide("Wed 00 Mmm 00:00", self._font) + px(GAP))
        self._write(painter, inner, say(SEVERITY_WORDS[severity]), self._strong, theme.text)
        widest = max(self._wide(say(each), self._strong) for each in SEVERITY_WORDS.values())
        inner.setLeft(inner.left() + widest + px(GAP))
        self._write(painter, inner, str(index.data(WORDS)), self._font, theme.text)

    @staticmethod
    def _wide(text: str, font: QFont) -> float:
        return QFontMetricsF(font).horizontalAdvance(text)

    def _write(self, painter: QPainter, rect: QRectF, text: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        too_long = self._wide(text, font) > rect.width()
        draw_lines(
            painter,
            rect,
            two_lines(text, font, rect.width(), Qt.TextElideMode.ElideRight) if too_long else text,
        )
