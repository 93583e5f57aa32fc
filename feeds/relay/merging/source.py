"""Several inputs as one live source: each is heard by itself, and the others go on where one is lost."""

from __future__ import annotations

import asyncio
from collections.abc import Callable, Iterable, Mapping, Sequence

from msgspec import Struct

from feeds.condition import note_news
from feeds.merging.agents import MergedAgents
from feeds.merging.ids import Ids
from feeds.merging.orders import Routes, answer_of
from feeds.source import FloorListener, LiveSource
from wallboard.config import PersonConfig
from wallboard.events import (
    AgentStateChanged,
    Command,
    CommandResult,
    Event,
    FloorState,
    InputHealth,
    InputLink,
    QueueInfo,
)


class Input(Struct, frozen=True):
    """One of the sources. `restore` gives it its part of the floor that the relay left."""

    name: str
    source: LiveSource
    ids: Ids
    restore: Callable[[FloorState, list[tuple[str, str]]], None]


class MergedSource:
    """A `LiveSource` of several. `people` are the agents whom the site named, by id. `now`: epoch seconds."""

    def __init__(
        self, inputs: Sequence[Input], people: Mapping[str, PersonConfig], now: Callable[[], float]
    ) -> None:
        self._inputs = {each.name: each for each in inputs}
        self._agents = MergedAgents(self._inputs, people)
        self._now = now
        self._ears: dict[str, _Ear] = {}
        self._offered: tuple[str, ...] = ()
        self._routes = Routes({each.name: each.ids for each in inputs}, self._agents, self._offers)

    def inputs(self) -> tuple[InputHealth, ...]:
        """How each of them is."""
        return tuple(
            ear.health if (ear := self._ears.get(name)) else InputHealth(name, "connecting")
            for name in self._inputs
        )

    def restore(self, state: FloorState, known: list[tuple[str, str]]) -> None:
        """Give each input its part of the floor that the relay left when it was stopped."""
        for each in self._inputs.values():
            ids, part = each.ids, each.ids.state(state)
            own = [(ids.own(contact), ids.own(queue)) for contact, queue in known]
            each.restore(part, [(contact, queue) for contact, queue in own if contact and queue])
            self._agents.restore(each.name, map(ids.agent_info, part.agents), state.agents)

    async def run(self, listener: FloorListener) -> None:
        """Tell the merged floor until cancelled."""
        self._ears = {name: _Ear(each, self, listener) for name, each in self._inputs.items()}
        async with asyncio.TaskGroup() as group:
            for name, each in self._inputs.items():
                group.create_task(each.source.run(self._ears[name]), name=f"relay input {name}")

    async def carry_out(self, command: Command) -> CommandResult:
        """Have each input do what of a command is its own; the answer says which of them refused."""
        parts = self._routes.of(command)
        if isinstance(parts, str):
            return CommandResult(command.id, ok=False, error=parts)
        names = list(parts)
        results = await asyncio.gather(
            *(self._inputs[name].source.carry_out(part) for name, part in parts.items())
        )
        return answer_of(command, dict(zip(names, results, strict=True)))

    def _offers(self, input: str, kind: str) -> bool:
        ear = self._ears.get(input)
        return ear is not None and kind in ear.features

    # --- what the inputs tell

    @property
    def _heard(self) -> list[_Ear]:
        return [ear for ear in self._ears.values() if ear.is_current]

    def translated(self, input: Input, events: Iterable[Event]) -> list[Event]:
        """An input's events as those of the merged floor."""
        told: list[Event] = []
        for event in map(input.ids.event, events):
            if isinstance(event, AgentStateChanged):
                told += self._agents.change(input.name, event)
            else:
                told.append(event)
        return told

    def moment(self) -> float:
        """Now, in epoch seconds."""
        return self._now()

    def turned_current(self, input: Input, listener: FloorListener) -> None:
        """An input told its whole floor."""
        listener.publish(self._agents.hear(input.name, self._now()))
        is_first = len(self._heard) == 1
        if is_first:  # agents who were restored, and whose inputs are not heard yet
            listener.publish(self._agents.show(self._now()))
        offered = tuple(dict.fromkeys(kind for ear in self._ears.values() for kind in ear.features))
        listener.say(f"{input.name} is heard.")
        if is_first or offered != self._offered:
            self._offered = offered
            listener.current(offered)

    def turned_silent(self, input: Input, listener: FloorListener) -> None:
        """An input is lost that was heard."""
        listener.publish(self._agents.silence(input.name, self._now()))

    def is_silent(self) -> bool:
        """Whether no input at all is heard."""
        return not self._heard

    def troubles(self) -> str:
        """What is wrong with each input that is not heard."""
        return " ".join(f"{ear.input.name}: {ear.trouble}" for ear in self._ears.values() if ear.trouble)


class _Ear:
    """The `FloorListener` of one input."""

    def __init__(self, input: Input, merged: MergedSource, listener: FloorListener) -> None:
        self.input, self._merged, self._listener = input, merged, listener
        self.is_current, self.trouble, self._note = False, "", ""
        self.features: tuple[str, ...] = ()
        self._queues: set[str] = set()
        self._link: InputLink = "connecting"
        self._heard_at: float | None = None

    @property
    def health(self) -> InputHealth:
        """How the input is."""
        detail = self._note if self.is_current else self.trouble
        return InputHealth(self.input.name, self._link, self._heard_at, detail)

    def say(self, text: str) -> None:
        self._listener.say(f"{self.input.name}: {text}")

    def odd(self, text: str) -> None:
        self._listener.odd(f"{self.input.name}: {text}")

    def note(self, text: str) -> None:
        if news := note_news(self._note, text):
            self.say(news)
        self._note = text

    def declare(self, queues: Iterable[QueueInfo]) -> None:
        infos = tuple(queues)
        self._queues.update(info.queue for info in infos)
        self._listener.declare([self.input.ids.queue_info(info, self.input.name) for info in infos])

    def publish(self, events: Sequence[Event]) -> None:
        self._declare_new(events)
        self._listener.publish(self._merged.translated(self.input, events))

    def answer(self, results: Sequence[CommandResult]) -> None:
        self._listener.answer([self.input.ids.result(each) for each in results])

    def current(self, features: Sequence[str]) -> None:
        self.is_current, self.trouble, self.features = True, "", tuple(features)
        self._link, self._heard_at = "current", None
        self._merged.turned_current(self.input, self._listener)

    def lost(self, why: str, retry_s: float, *, refused: bool = False) -> None:
        was_current, is_news = self.is_current, why != self.trouble
        self.is_current, self.trouble = False, why
        self._link = "refused" if refused else "lost"
        if was_current:
            self._heard_at = self._merged.moment()
            self._merged.turned_silent(self.input, self._listener)
        if self._merged.is_silent():
            self._listener.lost(self._merged.troubles(), retry_s, refused=refused)
        elif is_news:
            self.say(f"{why} The floor goes on without it.")

    async def settled(self) -> None:
        await self._listener.settled()

    def _declare_new(self, events: Sequence[Event]) -> None:
        """Queues of which the input did not say beforehand that it has them."""
        new = {
            queue: QueueInfo(queue, getattr(event, "channel", "voice"))
            for event in events
            if (queue := getattr(event, "queue", None)) and queue not in self._queues
        }
        if new:
            self.declare(new.values())
