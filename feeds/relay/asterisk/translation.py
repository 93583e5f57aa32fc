"""AMI's messages and `queue_log` to events of the core, without socket or loop.

From the moment the PBX's list of queues is asked for until it is complete, live events are kept back: they
are applied after it, so that neither overtakes the other.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable

from feeds.relay.asterisk.callers import Callers
from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.list_check import ListCheck
from feeds.relay.asterisk.log_witness import LogWitness
from feeds.relay.asterisk.members import Member, Members
from feeds.relay.asterisk.messages import Fields
from feeds.relay.asterisk.pbx_clock import PbxClock
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.visits import Visit, Visits
from wallboard.errors import LimitError
from wallboard.events import Event, FloorState

_LISTED = frozenset({"QueueParams", "QueueMember", "QueueEntry", "QueueStatusComplete"})
_MOST_KEPT_BACK = 200_000
_QUIET_S = 5.0
Handler = Callable[[Fields, float], None]


class Translation:
    """One PBX's floor. Every call that takes news returns the events that follow, their `seq` 0.

    `queues` are the PBX's own, in its order; `is_current` is True from the moment they were read until the
    connection is lost. `with_numbers` passes callers' numbers on.
    """

    def __init__(
        self, counters: AmiCounters, tail: LogTail | None = None, *, with_numbers: bool = False
    ) -> None:
        self.queues: dict[str, None] = {}
        self.is_current = False
        self.visits = Visits()
        self.clock = PbxClock()
        self.members = Members(self.clock.ours)
        self.witness = (
            LogWitness(tail, self.visits, self.members.interface, with_numbers=with_numbers) if tail else None
        )
        self.callers = Callers(self.visits, counters, self._has_log, with_numbers=with_numbers)
        self._counters, self._check = counters, ListCheck(counters)
        self._listed: list[Fields] | None = None
        self._kept_back: list[tuple[Fields, float]] = []
        self._list_id, self._asked_at, self._lost_at = "", 0.0, 0.0
        self._handlers: dict[str, Handler] = {
            "QueueCallerJoin": self.callers.join,
            "QueueCallerLeave": self.callers.leave,
            "QueueCallerAbandon": self.callers.abandon,
            "AgentConnect": self.callers.connect,
            "AgentComplete": self._completed,
            "HangupRequest": self.callers.hang_up,
            "SoftHangupRequest": self.callers.hang_up,
            "DialEnd": self.callers.dial_end,
            "Newchannel": _nothing,
            "Hold": self.callers.hold,
            "Unhold": self.callers.hold,
            "QueueMemberRemoved": self.members.remove,
            **dict.fromkeys(_ROWS, self.members.update),
        }

    @property
    def wanted(self) -> frozenset[str]:
        """The events that tell something here."""
        return frozenset(self._handlers) | _LISTED

    def restore(self, state: FloorState, known: Iterable[tuple[str, str]]) -> None:
        """Take up the floor that the relay left; `known` are (contact, queue) of all the day's contacts."""
        self.visits.restore(state.contacts, known)
        self.members.restore([info.agent for info in state.agents])

    def begin(self, action_id: str, at: float) -> None:
        """A new connection, or a new look at the floor: the list of queues is asked for by that action."""
        self.callers.connection += 1
        self._list_id, self._listed, self._asked_at = action_id, [], at

    def disconnected(self, at: float) -> None:
        """The connection is lost."""
        self._lost_at, self.is_current = at, False
        self.clock.reset()
        self._listed = None
        self._kept_back.clear()

    def read(self, messages: Iterable[Fields], received_at: float) -> list[Event]:
        """Take in what came. Raises FeedError where the list of queues is to be asked for again."""
        if self.witness is not None and self._listed is None:
            self.witness.read(received_at)
        for fields in messages:
            self._read(fields, received_at)
        self.members.flush(received_at)
        return self._take()

    def tick(self, at: float) -> list[Event]:
        """Time has come to `at`."""
        if self.witness is not None and self._listed is None:
            self.witness.read(at)
            self.witness.tick(at)
        self.callers.tick(at)
        self.members.tick(at)
        for visit in tuple(self.visits):
            self._end_if_quiet(visit, at)
        return self._take()

    def _has_log(self) -> bool:
        return self.witness is not None and not self.witness.trouble

    def _take(self) -> list[Event]:
        return [*self.visits.take(), *self.members.take()]

    def _read(self, fields: Fields, received_at: float) -> None:
        name = fields.get("event", "")
        if self._listed is None:
            self._live(fields, received_at)
        elif name not in _LISTED:
            self._kept_back.append((fields, received_at))
            if len(self._kept_back) > _MOST_KEPT_BACK:
                raise LimitError("The PBX did not end its list of queues; asking again.")
        elif fields.get("actionid") == self._list_id:
            self._listed.append(fields)
            if name == "QueueStatusComplete":
                self._check.check(self._listed)
                self._synchronise(received_at)

    def _live(self, fields: Fields, received_at: float) -> None:
        handler = self._handlers.get(fields.get("event", ""))
        if handler is None:
            return
        self.callers.sees_calls |= fields.get("privilege", "").startswith("call,")
        at = self.clock.at(fields, received_at)
        if handler != self.members.update:
            self.members.flush(at)
        handler(fields, at)

    def _synchronise(self, at: float) -> None:
        listed, self._listed = self._listed or [], None
        self.queues = {each.get("queue", ""): None for each in listed if each["event"] == "QueueParams"}
        at = self.clock.at({}, at)
        self.members.synchronise([each for each in listed if each["event"] == "QueueMember"], at)
        if self.witness is not None:
            self.witness.catch_up(self._asked_at, at)
        entries = [each for each in listed if each["event"] == "QueueEntry"]
        self.callers.synchronise(entries, self.queues, self._asked_at, at)
        for visit in tuple(self.visits):
            self._end_if_over(visit, at)
        kept_back, self._kept_back = self._kept_back, []
        for fields, received_at in kept_back:
            self._live(fields, received_at)
        self.is_current = True

    def _end_if_over(self, visit: Visit, at: float) -> None:
        """A call of an earlier connection may have ended meanwhile."""
        if visit.answered_at is None or visit.connection == self.callers.connection:
            return
        member = self.members.find(visit.agent or "")
        if member is None or member.is_free(visit.queue):
            self._end_unseen(visit, member, self._lost_at, at)
        else:
            visit.connection = self.callers.connection

    def _end_if_quiet(self, visit: Visit, at: float) -> None:
        """The end of a call was lost with a connection, where its agent has been free for a while since."""
        member = self.members.find(visit.agent or "")
        if visit.answered_at is None or member is None:
            return
        if not member.is_free(visit.queue):
            visit.was_in_call, visit.quiet_at = True, None
        elif visit.was_in_call:
            visit.quiet_at = visit.quiet_at or at
            if at >= visit.quiet_at + _QUIET_S:
                self._end_unseen(visit, member, visit.quiet_at, at)

    def _end_unseen(self, visit: Visit, member: Member | None, about: float, at: float) -> None:
        """The agent's row knows when his last call ended; else it was `about` then."""
        row = member.rows.get(visit.queue) if member else None
        ended_at = self.clock.ours(row.last_call_s) if row else 0.0
        self.callers.end_unseen(visit, ended_at if ended_at >= (visit.answered_at or 0.0) else about, at)

    def _completed(self, fields: Fields, at: float) -> None:
        self.callers.complete(fields, at)
        self.members.completed(fields, at)


def _nothing(fields: Fields, at: float) -> None:
    """That the event came at all tells that the user may read calls."""


_ROWS = (
    "QueueMemberStatus",
    "QueueMemberAdded",
    "QueueMemberPause",
    "QueueMemberPenalty",
    "QueueMemberRinginuse",
)
