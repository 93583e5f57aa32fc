"""A secret from where the site keeps it: an environment variable, the keyring, or a file of its own.

It is read anew each time it is needed, so that a new token is taken without a restart.
"""

from __future__ import annotations

import os
from pathlib import Path

from msgspec import Struct

from feeds.access import check_private
from wallboard.errors import ConfigError
from wallboard.vault import read_environment, read_keyring


class SecretPlace(Struct, frozen=True):
    """Where a secret stands; all empty: there is none."""

    env: str = ""
    keyring: str = ""
    file: str = ""

    def or_env(self, variable: str) -> SecretPlace:
        """This place; where none is named the variable, if it is set."""
        is_named = self.env or self.keyring or self.file
        return self if is_named or not os.environ.get(variable) else SecretPlace(env=variable)

    def read(self) -> str | None:
        """The secret, None where no place is named. May wait for the keyring.

        Raises ConfigError, in words that say what to do and never quote the secret.
        """
        if sum(map(bool, (self.env, self.keyring, self.file))) > 1:
            raise ConfigError("name one place of the token: the environment, the keyring or a file")
        if self.env:
            return read_environment(self.env, "it should hold the token")
        if self.keyring:
            return read_keyring(self.keyring, "use an environment variable or a file")
        return _from_file(Path(self.file)) if self.file else None


def _from_file(path: Path) -> str:
    try:
        secret = check_private(path).read_text(encoding="utf-8").strip()
    except (OSError, UnicodeDecodeError) as error:
        reason = getattr(error, "strerror", None) or "not a text"
        raise ConfigError(f"the token cannot be read ({reason})", file=str(path)) from error
    if not secret:
        raise ConfigError("is empty; it should hold the token", file=str(path))
    return secret
