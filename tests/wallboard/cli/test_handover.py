"""The `handover` and `log outcomes` commands."""

import json
from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from tests.helpers.shift import END_AT, START_AT, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S
from wallboard.cli.handover import handover
from wallboard.cli.log import log
from wallboard.handover import Handover, PageSize


@pytest.fixture
def shift(tmp_path: Path) -> Iterator[ShiftLog]:
    shift = ShiftLog(tmp_path / "log.db")
    yield shift
    shift.close()


def run(shift: ShiftLog, out: Path, *arguments: str, code: int = 0) -> Result:
    shift.store.flush().result(5)
    start, end = ("--from", "08:00"), ("--to", "14:30")
    line = ["--db", str(shift.store.path), "--out", str(out), *start, *end, *arguments]
    result = CliRunner().invoke(handover, line)
    assert result.exit_code == code, result.output
    return result


def test_a_time_of_day_is_of_the_logs_last_day(shift: ShiftLog, tmp_path: Path) -> None:
    shift.floor()
    out = tmp_path / "x.md"
    assert run(shift, out).output.strip() == str(out.resolve())
    assert "Tue 26 May 2026, 08:00 – 14:30" in out.read_text()
    run(shift, out, "--from", "2026-05-26T09:00", "--to", "2026-05-26T11:00:00+01:00")
    assert "Tue 26 May 2026, 09:00 – 11:00" in out.read_text()
    run(shift, out, "--from", "22:00", "--to", "06:00")
    assert "Mon 25 May 2026, 22:00 – Tue 26 May 2026, 06:00" in out.read_text()


def test_words_shift_names_and_templates(shift: ShiftLog, tmp_path: Path) -> None:
    shift.floor()
    (tmp_path / "wall.toml").write_text('[[shift]]\nname = "Early"\nhours = ["07:00-15:00"]')
    out = tmp_path / "x.html"
    run(
        shift,
        out,
        "--words",
        "Calm until one",
        "--config",
        str(tmp_path / "wall.toml"),
        "--page-size",
        "Letter",
    )
    text = out.read_text()
    assert "<h1>Handover: Early</h1>" in text
    assert "Calm until one" in text
    assert "size: Letter" in text
    own = tmp_path / "own"
    own.mkdir()
    (own / "handover.html").write_text("mine")
    run(shift, out, "--templates", str(own))
    assert out.read_text() == "mine"


def test_the_source_is_the_live_one_or_what_was_recorded_last(shift: ShiftLog, tmp_path: Path) -> None:
    out = tmp_path / "x.md"
    for number, site in enumerate(("Old", "New")):
        shift.source, shift.mode = f"replay:{site}", "replay"
        shift.floor(replace(at_the_end(), mode="replay", site=site, at=END_AT + number))
    run(shift, out)
    assert "New" in out.read_text()
    assert "Replay of a recorded day" in out.read_text()
    run(shift, out, "--site", "Old")
    assert "Handover: Old" in out.read_text()
    shift.source, shift.mode = "live", "live"
    shift.floor()
    run(shift, out)
    assert "Handover: Harbour Bank" in out.read_text()
    run(shift, out, "--mode", "replay")
    assert "New" in out.read_text()
    assert "it holds live, replay:New, replay:Old" in str(run(shift, out, "--mode", "demo", code=1).exception)


def test_interventions_alone_are_a_log_too(shift: ShiftLog, tmp_path: Path) -> None:
    shift.add(draft("incident", "trunk is down"), START_AT + HOUR_S)
    run(shift, tmp_path / "x.md", "--zone", "Europe/London")
    text = (tmp_path / "x.md").read_text()
    assert "trunk is down" in text
    assert "Tue 26 May 2026, 08:00" in text


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (("--from", "noon"), "is no time"),
        (("--from", "2026-05-26T15:00", "--to", "2026-05-26T14:00"), "is not after"),
        (("--out", "x.docx"), ".html, .md, .csv, .xlsx"),
        (("--out", "x.pdf"), "does not say the format"),
    ],
)
def test_what_makes_no_sense_is_told(
    shift: ShiftLog, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    shift.floor()
    assert words in run(shift, tmp_path / "x.md", *arguments, code=2).output


def test_pdf_is_drawn_by_who_calls(shift: ShiftLog, tmp_path: Path) -> None:
    """The core has no Qt: `main.py` hands in what draws."""
    shift.floor()
    shift.store.flush().result(5)
    drawn: list[tuple[str, Path, str]] = []

    def draw(document: Handover, out: Path, size: PageSize, _templates: Path | None) -> None:
        drawn.append((document.site, out, size))

    line = [
        "--db",
        str(shift.store.path),
        "--from",
        "08:00",
        "--to",
        "14:30",
        "--out",
        str(tmp_path / "x.PDF"),
    ]
    result = CliRunner().invoke(handover, [*line, "--page-size", "Letter"], obj=draw)
    assert result.exit_code == 0, result.output
    assert drawn == [("Harbour Bank", tmp_path / "x.PDF", "Letter")]


def test_the_levers_are_summed_up(shift: ShiftLog) -> None:
    shift.acted(draft("overtime", ""), START_AT)
    shift.acted(draft("note", ""), START_AT)
    shift.store.flush().result(5)
    told = CliRunner().invoke(log, ["outcomes", "--db", str(shift.store.path), "--json"])
    (summary,) = json.loads(told.output)
    assert (summary["kind"], summary["times"], summary["alone"]) == ("overtime", 1, 1)
    told = CliRunner().invoke(log, ["outcomes", "--db", str(shift.store.path)])
    assert "too few to say" in told.output
    none = ["outcomes", "--db", str(shift.store.path), "--from", "2027-01-01"]
    assert "No lever was used" in CliRunner().invoke(log, none).output
