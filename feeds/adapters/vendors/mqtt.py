"""JSON from an MQTT broker, made events by the site's mapping. A message's topic is its field `$topic`.

With MQTT 5 the broker keeps our session: what is published with quality of service 1 while we are away comes
when we are back. A message is acknowledged when it is applied, so what was under way comes again.
"""

from __future__ import annotations

import asyncio
import logging
import math
import secrets
import threading
from collections import OrderedDict
from collections.abc import Callable
from contextlib import suppress
from types import TracebackType
from typing import Any, Self

import aiomqtt
import msgspec
from paho.mqtt.packettypes import PacketTypes
from paho.mqtt.properties import Properties

from feeds.adapters.adapter import Vendor
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.mapped.adapter import MappedAdapter, mapped
from feeds.adapters.mapped.rules import Mapping
from feeds.adapters.talk import Talk
from feeds.decoding import UNREADABLE
from wallboard.errors import FeedError, RefusedError
from wallboard.events import FloorState
from wallboard.vendors import VendorInfo

PORT, PLAIN_PORT = 8883, 1883
KEEP_ALIVE_S = 20
ANSWER_S = 10.0
TOPIC = "$topic"
_wire_log = logging.getLogger("feeds.wire.mqtt")
_wire_log.setLevel(logging.CRITICAL)  # what matters is said in words; this would be tracebacks
_KEPT_S = 3600
"""So long the broker is asked to keep our session while we are away."""
_GOOD_BYE_S = 1.0
_UNDER_WAY, _MOST_WAITING = 100, 10_000
_BAD_LOGIN = ("not authori", "bad user", "bad username")
_OLD_BROKER = "unsupported protocol"


class MqttAdapter(MappedAdapter):
    """One broker. Retained messages tell how things stand at each connection."""

    def __init__(self, mapping: Mapping, counters: AdapterCounters) -> None:
        super().__init__(mapping, counters)
        self._id = mapping.client_id or f"wallboard-{secrets.token_hex(6)}"
        self._is_old_broker = self._was_heard = False
        self._applied: OrderedDict[int, bytes] = OrderedDict()

    def restore(self, state: FloorState) -> None:
        """What was published since then is missed, but where the broker kept our session."""
        super().restore(state)
        self._was_heard = True

    async def listen(self, talk: Talk) -> None:
        """In MQTT 5, or in 3 where the broker knows no other."""
        try:
            await self._listen(talk)
        except _OldBrokerError:
            self._is_old_broker = True
            await self._listen(talk)

    async def _listen(self, talk: Talk) -> None:
        address = talk.address
        try:
            async with self._session(talk) as session:
                self._note_session(session)
                async with asyncio.timeout(ANSWER_S):
                    for topic in self.mapping.topics:
                        await session.subscribe(topic, qos=1)
                self._was_heard = True
                self.ready(talk)
                async for message in session.messages:
                    await self._take(talk, message)
                    session.acknowledge(message)
        except (aiomqtt.MqttError, TimeoutError) as error:
            text = str(error) or "no answer in time"
            if any(each in text.lower() for each in _BAD_LOGIN):
                raise RefusedError(
                    "The broker does not accept the user or the password", "Check both."
                ) from error
            if _OLD_BROKER in text.lower() and not self._is_old_broker:
                raise _OldBrokerError(f"{address} speaks MQTT 3 only.") from error
            raise FeedError(f"{address} cannot be reached ({text[:120]}).") from error
        raise FeedError("The broker ended the connection.")

    def _session(self, talk: Talk) -> _Session:
        address, options = talk.address, dict[str, Any]()
        if not self._is_old_broker:
            asked = Properties(PacketTypes.CONNECT)  # type: ignore[no-untyped-call]
            asked.SessionExpiryInterval, asked.ReceiveMaximum = _KEPT_S, _UNDER_WAY
            options = {"protocol": aiomqtt.ProtocolVersion.V5, "clean_start": False, "properties": asked}
        return _Session(
            address.host,
            address.port or (PLAIN_PORT if address.plain else PORT),
            username=address.user or None,
            password=talk.secret or None,
            tls_context=talk.tls,
            keepalive=KEEP_ALIVE_S,
            identifier=self._id,
            logger=_wire_log,
            max_queued_incoming_messages=_MOST_WAITING,
            on_full=lambda: self.counters.note_gap("more came at once than could be taken in"),
            **options,
        )

    def _note_session(self, session: _Session) -> None:
        """A session that the broker has not kept has lost what was published meanwhile."""
        if not session.is_resumed:
            self._applied.clear()
            if self._was_heard:
                self.counters.note_gap("the broker kept nothing of what was published while we were away")

    async def _take(self, talk: Talk, message: aiomqtt.Message) -> None:
        self.counters.frames += 1
        if self._is_repeated(message):
            return
        try:
            told = msgspec.json.decode(bytes(message.payload or b""))
        except UNREADABLE as error:
            self.counters.note_malformed(error)
            return
        topic, parts = {TOPIC: str(message.topic)}, told if isinstance(told, list) else [told]
        await self.take(
            talk, [(each if isinstance(each, dict) else {"value": each}) | topic for each in parts]
        )
        self._note_applied(message)

    def _is_repeated(self, message: aiomqtt.Message) -> bool:
        """Whether it was applied, and only our acknowledgement was lost: it then bears the same number."""
        return bool(message.qos) and self._applied.get(message.mid) == _content(message)

    def _note_applied(self, message: aiomqtt.Message) -> None:
        if message.qos:
            self._applied.pop(message.mid, None)
            self._applied[message.mid] = _content(message)
            if len(self._applied) > _UNDER_WAY:
                self._applied.popitem(last=False)


class _OldBrokerError(FeedError):
    """It does not speak MQTT 5."""


class _Session(aiomqtt.Client):
    """A connection that says whether the broker knew us, and leaves it to us to acknowledge."""

    def __init__(self, host: str, port: int, *, on_full: Callable[[], None], **options: Any) -> None:  # noqa: ANN401
        # Its own limits rest on `wait_for`, which in Python 3.11 may swallow a cancellation.
        super().__init__(host, port, timeout=math.inf, **options)
        self._client.manual_ack_set(True)
        self._on_full = on_full
        self.is_resumed = self._is_over = False
        self._thread = threading.get_ident()

    def acknowledge(self, message: aiomqtt.Message) -> None:
        """The message is applied."""
        if message.qos:
            self._client.ack(message.mid, message.qos)

    async def __aenter__(self) -> Self:
        try:
            async with asyncio.timeout(ANSWER_S):
                await super().__aenter__()
        except BaseException:
            self._let_go()
            raise
        return self

    async def __aexit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        try:
            with suppress(TimeoutError):  # nobody may be there to say good-bye to
                async with asyncio.timeout(_GOOD_BYE_S):
                    await super().__aexit__(kind, error, trace)
        finally:
            self._let_go()

    def _let_go(self) -> None:
        """A socket that broke, or was opened for nothing, is closed; aiomqtt leaves it open."""
        self._is_over, self._client.on_socket_register_write = True, None
        for end in (self._connected, self._disconnected):
            if end.done() and not end.cancelled():
                end.exception()
        if (opened := self._client.socket()) is not None:
            with suppress(OSError, ValueError):
                self._loop.remove_reader(opened)
                self._loop.remove_writer(opened)
            opened.close()
        if self._misc_task is not None:
            self._misc_task.cancel()

    def _client_connect(self) -> None:
        super()._client_connect()
        if self._is_over:  # given up while it was being opened, in its own thread
            self._loop.call_soon_threadsafe(self._let_go)

    def _on_disconnect(self, client: Any, userdata: Any, *rest: Any) -> None:  # noqa: ANN401
        """Also where it breaks off before the broker has answered: aiomqtt would wait for the answer."""
        if not self._connected.done():
            self._connected.set_exception(aiomqtt.MqttError("The connection broke off."))
        super()._on_disconnect(client, userdata, *rest)

    def _on_socket_register_write(self, client: Any, userdata: Any, sock: Any) -> None:  # noqa: ANN401
        """At once: put off, as aiomqtt does it, it may meet another socket that has the number by then."""
        if threading.get_ident() == self._thread:
            self._write_when_possible(client, sock)
        else:  # the connection is being opened, in a thread of its own
            self._loop.call_soon_threadsafe(self._write_when_possible, client, sock)

    def _write_when_possible(self, client: Any, sock: Any) -> None:  # noqa: ANN401
        if not self._is_over and sock.fileno() >= 0:
            self._loop.add_writer(sock, self._write, client)

    def _write(self, client: Any) -> None:  # noqa: ANN401
        try:
            client.loop_write()
        except Exception as error:  # noqa: BLE001 - a slot of the loop: what broke ends the connection
            if not self._disconnected.done():
                self._disconnected.set_exception(error)

    def _on_connect(self, client: Any, userdata: Any, flags: Any, *rest: Any) -> None:  # noqa: ANN401
        self.is_resumed = flags.session_present
        super()._on_connect(client, userdata, flags, *rest)

    def _on_message(self, client: Any, userdata: Any, message: Any) -> None:  # noqa: ANN401
        if self._queue.full():
            self._on_full()
        super()._on_message(client, userdata, message)


def _content(message: aiomqtt.Message) -> bytes:
    return f"{message.topic}\n".encode() + bytes(message.payload or b"")


VENDOR = Vendor(
    VendorInfo(
        name="mqtt",
        title="MQTT",
        example="mqtt://USER@broker.example",
        page="docs/howto/own-feed.md",
        gives=("queue counts", "contact events", "agent states", "interval totals"),
        variable="MQTT_PASSWORD",
        needs_mapping=True,
    ),
    mapped(MqttAdapter),
)
