"""A process that sends alerts until it is killed: `python -m tests.helpers.alert_teller LOG URL`.

For each number on its input it forks a teller, which takes up the alerts up to that number as a restarted
wall does, raises the next few and prints `teller PID`; `dead` follows once it was killed. Forking spares each
round the start of an interpreter.
"""

import os
import sys
from pathlib import Path

from apprise import Apprise

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from tests.helpers.alerts import alert, records
from tests.helpers.log_writer import say
from wallboard.clock import SystemClock
from wallboard.config import Config, RouteConfig
from wallboard.log.store import Store
from wallboard.notify.courier import Pace
from wallboard.notify.notifier import Notifier
from wallboard.notify.post import ApprisePost

ALERTS_A_LIFE = 3
PACE = Pace(retry_first_s=0.02, lease_s=0.3, look_s=0.05)
TEMPLATE = "{% for entry in entries %}{{ entry.title }};{% endfor %}"


def tell_forever(path: Path, url: str, known: int) -> None:
    """Raise alerts; the rest is up to whoever kills this."""
    store = Store(path)
    store.start()
    config = Config(route=(RouteConfig("ops", url, group_s=0.0, template=TEMPLATE),))
    notifier = Notifier(config, store, ApprisePost, SystemClock(), PACE)
    notifier.start()
    floor = AlertFloor("Billing").at(NOON_AT)
    notifier.taken_up(records(*(alert(number, queue=f"Q{number}") for number in range(known))), floor)
    for number in range(known, known + ALERTS_A_LIFE):
        notifier.changed(records(alert(number, queue=f"Q{number}")), floor)
    say(f"teller {os.getpid()}")
    sys.stdin.read()


def main() -> None:
    """Fork a teller for each line, and wait until it was killed."""
    Apprise.instantiate("json://127.0.0.1")  # loads all its plugins, once for all tellers
    for line in iter(sys.stdin.readline, ""):
        teller = os.fork()
        if teller == 0:
            tell_forever(Path(sys.argv[1]), sys.argv[2], int(line))
        os.waitpid(teller, 0)
        say("dead")


if __name__ == "__main__":
    main()
