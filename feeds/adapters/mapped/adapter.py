"""What the site's own feeds have in common: the mapping, its queues, and when they count as heard."""

from __future__ import annotations

import asyncio
from abc import abstractmethod
from collections.abc import Callable

import msgspec

from feeds.adapters.adapter import Adapter
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.mapped.rules import Mapping, read_mapping
from feeds.adapters.mapped.translation import Translation
from feeds.adapters.talk import Talk
from feeds.decoding import UNREADABLE
from feeds.tasks import until_one_ends
from wallboard.errors import FeedError
from wallboard.events import FloorState


class MappedAdapter(Adapter):
    """One source with its rules. A floor is told again only as far as messages tell it."""

    silent_after_s = 0.0
    """After so long without a message the connection is made anew, where the site says nothing of silence."""
    waits_to_be_told = False
    """Whether we listen where others come to us, or a file grows: silence ends nothing then."""

    def __init__(self, mapping: Mapping, counters: AdapterCounters) -> None:
        self.mapping, self.counters = mapping, counters
        self.translation = Translation(mapping, counters)
        self.clock = self.translation.clock
        self._shown, self._heard, self._is_current = 0, asyncio.Event(), False

    def restore(self, state: FloorState) -> None:
        """The floor as a relay left it: messages tell only what changes."""
        self.translation.agents.restore(state.agents)
        self.translation.contacts.restore(state.contacts)
        self.translation.queues = {info.queue: info for info in state.queues} | self.translation.queues

    async def converse(self, talk: Talk) -> None:
        self._shown, self._heard, self._is_current = -1, asyncio.Event(), False
        self._declare(talk)
        await until_one_ends("mapped", self.listen(talk), self._watch(talk))

    @abstractmethod
    async def listen(self, talk: Talk) -> None:
        """Hear messages, and give each to `take`; call `ready` once they can come."""

    def ready(self, talk: Talk) -> None:
        """Messages can come. Where silence means something, the first one shows that the source lives."""
        if not self.mapping.silent_after_s:
            self.alive(talk)

    def alive(self, talk: Talk) -> None:
        """The source said something, if nothing new: what is known is of now."""
        self._heard.set()
        if not self._is_current:
            self._is_current = True
            talk.listener.current(self.features)

    async def take(self, talk: Talk, message: object) -> None:
        """A message, read already."""
        self._heard.set()
        events = self.translation.read(message, talk.now())
        self._declare(talk)
        await talk.tell(events)
        self.alive(talk)

    async def take_text(self, talk: Talk, text: bytes) -> bool:
        """A message as JSON; whether it could be read."""
        self.counters.frames += 1
        try:
            message = msgspec.json.decode(text)
        except UNREADABLE as error:
            self.counters.note_malformed(error)
            return False
        await self.take(talk, message)
        return True

    def _declare(self, talk: Talk) -> None:
        if len(self.translation.queues) != self._shown:
            self._shown = len(self.translation.queues)
            talk.listener.declare(self.translation.queues.values())

    async def _watch(self, talk: Talk) -> None:
        """Where nothing came for too long say so and go on listening, or raise FeedError and connect anew."""
        told_s = self.mapping.silent_after_s
        silent_s = self.silent_after_s if told_s is None else told_s
        if not silent_s:
            await asyncio.Event().wait()
        while True:
            self._heard.clear()
            try:
                async with asyncio.timeout(silent_s):
                    await self._heard.wait()
            except TimeoutError:
                why = f"Nothing came for {silent_s:.0f} s."
                if not self.waits_to_be_told:
                    raise FeedError(why) from None
                self._is_current = False
                talk.listener.lost(why, 0.0)


def mapped(make: Callable[[Mapping, AdapterCounters], MappedAdapter]) -> Callable[..., Adapter]:
    """What makes an adapter by the mapping that belongs to its address."""

    def from_address(address: VendorAddress, counters: AdapterCounters) -> Adapter:
        return make(read_mapping(address.mapping), counters)

    return from_address
