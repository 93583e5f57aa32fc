"""Works out where the service level is heading, in a thread of its own, as often as that is worth it."""

from __future__ import annotations

import time
from collections.abc import Callable

from PySide6.QtCore import QObject

from wallboard.outlook import ServiceOutlook, outlook_of
from wallboard.snapshot import FloorSnapshot
from widgets.what_if.asker import Asker

ANEW_S = 180.0
"""Event time after which it is worked out anew."""
REST_S = 5.0
"""Real time between two: a replay at ×600 must not keep a core busy with it. A floor that stands still need
not wait.
"""
OLD_S = 1800.0
"""Event time after which an answer says nothing of the floor that is seen."""

Outlook = ServiceOutlook | str


class Outlooks(QObject):
    """Keeps the newest outlook of one scope; `show` is called in the window's thread with each new one."""

    def __init__(
        self,
        show: Callable[[], None],
        parent: QObject,
        monotonic: Callable[[], float] = time.monotonic,
    ) -> None:
        super().__init__(parent)
        self._tell, self._monotonic = show, monotonic
        self._asker = Asker(_work_out, self._take, self)
        self._asked: tuple[str, float, float] | None = None
        self._known: tuple[str, float, Outlook] | None = None
        self._seen_at: float | None = None
        self._is_telling = False

    @property
    def busy(self) -> bool:
        """Whether an answer is still to come, or one that is newer."""
        asked, seen_at = self._asked, self._seen_at
        is_late = asked is not None and seen_at is not None and seen_at - asked[1] >= ANEW_S
        return self._asker.busy or is_late

    def of(self, snapshot: FloorSnapshot, scope: str) -> Outlook | None:
        """What is known of the scope; None as long as nothing is. A newer answer is asked for in time."""
        stands = snapshot.at == self._seen_at and not self._is_telling
        self._seen_at = snapshot.at
        if self._is_due(snapshot, scope, stands=stands):
            self._asked = scope, snapshot.at, self._monotonic()
            self._asker.ask(snapshot, scope)
        known = self._known
        fits = known is not None and known[0] == scope and 0.0 <= snapshot.at - known[1] < OLD_S
        return known[2] if known is not None and fits else None

    def _is_due(self, snapshot: FloorSnapshot, scope: str, *, stands: bool) -> bool:
        if self._asked is None or self._asked[0] != scope or snapshot.at < self._asked[1]:
            return True
        _, asked_at, asked_s = self._asked
        return snapshot.at - asked_at >= ANEW_S and (stands or self._monotonic() - asked_s >= REST_S)

    def _take(self, answer: tuple[str, float, Outlook]) -> None:
        self._known, self._is_telling = answer, True
        self._tell()
        self._is_telling = False


def _work_out(snapshot: FloorSnapshot, scope: str) -> tuple[str, float, Outlook]:
    return scope, snapshot.at, outlook_of(snapshot, scope)
