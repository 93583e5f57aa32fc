"""Interventions for other programs: JSON, and CSV that a spreadsheet does not run as formulas."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterable, Sequence
from datetime import datetime
from typing import Any
from zoneinfo import ZoneInfo

import msgspec

from wallboard.log.intervention_rows import LoggedRow
from wallboard.outward.words import course_words
from wallboard.records import Details, FrozenFigures, Intervention
from wallboard.snapshot import WHOLE_FLOOR

FIGURES = ("waiting", "longest_wait_s", "service_level", "staffed", "available", "occupancy")
"""The frozen figures that stand in a CSV row, for the whole floor and for the row's own scope."""
COLUMNS = (
    "id", "at", "happened_at", "kind", "scope", "text", "who", "agents", "alert", "mode",
    "effect", "effect_until", "due", "status", "escalated_to", "reference", "sent",
    *(f"{place}_{name}" for place in ("floor", "scope") for name in FIGURES),
)  # fmt: skip
RAW_COLUMNS = (*COLUMNS, "seq", "amends", "cancelled")
"""Those of rows as they stand in the file."""
_FORMULA_STARTS = ("=", "+", "-", "@", "\t", "\r", "\n", "＝", "＋", "－", "＠")


def safe_cell(text: str) -> str:
    """`text` so that no spreadsheet takes it for a formula: with an apostrophe before what would begin one.

    Source: OWASP, CSV injection. Numbers need no guard and are written as numbers.
    """
    return f"'{text}" if text.lstrip(" ").startswith(_FORMULA_STARTS) else text


def as_objects(rows: Iterable[Intervention], zone: str) -> list[dict[str, Any]]:
    """The rows as JSON objects; times in ISO 8601 in `zone`, and as epoch seconds with `_s`."""
    return [
        {
            **msgspec.to_builtins(row),
            "at": iso(row.at, zone),
            "happened_at": iso(row.happened_at, zone),
            "at_s": row.at,
            "happened_at_s": row.happened_at,
            "details": _details_object(row.details, zone),
        }
        for row in rows
    ]


def raw_as_objects(rows: Sequence[LoggedRow], zone: str) -> list[dict[str, Any]]:
    """Rows as they stand in the file as JSON objects."""
    objects = as_objects((row.intervention for row in rows), zone)
    return [
        {**each, "seq": row.seq, "amends": row.amends, "cancelled": row.cancelled}
        for each, row in zip(objects, rows, strict=True)
    ]


def _details_object(details: Details, zone: str) -> dict[str, Any]:
    return {
        "effect": details.effect,
        "effect_until_at": _iso_or_none(details.effect_until_at, zone),
        "effect_until_at_s": details.effect_until_at,
        "due_at": _iso_or_none(details.due_at, zone),
        "due_at_s": details.due_at,
        "status": details.status,
        "escalated_to": details.escalated_to,
        "reference": details.reference,
        "delivery": msgspec.to_builtins(details.delivery),
    }


def as_csv(rows: Iterable[Intervention], zone: str) -> str:
    """The rows as CSV with a head line (COLUMNS); times in ISO 8601 in `zone`, unknown figures empty."""
    return _csv(COLUMNS, (_cells(row, zone) for row in rows))


def raw_as_csv(rows: Iterable[LoggedRow], zone: str) -> str:
    """Rows as they stand in the file as CSV (RAW_COLUMNS)."""
    cells = ([*_cells(row.intervention, zone), row.seq, row.amends, row.cancelled] for row in rows)
    return _csv(RAW_COLUMNS, cells)


def _csv(columns: Sequence[str], rows: Iterable[list[object]]) -> str:
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    writer.writerow(columns)
    for row in rows:
        writer.writerow([safe_cell(cell) if isinstance(cell, str) else cell for cell in row])
    return text.getvalue()


def iso(at: float, zone: str) -> str:
    """An epoch time in ISO 8601 in `zone`, to the second."""
    return datetime.fromtimestamp(at, ZoneInfo(zone)).isoformat(timespec="seconds")


def _iso_or_none(at: float | None, zone: str) -> str | None:
    return None if at is None else iso(at, zone)


def _cells(row: Intervention, zone: str) -> list[object]:
    details = row.details
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
        details.effect,
        _iso_or_none(details.effect_until_at, zone),
        _iso_or_none(details.due_at, zone),
        details.status,
        details.escalated_to,
        details.reference,
        course_words(details.delivery, clock=lambda at: iso(at, zone)) if details.delivery else "",
        *_figures(by_scope.get(WHOLE_FLOOR)),
        *_figures(by_scope.get(row.scope)),
    ]


def _figures(figures: FrozenFigures | None) -> list[object]:
    return [getattr(figures, name, None) for name in FIGURES]
