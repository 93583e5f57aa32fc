"""`log purge`, `log pseudonymise` and `log merge`: what is kept of the log, and of whom."""

from __future__ import annotations

import json
import time
from pathlib import Path
from typing import Any

import click

from wallboard.cli.check_config import find_config
from wallboard.cli.log_options import (
    MODES,
    by_whom,
    configured,
    confirmed,
    file_and_form,
    opened,
    parse_time,
    zoned,
)
from wallboard.log.merge import merge
from wallboard.log.upkeep import count_before, pseudonymise, purge

DAY_S = 86_400.0


@click.command("purge")
@file_and_form
@zoned
@configured
@by_whom
@confirmed
@click.option("--before", metavar="DATE", help="Left out: as [log] retention_days of the configuration says.")
@click.option("--mode", type=click.Choice([*MODES, "all"]), default="live", show_default=True)
def purge_old(
    *,
    db: Path,
    zone: str,
    as_json: bool,
    config_file: Path | None,
    who: str,
    yes: bool,
    before: str | None,
    mode: str,
) -> None:
    """Empty what happened before DATE. Its hashes stay, so the chain can be checked, and an entry says so."""
    before_at = parse_time(before, zone)
    if before_at is None:
        before_at = _end_of_retention(config_file)
    its_mode = "" if mode == "all" else mode
    with opened(db) as (store, _):
        count = store.read(lambda session: count_before(session, before_at, its_mode)).result()
        if count and not yes:
            click.confirm(f"{count} interventions will be emptied for good. Go on?", abort=True, err=True)
        rows = store.write(
            lambda session: purge(session, before=before_at, mode=its_mode, who=who, at=time.time())
        ).result()
    _tell({"interventions": count, "rows": rows}, f"{rows} rows were emptied", as_json=as_json)


def _end_of_retention(config_file: Path | None) -> float:
    days = find_config(config_file).log.retention_days
    if not days:
        raise click.UsageError("say --before DATE: the configuration has no [log] retention_days")
    return time.time() - days * DAY_S


@click.command("pseudonymise")
@file_and_form
@by_whom
@confirmed
@click.option("--agent", required=True, help="The agent's id.")
@click.option("--name", "names", multiple=True, help="What he is called in texts; may be given again.")
@click.option("--drop-text", is_flag=True, help="Leave out what was written, not only his names.")
def pseudonymise_agent(
    *, db: Path, as_json: bool, who: str, yes: bool, agent: str, names: tuple[str, ...], drop_text: bool
) -> None:
    """Put a pseudonym in an agent's place, in every row. The chain can still be checked; an entry says so."""
    if not agent.strip() or not all(name.strip() for name in names):
        raise click.UsageError("an agent and a name are not empty")
    if not yes:
        click.confirm("The rows about this agent will be rewritten for good. Go on?", abort=True, err=True)
    with opened(db) as (store, _):
        done = store.write(
            lambda session: pseudonymise(
                session, agent, names=names, drop_text=drop_text, who=who, at=time.time()
            )
        ).result()
    told = f"{done.rows} rows were rewritten; he is {done.pseudonym} there"
    _tell({"rows": done.rows, "pseudonym": done.pseudonym}, told, as_json=as_json)


@click.command("merge")
@click.argument("other", type=click.Path(exists=True, dir_okay=False, path_type=Path))
@file_and_form
@by_whom
def merge_other(*, other: Path, db: Path, as_json: bool, who: str) -> None:
    """Add the rows of the log in OTHER that are not in this one. Merging again adds nothing."""
    with opened(other) as (theirs, _), opened(db, make=True) as (ours, _):
        done = merge(ours, theirs, who=who, at=time.time())
    told = f"{done.added} rows were added, {done.known} were here already, {done.not_kept} are not to be kept"
    _tell({"added": done.added, "known": done.known, "not_kept": done.not_kept}, told, as_json=as_json)


def _tell(told: dict[str, Any], words: str, *, as_json: bool) -> None:
    click.echo(json.dumps(told) if as_json else words)
