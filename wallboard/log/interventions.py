"""The log of interventions: what was done on the floor, by whom, with the figures of that moment.

Rows are only added. A correction or a cancellation is a new row that points to the first one, and each row
carries a SHA-256 over its own content and the hash of the row before (see `wallboard.log.chain`), so that an
edit by another program shows. What is read back is the newest state: corrections applied, cancelled rows
left out.
"""

from __future__ import annotations

import threading
import uuid
from collections.abc import Callable, Iterable, Sequence
from concurrent.futures import Future

from msgspec.structs import replace

from wallboard.errors import MisplacedError, StoreError
from wallboard.events import CommandResult
from wallboard.language import figure, say
from wallboard.log.chain import ChainReport, append_row, verify
from wallboard.log.handovers import KIND, refuse_misplaced
from wallboard.log.intervention_rows import (
    AgentHistory,
    LogFilter,
    LoggedRow,
    agent_history,
    append_cancellation,
    append_correction,
    append_delivery,
    append_finished,
    append_results,
    drafted,
    find_interventions,
    history,
    newest,
    raw_rows,
    row_of,
)
from wallboard.log.kinds import KINDS, Kind, opened
from wallboard.log.store import Session, Store
from wallboard.records import Delivery, FrozenFigures, Intervention, InterventionDraft

DAY_LIMIT = 100_000
MAX_TEXT = 10_000
MAX_NAME = 200


def check_draft(draft: InterventionDraft, kinds: Iterable[Kind] = KINDS) -> str:
    """What keeps `draft` from being saved, in words; empty if nothing."""
    known = [kind.id for kind in kinds]
    if draft.kind not in known:
        words = say("there is no kind {kind}; choose one of {known}")
        return words.format(kind=repr(draft.kind), known=", ".join(known))
    if (draft.kind == KIND) != (draft.details.handover is not None):
        return say("what belongs to a handover is written on the Handover page")
    return say("say who did it") if not draft.who.strip() else _too_long(draft)


def _too_long(draft: InterventionDraft) -> str:
    if len(draft.text) > MAX_TEXT:
        words = say("the text has {n} characters; at most {most} are kept: shorten it")
        return words.format(n=figure(len(draft.text)), most=figure(MAX_TEXT))
    details = draft.details
    if any(len(each) > MAX_NAME for each in (details.effect, details.escalated_to, details.reference)):
        words = say("effect, reference and to whom it was escalated have at most {most} characters each")
        return words.format(most=MAX_NAME)
    if any(len(name) > MAX_NAME for name in (draft.who, draft.scope, draft.alert, *draft.agents)):
        return say("a name is longer than {most} characters").format(most=MAX_NAME)
    return ""


class InterventionLog:
    """Writes and reads interventions. All calls are thread-safe; none waits for the disk."""

    def __init__(self, store: Store, kinds: Sequence[Kind] = KINDS) -> None:
        self._store = store
        self.kinds = tuple(kinds)
        self._lock = threading.Lock()
        self._unsaved: dict[str, Intervention] = {}
        self._day = LogFilter(start=0.0, end=0.0)
        self._saved: tuple[Intervention, ...] = ()
        self._last_seq: int | None = None
        self._shown: tuple[Intervention, ...] = ()
        self.refusal = ""
        """Why the last row was not taken, in words: at another desk it was too late for it."""
        self._unfollow = store.follow(self._read_day)

    def close(self) -> None:
        """Stop to follow the store."""
        self._unfollow()

    # --- what the screen shows

    def watch(self, start: float, end: float, mode: str = "live") -> None:
        """Choose the day (epoch seconds, end excluded) and the mode that `current` gives."""
        with self._lock:
            self._day = LogFilter(start=start, end=end, mode=mode)
            self._last_seq = None
        self._store.read(self._read_day)

    def current(self) -> tuple[Intervention, ...]:
        """The watched day's interventions by time, by this and other wallboards, with those not saved yet.

        The same object as long as nothing has changed.
        """
        with self._lock:
            if not self._unsaved:
                return self._saved
            saved = {row.id for row in self._saved}
            unsaved = [self._as_it_stands(row) for row in self._unsaved.values() if row.id not in saved]
            rows = tuple(sorted((*self._saved, *unsaved), key=lambda row: row.happened_at))
            if rows != self._shown:
                self._shown = rows
            return self._shown

    def _read_day(self, session: Session) -> None:
        """In the store's thread, after every write by anyone."""
        ((last,),) = (row.values() for row in session.rows("SELECT max(seq) FROM interventions"))
        with self._lock:
            wanted, known = self._day, self._last_seq
        if known == (last or 0):
            return
        rows = find_interventions(session, wanted, DAY_LIMIT)
        with self._lock:
            if self._day is wanted:
                self._saved, self._last_seq = rows, last or 0

    # --- writing

    def append(
        self,
        draft: InterventionDraft,
        *,
        at: float,
        figures: Sequence[FrozenFigures] = (),
        mode: str = "live",
        saved: Callable[[str], None] | None = None,
        id: str = "",
    ) -> Intervention:
        """Log `draft` at the event time `at`, with the figures of that moment, under `id` or one made now.

        What it gives is on its way to the disk; `current` tells when it is there, and `saved` is called with
        its id, in the log's thread. Raises StoreError, in words for the user, where a draft cannot be kept.
        """
        self._check(draft)
        draft = opened(draft, self.kinds)
        row = drafted(draft, id=id or uuid.uuid4().hex, at=at, figures=tuple(figures), mode=mode)
        with self._lock:
            self._unsaved[row.id] = row
        future = self._store.write(lambda session: _append(session, row))
        future.add_done_callback(lambda done: self._settle(row, done))
        if saved is not None:
            future.add_done_callback(lambda done: None if done.exception() else saved(row.id))
        return row

    def _settle(self, row: Intervention, done: Future[int]) -> None:
        failure = done.exception()
        with self._lock:
            self.refusal = str(failure) if isinstance(failure, MisplacedError) else ""
            if failure is None or self.refusal:
                self._unsaved.pop(row.id)
            else:
                self._unsaved[row.id] = replace(row, save="failed", save_detail=str(failure))

    def _as_it_stands(self, row: Intervention) -> Intervention:
        """Nothing pretends to be on its way while the file cannot be written."""
        if row.save == "saving" and (detail := self._store.detail):
            return replace(row, save="failed", save_detail=detail)
        return row

    def amend(self, id: str, draft: InterventionDraft, *, at: float) -> Future[Intervention]:
        """Correct an intervention: a new row with all of `draft`; the first one stays.

        Gives its newest state.

        `id` may be its beginning. Raises StoreError for a draft that cannot be kept; the future does if
        there is no such row.
        """
        self._check(draft)
        return self._store.write(lambda session: append_correction(session, id, draft, at))

    def finish(self, id: str, *, who: str, at: float) -> Future[Intervention]:
        """What was open is done: a correction that changes the status alone. Gives its newest state."""
        return self._store.write(lambda session: append_finished(session, id, who, at))

    def deliver(self, id: str, delivery: Delivery, *, at: float) -> Future[None]:
        """How an intervention fares on its way out: a correction that changes that alone, if it is news.

        The future raises StoreError if there is no such row, or it was cancelled.
        """
        return self._store.write(lambda session: append_delivery(session, id, delivery, at))

    def hear(self, results: Sequence[CommandResult], *, at: float) -> Future[None]:
        """What a source tells of interventions; those that are not in this log are passed over."""
        return self._store.write(lambda session: append_results(session, results, at), rows=0)

    def cancel(self, id: str, *, who: str, at: float, why: str) -> Future[None]:
        """Take an intervention back, and say why; its row stays in the file."""
        return self._store.write(lambda session: append_cancellation(session, id, who, at, why))

    def _check(self, draft: InterventionDraft) -> None:
        if problem := check_draft(draft, self.kinds):
            raise StoreError(f"not saved: {problem}")

    # --- reading

    def of_day(self, start: float, end: float, mode: str = "live") -> Future[tuple[Intervention, ...]]:
        """The interventions that happened from `start` until before `end`, by time."""
        return self.find(LogFilter(start=start, end=end, mode=mode), limit=DAY_LIMIT)

    def search(self, text: str, mode: str = "live", limit: int = 200) -> Future[tuple[Intervention, ...]]:
        """The newest `limit` interventions whose text has all words of `text`, by time."""
        return self.find(LogFilter(text=text, mode=mode), limit)

    def find(self, wanted: LogFilter, limit: int = 200) -> Future[tuple[Intervention, ...]]:
        """The newest `limit` interventions that pass the filter, by time."""
        return self._store.read(lambda session: find_interventions(session, wanted, limit))

    def about_agent(self, agent: str, mode: str = "live", limit: int = 50) -> Future[AgentHistory]:
        """What was done with an agent."""
        return self._store.read(lambda session: agent_history(session, agent, mode, limit))

    def get(self, id: str) -> Future[Intervention]:
        """The intervention whose id is or begins with `id`. The future raises StoreError if there is none."""
        return self._store.read(lambda session: newest(session, id))

    def history(self, id: str) -> Future[tuple[LoggedRow, ...]]:
        """An intervention's first row and all that corrected or cancelled it, in the order of writing."""
        return self._store.read(lambda session: history(session, id))

    def rows(self, wanted: LogFilter) -> Future[tuple[LoggedRow, ...]]:
        """Every row as it stands in the file: corrections and cancellations too, in the order of writing."""
        return self._store.read(lambda session: raw_rows(session, wanted))

    def verify(self) -> Future[ChainReport]:
        """Whether the whole log is as it was written; names the first bad row."""
        return self._store.read(verify)


def _append(session: Session, row: Intervention) -> int:
    refuse_misplaced(session, row)
    return append_row(session, row_of(row))
