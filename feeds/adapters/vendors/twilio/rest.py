"""What Twilio tells when it is asked: a workspace's queues, open tasks, workers and latest events."""

from __future__ import annotations

from collections.abc import Iterable
from datetime import UTC, datetime
from urllib.parse import quote

from feeds.adapters.talk import Talk
from feeds.adapters.values import Fields, fields, items, word
from wallboard.errors import FeedError, LimitError

_MOST_PAGES, _PAGE, _EVENTS_PAGE = 1_000, 100, 1_000
_OPEN_STATUS = "pending,reserved,assigned,wrapping"


class Rest:
    """The REST calls of one connection. They raise as `Http` does, and LimitError where a list has no end."""

    def __init__(self, talk: Talk, workspace: str) -> None:
        self._talk = talk
        self._base = f"{talk.address.web()}/v1/Workspaces/{quote(workspace, safe='')}/"

    async def queues(self) -> list[Fields]:
        """The workspace's task queues."""
        return await self._pages("TaskQueues?", "task_queues")

    async def tasks(self) -> list[Fields]:
        """The open tasks."""
        return await self._pages(f"Tasks?AssignmentStatus={quote(_OPEN_STATUS)}&", "tasks")

    async def workers(self) -> list[Fields]:
        """The workers, signed in or not."""
        return await self._pages("Workers?", "workers")

    async def events(self, since_s: float) -> list[Fields]:
        """What happened since a moment of Twilio's clock, in no order that is promised."""
        since = f"{datetime.fromtimestamp(int(since_s), UTC):%Y-%m-%dT%H:%M:%SZ}"
        return await self._pages(f"Events?StartDate={quote(since)}&", "events", _EVENTS_PAGE)

    async def holders(self, tasks: Iterable[str]) -> dict[str, str]:
        """The worker who has accepted each of the tasks."""
        found = dict[str, str]()
        for task in tasks:
            path = f"Tasks/{quote(task, safe='')}/Reservations?ReservationStatus=accepted&"
            for each in await self._pages(path, "reservations"):
                found[task] = word(each.get("worker_sid"))
        return found

    async def _pages(self, path: str, key: str, size: int = _PAGE) -> list[Fields]:
        found = list[Fields]()
        url = f"{self._base}{path}PageSize={size}"
        for _ in range(_MOST_PAGES):
            told = fields(await self._get(url))
            found += map(fields, items(told.get(key)))
            url = word(fields(told, "meta").get("next_page_url"), 2_000)
            if not url:
                return found
            if not url.startswith(self._talk.address.web() + "/"):
                raise FeedError("Twilio sends us to another host for the next page.")
        raise LimitError(f"Twilio lists more than {_MOST_PAGES * size:,} {key}.")

    async def _get(self, url: str) -> object:
        return await self._talk.http.json("GET", url, login=(self._talk.address.user, self._talk.secret))
