"""What became of the rows of a file that was read: nothing is lost without being counted."""

from __future__ import annotations

from collections import Counter

from msgspec import Struct

_MAX_EXAMPLES = 20
_MAX_ALIKE = 2


class ReadReport(Struct, frozen=True):
    """Every row of the files, accounted for: `rows` = `kept` + the sum of `skipped`.

    `skipped`, `repaired` and `flagged` count rows by a reason in plain words: left out; changed, and kept;
    kept as they are though they look wrong. `examples` are the first places of each, as `file:line:
    reason`.
    """

    rows: int = 0
    kept: int = 0
    skipped: dict[str, int] = {}
    repaired: dict[str, int] = {}
    flagged: dict[str, int] = {}
    examples: tuple[str, ...] = ()


class Tally:
    """Counts rows while a file is read. Not shared between threads."""

    def __init__(self) -> None:
        self._rows = self._kept = 0
        self._skipped: Counter[str] = Counter()
        self._repaired: Counter[str] = Counter()
        self._flagged: Counter[str] = Counter()
        self._examples: list[str] = []
        self._file = ""
        self._line = 0

    def row(self, file: str, line: int) -> None:
        """A new row begins; what follows is about it."""
        self._rows += 1
        self._file, self._line = file, line

    def keep(self) -> None:
        """The row is kept."""
        self._kept += 1

    def skip(self, reason: str) -> None:
        """The row is left out."""
        self._note(self._skipped, reason)

    def repair(self, reason: str) -> None:
        """The row is changed, and kept."""
        self._note(self._repaired, reason)

    def flag(self, reason: str) -> None:
        """The row is kept as it is though it looks wrong."""
        self._note(self._flagged, reason)

    def report(self) -> ReadReport:
        """The counts so far."""
        return ReadReport(
            rows=self._rows,
            kept=self._kept,
            skipped=dict(self._skipped),
            repaired=dict(self._repaired),
            flagged=dict(self._flagged),
            examples=tuple(self._examples),
        )

    def _note(self, counts: Counter[str], reason: str) -> None:
        counts[reason] += 1
        if counts[reason] <= _MAX_ALIKE and len(self._examples) < _MAX_EXAMPLES:
            self._examples.append(f"{self._file}:{self._line}: {reason}")
