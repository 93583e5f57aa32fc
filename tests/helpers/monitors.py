"""An X server of our own with monitors that can be unplugged: RandR makes and removes them under Xvfb."""

import os
import shutil
import subprocess
from collections.abc import Iterator
from contextlib import contextmanager

WIDTH, HEIGHT = 1280, 720
NAMES = ("left", "right")


class Monitors:
    """Two of them side by side, on the X server at `display`."""

    def __init__(self, display: str) -> None:
        self.display = display
        for name in NAMES:
            self.plug(name)

    def plug(self, name: str) -> None:
        """The monitor is there."""
        left = NAMES.index(name) * WIDTH
        output = "screen" if name == NAMES[0] else "none"
        self._xrandr("--setmonitor", name, f"{WIDTH}/300x{HEIGHT}/170+{left}+0", output)

    def unplug(self, name: str) -> None:
        """It is gone."""
        self._xrandr("--delmonitor", name)

    def _xrandr(self, *arguments: str) -> None:
        subprocess.run(["xrandr", "-display", self.display, *arguments], check=True, capture_output=True)


def missing() -> str:
    """The program that is not installed; empty where all are."""
    return next((name for name in ("Xvfb", "xrandr") if shutil.which(name) is None), "")


@contextmanager
def own_server() -> Iterator[Monitors]:
    """An X server with the monitors, on a number it chooses itself."""
    reading, writing = os.pipe()
    size = f"{WIDTH * len(NAMES)}x{HEIGHT}x24"
    command = ["Xvfb", "-displayfd", str(writing), "-noreset", "-nolisten", "tcp", "-screen", "0", size]
    with subprocess.Popen(command, pass_fds=[writing], stderr=subprocess.DEVNULL) as server:
        os.close(writing)
        try:
            with os.fdopen(reading) as told:
                number = told.readline().strip()
            yield Monitors(f":{number}")
        finally:
            server.terminate()
