"""The wall is killed in mid-day and started again: the day so far is there, and so is what people did."""

import json
import signal
import subprocess
import sys
from pathlib import Path

import pytest

from tests.helpers.program import PATIENCE_S, agrees_with_a_fresh_wall, passes, served, shown, wall_on
from tests.helpers.wall_process import TEXT, WHO, acknowledged, saved
from wallboard.floor import intervals as col

pytestmark = [pytest.mark.faults]


def killed_wall(url: str, log_file: Path, root: Path) -> dict[str, str]:
    """What a wall did before it was killed, by its own words."""
    command = [sys.executable, "-m", "tests.helpers.wall_process", url, str(log_file)]
    with subprocess.Popen(
        command, cwd=root, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True
    ) as process:
        assert process.stdout is not None
        try:
            done: dict[str, str] = json.loads(process.stdout.readline())
        finally:
            process.kill()
        assert process.wait(PATIENCE_S) == -signal.SIGKILL
    return done


def test_a_wall_killed_in_mid_day_takes_up_the_day(tmp_path: Path, project_root: Path) -> None:
    log_file = tmp_path / "wall.db"
    with served("demo", "--speed=120") as server:
        done = killed_wall(server.url, log_file, project_root)
        with wall_on(server.url, log_file) as wall:
            back = shown(wall, lambda picture: acknowledged(picture) and saved(picture), "what was kept")
            assert [alert.id for alert in acknowledged(back)] == [done["alert"]]
            (row,) = saved(back)
            assert (row.id, row.alert, row.text, row.who) == (done["intervention"], done["alert"], TEXT, WHO)
            assert {figures.scope for figures in row.figures} >= {"*"}
            # The demo opens at ten: the hours before are drawn though this wall was not there.
            morning = back.closed[0, : back.current_interval, col.OFFERED]
            assert (morning > 0).sum() >= 4
            assert back.missing[: back.current_interval].sum() == 0.0
            passes(wall, back.at + 120.0)
            agrees_with_a_fresh_wall(wall, server.url, tmp_path / "fresh.db")
