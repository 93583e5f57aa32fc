"""A log to report from."""

from collections.abc import Callable, Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.shift import END_AT, START_AT, ZONE, ShiftLog, at_the_end
from wallboard.clock import SiteCalendar
from wallboard.reports import Report, ReportKind, Wanted, days_of, gather, period_of

DAY = date(2026, 5, 26)


@pytest.fixture
def shift(tmp_path: Path) -> Iterator[ShiftLog]:
    """A Tuesday with a surge, and nothing logged yet."""
    shift = ShiftLog(tmp_path / "log.db")
    shift.floor(replace(at_the_end(), at=START_AT - 60.0, current_interval=15))
    shift.floor()
    yield shift
    shift.close()


@pytest.fixture
def report(shift: ShiftLog) -> Callable[..., Report]:
    """Gathers a report of what was written so far."""

    def gathered(kind: ReportKind, day: date = DAY) -> Report:
        shift.store.flush().result(5)
        calendar = SiteCalendar(ZONE)
        wanted = Wanted(kind, "live", period_of(*days_of(kind, day), calendar), calendar, END_AT)
        return gather(shift.store, wanted).result(5)

    return gathered
