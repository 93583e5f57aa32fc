"""Bring `resources/translations/` in step with the texts in the sources: `make translations`.

Qt's lupdate finds the texts, its lrelease packs what is translated; both come with PySide6. Templates are no
Python: what they say is written into a file that lupdate reads. A text is translated once, whichever widgets
show it: the catalogues have one context, and `widgets/languages.py` asks for no other. Prints how many texts
lack a translation.
"""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path
from tempfile import TemporaryDirectory
from xml.etree import ElementTree as ET

from jinja2 import Environment

ROOT = Path(__file__).resolve().parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
ROOMS = ("wallboard", "widgets", "feeds")
SAID_BY = "tr+=say,tr+=say_n,tr+=_tr,QT_TR_NOOP+=mark"
FORMS = 2
"""Singular and plural, in each of our languages."""
NOT_SAID = re.compile(r"\{\w+[.\[(]")
"""Made of values where it stands: another function that is called `say`."""
Key = tuple[str, str]
"""A text, and what it is told apart by: its singular, where it has one."""


def texts() -> dict[Key, bool]:
    """Every text of the sources, and whether it has a singular."""
    with TemporaryDirectory() as made:
        said, found = Path(made) / "templates.py", Path(made) / "found.ts"
        said.write_text("".join(sorted(_said_by_templates())), encoding="utf-8")
        sources = [path for room in ROOMS for path in sorted((ROOT / room).rglob("*.py"))]
        files = [str(path) for path in (*sources, ROOT / "main.py", said)]
        _run("lupdate", "-locations", "none", "-tr-function-alias", SAID_BY, *files, "-ts", str(found))
        messages = ET.parse(found).iter("message")  # noqa: S314  # our own tool's
        keys = sorted((_key(each), each.get("numerus") == "yes") for each in messages)
        return {key: plural for key, plural in keys if key[0] and not NOT_SAID.search(key[0])}


def update(folder: Path, found: dict[Key, bool]) -> None:
    """Put the texts into the `.ts` files of `folder`; what is translated stays, what is gone goes."""
    for language in LANGUAGES:
        file = folder / f"wallboard_{language}.ts"
        known = {_key(each): each for each in _messages(file)} if file.exists() else {}
        root = ET.Element("TS", version="2.1", language=language, sourcelanguage="en")
        context = ET.SubElement(root, "context")
        ET.SubElement(context, "name").text = "wallboard"
        context.extend(known.get(key, _empty(key, plural=plural)) for key, plural in found.items())
        ET.indent(root, " ")
        text = ET.tostring(root, encoding="unicode")
        file.write_text(f'<?xml version="1.0" encoding="utf-8"?>\n<!DOCTYPE TS>\n{text}\n', encoding="utf-8")


def release(folder: Path, out: Path) -> None:
    """Pack the `.ts` files of `folder` into `.qm` files in `out`."""
    for language in LANGUAGES:
        name = f"wallboard_{language}"
        _run("lrelease", "-silent", str(folder / f"{name}.ts"), "-qm", str(out / f"{name}.qm"))


def _messages(file: Path) -> Iterator[ET.Element]:
    return ET.parse(file).iter("message")  # noqa: S314  # our own file


def _key(message: ET.Element) -> Key:
    return message.findtext("source") or "", message.findtext("comment") or ""


def _empty(key: Key, *, plural: bool) -> ET.Element:
    message = ET.Element("message", {"numerus": "yes"} if plural else {})
    ET.SubElement(message, "source").text = key[0]
    if key[1]:
        ET.SubElement(message, "comment").text = key[1]
    translation = ET.SubElement(message, "translation", type="unfinished")
    for _ in range(FORMS if plural else 0):
        ET.SubElement(translation, "numerusform")
    return message


def _said_by_templates() -> Iterator[str]:
    """The calls in templates, as Python."""
    environment = Environment(autoescape=True, extensions=["jinja2.ext.i18n"])
    for path in (ROOT / "resources" / "templates").iterdir():
        source = path.read_text(encoding="utf-8")
        found = environment.extract_translations(source, gettext_functions=("say", "say_n"))  # type: ignore[attr-defined]
        for _line, function, words in found:
            if function == "say":
                yield f"say({words!r})\n"
            else:
                yield f"say_n({words[0]!r}, {words[1]!r}, n)\n"


def _run(tool: str, *arguments: str) -> None:
    program = Path(sys.executable).parent / f"pyside6-{tool}"
    done = subprocess.run([str(program), *arguments], capture_output=True, text=True, check=False)  # noqa: S603
    if done.returncode:
        sys.exit(f"{tool}: {done.stdout}{done.stderr}")


if __name__ == "__main__":
    update(FOLDER, texts())
    release(FOLDER, FOLDER)
    for language in LANGUAGES:
        text = (FOLDER / f"wallboard_{language}.ts").read_text(encoding="utf-8")
        lacking = text.count('type="unfinished"')
        print(f"{language}: {text.count('<source>')} texts, {lacking} without a translation")
