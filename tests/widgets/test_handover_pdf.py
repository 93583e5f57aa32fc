"""The handover as PDF: one page first, on the paper that was asked for, with text that can be searched."""

import re
import shutil
import subprocess
from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.shift import END_AT, START_AT, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S
from wallboard.clock import SiteCalendar
from wallboard.errors import StoreError
from wallboard.handover import Handover, Wanted, gather
from wallboard.reports import ReportKind, days_of, period_of
from wallboard.reports import Wanted as WantedReport
from wallboard.reports import gather as gather_report
from widgets.handover_pdf import write_pdf, write_report_pdf

pytestmark = pytest.mark.usefixtures("dressed")


@pytest.fixture
def document(tmp_path: Path) -> Iterator[Handover]:
    """Of a busy shift."""
    shift = ShiftLog(tmp_path / "log.db")
    shift.floor(replace(at_the_end(), at=START_AT - 60.0, current_interval=15))
    shift.floor()
    for number, kind in enumerate(("incident", "overtime", "message", "callback", "coaching", "note")):
        shift.acted(
            draft(kind, f"What was done about it, number {number}, until 18:00"), START_AT + number * HOUR_S
        )
    shift.store.flush().result(5)
    yield gather(shift.store, Wanted("live", START_AT, END_AT, END_AT)).result(5)
    shift.close()


def text_of(path: Path, page: int) -> str:
    if shutil.which("pdftotext") is None:
        pytest.skip("pdftotext is not installed: install poppler-utils")
    line = ["pdftotext", "-layout", "-f", str(page), "-l", str(page), str(path), "-"]
    return subprocess.run(line, check=True, capture_output=True, text=True, timeout=60).stdout


@pytest.mark.parametrize(("size", "box"), [("A4", (595, 842)), ("Letter", (612, 792))])
def test_the_paper_is_as_asked_for(
    document: Handover, tmp_path: Path, size: str, box: tuple[int, int]
) -> None:
    write_pdf(document, tmp_path / "x.pdf", "Letter" if size == "Letter" else "A4")
    content = (tmp_path / "x.pdf").read_bytes()
    assert content.startswith(b"%PDF-")
    found = re.findall(rb"/MediaBox \[0 0 ([\d.]+) ([\d.]+)\s*\]", content)
    assert found
    assert {(round(float(width)), round(float(height))) for width, height in found} == {box}


def test_the_first_page_is_enough_to_take_over(document: Handover, tmp_path: Path) -> None:
    write_pdf(document, tmp_path / "x.pdf")
    first = text_of(tmp_path / "x.pdf", 1)
    for words in ("You take over", "Spike in Billing", "Overtime offer", "until 18:00", "The next hours",
                  "expected anyway", "Keep an eye on", "Service level, %", "Page 1 of"):  # fmt: skip
        assert words in first, words
    assert "The queues over the shift" in first + text_of(tmp_path / "x.pdf", 2)
    assert "[[chart]]" not in first


def test_everything_is_drawn_to_the_end(document: Handover, tmp_path: Path) -> None:
    write_pdf(document, tmp_path / "x.pdf")
    text = "".join(text_of(tmp_path / "x.pdf", page) for page in (1, 2, 3))
    for words in ("What the log does not know", "The log in full", "Alerts of the shift", "not proven to be"):
        assert words in text, words
    assert text.count("The whole floor by interval") == 1


def test_a_file_that_cannot_be_written_is_told(document: Handover, tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="cannot be written"):
        write_pdf(document, tmp_path / "none" / "x.pdf")


@pytest.mark.parametrize("kind", ["daily", "scorecard"])
def test_a_report_is_one_page_first(tmp_path: Path, kind: ReportKind) -> None:
    shift = ShiftLog(tmp_path / "log.db")
    shift.floor()
    shift.people()
    shift.store.flush().result(5)
    calendar = SiteCalendar("Europe/London")
    period = period_of(*days_of(kind, date(2026, 5, 26)), calendar)
    wanted = WantedReport(kind, "live", period, calendar, END_AT)
    write_report_pdf(gather_report(shift.store, wanted).result(5), tmp_path / "x.pdf")
    shift.close()
    first = text_of(tmp_path / "x.pdf", 1)
    for words in {"daily": ("Worst intervals", "80 % / 20 s"), "scorecard": ("Ada Lind", "4:00")}[kind]:
        assert words in first
    assert "Page 1 of" in first
