"""Reads what a handover is made of from the log file. Every function is (part of) a job of the store."""

from __future__ import annotations

import math
from collections.abc import Iterable, Mapping, Sequence

import msgspec
import numpy as np
from msgspec import Struct

from wallboard.alerts import AlertRecord
from wallboard.errors import NothingKnownError
from wallboard.floor.intervals import FIELDS, SumsArray
from wallboard.log.agent_days import agent_names
from wallboard.log.handovers import NO_RECORD, HandoverRecord, refs_of
from wallboard.log.intervention_rows import FINAL, LogFilter, find_interventions, history
from wallboard.log.moments import Moment, moment_at, moments_between
from wallboard.log.store import Session
from wallboard.outcomes.tracker import Outcome, outcomes_of
from wallboard.records import Alert, Intervention

CARRIED_S = 7 * 86_400.0
"""What was opened longer before the shift is not carried on: nobody waits for it any more."""
MOST_ROWS = 100_000


class SumsRow(Struct, frozen=True):
    """A saved interval of a scope; `sums` has shape (WIDTH,)."""

    scope: str
    start: float
    length_s: float
    target_s: float
    missing: float
    sums: SumsArray


class ToldAlert(Struct, frozen=True):
    """An alert as it was written at `at`, its last change."""

    at: float
    alert: Alert


class Material(Struct, frozen=True):
    """What the log knows of the shift.

    `before` are interventions from up to CARRIED_S before it. `last` is the newest moment at its end,
    `moments` those of the shift and of the half-hour before. `named` tells names, targets and zone: the last
    moment or, where there is none so early, the newest of all.
    """

    source: str
    last: Moment | None
    named: Moment | None
    moments: tuple[Moment, ...]
    sums: tuple[SumsRow, ...]
    alerts: tuple[ToldAlert, ...]
    interventions: tuple[Intervention, ...]
    before: tuple[Intervention, ...]
    outcomes: Mapping[str, list[Outcome]]
    corrected_at: Mapping[str, float]
    first_texts: Mapping[str, str]
    refs: Mapping[str, str]
    record: HandoverRecord = NO_RECORD
    agent_names: Mapping[str, str] = {}


class Extent(Struct, frozen=True):
    """A source that the log knows: its last moment, and the zone of its site (empty where not known)."""

    source: str
    last_at: float
    zone: str = ""


def extents(session: Session) -> list[Extent]:
    """The sources in the file, the one with the newest rows first. Interventions alone make a source too."""
    last: dict[str, float] = {}
    for sql in (
        "SELECT source, max(at) AS at FROM moments GROUP BY source",
        "SELECT source, max(start) + max(length_s) AS at FROM interval_sums GROUP BY source",
        "SELECT source, max(at) AS at FROM alert_changes GROUP BY source",
    ):
        for row in session.rows(sql):
            last[row["source"]] = max(row["at"], last.get(row["source"], row["at"]))
    for row in session.rows("SELECT mode, max(happened_at) AS at FROM newest_interventions GROUP BY mode"):
        if not any(source.partition(":")[0] == row["mode"] for source in last):
            last[row["mode"]] = row["at"]
    found = [Extent(source, at, _zone(session, source)) for source, at in last.items()]
    return sorted(found, key=lambda extent: -extent.last_at)


def _zone(session: Session, source: str) -> str:
    newest = moment_at(session, source, math.inf)
    return newest.zone if newest else ""


def read_material(session: Session, source: str, start: float, end: float) -> Material:
    """What the log knows from `start` until `end`. Raises StoreError where it knows nothing."""
    mode = source.partition(":")[0]
    interventions = interventions_between(session, start, end, mode)
    before = interventions_between(session, start - CARRIED_S, start, mode)
    ids = [row.id for row in interventions]
    corrected_at = _corrected(session, (*before, *interventions), end)
    last = moment_at(session, source, end)
    material = Material(
        source=source,
        last=last,
        named=last or moment_at(session, source, math.inf),
        moments=tuple(moments_between(session, source, start - 1800.0, end)),
        sums=sums_between(session, source, start, end),
        alerts=alerts_between(session, source, start, end),
        interventions=interventions,
        before=before,
        outcomes=outcomes_of(session, ids, end),
        corrected_at=corrected_at,
        first_texts=_first_texts(session, interventions, corrected_at.keys() & set(ids)),
        refs=refs_of(session, [row.id for row in (*before, *interventions)]),
        agent_names=agent_names(session, source, (each for row in interventions for each in row.agents)),
    )
    if not (material.sums or material.moments or material.alerts or interventions or before):
        raise NothingKnownError("the log knows nothing of that time; check --from, --to, --mode and --site")
    return material


def interventions_between(session: Session, start: float, end: float, mode: str) -> tuple[Intervention, ...]:
    """What people did; entries about the log's upkeep concern no shift, those of its handover stand apart."""
    found = find_interventions(session, LogFilter(start=start, end=end, mode=mode), MOST_ROWS)
    return tuple(row for row in found if row.kind not in FINAL)


def sums_between(session: Session, source: str, start: float, end: float) -> tuple[SumsRow, ...]:
    """Intervals that have any of the time, of the length that was recorded last."""
    rows = session.rows(
        """
        SELECT * FROM interval_sums WHERE source = :source AND start < :end AND start + length_s > :start
        AND length_s = (SELECT length_s FROM interval_sums
            WHERE source = :source AND start < :end ORDER BY start DESC LIMIT 1)
        ORDER BY start""",
        {"source": source, "start": start, "end": end},
    )
    return tuple(
        SumsRow(
            row["scope"], row["start"], row["length_s"], row["target_s"], row["missing"],
            np.array([row[name] for name in FIELDS], dtype=np.float64),
        )
        for row in rows
    )  # fmt: skip


def alerts_between(session: Session, source: str, start: float, end: float) -> tuple[ToldAlert, ...]:
    """Alerts as they stood at `end`: those in force, and those that were over since `start`."""
    rows = session.rows(
        """
        SELECT at, data FROM alert_changes WHERE seq IN (
            SELECT max(seq) FROM alert_changes
            WHERE source = :source AND at > :oldest AND at <= :end GROUP BY alert)
        AND (state <> 'recovered' OR at >= :start) ORDER BY seq""",
        {"source": source, "oldest": start - CARRIED_S, "start": start, "end": end},
    )
    return tuple(
        ToldAlert(row["at"], msgspec.json.decode(row["data"], type=AlertRecord).alert) for row in rows
    )


def _corrected(session: Session, rows: Sequence[Intervention], end: float) -> dict[str, float]:
    """When those that were corrected were so for the last time, until `end`."""
    found = session.rows(
        "SELECT amends, max(at) AS at FROM interventions WHERE amends <> '' AND at <= ? AND amends IN"
        " (SELECT value FROM json_each(?)) GROUP BY amends",
        (end, msgspec.json.encode([row.id for row in rows]).decode()),
    )
    return {row["amends"]: row["at"] for row in found}


def _first_texts(session: Session, rows: Sequence[Intervention], corrected: Iterable[str]) -> dict[str, str]:
    """The first wording of those whose words were corrected."""
    firsts = {first: history(session, first)[0].intervention.text for first in corrected}
    return {row.id: firsts[row.id] for row in rows if firsts.get(row.id, row.text) != row.text}
