import re
import shutil
import subprocess
from pathlib import Path

import pytest
from click.testing import CliRunner

from wallboard.autostart import Autostart
from wallboard.cli.autostart import install_autostart

ODD = 'a "b" $HOME 100% \\ `c`'
"""Signs that mean something to either of the two formats."""


def test_a_unit_that_systemd_takes(tmp_path: Path) -> None:
    path = Autostart(tmp_path).install("systemd", ["/bin/echo", "--wall", ODD], tmp_path)
    link = tmp_path / "systemd/user/graphical-session.target.wants/wallboard.service"
    assert link.resolve() == path
    text = path.read_text()
    assert 'ExecStart="/bin/echo" "--wall" "a \\"b\\" $$HOME 100%% \\\\ `c`"\n' in text
    assert {"Type=notify", "WatchdogSec=30", "Restart=on-failure"} <= set(text.splitlines())


def test_systemd_finds_nothing_wrong_with_it(tmp_path: Path) -> None:
    analyze = shutil.which("systemd-analyze")
    if analyze is None:
        pytest.skip("systemd-analyze is not installed")
    path = Autostart(tmp_path).install("systemd", ["/bin/echo", "--wall", ODD], tmp_path)
    run = subprocess.run(
        [analyze, "--user", "verify", str(path)],
        capture_output=True,
        text=True,
        check=False,
        env={"HOME": str(tmp_path), "XDG_RUNTIME_DIR": str(tmp_path), "PATH": "/usr/bin:/bin"},
    )
    about_it = [line for line in run.stderr.splitlines() if "wallboard.service" in line]
    assert about_it == []


def test_a_desktop_entry_says_the_same_command(tmp_path: Path) -> None:
    path = Autostart(tmp_path).install("desktop", ["/bin/echo", "--wall", ODD], tmp_path)
    assert path == tmp_path / "autostart/wallboard.desktop"
    (line,) = [
        each.removeprefix("Exec=") for each in path.read_text().splitlines() if each.startswith("Exec=")
    ]
    # Undone in the specification's order: the string's escapes, the field codes, the quotes.
    told = line.replace("\\\\", "\\").replace("%%", "%")
    words = [re.sub(r"\\(.)", r"\1", word) for word in re.findall(r'"((?:[^"\\]|\\.)*)"', told)]
    assert words == ["/bin/echo", "--wall", ODD]


def test_one_kind_takes_the_place_of_the_other_and_both_can_be_removed(tmp_path: Path) -> None:
    files = Autostart(tmp_path)
    unit = files.install("systemd", ["wall"], tmp_path)
    entry = files.install("desktop", ["wall"], tmp_path)
    assert (unit.exists(), entry.exists()) == (False, True)
    assert files.remove() == [entry]
    assert files.remove() == []
    assert [path for path in tmp_path.rglob("*") if not path.is_dir()] == []


def test_the_command_line_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CONFIG_HOME", str(tmp_path))
    arguments = ["--systemd", "--", "--feed", "ws://127.0.0.1:8765", "--wall", "--monitor", "2"]
    made = CliRunner().invoke(install_autostart, arguments)
    assert made.exit_code == 0, made.output
    assert (
        '"--feed" "ws://127.0.0.1:8765" "--wall" "--monitor" "2"'
        in (tmp_path / "systemd/user/wallboard.service").read_text()
    )
    removed = CliRunner().invoke(install_autostart, ["--remove"])
    assert "Removed" in removed.output
    assert "Nothing was installed" in CliRunner().invoke(install_autostart, ["--remove"]).output
