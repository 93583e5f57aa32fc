"""Work that goes on side by side for as long as all of it does."""

from __future__ import annotations

import asyncio
from collections.abc import Coroutine


async def until_one_ends(name: str, *works: Coroutine[object, object, None]) -> None:
    """Run all until one ends, cancel the others, and raise what it raised."""
    tasks = [asyncio.create_task(work, name=name) for work in works]
    try:
        done, _ = await asyncio.wait(tasks, return_when=asyncio.FIRST_COMPLETED)
        for task in done:
            task.result()
    finally:
        for task in tasks:
            task.cancel()
        await asyncio.gather(*tasks, return_exceptions=True)
