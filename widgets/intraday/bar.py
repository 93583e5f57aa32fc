"""The bar above the charts: of what, compared with what, which part of the day, and the ways out of it."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QSignalBlocker, Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from widgets.intraday.earlier import Compared
from widgets.look import Look
from widgets.parts import words
from widgets.scope_picker import ScopePicker

YESTERDAY, LAST_WEEK = 1, 7
"""Days back."""


class IntradayBar(QWidget):
    """Buttons and words in one row; a button that cannot be used now is hidden or disabled."""

    compared = Signal()
    """Another choice of days to compare with."""

    def __init__(self, look: Look, *, levers: bool) -> None:
        super().__init__()
        self._look = look
        self.picker = ScopePicker(look)
        self.name = words(look, 22, QFont.Weight.DemiBold)
        self.picker.setVisible(levers)
        self.name.setVisible(not levers)  # a wall shows a queue whose alert it was turned to
        self.days = {
            YESTERDAY: self._chip(self.tr("Yesterday"), self.tr("Compare with yesterday (Y)")),
            LAST_WEEK: self._chip(self.tr("Last week"), self.tr("Compare with the day a week ago (Shift+Y)")),
        }
        self.back = self._button(self.tr("Back  ⌫"), self.tr("The view before"))
        self.whole = self._button(self.tr("Whole day"), self.tr("Show the whole day (Home)"))
        self.export = self._button(self.tr("Export…"), self.tr("The picture or the figures (Ctrl+E)"))
        self.what_if = self._button(self.tr("What if…  W"), self.tr("What would more agents change?"))
        self.said = words(look, 18, muted=True)
        for button in (*self.days.values(), self.export, self.what_if):
            button.setVisible(levers)
        self.show_zoom(zoomed=False, has_before=False)
        self._lay_out()

    def _lay_out(self) -> None:
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._look.px(10))
        row.addWidget(self.picker)
        row.addWidget(self.name)
        for button in self.days.values():
            row.addWidget(button)
        row.addWidget(self.said, 1)
        for button in (self.back, self.whole, self.export, self.what_if):
            row.addWidget(button)
        self.said.setSizePolicy(
            self.said.sizePolicy().Policy.Ignored, self.said.sizePolicy().Policy.Preferred
        )

    def _button(self, text: str, tip: str) -> QPushButton:
        button = QPushButton(text)
        button.setToolTip(tip)
        button.setFont(self._look.font(18, QFont.Weight.Medium))
        button.setMinimumHeight(self.picker.sizeHint().height())  # one line, whatever letters are in it
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        return button

    def _chip(self, text: str, tip: str) -> QPushButton:
        button = self._button(text, tip)
        button.setCheckable(True)
        button.setProperty("tone", "chip")
        button.toggled.connect(lambda _on: self.compared.emit())
        return button

    @property
    def days_back(self) -> tuple[int, ...]:
        """The days to compare with, as days back from today."""
        return tuple(back for back, button in self.days.items() if button.isChecked())

    def choose_days(self, days_back: Sequence[int]) -> None:
        """Compare with these."""
        with QSignalBlocker(self):
            for back, button in self.days.items():
                button.setChecked(back in days_back)

    def show_zoom(self, *, zoomed: bool, has_before: bool) -> None:
        """Offer the ways back where there are any."""
        self.whole.setVisible(zoomed)
        self.back.setVisible(has_before)

    def say(self, texts: Sequence[str]) -> None:
        """Show these words; all of them are in the tool tip."""
        text = " · ".join(filter(None, texts))
        self.said.setText(text)
        self.said.setToolTip(text)

    def about(self, compared: Sequence[Compared], within_s: float) -> list[str]:
        """What is to be known of the days that are compared with, in words."""
        formats, said = self._look.formats, []
        states = {
            "reading": self.tr("{day}: reading…"),
            "not kept": self.tr("{day}: not kept"),
            "failed": self.tr("{day}: the log could not be read"),
        }
        for each in compared:
            day = formats.day_of(each.date)
            if each.state in states:
                said.append(states[each.state].format(day=day))
            elif each.kept is not None and each.kept.within_s != within_s:
                target = self.tr("{day} was held to {within} s")
                said.append(target.format(day=day, within=f"{each.kept.within_s:.0f}"))
        return said
