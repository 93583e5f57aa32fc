"""Spikes: surges put into the bank's real days, found by the watch and by its peers at equal false alarms.

    python -m tests.benchmarks.spikes [--short]

Days are the working days of January to June 1999 after the first month, but for those of surges.csv. Into
each goes, one at a time, a surge of each size and length at a random moment. All learn only from earlier
days; each peer's threshold is then set to raise as many false alarms on the untouched days as the watch did
at its default setting. The oracle is a CUSUM that knows the surge's size and the day's true rate (the day
itself, smoothed over 45 min on both sides: it has seen the future). The half oracle knows the size and
the day's total, but the day's shape only as forecast: what separates the two is knowledge, not the method.

On real days nobody knows the true rate. `drawn` therefore measures the same on days whose rate is known
because it was drawn: from the very forecast of a real day, with the errors that the forecast itself says it
has, and Poisson arrivals at that rate. There a ladder leads down from the oracle: the size not known; the
rate only as the forecast could know it at the time, from earlier days and the day so far (without the surge).

Left out of false alarms, for all alike: a quarter of an hour six standard deviations above the two hours
around it. Nobody can call the 30 calls of 1999-05-09 21:56 (in two minutes, 1.7 expected) a false alarm.
"""

import argparse
import json
import os
import sys
import time
from datetime import date
from itertools import chain
from pathlib import Path

import numpy as np

from tests.helpers.bank_walk import BIN_S, Day, Spell, read_bank, surge_runs, walk
from tests.helpers.spike_peers import (
    GRACE_S,
    LADDER,
    PEERS,
    SURGE_SIZES,
    Injected,
    KnownDay,
    Scorer,
    delay_s,
    inject,
    is_real,
    judged,
    seen,
    threshold_for,
    true_rates,
)
from tests.helpers.spike_worlds import drawn_days
from wallboard.days.calls import CallTable
from wallboard.spikes.arrivals import ArrivalWatch
from wallboard.spikes.watch import WatchSettings

ROOT = Path(__file__).parent.parent.parent
WATCHED = ("*", "PS", "NW", "NE")
DRAWN, DRAWS = ("*", "PS"), 2
SIZES, LENGTHS_S = SURGE_SIZES, (600.0, 1200.0, 3600.0)
FIRST_DAY = date(1999, 2, 1)
SETTINGS = WatchSettings()
OTHER_SETTINGS = (5.0, 10.0, 20.0)
SHORT_STRIDE, FULL_STRIDE = 15, 1
DRAWN_STRIDE = 2

Days = list[tuple[Day, list[Spell]]]
Delays = list[list[float]]
"""Seconds until found, infinite where not, a list for each size and length."""


def watch_delay_s(injected: Injected) -> float:
    """Return the seconds until the watch has a spell in force within the surge; infinite where it has
    none."""
    watch = ArrivalWatch("stream", "excess", injected.known.day.expected, SETTINGS)
    until = injected.start_s + injected.length_s + GRACE_S
    alarms_s: list[float] = []
    for at in injected.arrivals[injected.arrivals <= until].tolist():
        watch.observe(at)
        if at >= injected.start_s and watch.tick(at):
            alarms_s.append(at)
            break
    return delay_s(injected, alarms_s)


def peer_delays(scorer: Scorer, days: list[KnownDay], cells: list[list[Injected]], most: int) -> Delays:
    """Return a peer's delays at thresholds that raise `most` false alarms on the untouched days."""
    thresholds = {size: _threshold(scorer, days, size, most) for size in SIZES}
    return [[_peer_delay(scorer, each, thresholds[each.size]) for each in cell] for cell in cells]


def _threshold(scorer: Scorer, days: list[KnownDay], size: float, most: int) -> float:
    plain = [(known, np.array(known.day.arrivals)) for known in days]
    return threshold_for([judged(at, scorer(seen(known, at, size))) for known, at in plain], most)


def _peer_delay(scorer: Scorer, injected: Injected, threshold: float) -> float:
    scores = scorer(seen(injected.known, injected.arrivals, injected.size))
    return delay_s(injected, injected.arrivals[scores >= threshold].tolist())


def walked_days(calls: CallTable, stream: str, settings: WatchSettings, surges: set[date]) -> Days:
    """Return the working days of a stream and what the watch said."""
    return [
        (day, spells)
        for day, spells in walk(calls, stream, settings)
        if day.is_working and day.date >= FIRST_DAY and day.date not in surges
    ]


def stated_at(calls: CallTable, surges: set[date]) -> dict[str, float]:
    """Return false alarms over those stated, all streams together, at other settings than the default."""
    ratios = {}
    for each in OTHER_SETTINGS:
        walked = [
            walked_days(calls, stream, WatchSettings(false_alarm_days=each), surges)
            for stream in (*WATCHED, "IN")
        ]
        raised = sum(false_alarms_in(days) for days in walked)
        ratios[f"{each:g} days"] = round(raised * each / sum(len(days) for days in walked), 2)
    return ratios


def false_alarms_in(days: Days) -> int:
    """Count the spells at whose beginning nothing had really happened."""
    return sum(
        not is_real(np.array(day.arrivals))[int(spell.raised_s // BIN_S)]
        for day, spells in days
        for spell in spells
    )


def measure(days: list[KnownDay], most: int, stride: int, peers: dict[str, Scorer]) -> dict[str, Delays]:
    """Return the delays of the watch and its peers on one stream, at `most` false alarms; every `stride`-th
    day gets surges."""
    rng = np.random.default_rng(7)
    cells = [
        [inject(known, size, length_s, rng) for known in days[::stride]]
        for size in SIZES
        for length_s in LENGTHS_S
    ]
    delays = {name: peer_delays(scorer, days, cells, most) for name, scorer in peers.items()}
    return {"watch": [[watch_delay_s(each) for each in cell] for cell in cells]} | delays


def real(days: Days) -> list[KnownDay]:
    """Return real days, with the day itself, smoothed, for the truth."""
    return [
        KnownDay(day, true_rates(np.array(day.arrivals)), np.array(day.expected.rates)) for day, _ in days
    ]


def pooled(measured: dict[str, dict[str, Delays]]) -> dict[str, Delays]:
    """Return the delays of each method over all streams."""
    names = next(iter(measured.values()))
    return {
        name: [list(chain(*cell)) for cell in zip(*(one[name] for one in measured.values()), strict=True)]
        for name in names
    }


def drawn(calls: CallTable, *, short: bool) -> dict[str, object]:
    """Measure on days whose true rate is known because it was drawn."""
    measured, raised, count = {}, 0, 0
    for stream in DRAWN[:1] if short else DRAWN:
        stride = SHORT_STRIDE if short else DRAWN_STRIDE
        days, most = drawn_days(calls, stream, SETTINGS, first=FIRST_DAY, stride=stride, draws=DRAWS)
        measured[stream] = measure(days, most, DRAWS if short else 1, LADDER)
        raised, count = raised + most, count + len(days)
    each = pooled(measured)
    limit = each["oracle_cusum"]
    return {
        "days": count,
        "false_alarms_to_stated": round(raised * SETTINGS.false_alarm_days / count, 2),
        "found": {name: _found(delays) for name, delays in each.items()},
        "found_to_oracle": {
            name: round(_found(delays) / max(_found(limit), 0.001), 3) for name, delays in each.items()
        },
        "delay_to_oracle": {name: delay_ratio(delays, limit) for name, delays in each.items()},
    }


def told(delays: Delays) -> dict[str, object]:
    """Return share found and median delay over the surges found, whole and for each size and length."""
    cells = [f"x{size:g} {length_s / 60:.0f} min" for size in SIZES for length_s in LENGTHS_S]
    each = {
        cell: [round(float(np.isfinite(one).mean()), 2), _median_s(one)]
        for cell, one in zip(cells, delays, strict=True)
    }
    return {"found": _found(delays), "delay_s": _median_s(list(chain(*delays))), "cells": each}


def _found(delays: Delays) -> float:
    return round(float(np.isfinite(list(chain(*delays))).mean()), 3)


def _median_s(delays: list[float]) -> float | None:
    finite = [each for each in delays if np.isfinite(each)]
    return round(float(np.median(finite))) if finite else None


def delay_ratio(ours: Delays, limit: Delays) -> float | None:
    """Return median delay over the oracle's, over the surges that both found."""
    pairs = [
        (a, b) for a, b in zip(chain(*ours), chain(*limit), strict=True) if np.isfinite(a) and np.isfinite(b)
    ]
    if not pairs:
        return None
    first, second = np.median(np.array(pairs), axis=0)
    return round(float(first / max(second, 1.0)), 2)


def report(measured: dict[str, dict[str, Delays]], walked: dict[str, Days]) -> dict[str, object]:
    """Pool the streams."""
    each = pooled(measured)
    raised = {stream: false_alarms_in(days) for stream, days in walked.items()}
    stated = {stream: round(len(days) / SETTINGS.false_alarm_days, 1) for stream, days in walked.items()}
    watch, limit = each["watch"], each["oracle_cusum"]
    return {
        "found_to_oracle": round(_found(watch) / max(_found(limit), 0.001), 3),
        "delay_to_oracle": delay_ratio(watch, limit),
        "false_alarms_to_stated": round(sum(raised.values()) / sum(stated.values()), 2),
        "false_alarms": raised,
        "stated": stated,
        "by_stream": {stream: {name: _found(one[name]) for name in one} for stream, one in measured.items()},
        "methods": {name: told(delays) for name, delays in each.items()},
    }


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="two streams, few days")
    short = parser.parse_args().short
    folder = Path(os.environ.get("WALLBOARD_SHARED_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        print(json.dumps({"benchmark": "spikes", "skipped": f"no real data in {folder}"}))
        sys.exit()
    began = time.perf_counter()
    calls, surges = read_bank(folder), {day for day, _ in surge_runs(folder)}
    walked = {
        stream: walked_days(calls, stream, SETTINGS, surges) for stream in (WATCHED[:2] if short else WATCHED)
    }
    measured = {
        stream: measure(real(days), false_alarms_in(days), SHORT_STRIDE if short else FULL_STRIDE, PEERS)
        for stream, days in walked.items()
    }
    print(
        json.dumps(
            {
                "benchmark": "spikes",
                **report(measured, walked),
                "false_alarms_to_stated_at": {} if short else stated_at(calls, surges),
                "drawn": drawn(calls, short=short),
                "took_s": round(time.perf_counter() - began),
            }
        )
    )


if __name__ == "__main__":
    main()
