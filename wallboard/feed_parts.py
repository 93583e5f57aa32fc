"""Which feed tells of whom, where a wall has several: a snapshot of one is no news of another's part."""

from __future__ import annotations

from msgspec.structs import replace

from wallboard.events import FloorState
from wallboard.feed_links import FeedLinks
from wallboard.floor.floor import Floor


class FeedParts:
    """Queues and agents belong to the feed that told of them first."""

    def __init__(self) -> None:
        self._queues: dict[str, str] = {}
        self._agents: dict[str, str] = {}

    def note(self, feed: str, floor: Floor) -> None:
        """Whoever is new on the floor came with this feed."""
        for owners, names in ((self._queues, floor.lines), (self._agents, floor.roster.agents)):
            if len(owners) != len(names):
                for name in names:
                    owners.setdefault(name, feed)

    def owner(self, name: str) -> str:
        """The feed of an agent or a queue, empty where nobody has told of it."""
        return self._agents.get(name) or self._queues.get(name, "")

    def unheard(self, links: FeedLinks, floor: Floor) -> frozenset[str]:
        """Queues of which nothing is told now, while others are: their feed, or a relay's input, is lost."""
        inputs, feeds = links.unheard, links.lost
        if not (inputs or feeds):
            return frozenset()
        return frozenset(
            queue
            for queue, line in floor.lines.items()
            if line.info.input in inputs or self._queues.get(queue) in feeds
        )

    def joined(self, feed: str, state: FloorState, floor: Floor) -> FloorState:
        """The snapshot of one feed as one of all: with what the floor has of the others."""
        if set(self._queues.values()) | set(self._agents.values()) <= {feed}:
            return state
        before = floor.state("", 0)
        told = (row for row in state.intervals if row.queue not in floor.scopes.queues_of)
        rows = (row for row in before.intervals if self._is_others(self._queues, row.queue, feed))
        here = {each.agent for each in state.agents}
        agents = (
            each
            for each in before.agents
            if each.agent not in here and self._is_others(self._agents, each.agent, feed)
        )
        contacts = (each for each in before.contacts if self._is_others(self._queues, each.queue, feed))
        return replace(
            state,
            at=max(state.at, before.at),
            agents=(*state.agents, *agents),
            contacts=(*state.contacts, *contacts),
            intervals=(*told, *rows) if state.intervals else (),
        )

    @staticmethod
    def _is_others(owners: dict[str, str], name: str, feed: str) -> bool:
        return owners.get(name, feed) != feed
