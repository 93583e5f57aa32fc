"""When it happened: now, or at a time of the day that has been."""

from __future__ import annotations

from datetime import datetime, timedelta

from PySide6.QtCore import QTime
from PySide6.QtWidgets import QTimeEdit, QWidget

from widgets.look import Look

HALF_DAY = timedelta(hours=12)


def time_of_day(at: float, look: Look, hour: int, minute: int) -> float:
    """The epoch second nearest to `at` (within half a day) at which the site's clock shows `hour:minute`.

    Where the clock shows it twice, the later one that is not after `at`.
    """
    zone = look.formats.zone
    here = datetime.fromtimestamp(at, zone)
    wanted = here.replace(hour=hour, minute=minute, second=0, microsecond=0, fold=0)
    if wanted - here.replace(fold=0) > HALF_DAY:
        wanted -= timedelta(days=1)
    times = (wanted.replace(fold=fold).timestamp() for fold in (1, 0))
    return next((each for each in times if each <= at), wanted.timestamp())


class EarlierField(QTimeEdit):
    """Shows the time of now; any other time that is chosen is when it happened."""

    def __init__(self, look: Look, at: float, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self._look, self._at = look, at
        here = datetime.fromtimestamp(at, look.formats.zone)
        self._now = QTime(here.hour, here.minute)
        self.setFont(look.font(20))
        self.setLocale(look.formats.locale)
        twelve = "P" in look.formats.clock(at).upper().replace("AM", "PM")
        self.setDisplayFormat("h:mm AP" if twelve else "HH:mm")
        self.setTime(self._now)
        self.lineEdit().setTextMargins(look.px(10), 0, 0, 0)  # the style sheet's padding does not reach it
        self.setToolTip(self.tr("Change it if it happened earlier: type a time, or use the arrow keys"))
        self.setAccessibleName(self.tr("When it happened"))

    def chosen(self) -> tuple[float | None, str]:
        """When it happened (None: now), epoch seconds, and what is wrong with that in words (empty if
        nothing).
        """
        time = self.time()
        if (time.hour(), time.minute()) == (self._now.hour(), self._now.minute()):
            return None, ""
        happened_at = time_of_day(self._at, self._look, time.hour(), time.minute())
        if happened_at > self._at:
            clock = self._look.formats.clock(happened_at)
            return None, self.tr("{clock} is still to come: choose a time that has been.").format(clock=clock)
        return happened_at, ""
