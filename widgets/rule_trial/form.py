"""The form: which recorded days, and the rule to try."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFileDialog,
    QFormLayout,
    QFrame,
    QLabel,
    QLineEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wallboard.alerts.threshold import check_spec
from wallboard.config import Config
from wallboard.days import FORMATS
from wallboard.errors import ConfigError
from wallboard.handover.words import rule_words
from wallboard.language import mark, say
from wallboard.rules import FIGURE_NAMES, THRESHOLDS, RuleSpec, check_rule
from wallboard.trial import Wish
from widgets.look import Look
from widgets.parts import ChoiceBox, words
from widgets.rule_trial.limits import read_day, read_rule, unit_of, write_limit
from widgets.rule_trial.named import FORMAT_WORDS, figure_words

OWN = "own"
"""The rule that nobody has yet."""
FIELDS = ("warn", "critical", "clear", "pending_s", "clear_s", "scopes", "hours", "except_hours")
HINTS = {
    "first": mark("2026-03-01, empty: the first"),
    "last": mark("2026-03-31, empty: the last"),
    "mapping": mark("for csv: offered=Start,wait=Wait,queue=Queue"),
    "warn": mark("all three empty: the program's"),
    "critical": mark("none"),
    "clear": mark("a fifth on the good side"),
    "pending_s": mark("seconds past the limit, e.g. 30"),
    "clear_s": mark("seconds back, e.g. 120"),
    "scopes": mark("all queues; or queue:PS, group:Retail"),
    "hours": mark("always; or Mon-Fri 08:00-18:00"),
    "except_hours": mark("never; or Mon 08:00-10:00"),
}


class TrialForm(QFrame):
    """Files, period and rule. `asked` comes with the wish once it makes sense; `problem` says why not."""

    asked = Signal(object)

    def __init__(self, look: Look, config: Config) -> None:
        super().__init__()
        self._look = look
        self._own = {rule.id: rule for rule in config.rule}
        self.setObjectName("card")
        self.files: tuple[Path, ...] = ()
        self.choose, self._names = (
            self._button(self.tr("Choose files…")),
            words(look, 16, muted=True, wrap=True),
        )
        self.day_format, self.rule, self.figure = ChoiceBox(look), ChoiceBox(look), ChoiceBox(look)
        self.fields = {name: self._line(name) for name in ("first", "last", "mapping", *FIELDS)}
        self.problem = words(look, 16, wrap=True)
        self.run = self._button(self.tr("Try it"), primary=True)
        self._fill_choices()
        self._lay_out()
        self.choose.clicked.connect(self._choose_files)
        self.rule.activated.connect(self._show_rule)
        self.figure.currentIndexChanged.connect(self._show_units)
        self.day_format.currentIndexChanged.connect(self._show_mapping)
        self.run.clicked.connect(self.ask)
        for field in self.fields.values():
            field.returnPressed.connect(self.ask)
        self._show_mapping()
        self._show_rule()
        self._show_units()

    def _button(self, text: str, *, primary: bool = False) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(18, QFont.Weight.Medium))
        if primary:
            button.setProperty("tone", "primary")
        return button

    def _line(self, name: str) -> QLineEdit:
        line = QLineEdit()
        line.setFont(self._look.font(17))
        line.setPlaceholderText(say(HINTS[name]))
        return line

    def _fill_choices(self) -> None:
        for name in FORMATS:
            self.day_format.addItem(say(FORMAT_WORDS[name]), name)
        for rule in (*THRESHOLDS, *(each for each in self._own if each not in THRESHOLDS)):
            if rule in THRESHOLDS or self._own[rule].figure:
                self.rule.addItem(rule_words(rule), rule)
        self.rule.addItem(self.tr("a rule of your own"), OWN)
        for name in FIGURE_NAMES:
            self.figure.addItem(figure_words(name), name)
        for box in (self.day_format, self.rule, self.figure):
            box.setFont(self._look.font(17))
            box.setSizeAdjustPolicy(ChoiceBox.SizeAdjustPolicy.AdjustToMinimumContentsLengthWithIcon)

    def _lay_out(self) -> None:
        px, column, rows = self._look.px, QVBoxLayout(self), QFormLayout()
        column.setContentsMargins(px(20), px(14), px(20), px(16))
        column.setSpacing(px(8))
        rows.setVerticalSpacing(px(6))
        rows.setHorizontalSpacing(px(12))
        files, inner = QWidget(), QVBoxLayout()
        files.setLayout(inner)
        inner.setContentsMargins(0, 0, 0, 0)
        inner.setSpacing(px(2))
        inner.addWidget(self.choose, 0, Qt.AlignmentFlag.AlignLeading)
        inner.addWidget(self._names)
        self._names.hide()
        self._labels: dict[str, QLabel] = {}
        entries: tuple[tuple[str, str, QWidget], ...] = (
            ("files", self.tr("Recorded days"), files),
            ("format", self.tr("Format"), self.day_format),
            ("mapping", self.tr("Columns"), self.fields["mapping"]),
            ("first", self.tr("From"), self.fields["first"]),
            ("last", self.tr("To"), self.fields["last"]),
            ("rule", self.tr("Rule"), self.rule),
            ("figure", self.tr("Figure"), self.figure),
            ("warn", self.tr("Warn at"), self.fields["warn"]),
            ("critical", self.tr("Critical at"), self.fields["critical"]),
            ("clear", self.tr("Clear at"), self.fields["clear"]),
            ("pending_s", self.tr("Pending, s"), self.fields["pending_s"]),
            ("clear_s", self.tr("Clear for, s"), self.fields["clear_s"]),
            ("scopes", self.tr("Where"), self.fields["scopes"]),
            ("hours", self.tr("When"), self.fields["hours"]),
            ("except_hours", self.tr("Not when"), self.fields["except_hours"]),
        )
        for name, title, field in entries:
            label = words(self._look, 17, muted=True)
            label.setText(title)
            field.setAccessibleName(title)
            rows.addRow(label, field)
            self._labels[name] = label
        column.addLayout(rows)
        column.addSpacing(px(8))
        column.addWidget(self.run)
        column.addWidget(self.problem)
        column.addStretch(1)

    def _choose_files(self) -> None:
        folder = self.files[0].parent if self.files else Path.home()
        dialog = QFileDialog(self, self.tr("Recorded days: recordings or call files"), str(folder))
        dialog.setFileMode(QFileDialog.FileMode.ExistingFiles)
        dialog.filesSelected.connect(lambda names: self.take_files([Path(name) for name in names]))
        dialog.open()

    def take_files(self, files: list[Path]) -> None:
        """These are the recorded days; their names tell the format where they can."""
        self.files = tuple(sorted(files))
        names = [file.name for file in self.files]
        shown = ", ".join(names[:2]) + (f" +{len(names) - 2}" if len(names) > 2 else "")  # noqa: PLR2004
        self._names.setText(shown)
        self._names.setVisible(bool(shown))
        self._names.setToolTip("\n".join(map(str, self.files)))
        if names and all(name.endswith((".jsonl.zst", ".jsonl")) for name in names):
            choose(self.day_format, "recording")
        elif names and all(name.endswith(".csv") for name in names):
            choose(self.day_format, "csv")

    def _show_mapping(self) -> None:
        csv = self.day_format.currentData() == "csv"
        self.fields["mapping"].setVisible(csv)
        self._labels["mapping"].setVisible(csv)

    def _show_units(self) -> None:
        """The limits' unit beside their names."""
        unit = unit_of(self.figure.currentData())
        titles = {
            "warn": self.tr("Warn at"),
            "critical": self.tr("Critical at"),
            "clear": self.tr("Clear at"),
        }
        for name, title in titles.items():
            self._labels[name].setText(f"{title}, {unit}" if unit else title)

    @property
    def rule_id(self) -> str:
        """Which rule is tried."""
        return str(self.rule.currentData())

    def _show_rule(self) -> None:
        """The rule's numbers as the configuration has them; what is left empty is as in the program's."""
        rule = self._own.get(self.rule_id, RuleSpec(self.rule_id, THRESHOLDS.get(self.rule_id, "")))
        figure = rule.figure or THRESHOLDS.get(rule.id, "")
        choose(self.figure, figure or FIGURE_NAMES[0])
        self.figure.setEnabled(self.rule_id not in THRESHOLDS)
        for name in ("warn", "critical", "clear"):
            self.fields[name].setText(write_limit(getattr(rule, name), figure))
        for name in ("pending_s", "clear_s"):
            value = getattr(rule, name)
            self.fields[name].setText("" if value is None else f"{value:g}")
        for name in ("scopes", "hours", "except_hours"):
            self.fields[name].setText(", ".join(getattr(rule, name)))

    def ask(self) -> None:
        """Check what is typed; `asked` where it makes sense, else the first problem in words."""
        try:
            wish = self.wish()
        except (ValueError, ConfigError) as error:
            self.problem.setText(str(error))
            return
        self.problem.setText("")
        self.asked.emit(wish)

    def wish(self) -> Wish:
        """What is typed. Raises ValueError, ConfigError."""
        if not self.files:
            raise ValueError(self.tr("Choose the recorded days first."))
        typed = {name: field.text() for name, field in self.fields.items()}
        rule = read_rule(typed | {"id": self.rule_id, "figure": self.figure.currentData()})
        check_rule(rule, _refuse)
        if rule.has_limits:
            check_spec(rule)
        return Wish(
            self.files,
            self.day_format.currentData(),
            rule,
            read_day(typed["first"]),
            read_day(typed["last"]),
            typed["mapping"] if self.day_format.currentData() == "csv" else "",
        )

    def memory(self) -> Mapping[str, str]:
        """What is typed and chosen."""
        return {
            "files": "\n".join(map(str, self.files)),
            "format": self.day_format.currentData(),
            "rule": self.rule_id,
            "figure": self.figure.currentData(),
        } | {name: field.text() for name, field in self.fields.items()}

    def recall(self, memory: Mapping[str, str]) -> None:
        """Type and choose again what `memory` holds."""
        if not memory:
            return
        self.take_files([Path(name) for name in memory["files"].split("\n") if name])
        choose(self.day_format, memory["format"])
        choose(self.rule, memory["rule"])
        self._show_rule()
        choose(self.figure, memory["figure"])
        for name, field in self.fields.items():
            field.setText(memory[name])
            field.setCursorPosition(0)  # what is too long shows its beginning


def choose(box: ChoiceBox, value: str) -> None:
    """Choose what stands for `value`; the first where nothing does."""
    box.setCurrentIndex(max(0, box.findData(value)))


def _refuse(message: str, key: str) -> None:
    raise ConfigError(message, key=key)
