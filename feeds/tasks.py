"""Work that goes on side by side for as long as all of it does."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

from wallboard.tasks import stop


async def until_one_ends(name: str, *works: Coroutine[object, object, None]) -> None:
    """Run all until one ends, cancel the others, and raise what it raised; where several end at once, what
    the first named raised.
    """
    tasks = [asyncio.create_task(work, name=name) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in tasks:
            if task in done:
                task.result()
    finally:
        await stop(*tasks)


def heed_cancellation() -> None:
    """Raise CancelledError where this task was cancelled, and a library swallowed it."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
