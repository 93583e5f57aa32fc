"""The steps of the assistant. Each fills its part of the plan, and says what keeps it from being done."""

from __future__ import annotations

import re
from collections.abc import Mapping, Sequence
from zoneinfo import available_timezones

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import (
    QCompleter,
    QGridLayout,
    QHeaderView,
    QLineEdit,
    QListWidget,
    QListWidgetItem,
    QTableWidget,
    QTableWidgetItem,
    QVBoxLayout,
    QWidget,
)

from wallboard.feed_address import trouble_with_url
from wallboard.settings import tables_of
from wallboard.vendors import Tried, TryConnection, VendorInfo
from widgets.assistant.entries import EntryDelegate
from widgets.assistant.plan import Plan
from widgets.assistant.trial import ConnectionTrial
from widgets.look import Look
from widgets.parts import words as label
from widgets.settings.editors import number_of
from widgets.ticks import TickBox

FIELD_WIDTH, MOST_NAMED = 560, 12
UNREACHED = "cannot be reached"
ASTERISK_RELAY = "ws://127.0.0.1:8765"
TWICE = re.compile(r"^[\w+-]+://(?=[\w+-]+://)")
"""The beginning that stood there, where a whole address was pasted behind it."""


class Step(QWidget):
    """One page. `moved` asks for the next one, `changed` says that its readiness may be another."""

    moved = Signal()
    changed = Signal()
    title = ""
    what = ""

    def __init__(self, look: Look, plan: Plan) -> None:
        super().__init__()
        self.look, self.plan = look, plan
        self.column = QVBoxLayout(self)
        self.column.setContentsMargins(0, 0, 0, 0)
        self.column.setSpacing(look.px(14))

    def begin(self) -> None:
        """It is shown now."""

    def finish(self) -> str:
        """Take what was typed into the plan; what is wrong with it, empty if nothing."""
        return ""

    def stop(self) -> None:
        """The assistant is closed."""

    def line(self, text: str, name: str, grid: QGridLayout, hint: str = "") -> QLineEdit:
        """A field with its name before it and a hint below it."""
        field, named, row = QLineEdit(text), label(self.look, 20), grid.rowCount()
        field.setFont(self.look.font(20))
        field.setMaximumWidth(self.look.px(FIELD_WIDTH))
        field.setAccessibleName(name)
        field.setAccessibleDescription(hint)
        named.setText(name)
        named.setBuddy(field)
        grid.addWidget(named, row, 0)
        grid.addWidget(field, row, 1)
        if hint:
            said = label(self.look, 16, muted=True, wrap=True)
            said.setText(hint)
            grid.addWidget(said, row + 1, 1)
        return field

    def grid(self) -> QGridLayout:
        """Names and fields beside each other."""
        grid = QGridLayout()
        grid.setHorizontalSpacing(self.look.px(20))
        grid.setVerticalSpacing(self.look.px(8))
        grid.setColumnStretch(1, 1)
        self.column.addLayout(grid)
        return grid


class SourceStep(Step):
    """Where the figures come from: the demo, a feed's address or a vendor."""

    def __init__(self, look: Look, plan: Plan, vendors: Sequence[VendorInfo]) -> None:
        super().__init__(look, plan)
        self.title = self.tr("Where do the figures come from?")
        self.what = self.tr("Arrow keys choose, Enter goes on. Nothing is written before the last step.")
        self.list = QListWidget()
        self.list.setObjectName("entries")
        self.list.setFont(look.font(20))
        self.list.setItemDelegate(EntryDelegate(look, self.list))
        self.list.setAccessibleName(self.title)
        demo = self.tr("Look around first\nThe demo: a simulated centre, with a surge and an outage")
        feed = self.tr("I have a feed's address\nwss://… of a wallboard server or a relay")
        asterisk = self.tr("Asterisk\nOur relay beside it speaks with it; see docs/feeds/asterisk.md")
        self._add(demo, None)
        self._add(feed, VendorInfo("", "", "wss://feed.example:8765", "", variable="FEED_TOKEN"))
        self._add(asterisk, VendorInfo("", "Asterisk", ASTERISK_RELAY, "docs/feeds/asterisk.md"))
        for vendor in vendors:
            gives = ", ".join(vendor.gives)
            self._add(self.tr("{vendor}\n{gives}").format(vendor=vendor.title, gives=gives), vendor)
        self.list.setCurrentRow(0)
        self.list.itemDoubleClicked.connect(self.moved)  # Enter is the window's: it would go on twice
        self.column.addWidget(self.list, 1)

    def _add(self, text: str, vendor: VendorInfo | None) -> None:
        item = QListWidgetItem(text)
        item.setData(Qt.ItemDataRole.UserRole, vendor)
        self.list.addItem(item)

    def begin(self) -> None:
        """The list has the focus."""
        self.list.setFocus()

    @property
    def chosen(self) -> VendorInfo | None:
        """The vendor; None is the demo."""
        vendor: VendorInfo | None = self.list.currentItem().data(Qt.ItemDataRole.UserRole)
        return vendor


class ConnectStep(Step):
    """The address, its token, and a trial of them."""

    def __init__(
        self,
        look: Look,
        plan: Plan,
        try_connection: TryConnection,
        environment: Mapping[str, str],
        *,
        has_keyring: bool,
    ) -> None:
        super().__init__(look, plan)
        self.title, self._environment, grid = self.tr("Connect"), environment, self.grid()
        self.url = self.line("", self.tr("Address"), grid, " ")
        self.variable = self.line(
            "",
            self.tr("Variable of the token"),
            grid,
            self.tr("The environment variable that holds the token or password; empty where none is needed."),
        )
        self.token = self.line(
            "",
            self.tr("Or the token itself"),
            grid,
            self.tr("It goes into this machine's keyring, never into the file."),
        )
        self.token.setEchoMode(QLineEdit.EchoMode.Password)
        if not has_keyring:
            self.token.setEnabled(False)
            self.token.setPlaceholderText(self.tr("this machine has no keyring: use a variable"))
        self.mapping = self.line(
            "",
            self.tr("Mapping file"),
            grid,
            self.tr("Which message means what: docs/howto/own-feed.md; for Twilio docs/feeds/twilio.md."),
        )
        rows = (grid.itemAt(grid.count() - back) for back in (1, 2, 3))
        self._mapping_rows = tuple(widget for row in rows if row is not None and (widget := row.widget()))
        self.insecure = TickBox(look, self.tr("Allow a connection beyond this machine that is not encrypted"))
        self.insecure.setFont(look.font(18))
        grid.addWidget(self.insecure, grid.rowCount(), 1)
        self.said = label(look, 20, wrap=True)
        self.column.addWidget(self.said)
        self.column.addStretch(1)
        self._trial = ConnectionTrial(try_connection, self._tried, self)
        self._for, self.is_trying, self.is_good = "", False, False
        for line in (self.url, self.variable, self.token, self.mapping):
            line.textChanged.connect(self._typed)
        self.insecure.toggled.connect(self._typed)

    def offer(self, vendor: VendorInfo) -> None:
        """Begin with what is known of a vendor."""
        self.what = (
            self.tr("{vendor} needs {needs}. The steps for its administrator: {page}").format(
                vendor=vendor.title, needs=vendor.needs or self.tr("no secret"), page=vendor.page
            )
            if vendor.page
            else self.tr("Enter tests the connection.")
        )
        self.url.setPlaceholderText(vendor.example)
        is_relay = vendor.example == ASTERISK_RELAY
        if self._for != vendor.title + vendor.name or not self.url.text():
            self.url.setText(ASTERISK_RELAY if is_relay else f"{vendor.name}://" if vendor.name else "wss://")
            self.variable.setText(vendor.variable if vendor.variable in self._environment else "")
            self.variable.setPlaceholderText(vendor.variable)
        self._for = vendor.title + vendor.name
        for widget in self._mapping_rows:
            widget.setVisible(vendor.needs_mapping)
        if not vendor.needs_mapping:
            self.mapping.clear()

    def begin(self) -> None:
        """The address has the focus."""
        self.url.setFocus()
        self.url.end(False)

    def _typed(self) -> None:
        self.is_good = self.is_trying = False
        self._trial.stop()
        self.said.clear()
        self.changed.emit()

    def test(self) -> None:
        """Try what is typed."""
        if wrong := self._take():
            self.said.setText(wrong)
            return
        self.is_trying = True
        self.said.setText(self.tr("Connecting to {url} …").format(url=self.plan.url))
        self.changed.emit()
        self._trial.begin(self.plan.connection(dict(self._environment)))

    def _take(self) -> str:
        plan = self.plan
        plan.url, plan.token_env = TWICE.sub("", self.url.text().strip()), self.variable.text().strip()
        plan.token, plan.allow_insecure = self.token.text(), self.insecure.isChecked()
        plan.mapping = self.mapping.text().strip()
        if trouble := trouble_with_url(plan.url):
            return trouble[:1].upper() + trouble[1:] + "."
        if plan.token_env and not plan.token and not self._environment.get(plan.token_env):
            return self.tr(
                "The variable {name} is not set here: set it, then start the program anew."
            ).format(name=plan.token_env)
        return ""

    def _tried(self, tried: Tried) -> None:
        if not self.is_trying:
            return
        self.is_trying, self.is_good, self.plan.queues = False, not tried.error, tried.queues
        self.said.setText(self._failed(tried.error) if tried.error else self._found(tried))
        self.changed.emit()

    def _failed(self, error: str) -> str:
        """What is wrong, and what to do where the error itself does not say."""
        advice = self.tr("Check host and port, and whether the server runs; then test again.")
        return f"▲ {error} {advice}" if UNREACHED in error else f"▲ {error}"

    def _found(self, tried: Tried) -> str:
        names = [queue.name or queue.queue for queue in tried.queues]
        if not names:
            return self.tr("✓ Connected. It has no queues yet; they appear by themselves.")
        listed = ", ".join(names[:MOST_NAMED]) + (" …" if len(names) > MOST_NAMED else "")
        if len(names) == 1:
            return self.tr("✓ Connected. One queue: {queues}").format(queues=listed)
        return self.tr("✓ Connected. {count} queues: {queues}").format(count=len(names), queues=listed)

    def finish(self) -> str:
        """The address must be one; whether it answers now is for the person to decide."""
        return self._take()

    def stop(self) -> None:
        """Let go of what is being tried."""
        self._trial.stop()


class TargetsStep(Step):
    """What the queues are held to: all of them, and those that are held to something else."""

    def __init__(self, look: Look, plan: Plan) -> None:
        super().__init__(look, plan)
        self.title = self.tr("What are the queues held to?")
        self.what = self.tr("Set the first line. A queue that is left empty is held to it, too.")
        self.table = QTableWidget(0, 3)
        self.table.setObjectName("grid")
        self.table.setFont(look.font(18))
        self.table.setAccessibleName(self.title)
        heads = [self.tr("Queue"), self.tr("Service level, %"), self.tr("within, seconds")]
        self.table.setHorizontalHeaderLabels(heads)
        self.table.horizontalHeader().setFont(look.font(16))
        self.table.horizontalHeader().setDefaultAlignment(Qt.AlignmentFlag.AlignLeft)
        self.table.horizontalHeader().setSectionResizeMode(0, QHeaderView.ResizeMode.Stretch)
        for column in (1, 2):
            self.table.setColumnWidth(column, look.px(190))
        self.table.verticalHeader().hide()
        self.table.verticalHeader().setDefaultSectionSize(look.px(42))
        self.table.setTabKeyNavigation(False)  # the arrows go from cell to cell, Tab leads out
        self.table.setEditTriggers(QTableWidget.EditTrigger.AllEditTriggers)
        self.column.addWidget(self.table, 1)
        targets = next(table for table in tables_of() if table.key == "targets")
        by_key = {field.key: field for field in targets.fields}
        self._fields = [by_key[key] for key in ("service_level", "within_s")]

    def begin(self) -> None:
        """A line for all, then one for each queue; what was typed before stays."""
        names = [("", self.tr("All queues")), *((q.queue, q.name or q.queue) for q in self.plan.queues)]
        typed = self._typed()
        self.table.setRowCount(len(names))
        for row, (queue, name) in enumerate(names):
            first = QTableWidgetItem(name)
            first.setFlags(Qt.ItemFlag.ItemIsEnabled)
            first.setData(Qt.ItemDataRole.UserRole, queue)
            self.table.setItem(row, 0, first)
            begun = typed.get(queue, ("80", "20") if not queue else ("", ""))
            for column, text in enumerate(begun, start=1):
                item = QTableWidgetItem(text)
                item.setTextAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)
                self.table.setItem(row, column, item)
        self.table.setCurrentCell(0, 1)
        self.table.setFocus()

    def _typed(self) -> dict[str, tuple[str, str]]:
        found: dict[str, tuple[str, str]] = {}
        for row in range(self.table.rowCount()):
            queue, level, within = (self.table.item(row, column) for column in range(3))
            if queue is not None and level is not None and within is not None:
                found[queue.data(Qt.ItemDataRole.UserRole)] = (level.text().strip(), within.text().strip())
        return found

    def finish(self) -> str:
        """Every number must be one that the configuration takes."""
        self.plan.targets = {}
        for queue, texts in self._typed().items():
            values = [
                number_of(text, share=field.form == "share") if text else None
                for text, field in zip(texts, self._fields, strict=True)
            ]
            wrong = [v is not None and not f.fits(v) for v, f in zip(values, self._fields, strict=True)]
            if any(wrong):
                what = (
                    self.tr("the service level is a number from 0 to 100")
                    if wrong[0]
                    else self.tr("the seconds are a number from 0 to 604,800")
                )
                return f"{queue or self.tr('All queues')}: {what}."
            self.plan.targets[queue] = (values[0], values[1])
        return ""


class PlaceStep(Step):
    """Who and where."""

    def __init__(self, look: Look, plan: Plan, supervisor: str, zone: str) -> None:
        super().__init__(look, plan)
        self.title, grid = self.tr("Who and where?"), self.grid()
        self.what = self.tr("All of it can be changed later, in the settings.")
        self.name = self.line("", self.tr("Name of the site"), grid, self.tr("Empty: as the feed says."))
        self.supervisor = self.line(
            supervisor, self.tr("Supervisor"), grid, self.tr("Who sits at this screen, for the log.")
        )
        hint = self.tr("Europe/Berlin. Empty: as the feed says. This machine's: {zone}.").format(zone=zone)
        self.zone = self.line("", self.tr("Time zone"), grid, hint)
        completer = QCompleter(sorted(available_timezones()), self.zone)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        self.zone.setCompleter(completer)
        self.column.addStretch(1)

    def begin(self) -> None:
        """The name has the focus."""
        self.name.setFocus()

    def finish(self) -> str:
        """The zone must be one."""
        self.plan.name, self.plan.supervisor = self.name.text().strip(), self.supervisor.text().strip()
        self.plan.zone = self.zone.text().strip()
        if self.plan.zone and self.plan.zone not in available_timezones():
            return self.tr("There is no time zone {zone}: write one such as Europe/Berlin.").format(
                zone=self.plan.zone
            )
        return ""
