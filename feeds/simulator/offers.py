"""What agents are told and asked, and what they answer in their own time."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from feeds.simulator.demand import dice
from feeds.simulator.parts import Agent, Timeline
from wallboard.events import AnswerStatus, Command, CommandResult

ANSWER_S = (15, 240)
"""How soon and how late an agent answers, in seconds."""


class Offers:
    """Carries words to agents. Each answers by a draw of his own; the first who accept have the places."""

    def __init__(self, timeline: Timeline) -> None:
        self._timeline = timeline
        self._taken: dict[str, int] = {}
        self.told: list[CommandResult] = []
        """What became of commands, in the order in which it happened; whoever tells it on clears it."""

    def deliver(self, command: Command, agents: Sequence[Agent]) -> None:
        """Bring the command to the agents' screens."""
        for agent in agents:
            self._tell(command, agent, "delivered")

    def ask(
        self, command: Command, agents: Sequence[Agent], share: float, accept: Callable[[Agent], None]
    ) -> None:
        """Ask the agents, of whom `share` will say yes; `accept` is called with each who has a place."""
        self._taken[command.id] = 0
        self.deliver(command, agents)
        for agent in agents:
            rng = dice(f"{command.id} {agent.name}")
            willing = rng.random() < share
            self._timeline.later(rng.randint(*ANSWER_S), self._answer, command, agent, willing, accept)

    def _answer(
        self,
        command: Command,
        agent: Agent,
        willing: bool,
        accept: Callable[[Agent], None],
    ) -> None:
        late = command.answer_by is not None and self._timeline.now > command.answer_by
        full = command.slots is not None and self._taken[command.id] >= command.slots
        if late or full or not agent.is_on:
            return
        if willing:
            self._taken[command.id] += 1
            accept(agent)
        self._tell(command, agent, "accepted" if willing else "declined")

    def _tell(self, command: Command, agent: Agent, status: AnswerStatus) -> None:
        at = self._timeline.now
        self.told.append(CommandResult(command.id, ok=True, status=status, agent=agent.name, at=at))
