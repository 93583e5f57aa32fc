"""The figures of one interval in words, beside the crosshair."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QGridLayout, QVBoxLayout

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.language import mark, say
from wallboard.outlook import ServiceOutlook
from widgets.charts.day import HATCH_FROM, Day, Flag
from widgets.formatting import UNKNOWN, Formats
from widgets.look import Look
from widgets.parts import words

WIDTH, COLUMN_WIDTH, MOST_EARLIER = 380, 96, 2
ROWS = (
    mark("Offered"),
    mark("Expected"),
    mark("Usual, 95 %"),
    mark("Answered"),
    mark("Abandoned"),
    mark("Service level"),
    mark("Mean wait"),
    mark("Longest wait"),
    mark("Speed of answer"),
    mark("Handling time"),
    mark("Occupancy"),
    mark("Agents on"),
    mark("Required"),
    mark("Scheduled"),
)

GROUPS = ("Service level", "Occupancy")
"""Here a new group of figures begins: contacts, how they were served, who served them."""
GROUP_GAP, MOST_TOLD = 18, 6
MEASURED = frozenset(ROWS) - {"Expected", "Usual, 95 %", "Required", "Scheduled"}
"""What an earlier day has, too."""


def figures_of(day: Day, index: int, formats: Formats) -> tuple[str, ...]:
    """The figures of interval `index` of the day, in the order of `ROWS`; “—” for what is not known (yet)."""
    return (*_contacts(day, index, formats), *_agents(day, index, formats))


def _contacts(day: Day, index: int, formats: Formats) -> tuple[str, ...]:
    plan = day.expected
    expected, band = formats.count(plan.contacts[index]), UNKNOWN
    if np.isfinite(plan.low[index]):
        bounds = formats.count(plan.low[index]), formats.count(plan.high[index])
        band = "–".join(dict.fromkeys(bounds))
    if index > day.current:
        return UNKNOWN, expected, band, UNKNOWN, UNKNOWN, _foreseen(day, index, formats), *[UNKNOWN] * 4
    sums = day.sums[index]
    waiting = day.past_target if index == day.current else 0.0
    waits = day.waits[index]
    ended = waits[col.ANSWERED] + waits[col.ABANDONED] + waits[col.LEFT]
    return (
        formats.count(sums[col.OFFERED]),
        expected,
        band,
        formats.count(sums[col.ANSWERED]),
        formats.count(sums[col.ABANDONED]),
        formats.percent(float(metrics.service_level(sums, day.targets.formula, waiting))),
        formats.wait(float(metrics.average_wait_s(waits))),
        formats.wait(waits[col.LONGEST_WAIT_S] if ended else np.nan),
        formats.wait(float(metrics.asa_s(sums))),
        formats.wait(float(metrics.aht_s(sums))),
    )


def _foreseen(day: Day, index: int, formats: Formats) -> str:
    """The service level of an interval that is still to come, with its bounds."""
    outlook = day.outlook
    if not isinstance(outlook, ServiceOutlook) or not np.isfinite(outlook.mean[index]):
        return UNKNOWN
    bounds = formats.percents(float(outlook.low[index]), float(outlook.high[index]))
    return f"{formats.percent(outlook.mean[index])} ({bounds})"


def _agents(day: Day, index: int, formats: Formats) -> tuple[str, ...]:
    plan = day.expected
    planned = formats.count(plan.required[index]), formats.count(plan.scheduled[index])
    if index > day.current:
        return UNKNOWN, UNKNOWN, *planned
    sums = day.sums[index]
    on = float(day.agents_on[index])
    return formats.percent(float(metrics.occupancy(sums))), formats.decimal(on), *planned


def heading_of(day: Day, index: int, formats: Formats) -> tuple[str, str]:
    """The interval, and what is to be known about it."""
    start = day.starts[index]
    times = f"{formats.clock(start)}–{formats.clock(start + day.step_s)}"
    if index > day.current:
        return times, say("still to come")
    if index == day.current:
        return times, say("runs, not finished")
    missed = day.missing[index]
    words = say("the wall missed {share} of it") if missed > HATCH_FROM else say("finished")
    return times, words.format(share=formats.percent(missed))


class _Column:
    """The figures of an earlier day, under its date."""

    def __init__(self, look: Look) -> None:
        self.name = words(look, 15, muted=True)
        self.values = [words(look, 18, muted=True) for _ in ROWS]
        for label in (self.name, *self.values):
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    def show_texts(self, name: str, texts: Sequence[str]) -> None:
        """Show these; without a name nothing."""
        self.name.setText(name)
        for label, text in zip((self.name, *self.values), ("", *texts), strict=True):
            label.setVisible(bool(name))
            if label is not self.name:
                label.setText(text)


class Readout(QFrame):
    """A card with the figures of one interval and what happened in it."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.setObjectName("card")
        self._times, self._state = words(look, 26, QFont.Weight.DemiBold), words(look, 18, muted=True)
        self._values = [words(look, 20, QFont.Weight.Medium) for _ in ROWS]
        self._columns = [_Column(look) for _ in range(MOST_EARLIER)]
        self._flags = words(look, 18)
        self._flags.setTextFormat(Qt.TextFormat.RichText)
        self._flags.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        px, body, grid = self._look.px, QVBoxLayout(self), QGridLayout()
        body.setContentsMargins(px(20), px(16), px(20), px(16))
        body.setSpacing(px(4))
        grid.setVerticalSpacing(px(8))
        places = [row + 1 + sum(ROWS.index(each) <= row for each in GROUPS) for row in range(len(ROWS))]
        for text, value, place in zip(ROWS, self._values, places, strict=True):
            name = words(self._look, 18, muted=True)
            name.setText(say(text))
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(name, place, 0)
            grid.addWidget(value, place, 1)
            if text in GROUPS:
                grid.setRowMinimumHeight(place - 1, px(GROUP_GAP))
        for number, column in enumerate(self._columns, start=2):
            for place, label in zip((0, *places), (column.name, *column.values), strict=True):
                grid.addWidget(label, place, number)
        body.addWidget(self._times)
        body.addWidget(self._state)
        body.addSpacing(px(12))
        body.addLayout(grid)
        body.addSpacing(px(16))
        body.addWidget(self._flags)
        body.addStretch(1)

    def show_interval(self, day: Day, index: int, *, age_s: float | None = None) -> None:
        """Show interval `index` of `day`; `age_s` is the age of the running one's figures, if too old."""
        formats = self._look.formats
        times, state = heading_of(day, index, formats)
        is_old = age_s is not None and index == day.current
        self._times.setText(times)
        self._state.setText(self.tr("figures {age} old").format(age=formats.age(age_s)) if is_old else state)
        self._mute(muted=is_old)
        for label, text in zip(self._values, figures_of(day, index, formats), strict=True):
            label.setText(text)
        self._show_earlier(day, index)
        here = [flag for flag in day.flags if day.index_at(flag.at) == index]
        self._flags.setText(self._listed(here))

    def _listed(self, flags: Sequence[Flag]) -> str:
        """What happened last; words that wrap stay beside their times."""
        px, clock, muted = self._look.px, self._look.formats.clock, self._look.theme.muted
        newest, before = flags[-MOST_TOLD:], len(flags) - MOST_TOLD
        rows = [
            f"<tr><td style='color:{muted}; padding-right:{px(12)}px'>{clock(flag.at)}</td>"
            f"<td style='padding-bottom:{px(5)}px'>{escape(flag.words)}</td></tr>"
            for flag in newest
        ]
        if before > 0:
            said = escape(self.tr("{n} before").format(n=before))
            rows.insert(
                0, f"<tr><td></td><td style='color:{muted}; padding-bottom:{px(5)}px'>{said}</td></tr>"
            )
        return f"<table cellspacing='0' cellpadding='0'>{''.join(rows)}</table>" if rows else ""

    def _mute(self, *, muted: bool) -> None:
        """Grey figures are old."""
        tone = "muted" if muted else ""
        for label in self._values:
            if label.property("tone") != tone:
                label.setProperty("tone", tone)
                label.style().polish(label)

    def _show_earlier(self, day: Day, index: int) -> None:
        """The same interval of the days that are compared with; the card is as wide as they need."""
        for number, column in enumerate(self._columns):
            earlier = day.earlier[number] if number < len(day.earlier) else None
            texts = [""] * len(ROWS)
            if earlier is not None:
                figures = figures_of(earlier.day, index, self._look.formats)
                texts = [text if name in MEASURED else "" for name, text in zip(ROWS, figures, strict=True)]
            column.show_texts(earlier.name if earlier else "", texts)
        self.setFixedWidth(self._look.px(WIDTH + COLUMN_WIDTH * len(day.earlier)))
