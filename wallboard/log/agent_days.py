"""Keeps what each agent did in a day, and what customers said of each queue: one row an agent and day.

Rows are kept apart by their source as interval sums are. Where a day is told twice (two walls on one floor, a
replay that is played again), the row of whoever watched longer stands.
"""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from concurrent.futures import Future
from datetime import date

import numpy as np
from msgspec import Struct

from wallboard.floor.agent_days import AGENT_FIELDS, SURVEY_FIELDS
from wallboard.log.store import Row, Session, Store
from wallboard.snapshot import DayTally, FloorSnapshot, Numbers

SAVE_S = 300.0
OWN_FUTURE_S = 120.0
"""A row that was counted so far beyond now is another run's of a replay."""


class AgentDay(Struct, frozen=True):
    """What an agent did on a day, as it was saved; `sums` has a column for each of `AGENT_FIELDS`."""

    day: date
    agent: str
    name: str
    team: str
    sums: Numbers


class QueueSurvey(Struct, frozen=True):
    """What customers said of a queue on a day; `sums` has a column for each of `SURVEY_FIELDS`."""

    day: date
    queue: str
    sums: Numbers


class CountedBefore(Struct, frozen=True):
    """What another run of the wall had counted of a day before this one began, by agent and queue."""

    day: date | None = None
    agents: dict[str, Numbers] = {}
    queues: dict[str, Numbers] = {}


class AgentDayRecorder:
    """Saves the agents' sums of one `source`, every few minutes of event time."""

    def __init__(self, store: Store, source: str) -> None:
        self._store, self._source = store, source
        self._at = -1.0
        self._base = CountedBefore()
        self._saved: tuple[DayTally, ...] = ()

    def load(self, day: date, at: float) -> Future[CountedBefore]:
        """What was counted of the day before the wall was started, at `at`; for `go_on_from`."""
        return self._store.read(lambda session: _load(session, self._source, day, at))

    def go_on_from(self, base: CountedBefore) -> None:
        """Add to `base` what is counted from here on."""
        self._base = base

    def start_anew(self) -> None:
        """Time went back: what was counted before is another telling of the day."""
        self._base = CountedBefore()

    def tick(self, snapshot: FloorSnapshot) -> None:
        """Save what is new if SAVE_S have passed. Never waits."""
        if snapshot.at // SAVE_S != self._at or len(snapshot.tallies) > len(self._saved):
            self._at = snapshot.at // SAVE_S
            self.save(snapshot)

    def save(self, snapshot: FloorSnapshot) -> None:
        """Save what is new."""
        changed = [tally for tally in snapshot.tallies if not any(tally is each for each in self._saved)]
        self._saved = snapshot.tallies
        agents = [row for tally in changed for row in self._agent_rows(tally, snapshot.at)]
        queues = [row for tally in changed for row in self._queue_rows(tally, snapshot.at)]
        if agents or queues:
            self._store.write(lambda session: _write(session, agents, queues), rows=len(agents))

    def _agent_rows(self, tally: DayTally, at: float) -> list[Row]:
        before = self._base.agents if tally.day == self._base.day else {}
        people = tally.agents
        whole = zip(people.ids, people.names, people.teams, people.values, strict=True)
        return [
            {
                "source": self._source, "day": tally.day.isoformat(), "agent": agent, "name": name,
                "team": team, "counted_to": at, **_columns(AGENT_FIELDS, values, before.get(agent)),
            }
            for agent, name, team, values in whole
        ]  # fmt: skip

    def _queue_rows(self, tally: DayTally, at: float) -> list[Row]:
        before = self._base.queues if tally.day == self._base.day else {}
        return [
            {
                "source": self._source, "day": tally.day.isoformat(), "queue": queue, "counted_to": at,
                **_columns(SURVEY_FIELDS, values, before.get(queue)),
            }
            for queue, values in zip(tally.queues.ids, tally.queues.values, strict=True)
        ]  # fmt: skip


def _columns(fields: Sequence[str], values: Numbers, before: Numbers | None) -> Row:
    whole = values if before is None else values + before
    return dict(zip(fields, whole.tolist(), strict=True))


def _upsert(table: str, key: str, fields: Sequence[str], longer: tuple[str, ...]) -> str:
    kept = [name for name in (*fields, "counted_to") if name != key]
    columns = ("source", "day", key, *kept)
    updates = ", ".join(f"{name} = excluded.{name}" for name in kept)
    values = ", ".join(f":{name}" for name in columns)
    return (
        f"INSERT INTO {table} ({', '.join(columns)}) VALUES ({values})"  # noqa: S608  # names of our own
        f" ON CONFLICT (source, day, {key}) DO UPDATE SET {updates}"
        f" WHERE {' + '.join(f'excluded.{name}' for name in longer)}"
        f" >= {' + '.join(f'{table}.{name}' for name in longer)}"
    )


_UPSERT_AGENT = _upsert("agent_days", "agent", ("name", "team", *AGENT_FIELDS), ("watched_s",))
_UPSERT_QUEUE = _upsert("queue_surveys", "queue", SURVEY_FIELDS, ("csat_answers", "resolution_answers"))


def _write(session: Session, agents: Sequence[Row], queues: Sequence[Row]) -> None:
    for row in agents:
        session.change(_UPSERT_AGENT, row)
    for row in queues:
        session.change(_UPSERT_QUEUE, row)


def _load(session: Session, source: str, day: date, at: float) -> CountedBefore:
    given = {"source": source, "day": day.isoformat(), "at": at + OWN_FUTURE_S}
    where = "WHERE source = :source AND day = :day AND counted_to <= :at"
    agents = session.rows(f"SELECT * FROM agent_days {where}", given)  # noqa: S608  # no value in it
    queues = session.rows(f"SELECT * FROM queue_surveys {where}", given)  # noqa: S608
    return CountedBefore(
        day,
        {row["agent"]: _sums(row, AGENT_FIELDS) for row in agents},
        {row["queue"]: _sums(row, SURVEY_FIELDS) for row in queues},
    )


def _sums(row: Row, fields: Sequence[str]) -> Numbers:
    return np.array([row[name] for name in fields], dtype=np.float64)


# --- reading ---


def agent_days_between(session: Session, source: str, first: date, last: date) -> list[AgentDay]:
    """The agents' days from `first` to `last`, both included, by agent and day."""
    rows = session.rows(
        "SELECT * FROM agent_days WHERE source = ? AND day BETWEEN ? AND ? ORDER BY agent, day",
        (source, first.isoformat(), last.isoformat()),
    )
    return [_agent_day(row) for row in rows]


def agent_names(session: Session, source: str, agents: Iterable[str]) -> dict[str, str]:
    """What these agents (ids) were called on the last day that is kept of each, where that is known."""
    rows = session.rows(
        "SELECT agent, name, max(day) FROM agent_days WHERE source = ? AND name <> ''"
        " AND agent IN (SELECT value FROM json_each(?)) GROUP BY agent",
        (source, json.dumps(sorted(set(agents)))),
    )
    return {row["agent"]: row["name"] for row in rows}


def team_days_between(
    session: Session, source: str, first: date, last: date, *, agent: str, team: str
) -> list[AgentDay]:
    """The same of an agent and those of `team` alone."""
    rows = session.rows(
        "SELECT * FROM agent_days WHERE source = ? AND day BETWEEN ? AND ? AND (agent = ? OR team = ?)"
        " ORDER BY agent, day",
        (source, first.isoformat(), last.isoformat(), agent, team),
    )
    return [_agent_day(row) for row in rows]


def _agent_day(row: Row) -> AgentDay:
    sums = _sums(row, AGENT_FIELDS)
    return AgentDay(date.fromisoformat(row["day"]), row["agent"], row["name"], row["team"], sums)


def surveys_between(session: Session, source: str, first: date, last: date) -> list[QueueSurvey]:
    """What customers said of the queues from `first` to `last`, both included."""
    rows = session.rows(
        "SELECT * FROM queue_surveys WHERE source = ? AND day BETWEEN ? AND ? ORDER BY queue, day",
        (source, first.isoformat(), last.isoformat()),
    )
    return [
        QueueSurvey(date.fromisoformat(row["day"]), row["queue"], _sums(row, SURVEY_FIELDS)) for row in rows
    ]
