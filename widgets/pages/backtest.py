"""Back-test: try a rule on recorded days before living with it, beside the rule as it stands."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QKeyEvent
from PySide6.QtWidgets import (
    QHBoxLayout,
    QProgressBar,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wallboard.handover.words import rule_words
from wallboard.language import mark, say_n
from wallboard.trial import Report, State, Trial, Wish
from widgets.actions import Action, bind
from widgets.marks import Mark
from widgets.pages.base import Page, Scene, Tools, from_afar
from widgets.parts import EmptyState, words
from widgets.rule_trial.findings import FindingsList
from widgets.rule_trial.form import TrialForm
from widgets.rule_trial.limits import limits_words
from widgets.rule_trial.strip import TrialStrip

FORM_WIDTH, WORTH_TELLING_S = 580, 45.0
NOT_ALONE = mark(
    "The wall's own log keeps sums of intervals, not single contacts; a rule needs the days contact by "
    "contact: recordings of the feed, or call files. Give files that begin some weeks earlier: each day is "
    "judged by what the days before it taught."
)


class BacktestPage(Page):
    """Form at the left; at the right the days with their alerts, as the rule stands and as it is tried.

    Keys: Ctrl+O chooses files, F5 tries, Esc ends a trial that runs.
    """

    def __init__(self, tools: Tools) -> None:
        tools = from_afar(tools)
        super().__init__(tools)
        look = tools.look
        self.trial = tools.readers.trial or Trial()
        self._shown: State | None = None
        self.form = TrialForm(look, tools.config)
        self.strip, self.list, self.window_on_strip = TrialStrip(look), FindingsList(look), QScrollArea()
        self.progress, self.cancel = QProgressBar(), QPushButton(self.tr("Cancel  Esc"))
        self.heading, self.summary = words(look, 24, QFont.Weight.DemiBold), words(look, 18, wrap=True)
        self._empty, self._found, self._running = EmptyState(look, "info"), QWidget(), QWidget()
        self._lay_out()
        self.form.asked.connect(self._start)
        self.cancel.clicked.connect(self._cancel)
        self.list.currentRowChanged.connect(self._show_picked)
        self.strip.picked.connect(self.list.setCurrentRow)
        for action in self.own_actions():
            bind(action, self, Qt.ShortcutContext.WidgetWithChildrenShortcut)
        self._draw_state(self.trial.state)

    def own_actions(self) -> tuple[Action, ...]:
        group = self.tr("This page")
        return (
            Action("backtest.try", self.tr("Try the rule"), self.form.ask, ("F5",), group),
            Action(
                "backtest.open", self.tr("Choose recorded days"), self.form.choose.click, ("Ctrl+O",), group
            ),
        )

    def _lay_out(self) -> None:
        px, page, right = self.tools.look.px, QHBoxLayout(self), QVBoxLayout()
        page.setContentsMargins(px(24), px(8), px(24), px(24))
        page.setSpacing(px(16))
        self.form.setFixedWidth(px(FORM_WIDTH))
        self.form.setVisible(self.tools.levers)
        page.addWidget(self.form)
        page.addLayout(right, 1)
        self._lay_out_running()
        self._lay_out_found()
        for each in (self._running, self._found, self._empty):
            right.addWidget(each, 1 if each is not self._running else 0)

    def _lay_out_running(self) -> None:
        row = QHBoxLayout(self._running)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self.tools.look.px(12))
        for widget in (self.progress, self.cancel):
            widget.setFont(self.tools.look.font(18))
        self.progress.setTextVisible(False)
        row.addWidget(self.progress, 1)
        row.addWidget(self.cancel)

    def _lay_out_found(self) -> None:
        px, column = self.tools.look.px, QVBoxLayout(self._found)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(px(8))
        self.window_on_strip.setObjectName("card")
        self.window_on_strip.setWidget(self.strip)
        self.window_on_strip.setWidgetResizable(True)
        self.window_on_strip.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.list.setAccessibleName(self.tr("Alerts as tried"))
        if not self.tools.levers:
            for part in (self.window_on_strip, self.list):
                part.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        column.addWidget(self.heading)
        column.addWidget(self.summary)
        column.addWidget(self.window_on_strip, 3)
        column.addWidget(self.list, 2)

    # --- what a person does

    def _start(self, wish: Wish) -> None:
        self.trial.start(wish, self.tools.config)
        self._draw_state(self.trial.state)

    def _cancel(self) -> None:
        self.trial.cancel()
        self._draw_state(self.trial.state)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Esc ends a trial; while none runs it is the window's."""
        if event.key() == Qt.Key.Key_Escape and self.trial.state.running:
            self._cancel()
            return
        super().keyPressEvent(event)

    def _show_picked(self, row: int) -> None:
        self.strip.show_picked(row)

    # --- drawing

    def draw(self, scene: Scene) -> None:
        """The floor is not what is shown here: only how the trial stands."""
        self._draw_state(self.trial.look())

    def _draw_state(self, state: State) -> None:
        if state is self._shown:
            return
        self._shown = state
        self._running.setVisible(state.running)
        self._found.setVisible(state.report is not None)
        self._empty.setVisible(state.report is None)
        self.form.run.setText(self.tr("Try it anew  F5") if state.running else self.tr("Try it  F5"))
        if state.report is not None:
            self._show_report(state.report)
        else:
            self._empty.say(*self._words(state))
        self.progress.setRange(0, max(state.total, 1) if state.done else 0)
        self.progress.setValue(state.done)

    def _words(self, state: State) -> tuple[str, str, Mark]:
        if state.error:
            return self.tr("It could not be tried"), state.error, "warn"
        if state.running and not state.done:
            return self.tr("Reading the files …"), "", "info"
        if state.running:
            done = self.tr("{done} of {total} days").format(done=state.done, total=state.total)
            left = self.tr("about {length} more").format(length=self.tools.look.formats.span(state.left_s))
            told = f"{done} · {left}" if state.left_s >= WORTH_TELLING_S else done
            if state.learns:
                return self.tr("Learning from the days before …"), told, "info"
            return self.tr("Running the days through the engine …"), told, "info"
        if not self.tools.levers:
            return self.tr("No rule is being tried"), self.tr("Rules are tried at a desk."), "info"
        return self.tr("Try a rule on last month before you live with it"), self.tr(NOT_ALONE), "info"

    def _show_report(self, report: Report) -> None:
        count = self.tools.look.formats.decimal
        tried, stands = report.a_day(report.tried), report.a_day(report.standing)
        rule = rule_words(report.wish.rule.id)
        self.heading.setText(
            self.tr("{rule}: {tried} alerts a day as tried, {stands} as it stands").format(
                rule=rule[:1].upper() + rule[1:], tried=count(tried), stands=count(stands)
            )
        )
        critical = sum(each.severity == "critical" for each in report.tried)
        counted = say_n(
            "{days} days. As tried: {tried}, {critical} of them critical (coloured bars). "
            "As it stands: {stands} (grey bars above).",
            "{days} day. As tried: {tried}, {critical} of them critical (coloured bars). "
            "As it stands: {stands} (grey bars above).",
            len(report.days),
        ).format(
            days=len(report.days), tried=len(report.tried), critical=critical, stands=len(report.standing)
        )
        self.summary.setText(f"{counted} {limits_words(report.wish.rule)}")
        self.strip.show_report(report)
        self.window_on_strip.setMaximumHeight(self.strip.sizeHint().height() + self.tools.look.px(4))
        self.list.show_report(report)

    def memory(self) -> Mapping[str, str]:
        return self.form.memory()

    def recall(self, memory: Mapping[str, str]) -> None:
        self.form.recall({name: text for name, text in memory.items() if name != "scope"})
