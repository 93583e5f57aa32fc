"""Outages by the dozen, in the capture's own time: what the log makes good, and what stays an honest gap."""

import random
from collections import Counter
from pathlib import Path

import pytest

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.messages import AmiReader
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.translation import Translation
from tests.helpers.pbx import QUEUES, Capture, PbxState, parse, render

GREETING = b"Asterisk Call Manager/11.0.0\r\n"


class Outages:
    """The capture told through connections that break in mid-message, each time for up to 20 s."""

    def __init__(self, capture: Capture, seed: int, log: Path | None) -> None:
        self._capture, self._dice, self._log = capture, random.Random(seed), log
        self.counters = AmiCounters()
        self.translation = Translation(self.counters, LogTail(log, 0.0) if log else None)
        self._pbx = PbxState(capture.members())
        self._lines = list(capture.log_lines)
        self._reader: AmiReader | None = None
        self._back_at = 0.0
        self.outages = 0

    def play(self) -> None:
        for at, raw in self._capture.events():
            self._write_log(at)
            self._pbx.note(parse(raw), at)
            if self._reader is None and at >= self._back_at:
                self._connect(at)
            elif self._reader is not None:
                self._send(raw, at)
        for second in range(1, 130):
            self._write_log(self._capture.end_at + second)
            if self._reader is None:
                self._connect(self._capture.end_at + second)
            self.translation.tick(self._capture.end_at + second)

    def _connect(self, at: float) -> None:
        self._reader = AmiReader(self.translation.wanted, self.counters)
        name = f"id-{at}"
        self.translation.begin(name, at)
        shown = [*self._pbx.status(at), {"Event": "QueueStatusComplete"}]
        raw = GREETING + b"".join(render({**block, "ActionID": name}) for block in shown)
        self.translation.read(self._reader.read(raw), at)

    def _send(self, raw: bytes, at: float) -> None:
        assert self._reader is not None
        is_cut = self._dice.random() < 0.002
        length = self._dice.randrange(len(raw)) if is_cut else len(raw)
        middle = self._dice.randrange(length + 1)
        for piece in (raw[:middle], raw[middle:length]):
            self.translation.read(self._reader.read(piece), at)
        self.translation.tick(at)
        if is_cut:
            self.outages += 1
            self._reader = None
            self._back_at = at + self._dice.uniform(0.0, 20.0)
            self.translation.disconnected(at)

    def _write_log(self, at: float) -> None:
        while self._log and self._lines and float(self._lines[0].split(b"|")[0]) <= at:
            with self._log.open("ab") as file:
                file.write(self._lines.pop(0))

    def outcomes(self) -> dict[str, Counter[str]]:
        counted = self.translation.visits.outcomes
        return {
            queue: Counter({word: n for (of, word), n in counted.items() if of == queue}) for queue in QUEUES
        }


@pytest.mark.parametrize("seed", range(4))
def test_with_the_log_no_outage_shows_in_the_counts(capture: Capture, tmp_path: Path, seed: int) -> None:
    log = tmp_path / "queue_log"
    log.touch()
    told = Outages(capture, seed, log)
    told.play()
    shown, truth = told.outcomes(), capture.truth()
    for queue in QUEUES:
        assert shown[queue].pop("ended") == truth[queue]["answered"]
    assert (shown, told.outages > 3) == (truth, True)


@pytest.mark.parametrize("seed", range(2))
def test_without_the_log_what_was_missed_is_a_gap_and_nothing_hangs(capture: Capture, seed: int) -> None:
    told = Outages(capture, seed, None)
    told.play()
    shown, truth = told.outcomes(), capture.truth()
    for queue in QUEUES:
        count = shown[queue]
        gone = sum(n for word, n in count.items() if word not in ("offered", "ended"))
        assert count["offered"] == gone <= truth[queue]["offered"]
        assert count["ended"] == count["answered"] <= truth[queue]["answered"]
    assert not tuple(told.translation.visits)
    assert told.outages > 3
