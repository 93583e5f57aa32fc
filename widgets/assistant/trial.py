"""Tries a connection in a thread of its own, and can be called off."""

from __future__ import annotations

import asyncio
from collections.abc import Callable

from PySide6.QtCore import QObject

from wallboard.vendors import Connection, Tried, TryConnection
from widgets.what_if.asker import Asker


class ConnectionTrial:
    """Calls `show` in the window's thread with what came of the last connection that was tried."""

    def __init__(self, try_connection: TryConnection, show: Callable[[Tried], None], parent: QObject) -> None:
        self._try, self._running = (
            try_connection,
            set[tuple[asyncio.AbstractEventLoop, asyncio.Task[Tried]]](),
        )
        self._asker: Asker[[Connection], Tried] = Asker(self._run, show, parent)

    def begin(self, connection: Connection) -> None:
        """Try it; one that is being tried is called off for it."""
        self._call_off()
        self._asker.ask(connection)

    def stop(self) -> None:
        """Nothing is shown any more, and the thread ends."""
        self._asker.stop()
        self._call_off()

    def _call_off(self) -> None:
        for loop, task in tuple(self._running):
            loop.call_soon_threadsafe(task.cancel)

    def _run(self, connection: Connection) -> Tried:
        return asyncio.run(self._tried(connection))

    async def _tried(self, connection: Connection) -> Tried:
        task = asyncio.ensure_future(self._try(connection))
        here = (asyncio.get_running_loop(), task)
        self._running.add(here)
        try:
            return await task
        except asyncio.CancelledError:
            return Tried(error="called off")
        except Exception as error:  # noqa: BLE001 - the boundary of the thread
            return Tried(error=f"the trial failed: {type(error).__name__}")
        finally:
            self._running.discard(here)
