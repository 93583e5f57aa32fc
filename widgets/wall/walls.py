"""The windows of `--wall`: one a monitor, all on the same engine."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QObject

from widgets.shell import MainWindow
from widgets.wall.inhibitor import Inhibitor
from widgets.wall.pixel_shift import PixelShift
from widgets.wall.placement import Placement
from widgets.wall.pointer import HiddenPointer
from widgets.wall.rotation import Rotation


class Walls(QObject):
    """Puts `windows` on the monitors (numbered from 1), one each, and keeps them there.

    Each begins with a page of its own; with `rotate_s` above 0 all pages take turns on each.
    """

    def __init__(self, windows: Sequence[MainWindow], monitors: Sequence[int], rotate_s: float) -> None:
        super().__init__()
        self._windows = tuple(windows)
        self._pointer = HiddenPointer()
        self._inhibitor = Inhibitor("The wall shows the floor")
        for place, (window, monitor) in enumerate(zip(windows, monitors, strict=True)):
            window.turn(place)
            Placement(window, monitor)
            PixelShift(window)
            if rotate_s and len(window.page_names) > 1:
                Rotation(window, rotate_s)
            self._pointer.watch(window.windowHandle())

    def close(self) -> None:
        """Close every window, and let the pointer and the screen saver come back."""
        for window in self._windows:
            window.close()
        self._pointer.show()
        self._inhibitor.release()
