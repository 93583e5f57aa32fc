"""One conversation with Twilio: webhooks come in, and REST is asked at the start and each half minute."""

from __future__ import annotations

import asyncio
import hmac
from base64 import b64encode
from collections.abc import Container, Iterable, Mapping
from hashlib import sha1
from itertools import compress
from pathlib import Path
from typing import Annotated
from urllib.parse import urlsplit

import msgspec
from aiohttp import web
from msgspec import Meta, Struct

from feeds.adapters.adapter import Adapter
from feeds.adapters.address import VendorAddress
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.receiving import is_same, receiver
from feeds.adapters.talk import Talk
from feeds.adapters.values import word
from feeds.adapters.vendors.twilio.event_log import OVERLAP_S, EventLog, stamp_s
from feeds.adapters.vendors.twilio.rest import Rest
from feeds.adapters.vendors.twilio.translation import TAKEN, Look, Translation
from wallboard.errors import ConfigError, FeedError
from wallboard.events import FloorState

MAX_BODY_BYTES = 256 * 1024
POLL_S = 30.0
"""So often Twilio is asked what happened and how all stands: a webhook that is lost nobody sends again."""
UNDER_WAY_S = 5.0
"""So long may the webhook of an event that Twilio lists be under way."""
BODY_S = 15.0
"""Twilio waits no longer for an answer."""


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """The mapping file: where we listen, and as which address Twilio knows us (its signature covers that)."""

    public_url: Annotated[str, Meta(pattern=r"^https?://[^\s?#]+$")]
    listen: Annotated[str, Meta(pattern=r"^[^\s:]+:\d{1,5}$")] = "127.0.0.1:8781"


class TwilioAdapter(Adapter):
    """One workspace of the account in the address."""

    def __init__(self, workspace: str, place: Place, counters: AdapterCounters) -> None:
        self._workspace, self._place, self._counters = workspace, place, counters
        self._translation, self._log = Translation(counters), EventLog()
        self._left_at: float | None = None
        self.clock = self._translation.clock

    def restore(self, state: FloorState) -> None:
        """Agents and tasks as a relay left them; what happened since then Twilio can tell."""
        self._translation.restore(state)
        self._left_at = state.at - OVERLAP_S if state.at > 0.0 else None

    def restore_gone(self, contacts: Iterable[str]) -> None:
        """Tasks that were over by then: the list of events may tell them again."""
        self._translation.contacts.restore_gone(contacts)

    async def converse(self, talk: Talk) -> None:
        """Listen first, then read the floor: nothing happens in between unheard.

        Its clock is that of the lists' `Date`, each 30 s: a webhook may come late, or a second time.
        """
        talk.compare(self._translation.clock)
        rest = Rest(talk, self._workspace)
        # Before a webhook can come: its time is to be corrected by an answer's.
        self._translation.follow(await rest.queues())
        talk.listener.declare(self._translation.queues.values())
        app = web.Application(client_max_size=MAX_BODY_BYTES)

        async def receive(request: web.Request) -> web.Response:
            return await self._receive(talk, request)

        app.router.add_post(urlsplit(self._place.public_url).path or "/", receive)
        runner = receiver(app, lambda: self._counters.note_malformed("a webhook whose head is damaged"))
        await runner.setup()
        host, _, port = self._place.listen.rpartition(":")
        try:
            await web.TCPSite(runner, host, int(port)).start()
            self._log.begin(self._translation.clock.theirs(self._left_at or talk.now()))
            await self._catch_up(talk, rest)
            await self._apply(talk, rest, await self._look(rest))
            talk.listener.current(self.features)
            await self._look_for_ever(talk, rest)
        except OSError as error:
            raise FeedError(
                f"{self._place.listen} cannot be listened at ({error.strerror or error})."
            ) from error
        finally:
            await runner.cleanup()

    async def _receive(self, talk: Talk, request: web.Request) -> web.Response:
        """One event; refused where Twilio did not sign it with our account's token."""
        try:
            async with asyncio.timeout(BODY_S):
                posted = await request.post()
        except (ConnectionError, TimeoutError, ValueError):
            return web.Response(status=408)  # what it told is in the list of events
        form = {name: value for name, value in posted.items() if isinstance(value, str)}
        url = self._place.public_url + (f"?{request.query_string}" if request.query_string else "")
        told = request.headers.get("X-Twilio-Signature", "")
        if not is_same(told, signature(url, form, talk.secret)):
            if told:
                self._counters.note_malformed(
                    "a webhook's signature is wrong: check public_url and the token"
                )
            return web.Response(status=403)
        self._counters.frames += 1
        if self._log.note(form):
            await self._tell(talk, [form])
        return web.Response(status=204)

    async def _tell(self, talk: Talk, forms: list[Mapping[str, str]]) -> None:
        known = len(self._translation.queues)
        events = [event for form in forms for event in self._translation.event(form, talk.now())]
        if len(self._translation.queues) != known:
            talk.listener.declare(self._translation.queues.values())
        await talk.tell(events)

    async def _look_for_ever(self, talk: Talk, rest: Rest) -> None:
        """Tell what no webhook told. A difference that is still there at the next look is none that is under
        way: then the whole floor is told.
        """
        suspect: set[tuple[str, str]] = set()
        while True:
            await asyncio.sleep(POLL_S)
            self._counters.late += await self._catch_up(talk, rest)
            look = await self._look(rest)
            differs = self._translation.differences(look)
            if differs & suspect:
                self._counters.note_gap("something happened that Twilio did not tell; all was read anew")
                await self._apply(talk, rest, look, {who for who, _ in differs & suspect})
            suspect = differs

    async def _catch_up(self, talk: Talk, rest: Rest) -> int:
        """Tell the events that no webhook told, with all else that is listed of their tasks: they could not
        be understood without them. Returns of how many the webhook is no more under way.
        """
        translation, log, until = self._translation, self._log, talk.now() - UNDER_WAY_S
        until_s = translation.clock.theirs(until)
        listed = log.read(await rest.events(log.since_s))
        is_new = [log.note(form) for form in listed]
        log.read_to(until_s)
        missed = list(compress(listed, is_new))
        again = {form["TaskSid"] for form in missed if form.get("TaskSid")} | translation.retold(listed)
        told = zip(listed, is_new, strict=True)
        await self._tell(talk, [form for form, new in told if new or form.get("TaskSid") in again])
        translation.settle(until_s)
        return sum((stamp_s(form) or 0.0) <= until_s for form in missed)

    async def _look(self, rest: Rest) -> Look:
        heard, newest_s = self._translation.heard()
        return Look(heard, newest_s, await rest.tasks(), await rest.workers())

    async def _apply(self, talk: Talk, rest: Rest, look: Look, over: Container[str] = frozenset()) -> None:
        taken = [word(task.get("sid")) for task in look.tasks if task.get("assignment_status") in TAKEN]
        holders = await rest.holders(task for task in taken if not self._translation.has_holder(task))
        await talk.tell(self._translation.floor(look, holders, talk.now(), over))


def signature(url: str, form: Mapping[str, str], token: str) -> str:
    """Twilio's signature of a form that is posted to `url`."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return b64encode(hmac.new(token.encode(), text.encode(), sha1).digest()).decode()


def make_twilio(address: VendorAddress, counters: AdapterCounters) -> Adapter:
    """`twilio://ACCOUNT-SID@taskrouter.twilio.com/WORKSPACE-SID`. Raises ConfigError."""
    if not address.user or not address.place:
        raise ConfigError(
            "the account or the workspace is missing; write twilio://ACCOUNT-SID@taskrouter.twilio.com/WORKSPACE-SID"
        )
    if not address.mapping:
        raise ConfigError(
            "say in a file (--mapping FILE) where webhooks come in: public_url = 'https://…', listen = "
            "'127.0.0.1:8781'"
        )
    path = Path(address.mapping).expanduser()
    try:
        place = msgspec.toml.decode(path.read_bytes(), type=Place)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from error
    except (msgspec.DecodeError, ValueError) as error:
        raise ConfigError(f"{path}: {error}") from error
    return TwilioAdapter(address.place, place, counters)
