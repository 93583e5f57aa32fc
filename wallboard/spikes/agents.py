"""The agents' side: a queue that fills while nobody answers, and many agents who leave ready at once."""

from __future__ import annotations

from msgspec import Struct

from wallboard.errors import WallboardError
from wallboard.spikes.calibration import learned, unlearned
from wallboard.spikes.evidence import Side
from wallboard.spikes.signals import Kind, Signal
from wallboard.spikes.watch import Expected, Watch, WatchSettings


class ExpectedPace(Struct, frozen=True):
    """What is expected of agents one day from `start` (epoch s).

    `per_agent_s` are events an agent and second: answers while somebody waits (1 / handling time), or
    departures from ready. `agents` is how many there are on an ordinary day, in `open_s` seconds;
    `busy_share` the part of that time in which the events are counted. `day_sd` and `peaks` as for arrivals.
    """

    start: float
    per_agent_s: float
    agents: float
    busy_share: float = 1.0
    open_s: float = 12 * 3600.0
    day_sd: float = 0.3
    peaks: tuple[float, ...] = ()
    basis: str = ""


class _PaceWatch:
    """Events whose expectation grows with agents × seconds."""

    def __init__(
        self, kind: Kind, scope: str, side: Side, day: ExpectedPace, settings: WatchSettings
    ) -> None:
        if not day.per_agent_s > 0:
            raise WallboardError(f"{scope}: {day.per_agent_s} events an agent and second; it must be above 0")
        self._per_agent_s = day.per_agent_s
        events = day.per_agent_s * day.agents * day.open_s * day.busy_share
        calibration = learned(unlearned(side, events, day.open_s), day.peaks)
        expected = Expected(calibration, day.day_sd, basis=day.basis)
        self._watch = Watch(kind, scope, side, day.start, expected=expected, settings=settings)
        self._at, self._agents = day.start, 0

    @property
    def peak(self) -> float:
        """The day's highest score so far: keep it for later days' `ExpectedPace.peaks`."""
        return self._watch.peak

    def _pass_to(self, now: float, grain_s: float = 0.0) -> None:
        pace = self._agents * self._per_agent_s
        self._watch.accrue(max(now, self._at), pace * max(0.0, now - self._at), grain=pace * grain_s)
        self._at = max(now, self._at)

    def tick(self, now: float) -> Signal | None:
        """Return what is out of the ordinary at `now` (epoch s), or None."""
        self._pass_to(now)
        return self._watch.tick(self._at)


class NoAnswersWatch(_PaceWatch):
    """Watches a queue for answers that do not come although somebody waits and agents are there."""

    def __init__(self, scope: str, day: ExpectedPace, settings: WatchSettings) -> None:
        """Raises `WallboardError` when no answers are expected of an agent."""
        super().__init__("no_answers", scope, "shortfall", day, settings)

    def observe_floor(self, at: float, waiting: int, staffed: int) -> None:
        """Take how many wait and how many agents serve the queue (busy or ready) from `at` (epoch s) on."""
        self._pass_to(at)
        self._agents = staffed if waiting > 0 else 0

    def observe_answer(self, at: float) -> None:
        """Take an answer at `at`. Tell it before the floor that it leaves."""
        self._pass_to(at)
        if self._agents:
            self._watch.happened(self._at)


class AgentsLeavingWatch(_PaceWatch):
    """Watches a team for more agents who leave ready (break, away, signed out) than do so by themselves."""

    GRAIN_S = 10.0

    def __init__(self, scope: str, day: ExpectedPace, settings: WatchSettings) -> None:
        """Raises `WallboardError` when no departures are expected of an agent."""
        super().__init__("agents_leaving", scope, "excess", day, settings)

    def observe_ready(self, at: float, ready: int) -> None:
        """Take how many agents are on (ready or on a contact) from `at` (epoch s) on."""
        self._pass_to(at)
        self._agents = ready

    def observe_left(self, at: float) -> None:
        """Take an agent who left at `at`. Tell it before the number that remains."""
        self._pass_to(at, self.GRAIN_S)
        self._watch.happened(self._at)
