"""What was expected anyway: a range that moves with agents, arrivals and what the half-hour before was."""

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.snapshots import Story, snapshot, surge
from wallboard.floor import intervals as col
from wallboard.outcomes.expected_course import Facts, Range, facts_of, foresee, service_level_range
from wallboard.snapshot import FloorSnapshot


def facts(floor: FloorSnapshot, scope: str = "*") -> Facts:
    found = facts_of(floor, scope)
    assert isinstance(found, Facts), found
    return found


def expected(known: Facts, horizon_min: int = 30) -> Range:
    found = service_level_range(foresee(known), horizon_min)
    assert found is not None
    assert 0 <= found.low <= found.mean <= found.high <= 1
    return found


def with_agents(known: Facts, agents: int) -> Facts:
    return replace(known, situation=replace(known.situation, agents=(agents,) * 60))


def test_more_agents_more_is_expected() -> None:
    known = facts(surge())
    levels = [expected(with_agents(known, agents)).mean for agents in (10, 20, 30, 45)]
    assert levels == sorted(levels)
    assert levels[-1] > levels[0] + 0.2


def test_what_went_badly_is_expected_to_go_on() -> None:
    known = facts(surge())
    recent = replace(known.recent, agents=float(known.situation.agents[0]), contacts=300.0)
    fine = expected(replace(known, recent=replace(recent, service_level=0.8)))
    bad = expected(replace(known, recent=replace(recent, service_level=0.2)))
    assert bad.mean < fine.mean - 0.2


def test_the_less_is_known_of_arrivals_the_wider_the_range() -> None:
    known = facts(surge())
    sure, unsure = (expected(replace(known, log_sd=log_sd)) for log_sd in (0.05, 0.5))
    assert unsure.high - unsure.low > sure.high - sure.low


def test_the_part_of_the_half_hour_that_is_over_counts_as_it_was() -> None:
    course = foresee(facts(surge()))
    lost, won = service_level_range(course, 15, 0.0, 5000.0), service_level_range(course, 15, 5000.0, 5000.0)
    assert lost is not None
    assert won is not None
    assert lost.high < 0.1
    assert won.low > 0.9


def test_equal_input_equal_range() -> None:
    assert expected(facts(surge())) == expected(facts(surge()))


def test_the_expected_rate_follows_the_forecast_and_goes_back_to_it() -> None:
    floor = surge()
    rates = facts(floor).situation.rate_per_min
    foreseen = floor.expected.contacts[0, floor.current_interval : floor.current_interval + 2] / 30
    assert rates[0] > 1.3 * foreseen[0]
    assert rates[-1] / foreseen[-1] < rates[0] / foreseen[0]


def test_without_a_forecast_the_last_half_hour_goes_on() -> None:
    floor = surge()
    unknown = np.full_like(floor.expected.contacts, np.nan)
    rates = facts(replace(floor, expected=replace(floor.expected, contacts=unknown))).situation.rate_per_min
    assert len(set(rates)) == 1
    assert rates[0] * 30 == pytest.approx(floor.windows["rolling"][0][col.OFFERED], rel=0.05)


def test_agents_follow_the_schedule() -> None:
    floor = surge()
    scheduled = floor.expected.scheduled.copy()
    scheduled[:, floor.current_interval] = 20.0
    scheduled[:, floor.current_interval + 1 :] = 10.0
    agents = facts(replace(floor, expected=replace(floor.expected, scheduled=scheduled))).situation.agents
    assert agents[0] == pytest.approx(2 * agents[-1], abs=1)


@pytest.mark.parametrize(
    ("within_s", "formula", "words"),
    [(14_400.0, "answered_of_offered", "hours"), (20.0, "answered_only", "answered_only")],
)
def test_what_the_model_cannot_say_is_said(within_s: float, formula: str, words: str) -> None:
    floor = surge()
    targets = replace(floor.scopes[0].targets, within_s=within_s, formula=formula)
    scopes = (replace(floor.scopes[0], targets=targets), *floor.scopes[1:])
    found = facts_of(replace(floor, scopes=scopes), "*")
    assert isinstance(found, str)
    assert words in found


def test_a_floor_without_agents_or_contacts_is_not_foreseen() -> None:
    assert "no agent" in str(facts_of(snapshot(Story(agents=0)), "*"))
    assert "too few contacts" in str(facts_of(snapshot(Story(hour=6.2)), "*"))


def test_an_unknown_scope_is_an_error() -> None:
    with pytest.raises(KeyError):
        facts_of(surge(), "queue:none")
