"""One message by one Apprise service, in the calling thread.

Apprise's own call timeout is not used: it leaves a thread behind that holds the program's end, and a message
it gave up may still arrive and then come twice. The services' socket timeouts bound a call (4 s each by
default; `cto` and `rto` in the URL).
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from pathlib import Path
from tempfile import TemporaryDirectory

from apprise import Apprise, AppriseAsset, NotifyType

from wallboard.config import RouteConfig
from wallboard.errors import ConfigError
from wallboard.language import say
from wallboard.notify.address import Address, find_address
from wallboard.notify.message import Attachment, Message
from wallboard.records import Severity

KEPT_APART = ("apprise", "urllib3", "requests", "requests_oauthlib", "oauthlib")
"""Loggers that write URLs, and so secrets. What Apprise has to say is taken from its result and redacted."""

_TYPES: dict[Severity | None, NotifyType] = {
    "critical": NotifyType.FAILURE,
    "warn": NotifyType.WARNING,
    "info": NotifyType.INFO,
    None: NotifyType.SUCCESS,
}


class ApprisePost:
    """The service of one route. Its address is looked up when it is first needed."""

    def __init__(self, route: RouteConfig, find: Callable[[RouteConfig], Address] = find_address) -> None:
        self._route, self._find = route, find
        self._address: Address | None = None
        self._services: Apprise | None = None
        self.shown = _source(route)
        for name in KEPT_APART:
            logging.getLogger(name).propagate = False

    def send(self, message: Message) -> str:
        """Deliver; gives what went wrong in words, empty when it was taken. Never raises."""
        try:
            return self._send(self._connected(), message)
        except ConfigError as error:
            return str(error)

    def _connected(self) -> Apprise:
        if self._services is None:
            self._address = self._find(self._route)
            self.shown = repr(self._address)
            services = Apprise(
                asset=AppriseAsset(
                    app_id="Wallboard", app_desc="Wallboard", async_mode=False, service_timeout=0
                )
            )
            if not services.add(self._address.reveal()):
                raise ConfigError(f"Apprise cannot use the address {self.shown}; check how it is written")
            self._services = services
        return self._services

    def _send(self, services: Apprise, message: Message) -> str:
        with _attached(message.attachment) as attach:
            result = services.notify(
                body=message.body, title=message.title, notify_type=_TYPES[message.severity], attach=attach
            )
        if result:
            return ""
        words = self._redacted([entry.message for entry in result.logs()])
        return words or say("{address} did not take it").format(address=self.shown)

    def _redacted(self, messages: Sequence[str]) -> str:
        address = self._address
        return " ".join(address.redact(each) for each in messages) if address else ""


@contextmanager
def _attached(attachment: Attachment | None) -> Iterator[str | None]:
    """The attachment as a file, which is what Apprise takes; a service that takes none sends the text."""
    if attachment is None:
        yield None
        return
    with TemporaryDirectory(prefix="wallboard-") as folder:
        file = Path(folder) / attachment.name
        file.write_text(attachment.text, encoding="utf-8")
        yield str(file)


def _source(route: RouteConfig) -> str:
    """Where the address comes from, until it is known."""
    return (
        f"${route.url_env}" if route.url_env else f"keyring {route.url_keyring}" if route.url_keyring else "…"
    )
