"""Reads the days that are compared with from the log, in the log's own thread."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future
from dataclasses import dataclass
from datetime import date, datetime, timedelta
from functools import partial
from typing import Literal
from zoneinfo import ZoneInfo

from wallboard.log.earlier_days import Asked, EarlierDay, earlier_day
from wallboard.log.recorder import source_of
from wallboard.snapshot import FloorSnapshot
from wallboard.usual import prompt_rows
from widgets.readers import LogReader

State = Literal["reading", "kept", "not kept", "failed"]


@dataclass(frozen=True)
class Compared:
    """A day that is compared with, and what the log has of it."""

    date: date
    state: State
    kept: EarlierDay | None = None


class EarlierDays:
    """Asks once for each day and scope; an answer comes with a later call."""

    def __init__(self, read_log: LogReader | None) -> None:
        self._read_log = read_log
        self._asked: dict[Asked, Future[EarlierDay | None]] = {}

    def compared(self, snapshot: FloorSnapshot, row: int, days_back: Sequence[int]) -> tuple[Compared, ...]:
        """The days so many days before the snapshot's, for the scope in `row`. Never waits."""
        wanted = [asked_of(snapshot, row, back) for back in days_back]
        self._asked = {asked: future for asked, future in self._asked.items() if asked in wanted}
        return tuple(self._answer(asked) for asked in wanted)

    def _answer(self, asked: Asked) -> Compared:
        if self._read_log is None:
            return Compared(asked.day, "not kept")
        if asked not in self._asked:
            self._asked[asked] = self._read_log(partial(earlier_day, asked=asked))
        answer = self._asked[asked]
        if not answer.done():
            return Compared(asked.day, "reading")
        if answer.exception() is not None:
            return Compared(asked.day, "failed")
        kept = answer.result()
        return Compared(asked.day, "not kept" if kept is None else "kept", kept)


def asked_of(snapshot: FloorSnapshot, row: int, days_back: int) -> Asked:
    """The question for the day so many days before the snapshot's."""
    today = datetime.fromtimestamp(snapshot.day_start_at, ZoneInfo(snapshot.zone)).date()
    prompt = prompt_rows(snapshot, row)
    return Asked(
        source=source_of(snapshot.mode, snapshot.site),
        scope=snapshot.scopes[row].id,
        prompt=() if prompt in ([], [row]) else tuple(snapshot.scopes[each].id for each in prompt),
        day=today - timedelta(days=days_back),
        interval_s=snapshot.interval_s,
        starts=tuple(snapshot.starts.tolist()),
        zone=snapshot.zone,
    )
