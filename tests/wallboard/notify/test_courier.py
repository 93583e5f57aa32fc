"""A route delivers to a real server: grouped, tried again, never twice, and without a word of its secret."""

import logging
import sqlite3
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from tests.helpers.alerts import alert, over
from tests.helpers.hand_clock import HandClock
from tests.helpers.receivers import HttpReceiver, http_receiver, silent_receiver, smtp_receiver
from tests.helpers.root_log import root_log
from wallboard.alerts.compose import Names
from wallboard.config import Config, RouteConfig
from wallboard.log.store import Store
from wallboard.notify.courier import Batch, Courier, Pace
from wallboard.notify.handed_over import HandoverMessages
from wallboard.notify.message import Composer
from wallboard.notify.outbox import Outbox
from wallboard.notify.post import ApprisePost
from wallboard.records import Alert

PATIENT = Pace()
SECRET = "T0PSECRETTOKEN"
MakeCourier = Callable[..., Courier]


@pytest.fixture
def clock() -> HandClock:
    return HandClock()


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def store(tmp_path: Path) -> Iterator[Store]:
    store = Store(tmp_path / "log.db")
    store.start()
    yield store
    store.stop()


@pytest.fixture
def make(store: Store, receiver: HttpReceiver, clock: HandClock) -> MakeCourier:
    """Makes couriers of one route to the receiver, each as after a restart."""

    def make(store: Store = store, url: str = "", pace: Pace = PATIENT, **route: Any) -> Courier:
        config = RouteConfig("ops", url or f"json://joe:{SECRET}@127.0.0.1:{receiver.port}/{SECRET}", **route)
        post = ApprisePost(config)
        handovers = HandoverMessages(store, Config(), clock).compose
        outbox = Outbox(store, "ops")
        courier = Courier(config, outbox, Composer(), post, clock=clock, pace=pace, handovers=handovers)
        courier.open()
        courier.work()
        return courier

    return make


def batch(*alerts: Alert) -> Batch:
    names = Names(AlertFloor("Billing", "Cards").scopes, "UTC")
    return Batch(alerts, NOON_AT, "live", "Harbour Bank", "UTC", names)


def titles(receiver: HttpReceiver) -> list[str]:
    return [each["title"] for each in receiver.messages]


def test_alerts_within_the_window_are_one_message(
    make: MakeCourier, receiver: HttpReceiver, clock: HandClock
) -> None:
    courier = make(group_s=30.0)
    courier.take(batch(alert(1)))
    clock.pass_s(20)
    courier.take(batch(alert(2, queue="Cards", severity="warn")))
    assert courier.work() == pytest.approx(10.0)
    assert (receiver.messages, courier.health.waiting) == ([], 2)
    clock.pass_s(10)
    courier.work()
    assert titles(receiver) == ["2 alerts, 1 critical · Harbour Bank"]
    assert (courier.health.waiting, courier.health.sent_at) == (0, clock.epoch_s())
    assert receiver.messages[0]["type"] == "failure"


def test_after_a_restart_nothing_is_told_twice_and_the_end_is_told(
    make: MakeCourier, receiver: HttpReceiver
) -> None:
    courier = make(group_s=0.0)
    courier.take(batch(alert()))
    courier.work()
    courier = make(group_s=0.0)
    courier.take(batch(alert()))
    courier.work()
    assert len(receiver.messages) == 1
    courier.take(batch(over(alert())))
    courier.work()
    assert titles(receiver)[1:] == ["Over: Longest wait in Billing · Harbour Bank"]


def test_a_server_that_was_down_gets_it_once_when_it_is_up_again(
    make: MakeCourier, receiver: HttpReceiver, clock: HandClock, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.INFO, "wallboard")
    receiver.down()
    courier = make(group_s=0.0)
    courier.take(batch(alert(1)))
    waits = []
    for _ in range(9):
        waits.append(courier.work())
        clock.pass_s(waits[-1])
    assert waits == pytest.approx([5, 10, 20, 40, 80, 160, 300, 300, 300])
    assert courier.health.error
    courier.take(batch(alert(2)))
    receiver.up()
    courier.work()
    courier.work()
    assert titles(receiver) == ["2 alerts, 2 critical · Harbour Bank"]
    assert (courier.health.error, courier.health.failing_since, courier.health.waiting) == ("", None, 0)
    said = [record.getMessage() for record in caplog.records if record.name.startswith("wallboard.notify")]
    assert len(said) == 2, "said once on failure and once on recovery"


def test_new_alerts_do_not_hurry_a_route_that_fails(make: MakeCourier, receiver: HttpReceiver) -> None:
    receiver.status = 500
    courier = make(group_s=0.0)
    courier.take(batch(alert(1)))
    courier.work()
    courier.take(batch(alert(2)))
    assert courier.work() == pytest.approx(5.0)
    assert len(receiver.paths) == 1


def test_a_restart_takes_up_what_was_not_delivered(make: MakeCourier, receiver: HttpReceiver) -> None:
    receiver.down()
    courier = make(group_s=0.0)
    courier.take(batch(alert()))
    courier.work()
    receiver.up()
    courier = make(group_s=0.0)
    assert titles(receiver) == ["Critical: Longest wait in Billing · Harbour Bank"]
    assert courier.health.waiting == 0


def test_what_is_too_old_is_given_up_and_the_next_message_says_so(
    make: MakeCourier, receiver: HttpReceiver, clock: HandClock
) -> None:
    receiver.down()
    courier = make(group_s=0.0)
    courier.take(batch(alert(1)))
    courier.work()
    clock.pass_s(7 * 3600.0)
    receiver.up()
    courier.work()
    assert (receiver.messages, courier.health.given_up) == ([], 1)
    courier.take(batch(alert(2)))
    courier.work()
    assert "1 earlier message could not be delivered in time." in receiver.messages[0]["message"]


def test_a_log_that_cannot_be_written_keeps_no_alert_back(
    tmp_path: Path, make: MakeCourier, receiver: HttpReceiver, store: Store
) -> None:
    store.flush().result(5)
    holder = sqlite3.connect(tmp_path / "log.db", isolation_level=None)
    holder.execute("BEGIN IMMEDIATE")
    courier = make(group_s=0.0, pace=Pace(store_s=0.05))
    courier.take(batch(alert()))
    courier.work()
    holder.execute("ROLLBACK")
    holder.close()
    assert len(receiver.messages) == 1
    store.flush().result(10)
    courier = make(group_s=0.0)
    courier.take(batch(alert()))
    courier.work()
    assert len(receiver.messages) == 1, "what was sent without the log is in it once it can be written"


def test_two_programs_on_one_log_tell_it_once(
    make: MakeCourier, receiver: HttpReceiver, clock: HandClock, tmp_path: Path
) -> None:
    other_store = Store(tmp_path / "log.db")
    other_store.start()
    one, other = make(group_s=5.0), make(other_store, group_s=5.0)
    for each in (one, other):
        each.take(batch(alert()))
    clock.pass_s(60)
    for each in (one, other):
        each.work()
    other_store.stop()
    assert len(receiver.messages) == 1


def test_leaving_sends_what_waits_unless_the_route_fails(make: MakeCourier, receiver: HttpReceiver) -> None:
    courier = make(group_s=600.0)
    courier.take(batch(alert(1)))
    courier.work(last=True)
    assert len(receiver.messages) == 1
    receiver.status = 503
    courier.take(batch(alert(2)))
    courier.work(last=True)
    courier.work(last=True)
    assert len(receiver.paths) == 2


def test_by_mail(make: MakeCourier) -> None:
    with smtp_receiver() as (port, mailbox):
        courier = make(
            url=f"mailto://127.0.0.1:{port}?from=wall@harbour.example&to=ops@harbour.example", group_s=0.0
        )
        courier.take(batch(alert()))
        courier.work()
    (mail,) = mailbox.mails
    assert mail["Subject"] == "Critical: Longest wait in Billing · Harbour Bank"
    assert mail["To"] == "ops@harbour.example"
    body = mail.get_body(("plain", "html"))
    assert body is not None
    assert "Move two breaks." in body.get_content()


def test_a_server_that_never_answers_is_left_after_its_time(make: MakeCourier) -> None:
    with silent_receiver() as port:
        courier = make(url=f"json://127.0.0.1:{port}/{SECRET}?rto=0.3&cto=0.3", group_s=0.0)
        courier.take(batch(alert()))
        courier.work()
    assert courier.health.error
    assert SECRET not in courier.health.error


def test_the_secret_is_nowhere(
    make: MakeCourier,
    receiver: HttpReceiver,
    store: Store,
    tmp_path: Path,
    capfd: pytest.CaptureFixture[str],
) -> None:
    with root_log() as log:
        courier = make(group_s=0.0)
        courier.take(batch(alert(1)))
        courier.work()
        assert receiver.paths[0].startswith(f"/{SECRET}"), "it was used"
        receiver.status = 403
        courier.take(batch(alert(2)))
        courier.work()
        store.flush().result(5)
    kept = b"".join(path.read_bytes() for path in tmp_path.glob("log.db*"))
    assert b"Longest wait in Billing" in kept
    assert "not delivered" in log.getvalue()
    captured = capfd.readouterr()
    for place in (log.getvalue(), captured.out, captured.err, repr(courier.health), courier.health.error):
        assert SECRET not in place
    assert SECRET.encode() not in kept
    assert courier.health.address == "json://…"
