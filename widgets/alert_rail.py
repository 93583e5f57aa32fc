"""The alerts in force, the worst first; or that all is calm."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QFrame, QScrollArea, QScrollBar, QVBoxLayout, QWidget

from wallboard.playbooks import progress
from wallboard.records import Alert, InterventionDraft
from wallboard.snapshot import FloorSnapshot
from widgets.alert_card import AlertCard
from widgets.alert_order import in_force
from widgets.calm_card import CalmCard
from widgets.course_lines import newest_course
from widgets.pages.base import Scene, Tools
from widgets.parts import words
from widgets.queues_card import QueuesCard
from widgets.scroll_fade import ScrollFade

MORE_HEIGHT = 40
ALL_OPEN = 2
"""With more alerts than this only one card is unfolded: the worst, or the one that was asked for."""


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
        self._room = 0
        self._calm, self._list = CalmCard(tools), QVBoxLayout()
        self._queues = QueuesCard(tools)
        self._more = words(tools.look, 20, QFont.Weight.Medium, muted=True)
        self._list.setContentsMargins(0, 0, 0, 0)
        self._list.setSpacing(tools.look.px(12))
        for each in (self._calm, self._more, self._queues):
            self._list.addWidget(each)
        self._list.addStretch(0)
        self._lay_out()

    def _lay_out(self) -> None:
        inner, scroll = QWidget(), QScrollArea()
        inner.setLayout(self._list)
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setVerticalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setWidget(inner)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # its cards are reached, and come into sight by that
        if self._tools.levers:
            ScrollFade(self._tools.look, scroll, self._tools.look.theme.background)
            self._bar = OverlayBar(scroll, self)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(0, 0, 0, 0)
        layout.addWidget(scroll)
        if self._tools.levers:
            self._bar.raise_()

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
        if not alerts:  # with figures of this moment: not once a minute
            self._calm.show_calm(scene)
        elif self._shown:
            self._queues.show_below(scene, self._room)
        shown = (*alerts, done, at // 60, current, stands, self._open, self.width(), self.height())
        if shown == self._shown:
            return
        self._shown = shown
        self._show_cards(alerts, scene.snapshot, all_open=len(alerts) <= ALL_OPEN)
        hidden = self._hide_what_does_not_fit(alerts)
        if hidden and len(alerts) <= ALL_OPEN:  # folded, all may be there
            self._show_cards(alerts, scene.snapshot, all_open=False)
            hidden = self._hide_what_does_not_fit(alerts)
        self._more.setText(self.tr("+{count} more").format(count=hidden))
        self._more.setVisible(hidden > 0)
        self._calm.setVisible(not alerts)
        self._list.setStretch(self._list.indexOf(self._calm), 0 if alerts else 1)
        self._fill_below(scene, is_free=bool(alerts) and not hidden)

    def _fill_below(self, scene: Scene, *, is_free: bool) -> None:
        """Show the queues where few alerts leave room."""
        shown = [each for each in self._cards.values() if each.isVisibleTo(self)]
        taken = sum(each.heightForWidth(self.width()) + self._list.spacing() for each in shown)
        self._room = self.height() - taken if is_free else 0
        self._queues.show_below(scene, self._room)
        below = not self._queues.isHidden()
        self._list.setStretch(self._list.indexOf(self._queues), 1 if below else 0)
        self._list.setStretch(self._list.count() - 1, 1 if is_free and not below else 0)

    def _show_cards(self, alerts: Sequence[Alert], snapshot: FloorSnapshot, *, all_open: bool) -> None:
        for gone in self._cards.keys() - {alert.id for alert in alerts}:
            card = self._cards.pop(gone)
            card.hide()
            card.deleteLater()
        ids = [alert.id for alert in alerts]
        unfolded = set(ids) if all_open else {self._open if self._open in ids else ids[0]}
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
        if self._tools.levers:
            width = self._bar.sizeHint().width()
            self._bar.setGeometry(self.width() - width, 0, width, self.height())
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


class OverlayBar(QScrollBar):
    """Scrolls `area` from over its right edge: the cards keep their width whether it is there or not."""

    def __init__(self, area: QScrollArea, parent: QWidget) -> None:
        super().__init__(Qt.Orientation.Vertical, parent)
        self._own = area.verticalScrollBar()
        self._own.rangeChanged.connect(self._follow)
        self._own.valueChanged.connect(self.setValue)
        self.valueChanged.connect(self._own.setValue)
        self._follow(0, 0)

    def _follow(self, low: int, high: int) -> None:
        self.setRange(low, high)
        self.setPageStep(self._own.pageStep())
        self.setVisible(high > low)
