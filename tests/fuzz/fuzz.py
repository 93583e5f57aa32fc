"""Every decoder under atheris, one after another: `make fuzz`, or `python -m tests.fuzz.fuzz NAME SECONDS`.

atheris finds inputs by which branches they reach. It is no part of the environment: `pip install atheris`
brings it where it runs (Linux, CPython up to 3.13).
"""

import subprocess
import sys
import tempfile
from importlib import import_module
from importlib.util import find_spec
from pathlib import Path
from typing import Any

DEFAULT_S = 20


def fuzz(name: str, seconds: int) -> None:
    """Try one decoder for so long, in this process; atheris ends it."""
    atheris: Any = import_module("atheris")
    with atheris.instrument_imports(include=["feeds", "wallboard", "tomllib"]):
        from tests.helpers.decoders import DECODERS, bears  # noqa: PLC0415 - imported to be instrumented

    folder = Path(tempfile.mkdtemp(prefix="fuzz-"))
    for number, sample in enumerate(DECODERS[name].samples):
        (folder / str(number)).write_bytes(sample)
    options = [
        f"-max_total_time={seconds}",
        "-rss_limit_mb=1024",
        "-timeout=10",
        f"-artifact_prefix={folder}/bad-",
    ]
    atheris.Setup([sys.argv[0], *options, str(folder)], lambda data: bears(name, data))
    atheris.Fuzz()


def main() -> int:
    """Each decoder in a process of its own; how many failed."""
    if find_spec("atheris") is None:
        sys.stdout.write("Nothing was fuzzed: atheris is not installed here (pip install atheris).\n")
        return 0
    if len(sys.argv) > 2:
        fuzz(sys.argv[1], int(sys.argv[2]))
        return 0
    from tests.helpers.decoders import DECODERS  # noqa: PLC0415

    seconds = sys.argv[1] if len(sys.argv) > 1 else str(DEFAULT_S)
    failed = 0
    for name in DECODERS:
        done = subprocess.run(
            [sys.executable, "-m", "tests.fuzz.fuzz", name, seconds],
            capture_output=True,
            text=True,
            check=False,
        )
        lines = done.stderr.splitlines()
        rate = next((line for line in reversed(lines) if line.startswith(("Done ", "#"))), "")
        sys.stdout.write(f"{'FAILED' if done.returncode else 'ok    '} {name}: {rate}\n")
        sys.stdout.flush()
        if done.returncode:
            failed += 1
            sys.stdout.write("\n".join(lines[-60:]) + "\n")
    return failed


if __name__ == "__main__":
    sys.exit(main())
