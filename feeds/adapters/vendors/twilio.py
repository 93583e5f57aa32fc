"""Twilio TaskRouter: signed webhooks tell what happens, REST how things stand and whether one was missed.

See docs/feeds/twilio.md for what is verified and what is not.
"""

from __future__ import annotations

import asyncio
import hmac
from base64 import b64encode
from collections.abc import AsyncIterator, Iterable, Mapping
from hashlib import sha1
from pathlib import Path
from typing import Annotated
from urllib.parse import quote, urlsplit

import msgspec
from aiohttp import web
from msgspec import Meta, Struct

from feeds.adapters.adapter import Adapter, Vendor
from feeds.adapters.address import VendorAddress
from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import DATE_STEP_S
from feeds.adapters.receiving import is_same, receiver
from feeds.adapters.talk import Talk
from feeds.adapters.values import Fields, count, fields, items, moment, word
from feeds.tasks import until_one_ends
from wallboard.errors import ConfigError, FeedError, LimitError
from wallboard.events import AgentInfo, Event, FloorState, QueueInfo
from wallboard.vendor_clock import VendorClock
from wallboard.vendors import VendorInfo

MAX_BODY_BYTES = 256 * 1024
POLL_S = 30.0
"""So often tasks and workers are compared with what we know: a webhook that is lost nobody sends again."""
BODY_S = 15.0
"""Twilio waits no longer for an answer."""
_MOST_PAGES, _PAGE = 1_000, 100
_WAITING, _TALKING, _OVER = "waiting", "talking", "over"
_TAKEN = frozenset({"assigned", "wrapping"})
_OPEN_STATUS = "pending,reserved,assigned,wrapping"
_STATES = {
    "available": "available",
    "idle": "available",
    "offline": "signed_out",
    "break": "break",
    "lunch": "lunch",
    "training": "training",
    "meeting": "meeting",
}
_CHANNELS = {"voice": "voice", "chat": "chat", "email": "email", "sms": "social"}
_QUIET = frozenset(
    {
        "task.created", "task.updated", "task.transfer-initiated", "task-queue.timeout", "workflow.entered",
        "workflow.target-matched", "workflow.skipped", "worker.created", "worker.attributes.update",
        "worker.capacity.update", "worker.channel.availability.update", "reservation.failed",
    }
)  # fmt: skip
_HANGUPS = ("hang", "abandon", "caller", "customer")
_DOING = {"reserved": "alerting", "assigned": "talking", "wrapping": "wrapup"}
"""What a worker does with a task by the task's status."""


class Place(Struct, frozen=True, forbid_unknown_fields=True):
    """The mapping file: where we listen, and as which address Twilio knows us (its signature covers that)."""

    public_url: Annotated[str, Meta(pattern=r"^https?://[^\s?#]+$")]
    listen: Annotated[str, Meta(pattern=r"^[^\s:]+:\d{1,5}$")] = "127.0.0.1:8781"


class Translation:
    """One workspace's floor. Each call that takes news returns the events that follow, their `seq` 0."""

    def __init__(self, counters: AdapterCounters) -> None:
        self.queues: dict[str, QueueInfo] = {}
        self.agents, self.contacts = AgentBook(), ContactBook(counters, once=True)
        self._counters, self.clock = counters, VendorClock(DATE_STEP_S)
        self._activity: dict[str, str] = {}
        self._busy: dict[str, tuple[str, str]] = {}

    def follow(self, queues: Iterable[Fields]) -> None:
        """The workspace's task queues."""
        for queue in queues:
            sid = word(queue.get("sid"))
            if sid:
                self.queues[sid] = QueueInfo(sid, name=word(queue.get("friendly_name")) or None)

    def differences(self, tasks: list[Fields], workers: list[Fields]) -> set[tuple[str, str]]:
        """Tasks and workers of whom Twilio says what we do not know, and what it says."""
        told = {(word(task.get("sid")), _stage(task)) for task in tasks if self._is_ours(task)}
        contacts = self.contacts.open.values()
        known = {(each.contact, _TALKING if each.answered_at else _WAITING) for each in contacts}
        told |= {(word(each.get("sid")), word(each.get("activity_name"))) for each in workers}
        here = {who for who, info in self.agents.known.items() if info.state != "signed_out"}
        here |= {word(each.get("sid")) for each in workers} & self.agents.known.keys()
        known |= {(who, self._activity.get(who, "")) for who in here}
        return {each for each in told ^ known if each[1] != _OVER}

    def floor(
        self, tasks: list[Fields], workers: list[Fields], holders: Mapping[str, str], at: float
    ) -> list[Event]:
        """How everything stands; `holders` has the workers of tasks that somebody accepted."""
        self.contacts.synchronise([word(task.get("sid")) for task in tasks], at)
        busy = {who: task for who, (_, task) in self._busy.items()} | {
            who: task for task, who in holders.items()
        }
        held = {task: who for who, task in busy.items()}
        for task in tasks:
            self._task(task, held.get(word(task.get("sid"))), at)
        for worker in workers:
            self._activity[word(worker.get("sid"))] = word(worker.get("activity_name"))
        status = {word(task.get("sid")): word(task.get("assignment_status")) for task in tasks}
        self._busy = {
            who: (_DOING[status[task]], task) for who, task in busy.items() if status.get(task) in _DOING
        }
        told = [self._worker(each, at) for each in workers if word(each.get("sid"))]
        self.agents.synchronise(told, at)
        return self.take()

    def has_holder(self, task: str) -> bool:
        """Whether it is known who has the task."""
        return any(task == held for what, held in self._busy.values() if what != "alerting")

    def _is_ours(self, task: Fields) -> bool:
        return word(task.get("task_queue_sid")) in self.queues

    def event(self, form: Mapping[str, str], at: float) -> list[Event]:
        """A webhook's fields."""
        self._counters.messages += 1
        kind = form.get("EventType", "")
        happened_at = (
            moment(form.get("TimestampMs"), self.clock) or moment(form.get("Timestamp"), self.clock) or at
        )
        if kind.startswith(("task.", "task-queue.", "workflow.")):
            self._task_event(kind, form, min(at, happened_at))
        elif kind.startswith("reservation."):
            self._reservation(kind.partition(".")[2], form, min(at, happened_at))
        elif kind == "worker.activity.update":
            self._activity[form.get("WorkerSid", "")] = word(form.get("WorkerActivityName"))
            self._set_worker(form, min(at, happened_at))
        elif kind == "worker.deleted":
            self.agents.remove(form.get("WorkerSid", ""), at)
        elif kind not in _QUIET:
            self._counters.note_unknown(kind or "no EventType")
        return self.take()

    def take(self) -> list[Event]:
        """The events since the last call."""
        return [*self.contacts.take(), *self.agents.take()]

    def _task(self, task: Fields, holder: str | None, at: float) -> None:
        sid, queue = word(task.get("sid")), word(task.get("task_queue_sid"))
        if not sid or queue not in self.queues:
            return
        waited_s, status = count(task.get("age")), word(task.get("assignment_status"))
        began_at = moment(task.get("date_created"), self.clock) or (at if waited_s is None else at - waited_s)
        channel = _channel(word(task.get("task_channel_unique_name")))
        known = self.contacts.open.get(sid)
        if known is None or known.answered_at is None or status not in _TAKEN:
            self.contacts.queue(sid, queue, min(at, began_at), channel=channel)
            known = self.contacts.open.get(sid)
        if known is None:
            return
        if status in {"assigned", "wrapping"} and known.answered_at is None:
            self.contacts.answer(sid, holder, at)
        if status == "wrapping":
            self.contacts.end(sid, at)

    def _task_event(self, kind: str, form: Mapping[str, str], at: float) -> None:
        task, reason = form.get("TaskSid", ""), word(form.get("TaskCanceledReason"))
        if kind == "task-queue.entered":
            queue = form.get("TaskQueueSid", "")
            if queue and queue not in self.queues:
                self.queues[queue] = QueueInfo(queue, name=word(form.get("TaskQueueName")) or None)
            known = self.contacts.open.get(task)
            is_late = known is not None and known.answered_at is not None and at <= known.answered_at
            if task and queue and not is_late:
                channel = _channel(form.get("TaskChannelUniqueName", ""))
                self.contacts.queue(
                    task, queue, at, channel=channel, priority=count(form.get("TaskPriority"))
                )
        elif kind in {"task.canceled", "task.deleted", "workflow.timeout"}:
            self._ends(task, at, "timeout" if kind == "workflow.timeout" else reason)
        elif kind in {"task.completed", "task.wrapup"}:
            if task in self.contacts.open:
                self._ends(task, at, word(form.get("TaskCompletedReason")) or "completed")
        elif kind not in _QUIET:
            self._counters.note_unknown(kind)

    def _ends(self, task: str, at: float, reason: str) -> None:
        """Whoever waited has hung up, or left for the reason given; who spoke has ended."""
        known = self.contacts.open.get(task)
        if known is not None and known.answered_at is not None:
            self.contacts.end(task, at)
        elif any(reason.lower().startswith(each) for each in _HANGUPS) or not reason:
            self.contacts.abandon(task, at)
        else:
            self.contacts.leave(task, reason, at)

    def _reservation(self, what: str, form: Mapping[str, str], at: float) -> None:
        task, worker = form.get("TaskSid", ""), form.get("WorkerSid", "")
        match what:
            case "created":
                self._busy[worker] = ("alerting", task)
            case "accepted":
                self.contacts.answer(task, worker or None, at)
                self._busy[worker] = ("talking", task)
            case "wrapup":
                if task in self.contacts.open:
                    self.contacts.end(task, at)
                self._busy[worker] = ("wrapup", task)
            case "completed" | "rejected" | "timeout" | "canceled" | "rescinded":
                if what == "completed" and task in self.contacts.open:
                    self.contacts.end(task, at)
                if self._busy.get(worker, ("", ""))[1] == task:
                    self._busy.pop(worker, None)
            case _:
                self._counters.note_unknown(f"reservation.{what}"[:60])
                return
        self._set_worker(form, at)

    def _set_worker(self, form: Mapping[str, str], at: float) -> None:
        worker = form.get("WorkerSid", "")
        if not worker:
            return
        if activity := word(form.get("WorkerActivityName")):
            self._activity[worker] = activity
        before = self.agents.known.get(worker)
        name = word(form.get("WorkerName")) or (before.name if before else None)
        state, reason = self._state(worker)
        same = before is not None and (before.state, before.reason) == (state, reason)
        since = before.since if before is not None and same else at
        self.agents.set(AgentInfo(worker, state, since, reason, name=name), at)

    def _state(self, worker: str) -> tuple[str, str | None]:
        """The state, and the activity as its reason where the two differ."""
        activity = self._activity.get(worker, "")
        ours = _STATES.get(activity.lower(), activity or "unknown")
        busy = self._busy.get(worker)
        return (busy[0], None) if busy is not None else (ours, None)

    def _worker(self, worker: Fields, at: float) -> AgentInfo:
        sid = word(worker.get("sid"))
        state, reason = self._state(sid)
        before = self.agents.known.get(sid)
        since = moment(worker.get("date_status_changed"), self.clock) or at
        if before is not None and before.state == state:
            since = before.since
        return AgentInfo(sid, state, min(since, at), reason, name=word(worker.get("friendly_name")) or None)


class TwilioAdapter(Adapter):
    """One workspace of the account in the address."""

    def __init__(self, workspace: str, place: Place, counters: AdapterCounters) -> None:
        self._workspace, self._place, self._counters = workspace, place, counters
        self._translation = Translation(counters)
        self.clock = self._translation.clock

    def restore(self, state: FloorState) -> None:
        """Agents and tasks as a relay left them."""
        self._translation.agents.restore(state.agents)
        self._translation.contacts.restore(state.contacts)

    async def converse(self, talk: Talk) -> None:
        """Listen first, then read the floor: nothing happens in between unheard.

        Its clock is that of the lists' `Date`, each 30 s: a webhook may come late, or a second time.
        """
        talk.compare(self._translation.clock)
        await self._read_queues(talk)  # before a webhook can come, whose time is to be corrected
        app = web.Application(client_max_size=MAX_BODY_BYTES)

        async def receive(request: web.Request) -> web.Response:
            return await self._receive(talk, request)

        app.router.add_post(urlsplit(self._place.public_url).path or "/", receive)
        runner = receiver(app, lambda: self._counters.note_malformed("a webhook whose head is damaged"))
        await runner.setup()
        host, _, port = self._place.listen.rpartition(":")
        try:
            await web.TCPSite(runner, host, int(port)).start()
            await self._apply(talk, *await self._look(talk))
            talk.listener.current(self.features)
            await until_one_ends("twilio", self._compare_for_ever(talk))
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
            self._counters.note_gap("a webhook broke off; what it told is compared at the next look")
            return web.Response(status=408)
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
        known = len(self._translation.queues)
        events = self._translation.event(form, talk.now())
        if len(self._translation.queues) != known:
            talk.listener.declare(self._translation.queues.values())
        await talk.tell(events)
        return web.Response(status=204)

    async def _read_queues(self, talk: Talk) -> None:
        translation = self._translation
        translation.follow([each async for each in self._pages(talk, "TaskQueues?", "task_queues")])
        talk.listener.declare(translation.queues.values())

    async def _look(self, talk: Talk) -> tuple[list[Fields], list[Fields]]:
        """Open tasks, and workers."""
        tasks = self._pages(talk, f"Tasks?AssignmentStatus={quote(_OPEN_STATUS)}&", "tasks")
        workers = self._pages(talk, "Workers?", "workers")
        return [each async for each in tasks], [each async for each in workers]

    async def _apply(self, talk: Talk, tasks: list[Fields], workers: list[Fields]) -> None:
        taken = [word(task.get("sid")) for task in tasks if task.get("assignment_status") in _TAKEN]
        holders = dict[str, str]()
        for task in taken:
            if not self._translation.has_holder(task):
                path = f"Tasks/{quote(task, safe='')}/Reservations?ReservationStatus=accepted&"
                async for each in self._pages(talk, path, "reservations"):
                    holders[task] = word(each.get("worker_sid"))
        await talk.tell(self._translation.floor(tasks, workers, holders, talk.now()))

    async def _compare_for_ever(self, talk: Talk) -> None:
        """A webhook that was lost shows as a difference that stays for two looks: then the floor is told."""
        suspect: set[tuple[str, str]] = set()
        while True:
            await asyncio.sleep(POLL_S)
            look = await self._look(talk)
            differs = self._translation.differences(*look)
            if differs & suspect:
                self._counters.note_gap("webhooks did not come; how all stands was read anew")
                await self._apply(talk, *look)
            suspect = differs

    async def _pages(self, talk: Talk, path: str, key: str) -> AsyncIterator[Fields]:
        url: str | None = self._url(talk, f"{path}PageSize={_PAGE}")
        for _ in range(_MOST_PAGES):
            told = fields(await self._get(talk, url or ""))
            for each in items(told.get(key)):
                yield fields(each)
            url = word(fields(told, "meta").get("next_page_url"), 2_000) or None
            if url is None:
                return
            if not url.startswith(talk.address.web() + "/"):
                raise FeedError("Twilio sends us to another host for the next page.")
        raise LimitError(f"Twilio lists more than {_MOST_PAGES * _PAGE:,} {key}.")

    def _url(self, talk: Talk, path: str) -> str:
        return f"{talk.address.web()}/v1/Workspaces/{quote(self._workspace, safe='')}/{path}"

    async def _get(self, talk: Talk, url: str) -> object:
        return await talk.http.json("GET", url, login=(talk.address.user, talk.secret))


def signature(url: str, form: Mapping[str, str], token: str) -> str:
    """Twilio's signature of a form that is posted to `url`."""
    text = url + "".join(name + form[name] for name in sorted(form))
    return b64encode(hmac.new(token.encode(), text.encode(), sha1).digest()).decode()


def _stage(task: Fields) -> str:
    """Whether a task waits, somebody has it, or it is over for the customer."""
    status = word(task.get("assignment_status"))
    return _WAITING if status in {"pending", "reserved"} else _TALKING if status == "assigned" else _OVER


def _channel(name: str) -> str:
    return _CHANNELS.get(name, "voice" if name in {"", "default"} else "chat")


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


VENDOR = Vendor(
    VendorInfo(
        name="twilio",
        title="Twilio TaskRouter",
        example="twilio://ACCOUNT-SID@taskrouter.twilio.com/WORKSPACE-SID",
        page="docs/feeds/twilio.md",
        gives=("contact events", "agent states"),
        needs="the account's auth token",
        variable="TWILIO_AUTH_TOKEN",
        needs_mapping=True,
    ),
    make_twilio,
)
