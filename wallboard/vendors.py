"""What the program says of the telephone systems it can be connected to: plain data, for screens and pages.

`feeds.adapters` makes the list and connects; `main` hands it to whoever shows it.
"""

from __future__ import annotations

from collections.abc import Callable, Coroutine, Sequence
from typing import Literal

from msgspec import Struct

from wallboard.events import CommandKind, Lack, QueueInfo

Offer = Literal["queue counts", "contact events", "agent states", "interval totals", "commands"]


class VendorInfo(Struct, frozen=True):
    """A telephone system. `name` begins its address, of which `example` is one.

    `needs` says in words what has to be kept in the environment (`variable` unless another variable is
    named) or in the keyring; empty where nothing is needed. `gives` is what the feed can tell, `lacks` what
    the screen shows as “not in this feed”, `commands` what supervisors may ask of it. `page` is the page for
    the administrator. `needs_mapping`: a file of the site's own belongs to the address.
    """

    name: str
    title: str
    example: str
    page: str
    gives: tuple[Offer, ...] = ()
    lacks: tuple[Lack, ...] = ()
    commands: tuple[CommandKind, ...] = ()
    needs: str = ""
    variable: str = ""
    needs_mapping: bool = False


class Connection(Struct, frozen=True):
    """A feed to be tried: its address, its secret where it has one, and how its server is verified.

    `mapping` is the path of the mapping file that some feeds need.
    """

    url: str
    secret: str = ""
    ca_file: str = ""
    allow_insecure: bool = False
    mapping: str = ""


class Tried(Struct, frozen=True):
    """What a trial showed: the source's queues, or why it failed and what to do, in words."""

    queues: tuple[QueueInfo, ...] = ()
    error: str = ""


TryConnection = Callable[[Connection], Coroutine[object, object, Tried]]
"""Connects once, and lets go; never raises for what is wrong with the connection."""


class Vendors(Struct, frozen=True):
    """The systems that the program knows, and how to try one."""

    known: Sequence[VendorInfo]
    try_connection: TryConnection
