"""Which interventions go out as commands, and as which."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from wallboard.config import Config
from wallboard.events import Command, CommandKind
from wallboard.language import say
from wallboard.records import Intervention, InterventionDraft
from wallboard.snapshot import Scope

COMMANDS: dict[str, CommandKind] = {
    "coaching": "coach",
    "praise": "message",
    "overtime": "overtime.offer",
    "vto": "vto.offer",
    "break_move": "break.move",
    "skill_move": "skill.add",
    "recall": "state.set",
    "message": "message",
}
"""The feed's command for a kind of intervention; the others are only logged."""
OFFERS: frozenset[CommandKind] = frozenset({"overtime.offer", "vto.offer"})
"""Commands with places and a deadline."""
PERSONAL = frozenset({"coaching", "praise", "skill_move", "recall"})
"""Kinds that are for named agents, never for whoever serves a queue."""
WORDED: frozenset[CommandKind] = frozenset({"coach", "message"})
"""Commands that are nothing without their text."""


def is_offered(kind: str, features: Collection[str]) -> bool:
    """Whether a feed with these features takes interventions of this kind to the agents."""
    return COMMANDS.get(kind, "") in features


def carriers_of(kind: str, config: Config, mode: str) -> tuple[str, ...]:
    """The names of the routes that carry interventions of this kind; of a rehearsal only where it may."""
    if mode != "live" and not config.notify.rehearsals:
        return ()
    return tuple(route.name for route in config.route if kind in route.carries)


def hindrance(draft: InterventionDraft) -> str:
    """What keeps a draft from going out by the feed, in words; empty if nothing."""
    command = COMMANDS.get(draft.kind)
    if draft.kind in PERSONAL and not draft.agents:
        return say("it goes to agents by name, and none is named")
    if command == "skill.add" and not draft.scope.startswith("queue:"):
        return say("no queue is chosen that the agents are to serve")
    if command in WORDED and not draft.text:
        return say("there are no words for the agents to read")
    return ""


def command_of(row: Intervention, scopes: Sequence[Scope]) -> Command | None:
    """The command that carries a logged intervention out; None where its kind has none.

    It bears the row's id, so that the source carries it out once, however often it comes.
    """
    kind, delivery = COMMANDS.get(row.kind), row.details.delivery
    if kind is None or delivery is None:
        return None
    targets = row.agents or _queues(row.scope, scopes)
    return Command(
        row.id,
        kind,
        target=targets[0] if targets else "",
        targets=targets if len(targets) > 1 else (),
        text=_text(row, kind),
        until=row.details.effect_until_at,
        slots=delivery.slots,
        answer_by=delivery.answer_by,
    )


def _text(row: Intervention, kind: CommandKind) -> str | None:
    if kind == "skill.add":
        return row.scope.removeprefix("queue:")
    return "available" if kind == "state.set" else row.text or None


def _queues(scope: str, scopes: Sequence[Scope]) -> tuple[str, ...]:
    """The queues in a scope, by the feed's names; none for the whole floor."""
    where, _, name = scope.partition(":")
    if where == "queue":
        return (name,)
    inside = (each for each in scopes if each.kind == "queue" and getattr(each, where, None) == name)
    return tuple(each.id.removeprefix("queue:") for each in inside) if name else ()
