"""What a supervisor may ask of mod_callcenter: our commands as words of `callcenter_config`.

- `state.set`: `agent set status AGENT 'Available'`, for `signed_out` `'Logged Out'`, for any other text
  `'On Break'`, since the switch keeps no reason.
- `skill.add`, `text` the queue: `tier add QUEUE AGENT LEVEL 1` (`value`: the level); `skill.remove`:
  `tier del QUEUE AGENT`.
"""

from __future__ import annotations

import re
from collections.abc import Awaitable, Callable

from feeds.adapters.vendors.freeswitch.translation import Translation
from wallboard.events import Command, CommandKind

FEATURES: tuple[CommandKind, ...] = ("state.set", "skill.add", "skill.remove")
_STATUS = {"available": "Available", "signed_out": "Logged Out"}
_PAUSE = "On Break"
_NAME = re.compile(r"[^\s'\"\\|,]{1,200}")
"""Words are parted by blanks, and quoted by apostrophes: a name with either would be another command."""
Say = Callable[[str], Awaitable[str]]
"""Says the words to the switch; what it answers."""


async def obey(command: Command, translation: Translation, say: Say) -> str | None:
    """Do it for every agent who is meant; why not, None where all went well. Raises FeedError."""
    targets = command.targets or (command.target,)
    agents = [agent for target in targets for agent in _meant(target, translation)]
    if not agents:
        return f"there is no agent or queue {command.target!r}"
    trouble = _unclear(command, translation)
    if trouble is not None:
        return trouble
    for agent in dict.fromkeys(agents):
        if not _NAME.fullmatch(agent):
            return f"{agent!r} cannot be named to the switch"
        answer = await say(_words(command, agent))
        if not answer.startswith("+OK"):
            return f"{agent}: the switch says: {answer.strip()[:200] or 'nothing'}"
    return None


def _meant(target: str, translation: Translation) -> list[str]:
    """An agent, or all who serve a queue now: whoever has gone home is not signed in by it."""
    known = translation.agents.known
    if target in known:
        return [target]
    return [
        name for name, info in known.items() if target in info.queues and info.state not in {"signed_out", ""}
    ]


def _unclear(command: Command, translation: Translation) -> str | None:
    text = (command.text or "").strip()
    if command.kind == "state.set":
        if not text:
            return "say which state: available, signed_out, or the reason of the pause"
        ends = "the switch does not end a pause by itself; leave the time out"
        return None if command.until is None else ends
    return None if text in translation.queues and _NAME.fullmatch(text) else f"there is no queue {text!r}"


def _words(command: Command, agent: str) -> str:
    text = (command.text or "").strip()
    if command.kind == "state.set":
        return f"agent set status {agent} '{_STATUS.get(text, _PAUSE)}'"
    if command.kind == "skill.add":
        return f"tier add {text} {agent} {max(1, round(command.value or 1.0))} 1"
    return f"tier del {text} {agent}"
