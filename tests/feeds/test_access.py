"""The door: tokens by their hashes, in a file that is read again when it changes."""

import os
import stat
from pathlib import Path

import keyring
import keyring.core
import pytest
from click.testing import CliRunner

from feeds.access import Door, TokenFile, grant_of, new_token, read_grants, withdraw
from feeds.secret import SecretPlace
from main import main
from wallboard.errors import ConfigError

HASH = "0" * 64


def test_a_token_is_known_by_its_hash_alone(tmp_path: Path) -> None:
    path = tmp_path / "tokens"
    token = new_token(path, "wall-1", "view")
    assert token not in path.read_text()
    assert stat.S_IMODE(path.stat().st_mode) == 0o600
    door = Door(file=TokenFile(path))
    grant = door.admit(f"Bearer {token}")
    assert grant is not None
    assert (grant.name, grant.scope) == ("wall-1", "view")
    for wrong in (
        token,
        f"bearer {token}",
        f"Bearer {token} ",
        "Bearer ",
        "",
        f"Bearer {HASH}",
        "Bearer \udcff",
    ):
        assert door.admit(wrong) is None


def test_several_tokens_of_several_places() -> None:
    door = Door([grant_of("a", "one", "view"), grant_of("b", "two")])
    assert [grant.scope for token in "ab" if (grant := door.admit(f"Bearer {token}"))] == ["view", "act"]
    assert Door().is_open
    assert Door().admit("") is not None


def test_what_changes_is_read_again_and_what_cannot_be_read_changes_nothing(tmp_path: Path) -> None:
    path, said = tmp_path / "tokens", list[str]()
    token = new_token(path, "wall", "view")
    door = Door(file=TokenFile(path, said.append))
    desk = new_token(path, "desk", "act")
    door.refresh()
    held = door.admit(f"Bearer {desk}")
    assert held is not None
    path.write_text(path.read_text() + f"oops {token}\n")
    door.refresh()
    assert door.holds(held)
    assert "4: write NAME view|act sha256:HASH" in said[-1]
    assert token not in said[-1]
    path.unlink()
    door.refresh()
    assert "cannot be read (No such file" in said[-1]
    new_token(path, "wall", "view")
    door.refresh()
    assert not door.holds(held)


@pytest.mark.parametrize(
    ("text", "words"),
    [
        ("wall view secret", ":1: write NAME"),
        (f"# walls\n\nwall look sha256:{HASH}", ":3: write NAME"),
        (f"wall view sha256:{HASH}\nwall act sha256:{HASH}", ":2: there are two tokens wall"),
        (f"wall view sha256:{HASH[1:]}", ":1: write NAME"),
    ],
)
def test_a_line_that_is_none_is_named(tmp_path: Path, text: str, words: str) -> None:
    path = tmp_path / "tokens"
    path.write_text(text)
    path.chmod(0o600)
    with pytest.raises(ConfigError) as refused:
        read_grants(path)
    assert words in str(refused.value)
    assert "secret" not in str(refused.value)


@pytest.mark.skipif(os.name != "posix", reason="modes are POSIX's")
def test_a_file_that_others_can_read_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "tokens"
    new_token(path, "wall", "view")
    path.chmod(0o640)
    with pytest.raises(ConfigError, match="say chmod 600"):
        TokenFile(path)


def test_a_secret_is_read_from_its_one_place(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    before = keyring.get_keyring()
    keyring.set_keyring(keyring.core.load_keyring("tests.helpers.memory_keyring.MemoryKeyring"))
    monkeypatch.setenv("TOKEN", "from the environment")
    held = tmp_path / "held"
    held.write_text("from the file\n")
    held.chmod(0o600)
    try:
        with pytest.raises(ConfigError, match="keyring set wallboard relay"):
            SecretPlace(keyring="relay").read()
        keyring.set_password("wallboard", "relay", "from the keyring")
        places = [
            SecretPlace(),
            SecretPlace("TOKEN"),
            SecretPlace("", "relay"),
            SecretPlace("", "", str(held)),
        ]
        expected = [None, "from the environment", "from the keyring", "from the file"]
        assert [place.read() for place in places] == expected
        keyring.delete_password("wallboard", "relay")
    finally:
        keyring.set_keyring(before)
    with pytest.raises(ConfigError, match="name one place"):
        SecretPlace("TOKEN", "relay").read()


def test_tokens_are_made_listed_and_withdrawn_on_the_command_line(tmp_path: Path) -> None:
    path = tmp_path / "tokens"

    def token(*arguments: str) -> str:
        result = CliRunner().invoke(main, ["token", *arguments, "--file", str(path)])
        return result.output

    made = token("new", "wall").strip()
    assert Door(file=TokenFile(path)).admit(f"Bearer {made}") is not None
    assert "there is a token wall already" in token("new", "wall", "--scope", "act")
    assert "letters, digits" in token("new", "a wall")
    token("new", "desk", "--scope", "act")
    assert token("list") == "wall\tview\ndesk\tact\n"
    token("remove", "wall")
    assert token("list") == "desk\tact\n"
    assert "there is no token wall" in token("remove", "wall")
    with pytest.raises(ConfigError):
        withdraw(path, "wall")
