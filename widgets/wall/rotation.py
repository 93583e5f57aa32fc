"""Turns a wall's pages, and stays with what is wrong while something critical needs someone."""

from __future__ import annotations

from PySide6.QtCore import QObject, QTimer

from wallboard.config import PageName
from wallboard.records import Alert
from wallboard.snapshot import FloorSnapshot
from widgets.shell import MainWindow

OF_A_QUEUE: tuple[PageName, ...] = ("queues", "intraday", "floor")
OF_THE_FLOOR: tuple[PageName, ...] = ("floor", "queues", "intraday")
"""Where an alert's scope is to be seen, the best page first."""


def worst_critical(snapshot: FloorSnapshot) -> Alert | None:
    """The critical alert that fires and nobody has acknowledged, the oldest; None where there is none."""
    firing = (each for each in snapshot.alerts if each.severity == "critical" and each.state == "firing")
    return min(firing, key=lambda alert: (alert.since, alert.id), default=None)


class Rotation(QObject):
    """Shows each page of `window` for `seconds`; 0 stays. While a critical alert fires that nobody has
    acknowledged, the page that shows its queue stays. Nothing turns under the hands of whoever unlocked it.
    """

    def __init__(self, window: MainWindow, seconds: float) -> None:
        super().__init__(window)
        self._window, self.turns = window, seconds > 0 and len(window.page_names) > 1
        self._alert: tuple[str, str] | None = None
        self._before = window.page
        self._timer = QTimer(self)
        self._timer.setInterval(round(seconds * 1000))
        self._timer.timeout.connect(self._turn)
        self._go_on()
        window.floor_taken.connect(self.show_snapshot)

    @property
    def held(self) -> bool:
        """Whether the pages stand still for an alert."""
        return self._alert is not None

    def show_snapshot(self, snapshot: FloorSnapshot) -> None:
        """Hold, or turn on."""
        worst = worst_critical(snapshot)
        alert = (worst.id, worst.scope) if worst is not None else None
        if alert == self._alert or self._window.may_act:
            return
        if self._alert is None:
            self._before = self._window.page
        self._alert = alert
        if alert is not None:
            self._timer.stop()
            self._show(alert[1])
        else:
            self._window.show_page(self._before)
            self._go_on()

    def _turn(self) -> None:
        if not self._window.may_act:
            self._window.turn(1)

    def _go_on(self) -> None:
        if self.turns:
            self._timer.start()

    def _show(self, scope: str) -> None:
        pages = OF_A_QUEUE if scope.startswith("queue:") else OF_THE_FLOOR
        found = next((page for page in pages if page in self._window.page_names), None)
        if found is not None:
            self._window.go_to(found, scope)
