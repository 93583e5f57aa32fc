import csv
from datetime import date
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from tests.helpers.snapshots import surge
from wallboard.day_table import DayFigures, day_table, file_name, write_figures
from wallboard.floor import intervals as col
from wallboard.floor.intervals import WIDTH
from wallboard.log.earlier_days import EarlierDay

FORMULA = '=HYPERLINK("http://evil.example")'


def figures() -> DayFigures:
    """A floor one of whose names would be a formula, compared with a day that was held to 30 s."""
    floor = surge()
    scopes = (replace(floor.scopes[0], name=FORMULA), *floor.scopes[1:])
    sums = np.ones((len(floor.starts), WIDTH))
    day = EarlierDay(date(2026, 5, 25), sums, sums, np.zeros(len(sums)), 30.0)
    return DayFigures(replace(floor, scopes=scopes), 0, (day,))


def test_heads_name_units_and_formulas_and_cells_run_nothing(tmp_path: Path) -> None:
    made, path = figures(), tmp_path / "day.csv"
    floor = made.snapshot
    now = floor.current_interval
    write_figures(made, path, (floor.starts[now - 1], floor.starts[now + 2]))
    with path.open(encoding="utf-8-sig", newline="") as file:
        rows = list(csv.DictReader(file))
    assert [row["state"] for row in rows] == ["over", "running", "ahead"]
    assert rows[0]["interval_start"] == "2026-05-26T14:00:00+01:00"
    assert rows[0]["scope"] == f"'{FORMULA}"
    assert rows[0]["offered"] == str(floor.series(0)[now - 1, col.OFFERED])
    assert rows[2]["offered"] == "", "what is to come is not nought"
    level = float(rows[0]["service_level (answered_of_offered, within 20 s)"])
    assert 0.38 < level < 0.4
    assert rows[0]["service_level (answered_of_offered, within 30 s) on 2026-05-25"] == "1.0"


def test_a_workbook_is_written_and_its_name_has_no_path_in_it(tmp_path: Path) -> None:
    made = figures()
    name = file_name(made, ".xlsx")
    assert "/" not in name
    write_figures(made, tmp_path / name, (0.0, 4e9))
    assert (tmp_path / name).read_bytes()[:2] == b"PK"
    assert len(day_table(made, (0.0, 4e9)).rows) == len(made.snapshot.starts)
