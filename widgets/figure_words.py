"""The frozen figures of a moment in words: all of them, and in short for a line of the log."""

from __future__ import annotations

from wallboard.language import say
from wallboard.records import FrozenFigures
from widgets.formatting import UNKNOWN, Formats

SHORT_S, MINUTE_S = 120.0, 60.0


def figure_rows(figures: FrozenFigures, formats: Formats) -> tuple[tuple[str, str], ...]:
    """What each figure is called and how it stood; “—” for what was not known then."""
    available, staffed = formats.count(figures.available), formats.count(figures.staffed)
    return (
        (say("Waiting"), formats.count(figures.waiting)),
        (say("Longest wait"), formats.wait(figures.longest_wait_s)),
        (say("Service level 30 min"), formats.percent(figures.service_level)),
        (say("Service level day"), formats.percent(figures.service_level_day)),
        (say("Occupancy"), formats.percent(figures.occupancy)),
        (say("Available"), say("{n} of {all}").format(n=available, all=staffed)),
        (say("Offered of expected"), _of_expected(figures, formats)),
        (say("Answered within"), _length(figures.within_s, formats)),
    )


def _length(seconds: float | None, formats: Formats) -> str:
    """To the second where it is short: `20 s`, `60 min`."""
    if seconds is None:
        return UNKNOWN
    return f"{seconds:g} s" if seconds < SHORT_S or seconds % MINUTE_S else formats.span(seconds)


def in_short(figures: FrozenFigures, formats: Formats) -> str:
    """One line: `waiting 12 · longest 2:41 · SL 61 %`; what was not known is left out."""
    parts = (
        (say("waiting"), formats.count(figures.waiting)),
        (say("longest"), formats.wait(figures.longest_wait_s)),
        (say("SL"), formats.percent(figures.service_level)),
    )
    return " · ".join(f"{name} {value}" for name, value in parts if value != UNKNOWN)


def _of_expected(figures: FrozenFigures, formats: Formats) -> str:
    """Offered so far, and what the whole interval was expected to bring: `6 of 39`."""
    offered, gap = formats.count(figures.offered_interval), figures.forecast_gap
    if figures.offered_interval is None or gap is None:
        return offered
    return say("{n} of {all}").format(n=offered, all=formats.count(figures.offered_interval - gap))
