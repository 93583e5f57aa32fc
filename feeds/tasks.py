"""Work that goes on side by side for as long as all of it does."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine

_PATIENCE_S = 0.5


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


async def stop(*tasks: asyncio.Task[None]) -> None:
    """Cancel tasks and wait for their end; what they raise is left.

    One that goes on is cancelled again: `asyncio.wait_for`, on which libraries rest, may swallow a
    cancellation in Python 3.11 (its issue 86296).
    """
    while going := [task for task in tasks if not task.done()]:
        for task in going:
            task.cancel()
        await asyncio.wait(going, timeout=_PATIENCE_S)
    await asyncio.gather(*tasks, return_exceptions=True)


def heed_cancellation() -> None:
    """Raise CancelledError where this task was cancelled, and a library swallowed it."""
    task = asyncio.current_task()
    if task is not None and task.cancelling():
        raise asyncio.CancelledError
