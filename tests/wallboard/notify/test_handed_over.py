"""A shift's handover goes out by the routes that are to send it, once, with its document."""

import base64
from collections.abc import Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.alerts import alert, records
from tests.helpers.handovers import act
from tests.helpers.receivers import HttpReceiver, http_receiver, smtp_receiver
from tests.helpers.shift import END_AT, START_AT, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S
from tests.helpers.wait_for import wait_for
from wallboard.clock import SystemClock
from wallboard.config import Config, NotifyConfig, RouteConfig
from wallboard.log.store import Store
from wallboard.notify.courier import Pace
from wallboard.notify.notifier import Notifier
from wallboard.notify.post import ApprisePost
from wallboard.snapshot import HandoverStatus

STATUS = HandoverStatus("Late", START_AT, END_AT)
FLOOR = replace(at_the_end(), at=END_AT + 900)


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def log_file(tmp_path: Path) -> Path:
    """A signed shift with an open incident."""
    shift = ShiftLog(tmp_path / "log.db")
    shift.floor()
    shift.add(draft("incident", "IVR fails"), START_AT + HOUR_S)
    shift.add(act("words", (START_AT, END_AT), "Calm until one"), END_AT - 60)
    shift.add(act("signed", (START_AT, END_AT), role="outgoing"), END_AT)
    shift.close()
    return tmp_path / "log.db"


class Started:
    """Notifiers that end with the test."""

    def __init__(self, log_file: Path, stack: ExitStack) -> None:
        self._log_file, self._stack = log_file, stack

    def __call__(self, *routes: RouteConfig, rehearsals: bool = False) -> Notifier:
        store = Store(self._log_file)
        store.start()
        config = Config(route=routes, notify=NotifyConfig(rehearsals=rehearsals))
        pace = Pace(retry_first_s=0.05, retry_most_s=0.1)
        notifier = Notifier(config, store, ApprisePost, SystemClock(), pace)
        notifier.start()
        self._stack.callback(store.stop)
        self._stack.callback(notifier.stop)
        return notifier


@pytest.fixture
def start(log_file: Path) -> Iterator[Started]:
    with ExitStack() as stack:
        yield Started(log_file, stack)


def route(url: str, *also: str) -> RouteConfig:
    return RouteConfig("ops", url, group_s=0.0, also=also or ("handover",))  # type: ignore[arg-type]


def test_by_mail_the_document_is_attached(start: Started) -> None:
    with smtp_receiver() as (port, mailbox):
        url = f"mailto://127.0.0.1:{port}?from=wall@harbour.example&to=leads@harbour.example"
        start(route(url)).handed_over(STATUS, FLOOR)
        wait_for(lambda: mailbox.mails)
    (mail,) = mailbox.mails
    assert mail["Subject"] == "Handover: Late, Tue 26 May 2026, 08:00 – 14:30 · Harbour Bank"
    body = mail.get_body(("plain",))
    assert body is not None
    for words in ("Handed over by Ines", "“Calm until one”", "- Outage or incident, Whole floor: IVR fails"):
        assert words in body.get_content()
    (document,) = list(mail.iter_attachments())
    assert document.get_filename() == f"handover-{END_AT:.0f}.html"
    assert "<h1>Handover: Late</h1>" in document.get_content()


def test_it_is_sent_once_through_failures_and_restarts(start: Started, receiver: HttpReceiver) -> None:
    url = f"json://127.0.0.1:{receiver.port}/ops"
    receiver.status = 500
    notifier = start(route(url))
    notifier.handed_over(STATUS, FLOOR)
    wait_for(lambda: receiver.paths)
    wait_for(lambda: notifier.trouble)
    receiver.status = 200
    wait_for(lambda: receiver.messages)
    wait_for(lambda: not notifier.trouble)
    notifier.stop()
    again = start(route(url))
    again.handed_over(STATUS, FLOOR)
    again.changed(records(alert()), FLOOR)
    wait_for(lambda: len(receiver.messages) == 2)
    assert [each["title"].partition(":")[0] for each in receiver.messages] == ["Handover", "Critical"]
    (file,) = receiver.messages[0]["attachments"]
    assert b"IVR fails" in base64.b64decode(file["base64"])


def test_a_service_without_attachments_gets_the_text(start: Started, receiver: HttpReceiver) -> None:
    start(route(f"gotify://127.0.0.1:{receiver.port}/token")).handed_over(STATUS, FLOOR)
    wait_for(lambda: receiver.messages)
    assert "Calm until one" in receiver.messages[0]["message"]


def test_other_routes_and_rehearsals_send_none(start: Started, receiver: HttpReceiver) -> None:
    url = f"json://127.0.0.1:{receiver.port}/ops"
    other, played = start(route(url, "recovered")), start(route(url))
    other.handed_over(STATUS, FLOOR)
    played.handed_over(STATUS, replace(FLOOR, mode="demo"))
    for each in (other, played):
        each.stop()
    assert receiver.messages == []


def test_a_document_that_cannot_be_made_is_said_to_be(start: Started, receiver: HttpReceiver) -> None:
    unknown = replace(STATUS, start_at=START_AT - 40 * 86_400, end_at=END_AT - 40 * 86_400)
    start(route(f"json://127.0.0.1:{receiver.port}/ops")).handed_over(unknown, FLOOR)
    wait_for(lambda: receiver.messages)
    assert "could not be made: the log knows nothing of that time" in receiver.messages[0]["message"]
