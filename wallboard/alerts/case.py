"""One alert while it lives: the places that one cause hit, who has seen it, until when it is quiet."""

from __future__ import annotations

from typing import NamedTuple, Self

from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.conditions import Condition, Place, Timing
from wallboard.alerts.latch import Latch
from wallboard.records import NEVER, Alert, AlertState, Severity
from wallboard.snapshot import WHOLE_FLOOR

NO_DATA_AFTER_S = 60.0
RANK: dict[Severity, int] = {"critical": 0, "warn": 1, "info": 2}


class AlertRecord(Struct, frozen=True):
    """An alert as it is kept, with the places (scope and agent) where it is in force."""

    alert: Alert
    places: tuple[Place, ...] = ()


class Life:
    """One place (scope and subject) under one rule, from its first breach until it is over."""

    __slots__ = ("alarm", "condition", "critical", "place", "unknown_since")

    def __init__(self, place: Place, alarm: Latch, critical: Latch) -> None:
        self.place, self.alarm, self.critical = place, alarm, critical
        self.condition: Condition | None = None
        self.unknown_since: float | None = None

    def feed(self, condition: Condition, now: float) -> None:
        """Take note of what the rule says at `now`."""
        if not condition.known:
            self.unknown_since = now if self.unknown_since is None else self.unknown_since
            return
        if self.unknown_since is not None:
            self.unknown_since = None
            self.alarm.forget_time()
            self.critical.forget_time()
        self.condition = condition
        is_critical = condition.breach and condition.severity == "critical"
        eased = condition.clear or condition.eased
        self.critical.feed(breach=is_critical, clear=eased, now=now, timing=condition.timing)
        self.alarm.feed(breach=condition.breach, clear=condition.clear, now=now, timing=condition.timing)
        if condition.since is not None and self.alarm.since is not None:
            self.alarm.since = min(self.alarm.since, condition.since)

    def rest(self, now: float) -> None:
        """The rule has nothing to say of this place any more: that is clear."""
        if self.condition is not None:
            self.feed(replace(self.condition, breach=False, clear=True, eased=True, known=True), now)
        else:  # restored, and its rule has not spoken since
            self.alarm.feed(breach=False, clear=True, now=now, timing=Timing())

    @property
    def idle(self) -> bool:
        """Whether nothing is under way here."""
        return not self.alarm.on and self.alarm.since is None

    @property
    def severity(self) -> Severity:
        """Critical as long as that latch holds, else what the rule says."""
        if self.critical.on:
            return "critical"
        said = self.condition.severity if self.condition else "warn"
        return "warn" if said == "critical" else said

    @property
    def badness(self) -> float:
        """How bad beside others of the same rule."""
        return self.condition.badness if self.condition else 0.0


class Act(NamedTuple):
    """What people did with an alert: who has it since when, and until when it is to be quiet."""

    acknowledged_at: float | None
    acknowledged_by: str
    snoozed_until: float | None
    snooze_reason: str


class Case:
    """One alert: its lives, and what people did with it."""

    def __init__(self, id: str, rule: str, raised_at: float) -> None:
        self.id, self.rule, self.raised_at = id, rule, raised_at
        self.lives: dict[Place, Life] = {}
        self.places: set[Place] = set()
        """Wherever it has been, so that a place which fires again is known."""
        self.acknowledged_at: float | None = None
        self.acknowledged_by = ""
        self.snoozed_until: float | None = None
        self.snooze_reason = ""
        self.taken_back_at: float | None = None
        self.taken_back_by = ""
        self.before_act: Act | None = None
        """How it stood before the last act of a person, which can be taken back."""
        self.recovered_at: float | None = None
        self.since = self.first_since = raised_at
        self.times = 1
        self.severity: Severity = "info"
        self.worst: Severity = "info"
        self.peak: Condition | None = None
        self.folded_into = ""
        self.alert: Alert | None = None

    @classmethod
    def restored(cls, record: AlertRecord) -> Self:
        """The case as it was when `record` was kept, with its alarms on."""
        alert = record.alert
        case = cls(alert.id, alert.rule, alert.since if alert.raised_at is None else alert.raised_at)
        case.take_act(alert)
        case.recovered_at, case.alert = alert.recovered_at, alert
        case.since = case.first_since = alert.since
        case.severity = case.worst = alert.severity
        for place in record.places if alert.open else ():
            critical = Latch(on=alert.severity == "critical", since=alert.since)
            case.lives[place] = Life(place, Latch(on=True, since=alert.since), critical)
        case.places = set(record.places)
        return case

    @property
    def act(self) -> Act:
        """What people did with it, as it stands now."""
        return Act(self.acknowledged_at, self.acknowledged_by, self.snoozed_until, self.snooze_reason)

    @property
    def acted_at(self) -> float:
        """As `Alert.acted_at`."""
        return max((at for at in (self.acknowledged_at, self.taken_back_at) if at is not None), default=NEVER)

    def stand_as(self, act: Act) -> None:
        """Let `act` be what people did with it."""
        self.acknowledged_at, self.acknowledged_by, self.snoozed_until, self.snooze_reason = act

    def take_act(self, alert: Alert) -> None:
        """Let what people did be as `alert` tells."""
        self.stand_as(
            Act(alert.acknowledged_at, alert.acknowledged_by, alert.snoozed_until, alert.snooze_reason)
        )
        self.taken_back_at, self.taken_back_by = alert.taken_back_at, alert.taken_back_by

    def join(self, life: Life) -> None:
        """The same cause hit one more place."""
        self.lives[life.place] = life
        self.places.add(life.place)
        if life.alarm.since is not None:
            self.since = min(self.since, life.alarm.since)
            self.first_since = min(self.first_since, self.since)

    def reopen(self, life: Life, now: float) -> None:
        """It was over, and is back so soon that it is the same trouble."""
        self.recovered_at, self.times, self.since = None, self.times + 1, now
        self.join(life)

    def reopen_for_eyes(self) -> None:
        """It got worse than what was acknowledged: someone must look again."""
        self.acknowledged_at, self.acknowledged_by = None, ""

    def settle(self, now: float) -> None:
        """Bring the case up to `now`, after its lives were fed."""
        over = [place for place, life in self.lives.items() if not life.alarm.on]
        if len(over) == len(self.lives) and self.recovered_at is None:
            self.recovered_at = now
        for place in over:
            del self.lives[place]
        if self.snoozed_until is not None and now >= self.snoozed_until:
            self.snoozed_until, self.snooze_reason = None, ""
        self._look_at_severity()
        for life in self.lives.values():
            if life.condition and (self.peak is None or life.condition.badness > self.peak.badness):
                self.peak = life.condition

    def _look_at_severity(self) -> None:
        heard = [life.severity for life in self.lives.values() if life.condition is not None]
        if not heard:
            return
        before, self.severity = self.severity, min(heard, key=RANK.__getitem__)
        if RANK[self.severity] < RANK[before]:
            self.reopen_for_eyes()
        self.worst = min(self.worst, self.severity, key=RANK.__getitem__)

    @property
    def unseen(self) -> bool:
        """Whether nobody has taken care of it yet."""
        return self.acknowledged_at is None and self.snoozed_until is None

    def ordered(self) -> list[Life]:
        """The lives, the whole floor first, then the worst first."""
        return sorted(
            self.lives.values(),
            key=lambda life: (life.place[0] != WHOLE_FLOOR, RANK[life.severity], -life.badness, life.place),
        )

    def no_data_since(self, now: float) -> float | None:
        """Since when there have been no data for any place, if long enough to say so."""
        known = [life.unknown_since for life in self.lives.values() if life.unknown_since is not None]
        if not known or len(known) < len(self.lives) or now - max(known) < NO_DATA_AFTER_S:
            return None
        return max(known)

    def state(self, now: float) -> AlertState:
        """Where in its life the alert is.

        Quiet wins over recovering, so that a snoozed alert stays quiet to its end.
        """
        if self.recovered_at is not None:
            return "recovered"
        if self.no_data_since(now) is not None:
            return "no_data"
        if self.snoozed_until is not None:
            return "snoozed"
        if all(life.alarm.recovering for life in self.lives.values()):
            return "recovering"
        return "firing" if self.acknowledged_at is None else "acknowledged"
