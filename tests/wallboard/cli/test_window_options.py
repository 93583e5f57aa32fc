import sys
from pathlib import Path

import click
import pytest
from click.testing import CliRunner, Result
from msgspec.structs import replace

from wallboard.cli.window_options import (
    WindowOptions,
    check_display,
    read_window_options,
    rehearsal_option,
    window_options,
)
from wallboard.config import Config


def run(*arguments: str) -> tuple[Result, list[WindowOptions]]:
    """Run a command with the window's options; gives what it read."""
    read: list[WindowOptions] = []

    @click.command()
    @rehearsal_option
    @window_options
    def command(**options: object) -> None:
        read.append(read_window_options(**options))  # type: ignore[arg-type]

    return CliRunner().invoke(command, arguments), read


def options(*arguments: str) -> WindowOptions:
    """What was read; nothing went wrong."""
    result, (read,) = run(*arguments)
    assert result.exit_code == 0, result.output
    return read


def test_a_desk_unless_asked_for_a_wall() -> None:
    read = options()
    assert (read.wall, read.full_screen) == (False, False)


@pytest.mark.skipif(sys.platform != "linux", reason="elsewhere there is always a display")
def test_without_a_display_the_way_out_is_said(tmp_path: Path) -> None:
    desk = WindowOptions(Config(), tmp_path / "log.db")
    with pytest.raises(click.UsageError, match="--off-screen-s"):
        check_display(desk, {"DISPLAY": ""})
    check_display(desk, {"WAYLAND_DISPLAY": "wayland-0"})
    check_display(replace(desk, off_screen_s=60.0), {})


def test_a_wall_with_its_pages_and_monitors() -> None:
    read = options("--wall", "--monitor", "2", "--monitor", "3", "--pages", "floor,queues", "--rotate", "30")
    assert (read.wall, read.screens) == (True, ((2, ("floor", "queues")), (3, ("floor", "queues"))))
    assert (read.config.wall.pages, read.config.wall.rotate_s) == (("floor", "queues"), 30.0)


def test_each_monitor_may_have_its_own_pages() -> None:
    read = options(
        "--wall", "--monitor", "1", "--pages", "floor,queues", "--monitor", "2", "--pages", "intraday"
    )
    assert read.screens == ((1, ("floor", "queues")), (2, ("intraday",)))


def test_the_command_line_stands_above_the_file(tmp_path: Path) -> None:
    file = tmp_path / "wall.toml"
    file.write_text('[wall]\npages = ["log", "floor", "queues"]\nrotate_s = 20\ntheme = "light"\n')
    read = options("--config", str(file), "--wall").config.wall
    assert (read.pages, read.rotate_s, read.theme) == (("log", "floor", "queues"), 20.0, "light")
    read = options("--config", str(file), "--wall", "--rotate", "0", "--page", "queues").config.wall
    assert (read.pages, read.rotate_s) == (("queues", "log", "floor"), 0.0)


def test_at_the_desk_a_page_to_begin_with_leaves_the_keys_of_pages_as_they_are() -> None:
    read = options("--pages", "log,floor", "--page", "floor")
    assert (read.page, read.config.wall.pages) == ("floor", ("log", "floor"))
    assert options("--pages", "log", "--page", "floor").config.wall.pages == ("floor", "log")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["--rotate", "30"], "add --wall"),
        (["--monitor", "2"], "add --wall"),
        (["--wall", "--monitor", "0"], "not in the range"),
        (["--pages", "floor,kitchen"], "'floor,kitchen' names no pages; there are floor, queues"),
        (["--pages", ","], "names no pages"),
        (["--notify"], "no [[route]]"),
        (["--pages", "floor", "--pages", "queues"], "one list for all or one for each"),
    ],
)
def test_what_makes_no_sense_is_said(arguments: list[str], words: str) -> None:
    result, read = run(*arguments)
    assert result.exit_code == 2
    assert words in result.output
    assert read == []


def test_a_rehearsal_sends_where_it_is_asked_to(tmp_path: Path) -> None:
    file = tmp_path / "wall.toml"
    file.write_text('[notify]\nexpire_s = 60\n[[route]]\nname = "ops"\nurl = "json://localhost"\n')
    assert not options("--config", str(file)).config.notify.rehearsals
    notify = options("--config", str(file), "--notify").config.notify
    assert (notify.rehearsals, notify.expire_s) == (True, 60.0)
