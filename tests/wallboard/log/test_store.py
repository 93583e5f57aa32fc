"""The log file: written by one thread, shared, and honest about what is not saved."""

import os
import sqlite3
import stat
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest

from tests.helpers.wait_for import wait_for
from wallboard.errors import DamagedStoreError, NewerSchemaError, StoreError
from wallboard.log.store import Session, Store

OpenStore = Callable[..., Store]


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "logs" / "wallboard.db"


@pytest.fixture
def open_store(path: Path) -> Iterator[OpenStore]:
    """Open stores on `path` that are stopped at the end."""
    stores: list[Store] = []

    def begin(**settings: float) -> Store:
        store = Store(path, **settings)
        stores.append(store)
        store.start()
        return store

    yield begin
    for store in stores:
        store.stop()


def change(name: str) -> Callable[[Session], None]:
    """A job that adds an alert's change."""
    row = {"source": "live", "at": 1.0, "alert": name, "state": "firing", "data": "{}"}
    return lambda session: session.insert("alert_changes", [row])


def names(session: Session) -> list[str]:
    return [row["alert"] for row in session.rows("SELECT alert FROM alert_changes ORDER BY seq")]


def test_a_new_file_is_the_owners_and_safe_against_power_cuts(open_store: OpenStore, path: Path) -> None:
    store = open_store()
    store.wait_open()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    assert stat.S_IMODE(path.parent.stat().st_mode) == 0o700
    assert store.read(lambda s: s.rows("PRAGMA journal_mode")).result(5) == [{"journal_mode": "wal"}]
    assert store.read(lambda s: s.rows("PRAGMA synchronous")).result(5) == [{"synchronous": 2}]
    assert store.detail == ""


def test_writes_are_read_back_in_order(open_store: OpenStore) -> None:
    store = open_store()
    for number in range(1_200):
        store.write(change(str(number)))
    store.flush().result(10)
    assert store.read(names).result(5) == [str(number) for number in range(1_200)]


def test_a_job_that_fails_spoils_no_other(open_store: OpenStore) -> None:
    store = open_store()

    def half(session: Session) -> None:
        change("half")(session)
        raise ValueError("no")

    futures = [store.write(job) for job in (change("a"), half, change("b"))]
    wrong = store.write(lambda session: session.rows("SELECT * FROM nowhere"))
    with pytest.raises(ValueError, match="no"):
        futures[1].result(5)
    with pytest.raises(sqlite3.OperationalError, match="no such table"):
        wrong.result(5)
    assert futures[2].result(5) is None
    assert store.read(names).result(5) == ["a", "b"]
    assert store.detail == ""


def test_stop_writes_what_waits_and_may_be_called_twice(path: Path) -> None:
    store = Store(path)
    store.start()
    futures = [store.write(change(str(number))) for number in range(800)]
    store.stop()
    store.stop()
    assert all(future.done() and future.exception() is None for future in futures)
    with pytest.raises(StoreError, match="closed"):
        store.write(change("late")).result(5)


def test_two_stores_on_one_file_see_each_others_rows(open_store: OpenStore) -> None:
    first, second = open_store(), open_store()
    seen: list[list[str]] = []
    unfollow = second.follow(lambda session: seen.append(names(session)))
    second.flush().result(5)
    first.write(change("a")).result(5)
    assert wait_for(lambda: ["a"] in seen) < 2.0
    for number in range(50):
        first.write(change(f"first {number}"))
        second.write(change(f"second {number}"))
    first.flush().result(10)
    second.flush().result(10)
    assert len(first.read(names).result(5)) == 101
    assert (first.detail, second.detail) == ("", "")
    unfollow()


# --- faults ---


def test_a_full_disk_keeps_rows_and_says_so(open_store: OpenStore, caplog: pytest.LogCaptureFixture) -> None:
    store = open_store()
    store.wait_open()
    store.write(lambda s: s.rows("PRAGMA max_page_count = 1"), rows=0).result(
        5
    )  # no page more than there are
    large = store.write(change("x" * 100_000))
    others = [store.write(change(name)) for name in ("a", "b")]
    wait_for(lambda: "3 rows wait" in store.detail)
    assert store.detail.startswith("not saved: ")
    assert "the disk is full; make room; 3 rows wait" in store.detail
    assert not large.done()
    assert store.read(names).result(5) == [], "what is saved can be read all the while"
    store.read(lambda s: s.rows("PRAGMA max_page_count = 1000000")).result(5)
    for future in (large, *others):
        future.result(10)
    assert store.read(names).result(5) == ["x" * 100_000, "a", "b"]
    assert store.detail == ""
    messages = [record.getMessage() for record in caplog.records if record.name == "wallboard.log.store"]
    assert [message for message in messages if "full" in message] == messages[:1], (
        "said once, not at every try"
    )


def test_on_a_nearly_full_disk_what_fits_is_saved(open_store: OpenStore) -> None:
    store = open_store()
    pages = store.write(lambda s: s.rows("PRAGMA page_count")[0]["page_count"], rows=0).result(5)
    store.write(lambda s: s.rows(f"PRAGMA max_page_count = {pages + 20}"), rows=0).result(5)
    futures = [store.write(change(f"{number} {'x' * 2_000}")) for number in range(100)]
    wait_for(lambda: "the disk is full; make room; " in store.detail)
    saved = store.read(names).result(5)
    assert 10 < len(saved) < 60
    assert [name.split()[0] for name in saved] == [str(number) for number in range(len(saved))]
    assert [future.done() for future in futures] == [number < len(saved) for number in range(100)]
    assert f"{100 - len(saved)} rows wait" in store.detail
    store.read(lambda s: s.rows("PRAGMA max_page_count = 1000000")).result(5)
    futures[-1].result(10)
    assert len(store.read(names).result(5)) == 100
    assert store.detail == ""


def test_a_locked_file_is_waited_for(open_store: OpenStore, path: Path) -> None:
    store = open_store(busy_s=0.05)
    store.wait_open()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    future = store.write(change("a"))
    wait_for(lambda: "another program holds the file; close it there; 1 row waits" in store.detail)
    other.execute("ROLLBACK")
    other.close()
    future.result(10)
    wait_for(lambda: store.detail == "")


def test_stop_says_what_could_not_be_saved(path: Path, caplog: pytest.LogCaptureFixture) -> None:
    store = Store(path, busy_s=0.05)
    store.start()
    store.wait_open()
    other = sqlite3.connect(path, isolation_level=None)
    other.execute("BEGIN EXCLUSIVE")
    future = store.write(change("a"))
    store.stop()
    other.close()
    with pytest.raises(StoreError, match=r"not saved: .*another program holds the file"):
        future.result(0)
    assert "1 row waits" in caplog.text


READ_ONLY = """
import sys, time
from pathlib import Path
from wallboard.log.store import Store
store = Store(Path(sys.argv[1]))
store.start()
store.write(lambda s: s.insert("alert_changes", [dict(source="", at=0.0, alert="a", state="", data="")]))
end = time.monotonic() + 10
while not store.detail and time.monotonic() < end:
    time.sleep(0.01)
print(store.detail)
"""


def run_bound_by_file_modes(code: str, *arguments: str, cwd: Path) -> subprocess.CompletedProcess[str]:
    """Run Python as someone for whom file modes count: root gives up that they do not."""
    as_anyone = ["setpriv", "--bounding-set=-dac_override"] if os.geteuid() == 0 else []
    return subprocess.run(
        [*as_anyone, sys.executable, "-c", code, *arguments],
        capture_output=True, cwd=cwd, text=True, timeout=60, check=False,
    )  # fmt: skip


@pytest.mark.skipif(sys.platform != "linux", reason="file modes are another thing there")
def test_a_read_only_file_is_said_to_be_one(project_root: Path) -> None:
    with TemporaryDirectory() as name:
        folder = Path(name)
        store = Store(folder / "log.db")
        store.start()
        store.stop()
        (folder / "log.db").chmod(0o444)
        folder.chmod(0o555)
        run = run_bound_by_file_modes(READ_ONLY, str(folder / "log.db"), cwd=project_root)
        folder.chmod(0o755)
    assert run.stdout.startswith("not saved: "), run.stderr
    assert "the file is read-only; check who may write to it and to its folder; 1 row waits" in run.stdout


def test_a_folder_that_cannot_be_made(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    store = Store(tmp_path / "file" / "log.db")
    store.start()
    with pytest.raises(StoreError, match=r"log\.db: cannot be made: .*; check the folder"):
        store.wait_open()
    with pytest.raises(StoreError, match="cannot be made"):
        store.read(names).result(5)
    store.stop()


def test_rows_wait_for_a_file_that_comes_later(tmp_path: Path) -> None:
    (tmp_path / "folder").write_text("not a folder yet")
    store = Store(tmp_path / "folder" / "log.db")
    store.start()
    future = store.write(change("a"))
    wait_for(lambda: store.detail.endswith("1 row waits"))
    (tmp_path / "folder").unlink()
    future.result(10)
    assert store.read(names).result(5) == ["a"]
    assert store.detail == ""
    store.stop()


def test_a_newer_files_rows_are_left_alone(open_store: OpenStore, path: Path) -> None:
    store = open_store()
    store.write(change("a")).result(5)
    store.stop()
    with sqlite3.connect(path) as db:
        db.execute(
            "INSERT INTO _sqlite_migrations (migration_set, name, applied_at) VALUES (?, ?, '')",
            ("wallboard", "m0999_x"),
        )
    db.close()
    newer = open_store()
    with pytest.raises(
        NewerSchemaError, match=r"written by a newer wallboard \(m0999_x\); update this program"
    ):
        newer.wait_open()
    waiting = newer.write(change("b"))
    wait_for(lambda: "1 row waits" in newer.detail)
    assert not waiting.done()


def test_another_programs_database_is_left_alone(open_store: OpenStore, path: Path) -> None:
    path.parent.mkdir()
    with sqlite3.connect(path) as db:
        db.execute("CREATE TABLE bookmarks (url TEXT)")
    db.close()
    with pytest.raises(DamagedStoreError, match="another program's database"):
        open_store().wait_open()


@pytest.mark.parametrize("page", ["first", "later"])
def test_a_damaged_page_is_recognised(open_store: OpenStore, path: Path, page: str) -> None:
    store = open_store()
    for number in range(200):
        store.write(change(f"{number} {'x' * 500}"))
    store.stop()
    size = path.stat().st_size
    with path.open("r+b") as file:
        file.seek(0 if page == "first" else size // 2)
        file.write(os.urandom(8192))
    damaged = open_store()
    with pytest.raises(DamagedStoreError, match=r"wallboard\.db: .*move it away and start again"):
        damaged.wait_open()
    damaged.write(change("kept"))
    wait_for(lambda: "1 row waits" in damaged.detail)
