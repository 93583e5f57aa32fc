"""The floor as it was at a moment of a shift, from what the log kept of it."""

from __future__ import annotations

from msgspec import Struct

from wallboard.handover.document import Deed
from wallboard.handover.gather import Review
from wallboard.log.moments import MOMENT_S, Moment
from wallboard.records import Alert

JUST_S = 1800.0
"""What was done so long before the moment still belongs to it."""
SAME_S = 60.0
SILENT_S = 3 * MOMENT_S
"""Figures that are older than this do not stand for the moment: the wall was not there."""


class Then(Struct, frozen=True):
    """The floor at `at`: the newest figures kept by then (None where there are none), the alerts in force,
    and what was done in the half-hour before, with its number among all deeds.
    """

    at: float
    moment: Moment | None
    alerts: tuple[Alert, ...]
    deeds: tuple[tuple[int, Deed], ...]


def floor_then(review: Review, at: float) -> Then:
    """The floor at `at` (epoch seconds)."""
    kept = [moment for moment in review.moments if at - SILENT_S < moment.at <= at]
    handover = review.handover
    alerts = (*(line.alert for line in (*handover.in_force, *handover.snoozed)), *handover.over)
    numbered = enumerate(handover.deeds, start=1)
    return Then(
        at=at,
        moment=kept[-1] if kept else None,
        alerts=tuple(alert for alert in alerts if _was_in_force(alert, at)),
        deeds=tuple(
            each for each in numbered if at - JUST_S < each[1].intervention.happened_at <= at + SAME_S
        ),
    )


def _was_in_force(alert: Alert, at: float) -> bool:
    raised_at = alert.since if alert.raised_at is None else alert.raised_at
    return raised_at <= at and (alert.recovered_at is None or alert.recovered_at > at)
