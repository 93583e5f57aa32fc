"""One alert in full words, what was done about it, and what can be done now."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QEvent, Qt, Signal
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QFrame,
    QGridLayout,
    QHBoxLayout,
    QLineEdit,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wallboard.intents import Acknowledge, LogIntervention, Snooze
from wallboard.language import mark, say
from wallboard.log.kinds import names_of
from wallboard.playbooks import PLAYBOOK_KIND, draft_of, progress, steps_for
from wallboard.records import Alert, InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.advice_box import AdviceBox
from widgets.alert_list.checklist import Checklist
from widgets.alert_list.rows import care_of
from widgets.alert_order import draft_about, mark_of
from widgets.course_lines import course_line
from widgets.marks_view import MarkView
from widgets.pages.base import Tools
from widgets.parts import UNBOUND, words
from widgets.scroll_fade import ScrollFade
from widgets.text_lines import breakable
from widgets.whole import WholeParts

WIDTH = 560
SNOOZES_MIN = (15, 30, 60)
SEVERITY_WORDS = {"critical": mark("Critical"), "warn": mark("Warning"), "info": mark("Notice")}


class SnoozeBar(QFrame):
    """Until when, and why. Enter in the line takes the first, Esc leaves it."""

    chosen = Signal(float, str)
    """Seconds from now (infinity: to the end of the day), and the reason."""
    left = Signal()
    """Esc was pressed."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        look, grid = tools.look, QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setSpacing(look.px(8))
        self.reason = QLineEdit()
        self.reason.setFont(look.font(18))
        self.reason.setPlaceholderText(self.tr("Why, for whoever looks next"))
        self.reason.setAccessibleName(self.tr("Why it is snoozed"))
        self.reason.returnPressed.connect(partial(self._choose, SNOOZES_MIN[0] * 60.0))
        grid.addWidget(self.reason, 0, 0, 1, len(SNOOZES_MIN) + 1)
        choices = [(look.formats.span(minutes * 60.0), minutes * 60.0) for minutes in SNOOZES_MIN]
        for column, (text, seconds) in enumerate((*choices, (self.tr("End of day"), float("inf")))):
            button = QPushButton(text)
            button.setFont(look.font(18, QFont.Weight.Medium))
            button.setMinimumHeight(look.px(44))
            button.clicked.connect(partial(self._choose, seconds))
            grid.addWidget(button, 1, column)

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, which leaves full screen by it."""
        is_key = isinstance(event, QKeyEvent) and event.key() == Qt.Key.Key_Escape
        if is_key and event.type() == QEvent.Type.ShortcutOverride:
            event.accept()
            return True
        if is_key and event.type() == QEvent.Type.KeyPress:
            self.reason.clear()
            self.left.emit()
            return True
        return super().event(event)

    def _choose(self, seconds: float, *_: object) -> None:
        self.chosen.emit(seconds, self.reason.text().strip())
        self.reason.clear()


class AlertDetails(QFrame):
    """A card beside the list."""

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.setObjectName("card")
        self._tools = tools
        self.stand(below=False)
        self._alert: Alert | None = None
        self._snapshot: FloorSnapshot | None = None
        self._shown: object = None
        look = tools.look
        self._mark = MarkView(look, "info", size=40)
        self._title = words(look, 28, QFont.Weight.DemiBold, wrap=True)
        self._text, self._advice = words(look, 22, wrap=True), AdviceBox(look)
        self._facts, self._done = words(look, 18, muted=True, wrap=True), words(look, 18, wrap=True)
        self._playbook, self.checklist = words(look, 16, muted=True), Checklist(look)
        self.checklist.ticked.connect(self.take_step)
        self.act_button = self._button(f"{self.tr('Act…')}  ⏎", self.act)
        self.act_button.setProperty("tone", "primary")
        self.acknowledge_button = self._button(self.tr("Acknowledge  A"), self.acknowledge)
        self.snooze_button = self._button(self.tr("Snooze…  S"), self.ask_snooze)
        self._course = self._button(self.tr("Show in Intraday"), self._go_to_intraday)
        self.snooze_bar = SnoozeBar(tools)
        self.snooze_bar.chosen.connect(self.snooze)
        self.snooze_bar.left.connect(self._close_snooze_bar)
        self._lay_out()

    def stand(self, *, below: bool) -> None:
        """Stand below the list, as wide as it; else a column beside it."""
        width = self._tools.look.px(WIDTH)
        self.setMinimumWidth(0 if below else width)
        self.setMaximumWidth(UNBOUND if below else width)

    def _button(self, text: str, pressed: object) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._tools.look.font(18, QFont.Weight.Medium))
        button.setMinimumHeight(self._tools.look.px(48))
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        px, body, head = self._tools.look.px, QVBoxLayout(self), QHBoxLayout()
        body.setContentsMargins(px(24), px(20), px(24), px(20))
        body.setSpacing(px(14))
        head.setSpacing(px(14))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        body.addLayout(head)
        for part in (self._text, self._advice):
            body.addWidget(part)
        if self._tools.levers:
            body.addLayout(self._levers())
            body.addWidget(self.snooze_bar)
        self.snooze_bar.hide()
        parts = (self._playbook, self.checklist, self._facts, self._deeds_part())
        body.addWidget(self._scrolled(*parts), 1)

    def _deeds_part(self) -> QWidget:
        """What was done, under its heading."""
        part, heading = QWidget(), words(self._tools.look, 16, muted=True)
        column = QVBoxLayout(part)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._tools.look.px(10))
        heading.setText(self.tr("Done about it"))
        column.addWidget(heading)
        column.addWidget(self._done)
        return part

    def _levers(self) -> QGridLayout:
        grid = QGridLayout()
        grid.setSpacing(self._tools.look.px(8))
        buttons = (self.act_button, self.acknowledge_button, self.snooze_button, self._course)
        for number, button in enumerate(buttons):
            grid.addWidget(button, number // 2, number % 2)
        return grid

    def _scrolled(self, *parts: QWidget) -> QScrollArea:
        part_area = (
            QScrollArea() if self._tools.levers else WholeParts(lambda: (*self.checklist.boxes, *parts[-2:]))
        )
        holder = QWidget()
        column = QVBoxLayout(holder)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(self._tools.look.px(10))
        for part in parts:
            column.addSpacing(self._tools.look.px(8) if part in parts[-2:] else 0)
            column.addWidget(part)
        column.addStretch(1)
        part_area.setWidget(holder)
        part_area.setWidgetResizable(True)
        part_area.setFrameShape(QFrame.Shape.NoFrame)
        part_area.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if self._tools.levers:
            ScrollFade(self._tools.look, part_area, self._tools.look.theme.surface)
        return part_area

    # --- what is shown

    def show_alert(self, alert: Alert, snapshot: FloorSnapshot) -> None:
        """Show `alert` as of `snapshot`."""
        if self._alert is None or alert.id != self._alert.id:
            self.snooze_bar.hide()
        self._alert, self._snapshot = alert, snapshot
        shown = (alert, snapshot.interventions, snapshot.at // 60)
        if shown == self._shown:
            return
        self._shown = shown
        self._mark.show_mark("good" if alert.state == "recovered" else mark_of(alert))
        self._title.setText(breakable(alert.title))
        self._text.setText(breakable(alert.text))
        self._advice.show_advice(alert.advice, alert.proposal)
        self._advice.setVisible(bool(self._advice.text) and alert.open)
        self._facts.setText("\n".join(self._fact_lines(alert, snapshot)))
        deeds = self._deeds(alert, snapshot)
        self._done.setText(deeds or self.tr("Nothing in the log yet"))
        _put_tone(self._done, "" if deeds else "muted")
        self._show_playbook(alert, snapshot)
        self.acknowledge_button.setEnabled(alert.state == "firing")
        self.snooze_button.setEnabled(alert.open)
        _put_tone(self.act_button, "primary" if alert.open else "")

    def _show_playbook(self, alert: Alert, snapshot: FloorSnapshot) -> None:
        steps = progress(self._tools.config, alert, snapshot.interventions)
        self.checklist.show_steps(steps, can_tick=alert.open and self._tools.levers)
        done = sum(step.done is not None for step in steps)
        heading = self.tr("Playbook: {done} of {count} steps taken{key}")
        key = "  P" if self._tools.levers and alert.open and done < len(steps) else ""
        self._playbook.setText(heading.format(done=done, count=len(steps), key=key))
        for part in (self._playbook, self.checklist):
            part.setVisible(bool(steps))

    def _fact_lines(self, alert: Alert, snapshot: FloorSnapshot) -> list[str]:
        """Its life in lines."""
        formats = self._tools.look.formats
        names = {scope.id: scope.name for scope in snapshot.scopes}
        scopes = [names.get(scope, scope) for scope in alert.scopes or (alert.scope,)]
        lines = [f"{say(SEVERITY_WORDS[alert.severity])} · {breakable(', '.join(scopes))}"]
        began = [self.tr("since {clock}").format(clock=formats.clock(alert.since))]
        if alert.raised_at is not None:
            began.append(self.tr("raised {clock}").format(clock=formats.clock(alert.raised_at)))
        lines.append(" · ".join(began))
        if alert.acknowledged_at is not None:
            seen = self.tr("seen by {who} at {clock}")
            lines.append(seen.format(who=alert.acknowledged_by, clock=formats.clock(alert.acknowledged_at)))
        if alert.state == "snoozed":
            lines.append(" · ".join(each for each in (care_of(alert, formats), alert.snooze_reason) if each))
        if alert.recovered_at is not None:
            lines.append(self.tr("recovered {clock}").format(clock=formats.clock(alert.recovered_at)))
        return lines

    def _deeds(self, alert: Alert, snapshot: FloorSnapshot) -> str:
        """Interventions that were logged about it; empty where there are none."""
        clock, kinds = self._tools.look.formats.clock, names_of(self._tools.config.kind)
        steps = steps_for(self._tools.config, alert.rule)
        deeds = [
            each
            for each in snapshot.interventions
            if each.alert == alert.id and not (each.kind == PLAYBOOK_KIND and each.text in steps)
        ]
        lines = []
        for each in deeds:
            kind, course = kinds.get(each.kind, each.kind), course_line(each, snapshot, self._tools)
            lines.append(f"{clock(each.happened_at)}  {kind}: {each.text} ({each.who})")
            lines += [f"→ {course}"] if course else []
        return breakable("\n".join(lines))

    # --- what a person does

    def acknowledge(self) -> None:
        """Someone takes care of it."""
        if self._alert is not None and self._alert.state == "firing" and self._tools.levers:
            self._tools.post(Acknowledge(self._alert.id, self._tools.who))

    def ask_snooze(self) -> None:
        """Ask until when and why."""
        if self._alert is not None and self._alert.open and self._tools.levers:
            self.snooze_bar.show()
            self.snooze_bar.reason.setFocus()

    def snooze(self, seconds: float, reason: str) -> None:
        """Keep it quiet for so many seconds of event time, at most to the end of the day."""
        if self._alert is None or self._snapshot is None:
            return
        until = min(self._snapshot.at + seconds, self._snapshot.day_end_at)
        self._tools.post(Snooze(self._alert.id, self._tools.who, until, reason))
        self._close_snooze_bar()

    def _close_snooze_bar(self) -> None:
        """The focus goes back to where it came from: else Qt gives it to all that lies below."""
        self.snooze_button.setFocus()
        self.snooze_bar.hide()

    def follow_playbook(self) -> None:
        """Go to the next step."""
        self.checklist.take_focus()

    def take_step(self, step: str) -> None:
        """Log that a step of the playbook was taken."""
        if self._alert is not None:
            self._tools.post(LogIntervention(draft_of(step, self._alert, self._tools.who)))

    def act(self) -> None:
        """Log an intervention about it."""
        draft = self.draft()
        if draft is not None and self._tools.levers:
            self._tools.open_intervention(draft)

    def draft(self) -> InterventionDraft | None:
        """What the form begins with about the alert that is shown; None where none is."""
        shown = self._alert if self.isVisible() else None
        return draft_about(shown, self._tools.who) if shown else None

    def _go_to_intraday(self) -> None:
        if self._alert is not None:
            self._tools.go_to("intraday", self._alert.scope)


def _put_tone(widget: QWidget, tone: str) -> None:
    if (widget.property("tone") or "") != tone:
        widget.setProperty("tone", tone)
        widget.style().polish(widget)
