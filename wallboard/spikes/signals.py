"""What a watch says when something is out of the ordinary, and the words for it."""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

from wallboard.language import figure, mark, say

Kind = Literal[
    "arrivals_up",
    "arrivals_down",
    "abandonment",
    "menu_hangups",
    "handling_time",
    "no_answers",
    "agents_leaving",
]
Severity = Literal["warn", "critical"]

RAREST_SHIFTS = 10_000.0
"""Past this no day ever stored could tell one rarity from another, so the words stop counting."""

_SECONDS_SHOWN_BELOW = 90
_WHOLE_FROM = 10

PHRASES: dict[Kind, str] = {
    "arrivals_up": mark("{observed} contacts in {length} where {expected} were expected; {rarity}."),
    "arrivals_down": mark("{observed} contacts in {length} where {expected} were expected; {rarity}."),
    "abandonment": mark("{observed} abandoned in {length} where {expected} were expected; {rarity}."),
    "menu_hangups": mark(
        "{observed} hung up in the menu in {length} where {expected} were expected; {rarity}."
    ),
    "handling_time": mark("{observed} s handling time in {length} where {expected} were expected; {rarity}."),
    "no_answers": mark("{observed} answers in {length} where {expected} were expected; {rarity}."),
    "agents_leaving": mark(
        "{observed} agents left ready in {length} where {expected} were expected; {rarity}."
    ),
}


class Signal(Struct, frozen=True, gc=False):
    """Something out of the ordinary that is in force at `at`; times are epoch seconds.

    `since` is the estimated moment of change. `observed` stand in the last `window_s` where `expected` would
    have (events; for handling time, mean seconds a contact). `ratio` is the present size: 2 is twice the
    expectation, 0 is nothing at all. `excess` counts the events too many (too few) since `since`. Chance
    alone shows as much once in `rarity_shifts` shifts of eight hours. `basis` says what the expectation is
    made of.
    """

    kind: Kind
    scope: str
    severity: Severity
    since: float
    at: float
    window_s: float
    observed: float
    expected: float
    ratio: float
    excess: float
    score: float
    rarity_shifts: float
    basis: str = ""


def _length_words(length_s: float) -> str:
    if length_s < _SECONDS_SHOWN_BELOW:
        return f"{max(1, round(length_s))} s"
    return f"{round(length_s / 60)} min"


def _count_words(count: float) -> str:
    return f"{count:.0f}" if count >= _WHOLE_FROM or count == round(count) else figure(count, 1)


def rarity_words(rarity_shifts: float) -> str:
    """Say how rare: “once in 900 shifts”, with no more digits than the figure deserves."""
    if rarity_shifts >= RAREST_SHIFTS:
        return say("less than once in {n} shifts").format(n=figure(RAREST_SHIFTS))
    if rarity_shifts < 1:
        return say("more than once a shift")
    return say("once in {n} shifts").format(n=figure(float(f"{rarity_shifts:.2g}")))


def signal_words(signal: Signal) -> str:
    """Say how far out: “23 contacts in 5 min where 9 were expected; once in 900 shifts.”"""
    return say(PHRASES[signal.kind]).format(
        observed=_count_words(signal.observed),
        expected=_count_words(signal.expected),
        length=_length_words(signal.window_s),
        rarity=rarity_words(signal.rarity_shifts),
    )
