"""The day's table of sums:

contacts per queue, agents' time per scope, by interval, and by minute for the last half-hour.
"""

from __future__ import annotations

from collections.abc import Iterable

import numpy as np

from wallboard.clock import Day
from wallboard.floor import intervals as col
from wallboard.floor.intervals import CONTACT_WIDTH, WIDTH, SumsArray

ROLLING_MINUTES = 30
MINUTE_S = 60.0
_PARTS_KEPT_S = 7200.0
_MOST_PARTS = 4000
AGENT_WIDTH = WIDTH - CONTACT_WIDTH


class DaySums:
    """Sums of one day. Rows are queues for contacts and scopes for agents' time;

    both grow when a queue appears.
    """

    def __init__(self, day: Day, interval_s: float, queues: int, scopes: tuple[str, ...]) -> None:
        self.day, self.interval_s = day, interval_s
        self.intervals = max(1, int(np.ceil((day.end_at - day.start_at) / interval_s)))
        self._contacts = np.zeros((queues, self.intervals, WIDTH))
        self._contact_minutes = np.zeros((queues, ROLLING_MINUTES, WIDTH))
        self._scopes = scopes
        self._agents = np.zeros((len(scopes), self.intervals, AGENT_WIDTH))
        self._agent_minutes = np.zeros((len(scopes), ROLLING_MINUTES, AGENT_WIDTH))
        self._minute_starts = np.full(ROLLING_MINUTES, -np.inf)
        self._parts: dict[tuple[int, float], SumsArray] = {}
        """Sums that the source tells of parts of our intervals: by queue and start."""
        self.revision = 0
        """Grows when sums of finished minutes change; late ones count from the next full minute on."""

    def index(self, at: float) -> int:
        """The interval in which `at` lies; moments outside the day fall into its first or last."""
        return min(self.intervals - 1, max(0, int((at - self.day.start_at) // self.interval_s)))

    def interval_start(self, at: float) -> float:
        """When the interval began in which `at` lies."""
        return self.day.start_at + self.index(at) * self.interval_s

    def resize(self, queues: int, scopes: tuple[str, ...]) -> None:
        """Make room for queues that appeared. Known scopes keep their sums, whatever their new row."""
        extra = queues - self._contacts.shape[0]
        if extra > 0:
            self._contacts = np.concatenate([self._contacts, np.zeros((extra, self.intervals, WIDTH))])
            self._contact_minutes = np.concatenate(
                [self._contact_minutes, np.zeros((extra, ROLLING_MINUTES, WIDTH))]
            )
        if scopes != self._scopes:
            rows = {scope: row for row, scope in enumerate(self._scopes)}
            self._agents = _regrow(self._agents, rows, scopes)
            self._agent_minutes = _regrow(self._agent_minutes, rows, scopes)
            self._scopes = scopes

    def add_minute(self, minute_start: float, contacts: SumsArray, agents: SumsArray) -> None:
        """Add a finished minute: contacts of shape (queues, WIDTH), agents' time of shape (scopes, 3)."""
        self.revision += 1
        self.add_contacts(minute_start, contacts)
        self._agents[:, self.index(minute_start)] += agents
        self._agent_minutes[:, self._slot(minute_start)] += agents

    def add_contacts(self, at: float, contacts: SumsArray, queue: slice | int = slice(None)) -> None:
        """Add contact sums that belong to the minute in which `at` lies (also one long past)."""
        col.add_into(self._contacts[queue, self.index(at)], contacts)
        slot = self._slot(at)
        if self._minute_starts[slot] == self._minute(at):
            col.add_into(self._contact_minutes[queue, slot], contacts)

    def replace(self, queue: int, start: float, length_s: float, row: SumsArray) -> SumsArray:
        """Contact sums of a queue's interval, or of a part of it, as the source tells them.

        Returns by how much the interval's sums have grown, shape (WIDTH,).
        """
        self.revision += 1
        interval = self.index(start)
        before, told = self._contacts[queue, interval].copy(), _contacts_only(row)
        if length_s < self.interval_s:
            self._parts[queue, start] = told
            first = self.day.start_at + interval * self.interval_s
            parts = [self._parts.get((queue, at)) for at in _starts(first, self.interval_s, length_s)]
            told = col.total(np.array([part for part in parts if part is not None]))
            self._forget_parts(start - _PARTS_KEPT_S)
        self._contacts[queue, interval] = told
        grown = told - before
        longest = told[col.LONGEST_WAIT_S]
        grown[col.LONGEST_WAIT_S] = longest if longest > before[col.LONGEST_WAIT_S] else 0.0
        return np.asarray(np.maximum(grown, 0.0))

    def add_lately(self, queue: int, minute_start: float, row: SumsArray) -> None:
        """Contact sums that count in the rolling figures only: the interval has them already."""
        slot = self._slot(minute_start)
        if self._minute_starts[slot] == self._minute(minute_start):
            col.add_into(self._contact_minutes[queue, slot], row)

    def _forget_parts(self, before: float) -> None:
        if len(self._parts) > _MOST_PARTS:
            self._parts = {key: part for key, part in self._parts.items() if key[1] >= before}

    def merge(self, queue: int, start: float, row: SumsArray, length_s: float = np.inf) -> None:
        """Add what the source tells of one of our intervals, or of a part of it."""
        self.revision += 1
        part = _contacts_only(row)
        col.add_into(self._contacts[queue, self.index(start)], part)
        if length_s < self.interval_s:
            self._parts[queue, start] = part

    def merge_agents(self, scopes: Iterable[str], start: float, row: SumsArray) -> None:
        """Add agents' time as the source tells it to each of the scopes. Unknown scopes are left out."""
        for scope in scopes:
            if scope in self._scopes:
                self._agents[self._scopes.index(scope), self.index(start)] += row[CONTACT_WIDTH:]

    def merge_minute(self, queue: int | None, scopes: Iterable[str], start: float, row: SumsArray) -> None:
        """A minute of the last half-hour as the source tells it: for the rolling figures only."""
        slot = self._slot(start)
        if self._minute_starts[slot] != self._minute(start):
            return
        if queue is not None:
            col.add_into(self._contact_minutes[queue, slot], _contacts_only(row))
        for scope in scopes:
            if scope in self._scopes:
                self._agent_minutes[self._scopes.index(scope), slot] += row[CONTACT_WIDTH:]

    def clear(self, since: float) -> None:
        """Forget the sums from the interval of `since` on, and the last half-hour's."""
        self.revision += 1
        for rows in (self._contacts, self._agents):
            rows[:, self.index(since) :] = 0.0
        for rows in (self._contact_minutes, self._agent_minutes):
            rows[:] = 0.0
        self._minute_starts[:] = -np.inf
        self._parts = {key: part for key, part in self._parts.items() if key[1] < since}

    def table(self, aggregate: SumsArray) -> SumsArray:
        """All sums, shape (scopes, intervals, WIDTH).

        `aggregate` (scopes, queues) holds 1 where a queue is of a scope.
        """
        return self.compose(aggregate, self._contacts, self._agents)

    def interval(self, aggregate: SumsArray, index: int) -> SumsArray:
        """Sums of one interval, shape (scopes, WIDTH)."""
        return self.compose(
            aggregate, self._contacts[:, index : index + 1], self._agents[:, index : index + 1]
        )[:, 0]

    def day_total(self, aggregate: SumsArray) -> SumsArray:
        """Sums of the day, shape (scopes, WIDTH)."""
        contacts = col.total(self._contacts, axis=1)[:, np.newaxis]
        return self.compose(aggregate, contacts, self._agents.sum(axis=1)[:, np.newaxis])[:, 0]

    def rolling(self, aggregate: SumsArray, now: float) -> SumsArray:
        """Sums of the finished minutes that began in the half-hour before `now`, shape (scopes, WIDTH)."""
        fresh = self._minute_starts > now - ROLLING_MINUTES * MINUTE_S
        contacts = col.total(self._contact_minutes[:, fresh], axis=1)[:, np.newaxis]
        agents = self._agent_minutes[:, fresh].sum(axis=1)[:, np.newaxis]
        return self.compose(aggregate, contacts, agents)[:, 0]

    def minutes(self, now: float) -> list[tuple[float, SumsArray, SumsArray]]:
        """The kept minutes before `now`, oldest first:

        start, contacts (queues, WIDTH), agents' time (scopes, 3).
        """
        order = np.argsort(self._minute_starts)
        return [
            (float(self._minute_starts[slot]), self._contact_minutes[:, slot], self._agent_minutes[:, slot])
            for slot in order
            if self._minute_starts[slot] > now - ROLLING_MINUTES * MINUTE_S
        ]

    def open_minute(self, minute_start: float) -> None:
        """A minute begins: its slot of the last half-hour is emptied for it."""
        slot = int(minute_start // MINUTE_S) % ROLLING_MINUTES
        if self._minute_starts[slot] != minute_start:
            self._minute_starts[slot] = minute_start
            self._contact_minutes[:, slot] = 0.0
            self._agent_minutes[:, slot] = 0.0

    def contact_rows(self) -> SumsArray:
        """The contact sums, shape (queues, intervals, WIDTH)."""
        return self._contacts

    def agent_rows(self) -> SumsArray:
        """Agents' seconds on contact, idle and signed on, shape (scopes, intervals, 3)."""
        return self._agents

    @staticmethod
    def _minute(at: float) -> float:
        return float(at // MINUTE_S * MINUTE_S)

    def _slot(self, at: float) -> int:
        return int(at // MINUTE_S) % ROLLING_MINUTES

    @staticmethod
    def compose(aggregate: SumsArray, contacts: SumsArray, agents: SumsArray) -> SumsArray:
        """Contacts (queues, n, WIDTH) added up per scope, joined with agents' time (scopes, n, 3)."""
        queues, count, _ = contacts.shape
        result = (aggregate @ contacts.reshape(queues, count * WIDTH)).reshape(
            aggregate.shape[0], count, WIDTH
        )
        if queues:
            longest = contacts[:, :, col.LONGEST_WAIT_S]
            result[:, :, col.LONGEST_WAIT_S] = np.max(
                aggregate[:, :, np.newaxis] * longest[np.newaxis], axis=1, initial=0.0
            )
        result[:, :, CONTACT_WIDTH:] = agents
        return result


def _starts(first: float, interval_s: float, length_s: float) -> list[float]:
    """Where the parts of an interval begin."""
    return [first + n * length_s for n in range(max(1, int(interval_s // max(length_s, 1.0))))]


def _contacts_only(row: SumsArray) -> SumsArray:
    contacts = row.copy()
    contacts[CONTACT_WIDTH:] = 0.0
    return contacts


def _regrow(old: SumsArray, rows: dict[str, int], scopes: tuple[str, ...]) -> SumsArray:
    """The same sums in the rows that `scopes` now asks for."""
    grown = np.zeros((len(scopes), *old.shape[1:]))
    for row, scope in enumerate(scopes):
        if scope in rows:
            grown[row] = old[rows[scope]]
    return grown
