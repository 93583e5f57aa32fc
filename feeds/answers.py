"""What came of the commands that a server was given, so that none is carried out twice."""

from __future__ import annotations

from collections import OrderedDict

from msgspec import Struct

from wallboard.events import Command, CommandResult

MOST_COMMANDS = 1000
TOLD_AGAIN_S = 600.0
"""So long after a command its results are told to whoever connects; longer while it may be answered."""


class _Answered(Struct):
    command: Command
    at: float
    results: dict[CommandResult, None]


class AnswerBook:
    """The newest commands and their results. Times are the source's, epoch seconds."""

    def __init__(self, most: int = MOST_COMMANDS) -> None:
        self._most = most
        self._commands: OrderedDict[str, _Answered] = OrderedDict()

    def begin(self, command: Command, at: float) -> bool:
        """Take note of a command; False where one with its id was there before."""
        if command.id in self._commands:
            return False
        self._commands[command.id] = _Answered(command, at, {})
        if len(self._commands) > self._most:
            self._commands.popitem(last=False)
        return True

    def note(self, result: CommandResult) -> bool:
        """Keep a result; False where it was told before, or nobody remembers the command."""
        answered = self._commands.get(result.id)
        if answered is None or result in answered.results:
            return False
        answered.results[result] = None
        return True

    def of(self, id: str) -> tuple[CommandResult, ...]:
        """What came of the command so far."""
        return tuple(self._commands[id].results) if id in self._commands else ()

    def of_late(self, now: float) -> tuple[CommandResult, ...]:
        """What came of the commands that may still be answered, or were given lately; not of a replay's."""
        return tuple(
            result
            for each in self._commands.values()
            if not each.command.kind.startswith("replay.")
            and now <= max(each.at + TOLD_AGAIN_S, each.command.answer_by or 0.0)
            for result in each.results
        )
