"""The handover: a shift to look back on, what the next one takes over, and the signatures."""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from wallboard.errors import NothingKnownError
from wallboard.handover import Review
from wallboard.handover.look_back import floor_then
from wallboard.intents import LogIntervention
from wallboard.log.recorder import source_of
from wallboard.records import InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.handover_view.saving import SaveButton
from widgets.handover_view.shift_chart import ShiftChart
from widgets.handover_view.shifts import Choice, choices, current, title, wanted
from widgets.handover_view.signing import Signing
from widgets.handover_view.take_over import Matter, TakeOver
from widgets.handover_view.then_card import ThenCard
from widgets.pages.base import Page, Scene, Tools, from_afar
from widgets.parts import UNBOUND, ChoiceBox, EmptyState, FreshnessNote, words

SIDE_WIDTH = 640
AT_THE_END = -1.0


class HandoverPage(Page):
    """Chart, the floor then, the list and the signatures of one shift."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look = tools.look
        self._snapshot: FloorSnapshot | None = None
        self._choices: tuple[Choice, ...] = ()
        self._chosen: Choice | None = None
        self._picked, self._recalled = False, ""
        self._due: tuple[str, float] | None = None
        self._looks_at = AT_THE_END
        self._asked: tuple[object, ...] = ()
        self._reading: tuple[Choice, Future[Review]] | None = None
        self._review: Review | None = None
        self.shift_box = ChoiceBox(tools.look)
        self.shift_box.setFont(look.font(18))
        self.shift_box.setAccessibleName(self.tr("Shift"))
        self._shift = words(look, 20, QFont.Weight.DemiBold)
        self.chart, self.then = ShiftChart(look), ThenCard(look, levers=tools.levers)
        self._read_from_afar = from_afar(tools).look
        self.list = TakeOver(self._read_from_afar, levers=tools.levers)
        self.signing = Signing(look, tools.who)
        self.save = SaveButton(look)
        self._hint, self._note = words(look, 17, muted=True), FreshnessNote(look)
        self._body, self._side, self._empty = QWidget(), QWidget(), EmptyState(look, "info")
        self._lay_out()
        self.shift_box.activated.connect(self._choose)
        self.chart.moved.connect(self._look_at)
        self.list.understood.connect(self._understood)
        self.list.asked.connect(self.signing.ask)
        self.signing.acted.connect(self._act)

    def _lay_out(self) -> None:
        self.begin_at(self.chart)
        look, page, top = self.tools.look, QVBoxLayout(self), QHBoxLayout()
        self._beside = body = QBoxLayout(QBoxLayout.Direction.LeftToRight, self._body)
        page.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(24))
        page.setSpacing(look.px(12))
        top.setSpacing(look.px(16))
        top.addWidget(self.shift_box)
        top.addWidget(self._shift)
        top.addWidget(self._hint, 1)
        top.addWidget(self._note)
        top.addWidget(self.save)
        if not self.tools.levers:
            self.chart.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self.save.setVisible(self.tools.levers)
        self.shift_box.setVisible(self.tools.levers)
        self._shift.setVisible(not self.tools.levers)  # where nobody may choose it is told
        left, right = QVBoxLayout(), QVBoxLayout()
        for column in (left, right):
            column.setSpacing(look.px(12))
        left.addWidget(self.chart, 3)
        left.addWidget(self.then, 2)
        right.addWidget(self.list, 1)
        right.addWidget(self.signing)
        self._side.setLayout(right)
        right.setContentsMargins(0, 0, 0, 0)
        body.setContentsMargins(0, 0, 0, 0)
        body.setSpacing(look.px(16))
        body.addLayout(left, 1)
        body.addWidget(self._side, 1)
        page.addLayout(top)
        page.addWidget(self._body, 1)
        page.addWidget(self._empty, 1)
        self.signing.say_problem("")
        self._empty.say(self.tr("Reading the log …"), "", "info")
        self._body.hide()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On an upright screen the list stands below the chart: both need its width."""
        super().resizeEvent(event)
        upright, direction = self.height() > self.width(), QBoxLayout.Direction
        self._beside.setDirection(direction.TopToBottom if upright else direction.LeftToRight)
        width = self._read_from_afar.px(SIDE_WIDTH)
        self._side.setMinimumWidth(0 if upright else width)
        self._side.setMaximumWidth(UNBOUND if upright else width)

    # --- drawing

    def draw(self, scene: Scene) -> None:
        snapshot = self._snapshot = scene.snapshot
        self._note.show_freshness(scene.freshness)
        self._offer_shifts(snapshot)
        self._read(snapshot)
        self._take_answer()
        self._say_hint()

    def _say_hint(self) -> None:
        """What became of the document that was saved; else what is to be known of the shift."""
        hint = self.save.outcome
        if not hint and self._chosen is not None and not self._chosen.signable:
            hint = self.tr("Name your shifts in the configuration ([[shift]]) to sign them.")
        self._hint.setText(hint)

    def _offer_shifts(self, snapshot: FloorSnapshot) -> None:
        found = choices(self.tools.config, snapshot)
        status = snapshot.handover
        due = (status.shift, status.end_at) if status is not None else None
        if due != self._due:  # whoever stayed with the last one is led to the next
            self._due, self._picked = due, False
        if self._recalled:
            self._recall_shift(found)
        first = current(found, snapshot)
        if (not self._picked or self._chosen not in found) and self._chosen != first:
            self._chosen, self._looks_at = first, AT_THE_END if self._chosen else self._looks_at
        if found != self._choices:
            self._choices = found
            with QSignalBlocker(self.shift_box):
                self.shift_box.clear()
                self.shift_box.addItems([title(each, self.tools.look.formats) for each in found])
        if self._chosen in found and self.shift_box.currentIndex() != found.index(self._chosen):
            with QSignalBlocker(self.shift_box):
                self.shift_box.setCurrentIndex(found.index(self._chosen))

        self._shift.setText(title(self._chosen, self.tools.look.formats) if self._chosen else "")

    def _recall_shift(self, found: tuple[Choice, ...]) -> None:
        known = [each for each in found if _key(each) == self._recalled]
        self._recalled = ""
        if known:
            self._chosen, self._picked = known[0], True

    def _read(self, snapshot: FloorSnapshot) -> None:
        """Ask the log anew when a minute has passed or something happened; never wait for it."""
        choice, read = self._chosen, self.tools.readers.handover
        if choice is None or read is None:
            self._say_nothing(self.tr("No log is kept here"), "")
            return
        alerts = tuple((alert.id, alert.state) for alert in snapshot.alerts)
        asked = (choice, snapshot.at // 60, snapshot.interventions, alerts, snapshot.mode, snapshot.site)
        if asked != self._asked and self._reading is None:
            self._asked = asked
            self._reading = (choice, read(wanted(choice, self.tools.config, snapshot)))

    def _take_answer(self) -> None:
        if self._reading is None or not self._reading[1].done():
            return
        (choice, answer), self._reading = self._reading, None
        if choice != self._chosen:
            return
        failure = answer.exception()
        if failure is None:
            self._show(answer.result(), choice)
        else:
            why = self.tr("The wall kept no figures near this time: it did not run, or had no data.")
            told = why if isinstance(failure, NothingKnownError) else str(failure)
            over = self._snapshot is not None and choice.shift.end_at <= self._snapshot.at
            what = self.tr("There is nothing to hand over yet")
            self._say_nothing(self.tr("Nothing is known of this shift") if over else what, told)

    def _say_nothing(self, what: str, why: str) -> None:
        self._review = None
        self._empty.say(what, why, "info")
        self._empty.stand_in(self._body, empty=True)

    def _show(self, review: Review, choice: Choice) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        self._review = review
        self._empty.stand_in(self._body, empty=False)
        shift, handover = choice.shift, review.handover
        self.save.offer(handover)
        self.list.show_handover(handover)
        self.signing.setVisible(choice.signable and self.tools.levers)
        self.signing.show_handover(handover, shift, source_of(snapshot.mode, snapshot.site))
        now = min(snapshot.at, shift.end_at)
        at = now if self._looks_at == AT_THE_END else self._looks_at
        self.chart.show_review(review, (shift.start_at, shift.end_at), snapshot.at, at)
        self.then.show_then(floor_then(review, self.chart.at))

    # --- what a person does

    def _choose(self, index: int) -> None:
        self._chosen, self._picked, self._looks_at = self._choices[index], True, AT_THE_END
        if self._snapshot is not None:
            self._read(self._snapshot)

    def _look_at(self, at: float) -> None:
        if self._review is not None and self._snapshot is not None and self._chosen is not None:
            now = min(self._snapshot.at, self._chosen.shift.end_at)
            self._looks_at = AT_THE_END if at >= now else at
            self.then.show_then(floor_then(self._review, at))

    def _understood(self, matter: Matter) -> None:
        self.signing.understood(matter)

    def _act(self, draft: InterventionDraft) -> None:
        self._picked = True  # who has signed sees that he has
        self.tools.post(LogIntervention(draft))

    @property
    def settled(self) -> bool:
        return self._reading is None

    def memory(self) -> Mapping[str, str]:
        return {
            "shift": _key(self._chosen) if self._chosen is not None and self._picked else "",
            "at": str(self._looks_at),
            "words": self.signing.words.toPlainText(),
            "skip": "yes" if self.signing.skip.isChecked() else "",
            "say": self.signing.say.text(),
            "name": self.signing.name.text(),
        }

    def recall(self, memory: Mapping[str, str]) -> None:
        self._looks_at, self._recalled = float(memory.get("at", AT_THE_END)), memory.get("shift", "")
        self.signing.words.setPlainText(memory.get("words", ""))
        self.signing.skip.setChecked(bool(memory.get("skip")))
        self.signing.say.setText(memory.get("say", ""))
        self.signing.name.setText(memory.get("name", "") or self.tools.who)


def _key(choice: Choice) -> str:
    return f"{choice.shift.name}/{choice.shift.end_at:.0f}"
