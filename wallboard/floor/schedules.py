"""What an agent should be doing by his schedule, and whether he does it."""

from __future__ import annotations

from collections.abc import Iterable

from wallboard.events import ScheduledActivity

PRODUCTIVE_STATES = frozenset({"available", "alerting", "talking", "held", "wrapup"})
PRODUCTIVE_ACTIVITIES = frozenset({"available", "work", "on queue", "onqueue", "phone", "chat", "email"})


def scheduled_at(activities: Iterable[ScheduledActivity], at: float) -> ScheduledActivity | None:
    """What the schedule says for the moment; None outside it, where nobody is judged."""
    return next((each for each in activities if each.start <= at < each.end), None)


def is_adherent(state: str, activity: ScheduledActivity) -> bool:
    """Whether the state is one that the activity asks for.

    Productive (available, on a contact, in wrap-up) while the schedule says so, or not productive while it
    says anything else (Amazon Connect, Genesys Cloud).
    """
    return (activity.activity.lower() in PRODUCTIVE_ACTIVITIES) == (state in PRODUCTIVE_STATES)
