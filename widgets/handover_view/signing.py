"""Words, questions and signatures of a handover: what the two supervisors write."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wallboard.handover import Handover
from wallboard.handover import words as told
from wallboard.language import mark, say
from wallboard.log.handovers import ROLE_WORDS, HandoverRecord, Question, why_not
from wallboard.records import Details, HandoverAct, HandoverNote, HandoverRole, InterventionDraft
from wallboard.shifts import Shift
from wallboard.snapshot import WHOLE_FLOOR
from widgets.handover_view.take_over import Matter
from widgets.look import Look
from widgets.parts import words

WORDS_ROWS = 3


class Signing(QFrame):
    """Who one is, one's words, what one asks or answers, and the signature.

    `acted` carries what is to be written to the log. Nothing counts as written before the log says so.
    """

    acted = Signal(object)
    """An InterventionDraft."""

    def __init__(self, look: Look, who: str) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._record = HandoverRecord()
        self._place: tuple[Shift, str] | None = None
        self._about: Matter | Question | None = None
        self.name, self.say = (
            self._line(who, mark("Who you are")),
            self._line("", mark("Ask about the shift")),
        )
        self.words, self.skip = QPlainTextEdit(), QPushButton(self.tr("No words: say why"))
        self.send = self._button(self.tr("As&k"), self._send)
        self.sign, self.save = (
            self._button("", self._sign),
            self._button(self.tr("Sa&ve words"), self._save_words),
        )
        self.sign.setProperty("tone", "primary")
        self._said, self._state = words(look, 17, wrap=True), words(look, 17, wrap=True)
        self._problem = words(look, 17, QFont.Weight.DemiBold, wrap=True)
        self._problem.setStyleSheet(f"color: {look.theme.critical}")
        self._questions = QVBoxLayout()
        self._asked: tuple[Question, ...] = ()
        self.answers: list[QPushButton] = []
        self._lay_out()
        self.skip.toggled.connect(self._ask_for_words)
        self.say.returnPressed.connect(self._send)
        self._ask_for_words(skipped=False)

    def _line(self, text: str, hint: str) -> QLineEdit:
        line = QLineEdit(text)
        line.setFont(self._look.font(17))
        line.setPlaceholderText(self.tr(hint))
        line.setAccessibleName(self.tr(hint))
        return line

    def _button(self, text: str, pressed: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(17, QFont.Weight.Medium))
        button.setMinimumHeight(self._look.px(38))
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(pressed)
        return button

    def _lay_out(self) -> None:
        px, column = self._look.px, QVBoxLayout(self)
        column.setContentsMargins(px(20), px(14), px(20), px(14))
        column.setSpacing(px(8))
        self.words.setFont(self._look.font(17))
        self.words.setTabChangesFocus(True)
        self.words.setFixedHeight(px(28) * WORDS_ROWS + px(12))
        self.skip.setFont(self._look.font(16, QFont.Weight.Medium))
        self.skip.setCheckable(True)
        self.skip.setProperty("tone", "chip")
        asking, skipping, signing = QHBoxLayout(), QHBoxLayout(), QHBoxLayout()
        rows: tuple[tuple[QHBoxLayout, tuple[QWidget, QWidget]], ...] = (
            (asking, (self.say, self.send)),
            (skipping, (self.skip, self.save)),
            (signing, (self.name, self.sign)),
        )
        for row, (wide, narrow) in rows:
            row.setSpacing(px(10))
            row.addWidget(wide, isinstance(wide, QLineEdit))
            row.addStretch(not isinstance(wide, QLineEdit))
            row.addWidget(narrow)
        column.addLayout(self._questions)
        column.addLayout(asking)
        column.addWidget(self._said)
        column.addWidget(self.words)
        column.addLayout(skipping)
        column.addLayout(signing)
        column.addWidget(self._state)
        column.addWidget(self._problem)

    # --- what is shown

    def show_handover(self, handover: Handover, shift: Shift, source: str) -> None:
        """Show what was said and signed about `shift`."""
        if self._place is not None and self._place != (shift, source):
            self.words.clear()
            self._ask_about(None)
        record, self._place = handover.record, (shift, source)
        gone, come = record.signed("outgoing"), record.signed("incoming")
        if self._record.signed("outgoing") is None and gone is not None and self.name.text() == gone.who:
            self.name.clear()  # whoever takes over is another one
        self._record = record
        for part in (self.words, self.skip, self.save):
            part.setVisible(gone is None)
        self._said.setText(self._words_so_far(handover))
        self._said.setVisible(bool(self._said.text()))
        self.sign.setText(self.tr("Hand over: &sign") if gone is None else self.tr("Take over: &sign"))
        for field in (self.sign, self.name):
            field.setVisible(not (gone and come))
        self._state.setText(told.signed_words(handover))
        if record.questions != self._asked:
            self._asked = record.questions
            self._fill_questions(handover)

    def _words_so_far(self, handover: Handover) -> str:
        record = handover.record
        if record.said is not None:
            return f"“{record.words}” {told.said_by(handover)}"
        return told.own_words(handover) if record.skipped else ""

    def _fill_questions(self, handover: Handover) -> None:
        while (item := self._questions.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()
        self.answers = []
        for question in self._asked:
            asked, about = question.asked, told.about_words(handover, question.about)
            where = f" ({about})" if about else ""
            lines = [
                f"{asked.who}{where}: {asked.text}",
                *(f"→ {each.who}: {each.text}" for each in question.answers),
            ]
            self._questions.addWidget(self._question_row("\n".join(lines), question))

    def _question_row(self, text: str, question: Question) -> QWidget:
        """What was said about it, with a button to answer."""
        row, label = QWidget(), words(self._look, 17, wrap=True)
        label.setText(text)
        line = QHBoxLayout(row)
        line.setContentsMargins(0, 0, 0, 0)
        line.addWidget(label, 1)
        answer = self._button(self.tr("Answer"), lambda: self._ask_about(question))
        answer.setVisible(not question.answers)
        answer.setAccessibleName(self.tr("Answer “{text}”").format(text=question.asked.text))
        line.addWidget(answer, 0, Qt.AlignmentFlag.AlignTop)
        self.answers.append(answer)
        return row

    def say_problem(self, problem: str) -> None:
        """Say in words why something cannot be written; empty where it can."""
        self._problem.setText(problem)
        self._problem.setVisible(bool(problem))

    def _ask_for_words(self, skipped: bool) -> None:
        hint = (
            self.tr("Why are there no words?")
            if skipped
            else self.tr("The floor in your own words: what a figure does not tell")
        )
        self.words.setPlaceholderText(hint)
        self.words.setAccessibleName(hint)

    def ask(self, matter: Matter) -> None:
        """Ask about `matter`: the line is there to be written on."""
        self._ask_about(matter)

    def _ask_about(self, about: Matter | Question | None) -> None:
        self._about = about
        is_answer = isinstance(about, Question)
        hint = self.tr("Ask about the shift")
        if isinstance(about, Question):
            hint = self.tr("Answer to “{text}”").format(text=told.short(about.asked.text, 60))
        elif about is not None:
            hint = self.tr("Ask about {name}").format(name=about.name)
        self.say.setPlaceholderText(hint)
        self.say.setAccessibleName(hint)
        self.send.setText(self.tr("Answer") if is_answer else self.tr("As&k"))
        if about is not None:
            self.say.setFocus()

    # --- what is written

    def understood(self, matter: Matter) -> None:
        """Write down that `matter` is understood."""
        self._write("understood", self.tr("Understood: {name}").format(name=matter.name), about=matter)

    def _send(self) -> None:
        act: HandoverAct = "answer" if isinstance(self._about, Question) else "question"
        if self._write(act, self.say.text().strip(), about=self._about):
            self.say.clear()
            self._ask_about(None)

    def _save_words(self) -> bool:
        act: HandoverAct = "skipped" if self.skip.isChecked() else "words"
        saved = self._write(act, self.words.toPlainText().strip())
        if saved:
            self.words.clear()
            self.skip.setChecked(False)
        return saved

    def _sign(self) -> None:
        role: HandoverRole = "incoming" if self._record.signed("outgoing") else "outgoing"
        has_words = role == "outgoing" and bool(self.words.toPlainText().strip())
        if not has_words or self._save_words():
            text = self.tr("Signed: {role}").format(role=say(ROLE_WORDS[role]))
            self._write("signed", text, role=role, words_follow=has_words)

    def _write(
        self,
        act: HandoverAct,
        text: str,
        *,
        role: HandoverRole = "",
        about: Matter | Question | None = None,
        words_follow: bool = False,
    ) -> bool:
        """Hand the act over; whether it could be. The log looks again whether it goes with what is there.

        `words_follow`: they are on their way already.
        """
        if self._place is None:
            return False
        shift, source = self._place
        ref = about.ref if isinstance(about, Question) else about.about if about else ""
        alert = about.alert if isinstance(about, Matter) else ""
        note = HandoverNote(act, source, shift.name, shift.start_at, shift.end_at, role=role, about=ref)
        who = self.name.text().strip()
        problem = self.tr("Say who you are first.") if not who else ""
        if not problem and not words_follow:
            problem = why_not(self._record, note, who, text)
        self.say_problem(problem)
        if not problem:
            draft = InterventionDraft(
                "handover", WHOLE_FLOOR, text, who, alert=alert, details=Details(handover=note)
            )
            self.acted.emit(draft)
        return not problem
