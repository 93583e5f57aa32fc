"""Whose handover it is now: what the engine must know of it, and the rule that says when it is not signed."""

from __future__ import annotations

import threading
from collections.abc import Collection, Sequence

from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.words import clock
from wallboard.config import ShiftConfig
from wallboard.language import say
from wallboard.log.handovers import LATE_S, read_record
from wallboard.log.moments import moment_at
from wallboard.log.recorder import source_of
from wallboard.log.store import Session, Store
from wallboard.shifts import Shift, Shifts
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot, HandoverStatus

UNSIGNED_S = 900.0
"""So long after a shift's end an unsigned handover is an alert."""
KEPT_S = 12 * 3600.0
"""So long after a shift's end its handover is still one's duty, if no other comes."""
RULE = "handover_unsigned"
SEND_WITHIN_S = 3600.0
"""So long after a shift's end its handover is sent on; a wall that starts later leaves it."""


class HandoverDuty:
    """Follows the log for the handover that is due or was last: `status`.

    `resume` and `step` belong to the engine's thread and never wait.
    """

    def __init__(self, store: Store, shifts: Sequence[ShiftConfig]) -> None:
        self._store, self._configs = store, tuple(shifts)
        self._shifts: Shifts | None = None
        self._source = ""
        self._lock = threading.Lock()
        self._wanted: Shift | None = None
        self._status: HandoverStatus | None = None
        self._known: tuple[object, ...] | None = None
        self._at = 0.0
        self._sent_on: set[tuple[str, float]] = set()
        self._unfollow = store.follow(self._read) if shifts else lambda: None

    def resume(self, snapshot: FloorSnapshot) -> None:
        """The floor was loaded anew, and may be another one."""
        self._source = source_of(snapshot.mode, snapshot.site)
        self._shifts = Shifts(self._configs, snapshot.zone) if self._configs else None
        self._want(None)

    def step(self, at: float) -> None:
        """It is `at`, event time."""
        if self._shifts is None:
            return
        shift = self._shifts.due(at) or self._shifts.last_ended(at)
        on_time = shift is not None and at < shift.end_at + KEPT_S
        with self._lock:
            self._at = at
        if (shift if on_time else None) != self._wanted:
            self._want(shift if on_time else None)

    @property
    def status(self) -> HandoverStatus | None:
        """The handover that is due or was last, as far as the log has told; None where there is none."""
        with self._lock:
            status, at = self._status, self._at
        if status is None:
            return None
        is_ahead = [when > at + LATE_S for when in (status.outgoing_at, status.incoming_at)]
        return status.before(at + LATE_S) if any(is_ahead) else status

    def to_send_on(self, at: float) -> HandoverStatus | None:
        """The handover to send on now, once: signed or UNSIGNED_S late, and its shift over."""
        status = self.status
        if status is None or not 0 <= at - status.end_at < SEND_WITHIN_S:
            return None
        shift, ripe = (status.shift, status.end_at), status.signed or at >= status.end_at + UNSIGNED_S
        if not ripe or shift in self._sent_on:
            return None
        self._sent_on.add(shift)
        return status

    def close(self) -> None:
        """Stop to follow the log."""
        self._unfollow()

    def _want(self, shift: Shift | None) -> None:
        with self._lock:
            self._wanted, self._status, self._known = shift, None, None
        if shift is not None:
            self._store.read(self._read)

    def _read(self, session: Session) -> None:
        """In the store's thread, after every write by anyone."""
        with self._lock:
            shift, source = self._wanted, self._source
        if shift is None:
            return
        ((last,),) = (row.values() for row in session.rows("SELECT max(seq) FROM interventions"))
        read = (shift, source, last)
        if read == self._known:
            return
        status = self._read_status(session, shift, source)
        with self._lock:
            if self._wanted == shift:
                self._status, self._known = status, read if status is not None else None

    def _read_status(self, session: Session, shift: Shift, source: str) -> HandoverStatus | None:
        """None for a shift at which no wall kept this log: there is nothing to hand over."""
        kept = moment_at(session, source, shift.end_at)
        if kept is None or kept.at < shift.start_at:
            return None
        record = read_record(session, source, shift.start_at, shift.end_at, until=float("inf"))
        outgoing, incoming = record.signed("outgoing"), record.signed("incoming")
        return HandoverStatus(
            shift=shift.name,
            start_at=shift.start_at,
            end_at=shift.end_at,
            outgoing=outgoing.who if outgoing else "",
            incoming=incoming.who if incoming else "",
            outgoing_at=outgoing.at if outgoing else 0.0,
            incoming_at=incoming.at if incoming else 0.0,
            followed=self._shifts is not None and self._shifts.is_followed(shift),
        )


class UnsignedRule:
    """An alert for a shift whose handover is not signed UNSIGNED_S after its end, until it is."""

    id = RULE

    def __init__(self, duty: HandoverDuty) -> None:
        self._duty = duty

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """One while a signature is missing."""
        status = self._duty.status
        if status is None or status.signed or snapshot.at < status.end_at + UNSIGNED_S:
            return []
        words = {
            (False, False): say("The {name} shift ended at {clock}; nobody has signed its handover."),
            (True, False): say(
                "The {name} shift ended at {clock}; {outgoing} has signed, nobody who takes over has."
            ),
            (False, True): say(
                "The {name} shift ended at {clock}; {incoming} has signed, the one who went has not."
            ),
        }
        return [
            Condition(
                RULE,
                WHOLE_FLOOR,
                "warn",
                say("Handover not signed"),
                words[bool(status.outgoing), bool(status.incoming)].format(
                    name=status.shift,
                    clock=clock(status.end_at, snapshot.zone),
                    outgoing=status.outgoing,
                    incoming=status.incoming,
                ),
                say("Go through it on the Handover page and sign."),
                subject=f"shift {status.shift}",
                subject_name=status.shift,
                since=status.end_at,
                timing=Timing(clear_s=0.0),
            )
        ]
