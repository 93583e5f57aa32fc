"""What Twilio tells, as the core's events."""

from __future__ import annotations

from collections.abc import Container, Iterable, Mapping, Sequence

from msgspec import Struct

from feeds.adapters.books import AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from feeds.adapters.http import DATE_STEP_S
from feeds.adapters.values import Fields, count, moment, word
from feeds.adapters.vendors.twilio.event_log import Form, names_of, stamp_s
from wallboard.events import AgentInfo, Event, FloorState, QueueInfo
from wallboard.vendor_clock import VendorClock

_WAITING, _TALKING, _OVER = "waiting", "talking", "over"
TAKEN = frozenset({"assigned", "wrapping"})
"""A task's status once a worker has accepted it."""
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
_RESERVATIONS = {
    "created": "alerting",
    "accepted": "talking",
    "wrapup": "wrapup",
    "completed": "",
    "rejected": "",
    "timeout": "",
    "canceled": "",
    "rescinded": "",
}
"""What a worker does with the task from then on, empty where nothing."""
_HANGUPS = ("hang", "abandon", "caller", "customer")
_DOING = {"reserved": "alerting", "assigned": "talking", "wrapping": "wrapup"}
"""What a worker does with a task by the task's status."""


class Look(Struct, frozen=True):
    """Open tasks and workers as Twilio listed them; `heard` is what was heard of them before it was asked,
    and `newest_s` the time of the newest of all that was heard by then.
    """

    heard: Mapping[str, float]
    newest_s: float
    tasks: Sequence[Fields]
    workers: Sequence[Fields]


class Translation:
    """One workspace's floor. Each call that takes news returns the events that follow, their `seq` 0.

    Of the tasks that are `unsettled` something was told, kept here, that does not follow from what is
    known: what is missing may be told later, and then all else of them is to be told again. What is the newer
    is decided by Twilio's own times alone: by our clock they are known to some seconds only.
    """

    def __init__(self, counters: AdapterCounters) -> None:
        self.queues: dict[str, QueueInfo] = {}
        self.agents, self.contacts = AgentBook(), ContactBook(counters, once=True)
        self._counters, self.clock = counters, VendorClock(DATE_STEP_S)
        self.unsettled: dict[str, Form] = {}
        self._activity: dict[str, str] = {}
        self._newest_s = 0.0
        self._looked: set[str] = set()
        self._heard_s: dict[str, float] = {}
        self._busy: dict[str, tuple[str, str]] = {}

    def restore(self, state: FloorState) -> None:
        """Agents and tasks as a relay left them."""
        self.agents.restore(state.agents)
        self.contacts.restore(state.contacts)
        self._heard_s = dict.fromkeys([*self.agents.known, *self.contacts.open], state.at)

    def follow(self, queues: Iterable[Fields]) -> None:
        """The workspace's task queues."""
        for queue in queues:
            sid = word(queue.get("sid"))
            if sid:
                self.queues[sid] = QueueInfo(sid, name=word(queue.get("friendly_name")) or None)

    def differences(self, look: Look) -> set[tuple[str, str]]:
        """Tasks and workers of whom Twilio says what we do not know, and what it says."""
        told = {(word(task.get("sid")), _stage(task)) for task in look.tasks if self._is_ours(task)}
        contacts = self.contacts.open.values()
        known = {(each.contact, _TALKING if each.answered_at else _WAITING) for each in contacts}
        told |= {(word(each.get("sid")), word(each.get("activity_name"))) for each in look.workers}
        here = {who for who, info in self.agents.known.items() if info.state != "signed_out"}
        here |= {word(each.get("sid")) for each in look.workers} & self.agents.known.keys()
        known |= {(who, self._activity.get(who, "")) for who in here}
        return {each for each in told ^ known if each[1] != _OVER}

    def heard(self) -> tuple[dict[str, float], float]:
        """Until when each task and worker was heard of, and until when anything was: to be kept while Twilio
        is asked how all stands.
        """
        return dict(self._heard_s), self._newest_s

    def floor(
        self, look: Look, holders: Mapping[str, str], at: float, over: Container[str] = frozenset()
    ) -> list[Event]:
        """How everything stands; `holders` has the workers of tasks that somebody accepted. Of the tasks that
        are not listed those end that are `over`: of the others Twilio has yet to tell how they ended.

        Of whom something was heard since it was asked, of him that is known, and the list is old.
        """
        since = {who for who, told_s in self._heard_s.items() if look.heard.get(who) != told_s}
        tasks = {word(task.get("sid")): task for task in look.tasks}
        workers = {word(worker.get("sid")): worker for worker in look.workers}
        waits_for_word = [each for each in self.contacts.open if each not in over]
        self.contacts.synchronise([*tasks, *since, *waits_for_word], at)
        busy = {who: task for who, (_, task) in self._busy.items()}
        busy |= {who: task for task, who in holders.items() if who not in since}
        held = {task: who for who, task in busy.items()}
        for sid, task in tasks.items():
            if sid not in since:
                self._task(task, held.get(sid), at)
        self._activity |= {
            sid: word(worker.get("activity_name")) for sid, worker in workers.items() if sid not in since
        }
        doing = {sid: _DOING.get(word(task.get("assignment_status")), "") for sid, task in tasks.items()}
        told = {who: (doing[task], task) for who, task in busy.items() if doing.get(task)}
        self._busy = told | {who: what for who, what in self._busy.items() if who in since}
        here = {sid: self._worker(worker, at) for sid, worker in workers.items() if sid}
        self.agents.synchronise(
            (here | {who: info for who, info in self.agents.known.items() if who in since}).values(), at
        )
        known = self.agents.known.keys() | self.contacts.open.keys()
        looked_at = known - since - (self.contacts.open.keys() - tasks.keys())
        self._heard_s = {who: told_s for who, told_s in self._heard_s.items() if who in known}
        self._heard_s |= dict.fromkeys(looked_at, look.newest_s)
        return self.take()

    def has_holder(self, task: str) -> bool:
        """Whether it is known who has the task."""
        return any(task == held for what, held in self._busy.values() if what != "alerting")

    def _is_ours(self, task: Fields) -> bool:
        return word(task.get("task_queue_sid")) in self.queues

    def event(self, form: Form, at: float) -> list[Event]:
        """What a webhook tells, or the list of events. It may be late: what is known of later is kept."""
        self._counters.messages += 1
        kind, task = form.get("EventType", ""), form.get("TaskSid", "")
        self._newest_s = max(self._newest_s, stamp_s(form) or 0.0)
        told_at = moment(form.get("TimestampMs"), self.clock) or moment(form.get("Timestamp"), self.clock)
        happened_at = min(at, told_at or at)
        if kind.startswith(("task.", "task-queue.", "workflow.")):
            self._task_event(kind, form, happened_at)
        elif kind.startswith("reservation."):
            self._reservation(kind.partition(".")[2], form, happened_at)
        elif kind in {"worker.activity.update", "worker.deleted"}:
            self._worker_event(kind, form, happened_at)
        elif kind not in _QUIET:
            self._counters.note_unknown(kind or "no EventType")
        if task not in self.contacts.open:
            self._heard_s.pop(task, None)
            self._looked.discard(task)
        return self.take()

    def retold(self, listed: Iterable[Form]) -> set[str]:
        """The unsettled tasks that are listed with what did not follow: all of them is to be told again. The
        others wait for a newer list.
        """
        names = {name for form in listed for name in names_of(form)}
        told = {task for task, form in self.unsettled.items() if not names.isdisjoint(names_of(form))}
        for task in told:
            del self.unsettled[task]
        return told

    def settle(self, until_s: float) -> None:
        """All is told that happened until then: what does not follow from it does not follow."""
        settled = [task for task, form in self.unsettled.items() if self._told_s(form) <= until_s]
        self._counters.contradictions += len(settled)
        for task in settled:
            del self.unsettled[task]

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
        if known is None and not self.contacts.has_gone(sid):
            self._looked.add(sid)
        if known is None or known.answered_at is None or status not in TAKEN:
            self.contacts.queue(sid, queue, min(at, began_at), channel=channel)
            known = self.contacts.open.get(sid)
        if known is None:
            return
        if status in {"assigned", "wrapping"} and known.answered_at is None:
            self.contacts.answer(sid, holder, at)
        if status == "wrapping":
            self.contacts.end(sid, at)

    def _task_event(self, kind: str, form: Form, at: float) -> None:
        task, reason = form.get("TaskSid", ""), word(form.get("TaskCanceledReason"))
        if kind == "task-queue.entered":
            self._enters(task, form, at)
        elif kind in {"task.canceled", "task.deleted", "workflow.timeout"}:
            if self._is_here(task, form):
                self._ends(task, at, "timeout" if kind == "workflow.timeout" else reason)
        elif kind in {"task.completed", "task.wrapup"}:
            self._is_over(task, form, at)
        elif kind not in _QUIET:
            self._counters.note_unknown(kind)

    def _enters(self, task: str, form: Form, at: float) -> None:
        queue = form.get("TaskQueueSid", "")
        if queue and queue not in self.queues:
            self.queues[queue] = QueueInfo(queue, name=word(form.get("TaskQueueName")) or None)
        known = self.contacts.open.get(task)
        if known is not None and known.queue == queue and task in self._looked:
            self._looked.discard(task)  # a list had told it already
            return
        if task and queue and self._told_s(form) > self._heard_s.get(task, 0.0):
            self._heed(task, form)
            channel = _channel(form.get("TaskChannelUniqueName", ""))
            self.contacts.queue(task, queue, at, channel=channel, priority=count(form.get("TaskPriority")))

    def _is_here(self, task: str, form: Form) -> bool:
        """Whether what happened to the task at that time is to be understood."""
        known = self.contacts.open.get(task)
        if known is None and not self.contacts.has_gone(task):
            self._unsettle(task, form)
        return known is not None and not self._is_late(task, form)

    def _is_over(self, task: str, form: Form, at: float) -> None:
        """Whoever had the task is done with it: that somebody had it must be known by then."""
        if not self._is_here(task, form):
            return
        if self.contacts.open[task].answered_at is None:
            self._unsettle(task, form)
        else:
            self.contacts.end(task, at)

    def _unsettle(self, task: str, form: Form) -> None:
        """What is kept is the last of it: where a list has that, it has what was before."""
        if self._told_s(form) >= self._told_s(self.unsettled.get(task, form)):
            self.unsettled[task] = form

    def _ends(self, task: str, at: float, reason: str) -> None:
        """Whoever waited has hung up, or left for the reason given; who spoke has ended."""
        if self.contacts.open[task].answered_at is not None:
            self.contacts.end(task, at)
        elif any(reason.lower().startswith(each) for each in _HANGUPS) or not reason:
            self.contacts.abandon(task, at)
        else:
            self.contacts.leave(task, reason, at)

    def _reservation(self, what: str, form: Form, at: float) -> None:
        if what not in _RESERVATIONS:
            self._counters.note_unknown(f"reservation.{what}"[:60])
            return
        task, worker = form.get("TaskSid", ""), form.get("WorkerSid", "")
        if what == "accepted" and self._is_here(task, form):
            self._heed(task, form)
            self.contacts.answer(task, worker or None, at)
        elif what in {"wrapup", "completed"}:
            self._is_over(task, form, at)
        if self._is_late(worker, form):
            return
        self._heed(worker, form)
        if doing := _RESERVATIONS[what]:
            self._busy[worker] = (doing, task)
        elif self._busy.get(worker, ("", ""))[1] == task:
            self._busy.pop(worker, None)
        self._set_worker(form, at)

    def _worker_event(self, kind: str, form: Form, at: float) -> None:
        worker = form.get("WorkerSid", "")
        if self._is_late(worker, form):
            return
        self._heed(worker, form)
        if kind == "worker.deleted":
            self.agents.remove(worker, at)
        else:
            self._activity[worker] = word(form.get("WorkerActivityName"))
            self._set_worker(form, at)

    def _is_late(self, who: str, form: Form) -> bool:
        """Whether something later is known of the task, or of the worker."""
        return self._told_s(form) < self._heard_s.get(who, 0.0)

    def _heed(self, who: str, form: Form) -> None:
        self._heard_s[who] = self._told_s(form)

    def _told_s(self, form: Form) -> float:
        stamp = stamp_s(form)
        return self._newest_s if stamp is None else stamp

    def _set_worker(self, form: Form, at: float) -> None:
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


def _stage(task: Fields) -> str:
    """Whether a task waits, somebody has it, or it is over for the customer."""
    status = word(task.get("assignment_status"))
    return _WAITING if status in {"pending", "reserved"} else _TALKING if status == "assigned" else _OVER


def _channel(name: str) -> str:
    return _CHANNELS.get(name, "voice" if name in {"", "default"} else "chat")
