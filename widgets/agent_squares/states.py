"""Agents' states in words, and when one has lasted too long."""

from __future__ import annotations

from collections.abc import Iterable
from typing import get_args

from wallboard.events import AgentState
from wallboard.floor.courses import UNKNOWN_STATE
from wallboard.language import mark, say
from wallboard.snapshot import AgentView

MINUTE_S = 60.0
OVERLONG_S: dict[str, float] = {
    "alerting": 0.5 * MINUTE_S,
    "talking": 15 * MINUTE_S,
    "held": 3 * MINUTE_S,
    "wrapup": 3 * MINUTE_S,
    "break": 15 * MINUTE_S,
    "lunch": 45 * MINUTE_S,
}
"""A state that lasts longer, in seconds, stands out. Others may last as long as they like."""

STATE_WORDS: dict[str, str] = {
    "available": mark("Available"),
    "alerting": mark("Ringing"),
    "talking": mark("Talking"),
    "held": mark("On hold"),
    "wrapup": mark("Wrap-up"),
    "break": mark("Break"),
    "lunch": mark("Lunch"),
    "training": mark("Training"),
    "meeting": mark("Meeting"),
    "away": mark("Away"),
    "signed_out": mark("Signed out"),
    UNKNOWN_STATE: mark("Not known"),
}
ORDER: dict[str, int] = {state: place for place, state in enumerate(get_args(AgentState))}
"""States in the order of the feed's vocabulary: first those who serve."""


def state_word(state: str) -> str:
    """The state in words; a vendor's own word as it came."""
    return say(STATE_WORDS[state]) if state in STATE_WORDS else state


def is_overlong(agent: AgentView, at: float) -> bool:
    """Whether the agent has been in his state for too long at `at`, epoch seconds."""
    limit_s = OVERLONG_S.get(agent.state)
    return limit_s is not None and at - agent.since > limit_s


def counts_of(agents: Iterable[AgentView]) -> dict[str, int]:
    """How many are in each state, in the order of `ORDER`; vendors' words after them by name."""
    counts: dict[str, int] = {}
    for agent in agents:
        counts[agent.state] = counts.get(agent.state, 0) + 1
    return dict(sorted(counts.items(), key=lambda each: (ORDER.get(each[0], len(ORDER)), each[0])))
