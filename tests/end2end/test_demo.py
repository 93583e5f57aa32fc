"""`main.py demo` as a newcomer runs it where there is no display, and how it ends when it is killed."""

import os
import signal
import subprocess
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.helpers.program import PATIENCE_S, command
from tests.helpers.wait_for import wait_for
from wallboard.config import WallConfig
from widgets.pages import PAGES

pytestmark = [pytest.mark.gui]
FULL_HD = (1920, 1080)


def demo(folder: Path, seconds: int, *more: str) -> list[str]:
    return command("demo", f"--off-screen-s={seconds}", f"--out-dir={folder / 'pictures'}", *more)


def colours(image: QImage) -> int:
    """How many colours there are on a grid over the picture."""
    points = [(x, y) for x in range(0, image.width(), 24) for y in range(0, image.height(), 24)]
    return len({image.pixel(x, y) for x, y in points})


def test_every_page_is_written(tmp_path: Path) -> None:
    (passing := tmp_path / "passing").mkdir()
    env = os.environ | {"XDG_DATA_HOME": str(tmp_path / "data"), "TMPDIR": str(passing)}
    run = subprocess.run(
        demo(tmp_path, 3), capture_output=True, text=True, timeout=2 * PATIENCE_S, check=False, env=env
    )
    assert run.returncode == 0, run.stderr
    pages = [page for page in WallConfig().pages if page in PAGES]
    written = sorted((tmp_path / "pictures").iterdir())
    assert [path.name for path in written] == [f"{n}-{page}.png" for n, page in enumerate(pages, start=1)]
    for path in written:
        image = QImage(str(path))
        assert (image.width(), image.height()) == FULL_HD
        assert colours(image) > 5, f"{path.name} is empty"
    assert "Error" not in run.stderr
    assert "Traceback" not in run.stderr
    assert not [*(tmp_path / "data").rglob("*.db"), *passing.iterdir()]  # the next one begins anew


@pytest.mark.faults
@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGKILL])
def test_the_server_of_a_killed_demo_ends_by_itself(tmp_path: Path, number: signal.Signals) -> None:
    with subprocess.Popen(
        demo(tmp_path, 600, f"--db={tmp_path / 'wall.db'}"),
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
    ) as process:
        wait_for((tmp_path / "wall.db").exists, PATIENCE_S, "the wall has begun")
        process.send_signal(number)
        # Its server writes to the same pipe: the end of it is the end of both.
        process.communicate(timeout=PATIENCE_S)
        assert process.returncode == -number
