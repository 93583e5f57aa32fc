"""What AMI tells of callers, and what it lets fall about how they left.

Asterisk sends `QueueCallerAbandon` for a caller who hung up, and also for one whose time in the queue ran
out, who was withdrawn, or whose queue lost its agents; for one who left by a key it sends `QueueCallerLeave`
alone, as it does for one who is about to be answered. What tells them apart, in the order of trust:

1. `queue_log`, where it is followed;
2. the user's `read = call`: a caller is seen to hang up (`HangupRequest`) before he is told abandoned, and an
   agent to pick up (`DialEnd`, ANSWER) before the caller leaves the queue;
3. nothing: then a timed-out caller counts as abandoned, and `AmiCounters.unsure` says how many may be that.
"""

from __future__ import annotations

from collections.abc import Callable, Container, Sequence

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.messages import Fields, number, whole
from feeds.relay.asterisk.visits import ABANDONED, Visit, Visits

LOG_PATIENCE_S = 3.0
"""So long after its own time a line of `queue_log` may take to be read."""
_HINT_PATIENCE_S = 2.0
_BLIND_PATIENCE_S = 10.0
ANNOUNCEMENT_S = 120.0
"""So long an agent may listen to an announcement before he has the caller."""
_SENT_OUT = "timeout"
_KEY = "key"
_UNSEEN = "not seen"
CONNECTED = "connected"
"""By `queue_log` an agent has the caller: no way of leaving, so there is more to come."""


class Callers:
    """Applies AMI's events to the visits. `has_log` says whether `queue_log` is followed just now."""

    def __init__(
        self, visits: Visits, counters: AmiCounters, has_log: Callable[[], bool], *, with_numbers: bool
    ) -> None:
        self.connection = 0
        self.sees_calls = False
        self._visits, self._counters, self._has_log = visits, counters, has_log
        self._with_numbers = with_numbers

    def join(self, fields: Fields, at: float) -> None:
        """`QueueCallerJoin`."""
        uniqueid, queue = fields.get("uniqueid", ""), fields.get("queue", "")
        before = self._visits.waiting(uniqueid, queue)
        if before is not None and before.left_at is None:
            self._touch(before, fields)
            return
        for visit in self._visits.of(uniqueid):
            if visit.answered_at is None:  # nobody waits in two queues: he has left the one before
                self._settle(visit, at)
        self._touch(self._enter(fields, at, None), fields)

    def leave(self, fields: Fields, at: float) -> None:
        """`QueueCallerLeave`: out of the queue, to an agent or not."""
        visit = self._visits.waiting(fields.get("uniqueid", ""), fields.get("queue", ""))
        if visit is not None and visit.left_at is None:
            visit.left_at = at
            self._settle_soon(visit, at)

    def abandon(self, fields: Fields, at: float) -> None:
        """`QueueCallerAbandon`: gave up, or was sent out."""
        visit = self._unanswered(fields, at)
        if visit is not None:
            visit.gave_up = True
            if visit.left_at is not None:  # he hung up while the agent heard an announcement
                self._settle_soon(visit, at)

    def connect(self, fields: Fields, at: float) -> None:
        """`AgentConnect`."""
        visit = self._unanswered(fields, at)
        if visit is None:
            visit = self._visits.answered(fields.get("uniqueid", ""), fields.get("queue", ""))
        else:
            self._visits.answer(visit, fields.get("interface"), at)
        if visit is not None:
            visit.agent_uniqueid = fields.get("destuniqueid", "")
            visit.agent_channel = fields.get("destchannel", "")
            visit.connection = self.connection

    def complete(self, fields: Fields, at: float) -> None:
        """`AgentComplete`; it may lack the caller, and then the agent tells whose call it was."""
        talk_s = max(0, whole(fields, "talktime"))
        visit = self._completed(fields, at - talk_s) or self._recreated(fields, at, talk_s)
        if visit is not None:
            self._visits.end(visit, at, float(talk_s))

    def hang_up(self, fields: Fields, at: float) -> None:
        """`HangupRequest` or `SoftHangupRequest`: one side of a channel wants to end it."""
        for visit in self._visits.of(fields.get("uniqueid", "")):
            if visit.answered_at is None and (visit.left_at is None or visit.picked_up):
                visit.hung_up = True

    def dial_end(self, fields: Fields, at: float) -> None:
        """`DialEnd`: an agent who was rung picked up, or did not."""
        if fields.get("dialstatus") == "ANSWER":
            for visit in self._visits.of(fields.get("uniqueid", "")):
                visit.picked_up = True

    def hold(self, fields: Fields, at: float) -> None:
        """`Hold` and `Unhold` of an agent's channel."""
        for visit in self._visits:
            if visit.agent_uniqueid and visit.agent_uniqueid == fields.get("uniqueid"):
                act = self._visits.hold if fields["event"] == "Hold" else self._visits.retrieve
                act(visit, at)

    def tick(self, at: float) -> None:
        """Decide about those who left a while ago and of whom nothing more was heard."""
        for visit in tuple(self._visits):
            if visit.left_at is not None and visit.due_at <= at:
                self._settle(visit, at)

    def synchronise(
        self, entries: Sequence[Fields], queues: Container[str], asked_at: float, at: float
    ) -> None:
        """The PBX's own list of who waits, asked for at `asked_at`, and of its queues."""
        for fields in entries:
            for other in self._visits.of(fields.get("uniqueid", "")):
                if other.answered_at is None and other.queue not in queues:
                    self._lose(other, at)  # he waits elsewhere: the queue's name came to us damaged
            visit = self._visits.waiting(fields.get("uniqueid", ""), fields.get("queue", ""))
            if visit is None:
                visit = self._enter(fields, at - (number(fields, "wait") or 0.0), whole(fields, "priority"))
            self._touch(visit, fields)
        for visit in tuple(self._visits):
            is_old = visit.connection < self.connection and visit.queued_at < asked_at - _HINT_PATIENCE_S
            is_nowhere = visit.connection < self.connection and visit.queue not in queues
            if (is_old or is_nowhere) and visit.answered_at is None:
                self._lose(visit, at)

    def _lose(self, visit: Visit, at: float) -> None:
        """Whoever waited is not there any more, and nobody saw him go."""
        visit.left_at, visit.unseen = visit.left_at or at, True
        self._settle_soon(visit, at)

    def end_unseen(self, visit: Visit, ended_at: float, at: float) -> None:
        """A call ended while nobody listened, about at `ended_at`."""
        self._counters.lost += 1
        self._visits.end(visit, at, max(0.0, ended_at - (visit.answered_at or at)))

    def _enter(self, fields: Fields, at: float, priority: int | None) -> Visit:
        customer = fields.get("calleridnum") if self._with_numbers else None
        return self._visits.enter(
            fields.get("uniqueid", ""), fields.get("queue", ""), at, priority=priority, customer=customer
        )

    def _touch(self, visit: Visit, fields: Fields) -> None:
        visit.connection, visit.channel = self.connection, fields.get("channel", visit.channel)

    def _unanswered(self, fields: Fields, at: float) -> Visit | None:
        """The visit of an event that says how it went on; one whose beginning was missed is made up for."""
        uniqueid, queue = fields.get("uniqueid", ""), fields.get("queue", "")
        visit = self._visits.waiting(uniqueid, queue)
        if visit is None and not self._visits.count(uniqueid, queue):
            visit = self._enter(fields, at - whole(fields, "holdtime"), None)
            self._touch(visit, fields)
        elif visit is None and self._visits.answered(uniqueid, queue) is None:
            self._counters.contradictions += 1
        return visit

    def _completed(self, fields: Fields, answered_at: float) -> Visit | None:
        """Whose call it was. Where the caller is not told, one that the agent has been in for so long: he may
        have several, each from another caller (`ringinuse`).
        """
        queue, agent, uniqueid = fields.get("queue", ""), fields.get("interface"), fields.get("uniqueid")
        if uniqueid is not None:
            return self._visits.answered(uniqueid, queue)
        told = [
            v for v in self._visits if v.queue == queue and v.agent == agent and v.answered_at is not None
        ]
        return min(told, key=lambda visit: abs((visit.answered_at or 0.0) - answered_at), default=None)

    def _recreated(self, fields: Fields, at: float, talk_s: float) -> Visit | None:
        """A call that ends and whose answer was missed."""
        if fields.get("uniqueid") is None:
            self._counters.contradictions += 1
            return None
        visit = self._unanswered(fields, at - talk_s)
        if visit is not None:
            self._visits.answer(visit, fields.get("interface"), at - talk_s)
        return visit

    def _settle_soon(self, visit: Visit, at: float) -> None:
        """Decide how a caller left, or until when to wait for what decides it."""
        is_connecting = visit.picked_up and not visit.gave_up and not visit.unseen
        if visit.verdict and visit.verdict != CONNECTED:
            self._settle(visit, at)
        elif visit.verdict or is_connecting:
            visit.due_at = at + ANNOUNCEMENT_S
        elif self._has_log():
            visit.due_at = at + LOG_PATIENCE_S
        elif visit.gave_up or visit.unseen:
            self._settle(visit, at)
        else:
            visit.due_at = at + (_HINT_PATIENCE_S if self.sees_calls else _BLIND_PATIENCE_S)

    def _settle(self, visit: Visit, at: float) -> None:
        left_at = at if visit.left_at is None else visit.left_at
        self._visits.leave(visit, self._outcome(visit), left_at)

    def _outcome(self, visit: Visit) -> str:
        """How a caller left who was not answered; by the best witness there is."""
        if visit.verdict and visit.verdict != CONNECTED:
            return visit.verdict
        if visit.gave_up and (visit.hung_up or not self.sees_calls):
            self._counters.unsure += not visit.hung_up
            return ABANDONED
        if visit.gave_up:
            return _SENT_OUT
        self._counters.lost += visit.unseen
        return _UNSEEN if visit.unseen else _KEY
