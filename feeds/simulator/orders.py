"""What a supervisor may ask of the simulated floor, and what comes of it."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from feeds.simulator.demand import dice
from feeds.simulator.parts import Agent, Line, Pause, Timeline
from feeds.simulator.shifts import ShiftDesk
from wallboard.events import AgentStateChanged, Command, CommandResult

_OVERTIME_S = 3600.0
_OVERTIME_SHARE, _VTO_SHARE = 0.6, 0.7


class Orders:
    """Carries out commands at once. Agents accept overtime or going home early by a draw of their own."""

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
        self._kinds: dict[str, Callable[[Command, list[Agent]], str | None]] = {
            "break.move": self._move_breaks,
            "coach": self._speak,
            "message": self._speak,
            "overtime.offer": self._offer_overtime,
            "skill.add": self._add_skill,
            "vto.offer": self._offer_vto,
        }

    @property
    def features(self) -> tuple[str, ...]:
        """The kinds of command that are understood."""
        return tuple(self._kinds)

    def obey(self, command: Command) -> CommandResult:
        """Do as told, or say why not."""
        targets = [agent for agent in self._agents if self._is_meant(agent, command.target)]
        if command.kind not in self._kinds:
            error: str | None = f"this centre does not know {command.kind}"
        elif not targets:
            error = f"there is no agent, team or queue {command.target!r}"
        else:
            error = self._kinds[command.kind](command, targets)
        return CommandResult(command.id, ok=error is None, error=error)

    @staticmethod
    def _is_meant(agent: Agent, target: str) -> bool:
        return target in ("", "*", agent.name, agent.plan.team) or target in agent.plan.queues

    def _move_breaks(self, command: Command, targets: list[Agent]) -> str | None:
        moved = [agent.name for agent in targets if self._shifts.recall(agent)]
        return None if moved else "nobody meant is on a break"

    def _speak(self, command: Command, targets: list[Agent]) -> str | None:
        return None if any(agent.is_on for agent in targets) else "nobody meant is signed on"

    def _offer_overtime(self, command: Command, targets: list[Agent]) -> str | None:
        accepting = self._accepting(command, targets, _OVERTIME_SHARE)
        for agent in accepting:
            seconds = _OVERTIME_S if command.until is None else max(0.0, command.until - agent.end_at)
            self._shifts.extend(agent, seconds)
        return None if accepting else "declined by everyone asked"

    def _offer_vto(self, command: Command, targets: list[Agent]) -> str | None:
        accepting = self._accepting(command, targets, _VTO_SHARE)
        for agent in accepting:
            self._shifts.send(agent, Pause("signed_out"))
        return None if accepting else "declined by everyone asked"

    def _accepting(self, command: Command, targets: list[Agent], share: float) -> list[Agent]:
        """Those signed on who say yes, as many as there are slots."""
        asked = [agent for agent in targets if agent.is_on]
        willing = [agent for agent in asked if dice(f"{command.id} {agent.name}").random() < share]
        return willing[: command.slots] if command.slots is not None else willing

    def _add_skill(self, command: Command, targets: list[Agent]) -> str | None:
        line = self._lines.get(command.text or "")
        if line is None:
            return f"there is no queue {command.text!r}; name it in the command's text"
        for agent in targets:
            if line not in agent.lines:
                self._teach(agent, line)
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
