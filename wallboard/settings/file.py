"""The configuration's file: read, changed without losing its comments, written whole or not at all."""

from __future__ import annotations

import tomllib
from pathlib import Path

from wallboard.config import Config, parse_config
from wallboard.errors import ConfigError
from wallboard.settings.draft import Values
from wallboard.settings.merge import merged
from wallboard.whole_file import write_whole


class ChangedMeanwhileError(ConfigError):
    """Another program has changed the file since it was read."""


class SettingsFile:
    """The file at `path`, which need not exist yet. `text` and `table` are what stood in it when it was read.

    One that `is_lent` is not written: what the program ships for its demo.
    """

    def __init__(self, path: Path, text: str | None = None) -> None:
        self.path = path.resolve()  # a link stays one
        self.is_lent = text is not None
        self.text = self._read() if text is None else text
        self.table: Values = tomllib.loads(self.text)

    @property
    def backup(self) -> Path:
        """Where the file as it was before the last save is kept."""
        return self.path.with_name(f"{self.path.name}.before")

    def render(self, table: Values) -> str:
        """The file's text with the values of `table`. Raises ConfigError, as the loader would."""
        text = merged(self.text, table)
        parse_config(text, file=str(self.path))
        return text

    def save(self, table: Values, *, over: bool = False) -> Config:
        """Write it, and keep the file as it was as `backup`.

        Raises ConfigError where the loader refuses it or it can't be written, ChangedMeanwhileError where
        the file is no longer as it was read, unless `over`.
        """
        text = self.render(table)
        if not self.is_lent:
            if not over and self._read() != self.text:
                raise ChangedMeanwhileError("was changed by another program", file=str(self.path))
            self._write(text)
        self.text, self.table = text, tomllib.loads(text)
        return parse_config(text, file=str(self.path))

    def _write(self, text: str) -> None:
        try:
            self.path.parent.mkdir(parents=True, exist_ok=True)
            if self.path.exists():
                write_whole(self.backup, self.path.read_bytes())
            write_whole(self.path, text.encode())
        except OSError as error:
            raise ConfigError(f"cannot be written: {error.strerror}", file=str(self.path)) from error

    def _read(self) -> str:
        """What stands in the file now; nothing where there is none. Raises ConfigError."""
        try:
            return self.path.read_bytes().decode()
        except FileNotFoundError:
            return ""
        except OSError as error:
            raise ConfigError(f"cannot be read: {error.strerror}", file=str(self.path)) from error
        except UnicodeDecodeError as error:
            raise ConfigError("is not UTF-8 text", file=str(self.path)) from error
