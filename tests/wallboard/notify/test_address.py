"""An address comes from where the configuration says, and nothing of it is ever shown."""

from collections.abc import Callable, Iterator

import keyring
import keyring.core
import pytest

from wallboard.config import RouteConfig
from wallboard.errors import ConfigError
from wallboard.notify.address import Address, find_address

URL = "slack://T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ/#ops?token=p%40ss"


@pytest.fixture
def use_keyring() -> Iterator[Callable[[str], None]]:
    """Take the keyring of this class until the test ends."""
    before = keyring.get_keyring()
    yield lambda name: keyring.set_keyring(keyring.core.load_keyring(name))
    keyring.set_keyring(before)


def test_only_the_scheme_is_shown() -> None:
    address = Address(URL)
    assert repr(address) == str(address) == f"{address}" == "slack://…"
    assert address.reveal() == URL
    assert repr(Address("hunter2")) == "…"
    assert repr(Address("hun ter2://x")) == "…"


def test_whatever_comes_from_the_address_is_blotted_out_of_a_text() -> None:
    text = "POST https://hooks/T1JJ3T3L2/A1BRTD4JD/TIiajkdnlazkcOXrIdevi7FQ with p@ss and p%40ss failed (403)"
    assert Address(URL).redact(text) == "POST https://hooks/…/…/… with … and … failed (403)"


def test_the_address_from_the_environment(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("WALLBOARD_OPS_URL", f" {URL}\n")
    assert find_address(RouteConfig("ops", url_env="WALLBOARD_OPS_URL")).reveal() == URL
    monkeypatch.delenv("WALLBOARD_OPS_URL")
    with pytest.raises(ConfigError, match="WALLBOARD_OPS_URL is not set"):
        find_address(RouteConfig("ops", url_env="WALLBOARD_OPS_URL"))


def test_the_address_from_the_keyring(use_keyring: Callable[[str], None]) -> None:
    use_keyring("tests.helpers.memory_keyring.MemoryKeyring")
    route = RouteConfig("ops", url_keyring="ops")
    with pytest.raises(ConfigError, match="keyring set wallboard ops"):
        find_address(route)
    keyring.set_password("wallboard", "ops", URL)
    assert find_address(route).reveal() == URL
    keyring.delete_password("wallboard", "ops")


def test_a_machine_without_a_keyring_is_told_what_to_do(use_keyring: Callable[[str], None]) -> None:
    use_keyring("keyring.backends.fail.Keyring")
    with pytest.raises(ConfigError, match="url_env"):
        find_address(RouteConfig("ops", url_keyring="ops"))
