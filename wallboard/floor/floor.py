"""The live floor: who waits, who is served, who is on, and the day's sums. One owner writes it, by applying
events in order.

Everything here runs on event time: a replay and a live day give the same sums to the last digit. Minutes and
steps are closed by the time of events (or by `advance`), never by this machine's clock.
"""

from __future__ import annotations

from array import array
from collections.abc import Callable, Sequence
from typing import Any

from wallboard.clock import Day, SiteCalendar
from wallboard.config import TargetsConfig
from wallboard.errors import LimitError
from wallboard.events import (
    MAX_AGENTS,
    MAX_WAITING_CONTACTS,
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactHeld,
    ContactLeft,
    ContactQueued,
    ContactRetrieved,
    Event,
    FloorState,
    MenuLeft,
    Outcome,
    PlanChanged,
    PlanInterval,
    QueueInfo,
    QueueLive,
    QueueObservation,
    QueueTotals,
    ScheduleChanged,
    ScheduledActivity,
)
from wallboard.floor import intervals as col
from wallboard.floor.agent_days import AgentDays
from wallboard.floor.agent_times import Roster
from wallboard.floor.day_sums import MINUTE_S, DaySums
from wallboard.floor.intervals import ContactSums, SumsArray
from wallboard.floor.lines import Contact, Line
from wallboard.floor.scopes import ScopeMap
from wallboard.floor.state import load_state, state_of
from wallboard.floor.waits import ABANDONED, ANSWERED, LEFT
from wallboard.snapshot import DayTally
from wallboard.tape import Happening
from wallboard.wrong_times import LATEST_AT, WrongTimes

MAX_CONTACTS = MAX_WAITING_CONTACTS + MAX_AGENTS
CLOCKS_S = 60.0
"""Talk may be stated for longer than the contact was here by so much: clocks differ, and are rounded."""
LONGEST_WRAPUP_S = 4 * 3600.0
"""A longer wrap-up was never done; it counts as not stated."""
_FOLLOWED_S = 300.0
"""Sums of a source that were told anew within so long are followed: what is new in them is of late."""
_NEVER = float("inf")
MOST_MINUTES_S = 31 * 86_400.0
"""A longer time without any word is not counted minute by minute, whatever the source says."""


class Floor:
    """The floor as the events tell it.

    `limits` gives a queue's targets; `step_s` (a divisor of 60) and `on_step` let the engine look at the
    floor at fixed moments of event time: `on_step(at)` is called when every event before `at` is applied and
    none after. With `keeps_waits` its snapshots tell the day's waits, by which others count by their limits.
    """

    def __init__(
        self,
        calendar: SiteCalendar,
        *,
        interval_s: float = 900.0,
        limits: Callable[[str], TargetsConfig] = lambda _queue: TargetsConfig(),
        scopes: ScopeMap | None = None,
        step_s: float = MINUTE_S,
        on_step: Callable[[float], None] | None = None,
        on_day_end: Callable[[Day], None] | None = None,
        keeps_waits: bool = False,
    ) -> None:
        self.calendar, self.interval_s = calendar, interval_s
        self.scopes = scopes or ScopeMap()
        self.roster = Roster()
        self.contacts: dict[str, Contact] = {}
        self.plan: dict[str, tuple[PlanInterval, ...]] = {}
        self.schedules: dict[str, tuple[ScheduledActivity, ...]] = {}
        self.unknown_contacts = 0
        self.wrong_times = WrongTimes()
        self._keeps_waits = keeps_waits
        self.most_ahead_s = _NEVER
        """An event that is further ahead of all before it is left out, and counted in `wrong_times`."""
        self.tape: list[Happening] | None = None
        """What happened, for those who judge event by event; None where nobody does."""
        self.still_s = 0.0
        """At a step: for so long, at least, no event has come."""
        self.at = -_NEVER
        self.sums: DaySums | None = None
        self._agent_days: AgentDays | None = None
        self._day_before: tuple[DayTally, ...] = ()
        self._limits, self._step_s = limits, step_s
        self._on_step, self._on_day_end = on_step, on_day_end
        self.lines: dict[str, Line] = {}
        self.minute = -_NEVER
        self._boundary = -_NEVER
        self._handlers: dict[type, Callable[[Any], None]] = {
            ContactQueued: self._queued,
            ContactAnswered: self._answered,
            ContactAbandoned: self._abandoned,
            ContactLeft: self._left,
            MenuLeft: self._menu_left,
            ContactHeld: self._held,
            ContactRetrieved: self._held,
            ContactEnded: self._ended,
            AgentStateChanged: self._agent_changed,
            QueueTotals: self._totals,
            QueueLive: self._observed,
            PlanChanged: self._planned,
            ScheduleChanged: self._scheduled,
            Outcome: self._said,
            FloorState: self.load,
        }

    def load(self, state: FloorState) -> None:
        """Replace the floor by what the source says it is (see `wallboard.floor.state`)."""
        load_state(self, state)

    def state(self, epoch: str, seq: int) -> FloorState:
        """The whole floor as the feed's snapshot tells it."""
        return state_of(self, epoch, seq)

    def apply(self, messages: Sequence[Event | FloorState]) -> None:
        """Apply events in their order;

        a `FloorState` replaces the floor. Raises LimitError past the protocol's limits.
        """
        handlers = self._handlers
        for message in messages:
            if message.at >= self._boundary and type(message) is not FloorState:
                ahead_s = 0.0 if self.sums is None else message.at - self.at
                if ahead_s > self.most_ahead_s or abs(message.at) > LATEST_AT:
                    self.wrong_times.note(message.at, self.at)
                    continue
                self.advance(message.at)
            handlers[type(message)](message)
        if messages and self.at < messages[-1].at < self._boundary:
            self.at = messages[-1].at

    def take_tape(self) -> list[Happening]:
        """What happened since the last call, in the order it was told; empty where nothing is kept."""
        taken, self.tape = self.tape or [], None if self.tape is None else []
        return taken

    def advance(self, at: float) -> None:
        """Time has come to `at`: close the minutes, days and steps that ended by then."""
        if self.sums is None:
            self._begin(at)
        if at - self._boundary > MOST_MINUTES_S:
            self.jump(at)
        first = self._boundary
        while self._boundary <= at:
            step = self._boundary
            self.still_s = step - first
            self.at = max(self.at, step)
            if step >= self.minute + MINUTE_S:
                self._close_minute()
            self._boundary = step + self._step_s
            if self._on_step is not None:
                self._on_step(step)
        self.at = max(self.at, at)

    def jump(self, at: float) -> None:
        """Time jumped to `at` without the events in between:

        no step is taken. Sums are kept within the day only, agents always: whoever was there is known by
        name, and in the state that was told last.
        """
        if self.goes_on(at):
            if at >= self.minute + MINUTE_S:
                self._fold_minute(self.minute + MINUTE_S)
                self._start_minute(at)
        else:
            for line in self.lines.values():
                line.minute = ContactSums()
            self._begin(at)
        self.at = at

    def goes_on(self, at: float) -> bool:
        """Whether `at` is later on the day that is counted."""
        return self.sums is not None and self.at <= at < self.sums.day.end_at

    def clear_minute(self, at: float) -> None:
        """Forget what was counted in the minute that runs: the source's sums have it."""
        for line in self.lines.values():
            line.minute = ContactSums()
        self.roster.forget_minute(at)
        self.known_sums().open_minute(self.minute)

    def running_minute(self, at: float) -> tuple[SumsArray, SumsArray]:
        """Sums of the minute that runs up to `at`: contacts (queues, WIDTH), agents' seconds (scopes, 3)."""
        contacts = col.contact_rows([line.minute for line in self.lines.values()])
        return contacts, self.roster.minute(self.scopes.queues_of, at)

    def _begin(self, at: float) -> None:
        self._new_sums(at)
        self._day_before = ()
        self._start_minute(at)

    def _new_sums(self, at: float) -> None:
        day = self.calendar.day_of(at)
        self.sums = DaySums(day, self.interval_s, len(self.lines), self.scopes.ids)
        self._agent_days = AgentDays(day)
        self.roster.begin_day(day.start_at)
        for line in self.lines.values():
            line.waits = array("d") if self._keeps_waits else None
            self.hold_to(line)

    def tallies(self) -> tuple[DayTally, ...]:
        """What agents did: on the day that ended last, where there is one, and today."""
        today = () if self._agent_days is None else (self._agent_days.tally(),)
        return (*self._day_before, *today)

    def _start_minute(self, at: float) -> None:
        self.minute = at // MINUTE_S * MINUTE_S
        self._boundary = at // self._step_s * self._step_s + self._step_s
        self.roster.start_minute(self.minute)
        self.known_sums().open_minute(self.minute)

    def _fold_minute(self, end: float) -> None:
        """Add the minute that ended at `end` to the day."""
        self.count_past_target(end)
        contacts = col.contact_rows([line.minute for line in self.lines.values()])
        times_s = self.roster.times(end)
        agents = self.roster.by_scope(self.scopes.queues_of, times_s)
        if self._agent_days is not None:
            self._agent_days.add_minute(end, self.roster.agents, times_s, self.schedules)
        self.roster.start_minute(end)
        self.known_sums().add_minute(self.minute, contacts, agents)
        for line in self.lines.values():
            line.minute = ContactSums()

    def _close_minute(self) -> None:
        end = self.minute + MINUTE_S
        self._fold_minute(end)
        self.minute = end
        day = self.known_sums().day
        if end >= day.end_at:
            if self._on_day_end is not None:
                self._on_day_end(day)
            self._day_before = self.tallies()[-1:]
            self._new_sums(end)
        self.known_sums().open_minute(end)

    def known_sums(self) -> DaySums:
        if self.sums is None:
            raise LookupError("no event has been applied yet")
        return self.sums

    def _line(self, queue: str, channel: str) -> Line:
        """The line of a queue that has not been heard of before."""
        return self.add_line(QueueInfo(queue, channel))

    def add_line(self, info: QueueInfo) -> Line:
        line = self.lines[info.queue] = Line(len(self.lines), info, self._limits(info.queue))
        line.waits = array("d") if self._keeps_waits else None
        self.scopes.add(info)
        self.roster.scopes_changed()
        if self.sums is not None:
            self.sums.resize(len(self.lines), self.scopes.ids)
        return line

    def describe_line(self, info: QueueInfo) -> None:
        """The source says something else of a known queue."""
        self.lines[info.queue].info = info
        self.scopes.add(info)
        self.roster.scopes_changed()
        if self.sums is not None:
            self.sums.resize(len(self.lines), self.scopes.ids)

    def _queued(self, event: ContactQueued) -> None:
        at, name, contacts = event.at, event.contact, self.contacts
        line = self.lines.get(event.queue) or self._line(event.queue, event.channel)
        if name in contacts:
            self._transfer(event)
        if len(contacts) >= MAX_CONTACTS:
            raise LimitError(
                f"more than {MAX_CONTACTS:,} contacts at once: does this feed leave contact.ended out?"
            )
        contact = contacts[name] = Contact(name, line, at, event.priority)
        if at >= line.newest_at:  # `line.join`, written out
            line.newest_at = at
            line.waiting_count += 1
            line.waiting.append(contact)
            line.pending.append(contact)
        else:
            line.join(contact)
        if self.tape is not None:
            self.tape.append(Happening("offered", at, (event.queue,)))
        if at >= self.minute:
            line.minute.offered += 1.0
        else:
            self._add(line, at, ContactSums(offered=1.0))

    def _transfer(self, event: ContactQueued) -> None:
        """A contact that is already here is queued again: it leaves where it was, as transferred."""
        contact = self.contacts[event.contact]
        if not contact.stopped:
            self._left(ContactLeft(event.seq, event.at, event.contact, "transferred"))

    def _stop(self, name: str, at: float) -> tuple[Contact, float] | None:
        """The contact stops waiting: it and its wait in seconds. None, and counted, where nobody knows it."""
        contact = self.contacts.get(name)
        if contact is None or contact.stopped:
            self.unknown_contacts += 1
            return None
        contact.stopped = True
        line = contact.line
        line.waiting_count -= 1
        wait_s = max(0.0, at - contact.queued_at)
        if wait_s > line.target_s:
            self._past_target(contact)
        return contact, wait_s

    @staticmethod
    def _past_target(contact: Contact) -> None:
        """A contact that waited past its target stops waiting: its target ran out, now or already counted."""
        line = contact.line
        if contact.past_target:
            line.past_target -= 1
        else:
            contact.past_target = True
            line.expire(contact.queued_at + line.target_s)

    def _answered(self, event: ContactAnswered) -> None:
        # Written out rather than through `_stop` and `max`: on a busy floor this is every fourth event.
        at, name, by = event.at, event.contact, event.agent
        contact = self.contacts.get(name)
        if contact is None or contact.stopped:
            self.unknown_contacts += 1
            return
        contact.stopped = True
        contact.agent, contact.answered_at = by, at
        line = contact.line
        line.waiting_count -= 1
        wait_s = at - contact.queued_at if at > contact.queued_at else 0.0
        sums = line.minute if at >= self.minute else ContactSums()
        sums.answered += 1.0
        sums.answered_wait_s += wait_s
        if wait_s > sums.longest_wait_s:  # noqa: PLR1730 - quicker than max
            sums.longest_wait_s = wait_s
        if wait_s <= line.target_s:
            sums.answered_within += 1.0
            sums.sl_offered += 1.0
        else:
            self._past_target(contact)
        if sums is not line.minute:
            self._add(line, at, sums)
        if line.waits is not None:
            line.waits.extend((at, wait_s, ANSWERED))
        if self.tape is not None:
            self.tape.append(Happening("answered", at, (line.info.queue,), wait_s))
        agent = self.roster.agents.get(by) if by else None
        if agent is not None:
            agent.contact, agent.view = name, None

    def _abandoned(self, event: ContactAbandoned) -> None:
        found = self._stop(event.contact, event.at)
        if found is None:
            return
        contact, wait_s = found
        del self.contacts[event.contact]
        line = contact.line
        sums = line.minute if event.at >= self.minute else ContactSums()
        sums.abandoned += 1.0
        sums.abandoned_wait_s += wait_s
        sums.longest_wait_s = max(sums.longest_wait_s, wait_s)
        if wait_s <= line.target_s:
            sums.abandoned_within += 1.0
            sums.sl_offered += 1.0
        if line.short_abandon_s > 0.0 and wait_s <= line.short_abandon_s:
            sums.short_abandoned += 1.0
        if sums is not line.minute:
            self._add(line, event.at, sums)
        if line.waits is not None:
            line.waits.extend((event.at, wait_s, ABANDONED))
        if self.tape is not None:
            self.tape.append(Happening("abandoned", event.at, (line.info.queue,), wait_s))

    def _left(self, event: ContactLeft) -> None:
        found = self._stop(event.contact, event.at)
        if found is None:
            return
        contact, wait_s = found
        del self.contacts[event.contact]
        self._add(contact.line, event.at, ContactSums(left=1.0, left_wait_s=wait_s, longest_wait_s=wait_s))
        if contact.line.waits is not None:
            contact.line.waits.extend((event.at, wait_s, LEFT))

    def _menu_left(self, event: MenuLeft) -> None:
        """Told to those who judge event by event only: he was no contact yet."""
        if self.tape is not None:
            queues = () if event.queue is None else (event.queue,)
            self.tape.append(Happening("menu_left", event.at, queues))

    def _held(self, event: ContactHeld | ContactRetrieved) -> None:
        contact = self.contacts.get(event.contact)
        if contact is None:
            self.unknown_contacts += 1
        else:
            contact.held = type(event) is ContactHeld

    def _ended(self, event: ContactEnded) -> None:
        at, name = event.at, event.contact
        contact = self.contacts.pop(name, None)
        if contact is None:
            self.unknown_contacts += 1
            return
        line = contact.line
        if not contact.stopped:
            contact.stopped = True
            line.waiting_count -= 1
            line.past_target -= contact.past_target
        sums = line.minute if at >= self.minute else ContactSums()
        most_s = at - contact.queued_at + CLOCKS_S
        talk_s, hold_s, wrapup_s = event.talk_s, event.hold_s, event.wrapup_s or 0.0
        if not 0.0 <= talk_s <= most_s or not 0.0 <= hold_s <= most_s:
            here_s = max(0.0, at - contact.queued_at)
            talk_s, hold_s = _credible(talk_s, here_s), _credible(hold_s, here_s)
        if not 0.0 <= wrapup_s <= LONGEST_WRAPUP_S:
            wrapup_s = 0.0
        sums.handled += 1.0
        sums.talk_s += talk_s
        sums.hold_s += hold_s
        sums.wrapup_s += wrapup_s
        if sums is not line.minute:
            self._add(line, at, sums)
        if self.tape is not None:
            handling_s = talk_s + hold_s + wrapup_s
            self.tape.append(Happening("handled", at, (line.info.queue,), handling_s))
        by = contact.agent
        if by is not None and self._agent_days is not None:
            self._agent_days.ended(by, talk_s, hold_s, wrapup_s)
        agent = self.roster.agents.get(by) if by else None
        if agent is not None and contact.answered_at is not None:
            self.roster.handled(agent, contact.answered_at, talk_s + hold_s + wrapup_s, line.info.queue)
        if agent is not None and agent.contact == name:
            agent.contact, agent.view = "", None

    def _agent_changed(self, event: AgentStateChanged) -> None:
        agent = self.roster.agents.get(event.agent)
        if agent is None:
            if len(self.roster.agents) >= MAX_AGENTS:
                raise LimitError(f"more than {MAX_AGENTS:,} agents: split the feed")
            self.roster.enter(event)
        else:
            left_ready = self.roster.change(agent, event)
            if left_ready and self.tape is not None:
                self.tape.append(Happening("left_ready", event.at, agent.info.queues))

    def _totals(self, event: QueueTotals) -> None:
        line = self.lines.get(event.queue) or self._line(event.queue, event.channel)
        sums = self.known_sums()
        if not sums.day.start_at <= event.start < sums.day.end_at:
            return
        grown = sums.replace(line.index, event.start, event.length_s, col.row_of(event))
        self.hold_to(line, event.target_s, event.short_abandon_s)
        # Who follows the source hears of each contact soon after; at the first word it is the morning's.
        if event.at > line.totals_at:
            line.totals_before, line.totals_at = line.totals_at, event.at
        if event.at - line.totals_before <= _FOLLOWED_S:
            sums.add_lately(line.index, self.minute, grown)

    def hold_to(self, line: Line, target_s: float = 0.0, short_abandon_s: float = 0.0) -> None:
        """Count a queue by the limits of its source's sums, and name them; by ours where it says none (0)."""
        own = line.limits.within_s, line.limits.short_abandon_s
        line.target_s, line.short_abandon_s = (target_s, short_abandon_s) if target_s else own
        self.scopes.count_by(line.info.queue, line.target_s if line.target_s != own[0] else None)

    def _observed(self, event: QueueLive) -> None:
        line = self.lines.get(event.queue) or self._line(event.queue, event.channel)
        line.observed = QueueObservation(
            event.queue,
            event.waiting,
            event.channel,
            event.oldest_at,
            event.staffed,
            event.available,
            event.on_contact,
        )

    def _planned(self, event: PlanChanged) -> None:
        self.plan[event.queue] = event.intervals

    def _scheduled(self, event: ScheduleChanged) -> None:
        self.schedules[event.agent] = event.activities

    def _said(self, event: Outcome) -> None:
        if self._agent_days is not None:
            self._agent_days.said(event)

    def _add(self, line: Line, at: float, sums: ContactSums) -> None:
        """Add to the sums of the moment `at`, which may lie in a minute that is over;

        what lies before the day is left out.
        """
        known = self.known_sums()
        if at >= known.day.start_at:
            known.add_contacts(min(at, self.minute), col.contact_rows([sums])[0], line.index)

    def count_past_target(self, now: float) -> None:
        """Those who still wait and have broken the target enter `sl_offered` at the moment they did (Cisco's
        event).
        """
        for line in self.lines.values():
            pending = line.pending
            line.tidy()
            while pending and pending[0].queued_at + line.target_s < now:
                contact = pending.popleft()
                if not contact.stopped and not contact.past_target:
                    contact.past_target = True
                    line.past_target += 1
                    line.expire(contact.queued_at + line.target_s)
            for minute, count in line.take_expired():
                self._add(line, minute, ContactSums(sl_offered=count))


def _credible(stated_s: float, here_s: float) -> float:
    """A stated duration, or the nearest that can be, of a contact that was here for `here_s`."""
    if 0.0 <= stated_s <= here_s + CLOCKS_S:
        return stated_s
    return min(max(stated_s, 0.0), here_s)
