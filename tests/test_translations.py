"""Every text of the program in every language: nothing left out or unfinished, the same placeholders."""

import importlib.util
import re
from collections.abc import Iterator
from pathlib import Path
from types import ModuleType
from xml.etree import ElementTree as ET

import pytest

ROOT = Path(__file__).parent.parent
FOLDER = ROOT / "resources" / "translations"
LANGUAGES = ("de", "es", "fr")
PLACEHOLDER = re.compile(r"\{[^}]*\}|%n")


@pytest.fixture(scope="module")
def tool() -> ModuleType:
    spec = importlib.util.spec_from_file_location("translations", ROOT / ".ci" / "translations.py")
    assert spec is not None
    assert spec.loader is not None
    module = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(module)
    return module


def messages(language: str) -> Iterator[ET.Element]:
    return ET.parse(FOLDER / f"wallboard_{language}.ts").iter("message")


def forms(message: ET.Element) -> list[str]:
    translation = message.find("translation")
    assert translation is not None
    plural = message.get("numerus") == "yes"
    return [each.text or "" for each in translation] if plural else [translation.text or ""]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_text_has_a_finished_translation(language: str, tool: ModuleType) -> None:
    found, known = set(tool.texts()), {tool._key(each): each for each in messages(language)}
    assert not found - set(known), "run `make translations`, and translate what it found"
    assert not set(known) - found, "run `make translations`: these are gone"
    unfinished = [
        key
        for key, each in known.items()
        if 'type="unfinished"' in ET.tostring(each, "unicode") or "" in forms(each)
    ]
    assert not unfinished, "translate these"


@pytest.mark.parametrize("language", LANGUAGES)
def test_translations_keep_their_placeholders_and_keys(language: str) -> None:
    for each in messages(language):
        source = each.findtext("source") or ""
        for form in forms(each):
            assert set(PLACEHOLDER.findall(form)) == set(PLACEHOLDER.findall(source)), (source, form)
            assert form.count("&") == source.count("&"), (source, form)


def test_the_packed_files_are_those_of_the_catalogues(tool: ModuleType, tmp_path: Path) -> None:
    tool.release(FOLDER, tmp_path)
    for language in LANGUAGES:
        name = f"wallboard_{language}.qm"
        assert (tmp_path / name).read_bytes() == (FOLDER / name).read_bytes(), "run `make translations`"
