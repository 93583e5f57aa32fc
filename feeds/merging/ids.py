"""The ids of one input, and what the merged floor calls them."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from typing import TypeVar

import msgspec

from wallboard.events import AgentCourse, AgentInfo, CommandResult, ContactInfo, Event, FloorState, QueueInfo

E = TypeVar("E", bound=Event)


class Ids:
    """Puts `mark` before the ids of queues, contacts and agents; `people` has other ids for some agents.

    `foreign` are the marks of other inputs: where theirs is longer than ours, what begins with it is theirs.
    """

    def __init__(self, mark: str, people: Mapping[str, str], foreign: Iterable[str] = ()) -> None:
        self._mark, self._people = mark, dict(people)
        self._own = {merged: own for own, merged in people.items()}
        self._foreign = tuple(each for each in foreign if each.startswith(mark) and each != mark)

    def id(self, own: str) -> str:
        """Of a queue or a contact."""
        return self._mark + own

    def agent(self, own: str) -> str:
        """Of an agent."""
        return self._people.get(own) or self._mark + own

    def own(self, merged: str) -> str | None:
        """The input's own id of a queue or contact; None where it is none of this input."""
        if not merged.startswith(self._mark) or merged.startswith(self._foreign):
            return None
        return merged[len(self._mark) :]

    def own_agent(self, merged: str) -> str | None:
        """The input's own id of an agent; None where he is none of this input."""
        return self._own.get(merged) or self.own(merged)

    def queue_info(self, info: QueueInfo, input: str) -> QueueInfo:
        """A queue of the input of that name; it is still shown by what the input calls it."""
        name = info.name or info.queue
        return msgspec.structs.replace(info, queue=self.id(info.queue), name=name, input=input)

    def agent_info(self, info: AgentInfo) -> AgentInfo:
        """An agent as the input tells him, by the merged floor's ids."""
        queues = tuple(map(self.id, info.queues))
        return msgspec.structs.replace(info, agent=self.agent(info.agent), queues=queues)

    def event(self, event: E) -> E:
        """An event with the merged floor's ids in it."""
        if not self._mark and getattr(event, "agent", None) not in self._people:
            return event
        changes: dict[str, object] = {}
        for name in ("contact", "queue"):
            if (own := getattr(event, name, None)) is not None:
                changes[name] = self.id(own)
        if (own := getattr(event, "agent", None)) is not None:
            changes["agent"] = self.agent(own)
        if (queues := getattr(event, "queues", None)) is not None:
            changes["queues"] = tuple(map(self.id, queues))
        return msgspec.structs.replace(event, **changes)

    def result(self, result: CommandResult) -> CommandResult:
        """What became of a command."""
        return msgspec.structs.replace(result, agent=result.agent and self.agent(result.agent))

    def floor(self, state: FloorState) -> FloorState:
        """The input's whole floor by the merged floor's ids; a row of a wider scope keeps its name."""
        queues, put = {info.queue for info in state.queues}, msgspec.structs.replace
        rows = (put(row, queue=self.id(row.queue)) if row.queue in queues else row for row in state.intervals)
        return put(
            state,
            queues=tuple(map(self._merged_queue, state.queues)),
            agents=tuple(map(self.agent_info, state.agents)),
            contacts=tuple(map(self._merged_contact, state.contacts)),
            intervals=tuple(rows),
            plan=tuple(put(each, queue=self.id(each.queue)) for each in state.plan),
            schedules=tuple(put(each, agent=self.agent(each.agent)) for each in state.schedules),
            live=tuple(put(each, queue=self.id(each.queue)) for each in state.live),
            courses=tuple(map(self._merged_course, state.courses)),
        )

    def _merged_queue(self, info: QueueInfo) -> QueueInfo:
        """Still shown by what the input calls it."""
        name = info.name or (info.queue if self._mark else None)
        return msgspec.structs.replace(info, queue=self.id(info.queue), name=name)

    def _merged_contact(self, info: ContactInfo) -> ContactInfo:
        agent = None if info.agent is None else self.agent(info.agent)
        return msgspec.structs.replace(
            info, contact=self.id(info.contact), queue=self.id(info.queue), agent=agent
        )

    def _merged_course(self, course: AgentCourse) -> AgentCourse:
        contacts = tuple((at, handling_s, self.id(queue)) for at, handling_s, queue in course.contacts)
        return msgspec.structs.replace(course, agent=self.agent(course.agent), contacts=contacts)

    def state(self, state: FloorState) -> FloorState:
        """Of a merged floor what is this input's, by the input's own ids."""
        queues = [
            msgspec.structs.replace(info, queue=own)
            for info in state.queues
            if (own := self.own(info.queue)) is not None
        ]
        return FloorState(
            state.epoch,
            state.seq,
            state.at,
            queues=tuple(queues),
            agents=tuple(filter(None, map(self._agent_info, state.agents))),
            contacts=tuple(filter(None, map(self._contact_info, state.contacts))),
        )

    def _agent_info(self, info: AgentInfo) -> AgentInfo | None:
        own = self.own_agent(info.agent)
        if own is None:
            return None
        queues = tuple(each for queue in info.queues if (each := self.own(queue)) is not None)
        return msgspec.structs.replace(info, agent=own, queues=queues)

    def _contact_info(self, info: ContactInfo) -> ContactInfo | None:
        contact, queue = self.own(info.contact), self.own(info.queue)
        if contact is None or queue is None:
            return None
        agent = None if info.agent is None else self.own_agent(info.agent)
        return msgspec.structs.replace(info, contact=contact, queue=queue, agent=agent)
