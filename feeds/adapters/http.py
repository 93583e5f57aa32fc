"""A vendor's REST calls: JSON both ways, patient where the vendor asks for it, and clear about refusals.

Nothing secret is ever in what is raised: only the host and the path are named.
"""

from __future__ import annotations

import asyncio
import ssl
from collections.abc import AsyncIterator, Awaitable, Callable, Mapping
from contextlib import asynccontextmanager
from email.utils import parsedate_to_datetime
from http import HTTPStatus
from typing import Any, Self
from urllib.parse import urlsplit

import aiohttp
import msgspec
from msgspec import Struct
from yarl import URL

from feeds.adapters.values import number, plausible
from feeds.client import is_this_machine
from feeds.decoding import UNREADABLE
from feeds.keepalive import lively_socket
from feeds.trouble import explain, shown_url
from wallboard.errors import FeedError, LimitError, RefusedError

TIMEOUT_S = 20.0
MAX_ANSWER_BYTES, MAX_LINE_BYTES = 32 * 1024 * 1024, 4 * 1024 * 1024
DATE_STEP_S = 2.0
"""`Date` is in whole seconds, and an answer takes its time: a smaller difference of the clocks is none."""
PATIENCE = 5
"""So often in a row a vendor may say “too many requests” before the connection is given up."""
LONGEST_PAUSE_S = 120.0
_PAUSE_S = 2.0
_BROKEN = (aiohttp.ClientError, TimeoutError, OSError, RuntimeError)
"""RuntimeError is what aiohttp raises where a connection breaks off just as it is taken out of the pool."""
_PATIENT = frozenset({HTTPStatus.TOO_MANY_REQUESTS, HTTPStatus.SERVICE_UNAVAILABLE})


class UnauthorizedError(RefusedError):
    """The token or the password is not accepted (401): a token may be renewed once."""


class Answer(Struct, frozen=True):
    """The body of an answer, and its headers in small letters."""

    body: bytes
    headers: Mapping[str, str]


class Http:
    """An HTTP client, for `async with`. Redirects are not followed: they could lead a token elsewhere."""

    def __init__(
        self,
        host: str,
        tls: ssl.SSLContext | None,
        *,
        pause: Callable[[float], Awaitable[None]] = asyncio.sleep,
    ) -> None:
        self._tls, self._pause = tls, pause
        self._uses_proxy = not is_this_machine(host)
        self._session: aiohttp.ClientSession | None = None
        self.dated: Callable[[float], object] = lambda _stamp: None
        """Is given the server's time of each answer, in epoch seconds."""

    async def __aenter__(self) -> Self:
        self._session = aiohttp.ClientSession(
            connector=aiohttp.TCPConnector(
                ssl=self._tls if self._tls is not None else True, limit=4, socket_factory=lively_socket
            ),
            timeout=aiohttp.ClientTimeout(total=TIMEOUT_S),
            trust_env=self._uses_proxy,
            cookie_jar=aiohttp.CookieJar(unsafe=True),
        )
        return self

    async def __aexit__(self, *_: object) -> None:
        if self._session is not None:
            await self._session.close()
            self._session = None

    async def call(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        form: Mapping[str, str] | None = None,
        login: tuple[str, str] | None = None,
    ) -> Answer:
        """Send `body` as JSON, or `form`; waits as long as the vendor asks (Retry-After).

        Raises UnauthorizedError (401), RefusedError (403, 404, other 4xx), LimitError, else FeedError.
        """
        options: dict[str, Any] = {"headers": dict(headers or {}), "data": form, "json": body}
        if login is not None:
            options["headers"]["Authorization"] = aiohttp.encode_basic_auth(*login)
        status, answer = await self.once(method, url, options)
        for _ in range(PATIENCE):
            if status not in _PATIENT:
                break
            asked_s = number(answer.headers.get("retry-after"))
            await self._pause(min(max(0.0, _PAUSE_S if asked_s is None else asked_s), LONGEST_PAUSE_S))
            status, answer = await self.once(method, url, options)
        if not HTTPStatus.OK <= status < HTTPStatus.MULTIPLE_CHOICES:
            raise _refusal(status, url)
        return answer

    async def json(
        self,
        method: str,
        url: str,
        *,
        headers: Mapping[str, str] | None = None,
        body: object = None,
        form: Mapping[str, str] | None = None,
        login: tuple[str, str] | None = None,
    ) -> object:
        """The same, with the answer read as JSON; None where it is empty."""
        answer = await self.call(method, url, headers=headers, body=body, form=form, login=login)
        try:
            return msgspec.json.decode(answer.body) if answer.body else None
        except UNREADABLE as error:
            raise FeedError(f"{shown_url(url)} does not answer in JSON.") from error

    @asynccontextmanager
    async def lines(self, url: str, headers: Mapping[str, str]) -> AsyncIterator[AsyncIterator[bytes]]:
        """An answer that does not end, line by line, as the server writes it. Raises as `call` does."""
        if self._session is None:
            raise FeedError("The HTTP client is not open.")
        timeout = aiohttp.ClientTimeout(total=None, sock_connect=TIMEOUT_S)
        try:
            async with self._session.get(
                url, headers=headers, timeout=timeout, allow_redirects=False
            ) as response:
                if response.status != HTTPStatus.OK:
                    raise _refusal(response.status, url)
                self._note_date(response)
                yield _lines(response, url)
        except aiohttp.ClientConnectorCertificateError as error:
            raise explain(error.certificate_error, url, has_token=True) from error
        except _BROKEN as error:
            raise FeedError(f"{shown_url(url)} cannot be reached ({_reason(error)}).") from error

    def cookies(self, url: str) -> dict[str, str]:
        """The header with the cookies that the server at `url` set; empty where there are none. A secret."""
        if self._session is None:
            return {}
        found = self._session.cookie_jar.filter_cookies(URL(url))
        text = "; ".join(f"{name}={cookie.value}" for name, cookie in found.items())
        return {"Cookie": text} if text else {}

    async def once(self, method: str, url: str, options: dict[str, Any]) -> tuple[int, Answer]:
        """One call with aiohttp's options, whatever status it brings. Raises LimitError, else FeedError."""
        if self._session is None:
            raise FeedError("The HTTP client is not open.")
        try:
            async with self._session.request(method, url, allow_redirects=False, **options) as response:
                self._note_date(response)
                body = await _read(response, url)
                headers = {name.lower(): value for name, value in response.headers.items()}
                return response.status, Answer(body, headers)
        except aiohttp.ClientConnectorCertificateError as error:
            raise explain(error.certificate_error, url, has_token=True) from error
        except (*_BROKEN, *UNREADABLE, ValueError) as error:
            raise FeedError(f"{shown_url(url)} cannot be reached ({_reason(error)}).") from error

    def _note_date(self, response: aiohttp.ClientResponse) -> None:
        """When its head has come: a long body takes its time. `Age` is how long a cache has kept it, in s."""
        stamp = read_date(response.headers.get("Date", ""))
        if stamp is not None:
            self.dated(stamp + max(0.0, number(response.headers.get("Age")) or 0.0))


def read_date(text: str) -> float | None:
    """Epoch seconds of a `Date` header; None where it is none."""
    try:
        return plausible(parsedate_to_datetime(text).timestamp())
    except (ValueError, OverflowError):
        return None


async def _lines(response: aiohttp.ClientResponse, url: str) -> AsyncIterator[bytes]:
    """Lines without their ends, each within bounds."""
    rest = bytearray()
    async for chunk in response.content.iter_any():
        *whole, last = (bytes(rest) + chunk).split(b"\n")
        for line in whole:
            yield line.rstrip(b"\r")
        rest = bytearray(last)
        if len(rest) > MAX_LINE_BYTES:
            raise LimitError(f"{shown_url(url)} sends a line of more than {MAX_LINE_BYTES:,} bytes.")


async def _read(response: aiohttp.ClientResponse, url: str) -> bytes:
    """The body, within bounds."""
    body = bytearray()
    async for chunk in response.content.iter_chunked(64 * 1024):
        body += chunk
        if len(body) > MAX_ANSWER_BYTES:
            raise LimitError(f"{shown_url(url)} answers with more than {MAX_ANSWER_BYTES:,} bytes.")
    return bytes(body)


def _refusal(status: int, url: str) -> FeedError:
    place = shown_url(url)
    path = urlsplit(url).path
    if status == HTTPStatus.UNAUTHORIZED:
        return UnauthorizedError(
            f"{place} does not accept the credentials (401)", "Put the right secret in its place."
        )
    if status == HTTPStatus.FORBIDDEN:
        return RefusedError(
            f"{place} is not allowed to this user (403)",
            f"Give the permission that {path} needs; the vendor's page in docs/feeds names them all.",
        )
    if status == HTTPStatus.NOT_FOUND:
        return RefusedError(f"{place} is not there (404)", "Check the address.")
    if status in _PATIENT:
        return FeedError(f"{place} is too busy for us (HTTP {status}).")
    if HTTPStatus.BAD_REQUEST <= status < HTTPStatus.INTERNAL_SERVER_ERROR:
        return RefusedError(f"{place} does not take what it was asked (HTTP {status})", "Check the address.")
    return FeedError(f"{place} failed (HTTP {status}).")


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return "no answer in time"
    return "the connection broke off" if isinstance(error, aiohttp.ClientPayloadError) else str(error)[:120]
