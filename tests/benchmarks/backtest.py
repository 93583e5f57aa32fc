"""Back-test of the bank's six months: is every surge told in time, and how much else is called critical?

    python -m tests.benchmarks.backtest [--short]

Each day is judged by what the days before it taught; January 1 is judged by nothing. `late` are the surges
of surges.csv of which no spike alert was in force a quarter of an hour in. `others` are critical spike
alerts at no time of which there was such a surge, with their own words.
"""

import argparse
import json
import os
import sys
import time
from datetime import date, datetime
from pathlib import Path

from tests.helpers.bank_surges import ZONE, bank_surges, spikes_of
from wallboard.backtest import Backtest, with_call_backs
from wallboard.config import Config
from wallboard.days import read_days

ROOT = Path(__file__).parent.parent.parent
FORMAT = "anonymous-bank"
MONTHS = ("january", "february", "march", "april", "may", "june")
SHORT = (date(1999, 1, 17), date(1999, 1, 18))


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help="two days of January")
    short = parser.parse_args().short
    folder = Path(os.environ.get("WALLBOARD_SHARED_DATA", ROOT.parent / "shared" / "data"))
    if not folder.is_dir():
        print(json.dumps({"benchmark": "backtest", "skipped": f"no real data in {folder}"}))
        sys.exit()
    began = time.perf_counter()
    months = MONTHS[:1] if short else MONTHS
    days = read_days([folder / "anonbank1999" / f"{month}.txt.gz" for month in months], FORMAT)
    chosen = [day for day in days.days if not short or SHORT[0] <= day <= SHORT[1]]
    test = Backtest(days, with_call_backs(Config(), FORMAT))
    findings = test.run(chosen)
    spikes = spikes_of(findings)
    first, last = (days.calendar.day(day) for day in (chosen[0], chosen[-1]))
    surges = [each for each in bank_surges(folder) if first.start_at <= each.start_at < last.end_at]
    critical = [spike for spike in spikes if spike.severity == "critical"]
    others = [spike for spike in critical if not any(surge.meets(spike) for surge in surges)]
    weeks = (last.end_at - first.start_at) / (7 * 86_400)
    print(
        json.dumps(
            {
                "benchmark": "backtest",
                "days": len(chosen),
                "surges": len(surges),
                "late": [_clock(surge.start_at) for surge in surges if not surge.told(spikes)],
                "other_critical_spikes_a_week": round(len(others) / weeks, 2),
                "others": [f"{_clock(spike.raised_at)} {spike.text}" for spike in others],
                "alerts_per_day": round(len(findings) / len(chosen), 1),
                "took_s": round(time.perf_counter() - began),
            },
            ensure_ascii=False,
        )
    )


def _clock(at: float) -> str:
    return datetime.fromtimestamp(at, ZONE).strftime("%Y-%m-%d %H:%M")


if __name__ == "__main__":
    main()
