"""What to do about too few hands, the gentlest lever first, with the numbers of this moment."""

from __future__ import annotations

from collections import Counter

from wallboard.language import mark, say, say_n
from wallboard.snapshot import AgentView, FloorSnapshot, Scope

OFF_PHONE = {
    "meeting": mark("{n} in a meeting"),
    "training": mark("{n} in training"),
    "away": mark("{n} away"),
}
BREAKS = {"break": mark("{n} on break"), "lunch": mark("{n} at lunch")}


class Advisor:
    """Counts the agents of each queue by state, once for each change of the agents."""

    def __init__(self) -> None:
        self._agents: tuple[AgentView, ...] = ()
        self._of_queue: dict[str, Counter[str]] = {}
        self._all: Counter[str] = Counter()

    def advice(self, snapshot: FloorSnapshot, scope: Scope) -> str:
        """A sentence on whom to bring to `scope`."""
        if not snapshot.agents or "agents" in snapshot.inferred:
            return say("Bring in agents from a quieter queue, or offer call-backs.")
        self._count(snapshot)
        own = self._own(snapshot, scope)
        parts = self._levers(own)
        if not parts:
            return say("Nobody is off the phones: ask another team or for overtime, or offer call-backs.")
        return f"{'; '.join(parts)}."

    def _levers(self, own: Counter[str]) -> list[str]:
        parts = []
        elsewhere = self._all["available"] - own["available"]
        if elsewhere > 0:
            words = say_n(
                "{n} agents are free elsewhere: open this queue to them",
                "{n} agent is free elsewhere: open this queue to them",
                elsewhere,
            )
            parts.append(words.format(n=elsewhere))
        off_phone = _states(own, OFF_PHONE)
        if off_phone:
            parts.append(say("{agents}: call them back").format(agents=off_phone))
        breaks = _states(own, BREAKS)
        if breaks:
            parts.append(say("{agents}: move the next breaks").format(agents=breaks))
        return parts

    def _count(self, snapshot: FloorSnapshot) -> None:
        if snapshot.agents is self._agents:
            return
        self._agents = snapshot.agents
        self._all = Counter(agent.state for agent in snapshot.agents)
        self._of_queue = {}
        for agent in snapshot.agents:
            for queue in agent.queues:
                self._of_queue.setdefault(queue, Counter())[agent.state] += 1

    def _own(self, snapshot: FloorSnapshot, scope: Scope) -> Counter[str]:
        """The states of the scope's agents; those of a channel or group are its queues' largest counts, not
        their sum.
        """
        if scope.kind == "queue":
            return self._of_queue.get(scope.id.removeprefix("queue:"), Counter())
        if scope.kind == "floor":
            return self._all
        own: Counter[str] = Counter()
        for each in snapshot.scopes:
            if each.kind == "queue" and scope.id in {f"channel:{each.channel}", f"group:{each.group}"}:
                own |= self._of_queue.get(each.id.removeprefix("queue:"), Counter())
        return own


def _states(counts: Counter[str], words: dict[str, str]) -> str:
    return ", ".join(say(word).format(n=counts[state]) for state, word in words.items() if counts[state])
