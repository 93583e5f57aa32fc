"""The real wall on monitors of its own: a monitor is unplugged, the program is killed, a window hangs."""

import os
import re
import shutil
import signal
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager, suppress
from pathlib import Path

import pytest

from tests.helpers.monitors import NAMES, WIDTH, Monitors, missing, own_server
from tests.helpers.program import PATIENCE_S, command, served
from tests.helpers.wait_for import wait_for

pytestmark = [pytest.mark.faults]
TITLE = "Harbour Bank"
PAGES = {"left": "floor,queues", "right": "intraday"}


@pytest.fixture(scope="module")
def monitors() -> Iterator[Monitors]:
    lacking = missing() or ("" if shutil.which("xdotool") else "xdotool")
    if lacking:
        pytest.skip(f"{lacking} is not installed: no monitor can be unplugged here")
    with own_server() as server:
        yield server


@pytest.fixture(scope="module")
def feed() -> Iterator[str]:
    with served("demo", "--speed=1") as server:
        yield server.url


@pytest.fixture
def manager(tmp_path: Path) -> Iterator[socket.socket]:
    """A service manager's ear."""
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
        door.bind(str(tmp_path / "notify"))
        door.settimeout(PATIENCE_S)
        yield door


@contextmanager
def wall(url: str, monitors: Monitors, folder: Path, **environment: str) -> Iterator[subprocess.Popen[bytes]]:
    """`main.py --wall` on both monitors; killed at the end at the latest."""
    own = {"DISPLAY": monitors.display, "QT_QPA_PLATFORM": "xcb", **environment}
    screens = [
        word for n, name in enumerate(NAMES, 1) for word in (f"--monitor={n}", f"--pages={PAGES[name]}")
    ]
    line = command("--feed", url, "--wall", "--rotate=0", "--db", str(folder / "wall.db"), *screens)
    with subprocess.Popen(line, env=os.environ | own) as process:
        try:
            yield process
        finally:
            process.kill()


class Windows:
    """What stands where on the X server, by the windows' titles."""

    def __init__(self, monitors: Monitors) -> None:
        self._environment = os.environ | {"DISPLAY": monitors.display}

    def ask(self, *words: str) -> str:
        run = subprocess.run(
            ["xdotool", *words], env=self._environment, capture_output=True, text=True, check=False
        )
        return run.stdout

    def places(self) -> dict[str, int]:
        """From the left, pixels, by the page that is shown."""
        found = {}
        for window in self.ask("search", "--onlyvisible", "--name", TITLE).split():
            where = re.search(r"X=(-?\d+)", self.ask("getwindowgeometry", "--shell", window))
            if where:
                found[self.ask("getwindowname", window).strip()] = int(where[1])
        return found

    def stand(self, **places: int) -> None:
        """Wait until each page's window is so far from the left."""
        wanted = {f"{page.capitalize()} · {TITLE}": left for page, left in places.items()}
        wait_for(lambda: self.places() == wanted, PATIENCE_S, f"{wanted}")


def test_an_unplugged_monitor_takes_its_page_along_and_brings_it_back(
    feed: str, monitors: Monitors, tmp_path: Path
) -> None:
    windows = Windows(monitors)
    with wall(feed, monitors, tmp_path):
        windows.stand(floor=0, intraday=WIDTH)
        monitors.unplug("right")
        windows.stand(floor=0, intraday=0)
        monitors.plug("right")
        windows.stand(floor=0, intraday=WIDTH)


def test_a_killed_wall_shows_the_same_pages_again(feed: str, monitors: Monitors, tmp_path: Path) -> None:
    windows = Windows(monitors)
    with wall(feed, monitors, tmp_path) as process:
        windows.stand(floor=0, intraday=WIDTH)
        windows.ask("mousemove", "100", "100", "click", "1", "key", "2")
        windows.stand(queues=0, intraday=WIDTH)
        process.kill()
        assert process.wait(PATIENCE_S) == -signal.SIGKILL
    with wall(feed, monitors, tmp_path):
        windows.stand(queues=0, intraday=WIDTH)


def test_the_service_manager_hears_a_living_window_and_no_hanging_one(
    feed: str, monitors: Monitors, tmp_path: Path, manager: socket.socket
) -> None:
    notify = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "600000"}
    with wall(feed, monitors, tmp_path, **notify) as process:
        assert manager.recv(100) == b"READY=1"
        assert [manager.recv(100) for _ in range(3)] == [b"WATCHDOG=1"] * 3
        process.send_signal(signal.SIGSTOP)  # hangs, as far as anybody can see
        with suppress(BlockingIOError):
            manager.setblocking(False)
            while True:  # what it had said before
                manager.recv(100)
        manager.settimeout(1.5)
        with pytest.raises(TimeoutError):
            manager.recv(100)
        manager.settimeout(PATIENCE_S)
        process.send_signal(signal.SIGCONT)
        assert manager.recv(100) == b"WATCHDOG=1"
        process.terminate()
        assert process.wait(PATIENCE_S) == 0
        said = b""
        while said != b"STOPPING=1":
            said = manager.recv(100)


def test_the_month_in_short(project_root: Path) -> None:
    """An evening of the soak, off-screen: it runs, and finds no figure that a fresh wall has not."""
    run = subprocess.run(
        [sys.executable, "-m", "tests.soak", "--short"],
        cwd=project_root,
        capture_output=True,
        text=True,
        timeout=300,
        check=False,
    )
    assert run.returncode == 0, run.stderr
