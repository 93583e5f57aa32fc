"""Reads call-by-call exports whose columns are named: `--format csv --map offered=COLUMN,wait=COLUMN,…`."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator, Sequence
from pathlib import Path

import msgspec
from msgspec import Struct

from wallboard.clock import SiteCalendar
from wallboard.days.calls import CallRows, CallTable
from wallboard.days.csv_times import SiteTimes, TimeReader, duration_s, time_reader
from wallboard.days.files import read_text
from wallboard.days.report import ReadReport, Tally
from wallboard.errors import SourceError

LONG_WAIT_S = 6 * 3600.0
_DELIMITERS = ",;\t|"
_NO = frozenset({"", "0", "no", "n", "false", "f", "-", "none", "null"})
_ANSWERED = frozenset(
    {"answered", "answer", "handled", "completed", "complete", "connected", "agent", "served", "ok"}
)
_ABANDONED = frozenset(
    {
        "abandoned",
        "abandon",
        "hang",
        "hangup",
        "hung up",
        "lost",
        "missed",
        "no answer",
        "cancelled",
        "reneged",
    }
)


class CsvMapping(Struct, frozen=True):
    """Which column holds what. `time_format` is a strptime format for all times, None: recognised.

    `offered` is the time a contact was offered, `wait` its wait until the outcome. The outcome is told by
    the words of `outcome`, or by what stands in `answered` or `abandoned` (a time, or yes and no), or by
    `talk` or `agent` being there. Without `wait`, `answered` and `abandoned` must hold times.
    """

    offered: str
    wait: str | None = None
    answered: str | None = None
    abandoned: str | None = None
    outcome: str | None = None
    talk: str | None = None
    agent: str | None = None
    queue: str | None = None
    channel: str | None = None
    time_format: str | None = None


def parse_mapping(text: str) -> CsvMapping:
    """Read `offered=Start,wait=Queue time,…`. Raise SourceError where a key is unknown or missing."""
    pairs = [pair.partition("=") for pair in re.split(r",(?=\s*\w+\s*=)", text) if pair.strip()]
    keys = {key.strip(): column.strip() for key, _, column in pairs}
    unknown = sorted(set(keys) - set(CsvMapping.__struct_fields__))
    if unknown or "offered" not in keys or not all(keys.values()):
        raise SourceError(
            f"--map {text!r} is not understood; write offered=COLUMN,wait=COLUMN and as many as there are of "
            + ", ".join(CsvMapping.__struct_fields__[2:])
        )
    mapping = msgspec.convert(keys, CsvMapping)
    if mapping.wait is None and mapping.answered is None:
        raise SourceError("--map names neither wait nor answered; without one of them no wait is known")
    if not any((mapping.outcome, mapping.answered, mapping.abandoned, mapping.talk, mapping.agent)):
        raise SourceError(
            "--map does not say which contacts were answered; "
            "name a column for outcome, answered, abandoned, talk or agent"
        )
    return mapping


def read_calls(
    paths: Sequence[Path], mapping: CsvMapping, calendar: SiteCalendar
) -> tuple[CallTable, ReadReport]:
    """Read whole files. Raise SourceError where a column is missing or no row of a file can be read."""
    rows, tally = CallRows(), Tally()
    for path in paths:
        _File(path, mapping, calendar, tally).read_into(rows)
    return rows.table(), tally.report()


class _File:
    """One file on its way into the table."""

    def __init__(self, path: Path, mapping: CsvMapping, calendar: SiteCalendar, tally: Tally) -> None:
        self._path, self._mapping, self._tally = path, mapping, tally
        self._times = SiteTimes(calendar, tally)
        self._columns: dict[str, int] = {}

    def read_into(self, rows: CallRows) -> None:
        text, encoding = read_text(self._path)
        lines = text.splitlines()
        header = 1 if lines and lines[0].lower().startswith("sep=") else 0  # Excel's hint, not a row
        delimiter = self._delimiter(lines, header)
        records = list(self._records(lines[header + 1 :], delimiter, header + 1))
        read_time = self._time_reader(records)
        first_error: tuple[int, ValueError] | None = None
        kept = 0
        for line, cells in records:
            self._tally.row(self._path.name, line)
            try:
                self._take(cells, read_time, rows)
                kept += 1
            except ValueError as error:
                first_error = first_error or (line, error)
                self._tally.skip("a time or a duration is not understood")
        if encoding == "cp1252" and kept:
            self._tally.flag("a file is not UTF-8, read as Windows-1252")
        if first_error and not kept:
            raise SourceError(
                f"no row can be read: {first_error[1]}; check --map",
                file=str(self._path),
                line=first_error[0],
            )

    def _delimiter(self, lines: Sequence[str], header: int) -> str:
        """The delimiter under which the first line has all the columns that were named."""
        if len(lines) <= header:
            raise SourceError("is empty", file=str(self._path))
        wanted = {
            key: name.lower()
            for key, name in msgspec.structs.asdict(self._mapping).items()
            if name is not None and key != "time_format"
        }
        headers = {mark: next(csv.reader([lines[header]], delimiter=mark), []) for mark in _DELIMITERS}
        for mark, names in headers.items():
            known = [name.strip().lower() for name in names]
            if set(wanted.values()) <= set(known):
                self._columns = {key: known.index(name) for key, name in wanted.items()}
                return mark
        best = max(headers.values(), key=len)
        raise SourceError(
            f"has no column {self._missing(wanted, best)}; its columns are {', '.join(best)}; correct --map",
            file=str(self._path),
            line=header + 1,
        )

    def _missing(self, wanted: dict[str, str], names: Sequence[str]) -> str:
        known = {name.strip().lower() for name in names}
        return " and no column ".join(repr(name) for name in wanted.values() if name not in known)

    def _records(self, lines: Sequence[str], delimiter: str, before: int) -> Iterator[tuple[int, list[str]]]:
        reader = csv.reader(lines, delimiter=delimiter)
        try:
            for cells in reader:
                if any(cell.strip() for cell in cells):
                    yield before + reader.line_num, [cell.strip() for cell in cells]
        except csv.Error as error:
            raise SourceError(
                f"is not readable as CSV: {error}", file=str(self._path), line=before + reader.line_num
            ) from error

    def _time_reader(self, records: Sequence[tuple[int, list[str]]]) -> TimeReader:
        cells = [self._cell(cells, "offered") for _, cells in records]
        try:
            return time_reader(cells, self._mapping.time_format)
        except ValueError as error:
            raise SourceError(str(error), file=str(self._path), line=records[0][0]) from error

    def _cell(self, cells: Sequence[str], key: str) -> str:
        position = self._columns.get(key, -1)
        return cells[position] if 0 <= position < len(cells) else ""

    def _take(self, cells: Sequence[str], read_time: TimeReader, rows: CallRows) -> None:
        cell = {key: self._cell(cells, key) for key in self._columns}
        offered_at = self._times.epoch_s(read_time(cell["offered"]))
        outcome = _outcome(cell)
        wait_s = self._wait_s(cell, offered_at, outcome, read_time)
        is_answered = outcome == "answered"
        talk_s = self._seconds(cell["talk"], "talk") if is_answered and cell.get("talk") else 0.0
        rows.add(
            cell.get("queue") or "all",
            offered_at,
            wait_s,
            outcome,
            channel=(cell.get("channel") or "voice").lower(),
            talk_s=talk_s,
            agent=(cell.get("agent") or None) if is_answered else None,
        )
        self._tally.keep()

    def _wait_s(self, cell: dict[str, str], offered_at: float, outcome: str, read_time: TimeReader) -> float:
        if cell.get("wait"):
            wait_s = self._seconds(cell["wait"], "wait")
        elif "wait" not in cell and cell.get(outcome):
            wait_s = self._not_negative(self._times.epoch_s(read_time(cell[outcome])) - offered_at, "wait")
        else:
            self._tally.flag("no wait given, taken as 0 s")
            wait_s = 0.0
        if wait_s > LONG_WAIT_S:
            self._tally.flag("wait over 6 h")
        return wait_s

    def _seconds(self, cell: str, what: str) -> float:
        return self._not_negative(duration_s(cell), what)

    def _not_negative(self, seconds: float, what: str) -> float:
        if seconds < 0:
            self._tally.repair(f"negative {what}, taken as 0 s")
        return max(seconds, 0.0)


def _outcome(cell: dict[str, str]) -> str:
    """Answered, abandoned, or the export's own word for leaving the queue otherwise."""
    word = cell.get("outcome", "").lower()
    if word:
        return "answered" if word in _ANSWERED else "abandoned" if word in _ABANDONED else word
    if "answered" in cell:
        return "abandoned" if cell["answered"].lower() in _NO else "answered"
    if "abandoned" in cell:
        return "answered" if cell["abandoned"].lower() in _NO else "abandoned"
    return "abandoned" if cell.get("talk", "0").lower() in _NO and not cell.get("agent") else "answered"
