"""Alerts of the floor go out by real threads; a dead service holds nothing up."""

import time
from collections.abc import Callable, Iterator
from contextlib import ExitStack
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from tests.helpers.alerts import alert, over, records
from tests.helpers.receivers import HttpReceiver, http_receiver, silent_receiver
from tests.helpers.wait_for import wait_for
from wallboard.clock import SystemClock
from wallboard.config import Config, NotifyConfig, RouteConfig
from wallboard.errors import ConfigError
from wallboard.log.store import Store
from wallboard.notify.courier import Pace
from wallboard.notify.notifier import Notifier
from wallboard.notify.post import ApprisePost

FLOOR = AlertFloor("Billing", "Cards").at(NOON_AT)
Start = Callable[..., Notifier]


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def start(tmp_path: Path) -> Iterator[Start]:
    """Starts notifiers on one log; they end with the test."""
    with ExitStack() as stack:

        def start(*routes: RouteConfig, rehearsals: bool = False, pace: Pace | None = None) -> Notifier:
            store = Store(tmp_path / "log.db")
            store.start()
            config = Config(route=routes, notify=NotifyConfig(rehearsals=rehearsals))
            notifier = Notifier(config, store, ApprisePost, SystemClock(), pace)
            notifier.start()
            stack.callback(store.stop)
            stack.callback(notifier.stop)
            return notifier

        yield start


def route(receiver: HttpReceiver, name: str = "ops", group_s: float = 0.0) -> RouteConfig:
    return RouteConfig(name, f"json://127.0.0.1:{receiver.port}/{name}", group_s=group_s)


def test_alerts_go_out(start: Start, receiver: HttpReceiver) -> None:
    notifier = start(route(receiver))
    notifier.changed(records(alert()), FLOOR)
    wait_for(lambda: receiver.messages)
    notifier.changed(records(over(alert())), FLOOR)
    wait_for(lambda: len(receiver.messages) == 2)
    assert [each["title"].split(":")[0] for each in receiver.messages] == ["Critical", "Over"]
    (health,) = notifier.health()
    assert (health.name, health.address, health.error, notifier.trouble) == ("ops", "json://…", "", "")


def test_a_dead_service_holds_up_neither_the_caller_nor_another_route(
    start: Start, receiver: HttpReceiver
) -> None:
    with silent_receiver() as port:
        dead = RouteConfig("slack", f"json://127.0.0.1:{port}?rto=1&cto=1", group_s=0.0)
        notifier = start(dead, route(receiver))
        begun_s = time.perf_counter()
        for number in range(50):
            notifier.changed(records(alert(number)), FLOOR)
        assert time.perf_counter() - begun_s < 0.5
        wait_for(lambda: receiver.messages, 5.0)
        wait_for(lambda: notifier.trouble, 5.0)
        assert notifier.trouble.startswith("Route slack (json://…) has not delivered for 0 s: ")
        assert notifier.trouble.endswith("wait.") or notifier.trouble.endswith("waits.")
        notifier.stop()


def test_it_is_delivered_once_when_the_server_comes_back(start: Start, receiver: HttpReceiver) -> None:
    receiver.down()
    notifier = start(route(receiver), pace=Pace(retry_first_s=0.02, retry_most_s=0.1))
    notifier.changed(records(alert()), FLOOR)
    wait_for(lambda: notifier.trouble)
    receiver.up()
    wait_for(lambda: receiver.messages)
    wait_for(lambda: not notifier.trouble)
    notifier.stop()
    start(route(receiver)).stop()
    assert len(receiver.messages) == 1


def test_what_waits_when_the_wall_is_closed_goes_out_at_once(start: Start, receiver: HttpReceiver) -> None:
    notifier = start(route(receiver, group_s=3600.0))
    notifier.changed(records(alert()), FLOOR)
    notifier.stop()
    notifier.stop()
    assert len(receiver.messages) == 1


@pytest.mark.parametrize("mode", ["demo", "replay"])
def test_demos_and_replays_send_only_where_the_configuration_allows(
    start: Start, receiver: HttpReceiver, mode: str
) -> None:
    played = replace(FLOOR, mode=mode)
    silent = start(route(receiver))
    silent.changed(records(alert()), played)
    silent.stop()
    assert receiver.messages == []
    loud = start(route(receiver), rehearsals=True)
    loud.changed(records(alert()), played)
    loud.stop()
    assert receiver.messages[0]["title"].startswith(f"{mode.upper()} · Critical")


def test_an_alert_that_a_killed_run_did_not_tell_is_told_unless_it_is_old(
    start: Start, receiver: HttpReceiver
) -> None:
    notifier = start(route(receiver))
    old = replace(alert(1), raised_at=NOON_AT - 7 * 3600)
    notifier.taken_up(records(old, alert(2, queue="Cards")), FLOOR)
    notifier.stop()
    assert [each["title"] for each in receiver.messages] == ["Critical: Longest wait in Cards · Harbour Bank"]


def test_a_template_that_is_none_is_told_with_its_key(tmp_path: Path) -> None:
    config = Config(route=(RouteConfig("ops", "json://x", template="{% for %}"),))
    with pytest.raises(ConfigError, match=r"route\[0\]\.template"):
        Notifier(config, Store(tmp_path / "log.db"), ApprisePost, SystemClock())
