"""`log`: write, read, search, check and export the log of interventions."""

from __future__ import annotations

import json
import time
from collections.abc import Sequence
from pathlib import Path
from typing import Any, ClassVar

import click
import msgspec
from msgspec.structs import replace

from wallboard.cli.check_config import find_config
from wallboard.cli.groups import LazyCommands
from wallboard.cli.log_options import (
    MODES,
    WAIT_S,
    configured,
    content,
    file_and_form,
    filter_of,
    filters,
    limited,
    opened,
    parse_time,
    zoned,
)
from wallboard.config import Config
from wallboard.errors import StoreError
from wallboard.log.chain import ChainReport
from wallboard.log.export import as_csv, as_objects, iso, raw_as_csv, raw_as_objects
from wallboard.log.kinds import kinds_of
from wallboard.log.privacy import found_in, masked
from wallboard.log.upkeep import Disclosure, disclose
from wallboard.outward.words import course_words
from wallboard.records import Details, Intervention, InterventionDraft

EVERYTHING = 2**31
ID_SHOWN = 8


class LogCommands(LazyCommands):
    """Those that change what is kept, or need more than the log, live in a module of their own."""

    places: ClassVar = {
        "merge": "wallboard.cli.log_upkeep:merge_other",
        "outcomes": "wallboard.cli.outcomes:outcomes",
        "pseudonymise": "wallboard.cli.log_upkeep:pseudonymise_agent",
        "purge": "wallboard.cli.log_upkeep:purge_old",
    }


@click.group(cls=LogCommands)
def log() -> None:
    """The log of interventions: append-only, with corrections as rows of their own."""


@log.command()
@file_and_form
@zoned
@configured
@content
@click.option("--text", default="", help="In your own words.")
@click.option("--who", required=True, help="Who did it.")
@click.option("--alert", default="", help="About which alert.")
@click.option("--mode", type=click.Choice(MODES), default="live", show_default=True)
def add(*, db: Path, zone: str, as_json: bool, config_file: Path | None, mode: str, **given: Any) -> None:  # noqa: ANN401  # the row's content
    """Log an intervention, without the floor's figures."""
    config = find_config(config_file)
    empty = InterventionDraft("note", "*", "", given["who"])
    draft = _checked(_changed(empty, given, zone), given, config)
    with opened(db, make=True, kinds=kinds_of(config.kind)) as (store, its_log):
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
        show(its_log.find(filter_of(wanted, zone), limit).result(WAIT_S), zone, as_json=as_json)


@log.command()
@click.argument("text")
@file_and_form
@zoned
@filters
@limited
def search(*, text: str, db: Path, zone: str, as_json: bool, limit: int, **wanted: Any) -> None:  # noqa: ANN401
    """Find the interventions whose text has all words of TEXT; the last may be a beginning."""
    with opened(db) as (_, its_log):
        found = its_log.find(filter_of({**wanted, "text": text}, zone), limit).result(WAIT_S)
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
        objects = raw_as_objects(rows, zone)
        click.echo(json.dumps({**objects[0], "later": objects[1:]}))
        return
    last = rows[0].intervention
    for row in rows:
        only_sent = row.intervention.details.delivery != last.details.delivery
        last = row.intervention
        amended = "sent: " if only_sent else "corrected to: "
        what = "cancelled: " if row.cancelled else amended if row.amends else ""
        click.echo(f"{what}{_line(row.intervention, zone)}")
    for figures in rows[0].intervention.figures:
        known = {name: value for name, value in msgspec.to_builtins(figures).items() if name != "at"}
        click.echo("  " + ", ".join(f"{name} {value}" for name, value in known.items()))


@log.command()
@click.argument("id")
@file_and_form
@zoned
@configured
@content
@click.option("--text", help="The new text.")
@click.option("--who", required=True, help="Who corrects it.")
@click.option("--cancel", is_flag=True, help="Take it back instead; --text says why.")
def amend(
    *, id: str, db: Path, zone: str, as_json: bool, config_file: Path | None, cancel: bool, **given: Any  # noqa: ANN401
) -> None:  # fmt: skip
    """Correct an intervention: a new row; the first one stays. What is not given stays as it was."""
    config = find_config(config_file)
    with opened(db, kinds=kinds_of(config.kind)) as (_, its_log):
        before = its_log.get(id).result(WAIT_S)
        if cancel:
            why = given["text"] or ""
            its_log.cancel(before.id, who=given["who"], at=time.time(), why=why).result(WAIT_S)
            told = {"id": before.id, "cancelled": True}
            click.echo(json.dumps(told) if as_json else f"{before.id} is cancelled")
            return
        draft = _checked(_changed(_draft_of(before), given, zone), given, config)
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
    """Export interventions in their newest state; CSV is safe to open in a spreadsheet.

    With --agent: all rows about him, former wordings and every mode too (in JSON also his alerts and what was
    counted of his days), as the law gives it to him. That is logged, so --who must say who hands it out;
    other filters do not count.
    """
    in_json = as_json or form == "json"
    with opened(db) as (store, its_log):
        if agent := wanted["agent"]:
            if not (who := wanted["who"]):
                raise click.UsageError("all about an agent is handed out by someone: say --who")
            job = store.write(lambda session: disclose(session, agent, who=who, at=time.time()))
            text = _disclosed(job.result(), zone, in_json=in_json)
        else:
            rows = its_log.find(filter_of(wanted, zone), EVERYTHING).result()
            text = json.dumps(as_objects(rows, zone), indent=1) if in_json else as_csv(rows, zone)
    _put(text, out)


# --- helpers ---


def _changed(draft: InterventionDraft, given: dict[str, Any], zone: str) -> InterventionDraft:
    """`draft` with what was given on the command line."""
    moments = {name: parse_time(given[name], zone) for name in ("happened_at", "effect_until", "due")}
    own = {
        "effect": given["effect"],
        "effect_until_at": moments["effect_until"],
        "due_at": moments["due"],
        "status": given["status"],
        "escalated_to": given["escalated_to"],
        "reference": given["reference"],
    }
    details = replace(draft.details, **{name: value for name, value in own.items() if value is not None})
    new = {name: given.get(name) for name in ("kind", "scope", "text", "who", "alert")}
    new |= {"agents": given["agents"] or None, "happened_at": moments["happened_at"]}
    return replace(
        draft, details=details, **{name: value for name, value in new.items() if value is not None}
    )


def _draft_of(row: Intervention) -> InterventionDraft:
    return InterventionDraft(
        row.kind, row.scope, row.text, row.who, row.agents, row.alert, details=row.details
    )


def _checked(draft: InterventionDraft, given: dict[str, Any], config: Config) -> InterventionDraft:
    """The draft without customer data. Raises StoreError where it has some and nothing was said of it."""
    region = config.log.phone_region
    if given["mask_it"]:
        return masked(draft, region)
    found = found_in(draft, region)
    if found and not given["allow_personal"]:
        what = " and ".join(f"a{'n' if each.startswith('e') else ''} {each}" for each in found)
        raise StoreError(
            f"not saved: there seems to be {what} in the text; customer data does not belong in the log. "
            "Leave it out, or say --mask or --allow-personal"
        )
    return draft


def show(rows: Sequence[Intervention], zone: str, *, as_json: bool, one: bool = False) -> None:
    """Print rows for a reader, or as JSON: one object for `one`, else a list."""
    if as_json:
        objects = as_objects(rows, zone)
        click.echo(json.dumps(objects[0] if one else objects))
    else:
        for row in rows:
            click.echo(_line(row, zone))


def _line(row: Intervention, zone: str) -> str:
    parts = [iso(row.happened_at, zone), row.id[:ID_SHOWN], row.kind, row.scope, row.who]
    agents = f" [{', '.join(row.agents)}]" if row.agents else ""
    return f"{'  '.join(parts)}{agents}  {row.text}{_details_line(row.details, zone)}"


def _details_line(details: Details, zone: str) -> str:
    until = f" until {iso(details.effect_until_at, zone)}" if details.effect_until_at is not None else ""
    parts = (
        details.status,
        f"due {iso(details.due_at, zone)}" if details.due_at is not None else "",
        f"to {details.escalated_to}" if details.escalated_to else "",
        details.reference,
        f"expected: {details.effect}{until}" if details.effect else until.strip(),
        course_words(details.delivery, clock=lambda at: iso(at, zone)) if details.delivery else "",
    )
    told = ", ".join(part for part in parts if part)
    return f"  ({told})" if told else ""


def _verdict(report: ChainReport) -> str:
    if not report.problem:
        return f"{report.rows} rows, each as it was written. Head of the chain: {report.head or 'none'}"
    named = f" (id {report.bad_id})" if report.bad_id else ""
    return f"{report.problem}{named}; the {report.rows} rows before it are as they were written"


def _disclosed(given: Disclosure, zone: str, *, in_json: bool) -> str:
    if not in_json:
        return raw_as_csv(given.rows, zone)
    return json.dumps(
        {"interventions": raw_as_objects(given.rows, zone), "alerts": given.alerts, "days": given.days},
        indent=1,
    )


def _put(text: str, out: Path | None) -> None:
    if out is None:
        click.echo(text, nl=False)
        return
    try:
        out.write_text(text, encoding="utf-8", newline="")
    except OSError as error:
        raise StoreError(f"{out}: cannot be written: {error.strerror}") from error
