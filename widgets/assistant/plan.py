"""What the assistant has been told, and the configuration that it makes of it."""

from __future__ import annotations

from dataclasses import dataclass, field
from urllib.parse import urlsplit

from wallboard.events import QueueInfo
from wallboard.settings import Draft, EntryPlace
from wallboard.vendors import Connection

SITE, TARGETS, LOG = EntryPlace("site"), EntryPlace("targets"), EntryPlace("log")


@dataclass
class Plan:
    """Filled in step by step. `within_s` and `service_level` are the site's and, by queue, its own."""

    url: str = ""
    token_env: str = ""
    token: str = ""
    allow_insecure: bool = False
    mapping: str = ""
    queues: tuple[QueueInfo, ...] = ()
    targets: dict[str, tuple[object, object]] = field(default_factory=dict)
    name: str = ""
    supervisor: str = ""
    zone: str = ""

    @property
    def keyring_name(self) -> str:
        """Under which name a token that was typed is kept."""
        return urlsplit(self.url).hostname or "feed"

    def connection(self, environment: dict[str, str]) -> Connection:
        """What is to be tried."""
        secret = self.token or environment.get(self.token_env, "")
        return Connection(self.url, secret, allow_insecure=self.allow_insecure, mapping=self.mapping)

    def write(self, draft: Draft) -> None:
        """State all of it in `draft`; what the file has beside it stays."""
        feed = {"url": self.url, "token_env": "" if self.token else self.token_env}
        feed |= {"token_keyring": self.keyring_name if self.token else "", "mapping": self.mapping}
        stated: dict[str, object] = {key: value for key, value in feed.items() if value}
        if self.allow_insecure:
            stated["allow_insecure"] = True
        rows = [row for row in draft.entries("feed") if row.get("url") != self.url]
        draft.table["feed"] = [*rows, stated]
        for place, key, value in (
            (SITE, "name", self.name),
            (SITE, "zone", self.zone),
            (LOG, "supervisor", self.supervisor),
        ):
            if value:
                draft.put(place, key, value)
        self._write_targets(draft)

    def _write_targets(self, draft: Draft) -> None:
        known = {row.get("id"): index for index, row in enumerate(draft.entries("queue"))}
        for queue, targets in self.targets.items():
            own = dict(zip(("service_level", "within_s"), targets, strict=True))
            if not queue:
                place = TARGETS
            elif any(value is not None for value in own.values()):
                index = known[queue] if queue in known else draft.add("queue", {"id": queue})
                place = EntryPlace("queue", index)
            else:
                continue
            for key, value in own.items():
                if value is not None:
                    draft.put(place, key, value)
