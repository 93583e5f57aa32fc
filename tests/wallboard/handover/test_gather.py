"""The handover tells what the log knows, and says what it does not know."""

from collections.abc import Callable
from dataclasses import dataclass

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.shift import END_AT, START_AT, ZONE, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S, gap
from wallboard.errors import StoreError
from wallboard.floor import intervals as col
from wallboard.handover import Handover
from wallboard.log.kinds import KindSpec
from wallboard.records import NO_DETAILS, Details

Gathered = Callable[..., Handover]
DAY_S = 86_400.0


def states(handover: Handover) -> list[tuple[str, str]]:
    return [(item.intervention.text, item.state) for item in handover.items]


def said(handover: Handover, words: str) -> bool:
    return any(words in sentence for sentence in handover.unknown)


# --- what is taken over ---


@dataclass
class Case:
    text: str
    kind: str
    happened: float
    state: str | None
    details: Details = NO_DETAILS


CASES = [
    Case("trunk is down", "incident", 13.0, "open"),
    Case("old, still open", "incident", -24.0, "open"),
    Case("too old", "incident", -24.0 * 8, None),
    Case("back up", "incident", 13.0, None, Details(status="done")),
    Case("asked IT", "escalation", 13.0, "open", Details(due_at=END_AT + HOUR_S, status="open")),
    Case("asked HR", "escalation", 13.0, "overdue", Details(due_at=END_AT - HOUR_S, status="open")),
    Case("asked ops, due 14:00", "escalation", 13.0, "overdue"),
    Case("asked ops, due 15:00", "escalation", 13.0, "open"),
    Case("listen in again", "coaching", 13.0, "open", Details(due_at=END_AT + DAY_S)),
    Case("follow-up of last week", "coaching", -48.0, "overdue", Details(due_at=START_AT)),
    Case("four places until 18:00", "overtime", 13.0, "runs on"),
    Case("four places 13:00–17:30", "overtime", 13.0, "runs on"),
    Case("till 14:00", "overtime", 13.0, None),
    Case("no time at all", "overtime", 13.0, None),
    Case("since yesterday", "callback", -20.0, "runs on", Details(effect_until_at=END_AT + 1.0)),
    Case("read this", "note", 13.0, "told"),
    Case("yesterday's news", "note", -20.0, None),
    Case("away until 2026-05-27 12:00", "staffing", -20.0, "told"),
]


@pytest.mark.parametrize("case", CASES, ids=lambda case: case.text)
def test_what_carries_over(shift: ShiftLog, handover: Gathered, case: Case) -> None:
    shift.floor()
    shift.add(
        draft(case.kind, case.text, details=case.details), END_AT - 14.5 * HOUR_S + case.happened * HOUR_S
    )
    assert states(handover()) == ([(case.text, case.state)] if case.state else [])


def test_what_was_closed_in_the_shift_is_told_although_it_began_before(
    shift: ShiftLog, handover: Gathered
) -> None:
    id_ = shift.add(draft("incident", "trunk is down"), START_AT - DAY_S)
    done = draft("incident", "trunk is back", details=Details(status="done"))
    shift.amend(id_, done, START_AT + HOUR_S)
    found = handover()
    assert [item.intervention.text for item in found.closed] == ["trunk is back"]
    assert found.items == ()
    assert handover(start=START_AT + 2 * HOUR_S).closed == ()


def test_cancelled_rows_are_gone_and_corrected_ones_tell_both_wordings(
    shift: ShiftLog, handover: Gathered
) -> None:
    id_ = shift.add(draft("note", "first words"), START_AT + HOUR_S)
    shift.amend(id_, draft("note", "better words"), START_AT + 2 * HOUR_S)
    (deed,) = handover().deeds
    assert (deed.intervention.text, deed.first_text) == ("better words", "first words")


def test_other_modes_and_the_logs_own_entries_are_left_out(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    shift.mode = "demo"
    shift.add(draft("incident", "of the demo"), START_AT + HOUR_S)
    assert (handover().items, handover().deeds) == ((), ())


def test_kinds_are_called_as_the_site_calls_them(shift: ShiftLog, handover: Gathered) -> None:
    shift.add(draft("huddle", "stood together"), START_AT + HOUR_S)
    kinds = (KindSpec("huddle", name="Team huddle"),)
    assert [deed.kind for deed in handover(kinds=kinds).deeds] == ["Team huddle"]
    assert [deed.kind for deed in handover().deeds] == ["huddle"]


# --- figures ---


def test_the_figures_are_those_of_the_shifts_intervals(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    floor = at_the_end()
    first, last = 16, 29
    found = handover()
    for figures in found.scopes:
        row = floor.row(figures.scope.id)
        sums = floor.closed[row, first:last].sum(axis=0)
        assert figures.offered == pytest.approx(sums[col.OFFERED])
        level = sums[col.ANSWERED_WITHIN] / (sums[col.ANSWERED] + sums[col.ABANDONED])
        assert figures.service_level == pytest.approx(level)
    assert [each.scope.kind for each in found.scopes] == ["floor"] + ["queue"] * 6
    assert [each.start for each in found.intervals] == [START_AT + 1800.0 * n for n in range(last - first)]


def test_what_was_expected_is_known_only_where_every_interval_has_it(
    shift: ShiftLog, handover: Gathered
) -> None:
    floor = at_the_end()
    shift.floor()
    assert handover().scopes[0].expected is None
    shift.floor(replace(floor, at=START_AT - 60.0, current_interval=15))
    known = handover(end=START_AT + 5 * HOUR_S).scopes[0]
    assert known.expected is not None
    assert known.expected == pytest.approx(float(np.sum(floor.expected.contacts[0, 16:26])), rel=0.2)
    assert known.expected_low is not None
    assert known.expected_high is not None
    assert known.expected_low < known.expected < known.expected_high


def test_an_interval_that_still_runs_is_expected_up_to_now(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor(replace(at_the_end(), at=START_AT - 60.0, current_interval=15))
    shift.floor(replace(at_the_end(), at=START_AT + 600.0, current_interval=16))
    early, whole = (handover(end=START_AT + s).scopes[0].expected for s in (600.0, 1800.0))
    assert early == pytest.approx((whole or 0.0) / 3)


def test_agents_are_called_by_their_names_unless_the_site_hides_them(
    shift: ShiftLog, handover: Gathered
) -> None:
    shift.people()
    shift.add(replace(draft("coaching", "on refunds"), agents=("a0", "a9")), END_AT - HOUR_S)
    assert handover().deeds[0].agents == ("Ada Lind", "a9")
    assert handover(hide_names=True).deeds[0].agents == ("a0", "a9")


def test_sign_off_is_the_newest_moment_before_the_end(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    found = handover()
    assert found.sign_off is not None
    assert found.sign_off.figures[0].waiting == 23
    assert sum(team.agents for team in found.sign_off.teams) == 60
    assert handover(end=END_AT + HOUR_S).sign_off is None
    assert said(handover(end=END_AT + HOUR_S), "at sign-off")


def test_the_next_hours_are_what_was_expected_then(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    ahead = handover().ahead
    assert [each.start for each in ahead] == [END_AT + 1800.0 * n for n in range(6)]
    expected = at_the_end().expected
    assert ahead[0].contacts == pytest.approx(expected.contacts[0, 29], abs=0.06)
    assert ahead[0].required == expected.required[0, 29]


def test_alerts_in_force_come_with_how_their_place_stands_now(shift: ShiftLog, handover: Gathered) -> None:
    floor = at_the_end()
    snoozed = replace(
        floor.alerts[1], id="s", state="snoozed", snoozed_until=END_AT + 600, snooze_reason="known"
    )
    over = replace(floor.alerts[1], id="o", state="recovered", recovered_at=END_AT - 600)
    long_over = replace(over, id="x", recovered_at=START_AT - 600)
    shift.floor(replace(floor, alerts=(*floor.alerts, snoozed, over)))
    shift.floor(replace(floor, at=START_AT - 300, alerts=(long_over,)))
    found = handover()
    assert [line.alert.id for line in found.in_force] == ["spike-0", "wait-0"]
    assert found.in_force[0].now is not None
    assert found.in_force[0].now.waiting == 23
    assert [line.alert.id for line in found.snoozed] == ["s"]
    assert [alert.id for alert in found.over] == ["o"]
    assert any("only since" in each.why for each in found.watch)


# --- what was done ---


def test_a_lever_tells_what_it_did_and_what_else_was_done(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    shift.acted(draft("overtime", "four places"), START_AT + HOUR_S)
    shift.acted(draft("message", "all on Billing", scope="queue:0"), START_AT + 1.5 * HOUR_S)
    first, second = handover().deeds
    assert [outcome.after_min for outcome in first.outcomes] == [15, 30, 60]
    assert first.others == ("message to the floor 09:30",)
    assert second.others == ()
    early = handover(end=START_AT + 1.25 * HOUR_S, zone=ZONE)
    assert [outcome.after_min for outcome in early.deeds[0].outcomes] == [15]
    assert said(early, "overtime offer 09:00")


# --- what it does not know ---


def test_a_shift_without_anything_else_says_so(shift: ShiftLog, handover: Gathered) -> None:
    shift.add(draft("overtime", "four places"), START_AT + HOUR_S)
    found = handover()
    for words in ("sign-off", "no interval", "next hours", "absent or late", "Until when", "took no figures"):
        assert said(found, words), words
    assert found.scopes[0].service_level is None
    assert found.zone == "UTC"


def test_holes_in_the_data_are_named(shift: ShiftLog, handover: Gathered) -> None:
    floor = gap()
    shift.floor(replace(floor, at=END_AT))
    assert said(handover(), "11:00, 11:30, 12:00")
    assert not said(handover(end=START_AT + HOUR_S), "no data")


def test_a_staffing_note_answers_who_is_absent(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    assert said(handover(), "absent")
    shift.add(draft("staffing", "Ben and Hana are ill"), START_AT + HOUR_S)
    assert not said(handover(), "absent")


def test_a_time_of_which_nothing_is_known_is_an_error(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    with pytest.raises(StoreError, match="knows nothing of that time"):
        handover(start=START_AT - 30 * DAY_S, end=START_AT - 29 * DAY_S)
