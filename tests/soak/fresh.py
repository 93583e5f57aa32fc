"""A wall that is started now, to hold the old one against: `python -m tests.soak.fresh URL LOG COPY`.

It starts on a copy of the log, prints `current` once it is, and its picture when a line is written to it.
"""

import base64
import pickle
import sqlite3
import sys
import time
from contextlib import closing
from pathlib import Path

from feeds.backoff import Backoff
from feeds.client import WebsocketFeed
from tests.helpers.program import shown
from tests.soak.setting import CONFIG, SourceTime
from wallboard.assembly import running

SETTLE_S = 2.0


def say(text: str) -> None:
    sys.stdout.write(text + "\n")
    sys.stdout.flush()


def copy(log: Path, to: Path) -> None:
    """The log as it is now, whoever writes to it."""
    with closing(sqlite3.connect(log)) as old, closing(sqlite3.connect(to)) as new:
        old.backup(new)


def main(url: str, log: Path, to: Path) -> None:
    """Be there, then tell."""
    copy(log, to)
    clock = SourceTime()
    feed = WebsocketFeed("floor", url, backoff=Backoff(first_s=0.05, limit_s=0.2))
    with running(CONFIG, [feed], to, clock=clock) as wall:
        clock.follow(wall)
        shown(wall, lambda picture: picture.current)
        say("current")
        sys.stdin.readline()
        shown(wall, lambda picture: picture.current and picture.speed == 0.0)
        time.sleep(SETTLE_S)
        say(base64.b64encode(pickle.dumps(wall.latest())).decode())


if __name__ == "__main__":
    main(sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]))
