"""The service manager that started the program, where one did: systemd's notify protocol.

See sd_notify(3): datagrams to the socket that `NOTIFY_SOCKET` names. Nothing here waits, and nothing fails: a
wall goes on whether or not it is heard.
"""

from __future__ import annotations

import logging
import os
import socket
from collections.abc import Mapping

logger = logging.getLogger(__name__)

BEATS_A_PERIOD = 3
"""So often in the time after which the manager loses patience."""


class ServiceManager:
    """Tells the manager of `environment` how the program is; without one it tells nobody."""

    def __init__(self, environment: Mapping[str, str]) -> None:
        self._address = _address(environment.get("NOTIFY_SOCKET", ""))
        self.beat_s = _beat_s(environment) if self._address else 0.0
        """How often it wants to hear from us, seconds; 0: never."""
        self._failed = False

    def tell(self, *states: str) -> None:
        """Send states such as `READY=1`."""
        if not self._address:
            return
        try:
            with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM | socket.SOCK_CLOEXEC) as door:
                door.setblocking(False)
                door.sendto("\n".join(states).encode(), self._address)
            self._failed = False
        except OSError as error:
            if not self._failed:
                logger.warning("the service manager is not reached: %s", error)
            self._failed = True


def _address(named: str) -> str:
    """A path, or an abstract name, which begins with @."""
    if named.startswith("@"):
        return "\0" + named[1:]
    return named if named.startswith("/") else ""


def _beat_s(environment: Mapping[str, str]) -> float:
    """From the watchdog's period, where it means this process."""
    if environment.get("WATCHDOG_PID", str(os.getpid())) != str(os.getpid()):
        return 0.0
    period_us = environment.get("WATCHDOG_USEC", "")
    return int(period_us) / 1e6 / BEATS_A_PERIOD if period_us.isdecimal() else 0.0
