"""A rule tried on recorded days in a process of its own: neither the engine nor a window waits for it.

The process is asked now and then (`Trial.look`), never waited for; ending it loses nothing.
"""

from __future__ import annotations

import time
from collections.abc import Sequence
from datetime import date
from multiprocessing import get_context
from multiprocessing.connection import Connection
from multiprocessing.context import SpawnProcess
from pathlib import Path

from msgspec import Struct

from wallboard.backtest import Backtest, Finding, chosen_days, end_with_parent, with_call_backs
from wallboard.config import Config
from wallboard.days import read_days
from wallboard.days.call_csv import parse_mapping
from wallboard.errors import ConfigError, WallboardError
from wallboard.language import Spoken, Teacher, say, speak
from wallboard.rules import RuleSpec, check_rules


class Wish(Struct, frozen=True):
    """What to try: the recorded days of `files` from `first` to `last` (None: all), and the rule."""

    files: tuple[Path, ...]
    day_format: str
    rule: RuleSpec
    first: date | None = None
    last: date | None = None
    mapping: str = ""
    zone: str = ""


class TriedDay(Struct, frozen=True):
    """A day that was run; epoch seconds."""

    day: date
    start_at: float
    end_at: float


class Report(Struct, frozen=True):
    """What came of it: the rule's alerts as it stands (`standing`) and as tried, by the time raised."""

    wish: Wish
    zone: str
    days: tuple[TriedDay, ...]
    standing: tuple[Finding, ...]
    tried: tuple[Finding, ...]

    def a_day(self, findings: Sequence[Finding]) -> float:
        """Alerts a recorded day."""
        return len(findings) / max(1, len(self.days))


class State(Struct, frozen=True):
    """How a trial stands; then a report or an error in words.

    First it learns from days before the first: `done` of `total` in `spent_s` are those while `learns`, then
    the days that are tried.
    """

    running: bool = False
    done: int = 0
    total: int = 0
    spent_s: float = 0.0
    learns: bool = False
    report: Report | None = None
    error: str = ""

    @property
    def left_s(self) -> float:
        """How long the days that are left take, if they are as the others were; 0 where it is not known."""
        return self.spent_s / self.done * (self.total - self.done) if self.done else 0.0


class Trial:
    """Runs one trial after the other. Belongs to one thread, which calls `look` when it likes."""

    def __init__(self) -> None:
        self._context = get_context("spawn")
        self._process: SpawnProcess | None = None
        self._receiver: Connection | None = None
        self.state, self._before = State(), State()

    def start(self, wish: Wish, config: Config) -> None:
        """Begin; a trial that runs is ended."""
        self.cancel()
        self._before = self.state
        receiver, sender = self._context.Pipe(duplex=False)
        process = self._context.Process(
            target=_work, args=(sender, wish, config, Spoken.teacher), daemon=True
        )
        process.start()
        sender.close()
        self._process, self._receiver, self.state = process, receiver, State(running=True)

    def look(self) -> State:
        """How it stands now; takes what the process has said, and returns at once."""
        receiver = self._receiver
        try:
            while receiver is not None and self.state.running and receiver.poll():
                self.state = receiver.recv()
        except (EOFError, OSError):
            self.state = State(
                error=say("The process that tried the rule ended by itself; see the program's log.")
            )
        if not self.state.running:
            self._release()
        return self.state

    def cancel(self) -> None:
        """End a trial that runs; it stands again as before it."""
        if self._process is not None and self.state.running:
            self._process.terminate()
            self.state = self._before
        self._release()

    def _release(self) -> None:
        if self._receiver is not None:
            self._receiver.close()
        self._receiver, self._process = None, None


def _work(sender: Connection, wish: Wish, config: Config, teacher: Teacher | None) -> None:
    """In the other process, which speaks as this one does."""
    end_with_parent()
    Spoken.teacher = teacher
    speak(config.site.language, config.site.locale)
    try:
        sender.send(State(report=_tried(sender, wish, config)))
    except WallboardError as error:
        sender.send(State(error=str(error)))
    except Exception as error:
        sender.send(
            State(error=say("The trial failed: {error}").format(error=f"{type(error).__name__}: {error}"))
        )
        raise


def _tried(sender: Connection, wish: Wish, config: Config) -> Report:
    config = with_call_backs(config, wish.day_format)
    days = read_days(
        wish.files,
        wish.day_format,
        zone=wish.zone or config.site.zone or None,
        mapping=parse_mapping(wish.mapping) if wish.mapping else None,
        day_start=config.site.day_start,
    )
    chosen = chosen_days(days, wish.first, wish.last)
    test = Backtest(days, config, processes=1)
    check_rules((wish.rule,), test.queues, _refuse)
    teller = _Teller(sender, len(chosen))
    standing, tried = test.compare(chosen, (wish.rule,), teller.tried, teller.learned)
    bounds = [(day, days.calendar.day(day)) for day in chosen]
    return Report(
        wish,
        days.calendar.zone.key,
        tuple(TriedDay(day, bound.start_at, bound.end_at) for day, bound in bounds),
        tuple(each for each in standing if each.rule == wish.rule.id),
        tuple(each for each in tried if each.rule == wish.rule.id),
    )


class _Teller:
    """Tells how far the trial is."""

    def __init__(self, sender: Connection, total: int) -> None:
        self._sender, self._done, self._total, self._began_s = sender, 0, total, time.monotonic()

    def learned(self, done: int, total: int) -> None:
        """So many of the days before the first are seen."""
        self._sender.send(State(True, done, total, time.monotonic() - self._began_s, learns=True))
        if done == total:
            self._began_s = time.monotonic()

    def tried(self, _day: date) -> None:
        """One more day is tried."""
        self._done += 1
        self._sender.send(State(True, self._done, self._total, time.monotonic() - self._began_s))


def _refuse(message: str, key: str) -> None:
    raise ConfigError(message, key=key)
