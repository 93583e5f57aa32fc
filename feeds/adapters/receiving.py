"""What those adapters share to whom somebody posts."""

from __future__ import annotations

import hmac
import logging

from aiohttp import web

_log = logging.getLogger("feeds.wire.receiver")
_log.setLevel(logging.CRITICAL)  # aiohttp writes out headers that it cannot read, and with them the token


def receiver(app: web.Application) -> web.AppRunner:
    """What serves the application, and keeps quiet about it."""
    return web.AppRunner(app, access_log=None, logger=_log, shutdown_timeout=1.0)


def is_same(told: str, secret: str) -> bool:
    """Whether they are the same, in a time that tells nothing. A header may hold bytes that are no text."""
    return hmac.compare_digest(told.encode("utf-8", "surrogateescape"), secret.encode())
