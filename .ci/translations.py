"""Bring `resources/translations/` in step with the texts in the sources: `make translations`.

Qt's lupdate finds the texts, its lrelease packs what is translated. Both come with PySide6. Templates are no
Python: what they say is written into a file that lupdate reads. Prints how many texts lack a translation.
"""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path
from tempfile import TemporaryDirectory

from jinja2 import Environment

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
ROOMS = ("wallboard", "widgets", "feeds")
SAID_BY = "tr+=say,tr+=say_n,QT_TR_NOOP+=mark"


def update(folder: Path) -> None:
    """Put every text of the sources into the `.ts` files of `folder`; texts that are gone go."""
    sources = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
    with TemporaryDirectory() as made:
        said = Path(made) / "templates.py"
        said.write_text(_said_by_templates(), encoding="utf-8")
        files = [str(path) for path in (*sources, ROOT / "main.py", said)]
        targets = [str(folder / f"wallboard_{language}.ts") for language in LANGUAGES]
        options = (
            "-no-obsolete",
            "-locations",
            "none",
            "-source-language",
            "en",
            "-tr-function-alias",
            SAID_BY,
        )
        _run("lupdate", *options, *files, "-ts", *targets)


def release(folder: Path) -> None:
    """Pack the `.ts` files of `folder` into `.qm` files beside them."""
    for language in LANGUAGES:
        name = folder / f"wallboard_{language}"
        _run("lrelease", "-silent", f"{name}.ts", "-qm", f"{name}.qm")


def _said_by_templates() -> str:
    """A module that says what the templates say."""
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    found = {
        (function, message)
        for path in sorted((ROOT / "resources" / "templates").iterdir())
        for _line, function, message in environment.extract_translations(  # type: ignore[attr-defined]
            path.read_text(encoding="utf-8"), gettext_functions=("say", "say_n")
        )
    }
    said = sorted(f"say({words!r})\n" for function, words in found if function == "say")
    counted = sorted(
        f"say_n({words[0]!r}, {words[1]!r}, n)\n" for function, words in found if function == "say_n"
    )
    return "".join([*said, *counted])


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    update(FOLDER)
    release(FOLDER)
    for language in LANGUAGES:
        text = (FOLDER / f"wallboard_{language}.ts").read_text(encoding="utf-8")
        print(f"{language}: {text.count('<source>')} texts, {text.count('unfinished')} without a translation")
