"""One connection to AMI: log in, ask and be answered, and hear what happens in between."""

from __future__ import annotations

import asyncio
import hashlib
import ssl
from collections.abc import Sequence
from itertools import count

from feeds.relay.asterisk.address import Address
from feeds.relay.asterisk.messages import AmiReader, Fields, encode_action
from wallboard.errors import FeedError, RefusedError

ANSWER_S = 10.0
_CHUNK_BYTES = 128 * 1024
_EVENTS = "agent,call"
_TOO_OLD = "1."
"""Up to Asterisk 11 AMI was 1.x: `Join` and `Leave` in place of `QueueCallerJoin` and `QueueCallerLeave`."""


class AmiConnection:
    """An open connection. `receive` must be called all the time: it also brings the answers to `call`."""

    def __init__(
        self,
        streams: tuple[asyncio.StreamReader, asyncio.StreamWriter],
        reader: AmiReader,
        answer_s: float = ANSWER_S,
    ) -> None:
        self._input, self._output = streams
        self._answer_s = answer_s
        self._reader = reader
        self._ids = count(1)
        self._waiting: dict[str, asyncio.Future[Fields]] = {}

    @property
    def version(self) -> str:
        """What the PBX calls its manager interface."""
        return self._reader.version

    async def receive(self) -> Sequence[Fields]:
        """The next messages. Raises FeedError where the PBX closes."""
        chunk = await self._input.read(_CHUNK_BYTES)
        if not chunk:
            await asyncio.sleep(0)  # an answer may have come with it, that says why
            raise FeedError("The PBX closed the connection.")
        messages = self._reader.read(chunk)
        for message in messages:
            if "response" in message:
                self._answer(message)
        return messages

    def new_id(self) -> str:
        """An id for an action of this connection."""
        return f"wallboard-{next(self._ids)}"

    async def call(self, name: str, fields: Fields | None = None, action_id: str = "") -> Fields:
        """Send an action and wait for its response. Raises FeedError where none comes in time."""
        action_id = action_id or self.new_id()
        answer: asyncio.Future[Fields] = asyncio.get_running_loop().create_future()
        self._waiting[action_id] = answer
        try:
            self._output.write(encode_action(name, {"ActionID": action_id, **(fields or {})}))
            async with asyncio.timeout(self._answer_s):
                await self._output.drain()
                return await answer
        except TimeoutError:
            raise FeedError(f"The PBX did not answer {name} within {self._answer_s:.0f} s.") from None
        finally:
            del self._waiting[action_id]

    async def log_in(self, address: Address, secret: str) -> None:
        """Prove who we are without sending the secret. Raises RefusedError where the PBX won't have us."""
        challenge = await self.call("Challenge", {"AuthType": "MD5"})
        key = hashlib.md5((challenge.get("challenge", "") + secret).encode()).hexdigest()  # noqa: S324 - AMI's own
        proof = {"AuthType": "MD5", "Username": address.user, "Key": key, "Events": _EVENTS}
        answer = await self.call("Login", proof)
        if answer.get("response") != "Success":
            raise RefusedError(
                f"{address} does not let {address.user!r} in ({answer.get('message', 'no reason')[:80]})",
                "Compare the secret with the user's in manager.conf, and look at its permit lines.",
            )
        if self.version.startswith(_TOO_OLD):
            raise RefusedError(
                f"{address} speaks AMI {self.version}, whose queue events have other names",
                "Asterisk 12 or newer is needed.",
            )

    def close(self) -> None:
        """Let go at once; nobody may be there to say good-bye to."""
        self._output.transport.abort()
        for answer in self._waiting.values():
            if not answer.done():
                answer.set_exception(FeedError("the connection to the PBX broke off"))

    def _answer(self, message: Fields) -> None:
        answer = self._waiting.get(message.get("actionid", ""))
        if answer is not None and not answer.done():
            answer.set_result(message)


async def connect(
    address: Address, tls: ssl.SSLContext | None, reader: AmiReader, answer_s: float
) -> AmiConnection:
    """Open a connection; whatever is asked is to be answered in `answer_s`. Raises OSError."""
    async with asyncio.timeout(answer_s):
        streams = await asyncio.open_connection(address.host, address.port, ssl=tls)
    return AmiConnection(streams, reader, answer_s)
