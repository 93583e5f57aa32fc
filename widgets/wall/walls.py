"""The windows of `--wall`: one a monitor, all on the same engine."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from PySide6.QtCore import QObject, QSettings

from wallboard.config import WallConfig
from wallboard.language import say
from widgets.shell import MainWindow
from widgets.wall.dimming import Dimming
from widgets.wall.inhibitor import Inhibitor
from widgets.wall.kept_page import KeptPage
from widgets.wall.pixel_shift import PixelShift
from widgets.wall.placement import Placement
from widgets.wall.pointer import HiddenPointer
from widgets.wall.rotation import Rotation


class Walls(QObject):
    """Puts `windows` on the monitors (numbered from 1), one each, and keeps them there as `config` says.

    Those that have the same pages begin with different ones; what was chosen instead is in `settings`. `now`
    is the wall clock, epoch seconds.
    """

    def __init__(
        self,
        windows: Sequence[MainWindow],
        monitors: Sequence[int],
        config: WallConfig,
        settings: QSettings,
        now: Callable[[], float],
    ) -> None:
        super().__init__()
        self.windows = tuple(windows)
        self._pointer = HiddenPointer()
        self._inhibitor = Inhibitor(say("The wall shows the floor"))
        for place, (window, monitor) in enumerate(zip(windows, monitors, strict=True)):
            window.turn(sum(before.page_names == window.page_names for before in windows[:place]))
            Placement(window, monitor)
            PixelShift(window)
            rotation = Rotation(window, config.rotate_s)
            if not rotation.turns:
                KeptPage(window, settings, f"wall/{place + 1}/page")
            if config.dim:
                Dimming(window, config.dim, now)
            self._pointer.watch(window.windowHandle())

    def close(self) -> None:
        """Close every window, and let the pointer and the screen saver come back."""
        for window in self.windows:
            window.close()
        self._pointer.show()
        self._inhibitor.release()
