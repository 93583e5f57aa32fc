"""AWS' calls over our own HTTP: boto3 makes and reads them, we carry them, so that its limits are ours.

boto3's own connections wait for each byte anew, and cannot be given up: a server that sends one now and then
would hold a thread for ever.
"""

from __future__ import annotations

import asyncio
from collections.abc import Iterator
from concurrent.futures import CancelledError
from typing import Any

from msgspec import Struct

from feeds.adapters.http import Http
from wallboard.errors import FeedError


class _Body(Struct, frozen=True):
    """What boto3 reads an answer from."""

    data: bytes

    def stream(self) -> Iterator[bytes]:
        """All of it."""
        yield self.data


def carry(client: Any, http: Http, loop: asyncio.AbstractEventLoop) -> None:  # noqa: ANN401 - boto3 has no types
    """Have the client's calls, which are made in threads, go through `http` in `loop`."""
    from botocore.awsrequest import AWSResponse  # noqa: PLC0415 - few sites have it
    from botocore.exceptions import HTTPClientError  # noqa: PLC0415

    def send(request: Any, **_: object) -> Any:  # noqa: ANN401
        headers = {name: _text(value) for name, value in request.headers.items()}
        call = http.once(request.method, request.url, {"headers": headers, "data": request.body})
        try:
            status, answer = asyncio.run_coroutine_threadsafe(call, loop).result()
        except (FeedError, CancelledError, RuntimeError) as error:
            raise HTTPClientError(error=error) from error
        return AWSResponse(request.url, status, dict(answer.headers), _Body(answer.body))

    client.meta.events.register("before-send.*.*", send)


def _text(value: object) -> str:
    return value.decode() if isinstance(value, bytes) else str(value)
