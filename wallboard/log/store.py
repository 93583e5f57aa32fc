"""The local log: one SQLite file, one thread that owns its one connection.

`Store.write` and `Store.read` take a *job*, a function of a `Session`, and give a
`concurrent.futures.Future`. Waiting writes are committed together with `synchronous=FULL`; a write's future
is done only once its row is on the disk. While the file cannot be written (disk full, read-only, locked,
newer, damaged) the jobs wait in memory, `detail` says so in a sentence, and they are tried again with a
delay: nothing is lost while the program runs, and nothing pretends to be saved.

Writes begin immediate: a deferred transaction that turns into a write can meet “locked” in spite of a busy
timeout.
"""

from __future__ import annotations

import logging
import queue
import sqlite3
import threading
import time
from collections import deque
from collections.abc import Callable, Iterable, Mapping
from concurrent.futures import Future
from functools import partial
from itertools import islice
from pathlib import Path
from typing import Any, TypeVar, cast

from sqlite_utils import Database

from wallboard.errors import StoreError
from wallboard.log.migrations import handle_keeps, is_full, open_file, store_error, trouble_with

T = TypeVar("T")
Row = dict[str, Any]
log = logging.getLogger(__name__)

POLL_S = 0.5
RETRY_FIRST_S = 0.25
RETRY_MOST_S = 5.0
BATCH_JOBS = 500


class Session:
    """What a job may do with the file. It is only valid while the job runs, in the store's thread."""

    def __init__(self, db: Database) -> None:
        self._db = db

    def rows(self, sql: str, params: Iterable[object] | Mapping[str, object] = ()) -> list[Row]:
        """The rows of a query as dictionaries. `params` are a sequence for `?` or a mapping for `:name`."""
        bound = dict(params) if isinstance(params, Mapping) else list(params)
        return list(self._db.query(sql, bound))

    def change(self, sql: str, params: Mapping[str, object]) -> int:
        """Run an UPDATE, DELETE or INSERT with `:name` parameters; how many rows it changed."""
        return self._db.execute(sql, dict(params)).rowcount

    def insert(self, table: str, rows: Iterable[Row], *, replace: bool = False) -> None:
        """Add rows, or put them in the place of those with the same primary key."""
        self._db.table(table).insert_all(rows, replace=replace)

    def text_query(self, text: str) -> str:
        """What a user typed as a full-text query: words literally, the last as a beginning; may be empty."""
        quoted = self._db.quote_fts(text)
        return f"{quoted}*" if quoted else ""


Job = Callable[[Session], T]


class _Task:
    """A job, who waits for it, and how many rows it stands for."""

    __slots__ = ("future", "job", "rows")

    def __init__(self, job: Job[Any], rows: int) -> None:
        self.job, self.rows = job, rows
        self.future: Future[Any] = Future()

    def attempt(self, db: Database) -> Callable[[], None]:
        """Run the job in a transaction of its own, or a savepoint of the one that runs: one spoils no other.

        What it gave or raised is told by calling the result. Raises only what is wrong with the file.
        """
        try:
            with db.atomic():
                value = self.job(Session(db))
        except Exception as error:  # the thread's boundary: it belongs to whoever waits for the job
            if trouble_with(error):
                raise
            return partial(self.fail, error)
        return partial(self._succeed, value)

    def _succeed(self, value: object) -> None:
        if self.future.set_running_or_notify_cancel():
            self.future.set_result(value)

    def fail(self, error: Exception) -> None:
        """Tell whoever waits that it won't be done."""
        if self.future.set_running_or_notify_cancel():
            self.future.set_exception(error)


class Store:
    """The log file at `path`, made if need be. One try waits `busy_s` for another program's lock."""

    def __init__(self, path: Path, *, busy_s: float = 1.0, poll_s: float = POLL_S) -> None:
        self.path = path
        self.detail = ""
        """What is wrong with saving, as a sentence for the screen; empty while all is well."""
        self._busy_s, self._poll_s = busy_s, poll_s
        self._opened: Future[None] = Future()
        self._inbox: queue.SimpleQueue[tuple[bool, _Task] | None] = queue.SimpleQueue()
        self._gate = threading.Lock()
        self._closed = False
        self._followers: list[Job[None]] = []
        self._thread = threading.Thread(target=self._run, name="wallboard-store", daemon=True)
        # What follows belongs to the store's thread.
        self._db: Database | None = None
        self._writes: deque[_Task] = deque()
        self._data_version = 0
        self._retry_s, self._retry_at = RETRY_FIRST_S, 0.0
        self._batch_jobs = BATCH_JOBS
        self._trouble = ""

    def start(self) -> None:
        """Open the file in the store's thread. Never waits, never raises: see `wait_open` and `detail`."""
        self._thread.start()

    def wait_open(self, timeout_s: float = 10.0) -> None:
        """Wait for the first attempt to open the file. Raises what is wrong with it (StoreError and kin)."""
        try:
            self._opened.result(timeout_s)
        except TimeoutError:
            raise StoreError(f"{self.path}: did not open within {timeout_s:.0f} s; try again later") from None

    def stop(self, timeout_s: float = 10.0) -> None:
        """Write what waits, close the file and end the thread. May be called twice.

        What still cannot be written fails with StoreError.
        """
        with self._gate:
            if not self._closed:
                self._closed = True
                self._inbox.put(None)
        if self._thread.is_alive():
            self._thread.join(timeout_s)

    def read(self, job: Job[T]) -> Future[T]:
        """Run `job` on what is saved. The future raises StoreError while the file is not open."""
        return self._submit(job, write=False, rows=0)

    def write(self, job: Job[T], *, rows: int = 1) -> Future[T]:
        """Run `job` in a transaction; done once it is on the disk. It may run again, so it does nothing else.

        `rows` is how many rows `detail` counts for it.
        """
        return self._submit(job, write=True, rows=rows)

    def flush(self) -> Future[None]:
        """Done once everything that was written before is on the disk."""
        return self.write(lambda _session: None, rows=0)

    def follow(self, job: Job[None]) -> Callable[[], None]:
        """Run `job` in the store's thread now and after each write, also by others. Gives the un-follow.

        After this store's own writes it runs before their futures are done.
        """
        self._followers.append(job)
        self.read(job)
        return lambda: self._followers.remove(job)

    def _submit(self, job: Job[T], *, write: bool, rows: int) -> Future[T]:
        task = _Task(job, rows)
        with self._gate:
            if self._closed:
                task.fail(StoreError(f"{self.path}: the log is closed"))
            else:
                self._inbox.put((write, task))
        return cast("Future[T]", task.future)

    # --- the store's thread ---

    def _run(self) -> None:
        running = True
        while running:
            try:
                self._open_if_due()
                running = self._take()
                self._write_if_due()
                self._look_for_others()
            except Exception:
                log.exception("the log's thread met something unforeseen")
        self._finish()

    def _take(self) -> bool:
        """Wait for work; run the reads, keep the writes. False once the store is to stop."""
        timeout = self._poll_s
        if self._db is None or self._writes:
            timeout = min(timeout, max(0.0, self._retry_at - time.monotonic()))
        try:
            item = self._inbox.get(timeout=timeout)
            while item is not None:
                write, task = item
                self._writes.append(task) if write else self._run_read(task)
                item = self._inbox.get_nowait()
        except queue.Empty:
            return True
        return False

    def _open_if_due(self) -> None:
        if self._db is not None or time.monotonic() < self._retry_at:
            return
        try:
            self._db = open_file(self.path, self._busy_s)
        except StoreError as error:
            self._failed(error)
            return
        if not self._opened.done():
            self._opened.set_result(None)
        self._retry_at = 0.0
        if not self._writes:  # else only their being written shows that all is well
            self._all_is_well()
        self._tell_followers()

    def _run_read(self, task: _Task) -> None:
        if self._db is None:
            task.fail(StoreError(self._trouble))
            return
        try:
            task.attempt(self._db)()
        except sqlite3.Error as error:
            task.fail(store_error(self.path, error))

    def _write_if_due(self) -> None:
        if self._db is not None and self._writes and time.monotonic() >= self._retry_at:
            self._write_batch(self._db)
        if self._trouble:
            self._say()

    def _write_batch(self, db: Database) -> None:
        try:
            outcomes = self._commit_what_fits(db)
        except sqlite3.Error as error:
            self._failed(store_error(self.path, error))
            if not handle_keeps(error):
                self._close()
            return
        for _ in outcomes:
            self._writes.popleft()
        self._batch_jobs = min(2 * self._batch_jobs, BATCH_JOBS)
        if not self._writes:
            self._all_is_well()
        self._tell_followers()
        for tell in outcomes:
            tell()

    def _commit_what_fits(self, db: Database) -> list[Callable[[], None]]:
        """The outcomes of the first jobs: on a disk that is nearly full, fewer than wait."""
        while True:
            batch = list(islice(self._writes, self._batch_jobs))
            try:
                return _commit(db, batch)
            except sqlite3.Error as error:
                if not is_full(error) or len(batch) == 1:
                    raise
                self._batch_jobs = len(batch) // 2

    def _failed(self, error: StoreError) -> None:
        """Keep what waits; try again after a delay that grows."""
        if not self._opened.done():
            self._opened.set_exception(error)
        if not self._trouble:
            log.warning("%s", error)
        self._trouble = str(error)
        self._retry_at = time.monotonic() + self._retry_s
        self._retry_s = min(2 * self._retry_s, RETRY_MOST_S)

    def _all_is_well(self) -> None:
        if self._trouble:
            log.info("%s: saving works again", self.path)
        self._trouble = self.detail = ""
        self._retry_s, self._retry_at = RETRY_FIRST_S, 0.0

    def _say(self) -> None:
        count = sum(task.rows for task in self._writes)
        waiting = f"; {count} {'row waits' if count == 1 else 'rows wait'}" if count else ""
        self.detail = f"not saved: {self._trouble}{waiting}"

    def _look_for_others(self) -> None:
        if self._db is not None and self._data_version != self._read_data_version(self._db):
            self._tell_followers()

    def _tell_followers(self) -> None:
        if self._db is not None:
            self._data_version = self._read_data_version(self._db)
        for follower in tuple(self._followers):
            task = _Task(follower, 0)
            self._run_read(task)
            if failure := task.future.exception():
                log.warning("what was written by others could not be read: %s", failure)

    @staticmethod
    def _read_data_version(db: Database) -> int:
        return int(db.conn.execute("PRAGMA data_version").fetchone()[0])

    def _finish(self) -> None:
        """A last attempt for what waits, then say of the rest that it is not saved."""
        self._retry_at, before = 0.0, -1
        while self._writes and len(self._writes) != before:
            before = len(self._writes)
            self._open_if_due()
            self._write_if_due()
        if self._writes:
            log.warning("%s: %s", self.path, self.detail)
        for task in self._writes:
            task.fail(StoreError(f"not saved: {self._trouble}"))
        self._close()

    def _close(self) -> None:
        if self._db is not None:
            self._db.close()
            self._db = None


def _commit(db: Database, batch: list[_Task]) -> list[Callable[[], None]]:
    """Run the batch in one transaction; calling what it gives tells those who wait."""
    db.conn.execute("BEGIN IMMEDIATE")
    try:
        outcomes = [task.attempt(db) for task in batch]
        db.conn.execute("COMMIT")
    except BaseException:
        db.rollback()
        raise
    return outcomes
