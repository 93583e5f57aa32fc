"""The book of alerts: one life cycle for all rules and detectors, on event time.

    calm → pending → firing → acknowledged or snoozed → recovering → recovered     (no data: while none come)

One trouble is one alert. What comes back soon after it was over goes on as the same alert, and one cause
that hits many queues is one alert for all: places under the same rule that fire within GROUP_S, or whose
whole floor, channel or group has the alert already, join it.
"""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from wallboard.alerts.case import RANK, AlertRecord, Case, Life
from wallboard.alerts.compose import Names, compose
from wallboard.alerts.conditions import Condition, Place, Rule
from wallboard.alerts.latch import Latch
from wallboard.records import Alert
from wallboard.snapshot import FloorSnapshot, Scope

GROUP_S = 120.0
AGAIN_S = 900.0
"""What comes back within this time after it was over is the same alert, not a new one."""
TICK_S = 0.001
KEPT_AT_MOST = 500
"""Recovered alerts of the day that stay in the list."""


class AlertBook:
    """Judges a floor by `rules`, and by the conditions that detectors hand in.

    One thread, no clock of its own.
    """

    def __init__(self, rules: Sequence[Rule]) -> None:
        self._rules = tuple(rules)
        self._lives: dict[str, dict[Place, Life]] = {}
        self._cases: dict[str, Case] = {}
        self._ended: dict[str, Case] = {}
        self._over: dict[str, Alert] = {}
        self._changes: dict[str, AlertRecord] = {}
        self._alerts: tuple[Alert, ...] = ()
        self._scopes: tuple[Scope, ...] | None = None
        self._names = Names((), "UTC")
        self._now = float("-inf")

    @property
    def alerts(self) -> tuple[Alert, ...]:
        """Those in force, worst first, then those of the day that are over, newest first."""
        return self._alerts

    @property
    def idle(self) -> bool:
        """Whether nothing is in force, pending, or so lately over that it could come back."""
        return not self._cases and not self._ended and not any(self._lives.values())

    def tick(self, snapshot: FloorSnapshot, extra: Iterable[Condition] = ()) -> tuple[Alert, ...]:
        """Judge the floor at `snapshot.at`; gives `alerts`.

        A moment before the last one begins the book anew.

        `extra` are the conditions in breach of detectors that keep their own time; one that is no longer
        there is over.
        """
        if snapshot.at < self._now:
            self.clear()
        self._now = snapshot.at
        self._learn_names(snapshot)
        self._feed(snapshot, extra)
        self._raise_new(snapshot.at)
        self._settle(snapshot.at)
        self._sweep(snapshot)
        return self._alerts

    def clear(self) -> None:
        """Forget everything: the floor was wound back or is another one."""
        self._lives, self._cases, self._ended, self._over = {}, {}, {}, {}
        self._changes, self._alerts = {}, ()

    def changes(self) -> tuple[AlertRecord, ...]:
        """The alerts that changed in a way worth keeping since the last call, each once, in its newest
        state.
        """
        changed, self._changes = tuple(self._changes.values()), {}
        return changed

    def restore(self, records: Iterable[AlertRecord], now: float) -> None:
        """Take up what was kept: alerts in force stay in force until they are judged, those that are over
        are listed.

        Records from after `now` are left out: they are another run's. Call it before the first `tick`.
        """
        for record in records:
            alert = record.alert
            if (alert.recovered_at or alert.since) > now:
                continue
            case = Case.restored(record)
            if alert.open:
                self._cases[case.id] = case
                self._lives.setdefault(case.rule, {}).update(case.lives)
            else:
                self._over[alert.id] = alert
        self._list(now)

    # --- what people do ---

    def acknowledge(self, alert: str, who: str, at: float) -> bool:
        """Someone takes care of it. False where no such alert is in force."""
        case = self._cases.get(alert)
        if case is None:
            return False
        _mark_seen(case, who, at)
        self._after_act(case, at)
        return True

    def snooze(self, alert: str, who: str, at: float, until: float, reason: str = "") -> bool:
        """Keep it quiet until `until` (event time); also counts as seen.

        False where no such alert is in force.
        """
        case = self._cases.get(alert)
        if case is None or until <= at:
            return False
        _mark_seen(case, who, at)
        case.snoozed_until, case.snooze_reason = until, reason
        self._after_act(case, at)
        return True

    def take_back(self, alert: str, who: str, at: float) -> bool:
        """Undo what was done last with it (acknowledged, snoozed): it stands as before, and who took it back
        is kept. False where no such alert is in force, or nothing was done since this wallboard runs.
        """
        case = self._cases.get(alert)
        if case is None or case.before_act is None:
            return False
        at = max(at, case.acted_at + TICK_S)
        case.stand_as(case.before_act)
        case.before_act, case.taken_back_at, case.taken_back_by = None, at, who
        self._after_act(case, at)
        return True

    def hear(self, records: Iterable[AlertRecord], at: float) -> None:
        """What people did at another wallboard on the same floor: alerts that were seen there later than here
        are seen here too.
        """
        for record in records:
            told, case = record.alert, self._cases.get(record.alert.id)
            if case is not None and told.acted_at > case.acted_at:
                case.take_act(told)
                case.before_act = None
                case.alert = compose(case, max(at, self._now), self._names)
                self._list(at)

    def _after_act(self, case: Case, at: float) -> None:
        case.alert = compose(case, max(at, self._now), self._names)
        self._keep(case)
        self._list(at)

    # --- one tick ---

    def _learn_names(self, snapshot: FloorSnapshot) -> None:
        if snapshot.scopes is not self._scopes or snapshot.zone != self._names.zone:
            self._scopes = snapshot.scopes
            self._names = Names(snapshot.scopes, snapshot.zone)

    def _feed(self, snapshot: FloorSnapshot, extra: Iterable[Condition]) -> None:
        told: dict[str, list[Condition]] = {rule: [] for rule in self._lives}
        for rule in self._rules:
            told[rule.id] = rule.conditions(snapshot, self._lives.get(rule.id, {}).keys())
        for condition in extra:
            told.setdefault(condition.rule, []).append(condition)
        for name, conditions in told.items():
            self._feed_rule(name, conditions, snapshot.at)

    def _feed_rule(self, rule: str, conditions: list[Condition], now: float) -> None:
        lives = self._lives.setdefault(rule, {})
        silent = set(lives)
        for condition in conditions:
            place = (condition.scope, condition.subject)
            if place not in lives:
                lives[place] = Life(place, Latch(), Latch())
            lives[place].feed(condition, now)
            silent.discard(place)
        for place in silent:
            lives[place].rest(now)

    def _raise_new(self, now: float) -> None:
        housed = {id(life) for case in self._cases.values() for life in case.lives.values()}
        for rule, lives in self._lives.items():
            new = [life for life in lives.values() if life.alarm.on and id(life) not in housed]
            # The widest first, so that a floor and its queues which fire together are one alert.
            for life in sorted(new, key=lambda life: (not self._is_wide(life), -life.badness)):
                self._house(rule, life, now)

    def _is_wide(self, life: Life) -> bool:
        scope = self._names.scopes.get(life.place[0])
        return scope is not None and scope.kind != "queue"

    def _house(self, rule: str, life: Life, now: float) -> None:
        """Find the alert that this place belongs to, or begin one."""
        scope, subject = life.place
        kin = [case for case in self._cases.values() if case.rule == rule and case.lives]
        known = None if subject else self._again(rule, life.place)
        around = [] if subject else [case for case in kin if self._covers(case, scope)]
        within = [] if subject else [case for case in kin if self._covered(case, scope)]
        recent = [case for case in kin if case.unseen and now - case.raised_at <= GROUP_S]
        if known is not None:
            self._take_back(known, life, now)
            self._fold(within, known, now)
        elif around:
            around[0].join(life)
        elif within:
            host = min(within, key=lambda case: case.raised_at)
            host.join(life)
            host.reopen_for_eyes()
            self._fold(within, host, now)
        elif recent:
            recent[0].join(life)
        else:
            self._begin(rule, life, now)

    def _again(self, rule: str, place: Place) -> Case | None:
        cases = (*self._cases.values(), *self._ended.values())
        return next((case for case in cases if case.rule == rule and place in case.places), None)

    def _take_back(self, case: Case, life: Life, now: float) -> None:
        """A place that the alert had fires again."""
        if self._ended.pop(case.id, None) is None:
            case.join(life)
            return
        self._over.pop(case.id, None)
        self._cases[case.id] = case
        case.reopen(life, now)

    def _covers(self, case: Case, scope: str) -> bool:
        return any(self._names.covers(wide, scope) for wide, _ in case.lives)

    def _covered(self, case: Case, scope: str) -> bool:
        return all(self._names.covers(scope, narrow) for narrow, _ in case.lives)

    def _fold(self, cases: Sequence[Case], host: Case, now: float) -> None:
        """What was several queues' alerts is now one wider alert."""
        others = [case for case in cases if case is not host]
        for other in others:
            for life in other.lives.values():
                host.join(life)
            other.lives = {}
            if other.alert is None:  # begun in this very look: nobody has seen it
                del self._cases[other.id]
        for other in others:
            other.folded_into = compose(host, now, self._names).title

    def _begin(self, rule: str, life: Life, now: float) -> None:
        scope, subject = life.place
        case = Case(f"{rule}/{subject or scope}/{now:.0f}", rule, now)
        case.join(life)
        self._cases[case.id] = case

    def _settle(self, now: float) -> None:
        for case in tuple(self._cases.values()):
            case.settle(now)
            before, case.alert = case.alert, compose(case, now, self._names)
            if before is None or _worth_keeping(before) != _worth_keeping(case.alert):
                self._keep(case)
            if case.recovered_at is not None:
                self._end(case, case.alert)
        for lives in self._lives.values():
            for place in [place for place, life in lives.items() if life.idle]:
                del lives[place]

    def _end(self, case: Case, alert: Alert) -> None:
        del self._cases[case.id]
        self._over[case.id] = alert
        if not case.folded_into:
            self._ended[case.id] = case

    def _sweep(self, snapshot: FloorSnapshot) -> None:
        """Let go of what has been over for long enough."""
        for case in tuple(self._ended.values()):
            if snapshot.at - (case.recovered_at or 0.0) > AGAIN_S:
                del self._ended[case.id]
        today = [a for a in self._over.values() if (a.recovered_at or 0.0) >= snapshot.day_start_at]
        self._over = {alert.id: alert for alert in today[-KEPT_AT_MOST:]}
        self._list(snapshot.at)

    def _keep(self, case: Case) -> None:
        if case.alert is not None:
            self._changes[case.id] = AlertRecord(case.alert, tuple(life.place for life in case.ordered()))

    def _list(self, now: float) -> None:
        alerts = [case.alert for case in self._cases.values() if case.alert is not None]
        alerts.sort(key=_urgency)
        listed = (*alerts, *sorted(self._over.values(), key=lambda alert: -(alert.recovered_at or 0.0)))
        if listed != self._alerts:
            self._alerts = listed


def _mark_seen(case: Case, who: str, at: float) -> None:
    """Who acts knows of the act before: his comes after it, even where his clock is a little behind."""
    case.before_act = case.act
    at = max(at, case.acted_at + TICK_S)
    case.acknowledged_at, case.acknowledged_by = at, who


def _urgency(alert: Alert) -> tuple[bool, int, bool, float]:
    quiet = alert.state == "snoozed"
    seen = alert.state in {"acknowledged", "recovering"}
    return quiet, RANK[alert.severity], seen, -(alert.raised_at or alert.since)


def _worth_keeping(alert: Alert) -> tuple[object, ...]:
    """What a restart must know; the figures in the text change with every look and are not among it."""
    return (
        alert.state,
        alert.severity,
        frozenset(alert.scopes),
        alert.acknowledged_at,
        alert.snoozed_until,
        alert.taken_back_at,
        alert.recovered_at,
    )
