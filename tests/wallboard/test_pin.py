import logging

import pytest
from argon2 import PasswordHasher
from click.testing import CliRunner

from wallboard.cli.pin import pin
from wallboard.config import parse_config
from wallboard.errors import ConfigError
from wallboard.pin import LONGEST_WAIT_S, fits, hash_of, wait_after


def test_the_command_prints_a_line_that_the_configuration_takes() -> None:
    made = CliRunner().invoke(pin, input="4711\n")
    assert made.exit_code == 0, made.output
    assert "4711" not in made.output
    wall = parse_config(f"[wall]\n{made.stdout}").wall
    assert wall.pin_hash.startswith("$argon2id$")
    assert fits(wall.pin_hash, "4711")
    assert not fits(wall.pin_hash, "4712")


def test_a_pin_that_is_too_short_is_refused() -> None:
    made = CliRunner().invoke(pin, input="123\n")
    assert (made.exit_code, made.stdout) == (2, "")
    assert "4 to 64 characters" in made.output


def test_the_pin_itself_in_the_configuration_is_refused_and_not_repeated() -> None:
    with pytest.raises(ConfigError, match=r"wall.toml:2: wall.pin_hash: .*main.py pin") as refused:
        parse_config('[wall]\npin_hash = "4711"\n', file="wall.toml")
    assert "4711" not in str(refused.value)


def test_another_hash_fits_nothing(caplog: pytest.LogCaptureFixture) -> None:
    caplog.set_level(logging.DEBUG)
    assert not fits("$argon2id$v=19$m=8,t=1,p=1$damaged$damaged", "4711")
    assert PasswordHasher().check_needs_rehash(hash_of("4711")) is False
    assert "4711" not in caplog.text


def test_wrong_pins_cost_more_and_more_time() -> None:
    assert [wait_after(wrong) for wrong in range(6)] == [0.0, 0.0, 0.0, 5.0, 10.0, 20.0]
    assert wait_after(60) == LONGEST_WAIT_S
