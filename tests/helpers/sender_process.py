"""A process that makes walls to kill: `python -m tests.helpers.sender_process URL LOG`.

For each line on its input it forks a wall, which prints `wall PID`, and `sending` once its floor is current,
and offers overtime again and again; `dead` follows once it was killed.
"""

import os
import sys
import time
from pathlib import Path

from tests.helpers.program import shown, wall_on
from wallboard.intents import LogIntervention
from wallboard.records import Delivery, Details, InterventionDraft

PAUSE_S = 0.02


def say(words: str) -> None:
    """One line in one write, so that a kill leaves no half line."""
    os.write(1, f"{words}\n".encode())


def offer_for_ever(url: str, log_file: Path) -> None:
    """Offer until killed."""
    with wall_on(url, log_file) as wall:
        shown(wall, lambda picture: picture.current and picture.features)
        say("sending")
        details = Details(delivery=Delivery("feed", slots=2))
        while True:
            wall.post(LogIntervention(InterventionDraft("overtime", "*", "an hour", "Ann", details=details)))
            time.sleep(PAUSE_S)


def main() -> None:
    """Fork a wall for each line, and wait until it was killed."""
    for _line in sys.stdin:
        wall = os.fork()
        if wall == 0:
            say(f"wall {os.getpid()}")
            offer_for_ever(sys.argv[1], Path(sys.argv[2]))
        os.waitpid(wall, 0)
        say("dead")


if __name__ == "__main__":
    main()
