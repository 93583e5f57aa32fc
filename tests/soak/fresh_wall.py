"""The fresh wall's process as the soak holds it."""

import base64
import pickle
import subprocess
import sys
from pathlib import Path

from wallboard.snapshot import FloorSnapshot


class FreshWall:
    """A `tests.soak.fresh` on the feed at `url` and a copy of `log`. Nothing here waits."""

    def __init__(self, url: str, log: Path, folder: Path) -> None:
        self._said = folder / "fresh.out"
        self._copy = folder / "fresh.db"
        command = [sys.executable, "-m", "tests.soak.fresh", url, str(log), str(self._copy)]
        with self._said.open("w", encoding="utf-8") as out:
            self._process = subprocess.Popen(command, stdin=subprocess.PIPE, stdout=out, text=True)

    @property
    def current(self) -> bool:
        """Whether it shows the floor. Raises RuntimeError where it has ended instead."""
        if self._process.poll() is not None:
            raise RuntimeError("the fresh wall ended before it had anything to show")
        return self._said.read_text(encoding="utf-8").startswith("current")

    def ask(self) -> None:
        """It is to tell its picture."""
        assert self._process.stdin is not None
        self._process.stdin.write("\n")
        self._process.stdin.close()

    @property
    def ended(self) -> bool:
        """Whether it has told."""
        return self._process.poll() is not None

    def picture(self) -> FloorSnapshot:
        """What it told. Raises RuntimeError where it told nothing."""
        lines = self._said.read_text(encoding="utf-8").splitlines()
        self._copy.unlink(missing_ok=True)
        if len(lines) < 2:
            raise RuntimeError("the fresh wall told no picture")
        found: FloorSnapshot = pickle.loads(base64.b64decode(lines[1]))
        return found

    def kill(self) -> None:
        """End it however far it is."""
        self._process.kill()
        self._process.wait()
