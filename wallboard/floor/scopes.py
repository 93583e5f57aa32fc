"""Which figures are shown for:

the whole floor, channels, groups and queues, and which queues each of them has.
"""

from __future__ import annotations

from collections.abc import Mapping

import msgspec
import numpy as np

from wallboard.config import Config, TargetsConfig
from wallboard.events import QueueInfo
from wallboard.floor.intervals import SumsArray
from wallboard.language import mark, say
from wallboard.snapshot import WHOLE_FLOOR, Scope

CHANNELS: dict[str, str] = {
    "voice": mark("voice"),
    "chat": mark("chat"),
    "email": mark("e-mail"),
    "social": mark("social"),
    "ticket": mark("ticket"),
    "sms": mark("sms"),
    "video": mark("video"),
    "callback": mark("callback"),
}


def channel_words(channel: str) -> str:
    """What a channel is called in the site's language; a feed's own word as it is."""
    return say(CHANNELS[channel]) if channel in CHANNELS else channel


class ScopeMap:
    """All scopes in the order of the screen: floor, channels, groups, queues. Grows when a queue appears."""

    def __init__(self, config: Config | None = None) -> None:
        self._config = config or Config()
        self._configured = {queue.id: queue for queue in self._config.queue}
        self._infos: dict[str, QueueInfo] = {}
        self._counted_by: dict[str, float] = {}
        self.scopes: tuple[Scope, ...] = ()
        self.ids: tuple[str, ...] = ()
        self.queues_of: dict[str, frozenset[str] | None] = {}
        self.aggregate: SumsArray = np.zeros((0, 0))
        self._rebuild()

    def add(self, info: QueueInfo) -> None:
        """A queue appears; what the config says of it wins over what the feed says."""
        self._infos[info.queue] = info
        self._rebuild()

    @property
    def queue_ids(self) -> tuple[str, ...]:
        """Queues in the order of the columns of `aggregate`."""
        return tuple(self._infos)

    def add_all(self, infos: Mapping[str, QueueInfo]) -> None:
        """Many queues appear at once."""
        self._infos.update(infos)
        self._rebuild()

    def count_by(self, queue: str, within_s: float | None) -> None:
        """The source counts who was answered in time by limits of its own (None: by ours): these are named
        beside the figure.
        """
        if within_s != self._counted_by.get(queue):
            self._counted_by = {each: own for each, own in self._counted_by.items() if each != queue}
            if within_s is not None:
                self._counted_by[queue] = within_s
            self._rebuild()

    def _rebuild(self) -> None:
        queues = [self._queue_scope(info) for info in self._infos.values()]
        channels = sorted({scope.channel for scope in queues})
        groups = sorted({scope.group for scope in queues if scope.group})
        self.queues_of = {WHOLE_FLOOR: None}
        scopes = [Scope(WHOLE_FLOOR, "floor", say("Whole floor"), targets=self._config.targets)]
        for channel in channels:
            scopes.append(
                Scope(
                    f"channel:{channel}",
                    "channel",
                    channel_words(channel),
                    channel,
                    targets=self._common(queues, channel=channel),
                )
            )
            self.queues_of[f"channel:{channel}"] = _ids(queues, channel=channel)
        for group in groups:
            scopes.append(
                Scope(
                    f"group:{group}", "group", group, group=group, targets=self._common(queues, group=group)
                )
            )
            self.queues_of[f"group:{group}"] = _ids(queues, group=group)
        for scope in queues:
            scopes.append(scope)
            self.queues_of[scope.id] = frozenset((scope.id.removeprefix("queue:"),))
        self.scopes = tuple(scopes)
        self.ids = tuple(self.queues_of)
        self.aggregate = self._aggregate()

    def _common(self, queues: list[Scope], *, channel: str = "", group: str = "") -> TargetsConfig:
        """What all queues of a channel or group are held to;

        the site's where they differ, but the longest patience.
        """
        ids = _ids(queues, channel=channel, group=group)
        theirs = [scope.targets for scope in queues if scope.id.removeprefix("queue:") in ids]
        if all(targets == theirs[0] for targets in theirs):
            return theirs[0]
        longest = max(targets.longest_wait_s for targets in theirs)
        return msgspec.structs.replace(self._config.targets, longest_wait_s=longest)

    def _queue_scope(self, info: QueueInfo) -> Scope:
        own, targets = self._configured.get(info.queue), self._config.targets_of(info.queue)
        within_s = self._counted_by.get(info.queue, targets.within_s)
        return Scope(
            id=f"queue:{info.queue}",
            kind="queue",
            name=(own.name if own else "") or info.name or info.queue,
            channel=(own.channel if own else None) or info.channel,
            group=(own.group if own else "") or info.group or "",
            targets=msgspec.structs.replace(targets, within_s=within_s),
        )

    def _aggregate(self) -> SumsArray:
        """1 where the queue (column, in order of appearance) belongs to the scope (row)."""
        names = list(self._infos)
        return np.array(
            [
                [float(wanted is None or name in wanted) for name in names]
                for wanted in self.queues_of.values()
            ]
        ).reshape(len(self.queues_of), len(names))


def _ids(queues: list[Scope], *, channel: str = "", group: str = "") -> frozenset[str]:
    return frozenset(
        scope.id.removeprefix("queue:")
        for scope in queues
        if (channel and scope.channel == channel) or (group and scope.group == group)
    )
