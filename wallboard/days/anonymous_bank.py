"""Reads the "Anonymous Bank" call-centre files (I. Guedj and A. Mandelbaum, Technion), 1999, call by call.

Tab-separated, one row a call, local times of Asia/Jerusalem. The rules: a PHANTOM row is no call; a HANG
that never queued hung up in the voice menu and was not offered; a call is offered when it enters the queue,
or when it leaves the menu straight to an agent. Waits and services are durations added to that moment,
because the queue's and the agents' clocks differ by 1–2 s. Customer ids are not kept.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from datetime import date, datetime, time, timedelta
from functools import cache
from operator import itemgetter
from pathlib import Path

from msgspec import Struct

from wallboard.days.calls import CallRows, CallTable
from wallboard.days.files import read_text
from wallboard.days.local_time import site_calendar
from wallboard.days.report import ReadReport, Tally
from wallboard.errors import SourceError

ZONE = "Asia/Jerusalem"
SITE = "Anonymous Bank"
QUEUE_NAMES = {
    "PS": "Regular",
    "PE": "Regular (English)",
    "IN": "Internet",
    "NE": "Stock exchange",
    "NW": "New customers",
    "TT": "Call-backs",
}
MAX_WAIT_S = 3600.0
"""Longer waits (up to 28,693 s are written) are errors of the record: nobody here really waited an hour."""
MAX_SERVICE_S = 4 * 3600.0
"""Longer services (up to 61,437 s are written) are errors of the record; the true length is unknown."""

_HALF_DAY_S, _DAY_S = 43_200, 86_400
_HOURS, _SIXTY = 24, 60
_COLUMNS = 17
_FIELDS = itemgetter(3, 4, 5, 6, 7, 9, 10, 11, 12, 15, 16)
_CLOCK = r"(?:2[0-3]|1\d|0?\d):\d\d:\d\d"
_TIME = f"({_CLOCK})"
_ROW = re.compile(
    rf"\w{{2}}\d{{4}}\t?\d+\t?[\d.E+]*\t?(\d)\t?\s?([A-Z]{{2}})\t?(\d{{6}})\t?{_TIME}\t?{_TIME}\t?-?\d+?\t?"
    rf"{_TIME}\t?{_TIME}\t?(\d+)\t?([A-Z]+)\t?{_CLOCK}\t?{_CLOCK}\t?(\d+)\t?(\w+)"
)
"""A row whose tabs may be missing; the fields' own shapes tell them apart."""


class _Row(Struct, frozen=True, gc=False):
    """The fields of a row that matter, as text."""

    priority: str
    type: str
    date: str
    vru_entry: str
    vru_exit: str
    q_start: str
    q_exit: str
    q_time: str
    outcome: str
    ser_time: str
    server: str


def read_calls(paths: Sequence[Path]) -> tuple[CallTable, ReadReport]:
    """Read whole files (a month each). Raise SourceError where a file is not of this format."""
    rows, tally, calendar = CallRows(), Tally(), _Calendar()
    for path in paths:
        lines = read_text(path)[0].splitlines()
        if not lines or not lines[0].startswith("vru+line"):
            raise SourceError(
                "is not an anonymous-bank file: its first line does not begin with vru+line; check --format",
                file=str(path),
                line=1,
            )
        for number, line in enumerate(lines[1:], start=2):
            if line.strip():
                tally.row(path.name, number)
                _take(line, rows, tally, calendar)
    return rows.table(), tally.report()


class _Calendar:
    """Epoch seconds of the file's dates and times; each date's midnight is looked up once."""

    def __init__(self) -> None:
        self._site = site_calendar(ZONE)
        self._midnights = cache(self._find_midnight)

    def epoch_s(self, yymmdd: str, second: int) -> float:
        """Epoch seconds of clock time `second` (past 86,400: the day after) of a date written yymmdd."""
        carried, second = divmod(second, _DAY_S)
        day, midnight, is_plain = self._midnights(yymmdd, carried)
        if is_plain:
            return midnight + second
        local = datetime.combine(day, time(), self._site.zone) + timedelta(seconds=second)
        return local.timestamp()

    def _find_midnight(self, yymmdd: str, carried: int) -> tuple[date, float, bool]:
        day = date.fromisoformat(f"19{yymmdd}") + timedelta(days=carried)
        bounds = self._site.day(day)
        return day, bounds.start_at, bounds.end_at - bounds.start_at == _DAY_S


def _take(line: str, rows: CallRows, tally: Tally, calendar: _Calendar) -> None:
    row = _split(line, tally)
    if row is None:
        tally.skip("cannot be read")
        return
    try:
        _take_row(row, rows, tally, calendar)
    except ValueError:
        tally.skip("a date, time or duration makes no sense")


def _split(line: str, tally: Tally) -> _Row | None:
    fields = line.split("\t")
    if len(fields) == _COLUMNS:
        texts = _FIELDS(fields)
    else:
        match = _ROW.fullmatch(line.strip())
        if match is None:
            return None
        tally.repair("a tab was missing")
        texts = match.groups()
    row = _Row(*(text.strip() for text in texts))
    if row.type != texts[1]:
        tally.repair("a space in the type")
    return row


def _take_row(row: _Row, rows: CallRows, tally: Tally, calendar: _Calendar) -> None:
    entry_s = _second(row.vru_entry)
    exit_s = _after(entry_s, _second(row.vru_exit))
    if exit_s < entry_s:
        tally.flag("the menu's clock ran backwards")
    wait_s = float(row.q_time)
    has_queued = wait_s > 0 or _second(row.q_start) > 0 or _second(row.q_exit) > 0
    is_menu_hang_up = row.outcome == "HANG" and not has_queued
    rows.add_menu(
        calendar.epoch_s(row.date, entry_s), calendar.epoch_s(row.date, exit_s) if is_menu_hang_up else None
    )
    if is_menu_hang_up:
        tally.skip("hung up in the menu")
    elif row.outcome == "PHANTOM":
        tally.skip("phantom call")
    elif row.outcome not in ("AGENT", "HANG"):
        tally.skip("unknown outcome")
    else:
        offered_s = _after(exit_s, _second(row.q_start)) if has_queued else exit_s
        _add_call(row, calendar.epoch_s(row.date, offered_s), wait_s if has_queued else 0.0, rows, tally)


def _add_call(row: _Row, offered_at: float, wait_s: float, rows: CallRows, tally: Tally) -> None:
    if wait_s > MAX_WAIT_S:
        tally.repair("wait over an hour, cut to an hour")
        wait_s = MAX_WAIT_S
    is_answered = row.outcome == "AGENT"
    rows.add(
        row.type,
        offered_at,
        wait_s,
        "answered" if is_answered else "abandoned",
        talk_s=_service_s(row.ser_time, tally) if is_answered else 0.0,
        agent=_agent(row.server, tally) if is_answered else None,
        priority=int(row.priority),
    )
    tally.keep()


def _service_s(text: str, tally: Tally) -> float:
    service_s = float(text)
    if service_s > MAX_SERVICE_S:
        tally.repair("service over 4 h, taken as not recorded (0 s)")
        return 0.0
    if service_s <= 0:
        tally.flag("answered, but no service time recorded (0 s)")
        return 0.0
    return service_s


def _agent(server: str, tally: Tally) -> str | None:
    if server == "NO_SERVER":
        tally.flag("answered, but no agent recorded")
        return None
    if "NO_SERVER" in server:
        # Someone once replaced every NA by NO_SERVER: NAAMA became NO_SERVERAMA, ANAT became ANO_SERVERT.
        tally.repair("an agent's name was damaged by a search-and-replace")
        return server.replace("NO_SERVER", "NA")
    return server


def _second(text: str) -> int:
    hours, minutes, seconds = map(int, text.split(":"))
    if not (0 <= hours < _HOURS and 0 <= minutes < _SIXTY and 0 <= seconds < _SIXTY):
        raise ValueError(text)
    return hours * 3600 + minutes * 60 + seconds


def _after(earlier_s: int, clock_s: int) -> int:
    """Seconds since the row's midnight of a clock time; one far before `earlier_s` has passed midnight.

    A time earlier by less than half a day is no new day but a clock that ran backwards: 227 rows say so of
    the menu.
    """
    clock_s += earlier_s // _DAY_S * _DAY_S
    return clock_s + _DAY_S if earlier_s - clock_s > _HALF_DAY_S else clock_s
