"""Every format tells the same tables, is safe to open, and a site's own templates win."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from pathlib import Path

import pytest

from tests.helpers.shift import START_AT, ShiftLog, draft
from tests.helpers.snapshots import HOUR_S
from wallboard.errors import StoreError
from wallboard.reports import FORMATS, KINDS, Report, ReportKind, write_report
from wallboard.reports.render import as_html, as_markdown, sections

Gathered = Callable[..., Report]
EVIL = '=HYPERLINK("http://x")<script>alert(1)</script> | `code`'


@pytest.fixture
def filled(shift: ShiftLog, report: Gathered) -> Gathered:
    shift.people()
    shift.add(draft("coaching", EVIL), START_AT + HOUR_S)
    shift.acted(draft("overtime", "until 18:00"), START_AT + 2 * HOUR_S)
    return report


@pytest.mark.parametrize("kind", KINDS)
def test_html_is_one_accessible_file_without_scripts(filled: Gathered, kind: ReportKind) -> None:
    text = as_html(filled(kind), "Letter")
    assert not re.search(r"<script|<link|<img|(src|href)=|url\(|@import", text)
    assert "size: Letter;" in text
    assert '<html lang="en">' in text
    assert text.count("<h1>") == text.count("<main>") == 1
    ids = re.findall(r' id="([^"]+)"', text)
    assert len(ids) == len(set(ids))
    assert set(re.findall(r'aria-labelledby="([^"]+)"', text)) <= set(ids)
    assert all('scope="' in head for head in re.findall(r"<th\b[^>]*>", text))
    assert '<svg xmlns="http://www.w3.org/2000/svg"' in text
    assert "&lt;script&gt;" in text


@pytest.mark.parametrize("kind", KINDS)
def test_tables_for_programs_run_no_formula(filled: Gathered, tmp_path: Path, kind: ReportKind) -> None:
    document = filled(kind)
    write_report(document, tmp_path / "x.csv")
    rows = list(csv.reader(io.StringIO((tmp_path / "x.csv").read_text(), newline="")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]
    led = {row[0] for row in rows if row}
    assert {each.id.replace("-", " ").capitalize() for each in sections(document) if each.lines} <= led
    write_report(document, tmp_path / "x.xlsx", "Letter")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if "worksheets/sheet" in name]
    assert len(sheets) == len(sections(document)) + 1
    assert not any("<f>" in sheet for sheet in sheets)


def test_what_no_feed_tells_says_so_in_every_format(filled: Gathered, tmp_path: Path) -> None:
    card = filled("scorecard")
    write_report(card, tmp_path / "x.csv")
    agents = next(each for each in sections(card) if each.id == "agents")
    names = [column.name for column in agents.columns]
    line = next(each for each in agents.lines if each.cells[names.index("agent")] == "a0")
    for name in ("adherence", "csat", "csat_answers", "fcr"):
        assert line.cells[names.index(name)] == "not in this feed"
    assert "Adherence, CSAT, FCR: not in this feed." in as_html(card)
    assert "Adherence, CSAT, FCR: not in this feed." in as_markdown(card)


def test_a_sites_own_template_wins(filled: Gathered, tmp_path: Path) -> None:
    (tmp_path / "report.html").write_text("{{ title }} of {{ r.site }}: {{ headline }}")
    assert as_html(filled("weekly"), templates=tmp_path).startswith("Weekly report of Harbour Bank: Service")


def test_a_folder_that_is_not_there_is_said(filled: Gathered, tmp_path: Path) -> None:
    for ending in FORMATS:
        with pytest.raises(StoreError, match="cannot be written"):
            write_report(filled("daily"), tmp_path / "none" / f"x{ending}")
