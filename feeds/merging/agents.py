"""Agents of several inputs as one floor's: who is known by several has one state.

What combines: a contact in one is a contact (talking before held before wrap-up), then being rung, then being
available, then a pause or a vendor's own word; signed out only where signed out everywhere. An available
agent serves the queues of the inputs in which he is available, any other one those of all in which he is
signed in. What an input said last that is not heard now does not count: the state of an agent of whom nothing
else is known, or who is signed out elsewhere, is not known. Where more is known, the reason names who is
missing.
"""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from wallboard.config import PersonConfig
from wallboard.events import AgentInfo, AgentStateChanged, Event
from wallboard.floor.agent_times import ON_CONTACT_STATES
from wallboard.floor.courses import UNKNOWN_STATE

_OUT = "signed_out"
_ORDER = {"talking": 7, "held": 6, "wrapup": 5, "alerting": 4, "available": 3, UNKNOWN_STATE: 1, _OUT: 0}
_PAUSE = 2


class MergedAgents:
    """Agents by their ids on the merged floor, and what each input says of them. `people` are by that id."""

    def __init__(self, inputs: Iterable[str], people: Mapping[str, PersonConfig]) -> None:
        self._people = people
        self._said: dict[str, dict[str, AgentInfo]] = {}
        self._shown: dict[str, AgentInfo] = {}
        self._silent = set(inputs)

    def restore(self, input: str, infos: Iterable[AgentInfo], shown: Iterable[AgentInfo]) -> None:
        """What the input was told that it said when the relay last ran, and what stands on the floor."""
        for info in infos:
            self._said.setdefault(info.agent, {})[input] = info
        self._shown |= {info.agent: info for info in shown}

    def knows(self, agent: str) -> bool:
        """Whether anybody spoke of the agent."""
        return agent in self._said

    def inputs_of(self, agent: str) -> list[str]:
        """The inputs that know the agent, those first where he is signed in."""
        said = self._said.get(agent, {})
        return sorted(said, key=lambda each: said[each].state == _OUT)

    def of_team(self, team: str) -> list[str]:
        """Everybody in the team."""
        return [agent for agent, info in self._shown.items() if team and info.team == team]

    def change(self, input: str, event: AgentStateChanged) -> list[Event]:
        """An input told something of an agent, by the merged floor's ids."""
        said = self._said.setdefault(event.agent, {})
        said[input] = _changed(said.get(input), event)
        return self._show(event.agent, event.at, said[input])

    def retell(self, input: str, infos: Iterable[AgentInfo], at: float) -> tuple[AgentInfo, ...]:
        """An input that is heard told all its agents anew; everybody as he stands on the floor now."""
        for said in self._said.values():
            said.pop(input, None)
        for info in infos:
            self._said.setdefault(info.agent, {})[input] = info
        self._said = {agent: said for agent, said in self._said.items() if said}
        self._shown = {agent: info for agent, info in self._shown.items() if agent in self._said}
        self._silent.discard(input)
        for agent, said in self._said.items():
            self._show(agent, at, said.get(input))
        return tuple(self._shown.values())

    def silence(self, input: str, at: float) -> list[Event]:
        """The input is not heard any more."""
        self._silent.add(input)
        return self._show_all(input, at)

    def hear(self, input: str, at: float) -> list[Event]:
        """The input is heard, and told all that it has to tell."""
        self._silent.discard(input)
        return self._show_all(input, at)

    def show(self, at: float) -> list[Event]:
        """Everybody, as far as that is not shown yet."""
        return [event for agent in tuple(self._said) for event in self._show(agent, at)]

    def _show_all(self, input: str, at: float) -> list[Event]:
        return [
            event for agent, said in self._said.items() if input in said for event in self._show(agent, at)
        ]

    def _show(self, agent: str, at: float, news: AgentInfo | None = None) -> list[Event]:
        before, now = self._shown.get(agent), self._combined(agent)
        if len(self._said[agent]) > 1 or now.state == UNKNOWN_STATE:
            now = msgspec.structs.replace(now, since=_since(before, now, news, at))
        if now == before:
            return []
        self._shown[agent] = now
        queues = now.queues if before is None or before.queues != now.queues else None
        team = now.team if before is None or before.team != now.team else None
        name = now.name if before is None or before.name != now.name else None
        return [
            AgentStateChanged(0, at, agent, now.state, now.since, now.reason, queues, team, now.site, name)
        ]

    def _combined(self, agent: str) -> AgentInfo:
        said = self._said[agent]
        heard = [info for name, info in said.items() if name not in self._silent]
        first = max(heard or said.values(), key=_weight)
        state, reason = first.state, first.reason
        missing = [name for name, info in said.items() if name in self._silent and info.state != _OUT]
        if missing and (not heard or state == _OUT):
            state, reason = UNKNOWN_STATE, None
        if missing and state not in ON_CONTACT_STATES:
            reason = reason or f"{', '.join(missing)} not heard"
        person = self._people.get(agent)
        name = next((each.name for each in said.values() if each.name), None)
        team = next((each.team for each in said.values() if each.team), None)
        return AgentInfo(
            agent,
            state,
            first.since,
            reason,
            _queues(state, heard or list(said.values())),
            (person.team if person else "") or team,
            first.site,
            (person.name if person else "") or name,
        )


def _changed(before: AgentInfo | None, event: AgentStateChanged) -> AgentInfo:
    """What an input says of an agent now; what it left out is as before."""
    old = before or AgentInfo(event.agent, event.state, event.since)
    return AgentInfo(
        event.agent,
        event.state,
        event.since,
        event.reason,
        old.queues if event.queues is None else event.queues,
        old.team if event.team is None else event.team,
        old.site if event.site is None else event.site,
        old.name if event.name is None else event.name,
    )


def _weight(info: AgentInfo) -> tuple[int, float]:
    """Of two that weigh the same the one counts that has lasted longer."""
    return _ORDER.get(info.state, _PAUSE), -info.since


def _queues(state: str, heard: Iterable[AgentInfo]) -> tuple[str, ...]:
    here = [info for info in heard if info.state == state] if state == "available" else list(heard)
    signed_in = [info for info in here if info.state != _OUT] or here
    return tuple(dict.fromkeys(queue for info in signed_in for queue in info.queues))


def _since(before: AgentInfo | None, now: AgentInfo, news: AgentInfo | None, at: float) -> float:
    """Since when an agent of several inputs is as he is: what one input says began earlier may have been
    hidden by what another said.
    """
    if before is not None and before.state == now.state:
        return before.since
    if news is not None and news.state == now.state:
        return news.since
    is_news = before is not None and before.state != UNKNOWN_STATE
    return at if is_news or now.state == UNKNOWN_STATE else now.since
