"""`forecast`: the rest of a recorded day, by what was known at a moment of it."""

from __future__ import annotations

import json
from collections.abc import Iterator, Sequence
from datetime import date, datetime
from pathlib import Path

import click
import numpy as np
from msgspec import Struct

from wallboard.cli.sources import DayType, MappingType
from wallboard.clock import SiteCalendar
from wallboard.days import CALL_FORMATS, read_days
from wallboard.days.call_csv import CsvMapping
from wallboard.days.counts import QUEUE, read_counts
from wallboard.days.formats import read_call_days
from wallboard.errors import SourceError
from wallboard.events import ContactQueued
from wallboard.forecast import DayCounts, DayOutlook, Forecast, counts_of, day_grid, outlook_from_days
from wallboard.snapshot import Numbers

FORMATS = (*CALL_FORMATS, "recording", "counts")
BOUNDS = ("lo50", "hi50", "lo80", "hi80", "lo95", "hi95")
Row = dict[str, str | float | None]


class Offered(Struct, frozen=True):
    """When contacts were offered to a queue: epoch seconds, ascending, and how many at each; shapes (k,)."""

    queue: str
    at: Numbers
    contacts: Numbers

    def before(self, moment: float) -> Offered:
        """What was known at `moment` (epoch s)."""
        known = slice(int(np.searchsorted(self.at, moment)))
        return Offered(self.queue, self.at[known], self.contacts[known])


@click.command()
@click.argument(
    "files", nargs=-1, required=True, type=click.Path(exists=True, dir_okay=False, path_type=Path)
)
@click.option("--format", "day_format", type=click.Choice(FORMATS), required=True, help="What the files are.")
@click.option("--day", type=DayType(), required=True, help="The day to forecast.")
@click.option(
    "--at", "at", type=click.DateTime(["%H:%M"]), required=True, help="What was known at this time."
)
@click.option("--interval-min", type=click.Choice(["15", "30", "60"]), default="30", show_default=True)
@click.option("--map", "mapping", type=MappingType(), help="For csv: which column holds what.")
@click.option("--zone", help="The site's IANA time zone, where the files do not tell.")
@click.option("--holiday", "holidays", type=DayType(), multiple=True, help="A day not like the others.")
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def forecast(
    *,
    files: tuple[Path, ...],
    day_format: str,
    day: date,
    at: datetime,
    interval_min: str,
    mapping: CsvMapping | None,
    zone: str | None,
    holidays: tuple[date, ...],
    as_json: bool,
) -> None:
    """Forecast the intervals of --day that begin at --at or later, by earlier days and the day so far.

    Nothing that happened later is looked at. `lo80` and `hi80` bound the contacts of four intervals in five.
    """
    calendar, queues = _offered(files, day_format, mapping, zone)
    moment = datetime.combine(day, at.time(), calendar.zone).timestamp()
    known = [each.before(moment) for each in queues if each.at[:1] < moment]
    is_heard = any(each.at[-1] >= calendar.day(day).start_at for each in known)
    for words in _unknown(day, moment, known, calendar=calendar, is_heard=is_heard):
        click.echo(words, err=True)
    rows: list[Row] = []
    for offered in known:
        outlook, so_far = _outlook(offered, calendar, day, float(interval_min) * 60.0, holidays)
        counts = so_far.counts if is_heard else np.full(so_far.counts.shape, np.nan)
        rows += _rows(offered.queue, outlook.forecast(counts, moment), calendar)
    if as_json:
        click.echo(json.dumps({"day": day.isoformat(), "at": at.strftime("%H:%M"), "intervals": rows}))
        return
    click.echo(f"{'queue':<16}{'start':<8}{'mean':>8}{'80 %':>14}")
    for row in rows:
        if row["mean"] is not None:
            bounds = f"{row['lo80']:.0f} – {row['hi80']:.0f}"
            click.echo(f"{row['queue']!s:<16}{str(row['start'])[11:16]:<8}{row['mean']:>8.1f}{bounds:>14}")


def _offered(
    files: Sequence[Path], day_format: str, mapping: CsvMapping | None, zone: str | None
) -> tuple[SiteCalendar, list[Offered]]:
    if day_format == "counts":
        calendar = SiteCalendar(zone or "UTC")
        days, _ = read_counts(files, calendar)
        if not days:
            raise SourceError("there are no counts in it", file=str(files[0]))
        at, contacts = (
            np.concatenate([getattr(each, name) for each in days]) for name in ("start_at", "counts")
        )
        return calendar, [Offered(QUEUE, at, contacts)]
    if day_format in CALL_FORMATS:
        calls = read_call_days(files, day_format, zone=zone, mapping=mapping)
        table = calls.table
        return calls.calendar, [_arrivals(queue, table.arrivals(queue)) for queue in table.queues]
    return _recorded(files, zone)


def _recorded(files: Sequence[Path], zone: str | None) -> tuple[SiteCalendar, list[Offered]]:
    days = read_days(files, "recording", zone=zone)
    by_queue: dict[str, list[float]] = {}
    zone_name = zone or "UTC"
    for day in days.days:
        source = days.open(day)
        zone_name = source.info.zone
        for event in source.events():
            if isinstance(event, ContactQueued):
                by_queue.setdefault(event.queue, []).append(event.at)
    return SiteCalendar(zone_name), [_arrivals(queue, np.array(at)) for queue, at in by_queue.items()]


def _arrivals(queue: str, at: Numbers) -> Offered:
    return Offered(queue, np.sort(at), np.ones(at.size))


def _outlook(
    known: Offered, calendar: SiteCalendar, day: date, interval_s: float, holidays: Sequence[date]
) -> tuple[DayOutlook, DayCounts]:
    """What earlier days let one expect of `day`, and what it has brought so far."""
    at, contacts = known.at, known.contacts
    grid = day_grid(calendar, day, interval_s)
    earlier = at < grid.starts[0]
    days = sorted({calendar.day_of(each).date for each in np.unique(at[earlier] // 3600.0) * 3600.0})
    history: list[DayCounts] = []
    for each in days:
        its = day_grid(calendar, each, interval_s)
        within = slice(*np.searchsorted(at, (its.starts[0], its.end)))
        history.append(counts_of(its, at[within], contacts[within]))
    so_far = counts_of(grid, at[~earlier], contacts[~earlier])
    return outlook_from_days(grid, history, frozenset(holidays)), so_far


def _unknown(
    day: date, moment: float, known: Sequence[Offered], *, calendar: SiteCalendar, is_heard: bool
) -> Iterator[str]:
    """In words, what the files do not tell."""
    clock = f"{calendar.local(moment):%Y-%m-%d %H:%M}"
    if not known:
        yield f"The files hold no contact before {clock}: there is nothing to forecast from."
    elif not is_heard:
        yield f"The files hold no contact of this day before {clock}: by earlier days alone."
    elif all(each.at[0] >= calendar.day(day).start_at for each in known):
        yield f"The files hold no day before {day}: by this day's contacts before {clock} alone."


def _rows(queue: str, made: Forecast, calendar: SiteCalendar) -> list[Row]:
    rows: list[Row] = []
    for index in range(len(made.grid.starts)):
        if made.grid.starts[index] >= made.at:
            start = calendar.local(float(made.grid.starts[index])).isoformat()
            figures = {name: _known(getattr(made, name)[index]) for name in ("mean", *BOUNDS)}
            rows.append({"queue": queue, "start": start, **figures})
    return rows


def _known(value: float) -> float | None:
    return None if np.isnan(value) else float(value)
