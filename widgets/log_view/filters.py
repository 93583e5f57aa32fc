"""The bar of filters above the log: words, time, kind, place, agent, person, alert, and kept views."""

from __future__ import annotations

from collections.abc import Iterable, Mapping, Sequence
from functools import partial

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QComboBox, QHBoxLayout, QLabel, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wallboard.language import mark
from wallboard.shifts import Shift, Shifts
from wallboard.snapshot import FloorSnapshot
from widgets.log_view.entries import Entry
from widgets.log_view.wanted import SavedViews, Wanted
from widgets.pages.base import Tools
from widgets.parts import FILTER_WIDTH, ChoiceBox, FilterBox, words

DAY_S = 86_400.0
EARLIER: tuple[tuple[str, str, int], ...] = (
    ("days:2", mark("Since yesterday"), 2),
    ("days:7", mark("7 days"), 7),
    ("days:28", mark("4 weeks"), 28),
    ("days:365", mark("A year"), 365),
)
BOX_WIDTH, WIDE, VIEW_WIDTH = 210, 260, 290
LEAST_SHARE, WIDEST = 0.5, 100


class LogFilters(QWidget):
    """What is chosen is `wanted`; `changed` tells that it is another."""

    changed = Signal()

    def __init__(self, tools: Tools, kinds: Mapping[str, str], page: QWidget, table: QWidget) -> None:
        super().__init__()
        look, views = tools.look, tools.views
        self._tools, self._look, self._views = tools, look, SavedViews() if views is None else views
        self._table = table
        self.text = FilterBox(look, self.tr("Find in the log (Ctrl+F)"), page, table)
        self.time, self.kind = self._box(self.tr("When")), self._box(self.tr("Kind"))
        self.scope, self.agent = self._box(self.tr("Where")), self._box(self.tr("With whom"))
        self.who, self.alert = self._box(self.tr("Who")), self._box(self.tr("About which alert"), WIDE)
        self.alerts, self.clear_button = self._chip(self.tr("Alerts")), QPushButton(self.tr("Show all"))
        self.view, self.view_name = self._box(self.tr("Kept views"), VIEW_WIDTH), QLineEdit()
        self.keep_button, self.drop_button = QPushButton(self.tr("Keep view")), QPushButton(self.tr("Forget"))
        self._offered: dict[QComboBox, list[tuple[str, str]]] = {}
        self.alerts.setChecked(True)
        self._offer(self.kind, self.tr("All kinds"), kinds.items())
        self._newest = words(look, 18, muted=True)
        self._lay_out()
        self._connect()
        self._show_views()

    # --- building

    def _box(self, name: str, width: int = BOX_WIDTH) -> QComboBox:
        box = ChoiceBox(self._look)
        box.setFont(self._look.font(18))
        box.setAccessibleName(name)
        self._let_shrink(box, width)
        box.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        box.currentIndexChanged.connect(self._tell)
        return box

    def _let_shrink(self, field: QWidget, width: int) -> None:
        """So wide where there is room for it; larger text leaves less."""
        field.setMinimumWidth(self._look.px(width * LEAST_SHARE))
        field.setMaximumWidth(self._look.px(width))

    def _chip(self, name: str) -> QPushButton:
        chip = QPushButton(name)
        chip.setCheckable(True)
        chip.setProperty("tone", "chip")
        chip.setFont(self._look.font(18, QFont.Weight.Medium))
        chip.setMinimumSize(self._look.px(100), self._look.px(40))
        chip.toggled.connect(self._tell)
        return chip

    def _lay_out(self) -> None:
        look, rows = self._look, QVBoxLayout(self)
        rows.setContentsMargins(0, 0, 0, 0)
        rows.setSpacing(look.px(8))
        self.view_name.setFont(look.font(18))
        self.view_name.setPlaceholderText(self.tr("Name of this view"))
        self.view_name.setAccessibleName(self.tr("Name of this view"))
        self._let_shrink(self.view_name, BOX_WIDTH)
        self._let_shrink(self.text, FILTER_WIDTH)
        self.view_name.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        for button in (self.clear_button, self.keep_button, self.drop_button):
            button.setFont(look.font(18))
            button.setMinimumHeight(look.px(40))
            button.setFocusPolicy(Qt.FocusPolicy.StrongFocus)
        first = (
            self.text,
            self.time,
            self.alerts,
            self.view,
            self.drop_button,
            self.view_name,
            self.keep_button,
        )
        for parts in (
            first,
            (self.kind, self.scope, self.agent, self.who, self.alert, self.clear_button, self._newest),
        ):
            row = QHBoxLayout()
            row.setSpacing(look.px(12))
            for part in parts:
                row.addWidget(part, 0 if isinstance(part, QPushButton | QLabel) else WIDEST)
            row.addStretch(1)
            rows.addLayout(row)

    def _connect(self) -> None:
        self.text.textChanged.connect(self._tell)
        self.clear_button.clicked.connect(lambda: self.recall({}))
        self.view.activated.connect(lambda: self.recall(self._views.view(self.view.currentData())))
        self.view.activated.connect(lambda: self.drop_button.setVisible(bool(self.view.currentData())))
        self.keep_button.clicked.connect(self.keep_view)
        self.view_name.returnPressed.connect(self.keep_view)
        self.drop_button.clicked.connect(self._drop_view)

    # --- what is offered

    def _offer(self, box: QComboBox, every: str, items: Iterable[tuple[str, str]]) -> None:
        """Offer the ids with their names, what is chosen kept, before them all together."""
        chosen, offered = box.currentData() or "", [("", every), *items]
        if chosen and chosen not in {each for each, _ in offered}:
            offered.append((chosen, box.currentText()))
        if offered == self._offered.get(box):
            return
        self._offered[box] = offered
        with QSignalBlocker(box):
            box.clear()
            for each, name in offered:
                box.addItem(name, each)
            box.setCurrentIndex(max(0, box.findData(chosen)))

    def show_floor(self, snapshot: FloorSnapshot, entries: Sequence[Entry]) -> None:
        """Offer what there is on the floor and in the log."""
        shifts = [(f"shift:{shift.name}", shift.name) for shift in self._shifts(snapshot)]
        earlier = (
            [(name, self.tr(words)) for name, words, _ in EARLIER] if self._tools.readers.read_log else []
        )
        self._offer(self.time, self.tr("Today"), [*dict(shifts).items(), *earlier])
        self._offer(self.scope, self.tr("All places"), [(each.id, each.name) for each in snapshot.scopes])
        agents = {each: name for entry in entries for each, name in entry.agent_names}
        self._offer(self.agent, self.tr("All agents"), sorted(agents.items(), key=lambda item: item[1]))
        people = sorted({entry.who for entry in entries if entry.who}, key=str.casefold)
        self._offer(self.who, self.tr("By anyone"), [(name, name) for name in people])
        alerts = [(each.id, each.title) for each in snapshot.alerts if each.raised_at is not None]
        self._offer(self.alert, self.tr("About any alert"), alerts)

    def say_newest(self, count: int) -> None:
        """Say that only the newest so many lines of earlier days are shown; 0: all are."""
        told = self.tr("The newest {n}; narrow it for others").format(n=count)
        self._newest.setText(told if count and self.is_earlier else "")
        self.alerts.setEnabled(not self.is_earlier)

    def _shifts(self, snapshot: FloorSnapshot) -> Sequence[Shift]:
        return Shifts(self._tools.config.shift, snapshot.zone).between(
            snapshot.day_start_at, snapshot.day_end_at
        )

    # --- what is chosen

    def wanted(self, snapshot: FloorSnapshot) -> Wanted:
        """What is chosen, as of the snapshot's moment."""
        start, end = self._times(snapshot)
        return Wanted(
            needle=self.text.needle,
            kind=self.kind.currentData() or "",
            scope=self.scope.currentData() or "",
            agent=self.agent.currentData() or "",
            who=self.who.currentData() or "",
            alert=self.alert.currentData() or "",
            alerts=self.alerts.isChecked(),
            start=start,
            end=end,
        )

    @property
    def is_earlier(self) -> bool:
        """Whether more than today is wanted."""
        return str(self.time.currentData() or "").startswith("days:")

    def _times(self, snapshot: FloorSnapshot) -> tuple[float | None, float | None]:
        chosen = str(self.time.currentData() or "")
        kind, _, name = chosen.partition(":")
        if kind == "shift":
            shift = next((each for each in self._shifts(snapshot) if each.name == name), None)
            return (shift.start_at, shift.end_at) if shift else (None, None)
        days = next((days for each, _, days in EARLIER if each == chosen), 0)
        return (snapshot.day_end_at - days * DAY_S, snapshot.at + 1.0) if days else (None, None)

    def _tell(self) -> None:
        self.changed.emit()

    def memory(self) -> dict[str, str]:
        """What is chosen, to be chosen again."""
        boxes = {name: str(box.currentData() or "") for name, box in self._boxes().items()}
        return {"filter": self.text.text(), "alerts": "yes" if self.alerts.isChecked() else "", **boxes}

    def _boxes(self) -> dict[str, QComboBox]:
        return {
            "time": self.time, "kind": self.kind, "scope": self.scope, "agent": self.agent, "who": self.who,
            "alert": self.alert,
        }  # fmt: skip

    def recall(self, memory: Mapping[str, str]) -> None:
        """Choose again what is in `memory`; all of what is not."""
        with QSignalBlocker(self):
            self.text.setText(memory.get("filter", ""))
            for name, box in self._boxes().items():
                wanted = memory.get(name, "")
                if box.findData(wanted) < 0:
                    box.addItem(wanted.partition(":")[2] or wanted, wanted)
                box.setCurrentIndex(max(0, box.findData(wanted)))
            self.alerts.setChecked(bool(memory.get("alerts", "yes")))
        self.changed.emit()

    # --- kept views

    def keep_view(self) -> None:
        """Keep what is chosen under the name that was typed; without one, put the cursor there."""
        name = self.view_name.text().strip()
        if not name:
            self.view_name.setFocus()
            return
        self._views.keep(name, self.memory())
        self.view_name.clear()
        self._show_views(name)
        self._table.setFocus()  # the window's keys work again

    def _drop_view(self) -> None:
        name = self.view.currentData() or ""
        view = self._views.view(name)
        self._views.drop(name)
        self._show_views()
        self._tools.did(
            self.tr("View deleted: {name}").format(name=name), partial(self._views.keep, name, view)
        )

    def _show_views(self, chosen: str = "") -> None:
        names = self._views.names
        with QSignalBlocker(self.view):
            self.view.clear()
            self.view.addItem(self.tr("Kept views") if names else self.tr("No view kept yet"), "")
            for name in names:
                self.view.addItem(name, name)
            self.view.setCurrentIndex(max(0, self.view.findData(chosen)))
        self.view.setEnabled(bool(names))
        self.drop_button.setVisible(bool(self.view.currentData()))
