"""Customer data that slipped into a text: card numbers, e-mail addresses and phone numbers.

The log is not the place for them: who writes is asked before they are saved. It may be wrong both ways: a
reference of sixteen digits passes for a card number one time in ten.
"""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from typing import Literal

from msgspec import Struct
from msgspec.structs import replace
from phonenumbers import Leniency, PhoneNumberMatcher
from stdnum import luhn

from wallboard.records import InterventionDraft

What = Literal["card number", "e-mail address", "phone number"]

_CARD_DIGITS = range(13, 20)
_CARD_STARTS = tuple("23456")
"""Payment cards begin with 3 to 6, newer Mastercards with 2 (ISO/IEC 7812-1)."""
_GROUPS = re.compile(r"\d+(?:[ \u00a0\u202f.-]\d+)*")
_DIGITS = re.compile(r"\d+")
_EMAIL = re.compile(r"[\w.!#$%&'*+/=?^`{|}~-]{1,64}@(?:[\w-]{1,63}\.){1,8}[^\W\d_]{2,63}")
"""The WHATWG's rule for `<input type=email>`, in any script, with a top-level domain."""


class Finding(Struct, frozen=True, order=True):
    """Where in the text what was found."""

    start: int
    end: int
    what: What


def find_personal(text: str, region: str = "") -> tuple[Finding, ...]:
    """What looks like customer data, in the order of the text; no two overlap.

    Phone numbers without a + are those of the country `region` (two letters); without one only those with +.
    """
    found: list[Finding] = []
    for each in (*_cards(text), *_emails(text), *_phones(text, region)):
        if all(each.start >= other.end or each.end <= other.start for other in found):
            found.append(each)
    return tuple(sorted(found))


def mask(text: str, region: str = "") -> str:
    """`text` with the name of what was found in its place: `[card number]`."""
    for each in reversed(find_personal(text, region)):
        text = f"{text[: each.start]}[{each.what}]{text[each.end :]}"
    return text


def found_in(draft: InterventionDraft, region: str = "") -> tuple[What, ...]:
    """What looks like customer data in the draft's words, each kind of it once."""
    found = (each.what for text in _written(draft) for each in find_personal(text, region))
    return tuple(dict.fromkeys(found))


def masked(draft: InterventionDraft, region: str = "") -> InterventionDraft:
    """The draft without what `found_in` finds."""
    text, effect, reference = (mask(each, region) for each in _written(draft))
    return replace(draft, text=text, details=replace(draft.details, effect=effect, reference=reference))


def _written(draft: InterventionDraft) -> tuple[str, str, str]:
    return draft.text, draft.details.effect, draft.details.reference


def _cards(text: str) -> Iterator[Finding]:
    """Whole groups of digits that make a card number: a date may stand right behind it."""
    for run in _GROUPS.finditer(text):
        groups = [each.span() for each in _DIGITS.finditer(text, *run.span())]
        end = run.start()
        for number, (start, _) in enumerate(groups):
            if start >= end and (card_end := _card_end(text, groups[number : number + _CARD_DIGITS[-1]])):
                end = card_end
                yield Finding(start, end, "card number")


def _card_end(text: str, groups: Sequence[tuple[int, int]]) -> int:
    """Where the longest card number ends that begins with the first group; 0 where there is none."""
    found, digits = 0, ""
    for start, end in groups:
        digits += "".join(str(int(digit)) for digit in text[start : min(end, start + _CARD_DIGITS.stop)])
        if len(digits) >= _CARD_DIGITS.stop:
            break
        if _is_card(digits):
            found = end
    return found


def _is_card(digits: str) -> bool:
    return len(digits) in _CARD_DIGITS and digits.startswith(_CARD_STARTS) and luhn.is_valid(digits)


def _emails(text: str) -> Iterator[Finding]:
    for match in _EMAIL.finditer(text):
        yield Finding(match.start(), match.end(), "e-mail address")


def _phones(text: str, region: str) -> Iterator[Finding]:
    for match in PhoneNumberMatcher(text, region or None, leniency=Leniency.VALID):
        yield Finding(match.start, match.end, "phone number")
