"""The source: keeps itself connected to the PBX, and tells the relay its floor."""

from __future__ import annotations

import asyncio
import ssl

from feeds.backoff import Backoff
from feeds.condition import Condition
from feeds.pace import Pace
from feeds.relay.asterisk.address import Address
from feeds.relay.asterisk.advice import Advice
from feeds.relay.asterisk.audit import COMPLETE, SUMMARY, Audit
from feeds.relay.asterisk.connection import ANSWER_S, AmiConnection, connect
from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.messages import AmiReader
from feeds.relay.asterisk.orders import Obeyed, Orders
from feeds.relay.asterisk.translation import Translation
from feeds.source import FloorListener
from feeds.tasks import until_one_ends
from feeds.trouble import explain
from wallboard.clock import Clock
from wallboard.errors import FeedError, RefusedError
from wallboard.events import Command, CommandResult, QueueInfo

TICK_S = 0.5
PING_S = 10.0
AUDIT_EVERY = 3
_STEADY_S = 5.0
_REFUSED_RETRY_S = 60.0


class AsteriskSource:
    """One PBX. `counters` is what was seen of it; a refusal is tried again every `refused_retry_s`."""

    inferred = ("wrapup",)
    """AMI has no event for wrap-up: its end is worked out from the queue's own wrap-up time."""

    def __init__(
        self,
        address: Address,
        secret: str,
        translation: Translation,
        orders: Orders,
        counters: AmiCounters,
        *,
        clock: Clock,
        tls: ssl.SSLContext | None = None,
        backoff: Backoff | None = None,
        refused_retry_s: float = _REFUSED_RETRY_S,
        ping_s: float = PING_S,
        answer_s: float = ANSWER_S,
        pace: Pace | None = None,
    ) -> None:
        self.counters = counters
        self._address, self._secret, self._tls = address, secret, tls
        self._translation, self._orders, self._audit = translation, orders, Audit()
        self._advice = Advice(translation, counters)
        self._condition = Condition("Asterisk", translation.clock, pace)
        self._clock, self._now = clock, clock.epoch_s
        self._backoff, self._refused_retry_s = backoff or Backoff(), refused_retry_s
        self._ping_s, self._answer_s = ping_s, answer_s
        self._connection: AmiConnection | None = None
        self._apart: frozenset[str] = frozenset()
        self._relay: FloorListener | None = None

    async def run(self, relay: FloorListener) -> None:
        """Tell the floor until cancelled; trouble with the PBX is said and retried, never raised."""
        self._relay = relay
        while True:
            begun_s = self._clock.monotonic_s()
            error = await self._converse(relay)
            self._translation.disconnected(self._now())
            if self._clock.monotonic_s() - begun_s >= _STEADY_S and not isinstance(error, RefusedError):
                self._backoff.reset()
            refused = isinstance(error, RefusedError)
            delay_s = self._refused_retry_s if refused else self._backoff.next_delay_s()
            relay.lost(str(error), delay_s, refused=refused)
            self.counters.reconnects += 1
            await asyncio.sleep(delay_s)

    async def carry_out(self, command: Command) -> CommandResult:
        """Have the PBX do what a supervisor asks."""
        if self._connection is None or not self._translation.is_current:
            return CommandResult(command.id, ok=False, error="the PBX is not connected just now")
        try:
            obeyed = await self._orders.obey(command, self._connection.call)
        except FeedError as trouble:
            obeyed = Obeyed(str(trouble))
        self._tell_reached(command, obeyed)
        return CommandResult(command.id, ok=obeyed.error is None, error=obeyed.error)

    def _tell_reached(self, command: Command, obeyed: Obeyed) -> None:
        """Whom it reached is told after the command's own result."""
        now, relay = self._now(), self._relay
        results = [
            CommandResult(command.id, ok=True, status="delivered", agent=agent, at=now)
            for agent in obeyed.agents
        ]
        if relay is not None and results:
            asyncio.get_running_loop().call_soon(relay.answer, results)

    async def _converse(self, relay: FloorListener) -> FeedError:
        """One connection from beginning to end; returns what ended it."""
        wanted = self._translation.wanted | {SUMMARY, COMPLETE}
        try:
            reader = AmiReader(wanted, self.counters)
            self._connection = await connect(self._address, self._tls, reader, self._answer_s)
            await until_one_ends("asterisk", self._conduct(relay), self._listen(relay), self._tick(relay))
        except FeedError as error:
            return error
        except OSError as error:
            return explain(error, str(self._address), has_token=True)
        finally:
            if self._connection is not None:
                self._connection.close()
                self._connection = None
        return FeedError("The connection ended.")

    async def _conduct(self, relay: FloorListener) -> None:
        """Log in, ask for the floor, and see to it that the PBX is still there and still agrees."""
        link = self._opened
        await link.log_in(self._address, self._secret)
        self._orders.allow(await link.call("ListCommands"))
        relay.say(f"Connected to {self._address} as {self._address.user}, AMI {link.version}.")
        await self._ask_for_floor()
        while True:
            for _ in range(AUDIT_EVERY):
                await asyncio.sleep(self._ping_s)
                await link.call("Ping")
                if self._apart:
                    await self._reread(relay)
            action_id = link.new_id()
            self._audit.begin(action_id)
            await link.call("QueueSummary", action_id=action_id)

    async def _ask_for_floor(self) -> None:
        action_id = self._opened.new_id()
        self._translation.begin(action_id, self._now())
        answer = await self._opened.call("QueueStatus", action_id=action_id)
        if answer.get("response") != "Success":
            raise RefusedError(
                f"{self._address} does not show its queues ({answer.get('message', 'no reason given')[:80]})",
                f"Give {self._address.user} read = agent,call in manager.conf; is app_queue loaded?",
            )

    async def _listen(self, relay: FloorListener) -> None:
        link, translation = self._opened, self._translation
        was_current = False
        while True:
            messages = await link.receive()
            events = translation.read(messages, self._now())
            if translation.is_current and not was_current:
                was_current = True
                relay.declare([QueueInfo(queue) for queue in translation.queues])
                relay.publish(events)
                relay.current(self._orders.features)
            else:
                relay.publish(events)
            self._apart |= self._audit.read(messages, translation.visits)

    async def _reread(self, relay: FloorListener) -> None:
        names, self._apart = ", ".join(sorted(self._apart)), frozenset()
        self.counters.corrections += 1
        relay.say(f"The PBX counted other callers than we did in {names}; its queues are read anew.")
        await self._ask_for_floor()

    async def _tick(self, relay: FloorListener) -> None:
        while True:
            await asyncio.sleep(TICK_S)
            relay.publish(self._translation.tick(self._now()))
            relay.note(self._condition.words(self.counters.messages, self._clock.monotonic_s()))
            for sentence in self._advice.news(self._now()):
                relay.say(sentence)

    @property
    def _opened(self) -> AmiConnection:
        if self._connection is None:
            raise FeedError("The PBX is not connected.")
        return self._connection
