"""A language in which every letter of a translated text is another: what reads as English is hard-coded."""

import re
from collections.abc import Iterator
from pathlib import Path
from typing import get_args
from xml.etree import ElementTree as ET

import pytest
from msgspec import to_builtins
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt, QTranslator
from PySide6.QtWidgets import QLabel, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.dialogs import every_dialog
from tests.helpers.full_window import NoVault, full_window
from tests.helpers.said import everything, told
from wallboard.alerts.figures import FIGURES
from wallboard.config import Config, LanguageName
from wallboard.days import FORMATS
from wallboard.language import Speech, Spoken
from wallboard.settings import SettingsFile
from wallboard.vendors import Connection, Tried, Vendors
from widgets.assistant.assistant import Assistant, Surroundings
from widgets.languages import speech_for, translator_for
from widgets.look import Look
from widgets.shell import MainWindow
from widgets.tables import PageTable

pytestmark = [
    pytest.mark.usefixtures("dressed", "in_pseudo"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
CATALOGUE = Path(__file__).parent.parent.parent / "resources" / "translations" / "wallboard_de.ts"
LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćđéƒǵĥíĵķłɱńóþɋŕšţúṽŵẋýžÁƁĆĐÉƑǴĤÍĴĶŁṀŃÓÞɊŔŠŢÚṼŴẊÝŽ",
)
KEPT = re.compile(r"(\{[^}]*\}|%n|<[^>]*>)")
ENGLISH = re.compile(r"[A-Za-z]{3,}")
PATHS = re.compile(r"/\S*/")


TEMPORARY = "wall.toml"
KEYS = ("Ctrl", "PgDown", "PgUp", "Esc", "Home", "Space", "Alt", "Backspace", "Shift")


def pseudo(text: str) -> str:
    """The text in other letters; placeholders and markup stay."""
    return "".join(part if KEPT.fullmatch(part) else part.translate(LETTERS) for part in KEPT.split(text))


class PseudoWords(QTranslator):
    """Knows what the catalogues know, in other letters."""

    def __init__(self) -> None:
        super().__init__()
        self.known = {each.findtext("source") or "" for each in ET.parse(CATALOGUE).iter("message")}

    def translate(self, _context: str, text: str, _comment: str | None = None, _number: int = -1, /) -> str:
        return pseudo(text) if text in self.known else None  # type: ignore[return-value]


@pytest.fixture
def in_pseudo(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    words = PseudoWords()
    monkeypatch.setattr(Spoken, "speech", Speech(lambda text, *_: words.translate("", text) or text))
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


@pytest.fixture
def window(config: Config, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = full_window(config, tmp_path)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def words_of(text: str) -> set[str]:
    """The words of three letters or more that are plain ASCII."""
    return {each.casefold() for each in ENGLISH.findall(text)}


def data_words() -> set[str]:
    """Words that are no text of ours: names of the floor, ids of the configuration, keys, days and months."""
    floor = snapshots.surge()
    data = (floor.scopes, floor.agents, floor.alerts, floor.interventions, floor.feeds, floor.site,
            floor.expected.basis)  # fmt: skip
    ours = (*FIGURES, *FORMATS, *KEYS, *get_args(LanguageName), "Deutsch", "English", "Español", "Français",
            "Europe/Berlin", "Europe/London")  # fmt: skip
    days = (*Speech().weekdays, *Speech().months)
    return words_of(" ".join([*(str(to_builtins(part)) for part in data), *ours, *days, TEMPORARY]))


def english(widget: QWidget) -> set[str]:
    """What reads as English on it, and is no data."""
    data = data_words()
    return {text for text in everything(widget) if words_of(PATHS.sub("", text)) - data}


def test_every_page_speaks_another_language(window: MainWindow) -> None:
    found: dict[str, set[str]] = {}
    for name in window.page_names:
        window.show_page(name)
        for _ in range(3):  # some pages lay out, or ask, in the next round
            window.take_newest()
            QCoreApplication.processEvents()
        found[name] = english(window)
    assert not {name: texts for name, texts in found.items() if texts}, "say them by tr() or say()"


def test_every_dialog_speaks_another_language(window: MainWindow, tmp_path: Path) -> None:
    found = {view: english(dialog) for dialog, view in every_dialog(window, tmp_path)}
    assert not {view: texts for view, texts in found.items() if texts}, "say them by tr() or say()"


def test_hard_coded_words_would_be_found(window: MainWindow) -> None:
    label = QLabel("Nobody has translated this", window)
    label.show()
    assert english(window) >= {"Nobody has translated this"}


@pytest.mark.parametrize("language", [each for each in get_args(LanguageName) if each != "en"])
def test_every_language_fits_a_small_screen(
    language: LanguageName, config: Config, qtbot: QtBot, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A window of 1280×720 pixels stays as wide as it is: nothing asks for more."""
    monkeypatch.setattr(Spoken, "speech", speech_for(language, ""))
    words = translator_for(language)
    assert words is not None
    QCoreApplication.installTranslator(words)
    site = replace(config.site, language=language, locale="")
    made = full_window(replace(config, site=site), tmp_path)
    made.show()
    qtbot.waitExposed(made)
    cut: list[str] = []
    for name in made.page_names:
        made.show_page(name)
        QCoreApplication.processEvents()
        tables = [table for table in made.findChildren(PageTable) if table.isVisible()]
        cut += [each for table in tables for each in cut_headings(table)]
    size = made.size()
    made.close()
    made.deleteLater()
    QCoreApplication.removeTranslator(words)
    assert (size.width(), size.height()) == (1280, 720)
    assert cut == []


def cut_headings(table: PageTable) -> list[str]:
    """The headings of the columns shown that have less room than they need."""
    header, side = table.horizontalHeader(), Qt.Orientation.Horizontal
    words = {column: str(table.model().headerData(column, side)) for column in range(header.count())}
    shown = {column: text for column, text in words.items() if not header.isSectionHidden(column)}
    padding = 2 * table.look.px(12)
    return [
        text
        for column, text in shown.items()
        if header.fontMetrics().horizontalAdvance(text) + padding > header.sectionSize(column)
    ]


def test_first_start_speaks_another_language(look: Look, qtbot: QtBot, tmp_path: Path) -> None:
    """Every step of it, also those not seen yet."""

    async def no_connection(_: Connection) -> Tried:
        raise AssertionError("nothing is tried")

    around = Surroundings(Vendors((), no_connection), {}, NoVault(), "Ines M.", "Europe/London")
    assistant = Assistant(look, SettingsFile(tmp_path / TEMPORARY), around)
    qtbot.addWidget(assistant)
    texts = {text for each in assistant.findChildren(QWidget) for text in told(each)}
    assistant.reject()
    assert len(texts) > 20
    data = data_words() | words_of("Europe Berlin London Ines wss https python main pin Asterisk docs howto")
    assert not {text for text in texts if words_of(PATHS.sub("", text)) - data}
