"""What if: so many agents more or fewer, for so long, and handling so much shorter or longer."""

from __future__ import annotations

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wallboard.language import say, say_n
from wallboard.metrics import FORMULA_WORDS
from wallboard.records import Delivery, Details, InterventionDraft
from wallboard.snapshot import FloorSnapshot
from wallboard.what_if import Answer, Change, Reckoner
from widgets.formatting import Formats
from widgets.pages.base import Tools
from widgets.parts import words
from widgets.scope_picker import ScopePicker
from widgets.what_if.asker import Asker
from widgets.what_if.chart import CourseChart
from widgets.what_if.dial import Dial

WIDTH, MOST_AGENTS, MOST_MIN, STEP_MIN, MOST_PERCENT = 1000, 40, 480, 15, 30
FIRST_MIN, BASIS_HEIGHT = 60, 78
ANEW_MS, ANEW_S = 2000, 60.0
"""Looked at so often whether the floor has gone on by so much (event time) that it is worked out anew."""


class WhatIf(QDialog):
    """Answers at once, beside the day as it goes. Belongs to a window; nothing in it changes the floor."""

    def __init__(self, snapshot: FloorSnapshot, scope: str, tools: Tools, parent: QWidget) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("What if"))
        look = tools.look
        self._snapshot, self._newest, self._tools = snapshot, snapshot, tools
        self._answer: Answer | None = None
        self.scope = ScopePicker(look)
        self.agents = Dial(look, self.tr("Agents, more or fewer"), "", least=-MOST_AGENTS, most=MOST_AGENTS)
        self.minutes = Dial(
            look,
            self.tr("For how long from now"),
            self.tr(" min"),
            least=STEP_MIN,
            most=MOST_MIN,
            step=STEP_MIN,
        )
        self.handling = Dial(
            look, self.tr("Handling time, to the day's end"), " %", least=-MOST_PERCENT, most=MOST_PERCENT
        )
        self.day, self.interval = words(look, 40, QFont.Weight.DemiBold), words(look, 22, wrap=True)
        self.basis, self.take_button = words(look, 16, muted=True, wrap=True), QPushButton()
        self.chart, self._clock = CourseChart(look), words(look, 18, muted=True)
        self._asker = Asker(Reckoner().answer, self.show_answer, self)
        self._anew = QTimer(self)
        self._anew.setInterval(ANEW_MS)
        self._lay_out()
        self._begin(scope)

    def _lay_out(self) -> None:
        look, column, head, foot = self._tools.look, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        column.setContentsMargins(*[look.px(28)] * 4)
        column.setSpacing(look.px(12))
        title = words(look, 26, QFont.Weight.DemiBold)
        title.setText(self.windowTitle())
        head.addWidget(title)
        head.addWidget(self.scope)
        head.addStretch(1)
        head.addWidget(self._clock)
        head.setSpacing(look.px(20))
        column.addLayout(head)
        for dial in (self.agents, self.minutes, self.handling):
            column.addWidget(dial)
        column.addWidget(self.day)
        column.addWidget(self.interval)
        column.addWidget(self.chart, 1)
        column.addWidget(self.basis)
        leave = QPushButton(self.tr("Close  Esc"))
        self.take_button.setText(self.tr("Take it into the log form…"))
        self.take_button.setProperty("tone", "primary")
        foot.addStretch(1)
        for button, pressed in ((leave, self.reject), (self.take_button, self.take)):
            button.setFont(look.font(20, QFont.Weight.Medium))
            button.setMinimumHeight(look.px(48))
            button.setAutoDefault(False)
            button.clicked.connect(pressed)
            foot.addWidget(button)
        column.addLayout(foot)
        self.setFixedWidth(look.px(WIDTH))
        self.day.setMinimumHeight(look.px(52))
        self.interval.setMinimumHeight(look.px(32))
        self.basis.setMinimumHeight(look.px(BASIS_HEIGHT))  # nothing moves when the words come

    def _begin(self, scope: str) -> None:
        self.scope.offer(self._snapshot.scopes, scope)
        self.minutes.choose(FIRST_MIN)
        self.scope.activated.connect(self._ask)
        for dial in (self.agents, self.minutes, self.handling):
            dial.changed.connect(self._ask)
        self._anew.timeout.connect(self._follow)
        self._anew.start()
        self.agents.box.setFocus()
        self.agents.box.selectAll()
        self.take_button.setEnabled(False)
        self.day.setText(self.tr("…"))
        self._ask()

    @property
    def change(self) -> Change:
        """What is tried."""
        return Change(self.agents.value, self.minutes.value, 1 + self.handling.value / 100)

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """The floor has gone on; it is worked out anew when that is worth it."""
        self._newest = snapshot

    def _follow(self) -> None:
        if abs(self._newest.at - self._snapshot.at) >= ANEW_S and not self._asker.busy:
            self._snapshot = self._newest
            self._ask()

    def _ask(self) -> None:
        scopes = {each.id for each in self._snapshot.scopes}
        scope = self.scope.currentData()
        self._asker.ask(
            self._snapshot, scope if scope in scopes else self._snapshot.scopes[0].id, self.change
        )

    # --- the answer

    def show_answer(self, answer: Answer | str) -> None:
        """Say what comes of it, or why nobody can know."""
        formats = self._tools.look.formats
        self._clock.setText(self.tr("as of {clock}").format(clock=formats.clock(self._snapshot.at)))
        self._answer = answer if isinstance(answer, Answer) else None
        self.take_button.setEnabled(self._answer is not None and self._answer.change.agents != 0)
        if isinstance(answer, str):
            self.day.setText(self.tr("Nobody can know"))
            self.interval.setText(answer[:1].upper() + answer[1:] + ".")
            self.basis.clear()
            self.chart.show_answer(None)
            return
        self.day.setText(day_words(answer, formats))
        self.interval.setText(self._particulars(answer))
        self.basis.setText(self._basis(answer))
        self.chart.show_answer(answer)
        self.chart.setAccessibleDescription(f"{self.day.text()}. {self.interval.text()}")

    def _particulars(self, answer: Answer) -> str:
        """The interval that it moves most, and what it costs."""
        formats, prospect, place = self._tools.look.formats, answer.prospect, answer.most_changed
        at = prospect.day_start_at + place * prospect.interval_s
        ends = (course.intervals[place - prospect.current] for course in (answer.now, answer.then))
        levels = " → ".join(formats.percent(each) for each in ends)
        parts = [self.tr("interval {clock}: {levels}").format(clock=formats.clock(at), levels=levels)]
        if answer.change.agents:
            parts.append(cost_words(answer.change))
        return "; ".join(parts)

    def _basis(self, answer: Answer) -> str:
        targets = answer.prospect.targets
        staff = self.tr("agents by the schedule") if answer.prospect.scheduled else self.tr("agents as now")
        return self.tr(
            "Line: as it goes. Bars: with the change. Dashes: target. Service level in {within:.0f} s: "
            "{words}. Reckoned by Erlang A minute by minute, the backlog counted: contacts as expected, "
            "{staff}, handling as in the last half-hour."
        ).format(
            within=targets.within_s,
            words=say(FORMULA_WORDS[targets.formula]),
            staff=staff,
        )

    # --- what a person does

    def draft(self) -> InterventionDraft | None:
        """What the form begins with: an overtime offer for agents more, a staffing note for fewer."""
        answer = self._answer
        if answer is None or not answer.change.agents:
            return None
        change, formats = answer.change, self._tools.look.formats
        clock, day = formats.clock(answer.prospect.at), day_words(answer, formats)
        more = self.tr("more agents") if change.agents > 0 else self.tr("fewer agents")
        text = self.tr("{agents} {more} from {clock} for {minutes} min").format(
            agents=abs(change.agents), more=more, clock=clock, minutes=change.minutes
        )
        return InterventionDraft(
            "overtime" if change.agents > 0 else "staffing",
            answer.prospect.scope,
            text,
            self._tools.who,
            details=Details(
                effect=day,
                effect_until_at=answer.prospect.at + 60.0 * change.minutes,
                delivery=Delivery("feed", slots=change.agents),
            )
            if change.agents > 0
            else Details(),
        )

    def take(self) -> None:
        """Close, and open the log form with it."""
        draft = self.draft()
        if draft is not None:
            self.accept()
            self._tools.open_intervention(draft)

    def done(self, result: int) -> None:
        """End the thread with the window."""
        self._anew.stop()
        self._asker.stop()
        super().done(result)


def day_words(answer: Answer, formats: Formats) -> str:
    """“Day 71.2 % → 77.9 %”."""
    words = say("Day {before} → {after}")
    return words.format(before=formats.percent(answer.now.day, 1), after=formats.percent(answer.then.day, 1))


def cost_words(change: Change) -> str:
    """“costs 4 agents × 60 min”, or what it frees."""
    agents = abs(change.agents)
    costs = say_n("costs {n} agents × {minutes} min", "costs {n} agent × {minutes} min", agents)
    frees = say_n("frees {n} agents × {minutes} min", "frees {n} agent × {minutes} min", agents)
    return (costs if change.agents > 0 else frees).format(n=agents, minutes=change.minutes)
