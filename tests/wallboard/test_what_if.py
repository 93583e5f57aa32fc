import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.snapshots import Story, calm, snapshot, surge
from wallboard.config import TargetsConfig
from wallboard.floor import intervals as col
from wallboard.staffing import Demand, Situation, steady_state
from wallboard.what_if import Answer, Change, Prospect, Reckoner, course_of, prospect_of

HALF_HOUR_S = 1800.0


def prospect(minutes: int, **known: float) -> Prospect:
    """A queue of 60 contacts an hour handled in 300 s by 6 agents, from the beginning of an interval on."""
    sums = np.zeros((1, col.WIDTH))
    for column, value in known.items():
        sums[0, getattr(col, column.upper())] = value
    situation = Situation(
        agents=(6,) * minutes,
        rate_per_min=(1.0,) * minutes,
        aht_s=300.0,
        within_s=20.0,
        patience_s=180.0,
        busy=5,
    )
    return Prospect("*", 0.0, 0.0, HALF_HOUR_S, 0, sums, TargetsConfig(), situation, scheduled=True)


def test_a_long_day_comes_to_erlang_a() -> None:
    """After some handling times the chain is in its steady state, for which there is a formula."""
    for agents in (-1, 0, 2):
        course = course_of(prospect(600), Change(agents, 600))
        demand = Demand(contacts=30, interval_s=HALF_HOUR_S, aht_s=300.0, patience_s=180.0)
        exact = steady_state(demand, 6 + agents, 20.0).service_level
        assert course.intervals[-2] == pytest.approx(exact, abs=0.002)


def test_what_has_happened_counts_in_the_day() -> None:
    """300 contacts answered, none in time, and then some 30 of which nearly all are."""
    course = course_of(prospect(30, answered=300.0, sl_offered=300.0), Change(agents=20, minutes=30))
    assert course.day == pytest.approx(30 / 330, abs=0.005)
    assert course.intervals == (course.day,)


def test_agents_help_while_they_are_there_and_shorter_handling_all_day() -> None:
    base = prospect(180)
    now = course_of(base, Change())
    helped, quick = course_of(base, Change(3, 60)), course_of(base, Change(handling=0.8))
    assert helped.day > now.day
    assert helped.intervals[0] > now.intervals[0] + 0.1
    assert helped.intervals[-1] == pytest.approx(now.intervals[-1], abs=0.002), "they have left again"
    assert quick.intervals[-1] > now.intervals[-1] + 0.05
    assert course_of(base, Change(-3, 60)).day < now.day


def test_a_surge_is_answered_beside_the_day_as_it_goes() -> None:
    answer = Reckoner().answer(surge(), "queue:0", Change(4, 60))
    assert isinstance(answer, Answer)
    assert answer.then.day > answer.now.day
    assert answer.most_changed in {answer.prospect.current, answer.prospect.current + 1}
    assert answer.prospect.scheduled


def test_it_says_why_nothing_can_be_known() -> None:
    floor = calm()
    unknown = replace(floor.expected, contacts=np.full_like(floor.expected.contacts, np.nan), basis="")
    for given, why in (
        (replace(floor, inferred=frozenset({"agents"})), "agents' states are not in the feed"),
        (replace(floor, expected=unknown), "nothing is expected of the day yet"),
        (snapshot(Story(hour=23.5)), "no more contacts are expected today"),
        (snapshot(Story(agents=0)), "no agent was on"),
    ):
        assert prospect_of(given, "*") == why
        assert Reckoner().answer(given, "*", Change()) == why
    with pytest.raises(KeyError):
        prospect_of(floor, "queue:none")
