import os
import socket
from collections.abc import Iterator
from pathlib import Path

import pytest

from wallboard.service import ServiceManager


@pytest.fixture
def manager_socket(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
        door.bind(str(tmp_path / "notify"))
        door.settimeout(5.0)
        yield door


def test_the_manager_hears_what_is_told(manager_socket: socket.socket, tmp_path: Path) -> None:
    environment = {"NOTIFY_SOCKET": str(tmp_path / "notify"), "WATCHDOG_USEC": "30000000"}
    manager = ServiceManager(environment | {"WATCHDOG_PID": str(os.getpid())})
    manager.tell("READY=1", "STATUS=shown")
    assert manager_socket.recv(100) == b"READY=1\nSTATUS=shown"
    assert manager.beat_s == 10.0


def test_an_abstract_socket() -> None:
    name = f"wallboard-test-{os.getpid()}"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as door:
        door.bind(f"\0{name}")
        ServiceManager({"NOTIFY_SOCKET": f"@{name}"}).tell("READY=1")
        door.settimeout(5.0)
        assert door.recv(100) == b"READY=1"


@pytest.mark.parametrize(
    "environment",
    [
        {},
        {"NOTIFY_SOCKET": "vsock:2:1", "WATCHDOG_USEC": "1000"},
        {"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "soon"},
        {"NOTIFY_SOCKET": "/nowhere", "WATCHDOG_USEC": "30000000", "WATCHDOG_PID": "1"},
    ],
)
def test_nobody_there_is_no_failure(environment: dict[str, str]) -> None:
    manager = ServiceManager(environment)
    manager.tell("READY=1")
    manager.tell("WATCHDOG=1")
    assert manager.beat_s == 0.0


@pytest.mark.usefixtures("manager_socket")
def test_a_manager_that_does_not_listen_holds_nothing_up(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    manager = ServiceManager({"NOTIFY_SOCKET": str(tmp_path / "notify")})
    for _ in range(2000):  # more than its queue takes
        manager.tell("WATCHDOG=1")
    assert caplog.text.count("is not reached") == 1
