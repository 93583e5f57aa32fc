"""A server in a process of its own, to be killed in mid-stream.

It has told the first `BEFORE` events of the story before anyone can connect; it prints its URL and goes on.
"""

import asyncio
import sys

from feeds.server import FeedServer
from tests.helpers.floors import HELLO, START_AT, empty_floor, story

BEFORE, STEP = 400, 20


async def main(port: int) -> None:
    """Serve the story on the port, 0 for any."""
    server = FeedServer(HELLO, empty_floor(), now=lambda: START_AT)
    server.publish(story(1, BEFORE))
    sys.stdout.write(await server.start(port=port) + "\n")
    sys.stdout.flush()
    seq = BEFORE
    while True:
        server.publish(story(seq + 1, seq + STEP))
        seq += STEP
        await asyncio.sleep(0.01)


if __name__ == "__main__":
    asyncio.run(main(int(sys.argv[1])))
