"""Every decoder of what comes from outside, as one function of bytes: for hypothesis and for atheris.

Each has samples to begin from. What may be raised is the program's own kinds of error; all else is a bug.
"""

import json
import tempfile
from collections.abc import Callable
from contextlib import suppress
from pathlib import Path
from typing import Any

import zstandard
from msgspec import Struct
from msgspec.json import encode

from feeds.access import read_grants
from feeds.adapters.address import parse_address
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.mapped.rules import Mapping, Rule, read_mapping
from feeds.adapters.mapped.translation import Translation as Mapped
from feeds.adapters.values import count, fields, items, moment, number, read_object, word
from feeds.adapters.vendors import chatwoot, five9, kazoo, portsip, zendesk
from feeds.adapters.vendors.csv import Tail
from feeds.adapters.vendors.freeswitch.translation import Translation as FreeSwitch
from feeds.adapters.vendors.genesys.translation import Translation as Genesys
from feeds.adapters.vendors.sse import Assembly
from feeds.adapters.vendors.twilio.event_log import EventLog
from feeds.adapters.vendors.twilio.translation import Translation as Twilio
from feeds.decoding import UNREADABLE, FrameReader
from feeds.nats.address import parse_nats
from feeds.nats.checkpoint import Collected, FloorKey, state_from
from feeds.nats.names import token
from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.messages import AmiReader
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.translation import Translation as Asterisk
from feeds.session import Session
from tests.helpers import fake_five9, fake_freeswitch, fake_genesys, fake_kazoo, fake_portsip, fake_zendesk
from tests.helpers.fake_chatwoot import conversation, reply
from tests.helpers.fault_scenes_own import MAPPING
from tests.helpers.floors import HELLO, START_AT, empty_floor, story
from wallboard.config import parse_config
from wallboard.days.recording import read_header, read_messages
from wallboard.errors import ConfigError, FeedError, SourceError
from wallboard.events import ClientMessage, Command, Event, FloorState, QueueInfo, Subscribe
from wallboard.seats import Seat, SeatPlan, read_seats

OURS = (FeedError, ConfigError, SourceError)
AT = 1_700_000_000.0
_FILE = Path(tempfile.gettempdir()) / "decoded-by-a-test"


class Decoder(Struct, frozen=True):
    """`read` gives the events that were read, where it reads any."""

    read: Callable[[bytes], Any]
    samples: tuple[bytes, ...]


def written(data: bytes) -> Path:
    """What is read from a file."""
    path = _FILE.with_name(f"{_FILE.name}-{id(_FILE):x}")
    path.write_bytes(data)
    path.chmod(0o600)
    return path


def native(data: bytes) -> list[Event]:
    session = Session()
    session.connected()
    session.receive(encode([HELLO, FloorState("e", 0, START_AT)]))
    found = [each for each in session.receive(data) if isinstance(each, Event | FloorState)]
    session.ask()
    floor = empty_floor()
    floor.most_ahead_s = 3600.0  # as the engine has it
    floor.apply(found)
    return []


def client_message(data: bytes) -> None:
    FrameReader[ClientMessage](ClientMessage).read(data)


def genesys(data: bytes) -> list[Event]:
    translation = Genesys(AdapterCounters())
    translation.follow([{"id": fake_genesys.SALES, "name": "Sales"}])
    return list(translation.read(data, AT))


def kazoo_frame(data: bytes) -> list[Event]:
    translation = kazoo.Translation(AdapterCounters())
    translation.queues = {fake_kazoo.QUEUE: QueueInfo(fake_kazoo.QUEUE)}
    return translation.read(data, AT)


def freeswitch(data: bytes) -> list[Event]:
    translation = FreeSwitch(frozenset(), AdapterCounters())
    translation.follow(f"name|x\n{fake_freeswitch.QUEUE}|y\n+OK")
    try:
        told = json.loads(data)
    except (ValueError, RecursionError):
        text = data.decode("utf-8", "replace")
        return translation.snapshot(text, text, [text], AT)
    return translation.event(told if isinstance(told, dict) else {}, AT)


def five9_frame(data: bytes) -> list[Event]:
    return five9.Translation(AdapterCounters()).read(data, AT)


def zendesk_frame(data: bytes) -> list[Event]:
    return zendesk.Translation((), AdapterCounters()).read(data, AT)


def chatwoot_frame(data: bytes) -> list[Event]:
    translation = chatwoot.Translation(AdapterCounters())
    translation.inboxes({"payload": [{"id": 6, "name": "Site", "channel_type": "Channel::WebWidget"}]})
    return translation.read(data, AT)


def portsip_frame(data: bytes) -> list[Event]:
    translation = portsip.Translation(["8001"], AdapterCounters())
    translation.read(encode(fake_portsip.FakePortSip().snapshot()), AT)
    return translation.read(data, AT)


def twilio_form(data: bytes) -> list[Event]:
    form = dict(pair.partition("=")[::2] for pair in data.decode("utf-8", "replace").split("&"))
    return list(Twilio(AdapterCounters()).event(form, AT))


def twilio_list(data: bytes) -> list[Event]:
    listed = map(fields, items(fields(read_object(data, AdapterCounters())).get("events")))
    translation, log = Twilio(AdapterCounters()), EventLog()
    log.begin(0.0)
    return [event for form in log.read(listed) if log.note(form) for event in translation.event(form, AT)]


def mapped(data: bytes) -> list[Event]:
    mapping = read_mapping(str(written(MAPPING.encode() + b'at = "at"\n')))
    try:
        return list(Mapped(mapping, AdapterCounters()).read(json.loads(data), AT))
    except (ValueError, RecursionError):
        return []


def sse(data: bytes) -> None:
    assembly = Assembly()
    for line in data.split(b"\n"):
        assembly.feed(line)


def ami(data: bytes) -> list[Event]:
    counters = AmiCounters()
    translation = Asterisk(counters, None)
    translation.begin("1", AT)
    reader = AmiReader(translation.wanted, counters)
    reader.read(b"Asterisk Call Manager/11.0.0\r\n")
    half = len(data) // 2
    events = [
        *translation.read(reader.read(data[:half]), AT),
        *translation.read(reader.read(data[half:]), AT),
    ]
    return [*events, *translation.tick(AT)]


def queue_log(data: bytes) -> None:
    tail = LogTail(written(data), 0.0)
    tail.read()
    tail.close()


def csv_tail(data: bytes) -> None:
    tail = Tail(written(data), Mapping((Rule("contact.ended"),)), AdapterCounters())
    for _ in range(2):
        tail.rows()
        tail.keep_place()
    tail.close()


def values(data: bytes) -> list[Event]:
    text = data.decode("utf-8", "replace")
    number(text), count(text), word(text), token(text)
    at = moment(text)
    assert at is None or 0.0 < at < 4e9
    return []


def recording(data: bytes) -> None:
    path = written(data)
    read_header(path)
    for _ in read_messages(path):
        pass


def bucket(data: bytes) -> None:
    collected = Collected()
    for name in ("floor", "agent.a", "queue.q", "contacts.q"):
        with suppress(*UNREADABLE):
            collected.put(name, data, 1)
            state_from(collected.keys, collected.place or FloorKey("e", 0, 0, AT))


def addresses(data: bytes) -> None:
    text = data.decode("utf-8", "replace")
    for parse in (lambda: parse_address(text, "x://y"), lambda: parse_nats(text)):
        with suppress(*OURS):
            parse()


_JOIN = (
    b"Event: QueueCallerJoin\r\nPrivilege: agent,all\r\nQueue: sales\r\n"
    b"Uniqueid: u1\r\nChannel: PJSIP/1\r\n\r\n"
)
_RECORDED = encode({"format": "wallboard.recording", "version": 1, "program": "x"}) + b"\n"
TWILIO_EVENTS = encode(
    {
        "events": [
            {
                "sid": "EV1", "event_type": "task-queue.entered", "resource_sid": "a",
                "event_date_ms": 1_699_999_999_000, "event_data": {"task_sid": "a", "task_queue_sid": "b"},
            }
        ]
    }
)  # fmt: skip
DECODERS = {
    "native feed": Decoder(native, tuple(encode(story(1, last)) for last in (1, 4))),
    "client's message": Decoder(
        client_message, (encode(Subscribe()), encode([Command("1", "message", "a1"), Subscribe()]))
    ),
    "genesys": Decoder(
        genesys,
        (encode(fake_genesys.observation(fake_genesys.SALES, 3)), encode(fake_genesys.routing("a", "IDLE"))),
    ),
    "kazoo": Decoder(kazoo_frame, (encode(fake_kazoo.CAPTURED),)),
    "freeswitch": Decoder(
        freeswitch,
        (
            encode({"eventSerno": 1, "data": {"CC-Action": "member-queue-start", "CC-Member-UUID": "m"}}),
            f"{fake_freeswitch.MEMBERS}\n{fake_freeswitch.member('m', AT)}\n+OK".encode(),
        ),
    ),
    "five9": Decoder(
        five9_frame,
        (encode(fake_five9.statistics("5000", "ACD_STATUS", data=[fake_five9.skill("1", 3)])),),
    ),
    "zendesk": Decoder(zendesk_frame, (encode(fake_zendesk.chats(None, incoming_chats=3)),)),
    "chatwoot": Decoder(
        chatwoot_frame,
        tuple(
            encode({"message": {"event": event, "data": data}})
            for event, data in (
                ("conversation.created", conversation(1)),
                ("message.created", reply(1, 2, 3)),
            )
        ),
    ),
    "portsip": Decoder(portsip_frame, (encode(fake_portsip.caller("s", "enqueue", AT)),)),
    "twilio events": Decoder(twilio_list, (TWILIO_EVENTS,)),
    "twilio": Decoder(twilio_form, (b"EventType=task-queue.entered&TaskSid=a&TaskQueueSid=b&TimestampMs=1",)),
    "own mapping": Decoder(
        mapped, (b'{"event": "enter", "id": 1, "queue": "q", "at": "2026-01-01T00:00:00"}',)
    ),
    "server-sent events": Decoder(sse, (b'id: 1\ndata: {"event": "enter"}\n\n',)),
    "ami": Decoder(ami, (_JOIN,)),
    "queue_log": Decoder(queue_log, (b"1700000000|u1|sales|NONE|ENTERQUEUE||555|1\n",)),
    "csv": Decoder(csv_tail, (b'event,id\nenter,"1"\n',)),
    "values": Decoder(values, (b"2026-01-01T09:03:17.067Z", b"1700000000000", b"0001-01-01", b"9999-12-31")),
    "recording": Decoder(
        recording, (_RECORDED + encode(story(1, 1)[0]), zstandard.compress(_RECORDED + b"{}\n"))
    ),
    "seats": Decoder(lambda data: read_seats(written(data)), (encode(SeatPlan(seats=(Seat("a", 0, 0),))),)),
    "mapping file": Decoder(lambda data: read_mapping(str(written(data))), (MAPPING.encode(),)),
    "config": Decoder(
        lambda data: parse_config(data.decode("utf-8", "replace")), (b'[site]\nzone = "Europe/Berlin"\n',)
    ),
    "tokens": Decoder(lambda data: read_grants(written(data)), (b"wall view sha256:" + b"0" * 64 + b"\n",)),
    "nats bucket": Decoder(bucket, (b'[{"agent": "a", "state": "available", "since": 1}]',)),
    "addresses": Decoder(
        addresses, (b"genesys://c@mypurecloud.de/a,b", b"nats+wss://u@h:1/site", b"nats+wss://[h/site")
    ),
}


def bears(name: str, data: bytes) -> None:
    """Read the bytes; raises what no decoder may raise."""
    try:
        events = DECODERS[name].read(data)
    except OURS:
        return
    for event in events if isinstance(events, list) else ():
        assert 0.0 <= event.at <= AT + 1.0, f"{name}: {event} is not of now"
