"""The frozen picture of the floor that leaves the engine's thread. The screen is a function of it.

A *scope* is what figures are shown for, named by a string: `*` the whole floor, `channel:voice`,
`group:Retail`, `queue:PS`. Arrays are float64, read-only, with one row a scope in the order of
`FloorSnapshot.scopes`.
"""

from __future__ import annotations

from datetime import date
from typing import Literal

import numpy as np
import numpy.typing as npt
from msgspec import Struct
from msgspec.structs import replace

from wallboard.config import TargetsConfig
from wallboard.config_types import ScopeKind
from wallboard.events import FeedMode, ScheduledActivity
from wallboard.feed import FeedCounters, LinkState
from wallboard.floor.intervals import SumsArray
from wallboard.records import Alert, Intervention

Numbers = npt.NDArray[np.float64]
Window = Literal["day", "interval", "rolling"]
WHOLE_FLOOR = "*"


class Scope(Struct, frozen=True):
    """A row of figures: the whole floor, a channel, a group or a queue."""

    id: str
    kind: ScopeKind
    name: str
    channel: str = ""
    group: str = ""
    targets: TargetsConfig = TargetsConfig()


class AgentView(Struct, frozen=True, gc=False):
    """An agent as he is now. `state` may be a vendor's own word; `since` is event time."""

    agent: str
    name: str
    team: str
    state: str
    since: float
    reason: str = ""
    queues: tuple[str, ...] = ()
    contact: str = ""


class LiveFigures(Struct, frozen=True):
    """What stands on the floor this moment, one row a scope. `longest_wait_s` is NaN where nobody waits."""

    waiting: Numbers
    longest_wait_s: Numbers
    past_target: Numbers
    staffed: Numbers
    available: Numbers
    on_contact: Numbers

    @property
    def on(self) -> Numbers:
        """Agents available or on a contact: those who carry the load now."""
        return np.asarray(self.available + self.on_contact, dtype=np.float64)


class Expectation(Struct, frozen=True):
    """What was to be expected, shape (scopes, intervals of the day), NaN where unknown. Contacts an interval;
    agents.

    `contacts_lo`/`contacts_hi` bound 80 % of what chance alone does to the contacts of an interval,
    `contacts_lo95`/`contacts_hi95` 95 %: beyond them is out of the ordinary. `basis` says in words where the
    numbers come from; empty means there is none yet.
    """

    contacts: Numbers
    contacts_lo: Numbers
    contacts_hi: Numbers
    contacts_lo95: Numbers
    contacts_hi95: Numbers
    required: Numbers
    scheduled: Numbers
    basis: str = ""


class Usual(Struct, frozen=True):
    """What chance alone explains of each interval, with 95 %; shape (scopes, intervals), NaN where unknown.

    `service_level_*` holds where the target is just met, given the interval's contacts. `occupancy_*` and
    `wait_hi_s` (the mean wait, from 0) hold for the expected contacts and the agents who were, are or are to
    be on. `why` says for each scope why these have no band; empty where they have.
    """

    service_level_lo: Numbers
    service_level_hi: Numbers
    occupancy_lo: Numbers
    occupancy_hi: Numbers
    wait_hi_s: Numbers
    why: tuple[str, ...]


class FeedHealth(Struct, frozen=True):
    """One feed as the engine sees it.

    `age_s` is how long ago (real seconds) the last message came; `clock_offset_s` how far the source's clock
    is ahead of ours (None where it cannot be told: demo and replay). `current` is False from the moment the
    numbers may be old.
    `retry_s` is in how many real seconds it connects again, None where it does not wait to. `of` is the feed
    that it is an input of, empty for a feed itself.
    """

    feed: str
    link: LinkState
    current: bool
    age_s: float | None
    heartbeat_s: float
    detail: str = ""
    clock_offset_s: float | None = None
    unknown_contacts: int = 0
    counters: FeedCounters = FeedCounters()
    retry_s: float | None = None
    of: str = ""


class RouteHealth(Struct, frozen=True):
    """A route for the screen; nothing in it is secret. Times are epoch seconds.

    `error` is what went wrong last, empty while all is well; `failing_since` since when. `waiting` counts
    notes not delivered yet, `given_up` those that were too old or too many.
    """

    name: str
    address: str
    waiting: int = 0
    sent_at: float | None = None
    error: str = ""
    failing_since: float | None = None
    given_up: int = 0


class Tally(Struct, frozen=True):
    """Sums of a day by id: `values` has a row each, and the columns that its maker names.

    `names` and `teams` are empty for what has none.
    """

    ids: tuple[str, ...]
    values: Numbers
    names: tuple[str, ...] = ()
    teams: tuple[str, ...] = ()


class DayTally(Struct, frozen=True):
    """What each agent did in a day, and what customers said of each queue: see `wallboard.floor.agent_days`.

    It counts the minutes that are over.
    """

    day: date
    agents: Tally
    queues: Tally


class Opening(Struct, frozen=True):
    """Whether the centre is open by its hours, since when and until when (event time, epoch seconds).

    A centre that states no hours is always open. None where that is weeks away.
    """

    is_open: bool = True
    since: float | None = None
    until: float | None = None


class HandoverStatus(Struct, frozen=True):
    """The handover that is due, or was last: of which shift, and who has signed (and when).

    `followed`: another shift takes over, so that both have to sign; else the one who goes alone.
    """

    shift: str
    start_at: float
    end_at: float
    outgoing: str = ""
    incoming: str = ""
    outgoing_at: float = 0.0
    incoming_at: float = 0.0
    followed: bool = True

    @property
    def signed(self) -> bool:
        """Whether everybody who has to sign has."""
        return bool(self.outgoing and (self.incoming or not self.followed))

    def before(self, at: float) -> HandoverStatus:
        """As it stood before `at`: a day that is played again does not know what an earlier run signed."""
        gone, come = self.outgoing_at < at, self.incoming_at < at
        return replace(self, outgoing=self.outgoing if gone else "", incoming=self.incoming if come else "")


class FloorSnapshot(Struct, frozen=True):
    """Everything a page needs. Made at most ten times a second; unchanged parts are the same objects as in
    the one before.

    `closed` has shape (scopes, intervals of the day, WIDTH) and holds each interval up to the last full
    minute; `windows` maps a window to sums of shape (scopes, WIDTH), up to now. `missing` is the share of
    each interval (0..1) in which the wall had no current data. `trouble` is a sentence on what is wrong here
    (the log cannot be saved, a limit is passed), empty while all is well. `routes` are the ways out
    for alerts. `tallies` are the agents' sums of the day, before them those of the day that ended last.
    `handover` is the one that is due or was last, None where there is none.
    `usual` is what chance alone explains, None where nobody asked. `opening` are the centre's hours.
    `lacks` says of each scope what its feed does not tell (`wallboard.lacking`), empty where it tells all.
    """

    at: float
    mode: FeedMode
    speed: float
    site: str
    zone: str
    day_start_at: float
    day_end_at: float
    interval_s: float
    current_interval: int
    scopes: tuple[Scope, ...]
    live: LiveFigures
    windows: dict[Window, SumsArray]
    closed: SumsArray
    missing: Numbers
    expected: Expectation
    agents: tuple[AgentView, ...]
    alerts: tuple[Alert, ...]
    interventions: tuple[Intervention, ...]
    feeds: tuple[FeedHealth, ...]
    features: frozenset[str] = frozenset()
    inferred: frozenset[str] = frozenset()
    trouble: str = ""
    schedules: dict[str, tuple[ScheduledActivity, ...]] = {}
    routes: tuple[RouteHealth, ...] = ()
    tallies: tuple[DayTally, ...] = ()
    handover: HandoverStatus | None = None
    usual: Usual | None = None
    opening: Opening = Opening()
    lacks: tuple[frozenset[str], ...] = ()

    @property
    def short_by_scope(self) -> Numbers:
        """Agents missing now in each scope: those required less those available or on a contact.

        Whole numbers, 0 where none is missing; NaN where either is not known. It goes by who is on this
        moment: an interval's mean says nothing while the interval has only begun.
        """
        if "agents" in self.inferred:
            return np.full(len(self.scopes), np.nan)
        required = self.expected.required[:, self.current_interval]
        short = np.maximum(0.0, np.floor(required - self.live.on))
        return np.where(self.rows_lacking("staffing"), np.nan, short)

    def short_now(self, row: int) -> float:
        """Agents missing now in the scope in `row`; see `short_by_scope`."""
        return float(self.short_by_scope[row])

    def lacking(self, row: int) -> frozenset[str]:
        """What the feed does not tell of the scope in `row`."""
        return self.lacks[row] if self.lacks else frozenset()

    def rows_lacking(self, what: str) -> npt.NDArray[np.bool_]:
        """Whether the feed does not tell this of each scope, shape (scopes,)."""
        if not self.lacks:
            return np.zeros(len(self.scopes), dtype=bool)
        return np.array([what in each for each in self.lacks], dtype=bool)

    def row(self, scope: str) -> int:
        """The row of `scope` in every array. Raises KeyError where there is no such scope."""
        for index, each in enumerate(self.scopes):
            if each.id == scope:
                return index
        raise KeyError(scope)

    @property
    def starts(self) -> Numbers:
        """Start of each interval of the day, epoch seconds; shape (intervals,)."""
        return self.day_start_at + self.interval_s * np.arange(self.closed.shape[1], dtype=np.float64)

    def series(self, row: int) -> SumsArray:
        """Sums of the scope in `row` for the intervals up to and with the current one;

        shape (current_interval + 1, WIDTH).
        """
        sums = self.closed[row, : self.current_interval + 1].copy()
        sums[-1] = self.windows["interval"][row]
        return sums

    @property
    def current(self) -> bool:
        """Whether any feed is current, so that its numbers may be shown as of now."""
        return any(feed.current for feed in self.feeds if not feed.of)
