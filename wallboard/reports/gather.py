"""Puts a report together from the log."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence
from concurrent.futures import Future

from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.compose import Names
from wallboard.clock import SiteCalendar
from wallboard.floor.intervals import OFFERED, STAFFED_S
from wallboard.handover.document import Handover, ScopeFigures
from wallboard.handover.figures import figures_for, scopes_told
from wallboard.handover.gather import Wanted as Shift
from wallboard.handover.gather import gathered
from wallboard.handover.reading import SumsRow
from wallboard.log.kinds import KindSpec, names_of
from wallboard.log.store import Session, Store
from wallboard.outcomes.tracker import NOT_LEVERS
from wallboard.reports.alert_figures import raised_in, rule_figures
from wallboard.reports.document import KindFigures, Report
from wallboard.reports.figures import Days, day_figures, queue_figures, worst_intervals
from wallboard.reports.people import agent_figures, coaching_of, coaching_rows, team_figures
from wallboard.reports.period import Period, ReportKind, before
from wallboard.reports.reading import Material, read_material
from wallboard.reports.unknown import what_is_unknown
from wallboard.snapshot import WHOLE_FLOOR, Scope


class Wanted(Struct, frozen=True):
    """Which report: of `period`, from the rows of a `source` (see `wallboard.log.recorder.source_of`).

    `kinds` is what the site configured of kinds of intervention.
    """

    kind: ReportKind
    source: str
    period: Period
    calendar: SiteCalendar
    made_at: float
    kinds: tuple[KindSpec, ...] = ()


def gather(store: Store, wanted: Wanted) -> Future[Report]:
    """The report. The future raises StoreError where the log knows nothing of that time."""
    return store.read(lambda session: _gather(session, wanted))


def _gather(session: Session, wanted: Wanted) -> Report:
    period, calendar = wanted.period, wanted.calendar
    material = read_material(session, wanted.source, period, before(period, wanted.kind, calendar))
    scopes = scopes_told(material.named, material.sums)
    report = _of_the_floor(wanted, material, scopes)
    until = material.until(period)
    agents = agent_figures(material.agent_days, coaching_of(material.coachings, period, until))
    report = replace(
        report,
        kinds=_kinds(material, names_of(wanted.kinds)),
        teams=team_figures(material.agent_days, agents),
        agents=agents,
        coachings=coaching_rows(material.coachings, period, until, agents),
        previous=_previous(material, scopes),
        day=_as_a_shift(session, wanted, material.sums) if wanted.kind == "daily" and material.sums else None,
    )
    return replace(report, unknown=what_is_unknown(report))


def _of_the_floor(wanted: Wanted, material: Material, scopes: tuple[Scope, ...]) -> Report:
    """Queues, days, intervals and alerts."""
    period, named, days = wanted.period, material.named, Days(wanted.period, wanted.calendar)
    mode, _, site = wanted.source.partition(":")
    zone = wanted.calendar.zone.key
    queues = queue_figures(scopes, material.sums, material.expected, material.surveys, days)
    alerts = raised_in(material.alerts, period)
    raised_at = [each.raised_at for each in alerts if each.raised_at and each.raised_at >= period.start_at]
    levers_at = [row.happened_at for row in material.interventions if row.kind not in NOT_LEVERS]
    return Report(
        kind=wanted.kind,
        site=(named.site if named else "") or site,
        mode=mode,
        zone=zone,
        period=period,
        made_at=wanted.made_at,
        queues=queues,
        days=day_figures(queues[0] if queues else None, material.sums, days, raised_at, levers_at),
        worst=worst_intervals(scopes, material.sums, material.expected),
        alerts=rule_figures(alerts, (period.start_at, material.until(period)), Names(scopes, zone)),
        log=material.interventions,
        known=material.known,
        inferred=named.inferred if named else (),
    )


def _kinds(material: Material, names: dict[str, str]) -> tuple[KindFigures, ...]:
    """Every kind that was logged, the most used first."""
    effects = {each.kind: each for each in material.effects}
    times = Counter(row.kind for row in material.interventions)
    return tuple(
        KindFigures(kind, names.get(kind, kind), count, effects.get(kind))
        for kind, count in times.most_common()
    )


def _previous(material: Material, scopes: tuple[Scope, ...]) -> ScopeFigures | None:
    rows = [row for row in material.previous if row.scope == WHOLE_FLOOR]
    floor = next((scope for scope in scopes if scope.id == WHOLE_FLOOR), None)
    return figures_for(floor, rows, {}) if rows and floor else None


def _as_a_shift(session: Session, wanted: Wanted, sums: Sequence[SumsRow]) -> Handover:
    """The day as a shift of its open hours would hand it over: for the chart and the intervals."""
    busy = [row for row in sums if row.sums[OFFERED] or row.sums[STAFFED_S]] or sums
    start, end = busy[0].start, max(row.start + row.length_s for row in busy)
    return gathered(
        session,
        Shift(
            wanted.source, start, end, wanted.made_at,
            zone=wanted.calendar.zone.key, kinds=wanted.kinds,
        ),
    )  # fmt: skip
