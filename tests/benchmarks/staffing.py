"""Time and exactness of the staffing answers; `--calibrate` repeats the fit behind the noise band."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable
from math import inf, log, sqrt
from time import perf_counter

import numpy as np
import numpy.typing as npt
from scipy.optimize import brentq

from tests.helpers import erlang_reference
from tests.helpers.queue_simulation import simulate
from wallboard.levers import propose
from wallboard.staffing import (
    Demand,
    Situation,
    Target,
    erlang_c,
    interval_correlation,
    look_ahead,
    required,
    steady_state,
    way_back,
)

HANDLING_CV = 1.3  # the bank's calls of 1999: mean 185 s, standard deviation 238 s


def best_ms(call: Callable[[], object], rounds: int) -> float:
    """Return the shortest of `rounds` runs, in ms: what the machine's other work can't lengthen."""
    times_s = []
    for _ in range(rounds):
        start = perf_counter()
        call()
        times_s.append(perf_counter() - start)
    return round(1000 * min(times_s), 3)


def required_ms(load_erlang: float, patience_s: float, rounds: int) -> float:
    demand = Demand(contacts=load_erlang * 10, interval_s=1800, aht_s=180, patience_s=patience_s)
    return best_ms(lambda: required(demand, Target()), rounds)


def surge(agents: int, minutes: int) -> Situation:
    """Return a surge of 1.3 times what the agents can carry for 20 min, with a backlog."""
    carried_per_min = agents / 4
    rates = (1.3 * carried_per_min,) * 20 + (0.9 * carried_per_min,) * (minutes - 20)
    return Situation(
        agents=(agents,) * minutes,
        rate_per_min=rates,
        aht_s=240,
        patience_s=180,
        within_s=20,
        waiting_ages_s=(30.0,) * (agents // 10),
    )


def worst_relative_error() -> float:
    """Return the largest relative error of Erlang C and A against 50 digits."""
    errors = [
        abs(erlang_c(agents, float(load)) / erlang_reference.erlang_c(agents, load) - 1)
        for agents, load in ((14, "10"), (100, "95"), (5001, "5000"))
    ]
    for contacts, patience_s, agents in ((360, 120, 50), (360, 120, 30), (2000, 30, 266)):
        demand = Demand(contacts=contacts, interval_s=1800, aht_s=240, patience_s=patience_s)
        exact = erlang_reference.erlang_a(demand.rate_per_s, 240, patience_s, agents, 20)
        state = steady_state(demand, agents, 20)
        errors += [abs(getattr(state, name) / getattr(exact, name) - 1) for name in exact._fields]
    return max(errors)


def measure(short: bool) -> dict[str, object]:
    rounds = 3 if short else 20
    hundred, many = surge(100, 60), surge(5000, 60)
    return {
        "benchmark": "staffing",
        "required_c_100_ms": required_ms(95, inf, rounds),
        "required_a_100_ms": required_ms(95, 120, rounds),
        "required_c_5000_ms": required_ms(4900, inf, rounds),
        "required_a_5000_ms": required_ms(4900, 120, rounds),
        "look_ahead_60_min_100_ms": best_ms(lambda: look_ahead(hundred), rounds),
        "look_ahead_60_min_5000_ms": best_ms(lambda: look_ahead(many), rounds),
        "way_back_100_ms": best_ms(lambda: way_back(hundred, 0.8, 25, from_min=5), min(rounds, 3)),
        "propose_ms": best_ms(lambda: propose(20, 60), rounds),
        "worst_relative_error": worst_relative_error(),
    }


class Centre:
    """A random steady queue with log-normal handling, simulated for a few hundred intervals or more."""

    def __init__(self, rng: np.random.Generator) -> None:
        self._rng = rng
        self.interval_s = float(rng.choice([900, 1800, 3600]))
        self.within_s = float(rng.choice([10, 20, 30, 60]))
        self.load_erlang, self.aht_s = self._between(2, 120), self._between(60, 600)
        self.patience_s = inf if rng.random() < 0.2 else self._between(40, 1200)
        contacts = self.load_erlang / self.aht_s * self.interval_s
        self._intervals = int(min(3000, max(300, 350_000 / contacts)))
        demand = Demand(
            contacts=contacts, interval_s=self.interval_s, aht_s=self.aht_s, patience_s=self.patience_s
        )
        target = Target(service_level=rng.uniform(0.5, 0.93), within_s=self.within_s)
        self._agents = required(demand, target).agents

    def _between(self, low: float, high: float) -> float:
        return float(np.exp(self._rng.uniform(log(low), log(high))))

    def correlation(self) -> tuple[float, float]:
        """Return service level and correlation within an interval, less what its contacts explain."""
        rate_per_s = self.load_erlang / self.aht_s
        arrivals = np.cumsum(
            self._rng.exponential(1 / rate_per_s, int(rate_per_s * self.interval_s * self._intervals))
        )
        sigma = sqrt(log(1 + HANDLING_CV**2))
        services = self._rng.lognormal(log(self.aht_s) - sigma**2 / 2, sigma, arrivals.size)
        patiences = (
            np.full(arrivals.size, inf)
            if self.patience_s == inf
            else self._rng.exponential(self.patience_s, arrivals.size)
        )
        waits = simulate(arrivals, services, patiences, [(0.0, inf)] * self._agents)
        interval = (arrivals // self.interval_s).astype(int)
        contacts = np.bincount(interval)[5:-1].astype(np.float64)
        within = np.bincount(interval, waits <= self.within_s).astype(np.float64)[5:-1][contacts > 0]
        return _correlation(contacts[contacts > 0], within)


def _correlation(contacts: npt.NDArray[np.float64], within: npt.NDArray[np.float64]) -> tuple[float, float]:
    level = float(within.sum() / contacts.sum())
    slope, start = np.polyfit(contacts, within / contacts, 1)
    rest = within / contacts - start - slope * contacts
    spread = float(np.mean(rest**2 * contacts)) / (level * (1 - level))
    return level, (spread - 1) / (float(contacts.mean()) - 1)


def _spell_s(correlation: float, interval_s: float) -> float:
    """Return τ, whose mean e^(−|t − u|/τ) over an interval is `correlation`."""

    def excess(share: float) -> float:
        return float(2 * share * (1 + share * np.expm1(-1 / share))) - max(correlation, 1e-3)

    return float(brentq(excess, 1e-6, 1e3)) * interval_s


def calibrate(centres: int) -> dict[str, object]:
    """Fit log(τ / AHT) over random centres, and say how far the shipped formula is from each."""
    rng = np.random.default_rng(1999)
    rows: list[list[float]] = []
    spells: list[float] = []
    ratios: list[float] = []
    while len(rows) < centres:
        centre = Centre(rng)
        level, correlation = centre.correlation()
        if not (0.3 < level < 0.985 and centre.load_erlang / centre.aht_s * centre.interval_s > 8):
            continue
        spells.append(log(_spell_s(correlation, centre.interval_s) / centre.aht_s))
        rows.append(
            [
                1.0,
                level,
                log(centre.within_s / centre.aht_s),
                log(1 + 8 * centre.aht_s / centre.patience_s),
                log(1 + centre.within_s / centre.patience_s),
            ]
        )
        shipped = interval_correlation(
            level,
            interval_s=centre.interval_s,
            aht_s=centre.aht_s,
            within_s=centre.within_s,
            patience_s=centre.patience_s,
        )
        ratios.append(shipped / max(correlation, 1e-3))
    fit, *_ = np.linalg.lstsq(np.array(rows), np.array(spells), rcond=None)
    names = ("constant", "level", "log_within_aht", "log_1_8_aht_patience", "log_1_within_patience")
    return {
        "benchmark": "staffing-calibration",
        **{name: round(float(value), 2) for name, value in zip(names, fit, strict=True)},
        "shipped_to_simulated_correlation_p10_p50_p90": np.round(
            np.percentile(ratios, [10, 50, 90]), 2
        ).tolist(),
    }


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true")
    parser.add_argument("--calibrate", type=int, metavar="CENTRES", default=0)
    options = parser.parse_args()
    print(json.dumps(calibrate(options.calibrate) if options.calibrate else measure(options.short)))


if __name__ == "__main__":
    main()
