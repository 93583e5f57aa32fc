"""A recording without persons: agents and contacts under made-up ids, customers left out.

The key is random and nobody keeps it, so that two recordings cannot be laid side by side and no id can be
worked out from a list of candidates. Queues, teams, states and their reasons stay: figures are made of them.
"""

from __future__ import annotations

import hmac
import secrets
from functools import lru_cache
from typing import TypeVar

import msgspec
from msgspec import Struct

from wallboard.events import (
    AgentInfo,
    AgentStateChanged,
    CommandResult,
    FloorState,
    ServerMessage,
)

S = TypeVar("S", bound=Struct)
_DIGITS = {"agent": 12, "contact": 16}
_NAME_DIGITS = 6
_REMEMBERED = 100_000


class Pseudonyms:
    """Gives each agent and contact one made-up id, the same throughout."""

    def __init__(self) -> None:
        key = secrets.token_bytes(32)

        @lru_cache(_REMEMBERED)
        def pseudonym(kind: str, id: str) -> str:
            found = hmac.digest(key, f"{kind} {id}".encode(), "sha256").hex()
            return f"{kind}-{found[: _DIGITS[kind]]}"

        self._pseudonym = pseudonym

    def of(self, message: ServerMessage) -> ServerMessage:
        """The message without persons."""
        if isinstance(message, FloorState):
            return msgspec.structs.replace(
                message,
                agents=tuple(map(self._without_person, message.agents)),
                contacts=tuple(map(self._without_person, message.contacts)),
                schedules=tuple(map(self._without_person, message.schedules)),
            )
        if isinstance(message, CommandResult):
            return self._without_person(msgspec.structs.replace(message, error=None))
        return self._without_person(message)

    def _without_person(self, told: S) -> S:
        changed: dict[str, str | None] = {}
        for kind in _DIGITS:
            if known := getattr(told, kind, None):
                changed[kind] = self._pseudonym(kind, known)
        if getattr(told, "customer", None):
            changed["customer"] = None
        if isinstance(told, (AgentInfo, AgentStateChanged)) and told.name is not None:
            number = (changed["agent"] or "").removeprefix("agent-")[:_NAME_DIGITS]
            changed["name"] = f"Agent {number}"
        return msgspec.structs.replace(told, **changed) if changed else told
