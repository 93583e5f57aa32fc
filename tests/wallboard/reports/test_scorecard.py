"""An agent's weeks beside his team's, from a real log."""

from datetime import date
from pathlib import Path

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.floor.agent_days import AGENT_FIELDS
from wallboard.log.agent_days import AgentDayRecorder
from wallboard.log.store import Store
from wallboard.reports.scorecard import Scorecard, read_scorecard
from wallboard.snapshot import DayTally, Tally


def test_the_weeks_before_today_of_an_agent_and_his_team(tmp_path: Path) -> None:
    sums = np.zeros((3, len(AGENT_FIELDS)))
    sums[:, AGENT_FIELDS.index("watched_s")] = sums[:, AGENT_FIELDS.index("staffed_s")] = 3600.0
    sums[:, AGENT_FIELDS.index("handled")] = (10.0, 20.0, 99.0)
    sums[:, AGENT_FIELDS.index("talk_s")] = (1000.0, 4000.0, 1.0)
    who = (("a1", "a2", "b1"), sums, ("Ada", "Ben", "Cy"), ("Anchor", "Anchor", "Beacon"))
    store = Store(tmp_path / "log.db")
    store.start()
    try:
        recorder = AgentDayRecorder(store, "live")
        for day in (24, 25, 26):
            tally = DayTally(date(2026, 5, day), Tally(*who), Tally((), np.zeros((0, 4))))
            recorder.save(replace(snapshots.calm(), tallies=(tally,)))
        store.flush().result(5)
        today = date(2026, 5, 26)
        card = store.read(lambda s: read_scorecard(s, "live", "a1", "Anchor", today)).result(5)
        nobody = store.read(lambda s: read_scorecard(s, "live", "zz", "Zebra", today)).result(5)
    finally:
        store.stop()
    assert card.agent is not None
    assert card.team is not None
    assert (card.agent.contacts, card.agent.days, card.agent.aht_s) == (20, 2, 100.0)
    assert (card.team.contacts, card.team_days) == (60, 4)
    assert card.team.aht_s == pytest.approx(10_000 / 60)
    assert nobody == Scorecard()
