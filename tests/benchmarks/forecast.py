"""The rest of real days forecast at 10:00 and 12:00, walk-forward, beside the ways others do it.

Days 61 to 120 of `us_bank_calls_2003` in half-hours; each forecast uses earlier days and the day so far. WAPE
is the sum of absolute errors over the sum of contacts, in percent, pooled over all remaining intervals. The
standard deviations in `Variation` come from days 1 to 60. `without_holidays` is ours with no holiday marked
in the config. `call_by_call` is the bank of 1999, weekdays from February on but for its listed surges and
holidays: the whole floor and the largest queue at 07:00, 10:00 and 12:00. MSTL + ETS needs statsforecast,
which `requirements-bench.lock` brings; it is refitted for each forecast.
"""

from __future__ import annotations

import argparse
import json
import os
import sys
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from datetime import date
from functools import partial
from importlib.util import find_spec
from pathlib import Path
from time import perf_counter

import numpy as np
import numpy.typing as npt

from tests.helpers.bank_walk import STREAMS, surge_runs
from tests.helpers.bank_walk import read_bank as read_calls_of
from wallboard.clock import SiteCalendar
from wallboard.days.counts import read_counts
from wallboard.forecast import DayCounts, DayOutlook, counts_of, day_grid, outlook_from_days

if find_spec("statsforecast"):
    from statsforecast.models import MSTL, AutoETS

ROOT = Path(__file__).resolve().parent.parent.parent
FILE = "us_bank_calls_2003/bank_calls_first_120_days.csv"
HOLIDAYS = frozenset({date(2003, 5, 26), date(2003, 7, 4)})
FIRST, HOURS, INTERVAL_S = 60, (10, 12), 1800.0
BANK_STREAMS, BANK_FIRST, BANK_HOURS, WEEKEND = ("*", "PS"), date(1999, 2, 1), (7, 10, 12), {4, 5}
BANK_HOLIDAYS = frozenset(
    date(1999, month, day)
    for month, day in ((3, 31), (4, 1), (4, 6), (4, 7), (4, 20), (4, 21), (5, 20), (5, 21))
)
SAME_DAYS, RECENT_DAYS, MSTL_DAYS, DAMPING = 6, 5, 40, 0.6

Numbers = npt.NDArray[np.float64]
Peer = Callable[["Bank", int, int], Numbers]


@dataclass(frozen=True)
class Bank:
    """The days, their counts as a table (days, open slots), the slot of the first column."""

    days: Sequence[DayCounts]
    table: Numbers
    first_slot: int

    def same_weekday(self, day: int) -> list[int]:
        weekday = self.days[day].grid.day.weekday()
        return [other for other in range(day) if self.days[other].grid.day.weekday() == weekday]


def read_bank(folder: Path) -> Bank:
    calendar = SiteCalendar("America/New_York")
    days = [
        counts_of(day_grid(calendar, each.day, INTERVAL_S), each.start_at, each.counts)
        for each in read_counts([folder / FILE], calendar)[0]
    ]
    table = np.array([each.by_slot() for each in days])
    is_open = np.flatnonzero(table.any(axis=0))
    return Bank(days, table[:, is_open[0] : is_open[-1] + 1], int(is_open[0]))


def last_week(bank: Bank, day: int, _seen: int) -> Numbers:
    same: Numbers = bank.table[bank.same_weekday(day)[-1]]
    return same


def weekday_profile(bank: Bank, day: int, _seen: int) -> Numbers:
    profile: Numbers = bank.table[bank.same_weekday(day)[-SAME_DAYS:]].mean(axis=0)
    return profile


def profile_and_level(bank: Bank, day: int, seen: int) -> Numbers:
    profile = weekday_profile(bank, day, seen)
    level = float(bank.table[day, :seen].sum() / profile[:seen].sum())
    return profile * level


def shape_recent_level_update(bank: Bank, day: int, seen: int) -> Numbers:
    """A weekday's shape, the level of the last days against their weekdays', damped by the day so far."""
    totals = bank.table.sum(axis=1)
    same = bank.same_weekday(day)
    shape = (bank.table[same] / totals[same, None]).mean(axis=0)
    usual = np.array([totals[bank.same_weekday(recent)].mean() for recent in range(day - RECENT_DAYS, day)])
    level = float((totals[day - RECENT_DAYS : day] / usual).mean() * totals[same].mean())
    update = float(bank.table[day, :seen].sum() / (level * shape[:seen].sum()))
    profile: Numbers = shape * level * update**DAMPING
    return profile


def mstl_ets(bank: Bank, day: int, seen: int) -> Numbers:
    width = bank.table.shape[1]
    past = np.concatenate([bank.table[day - MSTL_DAYS : day].ravel(), bank.table[day, :seen]])
    model = MSTL(season_length=[width, 5 * width], trend_forecaster=AutoETS(model="ZZN"))
    ahead = np.asarray(model.forecast(y=past, h=width - seen)["mean"], dtype=float)
    return np.concatenate([np.zeros(seen), ahead])


PEERS: dict[str, Peer] = {
    "last_week": last_week,
    "weekday_profile": weekday_profile,
    "profile_and_level": profile_and_level,
    "shape_recent_level_update": shape_recent_level_update,
}


def wape(bank: Bank, days: Sequence[int], hour: int, told: Callable[[int, int], Numbers]) -> float:
    """In percent; `told` gives the forecast of a day's open slots when the first `seen` are known."""
    seen = int(hour * 3600 / INTERVAL_S) - bank.first_slot
    errors = sum(np.abs(told(day, seen) - bank.table[day])[seen:].sum() for day in days)
    return round(100 * float(errors / bank.table[days, seen:].sum()), 2)


def of_peers(bank: Bank, days: Sequence[int], peers: dict[str, Peer]) -> dict[str, object]:
    return {
        name: {f"wape_{hour}": wape(bank, days, hour, partial(peer, bank)) for hour in HOURS}
        for name, peer in peers.items()
    }


def of_mstl(bank: Bank, days: Sequence[int]) -> object:
    if not find_spec("statsforecast"):
        return "skipped: statsforecast is not installed (requirements-bench.lock)"
    begin = perf_counter()
    figures = of_peers(bank, days, {"mstl_ets": mstl_ets})["mstl_ets"]
    ms = 1000 * (perf_counter() - begin) / (len(days) * len(HOURS))
    return {"figures": figures, "ms_a_forecast": round(ms, 1)}


class Ours:
    """Our outlooks of some days, and how their forecasts fared."""

    def __init__(self, bank: Bank, days: Sequence[int], holidays: frozenset[date]) -> None:
        self._bank, self._days = bank, days
        begin = perf_counter()
        self._outlooks: dict[int, DayOutlook] = {
            day: outlook_from_days(bank.days[day].grid, bank.days[:day], holidays) for day in days
        }
        self.prepare_ms = round(1000 * (perf_counter() - begin) / len(days), 1)
        self._inside: dict[str, list[Numbers]] = {"50": [], "80": [], "95": []}
        self._times_s: list[float] = []

    def told(self, day: int, seen: int) -> Numbers:
        """The means of the open slots; keeps what lay within the bounds, and the time taken."""
        outlook, counts = self._outlooks[day], self._bank.days[day].counts
        ahead = slice(self._bank.first_slot + seen, self._bank.first_slot + self._bank.table.shape[1])
        begin = perf_counter()
        made = outlook.forecast(counts, float(outlook.grid.starts[ahead.start]))
        self._times_s.append(perf_counter() - begin)
        for share, kept in self._inside.items():
            low, high = getattr(made, f"lo{share}")[ahead], getattr(made, f"hi{share}")[ahead]
            kept.append((counts[ahead] >= low) & (counts[ahead] <= high))
        return made.mean[self._bank.first_slot : ahead.stop]

    def figures(self) -> dict[str, float]:
        errors = {f"wape_{hour}": wape(self._bank, self._days, hour, self.told) for hour in HOURS}
        covered = {
            f"inside_{share}": round(100 * float(np.concatenate(kept).mean()), 1)
            for share, kept in self._inside.items()
        }
        ms = round(1000 * float(np.median(self._times_s)), 2)
        return {**errors, **covered, "ms_a_forecast": ms, "ms_to_prepare_a_day": self.prepare_ms}


def of_bank(folder: Path, step: int) -> dict[str, object]:
    """How the rest of the call-by-call bank's days fares."""
    calls, left_out = read_calls_of(folder), {day for day, _ in surge_runs(folder)} | BANK_HOLIDAYS
    calendar = SiteCalendar("Asia/Jerusalem")
    result: dict[str, object] = {}
    for stream in BANK_STREAMS:
        at = np.sort(np.concatenate([calls.arrivals(queue) for queue in STREAMS[stream]]))
        found = sorted({calendar.day_of(float(hour) * 3600).date for hour in np.unique(at // 3600)})
        days = [counts_of(day_grid(calendar, day, INTERVAL_S), at) for day in found]
        told = [
            index
            for index, each in enumerate(found)
            if each >= BANK_FIRST and each.weekday() not in WEEKEND and each not in left_out
        ]
        result[stream] = _bank_figures(days, told[::step])
    return result


def _bank_figures(days: Sequence[DayCounts], told: Sequence[int]) -> dict[str, float]:
    errors, contacts = dict.fromkeys(BANK_HOURS, 0.0), dict.fromkeys(BANK_HOURS, 0.0)
    inside: dict[int, list[npt.NDArray[np.bool_]]] = {hour: [] for hour in BANK_HOURS}
    for index in told:
        grid, counts = days[index].grid, days[index].counts
        outlook = outlook_from_days(grid, days[:index])
        for hour in BANK_HOURS:
            made = outlook.forecast(counts, float(grid.starts[0]) + hour * 3600)
            ahead = slice(int(hour * 3600 / INTERVAL_S), None)
            errors[hour] += np.abs(made.mean - counts)[ahead].sum()
            contacts[hour] += counts[ahead].sum()
            inside[hour].append(((counts >= made.lo80) & (counts <= made.hi80))[ahead])
    return {f"wape_{hour}": round(100 * errors[hour] / contacts[hour], 1) for hour in BANK_HOURS} | {
        f"inside_80_{hour}": round(100 * float(np.concatenate(inside[hour]).mean()), 1) for hour in BANK_HOURS
    }


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="every tenth day")
    step = 10 if parser.parse_args().short else 1
    folder = Path(os.environ.get("WALLBOARD_SHARED_DATA", ROOT.parent / "shared" / "data"))
    if not (folder / FILE).is_file():
        print(json.dumps({"benchmark": "forecast", "skipped": f"no real data in {folder}"}))
        sys.exit()
    bank = read_bank(folder)
    days = range(FIRST, len(bank.days), step)
    result = {
        "benchmark": "forecast",
        "days": len(days),
        "ours": Ours(bank, days, HOLIDAYS).figures(),
        "without_holidays": Ours(bank, days, frozenset()).figures(),
        **of_peers(bank, days, PEERS),
        "mstl_ets": of_mstl(bank, days),
        "call_by_call": of_bank(folder, step),
    }
    print(json.dumps(result))


if __name__ == "__main__":
    main()
