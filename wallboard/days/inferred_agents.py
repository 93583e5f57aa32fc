"""Agents' states worked out from the calls they handled, for files that record no sign-on, ready or break.

An agent is signed on from the first to the last call of the day; a gap of more than half an hour is away.
What comes of it is labelled inferred wherever it shows.
"""

from __future__ import annotations

from collections import defaultdict
from typing import Literal

import numpy as np
from msgspec import Struct

from wallboard.days.calls import ANSWERED, CallTable

AWAY_AFTER_S = 1800.0

InferredState = Literal["available", "talking", "away", "signed_out"]
Span = tuple[float, float]


class AgentDay(Struct, frozen=True):
    """An agent's inferred day: the queues he served and his states, each with its epoch second."""

    agent: str
    queues: tuple[str, ...]
    states: tuple[tuple[float, InferredState], ...]


def infer_agent_days(table: CallTable, start: float, end: float) -> list[AgentDay]:
    """The agents' days from the answered calls that touch the time from `start` to `end` (epoch seconds)."""
    rows = np.flatnonzero((table.outcome == ANSWERED) & (table.agent >= 0) & (table.ended_at > start))
    spans: dict[int, list[Span]] = defaultdict(list)
    queues: dict[int, set[str]] = defaultdict(set)
    answered_at, ended_at = table.concluded_at, table.ended_at
    for row in rows.tolist():
        if answered_at[row] < end:
            agent = int(table.agent[row])
            spans[agent].append((float(answered_at[row]), float(ended_at[row])))
            queues[agent].add(table.queues[table.queue[row]])
    return [
        AgentDay(table.agents[agent], tuple(sorted(queues[agent])), tuple(_states(_merged(agent_spans))))
        for agent, agent_spans in spans.items()
    ]


def _merged(spans: list[Span]) -> list[Span]:
    """The spans in order, those that overlap or touch made one: the file's clocks differ by seconds."""
    merged: list[Span] = []
    for start, end in sorted(spans):
        if merged and start <= merged[-1][1]:
            merged[-1] = (merged[-1][0], max(end, merged[-1][1]))
        else:
            merged.append((start, end))
    return merged


def _states(spans: list[Span]) -> list[tuple[float, InferredState]]:
    states: list[tuple[float, InferredState]] = []
    next_starts = [start for start, _ in spans[1:]]
    for (start, end), next_start in zip(spans, [*next_starts, None], strict=True):
        if end > start:
            states.append((start, "talking"))
        if next_start is None:
            states.append((end, "signed_out"))
        else:
            states.append((end, "away" if next_start - end > AWAY_AFTER_S else "available"))
    return states
