"""The list of alerts: a heading for each part, an alert a row."""

from __future__ import annotations

from itertools import accumulate

from PySide6.QtCore import (
    QAbstractListModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    Signal,
)
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QKeyEvent, QPainter
from PySide6.QtWidgets import QAbstractItemView, QListView, QStyle, QStyledItemDelegate, QStyleOptionViewItem

from wallboard.language import say
from wallboard.records import Alert
from widgets.alert_list.rows import PART_WORDS, AlertRow, Heading, Row
from widgets.alert_order import mark_of
from widgets.look import Look
from widgets.marks import draw_mark, mark_colour
from widgets.parts import UNBOUND
from widgets.text_lines import draw_lines, height_of, two_lines
from widgets.theme import blend
from widgets.whole import rest_below

HEADING_HEIGHT, ROW_HEIGHT, PADDING, MARK_SIDE, ASIDE_GAP = 48, 92, 16, 30, 32
NOWHERE = QModelIndex()
LEFT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
RIGHT = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignRight
AnyIndex = QModelIndex | QPersistentModelIndex


class AlertModel(QAbstractListModel):
    """Rows of alerts and headings. Headings cannot be chosen."""

    def __init__(self, parent: QObject) -> None:
        super().__init__(parent)
        self.rows: tuple[Row, ...] = ()

    def show_rows(self, rows: tuple[Row, ...]) -> bool:
        """Show `rows`; whether their order or number changed. Rows that only say something else are
        painted anew.
        """
        before, self.rows = self.rows, self.rows
        if [_key(row) for row in before] == [_key(row) for row in rows]:
            self.rows = rows
            for place, (old, new) in enumerate(zip(before, rows, strict=True)):
                if old != new:
                    self.dataChanged.emit(self.index(place), self.index(place))
            return False
        self.beginResetModel()
        self.rows = rows
        self.endResetModel()
        return True

    def rowCount(self, parent: AnyIndex = NOWHERE) -> int:
        return 0 if parent.isValid() else len(self.rows)

    def data(self, index: AnyIndex, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if role not in {Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.AccessibleTextRole}:
            return None
        row = self.rows[index.row()]
        if isinstance(row, Heading):
            return f"{say(PART_WORDS[row.part])}: {row.count}"
        return f"{row.alert.severity}: {row.alert.title}. {row.alert.text}. {row.aside}"

    def flags(self, index: AnyIndex) -> Qt.ItemFlag:
        if isinstance(self.rows[index.row()], Heading):
            return Qt.ItemFlag.NoItemFlags
        return super().flags(index)

    def alert(self, row: int) -> Alert | None:
        """The alert in `row`, None where there is a heading or no row."""
        if not 0 <= row < len(self.rows):
            return None
        here = self.rows[row]
        return here.alert if isinstance(here, AlertRow) else None

    def row_of(self, alert: str) -> int:
        """The row of the alert with this id; that of the first alert where it is not shown, -1 where there
        is none.
        """
        alerts = [(row, each.alert.id) for row, each in enumerate(self.rows) if isinstance(each, AlertRow)]
        first = alerts[0][0] if alerts else -1
        return next((row for row, each in alerts if each == alert), first)


def _key(row: Row) -> str:
    return row.part if isinstance(row, Heading) else row.alert.id


class AlertDelegate(QStyledItemDelegate):
    """Paints the rows of an `AlertModel`."""

    def __init__(self, look: Look, model: AlertModel, parent: QObject) -> None:
        super().__init__(parent)
        self._look, self._model = look, model
        theme = look.theme
        self._paper, self._chosen = QColor(theme.surface), blend(theme.accent, theme.surface, 0.16)
        self._title = look.font(21, QFont.Weight.DemiBold)
        self._text, self._aside, self._heading = (
            look.font(18),
            look.font(17),
            look.font(18, QFont.Weight.Medium),
        )

    def sizeHint(self, option: QStyleOptionViewItem, index: AnyIndex) -> QSize:
        heading = isinstance(self._model.rows[index.row()], Heading)
        return QSize(0, self._look.px(HEADING_HEIGHT if heading else ROW_HEIGHT))

    def paint(self, painter: QPainter, option: QStyleOptionViewItem, index: AnyIndex) -> None:
        rect, row = QRectF(option.rect), self._model.rows[index.row()]
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are reckoned from the left
        if isinstance(row, Heading):
            self._paint_heading(painter, rect, row)
        else:
            self._paint_alert(painter, rect, row, chosen=bool(option.state & QStyle.StateFlag.State_Selected))

    def _paint_heading(self, painter: QPainter, rect: QRectF, heading: Heading) -> None:
        painter.fillRect(rect, QColor(self._look.theme.background))
        painter.setFont(self._heading)
        painter.setPen(QColor(self._look.theme.muted))
        words = f"{say(PART_WORDS[heading.part])}  {self._look.formats.count(heading.count)}"
        painter.drawText(rect.adjusted(0, self._look.px(8), 0, 0), LEFT, words)

    def _paint_alert(self, painter: QPainter, rect: QRectF, row: AlertRow, *, chosen: bool) -> None:
        theme, px, alert = self._look.theme, self._look.px, row.alert
        card = rect.adjusted(0, 0, 0, -px(4))
        painter.fillRect(card, self._chosen if chosen else self._paper)
        if chosen:
            painter.fillRect(card.adjusted(0, 0, px(4) - card.width(), 0), QColor(theme.accent))
        inner = card.adjusted(px(PADDING), px(8), -px(PADDING), -px(8))
        over = alert.state in {"recovered", "no_data"}
        mark = "good" if alert.state == "recovered" else "stale" if over else mark_of(alert)
        square = QRectF(inner.left(), inner.center().y() - px(MARK_SIDE) / 2, px(MARK_SIDE), px(MARK_SIDE))
        draw_mark(painter, square, mark, mark_colour(mark, theme), self._paper)
        painter.setFont(self._aside)
        painter.setPen(QColor(theme.muted))
        painter.drawText(inner, RIGHT, row.aside)
        lines = row.aside.split("\n")
        aside = max(map(QFontMetricsF(self._aside).horizontalAdvance, lines)) + px(ASIDE_GAP)
        body = inner.adjusted(px(MARK_SIDE + 14), 0, -aside, 0)
        self._write(
            painter, body, alert, theme.muted if alert.state in {"recovered", "snoozed"} else theme.text
        )

    def _write(self, painter: QPainter, body: QRectF, alert: Alert, ink: str) -> None:
        """Title and words on three lines at most; what does not fit ends in “…”."""
        painter.setPen(QColor(ink))
        short = Qt.TextElideMode.ElideRight
        title = two_lines(alert.title, self._title, body.width(), short)
        words = two_lines(alert.text, self._text, body.width(), short)
        if "\n" in title:
            words = QFontMetricsF(self._text).elidedText(alert.text, short, body.width())
        blocks = [
            (font, text, height_of(text, font)) for font, text in ((self._title, title), (self._text, words))
        ]
        room = body.height() - sum(height for *_, height in blocks)
        gap = max(0.0, min(float(self._look.px(6)), room))
        top = body.top() + (room - gap) / 2
        for font, text, height in blocks:
            painter.setFont(font)
            draw_lines(painter, QRectF(body.left(), top, body.width(), height), text)
            top += height + gap


class AlertList(QListView):
    """The rows; letters and digits are left to the window."""

    picked = Signal(int)
    """Another row is chosen."""

    def __init__(self, look: Look, model: AlertModel) -> None:
        super().__init__()
        self._rows, self._whole, self._above = model, False, False
        self.setModel(model)
        self.setItemDelegate(AlertDelegate(look, model, self))
        self.setObjectName("list")
        self.setSelectionMode(QAbstractItemView.SelectionMode.SingleSelection)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)

    def leave_out_halves(self) -> None:
        """Nobody scrolls a wall: show no bar, and nothing of a row that is not there as a whole."""
        self.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._whole = True

    def stand_above(self, *, above: bool) -> None:
        """Take no more height than the rows have, where something stands below."""
        self._above = above
        self.updateGeometries()

    @property
    def _ends(self) -> list[int]:
        """Where each row ends, in pixels from the first one's beginning."""
        return list(accumulate(self.sizeHintForRow(row) for row in range(len(self._rows.rows))))

    def updateGeometries(self) -> None:  # noqa: N802 (Qt's name)
        """Qt calls it when rows or the size changed."""
        if self._whole:
            self.setViewportMargins(0, 0, 0, rest_below(self._ends, self.height() - 2 * self.frameWidth()))
        whole = max(self._ends, default=0) + 2 * self.frameWidth()
        self.setMaximumHeight(whole if self._above else UNBOUND)
        super().updateGeometries()

    def currentChanged(self, current: AnyIndex, previous: AnyIndex) -> None:  # noqa: N802 (Qt's name)
        super().currentChanged(current, previous)
        self.picked.emit(current.row())

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.text():
            event.ignore()
        else:
            super().keyPressEvent(event)
