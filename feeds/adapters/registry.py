"""Every vendor that the program can be connected to: each module of `feeds.adapters.vendors` is one."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Sequence
from importlib import import_module

from feeds.adapters import vendors
from feeds.adapters.adapter import Vendor
from feeds.adapters.address import scheme_of
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.local import SourceFeed
from feeds.adapters.names import vendor_names
from feeds.adapters.source import AdapterSource
from feeds.client import WebsocketFeed
from wallboard.clock import SiteCalendar
from wallboard.errors import ConfigError, FeedError
from wallboard.events import FloorState, QueueInfo, ServerMessage
from wallboard.feed import Feed, FeedReport
from wallboard.feed_address import OWN_SCHEMES
from wallboard.floor.floor import Floor
from wallboard.tasks import GOOD_BYE_S, stop
from wallboard.vendors import Connection, Tried, Vendors

TRIAL_S = 30.0


def find_vendor(name: str) -> Vendor:
    """The vendor of that name. Raises ConfigError that lists all."""
    if name not in vendor_names():
        raise ConfigError(f"{name[:40]!r} is not known; there are {', '.join(vendor_names())}")
    vendor = import_module(f"{vendors.__name__}.{name}").VENDOR
    if not isinstance(vendor, Vendor):
        raise TypeError(f"{name}: VENDOR is no Vendor")
    return vendor


def all_vendors() -> Vendors:
    """What a screen needs to offer them."""
    return Vendors(tuple(find_vendor(name).info for name in vendor_names()), try_connection)


def open_adapter(connection: Connection, read_secret: Callable[[], str] | None = None) -> AdapterSource:
    """The vendor's floor as a source. Raises ConfigError, or RefusedError where `ca_file` cannot be read."""
    vendor = find_vendor(scheme_of(connection.url))
    request, counters = vendor.request(connection, read_secret), AdapterCounters()
    return AdapterSource(vendor.info.title, vendor.make(request.address, counters), request, counters)


def open_vendor(
    name: str,
    connection: Connection,
    read_secret: Callable[[], str] | None = None,
    calendar: SiteCalendar | None = None,
) -> Feed:
    """A vendor's address as a feed of this wall, whose days are those of `calendar`, else of UTC. Raises as
    `open_adapter` does.
    """
    source = open_adapter(connection, read_secret)
    keeper = Floor(calendar or SiteCalendar("UTC"), keeps_waits=True)
    return SourceFeed(name, source, keeper, server=source.title, counters=source.counters.report)


def _open(connection: Connection) -> Feed:
    if scheme_of(connection.url) not in OWN_SCHEMES:
        return open_vendor("trial", connection)
    return WebsocketFeed(
        "trial",
        connection.url,
        token=connection.secret or None,
        ca_file=connection.ca_file or None,
        allow_insecure=connection.allow_insecure,
    )


async def try_connection(connection: Connection) -> Tried:
    """Connect once and let go: the queues that the feed has, or what is wrong."""
    probe = _Probe()
    try:
        feed = _open(connection)
    except (ConfigError, FeedError) as error:
        return Tried(error=str(error))
    running = asyncio.create_task(feed.run(probe), name="trial")
    try:
        async with asyncio.timeout(TRIAL_S):
            await probe.ended.wait()
    except TimeoutError:
        return Tried(error=f"Nothing usable was heard within {TRIAL_S:.0f} s. {probe.detail}".strip())
    finally:
        await stop(running, patience_s=GOOD_BYE_S)
        if not running.cancelled():
            running.result()
    return Tried(error=probe.error) if probe.error else Tried(tuple(probe.queues.values()))


class _Probe:
    """A `FeedSink` that waits for the first floor, or the first trouble."""

    def __init__(self) -> None:
        self.ended = asyncio.Event()
        self.queues: dict[str, QueueInfo] = {}
        self.error = self.detail = ""

    async def deliver(self, feed: str, messages: Sequence[ServerMessage]) -> None:
        for message in messages:
            if isinstance(message, FloorState):
                self.queues |= {info.queue: info for info in message.queues}

    def report(self, report: FeedReport) -> None:
        self.detail = report.detail
        if report.link in {"lost", "refused"} and not self.ended.is_set():
            self.error = report.detail.partition(" Trying again")[0]
        if report.link in {"lost", "refused", "current"}:
            self.ended.set()
