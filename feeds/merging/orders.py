"""Which input a command is for: the one that knows its agents, queue or contact, and offers the kind."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from typing import Protocol

import msgspec

from feeds.merging.ids import Ids
from wallboard.events import Command, CommandResult

_WITH_QUEUE = frozenset({"skill.add", "skill.remove"})
"""Commands whose text is a queue: it says which input is meant."""
_EVERYWHERE = "state.set"
"""An agent pauses, or is available, in every input that knows him."""


class Known(Protocol):
    """What is known of agents, by their ids on the merged floor."""

    def knows(self, agent: str) -> bool:
        """Whether anybody spoke of the agent."""

    def inputs_of(self, agent: str) -> Sequence[str]:
        """The inputs that know the agent, those first where he is signed in."""

    def of_team(self, team: str) -> Sequence[str]:
        """Everybody in the team."""


class Routes:
    """`offers` says whether an input is heard and offers a kind of command."""

    def __init__(self, ids: Mapping[str, Ids], agents: Known, offers: Callable[[str, str], bool]) -> None:
        self._ids, self._agents, self._offers = ids, agents, offers

    def of(self, command: Command) -> dict[str, Command] | str:
        """What each input is to do, by its own ids; words where there is nobody to do it."""
        offering = [name for name in self._ids if self._offers(name, command.kind)]
        if not offering:
            return f"{command.kind} is not offered here"
        parts: dict[str, list[str]] = {}
        for target in self._targets(command):
            takers = self._takers(target, command, offering)
            if not takers:
                return (
                    f"no source that offers {command.kind} knows {target!r}" if target else "nobody is meant"
                )
            for name, own in takers:
                parts.setdefault(name, []).append(own)
        if command.slots is not None and len(parts) > 1:
            return f"places cannot be shared by {' and '.join(parts)}: offer them in each by itself"
        return {name: self._part(name, command, targets) for name, targets in parts.items()}

    def _targets(self, command: Command) -> list[str]:
        told = command.targets or (command.target,)
        return [each for target in told for each in self._agents.of_team(target) or [target]]

    def _takers(self, target: str, command: Command, offering: list[str]) -> list[tuple[str, str]]:
        """Inputs and what they call the target. The whole floor is every input's."""
        if not target:
            return [(name, "") for name in offering]
        if not self._agents.knows(target):
            owners = ((name, self._ids[name].own(target)) for name in offering)
            return [(name, own) for name, own in owners if own is not None][:1]
        among = [name for name in self._agents.inputs_of(target) if name in offering]
        if command.kind in _WITH_QUEUE:
            among = [name for name in among if self._ids[name].own(command.text or "") is not None]
        owners = ((name, self._ids[name].own_agent(target)) for name in among)
        takers = [(name, own) for name, own in owners if own is not None]
        return takers if command.kind == _EVERYWHERE else takers[:1]

    def _part(self, name: str, command: Command, targets: list[str]) -> Command:
        text = command.text
        if command.kind in _WITH_QUEUE and text is not None:
            text = self._ids[name].own(text)
        several = tuple(targets) if len(targets) > 1 else ()
        return msgspec.structs.replace(command, target=targets[0], targets=several, text=text)


def answer_of(command: Command, results: Mapping[str, CommandResult]) -> CommandResult:
    """What all inputs said, as one answer: it is refused where one of them refused, who is named."""
    refused = [f"{name}: {each.error or 'no reason given'}" for name, each in results.items() if not each.ok]
    if not refused:
        return CommandResult(command.id, ok=True)
    took = [name for name, each in results.items() if each.ok]
    words = "; ".join(refused) + (f" (done by {', '.join(took)})" if took else "")
    return CommandResult(command.id, ok=False, error=words)
