"""What is logged goes out once it is on the disk, and never twice; what comes of it is in the log."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers import snapshots
from tests.helpers.hand_clock import HandClock
from tests.helpers.wait_for import wait_for
from wallboard.events import Command, CommandResult
from wallboard.log.interventions import InterventionLog
from wallboard.log.store import Store
from wallboard.outward.dispatcher import SEND_WITHIN_S, WRITE_EVERY_S, Dispatcher
from wallboard.outward.words import course_words
from wallboard.records import Delivery, Details, Intervention, InterventionDraft

FLOOR = snapshots.surge()
OFFER = InterventionDraft(
    "overtime", "queue:0", "an hour", "Ann", details=Details(delivery=Delivery("feed", "floor", slots=2))
)


class Out:
    """A dispatcher on a log."""

    def __init__(self, path: Path) -> None:
        self.store, self.clock = Store(path, busy_s=0.05), HandClock()
        self.store.start()
        self.log = InterventionLog(self.store)
        self.log.watch(FLOOR.day_start_at, FLOOR.day_end_at)
        self.out = Dispatcher(self.log, self.clock, {"overtime": "Overtime offer"})

    def write(self, draft: InterventionDraft = OFFER) -> Intervention:
        row = self.log.append(draft, at=FLOOR.at, saved=self.out.logged)
        self.out.begin(row, FLOOR)
        return row

    def due(self) -> list[Command]:
        return list(self.out.due(FLOOR.at))

    def sent(self, row: Intervention) -> None:
        """Wait for the command to come, once, and say that it was sent."""
        commands: list[Command] = []

        def look() -> bool:
            commands.extend(self.due())
            return bool(commands)

        wait_for(look)
        assert [each.id for each in commands] == [row.id]
        self.out.turned(row.id, "sent")

    def says(self, row: Intervention, words: str) -> None:
        """Wait until the log says so."""

        def look() -> bool:
            self.clock.pass_s(WRITE_EVERY_S)
            self.due()
            course = self.log.get(row.id).result(5).details.delivery
            return course is not None and course_words(course) == words

        wait_for(look, what=words)

    def close(self) -> None:
        self.store.stop()


@pytest.fixture
def open_out(tmp_path: Path) -> Iterator[Callable[[], Out]]:
    opened: list[Out] = []

    def open_one() -> Out:
        opened.append(Out(tmp_path / "log.db"))
        return opened[-1]

    yield open_one
    for each in opened:
        each.close()


def test_it_goes_out_once_and_its_course_is_logged(open_out: Callable[[], Out]) -> None:
    desk = open_out()
    row = desk.write()
    desk.sent(row)
    desk.says(row, "Sent, not confirmed yet")
    desk.out.hear(CommandResult(row.id, ok=True, status="accepted", agent="a1", at=FLOOR.at))
    desk.says(row, "2 places: 1 accepted (a1), 1 not taken; offered to 1")
    assert desk.due() == []
    rows = desk.log.history(row.id).result(5)
    assert len(rows) == 3
    assert {each.intervention.text for each in rows} == {"an hour"}
    assert desk.log.verify().result(5).problem == ""


def test_what_is_not_on_the_disk_is_not_sent_and_not_late_either(
    open_out: Callable[[], Out], tmp_path: Path
) -> None:
    (tmp_path / "log.db").mkdir()
    desk = open_out()
    row = desk.write()
    wait_for(lambda: desk.store.detail)
    assert desk.due() == []
    desk.clock.pass_s(SEND_WITHIN_S + 1.0)
    (tmp_path / "log.db").rmdir()
    desk.store.flush().result(10)
    assert desk.due() == []
    desk.says(row, "Not sent: the log could not be written for 31 s")


def test_a_person_may_send_it_again_and_that_is_logged_first(open_out: Callable[[], Out]) -> None:
    first = open_out()
    row = first.write()
    wait_for(lambda: first.log.current() and first.log.current()[0].save == "saved")
    first.close()  # as if it had been killed before it was sent
    desk = open_out()
    wait_for(desk.log.current)
    assert desk.due() == []
    desk.out.again(row.id, "Bob", FLOOR)
    desk.sent(row)
    desk.says(row, "Sent, not confirmed yet")
    attempts = [each.intervention.details.delivery for each in desk.log.history(row.id).result(5)]
    assert [(each.attempt, each.again_by, each.state) for each in attempts if each] == [
        (1, "", "unknown"),
        (2, "Bob", "unknown"),
        (2, "Bob", "sent"),
    ]
    desk.out.again(row.id, "Bob", FLOOR)
    assert desk.due() == []


def test_two_wallboards_hear_the_same_and_write_it_once(open_out: Callable[[], Out]) -> None:
    one, other = open_out(), open_out()
    row = one.write()
    one.sent(row)
    wait_for(other.log.current)
    for desk in (one, other):
        desk.out.hear(CommandResult(row.id, ok=False, error="too late"))
        desk.says(row, "Refused: too late")
    assert len(one.log.history(row.id).result(5)) == 2


def test_what_was_cancelled_stays_so(open_out: Callable[[], Out], caplog: pytest.LogCaptureFixture) -> None:
    desk = open_out()
    row = desk.write()
    desk.sent(row)
    desk.log.cancel(row.id, who="Ann", at=FLOOR.at, why="a slip").result(5)
    desk.out.end(FLOOR.at)
    desk.store.flush().result(5)
    assert "was cancelled" in caplog.text
    assert desk.log.current() == ()
