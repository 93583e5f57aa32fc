"""Files that start a wall with the desktop: a systemd user unit, or an XDG autostart entry."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path
from typing import Literal

Kind = Literal["systemd", "desktop"]

UNIT = """\
[Unit]
Description=Wallboard
PartOf=graphical-session.target
After=graphical-session.target
StartLimitIntervalSec=0

[Service]
Type=notify
NotifyAccess=main
WorkingDirectory={folder}
# Tokens and the like, a NAME=value a line; the leading dash: it may be absent.
EnvironmentFile=-%E/wallboard/environment
ExecStart={command}
# A crash, a kill and a window that hangs bring it back; whoever ends it properly is not contradicted.
Restart=on-failure
RestartSec=2
WatchdogSec=30
TimeoutStartSec=120

[Install]
WantedBy=graphical-session.target
"""
ENTRY = """\
[Desktop Entry]
Type=Application
Name=Wallboard
Comment=The contact centre's wallboard, started with the desktop
Path={folder}
Exec={command}
Terminal=false
X-GNOME-Autostart-enabled=true
"""


class Autostart:
    """The files below `config_home` (`~/.config`). Only one of the two kinds is there at a time: both would
    start two walls.
    """

    def __init__(self, config_home: Path) -> None:
        units = config_home / "systemd" / "user"
        self._unit = units / "wallboard.service"
        self._wanted = units / "graphical-session.target.wants" / "wallboard.service"
        self._entry = config_home / "autostart" / "wallboard.desktop"

    def install(self, kind: Kind, command: Sequence[str], folder: Path) -> Path:
        """Start `command` in `folder` with the desktop. Raises OSError, ValueError for a line break in it."""
        if any("\n" in word for word in (*command, str(folder))):
            raise ValueError("a line break cannot stand in the command")
        self.remove()
        if kind == "desktop":
            line = " ".join(map(_in_entry, command))
            return _write(self._entry, ENTRY.format(folder=_escaped(str(folder)), command=line))
        line = " ".join(map(_in_unit, command))
        path = _write(self._unit, UNIT.format(folder=str(folder).replace("%", "%%"), command=line))
        self._wanted.parent.mkdir(parents=True, exist_ok=True)
        self._wanted.symlink_to(path)  # what `systemctl --user enable` does
        return path

    def remove(self) -> list[Path]:
        """Take away what was installed; gives what there was."""
        found = [
            each for each in (self._wanted, self._unit, self._entry) if each.is_symlink() or each.exists()
        ]
        for each in found:
            each.unlink()
        return found


def _write(path: Path, text: str) -> Path:
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path


def _in_unit(word: str) -> str:
    """A word of `ExecStart=`: systemd.service(5), “Command lines”."""
    for sign, escaped in (("\\", "\\\\"), ('"', '\\"'), ("$", "$$"), ("%", "%%")):
        word = word.replace(sign, escaped)
    return f'"{word}"'


def _in_entry(word: str) -> str:
    """A word of `Exec=`: quoted as the Desktop Entry Specification has it, then escaped as every string."""
    for sign in ("\\", '"', "`", "$"):
        word = word.replace(sign, f"\\{sign}")
    return _escaped(f'"{word}"').replace("%", "%%")


def _escaped(text: str) -> str:
    return text.replace("\\", "\\\\")
