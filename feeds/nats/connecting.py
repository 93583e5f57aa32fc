"""A connection to NATS that ends when it breaks: whoever holds it decides when to try again."""

from __future__ import annotations

import asyncio
from collections.abc import AsyncIterator, Awaitable, Callable
from contextlib import asynccontextmanager, suppress
from typing import TypeVar

import nats.errors
import nats.js.errors
from nats.aio.client import Client
from nats.js import JetStreamContext
from nats.js.api import DeliverPolicy

from feeds.nats.address import NatsAddress
from feeds.nats.checkpoint import Collected
from feeds.nats.names import MADE_HEADER, Names, token
from feeds.tasks import heed_cancellation
from feeds.tls import client_tls
from wallboard.errors import FeedError, RefusedError

T = TypeVar("T")
ANSWER_S = 1.0
"""While a leader is elected nobody answers; it is asked again."""
CONNECT_S, GREETING_S, PING_S = 10.0, 4.0, 5.0
_COLLECT_S = 25.0
_QUIET_S = 0.5


class Line:
    """An open connection. `broken` is done when it is no more."""

    def __init__(self, client: Client, broken: asyncio.Future[str]) -> None:
        self.client, self.broken = client, broken
        self.denied: set[str] = set()
        """Subjects that this user was found not to be allowed to publish to."""


@asynccontextmanager
async def connected(address: NatsAddress, password: str | None, ca_file: str | None) -> AsyncIterator[Line]:
    """Connect to one of the servers. Raises FeedError, RefusedError where a person must act."""
    client, broken = Client(), asyncio.get_running_loop().create_future()
    line = Line(client, broken)

    async def note_error(error: Exception) -> None:
        _, found, subject = str(error).partition('publish to "')
        if found:
            line.denied.add(subject.rstrip("\"'"))

    async def note_end() -> None:
        if not broken.done():
            broken.set_result("The connection to NATS broke off.")

    try:
        async with asyncio.timeout(CONNECT_S):
            await client.connect(
                servers=list(address.servers),
                name="wallboard",
                inbox_prefix=f"_INBOX.{token(address.user)}" if address.user else "_INBOX",
                user=address.user or None,
                password=password,
                tls=client_tls(ca_file) if address.is_secure else None,
                allow_reconnect=False,
                max_reconnect_attempts=1,
                reconnect_time_wait=0,
                connect_timeout=GREETING_S,  # type: ignore[arg-type]
                ping_interval=PING_S,  # type: ignore[arg-type]
                max_outstanding_pings=2,
                error_cb=note_error,
                closed_cb=note_end,
                disconnected_cb=note_end,
            )
        heed_cancellation()
        yield line
    finally:
        web = getattr(client._transport, "_client", None)  # noqa: SLF001 - what a websocket of NATS runs on
        with suppress(TimeoutError):
            await asyncio.wait_for(_close(client), ANSWER_S)
        if web is not None:  # where nobody says good-bye it is left open
            await web.close()
        for task in (client._reading_task, client._ping_interval_task, client._flusher_task):  # noqa: SLF001
            if task is not None:
                task.add_done_callback(_note_end_of)


async def _close(client: Client) -> None:
    """It is going, whatever it says; said to who waits no longer, asyncio would report it as nobody's."""
    with suppress(Exception):
        await client.close()
        transport = client._transport  # noqa: SLF001 - one that broke while it was made `close` leaves open
        if transport is not None:
            transport.close()  # type: ignore[no-untyped-call]
            await transport.wait_closed()  # type: ignore[no-untyped-call]


def _note_end_of(task: asyncio.Task[None]) -> None:
    """What ends NATS' own work ended the connection, too; else asyncio reports it as nobody's."""
    if not task.cancelled():
        task.exception()


async def patiently(ask: Callable[[], Awaitable[T]]) -> T:
    """Ask until NATS answers: while a leader is elected it does not. Whoever waits for it has a limit."""
    while True:
        try:
            return await ask()
        except (
            nats.errors.TimeoutError,
            nats.js.errors.ServiceUnavailableError,
            nats.errors.NoRespondersError,
        ):
            await asyncio.sleep(0.2)


async def collect(js: JetStreamContext, names: Names, *, is_whole: bool) -> Collected:
    """The bucket's keys, with `is_whole` once they are a whole floor. Raises FeedError where none comes."""
    found = Collected()
    subscription = await patiently(
        lambda: js.subscribe(
            names.key(">"),
            stream=names.bucket_stream,
            ordered_consumer=True,
            deliver_policy=DeliverPolicy.LAST_PER_SUBJECT,
            idle_heartbeat=2.0,
        )
    )
    try:
        async with asyncio.timeout(_COLLECT_S):
            while not await _put_next(found, names, subscription, is_whole=is_whole):
                pass
        return found
    except TimeoutError:
        raise FeedError("NATS has no whole floor of this site yet.") from None
    finally:
        with suppress(nats.errors.Error):
            await subscription.unsubscribe()


async def _put_next(
    found: Collected, names: Names, subscription: JetStreamContext.PushSubscription, *, is_whole: bool
) -> bool:
    """Take the next key; True where it was the last.

    `num_pending` counts a key twice that is written anew meanwhile. So the end is also where nothing follows
    `floor`: keys come in the order in which they were written.
    """
    is_enough = found.place is not None or (not is_whole and bool(found.keys))
    try:
        message = await subscription.next_msg(timeout=_QUIET_S if is_enough else None)
    except nats.errors.TimeoutError:
        return True
    headers = message.headers or {}
    value = b"" if "KV-Operation" in headers else message.data
    found.put(message.subject.removeprefix(names.key("")), value, int(headers.get(MADE_HEADER, 0)))
    return not message.metadata.num_pending and (found.place is not None or not is_whole)


def explain_nats(error: Exception, address: NatsAddress) -> FeedError:
    """The error in words for people, without secrets."""
    if isinstance(error, FeedError):
        return error
    text = f"{type(error).__name__} {error}".lower()
    if "authorization" in text:
        return RefusedError(
            f"{address.shown} does not accept the user or the password", "Put the right ones in their place."
        )
    if "certificate" in text:
        return RefusedError(
            f"The certificate of {address.shown} is not trusted", "Name the site's own authority as ca_file."
        )
    if "permissions violation" in text:
        return RefusedError(
            f"{address.shown} does not allow this user what he needs", "See docs/howto/scale-out.md."
        )
    if isinstance(error, nats.js.errors.ServiceUnavailableError):
        return FeedError(f"{address.shown} has no JetStream, or its leader is being elected.")
    return FeedError(f"{address.shown} cannot be reached, or does not answer ({type(error).__name__}).")
