"""Words to begin with, as buttons: those of the kind that is chosen, the ones used last in front."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QKeySequence, QShortcut
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QWidget

from wallboard.handover.words import short
from wallboard.log.kinds import TemplateSpec
from wallboard.records import Intervention
from widgets.kind_buttons import GAP
from widgets.look import Look

MOST = 4
MOST_LETTERS = 34


def templates_of(kind: str, specs: Sequence[TemplateSpec], done: Sequence[Intervention]) -> list[str]:
    """The kind's templates: those of which the latest of `done` are made in front."""
    texts = [spec.text for spec in specs if spec.kind == kind]
    latest = [each.text for each in sorted(done, key=lambda each: each.at, reverse=True) if each.kind == kind]

    def place(template: str) -> int:
        used = (number for number, text in enumerate(latest) if _is_made_of(text, template))
        return next(used, len(latest))

    return sorted(texts, key=place)


def _is_made_of(text: str, template: str) -> bool:
    """Whether all parts of the template stand in the text, in their order."""
    place = 0
    for part in template.split(GAP):
        found = text.find(part.strip(), place)
        if found < 0:
            return False
        place = found + len(part.strip())
    return True


class TemplateBar(QWidget):
    """Buttons; Alt and a digit presses one. Hidden where the kind has no template."""

    chosen = Signal(str)

    def __init__(self, look: Look, specs: Sequence[TemplateSpec], done: Sequence[Intervention]) -> None:
        super().__init__()
        self._specs, self._done = tuple(specs), tuple(done)
        self._texts: list[str] = []
        self.buttons = [self._button(look, number) for number in range(MOST)]
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for button in self.buttons:
            row.addWidget(button)
        row.addStretch(1)
        self.hide()

    def _button(self, look: Look, number: int) -> QPushButton:
        button = QPushButton()
        button.setAutoDefault(False)
        button.setProperty("tone", "chip")
        button.setFont(look.font(16, QFont.Weight.Medium))
        button.setMinimumHeight(look.px(36))
        take = partial(self._take, number)
        button.clicked.connect(take)
        QShortcut(QKeySequence(f"Alt+{number + 1}"), self).activated.connect(take)
        return button

    def show_kind(self, kind: str) -> None:
        """Offer the templates of the kind with this id."""
        self._texts = templates_of(kind, self._specs, self._done)[:MOST]
        for number, button in enumerate(self.buttons):
            button.setVisible(number < len(self._texts))
            if number < len(self._texts):
                text = self._texts[number]
                button.setText(f"{number + 1}  {short(text, MOST_LETTERS)}".replace("&", "&&"))
                button.setToolTip(self.tr("{text} (Alt+{key})").format(text=text, key=number + 1))
        self.setVisible(bool(self._texts))

    def _take(self, number: int) -> None:
        if number < len(self._texts):
            self.chosen.emit(self._texts[number])
