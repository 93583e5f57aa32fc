"""A shift in a log file, written by the program's own keepers: a Tuesday at Harbour Bank, with a surge."""

from datetime import date
from pathlib import Path

import numpy as np
from msgspec.structs import replace

from tests.helpers.snapshots import DAY_START_AT, HOUR_S, surge
from wallboard.alerts import AlertHistory, AlertRecord
from wallboard.floor.agent_days import AGENT_FIELDS
from wallboard.frozen_figures import figures_of
from wallboard.log.agent_days import AgentDayRecorder
from wallboard.log.interventions import InterventionLog
from wallboard.log.kinds import KINDS, Kind
from wallboard.log.moments import MomentKeeper
from wallboard.log.recorder import IntervalRecorder
from wallboard.log.store import Store
from wallboard.outcomes.tracker import OutcomeTracker
from wallboard.records import Details, InterventionDraft
from wallboard.snapshot import DayTally, FloorSnapshot, Tally

ZONE = "Europe/London"
HUDDLE = Kind("huddle", "Huddle", "")
START_AT = DAY_START_AT + 8 * HOUR_S
END_AT = DAY_START_AT + 14.5 * HOUR_S


def at_the_end() -> FloorSnapshot:
    """The floor as the shift ends, 14:30."""
    return replace(surge(), at=END_AT)


def draft(kind: str, text: str, *, scope: str = "*", details: Details | None = None) -> InterventionDraft:
    """What Ines did."""
    return InterventionDraft(kind, scope, text, "Ines M.", details=details or Details())


class ShiftLog:
    """A log file in which a shift is written down."""

    def __init__(self, path: Path, source: str = "live") -> None:
        self.source, self.mode = source, source.partition(":")[0]
        self.store = Store(path)
        self.store.start()
        self.store.wait_open()
        self._log = InterventionLog(self.store, (*KINDS, HUDDLE))

    def floor(self, snapshot: FloorSnapshot | None = None) -> None:
        """The day's sums so far, how the floor stands, and the alerts."""
        snapshot = snapshot or at_the_end()
        IntervalRecorder(self.store, self.source).save(snapshot)
        MomentKeeper(self.store, self.source).keep(snapshot)
        records = [AlertRecord(alert, ((alert.scope, ""),)) for alert in snapshot.alerts]
        AlertHistory(self.store, self.source).save(records, snapshot.at - 1.0)

    def add(self, wanted: InterventionDraft, at: float) -> str:
        """An intervention with the figures of the surge; its id."""
        snapshot = replace(surge(), at=at)
        known = {scope.id for scope in snapshot.scopes}
        figures = [figures_of(snapshot, wanted.scope)] if wanted.scope in known else []
        return self._log.append(wanted, at=at, figures=figures, mode=self.mode).id

    def acted(self, wanted: InterventionDraft, at: float) -> str:
        """An intervention whose outcomes are taken as the surge goes on."""
        tracker = OutcomeTracker(self.store)
        tracker.resume(self.source, at)
        snapshot = replace(surge(), at=at)
        row = self._log.append(wanted, at=at, figures=[figures_of(snapshot, "*")], mode=self.mode)
        tracker.begin(row, snapshot)
        for minutes in (15, 30, 60):
            tracker.step(replace(snapshot, at=at + 60.0 * minutes))
        tracker.end()
        return row.id

    def people(self, *, csat: float = 0.0, scheduled_s: float = 0.0) -> None:
        """The day of three agents; with answers of customers and schedules where they are given."""
        values = np.zeros((3, len(AGENT_FIELDS)))
        values[:, :9] = 28_800.0, 40.0, 8_000.0, 0.0, 1_600.0, 9_600.0, 2_400.0, 14_400.0, scheduled_s
        values[:, 9] = 0.9 * scheduled_s
        values[:, 10:] = (csat * 4, 4.0, 3.0, 4.0) if csat else 0.0
        values[2, 1:] *= 0.5
        tally = DayTally(
            date(2026, 5, 26),
            Tally(("a0", "a1", "a2"), values, ("Ada Lind", "=1+1 <b>", ""), ("Anchor", "Anchor", "")),
            Tally(("0",), values[:1, 10:]),
        )
        AgentDayRecorder(self.store, self.source).save(replace(at_the_end(), tallies=(tally,)))

    def amend(self, id: str, wanted: InterventionDraft, at: float) -> None:
        """A correction."""
        self._log.amend(id, wanted, at=at).result(5)

    def close(self) -> None:
        """Everything is on the disk."""
        self.store.flush().result(5)
        self.store.stop()
