"""How well a few typed letters fit a line of words."""

from __future__ import annotations

import unicodedata

WORD, INSIDE, INITIALS, SCATTERED = 100.0, 60.0, 55.0, 40.0
AT_THE_BEGINNING = 20.0
PER_LETTER = 0.1
"""Of two lines that fit alike the shorter comes first."""


def folded(text: str) -> str:
    """`text` without regard to case and accents: nobody types them to find a name."""
    parts = unicodedata.normalize("NFKD", text.casefold())
    return "".join(letter for letter in parts if not unicodedata.combining(letter))


def fit(needle: str, line: str) -> float | None:
    """How well `needle` fits `line`, both `folded`: the more the better; None where it does not.

    Each word of the needle has to be found: at the beginning of a word, inside one, as the initials of
    several, or else scattered in the right order.
    """
    total = 0.0
    for word in needle.split():
        found = _fit_word(word, line)
        if found is None:
            return None
        total += found
    return total - PER_LETTER * len(line)


def _fit_word(word: str, line: str) -> float | None:
    at = line.find(word)
    if at == 0:
        return WORD + AT_THE_BEGINNING
    if at > 0:
        return WORD if f" {word}" in line else INSIDE
    span = _span(word, line)
    if span is None:
        return None
    initials = "".join(part[0] for part in line.split())
    return INITIALS if word in initials else SCATTERED * len(word) / span


def _span(word: str, line: str) -> int | None:
    """Over how many letters of the line the word's are scattered, in order; None where they are not there."""
    end = -1
    for letter in word:
        end = line.find(letter, end + 1)
        if end < 0:
            return None
    begin = end
    for letter in reversed(word[:-1]):  # from the end back: the tightest of those that end here
        begin = line.rfind(letter, 0, begin)
    return end - begin + 1
