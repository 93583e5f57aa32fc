"""Makes the frozen picture from the floor. Parts that have not changed are kept from the one before."""

from __future__ import annotations

import numpy as np

from wallboard.config import SiteConfig
from wallboard.feed_links import FeedLinks
from wallboard.feed_parts import FeedParts
from wallboard.floor import intervals as col
from wallboard.floor.coverage import Coverage
from wallboard.floor.day_sums import MINUTE_S, DaySums
from wallboard.floor.floor import Floor
from wallboard.floor.intervals import SumsArray
from wallboard.lacking import Lacks, lacks_by_scope
from wallboard.opening_hours import OpeningHours
from wallboard.records import Alert, Intervention
from wallboard.snapshot import (
    Expectation,
    FloorSnapshot,
    HandoverStatus,
    LiveFigures,
    Numbers,
    RouteHealth,
    Window,
)


class Snapshotter:
    """Takes pictures of one floor. Belongs to the engine's thread."""

    def __init__(self, floor: Floor, links: FeedLinks, parts: FeedParts, site: SiteConfig) -> None:
        self._floor, self._links, self._parts, self._site = floor, links, parts, site.name
        self._unheard: frozenset[str] = frozenset()
        self._hours = OpeningHours(site, floor.calendar.zone.key)
        self._closed: SumsArray = np.zeros((0, 0, col.WIDTH))
        self._closed_key: tuple[object, ...] = ()
        self._lacks: Lacks = ()
        self._lacks_key: tuple[object, ...] = ()

    def take(
        self,
        at: float,
        *,
        expected: Expectation,
        coverage: Coverage,
        alerts: tuple[Alert, ...] = (),
        interventions: tuple[Intervention, ...] = (),
        routes: tuple[RouteHealth, ...] = (),
        trouble: str = "",
        handover: HandoverStatus | None = None,
    ) -> FloorSnapshot:
        """The floor at event time `at`, which is not before the last event."""
        floor, links = self._floor, self._links
        self._unheard = self._parts.unheard(links, floor)
        sums = floor.known_sums()
        index = sums.index(at)
        link = links.first
        return FloorSnapshot(
            at=at,
            mode=link.mode,
            speed=link.speed,
            site=(self._site if link.mode == "live" else "") or link.site or self._site,
            zone=floor.calendar.zone.key,
            day_start_at=sums.day.start_at,
            day_end_at=sums.day.end_at,
            interval_s=sums.interval_s,
            current_interval=index,
            scopes=floor.scopes.scopes,
            live=self._live(at),
            windows=self._windows(sums, at, index),
            closed=self._closed_sums(sums),
            missing=_frozen(coverage.missing()),
            expected=expected,
            agents=floor.roster.views(),
            alerts=alerts,
            interventions=interventions,
            routes=routes,
            feeds=links.health(floor.unknown_contacts),
            features=links.features,
            inferred=links.inferred,
            trouble=trouble,
            schedules=dict(floor.schedules),
            tallies=floor.tallies(),
            handover=handover,
            lacks=self._lacking(),
            opening=self._hours.at(at),
        )

    def _live(self, at: float) -> LiveFigures:
        floor = self._floor
        # As far as the source has told: one whose target runs out after its last word may have been answered.
        floor.count_past_target(floor.at)
        lines = list(floor.lines.values())
        waiting = np.array([line.waiting_now() for line in lines], dtype=np.float64)
        past = np.array([line.past_target for line in lines], dtype=np.float64)
        oldest = np.array([_or_nan(line.oldest_now()) for line in lines], dtype=np.float64)
        if self._unheard:  # nobody knows who of these still waits: no sum has them
            silent = np.array([queue in self._unheard for queue in floor.lines], dtype=bool)
            waiting[silent], past[silent], oldest[silent] = 0.0, 0.0, np.nan
        aggregate = floor.scopes.aggregate
        agents = floor.roster.counts(floor.scopes.queues_of)
        self._count_untold(agents)
        return LiveFigures(
            waiting=_frozen(aggregate @ waiting),
            longest_wait_s=_frozen(_longest(aggregate, at - oldest)),
            past_target=_frozen(aggregate @ past),
            staffed=_frozen(agents[:, 0].copy()),
            available=_frozen(agents[:, 1].copy()),
            on_contact=_frozen(agents[:, 2].copy()),
        )

    def _count_untold(self, agents: Numbers) -> None:
        """Where the source tells of no agents but counts them, a queue by itself has its counts."""
        if not any(line.info.lacks for line in self._floor.lines.values()):
            return
        for row, queues in enumerate(self._floor.scopes.queues_of.values()):
            lines = [self._floor.lines[each] for each in (self._floor.lines if queues is None else queues)]
            seen = lines[0].observed if len(lines) == 1 and "agents" in lines[0].info.lacks else None
            if seen is not None and seen.staffed is not None:
                agents[row] = seen.staffed, seen.available or 0, seen.on_contact or 0

    def _lacking(self) -> Lacks:
        floor = self._floor
        infos = {queue: line.info for queue, line in floor.lines.items()}
        counted = frozenset(
            queue
            for queue, line in floor.lines.items()
            if line.observed is not None and line.observed.staffed is not None
        )
        key = (tuple(infos.values()), counted, self._unheard, floor.scopes.ids)
        if key != self._lacks_key:
            self._lacks_key = key
            self._lacks = lacks_by_scope(infos, floor.scopes.queues_of, counted, self._unheard)
        return self._lacks

    def _windows(self, sums: DaySums, at: float, index: int) -> dict[Window, SumsArray]:
        aggregate = self._floor.scopes.aggregate
        contacts, agents = self._floor.running_minute(at)
        running = sums.compose(aggregate, contacts[:, np.newaxis], agents[:, np.newaxis])[:, 0]
        windows: dict[Window, SumsArray] = {
            "day": sums.day_total(aggregate),
            "interval": sums.interval(aggregate, index),
            "rolling": sums.rolling(aggregate, at),
        }
        for name, window in windows.items():
            if name != "interval" or sums.index(self._floor.minute) == index:
                col.add_into(window, running)
            _frozen(window)
        return windows

    def _closed_sums(self, sums: DaySums) -> SumsArray:
        key = (id(sums), sums.revision, self._floor.scopes.ids)
        if key != self._closed_key:
            self._closed, self._closed_key = _frozen(sums.table(self._floor.scopes.aggregate)), key
        return self._closed


def no_expectation(scopes: int, intervals: int) -> Expectation:
    """Nothing is known of what to expect."""
    unknown = _frozen(np.full((scopes, intervals), np.nan))
    return Expectation(unknown, unknown, unknown, unknown, unknown, unknown, unknown)


def rolling_start(at: float) -> float:
    """Where the rolling half-hour before `at` begins:

    at a full minute, the running one counted as the thirtieth.
    """
    return at // MINUTE_S * MINUTE_S - 29 * MINUTE_S


def _longest(aggregate: SumsArray, waits_s: Numbers) -> Numbers:
    """The longest wait of each scope's queues, NaN where nobody waits."""
    if not waits_s.size:
        return np.full(aggregate.shape[0], np.nan)
    known = np.where(np.isnan(waits_s), -np.inf, waits_s)
    longest = np.where(aggregate > 0, known[np.newaxis], -np.inf).max(axis=1)
    return np.where(np.isfinite(longest), np.maximum(0.0, longest), np.nan)


def _or_nan(at: float | None) -> float:
    return np.nan if at is None else at


def _frozen(array: Numbers) -> Numbers:
    array.flags.writeable = False
    return array
