"""The project's own promises: import rules that bite, locks in step with pyproject.toml."""

import re
import shutil
import subprocess
import sys
import tomllib
from pathlib import Path

import pytest
from packaging.requirements import Requirement
from packaging.utils import canonicalize_name

ROOT = Path(__file__).parent.parent
PACKAGES = ("wallboard", "widgets", "feeds", "resources")
LINT_IMPORTS = Path(sys.executable).parent / "lint-imports"


def _lint_imports(root: Path) -> subprocess.CompletedProcess[str]:
    return subprocess.run(
        [LINT_IMPORTS, "--no-cache"], cwd=root, capture_output=True, text=True, timeout=120, check=False
    )


@pytest.fixture
def tree(tmp_path: Path) -> Path:
    """Return a copy of the sources, to plant violations in."""
    ignored = shutil.ignore_patterns("__pycache__", "fonts")
    for package in PACKAGES:
        shutil.copytree(ROOT / package, tmp_path / package, ignore=ignored)
    shutil.copy(ROOT / "pyproject.toml", tmp_path)
    return tmp_path


def test_import_rules_hold(tree: Path) -> None:
    run = _lint_imports(tree)
    assert run.returncode == 0, run.stdout


@pytest.mark.parametrize(
    ("module", "statement", "rule"),
    [
        ("wallboard.planted", "import widgets", "The core knows no screen and no socket"),
        ("wallboard.planted", "from PySide6 import QtCore", "The core knows no screen and no socket"),
        ("wallboard.planted", "import websockets", "The core knows no screen and no socket"),
        (
            "wallboard.planted",
            "import sqlite_utils",
            "Only the store and its migrations know the database",
        ),
        ("feeds.planted", "import widgets", "Feeds produce events and know nothing of widgets"),
        ("feeds.planted", "import resources", "Feeds read no resources themselves"),
        ("widgets.planted", "import feeds", "Widgets draw snapshots and know nothing of feeds"),
        ("widgets.planted", "import websockets", "Widgets draw snapshots and know nothing of feeds"),
        ("resources.planted", "import wallboard", "Resources import nothing"),
    ],
)
def test_planted_import_is_caught(tree: Path, module: str, statement: str, rule: str) -> None:
    (tree / module.replace(".", "/")).with_suffix(".py").write_text(f"{statement}\n")
    run = _lint_imports(tree)
    assert run.returncode != 0
    assert f"{rule} BROKEN" in run.stdout
    assert module in run.stdout


def _locked(lock: Path) -> dict[str, str]:
    return {
        canonicalize_name(name): version
        for name, version in re.findall(r"^([\w.-]+)==([^\s;]+)", lock.read_text(), re.MULTILINE)
    }


@pytest.mark.parametrize(
    ("lock", "extras"),
    [
        ("requirements.lock", []),
        ("requirements-dev.lock", ["dev"]),
        ("requirements-bench.lock", ["dev", "bench"]),
    ],
)
def test_lock_is_in_step(lock: str, extras: list[str]) -> None:
    project = tomllib.loads((ROOT / "pyproject.toml").read_text())["project"]
    wanted = project["dependencies"] + [
        line for extra in extras for line in project["optional-dependencies"][extra]
    ]
    locked = _locked(ROOT / lock)
    for requirement in map(Requirement, wanted):
        version = locked.get(canonicalize_name(requirement.name))
        assert version is not None, f"{requirement} is not in {lock}: make lock"
        assert requirement.specifier.contains(version), f"{lock} has {version}, not {requirement}: make lock"


@pytest.mark.parametrize("lock", ["requirements.lock", "requirements-dev.lock", "requirements-bench.lock"])
def test_lock_serves_any_index(lock: str) -> None:
    text = (ROOT / lock).read_text()
    assert "://" not in text
    assert text.count("==") <= text.count("--hash=sha256:")
