"""The floor as it stood, every few minutes: what a handover and a look back need and sums do not tell.

A moment tells by itself what it shows: names, targets, zone, figures of every scope, agents by team and
state (no names of agents), and what was expected of the hours ahead.
"""

from __future__ import annotations

from collections import Counter
from concurrent.futures import Future

import msgspec
import numpy as np
import zstandard
from msgspec import Struct

from wallboard.frozen_figures import figures_of
from wallboard.log.store import Session, Store
from wallboard.records import FrozenFigures
from wallboard.snapshot import FloorSnapshot, Numbers, Scope

MOMENT_S = 300.0
AHEAD_S = 6 * 3600.0

Series = tuple[float | None, ...]


class Ahead(Struct, frozen=True, omit_defaults=True):
    """What is expected of a scope from the running interval on, a value an interval, None where unknown.

    Contacts with the bounds of the middle 80 %; agents required and scheduled.
    """

    scope: str
    contacts: Series = ()
    low: Series = ()
    high: Series = ()
    required: Series = ()
    scheduled: Series = ()


class TeamState(Struct, frozen=True):
    """How many agents of a team are in a state."""

    team: str
    state: str
    agents: int


class Moment(Struct, frozen=True, omit_defaults=True):
    """The floor at `at`. `start` is where the running interval began: `ahead` counts from there."""

    at: float
    mode: str
    site: str
    zone: str
    start: float
    interval_s: float
    scopes: tuple[Scope, ...]
    figures: tuple[FrozenFigures, ...]
    ahead: tuple[Ahead, ...] = ()
    teams: tuple[TeamState, ...] = ()
    inferred: tuple[str, ...] = ()
    basis: str = ""


class MomentKeeper:
    """Keeps the moments of one `source` (see `wallboard.log.recorder.source_of`)."""

    def __init__(self, store: Store, source: str) -> None:
        self._store, self._source = store, source
        self._kept = -1.0

    def tick(self, snapshot: FloorSnapshot) -> None:
        """Keep the floor if MOMENT_S of event time have passed. Never waits."""
        if snapshot.at // MOMENT_S != self._kept:
            self.keep(snapshot)

    def keep(self, snapshot: FloorSnapshot) -> Future[None]:
        """Keep the floor as it stands."""
        self._kept = snapshot.at // MOMENT_S
        moment, source = moment_of(snapshot), self._source
        return self._store.write(lambda session: _write(session, source, moment))


def moment_of(snapshot: FloorSnapshot) -> Moment:
    """What is kept of the picture."""
    states = Counter((each.team, each.state) for each in snapshot.agents)
    return Moment(
        at=snapshot.at,
        mode=snapshot.mode,
        site=snapshot.site,
        zone=snapshot.zone,
        start=float(snapshot.starts[snapshot.current_interval]),
        interval_s=snapshot.interval_s,
        scopes=snapshot.scopes,
        figures=tuple(figures_of(snapshot, scope.id) for scope in snapshot.scopes),
        ahead=tuple(
            ahead
            for row, scope in enumerate(snapshot.scopes)
            if (ahead := _ahead(snapshot, row, scope.id)).contacts
        ),
        teams=tuple(TeamState(team, state, count) for (team, state), count in sorted(states.items())),
        inferred=tuple(sorted(snapshot.inferred)),
        basis=snapshot.expected.basis,
    )


def _ahead(snapshot: FloorSnapshot, row: int, scope: str) -> Ahead:
    first = snapshot.current_interval
    span = slice(first, first + int(AHEAD_S // snapshot.interval_s))
    expected = snapshot.expected
    if np.isnan(expected.contacts[row, span]).all():
        return Ahead(scope)
    return Ahead(
        scope,
        _series(expected.contacts[row, span]),
        _series(expected.contacts_lo[row, span]),
        _series(expected.contacts_hi[row, span]),
        _series(expected.required[row, span]),
        _series(expected.scheduled[row, span]),
    )


def _series(values: Numbers) -> Series:
    """To a tenth, empty where nothing is known."""
    if np.isnan(values).all():
        return ()
    return tuple(None if np.isnan(value) else round(float(value), 1) for value in values)


def _write(session: Session, source: str, moment: Moment) -> None:
    data = zstandard.compress(msgspec.json.encode(moment))
    session.insert("moments", [{"source": source, "at": moment.at, "data": data}], replace=True)


# --- reading ---


def moment_at(session: Session, source: str, at: float) -> Moment | None:
    """The newest moment that was kept no later than `at`; None where there is none."""
    rows = session.rows(
        "SELECT data FROM moments WHERE source = ? AND at <= ? ORDER BY at DESC LIMIT 1", (source, at)
    )
    return _moment(rows[0]["data"]) if rows else None


def moments_between(session: Session, source: str, start: float, end: float) -> list[Moment]:
    """The moments kept from `start` until before `end`, by time."""
    rows = session.rows(
        "SELECT data FROM moments WHERE source = ? AND at >= ? AND at < ? ORDER BY at", (source, start, end)
    )
    return [_moment(row["data"]) for row in rows]


def last_moments_before(
    session: Session, source: str, start: float, end: float, length_s: float
) -> list[Moment]:
    """Of each span of `length_s` seconds from `start` until before `end` the last moment that was kept."""
    rows = session.rows(
        """SELECT data, max(at) FROM moments WHERE source = :source AND at >= :start AND at < :end
           GROUP BY cast((at - :start) / :length_s AS INTEGER) ORDER BY at""",
        {"source": source, "start": start, "end": end, "length_s": length_s},
    )
    return [_moment(row["data"]) for row in rows]


def _moment(data: bytes) -> Moment:
    return msgspec.json.decode(zstandard.decompress(data), type=Moment)
