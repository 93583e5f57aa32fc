"""A process that appends to a log until it is killed: `python -m tests.helpers.log_writer FILE`.

For each line on its input it forks a writer, which prints `writer PID` and then the id of each row that is
on the disk; `dead` follows once it was killed. Forking spares each round the start of an interpreter.
"""

import os
import sys
from pathlib import Path

from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Store
from wallboard.records import FrozenFigures, InterventionDraft


def say(words: str) -> None:
    """One line in one write, so that a kill leaves no half line."""
    os.write(1, f"{words}\n".encode())


def append_forever(path: Path) -> None:
    """Append rows and name each one that is on the disk."""
    store = Store(path)
    store.start()
    log = InterventionLog(store)
    number = 0
    while True:
        number += 1
        draft = InterventionDraft("note", "queue:PS", f"row {number} ".ljust(number * 97 % 5_000, "x"), "Ann")
        row = log.append(
            draft, at=float(number), figures=(FrozenFigures("*", float(number), waiting=number),)
        )
        store.flush().result()
        say(row.id)


def main() -> None:
    """Fork a writer for each line, and wait until it was killed."""
    for _line in sys.stdin:
        writer = os.fork()
        if writer == 0:
            say(f"writer {os.getpid()}")
            append_forever(Path(sys.argv[1]))
        os.waitpid(writer, 0)
        say("dead")


if __name__ == "__main__":
    main()
