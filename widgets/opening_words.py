"""When a closed centre closed and opens, and when a feed is tried again: in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wallboard.snapshot import Opening
from widgets.formatting import NARROW_SPACE, Formats

_DAY_S, _LEAST_S = 86_400.0, 1.0


def tr(text: str) -> str:
    """The text in the window's language."""
    return QCoreApplication.translate("Opening", text)


def closed_since(opening: Opening, now: float, formats: Formats) -> str:
    """`since 20:00`, with the day where that is not today's; empty where it is not known."""
    if opening.since is None:
        return ""
    return tr("since {moment}").format(moment=_moment(opening.since, now, formats))


def opens_at(opening: Opening, now: float, formats: Formats) -> str:
    """`opens Wed 08:00, in 11 h 20 min`; empty where that is not known."""
    if opening.until is None:
        return ""
    moment = _moment(opening.until, now, formats)
    if opening.until - now >= _DAY_S:
        return tr("opens {moment}").format(moment=moment)
    return tr("opens {moment}, in {span}").format(moment=moment, span=formats.span(opening.until - now))


def next_try(retry_s: float, formats: Formats) -> str:
    """When the feed is tried again: `next try in 8 s`."""
    if retry_s < _LEAST_S:
        return tr("trying again now")
    return tr("next try in {seconds}").format(seconds=f"{formats.count(retry_s)}{NARROW_SPACE}s")


def _moment(at: float, now: float, formats: Formats) -> str:
    same_day = formats.date(at) == formats.date(now)
    return formats.clock(at) if same_day else f"{formats.weekday(at)} {formats.clock(at)}"
