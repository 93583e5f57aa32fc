"""Which alerts are news to whoever sits here."""

from __future__ import annotations

from wallboard.records import Alert
from wallboard.snapshot import FloorSnapshot
from widgets.alert_order import RANK


class NewAlerts:
    """Compares each floor with the one before."""

    def __init__(self) -> None:
        self._known: dict[str, int] | None = None
        self._floor: tuple[object, ...] = ()
        self._at = 0.0

    def among(self, snapshot: FloorSnapshot) -> list[Alert]:
        """Alerts that began to fire or grew worse since the last floor, the worst first.

        On the first floor, after a jump back in time and on another floor none are: they were there before.
        """
        firing = [alert for alert in snapshot.alerts if alert.state == "firing"]
        known, floor = self._known, (snapshot.mode, snapshot.site)
        if floor != self._floor or snapshot.at < self._at:
            known = None
        self._floor, self._at = floor, snapshot.at
        self._known = {alert.id: RANK[alert.severity] for alert in snapshot.alerts if alert.open}
        if known is None:
            return []
        new = [alert for alert in firing if RANK[alert.severity] < known.get(alert.id, len(RANK))]
        return sorted(new, key=lambda alert: RANK[alert.severity])
