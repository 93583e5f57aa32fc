"""The dialog in which a supervisor changes what one queue is held to."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QGridLayout, QHBoxLayout, QPushButton, QSpinBox, QVBoxLayout, QWidget

from wallboard.config import TargetsConfig
from wallboard.language import mark
from wallboard.snapshot import Scope
from widgets.look import Look
from widgets.parts import words

ChangeTargets = Callable[[str, Mapping[str, float | None]], str]
"""Saves a queue's own targets (None: the site's) by the queue's id; gives what is in the way, or nothing."""
LIKE_SITE = -1
PERCENT, MOST_S = 100, 604_800


@dataclass(frozen=True)
class Target:
    """A key of the configuration, and how it is shown: `per` of a unit make 1."""

    key: str
    label: str
    unit: str
    per: int
    most: int


TARGETS = (
    Target("service_level", mark("Service level"), " %", PERCENT, 100),
    Target("within_s", mark("Within"), " s", 1, MOST_S),
    Target("longest_wait_s", mark("Longest wait"), " s", 1, MOST_S),
    Target("abandonment", mark("Abandoned, at most"), " %", PERCENT, 100),
)


class TargetsDialog(QDialog):
    """A box a target; its lowest value is “as the site”."""

    def __init__(
        self, look: Look, scope: Scope, site: TargetsConfig, change: ChangeTargets, parent: QWidget
    ) -> None:
        super().__init__(parent)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setWindowTitle(self.tr("Targets of {queue}").format(queue=scope.name))
        self._look, self._queue, self._change = look, scope.id.removeprefix("queue:"), change
        self.boxes = {each.key: self._box(each, scope.targets, site) for each in TARGETS}
        self._refusal = words(look, 18, wrap=True)
        self._refusal.setStyleSheet(f"color: {look.theme.critical}")
        self._refusal.hide()
        self._lay_out()

    def _box(self, target: Target, own: TargetsConfig, site: TargetsConfig) -> QSpinBox:
        box, look = QSpinBox(), self._look
        now, sites = (round(getattr(each, target.key) * target.per) for each in (own, site))
        box.setFont(look.font(18))
        box.setRange(LIKE_SITE, target.most)
        box.setSuffix(target.unit)
        box.setSpecialValueText(self.tr("as the site: {value}{unit}").format(value=sites, unit=target.unit))
        box.setValue(LIKE_SITE if now == sites else now)
        box.setAccessibleName(self.tr(target.label))
        box.setMinimumSize(look.px(260), look.px(40))
        box.lineEdit().setTextMargins(look.px(10), 0, look.px(10), 0)
        return box

    def _lay_out(self) -> None:
        px, column, grid, below = self._look.px, QVBoxLayout(self), QGridLayout(), QHBoxLayout()
        column.setContentsMargins(*[px(24)] * 4)
        column.setSpacing(px(16))
        grid.setSpacing(px(12))
        for number, target in enumerate(TARGETS):
            label = words(self._look, 18)
            label.setText(self.tr(target.label))
            grid.addWidget(label, number, 0)
            grid.addWidget(self.boxes[target.key], number, 1)
        hint = words(self._look, 16, muted=True, wrap=True)
        hint.setText(
            self.tr(
                "Saved in the configuration. Where the feed tells the waits of the day, it is counted anew."
            )
        )
        site, leave = QPushButton(self.tr("As the site")), QPushButton(self.tr("Cancel"))
        self.save_button = QPushButton(self.tr("Save"))
        self.save_button.setProperty("tone", "primary")
        self.save_button.setDefault(True)
        for button, run in ((site, self.like_site), (leave, self.reject), (self.save_button, self.save)):
            button.setFont(self._look.font(18, QFont.Weight.Medium))
            button.setMinimumHeight(px(40))
            button.clicked.connect(run)
            below.addWidget(button)
        site.setAutoDefault(False)
        column.addLayout(grid)
        column.addWidget(hint)
        column.addWidget(self._refusal)
        column.addLayout(below)

    def like_site(self) -> None:
        """Hold the queue to what the site is held to."""
        for box in self.boxes.values():
            box.setValue(LIKE_SITE)

    def save(self) -> None:
        """Save what the boxes say; where that is refused, say why and stay."""
        refusal = self._change(self._queue, {each.key: self._value(each) for each in TARGETS})
        self._refusal.setText(refusal)
        self._refusal.setVisible(bool(refusal))
        if not refusal:
            self.accept()

    def _value(self, target: Target) -> float | None:
        shown = self.boxes[target.key].value()
        return None if shown == LIKE_SITE else shown / target.per
