"""`notify-test` says for every route what became of its message."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from click.testing import CliRunner, Result

from tests.helpers.receivers import HttpReceiver, http_receiver
from tests.helpers.root_log import root_log
from wallboard.cli.notify_test import notify_test

SECRET = "T0PSECRETTOKEN"


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def config(tmp_path: Path, receiver: HttpReceiver, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Two routes: one works, one leads nowhere."""
    monkeypatch.setenv("WALLBOARD_OPS_URL", f"json://127.0.0.1:{receiver.port}/{SECRET}")
    monkeypatch.setenv("WALLBOARD_BOSS_URL", f"json://joe:{SECRET}@127.0.0.1:9/{SECRET}?cto=1&rto=1")
    file = tmp_path / "wall.toml"
    file.write_text(
        "[site]\nname='Harbour Bank'\n"
        "[[route]]\nname='ops'\nurl_env='WALLBOARD_OPS_URL'\n"
        "[[route]]\nname='boss'\nurl_env='WALLBOARD_BOSS_URL'\n"
    )
    return file


def run(*arguments: object) -> Result:
    return CliRunner().invoke(notify_test, [str(each) for each in arguments])


def test_every_route_is_tried_and_a_failure_ends_with_1(config: Path, receiver: HttpReceiver) -> None:
    with root_log() as log:
        result = run("--config", config)
    ops, boss = result.output.splitlines()
    assert result.exit_code == 1
    assert ops.startswith("ops\tjson://…\tsent in ")
    assert boss.startswith("boss\tjson://…\tnot sent: ")
    assert receiver.messages[0]["title"] == "Test · Harbour Bank"
    assert SECRET not in result.output + log.getvalue()


def test_one_route_alone(config: Path, receiver: HttpReceiver) -> None:
    result = run("--config", config, "--route", "ops")
    assert (result.exit_code, len(receiver.messages)) == (0, 1)
    assert "boss" not in result.output


def test_a_missing_secret_is_named_not_guessed(config: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.delenv("WALLBOARD_OPS_URL")
    result = run("--config", config, "--route", "ops")
    assert result.exit_code == 1
    assert "the environment variable WALLBOARD_OPS_URL is not set" in result.output


def test_without_such_a_route_it_says_which_there_are(config: Path, tmp_path: Path) -> None:
    result = run("--config", config, "--route", "slack")
    assert result.exit_code == 2
    assert "no route 'slack'; there are: ops, boss" in result.output
    (tmp_path / "empty.toml").touch()
    assert "no [[route]]" in run("--config", tmp_path / "empty.toml").output
