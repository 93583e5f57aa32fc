"""A picture of the floor with other targets, for who changes them and wants to see what that means."""

from __future__ import annotations

from msgspec.structs import replace

from wallboard.config import Config
from wallboard.events import QueueInfo
from wallboard.floor.scopes import ScopeMap
from wallboard.snapshot import FloorSnapshot


def retargeted(snapshot: FloorSnapshot, config: Config) -> FloorSnapshot:
    """`snapshot` held to the targets of `config`. What was counted stays as it was counted."""
    scopes = ScopeMap(config)
    scopes.add_all(
        {
            (queue := scope.id.removeprefix("queue:")): QueueInfo(
                queue, name=scope.name, channel=scope.channel, group=scope.group
            )
            for scope in snapshot.scopes
            if scope.kind == "queue"
        }
    )
    targets = {scope.id: scope.targets for scope in scopes.scopes}
    shown = (replace(scope, targets=targets.get(scope.id, scope.targets)) for scope in snapshot.scopes)
    return replace(snapshot, scopes=tuple(shown))
