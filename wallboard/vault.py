"""This machine's keyring, for the secrets that never stand in the file."""

from __future__ import annotations

import threading
from collections.abc import Callable
from concurrent.futures import Future

import keyring
from keyring.backends import fail, null
from keyring.errors import KeyringError

from wallboard.errors import ConfigError
from wallboard.notify.address import SERVICE


class KeyringVault:
    """Each question has a thread of its own: a keyring may ask a person for his password first."""

    def __init__(self) -> None:
        self.works = not isinstance(keyring.get_keyring(), fail.Keyring | null.Keyring)

    def put(self, name: str, secret: str) -> Future[None]:
        """Keep `secret` as the entry `name`. The future raises ConfigError."""
        return _apart(lambda: keyring.set_password(SERVICE, name, secret))


def _apart(job: Callable[[], None]) -> Future[None]:
    future: Future[None] = Future()

    def run() -> None:
        try:
            job()
            future.set_result(None)
        except (KeyringError, RuntimeError, OSError) as error:
            future.set_exception(ConfigError(f"the keyring refused it ({type(error).__name__})"))

    threading.Thread(target=run, name="wallboard-keyring", daemon=True).start()
    return future
