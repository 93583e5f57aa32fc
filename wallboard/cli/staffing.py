"""`staffing`: how many agents a load takes for a target."""

from __future__ import annotations

import json
from math import inf

import click

from wallboard.staffing.erlang import Demand
from wallboard.staffing.required import Requirement, Target, required


@click.command()
@click.option("--contacts", type=float, required=True, help="Contacts offered in the interval.")
@click.option(
    "--interval-min", type=float, default=30.0, show_default=True, help="Length of the interval, minutes."
)
@click.option("--aht-s", type=float, required=True, help="Average handling time, wrap-up included, seconds.")
@click.option("--target", type=float, default=0.8, show_default=True, help="Service level to reach, 0 to 1.")
@click.option("--within-s", type=float, default=20.0, show_default=True, help="Seconds in which to answer.")
@click.option(
    "--patience-s", type=float, default=inf, help="Mean patience, seconds: Erlang A instead of Erlang C."
)
@click.option(
    "--max-occupancy", type=float, default=1.0, show_default=True, help="Busiest agents may be, 0 to 1."
)
@click.option(
    "--shrinkage", type=float, default=0.0, show_default=True, help="Paid time away from contacts, 0 to 1."
)
@click.option("--json", "as_json", is_flag=True, help="Print one JSON object.")
def staffing(
    *,
    contacts: float,
    interval_min: float,
    aht_s: float,
    target: float,
    within_s: float,
    patience_s: float,
    max_occupancy: float,
    shrinkage: float,
    as_json: bool,
) -> None:
    """Say how many agents a load takes for a service level, and how many to schedule.

    Without --patience-s nobody hangs up (Erlang C). With it (Erlang A) service level is the share of all
    contacts offered that are answered in time.
    """
    try:
        answer = required(
            Demand(contacts=contacts, interval_s=interval_min * 60, aht_s=aht_s, patience_s=patience_s),
            Target(service_level=target, within_s=within_s, max_occupancy=max_occupancy, shrinkage=shrinkage),
        )
    except ValueError as error:
        raise click.UsageError(str(error)) from error
    click.echo(json.dumps(figures(answer)) if as_json else table(answer))


def figures(answer: Requirement) -> dict[str, float | None]:
    """Return the answer under its public names; every figure but the agents is None when no contacts come."""
    names = ("service_level", "asa_s", "occupancy", "p_wait", "p_abandon")
    return {
        "agents": answer.agents,
        "scheduled": answer.scheduled,
        **{name: getattr(answer.state, name, None) for name in names},
    }


def table(answer: Requirement) -> str:
    """Return the answer for a reader."""
    lines = [("Agents", str(answer.agents)), ("To schedule", str(answer.scheduled))]
    if answer.state is None:
        return "\n".join([*_aligned(lines), "No contacts come, so no other figure is defined."])
    lines += [
        ("Service level", f"{answer.state.service_level:.1%}"),
        ("Speed of answer (ASA)", f"{answer.state.asa_s:.1f} s"),
        ("Occupancy", f"{answer.state.occupancy:.1%}"),
        ("Contacts that wait", f"{answer.state.p_wait:.1%}"),
        ("Contacts that hang up", f"{answer.state.p_abandon:.1%}"),
    ]
    return "\n".join(_aligned(lines))


def _aligned(lines: list[tuple[str, str]]) -> list[str]:
    return [f"{label:<22}{value:>8}" for label, value in lines]
