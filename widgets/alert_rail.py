"""Alerts in force, in words a person acts on: what, since when, how far out of the ordinary, what to do."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QPoint, Qt, Signal
from PySide6.QtGui import QFocusEvent, QFont, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import (
    QApplication,
    QFrame,
    QHBoxLayout,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)

from wallboard.intents import Acknowledge, Snooze
from wallboard.playbooks import progress
from wallboard.records import Alert, InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.alert_order import draft_about, in_force, mark_of
from widgets.course_lines import newest_course
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.pages.base import Scene, Tools
from widgets.parts import words

SNOOZES_MIN = (15, 30, 60, 120)
MORE_HEIGHT = 40
ALL_OPEN = 2
"""With more alerts than this only one card is unfolded: the worst, or the one that was asked for."""


class AlertCard(QFrame):
    """One alert. Its words change in place; its buttons post intents.

    Folded, it says only what, where and since when; `asked` is a click on it or the focus by Tab, which ask
    for the rest.
    """

    asked = Signal(str)

    def __init__(self, tools: Tools, alert: Alert) -> None:
        super().__init__()
        self._tools, self._alert, self._at = tools, alert, alert.since
        self.setObjectName("card")
        look = tools.look
        self._mark = MarkView(look, mark_of(alert), size=30)
        self._title = words(look, 24, QFont.Weight.DemiBold, wrap=True)
        self._since = words(look, 18, muted=True, wrap=True)
        self._text = words(look, 20, wrap=True)
        self._advice = words(look, 20, QFont.Weight.Medium, wrap=True)
        self._advice.setProperty("tone", "advice")
        self._course = words(look, 18, QFont.Weight.Medium, wrap=True)
        self._lay_out()

    def _lay_out(self) -> None:
        look = self._tools.look
        head = QHBoxLayout()
        head.setSpacing(look.px(10))
        head.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignTop)
        head.addWidget(self._title, 1)
        body, pad = QVBoxLayout(self), look.px(18)
        body.setContentsMargins(pad, look.px(14), pad, look.px(14))
        body.setSpacing(look.px(6))
        body.addLayout(head)
        for each in (self._since, self._text, self._advice, self._course):
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
        since = self.tr("since {clock} · {span}").format(
            clock=formats.clock(alert.since), span=formats.span(at - alert.since)
        )
        since += self._care()
        with_steps = f"{since} · {steps}"
        fits = self._since.fontMetrics().horizontalAdvance(with_steps) <= self._since.width()
        self._since.setText(with_steps if steps and fits else since)
        self._text.setText(alert.text)
        self._text.setHidden(folded)
        self._advice.setText(alert.advice_in_full)
        self._advice.setHidden(folded or not alert.advice)
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

    def _care(self) -> str:
        """Who takes care of it."""
        alert = self._alert
        if alert.state == "snoozed" and alert.snoozed_until is not None:
            until = self._tools.look.formats.clock(alert.snoozed_until)
            return self.tr(" · snoozed until {until}").format(until=until)
        if alert.acknowledged_at is not None:
            return self.tr(" · {who} has seen it").format(who=alert.acknowledged_by)
        return self.tr(" · clearing") if alert.state == "recovering" else ""

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


class AlertRail(QWidget):
    """The alerts in force, the worst first; or that all is calm, where the figures are fresh enough to say
    so.
    """

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self._tools = tools
        self._cards: dict[str, AlertCard] = {}
        self._open = ""
        self._scene: Scene | None = None
        self._shown: tuple[object, ...] = ()
        self._calm, self._list = CalmCard(tools.look), QVBoxLayout()
        self._more = words(tools.look, 22, QFont.Weight.Medium, muted=True)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(tools.look.px(12))
        for each in (self._calm, self._more):
            self._list.addWidget(each)
        self._list.addStretch(0)
        self._lay_out()

    def _lay_out(self) -> None:
        inner, scroll = QWidget(), QScrollArea()
        inner.setLayout(self._list)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        if not self._tools.levers:
            scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)

    def act(self) -> None:
        """Open the form about the card that has the focus or was asked for, else about the worst alert."""
        draft = self.draft() or next((card.draft() for card in self._in_order()), None)
        if draft is not None and self._tools.levers:
            self._tools.open_intervention(draft)

    def _in_order(self) -> list[AlertCard]:
        return sorted(self._cards.values(), key=self._list.indexOf)

    def draft(self) -> InterventionDraft | None:
        """What the form begins with about the card that has the focus, or was asked for; None for none."""
        card = next((each for each in self._cards.values() if each.has_focus), self._cards.get(self._open))
        return card.draft() if card is not None else None

    def draw(self, scene: Scene) -> None:
        """Show the scene's alerts; cards of alerts that go on keep their place and focus."""
        self._scene = scene
        alerts, at = in_force(scene.snapshot.alerts), scene.snapshot.at
        current = scene.freshness.trust == "current"
        done, stands = scene.snapshot.interventions, scene.snapshot.speed == 0.0
        shown = (*alerts, done, at // 60, current, stands, self._open, self.width(), self.height())
        if shown == self._shown:
            return
        self._shown = shown
        self._show_cards(alerts, scene.snapshot)
        hidden = self._hide_what_does_not_fit(alerts)
        self._more.setText(self.tr("+{count} more").format(count=hidden))
        self._more.setVisible(hidden > 0)
        self._calm.show_calm(scene)
        self._calm.setVisible(not alerts)
        self._list.setStretch(self._list.indexOf(self._calm), 0 if alerts else 1)
        self._list.setStretch(self._list.count() - 1, 1 if alerts else 0)

    def _show_cards(self, alerts: Sequence[Alert], snapshot: FloorSnapshot) -> None:
        for gone in self._cards.keys() - {alert.id for alert in alerts}:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        ids = [alert.id for alert in alerts]
        unfolded = {self._open if self._open in ids else ids[0]} if len(ids) > ALL_OPEN else set(ids)
        for place, alert in enumerate(alerts):
            if alert.id not in self._cards:
                self._cards[alert.id] = AlertCard(self._tools, alert)
                self._cards[alert.id].asked.connect(self._unfold)
            self._list.insertWidget(place, self._cards[alert.id])
            self._cards[alert.id].show_alert(
                alert,
                snapshot.at,
                folded=alert.id not in unfolded,
                steps=self._steps(alert, snapshot),
                course=newest_course(alert, snapshot, self._tools) if self._tools.levers else "",
            )

    def _steps(self, alert: Alert, snapshot: FloorSnapshot) -> str:
        """How far the alert's playbook is; empty before its first step."""
        steps = progress(self._tools.config, alert, snapshot.interventions)
        done = sum(step.done is not None for step in steps)
        text = self.tr("{done} of {count} steps taken")
        return text.format(done=done, count=len(steps)) if done else ""

    def _unfold(self, alert: str) -> None:
        """Open the card that was asked for, and fold the one that was open."""
        self._open = alert
        if self._scene is not None:
            self.draw(self._scene)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        if self._scene is not None:
            self.draw(self._scene)

    def _hide_what_does_not_fit(self, alerts: Sequence[Alert]) -> int:
        """Nobody scrolls a wall: there, what does not fit is hidden and counted. One card is always shown."""
        if self._tools.levers:
            return 0
        room, shown = self.height() - self._tools.look.px(MORE_HEIGHT), 0
        for alert in alerts:
            card = self._cards[alert.id]
            room -= card.heightForWidth(self.width()) + self._list.spacing()
            card.setVisible(room >= 0 or shown == 0)
            shown += card.isVisibleTo(self)
        return len(alerts) - shown


class CalmCard(QFrame):
    """Says that nothing needs anyone, or that nobody can tell."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._mark = MarkView(look, "good", size=64)
        self._title, self._text = (
            words(look, 28, QFont.Weight.DemiBold),
            words(look, 20, muted=True, wrap=True),
        )
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[look.px(32)] * 4)
        layout.setSpacing(look.px(12))
        layout.addStretch(1)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for each in (self._title, self._text):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(each)
        layout.addStretch(1)

    def show_calm(self, scene: Scene) -> None:
        """All calm, or that this cannot be said: of old figures, and of a replay that stands.

        Where that was wound, nobody has looked for alerts yet.
        """
        if scene.freshness.trust != "current":
            self._say("stale", self.tr("Not known"), self.tr("No alert was in force when last heard."))
        elif scene.snapshot.mode == "replay" and scene.snapshot.speed == 0.0:
            self._say("info", self.tr("Paused"), self.tr("Alerts come as the day goes on."))
        else:
            self._say("good", self.tr("All calm"), self.tr("No alert is in force."))

    def _say(self, mark: Mark, title: str, text: str) -> None:
        self._mark.show_mark(mark)
        self._title.setText(title)
        self._text.setText(text)
