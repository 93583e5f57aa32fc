"""The languages the program speaks: which one, and where its words come from.

Needs no window: documents and messages are written in it, too.
"""

from __future__ import annotations

import re
from importlib import resources
from typing import get_args

from PySide6.QtCore import QCoreApplication, QLibraryInfo, QLocale, QTranslator

from wallboard.config import LanguageName, SiteConfig
from wallboard.language import NO_NUMBER, Lookup, Speech, as_written

SOURCE: LanguageName = "en"
SOURCE_LOCALE = "en_GB"
QTS_OWN = "qtbase"
QTS = re.compile(r"Q[A-Z]")
"""How Qt's own classes are called."""
CONTEXT = "wallboard"
"""The one context of the catalogues: `.ci/translations.py`."""


class Words(QTranslator):
    """The program's words. A text is translated once, whichever class shows it: its context says nothing."""

    def translate(
        self, context: str, text: str, comment: str | None = None, number: int = NO_NUMBER, /
    ) -> str:
        """The translation; None, which Qt takes for “unknown”, where there is none, and for Qt's own words:
        the key Shift is no shift of ours.
        """
        if QTS.match(context):
            return None  # type: ignore[return-value]
        return super().translate(CONTEXT, text, comment, number) or None  # type: ignore[return-value]


def locale_of(site: SiteConfig) -> QLocale:
    """How figures and times are written at `site`."""
    return locale_for(site.language, site.locale)


def locale_for(language: str, locale: str) -> QLocale:
    """`locale` where one is named, else as `language` has it, else as the system does."""
    if locale:
        return QLocale(locale)
    system = QLocale.system()
    if language and _code(system) != language:
        return QLocale(SOURCE_LOCALE if language == SOURCE else language)
    return QLocale(SOURCE_LOCALE) if system.language() == QLocale.Language.C else system


def language_for(language: str, locale: str) -> LanguageName:
    """`language`, else the locale's where there are words for it, else English."""
    code = language or _code(locale_for(language, locale))
    return next((each for each in get_args(LanguageName) if each == code), SOURCE)


def _code(locale: QLocale) -> str:
    return locale.name().partition("_")[0]


def translator_for(language: LanguageName) -> QTranslator | None:
    """The program's words in `language`; None for English, in which the source is written."""
    if language == SOURCE:
        return None
    file = resources.files("resources") / "translations" / f"wallboard_{language}.qm"
    translator = Words()
    with resources.as_file(file) as path:  # by its name: bytes handed over would have to outlive it
        loaded = translator.load(str(path))
    if not loaded:
        raise RuntimeError(f"{file} holds no translation: run `make translations`")
    return translator


def speech_for(language: str, locale: str) -> Speech:
    """What the core speaks: `wallboard.language.Spoken` asks for it."""
    spoken = language_for(language, locale)
    translator = translator_for(spoken)
    lookup = as_written if translator is None else _looking_up(translator)
    written, short = locale_for(language, locale), QLocale.FormatType.ShortFormat
    naming = written if _code(written) == spoken else QLocale(spoken)
    halves = "a" in written.timeFormat(short).lower()
    return Speech(
        lookup,
        spoken,
        written.decimalPoint(),
        written.groupSeparator(),
        written.firstDayOfWeek().value - 1,
        (written.amText(), written.pmText()) if halves else (),
        tuple(naming.standaloneDayName(number, short) for number in range(1, 8)),
        tuple(naming.standaloneMonthName(number, short) for number in range(1, 13)),
    )


def _looking_up(translator: QTranslator) -> Lookup:
    """Its `translate` only reads what is loaded, so any thread may call it."""

    def look_up(text: str, comment: str, number: int) -> str:
        return translator.translate(CONTEXT, text, comment or None, number) or text

    return look_up


def install(application: QCoreApplication, site: SiteConfig) -> None:
    """Let the window's texts be in the site's language, Qt's own among them."""
    language = language_for(site.language, site.locale)
    words = translator_for(language)
    if words is None:
        return
    qts_own = QTranslator(application)
    qts_own.load(f"{QTS_OWN}_{language}", QLibraryInfo.path(QLibraryInfo.LibraryPath.TranslationsPath))
    words.setParent(application)
    for each in (qts_own, words):
        application.installTranslator(each)
