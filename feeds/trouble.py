"""What went wrong with a connection, in words for the supervisor, and whether trying again soon can help."""

from __future__ import annotations

import ssl
from http import HTTPStatus
from urllib.parse import urlsplit

from websockets.exceptions import (
    ConnectionClosed,
    InvalidHandshake,
    InvalidMessage,
    InvalidStatus,
    InvalidURI,
    PayloadTooBig,
    ProxyError,
)
from websockets.frames import CloseCode

from wallboard.errors import FeedError, LimitError, RefusedError
from wallboard.events import MAX_FRAME_BYTES
from wallboard.language import figure, say

_PASSING = frozenset({HTTPStatus.REQUEST_TIMEOUT, HTTPStatus.TOO_EARLY, HTTPStatus.TOO_MANY_REQUESTS})


def shown_url(url: str) -> str:
    """The URL without what may be secret in it: user, password, query and fragment."""
    try:
        parts = urlsplit(url)
    except ValueError:
        return say("the address")
    host = parts.netloc.rpartition("@")[2]
    return f"{parts.scheme}://{host}{parts.path}"


def explain(error: Exception, url: str, *, has_token: bool) -> FeedError:
    """The error as one of ours: RefusedError where a person must act, LimitError, else FeedError."""
    place = shown_url(url)
    if isinstance(error, FeedError):
        return error
    if isinstance(error, ssl.SSLCertVerificationError):
        return RefusedError(
            say("The certificate of {place} is not trusted ({why})").format(
                place=place, why=error.verify_message
            ),
            say("Name the site's own authority as ca_file; check the host name and this machine's clock."),
        )
    if isinstance(error, InvalidHandshake) and not isinstance(error, (InvalidMessage, ProxyError)):
        return _explain_handshake(error, place, has_token=has_token)
    if isinstance(error, (InvalidURI, ValueError)):
        return RefusedError(
            say("{place} is not a websocket address").format(place=place),
            say("Write ws://host:port or wss://host:port."),
        )
    if isinstance(error, ConnectionClosed):
        return _explain_close(error, place)
    return FeedError(say("{place} cannot be reached ({why}).").format(place=place, why=_reason(error)))


def _explain_handshake(error: InvalidHandshake, place: str, *, has_token: bool) -> FeedError:
    if isinstance(error, InvalidStatus):
        return _explain_status(error.response.status_code, place, has_token=has_token)
    return RefusedError(
        say("{place} does not answer as a wallboard feed").format(place=place),
        say("Check host, port and path."),
    )


def _explain_status(status: int, place: str, *, has_token: bool) -> FeedError:
    if status >= HTTPStatus.INTERNAL_SERVER_ERROR or status in _PASSING:
        return FeedError(say("{place} is not ready (HTTP {status}).").format(place=place, status=status))
    if status == HTTPStatus.UNAUTHORIZED:
        if has_token:
            return RefusedError(
                say("{place} does not accept the token (401)").format(place=place),
                say("Put the right token in its place."),
            )
        return RefusedError(
            say("{place} wants a token (401)").format(place=place),
            say("Name the environment variable that holds it."),
        )
    if status == HTTPStatus.FORBIDDEN:
        return RefusedError(
            say("{place} does not let this wallboard in (403)").format(place=place),
            say("Ask whoever runs it for access."),
        )
    if status == HTTPStatus.NOT_FOUND:
        return RefusedError(
            say("{place} has no feed at that path (404)").format(place=place), say("Check the address.")
        )
    return RefusedError(
        say("{place} does not answer as a feed (HTTP {status})").format(place=place, status=status),
        say("Check host, port and path."),
    )


def _explain_close(error: ConnectionClosed, place: str) -> FeedError:
    if isinstance(error.__cause__, PayloadTooBig) or (
        error.sent and error.sent.code == CloseCode.MESSAGE_TOO_BIG
    ):
        return LimitError(
            say(
                "{place} sent a frame over {most} bytes, the protocol's limit. "
                "It must send smaller batches, or its snapshot in several frames."
            ).format(place=place, most=figure(MAX_FRAME_BYTES))
        )
    if error.rcvd is not None:
        return FeedError(
            say("{place} closed the connection ({why})").format(
                place=place, why=f"{error.rcvd.code} {error.rcvd.reason}".strip()
            )
        )
    return FeedError(say("The connection to {place} broke off.").format(place=place))


def _reason(error: Exception) -> str:
    if isinstance(error, TimeoutError):
        return say("no answer in time")
    if isinstance(error, ConnectionRefusedError):
        return say("nobody listens there")
    return str(getattr(error, "strerror", None) or error) or type(error).__name__
