"""What the one who takes over would look for and the log does not know: said, not invented."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

from wallboard.alerts.words import clock, listed
from wallboard.handover.document import Deed, Handover
from wallboard.handover.items import until_of
from wallboard.language import say, within
from wallboard.outcomes.expected_course import HORIZONS_MIN
from wallboard.records import Intervention

LATE_S = 60.0
MOST_MISSING = 0.05
HOLDS_UNTIL = frozenset({"overtime", "vto", "break_move", "skill_move", "recall", "callback"})
"""Kinds that hold until a time which the next shift must know."""


def what_is_unknown(handover: Handover) -> tuple[str, ...]:
    """A sentence each."""
    return (*_of_figures(handover), *_of_what_comes(handover), *_of_rows(handover))


def _of_figures(handover: Handover) -> Iterator[str]:
    sign_off, zone = handover.sign_off, handover.zone
    if sign_off is None:
        yield say("How the floor stood at sign-off: no figures were kept near the end.")
    elif handover.end_at - sign_off.at > LATE_S:
        yield say("How the floor stood after {clock}: no figures were kept later.").format(
            clock=clock(sign_off.at, zone)
        )
    if not handover.intervals:
        yield say("The shift's figures: no interval of it was recorded.")
    holes = [clock(each.start, zone) for each in handover.intervals if each.missing > MOST_MISSING]
    if holes:
        yield say("Part of the intervals of {clocks}: the wall had no data then.").format(
            clocks=listed(holes)
        )
    if "agents" in handover.inferred:
        yield say(
            "Who was really signed on: the source does not tell, sign-ons are inferred from the contacts."
        )


def _of_what_comes(handover: Handover) -> Iterator[str]:
    if handover.intervals and handover.scopes[0].expected is None:
        yield say("Whether the shift was busier than expected: there was no plan and too few earlier days.")
    if not handover.ahead:
        yield say("What the next hours will bring: there is no forecast for them.")
    elif all(each.scheduled is None for each in handover.ahead):
        yield say("How many agents are rostered for the next hours: the source gives no schedule.")
    if not any(item.intervention.kind == "staffing" for item in handover.items):
        yield say("Who is absent or late: nobody wrote a staffing note.")


def _of_rows(handover: Handover) -> Iterator[str]:
    zone = handover.zone
    open_ended = [
        (item.kind, item.intervention)
        for item in handover.items
        if item.intervention.kind == "escalation" and item.until is None
    ]
    if open_ended:
        yield say("By when an answer is due to {rows}: no time is named.").format(
            rows=_named(open_ended, zone)
        )
    promises = [
        (deed.kind, deed.intervention)
        for deed in handover.deeds
        if deed.intervention.kind in HOLDS_UNTIL and until_of(deed.intervention, zone) is None
    ]
    if promises:
        yield say("Until when this holds: {rows}. No time is named.").format(rows=_named(promises, zone))
    yield from _of_outcomes(handover)


def _of_outcomes(handover: Handover) -> Iterator[str]:
    early, missed = [], []
    for deed in handover.deeds:
        past_s = handover.end_at - deed.intervention.at
        if not deed.is_lever or len(deed.outcomes) == len(HORIZONS_MIN):
            continue
        if past_s < 60.0 * HORIZONS_MIN[-1]:
            early.append(deed)
        elif not deed.outcomes:
            missed.append(deed)
    if early:
        yield say("All that came of {rows}: the hour after was not over at the end.").format(
            rows=_deeds(early, handover.zone)
        )
    if missed:
        yield say("What came of {rows}: the wall took no figures afterwards.").format(
            rows=_deeds(missed, handover.zone)
        )


def _deeds(deeds: Sequence[Deed], zone: str) -> str:
    return _named([(deed.kind, deed.intervention) for deed in deeds], zone)


def _named(rows: Sequence[tuple[str, Intervention]], zone: str) -> str:
    return listed(
        [
            say("{kind} {clock}").format(kind=within(kind), clock=clock(row.happened_at, zone))
            for kind, row in rows
        ]
    )
