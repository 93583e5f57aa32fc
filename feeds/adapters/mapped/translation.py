"""A site's own messages to events of the core, by its rules; without sockets."""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Iterator

import msgspec

from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.mapped.rules import Mapping, Rule, find
from feeds.adapters.mapped.sender_clock import SenderClock
from feeds.adapters.values import Fields, count, fields, items, number, word
from wallboard.events import AgentInfo, Event, QueueInfo, QueueLive, QueueTotals
from wallboard.language import say
from wallboard.wrong_times import MOST_AHEAD_S

MOST_QUEUES, PASSED_S = 2_000, 86_400.0
MOST_IDS = 50_000
Told = tuple[Rule, object, float | None]
"""A rule, the part of a message for which it holds, and when that happened by the sender's clock."""


class Translation:
    """What is known by now. `queues` grows with the messages; `take` yields the events since the last one.

    What happened up to `told_until` was told when the program last ran, and is passed over.
    """

    def __init__(self, mapping: Mapping, counters: AdapterCounters) -> None:
        self.agents, self.contacts = AgentBook(), ContactBook(counters)
        self.queues = {
            each.id: QueueInfo(each.id, each.channel or "voice", each.name or None, lacks=each.lacks)
            for each in mapping.queue
        }
        self.told_until, self.clock = float("-inf"), SenderClock()
        self._mapping, self._counters = mapping, counters
        self._events: list[Event] = []
        self._seen: OrderedDict[str, None] = OrderedDict()

    def read(self, message: object, at: float) -> list[Event]:
        """An object, or a list of objects; `at` is now."""
        told = [each for one in self._objects(message) for each in self._parse(one)]
        self.clock.place(max((stamp for *_, stamp in told if stamp is not None), default=None), at)
        for rule, part, stamp in told:
            self._apply(rule, part, stamp, at)
        return self.take()

    def take(self) -> list[Event]:
        """The events since the last call."""
        events, self._events = self._events, []
        return sorted([*events, *self.contacts.take(), *self.agents.take()], key=lambda event: event.at)

    def _objects(self, message: object) -> Iterator[Fields]:
        """Those that are new."""
        for each in message if isinstance(message, list) else [message]:
            self._counters.messages += 1
            if not isinstance(each, dict):
                self._counters.note_malformed(f"it is no object but {type(each).__name__}")
            elif not self._is_repeated(each):
                yield each

    def _is_repeated(self, message: Fields) -> bool:
        """Whether it bears an id that was seen lately: whoever gets no answer sends again."""
        own_id = _text(find(message, self._mapping.id))
        if not own_id:
            return False
        if own_id in self._seen:
            return True
        self._seen[own_id] = None
        if len(self._seen) > MOST_IDS:
            self._seen.popitem(last=False)
        return False

    def _parse(self, message: Fields) -> Iterator[Told]:
        fitting = [rule for rule in self._mapping.rule if _fits(rule, message)]
        if not fitting:
            self._counters.note_unknown(self._describe(message))
        for rule in fitting:
            for part in _parts(rule, message):
                yield rule, part, self._mapping.moment(_of(part, message, rule.at))

    def _apply(self, rule: Rule, part: object, stamp: float | None, at: float) -> None:
        """What happened never did so later than now, however the sender's clock goes."""
        happened_at = at if stamp is None else min(self.clock.ours(stamp), at)
        if stamp is not None and stamp > at + MOST_AHEAD_S:
            self._counters.note_unknown(say("hours ahead of now"))
        if happened_at <= self.told_until:
            return
        if happened_at < at - PASSED_S:
            self._counters.note_unknown(say("older than a day"))
        else:
            self._one(rule, part, happened_at)

    def _moment(self, value: object) -> float | None:
        """A moment that the message states, by our clock."""
        stamp = self._mapping.moment(value)
        return None if stamp is None else self.clock.ours(stamp)

    def _describe(self, message: Fields) -> str:
        """What a message that no rule fits calls itself: the field that the rules look at."""
        looked_at = next((path for rule in self._mapping.rule for path in rule.when), "")
        told = find(message, looked_at) if looked_at else None
        return f"{looked_at} = {str(told)[:40]}" if looked_at else ", ".join(sorted(map(str, message)))[:60]

    def _one(self, rule: Rule, part: object, at: float) -> None:
        if rule.kind.startswith("contact."):
            self._contact(rule, part, at)
        elif rule.kind.startswith("agent."):
            self._agent(rule, part, at)
        else:
            self._queue(rule, part, at)

    def _contact(self, rule: Rule, part: object, at: float) -> None:
        contact, book = _text(find(part, rule.contact)), self.contacts
        if not contact:
            self._counters.note_malformed(f"{rule.kind} without {rule.contact}")
            return
        match rule.kind:
            case "contact.queued":
                queue = self._declare(_text(find(part, rule.queue)), word(find(part, rule.channel)))
                if queue:
                    channel = self.queues[queue].channel
                    book.queue(contact, queue, at, channel=channel, priority=count(find(part, rule.priority)))
            case "contact.answered":
                book.answer(contact, _text(find(part, rule.agent)) or None, at)
            case "contact.abandoned":
                book.abandon(contact, at)
            case "contact.left":
                book.leave(contact, word(find(part, rule.reason)) or "left", at)
            case "contact.ended":
                book.end(contact, at, wrapup_s=number(find(part, rule.wrapup_s)))
            case _:
                book.hold(contact, at, held=rule.kind == "contact.held")

    def _agent(self, rule: Rule, part: object, at: float) -> None:
        agent = _text(find(part, rule.agent))
        if not agent:
            self._counters.note_malformed(f"{rule.kind} without {rule.agent}")
        elif rule.kind == "agent.gone":
            self.agents.remove(agent, at)
        else:
            self.agents.set(self._info(rule, part, agent, at), at)

    def _info(self, rule: Rule, part: object, agent: str, at: float) -> AgentInfo:
        """What the message says; of what it does not say, what was known."""
        before = self.agents.known.get(agent)
        told = _text(find(part, rule.state))
        state = self._mapping.states.get(told, told) or (before.state if before else "unknown")
        reason = word(find(part, rule.reason)) or None
        served = tuple(filter(None, (_text(each) for each in _list(find(part, rule.queues)))))
        for queue in served:
            self._declare(queue, "")
        same = before is not None and (before.state, before.reason) == (state, reason)
        since = self._moment(find(part, rule.since)) or (before.since if before and same else at)
        return AgentInfo(
            agent,
            state,
            min(since, at),
            reason,
            queues=served or (before.queues if before else ()),
            team=word(find(part, rule.team)) or (before.team if before else None),
            name=word(find(part, rule.name)) or (before.name if before else None),
        )

    def _queue(self, rule: Rule, part: object, at: float) -> None:
        queue = self._declare(_text(find(part, rule.queue)), word(find(part, rule.channel)))
        if not queue:
            self._counters.note_malformed(f"{rule.kind} without {rule.queue}")
            return
        event = self._live(rule, part, queue, at) if rule.kind == "queue.live" else None
        event = event or self._totals(rule, part, queue, at)
        if event is not None:
            self._events.append(event)
        else:
            self._counters.note_malformed(f"{rule.kind} of {queue} without its figures")

    def _live(self, rule: Rule, part: object, queue: str, at: float) -> Event | None:
        waiting = count(find(part, rule.waiting))
        if waiting is None:
            return None
        waited_s = number(find(part, rule.oldest_s))
        stated = self._moment(find(part, rule.oldest_at))
        oldest_at = at - max(0.0, waited_s) if waited_s is not None else stated and min(stated, at)
        return QueueLive(
            queue,
            waiting,
            channel=self.queues[queue].channel,
            oldest_at=oldest_at if waiting else None,
            staffed=count(find(part, rule.staffed)),
            available=count(find(part, rule.available)),
            on_contact=count(find(part, rule.on_contact)),
            seq=0,
            at=at,
        )

    def _totals(self, rule: Rule, part: object, queue: str, at: float) -> Event | None:
        # A quarter of an hour's name, whatever the sender's clock.
        start = self._mapping.moment(find(part, rule.start))
        if rule.kind != "queue.totals" or start is None:
            return None
        told = {name: number(find(part, path)) for name, path in rule.sums.items()}
        totals = QueueTotals(
            queue,
            start,
            number(find(part, rule.length_s)) or 900.0,
            channel=self.queues[queue].channel,
            seq=0,
            at=at,
        )
        return msgspec.structs.replace(
            totals, **{name: value for name, value in told.items() if value is not None and value >= 0.0}
        )

    def _declare(self, queue: str, channel: str) -> str:
        """The queue, known from now on; empty where there is none, or there are far too many."""
        if not queue:
            return ""
        if queue not in self.queues:
            if len(self.queues) >= MOST_QUEUES:
                self._counters.note_malformed(f"more than {MOST_QUEUES} queues")
                return ""
            self.queues[queue] = QueueInfo(queue, channel=channel or "voice")
        return queue


def _fits(rule: Rule, message: Fields) -> bool:
    for path, wanted in rule.when.items():
        found = find(message, path)
        choices = wanted if isinstance(wanted, list) else [wanted]
        if not any(found == each or (isinstance(each, str) and _text(found) == each) for each in choices):
            return False
    return True


def _parts(rule: Rule, message: Fields) -> Iterator[object]:
    if not rule.each:
        yield message
    for each in items(find(message, rule.each)) if rule.each else ():
        yield fields(each)


def _of(part: object, message: Fields, path: str) -> object:
    """A time may stand once over the whole list."""
    found = find(part, path)
    return find(message, path) if found is None else found


def _text(value: object) -> str:
    """An id: text, or a whole number."""
    return word(value) or ("" if (found := count(value)) is None or isinstance(value, str) else str(found))


def _list(value: object) -> list[object]:
    """A list, or text with commas."""
    if isinstance(value, str):
        return [each.strip() for each in value.split(",")]
    return items(value)
