"""What each kind of lever has done over weeks: how often, how long until it bit, how much it moved, how sure.

The *surplus* of an intervention is the service level half an hour later, less the one that was expected
anyway. Where another lever was used at the same place within that time, the surplus belongs to nobody and is
left out of the mean.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping, Sequence
from math import sqrt
from statistics import fmean, median, stdev

from msgspec import Struct
from scipy import special

from wallboard.alerts.compose import Names
from wallboard.language import say
from wallboard.log.intervention_rows import LogFilter, find_interventions
from wallboard.log.moments import moment_at
from wallboard.log.store import Session
from wallboard.outcomes.tracker import NOT_LEVERS, Outcome, others_about, outcomes_of
from wallboard.records import Intervention

HORIZON_MIN = 30
LEAST = 5
"""Fewer than so many say nothing of a kind."""
COVERAGE = 0.9
MOST_ROWS = 100_000


class KindSummary(Struct, frozen=True):
    """What one kind of lever did. Shares and service levels are 0..1, None where nothing can be said.

    `times` it was used, `measured` with figures after half an hour, `alone` with no other lever there within
    that time and with an expectation. `change` is the median change of service level, `surplus` the mean
    beyond what was expected, which lies between `low` and `high` with 90 % confidence; `better` the share
    beyond its range. `bit_after_min` is the median of the first horizon at which it was.
    """

    kind: str
    times: int
    measured: int
    alone: int
    change: float | None = None
    surplus: float | None = None
    low: float | None = None
    high: float | None = None
    better: float | None = None
    bit_after_min: float | None = None

    @property
    def helps(self) -> bool | None:
        """Whether it helps or does harm, beyond chance; None where that cannot be said."""
        if self.low is None or self.high is None or self.low <= 0 <= self.high:
            return None
        return self.low > 0

    @property
    def verdict(self) -> str:
        """How sure it is, in words."""
        if self.low is None or self.high is None:
            return say("too few to say: {n} alone, {least} are needed").format(n=self.alone, least=LEAST)
        if self.helps is None:
            return say("not beyond chance")
        return say("it helps") if self.helps else say("it does harm")


class _Case(Struct, frozen=True):
    """One intervention with what came of it."""

    outcomes: Sequence[Outcome]
    is_alone: bool


def summarise(session: Session, wanted: LogFilter) -> list[KindSummary]:
    """The kinds among the rows that pass the filter, the most used first. A job of the store."""
    rows = [row for row in find_interventions(session, wanted, MOST_ROWS) if row.kind not in NOT_LEVERS]
    outcomes = outcomes_of(session, [row.id for row in rows])
    names = _names(session, wanted.mode)
    kinds: dict[str, list[_Case]] = {}
    for index, row in enumerate(rows):
        near = _near(rows, index)
        alone = not others_about(row, near, names, HORIZON_MIN)
        kinds.setdefault(row.kind, []).append(_Case(outcomes.get(row.id, ()), alone))
    found = [_summary(kind, cases) for kind, cases in kinds.items()]
    return sorted(found, key=lambda summary: (-summary.times, summary.kind))


def _near(rows: Sequence[Intervention], index: int) -> Iterable[Intervention]:
    """Rows are by time: those that may lie within the horizon."""
    end = rows[index].at + 60.0 * HORIZON_MIN
    for row in rows[index + 1 :]:
        if row.happened_at > end:
            return
        yield row


def _names(session: Session, mode: str) -> Names:
    """The places as they were called last in a mode."""
    rows = session.rows("SELECT DISTINCT source FROM moments")
    sources = [row["source"] for row in rows if row["source"].partition(":")[0] == mode]
    moments = [moment for source in sources if (moment := moment_at(session, source, 1e18))]
    last = max(moments, key=lambda moment: moment.at, default=None)
    return Names(last.scopes, last.zone) if last else Names((), "UTC")


def _summary(kind: str, cases: Sequence[_Case]) -> KindSummary:
    main = [(case, found) for case in cases if (found := _main(case)) is not None]
    changes = _known(main, _change)
    alone = [(case, outcome) for case, outcome in main if case.is_alone]
    surpluses = _known(alone, _surplus)
    low, high = _bounds(surpluses)
    bites = [bite for case in cases if case.is_alone and (bite := _bite(case)) is not None]
    return KindSummary(
        kind=kind,
        times=len(cases),
        measured=len(main),
        alone=len(surpluses),
        change=median(changes) if changes else None,
        surplus=fmean(surpluses) if surpluses else None,
        low=low,
        high=high,
        better=fmean(map(_is_better, (outcome for _, outcome in alone))) if surpluses else None,
        bit_after_min=median(bites) if bites else None,
    )


def _known(cases: Iterable[tuple[_Case, Outcome]], figure: Callable[[Outcome], float | None]) -> list[float]:
    return [value for _, outcome in cases if (value := figure(outcome)) is not None]


def _main(case: _Case) -> Outcome | None:
    return next((outcome for outcome in case.outcomes if outcome.after_min == HORIZON_MIN), None)


def _change(outcome: Outcome) -> float | None:
    before, after = outcome.before.service_level, outcome.figures.service_level
    return None if before is None or after is None else after - before


def _surplus(outcome: Outcome) -> float | None:
    after = outcome.figures.service_level
    return None if after is None or outcome.expected is None else after - outcome.expected.mean


def _is_better(outcome: Outcome) -> bool:
    after = outcome.figures.service_level
    return after is not None and outcome.expected is not None and after > outcome.expected.high


def _bite(case: _Case) -> int | None:
    return next((outcome.after_min for outcome in case.outcomes if _is_better(outcome)), None)


def _bounds(surpluses: Sequence[float]) -> tuple[float | None, float | None]:
    """Student's t bounds of the mean."""
    count = len(surpluses)
    if count < LEAST:
        return None, None
    reach = float(special.stdtrit(count - 1, (1 + COVERAGE) / 2)) * stdev(surpluses) / sqrt(count)
    middle = fmean(surpluses)
    return middle - reach, middle + reach


def as_objects(summaries: Iterable[KindSummary]) -> list[Mapping[str, object]]:
    """For JSON, with the verdict."""
    return [
        {**{name: getattr(each, name) for name in each.__struct_fields__}, "verdict": each.verdict}
        for each in summaries
    ]
