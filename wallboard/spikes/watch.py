"""The watch: one stream of events, one direction, in order or out of the ordinary.

A stream is told by two calls: `accrue` (so many events were to be expected since the last call) and
`happened` (an event). What is expected may come from the clock (arrivals at a forecast rate) or from other
events (each contact that leaves the queue is so much of an expected abandon); the watch does not care.
"""

from __future__ import annotations

from msgspec import Struct

from wallboard.spikes.calibration import Calibration
from wallboard.spikes.evidence import Side, limits
from wallboard.spikes.level import BIN_S, Level
from wallboard.spikes.scan import Scan
from wallboard.spikes.signals import Kind, Severity, Signal
from wallboard.spikes.spell import Spell

LEAST_LEVEL = 0.9
"""A day quieter than forecast by more than this does not make the forecast's own volume a surge, since
people were planned for it; for a shortfall the other way round. Measured: any lower value finds less at
equal false alarms."""

LEAST_PEAK = 1.0
"""Scores below this are not looked at: they are anybody's."""


class WatchSettings(Struct, frozen=True):
    """What a supervisor may set, above all one false alarm a stream in `false_alarm_days` working days.

    A signal is critical when work piles up that the planned agents cannot take: it stands `critical_ratio`
    out (÷ for shortfalls) and has been `critical_excess` events out since it began; or only
    `certain_excess`, where chance shows as much but once in `certain_shifts` shifts and waiting for the pile
    to grow would tell nothing more. Else it is a warning.
    """

    false_alarm_days: float = 10.0
    critical_ratio: float = 1.5
    critical_excess: float = 50.0
    certain_shifts: float = 500.0
    certain_excess: float = 10.0


class Expected(Struct, frozen=True):
    """What is known of a stream before its day: `day_sd` is the spread of the day's level (0.2: a fifth).

    `stride` thins the marks of busy streams. `basis` says in words what the expectation is made of.
    """

    calibration: Calibration
    day_sd: float = 0.2
    stride: int = 1
    basis: str = ""


class Watch:
    """Watches a stream for more (`side` excess) or fewer (shortfall) events than expected.

    `peak` is the highest score since the watch began: keep the day's for `calibration.learned`.
    """

    def __init__(
        self, kind: Kind, scope: str, side: Side, at: float, *, expected: Expected, settings: WatchSettings
    ) -> None:
        """Begin at `at` (epoch s). Raises `WallboardError` when the settings make no sense."""
        self.kind, self.scope, self.side = kind, scope, side
        self.peak = 0.0
        self._settings, self._expected = settings, expected
        self._sign = 1 if side == "excess" else -1
        self._threshold = expected.calibration.threshold(settings.false_alarm_days)
        self._level = Level(expected.day_sd)
        self._at, self._mass, self._grain = at, 0.0, 0.0
        self._bin_end, self._bin_count, self._bin_mass = at + BIN_S, 0, 0.0
        self._spell: Spell | None = None
        self._scan = Scan(self._sign, expected.stride)
        self._scan.clear(at, 0.0)
        self._take_level()

    def accrue(self, at: float, events: float, *, grain: float = 0.0, teaches: bool = True) -> None:
        """Say that `events` were to be expected (on an ordinary day) since the last call, up to `at`.

        `grain` is what the least window to be judged would hold: a clock ticks in whole seconds, and callers
        let in together are one happening, not ten. `teaches` is false where the day's level cannot be told
        from `events`.
        """
        while at >= self._bin_end:
            self._level.close_bin(self._bin_count, self._bin_mass)
            self._bin_end, self._bin_count, self._bin_mass = self._bin_end + BIN_S, 0, 0.0
            self._take_level()
        self._at = at
        self._mass += events
        if not events:
            self._scan.nothing_expected(at, self._mass)
        self._bin_mass += events if teaches else 0.0
        self._grain = grain if self._sign > 0 else 0.0
        self._weigh(events * self._factor, 0)

    def happened(self, at: float) -> None:
        """Count an event at `at`, after its `accrue`."""
        self._bin_count += 1
        marked = self._scan.add(at, self._mass)
        self._weigh(0.0, 1)
        if marked and self._sign > 0:
            self._look()

    def tick(self, now: float) -> Signal | None:
        """Return what is out of the ordinary at `now`, or None. Call it as often as the screen needs it."""
        if self._sign < 0:
            self._look()
        return self._signal(self._spell, now) if self._spell else None

    def _take_level(self) -> None:
        mean = self._level.mean
        self._factor = max(mean, LEAST_LEVEL) if self._sign > 0 else min(mean, 1 / LEAST_LEVEL)
        self._take_limits()

    def _take_limits(self) -> None:
        """Let the scan ask for the highest score of the day so far, or the threshold where that is lower."""
        asked, variance = min(self._threshold, max(self.peak, LEAST_PEAK)), self._level.variance
        self._scan.judge_by(self._factor, variance, limits(asked, variance, self.side, self._expected.stride))

    def _look(self) -> None:
        """Ask the limits, which costs little; work out scores only past the highest of the day."""
        mass = self._mass + self._grain
        if self._spell or not self._scan.beyond(mass):
            return
        window = self._scan.strongest(self._at, mass)
        self.peak = max(self.peak, self._sign * window.score)
        self._take_limits()
        if self._sign * window.score >= self._threshold:
            self._spell = Spell(window, self._sign)

    def _weigh(self, events: float, happened: int) -> None:
        if self._spell and self._spell.over(events, happened):
            self._spell = None
            self._scan.clear(self._at, self._mass)

    def _signal(self, spell: Spell, now: float) -> Signal:
        ratio = self._scan.recent_ratio(self._at, self._mass)
        spell.grown(self._scan.strongest(self._at, self._mass + self._grain), ratio)
        worst, score = spell.worst, self._sign * spell.worst.score
        # Had the day's highest score ended where the spell began, later thresholds would be told too low.
        self.peak = max(self.peak, score)
        rarity_shifts = self._expected.calibration.rarity_shifts(score)
        spell.severity = self._severity(spell, ratio, rarity_shifts)
        return Signal(
            kind=self.kind,
            scope=self.scope,
            severity=spell.severity,
            since=spell.since,
            at=now,
            window_s=worst.until - worst.since,
            observed=worst.count,
            expected=worst.expected,
            ratio=ratio,
            excess=spell.excess,
            score=score,
            rarity_shifts=rarity_shifts,
            basis=self._expected.basis,
        )

    def _severity(self, spell: Spell, ratio: float, rarity_shifts: float) -> Severity:
        """Return how grave it is; once critical, a spell stays so until it is over."""
        wanted = self._settings
        certain = rarity_shifts >= wanted.certain_shifts and spell.excess >= wanted.certain_excess
        piled_up = ratio**self._sign >= wanted.critical_ratio and spell.excess >= wanted.critical_excess
        return "critical" if certain or piled_up else spell.severity
