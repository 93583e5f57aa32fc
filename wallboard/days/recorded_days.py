"""The days of recordings, as sources of events."""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from datetime import date, timedelta
from functools import cached_property
from pathlib import Path

from msgspec import Struct
from msgspec.structs import replace

from wallboard.clock import Day, SiteCalendar
from wallboard.days.call_days import LAST_MOMENT_S, span_text
from wallboard.days.recording import read_header, read_messages
from wallboard.days.report import ReadReport, Tally
from wallboard.days.source import SourceInfo
from wallboard.errors import SourceError
from wallboard.events import CommandResult, ErrorMessage, Event, FloorState, Heartbeat, Hello, SourceClock
from wallboard.floor.floor import Floor

_NOT_TOLD = (Hello, SourceClock, Heartbeat, CommandResult, ErrorMessage)


class _Part(Struct, frozen=True):
    """A file of a recording and the time it covers."""

    path: Path
    start_at: float
    end_at: float

    @property
    def last_at(self) -> float:
        """A moment in the last day: a recording that ends at midnight sharp has nothing of the next one."""
        return max(self.start_at, self.end_at - 0.001)

    def touches(self, day: Day) -> bool:
        return self.start_at < day.end_at and self.last_at >= day.start_at


class RecordedDays:
    """The days that recordings hold. Several files may be parts of one day."""

    def __init__(self, paths: Sequence[Path], calendar: SiteCalendar, *, site: str) -> None:
        """Read through all files once. Raise SourceError where one is no recording or holds nothing."""
        self.calendar = calendar
        self._site = site
        self._inferred = tuple({name: None for path in paths for name in read_header(path).inferred})
        tally = Tally()
        self._parts = sorted((_scan(path, tally) for path in paths), key=lambda part: part.start_at)
        self.report = tally.report()

    @cached_property
    def days(self) -> tuple[date, ...]:
        """The site's days that the recordings touch, in order."""
        found: set[date] = set()
        for part in self._parts:
            day, last = self.calendar.day_of(part.start_at).date, self.calendar.day_of(part.last_at).date
            found.update(day + timedelta(days=n) for n in range((last - day).days + 1))
        return tuple(sorted(found))

    def open(self, day: date) -> RecordedDay:
        """The day as a source of events. Raise SourceError where nothing was recorded on it."""
        bounds = self.calendar.day(day)
        parts = [part for part in self._parts if part.touches(bounds)]
        if not parts:
            raise SourceError(
                f"nothing recorded on {day}; {span_text(self.days)}", file=self._parts[0].path.name
            )
        info = SourceInfo(
            name=", ".join(part.path.name for part in parts),
            mode="replay",
            site=self._site,
            zone=self.calendar.zone.key,
            day_start_at=bounds.start_at,
            start_at=max(bounds.start_at, parts[0].start_at),
            end_at=min(bounds.end_at - LAST_MOMENT_S, max(part.end_at for part in parts)),
            inferred=self._inferred,
        )
        return RecordedDay([part.path for part in parts], info, bounds, self.calendar, self.report)


class RecordedDay:
    """One day out of recordings; a `Source`. The files are read anew each time it is told."""

    def __init__(
        self, paths: Sequence[Path], info: SourceInfo, bounds: Day, calendar: SiteCalendar, report: ReadReport
    ) -> None:
        self._paths, self._info, self._bounds, self._calendar = paths, info, bounds, calendar
        self._report = report

    @property
    def info(self) -> SourceInfo:
        """What is known before the first event."""
        return self._info

    @property
    def report(self) -> ReadReport:
        """What became of the lines of the files."""
        return self._report

    def opening(self) -> FloorState:
        """The snapshot the recording began with, or what had come of it by the day's start."""
        floor = Floor(self._calendar, keeps_waits=True)
        first: FloorState | None = None
        for message in self._told():
            if message.at >= self._bounds.start_at:
                if first is None and isinstance(message, FloorState):
                    return _opening(message)
                break
            first = first or FloorState(epoch="", seq=0, at=message.at)
            if isinstance(message, FloorState):
                floor.load(message)
            else:
                floor.apply((message,))
        if first is None:
            return FloorState(epoch="", seq=0, at=self._info.start_at)
        floor.advance(self._bounds.start_at)
        return floor.state("", 0)

    def events(self) -> Iterator[Event | FloorState]:
        """The day's events, `seq` from 1; a snapshot in the middle bears the `seq` of the event before it."""
        seq, is_begun = 0, False
        for message in self._told():
            if message.at >= self._bounds.end_at:
                return
            if message.at < self._bounds.start_at:
                is_begun = True
            elif isinstance(message, FloorState):
                if is_begun:
                    yield _opening(message, seq)
                is_begun = True
            else:
                is_begun = True
                seq += 1
                yield replace(message, seq=seq)

    def _told(self) -> Iterator[Event | FloorState]:
        for path in self._paths:
            for message in read_messages(path):
                if not isinstance(message, _NOT_TOLD):
                    yield message


def _opening(state: FloorState, seq: int = 0) -> FloorState:
    return replace(state, epoch="", seq=seq, more=False)


def _scan(path: Path, tally: Tally) -> _Part:
    start_at, end_at = float("inf"), float("-inf")
    for message in read_messages(path, tally):
        if not isinstance(message, Hello | SourceClock | CommandResult | ErrorMessage):
            start_at, end_at = min(start_at, message.at), max(end_at, message.at)
    if start_at > end_at:
        raise SourceError("holds no events; record for longer", file=str(path))
    return _Part(path, start_at, end_at)
