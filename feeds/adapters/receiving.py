"""What those adapters share to whom somebody posts."""

from __future__ import annotations

import hmac
import logging
from collections.abc import Callable

from aiohttp import web
from aiohttp.abc import AbstractAccessLogger

_log = logging.getLogger("feeds.wire.receiver")
_log.setLevel(logging.CRITICAL)  # aiohttp writes out headers that it cannot read, and with them the token
_NO_METHOD = "UNKNOWN"
"""What aiohttp calls the method where it could not read the request's head."""


def receiver(app: web.Application, unreadable: Callable[[], object]) -> web.AppRunner:
    """What serves the application, and keeps quiet about it. `unreadable` is called for each request of which
    not even the head can be read: the application never sees it.
    """

    class Unreadable(AbstractAccessLogger):
        def log(self, request: web.BaseRequest, response: web.StreamResponse, time: float) -> None:
            if request.method == _NO_METHOD:
                unreadable()

    return web.AppRunner(app, access_log=_log, access_log_class=Unreadable, logger=_log, shutdown_timeout=1.0)


def is_same(told: str, secret: str) -> bool:
    """Whether they are the same, in a time that tells nothing. A header may hold bytes that are no text."""
    return hmac.compare_digest(told.encode("utf-8", "surrogateescape"), secret.encode())
