"""The assistant's trial of a real server, and what it says of one that is not there."""

import subprocess
import sys
from pathlib import Path

from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from feeds.adapters.registry import all_vendors
from wallboard.vendors import Connection, Tried
from widgets.assistant.trial import ConnectionTrial


def test_a_trial_of_a_real_server_shows_its_queues(qtbot: QtBot, project_root: Path) -> None:
    heard: list[Tried] = []
    parent = QObject()
    trial = ConnectionTrial(all_vendors().try_connection, heard.append, parent)
    command = [sys.executable, "-m", "tests.helpers.feed_process", "0"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True, cwd=project_root) as server:
        assert server.stdout is not None
        url = server.stdout.readline().strip()
        trial.begin(Connection(url))
        qtbot.waitUntil(lambda: bool(heard), timeout=20_000)
        server.kill()
    assert heard[0].error == ""
    assert heard[0].queues
    trial.begin(Connection(url))
    qtbot.waitUntil(lambda: len(heard) > 1, timeout=20_000)
    assert "cannot be reached" in heard[1].error
    trial.stop()
