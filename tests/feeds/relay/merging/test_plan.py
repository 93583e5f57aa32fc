"""The merge file: what is wrong with it is said with the file and the key."""

from pathlib import Path

import pytest
from click.testing import CliRunner

from feeds.relay.merging.plan import plan_of, read_plan
from main import main
from wallboard.errors import ConfigError

TWO = '[[source]]\nname = "a"\nurl = "sse://a/e"\n[[source]]\nname = "b"\nurl = "sse://b/e"\n'


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("source = 1", "source: Expected `array`"),
        ('[[source]]\nname = "a"\n', "source[0]: Object missing required field `url`"),
        ('[[source]]\nname = "a:b"\nurl = "sse://a/e"\n', "source[0].name: Expected `str` matching"),
        (f'{TWO}secret = "s"\n', "source[1]: Object contains unknown field `secret`"),
        (TWO.replace('"b"', '"a"'), "source.name: 'a' stands there 2 times"),
        (TWO.replace("url", 'prefix = ""\nurl'), "source.prefix: '' stands there 2 times"),
        (f'{TWO}[[agent]]\nid = "x"\nis = []\n', "agent[0].is: Expected `array` of length >= 1"),
        (f'{TWO}[[agent]]\nid = "x"\nis = ["c:1"]\n', "agent[0].is: 'c:1' names no source and its id; write"),
        (f'{TWO}[[agent]]\nid = "x"\nis = ["a:1", "a:1"]\n', "agent[0].is: 'a:1' stands there twice"),
        ("[[agent]]\n", "agent[0]: Object missing required field `id`"),
        ("", "source: is missing, and SOURCE"),
        ("[[source", "is no TOML"),
    ],
)
def test_what_is_wrong(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "merge.toml"
    path.write_text(text, encoding="utf-8")
    with pytest.raises(ConfigError) as raised:
        read_plan(path)
    assert str(raised.value).startswith(f"{path}: {words}")


def test_sources_are_named_at_one_place(tmp_path: Path) -> None:
    path = tmp_path / "merge.toml"
    path.write_text('[[agent]]\nid = "x"\nis = ["csv:1", "csv-2:7"]\n', encoding="utf-8")
    plan = read_plan(path, ["csv://localhost/a", "csv://localhost/b"])
    assert [each.mark for each in plan.source] == ["csv:", "csv-2:"]
    path.write_text(TWO, encoding="utf-8")
    with pytest.raises(ConfigError, match="stands there, and SOURCE on the command line"):
        read_plan(path, ["csv://localhost/a"])
    assert plan.ids(plan.source[1]).agent("7") == "x"


def test_ids_of_one_without_a_prefix_are_not_those_of_another(tmp_path: Path) -> None:
    path = tmp_path / "merge.toml"
    path.write_text(TWO.replace("url", 'prefix = ""\nurl', 1), encoding="utf-8")
    plan = read_plan(path)
    first, second = (plan.ids(each) for each in plan.source)
    assert (first.id("1001"), second.id("1001")) == ("1001", "b:1001")
    assert (first.own("1001"), first.own("b:1001")) == ("1001", None)
    assert (second.own("1001"), second.own("b:1001")) == (None, "1001")
    assert plan_of(["mitel://x"]).source[0].name == "mitel"


def test_the_command_says_which_source_is_wrong(tmp_path: Path) -> None:
    path = tmp_path / "merge.toml"
    path.write_text('[[source]]\nname = "pbx"\nurl = "asterisk://wall@127.0.0.1"\n', encoding="utf-8")
    result = CliRunner().invoke(main, ["relay", "--merge", str(path)])
    assert "source pbx: name the environment variable of the PBX's password" in result.output
    path.write_text('[[source]]\nname = "own"\nurl = "csv://localhost/a"\nmapping = "m.toml"\n')
    result = CliRunner().invoke(main, ["relay", "--merge", str(path)])
    assert f"{path}: source own: {tmp_path / 'm.toml'}" in result.output
    assert "name a SOURCE" in CliRunner().invoke(main, ["relay"]).output
