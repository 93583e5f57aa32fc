"""Finding in a log of a million rows: p50 and the slowest of each kind of query, beside the limit of 50 ms.

Words are used as often, and are as long, as Zipf's laws have them: a few short ones are in nearly every row,
most are rare and longer. Each query asks for the newest 200, in the store's thread, as the screen and the
command line do.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from math import ceil
from pathlib import Path
from statistics import median
from tempfile import TemporaryDirectory
from time import perf_counter

import numpy as np

from wallboard.log.chain import append_rows
from wallboard.log.intervention_rows import LogFilter, drafted, row_of
from wallboard.log.interventions import InterventionLog
from wallboard.log.kinds import KINDS
from wallboard.log.store import Row, Store
from wallboard.records import Details, FrozenFigures, InterventionDraft

LIMIT_MS = 50.0
ROWS, ROWS_SHORT = 1_000_000, 20_000
ROUNDS, ROUNDS_SHORT = 9, 3
CHUNK_ROWS = 20_000
LONG = 7
FIRST_AT, STEP_S = 1_700_000_000.0, 90.0
WORDS, LONGEST_WORD, WORDS_A_TEXT, AGENTS = 5_000, 12, 12, 400


class Writer:
    """Makes rows; the same for the same seed."""

    def __init__(self) -> None:
        self._random = np.random.default_rng(7)
        letters = self._random.integers(97, 123, (WORDS, LONGEST_WORD), dtype=np.uint8)
        lengths = np.minimum(2 + np.log2(np.arange(1, WORDS + 1)) * 0.8, LONGEST_WORD).astype(int)
        self.words: list[str] = [
            row[:size].tobytes().decode() for row, size in zip(letters, lengths, strict=True)
        ]
        self._weights = 1 / np.arange(1, WORDS + 1)
        self._weights /= self._weights.sum()

    def rows(self, first: int, count: int) -> Iterator[Row]:
        """Rows from number `first` on."""
        chosen = self._random.choice(WORDS, (count, WORDS_A_TEXT), p=self._weights)
        for number, words in enumerate(chosen, first):
            at = FIRST_AT + number * STEP_S
            draft = InterventionDraft(
                KINDS[number * 5 % len(KINDS)].id,
                f"queue:{number % 12}",
                " ".join(self.words[word] for word in words),
                f"Lead {number % 9}",
                agents=(f"a{number % AGENTS}", f"a{number * 7 % AGENTS}"),
                alert=f"waiting/queue:{number % 12}/{number // 3}",
                details=Details(status="open" if number % 501 == 0 else "", due_at=at + 3600.0),
            )
            figures = (FrozenFigures("*", at, waiting=number % 30, service_level=0.8),)
            mode = "demo" if number % 10 == 0 else "live"
            yield row_of(drafted(draft, id=f"{number:032x}", at=at, figures=figures, mode=mode))


def queries(writer: Writer, rows: int) -> dict[str, LogFilter]:
    """What is asked for, by name."""
    often, rare, last_at = writer.words[0], writer.words[-1], FIRST_AT + rows * STEP_S
    alert = f"waiting/queue:6/{rows // 6}"
    return {
        "newest": LogFilter(),
        "a_day": LogFilter(start=last_at - 90_000.0, end=last_at - 3_600.0),
        "old_month": LogFilter(start=FIRST_AT, end=FIRST_AT + 30 * 86_400.0),
        "kind": LogFilter(kind="incident"),
        "queue": LogFilter(scope="queue:3"),
        "queue_and_kind": LogFilter(scope="queue:3", kind="praise"),
        "queue_and_kind_that_never_met": LogFilter(scope="queue:2", kind="praise"),
        "person": LogFilter(who="Lead 4"),
        "agent": LogFilter(agent="a17"),
        "agent_and_kind": LogFilter(agent="a17", kind="coaching"),
        "alert": LogFilter(alert=alert),
        "alert_and_kind": LogFilter(alert=alert, kind="coaching"),
        "alert_and_agent": LogFilter(alert=alert, agent="a17"),
        "alert_and_common_word": LogFilter(alert=alert, text=often),
        "alert_and_beginning": LogFilter(alert=alert, text=often[:1]),
        "agent_and_queue_and_person": LogFilter(agent="a17", scope="queue:3", who="Lead 4"),
        "four_weeks_of_a_queue_and_person": LogFilter(
            start=last_at - 28 * 86_400.0, end=last_at, scope="queue:3", who="Lead 4"
        ),
        "shift_of_an_agent": LogFilter(start=last_at - 8 * 3600.0, end=last_at, agent="a17"),
        "open": LogFilter(status="open"),
        "due": LogFilter(status="open", due_before=last_at),
        "nobody": LogFilter(agent="nobody"),
        "rare_word": LogFilter(text=rare),
        "common_word": LogFilter(text=often),
        "common_long_word": LogFilter(text=next(word for word in writer.words if len(word) == LONG)),
        "two_common_words": LogFilter(text=f"{often} {writer.words[1]}"),
        "common_and_rare_word": LogFilter(text=f"{often} {rare}"),
        "no_such_word": LogFilter(text="zzzzzzzzzz"),
        **{f"beginning_of_{size}": LogFilter(text=_beginning(writer, size)) for size in range(1, 7)},
        "two_beginnings": LogFilter(text=f"{often} {writer.words[2][:1]}"),
        "common_word_and_kind": LogFilter(text=often, kind="incident"),
        "common_word_and_agent": LogFilter(text=often, agent="a17"),
        "common_word_of_nobody": LogFilter(text=often, who="nobody"),
        "common_word_long_ago": LogFilter(text=often, end=FIRST_AT + 86_400.0),
        "beginning_and_agent": LogFilter(text=writer.words[0][:1], agent="a17"),
    }


def _beginning(writer: Writer, size: int) -> str:
    """The first `size` letters of the most used word that is longer."""
    return next(word for word in writer.words if len(word) > size)[:size]


def fill(store: Store, rows: int) -> Writer:
    """Write the rows through the chain."""
    writer = Writer()
    for first in range(0, rows, CHUNK_ROWS):
        chunk = list(writer.rows(first, min(CHUNK_ROWS, rows - first)))
        store.write(lambda session, chunk=chunk: append_rows(session, chunk)).result()  # type: ignore[misc]
    return writer


def measure(log: InterventionLog, wanted: LogFilter, rounds: int) -> dict[str, float]:
    """Milliseconds of one kind of query."""
    taken_ms, found = [], 0
    for _ in range(rounds):
        begun_s = perf_counter()
        found = len(log.find(wanted).result())
        taken_ms.append((perf_counter() - begun_s) * 1000)
    p50_ms, max_ms = median(taken_ms), max(taken_ms)
    p99_ms = sorted(taken_ms)[ceil(0.99 * len(taken_ms)) - 1]
    return {
        "found": found,
        "p50_ms": round(p50_ms, 2),
        "p99_ms": round(p99_ms, 2),
        "max_ms": round(max_ms, 2),
        "of_limit": round(p50_ms / LIMIT_MS, 3),
    }


def main() -> None:
    """Print one line of JSON."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--short", action="store_true", help=f"{ROWS_SHORT:,} rows instead of {ROWS:,}")
    parser.add_argument("--keep", type=Path, help="keep the log in this file, and use it again")
    options = parser.parse_args()
    rows, rounds = (ROWS_SHORT, ROUNDS_SHORT) if options.short else (ROWS, ROUNDS)
    with TemporaryDirectory() as folder:
        path = options.keep or Path(folder) / "log.db"
        is_new = not path.exists()
        store = Store(path)
        store.start()
        store.wait_open()
        begun_s = perf_counter()
        writer = fill(store, rows) if is_new else Writer()
        filled_s = perf_counter() - begun_s
        log = InterventionLog(store)
        found = {name: measure(log, wanted, rounds) for name, wanted in queries(writer, rows).items()}
        store.stop()
        worst = max(found, key=lambda name: found[name]["p50_ms"])
        told = {"rows": rows, "fill_s": round(filled_s, 1), "limit_ms": LIMIT_MS, "worst": worst}
        print(json.dumps({"benchmark": "log_search", **told, "queries": found}))


if __name__ == "__main__":
    main()
