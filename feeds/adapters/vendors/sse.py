"""A stream of server-sent events (SSE) with JSON in it, made events by the site's mapping."""

from __future__ import annotations

from feeds.adapters.adapter import Vendor
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.mapped.adapter import MappedAdapter, mapped
from feeds.adapters.mapped.rules import Mapping
from feeds.adapters.talk import Talk
from wallboard.errors import FeedError, LimitError
from wallboard.vendors import VendorInfo

MAX_EVENT_BYTES, MOST_ASKED = 4 * 1024 * 1024, 3


class Assembly:
    """Lines to events, by the HTML standard. `last_id` is where to go on after a break: that of the last
    event that came whole. An id without data is none, unlike in the standard: what it was of may be missing.
    """

    def __init__(self) -> None:
        self.last_id = ""
        self.begin()

    def begin(self) -> None:
        """A new connection: half an event is none."""
        self._data: list[bytes] = []
        self._bytes, self._id = 0, self.last_id

    def feed(self, line: bytes) -> bytes | None:
        """The data of an event that this line ends; None while there is none. Raises LimitError."""
        if not line:
            data = b"\n".join(self._data)
            self.last_id = self._id if data else self.last_id
            self.begin()
            return data or None
        try:
            field, _, value = line.decode().partition(":")
        except UnicodeDecodeError:  # damaged on its way: it spoils its event, which then is no JSON
            field, value = "data", ""
            self._data.append(line)
        value = value.removeprefix(" ")
        if field == "data":
            self._bytes += len(line)
            if self._bytes > MAX_EVENT_BYTES:
                raise LimitError(f"An event has more than {MAX_EVENT_BYTES:,} bytes.")
            self._data.append(value.encode())
        elif field == "id" and "\0" not in value:
            self._id = value
        return None


class SseAdapter(MappedAdapter):
    """One stream. A server that keeps events tells after a break those since the last one.

    HTTP has no sign of life. TCP's own (`feeds.keepalive`) tells of a machine that is gone, not of a server
    behind a proxy that answers for it: that is found by connecting anew.
    """

    silent_after_s = 300.0

    def __init__(self, mapping: Mapping, counters: AdapterCounters) -> None:
        super().__init__(mapping, counters)
        self._assembly = Assembly()
        self._asked_from, self._asked = "", 0

    async def listen(self, talk: Talk) -> None:
        headers = {"Accept": "text/event-stream", "Cache-Control": "no-store"}
        if talk.secret:
            headers["Authorization"] = f"Bearer {talk.secret}"
        if self._assembly.last_id:
            headers["Last-Event-ID"] = self._assembly.last_id
        self._assembly.begin()
        talk.http.dated = lambda stamp: self.translation.clock.dated(stamp, talk.now())
        async with talk.http.lines(f"{talk.address.web()}/{talk.address.place}", headers) as lines:
            self.ready(talk)
            async for line in lines:
                before = self._assembly.last_id
                data = self._assembly.feed(line)
                if data is None:
                    self.alive(talk)  # a comment shows that the server lives, as the standard has it
                elif not await self.take_text(talk, data):
                    self._ask_again(before)
        raise FeedError("The stream ended.")

    def _ask_again(self, before: str) -> None:
        """An event that cannot be read may have been damaged on its way, and so may its id: it is asked for
        again, though not for ever.
        """
        if not (before or self._assembly.last_id):
            return  # a server that numbers nothing tells nothing again
        if before != self._asked_from:
            self._asked_from, self._asked = before, 0
        if self._asked < MOST_ASKED:
            self._asked += 1
            self._assembly.last_id = before
            raise FeedError("An event could not be read; it is asked for again.")


VENDOR = Vendor(
    VendorInfo(
        name="sse",
        title="Server-sent events",
        example="sse://floor.example/events",
        page="docs/howto/own-feed.md",
        gives=("queue counts", "contact events", "agent states", "interval totals"),
        variable="SSE_TOKEN",
        needs_mapping=True,
    ),
    mapped(SseAdapter),
)
