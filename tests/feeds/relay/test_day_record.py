"""The day on disk: a relay that is started again has the morning, killed or not."""

from pathlib import Path

import pytest

from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.queue_log import LogTail
from feeds.relay.asterisk.translation import Translation
from feeds.relay.day_record import DayRecord
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from tests.helpers.floors import HELLO, START_AT
from tests.helpers.pbx import ABANDONED, ANSWERED, KEY, OFFERED, TIMEOUT, Capture, PbxState, parse
from tests.helpers.relays import sums
from wallboard.clock import SiteCalendar
from wallboard.events import AgentStateChanged, ContactAnswered, ContactEnded, ContactQueued, Event, QueueInfo
from wallboard.floor.floor import Floor

HOUR_S = 3600.0


class Running:
    """A relay without a source, whose clock a test sets."""

    def __init__(self, folder: Path, at: float, day_start: str = "00:00") -> None:
        self.at, self.said, calendar = at, list[str](), SiteCalendar("UTC", day_start)
        self.record = DayRecord(folder, HELLO, calendar, keep_days=2, say=self.said.append)
        self.floor = Floor(calendar)
        self.left, self.known = self.record.restore(self.floor, at)
        server = FeedServer(HELLO, self.floor, now=lambda: self.at)
        self.relay = Relay(server, self.floor, now=lambda: self.at, say=self.said.append, record=self.record)
        self.relay.declare([QueueInfo("sales"), QueueInfo("support")])

    def tell(self, *events: Event, after_s: float = 10.0) -> None:
        self.at += after_s
        self.relay.publish(events)


def call(running: Running, contact: str) -> None:
    at = running.at + 10.0
    running.tell(
        ContactQueued(0, at, contact, "sales"), AgentStateChanged(0, at, "a1", "available", at, name="Ann")
    )
    running.tell(
        ContactAnswered(0, at + 10.0, contact, "a1"), AgentStateChanged(0, at + 10.0, "a1", "talking", at)
    )
    running.tell(ContactEnded(0, at + 10.0, contact, "a1", talk_s=10.0))


def test_one_that_is_killed_has_the_morning_again(tmp_path: Path) -> None:
    first = Running(tmp_path, START_AT)
    for number in range(20):
        call(first, f"u{number}/sales")
    first.tell(ContactQueued(0, first.at + 5.0, "u99/sales", "sales"))
    second = Running(tmp_path, first.at + 600.0)
    assert sums(second.floor) == sums(first.floor)
    assert sums(second.floor)["sales"][OFFERED] == 21
    assert list(second.floor.contacts) == ["u99/sales"]
    assert second.left.at == first.at - 5.0 < second.floor.at, "what came while it was down can be asked for"
    assert len(second.known) == 21
    rows = second.floor.state("", 0).intervals
    staffed_s = sum(row.staffed_s for row in rows if row.queue == "*" and row.length_s > 60.0)
    assert staffed_s < 700.0, "nobody was seen to be on while the relay was down"
    call(second, "u100/sales")
    second.record.close()
    third = Running(tmp_path, second.at)
    assert sums(third.floor)["sales"][OFFERED] == 22
    for running in (first, second, third):
        running.record.close()


def test_a_day_that_begins_at_six_is_there_after_midnight(tmp_path: Path) -> None:
    midnight = START_AT - START_AT % 86_400.0 + 86_400.0
    first = Running(tmp_path, midnight - 300.0, "06:00")
    call(first, "u1/sales")
    second = Running(tmp_path, midnight + 600.0, "06:00")
    assert sums(second.floor) == sums(first.floor)
    assert not sums(Running(tmp_path, midnight + 660.0).floor)


def test_a_new_day_begins_a_file_and_old_ones_go(tmp_path: Path) -> None:
    running = Running(tmp_path, START_AT)
    for _ in range(4):
        call(running, f"u{running.at}/sales")
        running.at += 24 * HOUR_S
    running.record.close()
    days = sorted(path.name[:10] for path in tmp_path.iterdir())
    assert days == ["2023-11-15", "2023-11-16", "2023-11-17"]
    assert Running(tmp_path, running.at).known == []


def test_a_disk_that_refuses_stops_no_relay(tmp_path: Path) -> None:
    folder = tmp_path / "file"
    folder.write_text("no folder")
    running = Running(folder, START_AT)
    call(running, "u1/sales")
    assert sums(running.floor)["sales"][OFFERED] == 1
    assert [line for line in running.said if "not recorded any more" in line] == running.said[:1]


def test_a_damaged_record_is_said(tmp_path: Path) -> None:
    (tmp_path / "2023-11-14 010203-000000.jsonl.zst").write_bytes(b"garbage")
    running = Running(tmp_path, START_AT)
    assert "cannot be used" in running.said[0]


@pytest.mark.parametrize("break_at", [0.3, 0.7])
def test_record_and_log_together_tell_each_call_once(
    capture: Capture, tmp_path: Path, break_at: float
) -> None:
    """The relay is killed, is down for 20 s of the capture, and is started again."""
    log, folder, lines = tmp_path / "queue_log", tmp_path / "days", list(capture.log_lines)
    killed_at = capture.start_at + break_at * (capture.end_at - capture.start_at)
    log.touch()
    pbx = PbxState(capture.members())

    def start(at: float) -> tuple[Running, Translation]:
        running, translation = Running(folder, at), Translation(AmiCounters(), LogTail(log, 0.0))
        translation.restore(running.left, running.known)
        translation.begin("1", at)
        shown = [*pbx.status(at), {"Event": "QueueStatusComplete"}]
        rows = [{key.lower(): value for key, value in row.items()} | {"actionid": "1"} for row in shown]
        running.relay.publish(translation.read(rows, at))
        return running, translation

    running, translation = start(capture.start_at)
    is_down = False
    for at, raw in capture.events():
        while lines and float(lines[0].split(b"|")[0]) <= at:
            with log.open("ab") as file:
                file.write(lines.pop(0))
        running.at = at
        pbx.note(parse(raw), at)
        if killed_at <= at < killed_at + 20.0:
            if not is_down:
                running.record.close()
            is_down = True
            continue
        if is_down:
            running, translation = start(at)
            is_down = False
        message = {k.lower(): v for k, v in parse(raw).items()}
        running.relay.publish(translation.read([message], at) + translation.tick(at))
    running.relay.publish(translation.tick(capture.end_at + 10.0))
    for queue, of in capture.truth().items():
        left = of[TIMEOUT] + of[KEY]
        counted = sums(running.floor)[queue]
        assert [counted[word] for word in (OFFERED, ANSWERED, ABANDONED, "left", "handled")] == [
            of[OFFERED], of[ANSWERED], of[ABANDONED], left, of[ANSWERED]
        ]  # fmt: skip
    running.record.close()
