"""Agents in groups: by team, by state, by the queue that is theirs first, or by their time in state."""

from __future__ import annotations

from collections.abc import Callable, Iterable, Mapping
from typing import Literal

from PySide6.QtCore import QCoreApplication

from wallboard.language import mark
from wallboard.snapshot import AgentView
from widgets.agent_squares.plan import Team, teams_of
from widgets.agent_squares.states import MINUTE_S, ORDER, is_overlong, state_word

AgentGroupBy = Literal["team", "state", "skill", "time"]
TIMES: tuple[tuple[float, str], ...] = (
    (30 * MINUTE_S, mark("Over 30 min in their state")),
    (10 * MINUTE_S, mark("10 to 30 min in their state")),
    (3 * MINUTE_S, mark("3 to 10 min in their state")),
    (0.0, mark("Under 3 min in their state")),
)
TOO_LONG = mark("Too long in their state")
NO_SKILL = mark("No queue")


def tr(text: str) -> str:
    """In the language of the screen."""
    return QCoreApplication.translate("AgentGroups", text)


def groups_of(
    agents: Iterable[AgentView], by: AgentGroupBy, at: float, queue_names: Mapping[str, str]
) -> tuple[Team, ...]:
    """The groups at event time `at`, in their order; who is in his state for longest stands first where the
    groups are of states or times.
    """
    if by == "team":
        return teams_of(agents)
    if by == "skill":
        return _sorted(agents, lambda each: _skill(each, queue_names), _by_name)
    if by == "state":
        return _sorted(
            agents, lambda each: (ORDER.get(each.state, len(ORDER)), state_word(each.state)), _by_time
        )
    return _sorted(agents, lambda each: _time(each, at), _by_time)


def _sorted(
    agents: Iterable[AgentView],
    group: Callable[[AgentView], tuple[int, str]],
    inside: Callable[[AgentView], tuple[object, ...]],
) -> tuple[Team, ...]:
    groups: dict[tuple[int, str], list[AgentView]] = {}
    for agent in agents:
        groups.setdefault(group(agent), []).append(agent)
    return tuple(Team(key[1], tuple(sorted(groups[key], key=inside))) for key in sorted(groups))


def _by_name(agent: AgentView) -> tuple[object, ...]:
    return agent.name.casefold(), agent.agent


def _by_time(agent: AgentView) -> tuple[object, ...]:
    return agent.since, agent.agent


def _skill(agent: AgentView, queue_names: Mapping[str, str]) -> tuple[int, str]:
    if not agent.queues:
        return 1, tr(NO_SKILL)
    return 0, queue_names.get(agent.queues[0], agent.queues[0])


def _state(agent: AgentView) -> tuple[int, str]:
    return ORDER.get(agent.state, len(ORDER)), state_word(agent.state)


def _time(agent: AgentView, at: float) -> tuple[int, str]:
    if is_overlong(agent, at):
        return 0, tr(TOO_LONG)
    place = next(n for n, (least_s, _) in enumerate(TIMES) if at - agent.since >= least_s or not least_s)
    return place + 1, tr(TIMES[place][1])
