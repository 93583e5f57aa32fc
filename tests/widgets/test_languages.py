import subprocess
import sys
from pathlib import Path

import pytest
from PySide6.QtCore import QCoreApplication, QLocale, QTranslator

from wallboard.config import SiteConfig
from wallboard.language import Spoken, say, say_n, speak
from widgets import languages
from widgets.languages import language_for, locale_of, speech_for, translator_for

TS = """<?xml version="1.0" encoding="utf-8"?><!DOCTYPE TS>
<TS version="2.1" language="de_DE"><context><name>wallboard</name><message numerus="yes">
<source>{n} agents</source><comment>{n} agent</comment>
<translation><numerusform>{n} Agent</numerusform><numerusform>{n} Agenten</numerusform></translation>
</message></context></TS>"""


def test_language_and_locale_follow_what_is_configured() -> None:
    assert locale_of(SiteConfig(locale="de_AT")).name() == "de_AT"
    assert locale_of(SiteConfig(language="fr")).name() == "fr_FR"
    assert locale_of(SiteConfig(language="en", locale="es_ES")).name() == "es_ES"
    assert language_for("", "de_CH") == "de"
    assert language_for("en", "es_ES") == "en"
    assert language_for("", "pl_PL") == "en", "no words for it"


def test_the_core_speaks_what_qt_has_packed(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    (tmp_path / "x.ts").write_text(TS, encoding="utf-8")
    tool = Path(sys.executable).parent / "pyside6-lrelease"
    subprocess.run([tool, "-silent", tmp_path / "x.ts", "-qm", tmp_path / "x.qm"], check=True)
    packed = QTranslator()
    assert packed.load(str(tmp_path / "x.qm"))
    monkeypatch.setattr(languages, "translator_for", lambda _: packed)
    monkeypatch.setattr(Spoken, "speech", Spoken.speech)
    monkeypatch.setattr(Spoken, "teacher", speech_for)
    speak("de", "")
    assert [say_n("{n} agents", "{n} agent", n).format(n=n) for n in (1, 7)] == ["1 Agent", "7 Agenten"]


@pytest.mark.parametrize("language", ["de", "es", "fr"])
def test_every_language_is_packed_with_the_program(language: str) -> None:
    assert translator_for(language_for(language, "")) is not None
    assert QLocale(language).firstDayOfWeek().value == 1


@pytest.mark.usefixtures("qapp")
def test_german_is_spoken_by_the_core_and_by_the_window(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Spoken, "speech", speech_for("de", ""))
    assert say("Longest wait") == "Längste Wartezeit"
    assert say_n("{n} alerts", "{n} alert", 1).format(n=1) == "1 Alarm"
    words = translator_for("de")
    assert words is not None
    QCoreApplication.installTranslator(words)
    try:
        assert QCoreApplication.translate("AnyWidget", "Acknowledge") == "Bestätigen"
        assert QCoreApplication.translate("QShortcut", "Shift") == "Shift", "a key, no shift of ours"
        assert QCoreApplication.translate("AnyWidget", "nobody did") == "nobody did"
    finally:
        QCoreApplication.removeTranslator(words)
