"""The least agents for a target: the published answers, and that one fewer would not do."""

from math import inf

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallboard.staffing import Demand, Requirement, Target, required, scheduled, steady_state


def ask(
    contacts: float, aht_s: float, service_level: float, within_s: float, patience_s: float = inf
) -> Requirement:
    demand = Demand(contacts=contacts, interval_s=1800, aht_s=aht_s, patience_s=patience_s)
    return required(demand, Target(service_level=service_level, within_s=within_s))


@pytest.mark.parametrize(
    ("question", "agents", "figures"),
    [
        ((100, 180, 0.8, 20), 14, (0.8884, 7.84, 0.7143)),
        ((360, 240, 0.8, 20), 54, (0.8172, 12.05, 0.8889)),
        ((50, 300, 0.9, 10), 13, (0.9156, 6.34, 0.6410)),
    ],
)
def test_erlang_c_of_the_definitions(
    question: tuple[float, float, float, float], agents: int, figures: tuple[float, float, float]
) -> None:
    answer = ask(*question)
    state = answer.state
    assert answer.agents == agents
    assert state is not None
    assert (round(state.service_level, 4), round(state.asa_s, 2), round(state.occupancy, 4)) == figures


def test_patience_needs_fewer() -> None:
    answer = ask(360, 240, 0.8, 20, patience_s=120)
    assert answer.agents == 49
    assert answer.state is not None
    assert round(answer.state.service_level, 4) == 0.8208


def test_shrinkage_of_the_definitions() -> None:
    demand = Demand(contacts=100, interval_s=1800, aht_s=180)
    assert required(demand, Target(shrinkage=0.3)).scheduled == 20


@pytest.mark.parametrize(
    ("agents", "shrinkage", "expected"), [(14, 0.3, 20), (14, 0.0, 14), (9, 0.1, 10), (10, 0.35, 16)]
)
def test_scheduled_rounds_up_but_not_for_a_last_bit(agents: int, shrinkage: float, expected: int) -> None:
    assert scheduled(agents, shrinkage) == expected


@pytest.mark.parametrize("patience_s", [60.0, inf])
def test_max_occupancy_holds(patience_s: float) -> None:
    demand = Demand(contacts=1000, interval_s=1800, aht_s=180, patience_s=patience_s)
    answer = required(demand, Target(max_occupancy=0.85))
    assert answer.state is not None
    assert answer.state.occupancy <= 0.85
    assert steady_state(demand, answer.agents - 1, 20).occupancy > 0.85


def test_max_occupancy_met_to_the_digit_is_met() -> None:
    demand = Demand(contacts=85, interval_s=1800, aht_s=180)  # 8.5 erlang, 10 agents: 0.85
    target = Target(service_level=0.1, within_s=600, max_occupancy=0.85)
    assert required(demand, target).agents == 10


def test_no_contacts_need_nobody() -> None:
    assert ask(0, 180, 0.8, 20) == Requirement(agents=0, scheduled=0, state=None)


def test_a_single_rare_contact_needs_one() -> None:
    assert ask(0.001, 180, 0.8, 20).agents == 1
    assert ask(0.001, 180, 0.8, 20, patience_s=30).agents == 1
    assert ask(1e-320, 180, 0.8, 20, patience_s=30).agents == 1


@given(
    contacts=st.floats(0.01, 3000),
    aht_s=st.floats(5, 900),
    service_level=st.floats(0.05, 0.99),
    within_s=st.floats(0, 600),
    patience_s=st.one_of(st.just(inf), st.floats(1, 5000)),
)
def test_enough_and_not_one_more(
    contacts: float, aht_s: float, service_level: float, within_s: float, patience_s: float
) -> None:
    answer = ask(contacts, aht_s, service_level, within_s, patience_s)
    demand = Demand(contacts=contacts, interval_s=1800, aht_s=aht_s, patience_s=patience_s)
    assert answer.state == steady_state(demand, answer.agents, within_s)
    assert answer.state.service_level >= service_level
    assert steady_state(demand, answer.agents - 1, within_s).service_level < service_level


@given(contacts=st.floats(0.01, 3000), more=st.floats(0, 500))
def test_more_contacts_never_need_fewer(contacts: float, more: float) -> None:
    assert ask(contacts + more, 180, 0.8, 20, 90).agents >= ask(contacts, 180, 0.8, 20, 90).agents


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({"service_level": 1.0}, "between 0 and 1"),
        ({"service_level": float("nan")}, "between 0 and 1"),
        ({"within_s": -1}, "seconds must be 0 or more"),
        ({"max_occupancy": 0}, "max occupancy"),
        ({"max_occupancy": 1.1}, "max occupancy"),
        ({"shrinkage": 1.0}, "shrinkage"),
    ],
)
def test_targets_that_cannot_be(figures: dict[str, float], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Target(**figures)
