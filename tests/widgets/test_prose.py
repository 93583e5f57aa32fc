"""Plain text on as many lines as it takes: nothing of it is cut off, whatever the letters are."""

import pytest
from pytestqt.qtbot import QtBot

from widgets.look import Look
from widgets.parts import words
from widgets.prose import Prose

LONG = "Donaudampfschifffahrtsgesellschaft " * 3
ARABIC = "خدمة العملاء والاستفسارات العامة والشكاوى والمقترحات للأفراد"


@pytest.fixture
def prose(qtbot: QtBot, look: Look) -> Prose:
    label = words(look, 20, wrap=True)
    assert isinstance(label, Prose)
    qtbot.addWidget(label)
    return label


def lengths(prose: Prose, width: int) -> list[tuple[int, float]]:
    """Letters of each line and how wide they are."""
    layout = prose._laid_out(width)
    lines = (layout.lineAt(number) for number in range(layout.lineCount()))
    return [(line.textLength(), line.naturalTextWidth()) for line in lines]


def test_a_word_longer_than_a_line_goes_on_in_the_next(prose: Prose) -> None:
    prose.setText(LONG)
    widest = max(width for _, width in lengths(prose, 120))
    assert 60 < widest <= 120


def test_a_word_that_fits_into_a_line_is_not_broken(prose: Prose) -> None:
    prose.setText("In Vertragsangelegenheiten")
    assert [letters for letters, _ in lengths(prose, 250)] == [3, 23]


def test_lines_are_equally_high_whatever_their_letters(prose: Prose) -> None:
    for text in (ARABIC, LONG):
        prose.setText(text)
        assert prose.heightForWidth(200) == 25 * len(lengths(prose, 200))


def test_a_break_in_the_text_is_one_on_the_screen(prose: Prose) -> None:
    prose.setText("one\ntwo")
    assert prose.heightForWidth(500) == 50


def test_it_paints_what_it_says(prose: Prose) -> None:
    prose.resize(200, 60)
    prose.setText("Hello")
    seen = prose.grab().toImage()
    prose.setText("")
    assert prose.grab().toImage() != seen
