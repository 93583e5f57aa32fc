"""The log: what was done today and what happened, with the figures of each moment."""

from __future__ import annotations

from collections.abc import Mapping

from PySide6.QtCore import QSignalBlocker
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QVBoxLayout

from wallboard.intents import FinishIntervention, SendAgain
from wallboard.log.handovers import KIND as HANDOVER
from wallboard.log.kinds import names_of
from wallboard.records import Alert, Intervention, InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.charts.day import day_of
from widgets.log_view.details import EntryDetails
from widgets.log_view.entries import Entry, chosen_entries, entries_of
from widgets.log_view.table import COLUMNS, ROW_HEIGHT, SPARE, LogDelegate, LogModel
from widgets.log_view.timeline import Timeline
from widgets.marks_view import MarkView
from widgets.pages.base import Page, Scene, Tools
from widgets.parts import ChoiceBox, EmptyState, FilterBox, FreshnessNote, words
from widgets.tables import PageTable


class LogPage(Page):
    """Time line, table and details of the day's log."""

    def __init__(self, tools: Tools) -> None:
        super().__init__(tools)
        look = tools.look
        self._snapshot: FloorSnapshot | None = None
        self._kind_names = names_of(tools.config.kind)
        self._read: tuple[tuple[Intervention, ...], tuple[Alert, ...]] = ((), ())
        self._entries: tuple[Entry, ...] = ()
        self._picked = ""
        self.timeline, self.model = Timeline(look), LogModel(look, self)
        widths = [width for _, width in COLUMNS]
        self.table = PageTable(look, self.model, widths, row_height=ROW_HEIGHT, spare=SPARE)
        self.table.setItemDelegate(LogDelegate(look, self.model, self.table))
        self.table.setAccessibleName(self.tr("Today's log"))
        self.details = EntryDetails(look, levers=tools.levers)
        self.filter = FilterBox(look, self.tr("Find in the log (Ctrl+F)"), self, self.table)
        self.kind, self.alerts = self._kind_box(), QPushButton(self.tr("Alerts"))
        self._trouble = words(look, 18, QFont.Weight.DemiBold)
        self._trouble_mark = MarkView(look, "critical", paper=look.theme.background)
        self._note, self._empty = FreshnessNote(look), EmptyState(look, "info")
        self._lay_out()
        self.filter.textChanged.connect(self._show)
        self.kind.currentIndexChanged.connect(self._show)
        self.alerts.toggled.connect(self._show)
        self.timeline.chosen.connect(self.pick)
        self.details.finished.connect(lambda entry: tools.post(FinishIntervention(entry, tools.who)))
        self.details.sent_again.connect(lambda entry: tools.post(SendAgain(entry)))
        self.table.selectionModel().currentRowChanged.connect(lambda index: self._row_chosen(index.row()))
        self.table.clicked.connect(lambda index: self._row_chosen(index.row()))  # the shown row, too

    def _kind_box(self) -> ChoiceBox:
        box = ChoiceBox(self.tools.look)
        box.setFont(self.tools.look.font(18))
        box.addItem(self.tr("All kinds"), "")
        for kind, name in self._kind_names.items():
            box.addItem(name, kind)
        box.setAccessibleName(self.tr("Kind"))
        return box

    def _lay_out(self) -> None:
        self.setFocusProxy(self.table)
        look, page, top, below = self.tools.look, QVBoxLayout(self), QHBoxLayout(), QHBoxLayout()
        page.setContentsMargins(look.px(24), look.px(8), look.px(24), look.px(24))
        page.setSpacing(look.px(12))
        self.alerts.setCheckable(True)
        self.alerts.setChecked(True)
        self.alerts.setProperty("tone", "chip")
        self.alerts.setFont(look.font(18, QFont.Weight.Medium))
        self.alerts.setMinimumSize(look.px(100), look.px(40))
        self._trouble.setStyleSheet(f"color: {look.theme.critical}")
        top.setSpacing(look.px(12))
        for part in (self.filter, self.kind, self.alerts, self._trouble_mark, self._trouble):
            top.addWidget(part)
        top.addStretch(1)
        top.addWidget(self._note)
        new = self._new_button()
        new.setVisible(self.tools.levers)
        top.addWidget(new)
        below.setSpacing(look.px(16))
        below.addWidget(self.table, 1)
        below.addWidget(self._empty, 1)
        below.addWidget(self.details)
        page.addLayout(top)
        page.addWidget(self.timeline)
        page.addLayout(below, 1)

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
        read = (snapshot.interventions, snapshot.alerts)
        if read != self._read or not self._entries:
            self._read = read
            hide_names = self.tools.config.wall.hide_names
            self._entries = entries_of(
                snapshot, self.tools.look.formats, self._kind_names, hide_names=hide_names
            )
        self._show()

    def _show(self) -> None:
        """Show what passes the filter."""
        shown = chosen_entries(
            self._entries,
            needle=self.filter.needle,
            kind=self.kind.currentData(),
            alerts=self.alerts.isChecked(),
        )
        self._keep_what_is_read()
        with QSignalBlocker(self.table.selectionModel()):
            changed = self.model.show_entries(shown)
        if changed:
            self._choose_row()
        self._empty.stand_in(self.table, empty=not shown)
        self._say_empty()
        self._say_trouble()
        self._show_picked()

    def _choose_row(self) -> None:
        """After a change the entry that someone chose is chosen; else the newest, whichever it becomes."""
        picked = self._picked
        if self.model.entries:
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
        if self._entries:
            self._empty.say(
                self.tr("Nothing like that today"), self.tr("Esc in the filter shows all."), "info"
            )
        else:
            hint = self.tr("Press L to write down the first intervention. Alerts appear by themselves.")
            self._empty.say(self.tr("Nothing in the log yet"), hint, "info")

    def _say_trouble(self) -> None:
        failed = [entry for entry in self._entries if entry.save == "failed"]
        told = (
            self.tr("{n} not saved: {why}").format(n=len(failed), why=failed[0].save_detail) if failed else ""
        )
        self._trouble.setText(told)
        self._trouble_mark.setVisible(bool(failed))

    def _show_picked(self) -> None:
        snapshot = self._snapshot
        if snapshot is None:
            return
        day = day_of(snapshot, snapshot.row(WHOLE_FLOOR))
        acts = tuple(entry for entry in self.model.entries if entry.kind != HANDOVER)
        row = self._row()
        shown = self.model.entries[row].id if row >= 0 else ""
        self.timeline.show_day(acts, (day.first, day.last), snapshot.at, shown)
        self.details.setVisible(row >= 0)
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

    def memory(self) -> Mapping[str, str]:
        return {
            "entry": self._picked,
            "filter": self.filter.text(),
            "kind": self.kind.currentData(),
            "alerts": "yes" if self.alerts.isChecked() else "",
        }

    def recall(self, memory: Mapping[str, str]) -> None:
        self._picked = memory.get("entry", self._picked)
        self.filter.setText(memory.get("filter", self.filter.text()))
        self.kind.setCurrentIndex(max(0, self.kind.findData(memory.get("kind", ""))))
        self.alerts.setChecked(bool(memory.get("alerts", "yes")))
