"""The log: what was done and what happened, with the figures of each moment; and what levers did."""

from __future__ import annotations

import dataclasses
from collections.abc import Mapping
from concurrent.futures import Future

from msgspec.structs import replace
from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QPushButton, QVBoxLayout, QWidget

from wallboard.intents import FinishIntervention, SendAgain
from wallboard.log.handovers import KIND as HANDOVER
from wallboard.log.intervention_rows import find_interventions
from wallboard.log.kinds import names_of
from wallboard.records import Alert, Intervention, InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.charts.day import day_of
from widgets.log_view.details import EntryDetails
from widgets.log_view.entries import Entry, entries_of
from widgets.log_view.filters import LogFilters
from widgets.log_view.levers import LeversView
from widgets.log_view.table import COLUMNS, ROW_HEIGHT, SPARE, LogDelegate, LogModel
from widgets.log_view.timeline import Timeline
from widgets.log_view.wanted import Wanted
from widgets.marks_view import MarkView
from widgets.pages.base import Page, Scene, Tools, from_afar
from widgets.parts import EmptyState, FreshnessNote, words
from widgets.tables import PageTable

MOST_EARLIER = 500
"""Of earlier days so many lines are shown, the newest."""


class LogPage(Page):
    """Filters, time line, table and details of the log; or, by its switch, what levers did."""

    def __init__(self, tools: Tools) -> None:
        tools = from_afar(tools)
        super().__init__(tools)
        look = tools.look
        self._snapshot: FloorSnapshot | None = None
        self._kind_names = names_of(tools.config.kind)
        self._read: tuple[tuple[Intervention, ...], tuple[Alert, ...]] = ((), ())
        self._entries: tuple[Entry, ...] = ()
        self._earlier: tuple[Entry, ...] = ()
        self._asked: tuple[object, ...] = ()
        self._reading: Future[tuple[Intervention, ...]] | None = None
        self._picked = ""
        self.timeline, self.model = Timeline(look), LogModel(look, self)
        widths = [width for _, width in COLUMNS]
        self.table = PageTable(look, self.model, widths, row_height=ROW_HEIGHT, spare=SPARE)
        self.table.setItemDelegate(LogDelegate(look, self.model, self.table))
        self.table.setAccessibleName(self.tr("The log"))
        if not tools.levers:
            self.table.leave_out_halves()
        self.details = EntryDetails(look, levers=tools.levers)
        self.filters = LogFilters(tools, self._kind_names, self, self.table)
        self.helped, self.levers_view = (
            QPushButton(self.tr("Did it help?")),
            LeversView(tools, self._kind_names),
        )
        self._trouble = words(look, 18, QFont.Weight.DemiBold)
        self._trouble_mark = MarkView(look, "critical", paper=look.theme.background)
        self._note, self._empty = FreshnessNote(look), EmptyState(look, "info")
        self._lines = QWidget()
        self._lay_out()
        self.filters.changed.connect(self._show)
        self.helped.toggled.connect(self._show)
        self.timeline.chosen.connect(self.pick)
        self.details.finished.connect(lambda entry: tools.post(FinishIntervention(entry, tools.who)))
        self.details.sent_again.connect(lambda entry: tools.post(SendAgain(entry, tools.who)))
        self.table.selectionModel().currentRowChanged.connect(lambda index: self._row_chosen(index.row()))
        self.table.clicked.connect(lambda index: self._row_chosen(index.row()))  # the shown row, too

    def _lay_out(self) -> None:
        self.begin_at(self.table)
        look, page = self.tools.look, QVBoxLayout(self)
        top, trouble, below = QHBoxLayout(), QHBoxLayout(), QBoxLayout(QBoxLayout.Direction.LeftToRight)
        self._below = below
        page.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(24))
        page.setSpacing(look.px(12))
        self.helped.setCheckable(True)
        self.helped.setProperty("tone", "chip")
        self.helped.setFont(look.font(18, QFont.Weight.Medium))
        self.helped.setMinimumSize(look.px(140), look.px(40))
        self._trouble.setStyleSheet(f"color: {look.theme.critical}")
        top.setSpacing(look.px(12))
        trouble.addWidget(self._trouble_mark)
        trouble.addWidget(self._trouble, 1)
        new = self._new_button()
        new.setVisible(self.tools.levers)
        top.addWidget(self.filters, 1)
        top.addWidget(self.levers_view.bar, 1, Qt.AlignmentFlag.AlignTop)
        top.addStretch(0)
        self._note.setMinimumHeight(look.px(40))
        for part in (self._note, self.helped, new):
            top.addWidget(part, 0, Qt.AlignmentFlag.AlignTop)
        below.setSpacing(look.px(16))
        below.addWidget(self.table, 1)
        below.addWidget(self._empty, 1)
        below.addWidget(self.details)
        lines = QVBoxLayout(self._lines)
        lines.setContentsMargins(0, 0, 0, 0)
        lines.setSpacing(look.px(12))
        lines.addWidget(self.timeline)
        lines.addLayout(below, 1)
        page.addLayout(top)
        page.addLayout(trouble)
        page.addWidget(self._lines, 1)
        page.addWidget(self.levers_view, 1)
        self.levers_view.bar.hide()  # beside the filters it would make the page wider than a screen
        self.setTabOrder(self.helped, new)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """On an upright screen the details stand below the table, which needs its width for the words."""
        super().resizeEvent(event)
        upright = self.height() > self.width()
        direction = QBoxLayout.Direction
        self._below.setDirection(direction.TopToBottom if upright else direction.LeftToRight)
        self.details.stand(below=upright)

    def _new_button(self) -> QPushButton:
        button = QPushButton(self.tr("Log…  L"), self)
        button.setProperty("tone", "primary")
        button.setFont(self.tools.look.font(18, QFont.Weight.Medium))
        button.setMinimumHeight(self.tools.look.px(40))
        draft = InterventionDraft("", WHOLE_FLOOR, "", self.tools.who)
        button.clicked.connect(lambda: self.tools.open_intervention(draft))
        return button

    # --- drawing

    def draw(self, scene: Scene) -> None:
        snapshot = self._snapshot = scene.snapshot
        self._note.show_freshness(scene.freshness)
        self._note.setVisible(self.tools.levers or scene.freshness.trust != "current")
        read = (snapshot.interventions, snapshot.alerts)
        if read != self._read or not self._entries:
            self._read = read
            self._entries = self._entries_of(snapshot)
        self._show()

    def _entries_of(self, snapshot: FloorSnapshot) -> tuple[Entry, ...]:
        formats, hide_names = self.tools.look.formats, self.tools.config.wall.hide_names
        return entries_of(snapshot, formats, self._kind_names, hide_names=hide_names)

    def _show(self) -> None:
        """Show what is wanted."""
        snapshot, by_lever = self._snapshot, self.helped.isChecked()
        self._lines.setVisible(not by_lever)
        self.filters.setVisible(self.tools.levers and not by_lever)
        self.helped.setVisible(self.tools.levers)
        for part in (self.levers_view, self.levers_view.bar):
            part.setVisible(by_lever)
        self.helped.setText(self.tr("Back to the log") if by_lever else self.tr("Did it help?"))
        self._say_trouble()
        if snapshot is None:
            return
        if by_lever:
            self.levers_view.show_floor(snapshot)
            return
        self.filters.show_floor(snapshot, (*self._entries, *self._earlier))
        self.filters.say_newest(MOST_EARLIER if len(self._earlier) >= MOST_EARLIER else 0)
        shown = self._wanted_entries(snapshot, self.filters.wanted(snapshot))
        self._keep_what_is_read()
        with QSignalBlocker(self.table.selectionModel()):
            changed = self.model.show_entries(shown, has_dates=self.filters.is_earlier)
        if changed:
            self._choose_row()
        self._empty.stand_in(self.table, empty=not shown)
        self._say_empty()
        self._show_picked()

    def _wanted_entries(self, snapshot: FloorSnapshot, wanted: Wanted) -> tuple[Entry, ...]:
        """Of today those that pass; of earlier days what the log gives, as soon as it has been read."""
        if not self.filters.is_earlier or self.tools.readers.read_log is None:
            return tuple(entry for entry in self._entries if wanted.passes(entry))
        self._ask(snapshot, wanted)
        if self._reading is not None and self._reading.done():
            failed = self._reading.exception()
            rows = () if failed else self._reading.result()
            self._reading = None
            self._earlier = self._entries_of(replace(snapshot, interventions=rows, alerts=()))
        return self._earlier

    def _ask(self, snapshot: FloorSnapshot, wanted: Wanted) -> None:
        """Read what passes, once: what happens while it is wanted comes with the next intervention."""
        asked = (dataclasses.replace(wanted, end=None), snapshot.mode, snapshot.interventions)
        if asked == self._asked or self._reading is not None or self.tools.readers.read_log is None:
            return
        self._asked, chosen = asked, wanted.as_filter(snapshot.mode)
        self._reading = self.tools.readers.read_log(
            lambda session: find_interventions(session, chosen, MOST_EARLIER)
        )

    def _choose_row(self) -> None:
        """After a change the entry that someone chose is chosen; else the newest, whichever it becomes."""
        picked = self._picked
        if self.model.entries and self.tools.levers:
            self.table.selectRow(self._row())
        self._picked = picked

    def _row(self) -> int:
        """The row of the entry that someone chose; the newest's where nobody did or it is not shown."""
        row = self.model.row_of(self._picked)
        return row if row >= 0 or not self.model.entries else 0

    def _keep_what_is_read(self) -> None:
        """Nothing changes under the hand of someone who points at the details."""
        row = self._row()
        if row >= 0 and self.details.underMouse():
            self._picked = self.model.entries[row].id

    def _say_empty(self) -> None:
        if self._entries or self.filters.is_earlier:
            title = (
                self.tr("Nothing like that")
                if self.filters.is_earlier
                else self.tr("Nothing like that today")
            )
            self._empty.say(title, self.tr("“Show all” lets everything pass again."), "info")
        else:
            hint = self.tr("Press L to write down the first intervention. Alerts appear by themselves.")
            self._empty.say(self.tr("Nothing in the log yet"), hint, "info")

    def _say_trouble(self) -> None:
        failed = [entry for entry in self._entries if entry.save == "failed"]
        told = (
            self.tr("{n} not saved: {why}").format(n=len(failed), why=failed[0].save_detail) if failed else ""
        )
        self._trouble.setText(told)
        self._trouble.setVisible(bool(failed))
        self._trouble_mark.setVisible(bool(failed))

    def _show_picked(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        self.timeline.setVisible(not self.filters.is_earlier)
        day = day_of(snapshot, snapshot.row(WHOLE_FLOOR), self._kind_names)
        acts = tuple(entry for entry in self.model.entries if entry.kind != HANDOVER)
        row = self._row()
        shown = self.model.entries[row].id if row >= 0 else ""
        chosen = shown if self.tools.levers else ""
        self.timeline.show_day(acts, (day.first, day.last), snapshot.at, chosen)
        self.details.setVisible(row >= 0 and self.tools.levers)  # nobody chooses a line on a wall
        if row >= 0:
            self.details.show_entry(self.model.entries[row], snapshot)

    # --- what a person does

    def pick(self, entry: str) -> None:
        """Choose the entry with this id."""
        row = self.model.row_of(entry)
        if row >= 0:
            self.table.selectRow(row)

    def _row_chosen(self, row: int) -> None:
        if 0 <= row < len(self.model.entries):
            self._picked = self.model.entries[row].id
            self._show_picked()

    @property
    def settled(self) -> bool:
        return self._reading is None

    def memory(self) -> Mapping[str, str]:
        levers = {"helped": "yes" if self.helped.isChecked() else "", **self.levers_view.memory()}
        return {"entry": self._picked, **self.filters.memory(), **levers}

    def recall(self, memory: Mapping[str, str]) -> None:
        self._picked = memory.get("entry", self._picked)
        if "filter" in memory:
            self.filters.recall(memory)
        self.levers_view.recall(memory)
        self.helped.setChecked(bool(memory.get("helped", "")))
