"""An alert in words a person acts on: what, since when, how far out of the ordinary, what to do."""

from __future__ import annotations

from collections.abc import Callable

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QVBoxLayout,
    QWidget,
)

from wallboard.intents import Acknowledge, Snooze
from wallboard.language import say
from wallboard.records import Alert, InterventionDraft
from widgets.advice_box import AdviceBox
from widgets.alert_order import draft_about, mark_of
from widgets.marks import Mark
from widgets.marks_view import MARK_WORDS, MarkView
from widgets.pages.base import Tools
from widgets.parts import words

SNOOZES_MIN = (15, 30, 60, 120)


class AlertCard(QFrame):
    """One alert. Its words change in place; its buttons post intents.

    Folded, it says only what, where and for how long; `asked` is a click on it or the focus by Tab, which ask
    for the rest.
    """

    asked = Signal(str)

    def __init__(self, tools: Tools, alert: Alert) -> None:
        super().__init__()
        self._tools, self._alert, self._at = tools, alert, alert.since
        self.setObjectName("card")
        look = tools.look
        self._mark = MarkView(look, mark_of(alert), size=32)
        self._title = words(look, 26, QFont.Weight.DemiBold, wrap=True)
        self._lasts = words(look, 22, QFont.Weight.Medium, muted=True)
        self._care = words(look, 20, muted=True, wrap=True)
        self._text = words(look, 20, wrap=True)
        self._advice = AdviceBox(look)
        self._course = words(look, 20, QFont.Weight.Medium, wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._tools.look
        head = QHBoxLayout()
        head.setSpacing(look.px(12))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        head.addWidget(self._lasts, 0, Qt.AlignmentFlag.AlignTop)
        body, pad = QVBoxLayout(self), look.px(16)
        body.setContentsMargins(pad, pad, pad, pad)
        body.setSpacing(look.px(8))
        self._lasts.setFixedHeight(self._title.sizeHint().height())
        body.addLayout(head)
        for each in (self._care, self._text, self._advice, self._course):
            body.addWidget(each)
        if self._tools.levers:
            body.addWidget(self._make_buttons())
            self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    def _make_buttons(self) -> QWidget:
        self._acknowledge = self._button(self.tr("Acknowledge"), self.acknowledge)
        self._snooze = self._button(self.tr("Snooze…"), self.choose_snooze)
        act = self._button(self.tr("Act…"), self.act)
        act.setProperty("tone", "primary")
        self._buttons = QWidget()
        row = QHBoxLayout(self._buttons)
        row.setContentsMargins(0, self._tools.look.px(4), 0, 0)
        row.setSpacing(self._tools.look.px(8))
        for each in (act, self._acknowledge, self._snooze):
            row.addWidget(each)
        row.addStretch(1)
        return self._buttons

    def _button(self, text: str, pressed: Callable[[], None]) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._tools.look.font(18, QFont.Weight.Medium))
        # Not by click: the space bar belongs to the replay until someone walks to a button with Tab.
        button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        button.clicked.connect(pressed)
        return button

    def show_alert(
        self, alert: Alert, at: float, *, folded: bool = False, steps: str = "", course: str = ""
    ) -> None:
        """Show `alert` as of the event time `at`; `steps`, how far its playbook is, where there is room.

        `course` is what became of the last thing that was sent to agents about it.
        """
        formats = self._tools.look.formats
        self._alert, self._at = alert, at
        self._show_mark(mark_of(alert))
        self._title.setText(alert.title)
        self.setAccessibleName(f"{say(MARK_WORDS[mark_of(alert)])}: {alert.title}")
        self.setAccessibleDescription(alert.text)
        self._lasts.setText(formats.span(at - alert.since))
        self._lasts.setToolTip(self.tr("since {clock}").format(clock=formats.clock(alert.since)))
        care = " · ".join(filter(None, (self._who_cares(), steps)))
        self._care.setText(care)
        self._care.setVisible(bool(care))
        self._text.setText(alert.text)
        self._text.setHidden(folded)
        self._advice.show_advice(alert.advice, alert.proposal)
        self._advice.setHidden(folded or not alert.advice_in_full)
        self._course.setText(course)
        self._course.setHidden(folded or not course)
        self.setToolTip(f"{alert.text}\n{alert.advice_in_full}".strip() if folded else "")
        if self._tools.levers:
            self._acknowledge.setVisible(alert.state == "firing")
            self._buttons.setHidden(folded)

    def _show_mark(self, mark: Mark) -> None:
        self._mark.show_mark(mark)
        if self.property("mark") != mark:
            self.setProperty("mark", mark)
            self.style().polish(self)

    def _who_cares(self) -> str:
        """Who takes care of it."""
        alert = self._alert
        if alert.state == "snoozed" and alert.snoozed_until is not None:
            until = self._tools.look.formats.clock(alert.snoozed_until)
            return self.tr("snoozed until {until}").format(until=until)
        if alert.acknowledged_at is not None:
            return self.tr("{who} has seen it").format(who=alert.acknowledged_by)
        return self.tr("clearing") if alert.state == "recovering" else ""

    def mousePressEvent(self, event: QMouseEvent) -> None:
        self.asked.emit(self._alert.id)
        super().mousePressEvent(event)

    def focusInEvent(self, event: QFocusEvent) -> None:
        self.asked.emit(self._alert.id)
        super().focusInEvent(event)

    def acknowledge(self) -> None:
        """Someone takes care of it."""
        self._tools.post(Acknowledge(self._alert.id, self._tools.who))

    def act(self) -> None:
        """Open the form for an intervention, with this alert and its queue filled in."""
        self._tools.open_intervention(self.draft())

    def draft(self) -> InterventionDraft:
        """What the form begins with about this alert."""
        return draft_about(self._alert, self._tools.who)

    @property
    def has_focus(self) -> bool:
        """Whether it or one of its buttons has the focus."""
        held = QApplication.focusWidget()
        return held is not None and (held is self or self.isAncestorOf(held))

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter} and self._tools.levers:
            self.act()
        else:
            super().keyPressEvent(event)

    def choose_snooze(self) -> None:
        """Ask for how long."""
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for minutes in SNOOZES_MIN:
            action = menu.addAction(self._tools.look.formats.span(minutes * 60.0))
            action.triggered.connect(lambda _checked=False, each=minutes: self.snooze(each))
        menu.popup(self._snooze.mapToGlobal(QPoint(0, self._snooze.height())))

    def snooze(self, minutes: int) -> None:
        """Keep it quiet for `minutes` of event time."""
        self._tools.post(Snooze(self._alert.id, self._tools.who, self._at + minutes * 60.0))
