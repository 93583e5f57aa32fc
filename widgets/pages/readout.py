"""The figures of one interval in words, beside the crosshair."""

from __future__ import annotations

from collections.abc import Sequence
from html import escape

import numpy as np
from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QBoxLayout, QFrame, QGridLayout, QLabel, QVBoxLayout

from wallboard import metrics
from wallboard.floor import intervals as col
from wallboard.language import mark, say
from wallboard.outlook import ServiceOutlook
from widgets.charts.day import HATCH_FROM, Day, Flag
from widgets.formatting import UNKNOWN, Formats
from widgets.look import Look
from widgets.parts import words

WIDTH, COLUMN_WIDTH, MOST_EARLIER = 380, 96, 2
QWIDGETSIZE_MAX = (1 << 24) - 1
"""Qt's own name for “as wide as it likes”; PySide6 does not have it."""

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
GROUP_GAP, MOST_TOLD, MOST_TOLD_ACROSS = 18, 6, 3
"""Lying above the charts the card tells no more than its figures are high: the charts would jump."""

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
        return times, say("still running")
    missed = day.missing[index]
    words = say("the wall missed {share} of it") if missed > HATCH_FROM else say("finished")
    return times, words.format(share=formats.percent(missed))


class _Column:
    """The figures of an earlier day, under its date."""

    def __init__(self, look: Look) -> None:
        self.name = words(look, 15, muted=True)
        self.values = [words(look, 18, muted=True) for _ in ROWS]
        for label in self.all:
            label.setAlignment(Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter)

    @property
    def all(self) -> list[QLabel]:
        """The date, then the figures."""
        return [self.name, *self.values]

    def show_texts(self, name: str, texts: Sequence[str]) -> None:
        """Show these; without a name nothing."""
        self.name.setText(name)
        for label, text in zip(self.all, ("", *texts), strict=True):
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
        self._across, self._earlier = False, 0
        self._names = [words(look, 18, muted=True) for _ in ROWS]
        self._flags = words(look, 18)
        self._flags.setTextFormat(Qt.TextFormat.RichText)
        self._flags.setWordWrap(True)
        self._lay_out()

    def _lay_out(self) -> None:
        px = self._look.px
        self._body, self._grid = QBoxLayout(QBoxLayout.Direction.TopToBottom, self), QGridLayout()
        self._body.setContentsMargins(px(20), px(16), px(20), px(16))
        self._grid.setVerticalSpacing(px(8))
        head = QVBoxLayout()
        head.setSpacing(px(4))
        head.addWidget(self._times)
        head.addWidget(self._state)
        head.addStretch(1)
        for text, name, value in zip(ROWS, self._names, self._values, strict=True):
            name.setText(say(text))
            value.setAlignment(Qt.AlignmentFlag.AlignRight)
        self._flags.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._body.addLayout(head)
        self._body.addLayout(self._grid)
        self._body.addWidget(self._flags, 1)
        self._place_rows()

    def lie(self, *, across: bool) -> None:
        """Lie above the charts, the groups of figures beside each other, or stand beside them."""
        if across != self._across:
            self._across = across
            directions = QBoxLayout.Direction
            self._body.setDirection(directions.LeftToRight if across else directions.TopToBottom)
            self._place_rows()
            self._fix_width()

    def _place_rows(self) -> None:
        """Names and figures, a group below the other or beside it; with earlier days below their names."""
        grid, px, across = self._grid, self._look.px, self._across
        self._body.setSpacing(px(28 if across else 20))
        for label in (
            *self._names,
            *self._values,
            *[each for column in self._columns for each in column.all],
        ):
            grid.removeWidget(label)
        for row in range(grid.rowCount()):
            grid.setRowMinimumHeight(row, 0)
        wide = 3 + MOST_EARLIER  # name, figure, earlier days, and a gap
        for index, (text, name, value) in enumerate(zip(ROWS, self._names, self._values, strict=True)):
            group = sum(ROWS.index(each) <= index for each in GROUPS)
            first = ROWS.index(GROUPS[group - 1]) if group else 0
            row, left = (1 + index - first, group * wide) if across else (1 + index + group, 0)
            grid.addWidget(name, row, left)
            grid.addWidget(value, row, left + 1)
            for number, column in enumerate(self._columns, start=2):
                grid.addWidget(column.values[index], row, left + number)
            if text in GROUPS:
                grid.setRowMinimumHeight(0 if across else row - 1, 0 if across else px(GROUP_GAP))
                grid.setColumnMinimumWidth(group * wide - 1, px(28) if across else 0)
        for number, column in enumerate(self._columns, start=2):
            grid.addWidget(column.name, 0, number)
        grid.setRowStretch(len(ROWS) + len(GROUPS) + 1, 1)

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
        most = MOST_TOLD_ACROSS if self._across else MOST_TOLD
        newest, before = flags[-most:], len(flags) - most
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
        self._earlier = len(day.earlier)
        self._fix_width()

    def _fix_width(self) -> None:
        wide = self._look.px(WIDTH + COLUMN_WIDTH * self._earlier)
        self.setMinimumWidth(0 if self._across else wide)
        self.setMaximumWidth(QWIDGETSIZE_MAX if self._across else wide)
