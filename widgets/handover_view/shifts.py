"""Which shifts there are to hand over, and what to ask the log for each. Pure."""

from __future__ import annotations

from dataclasses import dataclass

from wallboard.config import Config
from wallboard.handover import Wanted
from wallboard.language import mark, say
from wallboard.log.recorder import source_of
from wallboard.shifts import Shift, Shifts
from wallboard.snapshot import FloorSnapshot
from widgets.formatting import Formats

BACK_S = 3 * 86_400.0
MOST = 12
TODAY = mark("Today")
"""Stands for the site's day where no shifts are configured: to look back on, not to sign."""


@dataclass(frozen=True)
class Choice:
    """A shift that may be shown. `signable` is False for what is no shift of the configuration."""

    shift: Shift
    signable: bool = True


def choices(config: Config, snapshot: FloorSnapshot) -> tuple[Choice, ...]:
    """The shifts of the last days that have begun, the newest first; the day where there are none."""
    if not config.shift:
        day = Shift(snapshot.day_end_at, snapshot.day_start_at, say(TODAY))
        return (Choice(day, signable=False),)
    shifts = Shifts(config.shift, snapshot.zone).between(snapshot.at - BACK_S, snapshot.at + 1.0)
    return tuple(Choice(shift) for shift in reversed(shifts))[:MOST]


def current(found: tuple[Choice, ...], snapshot: FloorSnapshot) -> Choice | None:
    """The one to show first: whose handover is due or unsigned, else the one that is on, else the newest."""
    status = snapshot.handover
    if status is not None and not status.signed:
        for each in found:
            if each.shift.end_at == status.end_at and each.shift.name == status.shift:
                return each
    on = [each for each in found if each.shift.end_at > snapshot.at]
    return on[-1] if on else next(iter(found), None)


def wanted(choice: Choice, config: Config, snapshot: FloorSnapshot) -> Wanted:
    """What to ask the log: up to now, where the shift still runs."""
    shift = choice.shift
    return Wanted(
        source=source_of(snapshot.mode, snapshot.site),
        start=shift.start_at,
        end=min(shift.end_at, snapshot.at),
        made_at=snapshot.at,
        zone=snapshot.zone,
        shifts=(shift.name,) if choice.signable else (),
        kinds=config.kind,
        shift_end=shift.end_at,
        hide_names=config.wall.hide_names,
    )


def title(choice: Choice, formats: Formats) -> str:
    """`Late, Sun 23 May, 16:00–22:00`."""
    shift = choice.shift
    hours = f"{formats.clock(shift.start_at)}–{formats.clock(shift.end_at)}"
    return f"{shift.name}, {formats.date(shift.start_at)}, {hours}"
