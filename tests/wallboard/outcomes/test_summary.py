"""What each kind of lever did over weeks, and how sure that is."""

from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest

from wallboard.log.intervention_rows import LogFilter
from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Store
from wallboard.outcomes.expected_course import Range
from wallboard.outcomes.summary import KindSummary, summarise
from wallboard.outcomes.tracker import Outcome, write_outcome
from wallboard.records import FrozenFigures, InterventionDraft

HOUR_S = 3600.0


class Weeks:
    """Levers, hours apart, with what came of them."""

    def __init__(self, path: Path) -> None:
        self.store = Store(path)
        self.store.start()
        self._log = InterventionLog(self.store)
        self._at = 0.0

    def lever(self, kind: str, *levels: float, apart_s: float = 2 * HOUR_S, expected: float = 0.6) -> None:
        """Used at a service level of 0.5, which went to `levels` after 15, 30 and 60 minutes."""
        self._at += apart_s
        row = self._log.append(InterventionDraft(kind, "*", "", "Ines"), at=self._at)
        before = FrozenFigures("*", self._at, service_level=0.5)
        wide = Range(expected, expected - 0.1, expected + 0.1)
        for after_min, level in zip((15, 30, 60), levels, strict=False):
            figures = FrozenFigures("*", self._at + 60 * after_min, service_level=level)
            outcome = Outcome(row.id, after_min, before, figures, wide)
            self.store.write(partial(write_outcome, source="live", outcome=outcome))

    def told(self, **wanted: float) -> dict[str, KindSummary]:
        self.store.flush().result(5)
        found = self.store.read(lambda session: summarise(session, LogFilter(**wanted))).result(5)  # type: ignore[arg-type]
        return {summary.kind: summary for summary in found}


@pytest.fixture
def weeks(tmp_path: Path) -> Iterator[Weeks]:
    weeks = Weeks(tmp_path / "log.db")
    yield weeks
    weeks.store.stop()


def test_a_lever_that_helps(weeks: Weeks) -> None:
    for level in (0.85, 0.88, 0.9, 0.86, 0.91, 0.65):
        weeks.lever("overtime", 0.6, level, 0.9)
    told = weeks.told()["overtime"]
    assert (told.times, told.measured, told.alone, told.verdict) == (6, 6, 6, "it helps")
    assert told.change == pytest.approx(0.37)
    assert told.surplus == pytest.approx(0.2417, abs=1e-3)
    assert told.better == pytest.approx(5 / 6)
    assert told.bit_after_min == 30
    assert told.low is not None
    assert 0.1 < told.low < 0.2417


def test_a_lever_that_does_nothing_and_one_that_harms(weeks: Weeks) -> None:
    for level in (0.5, 0.7, 0.6, 0.55, 0.65):
        weeks.lever("message", 0.6, level, 0.6)
        weeks.lever("vto", 0.4, level - 0.3, 0.3)
    told = weeks.told()
    assert (told["message"].verdict, told["message"].bit_after_min) == ("not beyond chance", None)
    assert told["vto"].verdict == "it does harm"


def test_few_cases_say_nothing(weeks: Weeks) -> None:
    weeks.lever("callback", 0.9, 0.9, 0.9)
    told = weeks.told()["callback"]
    assert told.verdict.startswith("too few")
    assert told.low is None
    assert told.surplus == pytest.approx(0.3)


def test_with_another_lever_within_the_half_hour_the_gain_is_nobodys(weeks: Weeks) -> None:
    weeks.lever("overtime", 0.9, 0.9, 0.9)
    weeks.lever("message", 0.9, 0.9, 0.9, apart_s=600.0)
    told = weeks.told()
    assert (told["overtime"].measured, told["overtime"].alone, told["overtime"].surplus) == (1, 0, None)
    assert told["message"].alone == 1


def test_only_what_was_asked_for_counts(weeks: Weeks) -> None:
    weeks.lever("overtime", 0.9, 0.9, 0.9)
    weeks.lever("overtime", 0.9, 0.9, 0.9)
    assert weeks.told(start=3 * HOUR_S)["overtime"].times == 1
