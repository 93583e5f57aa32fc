"""What the watches of `wallboard.spikes` say, as conditions for the book."""

from __future__ import annotations

from wallboard.alerts.conditions import Condition, Timing
from wallboard.language import figure, mark, say
from wallboard.spikes.signals import Kind, Signal, signal_words

TIMING = Timing(pending_s=0.0, clear_s=60.0)
"""A watch has its own way to be late on and late off; the book adds little."""
WORDS: dict[Kind, tuple[str, str]] = {
    "arrivals_up": (mark("Surge"), mark("Move breaks now, end off-phone work, and look for the cause.")),
    "arrivals_down": (
        mark("Too few contacts"),
        mark("Ring the number yourself: a trunk or the menu may be dead."),
    ),
    "abandonment": (mark("Many hang up"), mark("Tell callers how long it takes, or offer call-backs.")),
    "menu_hangups": (
        mark("Hang-ups in the menu"),
        mark("Ring the number yourself: the menu may not let callers through."),
    ),
    "handling_time": (
        mark("Long handling"),
        mark("Ask what takes so long: a slow system or a new kind of question."),
    ),
    "no_answers": (
        mark("Nobody answers"),
        mark("Ask on the floor: the agents' phones or their sign-on may be down."),
    ),
    "agents_leaving": (
        mark("Agents leave ready"),
        mark("Ask on the floor: a system may be down, or a break is taken together."),
    ),
}
"""What it is called, and what to do."""
RULES: dict[Kind, str] = {kind: kind for kind in WORDS} | {"arrivals_up": "spike", "arrivals_down": "drop"}
"""The rule under which it goes into the book."""


def condition_of(signal: Signal) -> Condition:
    """A signal in force as a breach.

    Hand it in at every tick as long as it is; without it the alert recovers.
    """
    what, advice = WORDS[signal.kind]
    return Condition(
        RULES[signal.kind],
        signal.scope,
        signal.severity,
        say(what),
        text=signal_words(signal),
        advice=say(advice),
        eased=signal.severity != "critical",
        observed=signal.observed,
        expected=signal.expected,
        figure=f"×{figure(signal.ratio, 1)}",
        badness=signal.score,
        since=signal.since,
        timing=TIMING,
    )
