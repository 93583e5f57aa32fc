"""What the old wall and the fresh one have in common: the configuration, and the source's time."""

from datetime import date

from wallboard.clock import SystemClock
from wallboard.config import Config, DimConfig, LogConfig, ShiftConfig, SiteConfig, WallConfig
from wallboard.runtime import Runtime

FIRST = date(2026, 3, 10)
"""A Tuesday; on the 29th the clocks go forward."""
CONFIG = Config(
    site=SiteConfig(name="Harbour Bank", zone="Europe/London", locale="en_GB"),
    log=LogConfig(supervisor="Ines M."),
    wall=WallConfig(
        pages=("floor", "queues", "agents", "intraday", "alerts", "log"),
        rotate_s=1.5,
        dim=(DimConfig("22:00-06:00"),),
    ),
    shift=(
        ShiftConfig("Early", ("Mon-Sat 07:00-15:00",)),
        ShiftConfig("Late", ("Mon-Sat 15:00-23:00",)),
        ShiftConfig("Night", ("Mon-Sat 23:00-03:00",)),
    ),
)


class SourceTime(SystemClock):
    """This machine's clock, as far as the wall knows, is the source's."""

    def __init__(self) -> None:
        self._wall: Runtime | None = None

    def follow(self, wall: Runtime) -> None:
        """From now on it shows what the wall's picture shows."""
        self._wall = wall

    def epoch_s(self) -> float:
        picture = self._wall.latest() if self._wall is not None else None
        return picture.at if picture is not None else super().epoch_s()
