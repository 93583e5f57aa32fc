"""Ports on loopback for servers that must be told one."""

import socket
from contextlib import suppress
from random import Random

_PLACES = range(15_000, 32_000)
"""Below those that systems give to whoever connects: nobody takes one of them by chance."""


def free_port() -> int:
    """A port that nobody listens at."""
    return free_ports(1)[0]


def free_ports(count: int) -> list[int]:
    """So many different ones."""
    random, found = Random(), list[int]()
    while len(found) < count:
        port = random.choice(_PLACES)
        with suppress(OSError), socket.create_server(("127.0.0.1", port)):
            found += [port] * (port not in found)
    return found
