"""Whether a new snapshot tells anything new, or only that time has passed, as most of the ten a second do."""

from __future__ import annotations

import numpy as np

from wallboard.floor.intervals import CONTACT_WIDTH
from wallboard.snapshot import FloorSnapshot
from widgets.freshness import Freshness

SAME = ("scopes", "alerts", "interventions", "expected", "usual", "routes", "handover")
"""Parts that are the same objects as long as they have not changed."""
EQUAL = (
    "mode", "speed", "site", "zone", "day_start_at", "current_interval", "trouble", "features", "inferred",
    "agents", "schedules",
)  # fmt: skip
COUNTS = ("waiting", "past_target", "staffed", "available", "on_contact")


def only_time_passed(before: FloorSnapshot, now: FloorSnapshot) -> bool:
    """Whether nothing has happened from `before` to `now`, and no whole second of event time has passed.

    Agents' times grow with every picture: they are news once a second.
    """
    return (
        int(before.at) == int(now.at)
        and all(getattr(before, name) is getattr(now, name) for name in SAME)
        and all(getattr(before, name) == getattr(now, name) for name in EQUAL)
        and all(np.array_equal(getattr(before.live, name), getattr(now.live, name)) for name in COUNTS)
        and _counted_the_same(before, now)
        and [feed.link for feed in before.feeds] == [feed.link for feed in now.feeds]
    )


def _counted_the_same(before: FloorSnapshot, now: FloorSnapshot) -> bool:
    return all(
        np.array_equal(sums[..., :CONTACT_WIDTH], now.windows[name][..., :CONTACT_WIDTH])
        for name, sums in before.windows.items()
    )


def _said(freshness: Freshness) -> list[tuple[str, str, int]]:
    return [(each.feed, each.detail, int(each.age_s or 0.0)) for each in freshness.missing]


def looks_as(before: Freshness, now: Freshness) -> bool:
    """Whether both are said in the same words: an age only where it is said at all, in whole seconds."""
    if (before.trust, before.detail) != (now.trust, now.detail) or _said(before) != _said(now):
        return False
    return now.trust == "current" or int(before.age_s or 0.0) == int(now.age_s or 0.0)
