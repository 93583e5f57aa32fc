"""Agents: a member row for each of an agent's queues, merged into one agent.

An agent is an interface (`PJSIP/1004`), for that is what the PBX pauses and rings; his name is the member's.
Each queue sends its own copy of a device's status, so the newest holds for all rows; a pause belongs to its
row. Words: a pause with one of our states as its reason is that state (“Lunch”), any other is a break for
that reason; a phone that the PBX cannot reach counts as signed out, as `QueueSummary` counts it; a status
that we don't know is shown as its number.
"""

from __future__ import annotations

from collections.abc import Callable, Sequence
from typing import get_args

from msgspec import Struct

from feeds.relay.asterisk.messages import Fields, whole
from wallboard.events import AgentState, AgentStateChanged

_NOT_IN_USE, _RINGING = "1", "6"
_WORDS = {
    "0": "unknown",
    _NOT_IN_USE: "available",
    "2": "talking",
    "3": "talking",
    _RINGING: "alerting",
    "7": "talking",
    "8": "held",
}
_UNREACHABLE = {"4": "invalid phone", "5": "phone not reachable"}
_PAUSES = frozenset(get_args(AgentState)) - {"available", "alerting", "talking", "held", "signed_out"}
_IDLE = frozenset({_NOT_IN_USE, "0"})
_BUSY = frozenset({"2", "3", "7", "8"})


class Row(Struct, frozen=True, gc=False):
    """One member row. Times are the PBX's own epoch seconds, 0 where it has none."""

    paused: bool
    reason: str
    in_call: bool
    last_call_s: int
    last_pause_s: int
    login_s: int
    wrapup_s: int

    @classmethod
    def of(cls, fields: Fields) -> Row:
        """The row that a `QueueMember…` event shows."""
        return cls(
            paused=fields.get("paused") == "1",
            reason=fields.get("pausedreason", ""),
            in_call=fields["incall"] == "1" if "incall" in fields else fields.get("status") in _BUSY,
            last_call_s=whole(fields, "lastcall"),
            last_pause_s=whole(fields, "lastpause"),
            login_s=whole(fields, "logintime"),
            wrapup_s=whole(fields, "wrapuptime"),
        )


class _Shown(Struct, frozen=True):
    """What was told of an agent last."""

    state: str
    reason: str | None
    queues: tuple[str, ...]
    name: str


class Member:
    """An agent and his rows by queue. `wrapup_until` is when the PBX gives him a call again."""

    def __init__(self, name: str) -> None:
        self.name, self.status, self.state_interface = name, "0", ""
        self.rows: dict[str, Row] = {}
        self.wrapup_until = 0.0
        self.shown: _Shown | None = None

    def is_free(self, queue: str) -> bool:
        """Whether he has no call of the queue; then his phone rests, too."""
        row = self.rows.get(queue)
        return row is None or not (row.in_call or self.status in _BUSY)

    def present(self, at: float) -> _Shown:
        """What he is now."""
        state, reason = self._state(at)
        return _Shown(state, reason or None, tuple(sorted(self.rows)), self.name)

    def _state(self, at: float) -> tuple[str, str]:
        if not self.rows:
            return "signed_out", ""
        if self.status in _UNREACHABLE:
            return "signed_out", _UNREACHABLE[self.status]
        paused = {queue: row.reason for queue, row in sorted(self.rows.items()) if row.paused}
        word = _WORDS.get(self.status, f"status {self.status}"[:40])
        if self.status not in _IDLE or len(paused) < len(self.rows):
            if self.status == _NOT_IN_USE and at < self.wrapup_until:
                word = "wrapup"
            return word, _partly(paused) if self.status in _IDLE else ""
        reason = ", ".join(dict.fromkeys(filter(None, paused.values())))
        return (reason.lower() if reason.lower() in _PAUSES else "break"), reason

    def since_s(self) -> int:
        """Since when he may be what he is, as far as the rows tell: the PBX's epoch seconds, 0 if unknown."""
        rows = self.rows.values()
        if self.status not in _IDLE:
            return 0
        if any(row.paused for row in rows):
            return max(row.last_pause_s for row in rows if row.paused)
        return max((max(row.login_s, row.last_call_s, row.last_pause_s) for row in rows), default=0)


class Members:
    """All agents by interface. What changes is told when the next agent's turn comes, or on `flush`.

    `ours` turns the PBX's epoch seconds into ours.
    """

    def __init__(self, ours: Callable[[float], float]) -> None:
        self._ours = ours
        self._members: dict[str, Member] = {}
        self._names: dict[str, str] = {}
        self._changing: str | None = None
        self._changed_at = 0.0
        self._events: list[AgentStateChanged] = []

    def take(self) -> list[AgentStateChanged]:
        """The events since the last call; their `seq` is to be filled in."""
        events, self._events = self._events, []
        return events

    def interface(self, name: str) -> str:
        """A member's interface, where `queue_log` bears his name; the name itself where nobody has it."""
        return self._names.get(name, name)

    def find(self, interface: str) -> Member | None:
        """The agent, None where nobody knows him."""
        return self._members.get(interface)

    def meant(self, target: str) -> list[str]:
        """The interfaces of an agent, by interface or name, or of all of a queue's agents."""
        interface = self.interface(target)
        if interface in self._members:
            return [interface]
        return [interface for interface, member in self._members.items() if target in member.rows]

    def restore(self, interfaces: Sequence[str]) -> None:
        """These were on the floor before; the PBX's list will tell which of them still are."""
        for interface in interfaces:
            self._members.setdefault(interface, Member(interface)).shown = _Shown("", None, (), "")

    def update(self, fields: Fields, at: float) -> None:
        """`QueueMemberStatus`, `…Added`, `…Pause`, `…Penalty` and `…Ringinuse`: the row as it is now."""
        member = self._turn(fields.get("interface", ""), at)
        self._apply(member, fields)

    def remove(self, fields: Fields, at: float) -> None:
        """`QueueMemberRemoved`."""
        self._turn(fields.get("interface", ""), at).rows.pop(fields.get("queue", ""), None)

    def completed(self, fields: Fields, at: float) -> None:
        """`AgentComplete`: where the queue has a wrap-up time, it begins."""
        member = self._members.get(fields.get("interface", ""))
        row = member.rows.get(fields.get("queue", "")) if member else None
        if member and row and row.wrapup_s:
            member.wrapup_until = max(member.wrapup_until, at + row.wrapup_s)

    def synchronise(self, rows: Sequence[Fields], at: float) -> None:
        """The PBX's own list of all rows: what is not in it is over."""
        self.flush(at)
        for member in self._members.values():
            member.rows = {}
        for fields in rows:
            interface = fields.get("location", "")
            self._apply(self._members.setdefault(interface, Member(interface)), fields)
        for interface, member in self._members.items():
            self._tell(interface, member, at, stated=True)

    def tick(self, at: float) -> None:
        """Wrap-up times run out without an event."""
        self.flush(at)
        for interface, member in self._members.items():
            if 0.0 < member.wrapup_until <= at:
                ended_at, member.wrapup_until = member.wrapup_until, 0.0
                self._tell(interface, member, max(ended_at, self._changed_at))

    def flush(self, at: float) -> None:
        """Tell what changed, if it is one thing that all of an agent's queues have told by now."""
        if self._changing is not None:
            interface, self._changing = self._changing, None
            self._tell(interface, self._members[interface], self._changed_at)

    def _turn(self, interface: str, at: float) -> Member:
        if interface != self._changing:
            self.flush(at)
            self._changing = interface
        self._changed_at = at
        return self._members.setdefault(interface, Member(interface))

    def _apply(self, member: Member, fields: Fields) -> None:
        member.name = fields.get("membername") or fields.get("name") or member.name
        member.status = fields.get("status", member.status)
        member.state_interface = fields.get("stateinterface", member.state_interface)
        member.rows[fields.get("queue", "")] = Row.of(fields)
        self._names[member.name] = fields.get("interface") or fields.get("location", "")

    def _tell(self, interface: str, member: Member, at: float, *, stated: bool = False) -> None:
        shown, before = member.present(at), member.shown
        if shown == before:
            return
        member.shown = shown
        since_s = member.since_s() if stated else 0
        since = min(self._ours(since_s), at) if since_s else at
        self._events.append(
            AgentStateChanged(
                0, at, interface, shown.state, since, shown.reason,
                queues=shown.queues if before is None or shown.queues != before.queues else None,
                name=shown.name if before is None or shown.name != before.name else None,
            )
        )  # fmt: skip


def _partly(paused: dict[str, str]) -> str:
    """Paused in some of his queues only."""
    return "; ".join(f"paused in {queue}" + (f": {why}" if why else "") for queue, why in paused.items())
