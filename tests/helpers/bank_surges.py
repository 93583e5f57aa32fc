"""The bank's surges, and which alerts of a back-test told them."""

import csv
from collections.abc import Sequence
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

from msgspec import Struct

from wallboard.backtest import Finding

ZONE = ZoneInfo("Asia/Jerusalem")
HALF_HOUR_S = 1800.0
IN_TIME_S = 900.0
FOREVER = float("inf")


class Surge(Struct, frozen=True):
    """A run of half-hours, epoch seconds."""

    start_at: float
    end_at: float

    def told(self, spikes: Sequence[Finding]) -> bool:
        """Whether one was in force a quarter of an hour into it."""
        at = self.start_at + IN_TIME_S
        return any(spike.raised_at <= at <= (spike.recovered_at or FOREVER) for spike in spikes)

    def meets(self, spike: Finding) -> bool:
        """Whether the alert was in force at any time of it."""
        return spike.raised_at < self.end_at and (spike.recovered_at or FOREVER) > self.start_at


def bank_surges(folder: Path) -> list[Surge]:
    """The runs of consecutive half-hours of surges.csv in the shared data."""
    found: list[Surge] = []
    with (folder / "anonbank1999" / "surges.csv").open() as file:
        for row in csv.DictReader(file):
            local = datetime.fromisoformat(f"{row['date']}T{row['half_hour']}").replace(tzinfo=ZONE)
            start = local.timestamp()
            if found and found[-1].end_at == start:
                start = found.pop().start_at
            found.append(Surge(start, local.timestamp() + HALF_HOUR_S))
    return found


def spikes_of(findings: Sequence[Finding]) -> list[Finding]:
    """The spike alerts."""
    return [finding for finding in findings if finding.rule == "spike"]
