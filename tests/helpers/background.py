"""An asyncio loop in a thread, for a test whose own thread is the window's."""

import asyncio
import threading
from collections.abc import Coroutine, Iterator
from contextlib import AbstractAsyncContextManager, contextmanager
from typing import Any, TypeVar

T = TypeVar("T")
PATIENCE_S = 60.0


class Background:
    """Runs what is handed to it in its own thread."""

    def __init__(self, loop: asyncio.AbstractEventLoop) -> None:
        self._loop = loop

    def run(self, story: Coroutine[Any, Any, T]) -> T:
        """Run a coroutine there; its result."""
        return asyncio.run_coroutine_threadsafe(story, self._loop).result(PATIENCE_S)

    @contextmanager
    def keep(self, context: AbstractAsyncContextManager[T]) -> Iterator[T]:
        """Hold an asynchronous context open there."""
        value = self.run(_enter(context))
        try:
            yield value
        finally:
            self.run(_leave(context))


async def _enter(context: AbstractAsyncContextManager[T]) -> T:
    return await context.__aenter__()


async def _leave(context: AbstractAsyncContextManager[T]) -> None:
    await context.__aexit__(None, None, None)


@contextmanager
def background() -> Iterator[Background]:
    """A loop that runs as long as the context."""
    loop = asyncio.new_event_loop()
    thread = threading.Thread(target=loop.run_forever, name="background loop")
    thread.start()
    try:
        yield Background(loop)
    finally:
        loop.call_soon_threadsafe(loop.stop)
        thread.join(PATIENCE_S)
        loop.close()
