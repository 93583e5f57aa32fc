"""Asks before what looks like customer data is saved."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton

from wallboard.log.privacy import What
from widgets.look import Look
from widgets.parts import words


class PrivacyBar(QFrame):
    """Hidden until it asks. Enter masks."""

    mask_chosen = Signal()
    allow_chosen = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._question = words(look, 18, QFont.Weight.Medium, wrap=True)
        self._question.setStyleSheet(f"color: {look.theme.warn}")
        self.mask_button = QPushButton(self.tr("Mask it"))
        self.allow_button = QPushButton(self.tr("Save anyway"))
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(16), look.px(8), look.px(8), look.px(8))
        row.setSpacing(look.px(12))
        row.addWidget(self._question, 1)
        choices = ((self.mask_button, self.mask_chosen), (self.allow_button, self.allow_chosen))
        for button, signal in choices:
            button.setFont(look.font(18, QFont.Weight.Medium))
            button.setMinimumHeight(look.px(44))
            button.clicked.connect(signal)
            row.addWidget(button)
        self.hide()

    def ask(self, found: Sequence[What]) -> None:
        """Ask about what was found."""
        known = {
            "card number": self.tr("a card number"),
            "e-mail address": self.tr("an e-mail address"),
            "phone number": self.tr("a phone number"),
        }
        what = self.tr(" and ").join(known[each] for each in found)
        self._question.setText(
            self.tr("This looks like {what}. Customer data does not belong in the log.").format(what=what)
        )
        self.show()
        self.mask_button.setFocus()
