"""A language in which every letter of a translated text is another: what still reads as English is hard-coded."""

import re
from collections.abc import Iterator
from functools import partial
from pathlib import Path
from xml.etree import ElementTree as ET

import pytest
from msgspec import to_builtins
from PySide6.QtCore import QCoreApplication, QSize, QTranslator
from PySide6.QtWidgets import QApplication, QDialog, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.said import everything
from wallboard.config import Config
from wallboard.language import Speech, Spoken
from wallboard.records import InterventionDraft
from widgets.column_dialog import ColumnDialog
from widgets.intervention_dialog import InterventionForms
from widgets.pages import PAGES
from widgets.shell import MainWindow

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
CATALOGUE = Path(__file__).parent.parent.parent / "resources" / "translations" / "wallboard_de.ts"
LETTERS = str.maketrans(
    "abcdefghijklmnopqrstuvwxyzABCDEFGHIJKLMNOPQRSTUVWXYZ",
    "áƀćđéƒǵĥíĵķłɱńóþɋŕšţúṽŵẋýžÁƁĆĐÉƑǴĤÍĴĶŁṀŃÓÞɊŔŠŢÚṼŴẊÝŽ",
)
KEPT = re.compile(r"(\{[^}]*\}|%n|<[^>]*>)")
ENGLISH = re.compile(r"[A-Za-z]{3,}")


def pseudo(text: str) -> str:
    """The text in other letters; placeholders and markup stay."""
    return "".join(
        part if KEPT.fullmatch(part) else part.translate(LETTERS) for part in KEPT.split(text)
    )


class PseudoWords(QTranslator):
    """Knows what the catalogues know, in other letters."""

    def __init__(self) -> None:
        super().__init__()
        self.known = {each.findtext("source") or "" for each in ET.parse(CATALOGUE).iter("message")}

    def translate(
        self, _context: str, text: str, _comment: str | None = None, _number: int = -1, /
    ) -> str:
        return pseudo(text) if text in self.known else None  # type: ignore[return-value]


@pytest.fixture
def in_pseudo(monkeypatch: pytest.MonkeyPatch, dressed: QApplication) -> Iterator[None]:
    words = PseudoWords()
    monkeypatch.setattr(Spoken, "speech", Speech(lambda text, *_: words.translate("", text) or text))
    QCoreApplication.installTranslator(words)
    yield
    QCoreApplication.removeTranslator(words)


@pytest.fixture
def window(in_pseudo: None, config: Config, qtbot: QtBot) -> Iterator[MainWindow]:
    made = MainWindow(
        snapshots.surge,
        lambda _: None,
        config,
        InterventionForms().open,
        pages=PAGES,
        size=QSize(1280, 720),
        now=lambda: snapshots.surge().at,
        monotonic=lambda: 0.0,
    )
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def data_words() -> set[str]:
    """The words of the floor's own data: names, states, what alerts and the log say."""
    found: set[str] = set()
    floor = snapshots.surge()
    for part in (floor.scopes, floor.agents, floor.alerts, floor.interventions, floor.feeds, floor.site):
        found |= set(ENGLISH.findall(str(to_builtins(part))))
    return found


def english(widget: QWidget) -> set[str]:
    data = data_words()
    return {text for text in everything(widget) if set(ENGLISH.findall(text)) - data}


def test_zz(window: MainWindow) -> None:
    import time
    for name in window.page_names:
        t = time.time()
        window.show_page(name)
        for _ in range(3):
            window.take_newest(); QCoreApplication.processEvents()
        print("==", name, time.time() - t)
        for x in sorted(english(window)): print("   ", repr(x))
    for what in ("show_keys", "show_palette", "ask_what_if", "log_intervention", "show_settings", "set_up"):
        t = time.time()
        getattr(window, what)()
        QCoreApplication.processEvents()
        for d in window.findChildren(QDialog):
            print("==", what, type(d).__name__, d.isVisible(), time.time() - t)
            for x in sorted(english(d)): print("   ", repr(x))
            d.close()
