"""What the commands about the log share: options, the opened file, times."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from datetime import date, datetime
from pathlib import Path
from typing import Any, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click

from wallboard.cli.check_config import find_config
from wallboard.cli.sources import DayType
from wallboard.clock import SiteCalendar
from wallboard.errors import StoreError
from wallboard.log.intervention_rows import LogFilter
from wallboard.log.interventions import InterventionLog
from wallboard.log.kinds import KINDS, Kind
from wallboard.log.store import Store
from wallboard.shifts import Shift, Shifts

F = TypeVar("F", bound=Callable[..., Any])
WAIT_S = 10.0
MODES = ("live", "demo", "replay")


def _check_zone(_context: click.Context, _option: click.Parameter, value: str) -> str:
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise click.BadParameter(f"{value!r} is no IANA time zone; write one such as Europe/Berlin") from None


def options(*options: Callable[[F], F]) -> Callable[[F], F]:
    """Several options as one decorator."""

    def decorate(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


file_and_form = options(
    click.option(
        "--db", type=click.Path(dir_okay=False, path_type=Path), required=True, help="The log's file."
    ),
    click.option("--json", "as_json", is_flag=True, help="Print JSON."),
)
zoned = click.option(
    "--zone",
    callback=_check_zone,
    default="UTC",
    show_default=True,
    help="Time zone of the times given and shown.",
)
configured = click.option(
    "--config",
    "config_file",
    type=click.Path(dir_okay=False, path_type=Path),
    help="The configuration; left out: that of the default place.",
)
by_whom = click.option("--who", required=True, help="Who does it.")
confirmed = click.option("--yes", is_flag=True, help="Do not ask.")
filters = options(
    click.option("--from", "start", metavar="TIME", help="Happened at TIME or later (ISO 8601)."),
    click.option("--to", "end", metavar="TIME", help="Happened before TIME."),
    click.option("--kind", default="", help="Only this kind."),
    click.option("--scope", default="", help="Only this scope: *, channel:…, group:…, queue:…"),
    click.option("--who", default="", help="Only what this person logged."),
    click.option("--agent", default="", help="Only what was done with this agent."),
    click.option("--alert", default="", help="Only what was done about this alert."),
    click.option("--status", type=click.Choice(["", "open", "done"]), default="", help="Only open, or done."),
    click.option("--due-before", metavar="TIME", help="Only what is due before TIME."),
    click.option("--mode", type=click.Choice(MODES), default="live", show_default=True),
    click.option(
        "--shift", help="Only this shift of --day, by the configuration; wins over --from and --to."
    ),
    click.option("--day", type=DayType(), help="The day on which the shift begins; left out: today."),
    configured,
)
limited = click.option(
    "--limit", type=click.IntRange(1), default=1000, show_default=True, help="The newest so many."
)
content = options(
    click.option("--kind", help="What was done: coaching, overtime, incident, … as in the form."),
    click.option("--scope", help="Where: *, channel:…, group:…, queue:…"),
    click.option("--agent", "agents", multiple=True, help="With whom; may be given again."),
    click.option("--happened-at", metavar="TIME", help="When it really happened, if not now."),
    click.option("--effect", help="What is expected of it."),
    click.option("--effect-until", metavar="TIME", help="Until when."),
    click.option("--due", metavar="TIME", help="When it is to be followed up, or answered."),
    click.option("--status", type=click.Choice(["open", "done"]), help="Whether it is open or done."),
    click.option("--escalated-to", help="To whom it was escalated."),
    click.option("--reference", help="The reference of an incident or an escalation."),
    click.option("--allow-personal", is_flag=True, help="Save what looks like customer data."),
    click.option("--mask", "mask_it", is_flag=True, help="Put [card number] and the like in its place."),
)


@contextmanager
def opened(
    db: Path, *, make: bool = False, kinds: tuple[Kind, ...] = KINDS
) -> Iterator[tuple[Store, InterventionLog]]:
    """The log in `db`, closed at the end. Raises StoreError where there is none and `make` is not set."""
    if not make and not db.exists():
        raise StoreError(f"{db}: there is no log; check --db")
    store = Store(db)
    store.start()
    try:
        store.wait_open(WAIT_S)
        yield store, InterventionLog(store, kinds)
    finally:
        store.stop()


def parse_time(text: str | None, zone: str) -> float | None:
    """An ISO 8601 time or date as epoch seconds; without an offset it is in `zone`."""
    if text is None:
        return None
    try:
        moment = datetime.fromisoformat(text)
    except ValueError:
        raise click.BadParameter(f"{text!r} is no time; write 2026-11-22T14:30") from None
    return (moment if moment.tzinfo else moment.replace(tzinfo=ZoneInfo(zone))).timestamp()


def filter_of(wanted: dict[str, Any], zone: str) -> LogFilter:
    """What the options of `filters` let pass; times without an offset are in `zone`."""
    name, day, config_file = (wanted.pop(each) for each in ("shift", "day", "config_file"))
    times = {each: parse_time(wanted[each], zone) for each in ("start", "end", "due_before")}
    if name:
        shift = _shift(name, day, config_file, zone)
        times |= {"start": shift.start_at, "end": shift.end_at}
    return LogFilter(**{**wanted, **times})


def _shift(name: str, day: date | None, config_file: Path | None, zone: str) -> Shift:
    config = find_config(config_file)
    calendar = SiteCalendar(config.site.zone or zone)
    whole = calendar.day(day or datetime.now(calendar.zone).date())
    shifts = Shifts(config.shift, calendar.zone.key).between(whole.start_at, whole.end_at)
    found = [each for each in shifts if each.name == name and each.start_at >= whole.start_at]
    if not found:
        there = ", ".join(dict.fromkeys(each.name for each in config.shift)) or "no shift"
        raise click.BadParameter(
            f"{name!r} does not begin on {whole.date}; the configuration has {there}", param_hint="--shift"
        )
    return found[0]
