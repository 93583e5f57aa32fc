"""The handover and the reports in a real browser: laid out, on the paper asked for, page one first."""

import shutil
import subprocess
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.program import command
from tests.helpers.shift import START_AT, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S

PATIENCE_S = 120.0


@pytest.fixture
def browser() -> str:
    for name in ("chromium", "chromium-browser", "google-chrome"):
        if found := shutil.which(name):
            return found
    pytest.skip("no Chromium is installed: install chromium")


def printed(browser: str, page: Path, folder: Path) -> Path:
    out = folder / "printed.pdf"
    subprocess.run(
        [browser, "--headless", "--no-sandbox", "--disable-gpu", f"--user-data-dir={folder / 'profile'}",
         "--no-pdf-header-footer", f"--print-to-pdf={out}", page.as_uri()],
        check=True, capture_output=True, timeout=PATIENCE_S,
    )  # fmt: skip
    return out


def told(*line: str) -> str:
    if shutil.which(line[0]) is None:
        pytest.skip(f"{line[0]} is not installed: install poppler-utils")
    return subprocess.run(line, check=True, capture_output=True, text=True, timeout=PATIENCE_S).stdout


@pytest.mark.parametrize(("size", "words"), [("A4", "A4"), ("Letter", "letter")])
def test_it_prints(browser: str, tmp_path: Path, size: str, words: str) -> None:
    shift = ShiftLog(tmp_path / "log.db")
    shift.floor(replace(at_the_end(), at=START_AT - 60.0, current_interval=15))
    shift.floor()
    shift.acted(draft("overtime", "four places until 18:00 <b>&amp;"), START_AT + HOUR_S)
    shift.close()
    page = tmp_path / "handover.html"
    times = ("--from", "08:00", "--to", "14:30", "--page-size", size)
    told(*command("handover", "--db", str(tmp_path / "log.db"), *times, "--out", str(page)))
    paper = printed(browser, page, tmp_path)
    assert words in told("pdfinfo", str(paper))
    first = told("pdftotext", "-layout", "-l", "1", str(paper), "-")
    for expected in (
        "You take over", "Spike in Billing", "until 18:00 <b>&amp;", "Keep an eye on", "Service level, %",
        "Harbour Bank · Tue 26 May 2026", "Page 1 /",
    ):  # fmt: skip
        assert expected in first, expected


@pytest.mark.parametrize(
    ("kind", "words", "size"),
    [
        ("weekly", ("Queues against target", "Contacts a day", "Worst intervals", "what it did"), "A4"),
        ("scorecard", ("Teams", "Occupancy", "Coaching and its follow-up", "Ada Lind"), "Letter"),
    ],
)
def test_a_report_prints(browser: str, tmp_path: Path, kind: str, words: tuple[str, ...], size: str) -> None:
    shift = ShiftLog(tmp_path / "log.db")
    shift.floor()
    shift.people(csat=4.0, scheduled_s=3600.0)
    shift.close()
    page = tmp_path / "report.html"
    line = ("report", "--db", str(tmp_path / "log.db"), "--kind", kind, "--page-size", size)
    told(*command(*line, "--out", str(page)))
    paper = printed(browser, page, tmp_path)
    assert size.removesuffix("tter") in told("pdfinfo", str(paper)).replace("letter", "Letter")
    first = told("pdftotext", "-layout", "-l", "1", str(paper), "-")
    for expected in (*words, "Harbour Bank", "25 – 31 May 2026", "Page 1 /"):
        assert expected in first, expected
