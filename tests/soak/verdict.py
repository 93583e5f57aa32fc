"""Whether the month was a good one, in figures and in words."""

from collections import Counter
from collections.abc import Sequence

from tests.soak.measures import Held, grown

LIMIT = 0.05
"""Memory may grow by this share from the second day to the last."""
HANDLES = ("fds", "threads", "tasks", "qobjects", "timers")


def growth(days: Sequence[Held]) -> float:
    """How much resident memory grew from the second day (in a short run the first measure) to the last."""
    first = days[min(1, len(days) - 2)] if len(days) > 1 else days[0]
    return days[-1].rss_mb / first.rss_mb - 1.0


def leaks(days: Sequence[Held]) -> list[str]:
    """Handles of which the last days all held more than any of the first: what grows, not what comes and
    goes.
    """
    half = len(days) // 2
    early, late = days[min(1, half) : max(half, 1)], days[max(half, 1) :]
    found = []
    for name in HANDLES if early and late else ():
        most, least = max(getattr(day, name) for day in early), min(getattr(day, name) for day in late)
        if least > most:
            found.append(f"{name}: {most} at most in the first half, {least} at least in the second")
    return found


def words(days: Sequence[Held], counted: Sequence[Counter[str]]) -> list[str]:
    """What there is more of at the end than on the second day."""
    return grown(counted[min(1, len(counted) - 1)], counted[-1]) if len(days) > 1 else []
