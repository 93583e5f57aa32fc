"""This machine's keyring, and the environment: where secrets are that never stand in the file."""

from __future__ import annotations

import os
import threading
from collections.abc import Callable
from concurrent.futures import Future

import keyring
from keyring.backends import fail, null
from keyring.errors import KeyringError

from wallboard.errors import ConfigError

SERVICE = "wallboard"
"""The name under which the keyring keeps our entries."""


def read_environment(name: str, what: str) -> str:
    """The variable `name`. Raises ConfigError that says `what` to do where it is not set."""
    secret = os.environ.get(name, "").strip()
    if not secret:
        raise ConfigError(f"the environment variable {name} is not set; {what}")
    return secret


def read_keyring(name: str, instead: str) -> str:
    """The keyring's entry `name`; may wait for it. Raises ConfigError, with what to do `instead`."""
    try:
        secret = keyring.get_password(SERVICE, name)
    except (KeyringError, RuntimeError, OSError) as error:
        raise ConfigError(f"the keyring does not answer ({type(error).__name__}); {instead}") from error
    if not secret:
        raise ConfigError(f"the keyring has no entry {name!r}; put it there: keyring set {SERVICE} {name}")
    return secret.strip()


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
