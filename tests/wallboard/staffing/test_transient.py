"""The minutes ahead against a brute-force queue, the steady state, and what a bad day brings."""

from math import inf

import numpy as np
import numpy.typing as npt
import pytest
from msgspec.structs import replace

from tests.helpers.queue_simulation import poisson_arrivals, simulate
from wallboard.staffing import Demand, Situation, look_ahead, steady_state

RUNS = 400
WITHIN_S = 20.0
SURGE_PER_MIN = (18.0,) * 15 + (10.0,) * 25


def run_once(
    rng: np.random.Generator, situation: Situation, shifts_s: list[tuple[float, float]]
) -> tuple[npt.NDArray[np.float64], npt.NDArray[np.float64], npt.NDArray[np.float64]]:
    """Return arrival, wait (NaN: hung up) and end of the wait, of the backlog and all who come.

    All agents are busy at the start, so the backlog comes after as many contacts as there are agents.
    """
    backlog_s = -np.sort(np.array(situation.waiting_ages_s))[::-1]
    busy = len(shifts_s) if situation.waiting else situation.busy
    fresh_s = poisson_arrivals(rng, situation.rate_per_min)
    arrivals_s = np.concatenate([np.full(busy, -1e4), backlog_s, fresh_s])
    services_s = rng.exponential(situation.aht_s, arrivals_s.size)
    services_s[:busy] += 1e4  # memoryless: what is left of a contact in hand is again exponential
    patiences_s = rng.exponential(situation.patience_s, arrivals_s.size)
    patiences_s[:busy] = inf
    patiences_s[busy:][: backlog_s.size] += -backlog_s
    waits_s = simulate(arrivals_s, services_s, patiences_s, shifts_s)
    ends_s = arrivals_s + np.where(np.isnan(waits_s), patiences_s, waits_s)
    return arrivals_s[busy:], waits_s[busy:], ends_s[busy:]


def test_a_surge_with_a_backlog_against_simulation() -> None:
    situation = Situation(
        agents=(50,) * 40,
        rate_per_min=SURGE_PER_MIN,
        aht_s=240,
        patience_s=120,
        within_s=WITHIN_S,
        waiting_ages_s=tuple(np.linspace(0, 90, 20)),
    )
    rng = np.random.default_rng(7)
    waiting, within, ended = np.zeros((RUNS, 40)), np.zeros((RUNS, 2)), np.zeros((RUNS, 2))
    for run in range(RUNS):
        arrivals, waits, ends = run_once(rng, situation, [(-1e5, inf)] * 50)
        marks = 60.0 * np.arange(1, 41)
        waiting[run] = ((arrivals < marks[:, None]) & (ends > marks[:, None])).sum(axis=1)
        for half in (0, 1):
            here = (ends >= 1200 * half) & (ends < 1200 * (half + 1))
            within[run, half] = (waits[here] <= WITHIN_S).sum()
            ended[run, half] = here.sum()
    outlook = look_ahead(situation)
    model = np.array([minute.waiting for minute in outlook.minutes])
    error = 4 * waiting.std(axis=0) / RUNS**0.5 + 0.05
    assert np.all(np.abs(model - waiting.mean(axis=0)) < error)
    for half in (0, 1):
        simulated = within[:, half].sum() / ended[:, half].sum()
        assert outlook.service_level(20 * half, 20 * (half + 1)) == pytest.approx(simulated, abs=0.02)
    inside = [
        np.mean((waiting[:, at] >= minute.waiting_p10) & (waiting[:, at] <= minute.waiting_p90))
        for at, minute in enumerate(outlook.minutes[:14])
    ]
    assert 0.77 < np.mean(inside) < 0.87  # whole contacts: a little more than 80 %


def test_it_settles_in_the_steady_state() -> None:
    state = steady_state(Demand(contacts=360, interval_s=1800, aht_s=240, patience_s=120), 50, WITHIN_S)
    last = look_ahead(
        Situation(
            agents=(50,) * 150,
            rate_per_min=(12.0,) * 150,
            aht_s=240,
            patience_s=120,
            within_s=WITHIN_S,
            waiting_ages_s=(10.0,) * 30,
        )
    ).minutes[-1]
    assert last.service_level == pytest.approx(state.service_level, abs=1e-8)
    assert last.waiting == pytest.approx(12 / 60 * state.wait_s, rel=1e-8)  # Little's law


def test_it_settles_in_erlang_c_without_hang_ups() -> None:
    state = steady_state(Demand(contacts=100, interval_s=1800, aht_s=180), 14, WITHIN_S)
    situation = Situation(
        agents=(14,) * 200, rate_per_min=(100 / 30,) * 200, aht_s=180, within_s=WITHIN_S, busy=3
    )
    last = look_ahead(situation).minutes[-1]
    assert last.service_level == pytest.approx(state.service_level, abs=1e-5)
    assert last.wait_s == pytest.approx(state.asa_s, rel=1e-3)


def test_short_steps_change_little() -> None:
    situation = Situation(
        agents=(50,) * 40,
        rate_per_min=SURGE_PER_MIN,
        aht_s=240,
        patience_s=120,
        within_s=WITHIN_S,
        waiting_ages_s=(30.0,) * 20,
    )
    coarse, fine = look_ahead(situation), look_ahead(situation, step_s=2)
    for rough, exact in zip(coarse.minutes, fine.minutes, strict=True):
        assert rough.waiting == pytest.approx(exact.waiting, abs=0.05)
        assert rough.service_level == pytest.approx(exact.service_level, abs=0.003)


def test_uncertain_arrivals_widen_the_range_only() -> None:
    known = Situation(
        agents=(50,) * 30, rate_per_min=(18.0,) * 30, aht_s=240, patience_s=300, within_s=WITHIN_S, busy=50
    )
    unsure = replace(known, rate_cv=0.3)
    sharp, wide = (look_ahead(situation).minutes[-1] for situation in (known, unsure))
    assert wide.waiting_p90 > sharp.waiting_p90
    assert wide.waiting_p10 < sharp.waiting_p10


def test_who_leaves_finishes_first() -> None:
    situation = Situation(
        agents=(50,) * 5 + (30,) * 40, rate_per_min=(8.0,) * 45, aht_s=240, within_s=WITHIN_S, busy=32
    )
    minutes = look_ahead(situation).minutes
    assert minutes[5].waiting < 1
    assert minutes[-1].waiting > minutes[5].waiting
    assert all(minute.ended >= 0 for minute in minutes)


def test_nobody_on() -> None:
    minutes = look_ahead(
        Situation(
            agents=(0,) * 5, rate_per_min=(2.0,) * 5, aht_s=240, within_s=WITHIN_S, waiting_ages_s=(1.0,)
        )
    ).minutes
    assert minutes[-1].waiting == pytest.approx(11)
    assert minutes[-1].wait_s == inf
    assert minutes[-1].service_level == 0


def test_nobody_comes() -> None:
    outlook = look_ahead(Situation(agents=(5,) * 3, rate_per_min=(0.0,) * 3, aht_s=240, within_s=WITHIN_S))
    assert outlook.service_level(0, 3) is None
    assert outlook.minutes[-1].service_level == 1
    assert outlook.back_at_min(0.8) == 0


def test_5000_agents() -> None:
    situation = Situation(
        agents=(5000,) * 10,
        rate_per_min=(1250.0,) * 10,
        aht_s=240,
        patience_s=120,
        within_s=WITHIN_S,
        waiting_ages_s=(40.0,) * 500,
    )
    minutes = look_ahead(situation).minutes
    assert minutes[0].waiting < 400
    assert 0 < minutes[-1].service_level < 1


@pytest.mark.parametrize(
    ("figures", "words"),
    [
        ({"agents": ()}, "a value for each minute"),
        ({"agents": (1,)}, "a value for each minute"),
        ({"agents": (-1, 1)}, "agents and busy"),
        ({"rate_per_min": (1.0, inf)}, "finite"),
        ({"aht_s": 0.0}, "AHT"),
        ({"patience_s": float("nan")}, "patience"),
        ({"rate_cv": 3.0}, "rate_cv"),
    ],
)
def test_what_cannot_be_is_refused(figures: dict[str, object], words: str) -> None:
    sound = Situation(agents=(1, 1), rate_per_min=(1.0, 1.0), aht_s=240.0, within_s=20.0)
    with pytest.raises(ValueError, match=words):
        replace(sound, **figures)


def test_more_contacts_than_can_be_carried() -> None:
    situation = Situation(agents=(1,) * 60, rate_per_min=(5000.0,) * 60, aht_s=240, within_s=WITHIN_S)
    with pytest.raises(ValueError, match="at once"):
        look_ahead(situation)
