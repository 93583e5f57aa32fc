"""The relay's memory on disk: the day as a recording, so that one that is started again has the morning.

Each start, and each day, begins a new file with the floor as it is then; `replay` plays them like any
recording. What a wallboard was told is in the file before, so that a relay that is killed loses nothing; a
machine that loses its power may lose what its disk had not written. Where the disk refuses, the relay goes on
without, and says so.
"""

from __future__ import annotations

from collections.abc import Callable, Iterator, Sequence
from datetime import date, timedelta
from pathlib import Path

from wallboard.clock import Day, SiteCalendar
from wallboard.days.recorded_days import RecordedDays
from wallboard.days.recording import SUFFIX, RecordingWriter
from wallboard.errors import SourceError
from wallboard.events import ContactQueued, Event, FloorState, Hello
from wallboard.floor.floor import Floor

_BATCH = 1000


class DayRecord:
    """Recordings in `folder`, those of the last `keep_days` days; `say` is for whoever runs the relay."""

    def __init__(
        self,
        folder: Path,
        hello: Hello,
        calendar: SiteCalendar,
        *,
        keep_days: int,
        say: Callable[[str], None],
    ) -> None:
        self.calendar = calendar
        self._folder, self._hello = folder, hello
        self._keep_days, self._say = keep_days, say
        self._writer: RecordingWriter | None = None
        self._day: Day | None = None
        self._is_broken = False

    def restore(self, floor: Floor, now: float) -> tuple[FloorState, list[tuple[str, str]]]:
        """Bring an empty floor to where the day's files end, and then to now.

        Returns how it stood at that end, and (contact, queue) of all its contacts.
        """
        contacts: list[tuple[str, str]] = []
        left = floor.state("", 0)
        day = self.calendar.day_of(now)
        paths = sorted(self._folder.glob(f"{day.date:%Y-%m-%d}*{SUFFIX}"))
        try:
            if paths:
                self._apply(paths, floor, day.date, contacts)
                left = floor.state("", 0)
                floor.jump(max(now, floor.at))
        except SourceError as error:
            self._say(f"The day's record cannot be used: {error}")
        return left, contacts

    def write(
        self, messages: Sequence[Event | FloorState], state: Callable[[], FloorState], now: float
    ) -> None:
        """Append what happened; `state` is the floor before it, for the beginning of a new file."""
        if self._is_broken or not messages:
            return
        try:
            if self._writer is None or self._day is None or now >= self._day.end_at:
                self._begin(state(), now)
            if self._writer is not None:
                self._writer.write(messages)
        except (OSError, SourceError) as error:
            self._is_broken = True
            self._say(f"The day is not recorded any more: {error}")

    def close(self) -> None:
        """End the file; may be called twice."""
        if self._writer is not None:
            self._writer.close()
            self._writer = None

    def _begin(self, state: FloorState, now: float) -> None:
        self.close()
        self._day = self.calendar.day_of(now)
        self._folder.mkdir(parents=True, exist_ok=True, mode=0o700)
        self._prune(self._day.date)
        stamp = f"{self._day.date:%Y-%m-%d} {self.calendar.local(now):%H%M%S-%f}"
        self._writer = RecordingWriter(self._folder / f"{stamp}{SUFFIX}", flush_every_s=0.0)
        self._writer.write([self._hello, *([state] if state.at > 0.0 else [])])

    def _prune(self, today: date) -> None:
        oldest = f"{today - timedelta(days=self._keep_days):%Y-%m-%d}"
        for path in self._folder.glob(f"????-??-?? *{SUFFIX}"):
            if path.name < oldest:
                path.unlink()

    def _apply(self, paths: list[Path], floor: Floor, day: date, contacts: list[tuple[str, str]]) -> None:
        recorded = RecordedDays(paths, self.calendar, site="").open(day)
        opening = recorded.opening()
        floor.load(opening)
        contacts += [(each.contact, each.queue) for each in opening.contacts]
        for batch in _batches(recorded.events()):
            floor.apply(batch)
            contacts += [(e.contact, e.queue) for e in batch if isinstance(e, ContactQueued)]


def _batches(events: Iterator[Event | FloorState]) -> Iterator[list[Event | FloorState]]:
    batch: list[Event | FloorState] = []
    for event in events:
        batch.append(event)
        if len(batch) >= _BATCH:
            yield batch
            batch = []
    yield batch
