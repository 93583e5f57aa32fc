"""Print the Debian packages this machine lacks, one line, empty when all is there.

Looked for by loading them, not by asking dpkg: what counts is that Qt will find them, whoever installed them.
The windowed set is wanted only where there is a display to open a window on.
"""

import ctypes
import importlib.util
import os
import sys
from pathlib import Path

OFF_SCREEN = {
    "libgl1": "libGL.so.1",
    "libegl1": "libEGL.so.1",
    "libglib2.0-0": "libglib-2.0.so.0",
    "libxkbcommon0": "libxkbcommon.so.0",
    "libdbus-1-3": "libdbus-1.so.3",
    "libfontconfig1": "libfontconfig.so.1",
}
WINDOWED = {
    "libxkbcommon-x11-0": "libxkbcommon-x11.so.0",
    "libxcb-cursor0": "libxcb-cursor.so.0",
    "libxcb-icccm4": "libxcb-icccm.so.4",
    "libxcb-util1": "libxcb-util.so.1",
    "libxcb-image0": "libxcb-image.so.0",
    "libxcb-keysyms1": "libxcb-keysyms.so.1",
    "libxcb-render-util0": "libxcb-render-util.so.0",
    "libxcb-shape0": "libxcb-shape.so.0",
    "libxcb-xkb1": "libxcb-xkb.so.1",
}


def is_loadable(library: str) -> bool:
    """Tell whether the dynamic linker finds `library`."""
    try:
        ctypes.CDLL(library)
    except OSError:
        return False
    return True


def missing_packages() -> list[str]:
    """Name the packages to install, those for making `.venv/` included while there is none."""
    wanted = OFF_SCREEN | (WINDOWED if os.environ.get("DISPLAY") or os.environ.get("WAYLAND_DISPLAY") else {})
    missing = [package for package, library in wanted.items() if not is_loadable(library)]
    if not Path(".venv/bin/python").exists() and importlib.util.find_spec("ensurepip") is None:
        missing.append(f"python3.{sys.version_info.minor}-venv")
    return missing


if __name__ == "__main__":
    print(*missing_packages())
