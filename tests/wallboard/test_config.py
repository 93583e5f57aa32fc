"""The configuration: the shipped example is right and complete, and an error names file, line and key."""

import tomllib
from importlib import resources
from pathlib import Path

import msgspec
import pytest

from wallboard.config import Config, PlaybookConfig, load_config, parse_config
from wallboard.errors import ConfigError
from wallboard.lever_menu import LeverSpec
from wallboard.log.kinds import KindSpec
from wallboard.rules import RuleSpec

EXAMPLE = resources.files("resources").joinpath("example.toml").read_text(encoding="utf-8")


def test_the_example_is_right_and_has_every_key() -> None:
    config = parse_config(EXAMPLE)
    table = tomllib.loads(EXAMPLE)
    assert set(table) == set(Config.__struct_fields__)
    for section in ("site", "targets", "wall", "log", "alerts", "notify"):
        assert set(table[section]) == set(getattr(config, section).__struct_fields__), section
    feed = msgspec.to_builtins(config.feed[0])
    assert set(table["feed"][0]) == set(feed)
    assert set(table["agent"][0]) == set(msgspec.to_builtins(config.agent[0]))
    assert set(table["route"][0]) == set(msgspec.to_builtins(config.route[0]))
    assert set(table["rule"][0]) == set(RuleSpec.__struct_fields__)
    assert set(table["playbook"][0]) == set(PlaybookConfig.__struct_fields__)
    assert set(table["lever"][0]) | {"contacts_per_h"} == set(LeverSpec.__struct_fields__)
    assert set(table["kind"][0]) == set(KindSpec.__struct_fields__)
    assert set(table["shift"][0]) == set(msgspec.to_builtins(config.shift[0]))


def test_the_example_states_the_defaults() -> None:
    config = parse_config(EXAMPLE)
    for section in ("targets", "wall", "log", "alerts", "notify"):
        assert getattr(config, section) == getattr(Config(), section), section


def test_an_empty_file_is_a_valid_one() -> None:
    assert parse_config("") == Config()


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        ("[site]\nzone = 'Mars/Olympus'", 2, "site.zone", "IANA"),
        ("[[queue]]\nid='a'\n\n[[queue]]\nid='b'\nwithin_s = -3", 6, "queue[1].within_s", ">= 0"),
        ("[targets]\nservice_level = 1.2", 2, "targets.service_level", "<= 1"),
        ("[targets]\nfoo = 1", 2, "targets.foo", "unknown key"),
        ("[sites]\nname = 'x'", 1, "sites", "unknown key"),
        ("[[queue]]\nid='a'\n[[queue]]\nid='a'", 4, "queue[1].id", "twice"),
        ("[targets]\noccupancy_low = 0.9", 2, "targets.occupancy_low", "above"),
        ("[alerts]\nwaiting_warn = 30", 2, "alerts.waiting_warn", "above"),
        ("[site]\nname = ", 2, "", "TOML"),
        ("[[queue]]\nname='nameless'", 1, "queue[0]", "id"),
        ("[[kind]]\nid='x'", 1, "kind[0].name", "give the kind a name"),
        ("[[kind]]\nid='x'\nname='X'\n[[kind]]\nid='x'\nname='Y'", 5, "kind[1].id", "twice"),
        ("[[kind]]\nid='upkeep'\nname='X'", 2, "kind[0].id", "program's own"),
        ("[[template]]\nkind='playbook'\ntext='x'", 2, "template[0].kind", "no kind 'playbook' in the form"),
        ("[[kind]]\nid='note'\nfields=['mood']", 3, "kind[0].fields[0]", "mood"),
        ("[log]\nphone_region = 'Germany'", 2, "log.phone_region", "regex"),
        ("[[feed]]\nurl='http://x'", 2, "feed[0].url", "regex"),
        (
            "[[route]]\nname='a'\nurl='json://x'\n[[route]]\nname='a'\nurl_env='X'",
            5,
            "route[1].name",
            "twice",
        ),
        ("[[route]]\nname='a'", 1, "route[0].url", "one address"),
        ("[[route]]\nname='a'\nurl='json://x'\nurl_env='X'", 3, "route[0].url", "one address"),
        ("[[route]]\nname='a'\nurl_env='X'\nhours=['Mon-Fri 8-18']", 4, "route[0].hours[0]", "no hours"),
        ("[[route]]\nname='a'\nurl_env='X'\nseverities=['bad']", 4, "route[0].severities[0]", "bad"),
        (
            "[[shift]]\nname='a'\nhours=['14:00-22:00']\n[[shift]]\nname='a'\nhours=['6:00']",
            6,
            "shift[1].hours[0]",
            "no hours",
        ),
        ("[[shift]]\nname='a'", 1, "shift[0]", "hours"),
        ("[[shift]]\nname='a'\nhours=[]", 3, "shift[0].hours", ">= 1"),
    ],
)
def test_an_error_names_file_line_and_key(text: str, line: int, key: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_config(text, file="wall.toml")
    error = caught.value
    assert (error.file, error.line, error.key) == ("wall.toml", line, key)
    assert words in str(error)
    assert str(error).startswith(f"wall.toml:{line}")


def test_a_file_that_is_missing_or_not_text_is_told(tmp_path: Path) -> None:
    with pytest.raises(ConfigError, match="cannot be read"):
        load_config(tmp_path / "none.toml")
    (tmp_path / "bad.toml").write_bytes(b"\xff\xfe[site]")
    with pytest.raises(ConfigError, match="UTF-8"):
        load_config(tmp_path / "bad.toml")


def test_a_queues_own_targets_win_and_the_rest_are_the_sites() -> None:
    config = parse_config("[targets]\nservice_level=0.7\n[[queue]]\nid='chat'\nwithin_s=60")
    assert config.targets_of("chat").within_s == 60
    assert config.targets_of("chat").service_level == 0.7
    assert config.targets_of("other").within_s == 20
