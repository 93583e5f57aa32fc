import math

import pytest
from PySide6.QtCore import QLocale

from wallboard.config import SiteConfig
from widgets.formatting import Formats, formats_for

TUESDAY = 1_779_805_920.0  # 2026-05-26 14:32 UTC


def formats(locale: str = "en_GB", zone: str = "UTC") -> Formats:
    return formats_for(SiteConfig(locale=locale, zone=zone))


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.0, "0:00"),
        (7.9, "0:07"),
        (161, "2:41"),
        (3723, "1:02:03"),
        (-3, "0:00"),
        (math.nan, "—"),
        (None, "—"),
    ],
)
def test_wait(seconds: float | None, words: str) -> None:
    assert formats().wait(seconds) == words


@pytest.mark.parametrize(
    ("ratio", "words"),
    [
        (0.78, "78\u202f%"),
        (0.996, "99\u202f%"),
        (1.0, "100\u202f%"),
        (0.0, "0\u202f%"),
        (math.nan, "—"),
        (None, "—"),
    ],
)
def test_percent(ratio: float | None, words: str) -> None:
    assert formats().percent(ratio) == words


@pytest.mark.parametrize(
    ("seconds", "words"),
    [
        (0.42, "0.4\u202fs"),
        (12.0, "12\u202fs"),
        (300.0, "5\u202fmin"),
        (8400.0, "2\u202fh 20\u202fmin"),
        (None, "—"),
    ],
)
def test_age(seconds: float | None, words: str) -> None:
    assert formats().age(seconds) == words


def test_numbers_are_the_locales() -> None:
    assert formats("en_GB").count(99_999) == "99,999"
    assert formats("de_DE").count(99_999) == "99.999"
    assert formats("de_DE").percent(0.783, 1) == "78,3\u202f%"
    assert formats("en_GB").count(math.nan) == "—"


def test_clock_stands_in_the_sites_zone() -> None:
    assert formats().clock(TUESDAY) == "14:32"
    assert formats(zone="Asia/Jerusalem").clock(TUESDAY) == "17:32"
    assert formats("en_US", "America/New_York").clock(TUESDAY) == "10:32 AM"
    assert formats().clock(TUESDAY, seconds=True) == "14:32:00"


@pytest.mark.parametrize(
    ("at", "words"), [(1_774_745_999.0, "01:59"), (1_774_746_000.0, "03:00")]
)  # 2026-03-29: Berlin leaps from 2 to 3
def test_clock_follows_daylight_saving(at: float, words: str) -> None:
    assert formats(zone="Europe/Berlin").clock(at) == words


def test_days_are_the_locales() -> None:
    assert formats().weekday(TUESDAY) == "Tue"
    assert formats().date(TUESDAY) == "Tue 26 May 2026"
    assert formats("de_DE").weekday(TUESDAY).startswith("Di")


def test_the_feeds_zone_wins() -> None:
    assert formats_for(SiteConfig(zone="UTC"), "Asia/Jerusalem").clock(TUESDAY) == "17:32"


def test_without_a_locale_the_clock_has_24_hours_or_the_systems() -> None:
    assert formats_for(SiteConfig()).locale.language() != QLocale.Language.C
