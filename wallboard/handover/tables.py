"""The handover as tables: CSV for other programs, XLSX for people. Neither is run as a formula."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator, Sequence
from pathlib import Path

import xlsxwriter
from msgspec import Struct

from wallboard.handover.document import Handover
from wallboard.handover.words import (
    about_words,
    alert_state,
    effect,
    full_text,
    headline,
    item_when,
    own_words,
    role_words,
    short,
    signed_words,
    span,
    target_words,
    understood_words,
)
from wallboard.log.export import iso, safe_cell
from wallboard.records import FrozenFigures

Cell = str | float | int | None
LETTER, A4 = 1, 9
"""Paper sizes as XLSX numbers them."""
CELL_MOST = 32_767
"""Characters that Excel keeps in a cell."""
WIDEST, NARROWEST = 70, 9
_SHARES = ("service_level", "abandonment", "occupancy", "missing", "adherence", "fcr", "acknowledged")


class Table(Struct, frozen=True):
    """A table with its name and heads; ratios 0..1, waits in seconds, times in ISO 8601 with offset."""

    name: str
    heads: tuple[str, ...]
    rows: tuple[tuple[Cell, ...], ...]


def tables(handover: Handover) -> tuple[Table, ...]:
    """All of the handover."""
    return (
        Table("Handover", ("what", "value"), tuple(_summary(handover))),
        Table(
            "You take over",
            ("what", "place", "since", "until", "state", "who", "text", "understood"),
            tuple(_taken_over(handover)),
        ),
        Table("Signatures", _SIGNED_HEADS, tuple(_signatures(handover))),
        Table("Questions", ("about", "who", "at", "text"), tuple(_questions(handover))),
        Table("Queues", _QUEUE_HEADS, tuple(_queues(handover))),
        Table("Sign-off", _NOW_HEADS, tuple(_now(handover))),
        Table("Next hours", _AHEAD_HEADS, tuple(_ahead(handover))),
        Table("Log", _LOG_HEADS, tuple(_log(handover))),
        Table("Alerts", _ALERT_HEADS, tuple(_alerts(handover))),
        Table("Intervals", _INTERVAL_HEADS, tuple(_intervals(handover))),
        Table("Watch", ("place", "why"), tuple((each.place, each.why) for each in handover.watch)),
        Table("Not known", ("what",), tuple((each,) for each in handover.unknown)),
    )


_QUEUE_HEADS = (
    "queue", "name", "service_level", "target", "offered", "expected", "expected_low", "expected_high",
    "answered", "abandoned", "abandonment", "asa_s", "longest_wait_s", "aht_s", "occupancy", "formula",
)  # fmt: skip
_NOW_HEADS = (
    "scope",
    "at",
    "waiting",
    "longest_wait_s",
    "staffed",
    "available",
    "service_level_30_min",
    "occupancy",
)
_SIGNED_HEADS = ("who", "role", *_NOW_HEADS[1:])
_AHEAD_HEADS = ("start", "contacts", "low", "high", "required", "scheduled")
_LOG_HEADS = ("number", "at", "kind", "place", "who", "agents", "text", "effect", "others", "id")
_ALERT_HEADS = ("since", "recovered", "severity", "title", "text", "state", "id")
_INTERVAL_HEADS = (
    "start",
    "length_s",
    "offered",
    "expected",
    "abandoned",
    "service_level",
    "longest_wait_s",
    "missing",
)


def _summary(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    zone = handover.zone
    yield ("site", handover.site)
    yield ("shift", ", ".join(handover.shifts) or span(handover.start_at, handover.end_at, zone))
    yield ("from", iso(handover.start_at, zone))
    yield ("to", iso(handover.end_at, zone))
    yield ("zone", zone)
    yield ("mode", handover.mode)
    yield ("printed", iso(handover.made_at, zone))
    yield ("in short", headline(handover))
    yield ("the supervisor's words", handover.words or own_words(handover))
    yield ("signed", signed_words(handover))


def _taken_over(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    zone = handover.zone
    names = {each.scope.id: each.scope.name for each in handover.scopes}
    for alert in (line.alert for line in (*handover.in_force, *handover.snoozed)):
        until = iso(alert.snoozed_until, zone) if alert.snoozed_until else None
        place = names.get(alert.scope, alert.scope)
        text = f"{alert.title}. {alert.text} {alert.advice_in_full}"
        yield (
            f"alert, {alert.severity}",
            place,
            iso(alert.since, zone),
            until,
            alert_state(alert, zone),
            alert.acknowledged_by,
            text,
            understood_words(handover, alert.id),
        )
    for item in handover.items:
        row = item.intervention
        until = iso(item.until, zone) if item.until else None
        state = f"{item.state} ({item_when(item, zone, handover.end_at)})"
        yield (
            item.kind, item.place, iso(row.happened_at, zone), until, state, row.who, full_text(row),
            understood_words(handover, row.id),
        )  # fmt: skip


def _signatures(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    for each in handover.record.signatures:
        now = each.now or FrozenFigures("", each.at)
        yield (each.who, role_words(each), *_figures(now, each.at, handover.zone))


def _questions(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    """A row each question and answer; an answer is about its question."""
    zone = handover.zone
    for each in handover.record.questions:
        asked = each.asked
        yield (about_words(handover, each.about), asked.who, iso(asked.at, zone), asked.text)
        for answer in each.answers:
            yield (f"answer: {short(asked.text)}", answer.who, iso(answer.at, zone), answer.text)


def _queues(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    for each in handover.scopes:
        yield (
            each.scope.id, each.scope.name, each.service_level, target_words(each), each.offered,
            each.expected, each.expected_low, each.expected_high, each.answered, each.abandoned,
            each.abandonment, each.asa_s, each.longest_wait_s, each.aht_s, each.occupancy,
            each.scope.targets.formula,
        )  # fmt: skip


def _now(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    for each in handover.sign_off.figures if handover.sign_off else ():
        yield (each.scope, *_figures(each, each.at, handover.zone))


def _figures(each: FrozenFigures, at: float, zone: str) -> tuple[Cell, ...]:
    return (
        iso(at, zone), each.waiting, each.longest_wait_s, each.staffed, each.available, each.service_level,
        each.occupancy,
    )  # fmt: skip


def _ahead(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    for each in handover.ahead:
        start = iso(each.start, handover.zone)
        yield (start, each.contacts, each.low, each.high, each.required, each.scheduled)


def _log(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    zone = handover.zone
    for number, deed in enumerate(handover.deeds, start=1):
        row = deed.intervention
        effects = "; ".join(f"after {each.after_min} min: {effect(each).text}" for each in deed.outcomes)
        yield (
            number, iso(row.happened_at, zone), deed.kind, deed.place, row.who, ", ".join(row.agents),
            full_text(row), effects, ", ".join(deed.others), row.id,
        )  # fmt: skip


def _alerts(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    zone = handover.zone
    opened = (line.alert for line in (*handover.in_force, *handover.snoozed))
    for each in (*opened, *handover.over):
        over = iso(each.recovered_at, zone) if each.recovered_at else None
        yield (iso(each.since, zone), over, each.severity, each.title, each.text, each.state, each.id)


def _intervals(handover: Handover) -> Iterator[tuple[Cell, ...]]:
    for each in handover.intervals:
        yield (
            iso(each.start, handover.zone), each.length_s, each.offered, each.expected, each.abandoned,
            each.service_level, each.longest_wait_s, each.missing,
        )  # fmt: skip


# --- CSV ---


def csv_text(tables: Sequence[Table]) -> str:
    """The tables below each other, each row led by its table's name; a blank line between tables."""
    text = io.StringIO()
    writer = csv.writer(text, lineterminator="\r\n")
    for number, table in enumerate(tables):
        if number:
            writer.writerow([])
        writer.writerow(["table", *table.heads])
        writer.writerows([table.name, *map(_safe, row)] for row in table.rows)
    return text.getvalue()


def _safe(cell: Cell) -> Cell:
    return safe_cell(cell) if isinstance(cell, str) else cell


# --- XLSX ---


def write_xlsx(tables: Sequence[Table], title: str, out: Path, page_size: str) -> None:
    """A sheet a table. Raises OSError."""
    options = {"strings_to_formulas": False, "strings_to_urls": False, "strings_to_numbers": False}
    book = xlsxwriter.Workbook(out, options)
    book.set_properties({"title": title})
    look = _Look(book)
    for table in tables:
        sheet = book.add_worksheet(table.name)
        sheet.set_paper(LETTER if page_size == "Letter" else A4)
        sheet.set_landscape()
        sheet.fit_to_pages(1, 0)
        sheet.repeat_rows(0)
        sheet.freeze_panes(1, 0)
        sheet.write_row(0, 0, table.heads, look.head)
        for number, row in enumerate(table.rows, start=1):
            for column, cell in enumerate(row):
                _write(sheet, (number, column), cell, look.of(table.heads[column]))
        for column, head in enumerate(table.heads):
            sheet.set_column(column, column, _width([head, *(row[column] for row in table.rows)]))
    try:
        book.close()
    except xlsxwriter.exceptions.FileCreateError as error:
        cause = error.args[0]
        raise (cause if isinstance(cause, OSError) else OSError(str(error))) from error


class _Look:
    """The formats of a workbook."""

    def __init__(self, book: xlsxwriter.Workbook) -> None:
        self.head = book.add_format({"bold": True, "bottom": 1, "bg_color": "#E3E9F1"})
        self._plain = book.add_format({"text_wrap": True, "valign": "top"})
        self._share = book.add_format({"num_format": "0.0%", "valign": "top"})
        self._number = book.add_format({"num_format": "#,##0.#", "valign": "top"})

    def of(self, head: str) -> xlsxwriter.format.Format:
        """By what a column holds."""
        if head.startswith(_SHARES):
            return self._share
        return self._number if head.endswith("_s") else self._plain


def _write(
    sheet: xlsxwriter.worksheet.Worksheet, at: tuple[int, int], cell: Cell, look: xlsxwriter.format.Format
) -> None:
    if isinstance(cell, str):
        sheet.write_string(*at, cell[:CELL_MOST], look)
    elif cell is not None:
        sheet.write_number(*at, cell, look)


def _width(cells: Sequence[Cell]) -> int:
    longest = max(len(cell) if isinstance(cell, str) else NARROWEST for cell in cells)
    return min(WIDEST, max(NARROWEST, longest + 1))
