"""Every benchmark runs in its short form and prints one line of JSON."""

import json
import subprocess
import sys
from pathlib import Path

import pytest

ROOT = Path(__file__).parent.parent
BENCHMARKS = sorted(path for path in (ROOT / "tests" / "benchmarks").glob("[!_]*.py"))


@pytest.mark.bench
@pytest.mark.parametrize("script", BENCHMARKS, ids=lambda path: path.stem)
def test_short_form(script: Path) -> None:
    run = subprocess.run(
        [sys.executable, "-m", f"tests.benchmarks.{script.stem}", "--short"],
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=150,
        check=False,
    )
    assert run.returncode == 0, run.stderr
    (line,) = run.stdout.splitlines()
    found = json.loads(line)
    assert isinstance(found, dict)
    if "skipped" in found:
        pytest.skip(found["skipped"])
