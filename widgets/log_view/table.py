"""The log as a table, the newest on top."""

from __future__ import annotations

from PySide6.QtCore import QAbstractTableModel, QModelIndex, QObject, QPersistentModelIndex, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPen
from PySide6.QtWidgets import QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wallboard.language import mark
from wallboard.outward.words import course_in_short
from widgets.log_view.entries import ALERT_KIND, Entry
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour
from widgets.text_lines import draw_lines, two_lines
from widgets.theme import blend

COLUMNS: tuple[tuple[str, int], ...] = (
    (mark("Time"), 84),
    (mark("What"), 250),
    (mark("Where, with whom"), 170),
    (mark("Text"), 0),
    (mark("Who"), 110),
    (mark("Figures then"), 236),
    (mark("State"), 132),
)
TIME, WHAT, WHERE, TEXT, WHO, FIGURES, SAVED = range(len(COLUMNS))
SPARE = (FIGURES, WHO)
"""Columns that a narrow table leaves out: the details beside it have them."""

PADDING, MARK_SIDE, ROW_HEIGHT = 12, 24, 60
LONGEST_SHOWN = 400
TICK = "✓"
NOWHERE = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
AnyIndex = QModelIndex | QPersistentModelIndex


class LogModel(QAbstractTableModel):
    """Some entries as rows."""

    def __init__(self, look: Look, parent: QObject) -> None:
        super().__init__(parent)
        self._look = look
        self.entries: tuple[Entry, ...] = ()
        self.has_dates = False

    def show_entries(self, entries: tuple[Entry, ...], *, has_dates: bool = False) -> bool:
        """Show `entries`, those of several days with their dates; whether anything changed."""
        if (entries, has_dates) == (self.entries, self.has_dates):
            return False
        self.beginResetModel()
        self.entries, self.has_dates = entries, has_dates
        self.endResetModel()
        return True

    def row_of(self, entry: str) -> int:
        """The row of the entry with this id, -1 where it is not shown."""
        return next((row for row, each in enumerate(self.entries) if each.id == entry), -1)

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.entries)

    def columnCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(COLUMNS)

    def headerData(
        self, section: int, orientation: Qt.Orientation, role: int = Qt.ItemDataRole.DisplayRole
    ) -> object:
        if orientation == Qt.Orientation.Horizontal and role == Qt.ItemDataRole.DisplayRole:
            return self.tr(COLUMNS[section][0])
        return LEFT if role == Qt.ItemDataRole.TextAlignmentRole else None

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return self.words(self.entries[index.row()], index.column())
        return None

    def words(self, entry: Entry, column: int) -> str:
        """What stands in a column."""
        return {
            TIME: self._time(entry),
            WHAT: entry.what,
            WHERE: entry.scope,
            TEXT: entry.text[:LONGEST_SHOWN].replace("\n", " "),
            WHO: entry.who,
            FIGURES: entry.short,
            SAVED: self._saved(entry),
        }[column]

    def _time(self, entry: Entry) -> str:
        clock = self._look.formats.clock(entry.at)
        return f"{self._look.formats.day_month(entry.at)} {clock}" if self.has_dates else clock

    def _saved(self, entry: Entry) -> str:
        if entry.kind == ALERT_KIND:
            return self.tr("in force") if entry.end is None else self.tr("recovered")
        words = {"saving": self.tr("saving…"), "saved": self.tr("saved"), "failed": self.tr("not saved")}
        states = {"open": self.tr("open"), "done": self.tr("done")}
        delivery = entry.details.delivery
        said = words["saved"] if delivery is None else course_in_short(delivery)
        return states.get(entry.details.status, said) if entry.save == "saved" else words[entry.save]


def paint_flag(painter: QPainter, rect: QRectF, entry: Entry, look: Look, paper: QColor) -> None:
    """An alert's mark, or the letter of an intervention in a box, as on the charts."""
    theme = look.theme
    if entry.mark is not None:
        draw_mark(painter, rect, entry.mark, mark_colour(entry.mark, theme), paper)
        return
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.setPen(QPen(QColor(theme.muted), max(1.0, rect.width() * 0.08)))
    painter.setBrush(paper)
    painter.drawRoundedRect(rect.adjusted(1, 1, -1, -1), rect.width() * 0.2, rect.width() * 0.2)
    painter.setPen(QColor(theme.text))
    painter.setFont(look.font_of_px(int(rect.width() * 0.62), QFont.Weight.DemiBold))
    painter.drawText(rect, Qt.AlignmentFlag.AlignCenter, entry.letter)
    painter.restore()


class LogDelegate(QStyledItemDelegate):
    """Paints the cells of a `LogModel`."""

    def __init__(self, look: Look, model: LogModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        theme = look.theme
        self._paper, self._chosen = QColor(theme.surface), blend(theme.accent, theme.surface, 0.16)
        self._rule = QPen(blend(theme.line, theme.surface, 0.6), 1)
        self._font, self._strong = look.font(18), look.font(18, QFont.Weight.DemiBold)
        self._small = look.font(16)

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect, entry, column = QRectF(option.rect), self._model.entries[index.row()], index.column()
        chosen = bool(option.state & QStyle.StateFlag.State_Selected)
        painter.fillRect(rect, self._chosen if chosen else self._paper)
        painter.setPen(self._rule)
        foot = rect.adjusted(0, 0, 0, -1)  # the pixel row below is the next row's
        painter.drawLine(foot.bottomLeft(), foot.bottomRight())
        if chosen and column == TIME:
            stripe = rect.adjusted(0, 0, self._look.px(4) - rect.width(), 0)
            painter.fillRect(stripe, QColor(self._look.theme.accent))
        inner = rect.adjusted(self._look.px(PADDING), 0, -self._look.px(PADDING), 0)
        words = self._model.words(entry, column)
        if column == WHAT:
            self._paint_what(painter, inner, entry, words)
        elif column == WHERE and entry.agents:
            self._write_over(painter, inner, words, entry.agents)
        elif column == TIME and self._model.has_dates:
            formats = self._look.formats
            self._write_over(painter, inner, formats.clock(entry.at), formats.day_month(entry.at))
        elif column in {WHERE, TEXT, FIGURES}:
            theme = self._look.theme
            self._write_lines(
                painter, inner, words, self._font, theme.muted if column == FIGURES else theme.text
            )
        elif column == SAVED:
            self._paint_saved(painter, inner, entry, TICK if self._is_plain(entry) else words)
        else:
            ink = self._look.theme.muted if column == WHO else self._look.theme.text
            self._write(painter, inner, words, self._font, ink)

    @staticmethod
    def _write(painter: QPainter, rect: QRectF, words: str, font: QFont, ink: str) -> None:
        painter.setFont(font)
        painter.setPen(QColor(ink))
        shown = QFontMetricsF(font).elidedText(words, Qt.TextElideMode.ElideRight, rect.width())
        painter.drawText(rect, LEFT, shown)

    def _write_lines(self, painter: QPainter, rect: QRectF, words: str, font: QFont, ink: str) -> None:
        """On two lines, a little smaller, where one is too short."""
        painter.setPen(QColor(ink))
        painter.setFont(font)
        if QFontMetricsF(font).horizontalAdvance(words) > rect.width():
            smaller = self._look.font(17, font.weight())
            painter.setFont(smaller)
            words = two_lines(words, smaller, rect.width(), Qt.TextElideMode.ElideRight)
        draw_lines(painter, rect, words)

    def _paint_what(self, painter: QPainter, rect: QRectF, entry: Entry, words: str) -> None:
        side = self._look.px(MARK_SIDE)
        square = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
        paint_flag(painter, square, entry, self._look, self._paper)
        beside = rect.adjusted(side + self._look.px(10), 0, 0, 0)
        self._write_lines(painter, beside, words, self._strong, self._look.theme.text)

    def _write_over(self, painter: QPainter, rect: QRectF, words: str, lower: str) -> None:
        """Words, and smaller ones below them, where there are any."""
        if lower:
            half = rect.height() / 2
            below = rect.adjusted(0, half - self._look.px(3), 0, -self._look.px(5))
            self._write(painter, below, lower, self._small, self._look.theme.muted)
            rect = rect.adjusted(0, self._look.px(5), 0, -half + self._look.px(3))
        self._write(painter, rect, words, self._font, self._look.theme.text)

    @staticmethod
    def _is_plain(entry: Entry) -> bool:
        """Whether it is in the file and nothing more is to be said: as nearly every line is."""
        plain = entry.details.delivery is None and not entry.details.status
        return plain and entry.save == "saved" and entry.kind != ALERT_KIND

    def _paint_saved(self, painter: QPainter, rect: QRectF, entry: Entry, words: str) -> None:
        """How it stands with the file; loud where it is not there."""
        delivery = entry.details.delivery
        stuck = delivery is not None and delivery.state in {"unknown", "not sent", "refused"}
        theme, failed = self._look.theme, entry.save == "failed"
        if failed:
            side = self._look.px(20)
            square = QRectF(rect.left(), rect.center().y() - side / 2, side, side)
            draw_mark(painter, square, "critical", mark_colour("critical", theme), self._paper)
            rect = rect.adjusted(side + self._look.px(8), 0, 0, 0)
        font = self._strong if failed else self._font
        ink = theme.critical if failed else theme.warn if stuck else theme.muted
        self._write_lines(painter, rect, words, font, ink)
