"""A time to come: one of a few, or typed. Empty where none is wanted."""

from __future__ import annotations

import re
from datetime import datetime, timedelta
from zoneinfo import ZoneInfo

from widgets.detail_words import day_time
from widgets.look import Look
from widgets.parts import ChoiceBox

SOON_MIN = (15, 30, 60, 120, 240)
MORNING_HOUR = 9
_CLOCK = re.compile(r"([01]?\d|2[0-3])[:.h]([0-5]\d)")


def time_to_come(text: str, at: float, zone: ZoneInfo) -> float:
    """The time that `text` names, after `at`: a time of day (`17:30`, the next one) or an ISO date with one.

    Raises ValueError for anything else, and for a time that has been.
    """
    here = datetime.fromtimestamp(at, zone)
    clock = _CLOCK.fullmatch(text)
    if clock is None:
        moment = datetime.fromisoformat(text)
        moment = moment if moment.tzinfo else moment.replace(tzinfo=zone)
    else:
        moment = here.replace(hour=int(clock[1]), minute=int(clock[2]), second=0, microsecond=0, fold=0)
        moment += timedelta(days=moment.replace(tzinfo=None) <= here.replace(tzinfo=None))
    if moment.timestamp() <= at:
        raise ValueError(text)
    return moment.timestamp()


class DueField(ChoiceBox):
    """Offers times a quarter of an hour to a week after `at`; others are typed (17:30, or a date with it)."""

    def __init__(self, look: Look, at: float, name: str) -> None:
        super().__init__(look)
        self._at, self._zone = at, look.formats.zone
        self.setFont(look.font(20))
        self.setEditable(True)
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.setAccessibleName(name)
        self.setToolTip(self.tr("Choose, or type 17:30 or 2026-05-27 09:00"))
        self.addItem("", None)
        for each in self._offered():
            self.addItem(day_time(each, look.formats, at), each)
        if (line := self.lineEdit()) is not None:
            line.setPlaceholderText(self.tr("No time"))

    def _offered(self) -> list[float]:
        morning = datetime.fromtimestamp(self._at, self._zone).replace(
            hour=MORNING_HOUR, minute=0, second=0, microsecond=0
        )
        soon = [self._at // 60 * 60 + minutes * 60.0 for minutes in SOON_MIN]
        return [*soon, *((morning + timedelta(days=days)).timestamp() for days in (1, 2, 7))]

    def choose(self, moment: float | None, look: Look) -> None:
        """Show this time."""
        if moment is not None and self.findData(moment) < 0:
            self.addItem(day_time(moment, look.formats, self._at), moment)
        self.setCurrentIndex(max(0, self.findData(moment)))

    def chosen(self) -> tuple[float | None, str]:
        """The time (epoch seconds, None for none), and what is wrong with it in words (empty if nothing)."""
        text = self.currentText().strip()
        index = self.findText(text)
        if index >= 0 or not text:
            return (self.itemData(index) if index >= 0 else None), ""
        try:
            return time_to_come(text, self._at, self._zone), ""
        except ValueError:
            return None, self.tr("“{text}” is no time to come: write 17:30 or 2026-05-27 09:00.").format(
                text=text
            )
