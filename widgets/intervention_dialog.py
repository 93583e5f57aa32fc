"""The form that logs an intervention: a kind, a line of text, Enter."""

from __future__ import annotations

from collections.abc import MutableMapping
from itertools import pairwise

from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt
from PySide6.QtGui import QFont, QKeyEvent, QKeySequence, QShortcut, QTextCursor
from PySide6.QtWidgets import (
    QDialog,
    QGridLayout,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QPushButton,
    QSizePolicy,
    QVBoxLayout,
    QWidget,
)

from wallboard.intents import LogIntervention
from wallboard.log.interventions import check_draft
from wallboard.log.kinds import kinds_of
from wallboard.log.privacy import found_in, masked
from wallboard.outward.commands import carriers_of
from wallboard.records import InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.agent_field import AgentField
from widgets.detail_fields import DetailFields
from widgets.earlier import EarlierField
from widgets.figure_strip import FigureStrip
from widgets.kind_buttons import KindButtons, NoteEdit
from widgets.pages.base import Tools
from widgets.parts import words
from widgets.privacy_bar import PrivacyBar
from widgets.scope_picker import ScopePicker
from widgets.sending_bar import SendingBar
from widgets.template_bar import TemplateBar

WIDTH = 1040
WHO_KEY, NOT_SENT_KEY = "desk/who", "desk/not_sent"


class InterventionDialog(QDialog):
    """The form. What it is opened with is chosen already and can be changed."""

    def __init__(
        self,
        draft: InterventionDraft,
        snapshot: FloorSnapshot,
        tools: Tools,
        parent: QWidget | None = None,
        *,
        sends: MutableMapping[str, bool] | None = None,
    ) -> None:
        super().__init__(parent)
        kinds = kinds_of(tools.config.kind)
        self._draft, self._snapshot, self._tools = draft, snapshot, tools
        self._kinds = {kind.id: kind for kind in kinds}
        look = tools.look
        self.setWindowTitle(self.tr("Log an intervention"))
        self.setFixedWidth(look.px(WIDTH))
        self.kinds = KindButtons(look, [kind for kind in kinds if kind.by_hand], snapshot.interventions)
        self.scope = ScopePicker(look)
        self.agents = AgentField(look, snapshot.agents, hide_names=tools.config.wall.hide_names)
        self.text, self.who = NoteEdit(), QLineEdit(draft.who)
        self.save_button = QPushButton(self.tr("Save  ⏎"))
        self.templates = TemplateBar(look, tools.config.template, snapshot.interventions)
        self.earlier = EarlierField(look, snapshot.at)
        self.details = DetailFields(look, snapshot.at)
        self.sending = SendingBar(look, snapshot, {} if sends is None else sends, self._carriers)
        self.figures, self.privacy = FigureStrip(look), PrivacyBar(look)
        self.problem = words(look, 18, QFont.Weight.Medium, wrap=True)
        self.problem.setStyleSheet(f"color: {look.theme.critical}")
        self._prepare()
        self._lay_out()
        self._fill()

    # --- building

    def _prepare(self) -> None:
        look = self._tools.look
        for field, name in ((self.text, self.tr("What was done")), (self.who, self.tr("Who did it"))):
            field.setFont(look.font(20))
            field.setAccessibleName(name)
        self.scope.setMinimumWidth(0)
        self.scope.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)
        self.text.setFixedHeight(look.px(84))
        self.text.setTabChangesFocus(True)
        self.text.entered.connect(self.save)
        self.text.textChanged.connect(self.privacy.hide)
        self.privacy.mask_chosen.connect(self._mask)
        self.privacy.allow_chosen.connect(lambda: self.save(ask=False))
        self.kinds.chosen.connect(self._kind_chosen)
        self.templates.chosen.connect(self.text.begin_with)
        self.scope.currentIndexChanged.connect(self._show_figures)
        for signal in (
            self.scope.currentIndexChanged,
            self.agents.textChanged,
            self.text.textChanged,
            self.earlier.timeChanged,
            self.sending.changed,
        ):
            signal.connect(self._show_sending)
        for keys in ("Ctrl+Return", "Ctrl+Enter"):
            QShortcut(QKeySequence(keys), self).activated.connect(self.save)

    def _lay_out(self) -> None:
        px, body, form = self._tools.look.px, QVBoxLayout(self), QGridLayout()
        body.setContentsMargins(px(28), px(20), px(28), px(20))
        body.setSpacing(px(12))
        body.addLayout(self._heading())
        body.addWidget(self.kinds)
        form.setHorizontalSpacing(px(16))
        form.setVerticalSpacing(px(6))
        form.setColumnStretch(0, 1)
        form.setColumnStretch(1, 1)
        pairs = (
            (self.tr("For", "a place"), self.scope, self.tr("With whom"), self.agents),
            (self.tr("Who did it"), self.who, self.tr("When"), self.earlier),
        )
        for row, (left_name, left, right_name, right) in enumerate(pairs):
            for column, (name, part) in enumerate(((left_name, left), (right_name, right))):
                caption = self._caption(name)
                caption.setContentsMargins(0, px(6) if row else 0, 0, 0)
                form.addWidget(caption, 2 * row, column)
                form.addWidget(part, 2 * row + 1, column)
        for part in (self.text, self.templates, self.sending, self.details):
            body.addWidget(part)
        body.addLayout(form)
        for part in (self.figures, self.privacy):
            body.addWidget(part)
        body.addLayout(self._foot())
        above = (self.kinds, self.text, *self.sending.fields, *self.details.fields)
        for before, after in pairwise((*above, self.scope, self.agents, self.who, self.earlier)):
            QWidget.setTabOrder(before, after)

    def _caption(self, name: str) -> QLabel:
        caption = words(self._tools.look, 16, muted=True)
        caption.setText(name)
        return caption

    def _heading(self) -> QHBoxLayout:
        look, row = self._tools.look, QHBoxLayout()
        title, clock = words(look, 26, QFont.Weight.DemiBold), words(look, 20, muted=True)
        title.setText(self.tr("Log an intervention"))
        clock.setText(f"{look.formats.weekday(self._snapshot.at)} {look.formats.clock(self._snapshot.at)}")
        alert = next((each for each in self._snapshot.alerts if each.id == self._draft.alert), None)
        if alert is not None:
            clock.setText(self.tr("about “{alert}” · {clock}").format(alert=alert.title, clock=clock.text()))
        row.addWidget(title)
        row.addStretch(1)
        row.addWidget(clock)
        return row

    def _foot(self) -> QHBoxLayout:
        look, row = self._tools.look, QHBoxLayout()
        leave, save = QPushButton(self.tr("Cancel")), self.save_button
        save.setProperty("tone", "primary")
        save.setDefault(True)
        for button in (leave, save):
            button.setFont(look.font(20, QFont.Weight.Medium))
            button.setMinimumSize(look.px(120), look.px(48))
        leave.setAutoDefault(False)
        leave.clicked.connect(self.reject)
        save.clicked.connect(self.save)
        row.setSpacing(look.px(12))
        row.addWidget(self.problem, 1)
        row.addWidget(leave)
        row.addWidget(save)
        return row

    def _fill(self) -> None:
        self.scope.offer(self._snapshot.scopes, self._draft.scope)
        if (line := self.scope.lineEdit()) is not None:
            line.setCursorPosition(0)  # a long name is read from its beginning
        self.agents.choose(self._draft.agents)
        self.text.setPlainText(self._draft.text)
        self.text.moveCursor(QTextCursor.MoveOperation.End)
        self.details.fill(self._draft.details)
        self.sending.fill(self._draft.details.delivery)
        self.kinds.choose(self._draft.kind)
        self._kind_chosen(self._draft.kind)
        self._show_figures()

    # --- what a person does

    def _kind_chosen(self, kind: str) -> None:
        known = self._kinds.get(kind)
        self.details.show_kind(known)
        self._show_sending()
        self.templates.show_kind(kind)
        self._fit()
        self.text.setPlaceholderText(known.hint if known else self.tr("What was done"))
        if known is None:
            self.kinds.take_focus()
        else:
            self.text.setFocus()
            self.problem.clear()

    def _show_figures(self) -> None:
        self.figures.show_scope(self._snapshot, self.scope.currentData())

    def _fit(self) -> None:
        """Take the height that is needed, and stay on the screen with it."""
        self.adjustSize()
        below = self.frameGeometry().bottom() - self.screen().availableGeometry().bottom()
        if self.isVisible() and below > 0:
            self.move(self.x(), max(self.screen().availableGeometry().top(), self.y() - below))

    def _show_sending(self) -> None:
        """Say where it goes, on the button too: nobody sends by mistake."""
        agents, _ = self.agents.chosen()
        meant = self.agents.text().strip().rstrip(";") if agents else self._whom_the_scope_means()
        self.sending.show_draft(self._as_typed(), meant)
        self.save_button.setText(self.tr("Save and send  ⏎") if self.sending.is_sent else self.tr("Save  ⏎"))

    def _carriers(self, kind: str) -> str:
        return ", ".join(carriers_of(kind, self._tools.config, self._snapshot.mode))

    def _whom_the_scope_means(self) -> str:
        if self.scope.currentData() == WHOLE_FLOOR:
            return self.tr("everyone")
        names = {scope.id: scope.name for scope in self._snapshot.scopes}
        return self.tr("everyone on {scope}").format(scope=names.get(self.scope.currentData(), ""))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        typed = event.text()
        alone = not event.modifiers() & ~Qt.KeyboardModifier.KeypadModifier
        if typed.isalpha() and alone and self.kinds.press(typed):
            return
        super().keyPressEvent(event)

    def _as_typed(self) -> InterventionDraft:
        return InterventionDraft(
            kind=self.kinds.kind,
            scope=self.scope.currentData(),
            text=self.text.toPlainText().strip(),
            who=self.who.text().strip(),
            agents=self.agents.chosen()[0],
            alert=self._draft.alert,
            happened_at=self.earlier.chosen()[0],
            details=self.details.chosen()[0],
        )

    def draft(self) -> tuple[InterventionDraft, str]:
        """What is in the form, and what keeps it from being saved (empty if nothing)."""
        _, stranger = self.agents.chosen()
        _, wrong_time = self.earlier.chosen()
        _, wrong_detail = self.details.chosen()
        delivery, wrong_offer = self.sending.chosen()
        draft = self._as_typed()
        draft = replace(draft, details=replace(draft.details, delivery=delivery))
        if not draft.kind:
            return draft, self.tr("Choose what was done: click it, or press its underlined letter.")
        if stranger:
            return draft, self.tr("Nobody here is called “{name}”. Choose from the list.").format(
                name=stranger
            )
        if not (draft.text or draft.agents or delivery):
            return draft, self.tr("Say in a few words what was done, or with whom.")
        return draft, wrong_time or wrong_detail or wrong_offer or check_draft(draft, self._kinds.values())

    def save(self, *, ask: bool = True) -> None:
        """Log it and close, or say what is missing, or ask whether customer data is to be saved."""
        draft, problem = self.draft()
        self.problem.setText(problem)
        if problem:
            return
        if ask and (found := found_in(draft, self._tools.config.log.phone_region)):
            self.privacy.ask(found)
            self._fit()
            return
        self._tools.post(LogIntervention(draft))
        self.accept()

    def _mask(self) -> None:
        """Mask it in the form, for the person to see what will be saved."""
        draft = masked(self.draft()[0], self._tools.config.log.phone_region)
        self.text.setPlainText(draft.text)
        self.details.fill(draft.details)
        self.privacy.hide()
        self.text.setFocus()


class InterventionForms:
    """Opens forms and remembers who sits at this desk and which kinds he only logs, in `settings` where they
    are given.
    """

    def __init__(self, settings: QSettings | None = None) -> None:
        self._settings = settings
        self._who = str(settings.value(WHO_KEY, "")) if settings else ""
        not_sent = str(settings.value(NOT_SENT_KEY, "")) if settings else ""
        self._sends = dict.fromkeys(not_sent.split(), False)

    def open(self, draft: InterventionDraft, snapshot: FloorSnapshot, tools: Tools, parent: QWidget) -> None:
        """Show a form over `parent`. The window behind it goes on."""
        draft = replace(draft, who=self._who or draft.who)
        form = InterventionDialog(draft, snapshot, tools, parent, sends=self._sends)
        form.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        form.accepted.connect(lambda: self._remember(form.who.text().strip()))
        form.show()

    def _remember(self, who: str) -> None:
        self._who = who
        if self._settings is not None:
            self._settings.setValue(WHO_KEY, who)
            not_sent = (kind for kind, is_sent in self._sends.items() if not is_sent)
            self._settings.setValue(NOT_SENT_KEY, " ".join(not_sent))
