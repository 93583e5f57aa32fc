"""JSON from an MQTT broker, made events by the site's mapping. A message's topic is its field `$topic`."""

from __future__ import annotations

import aiomqtt
import msgspec

from feeds.adapters.adapter import Vendor
from feeds.adapters.mapped.adapter import MappedAdapter, mapped
from feeds.adapters.talk import Talk
from feeds.decoding import UNREADABLE
from wallboard.errors import FeedError, RefusedError
from wallboard.vendors import VendorInfo

PORT, PLAIN_PORT = 8883, 1883
KEEP_ALIVE_S = 20
TOPIC = "$topic"
_BAD_LOGIN = ("not authori", "bad user", "bad username")


class MqttAdapter(MappedAdapter):
    """One broker. Retained messages tell how things stand at each connection."""

    async def listen(self, talk: Talk) -> None:
        address = talk.address
        try:
            async with aiomqtt.Client(
                address.host,
                address.port or (PLAIN_PORT if address.plain else PORT),
                username=address.user or None,
                password=talk.secret or None,
                tls_context=talk.tls,
                keepalive=KEEP_ALIVE_S,
                max_queued_incoming_messages=10_000,
            ) as client:
                for topic in self.mapping.topics:
                    await client.subscribe(topic, qos=1)
                self.ready(talk)
                async for message in client.messages:
                    await self._take(talk, message)
        except aiomqtt.MqttError as error:
            text = str(error)
            if any(each in text.lower() for each in _BAD_LOGIN):
                raise RefusedError(
                    "The broker does not accept the user or the password", "Check both."
                ) from error
            raise FeedError(f"{address} cannot be reached ({text[:120]}).") from error
        raise FeedError("The broker ended the connection.")

    async def _take(self, talk: Talk, message: aiomqtt.Message) -> None:
        self.counters.frames += 1
        try:
            told = msgspec.json.decode(bytes(message.payload or b""))
        except UNREADABLE as error:
            self.counters.note_malformed(error)
            return
        for each in told if isinstance(told, list) else [told]:
            await self.take(
                talk, {**(each if isinstance(each, dict) else {"value": each}), TOPIC: str(message.topic)}
            )


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
