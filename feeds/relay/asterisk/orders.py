"""What a supervisor may ask of the PBX: our commands as AMI's actions, as far as the PBX lets its user.

| command | action |
|---|---|
| `state.set`, `text` available or a pause's reason | `QueuePause` in all queues |
| `skill.add`, `skill.remove`, `text` the queue | `QueueAdd` (`value`: penalty), `QueueRemove` |
| `contact.priority`, `target` a contact, `value` | `QueueChangePriorityCaller` |
| `message` | `MessageSend`, where an address for agents' phones is configured |
| `monitor.listen`, `.whisper`, `.barge`, `text` whose phone | `Originate` of `ChanSpy`, where configured |
"""

from __future__ import annotations

import base64
import re
from collections.abc import Awaitable, Callable, Mapping

from msgspec import Struct

from feeds.relay.asterisk.members import Members
from feeds.relay.asterisk.messages import Fields
from feeds.relay.asterisk.visits import Visits
from wallboard.events import Command

Call = Callable[[str, Fields], Awaitable[Fields]]

_SPYING = {"monitor.listen": "qE", "monitor.whisper": "qEw", "monitor.barge": "qEB"}
_EXTENSION = re.compile(r"[A-Za-z0-9_.+-]{1,40}")
AVAILABLE = "available"


class Obeyed(Struct, frozen=True):
    """What went wrong, None where nothing did, and the agents whom it reached."""

    error: str | None = None
    agents: tuple[str, ...] = ()


_Act = Callable[[Command, Call], Awaitable[Obeyed]]


class OrderOptions(Struct, frozen=True):
    """Templates with `{extension}`, empty where it is not offered:

    `message_to` an agent's address, such as `pjsip:{extension}`; `spy_from` a supervisor's phone, such as
    `PJSIP/{extension}`.
    """

    message_to: str = ""
    spy_from: str = ""


class Orders:
    """Obeys commands by AMI's `call`. `features` are the kinds that the PBX lets its user do."""

    def __init__(self, members: Members, visits: Visits, options: OrderOptions) -> None:
        self._members, self._visits, self._options = members, visits, options
        self._actions: Mapping[str, tuple[str, _Act]] = {
            "state.set": ("QueuePause", self._set_state),
            "skill.add": ("QueueAdd", self._add),
            "skill.remove": ("QueueRemove", self._remove),
            "contact.priority": ("QueueChangePriorityCaller", self._prefer),
            **({"message": ("MessageSend", self._message)} if options.message_to else {}),
            **(dict.fromkeys(_SPYING, ("Originate", self._spy)) if options.spy_from else {}),
        }
        self._allowed: frozenset[str] = frozenset()

    @property
    def features(self) -> tuple[str, ...]:
        """The kinds that are offered."""
        return tuple(kind for kind, (action, _) in self._actions.items() if action.lower() in self._allowed)

    def allow(self, listed: Fields) -> None:
        """What `ListCommands` answered: only what the user may do stands in it."""
        self._allowed = frozenset(listed)

    async def obey(self, command: Command, call: Call) -> Obeyed:
        """Do it, or say why not."""
        if command.kind not in self.features:
            return Obeyed(f"the PBX does not let its user do {command.kind}")
        return await self._actions[command.kind][1](command, call)

    async def _set_state(self, command: Command, call: Call) -> Obeyed:
        reason = (command.text or "").strip()
        if not reason:
            return Obeyed("say which state: available, or the reason of the pause")
        if reason == AVAILABLE:
            return await self._for_each(command, lambda one: call("QueuePause", {**one, "Paused": "false"}))
        if command.until is not None:
            return Obeyed("Asterisk does not end a pause by itself; leave the time out")
        pause = {"Paused": "true", "Reason": reason}
        return await self._for_each(command, lambda one: call("QueuePause", {**one, **pause}))

    async def _add(self, command: Command, call: Call) -> Obeyed:
        penalty = str(max(0, round(command.value or 0.0)))

        def add(one: Fields) -> Awaitable[Fields]:
            member = self._members.find(one["Interface"])
            known = {"MemberName": member.name, "StateInterface": member.state_interface} if member else {}
            return call("QueueAdd", {"Queue": command.text or "", **one, "Penalty": penalty, **known})

        return await self._for_each(command, add)

    async def _remove(self, command: Command, call: Call) -> Obeyed:
        queue = {"Queue": command.text or ""}
        return await self._for_each(command, lambda one: call("QueueRemove", {**queue, **one}))

    async def _prefer(self, command: Command, call: Call) -> Obeyed:
        visit = next((v for v in self._visits if v.contact == command.target and v.answered_at is None), None)
        if visit is None:
            return Obeyed("that caller does not wait any more")
        wish = {"Queue": visit.queue, "Caller": visit.channel, "Priority": str(round(command.value or 0.0))}
        return Obeyed(_trouble(await call("QueueChangePriorityCaller", {**wish, "Immediate": "true"})))

    async def _message(self, command: Command, call: Call) -> Obeyed:
        body = base64.b64encode((command.text or "").encode()).decode()

        def send(one: Fields) -> Awaitable[Fields]:
            address = self._options.message_to.format(extension=_extension(one["Interface"]))
            return call("MessageSend", {"To": address, "Base64Body": body})

        return await self._for_each(command, send)

    async def _spy(self, command: Command, call: Call) -> Obeyed:
        extension = command.text or ""
        if not _EXTENSION.fullmatch(extension):
            return Obeyed("say at which extension you are: letters, digits and . _ + - only")
        spied = next((v for v in self._visits if v.agent == command.target and v.agent_channel), None)
        if spied is None or "," in spied.agent_channel:
            return Obeyed("the agent has no call from a queue just now")
        wish = {
            "Channel": self._options.spy_from.format(extension=extension),
            "Application": "ChanSpy",
            "Data": f"{spied.agent_channel},{_SPYING[command.kind]}",
            "CallerID": f"{command.kind.partition('.')[2]} <{_extension(command.target)}>",
            "Async": "true",
        }
        return Obeyed(_trouble(await call("Originate", wish)))

    async def _for_each(self, command: Command, act: Callable[[Fields], Awaitable[Fields]]) -> Obeyed:
        """Do it for every agent meant; it ends with the first whom it does not reach."""
        targets = command.targets or (command.target,)
        meant = dict.fromkeys(interface for target in targets for interface in self._members.meant(target))
        reached: list[str] = []
        for interface in meant:
            trouble = _trouble(await act({"Interface": interface}))
            if trouble is not None:
                return Obeyed(f"{interface}: {trouble}", tuple(reached))
            reached.append(interface)
        return Obeyed(None if meant else f"there is no agent or queue {command.target!r}", tuple(reached))


def _trouble(answer: Fields) -> str | None:
    if answer.get("response") == "Success":
        return None
    words = answer.get("message", "the PBX gave no reason")[:200]
    return f"the PBX says: {words}"


def _extension(interface: str) -> str:
    """1004 of PJSIP/1004 and of Local/1004@agents/n."""
    return interface.partition("/")[2].partition("@")[0].partition("/")[0]
