"""Runs recorded days through the very engine, one after the other, each judged by what earlier days taught.

What is to be expected of a day depends on earlier days' counts alone, so another process works it out ahead;
the days themselves go in order, for what the detectors learn of one counts on the next.
"""

from __future__ import annotations

import json
import os
import threading
from collections.abc import Callable, Iterator, Mapping, Sequence
from concurrent.futures import ProcessPoolExecutor
from contextlib import contextmanager
from datetime import date, timedelta
from multiprocessing import get_context, parent_process
from pathlib import Path
from typing import NamedTuple

from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.case import RANK
from wallboard.alerts.detectors import Detectors, watched_queues
from wallboard.clock import SiteCalendar
from wallboard.config import Config, QueueConfig, parse_config
from wallboard.days import Days
from wallboard.days.call_days import CallDays
from wallboard.days.learned_plan import queue_histories
from wallboard.days.source import Source
from wallboard.engine import STEP_S, Engine
from wallboard.errors import ConfigError, SourceError, WallboardError
from wallboard.events import ContactQueued, FloorState, QueueInfo
from wallboard.expectations import Expectations, Outlooks, added_up
from wallboard.floor.floor import Floor
from wallboard.floor.scopes import ScopeMap
from wallboard.forecast import DayCounts, counts_of, day_grid, outlook_from_days
from wallboard.records import Alert, Severity
from wallboard.rehearsal import AlertsOnly, Compared, StillClock, play
from wallboard.rules import RuleSpec
from wallboard.snapshot import WHOLE_FLOOR

WARM_UP_DAYS = 60
"""So many days before the first are walked through by the detectors alone, to learn how rough they are."""
WARM_UP_MEMORY = 28
"""What is to be expected of those is learned from so many days: good enough, and quick."""
FEW_DAYS = 3
"""For fewer days than this another process is not worth its start."""
Learning = Callable[[int, int], None]
"""Is told how many of the days before the first are walked through, and how many there are."""
CALL_BACKS: Mapping[str, tuple[QueueConfig, ...]] = {
    "anonymous-bank": (QueueConfig("TT", name="Call-backs", channel="callback"),)
}
"""Queues that a format is known to fill by its agents, where the configuration does not say."""


class _Arrivals(NamedTuple):
    """What the files hold of each queue: its contacts of each day, by interval."""

    calendar: SiteCalendar
    interval_s: float
    infos: Mapping[str, QueueInfo]
    histories: Mapping[str, Sequence[DayCounts]]


class Finding(Struct, frozen=True):
    """An alert of a back-test; times are epoch seconds.

    `queue` is `*` for the whole floor, else a queue's id, or a group as `group:NAME`. `severity` is the worst
    it had; `recovered_at` is None where it was still in force when the days ended.
    """

    rule: str
    queue: str
    severity: Severity
    raised_at: float
    recovered_at: float | None
    observed: float | None
    expected: float | None
    text: str


def chosen_days(days: Days, first: date | None, last: date | None) -> list[date]:
    """The recorded days from `first` to `last`. Raise SourceError where there are none."""
    chosen = [day for day in days.days if (first or day) <= day <= (last or day)]
    if not chosen:
        known = f"{days.days[0]} to {days.days[-1]}" if days.days else "no day at all"
        raise SourceError(f"nothing is recorded from {first} to {last}; the files hold {known}")
    return chosen


def with_call_backs(config: Config, day_format: str) -> Config:
    """The configuration, and what is known of a format's queues where it says nothing of them."""
    named = {queue.id for queue in config.queue}
    known = [queue for queue in CALL_BACKS.get(day_format, ()) if queue.id not in named]
    return replace(config, queue=(*config.queue, *known))


def load_rules(path: Path, queues: Sequence[str]) -> tuple[RuleSpec, ...]:
    """Read a file of `[[rule]]` tables, as they may stand in the configuration, about `queues`.

    Raises ConfigError, which names file, line and key.
    """
    try:
        text = path.read_text(encoding="utf-8")
    except (OSError, UnicodeDecodeError) as error:
        raise ConfigError(f"cannot be read as UTF-8 text: {error}", file=str(path)) from error
    tables = "".join(f"\n[[queue]]\nid = {json.dumps(queue)}" for queue in queues)
    rules = parse_config(text + tables, file=str(path)).rule
    if not rules:
        raise ConfigError("holds no rule; write one as a [[rule]] table", file=str(path))
    return rules


class Backtest:
    """A back-test of `days` with the rules of `config`.

    `processes` is 2 where another process may work ahead, else 1.
    """

    def __init__(self, days: Days, config: Config, *, processes: int = 2) -> None:
        self._days, self._config, self._processes = days, config, processes
        arrivals = _read(days, config.site.interval_min * 60.0)
        self.queues = tuple(arrivals.infos)
        """The queues of all days."""
        scopes = ScopeMap(config)
        scopes.add_all(arrivals.infos)
        sets = list(dict.fromkeys(watched_queues(scopes).values()))
        self._foresight = _Foresight(arrivals, sets, config.holidays)

    def run(
        self,
        chosen: Sequence[date],
        rules: Sequence[RuleSpec] = (),
        progress: Callable[[date], None] = lambda _day: None,
    ) -> list[Finding]:
        """The alerts of the days `chosen` (in order), by the time they were raised.

        `rules` come beside those of the configuration, or in place of one with the same id. `progress` is
        told each day that is done.
        """
        keeper = AlertsOnly(with_rules(self._config, rules))
        self._through(chosen, keeper, progress)
        return _findings(keeper.told)

    def compare(
        self,
        chosen: Sequence[date],
        rules: Sequence[RuleSpec],
        progress: Callable[[date], None] = lambda _day: None,
        learning: Learning = lambda _done, _total: None,
    ) -> tuple[list[Finding], list[Finding]]:
        """The alerts of the days as the configuration stands, and with `rules`, of one and the same run.

        `learning` is told of each earlier day that the detectors have seen: how many now, and of how many.
        """
        keeper = Compared(self._config, with_rules(self._config, rules))
        self._through(chosen, keeper, progress, learning)
        return _findings(keeper.told), _findings(keeper.told_beside)

    def _through(
        self,
        chosen: Sequence[date],
        keeper: AlertsOnly,
        progress: Callable[[date], None],
        learning: Learning = lambda _done, _total: None,
    ) -> None:
        """Let `keeper` see the days, after its detectors have seen some before them."""
        before = [day for day in self._days.days if day < chosen[0]][-WARM_UP_DAYS:]
        with self._outlooks([*before, *chosen], len(before)) as outlooks:
            for number, day in enumerate(before, start=1):
                self._walk(self._days.open(day), next(outlooks), keeper.detectors)
                learning(number, len(before))
            last: date | None = None
            for day in chosen:
                if last is not None and day - last > timedelta(days=1):
                    keeper.clear()
                self._play(self._days.open(day), next(outlooks), keeper)
                progress(day)
                last = day

    def _walk(self, source: Source, outlooks: Outlooks, detectors: Detectors) -> None:
        """Let the detectors learn from a day whose alerts nobody asked for."""
        info = source.info
        calendar = SiteCalendar(info.zone, self._config.site.day_start)
        expectations = Expectations(calendar)
        expectations.given(outlooks)

        def look(at: float) -> None:
            expectations.foresee(floor)
            detectors.follow(floor, at, expectations, knows_agents="agents" not in info.inferred)

        interval_s = self._config.site.interval_min * 60.0
        scopes = ScopeMap(self._config)
        floor = Floor(calendar, interval_s=interval_s, scopes=scopes, step_s=STEP_S, on_step=look)
        floor.tape = []
        for told in (source.opening(), *source.events()):
            floor.apply((told,))
            if isinstance(told, FloorState):
                floor.take_tape()
                detectors.resume(told.at)
        floor.advance(info.end_at)
        detectors.end_day()

    def _play(self, source: Source, outlooks: Outlooks, keeper: AlertsOnly) -> None:
        engine = Engine(self._config, StillClock(), keeper)
        (evening,) = play(source, engine, [source.info.end_at], outlooks)
        if evening.trouble:
            raise WallboardError(f"{source.info.name}: {evening.trouble}")
        keeper.detectors.end_day()

    @contextmanager
    def _outlooks(self, wanted: Sequence[date], warm_up: int) -> Iterator[Iterator[Outlooks]]:
        """What was to be expected of each of the days `wanted`, in order."""
        tasks = [(day, WARM_UP_MEMORY if index < warm_up else 0) for index, day in enumerate(wanted)]
        if self._processes == 1 or len(tasks) < FEW_DAYS:
            yield map(self._foresight, tasks)
            return
        pool = ProcessPoolExecutor(1, get_context("spawn"), initializer=end_with_parent)
        try:
            yield pool.map(self._foresight, tasks)
        finally:
            pool.shutdown(cancel_futures=True)


def end_with_parent() -> None:
    """In the other process: end when the one it works for was killed, which no queue would tell it."""

    def follow() -> None:
        if (parent := parent_process()) is not None:
            parent.join()
            os._exit(1)

    threading.Thread(target=follow, daemon=True).start()


class _Foresight:
    """What earlier days let one expect of a day, for each of some sets of queues. Goes to another process."""

    def __init__(
        self, arrivals: _Arrivals, sets: Sequence[frozenset[str]], holidays: frozenset[date]
    ) -> None:
        self._arrivals, self._holidays = arrivals, holidays
        histories = arrivals.histories
        self._days = {
            queues: added_up([histories[queue] for queue in sorted(queues) if queue in histories])
            for queues in sets
        }

    def __call__(self, task: tuple[date, int]) -> Outlooks:
        """The outlooks of a day, learned from the last so many days before it; 0 is all of them."""
        day, memory = task
        made = {}
        for queues, days in self._days.items():
            earlier = [each for each in days if each.grid.day < day][-memory:]
            if earlier:
                grid = day_grid(self._arrivals.calendar, day, self._arrivals.interval_s)
                made[queues] = outlook_from_days(grid, earlier, self._holidays)
        return made


def _read(days: Days, interval_s: float) -> _Arrivals:
    return _of_calls(days, interval_s) if isinstance(days, CallDays) else _of_events(days, interval_s)


def _of_calls(days: CallDays, interval_s: float) -> _Arrivals:
    names = zip(days.table.queues, days.table.channels, strict=True)
    infos = {queue: QueueInfo(queue, channel) for queue, channel in names}
    return _Arrivals(days.calendar, interval_s, infos, queue_histories(days, date.max, interval_s))


def _of_events(days: Days, interval_s: float) -> _Arrivals:
    infos: dict[str, QueueInfo] = {}
    histories: dict[str, list[DayCounts]] = {}
    for day in days.days:
        source = days.open(day)
        infos |= {info.queue: info for info in source.opening().queues}
        at: dict[str, list[float]] = {}
        for event in source.events():
            if isinstance(event, ContactQueued):
                at.setdefault(event.queue, []).append(event.at)
                infos.setdefault(event.queue, QueueInfo(event.queue, event.channel))
        grid = day_grid(days.calendar, day, interval_s)
        for queue, arrivals in at.items():
            histories.setdefault(queue, []).append(counts_of(grid, arrivals))
    return _Arrivals(days.calendar, interval_s, infos, histories)


def with_rules(config: Config, rules: Sequence[RuleSpec]) -> Config:
    """The configuration with `rules` beside its own, or in place of those with the same id."""
    given = {rule.id for rule in rules}
    return replace(config, rule=(*(rule for rule in config.rule if rule.id not in given), *rules))


def _findings(told: Mapping[str, Sequence[Alert]]) -> list[Finding]:
    return sorted((_finding(versions) for versions in told.values()), key=lambda finding: finding.raised_at)


def _finding(versions: Sequence[Alert]) -> Finding:
    """An alert as it was at its widest and worst, from all its changes in order."""
    last = versions[-1]
    widest = next((alert for alert in versions if WHOLE_FLOOR in alert.scopes), last)
    return Finding(
        rule=last.rule,
        queue=widest.scope.removeprefix("queue:"),
        severity=min((alert.severity for alert in versions), key=RANK.__getitem__),
        raised_at=last.since if last.raised_at is None else last.raised_at,
        recovered_at=last.recovered_at,
        observed=last.observed,
        expected=last.expected,
        text=f"{widest.title}: {last.text}",
    )
