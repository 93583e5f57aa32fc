"""What a vendor's module is made of: an `Adapter` that holds one conversation, and its `Vendor`."""

from __future__ import annotations

from abc import ABC, abstractmethod
from collections.abc import Callable, Iterable

import msgspec
from msgspec import Struct

from feeds.adapters.address import VendorAddress, parse_address
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.talk import Request, Talk
from feeds.client import is_this_machine
from feeds.tls import client_tls
from wallboard.clock import SystemClock
from wallboard.errors import ConfigError
from wallboard.events import Command, CommandResult, FloorState
from wallboard.vendor_clock import VendorClock
from wallboard.vendors import Connection, VendorInfo


class Adapter(ABC):
    """One vendor's floor. What it knows outlives a connection, so that nothing is told twice."""

    features: tuple[str, ...] = ()
    """Commands that it carries out."""
    clock: VendorClock | None = None
    """What brings the vendor's times to ours; None where it tells durations only."""

    @abstractmethod
    async def converse(self, talk: Talk) -> None:
        """One connection from beginning to end: log in, declare the queues, tell the whole floor, say
        `talk.listener.current`, and go on telling. Raises what ended it; to return is to end it, too.
        """

    def restore(self, state: FloorState) -> None:  # noqa: B027 - one may well have nothing to take up
        """Take up the floor that a relay left when it was stopped."""

    def restore_gone(self, contacts: Iterable[str]) -> None:  # noqa: B027
        """These contacts of the day were over by then."""

    def disconnected(self) -> None:  # noqa: B027
        """The connection is lost."""

    async def carry_out(self, command: Command) -> CommandResult:
        """Do what a supervisor asks, or say why not."""
        return CommandResult(command.id, ok=False, error=f"{command.kind} is not offered by this feed")


class Vendor(Struct, frozen=True):
    """A vendor: what is said of it, and what makes its adapter.

    `make` raises ConfigError where the address lacks something, for example the user.
    """

    info: VendorInfo
    make: Callable[[VendorAddress, AdapterCounters], Adapter]

    def request(self, connection: Connection, read_secret: Callable[[], str] | None = None) -> Request:
        """Read and check what the site configured; `read_secret` gives the secret anew for each connection.

        Raises ConfigError that says what to do.
        """
        address = parse_address(connection.url, self.info.example)
        address = msgspec.structs.replace(address, mapping=connection.mapping)
        if address.plain and not (is_this_machine(address.host) or connection.allow_insecure):
            raise ConfigError(
                f"{address} is not encrypted: leave +plain out, or allow it by name (allow_insecure) if the "
                "network is trusted"
            )
        if self.info.needs and not connection.secret:
            raise ConfigError(
                f"{self.info.title} needs {self.info.needs}: put it into the environment variable "
                f"{self.info.variable}, or into the keyring"
            )
        tls = None if address.plain else client_tls(connection.ca_file or None)
        return Request(address, read_secret or (lambda: connection.secret), tls, SystemClock())
