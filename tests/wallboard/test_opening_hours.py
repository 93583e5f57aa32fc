"""When the centre is open: weekdays, nights, days off, and the night in which the clocks change."""

from datetime import datetime
from zoneinfo import ZoneInfo

import pytest

from wallboard.config import SiteConfig
from wallboard.opening_hours import OpeningHours
from wallboard.snapshot import Opening

ZONE = "Europe/Berlin"
SITE = SiteConfig(hours=("Mon-Fri 08:00-20:00", "Sat 09:00-13:00"), closed_days=("2026-12-25",))
HOURS = OpeningHours(SITE, ZONE)


def at(text: str) -> float:
    return datetime.fromisoformat(text).replace(tzinfo=ZoneInfo(ZONE)).timestamp()


@pytest.mark.parametrize(
    ("moment", "is_open", "since", "until"),
    [
        ("2026-11-24T08:00", True, "2026-11-24T08:00", "2026-11-24T20:00"),
        ("2026-11-24T20:00", False, "2026-11-24T20:00", "2026-11-25T08:00"),
        ("2026-11-28T14:00", False, "2026-11-28T13:00", "2026-11-30T08:00"),  # over the weekend
        ("2026-12-25T11:00", False, "2026-12-24T20:00", "2026-12-26T09:00"),  # a day off
    ],
)
def test_open_and_closed(moment: str, is_open: bool, since: str, until: str) -> None:
    assert HOURS.at(at(moment)) == Opening(is_open, at(since), at(until))


def test_what_is_kept_does_not_outlive_its_hours() -> None:
    hours = OpeningHours(SITE, ZONE)
    seen = [hours.at(at(f"2026-11-24T{clock}")).is_open for clock in ("07:59", "08:00", "19:59", "20:00")]
    assert seen == [False, True, True, False]
    assert not hours.at(at("2026-11-24T07:00")).is_open  # a replay that is wound back


def test_hours_that_touch_are_one() -> None:
    nights = OpeningHours(SiteConfig(hours=("00:00-24:00",)), ZONE).at(at("2026-10-25T03:30"))
    assert nights.is_open
    assert nights.until is not None
    assert nights.until > at("2026-11-20T00:00")


def test_without_hours_it_never_closes() -> None:
    assert OpeningHours(SiteConfig(), ZONE).at(at("2026-12-25T03:00")) == Opening()
