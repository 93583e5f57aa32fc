"""A wall that offers overtime again and again until it is killed.

`python -m tests.helpers.sender_process URL LOG` prints `sending` once its floor is current.
"""

import sys
import time
from pathlib import Path

from tests.helpers.program import shown, wall_on
from wallboard.intents import LogIntervention
from wallboard.records import Delivery, Details, InterventionDraft

PAUSE_S = 0.02


def main() -> None:
    """Offer until killed."""
    with wall_on(sys.argv[1], Path(sys.argv[2])) as wall:
        shown(wall, lambda picture: picture.current and picture.features)
        sys.stdout.write("sending\n")
        sys.stdout.flush()
        details = Details(delivery=Delivery("feed", "floor", slots=2))
        while True:
            wall.post(LogIntervention(InterventionDraft("overtime", "*", "an hour", "Ann", details=details)))
            time.sleep(PAUSE_S)


if __name__ == "__main__":
    main()
