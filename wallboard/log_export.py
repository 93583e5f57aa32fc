"""Interventions for other programs: JSON, and CSV that a spreadsheet does not run as formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from wallboard.records import FrozenFigures, Intervention
from wallboard.snapshot import WHOLE_FLOOR

FIGURES = ("waiting", "longest_wait_s", "service_level", "staffed", "available", "occupancy")
"""The frozen figures that stand in a CSV row, for the whole floor and for the row's own scope."""
COLUMNS = (
    "id", "at", "happened_at", "kind", "scope", "text", "who", "agents", "alert", "mode",
    *(f"{place}_{name}" for place in ("floor", "scope") for name in FIGURES),
)  # fmt: skip
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula: with an apostrophe before what would begin one.

    Source: OWASP, CSV injection. Numbers need no guard and are written as numbers.
    """
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def as_objects(rows: Iterable[Intervention], zone: str) -> list[dict[str, Any]]:
    """The rows as JSON objects; `at` and `happened_at` in ISO 8601 in `zone`, and as epoch seconds with
    `_s`.
    """
    return [
        {
            **msgspec.to_builtins(row),
            "at": iso(row.at, zone),
            "happened_at": iso(row.happened_at, zone),
            "at_s": row.at,
            "happened_at_s": row.happened_at,
        }
        for row in rows
    ]


def as_csv(rows: Iterable[Intervention], zone: str) -> str:
    """The rows as CSV with a head line (COLUMNS); times in ISO 8601 in `zone`, unknown figures empty."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(COLUMNS)
    for row in rows:
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in _cells(row, zone)])
    return text.getvalue()


def iso(at: float, zone: str) -> str:
    """An epoch time in ISO 8601 in `zone`, to the second."""
    return datetime.fromtimestamp(at, ZoneInfo(zone)).isoformat(timespec="seconds")


def _cells(row: Intervention, zone: str) -> list[object]:
    by_scope = {figures.scope: figures for figures in row.figures}
    return [
        row.id,
        iso(row.at, zone),
        iso(row.happened_at, zone),
        row.kind,
        row.scope,
        row.text,
        row.who,
        "; ".join(row.agents),
        row.alert,
        row.mode,
        *_figures(by_scope.get(WHOLE_FLOOR)),
        *_figures(by_scope.get(row.scope)),
    ]


def _figures(figures: FrozenFigures | None) -> list[object]:
    return [getattr(figures, name, None) for name in FIGURES]
