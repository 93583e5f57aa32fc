"""`check-config`: say whether a configuration is right, and where it is not."""

from __future__ import annotations

from importlib import resources
from pathlib import Path

import click
from platformdirs import user_config_path

from wallboard.config import Config, load_config, parse_config
from wallboard.rules import BUILT_IN, RuleSpec


def default_config_file() -> Path:
    """Where the configuration is looked for when none is named."""
    return user_config_path("wallboard") / "wallboard.toml"


def find_config(file: Path | None) -> Config:
    """The configuration in `file`, or in the default place if there is one, else the defaults.

    Raises ConfigError.
    """
    if file is not None:
        return load_config(file)
    default = default_config_file()
    return load_config(default) if default.exists() else Config()


def demo_config() -> Config:
    """What the demo's queues are held to."""
    return parse_config(shipped("demo.toml"), file="demo.toml")


def shipped(name: str) -> str:
    """The text of a configuration that comes with the program."""
    return resources.files("resources").joinpath(name).read_text(encoding="utf-8")


@click.command()
@click.argument("file", required=False, type=click.Path(dir_okay=False, path_type=Path))
@click.option("--example", is_flag=True, help="Print a commented configuration with every key.")
def check_config(file: Path | None, example: bool) -> None:
    """Check the configuration FILE, or the one in the default place. Errors name file, line and key."""
    if example:
        click.echo(
            resources.files("resources").joinpath("example.toml").read_text(encoding="utf-8"), nl=False
        )
        return
    path = file or default_config_file()
    if file is None and not path.exists():
        click.echo(
            f"There is no {path}: the defaults are used. "
            "`check-config --example` prints a file to start from."
        )
        return
    config = load_config(path)
    feeds = ", ".join(feed.url for feed in config.feed) or "none"
    click.echo(
        f"{path} is right: {config.site.name}, {config.site.zone}, {len(config.queue)} queues, feeds: {feeds}"
    )
    for rule in config.rule:
        click.echo(f"rule {rule.id}: {_said(rule)}")


def _said(rule: RuleSpec) -> str:
    """What the table does, in a line."""
    if not rule.enabled:
        return "switched off"
    limits = [
        f"{name} {limit:g}" for name in ("warn", "critical") if (limit := getattr(rule, name)) is not None
    ]
    where, when = ", ".join(rule.scopes or rule.kinds), ", ".join(rule.hours)
    changes = "changes the program's own" if rule.id in BUILT_IN else rule.figure
    return "; ".join(part for part in (changes, *limits, where, when) if part)
