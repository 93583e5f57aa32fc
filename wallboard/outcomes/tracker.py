"""Did it help? The figures some time after an intervention, beside what was expected had nobody acted.

At +15, +30 and +60 min of event time the figures of the intervention's scope are taken again. What was
expected anyway is foreseen at the moment of the intervention (`wallboard.outcomes.expected_course`) and kept
with it, so that nothing learned later colours it. Outcomes are derived figures: they
stand in tables of their own, not under the log's hash chain.
"""

from __future__ import annotations

import logging
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future, ThreadPoolExecutor

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.compose import Names
from wallboard.floor import intervals as col
from wallboard.frozen_figures import figures_of
from wallboard.language import mark, say
from wallboard.log.store import Session, Store
from wallboard.outcomes.expected_course import (
    HORIZONS_MIN,
    WINDOW_MIN,
    Course,
    Facts,
    Range,
    facts_of,
    foresee,
    service_level_range,
)
from wallboard.records import FrozenFigures, Intervention
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot

NOT_LEVERS = frozenset({"note", "staffing", "incident", "praise", "playbook", "handover", "upkeep"})
"""Kinds that tell, thank or tick off and do not move the floor: nothing is measured after them."""
LATE_S = 120.0
"""Figures that could not be taken within this time after they were due are not taken at all."""
LONGEST_S = HORIZONS_MIN[-1] * 60.0 + LATE_S
DAY_ENDED = mark("a new day began in between")

logger = logging.getLogger(__name__)


class Basis(Struct, frozen=True):
    """An intervention's moment: the figures before, and what was expected from then on.

    `within` and `ended` are the day's contacts answered in time, and those that stopped waiting, so far.
    `why_not` says in words why nothing could be expected.
    """

    intervention: str
    scope: str
    at: float
    figures: FrozenFigures
    day_start_at: float
    within: float
    ended: float
    course: Course | None = None
    why_not: str = ""


class Outcome(Struct, frozen=True):
    """The figures `after_min` minutes after an intervention.

    `expected` is the service level that was expected anyway, None where `why_not` says why.
    """

    intervention: str
    after_min: int
    before: FrozenFigures
    figures: FrozenFigures
    expected: Range | None = None
    why_not: str = ""


class _Watched:
    """An intervention whose hour is not over yet. `basis` is completed in the worker's thread."""

    def __init__(self, basis: Basis, done: Iterable[int] = ()) -> None:
        self.basis = basis
        self.left = [horizon for horizon in HORIZONS_MIN if horizon not in set(done)]


class OutcomeTracker:
    """Takes the figures after interventions. Belongs to the engine's thread; what takes long is worked out in
    a thread of its own.
    """

    def __init__(self, store: Store) -> None:
        self._store = store
        self._source = ""
        self._watched: dict[str, _Watched] = {}
        self._reading: Future[list[tuple[Basis, list[int]]]] | None = None
        self._worker = ThreadPoolExecutor(1, "wallboard-outcomes")

    def resume(self, source: str, at: float) -> None:
        """The floor of `source` was loaded anew at event time `at`: take up what is not settled yet."""
        self._source, self._watched = source, {}
        self._reading = self._store.read(lambda session: _unsettled(session, source, at))

    def begin(self, intervention: Intervention, snapshot: FloorSnapshot) -> None:
        """Watch what comes of an intervention that was logged with the floor as it is in `snapshot`."""
        if intervention.kind in NOT_LEVERS:
            return
        known = {scope.id for scope in snapshot.scopes}
        scope = intervention.scope if intervention.scope in known else WHOLE_FLOOR
        row = snapshot.row(scope)
        within, ended = _stopped_waiting(snapshot, row, "day")
        figures = figures_of(snapshot, scope)
        basis = Basis(intervention.id, scope, snapshot.at, figures, snapshot.day_start_at, within, ended)
        watched = self._watched[intervention.id] = _Watched(basis)
        facts, source = facts_of(snapshot, scope), self._source
        self._work(lambda: self._foresee(watched, facts, source))

    def step(self, snapshot: FloorSnapshot) -> None:
        """Take the figures that are due at the snapshot's time."""
        self._take_up()
        for watched in tuple(self._watched.values()):
            while watched.left and snapshot.at >= watched.basis.at + watched.left[0] * 60.0:
                self._take(watched, watched.left.pop(0), snapshot)
            if not watched.left:
                del self._watched[watched.basis.intervention]

    def end(self) -> None:
        """Finish what is under way. What is not due yet is taken up after a restart."""
        self._worker.shutdown()

    def _take_up(self) -> None:
        if self._reading is None or not self._reading.done():
            return
        reading, self._reading = self._reading, None
        if (error := reading.exception()) is not None:
            logger.warning("outcomes of earlier interventions could not be read: %s", error)
            return
        for basis, done in reading.result():
            self._watched.setdefault(basis.intervention, _Watched(basis, done))

    def _take(self, watched: _Watched, after_min: int, snapshot: FloorSnapshot) -> None:
        basis = watched.basis
        is_late = snapshot.at > basis.at + after_min * 60.0 + LATE_S
        if is_late or basis.scope not in {scope.id for scope in snapshot.scopes}:
            return
        figures, source = figures_of(snapshot, basis.scope), self._source
        before = _before(snapshot, basis) if after_min < WINDOW_MIN else (0.0, 0.0)
        self._work(lambda: self._settle(watched, after_min, figures, before, source))

    # --- the worker's thread ---

    def _work(self, job: Callable[[], None]) -> None:
        self._worker.submit(_guarded, job)

    def _foresee(self, watched: _Watched, facts: Facts | str, source: str) -> None:
        course, why_not = None, facts if isinstance(facts, str) else ""
        if isinstance(facts, Facts):
            try:
                course = foresee(facts)
            except ValueError as error:
                why_not = str(error)
        basis = watched.basis = replace(watched.basis, course=course, why_not=why_not)
        self._store.write(lambda session: _write_basis(session, source, basis))

    def _settle(
        self,
        watched: _Watched,
        after_min: int,
        figures: FrozenFigures,
        before: tuple[float, float] | None,
        source: str,
    ) -> None:
        basis = watched.basis
        expected, why_not = None, basis.why_not
        if before is None:
            why_not = say(DAY_ENDED)
        elif basis.course is not None:
            expected = service_level_range(basis.course, after_min, *before)
            why_not = "" if expected else say("no contacts were expected")
        outcome = Outcome(basis.intervention, after_min, basis.figures, figures, expected, why_not)
        self._store.write(lambda session: write_outcome(session, source, outcome))


def _guarded(job: Callable[[], None]) -> None:
    try:
        job()
    except Exception:
        logger.exception("an outcome could not be worked out")


def _before(snapshot: FloorSnapshot, basis: Basis) -> tuple[float, float] | None:
    """Contacts of the rolling half-hour that lie before the intervention: answered in time, and all.

    None where the day's sums began anew since.
    """
    if snapshot.day_start_at != basis.day_start_at:
        return None
    row = snapshot.row(basis.scope)
    within, ended = _stopped_waiting(snapshot, row, "rolling")
    day_within, day_ended = _stopped_waiting(snapshot, row, "day")
    within_before = within - (day_within - basis.within)
    ended_before = ended - (day_ended - basis.ended)
    return max(0.0, within_before), max(0.0, ended_before)


def _stopped_waiting(snapshot: FloorSnapshot, row: int, window: str) -> tuple[float, float]:
    sums = snapshot.windows["day" if window == "day" else "rolling"][row]
    ended = sums[col.ANSWERED] + sums[col.ABANDONED] - sums[col.SHORT_ABANDONED]
    return float(sums[col.ANSWERED_WITHIN]), float(ended)


# --- the tables ---


def _write_basis(session: Session, source: str, basis: Basis) -> None:
    row = {"intervention": basis.intervention, "source": source, "at": basis.at, "data": _json(basis)}
    session.insert("outcome_bases", [row], replace=True)


def write_outcome(session: Session, source: str, outcome: Outcome) -> None:
    """Keep an outcome; one that was kept for the same horizon gives way. (Part of) a job of the store."""
    row = {
        "intervention": outcome.intervention,
        "after_min": outcome.after_min,
        "source": source,
        "at": outcome.figures.at,
        "data": _json(outcome),
    }
    session.insert("outcomes", [row], replace=True)


def _json(record: Struct) -> str:
    return msgspec.json.encode(record).decode()


def _unsettled(session: Session, source: str, at: float) -> list[tuple[Basis, list[int]]]:
    """Interventions of the last hour before `at`, and which of their horizons are done."""
    rows = session.rows(
        "SELECT data FROM outcome_bases WHERE source = ? AND at > ? AND at <= ?", (source, at - LONGEST_S, at)
    )
    bases = [msgspec.json.decode(row["data"], type=Basis) for row in rows]
    done = session.rows(
        "SELECT intervention, after_min FROM outcomes WHERE source = ? AND at > ? AND at <= ?",
        (source, at - LONGEST_S, at),
    )
    return [
        (basis, [row["after_min"] for row in done if row["intervention"] == basis.intervention])
        for basis in bases
    ]


def others_about(
    intervention: Intervention, rows: Iterable[Intervention], names: Names, after_min: int = HORIZONS_MIN[-1]
) -> tuple[Intervention, ...]:
    """Later levers about the same place (or one that contains it or lies in it) within `after_min` minutes:
    what came of the first may be theirs.
    """
    if intervention.kind in NOT_LEVERS:
        return ()
    place, begin = intervention.scope, intervention.at
    return tuple(
        row
        for row in rows
        if row.id != intervention.id
        and row.kind not in NOT_LEVERS
        and begin <= row.at < begin + 60.0 * after_min
        and (row.scope == place or names.covers(row.scope, place) or names.covers(place, row.scope))
    )


def outcomes_of(
    session: Session, interventions: Sequence[str], until: float | None = None
) -> dict[str, list[Outcome]]:
    """What is known of interventions (ids), by horizon; only what was taken no later than `until`."""
    rows = session.rows(
        "SELECT intervention, data FROM outcomes WHERE intervention IN (SELECT value FROM json_each(?))"
        " AND at <= ? ORDER BY after_min",
        (msgspec.json.encode(interventions).decode(), 1e18 if until is None else until),
    )
    found: dict[str, list[Outcome]] = {}
    for row in rows:
        outcome = msgspec.json.decode(row["data"], type=Outcome)
        found.setdefault(outcome.intervention, []).append(outcome)
    return found
