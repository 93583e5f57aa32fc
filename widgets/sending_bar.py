"""Whether an intervention goes out to the agents, which way, and of an offer how many places until when."""

from __future__ import annotations

from collections.abc import Callable, MutableMapping

from PySide6.QtCore import Signal
from PySide6.QtGui import QFont, QIntValidator, QKeySequence, QShortcut
from PySide6.QtWidgets import QGridLayout, QLineEdit, QPushButton, QWidget

from wallboard.outward.commands import COMMANDS, OFFERS, hindrance, is_offered
from wallboard.records import Delivery, InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.due_field import DueField
from widgets.look import Look
from widgets.parts import words

ANSWER_MIN = 30
MOST_PLACES = 999
PLACES_WIDTH, TIME_WIDTH = 130, 170
SHORTCUT = "Ctrl+G"


class SendingBar(QWidget):
    """A switch and a sentence that says where it goes, or why it is only logged.

    `wanted` remembers for each kind whether the person wants it sent; `carrier` names the routes that carry a
    kind where the feed does not take it, empty for none.
    """

    changed = Signal()

    def __init__(
        self,
        look: Look,
        snapshot: FloorSnapshot,
        wanted: MutableMapping[str, bool],
        carrier: Callable[[str], str],
    ) -> None:
        super().__init__()
        self._look, self._snapshot, self._wanted, self._carrier = look, snapshot, wanted, carrier
        self._draft: InterventionDraft | None = None
        self.switch = QPushButton(self.tr("Send to agents  {key}").format(key=SHORTCUT))
        self.places, self.answer_by = QLineEdit(), DueField(look, snapshot.at, self.tr("Answer by"))
        self._where = words(look, 18, QFont.Weight.Medium, wrap=True)
        self._captions = [words(look, 16, muted=True) for _ in range(2)]
        self._prepare()
        self._lay_out()

    def _prepare(self) -> None:
        look = self._look
        self.switch.setCheckable(True)
        self.switch.setAutoDefault(False)
        self.switch.setProperty("tone", "chip")
        self.switch.setFont(look.font(18, QFont.Weight.Medium))
        self.switch.setMinimumHeight(look.px(44))
        QShortcut(QKeySequence(SHORTCUT), self).activated.connect(self.switch.click)
        self.switch.clicked.connect(self._switched)
        self.places.setFont(look.font(20))
        self.places.setValidator(QIntValidator(1, MOST_PLACES, self))
        self.places.setText("1")  # more is for a person to say: everyone who accepts stays
        self.places.setPlaceholderText(self.tr("No limit"))
        self.places.setAccessibleName(self.tr("Places"))
        self.answer_by.setFont(look.font(20))
        self.answer_by.choose(self._snapshot.at // 60 * 60 + ANSWER_MIN * 60.0, look)

    def _lay_out(self) -> None:
        look, grid = self._look, QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        grid.setVerticalSpacing(look.px(6))
        grid.addWidget(self.switch, 1, 0)
        grid.addWidget(self._where, 1, 1)
        offer: tuple[tuple[str, QWidget, int], ...] = (
            (self.tr("Places"), self.places, PLACES_WIDTH),
            (self.tr("Answer by"), self.answer_by, TIME_WIDTH),
        )
        for column, (caption, (name, part, width)) in enumerate(zip(self._captions, offer, strict=True), 2):
            caption.setText(name)
            part.setFixedWidth(look.px(width))
            grid.addWidget(caption, 0, column)
            grid.addWidget(part, 1, column)
        grid.setColumnStretch(1, 1)

    @property
    def fields(self) -> tuple[QWidget, ...]:
        """The fields in the order of the tab key."""
        return (self.switch, self.places, self.answer_by)

    def fill(self, delivery: Delivery | None) -> None:
        """Show what is known already."""
        if delivery is not None:
            self.places.setText(str(delivery.slots or 1))
            if delivery.answer_by is not None:
                self.answer_by.choose(delivery.answer_by, self._look)

    def show_draft(self, draft: InterventionDraft, meant: str) -> None:
        """Say where `draft` goes as it stands; `meant` are those for whom it is."""
        self._draft = draft
        problem, command = self._problem(draft), COMMANDS.get(draft.kind)
        self.setVisible(command is not None or bool(self._carrier(draft.kind)))
        self.switch.setVisible(not problem)
        self.switch.setChecked(self._wanted.get(draft.kind, True))
        is_sent = self.is_sent
        for part in (*self._captions, self.places, self.answer_by):
            part.setVisible(is_sent and command in OFFERS and is_offered(draft.kind, self._snapshot.features))
        self._where.setText(self._sentence(draft, problem, meant))
        self._where.setProperty("tone", "" if is_sent else "muted")
        self._where.style().polish(self._where)

    @property
    def is_sent(self) -> bool:
        """Whether it will be sent as it stands."""
        draft = self._draft
        return draft is not None and not self._problem(draft) and self.switch.isChecked()

    def _problem(self, draft: InterventionDraft) -> str:
        """Why it can only be logged, in words; empty where it can be sent."""
        offered = is_offered(draft.kind, self._snapshot.features)
        if not offered and not self._carrier(draft.kind):
            return self.tr("this feed does not take it to agents, and no route carries it")
        if draft.happened_at is not None:
            return self.tr("it happened earlier")
        return hindrance(draft) if offered else ""

    def _sentence(self, draft: InterventionDraft, problem: str, meant: str) -> str:
        if problem:
            return self.tr("Only logged: {why}.").format(why=problem)
        if not self.is_sent:
            return self.tr("Only logged.")
        if is_offered(draft.kind, self._snapshot.features):
            return self.tr("Logged, then sent to {meant} through the feed.").format(meant=meant)
        return self.tr("Logged, then told by {routes}.").format(routes=self._carrier(draft.kind))

    def _switched(self) -> None:
        if self._draft is not None:
            self._wanted[self._draft.kind] = self.switch.isChecked()
        self.changed.emit()

    def chosen(self) -> tuple[Delivery | None, str]:
        """How it goes out (None: it does not), and what is wrong with that in words (empty if nothing)."""
        draft = self._draft
        if draft is None or not self.is_sent:
            return None, ""
        if not is_offered(draft.kind, self._snapshot.features):
            return Delivery("routes", self._carrier(draft.kind)), ""
        if COMMANDS[draft.kind] not in OFFERS:
            return Delivery("feed"), ""
        if self.places.text() and not self.places.hasAcceptableInput():
            problem = self.tr("An offer has from 1 to {most} places, or no limit.")
            return None, problem.format(most=MOST_PLACES)
        answer_by, wrong = self.answer_by.chosen()
        return Delivery("feed", slots=int(self.places.text() or 0) or None, answer_by=answer_by), wrong
