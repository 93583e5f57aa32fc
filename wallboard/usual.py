"""What chance alone explains of each interval's figures, so that noise is not taken for news.

Worked out in the engine's thread, twenty intervals a picture (half a millisecond each), and kept: an
interval that is over keeps its band, the running one and those ahead are looked at anew every few minutes.
Where agents' states, handling times or the expectation are not known there is no band, and a word says why.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from functools import lru_cache
from math import isnan, sqrt

import numpy as np

from wallboard import metrics
from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.forecast import mean_patience_s
from wallboard.language import mark
from wallboard.snapshot import FloorSnapshot, Numbers, Scope, Usual
from wallboard.staffing.chance import Interval, chance_of
from wallboard.staffing.noise import interval_correlation, service_level_band

LEVEL_COVERAGE, COVERAGE = 0.8, 0.95
"""Of service level, where even a queue that holds its target strays far; and of all else."""
NORMAL_95 = 2 * 1.96
BANDS_A_PICTURE = 20
ANEW_S = 300.0
"""Bands of the running interval and of those ahead follow who is on and what is expected so often."""
LONGEST_PROMPT_S = 1800.0
"""What may be answered within hours (e-mail) is deferred: it does not queue as calls do."""
LEAST_HANDLED = 20.0
LEAST_ABANDONED = LEAST_JUDGED = 5.0
"""The service level of fewer contacts may be anything: a band from bottom to top would say nothing."""
SHORTEST_PATIENCE_S = 10.0
UNKNOWN_AHT_S = 300.0
"""To reckon a service level's chance with where the feed gives no handling times."""
MOST_SHARED = 2.0
"""Agents who do more than twice this scope's own work are busy for reasons that it cannot know."""
NO_STATES = mark("agents' states are not in the feed")
DEFERRED = mark("deferred work does not queue by chance")
SHARED = mark("its agents mostly serve other queues")
TOO_FEW = mark("too few contacts handled yet")
NOTHING_EXPECTED = mark("nothing is expected of the day yet")

FIGURES = ("service_level_lo", "service_level_hi", "occupancy_lo", "occupancy_hi", "wait_hi_s")
Row = Numbers
"""Of one interval, in the order of FIGURES."""


class UsualRanges:
    """Keeps the bands of one day. Belongs to the engine's thread."""

    def __init__(self) -> None:
        self._key: tuple[object, ...] = ()
        self._at = -np.inf
        self._bands: Numbers = np.zeros((len(FIGURES), 0, 0))
        self._stamps: Numbers = np.zeros((0, 0))
        self._why: list[str] = []
        self._known: Usual | None = None

    def of(self, snapshot: FloorSnapshot) -> Usual:
        """The bands as far as they are known; the same object as before where nothing changed."""
        shape = snapshot.expected.contacts.shape
        key = (snapshot.day_start_at, snapshot.interval_s, snapshot.scopes, snapshot.inferred, shape)
        if key != self._key or snapshot.at < self._at:
            _forget()
            self._key, self._known = key, None
            self._bands = np.full((len(FIGURES), *shape), np.nan)
            self._stamps = np.full(shape, np.nan)
            self._why = [_never(snapshot, row) for row in range(shape[0])]
        self._at = snapshot.at
        due = list(_first(self._due(snapshot), BANDS_A_PICTURE))
        if due or self._known is None:
            self._work_out(snapshot, due)
            self._known = self._published()
        return self._known

    def _due(self, snapshot: FloorSnapshot) -> Iterator[tuple[int, int, float]]:
        """Scope, interval and stamp of what is to be worked out, the whole floor first."""
        now, period = snapshot.current_interval, snapshot.at // ANEW_S
        stamps = np.full(self._stamps.shape[1], period)
        stamps[:now] = np.inf  # over: once and for all
        for row, known in enumerate(self._stamps):
            for index in np.flatnonzero(known != stamps):
                yield row, int(index), float(stamps[index])

    def _work_out(self, snapshot: FloorSnapshot, due: list[tuple[int, int, float]]) -> None:
        for row in dict.fromkeys(row for row, _, _ in due):
            scope = _Scope(snapshot, row)
            for index, stamp in ((index, stamp) for each, index, stamp in due if each == row):
                self._bands[:, row, index] = scope.bands(index)
                self._stamps[row, index] = stamp
            if not _never(snapshot, row):
                self._why[row] = scope.why(snapshot.current_interval)

    def _published(self) -> Usual:
        bands = self._bands.copy()
        bands.flags.writeable = False
        level_lo, level_hi, occupancy_lo, occupancy_hi, wait_hi_s = bands
        return Usual(level_lo, level_hi, occupancy_lo, occupancy_hi, wait_hi_s, tuple(self._why))


class _Scope:
    """One scope's day, as its bands need it. Deferred work in it is left out, but for the agents' time."""

    def __init__(self, snapshot: FloorSnapshot, row: int) -> None:
        self._snapshot, self._row = snapshot, row
        self._targets = snapshot.scopes[row].targets
        self._series = snapshot.series(row)
        self._ready = not _never(snapshot, row)
        prompt = prompt_series(snapshot, row)
        prompt[:, col.CONTACT_WIDTH :] = self._series[:, col.CONTACT_WIDTH :]
        self._so_far = np.cumsum(prompt, axis=0)
        self._expected = snapshot.expected.contacts[row]
        rows = prompt_rows(snapshot, row)
        if rows and rows != [row]:
            self._expected = snapshot.expected.contacts[rows].sum(axis=0)

    def bands(self, index: int) -> Row:
        """The interval's bands, NaN where nothing can be known."""
        found = np.full(len(FIGURES), np.nan)
        found[:2] = self._service_level(index)
        demand = self._demand(index) if self._ready else None
        chance = None if demand is None else _chance(demand)
        if chance is not None:
            found[2:] = chance.occupancy.low, chance.occupancy.high, chance.wait_s.high
        return found

    def why(self, index: int) -> str:
        """Why occupancy and wait have no band in the interval; empty where they have."""
        if isnan(self._contacts(index)):
            return NOTHING_EXPECTED
        sums = self._known_by(index)
        if sums[col.HANDLED] < LEAST_HANDLED:
            return TOO_FEW
        return SHARED if self._shared(sums) > MOST_SHARED else ""

    def _known_by(self, index: int) -> Numbers:
        """The day's sums up to the interval's end, or up to now."""
        return np.asarray(self._so_far[min(index, len(self._so_far) - 1)], dtype=np.float64)

    def _contacts(self, index: int) -> float:
        return float(self._expected[index])

    def _service_level(self, index: int) -> tuple[float, float]:
        is_over = index < self._snapshot.current_interval
        sums = self._series[index] if is_over else None
        contacts = float(self._snapshot.expected.contacts[self._row, index])
        if sums is not None:
            contacts = float(sums[col.ANSWERED] + sums[col.ABANDONED])
        if not contacts >= LEAST_JUDGED:
            return np.nan, np.nan
        known = self._known_by(index)
        return _level_band(
            self._targets,
            round(contacts),
            self._snapshot.interval_s,
            max(1, round(_aht_s(known) or UNKNOWN_AHT_S)),
            _patience_s(known),
        )

    def _demand(self, index: int) -> Interval | None:
        sums, contacts, agents = self._known_by(index), self._contacts(index), self._agents(index)
        aht_s, shared = _aht_s(sums), self._shared(sums)
        if not (contacts > 0 and agents > 0 and aht_s and sums[col.HANDLED] >= LEAST_HANDLED):
            return None
        if not 0 < shared <= MOST_SHARED:
            return None
        return Interval(
            # Agents who also serve others have more contacts than these; those who hold several at once, more
            # hands than two.
            contacts=max(0.1, round(contacts * max(1.0, shared), 1)),
            level_cv=round(self._level_cv(index), 2),
            interval_s=self._snapshot.interval_s,
            aht_s=max(1.0, float(round(aht_s))),
            agents=max(1.0, float(round(agents / min(1.0, shared)))),
            patience_s=_patience_s(sums),
        )

    def _level_cv(self, index: int) -> float:
        """How unsure the level of contacts is: what their band holds beyond Poisson's own."""
        expected = self._snapshot.expected
        contacts = float(expected.contacts[self._row, index])
        width = float(expected.contacts_hi95[self._row, index] - expected.contacts_lo95[self._row, index])
        return min(1.0, sqrt(max(0.0, (width / NORMAL_95) ** 2 - contacts)) / contacts)

    def _agents(self, index: int) -> float:
        """Who was on, is on, or is to be on by the schedule; NaN where nobody can know."""
        snapshot, now = self._snapshot, self._snapshot.current_interval
        if index < now:
            return float(metrics.agents_on(self._series[index], snapshot.interval_s))
        on = float(snapshot.live.on[self._row])
        return on if index == now else float(snapshot.expected.scheduled[self._row, index])

    @staticmethod
    def _shared(sums: Numbers) -> float:
        """The agents' time on contacts over the handling time of this scope's own: more than 1 where they
        serve others too, less where they hold several contacts at once.
        """
        return float(metrics.ratio(sums[col.ON_CONTACT_S], metrics.handling_s(sums)))


def _never(snapshot: FloorSnapshot, row: int) -> str:
    """Why occupancy and wait of the scope in `row` can have no band at all; empty where they can."""
    if "agents" in snapshot.inferred:
        return NO_STATES
    return "" if prompt_rows(snapshot, row) else DEFERRED


def prompt_rows(snapshot: FloorSnapshot, row: int) -> list[int]:
    """The rows of the scope's queues that are to be answered at once; its own row where all are.

    Waits of work that may lie for hours say nothing beside waits of seconds.
    """
    inside = queue_rows(snapshot.scopes, row)
    prompt = [each for each in inside if snapshot.scopes[each].targets.within_s <= LONGEST_PROMPT_S]
    return [row] if prompt == inside else prompt


def queue_rows(scopes: Sequence[Scope], row: int) -> list[int]:
    """The rows of the queues in the scope of `row`; a queue's own row."""
    if scopes[row].kind == "queue":
        return [row]
    queues = (each for each, other in enumerate(scopes) if other.kind == "queue")
    return [each for each in queues if _holds(scopes[row], scopes[each])]


def _holds(scope: Scope, queue: Scope) -> bool:
    wanted = {"channel": f"channel:{queue.channel}", "group": f"group:{queue.group}", "queue": queue.id}
    return scope.id == wanted.get(scope.kind, scope.id)


def prompt_series(snapshot: FloorSnapshot, row: int) -> SumsArray:
    """The scope's sums up to now as `FloorSnapshot.series`, deferred work left out where it is mixed with
    other.
    """
    rows = prompt_rows(snapshot, row)
    return col.total(np.array([snapshot.series(each) for each in rows or [row]]))


def _first(due: Iterator[tuple[int, int, float]], most: int) -> Iterator[tuple[int, int, float]]:
    for _, each in zip(range(most), due, strict=False):
        yield each


def _aht_s(sums: SumsArray) -> float | None:
    aht_s = float(metrics.aht_s(sums))
    return aht_s if aht_s > 0 else None


def _patience_s(sums: Numbers) -> float:
    abandoned = float(sums[col.ABANDONED])
    waited_s = float(sums[col.ANSWERED_WAIT_S] + sums[col.ABANDONED_WAIT_S] + sums[col.LEFT_WAIT_S])
    if abandoned < LEAST_ABANDONED:
        return np.inf
    return max(SHORTEST_PATIENCE_S, round(mean_patience_s(abandoned, waited_s), -1))


def _forget() -> None:
    """What a day was worked out with is seldom asked for on the next: kept, it would grow for a week."""
    _chance.cache_clear()
    _level_band.cache_clear()


_chance = lru_cache(maxsize=20_000)(chance_of)


@lru_cache(maxsize=20_000)
def _level_band(
    targets: TargetsConfig, contacts: float, interval_s: float, aht_s: float, patience_s: float
) -> tuple[float, float]:
    """Where the service level of so many contacts lies when the target is just met; NaN without contacts."""
    correlation = interval_correlation(
        targets.service_level,
        interval_s=interval_s,
        aht_s=aht_s,
        within_s=targets.within_s,
        patience_s=patience_s,
    )
    band = service_level_band(contacts, targets.service_level, correlation, LEVEL_COVERAGE)
    return (band.low, band.high) if band else (np.nan, np.nan)
