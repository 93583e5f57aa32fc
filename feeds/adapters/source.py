"""Keeps an adapter connected: tries again, says what is wrong, and tells what was not understood."""

from __future__ import annotations

import asyncio
import logging

from websockets.exceptions import WebSocketException

from feeds.adapters.adapter import Adapter
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import Http
from feeds.adapters.talk import Request, Talk
from feeds.backoff import Backoff
from feeds.condition import Condition
from feeds.pace import Pace
from feeds.source import FloorListener
from feeds.tasks import until_one_ends
from feeds.trouble import explain
from wallboard.errors import ConfigError, FeedError, LimitError, ProtocolError, RefusedError
from wallboard.events import Command, CommandResult, FloorState

log = logging.getLogger(__name__)
TICK_S = 0.5
_STEADY_S = 5.0
_REFUSALS = (RefusedError, LimitError, ProtocolError)


class AdapterSource:
    """A `LiveSource` of one vendor's floor; `title` is what the vendor is called.

    A refusal is tried again every `refused_retry_s`.
    """

    def __init__(
        self,
        title: str,
        adapter: Adapter,
        request: Request,
        counters: AdapterCounters,
        *,
        backoff: Backoff | None = None,
        refused_retry_s: float = 60.0,
        pace: Pace | None = None,
    ) -> None:
        self.title, self.counters = title, counters
        self._adapter, self._request, self._clock = adapter, request, request.clock
        self._backoff, self._refused_retry_s = backoff or Backoff(), refused_retry_s
        self._talk: Talk | None = None
        self._condition = Condition(title, adapter.clock, pace)

    @property
    def address(self) -> str:
        """Where the source is, without anything secret."""
        return str(self._request.address)

    def restore(self, state: FloorState, known: list[tuple[str, str]]) -> None:
        """Take up the floor that a relay left when it was stopped."""
        self._adapter.restore(state)
        self._adapter.restore_gone(
            {contact for contact, _ in known} - {each.contact for each in state.contacts}
        )

    async def run(self, listener: FloorListener) -> None:
        """Tell the floor until cancelled; trouble is said and retried, never raised."""
        while True:
            begun_s = self._clock.monotonic_s()
            error = await self._connect_once(listener)
            refused = isinstance(error, _REFUSALS)
            if self._clock.monotonic_s() - begun_s >= _STEADY_S and not refused:
                self._backoff.reset()
            delay_s = self._refused_retry_s if refused else self._backoff.next_delay_s()
            listener.lost(self._without_secret(str(error)), delay_s, refused=refused)
            self.counters.reconnects += 1
            await asyncio.sleep(delay_s)

    async def carry_out(self, command: Command) -> CommandResult:
        """Have the vendor do what a supervisor asks."""
        return await self._adapter.carry_out(command)

    async def _connect_once(self, listener: FloorListener) -> FeedError:
        """One connection from beginning to end; returns what ended it."""
        request = self._request
        try:
            async with Http(request.address.host, request.tls) as http:
                talk = Talk(listener, http, request, self.counters)
                self._talk = talk
                await until_one_ends("adapter", self._adapter.converse(talk), self._tick(listener))
        except Exception as error:  # noqa: BLE001 - the boundary of the source's task
            return self._explain(error)
        finally:
            self._adapter.disconnected()
        return FeedError("The connection ended.")

    async def _tick(self, listener: FloorListener) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            listener.publish(())
            now_s = self._clock.monotonic_s()
            listener.note(self._condition.words(self.counters.messages, now_s))
            news = self.counters.news(now_s)
            if news:
                listener.odd(self._without_secret(news))

    def _explain(self, error: Exception) -> FeedError:
        if isinstance(error, ConfigError):
            return RefusedError(str(error), "Correct the address.")
        if isinstance(error, (FeedError, OSError, WebSocketException)):
            return explain(error, self.address, has_token=True)
        log.error("%s: what it said could not be applied", self.address, exc_info=error)
        return FeedError("The program could not apply what the feed said; its log has the details.")

    def _without_secret(self, text: str) -> str:
        return self._talk.without_secrets(text) if self._talk is not None else text
