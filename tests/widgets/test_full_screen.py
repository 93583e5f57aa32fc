"""On a real X server without a window manager: a kiosk that runs nothing but the wall."""

import os
import shutil
import subprocess
import sys
from collections.abc import Iterator

import pytest

XVFB = shutil.which("Xvfb")
CHILD = """
from PySide6.QtCore import QTimer
from PySide6.QtWidgets import QApplication, QWidget
from widgets.full_screen import FullScreen

application, window = QApplication([]), QWidget()
full_screen = FullScreen(window)
window.resize(300, 200)
window.show()
QTimer.singleShot(100, full_screen.toggle)
QTimer.singleShot(900, lambda: print(window.width(), window.height(), flush=True))
QTimer.singleShot(1000, full_screen.toggle)
QTimer.singleShot(1800, lambda: print(window.width(), window.height(), flush=True))
QTimer.singleShot(1900, application.quit)
application.exec()
"""


@pytest.fixture
def display() -> Iterator[str]:
    if XVFB is None:
        pytest.skip("Xvfb is not installed")
    read, write = os.pipe()
    server = subprocess.Popen(
        [XVFB, "-displayfd", str(write), "-screen", "0", "800x600x24", "-nolisten", "tcp"],
        pass_fds=[write],
        stderr=subprocess.DEVNULL,
    )
    os.close(write)
    with os.fdopen(read) as number:
        yield f":{number.readline().strip()}"
    server.terminate()
    server.wait(10)


def test_full_screen_without_a_window_manager_fills_the_screen(display: str) -> None:
    environment = os.environ | {"DISPLAY": display, "QT_QPA_PLATFORM": "xcb"}
    child = subprocess.run(
        [sys.executable, "-c", CHILD], env=environment, capture_output=True, text=True, timeout=60, check=True
    )
    assert child.stdout.splitlines() == ["800 600", "300 200"]
