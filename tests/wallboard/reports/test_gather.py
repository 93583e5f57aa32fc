"""What a report knows: figures by queue and day, alerts, levers, people; and what it says it does not."""

from collections.abc import Callable
from datetime import date

import numpy as np
import pytest

from tests.helpers.shift import START_AT, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S
from wallboard import metrics
from wallboard.clock import SiteCalendar
from wallboard.errors import StoreError
from wallboard.floor import intervals as col
from wallboard.records import Details, InterventionDraft
from wallboard.reports import Report, days_of, period_of
from wallboard.reports.period import before

Gathered = Callable[..., Report]


@pytest.mark.parametrize(
    ("kind", "day", "first", "last"),
    [
        ("daily", date(2026, 5, 26), date(2026, 5, 26), date(2026, 5, 26)),
        ("weekly", date(2026, 5, 31), date(2026, 5, 25), date(2026, 5, 31)),
        ("scorecard", date(2026, 5, 25), date(2026, 5, 25), date(2026, 5, 31)),
        ("monthly", date(2026, 2, 14), date(2026, 2, 1), date(2026, 2, 28)),
        ("monthly", date(2026, 12, 31), date(2026, 12, 1), date(2026, 12, 31)),
    ],
)
def test_a_day_names_its_period(kind: str, day: date, first: date, last: date) -> None:
    assert days_of(kind, day) == (first, last)  # type: ignore[arg-type]


def test_a_period_has_the_sites_days_and_one_before_it() -> None:
    calendar = SiteCalendar("Europe/London")
    march = period_of(*days_of("monthly", date(2026, 3, 5)), calendar)
    assert march.end_at - march.start_at == 31 * 86_400 - 3600, "the clocks are put forward"
    assert (before(march, "monthly", calendar).first, before(march, "monthly", calendar).last) == (
        date(2026, 2, 1),
        date(2026, 2, 28),
    )
    some = period_of(date(2026, 5, 5), date(2026, 5, 7), calendar)
    assert before(some, "weekly", calendar).first == date(2026, 5, 2)


def test_queues_are_the_sums_of_what_was_saved(report: Gathered) -> None:
    week, snapshot = report("weekly"), at_the_end()
    for queue in week.queues:
        row = snapshot.row(queue.figures.scope.id)
        sums = col.total(snapshot.closed[row, : snapshot.current_interval + 1])
        assert queue.figures.offered == sums[col.OFFERED]
        level = float(metrics.service_level(sums, "answered_of_offered"))
        assert queue.figures.service_level == pytest.approx(level)
    assert [each.figures.offered for each in week.queues[1:]] == sorted(
        (each.figures.offered for each in week.queues[1:]), reverse=True
    )
    assert [each.figures is not None for each in week.days] == [False, True, *[False] * 5]
    assert week.days[1].figures is not None
    assert week.days[1].figures.offered == week.queues[0].figures.offered
    assert "Nothing was recorded on Mon 25 May, Wed 27 May" in week.unknown[0]


def test_the_worst_intervals_are_those_where_most_contacts_missed(report: Gathered) -> None:
    day, snapshot = report("daily"), at_the_end()
    missed = [each.missed for each in day.worst]
    assert missed == sorted(missed, reverse=True)
    worst = day.worst[0]
    row = snapshot.row(worst.scope.id)
    sums = snapshot.closed[row, int((worst.start - snapshot.day_start_at) // snapshot.interval_s)]
    assert worst.missed == sums[col.ANSWERED] - sums[col.ANSWERED_WITHIN] + sums[col.ABANDONED]
    queues = [index for index, scope in enumerate(snapshot.scopes) if scope.kind == "queue"]
    closed = snapshot.closed[queues]
    most = closed[..., col.ANSWERED] - closed[..., col.ANSWERED_WITHIN] + closed[..., col.ABANDONED]
    assert worst.missed == np.max(most)


def test_alerts_are_counted_once_with_their_time_in_force(report: Gathered) -> None:
    alerts = report("daily").alerts
    told = [each for each in at_the_end().alerts if each.raised_at is not None]
    assert alerts[0].alerts == sum(each.alerts for each in alerts[1:]) == len(told)
    assert alerts[0].acknowledged == sum(each.acknowledged_at is not None for each in told)
    assert alerts[0].in_force_s == pytest.approx(sum(each.in_force_s for each in alerts[1:]))
    week = report("weekly", date(2026, 5, 26)).alerts[0]
    assert (week.alerts, week.in_force_s) == (len(told), alerts[0].in_force_s), "not beyond what was recorded"
    assert week.in_force_s <= len(told) * (at_the_end().at - at_the_end().day_start_at)


def test_kinds_tell_how_often_and_what_they_did(shift: ShiftLog, report: Gathered) -> None:
    shift.acted(draft("overtime", "four places until 18:00"), START_AT + HOUR_S)
    shift.add(draft("note", "a new menu"), START_AT + 2 * HOUR_S)
    kinds = {each.kind: each for each in report("daily").kinds}
    assert (kinds["overtime"].times, kinds["overtime"].effect and kinds["overtime"].effect.measured) == (1, 1)
    assert (kinds["note"].name, kinds["note"].effect) == ("Note", None)


def coached(agent: str, due_h: float, status: str = "open") -> InterventionDraft:
    details = Details(due_at=START_AT + due_h * HOUR_S, status=status)  # type: ignore[arg-type]
    return InterventionDraft("coaching", "*", "hold time", "Ines M.", (agent,), details=details)


def test_a_scorecard_adds_up_and_follows_coaching(shift: ShiftLog, report: Gathered) -> None:
    shift.people(csat=4.5, scheduled_s=10_000.0)
    shift.add(coached("a0", 1.0), START_AT)
    shift.add(coached("a0", 24.0 * 30), START_AT)
    shift.add(coached("a1", 2.0, "done"), START_AT)
    shift.add(coached("a0", 3.0), START_AT - 20 * 86_400.0)
    card = report("scorecard")
    ada, other, half = (
        next(each for each in card.agents if each.agent == agent) for agent in ("a0", "a1", "a2")
    )
    assert (ada.contacts, ada.aht_s, ada.occupancy, ada.adherence) == (40, 240.0, 0.8, 0.9)
    assert (ada.survey.csat, ada.survey.csat_answers, ada.survey.fcr) == (4.5, 4, 0.75)
    assert (ada.coaching.given, ada.coaching.open, ada.coaching.overdue, ada.coaching.done) == (2, 3, 2, 0)
    assert (other.coaching.given, other.coaching.done) == (1, 1)
    assert (half.name, half.contacts) == ("a2", 20)
    teams = {each.team: each for each in card.teams}
    assert (teams["Anchor"].people, teams["Anchor"].contacts, teams[""].contacts) == (2, 80, 20)
    assert [each.is_overdue for each in card.coachings] == [True, True, False, False]


def test_what_the_feed_does_not_tell_is_not_a_zero(shift: ShiftLog, report: Gathered) -> None:
    shift.people()
    card = report("scorecard")
    assert (card.known.csat, card.known.fcr, card.known.schedules) == (False, False, False)
    assert card.agents[0].survey.csat is None
    assert card.agents[0].adherence is None
    assert any(each.startswith("Not in this feed: customer satisfaction") for each in card.unknown)


def test_nothing_known_is_an_error_that_says_so(report: Gathered) -> None:
    with pytest.raises(StoreError, match="knows nothing of 2025-01-01 to 2025-01-31"):
        report("monthly", date(2025, 1, 5))
