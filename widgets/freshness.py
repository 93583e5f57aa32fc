"""How far the figures may be trusted: as of now, old (grey, with their age), or no longer shown (“—”)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace

from wallboard.feed import LinkState
from wallboard.snapshot import FeedHealth, FloorSnapshot

Link = LinkState | Literal["silent"]
Trust = Literal["current", "stale", "unknown"]
GRACE_S = 20.0
"""After two heartbeats and this many seconds more, old figures are no longer shown."""

SILENCE_S = 5.0
"""The engine makes a snapshot at least each second: without one for this long, the figures are old whatever
they say.
"""


class Freshness(Struct, frozen=True):
    """`age_s` is real seconds since the last word of the feed, None before the first.

    `detail` says what is wrong; figures that are current may have something odd about them too. `link` is the
    feed's condition, or that the engine itself is silent; `retry_s` is in how many seconds it connects again.
    `missing` are feeds and inputs that are not heard: figures that are current are incomplete without them.
    """

    trust: Trust
    age_s: float | None
    detail: str = ""
    link: Link = "current"
    retry_s: float | None = None
    missing: tuple[FeedHealth, ...] = ()


def freshness_of(snapshot: FloorSnapshot, silent_s: float = 0.0) -> Freshness:
    """Judge `snapshot`, the newest one, which came `silent_s` seconds ago.

    A feed of several, or an input of one, that is not heard only makes the floor incomplete. Where none is
    heard the worst one counts.
    """
    if not snapshot.feeds:
        return Freshness("unknown", None)
    judged = [_of_feed(feed, silent_s) for feed in snapshot.feeds if not feed.of]
    heard = [each for each in judged if each.trust == "current"]
    if not heard:
        return max(judged, key=_badness)
    missing = tuple(part for part in parts_of(snapshot.feeds) if not part.current)
    return replace(max(heard, key=_badness), detail=_oddities(snapshot.feeds), missing=missing)


def parts_of(feeds: Sequence[FeedHealth]) -> list[FeedHealth]:
    """What the floor is made of: the inputs of relays, and the feeds where there are several.

    Nothing where it is one source's. A relay that is lost stands for its inputs.
    """
    own, parts = [feed for feed in feeds if not feed.of], list[FeedHealth]()
    for feed in own:
        inputs = [each for each in feeds if each.of == feed.feed]
        if inputs and (feed.current or len(own) == 1):
            parts += inputs
        elif len(own) > 1:
            parts.append(feed)
    return parts


def _of_feed(feed: FeedHealth, silent_s: float) -> Freshness:
    if feed.age_s is None:
        return Freshness("unknown", None, feed.detail, feed.link, feed.retry_s)
    if silent_s > SILENCE_S:
        age_s = feed.age_s + silent_s
        return Freshness(_trust(age_s, feed), age_s, feed.detail, "silent")
    if feed.current:
        return Freshness("current", feed.age_s, feed.detail)
    return Freshness(_trust(feed.age_s, feed), feed.age_s, feed.detail, feed.link, feed.retry_s)


def _oddities(feeds: Sequence[FeedHealth]) -> str:
    """What is odd about those that are heard; with their names, where there are several."""
    several = sum(not feed.of for feed in feeds) > 1
    told = []
    for feed in feeds:
        if feed.current and feed.detail:
            is_named = feed.feed in feed.detail or not (feed.of or several)
            told.append(feed.detail if is_named else f"{feed.feed}: {feed.detail}")
    return ". ".join(each.rstrip(".") for each in told)


def _trust(age_s: float, feed: FeedHealth) -> Trust:
    """Of figures that are old."""
    return "unknown" if age_s > 2 * feed.heartbeat_s + GRACE_S else "stale"


def _badness(freshness: Freshness) -> tuple[int, bool, float]:
    trust = ("current", "stale", "unknown").index(freshness.trust)
    return trust, bool(freshness.detail), freshness.age_s or 0.0
