"""What a site posts to us: JSON by HTTP, made events by its mapping. See docs/howto/own-feed.md."""

from __future__ import annotations

import asyncio

from aiohttp import web

from feeds.adapters.adapter import Vendor
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import read_date
from feeds.adapters.mapped.adapter import MappedAdapter, mapped
from feeds.adapters.mapped.rules import Mapping
from feeds.adapters.receiving import is_same, receiver
from feeds.adapters.talk import Talk
from wallboard.errors import FeedError, RefusedError
from wallboard.vendors import VendorInfo

MAX_BODY_BYTES = 4 * 1024 * 1024
BODY_S = 30.0
"""So long may a post take to come whole."""
PORT = 8780


class WebhookAdapter(MappedAdapter):
    """Listens at the address. TLS is spoken by what stands before it."""

    waits_to_be_told = True

    def __init__(self, mapping: Mapping, counters: AdapterCounters) -> None:
        super().__init__(mapping, counters)
        self._busy = asyncio.Lock()

    async def listen(self, talk: Talk) -> None:
        address = talk.address
        if not address.plain:
            raise RefusedError(
                "This receiver speaks no TLS itself",
                "Write webhook+plain://127.0.0.1:8780/PATH and let a proxy with TLS stand before it.",
            )
        app = web.Application(client_max_size=MAX_BODY_BYTES)

        async def receive(request: web.Request) -> web.Response:
            return await self._receive(talk, request)

        app.router.add_post(f"/{address.place}", receive)
        runner = receiver(app, lambda: self.counters.note_malformed("a post whose head is damaged"))
        await runner.setup()
        try:
            await web.TCPSite(runner, address.host, address.port or PORT).start()
            self.ready(talk)
            await asyncio.Event().wait()
        except OSError as error:
            raise FeedError(f"{address} cannot be listened at ({error.strerror or error}).") from error
        finally:
            await runner.cleanup()

    async def _receive(self, talk: Talk, request: web.Request) -> web.Response:
        """One message, or several in a list or by lines; answered when all are applied, one after another."""
        told, came_at = request.headers.get("Authorization", "").removeprefix("Bearer "), talk.now()
        if not is_same(told, talk.secret):
            return web.json_response({"error": "the token is not accepted"}, status=401)
        try:
            async with asyncio.timeout(BODY_S):
                body = await request.read()
        except (ConnectionError, TimeoutError):
            self.counters.note_gap("a post broke off; its sender has to send it again")
            return web.json_response({"error": "the post did not come whole"}, status=408)
        lines = body.splitlines() if request.content_type == "application/x-ndjson" else [body]
        async with self._busy:
            self.translation.clock.dated(read_date(request.headers.get("Date", "")), came_at)
            read = [await self.take_text(talk, line) for line in lines if line.strip()]
        if not read or not all(read):
            return web.json_response({"error": "that is no JSON"}, status=400)
        return web.Response(status=204)


VENDOR = Vendor(
    VendorInfo(
        name="webhook",
        title="Webhook",
        example="webhook+plain://127.0.0.1:8780/floor",
        page="docs/howto/own-feed.md",
        gives=("queue counts", "contact events", "agent states", "interval totals"),
        needs="the token that whoever posts has to send",
        variable="WEBHOOK_TOKEN",
        needs_mapping=True,
    ),
    mapped(WebhookAdapter),
)
