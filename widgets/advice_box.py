"""What to do about an alert: a sentence, and under it the levers one by one."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QLabel

from wallboard.records import ProposedLever
from widgets.look import Look
from widgets.parts import words


class AdviceBox(QFrame):
    """An arrow stands before what can be done, none before what is only to be known."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("advice")
        self._look = look
        self._shown: tuple[str, tuple[ProposedLever, ...]] | None = None
        self._advice = words(look, 20, QFont.Weight.Medium, wrap=True)
        self._levers: list[tuple[QLabel, QLabel]] = []
        self._grid = QGridLayout(self)
        pad = look.px(12)
        self._grid.setContentsMargins(look.px(16), pad, look.px(16), pad)
        self._grid.setHorizontalSpacing(look.px(8))
        self._grid.setVerticalSpacing(look.px(4))
        self._grid.setColumnStretch(1, 1)
        self._grid.addWidget(self._advice, 0, 0, 1, 2)

    @property
    def text(self) -> str:
        """All of it, a line each."""
        advice, levers = self._shown or ("", ())
        return "\n".join(filter(None, (advice, *(each.text for each in levers))))

    def show_advice(self, advice: str, levers: Sequence[ProposedLever]) -> None:
        """Show `advice` and `levers`."""
        if (advice, tuple(levers)) == self._shown:
            return
        self._shown = (advice, tuple(levers))
        self._advice.setText(advice)
        self._advice.setVisible(bool(advice))
        while len(self._levers) < len(levers):
            self._levers.append(self._add_row(len(self._levers) + 1))
        for number, (bullet, label) in enumerate(self._levers):
            there = number < len(levers)
            label.setText(levers[number].text if there else "")
            bullet.setText("→" if there and levers[number].kind else "")
            for each in (bullet, label):
                each.setVisible(there)

    def _add_row(self, row: int) -> tuple[QLabel, QLabel]:
        bullet, label = words(self._look, 20, muted=True), words(self._look, 20, wrap=True)
        self._grid.addWidget(bullet, row, 0, Qt.AlignmentFlag.AlignTop)
        self._grid.addWidget(label, row, 1)
        return bullet, label
