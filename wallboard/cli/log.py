"""`log`: write, read, search, check and export the log of interventions."""

from __future__ import annotations

import json
import time
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path
from typing import Any, ClassVar, TypeVar
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

import click
import msgspec

from wallboard.chain import ChainReport
from wallboard.cli.groups import LazyCommands
from wallboard.errors import StoreError
from wallboard.intervention_rows import LogFilter
from wallboard.interventions import InterventionLog
from wallboard.kinds import KINDS
from wallboard.log_export import as_csv, as_objects, iso
from wallboard.records import Intervention, InterventionDraft
from wallboard.store import Store

F = TypeVar("F", bound=Callable[..., Any])
WAIT_S = 10.0
EVERYTHING = 2**31
MODES = ("live", "demo", "replay")
ID_SHOWN = 8


def _check_zone(_context: click.Context, _option: click.Parameter, value: str) -> str:
    try:
        return ZoneInfo(value).key
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise click.BadParameter(f"{value!r} is no IANA time zone; write one such as Europe/Berlin") from None


def _options(*options: Callable[[F], F]) -> Callable[[F], F]:
    def decorate(command: F) -> F:
        for option in reversed(options):
            command = option(command)
        return command

    return decorate


file_and_form = _options(
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
filters = _options(
    click.option("--from", "start", metavar="TIME", help="Happened at TIME or later (ISO 8601)."),
    click.option("--to", "end", metavar="TIME", help="Happened before TIME."),
    click.option("--kind", default="", help="Only this kind."),
    click.option("--scope", default="", help="Only this scope: *, channel:…, group:…, queue:…"),
    click.option("--who", default="", help="Only what this person logged."),
    click.option("--agent", default="", help="Only what was done with this agent."),
    click.option("--alert", default="", help="Only what was done about this alert."),
    click.option("--mode", type=click.Choice(MODES), default="live", show_default=True),
)
limited = click.option(
    "--limit", type=click.IntRange(1), default=1000, show_default=True, help="The newest so many."
)
content = _options(
    click.option("--kind", type=click.Choice([kind.id for kind in KINDS]), help="What was done."),
    click.option("--scope", help="Where: *, channel:…, group:…, queue:…"),
    click.option("--agent", "agents", multiple=True, help="With whom; may be given again."),
    click.option("--happened-at", metavar="TIME", help="When it really happened, if not now."),
)


class LogCommands(LazyCommands):
    """Those that need more than the log."""

    places: ClassVar = {"outcomes": "wallboard.cli.outcomes:outcomes"}


@click.group(cls=LogCommands)
def log() -> None:
    """The log of interventions: append-only, with corrections as rows of their own."""


@log.command()
@file_and_form
@zoned
@content
@click.option("--text", default="", help="In your own words.")
@click.option("--who", required=True, help="Who did it.")
@click.option("--alert", default="", help="About which alert.")
@click.option("--mode", type=click.Choice(MODES), default="live", show_default=True)
def add(
    *,
    db: Path,
    zone: str,
    as_json: bool,
    kind: str | None,
    scope: str | None,
    agents: tuple[str, ...],
    happened_at: str | None,
    text: str,
    who: str,
    alert: str,
    mode: str,
) -> None:
    """Log an intervention, without the floor's figures."""
    happened = parse_time(happened_at, zone)
    draft = InterventionDraft(kind or "note", scope or "*", text, who, agents, alert, happened)
    with opened(db, make=True) as (store, its_log):
        row = its_log.append(draft, at=time.time(), mode=mode)
        store.flush().result(WAIT_S)
        show([its_log.get(row.id).result(WAIT_S)], zone, as_json=as_json, one=True)


@log.command("list")
@file_and_form
@zoned
@filters
@limited
def list_rows(*, db: Path, zone: str, as_json: bool, limit: int, **wanted: Any) -> None:  # noqa: ANN401  # the filters
    """List interventions in their newest state, by time."""
    with opened(db) as (_, its_log):
        show(its_log.find(_filter(wanted, zone), limit).result(WAIT_S), zone, as_json=as_json)


@log.command()
@click.argument("text")
@file_and_form
@zoned
@filters
@limited
def search(*, text: str, db: Path, zone: str, as_json: bool, limit: int, **wanted: Any) -> None:  # noqa: ANN401
    """Find the interventions whose text has all words of TEXT; the last may be a beginning."""
    with opened(db) as (_, its_log):
        found = its_log.find(_filter({**wanted, "text": text}, zone), limit).result(WAIT_S)
        show(found if text.strip() else (), zone, as_json=as_json)


@log.command("show")
@click.argument("id")
@file_and_form
@zoned
def show_one(*, id: str, db: Path, zone: str, as_json: bool) -> None:
    """Show one intervention with its figures, corrections and cancellation. ID may be its beginning."""
    with opened(db) as (_, its_log):
        rows = its_log.history(id).result(WAIT_S)
    if as_json:
        objects = as_objects((row.intervention for row in rows), zone)
        for each, row in zip(objects, rows, strict=True):
            each.update(seq=row.seq, amends=row.amends, cancelled=row.cancelled)
        click.echo(json.dumps({**objects[0], "later": objects[1:]}))
        return
    for row in rows:
        what = "cancelled: " if row.cancelled else "corrected to: " if row.amends else ""
        click.echo(f"{what}{_line(row.intervention, zone)}")
    for figures in rows[0].intervention.figures:
        known = {name: value for name, value in msgspec.to_builtins(figures).items() if name != "at"}
        click.echo("  " + ", ".join(f"{name} {value}" for name, value in known.items()))


@log.command()
@click.argument("id")
@file_and_form
@zoned
@content
@click.option("--text", help="The new text.")
@click.option("--who", required=True, help="Who corrects it.")
@click.option("--cancel", is_flag=True, help="Take it back instead; --text says why.")
def amend(
    *,
    id: str,
    db: Path,
    zone: str,
    as_json: bool,
    kind: str | None,
    scope: str | None,
    agents: tuple[str, ...],
    happened_at: str | None,
    text: str | None,
    who: str,
    cancel: bool,
) -> None:
    """Correct an intervention: a new row; the first one stays. What is not given stays as it was."""
    with opened(db) as (_, its_log):
        before = its_log.get(id).result(WAIT_S)
        if cancel:
            its_log.cancel(before.id, who=who, at=time.time(), why=text or "").result(WAIT_S)
            told = {"id": before.id, "cancelled": True}
            click.echo(json.dumps(told) if as_json else f"{before.id} is cancelled")
            return
        draft = InterventionDraft(
            kind or before.kind,
            before.scope if scope is None else scope,
            before.text if text is None else text,
            who,
            agents or before.agents,
            before.alert,
            parse_time(happened_at, zone),
        )
        after = its_log.amend(before.id, draft, at=time.time()).result(WAIT_S)
        show([after], zone, as_json=as_json, one=True)


@log.command()
@file_and_form
def verify(*, db: Path, as_json: bool) -> None:
    """Check that nothing in the file was changed. Names the first bad row; ends with 1 if there is one."""
    with opened(db) as (_, its_log):
        report = its_log.verify().result()
    if as_json:
        click.echo(json.dumps({"ok": not report.problem, **msgspec.to_builtins(report)}))
    else:
        click.echo(_verdict(report))
    if report.problem:
        raise SystemExit(1)


@log.command()
@file_and_form
@zoned
@filters
@click.option("--format", "form", type=click.Choice(["csv", "json"]), default="csv", show_default=True)
@click.option("--out", type=click.Path(dir_okay=False, path_type=Path), help="Write to this file.")
def export(
    *,
    db: Path,
    zone: str,
    as_json: bool,
    form: str,
    out: Path | None,
    **wanted: Any,  # noqa: ANN401
) -> None:
    """Export interventions in their newest state; CSV is safe to open in a spreadsheet."""
    with opened(db) as (_, its_log):
        rows = its_log.find(_filter(wanted, zone), EVERYTHING).result()
    as_object = as_json or form == "json"
    as_text = json.dumps(as_objects(rows, zone), indent=1) if as_object else as_csv(rows, zone)
    if out is None:
        click.echo(as_text, nl=False)
        return
    try:
        out.write_text(as_text, encoding="utf-8", newline="")
    except OSError as error:
        raise StoreError(f"{out}: cannot be written: {error.strerror}") from error


# --- helpers ---


@contextmanager
def opened(db: Path, *, make: bool = False) -> Iterator[tuple[Store, InterventionLog]]:
    """The log in `db`, closed at the end. Raises StoreError where there is none and `make` is not set."""
    if not make and not db.exists():
        raise StoreError(f"{db}: there is no log; check --db")
    store = Store(db)
    store.start()
    try:
        store.wait_open(WAIT_S)
        yield store, InterventionLog(store)
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


def show(rows: Sequence[Intervention], zone: str, *, as_json: bool, one: bool = False) -> None:
    """Print rows for a reader, or as JSON: one object for `one`, else a list."""
    if as_json:
        objects = as_objects(rows, zone)
        click.echo(json.dumps(objects[0] if one else objects))
    else:
        for row in rows:
            click.echo(_line(row, zone))


def _filter(wanted: dict[str, Any], zone: str) -> LogFilter:
    times = {name: parse_time(wanted[name], zone) for name in ("start", "end")}
    return LogFilter(**{**wanted, **times})


def _line(row: Intervention, zone: str) -> str:
    parts = [iso(row.happened_at, zone), row.id[:ID_SHOWN], row.kind, row.scope, row.who]
    agents = f" [{', '.join(row.agents)}]" if row.agents else ""
    return f"{'  '.join(parts)}{agents}  {row.text}"


def _verdict(report: ChainReport) -> str:
    if not report.problem:
        return f"{report.rows} rows, each as it was written. Head of the chain: {report.head or 'none'}"
    named = f" (id {report.bad_id})" if report.bad_id else ""
    return f"{report.problem}{named}; the {report.rows} rows before it are as they were written"
