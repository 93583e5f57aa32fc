"""The floor to and from the feed's snapshot, so that one who connects in mid-day knows who waits and what the
day was so far.

A snapshot's `intervals` hold the day's sums per queue, with their waits where these are kept (see
`wallboard.floor.waits`), rows of one minute for the last half-hour (the rolling figures), and rows whose
queue is the id of a wider scope (`*`, `channel:voice`, `group:Retail`) for that scope's agents' time, each
agent counted once. Where the source does not know one of our groups, its queues' agents' time is added up, so
that one on two queues counts twice.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from types import MappingProxyType
from typing import TYPE_CHECKING

import numpy as np

from wallboard.events import AgentSchedule, ContactInfo, FloorState, IntervalTotals, QueueInfo, QueuePlan
from wallboard.floor import intervals as col
from wallboard.floor.day_sums import MINUTE_S, ROLLING_MINUTES, DaySums
from wallboard.floor.intervals import CONTACT_WIDTH, SumsArray
from wallboard.floor.lines import Contact, Line
from wallboard.floor.waits import (
    LIMITED,
    WaitsArray,
    count_anew,
    has_all_waits,
    other_limits,
    read_waits,
    told_waits,
    waits_before,
)

if TYPE_CHECKING:
    from wallboard.floor.floor import Floor
    from wallboard.log.recorder import SavedInterval


def load_state(floor: Floor, state: FloorState) -> None:
    """Replace the floor by the snapshot.

    The sums of the day are replaced from the first interval on of which the snapshot has any, else kept.
    """
    heard_to = floor.at
    for info in state.queues:
        if info.queue not in floor.lines:
            floor.add_line(info)
        elif info != floor.lines[info.queue].info:
            floor.describe_line(info)
    if not floor.goes_on(state.at):
        floor.roster.clear()  # what they did on another day is none of this one's
    floor.jump(state.at)
    for totals in state.intervals:
        if totals.queue not in floor.lines and totals.queue not in floor.scopes.queues_of:
            floor.add_line(QueueInfo(totals.queue, totals.channel))
    anew = _choose_limits(floor, state)
    _load_contacts(floor, state)
    for observation in state.live:
        line = floor.lines.get(observation.queue) or floor.add_line(
            QueueInfo(observation.queue, observation.channel)
        )
        line.observed = observation
    _load_intervals(floor, state, anew)
    floor.roster.load(state.agents, state.at, heard_to)
    floor.roster.take_courses(state.courses)
    for plan in state.plan:
        floor.plan[plan.queue] = plan.intervals
    for schedule in state.schedules:
        floor.schedules[schedule.agent] = schedule.activities


def _load_contacts(floor: Floor, state: FloorState) -> None:
    floor.contacts.clear()
    for line in floor.lines.values():
        line.clear()
    for info in sorted(state.contacts, key=lambda contact: contact.queued_at):
        line = floor.lines.get(info.queue) or floor.add_line(QueueInfo(info.queue, info.channel))
        contact = Contact(
            info.contact, line, info.queued_at, info.priority, info.agent, info.answered_at, info.held
        )
        floor.contacts[info.contact] = contact
        if info.answered_at is not None:
            contact.stopped = True
            continue
        line.join(contact)
        if state.intervals and info.queued_at + line.target_s < state.at:
            # The source's sums have this one in `sl_offered` already.
            contact.past_target = True
            line.past_target += 1


def _load_intervals(floor: Floor, state: FloorState, anew: Mapping[str, WaitsArray]) -> None:
    if not state.intervals:
        return
    sums = floor.known_sums()
    told_since = min((row.start for row in state.intervals if row.length_s != MINUTE_S), default=state.at)
    since = sums.interval_start(told_since)  # what was before, a source that began later does not know
    sums.clear(since)
    floor.clear_minute(state.at)
    for ago in range(ROLLING_MINUTES):  # also those in which only by our limits something happened
        sums.open_minute(floor.minute - ago * MINUTE_S)
    told = {totals.queue for totals in state.intervals}
    _keep_waits(floor, state, since)
    for totals in state.intervals:
        if sums.day.start_at <= totals.start < sums.day.end_at:
            _load_totals(floor, sums, totals, told, counted=totals.queue not in anew)
    for queue, waits in anew.items():
        still = (
            each.queued_at
            for each in floor.contacts.values()
            if each.line.info.queue == queue and not each.stopped
        )
        count_anew(floor.lines[queue], waits, still, (since, state.at), sums)


def _choose_limits(floor: Floor, state: FloorState) -> dict[str, WaitsArray]:
    """Hold each queue to our limits, or to those its source counted by where its waits are not all told.
    Gives the waits of those that it counted by others than ours: they are to be counted anew.
    """
    found: dict[str, WaitsArray] = {}
    for line, rows in _days_rows(floor, state):
        differ = other_limits(line, rows)
        if differ and not has_all_waits(rows):
            floor.hold_to(line, rows[-1].target_s, rows[-1].short_abandon_s)
            continue
        floor.hold_to(line)
        if differ:
            found[line.info.queue] = read_waits(rows)
    return found


def _keep_waits(floor: Floor, state: FloorState, since: float) -> None:
    """Keep the day's waits where that is wanted, from `since` on as they are told."""
    for line in floor.lines.values():
        if line.waits is not None:
            line.waits = waits_before(line.waits, since)
    for line, rows in _days_rows(floor, state):
        if line.waits is not None:
            line.waits.extend(read_waits(rows).ravel())


def _days_rows(floor: Floor, state: FloorState) -> list[tuple[Line, list[IntervalTotals]]]:
    """Each queue's sums by interval, of those that the snapshot tells of our day."""
    day, rows_of = floor.known_sums().day, dict[str, list[IntervalTotals]]()
    for row in state.intervals:
        if row.length_s != MINUTE_S and row.queue in floor.lines and day.start_at <= row.start < day.end_at:
            rows_of.setdefault(row.queue, []).append(row)
    return [(floor.lines[queue], rows) for queue, rows in rows_of.items()]


def _load_totals(
    floor: Floor, sums: DaySums, totals: IntervalTotals, told: set[str], *, counted: bool
) -> None:
    """Add what the source tells of an interval; without what depends on limits where it was not `counted` by
    ours.
    """
    row = col.row_of(totals)
    if not counted:
        row[LIMITED] = 0.0
    line = floor.lines.get(totals.queue)
    scopes = [f"queue:{totals.queue}", *_untold(floor, totals.queue, told)] if line else [totals.queue]
    if totals.length_s == MINUTE_S:
        sums.merge_minute(line.index if line else None, scopes, totals.start, row)
        return
    if line:
        sums.merge(line.index, totals.start, row, totals.length_s)
    sums.merge_agents(scopes, totals.start, row)


def _untold(floor: Floor, queue: str, told: set[str]) -> list[str]:
    """The wider scopes of the queue for which the source gives no agents' time."""
    return [
        scope
        for scope, queues in floor.scopes.queues_of.items()
        if scope not in told and not scope.startswith("queue:") and (queues is None or queue in queues)
    ]


def restore_saved(floor: Floor, saved: Sequence[SavedInterval]) -> None:
    """Take up sums that were kept: a source without a memory of its own is told of its queues' morning."""
    sums = floor.known_sums()
    for each in saved:
        queue = each.scope.removeprefix("queue:")
        if each.scope.startswith("queue:"):
            line = floor.lines.get(queue) or floor.add_line(QueueInfo(queue))
            sums.merge(line.index, each.start, each.row)
    for each in saved:
        sums.merge_agents([each.scope], each.start, each.row)


def state_of(floor: Floor, epoch: str, seq: int) -> FloorState:
    """The floor as a snapshot, `at` the last event applied."""
    return FloorState(
        epoch=epoch,
        seq=seq,
        at=floor.at if floor.sums is not None else 0.0,
        queues=tuple(line.info for line in floor.lines.values()),
        agents=floor.roster.infos(),
        contacts=tuple(_contact_info(contact) for contact in floor.contacts.values()),
        intervals=tuple(_intervals(floor)) if floor.sums is not None else (),
        plan=tuple(QueuePlan(queue, intervals) for queue, intervals in floor.plan.items()),
        schedules=tuple(AgentSchedule(agent, activities) for agent, activities in floor.schedules.items()),
        live=tuple(line.observed for line in floor.lines.values() if line.observed is not None),
        courses=floor.roster.courses(),
    )


def _contact_info(contact: Contact) -> ContactInfo:
    return ContactInfo(
        contact=contact.contact,
        queue=contact.line.info.queue,
        queued_at=contact.queued_at,
        channel=contact.line.info.channel,
        priority=contact.priority,
        agent=contact.agent,
        answered_at=contact.answered_at,
        held=contact.held,
    )


def _intervals(floor: Floor) -> list[IntervalTotals]:
    """The day's rows and the last half-hour's minutes, those without anything in them left out."""
    sums = floor.known_sums()
    floor.count_past_target(floor.at)
    contacts, agents = sums.contact_rows().copy(), sums.agent_rows().copy()
    running_contacts, running_agents = floor.running_minute(floor.at)
    index = sums.index(floor.minute)
    col.add_into(contacts[:, index], running_contacts)
    agents[:, index] += running_agents
    rows: list[IntervalTotals] = []
    waits = {queue: told_waits(line.waits, sums) for queue, line in floor.lines.items() if line.waits}
    for each in range(index + 1):
        rows += _rows(
            floor,
            sums.day.start_at + each * sums.interval_s,
            sums.interval_s,
            contacts[:, each],
            agents[:, each],
            waits={queue: told[each] for queue, told in waits.items()},
        )
    for start, minute_contacts, minute_agents in sums.minutes(floor.at):
        if start != floor.minute:
            rows += _rows(floor, start, MINUTE_S, minute_contacts, minute_agents)
            continue
        running = minute_contacts.copy()
        col.add_into(running, running_contacts)
        rows += _rows(floor, start, MINUTE_S, running, minute_agents + running_agents)
    return rows


def _rows(
    floor: Floor,
    start: float,
    length_s: float,
    contacts: SumsArray,
    agents: SumsArray,
    *,
    waits: Mapping[str, bytes] = MappingProxyType({}),
) -> list[IntervalTotals]:
    """One row a scope; contacts of shape (queues, WIDTH), agents' time of shape (scopes, 3).

    `waits` are those of each queue.
    """
    rows: list[IntervalTotals] = []

    def add(queue: str, row: SumsArray, line: Line | None) -> None:
        if not np.any(row):
            return
        channel = line.info.channel if line else "voice"
        target_s, short_s = (line.target_s, line.short_abandon_s) if line else (0.0, 0.0)
        rows.append(
            col.totals_of(
                row,
                queue=queue,
                channel=channel,
                start=start,
                length_s=length_s,
                target_s=target_s,
                short_abandon_s=short_s,
                waits=waits.get(queue, b""),
            )
        )

    for scope, agent_row in zip(floor.scopes.ids, agents, strict=True):
        line = floor.lines.get(scope.removeprefix("queue:")) if scope.startswith("queue:") else None
        row = contacts[line.index].copy() if line else np.zeros(col.WIDTH)
        row[CONTACT_WIDTH:] = agent_row
        add(line.info.queue if line else scope, row, line)
    return rows
