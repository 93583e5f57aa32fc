"""What must survive: alerts, interventions and the day's sums. The engine's hand on the local log.

Demo, replay and live rows are kept apart by their source, so that playing a day never touches the history of
the real floor.
"""

from __future__ import annotations

import logging
from concurrent.futures import Future
from concurrent.futures import TimeoutError as FutureTimeout
from datetime import date
from typing import TypeVar

from wallboard.alerts import AlertBook, AlertHistory, AlertRecord, rules_of
from wallboard.alerts.detectors import Detectors
from wallboard.alerts.detectors_memo import ScopeMemo
from wallboard.alerts.memo_history import MemoHistory
from wallboard.clock import Clock, SiteCalendar, SystemClock
from wallboard.config import Config
from wallboard.errors import StoreError
from wallboard.expectations import Outlooks
from wallboard.frozen_figures import figures_of
from wallboard.handover.duty import HandoverDuty, UnsignedRule
from wallboard.intents import (
    Acknowledge,
    DeskIntent,
    FinishIntervention,
    LogIntervention,
    SendAgain,
    Snooze,
    TakeBack,
    TakeBackIntervention,
)
from wallboard.language import mark, say
from wallboard.learning import PastDays
from wallboard.log.agent_days import AgentDayRecorder, CountedBefore
from wallboard.log.interventions import InterventionLog
from wallboard.log.kinds import kinds_of, names_of
from wallboard.log.moments import MomentKeeper
from wallboard.log.recorder import IntervalRecorder, SavedInterval, source_of
from wallboard.log.store import Store
from wallboard.notify.notifier import Notifier
from wallboard.outcomes.tracker import OutcomeTracker
from wallboard.outward.dispatcher import Dispatcher
from wallboard.records import Alert, Intervention, InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot, HandoverStatus, RouteHealth

T = TypeVar("T")
logger = logging.getLogger(__name__)

TAKEN_BACK = mark("taken back at the desk")
LOAD_S = 2.0
"""So long the engine waits, once, for what was kept of the day; a log that is slower is gone without."""


class Desk:
    """Keeps what must survive in `store`. Belongs to the engine's thread."""

    def __init__(
        self, config: Config, store: Store, notifier: Notifier | None = None, clock: Clock | None = None
    ) -> None:
        self._config, self._store, self._notifier = config, store, notifier
        self.log = InterventionLog(store, kinds_of(config.kind))
        self.dispatcher = Dispatcher(self.log, clock or SystemClock(), names_of(config.kind), notifier)
        self.detectors = Detectors(config.alerts)
        self._duty = HandoverDuty(store, config.shift)
        self._book = AlertBook(rules_of(config, (*self.detectors.rules, UnsignedRule(self._duty))))
        self._source = ""
        self._history: AlertHistory | None = None
        self._memos: MemoHistory | None = None
        self._recorder: IntervalRecorder | None = None
        self._moments: MomentKeeper | None = None
        self._agent_days: AgentDayRecorder | None = None
        self._outcomes = OutcomeTracker(store)
        self._last: FloorSnapshot | None = None
        self._watched: tuple[object, ...] = ()
        self._past = PastDays(config.holidays, config.site.day_start)
        self._refusal = ""

    # --- what the picture shows ---

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """In force, worst first, then those of the day that are over; as other wallboards saw them, too."""
        if self._history is not None and self._last is not None:
            self._book.hear(self._history.news(), self._last.at)
        return self._book.alerts

    @property
    def interventions(self) -> tuple[Intervention, ...]:
        """Of the day, by time; of a demo or a replay only what lies before its clock, not an earlier run's
        future.
        """
        rows = self.log.current()
        if self._last is None or self._last.mode == "live" or not rows:
            return rows
        now = self._last.at
        return rows if rows[-1].at <= now + LOAD_S else tuple(row for row in rows if row.at <= now + LOAD_S)

    @property
    def routes(self) -> tuple[RouteHealth, ...]:
        """How the ways out for alerts are."""
        return self._notifier.health() if self._notifier else ()

    @property
    def handover(self) -> HandoverStatus | None:
        """The handover that is due or was last."""
        return self._duty.status

    @property
    def idle(self) -> bool:
        """Never: the day is kept minute by minute."""
        return False

    @property
    def detail(self) -> str:
        """What is wrong with keeping or with messages, in words; empty while all is well."""
        return (
            self._store.detail
            or self._refusal
            or self.log.refusal
            or (self._notifier.trouble if self._notifier else "")
        )

    # --- the day ---

    def resume(self, snapshot: FloorSnapshot, *, wound_back: bool) -> None:
        """The floor was loaded anew: take up what was kept of it. `wound_back`: its time went back."""
        source = source_of(snapshot.mode, snapshot.site)
        if source != self._source:
            self._source = source
            self._history = self._open_history(snapshot.mode)
            self._memos = MemoHistory(self._store, source)
            today = self._calendar(snapshot).day_of(snapshot.at).date
            memos: tuple[ScopeMemo, ...] = self._wait(self._memos.load(today), ())
            self.detectors.remember(memos)
            self._recorder = IntervalRecorder(self._store, source)
            self._moments = MomentKeeper(self._store, source)
            self._agent_days = self._take_up_agents(source, today, snapshot.at)
            self._outcomes.resume(source, snapshot.at)
            self._book.clear()
            kept: tuple[AlertRecord, ...] = self._wait(
                self._history.load(snapshot.day_start_at, snapshot.at), ()
            )
            self._book.restore(kept, snapshot.at)
            if self._notifier is not None:
                self._notifier.taken_up(kept, snapshot)
        elif wound_back:
            self._book.clear()
            self._outcomes.resume(source, snapshot.at)
            if self._agent_days is not None:
                self._agent_days.start_anew()
        self._duty.resume(snapshot)
        self._watch(snapshot)

    def _take_up_agents(self, source: str, today: date, at: float) -> AgentDayRecorder:
        """Whose day goes on from what an earlier run of this wall counted of it."""
        agent_days = AgentDayRecorder(self._store, source)
        agent_days.go_on_from(self._wait(agent_days.load(today, at), CountedBefore()))
        return agent_days

    def _open_history(self, mode: str) -> AlertHistory:
        """Two replays of a day are at two times of it: only a live floor is shared with other wallboards."""
        if self._history is not None:
            self._history.close()
        history = AlertHistory(self._store, self._source)
        if mode == "live":
            history.follow()
        return history

    def saved_day(self, snapshot: FloorSnapshot) -> tuple[SavedInterval, ...]:
        """What was kept of the snapshot's day, for a source that does not tell the day so far."""
        if self._recorder is None:
            return ()
        day = self._calendar(snapshot).day_of(snapshot.at).date
        return self._wait(self._recorder.load_day(day, snapshot.interval_s), ())

    def _calendar(self, snapshot: FloorSnapshot) -> SiteCalendar:
        return SiteCalendar(snapshot.zone, self._config.site.day_start)

    def learned(self) -> Outlooks:
        """What has been learned from earlier days since the last call."""
        return self._past.learned()

    def step(self, snapshot: FloorSnapshot) -> None:
        """Look at the floor: alerts, and once a minute the day's sums."""
        self._watch(snapshot)
        self._duty.step(snapshot.at)
        self._book.tick(snapshot)
        self._save_alerts(snapshot)
        if self._memos is not None and (memos := self.detectors.take_memos()):
            self._memos.save(memos)
        if self._recorder is not None:
            self._recorder.tick(snapshot)
        if self._moments is not None:
            self._moments.tick(snapshot)
        if self._agent_days is not None:
            self._agent_days.tick(snapshot)
        self._outcomes.step(snapshot)
        if self._notifier is not None and (status := self._duty.to_send_on(snapshot.at)):
            self._notifier.handed_over(status, snapshot)
        self._last = snapshot

    def day_ended(self, snapshot: FloorSnapshot) -> None:
        """Keep the day's last minute, which no step of the next day can see."""
        if self._recorder is not None:
            self._recorder.save(snapshot)

    def end(self) -> None:
        """Save what is not saved yet."""
        if self._recorder is not None and self._last is not None:
            self._recorder.save(self._last)
        if self._moments is not None and self._last is not None:
            self._moments.keep(self._last)
        if self._agent_days is not None and self._last is not None:
            self._agent_days.save(self._last)
        if self._last is not None:
            self.dispatcher.end(self._last.at)
        self._past.stop()
        self._outcomes.end()
        if self._history is not None:
            self._history.close()
        self._duty.close()
        self.log.close()

    def _watch(self, snapshot: FloorSnapshot) -> None:
        watched = (snapshot.day_start_at, snapshot.day_end_at, snapshot.mode)
        if watched != self._watched:
            self._watched = watched
            self.log.watch(*watched)
            if self._recorder is not None:
                self._past.learn(self._recorder, snapshot)
        self._last = snapshot

    def _save_alerts(self, snapshot: FloorSnapshot) -> None:
        changes = self._book.changes()
        if changes and self._history is not None:
            self._history.save(changes, snapshot.at)
        if changes and self._notifier is not None:
            self._notifier.changed(changes, snapshot)

    def _wait(self, future: Future[T], otherwise: T) -> T:
        try:
            return future.result(LOAD_S)
        except (StoreError, FutureTimeout) as error:
            logger.warning("what was kept of the day could not be read: %s", error)
            return otherwise

    # --- what people do ---

    def handle(self, intent: DeskIntent, snapshot: FloorSnapshot) -> None:
        """Do what a person asked for, with the floor as it is in `snapshot`."""
        match intent:
            case Acknowledge():
                self._book.acknowledge(intent.alert, intent.who, snapshot.at)
            case Snooze():
                self._book.snooze(intent.alert, intent.who, snapshot.at, intent.until, intent.reason)
            case TakeBack():
                self._book.take_back(intent.alert, intent.who, snapshot.at)
            case LogIntervention():
                self._append(intent, snapshot)
            case TakeBackIntervention():
                self._take_back(intent, snapshot)
            case FinishIntervention():
                self.log.finish(intent.intervention, who=intent.who, at=snapshot.at)
            case SendAgain():
                self.dispatcher.again(intent.intervention, intent.who, snapshot)
        self._save_alerts(snapshot)
        self._last = snapshot

    def _append(self, intent: LogIntervention, snapshot: FloorSnapshot) -> None:
        draft = intent.draft
        figures = [figures_of(snapshot, scope) for scope in _worth_freezing(draft, snapshot)]
        try:
            row = self.log.append(
                draft,
                at=snapshot.at,
                figures=figures,
                mode=snapshot.mode,
                saved=self.dispatcher.logged,
                id=intent.id,
            )
            self.dispatcher.begin(row, snapshot)
            self._outcomes.begin(row, snapshot)
            self._refusal = ""
        except StoreError as error:
            self._refusal = str(error)

    def _take_back(self, intent: TakeBackIntervention, snapshot: FloorSnapshot) -> None:
        row = next((each for each in self.log.current() if each.id == intent.intervention), None)
        if row is not None and row.details.delivery is not None:
            self._refusal = say("not taken back: it went out to agents")
            return
        taken = self.log.cancel(intent.intervention, who=intent.who, at=snapshot.at, why=say(TAKEN_BACK))
        taken.add_done_callback(self._heed)

    def _heed(self, done: Future[None]) -> None:
        """In the log's thread: what could not be written is said."""
        failure = done.exception()
        self._refusal = f"not taken back: {failure}" if failure is not None else ""


def _worth_freezing(draft: InterventionDraft, snapshot: FloorSnapshot) -> list[str]:
    """The scopes whose figures are kept with a row: the floor's and its own; with a signature all of them."""
    scopes = [scope.id for scope in snapshot.scopes]
    note = draft.details.handover
    if note is not None:
        return scopes if note.act == "signed" else []
    return [scope for scope in scopes if scope in {WHOLE_FLOOR, draft.scope}]
