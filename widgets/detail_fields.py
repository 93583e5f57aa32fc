"""What only some kinds of intervention have: effect, to whom, reference, due, done."""

from __future__ import annotations

from PySide6.QtWidgets import QGridLayout, QLabel, QLineEdit, QPushButton, QWidget

from wallboard.log.kinds import Kind, KindField
from wallboard.records import NO_DETAILS, Details
from widgets.due_field import DueField
from widgets.look import Look
from widgets.parts import words

Place = tuple[KindField, str, QWidget]


class DetailFields(QWidget):
    """Two columns of fields; `show_kind` shows those that the kind has. `at` is the form's moment."""

    def __init__(self, look: Look, at: float) -> None:
        super().__init__()
        self._look = look
        self._shown: frozenset[str] = frozenset()
        self.effect, self.escalated_to, self.reference = QLineEdit(), QLineEdit(), QLineEdit()
        self.until = DueField(look, at, self.tr("Until when the effect is expected"))
        self.due = DueField(look, at, self.tr("When it is due"))
        self.done = QPushButton(self.tr("Done already"))
        self.done.setCheckable(True)
        self.done.setAutoDefault(False)
        self.done.setProperty("tone", "chip")
        self._parts: list[tuple[KindField, QLabel, QWidget]] = []
        self._lay_out()
        self.show_kind(None)

    def _lay_out(self) -> None:
        look, grid = self._look, QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(6))
        for column in (0, 1):
            grid.setColumnStretch(column, 1)
        places: tuple[tuple[Place, Place], ...] = (
            (("effect", self.tr("Expected effect"), self.effect), ("effect", self.tr("Until"), self.until)),
            (
                ("escalated_to", self.tr("Escalated to"), self.escalated_to),
                ("reference", self.tr("Reference"), self.reference),
            ),
            (("due", self.tr("Follow-up due"), self.due), ("status", self.tr("State"), self.done)),
        )
        for row, pair in enumerate(places):
            for column, (field, name, part) in enumerate(pair):
                caption = words(look, 16, muted=True)
                caption.setText(name)
                part.setFont(look.font(20))
                part.setAccessibleName(name)
                grid.addWidget(caption, 2 * row, column)
                grid.addWidget(part, 2 * row + 1, column)
                self._parts.append((field, caption, part))

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields in the order of the tab key."""
        return tuple(part for _, _, part in self._parts)

    def show_kind(self, kind: Kind | None) -> None:
        """Show the fields of `kind`."""
        self._shown = frozenset(kind.fields if kind else ())
        for field, caption, part in self._parts:
            caption.setVisible(field in self._shown)
            part.setVisible(field in self._shown)
        self.setVisible(any(field in self._shown for field, _, _ in self._parts))

    def fill(self, details: Details) -> None:
        """Show what is known already."""
        self.effect.setText(details.effect)
        self.escalated_to.setText(details.escalated_to)
        self.reference.setText(details.reference)
        self.until.choose(details.effect_until_at, self._look)
        self.due.choose(details.due_at, self._look)
        self.done.setChecked(details.status == "done")

    def chosen(self) -> tuple[Details, str]:
        """What is in the fields that are shown, and what is wrong with it in words (empty if nothing)."""
        until_at, wrong_until = self.until.chosen() if "effect" in self._shown else (None, "")
        due_at, wrong_due = self.due.chosen() if "due" in self._shown else (None, "")
        details = Details(
            effect=self._text("effect", self.effect),
            effect_until_at=until_at,
            due_at=due_at,
            status="done" if "status" in self._shown and self.done.isChecked() else NO_DETAILS.status,
            escalated_to=self._text("escalated_to", self.escalated_to),
            reference=self._text("reference", self.reference),
        )
        return details, wrong_until or wrong_due

    def _text(self, field: KindField, part: QLineEdit) -> str:
        return part.text().strip() if field in self._shown else ""
