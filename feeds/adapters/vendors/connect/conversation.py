"""The two ways in: a Kinesis stream that is read shard by shard, and an SQS queue that is emptied.

boto3 blocks, so each call is made in a thread. Credentials are AWS' own business: its environment variables,
its files, or the machine's role.
"""

from __future__ import annotations

import asyncio
from collections.abc import Callable
from datetime import UTC, datetime
from hashlib import md5
from typing import Any

from feeds.adapters.adapter import Adapter
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.talk import Talk
from feeds.adapters.vendors.connect.translation import Translation
from feeds.adapters.vendors.connect.wire import carry
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, RefusedError
from wallboard.events import Event, FloorState

LOOK_S, SHARDS_EVERY_S = 1.0, 60.0
"""A shard may be read five times a second, by all its readers together."""
BACK_S = 300.0
"""So far back the stream is read at the start: every agent has had a heartbeat by then."""
SILENCE_S = 600.0
WAIT_S = 2
_DENIED = frozenset(
    {"AccessDeniedException", "AccessDenied", "UnrecognizedClientException", "InvalidClientTokenId",
     "ExpiredTokenException", "InvalidSignatureException", "SignatureDoesNotMatch"}
)  # fmt: skip
_MISSING = frozenset(
    {"ResourceNotFoundException", "QueueDoesNotExist", "AWS.SimpleQueueService.NonExistentQueue"}
)
_SLOW = frozenset({"ProvisionedThroughputExceededException", "LimitExceededException", "ThrottlingException"})
_EXPIRED = "ExpiredIteratorException"


class ConnectAdapter(Adapter):
    """One instance's agent event stream and contact events."""

    def __init__(self, stream: str, queue: str, counters: AdapterCounters) -> None:
        self._stream, self._queue = stream, queue
        self._translation = Translation(counters)
        self._counters, self.clock = counters, self._translation.clock
        self._read_to: dict[str, str] = {}
        self._shown: tuple[object, ...] = ()

    def restore(self, state: FloorState) -> None:
        """Agents and contacts as a relay left them."""
        self._translation.agents.restore(state.agents)
        self._translation.contacts.restore(state.contacts)
        self._translation.queues = {info.queue: info for info in state.queues}

    async def converse(self, talk: Talk) -> None:
        # By `Date`: records may lie there for long before they are read.
        talk.compare(self._translation.clock)
        kinesis, sqs = await asyncio.to_thread(_clients, talk.address.host)
        for client in (kinesis, sqs):
            carry(client, talk.http, asyncio.get_running_loop())
        queue_url = _part(await _call(sqs.get_queue_url, QueueName=self._queue), "QueueUrl")
        await self._shards(kinesis)
        began_at = talk.now()
        await self._tell(talk, [])
        talk.listener.current(self.features)
        await until_one_ends(
            "connect",
            self._read_stream(talk, kinesis),
            self._empty_queue(talk, sqs, queue_url),
            self._watch(talk, began_at),
        )

    async def _tell(self, talk: Talk, events: list[Event]) -> None:
        queues = tuple(self._translation.queues.values())
        if queues != self._shown:
            self._shown = queues
            talk.listener.declare(queues)
        await talk.tell(events)

    # --- agents

    async def _shards(self, kinesis: Any) -> list[str]:  # noqa: ANN401 - boto3 has no types
        told = await _call(kinesis.list_shards, StreamName=self._stream)
        return [_part(shard, "ShardId") for shard in _part(told, "Shards")]

    async def _read_stream(self, talk: Talk, kinesis: Any) -> None:  # noqa: ANN401
        """Read every shard; those that a resharding makes are found within a minute."""
        running: dict[str, asyncio.Task[None]] = {}
        try:
            while True:
                for shard in await self._shards(kinesis):
                    if shard not in running:
                        running[shard] = asyncio.create_task(
                            self._read_shard(talk, kinesis, shard), name=shard
                        )
                done, _ = await asyncio.wait(
                    running.values(), timeout=SHARDS_EVERY_S, return_when=asyncio.FIRST_EXCEPTION
                )
                for task in done:
                    task.result()
        finally:
            for task in running.values():
                task.cancel()
            await asyncio.gather(*running.values(), return_exceptions=True)

    async def _read_shard(self, talk: Talk, kinesis: Any, shard: str) -> None:  # noqa: ANN401
        """Until the shard is closed and read to its end."""
        iterator = await self._iterator(talk, kinesis, shard)
        while iterator is not None:
            try:
                told = await _call(kinesis.get_records, ShardIterator=iterator, Limit=1000)
            except _ExpiredError:
                iterator = await self._iterator(talk, kinesis, shard)
                continue
            # Damage is found before the first is applied: what was applied and not told is never told again.
            records = [
                (_part(record, "Data"), _part(record, "SequenceNumber")) for record in _part(told, "Records")
            ]
            events: list[Event] = []
            for data, _ in records:
                self._counters.frames += 1
                events += self._translation.agent_record(data, talk.now())
            await self._tell(talk, events)
            if records:
                self._read_to[shard] = records[-1][1]
            iterator = told.get("NextShardIterator")
            await asyncio.sleep(LOOK_S)

    async def _iterator(self, talk: Talk, kinesis: Any, shard: str) -> str | None:  # noqa: ANN401
        """Where to go on; at the first time some minutes back."""
        where: dict[str, object] = {
            "ShardIteratorType": "AT_TIMESTAMP",
            "Timestamp": datetime.fromtimestamp(self._translation.clock.theirs(talk.now()) - BACK_S, UTC),
        }
        if shard in self._read_to:
            where = {
                "ShardIteratorType": "AFTER_SEQUENCE_NUMBER",
                "StartingSequenceNumber": self._read_to[shard],
            }
        told = await _call(kinesis.get_shard_iterator, StreamName=self._stream, ShardId=shard, **where)
        return str(_part(told, "ShardIterator"))

    async def _watch(self, talk: Talk, began_at: float) -> None:
        """Raise FeedError where agents are signed on and none has been heard for too long."""
        while True:
            await asyncio.sleep(LOOK_S)
            here = any(info.state != "signed_out" for info in self._translation.agents.known.values())
            if here and talk.now() - max(self._translation.heard_at, began_at) > SILENCE_S:
                raise FeedError(
                    f"No agent was heard on the stream {self._stream} for {SILENCE_S / 60:.0f} min."
                )

    # --- contacts

    async def _empty_queue(self, talk: Talk, sqs: Any, url: str) -> None:  # noqa: ANN401
        """Messages are deleted when they are applied: what is lost in between comes again."""
        while True:
            told = await _call(
                sqs.receive_message, QueueUrl=url, MaxNumberOfMessages=10, WaitTimeSeconds=WAIT_S
            )
            messages = told.get("Messages", [])
            bodies = [_body(message) for message in messages]  # all sound before the first is applied
            events: list[Event] = []
            for body in bodies:
                self._counters.frames += 1
                events += self._translation.contact_message(body, talk.now())
            await self._tell(talk, events)
            if messages:
                entries = [
                    {"Id": str(number), "ReceiptHandle": _part(message, "ReceiptHandle")}
                    for number, message in enumerate(messages)
                ]
                await _call(sqs.delete_message_batch, QueueUrl=url, Entries=entries)


class _ExpiredError(FeedError):
    """A shard's iterator lives for five minutes."""


def _clients(region: str) -> tuple[Any, Any]:
    """Raises ConfigError where boto3 is not installed."""
    try:
        import boto3  # noqa: PLC0415 - few sites need it
        from botocore.config import Config  # noqa: PLC0415
    except ImportError as error:
        raise ConfigError("Amazon Connect needs boto3: pip install 'wallboard[connect]'") from error
    config = Config(retries={"total_max_attempts": 2})
    session = boto3.Session(region_name=region)
    return session.client("kinesis", config=config), session.client("sqs", config=config)


async def _call(method: Callable[..., Any], **arguments: object) -> Any:  # noqa: ANN401
    """Call AWS. Raises RefusedError where a person must act, else FeedError; waits where it is too much."""
    from botocore.exceptions import BotoCoreError, ClientError, NoCredentialsError  # noqa: PLC0415
    from botocore.parsers import ResponseParserError  # noqa: PLC0415

    for pause_s in (1.0, 3.0, 10.0, None):
        try:
            return await asyncio.to_thread(method, **arguments)
        except ClientError as error:
            code = error.response.get("Error", {}).get("Code", "")
            if code not in _SLOW or pause_s is None:
                raise _explained(code, method.__name__) from error
        except NoCredentialsError as error:
            raise RefusedError(
                "AWS knows no credentials here", "Set AWS_PROFILE, or give this machine a role."
            ) from error
        except (BotoCoreError, ResponseParserError, ValueError) as error:
            raise FeedError(f"AWS cannot be reached ({type(error).__name__}).") from error
        await asyncio.sleep(pause_s)
    raise FeedError("AWS asks for patience too often.")


def _part(told: dict[str, Any], name: str) -> Any:  # noqa: ANN401
    """A field that every answer has. Raises FeedError where it came damaged and lacks it."""
    if name not in told:
        raise FeedError(f"An answer of AWS came without {name}; it is asked for again.")
    return told[name]


def _body(message: dict[str, Any]) -> bytes:
    """What a message of the queue says. Raises FeedError where it came damaged."""
    body: bytes = _part(message, "Body").encode()
    if md5(body, usedforsecurity=False).hexdigest() != message.get("MD5OfBody"):
        raise FeedError("A message came damaged; it comes again.")
    return body


def _explained(code: str, call: str) -> FeedError:
    if code in _DENIED:
        return RefusedError(
            f"AWS does not allow {call} ({code})", "docs/feeds/connect.md lists the permissions."
        )
    if code in _MISSING:
        return RefusedError(f"AWS has no such stream or queue ({code})", "Check the names and the region.")
    return _ExpiredError("The iterator expired.") if code == _EXPIRED else FeedError(f"AWS says {code}.")


def make_connect(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`connect://REGION/KINESIS-STREAM,SQS-QUEUE`. Raises ConfigError."""
    stream, found, queue = address.place.partition(",")
    if not (stream and found and queue):
        raise ConfigError(
            "name the stream and the queue; write connect://eu-central-1/KINESIS-STREAM,SQS-QUEUE"
        )
    return ConnectAdapter(stream.strip(), queue.strip(), counters)
