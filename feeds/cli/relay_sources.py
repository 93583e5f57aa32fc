"""What `relay` can be pointed at, and the options of it."""

from __future__ import annotations

import socket
import time
from collections.abc import Callable, Sequence
from pathlib import Path

import click
import msgspec
from msgspec import Struct

from feeds.adapters.address import scheme_of
from feeds.adapters.names import vendor_names
from feeds.adapters.registry import find_vendor, open_adapter
from feeds.cli.common import token_from
from feeds.client import is_this_machine
from feeds.relay.asterisk.address import parse_address
from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.orders import OrderOptions, Orders
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.source import AsteriskSource
from feeds.relay.asterisk.translation import Translation
from feeds.relay.merging.plan import PATHS, SourceSpec, plan_of, read_plan
from feeds.relay.merging.source import Input, MergedSource
from feeds.secret import SecretPlace
from feeds.source import LiveSource
from feeds.tls import client_tls
from wallboard.clock import SiteCalendar, SystemClock
from wallboard.errors import ConfigError
from wallboard.events import FloorState, InputHealth
from wallboard.vendors import Connection

Decorated = Callable[..., None]
_OPTIONS = (
    click.option(
        "--secret-env", default="", help="The environment variable that holds the source's password or token."
    ),
    click.option("--tls", is_flag=True, help="Speak TLS with the PBX (port 5039)."),
    click.option("--ca-file", help="The authority that signed the PBX's certificate, PEM."),
    click.option("--allow-insecure", is_flag=True, help="Speak with a PBX beyond this machine without TLS."),
    click.option(
        "--queue-log",
        type=click.Path(path_type=Path, dir_okay=False),
        help="On the PBX itself: follow its queue_log, /var/log/asterisk/queue_log.",
    ),
    click.option(
        "--mapping",
        type=click.Path(path_type=Path, dir_okay=False),
        help="For a feed of the site's own: which message means what (docs/howto/own-feed.md).",
    ),
    click.option("--with-numbers", is_flag=True, help="Pass callers' numbers on to wallboards."),
    click.option("--message-to", default="", help="Offer messages; an agent's address: pjsip:{extension}."),
    click.option(
        "--spy-from", default="", help="Offer listening in; a supervisor's phone: PJSIP/{extension}."
    ),
)


class SourceOptions(Struct, frozen=True):
    """The options as given."""

    secret_env: str
    tls: bool
    ca_file: str | None
    allow_insecure: bool
    queue_log: Path | None
    mapping: Path | None
    with_numbers: bool
    message_to: str
    spy_from: str


class OpenedSource(Struct, frozen=True):
    """A source and what is known of it beforehand.

    `name` tells its record on disk from others'. `restore` gives it the floor that the relay left, `summary`
    says at the end what was counted. `inputs` tells how each is, where it is several in truth.
    """

    source: LiveSource
    name: str
    site: str
    inferred: tuple[str, ...]
    restore: Callable[[FloorState, list[tuple[str, str]]], None]
    summary: Callable[[], str]
    inputs: Callable[[], tuple[InputHealth, ...]] = tuple


def source_options(command: Decorated) -> Decorated:
    """Add the options to a command."""
    for option in reversed(_OPTIONS):
        command = option(command)
    return command


def open_sources(
    urls: Sequence[str], merge: Path | None, options: SourceOptions, calendar: SiteCalendar
) -> OpenedSource:
    """One source, or several as one floor. Raises ConfigError or UsageError that say what is missing."""
    if merge is None and len(urls) == 1:
        return open_source(urls[0], options, calendar)
    if merge is None and not urls:
        raise click.UsageError("name a SOURCE, or several in a file with --merge")
    plan = plan_of(urls) if merge is None else read_plan(merge, urls)
    opened = {each.name: _open_input(each, merge, options, calendar) for each in plan.source}
    merged = MergedSource(
        [
            Input(each.name, opened[each.name].source, plan.ids(each), opened[each.name].restore)
            for each in plan.source
        ],
        {each.id: each for each in plan.agent},
        SystemClock().epoch_s,
    )
    return OpenedSource(
        merged,
        f"merged-{'-'.join(opened)}",
        socket.gethostname(),
        tuple(dict.fromkeys(word for each in opened.values() for word in each.inferred)),
        merged.restore,
        lambda: "\n".join(f"{name}: {each.summary()}" for name, each in opened.items()),
        merged.inputs,
    )


def _open_input(
    spec: SourceSpec, merge: Path | None, options: SourceOptions, calendar: SiteCalendar
) -> OpenedSource:
    """An input with its own options; paths go out from the merge file's folder. Raises ConfigError."""
    if merge is not None and spec.options():
        here = {name: merge.parent / value for name in PATHS if (value := getattr(spec, name))}
        options = msgspec.structs.replace(options, **(spec.options() | here))
    try:
        return open_source(spec.url, options, calendar)
    except ConfigError as error:
        raise ConfigError(str(error), file=str(merge or ""), key=f"source {spec.name}") from error
    except click.UsageError as error:
        raise click.UsageError(f"source {spec.name}: {error.message}") from error


def open_source(text: str, options: SourceOptions, calendar: SiteCalendar) -> OpenedSource:
    """The source that `text` names. Raises ConfigError or UsageError that say what is missing."""
    if scheme_of(text) in vendor_names():
        return _open_vendor(text, options)
    return _open_asterisk(text, options, calendar)


def _open_vendor(text: str, options: SourceOptions) -> OpenedSource:
    place = SecretPlace(env=options.secret_env).or_env(find_vendor(scheme_of(text)).info.variable)
    connection = Connection(
        text,
        place.read() or "",
        options.ca_file or "",
        options.allow_insecure,
        str(options.mapping or ""),
    )
    source = open_adapter(connection, lambda: place.read() or "")
    name = "".join(each if each.isalnum() else "-" for each in source.address)
    return OpenedSource(
        source, name, source.title, (), source.restore, lambda: source.counters.words() or "Nothing odd."
    )


def _open_asterisk(text: str, options: SourceOptions, calendar: SiteCalendar) -> OpenedSource:
    address = parse_address(text, tls=options.tls)
    if not (options.tls or is_this_machine(address.host) or options.allow_insecure):
        raise click.UsageError(
            f"{address} is not encrypted: use --tls, or say --allow-insecure if the network is trusted"
        )
    if not options.secret_env:
        raise click.UsageError("name the environment variable of the PBX's password with --secret-env")
    secret = token_from(options.secret_env) or ""
    counters = AmiCounters()
    since_at = calendar.day_of(time.time()).start_at
    tail = LogTail(options.queue_log, since_at) if options.queue_log else None
    translation = Translation(counters, tail, with_numbers=options.with_numbers)
    orders = Orders(
        translation.members, translation.visits, OrderOptions(options.message_to, options.spy_from)
    )
    source = AsteriskSource(
        address,
        secret,
        translation,
        orders,
        counters,
        clock=SystemClock(),
        tls=client_tls(options.ca_file) if options.tls else None,
    )
    site = socket.gethostname() if is_this_machine(address.host) else address.host
    return OpenedSource(
        source,
        f"asterisk-{address.host}-{address.port}",
        site,
        source.inferred,
        translation.restore,
        lambda: _summary(translation, counters),
    )


def _summary(translation: Translation, counters: AmiCounters) -> str:
    outcomes = translation.visits.outcomes
    lines = [
        f"{queue}: " + ", ".join(f"{n} {word}" for (of, word), n in outcomes.items() if of == queue)
        for queue in dict.fromkeys(queue for queue, _ in outcomes)
    ]
    return "\n".join(["Counted since the start:", *lines, counters.words() or "Nothing odd."])
