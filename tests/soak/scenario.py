"""What happens to the wall day by day, as a script that waits for conditions and never blocks."""

import time
import uuid
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import date, timedelta
from pathlib import Path

from PySide6.QtGui import QGuiApplication

from tests.helpers.monitors import NAMES, Monitors
from tests.soak.comparison import alerts_apart, differences
from tests.soak.feed_process import CentreProcess
from tests.soak.fresh_wall import FreshWall
from tests.soak.measures import Held, census, held
from tests.soak.month import Month
from wallboard.events import Command, CommandKind
from wallboard.intents import SendCommand
from wallboard.runtime import Runtime
from wallboard.snapshot import FloorSnapshot
from widgets.shell import MainWindow

NIGHT_SPEED = 3600.0
RESTART_EVERY_DAYS = 6
SETTLE_S, ALONGSIDE_S = 2.0, 240.0
"""Real seconds until all is drawn; event time that the fresh wall runs beside the old one first."""
STUCK_S = 1800.0
Wait = Callable[[], bool]


class Scenario:
    """Runs the days. `script` yields what it waits for; call `step` often until it gives False."""

    def __init__(
        self,
        *,
        month: Month,
        centre: CentreProcess,
        wall: Runtime,
        windows: tuple[MainWindow, ...],
        monitors: Monitors | None,
        log: Path,
        speed: float,
        say: Callable[[str], None],
    ) -> None:
        self._month, self._centre, self._wall, self._windows = month, centre, wall, windows
        self._monitors, self._log, self._speed, self._say = monitors, log, speed, say
        self._since_s = time.monotonic()
        self._wait: Wait = lambda: True
        self.held: list[Held] = []
        self.counts: Counter[str] = Counter()
        self.differences: list[str] = []
        self.census: list[Counter[str]] = []

    # --- the clockwork ---

    def step(self, script: Iterator[Wait]) -> bool:
        """Go on where what the script waits for has come. Raises RuntimeError where it does not come."""
        if (picture := self._wall.latest()) is not None:
            self._centre.seen(picture.at)
        if not self._wait():
            if time.monotonic() - self._since_s > STUCK_S:
                raise RuntimeError(f"stuck at {picture and picture.at}: {picture and picture.feeds}")
            return True
        following = next(script, None)
        self._wait, self._since_s = following or (lambda: True), time.monotonic()
        return following is not None

    def _picture(self) -> FloorSnapshot:
        picture = self._wall.latest()
        assert picture is not None
        return picture

    def _current(self) -> bool:
        picture = self._wall.latest()
        return picture is not None and picture.current

    def _until(self, at: float) -> Wait:
        return lambda: self._current() and self._picture().at >= at

    @staticmethod
    def _after(seconds: float) -> Wait:
        end_s = time.monotonic() + seconds
        return lambda: time.monotonic() >= end_s

    def _ask(self, kind: CommandKind, value: float | None = None) -> None:
        self._wall.post(SendCommand(Command(uuid.uuid4().hex, kind, value=value)))

    # --- the days ---

    def days(self, days: list[date]) -> Iterator[Wait]:
        """Thirty of them, each from morning to the night after it."""
        yield self._current
        for number, day in enumerate(days, start=1):
            yield from self._day(number, day)

    def an_evening(self, day: date) -> Iterator[Wait]:
        """The short form: over one midnight."""
        yield self._current
        yield from self.measure(1)
        yield from self.cut()
        yield self._until(self._month.at(day, 24.02))
        yield from self.compare("past midnight")
        yield from self.measure(2)

    def _day(self, number: int, day: date) -> Iterator[Wait]:
        def local(hour: float) -> Wait:
            return self._until(self._month.at(day, hour))

        yield local(8.5)
        self._ask("replay.speed", self._speed)
        yield local(10.2)
        yield from self.cut()
        if number > 1:  # nobody told this wall what was before it came
            yield local(12.0)
            yield from self.compare(f"day {number}, 12:00")
        yield local(13.0)
        yield from self.unplug()
        yield local(14.0)
        yield from self.plug()
        if number % RESTART_EVERY_DAYS == 0:
            yield local(15.5)
            yield from self.restart()
        if number % RESTART_EVERY_DAYS == 2 or (day + timedelta(days=1)).day == 29:
            yield local(24.1)
            yield from self.compare(f"day {number}, past midnight")
        yield local(26.0)
        self._ask("replay.speed", NIGHT_SPEED)
        yield local(27.9)
        yield from self.measure(number)

    def measure(self, number: int) -> Iterator[Wait]:
        """Count what is held, with the clock stopped and the first page on every window."""
        yield from self._pause()
        for window in self._windows:
            window.show_page("floor")
        yield self._after(SETTLE_S)
        self.held.append(held(number, self._wall._loop))
        self.census.append(census())
        self._say(f"{self.held[-1]}")
        yield from self._resume()

    def cut(self) -> Iterator[Wait]:
        """The network fails, and comes back by itself."""
        before = self._picture().feeds[0].counters.frames
        self._centre.cut()
        yield lambda: self._current() and self._picture().feeds[0].counters.frames > before
        self.counts["cuts"] += 1

    def restart(self) -> Iterator[Wait]:
        """The source is killed and started anew: another epoch."""
        at = self._picture().at
        self._centre.kill()
        yield lambda: not self._current()
        self._centre.start(at, self._speed)
        yield self._until(at + 60.0)
        self.counts["restarts"] += 1

    def unplug(self) -> Iterator[Wait]:
        """The second monitor goes dark; its page is to be seen on the first."""
        if self._monitors is not None:
            self._monitors.unplug(NAMES[1])
            yield lambda: len(QGuiApplication.screens()) == 1
            self.counts["unplugged"] += 1
            yield lambda: len({window.geometry().x() for window in self._windows}) == 1

    def plug(self) -> Iterator[Wait]:
        """It is there again, and so is its page."""
        if self._monitors is not None:
            self._monitors.plug(NAMES[1])
            yield lambda: len({window.geometry().x() for window in self._windows}) == 2
            self.counts["plugged"] += 1

    def compare(self, when: str) -> Iterator[Wait]:
        """Hold the old wall against one that was started now."""
        fresh = FreshWall(self._centre.url, self._log, self._log.parent)
        try:
            yield lambda: fresh.current
            yield self._until(self._picture().at + ALONGSIDE_S)
            yield self._after(SETTLE_S)
            yield from self._pause()
            fresh.ask()
            yield lambda: fresh.ended
            old, new = self._picture(), fresh.picture()
        finally:
            fresh.kill()
        found = differences(old, new)
        self.differences += [f"{when}: {each}" for each in found]
        self.counts["compared"] += 1
        self.counts["alerts_in_force"] += sum(each.open for each in old.alerts)
        self.counts["alerts_apart"] += len(apart := alerts_apart(old, new))
        for each in apart:
            self._say(f"{when}: in force for one only: {each}")
        for each in found:
            self._say(f"{when}: {each}")
        yield from self._resume()

    def _pause(self) -> Iterator[Wait]:
        self._ask("replay.pause")
        yield lambda: self._current() and self._picture().speed == 0.0
        yield self._after(SETTLE_S)

    def _resume(self) -> Iterator[Wait]:
        self._ask("replay.resume")
        yield lambda: self._current() and self._picture().speed > 0.0
