"""Users of Genesys Cloud as agents: presence and routing status together make a state."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from feeds.adapters.books import AgentBook
from feeds.adapters.values import Fields, count, fields, items, moment, word
from wallboard.events import AgentInfo, Event
from wallboard.vendor_clock import VendorClock

_OF_PRESENCE = {
    "BREAK": "break",
    "MEAL": "lunch",
    "MEETING": "meeting",
    "TRAINING": "training",
    "AWAY": "away",
    "AVAILABLE": "off queue",
}
_MEDIA = ("call", "callback", "chat", "email", "message", "socialExpression", "video", "workitem")


class _User(Struct):
    """What is known of a user; the moments are since when."""

    name: str | None = None
    queues: tuple[str, ...] = ()
    presence: str = ""
    presence_at: float = 0.0
    routing: str = ""
    routing_at: float = 0.0
    wrapup_at: float | None = None
    first_at: float = 0.0

    def state(self) -> tuple[str, float]:
        """The state in our words, or in the vendor's own where we have none for it; and since when."""
        presence_at, routing_at = self.presence_at or self.first_at, self.routing_at or self.first_at
        if self.presence == "OFFLINE" or not (self.presence or self.routing):
            return "signed_out", presence_at
        if self.routing == "INTERACTING":
            return ("talking", routing_at) if self.wrapup_at is None else ("wrapup", self.wrapup_at)
        if self.routing == "IDLE":
            return "available", routing_at
        if self.routing in {"", "OFF_QUEUE"}:
            return _OF_PRESENCE.get(self.presence) or _words(self.presence) or "off queue", presence_at
        return _words(self.routing), routing_at


class People:
    """All users that are told of. Parts of news that are older than what is known are passed over.

    `clock` brings the vendor's times to ours.
    """

    def __init__(self, clock: VendorClock) -> None:
        self.book, self._clock = AgentBook(), clock
        self._users: dict[str, _User] = {}

    def listed(self, members: Iterable[tuple[str, Fields]], at: float) -> None:
        """These are all members of all queues, as (queue, member): a new look at the whole floor."""
        queues: dict[str, dict[str, None]] = {}
        for queue, member in members:
            user = word(member.get("id"))
            if user:
                self._take(user, {**fields(member, "user"), **member}, at)
                queues.setdefault(user, {})[queue] = None
        for user in self._users.keys() - queues.keys():
            self._users[user].queues, self._users[user].presence = (), "OFFLINE"
        for user, theirs in queues.items():
            self._users[user].queues = tuple(theirs)
        self.book.synchronise([self._info(user) for user in self._users], at)

    def activity(self, body: Fields, at: float) -> None:
        """`v2.users.{id}.activity`."""
        user = word(body.get("id"))
        if user:
            self._take(user, body, at)
            self._tell(user, at)

    def presence(self, user: str, body: Fields, at: float) -> None:
        """`v2.users.{id}.presence`."""
        self._take(user, {"presence": body}, at)
        self._tell(user, at)

    def summary(self, body: Fields, at: float) -> None:
        """`v2.users.{id}.conversationsummary`: only after-call work that nothing else goes on beside is
        wrap-up.
        """
        user = self._users.get(word(body.get("userId")))
        if user is None:
            return
        centres = [fields(body, medium, "contactCenter") for medium in _MEDIA]
        acw = sum(count(centre.get("acw")) or 0 for centre in centres)
        active = sum(count(centre.get("active")) or 0 for centre in centres)
        in_wrapup = acw > 0 and active == 0
        if in_wrapup != (user.wrapup_at is not None):
            user.wrapup_at = at if in_wrapup else None
            self._tell(word(body.get("userId")), at)

    def take(self) -> list[Event]:
        """The events since the last call."""
        return self.book.take()

    def _take(self, id: str, told: Fields, at: float) -> None:
        user = self._users.setdefault(id, _User(first_at=at))
        user.name = word(told.get("name")) or user.name
        routing, presence = fields(told, "routingStatus"), fields(told, "presence")
        status, since = _enum(routing.get("status")), moment(routing.get("startTime"), self._clock) or at
        if status and since >= user.routing_at:
            if (status, since) != (user.routing, user.routing_at):
                user.wrapup_at = None
            user.routing, user.routing_at = status, since
        status = _enum(fields(presence, "presenceDefinition").get("systemPresence"))
        since = moment(presence.get("modifiedDate"), self._clock) or at
        if status and since >= user.presence_at:
            user.presence, user.presence_at = status, since
        active = [word(queue) for queue in items(told.get("activeQueueIds"))]
        if active:
            user.queues = tuple(dict.fromkeys((*user.queues, *active)))

    def _tell(self, id: str, at: float) -> None:
        self.book.set(self._info(id), at)

    def _info(self, id: str) -> AgentInfo:
        user = self._users[id]
        state, since = user.state()
        return AgentInfo(id, state, since, None, user.queues, name=user.name)


def _enum(value: object) -> str:
    """REST writes `On Queue` where notifications write `ON_QUEUE`."""
    return word(value, 60).upper().replace(" ", "_")


def _words(enum: str) -> str:
    return enum.replace("_", " ").lower()
