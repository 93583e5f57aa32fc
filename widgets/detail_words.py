"""What is expected of an intervention and what is to follow, in words."""

from __future__ import annotations

from PySide6.QtCore import QCoreApplication

from wallboard.records import Details
from widgets.formatting import Formats


def detail_words(details: Details, formats: Formats, now: float) -> list[str]:
    """A line for the effect, one for the escalation or reference, one for the state; those that there are."""
    until, reference = details.effect_until_at, details.reference
    expected = [
        details.effect,
        _tr("until {time}").format(time=day_time(until, formats, now)) if until else "",
    ]
    escalated = _tr("Escalated to {whom}").format(whom=details.escalated_to) if details.escalated_to else ""
    lines = (
        _tr("Expected: {what}").format(what=" ".join(filter(None, expected))) if any(expected) else "",
        " · ".join(filter(None, (escalated, reference))),
        state_words(details, formats, now),
    )
    return [line for line in lines if line]


def state_words(details: Details, formats: Formats, now: float) -> str:
    """`Open, due 16:00`, `Open, overdue since 16:00`, `Done`, or nothing."""
    if details.status != "open":
        return _tr("Done") if details.status else ""
    if details.due_at is None:
        return _tr("Open")
    due = _tr("Open, due {time}") if details.due_at > now else _tr("Open, overdue since {time}")
    return due.format(time=day_time(details.due_at, formats, now))


def day_time(at: float, formats: Formats, now: float) -> str:
    """The time of day, with the date where it is another day than `now`."""
    same_day = formats.date(at) == formats.date(now)
    return formats.clock(at) if same_day else f"{formats.date(at)} {formats.clock(at)}"


def _tr(text: str) -> str:
    return QCoreApplication.translate("DetailWords", text)
