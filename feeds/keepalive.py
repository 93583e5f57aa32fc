"""TCP's own sign of life: a connection whose other end is gone is noticed though nobody has anything to say.

It tells of the next machine only: a proxy in between answers for a server that is gone.
"""

from __future__ import annotations

import socket
from typing import Any

IDLE_S, EVERY_S, PROBES = 20, 10, 3
NOTICED_S = IDLE_S + EVERY_S * PROBES
"""After so long without an answer the system gives the connection up."""
_OPTIONS = {
    "TCP_KEEPIDLE": IDLE_S,
    "TCP_KEEPALIVE": IDLE_S,  # macOS's name for it
    "TCP_KEEPINTVL": EVERY_S,
    "TCP_KEEPCNT": PROBES,
    "TCP_USER_TIMEOUT": NOTICED_S * 1000,
}


def lively_socket(address: tuple[Any, ...]) -> socket.socket:
    """A socket for an address as `getaddrinfo` has it, that asks by itself whether the other end is there."""
    made = socket.socket(address[0], address[1], address[2])
    made.setsockopt(socket.SOL_SOCKET, socket.SO_KEEPALIVE, 1)
    for name, value in _OPTIONS.items():
        option = getattr(socket, name, None)
        if option is not None:
            made.setsockopt(socket.IPPROTO_TCP, option, value)
    return made
