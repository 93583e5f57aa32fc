"""`metrics`: the figures of a recorded day, by the engine that draws the wall."""

from __future__ import annotations

import csv
import io
import json
import math
from datetime import date
from pathlib import Path

import click
import numpy as np
from msgspec import Struct

from wallboard import metrics as formulas
from wallboard.cli.sources import day_options, one_day
from wallboard.clock import Day, SiteCalendar
from wallboard.config import TargetsConfig
from wallboard.days import read_days
from wallboard.days.call_csv import CsvMapping
from wallboard.days.source import Source
from wallboard.floor import intervals as col
from wallboard.floor.floor import Floor
from wallboard.floor.intervals import SumsArray
from wallboard.snapshot import WHOLE_FLOOR, Numbers

Row = dict[str, str | float | None]


class DayFigures(Struct, frozen=True):
    """A day run through the floor. `sums` has shape (scopes, intervals, WIDTH), `past_target` (scopes,
    intervals) counts those who at an interval's end still waited past the target.
    """

    day: Day
    scopes: tuple[str, ...]
    interval_s: float
    sums: SumsArray
    past_target: Numbers


@click.command()
@day_options
@click.option(
    "--interval-min", type=click.Choice(["5", "10", "15", "30", "60"]), default="30", show_default=True
)
@click.option(
    "--target-s", type=click.FloatRange(0), default=20.0, show_default=True, help="Answer within, seconds."
)
@click.option(
    "--short-abandon-s",
    type=click.FloatRange(0),
    default=0.0,
    show_default=True,
    help="Abandons up to this are short.",
)
@click.option(
    "--formula",
    type=click.Choice(list(formulas.SERVICE_LEVELS)),
    default="answered_of_offered",
    show_default=True,
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
@click.option("--csv", "as_csv", is_flag=True, help="Print CSV: the intervals, then the totals.")
def metrics(
    *,
    files: tuple[Path, ...],
    day_format: str,
    day: date | None,
    mapping: CsvMapping | None,
    zone: str | None,
    interval_min: str,
    target_s: float,
    short_abandon_s: float,
    formula: str,
    as_json: bool,
    as_csv: bool,
) -> None:
    """Service level, ASA, AHT and the rest of a recorded day, per queue and interval and in all.

    Ratios are 0 to 1, empty (null) where there were no contacts. Occupancy of call-by-call files rests on
    sign-ons inferred from the calls.
    """
    days = read_days(files, day_format, zone=zone, mapping=mapping)
    source = days.open(one_day(days, day))
    targets = TargetsConfig(within_s=target_s, short_abandon_s=short_abandon_s)
    figures = run_day(source, float(interval_min) * 60.0, targets)
    calendar = SiteCalendar(source.info.zone)
    intervals, totals = interval_rows(figures, formula, calendar), total_rows(figures, formula, calendar)
    if as_json:
        head = {
            "day": figures.day.date.isoformat(),
            "formula": formula,
            "inferred": list(source.info.inferred),
        }
        click.echo(json.dumps({**head, "intervals": intervals, "totals": totals}))
    elif as_csv:
        click.echo(as_table(intervals + totals), nl=False)
    else:
        click.echo(words(figures.day.date, formula, totals))


def run_day(source: Source, interval_s: float, targets: TargetsConfig) -> DayFigures:
    """Apply all events of the source's day, to the day's very end."""
    calendar = SiteCalendar(source.info.zone)
    day = calendar.day_of(source.info.day_start_at)
    finished: list[SumsArray] = []
    past: dict[int, Numbers] = {}

    def step(at: float) -> None:
        index = int((at - day.start_at) // interval_s)
        if (at - day.start_at) % interval_s == 0.0:
            waiting = np.array([line.past_target for line in floor.lines.values()], dtype=np.float64)
            past[index - 1] = waiting

    def end(_day: Day) -> None:
        finished.append(floor.known_sums().table(floor.scopes.aggregate))

    floor = Floor(
        calendar, interval_s=interval_s, limits=lambda _queue: targets, on_step=step, on_day_end=end
    )
    floor.load(source.opening())
    for event in source.events():
        if event.at >= day.end_at:
            break
        floor.apply((event,))
    floor.advance(day.end_at)
    sums = finished[0]
    past_target = np.zeros(sums.shape[:2])
    for index, waiting in past.items():
        if 0 <= index < sums.shape[1]:
            past_target[:, index] = floor.scopes.aggregate[:, : len(waiting)] @ waiting
    return DayFigures(day, floor.scopes.ids, interval_s, sums, past_target)


def interval_rows(figures: DayFigures, formula: str, calendar: SiteCalendar) -> list[Row]:
    """One row a queue and interval, from the floor's first interval with anything in it to its last."""
    busy = np.flatnonzero(figures.sums[0].any(axis=1))
    if not busy.size:
        return []
    rows: list[Row] = []
    for row, scope in enumerate(figures.scopes):
        if scope.startswith("queue:"):
            for index in range(busy[0], busy[-1] + 1):
                start = calendar.local(figures.day.start_at + index * figures.interval_s).isoformat()
                past = float(figures.past_target[row, index])
                rows.append(_row(scope, start, figures.sums[row, index], formula, past))
    return rows


def total_rows(figures: DayFigures, formula: str, calendar: SiteCalendar) -> list[Row]:
    """One row a queue, and `*` for all."""
    start = calendar.local(figures.day.start_at).isoformat()
    day = col.total(figures.sums, axis=1)
    chosen = [row for row, scope in enumerate(figures.scopes) if scope.startswith("queue:")]
    return [_row(figures.scopes[row], start, day[row], formula, 0.0) for row in [*chosen, 0]]


def _row(scope: str, start: str, sums: SumsArray, formula: str, past_target: float) -> Row:
    counts = {
        name: int(sums[column])
        for name, column in (
            ("offered", col.OFFERED),
            ("answered", col.ANSWERED),
            ("abandoned", col.ABANDONED),
            ("answered_within", col.ANSWERED_WITHIN),
            ("short_abandoned", col.SHORT_ABANDONED),
        )
    }
    ended = sums[col.ANSWERED] + sums[col.ABANDONED] + sums[col.LEFT]
    return {
        "queue": scope if scope == WHOLE_FLOOR else scope.removeprefix("queue:"),
        "start": start,
        **counts,
        "service_level": _known(formulas.service_level(sums, formula, past_target)),
        "asa_s": _known(formulas.asa_s(sums)),
        "longest_wait_s": float(sums[col.LONGEST_WAIT_S]) if ended else None,
        "aht_s": _known(formulas.aht_s(sums)),
        "occupancy": _known(formulas.occupancy(sums)),
    }


def _known(value: Numbers) -> float | None:
    number = float(value)
    return None if math.isnan(number) else number


def as_table(rows: list[Row]) -> str:
    """The rows as CSV, the intervals first; a total's start is the day's."""
    text = io.StringIO()
    writer = csv.DictWriter(text, fieldnames=list(rows[0]) if rows else ["queue"], lineterminator="\n")
    writer.writeheader()
    writer.writerows(rows)
    return text.getvalue()


def words(day: date, formula: str, totals: list[Row]) -> str:
    """The totals as a table to read."""
    lines = [f"{day}, service level by {formula}", ""]
    counts = f"{'offered':>9}{'answered':>10}{'abandoned':>11}{'in target':>11}"
    lines.append(f"{'queue':<20}{counts}{'level':>8}{'ASA s':>8}{'AHT s':>8}")
    for row in totals:
        level, asa, aht = (
            _shown(row[key], form)
            for key, form in (("service_level", ".1%"), ("asa_s", ".0f"), ("aht_s", ".0f"))
        )
        counts = f"{row['offered']:>9}{row['answered']:>10}{row['abandoned']:>11}{row['answered_within']:>11}"
        lines.append(f"{row['queue']!s:<20}{counts}{level:>8}{asa:>8}{aht:>8}")
    return "\n".join(lines)


def _shown(value: str | float | None, form: str) -> str:
    return "—" if value is None else format(value, form)
