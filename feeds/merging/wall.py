"""The feeds of one wall as one floor: ids that do not collide, agents whom several know, commands by target.

Each feed stays one by itself for the engine, with its own health; what passes between the two is changed.
"""

from __future__ import annotations

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping, Sequence

import msgspec
from msgspec import Struct

from feeds.merging.agents import MergedAgents
from feeds.merging.ids import Ids
from feeds.merging.orders import Routes, answer_of
from wallboard.config import PersonConfig
from wallboard.errors import FeedError
from wallboard.events import (
    AgentStateChanged,
    Command,
    CommandResult,
    Event,
    FloorState,
    Hello,
    ServerMessage,
)
from wallboard.feed import Feed, FeedReport, FeedSink

_MOST_SPLIT = 1000
_NOT_HEARD = frozenset({"lost", "refused", "stopped"})


def merged_feeds(
    feeds: Sequence[Feed], prefixes: Sequence[str], people: Sequence[PersonConfig]
) -> Sequence[Feed]:
    """The feeds as those of one floor; `prefixes` stand before the ids of each. One alone stays as it is."""
    if len(feeds) < 2 and not any(prefixes):  # noqa: PLR2004 - two make a floor of several
        return feeds
    return _Group(feeds, prefixes, people).parts


class _Split(Struct):
    """A command that several feeds carry out, and what those said that have answered."""

    command: Command
    asked: set[str]
    results: dict[str, CommandResult]


class _Group:
    """What the feeds of one wall share."""

    def __init__(
        self, feeds: Sequence[Feed], prefixes: Sequence[str], people: Sequence[PersonConfig]
    ) -> None:
        self.people = MergedAgents((feed.name for feed in feeds), {person.id: person for person in people})
        self._queues: dict[str, str] = {}
        ids = {
            feed.name: _ids_of(feed.name, prefix, prefixes, people, self._is_others(feed.name))
            for feed, prefix in zip(feeds, prefixes, strict=True)
        }
        self.parts = tuple(_Part(feed, ids[feed.name], self) for feed in feeds)
        self._by_name = {part.name: part for part in self.parts}
        self._routes = Routes(ids, self.people, lambda name, kind: kind in self._by_name[name].features)
        self._split: OrderedDict[str, _Split] = OrderedDict()
        self._news: list[ServerMessage] = []

    def note_queue(self, feed: str, queue: str) -> None:
        """The feed told of the queue: it belongs to the one that did so first."""
        self._queues.setdefault(queue, feed)

    def _is_others(self, feed: str) -> Callable[[str], bool]:
        return lambda queue: self._queues.get(queue, feed) != feed

    def tell(self, messages: Iterable[ServerMessage]) -> None:
        """Have it delivered with what comes next of any feed."""
        self._news += messages

    def take(self) -> list[ServerMessage]:
        """What is to be delivered first."""
        news, self._news = self._news, []
        return news

    async def send(self, command: Command) -> None:
        """Send each feed its part. Raises FeedError where none takes it."""
        parts = self._routes.of(command)
        if isinstance(parts, str):
            raise FeedError(parts)
        if len(parts) == 1:
            ((name, part),) = parts.items()
            await self._by_name[name].feed.send(part)
            return
        self._split[command.id] = _Split(command, set(parts), {})
        if len(self._split) > _MOST_SPLIT:
            self._split.popitem(last=False)
        errors = [error for name, part in parts.items() if (error := await self._try(name, part))]
        if len(errors) == len(parts):
            self._split.pop(command.id, None)
            raise errors[0]

    async def _try(self, name: str, part: Command) -> FeedError | None:
        try:
            await self._by_name[name].feed.send(part)
        except FeedError as error:
            self.tell(self.answered(name, CommandResult(part.id, ok=False, error=str(error))))
            return error
        return None

    def answered(self, name: str, result: CommandResult) -> list[CommandResult]:
        """What a feed said of a command: of one that several have, the answer is told when all have said."""
        split = self._split.get(result.id)
        if split is None or result.status is not None or name not in split.asked:
            return [result]
        split.results[name] = result
        if split.results.keys() != split.asked:
            return []
        del self._split[result.id]
        return [answer_of(split.command, split.results)]


class _Part:
    """One feed of the group: a `Feed`, and the `FeedSink` between it and the engine."""

    def __init__(self, feed: Feed, ids: Ids, group: _Group) -> None:
        self.name, self.feed = feed.name, feed
        self.features: tuple[str, ...] = ()
        self._ids, self._group = ids, group
        self._sink: FeedSink | None = None
        self._is_heard, self._at = False, 0.0

    async def run(self, sink: FeedSink) -> None:
        """Deliver and report until cancelled."""
        self._sink = sink
        await self.feed.run(self)

    async def send(self, command: Command) -> None:
        """Send a command to whoever it is for, this feed or another. Raises FeedError."""
        if command.kind.startswith("replay."):
            await self.feed.send(command)
        else:
            await self._group.send(command)

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        """Hand a frame on to the engine, by the ids of the wall."""
        if self._sink is not None:
            told = self._group.take()
            for message in messages:
                told += self._merged(message)
            await self._sink.deliver(feed, told)

    def report(self, report: FeedReport) -> None:
        """Hand it on; agents of whom a feed that is lost spoke are no longer known by it."""
        people = self._group.people
        if report.link == "current" and not self._is_heard:
            self._is_heard = True
            self._group.tell(people.hear(self.name, self._at))
        elif report.link in _NOT_HEARD and self._is_heard:
            self._is_heard = False
            self._group.tell(people.silence(self.name, self._at))
        if self._sink is not None:
            self._sink.report(report)

    def _merged(self, message: ServerMessage) -> Sequence[ServerMessage]:
        self._at = max(self._at, getattr(message, "at", None) or 0.0)
        if isinstance(message, Hello):
            self.features = message.features
        elif isinstance(message, FloorState):
            return [self._floor(message)]
        elif isinstance(message, CommandResult):
            return self._group.answered(self.name, self._ids.result(message))
        elif isinstance(message, AgentStateChanged):
            return self._agent(message)
        elif isinstance(message, Event):
            return [self._event(message)]
        return [message]

    def _floor(self, told: FloorState) -> FloorState:
        state = self._ids.floor(told)
        for info in state.queues:
            self._group.note_queue(self.name, info.queue)
        agents = self._group.people.retell(self.name, state.agents, told.at)
        return msgspec.structs.replace(state, agents=agents)

    def _agent(self, event: AgentStateChanged) -> Sequence[Event]:
        told = self._group.people.change(self.name, self._ids.event(event))
        return [msgspec.structs.replace(each, seq=event.seq) for each in told]

    def _event(self, event: Event) -> Event:
        merged = self._ids.event(event)
        if queue := getattr(merged, "queue", None):
            self._group.note_queue(self.name, queue)
        return merged


class _WallIds(Ids):
    """Ids of a feed among others, of which several may go without a prefix."""

    def __init__(
        self, mark: str, people: Mapping[str, str], foreign: Iterable[str], is_others: Callable[[str], bool]
    ) -> None:
        super().__init__(mark, people, foreign)
        self._is_others = is_others

    def own(self, merged: str) -> str | None:
        return None if self._is_others(merged) else super().own(merged)


def _ids_of(
    feed: str,
    prefix: str,
    prefixes: Sequence[str],
    people: Sequence[PersonConfig],
    is_others: Callable[[str], bool],
) -> Ids:
    known = ((person.id, *each.split(":", 1)) for person in people for each in person.known_as)
    return _WallIds(prefix, {own: merged for merged, name, own in known if name == feed}, prefixes, is_others)
