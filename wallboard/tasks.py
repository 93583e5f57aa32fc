"""How work in a loop is brought to its end."""

from __future__ import annotations

import asyncio
from typing import Any

GOOD_BYE_S = 5.0
"""So long a connection may take to say good-bye."""


async def stop(*tasks: asyncio.Task[Any], patience_s: float = 0.5) -> None:
    """Cancel tasks and wait for their end; what they raise is left to whoever asks them.

    One that goes on after `patience_s` is cancelled again: `asyncio.wait_for`, on which libraries rest, may
    swallow a cancellation in Python 3.11 (its issue 86296).
    """
    while going := [task for task in tasks if not task.done()]:
        for task in going:
            task.cancel()
        await asyncio.wait(going, timeout=patience_s)
    await asyncio.gather(*tasks, return_exceptions=True)
