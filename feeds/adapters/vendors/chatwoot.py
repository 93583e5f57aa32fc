"""Chatwoot: conversations by its ActionCable socket, counted here; inboxes, agents and the state by REST.

A conversation waits until a person first replies in it. See docs/feeds/chatwoot.md for what is verified.
"""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator

import msgspec

from feeds.adapters.adapter import Adapter, Vendor
from feeds.adapters.address import VendorAddress
from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.talk import Talk, VendorSocket
from feeds.adapters.values import Fields, count, fields, items, moment, number, read_object, word
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, LimitError, RefusedError
from wallboard.events import AgentInfo, Event, FloorState, QueueInfo
from wallboard.vendor_clock import VendorClock
from wallboard.vendors import VendorInfo

PEOPLE_EVERY_S = 30.0
SILENCE_S, CONFIRM_S = 15.0, 20.0
"""A ping comes every 3 s."""
CLOCK_STEP_S = 2.0
"""It tells its times in whole seconds."""
_MOST_PAGES = 4_000
_STATES = {"online": "available", "busy": "busy", "offline": "signed_out"}
_CHANNELS = {"Channel::Email": "email", "Channel::Voice": "voice"}
_SOCIAL = ("Facebook", "Instagram", "Twitter", "Tiktok", "Line", "Telegram", "Whatsapp", "Sms", "TwilioSms")
_OUTGOING = 1
_OPEN = "open"
_HEARD = frozenset(
    {
        "conversation.created",
        "conversation.updated",
        "conversation.status_changed",
        "conversation.resolved",
        "conversation.opened",
        "conversation.bot_handoff",
        "assignee.changed",
        "team.changed",
    }
)
_QUIET = frozenset(
    {
        "message.updated",
        "conversation.read",
        "conversation.contact_changed",
        "conversation.mentioned",
        "conversation.typing_on",
        "conversation.typing_off",
        "conversation.recording",
        "contact.created",
        "contact.updated",
        "contact.merged",
        "contact.deleted",
        "notification.created",
        "notification.updated",
        "notification.deleted",
        "account.cache_invalidated",
    }
)
"""Events that change nothing on a floor."""


class Translation:
    """One account's floor. Each call that takes news returns the events that follow, their `seq` 0."""

    def __init__(self, counters: AdapterCounters) -> None:
        self.queues: dict[str, QueueInfo] = {}
        self.agents, self.contacts = AgentBook(), ContactBook(counters)
        self.confirmed, self.pinged, self.refused = False, False, ""
        self._counters, self.clock = counters, VendorClock(CLOCK_STEP_S)
        self._names: dict[str, str] = {}
        self._ours = ""
        self._assignees: dict[str, str] = {}

    def opened(self, ours: str) -> None:
        """A new socket; `ours` is the user as whom we look on, and who is no agent."""
        self.confirmed, self.pinged, self.refused, self._ours = False, False, "", ours

    def inboxes(self, answer: object) -> None:
        """The account's inboxes are the queues."""
        self.queues = {}
        for inbox in items(fields(answer).get("payload")):
            queue, kind = _id(fields(inbox).get("id")), word(fields(inbox).get("channel_type"))
            if queue:
                name = word(fields(inbox).get("name"))
                self.queues[queue] = QueueInfo(queue, channel=_channel(kind), name=name or None)

    def people(self, answer: object, at: float) -> list[Event]:
        """The account's agents and what each says of himself."""
        told = [fields(each) for each in items(answer)]
        self._names = {_id(each.get("id")): word(each.get("name")) for each in told}
        self._presence({_id(each.get("id")): word(each.get("availability_status")) for each in told}, at)
        return self.take()

    def listed(self, conversations: list[Fields], at: float) -> list[Event]:
        """All open conversations."""
        present = {_id(each.get("id")) for each in conversations}
        self.contacts.synchronise(present, at)
        self._assignees = {contact: who for contact, who in self._assignees.items() if contact in present}
        for each in conversations:
            self._conversation(each, at)
        return self.take()

    def read(self, frame: bytes, at: float) -> list[Event]:
        """A frame of the socket."""
        message = read_object(frame, self._counters)
        match word(message.get("type")):
            case "confirm_subscription":
                self.confirmed = True
            case "reject_subscription":
                self.refused = "Chatwoot rejects the subscription"
            case "disconnect":
                self.refused = f"Chatwoot ends the connection ({word(message.get('reason')) or 'no reason'})"
            case "welcome":
                pass
            case "ping":  # its own clock, of now: HTTP's `Date` may be that of a proxy before it
                if not self.pinged:
                    self.clock.reset()
                self.clock.place(moment(message.get("message")), at)
                self.pinged = True
            case kind if kind:
                self._counters.note_unknown(kind)
            case _:
                self._event(fields(message, "message"), at)
        return self.take()

    def take(self) -> list[Event]:
        """The events since the last call."""
        return [*self.contacts.take(), *self.agents.take()]

    def _event(self, message: Fields, at: float) -> None:
        kind, data = word(message.get("event")), fields(message, "data")
        if kind in _HEARD:
            self._conversation(data, at)
        elif kind == "message.created":
            self._message(data, at)
        elif kind == "presence.update":
            told = {_id(user): word(state) for user, state in fields(data, "users").items()}
            self._presence({user: told.get(user, "offline") for user in {*self._names, *told}}, at)
        elif kind == "conversation.deleted":
            self._leave(_id(data.get("id")), "deleted", at)
        elif kind and kind not in _QUIET:
            self._counters.note_unknown(kind)

    def _presence(self, states: dict[str, str], at: float) -> None:
        """Whoever is not named is offline."""
        for agent, state in states.items():
            if not agent or agent == self._ours:
                continue
            ours = _STATES.get(state, state or "offline")
            before = self.agents.known.get(agent)
            name = self._names.get(agent) or None
            if before is None and ours == "signed_out":
                continue
            since = before.since if before is not None and before.state == ours else at
            self.agents.set(AgentInfo(agent, ours, since, name=name), at)

    def _conversation(self, data: Fields, at: float) -> None:
        contact, queue = _id(data.get("id")), _id(data.get("inbox_id"))
        if not contact or queue not in self.queues:
            self._counters.contradictions += 1
            return
        assignee = _id(fields(data, "meta", "assignee").get("id"))
        if assignee:
            self._assignees[contact] = assignee
        if word(data.get("status")) != _OPEN:
            self._leave(contact, word(data.get("status")) or "closed", at)
            return
        known = self.contacts.open.get(contact)
        if known is None:
            began_at = moment(data.get("created_at"), self.clock) or at
            reopened = moment(data.get("waiting_since"), self.clock) or 0.0
            self.contacts.queue(
                contact, queue, min(at, max(began_at, reopened)), channel=self.queues[queue].channel
            )
            known = self.contacts.open.get(contact)
        replied_at = moment(data.get("first_reply_created_at"), self.clock)
        waits = number(data.get("waiting_since")) or 0.0
        if known is not None and known.answered_at is None and replied_at is not None and not waits:
            self.contacts.answer(contact, self._assignees.get(contact), min(at, replied_at))

    def _message(self, data: Fields, at: float) -> None:
        """A person's first reply ends the wait; notes among agents and the machine's texts do not."""
        contact, sender = _id(data.get("conversation_id")), fields(data, "sender")
        if (
            count(data.get("message_type")) != _OUTGOING
            or data.get("private") is True
            or word(sender.get("type")) == "agent_bot"
        ):
            return
        known = self.contacts.open.get(contact)
        if known is not None and known.answered_at is None:
            who = _id(sender.get("id")) or self._assignees.get(contact)
            self.contacts.answer(contact, who, min(at, moment(data.get("created_at"), self.clock) or at))

    def _leave(self, contact: str, why: str, at: float) -> None:
        known = self.contacts.open.get(contact)
        self._assignees.pop(contact, None)
        if known is None:
            return
        if known.answered_at is None:
            self.contacts.leave(contact, why, at)
        else:
            self.contacts.end(contact, at)


class ChatwootAdapter(Adapter):
    """One account of a Chatwoot installation."""

    def __init__(self, account: str, counters: AdapterCounters) -> None:
        self._account, self._counters = account, counters
        self._translation = Translation(counters)
        self.clock = self._translation.clock

    def restore(self, state: FloorState) -> None:
        """Agents and conversations that a relay left when it was stopped."""
        self._translation.agents.restore(state.agents)
        self._translation.contacts.restore(state.contacts)

    async def converse(self, talk: Talk) -> None:
        """Subscribe, then read how everything stands: what happens in between is heard after it."""
        profile = fields(await self._get(talk, "/api/v1/profile"))
        token, ours = word(profile.get("pubsub_token"), 500), _id(profile.get("id"))
        if not token or not ours:
            raise FeedError("Chatwoot's profile names no pubsub_token.")
        talk.hide(token)
        translation = self._translation
        translation.opened(ours)
        async with talk.open(f"{talk.address.socket()}/cable", ping_s=None) as socket:
            await self._subscribe(talk, socket, token, ours)
            translation.inboxes(await self._get(talk, f"/api/v1/accounts/{self._account}/inboxes"))
            talk.listener.declare(translation.queues.values())
            people = await self._get(talk, f"/api/v1/accounts/{self._account}/agents")
            await talk.tell(translation.people(people, talk.now()))
            conversations = [each async for each in self._conversations(talk)]
            await talk.tell(translation.listed(conversations, talk.now()))
            talk.listener.current(self.features)
            await until_one_ends("chatwoot", self._hear(talk, socket), self._keep_looking(talk))

    async def _hear(self, talk: Talk, socket: VendorSocket) -> None:
        while True:
            frame = await socket.expect(SILENCE_S, "Chatwoot's ping")
            await talk.tell(self._translation.read(frame, talk.now()))
            if self._translation.refused:
                raise FeedError(f"{self._translation.refused}.")

    async def _keep_looking(self, talk: Talk) -> None:
        """Who is there is pushed only to those who say that they are: we ask."""
        while True:
            await asyncio.sleep(PEOPLE_EVERY_S)
            people = await self._get(talk, f"/api/v1/accounts/{self._account}/agents")
            await talk.tell(self._translation.people(people, talk.now()))

    async def _subscribe(self, talk: Talk, socket: VendorSocket, token: str, ours: str) -> None:
        """Until it is confirmed, and a ping has told the time by which the conversations are to be read."""
        identifier = {
            "channel": "RoomChannel",
            "pubsub_token": token,
            "account_id": int(self._account),
            "user_id": int(ours),
        }
        text = msgspec.json.encode(identifier).decode()
        await socket.send({"command": "subscribe", "identifier": text})
        while not (self._translation.confirmed and self._translation.pinged):
            frame = await socket.expect(CONFIRM_S, "Chatwoot's confirmation")
            await talk.tell(self._translation.read(frame, talk.now()))
            if self._translation.refused:
                raise RefusedError(
                    self._translation.refused,
                    f"Check that the token's user belongs to account {self._account}.",
                )

    async def _conversations(self, talk: Talk) -> AsyncIterator[Fields]:
        path = f"/api/v1/accounts/{self._account}/conversations?status={_OPEN}&assignee_type=all"
        for page in range(1, _MOST_PAGES + 1):
            found = items(fields(await self._get(talk, f"{path}&page={page}"), "data").get("payload"))
            if not found:
                return
            for each in found:
                yield fields(each)
        raise LimitError("Chatwoot lists more than 100,000 open conversations; resolve old ones.")

    async def _get(self, talk: Talk, path: str) -> object:
        return await talk.http.json(
            "GET", talk.address.web() + path, headers={"api_access_token": talk.secret}
        )


def _id(value: object) -> str:
    """An id, which Chatwoot writes as a number and, as a key, as text."""
    found = count(value)
    return "" if found is None else str(found)


def _channel(kind: str) -> str:
    if kind in _CHANNELS:
        return _CHANNELS[kind]
    return (
        "social"
        if kind.startswith("Channel::") and kind.removeprefix("Channel::").startswith(_SOCIAL)
        else "chat"
    )


def make_chatwoot(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`chatwoot://HOST/ACCOUNT`. Raises ConfigError."""
    if not address.place.isdecimal():
        raise ConfigError("the account's number is missing; write chatwoot://app.chatwoot.com/1")
    return ChatwootAdapter(str(int(address.place)), counters)


VENDOR = Vendor(
    VendorInfo(
        name="chatwoot",
        title="Chatwoot",
        example="chatwoot://app.chatwoot.com/1",
        page="docs/feeds/chatwoot.md",
        gives=("contact events", "agent states"),
        needs="an access token of a user of its own",
        variable="CHATWOOT_TOKEN",
    ),
    make_chatwoot,
)
