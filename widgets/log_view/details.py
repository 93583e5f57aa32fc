"""All of one entry: its whole text, and every figure of that moment."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

from PySide6.QtCore import QRectF, Qt, Signal, SignalInstance
from PySide6.QtGui import QColor, QFont, QPainter, QPaintEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wallboard.language import mark, say
from wallboard.metrics import FORMULA_WORDS
from wallboard.outward.course import may_be_sent_again
from wallboard.records import FrozenFigures
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.detail_words import detail_words
from widgets.figure_words import figure_rows
from widgets.log_view.entries import ALERT_KIND, Entry
from widgets.log_view.table import paint_flag
from widgets.look import Look
from widgets.parts import UNBOUND, words
from widgets.text_lines import breakable, unbroken

WIDTH, HEIGHT = 480, 520
MOST_ABREAST = 3
PLACES = (WHOLE_FLOOR, "queue:")
"""Of many scopes these are told; channels and groups are sums of them."""
TITLES = (mark("Waiting"), mark("Longest"), mark("SL 30 min"), mark("Free"))
IN_A_LINE = (mark("Waiting"), mark("Longest wait"), mark("Service level 30 min"), mark("Available"))


class FlagView(QWidget):
    """An entry's mark or letter."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._entry: Entry | None = None
        self.setFixedSize(look.px(34), look.px(34))

    def show_entry(self, entry: Entry) -> None:
        """Show the flag of `entry`."""
        self._entry = entry
        self.setAccessibleName(entry.kind)
        self.update()

    def paintEvent(self, event: QPaintEvent) -> None:
        if self._entry is not None:
            rect = QRectF(self.rect()).adjusted(1, 1, -1, -1)
            paint_flag(QPainter(self), rect, self._entry, self._look, QColor(self._look.theme.surface))


class EntryDetails(QFrame):
    """A card beside the table."""

    finished = Signal(str)
    """What this entry (its id) had open is done."""
    sent_again = Signal(str)
    """This entry, of which it is not known that it arrived, is to be sent (again)."""

    def __init__(self, look: Look, *, levers: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self._levers = levers
        self._look = look
        self.stand(below=False)
        self._entry: Entry | None = None
        self._flag = FlagView(look)
        self._title = words(look, 24, QFont.Weight.DemiBold, wrap=True)
        self._when = words(look, 18, muted=True, wrap=True)
        self._saved = words(look, 18, QFont.Weight.Medium, wrap=True)
        self._saved.setStyleSheet(f"color: {look.theme.critical}")
        self._where, self._text = words(look, 18, wrap=True), words(look, 20, wrap=True)
        self._text.setTextInteractionFlags(Qt.TextInteractionFlag.TextSelectableByMouse)
        self._more = words(look, 18, QFont.Weight.Medium, wrap=True)
        self._course = words(look, 18, QFont.Weight.Medium, wrap=True)
        self.done_button = self._button(self.tr("Mark as done"), self.finished)
        self.again_button = self._button(self.tr("Send again"), self.sent_again)
        self._figures = words(look, 16, wrap=True)
        self._figures.setTextFormat(Qt.TextFormat.RichText)
        self._figures.setMaximumWidth(look.px(WIDTH))  # what is wider is hard to read along
        self._lay_out()

    def stand(self, *, below: bool) -> None:
        """Stand below the table, as wide as it; else beside it, as high."""
        width, height = self._look.px(WIDTH), self._look.px(HEIGHT)
        self.setMinimumSize(*((0, height) if below else (width, 0)))
        self.setMaximumSize(*((UNBOUND, height) if below else (width, UNBOUND)))

    def _button(self, text: str, pressed: SignalInstance) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(18, QFont.Weight.Medium))
        button.setMinimumHeight(self._look.px(44))
        button.clicked.connect(lambda: pressed.emit(self._entry.id) if self._entry else None)
        return button

    def _lay_out(self) -> None:
        px, body, head = self._look.px, QVBoxLayout(self), QHBoxLayout()
        body.setContentsMargins(px(20), px(16), px(8), px(16))
        head.setSpacing(px(12))
        head.addWidget(self._flag, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        body.addLayout(head)
        inner = QWidget()
        column = QVBoxLayout(inner)
        column.setContentsMargins(0, 0, px(8), 0)
        column.setSpacing(px(14))
        for part in (
            self._when,
            self._saved,
            self._where,
            self._text,
            self._course,
            self.again_button,
            self._more,
            self.done_button,
            self._figures,
        ):
            column.addWidget(part)
        column.addStretch(1)
        area = QScrollArea()
        area.setWidget(inner)
        area.setWidgetResizable(True)
        area.setFrameShape(QFrame.Shape.NoFrame)
        area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        body.addWidget(area, 1)

    def show_entry(self, entry: Entry, snapshot: FloorSnapshot) -> None:
        """Show `entry`; `snapshot` names the scopes."""
        self._show_state(entry, snapshot)
        if entry == self._entry:
            return
        self._entry = entry
        self._flag.show_entry(entry)
        self._title.setText(breakable(entry.what))
        self._when.setText(self._times(entry, snapshot))
        failed = entry.save == "failed"
        self._saved.setText(self.tr("Not saved: {why}").format(why=entry.save_detail) if failed else "")
        self._saved.setVisible(failed)
        places = [entry.scope, entry.agents]
        if entry.alert:
            places.append(self.tr("from the alert “{alert}”").format(alert=entry.alert))
        self._where.setText(breakable("\n".join(each for each in places if each)))
        self._show_text(entry.text)
        names = {scope.id: scope.name for scope in snapshot.scopes}
        self._figures.setText(self._table(entry.figures, names))
        self._figures.setVisible(bool(entry.figures))

    def _show_state(self, entry: Entry, snapshot: FloorSnapshot) -> None:
        """What is due becomes overdue while it is looked at; what is of another day is not sent any more."""
        now = snapshot.at
        lines = detail_words(entry.details, self._look.formats, now)
        self._more.setText(breakable("\n".join(lines)))
        self._more.setVisible(bool(lines))
        self.done_button.setVisible(self._levers and entry.details.status == "open")
        delivery = entry.details.delivery
        today = any(each.id == entry.id for each in snapshot.interventions)
        stuck = delivery is not None and may_be_sent_again(delivery, now) and today
        self._course.setText(breakable(entry.course))
        self._course.setVisible(bool(entry.course))
        self.again_button.setVisible(self._levers and stuck and entry.save == "saved")

    def _show_text(self, text: str) -> None:
        self._text.setText(breakable(text))
        self._text.setVisible(bool(text))

    def _times(self, entry: Entry, snapshot: FloorSnapshot) -> str:
        formats = self._look.formats
        day = formats.date(entry.at) if entry.at < snapshot.day_start_at else ""
        parts = [day, formats.clock(entry.at, seconds=True), entry.who]
        if entry.logged_at is not None:
            parts.append(self.tr("logged at {clock}").format(clock=formats.clock(entry.logged_at)))
        if entry.kind == ALERT_KIND:
            parts.append(self._alert_end(entry))
        return " · ".join(each for each in parts if each)

    def _alert_end(self, entry: Entry) -> str:
        if entry.end is None:
            return self.tr("in force")
        formats = self._look.formats
        return self.tr("recovered {clock} after {span}").format(
            clock=formats.clock(entry.end), span=formats.span(entry.end - entry.at)
        )

    def _table(self, figures: tuple[FrozenFigures, ...], names: dict[str, str]) -> str:
        """The figures, and what counts as service level: a column a scope, and where there are too many for
        that, a line a scope with what matters most.
        """
        muted = f"color:{self._look.theme.muted}"
        table_of = self._by_figure if len(figures) <= MOST_ABREAST else self._by_scope
        formula = (
            say(FORMULA_WORDS[figures[0].formula]) if figures and figures[0].formula in FORMULA_WORDS else ""
        )
        table = f"<table width='100%' cellspacing='2'>{''.join(table_of(figures, names))}</table>"
        told = say("Service level: {formula}").format(formula=formula) if formula else ""
        return f"{table}<p style='{muted}'>{escape(told)}</p>"

    def _by_figure(self, figures: tuple[FrozenFigures, ...], names: dict[str, str]) -> list[str]:
        columns = [figure_rows(each, self._look.formats) for each in figures]
        titles = [names.get(each.scope, each.scope) for each in figures]
        rows = [(row[0][0], [value for _, value in row]) for row in zip(*columns, strict=True)]
        return [self._row("", titles, head=True), *(self._row(name, values) for name, values in rows)]

    def _by_scope(self, figures: tuple[FrozenFigures, ...], names: dict[str, str]) -> list[str]:
        titles = [say(each) for each in TITLES]
        rows = [self._row("", titles, head=True)]
        for each in [each for each in figures if each.scope.startswith(PLACES)] or figures:
            of_all = dict(figure_rows(each, self._look.formats))
            values = [of_all[say(name)] for name in IN_A_LINE]
            rows.append(self._row(names.get(each.scope, each.scope), values))
        return rows

    def _row(self, name: str, values: Sequence[str], *, head: bool = False) -> str:
        """A name and its values, none of which is broken."""
        muted = f"color:{self._look.theme.muted}"
        kept = (escape(each if head else unbroken(each)) for each in values)
        cells = "".join(f"<td align='right' style='padding-left:6px'>{each}</td>" for each in kept)
        title = f"<td style='{muted}'>{escape(breakable(name))}</td>"
        return f"<tr style='{muted if head else ''}'>{title}{cells}</tr>"
