"""Did it help? Each kind of lever over weeks: how often, how soon it bit, how much beyond what was expected
anyway, and how sure that is.
"""

from __future__ import annotations

from collections.abc import Mapping
from concurrent.futures import Future
from math import ceil

from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QVBoxLayout, QWidget

from wallboard.language import mark
from wallboard.log.intervention_rows import LogFilter
from wallboard.outcomes.summary import COVERAGE, LEAST, KindSummary, summarise
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.log_view.lever_table import COLUMNS, ROW_HEIGHT, SPARE, LeverDelegate, LeverModel
from widgets.pages.base import Tools
from widgets.parts import ChoiceBox, EmptyState, words
from widgets.scope_picker import ScopePicker
from widgets.tables import PageTable

DAY_S = 86_400.0
FRESH_S = 300.0
"""What is read is read again after so long (event time): outcomes come a quarter, a half and a whole hour
after the lever.
"""
PERIODS: tuple[tuple[str, int], ...] = (
    (mark("7 days"), 7), (mark("4 weeks"), 28), (mark("12 weeks"), 84), (mark("A year"), 365),
)  # fmt: skip


class LeversView(QWidget):
    """Period and place to choose, and a row a kind. It reads the log without waiting for it."""

    def __init__(self, tools: Tools, kinds: Mapping[str, str]) -> None:
        super().__init__()
        look = tools.look
        self._tools = tools
        self._asked: tuple[object, ...] = ()
        self._reading: Future[list[KindSummary]] | None = None
        self._scopes: tuple[object, ...] = ()
        self.period, self.scope = ChoiceBox(look), ScopePicker(look)
        self.model = LeverModel(look, kinds, self)
        self.table = PageTable(
            look, self.model, [width for _, width in COLUMNS], row_height=ROW_HEIGHT, spare=SPARE
        )
        self.table.setItemDelegate(LeverDelegate(look, self.model, self.table))
        self.table.setAccessibleName(self.tr("What levers did"))
        self._empty, self._note = EmptyState(look, "info"), words(look, 18, muted=True, wrap=True)
        self.bar = QWidget()
        """Title, period and place: stands where the page has its filters."""
        self._lay_out()

    def _lay_out(self) -> None:
        look, page, top = self._tools.look, QVBoxLayout(self), QHBoxLayout(self.bar)
        top.setContentsMargins(0, 0, 0, 0)
        page.setContentsMargins(0, 0, 0, 0)
        page.setSpacing(look.px(12))
        self.period.setFont(look.font(18))
        for box in (self.period, self.scope):
            box.setMinimumHeight(look.px(40))
        self.period.setAccessibleName(self.tr("Period"))
        for name, days in PERIODS:
            self.period.addItem(self.tr(name), days)
        self.period.setCurrentIndex(1)
        title = words(look, 26, QFont.Weight.DemiBold)
        title.setText(self.tr("Did it help?"))
        top.setSpacing(look.px(12))
        for part in (title, self.period, self.scope):
            top.addWidget(part)
        top.addStretch(1)
        self._note.setText(
            self.tr(
                "Service level half an hour after, in percentage points. Beyond: more than was expected"
                " without the lever, where no other was used there. The bar holds the mean with {sure} %"
                " confidence and needs {least} such cases. What leads choose, and when, is in it: no proof."
            ).format(sure=round(100 * COVERAGE), least=LEAST)
        )
        page.addWidget(self.table, 1)
        page.addWidget(self._empty, 1)
        page.addWidget(self._note)
        self._empty.hide()

    def show_floor(self, snapshot: FloorSnapshot) -> None:
        """Read what is wanted at the snapshot's moment, and show what has been read."""
        if self._scopes != snapshot.scopes:
            self._scopes = snapshot.scopes
            self.scope.offer(snapshot.scopes, self.scope.currentData() or WHOLE_FLOOR)
        self._ask(snapshot)
        if self._reading is not None and self._reading.done():
            failed = self._reading.exception()
            found = None if failed else self._reading.result()
            self._reading = None
            self.model.show_summaries(found or [])
            self._say(str(failed) if failed else "")
            self._empty.stand_in(self.table, empty=not self.model.rows)

    def _ask(self, snapshot: FloorSnapshot) -> None:
        days, scope = self.period.currentData(), self.scope.currentData() or WHOLE_FLOOR
        wanted = (days, scope, snapshot.mode, snapshot.interventions, ceil(snapshot.at / FRESH_S))
        if wanted == self._asked or self._reading is not None:
            return
        self._asked = wanted
        if self._tools.readers.read_log is None:
            self._say(self.tr("There is no log to read."))
            self._empty.stand_in(self.table, empty=True)
            return
        asked = LogFilter(
            start=snapshot.at - days * DAY_S,
            end=snapshot.at + 1.0,
            mode=snapshot.mode,
            scope="" if scope == WHOLE_FLOOR else scope,
        )
        self._reading = self._tools.readers.read_log(lambda session: summarise(session, asked))

    def _say(self, trouble: str) -> None:
        if trouble:
            self._empty.say(self.tr("The log could not be read"), trouble, "warn")
            return
        everything = self.period.currentData() == PERIODS[-1][1] and self.scope.currentIndex() <= 0
        if not everything:
            hint = self.tr("Choose a longer period, or the whole floor.")
            self._empty.say(self.tr("No lever was used there in that time"), hint, "info")
            return
        self._empty.say(
            self.tr("No lever has been used yet"),
            self.tr(
                "Overtime, a recall, a moved break, coaching … : log one here or from an alert (L), and half"
                " an hour later this page begins to say what such a lever does on this floor."
            ),
            "info",
        )

    def memory(self) -> dict[str, str]:
        """What was chosen."""
        return {"levers_days": str(self.period.currentData()), "levers_scope": self.scope.currentData() or ""}

    def recall(self, memory: Mapping[str, str]) -> None:
        """Choose it again."""
        days = memory.get("levers_days", "")
        if days.isdigit() and (index := self.period.findData(int(days))) >= 0:
            self.period.setCurrentIndex(index)
        if (index := self.scope.findData(memory.get("levers_scope", ""))) >= 0:
            self.scope.setCurrentIndex(index)
