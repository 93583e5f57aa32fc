"""The columns of the tables of queues."""

from __future__ import annotations

from dataclasses import dataclass
from typing import Literal

from wallboard.language import mark
from widgets import queue_figures as figures

ColumnKind = Literal["name", "bar", "figure", "target", "course"]


@dataclass(frozen=True)
class Column:
    """A column: its name in what is kept, its heading, its width at 1080p (0: what is left) and what it says
    when asked.

    `figure` is the column of `ScopeFigures.values` that it shows and is sorted by.
    """

    key: str
    heading: str
    width: int
    kind: ColumnKind = "figure"
    figure: int = figures.RECENT
    tip: str = ""
    most_first: bool = True
    """Whether the first click on the heading brings the largest figure to the top."""
    at_first: bool = True
    """Whether it is shown where nobody has chosen columns."""


COLUMNS: tuple[Column, ...] = (
    Column("name", mark("Queue"), 0, "name", most_first=False),
    Column("recent", mark("SL 30 min"), 176, "bar", figures.RECENT,
        mark("Service level of the last 30 minutes against its target"), most_first=False,
    ),
    Column("target", mark("Target"), 136, "target", figures.TARGET_WITHIN_S,
           mark("What the queue is held to; brighter where it is the queue's own"), most_first=False),
    Column("waiting", mark("Waiting"), 118, figure=figures.WAITING, tip=mark("Contacts that wait now")),
    Column("longest", mark("Longest"), 116, figure=figures.LONGEST,
           tip=mark("How long the one who waits longest has waited")),
    Column("day", mark("SL day"), 92, figure=figures.DAY_LEVEL, tip=mark("Service level of the day"),
           most_first=False),
    Column("offered", mark("Offered"), 112, figure=figures.OFFERED, tip=mark("Contacts offered today")),
    Column("answered", mark("Answered"), 108, figure=figures.ANSWERED, tip=mark("Contacts answered today")),
    Column("abandoned", mark("Abandoned"), 120, figure=figures.ABANDONED,
           tip=mark("Contacts abandoned today")),
    Column("asa", mark("ASA"), 80, figure=figures.ASA, tip=mark("Average speed of answer today")),
    Column("aht", mark("AHT"), 80, figure=figures.AHT, tip=mark("Average handling time today")),
    Column("occupancy", mark("Occupancy"), 116, figure=figures.OCCUPANCY,
           tip=mark("On contact of on contact and available, last 30 minutes")),
    Column("available", mark("Available"), 128, figure=figures.AVAILABLE,
           tip=mark("Agents who could take a contact now, of those signed on"), most_first=False),
    Column("course", mark("Service level today"), 180, "course",
           tip=mark("Service level of each interval; the dashed line is its target")),
    Column("abandonment", mark("Abandoned %"), 136, figure=figures.ABANDONMENT,
           tip=mark("Abandoned today, of those offered"), at_first=False),
    Column("past_target", mark("Past target"), 120, figure=figures.PAST_TARGET,
           tip=mark("Contacts that wait now and have waited longer than their target"), at_first=False),
    Column("on_contact", mark("On contact"), 120, figure=figures.ON_CONTACT,
           tip=mark("Agents on a contact or in wrap-up now"), at_first=False),
    Column("expected", mark("Expected"), 108, figure=figures.EXPECTED,
           tip=mark("Contacts expected in the interval that runs"), at_first=False),
    Column("missing", mark("Missing"), 104, figure=figures.MISSING,
           tip=mark("Agents missing now for what is expected"), at_first=False),
)  # fmt: skip
KEYS = tuple(column.key for column in COLUMNS)
NAME, TARGET, COURSE = (KEYS.index(key) for key in ("name", "target", "course"))
SPARE = tuple(
    KEYS.index(key)
    for key in (
        "missing", "expected", "on_contact", "past_target", "abandonment", "course", "answered", "aht", "asa",
        "offered", "abandoned", "target", "day",
    )
)  # fmt: skip
"""Columns that a narrow table leaves out, the first of them first."""
WALL_SPARE = (*(each for each in SPARE if each not in {COURSE, KEYS.index("day")}), COURSE, KEYS.index("day"))
"""A wall keeps the trend longer than what the day adds up to."""
