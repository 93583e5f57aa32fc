"""Is “expected anyway” an honest range? On days on which nobody acted, four in five service levels lie in it.

    python -m tests.benchmarks.outcomes [--short]

At every quarter of an hour of days that the model was not settled on, the next hour is foreseen as if a lever
had been used, and compared with what came. `within` is the share inside the range (0.8 is right), `error` the
mean distance from the range's mean, `naive` that of “it stays as it is”; service levels from 0 to 1.
"""

import argparse
import json
import os
import statistics
import sys
import time
from datetime import date
from pathlib import Path

import numpy as np

from wallboard import metrics
from wallboard.config import Config
from wallboard.days import read_days
from wallboard.days.learned_plan import open_planned
from wallboard.floor.intervals import ABANDONED, ANSWERED, ANSWERED_WITHIN
from wallboard.outcomes.expected_course import (
    HORIZONS_MIN,
    WINDOW_MIN,
    Facts,
    facts_of,
    foresee,
    service_level_range,
)
from wallboard.rehearsal import rehearse
from wallboard.snapshot import FloorSnapshot

ROOT = Path(__file__).parent.parent.parent
MONTHS = ("april", "may", "june")
DAYS = [date(1999, 6, day) for day in (1, 3, 7, 10, 14, 17, 21, 24, 28)]
SCOPES = ("*", "queue:PS", "queue:NE", "queue:NW")
QUARTER_S, FIRST_H, LAST_H, SHORT_LAST_H = 900, 8, 23, 10
Case = tuple[float, float, float, float, float]


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="two hours of one day")
    short = parser.parse_args().short
    folder = Path(os.environ.get("WALLBOARD_SHARED_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        print(json.dumps({"benchmark": "outcomes", "skipped": f"no real data in {folder}"}))
        sys.exit()
    files = [folder / "anonbank1999" / f"{month}.txt.gz" for month in (MONTHS[-1:] if short else MONTHS)]
    days = read_days(files, "anonymous-bank")
    cases: dict[str, list[Case]] = {}
    took_ms: list[float] = []
    for day in DAYS[:1] if short else DAYS:
        source = open_planned(days, day)
        last_h = SHORT_LAST_H if short else LAST_H
        moments = source.info.day_start_at + np.arange(FIRST_H * 3600, last_h * 3600, QUARTER_S)
        pictures = {picture.at: picture for picture in rehearse(source, Config(), moments.tolist())}
        for picture in pictures.values():
            for scope in SCOPES:
                _judge(picture, scope, pictures, cases, took_ms)
    figures = {key: _figures(found) for key, found in sorted(cases.items())}
    took = {"p50_ms": round(statistics.median(took_ms), 1), "max_ms": round(max(took_ms), 1)}
    print(
        json.dumps({"benchmark": "outcomes", "days": 1 if short else len(DAYS), **figures, "foresee": took})
    )


def _judge(
    picture: FloorSnapshot,
    scope: str,
    pictures: dict[float, FloorSnapshot],
    cases: dict[str, list[Case]],
    took_ms: list[float],
) -> None:
    try:
        facts = facts_of(picture, scope)
    except KeyError:
        return
    if not isinstance(facts, Facts):
        return
    begun = time.perf_counter()
    course = foresee(facts)
    took_ms.append(1000 * (time.perf_counter() - begun))
    for horizon_min in HORIZONS_MIN:
        later = pictures.get(picture.at + 60.0 * horizon_min)
        if later is None:
            continue
        before = _before(picture, later, scope) if horizon_min < WINDOW_MIN else (0.0, 0.0)
        expected = service_level_range(course, horizon_min, *before)
        came, now = _level(later, scope), _level(picture, scope)
        if expected is not None and not np.isnan(came) and not np.isnan(now):
            found = cases.setdefault(f"{scope} +{horizon_min}", [])
            found.append((came, now, expected.mean, expected.low, expected.high))


def _level(picture: FloorSnapshot, scope: str) -> float:
    row = picture.row(scope)
    formula = picture.scopes[row].targets.formula
    return float(metrics.service_level(picture.windows["rolling"][row], formula))


def _before(picture: FloorSnapshot, later: FloorSnapshot, scope: str) -> tuple[float, float]:
    """Contacts of the later half-hour that lie before the first picture: answered in time, and all."""
    old, new = picture.row(scope), later.row(scope)
    known = later.windows["rolling"][new] - (later.windows["day"][new] - picture.windows["day"][old])
    return max(0.0, float(known[ANSWERED_WITHIN])), max(0.0, float(known[ANSWERED] + known[ABANDONED]))


def _figures(cases: list[Case]) -> dict[str, float]:
    came, now, mean, low, high = np.array(cases).T
    return {
        "cases": len(cases),
        "within": round(float(((came >= low - 1e-9) & (came <= high + 1e-9)).mean()), 2),
        "error": round(float(np.abs(came - mean).mean()), 3),
        "naive": round(float(np.abs(came - now).mean()), 3),
        "width": round(float((high - low).mean()), 2),
    }


if __name__ == "__main__":
    main()
