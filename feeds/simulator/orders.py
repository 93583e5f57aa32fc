"""What a supervisor may ask of the simulated floor, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from feeds.simulator.offers import Offers
from feeds.simulator.parts import Agent, Line, Pause, Timeline
from feeds.simulator.shifts import ShiftDesk
from wallboard.events import AgentStateChanged, Command, CommandResult

_OVERTIME_S = 3600.0
_OVERTIME_SHARE, _VTO_SHARE, _COACH_SHARE = 0.6, 0.7, 0.85
_NOBODY_ON = "nobody meant is signed on"


class Orders:
    """Carries out commands at once; what agents are asked they answer in their own time (see `offers`)."""

    def __init__(
        self,
        timeline: Timeline,
        agents: Sequence[Agent],
        lines: Mapping[str, Line],
        shifts: ShiftDesk,
        take_contact: Callable[[Agent], None],
    ) -> None:
        self._timeline, self._agents, self._lines, self._shifts = timeline, agents, lines, shifts
        self._take_contact = take_contact
        self.offers = Offers(timeline)
        self._kinds: dict[str, Callable[[Command, list[Agent]], str | None]] = {
            "break.move": self._move_breaks,
            "coach": self._coach,
            "message": self._speak,
            "overtime.offer": self._offer_overtime,
            "skill.add": self._add_skill,
            "state.set": self._set_state,
            "vto.offer": self._offer_vto,
        }

    @property
    def features(self) -> tuple[str, ...]:
        """The kinds of command that are understood."""
        return tuple(self._kinds)

    def obey(self, command: Command) -> CommandResult:
        """Do as told, or say why not."""
        targets = [agent for agent in self._agents if self._is_meant(agent, command)]
        if command.kind not in self._kinds:
            error: str | None = f"this centre does not know {command.kind}"
        elif not targets:
            error = f"there is no agent, team or queue {command.target!r}"
        else:
            error = self._kinds[command.kind](command, targets)
        return CommandResult(command.id, ok=error is None, error=error)

    @staticmethod
    def _is_meant(agent: Agent, command: Command) -> bool:
        known = {"", "*", agent.name, agent.plan.team, *agent.plan.queues}
        return not known.isdisjoint(command.targets or (command.target,))

    def _move_breaks(self, command: Command, targets: list[Agent]) -> str | None:
        moved = [agent for agent in targets if self._shifts.recall(agent)]
        self.offers.deliver(command, moved)
        return None if moved else "nobody meant is on a break"

    def _set_state(self, command: Command, targets: list[Agent]) -> str | None:
        if command.text != "available":
            return "agents can only be set to available here"
        called = [agent for agent in targets if self._shifts.recall(agent)]
        self.offers.deliver(command, called)
        return None if called else "nobody meant is off the phone"

    def _speak(self, command: Command, targets: list[Agent]) -> str | None:
        listening = [agent for agent in targets if agent.is_on]
        self.offers.deliver(command, listening)
        return None if listening else _NOBODY_ON

    def _coach(self, command: Command, targets: list[Agent]) -> str | None:
        listening = [agent for agent in targets if agent.is_on]
        self.offers.ask(command, listening, _COACH_SHARE, lambda _agent: None)
        return None if listening else _NOBODY_ON

    def _offer_overtime(self, command: Command, targets: list[Agent]) -> str | None:
        """Ask those who would be gone by the command's `until`; without it, everybody for an hour."""
        until = command.until
        asked = [agent for agent in targets if agent.is_on and (until is None or agent.end_at < until)]

        def stay(agent: Agent) -> None:
            self._shifts.extend(agent, _OVERTIME_S if until is None else until - agent.end_at)

        self.offers.ask(command, asked, _OVERTIME_SHARE, stay)
        return None if asked else "nobody meant is signed on and would be gone by then"

    def _offer_vto(self, command: Command, targets: list[Agent]) -> str | None:
        asked = [agent for agent in targets if agent.is_on]
        self.offers.ask(
            command, asked, _VTO_SHARE, lambda agent: self._shifts.send(agent, Pause("signed_out"))
        )
        return None if asked else _NOBODY_ON

    def _add_skill(self, command: Command, targets: list[Agent]) -> str | None:
        line = self._lines.get(command.text or "")
        if line is None:
            return f"there is no queue {command.text!r}; name it in the command's text"
        for agent in targets:
            if line not in agent.lines:
                self._teach(agent, line)
        self.offers.deliver(command, targets)
        return None

    def _teach(self, agent: Agent, line: Line) -> None:
        timeline, now = self._timeline, self._timeline.now
        agent.lines.append(line)
        queues = tuple(each.model.queue for each in agent.lines)
        timeline.told.append(
            AgentStateChanged(timeline.next_seq(), now, agent.name, agent.state, now, queues=queues)
        )
        if agent.state == "available":
            agent.withdraw()
            self._take_contact(agent)
