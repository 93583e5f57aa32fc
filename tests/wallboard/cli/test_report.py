"""The `report` command."""

from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.helpers.shift import ShiftLog
from wallboard.cli.report import report


@pytest.fixture
def db(tmp_path: Path) -> Path:
    shift = ShiftLog(tmp_path / "log.db")
    shift.floor()
    shift.people()
    shift.close()
    return tmp_path / "log.db"


def run(db: Path, out: Path, *arguments: str, code: int = 0) -> Result:
    result = CliRunner().invoke(report, ["--db", str(db), "--out", str(out), *arguments])
    assert result.exit_code == code, result.output
    return result


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        ((), "Daily report: Harbour Bank\n\nTue 26 May 2026"),
        (("--kind", "weekly", "--day", "2026-05-31"), "25 – 31 May 2026"),
        (("--kind", "monthly"), "1 – 31 May 2026"),
        (("--kind", "scorecard", "--from", "2026-04-27", "--to", "2026-05-26"), "27 Apr – 26 May 2026"),
    ],
)
def test_it_writes_the_period_asked_for(
    db: Path, tmp_path: Path, arguments: tuple[str, ...], words: str
) -> None:
    out = tmp_path / "x.md"
    assert run(db, out, *arguments).output.strip() == str(out.resolve())
    assert words in out.read_text()


@pytest.mark.parametrize(
    ("name", "arguments", "words"),
    [
        ("x.doc", (), "end it with one of .html, .md, .csv, .xlsx"),
        ("x.pdf", (), "end it with one of"),
        ("x.md", ("--from", "2026-05-26"), "give both --from and --to"),
        ("x.md", ("--from", "2026-05-26", "--to", "2026-05-25"), "is before"),
        ("x.md", ("--mode", "demo"), "the log has no such rows"),
        ("x.md", ("--day", "2020-01-01"), "knows nothing of 2020-01-01"),
    ],
)
def test_what_cannot_be_is_said(
    db: Path, tmp_path: Path, name: str, arguments: tuple[str, ...], words: str
) -> None:
    result = run(db, tmp_path / name, *arguments, code=1 if "no such" in words or "nothing" in words else 2)
    assert words in result.output + str(result.exception)
