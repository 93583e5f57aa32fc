"""`queue_log` as a witness: its verdict on how a caller left counts at once; the rest of what it tells is
applied a little later, so that AMI, which knows the time to the millisecond, speaks first where it can.
"""

from __future__ import annotations

from collections import Counter, deque
from collections.abc import Callable

from msgspec import Struct

from feeds.relay.asterisk.callers import ANNOUNCEMENT_S, CONNECTED, LOG_PATIENCE_S
from feeds.relay.asterisk.queue_log import LogLine, LogTail
from feeds.relay.asterisk.visits import ABANDONED, Visit, Visits

_ENTERS, _CONNECTS = "ENTERQUEUE", "CONNECT"
_LEAVES = {
    "ABANDON": ABANDONED,
    "EXITWITHTIMEOUT": "timeout",
    "EXITWITHKEY": "key",
    "EXITEMPTY": "empty",
    "WITHDRAW": "withdrawn",
}
_COMPLETES = frozenset({"COMPLETEAGENT", "COMPLETECALLER"})
_ENDS = _COMPLETES | {"BLINDTRANSFER", "ATTENDEDTRANSFER", "TRANSFER"}
_TOLD = frozenset({_ENTERS, _CONNECTS, *_LEAVES, *_ENDS})
_CALLER = 1
_TALK = 1


class _Pending(Struct, gc=False):
    due_at: float
    number: int
    line: LogLine


class LogWitness:
    """Reads the log and brings the visits up to it. `member` turns a member's name into his interface."""

    def __init__(
        self, tail: LogTail, visits: Visits, member: Callable[[str], str], *, with_numbers: bool
    ) -> None:
        self._tail, self._visits, self._member = tail, visits, member
        self._with_numbers = with_numbers
        self._numbers: Counter[tuple[str, str]] = Counter()
        self._pending: deque[_Pending] = deque()

    @property
    def trouble(self) -> str:
        """Why the log cannot be read, empty where it can."""
        return self._tail.trouble

    def read(self, at: float) -> None:
        """Take note of what was written since."""
        for line in self._tail.read():
            if line.event in _TOLD:
                self._note(line, at)

    def tick(self, at: float) -> None:
        """Apply what AMI had its time to tell, and didn't."""
        while self._pending and self._pending[0].due_at <= at:
            pending = self._pending.popleft()
            self._apply(pending.line, pending.number)

    def catch_up(self, asked_at: float, at: float) -> None:
        """Nobody was listening to AMI until `asked_at`: apply what was written by then."""
        self.read(at)
        while self._pending and self._pending[0].line.at < asked_at - LOG_PATIENCE_S:
            pending = self._pending.popleft()
            self._apply(pending.line, pending.number)

    def _note(self, line: LogLine, at: float) -> None:
        key = line.uniqueid, line.queue
        self._numbers[key] += line.event == _ENTERS
        number = max(1, self._numbers[key])
        self._pending.append(_Pending(at + LOG_PATIENCE_S, number, line))
        visit = self._visits.numbered(*key, number)
        if visit is not None and line.event not in (_ENTERS, *_ENDS):
            visit.verdict = _LEAVES.get(line.event, CONNECTED)
            visit.due_at = at + ANNOUNCEMENT_S if visit.verdict == CONNECTED else at
        if line.event in _LEAVES or line.event in _ENDS:
            self._forget_long_gone()

    def _forget_long_gone(self) -> None:
        if len(self._numbers) > 2 * _MEMORY:
            for key in list(self._numbers)[:_MEMORY]:
                del self._numbers[key]

    def _apply(self, line: LogLine, number: int) -> None:
        if line.event == _ENTERS:
            if number > self._visits.count(line.uniqueid, line.queue):
                customer = line.rest[_CALLER] if self._with_numbers and len(line.rest) > _CALLER else None
                self._visits.enter(line.uniqueid, line.queue, line.at, customer=customer)
            return
        visit = self._visits.numbered(line.uniqueid, line.queue, number)
        if visit is not None:
            self._move_on(visit, line)

    def _move_on(self, visit: Visit, line: LogLine) -> None:
        at = max(line.at, visit.answered_at or visit.queued_at)
        if line.event in _LEAVES:
            if visit.answered_at is None:
                self._visits.leave(visit, _LEAVES[line.event], visit.left_at or at)
            return
        if visit.answered_at is None:
            self._visits.answer(visit, self._member(line.agent), at)
        if line.event in _ENDS:
            self._visits.end(visit, at, _talk_s(line, at - (visit.answered_at or at)))


def _talk_s(line: LogLine, measured_s: float) -> float:
    """What a completion states; a transfer's fields differ between versions, so its time is measured."""
    if line.event in _COMPLETES and len(line.rest) > _TALK and line.rest[_TALK].isdecimal():
        return float(line.rest[_TALK])
    return measured_s


_MEMORY = 200_000
