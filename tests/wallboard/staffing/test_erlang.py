"""Erlang B, C and A against published figures, exact arithmetic, simulation and their own laws."""

from math import inf

import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tests.helpers import erlang_reference
from tests.helpers.queue_simulation import poisson_arrivals, simulate
from wallboard.staffing import Demand, SteadyState, erlang_b, erlang_c, steady_state

HALF_HOUR_S = 1800.0
BUSY = Demand(contacts=360, interval_s=HALF_HOUR_S, aht_s=240)
IMPATIENT = Demand(contacts=360, interval_s=HALF_HOUR_S, aht_s=240, patience_s=120)

demands = st.builds(
    Demand,
    contacts=st.floats(0.5, 5000),
    interval_s=st.just(HALF_HOUR_S),
    aht_s=st.floats(5, 1000),
    patience_s=st.floats(1, 100_000),
)


def assert_shares_hold(state: SteadyState) -> None:
    for share in (state.p_wait, state.service_level, state.occupancy, state.p_abandon):
        assert -1e-12 <= share <= 1 + 1e-12
    assert state.wait_s >= 0
    assert state.asa_s >= 0


def test_erlang_b_of_a_textbook() -> None:
    assert erlang_b(0, 5.0) == 1
    assert erlang_b(1, 1.0) == 0.5
    assert erlang_b(10, 5.0) == pytest.approx(0.018384570336648, rel=1e-12)


def test_erlang_c_of_the_definitions() -> None:
    state = steady_state(Demand(contacts=100, interval_s=HALF_HOUR_S, aht_s=180), 14, 20)
    assert state.service_level == pytest.approx(0.8883500191794669, abs=1e-16)
    assert state.asa_s == pytest.approx(7.83593701177724, abs=5e-15)
    assert round(state.p_wait, 7) == 0.1741319
    assert round(state.occupancy, 7) == 0.7142857
    state = steady_state(BUSY, 55, 15)
    assert round(state.p_wait, 7) == 0.2387009
    assert round(state.service_level, 7) == 0.8458831
    assert round(state.asa_s, 6) == 8.184032
    assert round(state.occupancy, 7) == 0.8727273


@pytest.mark.parametrize(
    ("agents", "shares", "wait_s"),
    [(50, (0.3423, 0.0480, 0.8506, 0.8935), 5.76), (48, (0.4371, 0.0673, 0.7877, 0.8445), 8.08)],
)
def test_erlang_a_of_the_definitions(agents: int, shares: tuple[float, ...], wait_s: float) -> None:
    state = steady_state(IMPATIENT, agents, 20)
    assert state.service_level_of_answered is not None
    found = (state.p_wait, state.p_abandon, state.service_level, state.service_level_of_answered)
    assert tuple(round(share, 4) for share in found) == shares
    assert round(state.wait_s, 2) == wait_s


def test_patience_of_the_definitions_at_54_agents() -> None:
    state = steady_state(IMPATIENT, 54, 20)
    assert (round(state.p_abandon, 4), round(state.service_level, 4)) == (0.0214, 0.9365)


@pytest.mark.parametrize(
    ("agents", "load"),
    [(1, "0.5"), (14, "10"), (100, "99.9"), (1000, "950.25"), (5001, "5000"), (5100, "5000")],
)
def test_erlang_c_against_50_digits(agents: int, load: str) -> None:
    assert erlang_c(agents, float(load)) == pytest.approx(erlang_reference.erlang_c(agents, load), rel=1e-12)


@pytest.mark.parametrize(
    ("contacts", "aht_s", "patience_s", "agents", "within_s"),
    [
        (360, 240, 120, 50, 20),
        (360, 240, 120, 20, 20),  # far too few
        (360, 240, 120, 90, 20),  # far too many
        (3, 240, 1, 1, 20),  # hardly anybody waits at all
        (3, 240, 1, 1, 0.01),
        (2000, 240, 30, 266, 20),
        (200, 60, 900, 7, 20),
        (200, 60, 900, 6, 600),  # overload, and patient: the waits gather around one length
        (6000, 300, 60, 990, 20),
    ],
)
def test_erlang_a_against_50_digits(
    contacts: float, aht_s: float, patience_s: float, agents: int, within_s: float
) -> None:
    demand = Demand(contacts=contacts, interval_s=HALF_HOUR_S, aht_s=aht_s, patience_s=patience_s)
    exact = erlang_reference.erlang_a(demand.rate_per_s, aht_s, patience_s, agents, within_s)
    state = steady_state(demand, agents, within_s)
    for name in exact._fields:
        assert getattr(state, name) == pytest.approx(getattr(exact, name), rel=1e-10, abs=1e-15), name


def test_erlang_a_against_simulation() -> None:
    rng = np.random.default_rng(20)
    arrivals = poisson_arrivals(rng, [12.0] * 5000)
    waits = simulate(
        arrivals, rng.exponential(240, arrivals.size), rng.exponential(120, arrivals.size), [(0.0, inf)] * 50
    )
    state = steady_state(IMPATIENT, 50, 20)
    assert np.mean(waits <= 20) == pytest.approx(state.service_level, abs=0.02)
    assert np.nanmean(waits) == pytest.approx(state.asa_s, rel=0.1)
    assert np.mean(np.isnan(waits)) == pytest.approx(state.p_abandon, abs=0.01)


def test_load_at_or_above_the_agents_never_settles_without_hang_ups() -> None:
    state = steady_state(BUSY, 48, 20)
    assert (state.p_wait, state.service_level, state.asa_s, state.occupancy) == (1, 0, inf, 1)


def test_nobody_on() -> None:
    state = steady_state(IMPATIENT, 0, 20)
    assert (state.service_level, state.p_abandon, state.wait_s) == (0, 1, 120)
    assert state.service_level_of_answered is None


def test_no_contacts() -> None:
    for patience_s in (60.0, inf):
        demand = Demand(contacts=0, interval_s=HALF_HOUR_S, aht_s=180, patience_s=patience_s)
        state = steady_state(demand, 1, 20)
        assert (state.p_wait, state.service_level, state.asa_s, state.occupancy) == (0, 1, 0, 0)


@pytest.mark.parametrize("patience_s", [30.0, 120.0, 1e6, inf])
def test_holds_at_5000_agents(patience_s: float) -> None:
    demand = Demand(contacts=50_000, interval_s=HALF_HOUR_S, aht_s=180, patience_s=patience_s)
    below, above = (steady_state(demand, agents, 20) for agents in (5001, 5100))
    assert_shares_hold(below)
    assert below.service_level < above.service_level


@given(demand=demands, agents=st.integers(0, 3000), within_s=st.floats(0, 3600))
def test_shares_are_shares_and_flows_balance(demand: Demand, agents: int, within_s: float) -> None:
    state = steady_state(demand, agents, within_s)
    assert_shares_hold(state)
    assert state.service_level <= 1 - state.p_abandon + 1e-12
    assert state.wait_s == pytest.approx(state.p_abandon * demand.patience_s, rel=1e-9)
    if agents:
        served = demand.load_erlang * (1 - state.p_abandon)
        assert state.occupancy * agents == pytest.approx(served, rel=1e-9, abs=1e-12)


@given(demand=demands, agents=st.integers(1, 3000))
def test_one_more_agent_never_makes_it_worse(demand: Demand, agents: int) -> None:
    less, more = (steady_state(demand, count, 20) for count in (agents, agents + 1))
    assert more.service_level >= less.service_level - 1e-12
    assert more.p_abandon <= less.p_abandon + 1e-12
    assert more.occupancy <= less.occupancy + 1e-12


@given(contacts=st.floats(1, 2000), aht_s=st.floats(10, 600), spare=st.integers(1, 30))
def test_endless_patience_is_erlang_c(contacts: float, aht_s: float, spare: int) -> None:
    figures = {"contacts": contacts, "interval_s": HALF_HOUR_S, "aht_s": aht_s}
    agents = int(Demand(**figures).load_erlang) + 1 + spare
    patient = steady_state(Demand(**figures, patience_s=1e13), agents, 20)
    endless = steady_state(Demand(**figures), agents, 20)
    assert patient.service_level == pytest.approx(endless.service_level, abs=1e-8)
    assert patient.asa_s == pytest.approx(endless.asa_s, rel=1e-6, abs=1e-9)


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({"contacts": -1}, "contacts must be 0 or more"),
        ({"contacts": float("nan")}, "contacts must be 0 or more"),
        ({"interval_s": 0}, "interval must be more than 0 s"),
        ({"aht_s": inf}, "AHT must be more than 0 s"),
        ({"patience_s": 0}, "patience must be more than 0 s"),
        ({"contacts": 1e9}, "check the units"),
    ],
)
def test_what_cannot_be_is_refused(figures: dict[str, float], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        Demand(**({"contacts": 100, "interval_s": HALF_HOUR_S, "aht_s": 180} | figures))


def test_negative_agents_are_refused() -> None:
    with pytest.raises(ValueError, match="agents"):
        steady_state(BUSY, -1, 20)
