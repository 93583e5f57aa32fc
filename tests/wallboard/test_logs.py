"""The program's log: private, bounded, and no reason to fail."""

import logging
from pathlib import Path

import pytest

from wallboard.logs import logging_to


def test_records_are_in_a_private_file(tmp_path: Path) -> None:
    file = tmp_path / "logs" / "wallboard.log"
    with logging_to(file):
        logging.getLogger("wallboard.test").info("the feed is back")
        logging.getLogger("wallboard.test").debug("too small to tell")
    assert "the feed is back" in file.read_text()
    assert "too small" not in file.read_text()
    assert file.stat().st_mode & 0o777 == 0o600


def test_without_a_file_the_program_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    (tmp_path / "logs").write_text("a file where a folder should be")
    with logging_to(tmp_path / "logs" / "wallboard.log"):
        logging.getLogger("wallboard.test").warning("look here")
    assert "look here" in capsys.readouterr().err


def test_what_was_before_is_put_back(tmp_path: Path) -> None:
    root = logging.getLogger()
    before = root.level, list(root.handlers)
    with logging_to(tmp_path / "wallboard.log"):
        pass
    assert (root.level, root.handlers) == before
