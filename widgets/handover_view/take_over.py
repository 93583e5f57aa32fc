"""What the next shift takes over, to go through: each matter is marked as understood, or asked about."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass
from html import escape

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wallboard.alerts.words import clock
from wallboard.handover import Handover
from wallboard.handover import words as told
from wallboard.handover.document import AheadInterval, ScopeFigures
from wallboard.handover.render import SEVERITY_WORDS, VERDICT_WORDS
from wallboard.language import say
from widgets.handover_view.column import Column, Paragraphs, Part, Said
from widgets.look import Look
from widgets.parts import words


@dataclass(frozen=True)
class Matter:
    """Something to take over. `key` is an alert's or an intervention's id; `about` and `alert` are what a
    mark or a question about it refers to. `tone` is the theme's colour of its name.
    """

    key: str
    name: str
    text: str
    when: str
    tone: str = ""
    about: str = ""
    alert: str = ""
    understood: str = ""


def matters(handover: Handover) -> tuple[Matter, ...]:
    """Alerts in force and snoozed, then what the log has open, the urgent first."""
    return (*_alerts(handover), *_items(handover))


def _alerts(handover: Handover) -> Iterator[Matter]:
    for line in (*handover.in_force, *handover.snoozed):
        alert = line.alert
        now = told.alert_now(line)
        stood = f"{clock(handover.sign_off.at, handover.zone)}: {now}." if now and handover.sign_off else ""
        advised = f"{clock(line.told_at, handover.zone)}: {alert.advice}" if alert.advice else ""
        text = " ".join(part for part in (stood or alert.text, advised) if part)
        yield Matter(
            alert.id,
            f"{say(SEVERITY_WORDS[alert.severity])} · {alert.title}",
            text,
            f"{say('since {clock}').format(clock=clock(alert.since, handover.zone))} · "
            f"{told.alert_state(alert, handover.zone)}",
            tone=alert.severity,
            alert=alert.id,
            understood=told.understood_words(handover, alert.id),
        )


def _items(handover: Handover) -> Iterator[Matter]:
    order = {"overdue": 0, "open": 1, "runs on": 2, "told": 3, "done": 4}
    for item in sorted(handover.items, key=lambda each: order[each.state]):
        row = item.intervention
        when = (
            clock(row.happened_at, handover.zone),
            told.item_when(item, handover.zone, handover.end_at),
            row.who,
        )
        yield Matter(
            row.id,
            f"{item.kind} · {item.place}",
            told.full_text(row) or say("no words"),
            " · ".join(part for part in when if part),
            tone="critical" if item.state == "overdue" else "",
            about=handover.refs.get(row.id, ""),
            understood=told.understood_words(handover, row.id),
        )


class MatterRow(QWidget):
    """One matter, and what can be done about it."""

    ticked = Signal(object)
    asked = Signal(object)

    def __init__(self, look: Look, matter: Matter, *, levers: bool) -> None:
        super().__init__()
        self.matter = matter
        head, column = QHBoxLayout(), QVBoxLayout(self)
        self.mark = self._button(look, self.tr("Understood"), self.tr("Understood: {name}"), matter)
        self.mark.clicked.connect(lambda: self.ticked.emit(matter))
        self.mark.setVisible(levers and not matter.understood)
        self.ask = self._button(look, self.tr("Ask"), self.tr("Ask about {name}"), matter)
        self.ask.setVisible(levers)
        self.ask.clicked.connect(lambda: self.asked.emit(matter))
        done = words(look, 16, QFont.Weight.Medium)
        done.setText(matter.understood)
        done.setVisible(bool(matter.understood))
        done.setStyleSheet(f"color: {look.theme.good}")
        name = words(look, 18, QFont.Weight.DemiBold, wrap=True)
        name.setText(matter.name)
        colours = {"critical": look.theme.critical, "warn": look.theme.warn}
        if matter.tone in colours:
            name.setStyleSheet(f"color: {colours[matter.tone]}")
        text, when = words(look, 17, wrap=True), words(look, 16, muted=True, wrap=True)
        text.setText(told.short(matter.text, 400))
        when.setText(matter.when)
        head.setSpacing(look.px(10))
        head.addWidget(name, 1)
        done.setMinimumHeight(self.ask.sizeHint().height())
        name.setMinimumHeight(self.ask.sizeHint().height())  # so that all of a row stand on one line
        for part in (done, self.mark, self.ask):
            head.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        column.setContentsMargins(0, 0, 0, look.px(10))
        column.setSpacing(look.px(2))
        column.addLayout(head)
        column.addWidget(text)
        column.addWidget(when)

    @staticmethod
    def _button(look: Look, text: str, name: str, matter: Matter) -> QPushButton:
        button = QPushButton(text)
        button.setFont(look.font(15))
        button.setAccessibleName(name.format(name=matter.name))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button


class TakeOver(QFrame):
    """All that a handover tells, the matters first."""

    understood = Signal(object)
    """This Matter was ticked."""
    asked = Signal(object)
    """Something is to be asked about this Matter."""

    def __init__(self, look: Look, *, levers: bool) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self._levers = look, levers
        self._shown: tuple[Matter, ...] | None = None
        self.rows: list[MatterRow] = []
        self._headline = words(look, 20, QFont.Weight.DemiBold, wrap=True)
        self._title = words(look, 18, QFont.Weight.DemiBold)
        self._column = Column(look, scrolls=levers, right=look.px(12))
        self._list, rest = QVBoxLayout(), QVBoxLayout()
        self._list.setSpacing(0)
        rest.setSpacing(look.px(4))
        self._column.into.setSpacing(look.px(8))
        for part in (self._headline, self._title):
            self._column.into.addWidget(part)
        self._column.into.addLayout(self._list)
        self._column.into.addLayout(rest)
        self._rest = Paragraphs(look, rest)
        body = QVBoxLayout(self)
        body.setContentsMargins(look.px(20), look.px(14), look.px(8), look.px(14))
        body.addWidget(self._column)

    def show_handover(self, handover: Handover) -> None:
        """Show what `handover` tells; rows that did not change keep their place and the focus."""
        self._headline.setText(told.headline(handover).replace(" %", "\N{NO-BREAK SPACE}%"))
        found = matters(handover)
        if found != self._shown:
            self._fill(found)
        done = sum(bool(matter.understood) for matter in found)
        title = self.tr("You take over: {done} of {all} understood").format(done=done, all=len(found))
        self._title.setText(
            title if found else self.tr("Nothing is open: no alert, no incident, no promise.")
        )
        heads = [Part(self._headline, heading=True), Part(self._title, heading=True)]
        rest = self._rest.show(tuple(_sections(handover, self._look)))
        self._column.show_parts([*heads, *map(Part, self.rows), *rest])

    def _fill(self, found: tuple[Matter, ...]) -> None:
        focused = [index for index, row in enumerate(self.rows) if row.ask.hasFocus() or row.mark.hasFocus()]
        for row in self.rows:
            self._list.removeWidget(row)
            row.hide()
            row.deleteLater()
        self._shown, self.rows = found, []
        for matter in found:
            row = MatterRow(self._look, matter, levers=self._levers)
            row.ticked.connect(self.understood)
            row.asked.connect(self.asked)
            self._list.addWidget(row)
            self.rows.append(row)
        if focused and self.rows:
            self.rows[min(focused[0], len(self.rows) - 1)].ask.setFocus()


# --- the rest, to read ---


def _sections(handover: Handover, look: Look) -> Iterator[Said]:
    for title, lines in (
        (
            say("Keep an eye on"),
            [f"<b>{escape(each.place)}</b> {escape(each.why)}" for each in handover.watch],
        ),
        (say("What was done, and what it did"), list(_deeds(handover, look))),
        (
            say("The shift against target and forecast"),
            [_table(_figures(handover, look), look)] if handover.scopes else [],
        ),
        (say("The next hours"), [_table(_ahead(handover, look), look)] if handover.ahead else []),
        (
            say("Staff at the end"),
            [f"<b>{escape(team)}</b> {escape(states)}" for team, states in told.teams_words(handover)],
        ),
        (say("What the log does not know"), [escape(each) for each in handover.unknown]),
    ):
        if lines:
            yield Said(f"<b>{escape(title)}</b>", heading=True)
            yield from map(Said, lines)


def _deeds(handover: Handover, look: Look) -> Iterator[str]:
    for number, deed in enumerate(handover.deeds, start=1):
        row, outcome = deed.intervention, told.main_outcome(deed)
        at = look.formats.clock(row.happened_at)
        text = f"{escape(deed.place)}: {escape(told.short(row.text, 120))}"
        line = f"<b>{number}</b> {at} <b>{escape(deed.kind)}</b>, {text}"
        if outcome is not None:
            what = told.effect(outcome)
            came = say("{verdict} after {n} min: {level}").format(
                verdict=say(VERDICT_WORDS[what.verdict]), n=outcome.after_min, level=what.level
            )
            others = "; " + say("also {what}").format(what=", ".join(deed.others)) if deed.others else ""
            line += f"<br><span style='color:{look.theme.muted}'>{escape(came + others)}</span>"
        yield line


Cells = tuple[str, ...]


def _figures(handover: Handover, look: Look) -> tuple[Cells, ...]:
    head = (
        say("Queue"),
        say("SL"),
        say("Target"),
        say("Offered"),
        say("Forecast"),
        say("Lost"),
        say("AHT"),
    )
    return (head, *(_figures_row(each, look) for each in handover.scopes))


def _figures_row(each: ScopeFigures, look: Look) -> Cells:
    formats = look.formats
    low = each.service_level is not None and each.service_level < each.scope.targets.service_level
    level = formats.percent(each.service_level)
    return (
        each.scope.name,
        f"▼ {level}" if low else level,
        told.target_words(each),
        formats.count(each.offered),
        told.against(each) or formats.count(each.expected),
        formats.percent(each.abandonment),
        formats.wait(each.aht_s),
    )


def _ahead(handover: Handover, look: Look) -> tuple[Cells, ...]:
    head = (say("From"), say("Contacts"), say("Required"), say("Rostered"))
    return (head, *(_ahead_row(each, look) for each in handover.ahead))


def _ahead_row(each: AheadInterval, look: Look) -> Cells:
    formats = look.formats
    contacts = formats.count(each.contacts)
    if each.low is not None:
        contacts = f"{contacts} ({formats.count(each.low)}–{formats.count(each.high)})"
    return formats.clock(each.start), contacts, formats.count(each.required), formats.count(each.scheduled)


def _table(rows: tuple[Cells, ...], look: Look) -> str:
    lines = []
    for number, row in enumerate(rows):
        style = f" style='color:{look.theme.muted}'" if not number else ""
        cells = "".join(
            f"<td align='{'right' if column else 'left'}'>{escape(cell)}</td>"
            for column, cell in enumerate(row)
        )
        lines.append(f"<tr{style}>{cells}</tr>")
    return f"<table width='100%' cellspacing='0' cellpadding='2'>{''.join(lines)}</table>"
