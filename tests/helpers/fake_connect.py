"""Amazon Connect's stream and queue on loopback (moto), and what it says in them."""

import asyncio
import json
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from datetime import UTC, datetime
from typing import Any

import boto3
from botocore.exceptions import ClientError
from moto.server import ThreadedMotoServer

CREDENTIALS = {
    "AWS_ACCESS_KEY_ID": "key", "AWS_SECRET_ACCESS_KEY": "geheim", "AWS_EC2_METADATA_DISABLED": "true"
}  # fmt: skip
HERE = "arn:aws:connect:eu-central-1:012345678901:instance/i"


def iso(at: float) -> str:
    return datetime.fromtimestamp(at, UTC).strftime("%Y-%m-%dT%H:%M:%S.%f")[:-3] + "Z"


def agent(who: str, status: str, at: float, kind: str = "STATE_CHANGE", **contact: Any) -> bytes:
    """A record as Amazon's guide has it."""
    contacts = [
        {"Channel": "VOICE", "ContactId": "c", "InitiationMethod": "INBOUND", "StateStartTimestamp": iso(at)}
        | contact
    ]
    record = {
        "AWSAccountId": "012345678901", "AgentARN": f"{HERE}/agent/{who}",
        "CurrentAgentSnapshot": {
            "AgentStatus": {"ARN": "a", "Name": status, "StartTimestamp": iso(at - 30)},
            "Configuration": {
                "AgentHierarchyGroups": {"Level1": {"Name": "North"}}, "FirstName": who.title(),
                "LastName": "Ash",
                "RoutingProfile": {"Name": "p", "InboundQueues": [
                    {"ARN": f"{HERE}/queue/q1", "Channels": ["VOICE"], "Name": "Basic"}]},
                "Username": who,
            },
            "Contacts": contacts if contact else [],
        },
        "EventId": "e", "EventTimestamp": iso(at), "EventType": kind, "InstanceARN": HERE,
        "Version": "2017-10-01",
    }  # fmt: skip
    return json.dumps(record).encode()


def contact(
    kind: str, name: str, queued: float, answered: float | None = None, ended: float | None = None
) -> str:
    """A contact event by EventBridge, its keys now large and now small, as Amazon's guide has them."""
    detail: dict[str, Any] = {
        "eventType": kind, "contactId": name, "channel": "VOICE" if answered else "Voice",
        "instanceArn": HERE,
        "initiationMethod": "INBOUND", "initiationTimestamp": iso(queued - 20),
        "queueInfo": {"queueArn": f"{HERE}/queue/q1", "queueType": "type", "enqueueTimestamp": iso(queued)},
    }  # fmt: skip
    if answered:
        detail["AgentInfo" if ended else "agentInfo"] = {
            "AgentArn" if ended else "agentArn": f"{HERE}/agent/ada",
            "connectedToAgentTimestamp": iso(answered),
        }
    if ended:
        detail["disconnectTimestamp"] = iso(ended)
    return json.dumps(
        {"detail-type": "Amazon Connect Contact Event", "source": "aws.connect", "detail": detail}
    )


@contextmanager
def serving() -> Iterator[str]:
    """A server of both; its address."""
    server = ThreadedMotoServer(ip_address="127.0.0.1", port=0, verbose=False)
    server.start()
    host, port = server.get_host_and_port()
    try:
        yield f"http://{host}:{port}"
    finally:
        server.stop()


class Cloud:
    """The stream and the queue, made anew; a message that is not deleted comes again after `hidden_s`."""

    def __init__(
        self, endpoint: str, stream: str = "agents", queue: str = "contacts", hidden_s: int = 30
    ) -> None:
        self._stream = stream
        options = {"endpoint_url": endpoint, "region_name": "eu-central-1"}
        self.kinesis, self.sqs = boto3.client("kinesis", **options), boto3.client("sqs", **options)
        with suppress(ClientError):
            self.kinesis.delete_stream(StreamName=stream)
        with suppress(ClientError):
            self.sqs.delete_queue(QueueUrl=self.sqs.get_queue_url(QueueName=queue)["QueueUrl"])
        self.kinesis.create_stream(StreamName=stream, ShardCount=2)
        hidden = {"VisibilityTimeout": str(hidden_s)}
        self.queue = self.sqs.create_queue(QueueName=queue, Attributes=hidden)["QueueUrl"]

    async def agents(self, *records: bytes) -> None:
        for record in records:
            await asyncio.to_thread(
                self.kinesis.put_record,
                StreamName=self._stream,
                Data=record,
                PartitionKey=json.loads(record)["AgentARN"],
            )

    async def contacts(self, *bodies: str) -> None:
        for body in bodies:
            await asyncio.to_thread(self.sqs.send_message, QueueUrl=self.queue, MessageBody=body)

    async def left(self) -> int:
        told = await asyncio.to_thread(
            self.sqs.get_queue_attributes,
            QueueUrl=self.queue,
            AttributeNames=["ApproximateNumberOfMessages", "ApproximateNumberOfMessagesNotVisible"],
        )
        return sum(int(number) for number in told["Attributes"].values())
