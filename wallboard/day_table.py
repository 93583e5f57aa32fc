"""A scope's day as a table for other programs: every figure of the charts, unit and formula in its head."""

from __future__ import annotations

from collections.abc import Sequence
from math import isfinite
from pathlib import Path

import numpy as np
from msgspec import Struct

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.handover.tables import Cell, Table, csv_text, write_xlsx
from wallboard.log.earlier_days import EarlierDay
from wallboard.log.export import iso
from wallboard.outlook import ServiceOutlook
from wallboard.snapshot import FloorSnapshot, Numbers
from wallboard.usual import prompt_series
from wallboard.whole_file import made_whole

FORMATS = (".csv", ".xlsx")
SHEET = "Intraday"


class DayFigures(Struct, frozen=True):
    """What is exported: the scope `row` of a floor, the days it is compared with, and the outlook."""

    snapshot: FloorSnapshot
    row: int
    earlier: tuple[EarlierDay, ...] = ()
    outlook: ServiceOutlook | None = None


def write_figures(figures: DayFigures, path: Path, span: tuple[float, float]) -> None:
    """Write the intervals within `span` (epoch seconds) to `path`, CSV or XLSX by its ending. Cells that a
    spreadsheet would take for formulas are made harmless. Raises OSError.
    """
    table = day_table(figures, span)
    with made_whole(path) as made:
        if path.suffix.lower() == ".xlsx":
            write_xlsx([table], figures.snapshot.site, made, "A4")
        else:
            made.write_text(csv_text([table]), encoding="utf-8-sig", newline="")


def day_table(figures: DayFigures, span: tuple[float, float]) -> Table:
    """A row an interval; ratios 0 to 1, empty where not known."""
    snapshot, columns = figures.snapshot, _columns(figures)
    shown = [at for at, start in enumerate(snapshot.starts) if span[0] <= start < span[1]]
    scope = snapshot.scopes[figures.row]
    rows = tuple(
        (
            iso(snapshot.starts[at], snapshot.zone),
            scope.name,
            _state(snapshot, at),
            *(_cell(values, at) for values in columns.values()),
        )
        for at in shown
    )
    return Table(SHEET, ("interval_start", "scope", "state", *columns), rows)


def _state(snapshot: FloorSnapshot, at: int) -> str:
    now = snapshot.current_interval
    return "running" if at == now else "over" if at < now else "ahead"


def _cell(values: Numbers, at: int) -> Cell:
    value = float(values[at]) if at < len(values) else float("nan")
    return round(value, 4) if isfinite(value) else None


def _columns(figures: DayFigures) -> dict[str, Numbers]:
    snapshot, row = figures.snapshot, figures.row
    sums, plan = snapshot.series(row), snapshot.expected
    past_target = np.zeros(len(sums))
    past_target[-1] = snapshot.live.past_target[row]
    length_s = np.full(len(sums), snapshot.interval_s)
    length_s[-1] = max(1.0, snapshot.at - snapshot.starts[snapshot.current_interval])
    level = _level_head(figures)
    seen = {
        **_measured(sums, prompt_series(snapshot, row), length_s),
        level: metrics.service_level(sums, snapshot.scopes[row].targets.formula, past_target),
        "missing_share": snapshot.missing,
        "expected_contacts": plan.contacts[row],
        "expected_contacts_low95": plan.contacts_lo95[row],
        "expected_contacts_high95": plan.contacts_hi95[row],
        "required_agents": plan.required[row],
        "scheduled_agents": plan.scheduled[row],
    }
    if figures.outlook is not None:
        seen |= {
            f"{level} foreseen": figures.outlook.mean,
            f"{level} foreseen_low80": figures.outlook.low,
            f"{level} foreseen_high80": figures.outlook.high,
        }
    for each in figures.earlier:
        seen |= _of_earlier(each, figures)
    return seen


def _level_head(figures: DayFigures, within_s: float | None = None) -> str:
    """“service_level (answered_of_offered, within 20 s)”."""
    targets = figures.snapshot.scopes[figures.row].targets
    return f"service_level ({targets.formula}, within {within_s or targets.within_s:.0f} s)"


def _measured(sums: SumsArray, waits: SumsArray, length_s: Numbers) -> dict[str, Numbers]:
    longest_s = waits[:, col.LONGEST_WAIT_S]
    return {
        "offered": sums[:, col.OFFERED],
        "answered": sums[:, col.ANSWERED],
        "abandoned": sums[:, col.ABANDONED],
        "mean_wait_s": metrics.average_wait_s(waits),
        "longest_wait_s": np.where(longest_s > 0, longest_s, np.nan),
        "asa_s": metrics.asa_s(sums),
        "aht_s": metrics.aht_s(sums),
        "occupancy": metrics.occupancy(sums),
        "agents_on_mean": metrics.agents_on(sums, length_s),
    }


def _of_earlier(day: EarlierDay, figures: DayFigures) -> dict[str, Numbers]:
    """The same figures of an earlier day, which its date tells apart."""
    length_s = np.full(len(day.sums), figures.snapshot.interval_s)
    formula = figures.snapshot.scopes[figures.row].targets.formula
    columns = {
        **_measured(day.sums, day.waits, length_s),
        _level_head(figures, day.within_s): metrics.service_level(day.sums, formula),
    }
    return {f"{name} on {day.day.isoformat()}": values for name, values in columns.items()}


def file_name(figures: DayFigures, ending: str) -> str:
    """A name to propose: letters, digits and dashes only."""
    snapshot = figures.snapshot
    parts: Sequence[str] = (snapshot.scopes[figures.row].name, iso(snapshot.at, snapshot.zone)[:10])
    words = "".join(each if each.isalnum() else "-" for each in "-".join(parts)).lower()
    return f"intraday-{words}{ending}"
