"""`install-autostart`: let the wall come back with the desktop, and after a crash."""

from __future__ import annotations

import os
import sys
from pathlib import Path

import click
from platformdirs import user_config_path

from wallboard.autostart import Autostart, Kind


@click.command(context_settings={"ignore_unknown_options": True})
@click.option("--systemd", "kind", flag_value="systemd", help="A user unit with a watchdog.")
@click.option("--desktop", "kind", flag_value="desktop", help="An XDG autostart entry: no watchdog.")
@click.option("--remove", is_flag=True, help="Take away what was installed.")
@click.argument("arguments", nargs=-1, type=click.UNPROCESSED, metavar="[-- ARGUMENTS…]")
def install_autostart(*, kind: Kind | None, remove: bool, arguments: tuple[str, ...]) -> None:
    """Start the wall with the desktop, with these ARGUMENTS (else --wall).

    \b
    python main.py install-autostart -- --config wall.toml --wall --monitor 1 --pages floor,queues

    Where systemd runs the session it is a user unit, which also brings a wall back that crashed or hangs;
    else an autostart entry. Paths are taken from the folder in which this is typed.
    """  # noqa: D301 - the \b is click's: what follows is not wrapped
    if sys.platform != "linux":
        raise click.UsageError("this writes what Linux desktops read; here, use the system's own autostart")
    files = Autostart(user_config_path())
    try:
        if remove:
            removed = files.remove()
            click.echo("\n".join(f"Removed {path}" for path in removed) or "Nothing was installed.")
            return
        kind = kind or ("systemd" if _has_systemd() else "desktop")
        command = [sys.executable, str(Path(sys.argv[0]).absolute()), *(arguments or ("--wall",))]
        path = files.install(kind, command, Path.cwd())
    except (OSError, ValueError) as error:
        raise click.ClickException(f"not written: {error}") from error
    click.echo(f"Written: {path}")
    if kind == "systemd":
        now = "systemctl --user daemon-reload && systemctl --user start wallboard"
        click.echo(f"It starts with the next session; to start it now: {now}")
    else:
        click.echo("It starts with the next session.")


def _has_systemd() -> bool:
    runtime = os.environ.get("XDG_RUNTIME_DIR", "")
    return bool(runtime) and (Path(runtime) / "systemd" / "private").exists()
