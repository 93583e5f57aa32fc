"""Customer data is found where people write it, and figures of the floor are not taken for it."""

from itertools import pairwise
from time import perf_counter

import pytest
from hypothesis import given
from hypothesis import strategies as st
from stdnum import luhn

from wallboard.log.privacy import find_personal, found_in, mask, masked
from wallboard.records import Details, InterventionDraft


@pytest.mark.parametrize(
    ("text", "region", "expected"),
    [
        ("card 4111 1111 1111 1111 12/27 read out", "", "card [card number] 12/27 read out"),
        ("4111-1111-1111-1111, 378282246310005", "", "[card number], [card number]"),
        ("5555.5555.5555.4444 or 2223003122003222", "", "[card number] or [card number]"),
        ("١ ٤١١١١١١١١١١١١١١١", "", "١ [card number]"),
        ("write to ann.o'neil+x@mail.example.co.uk.", "", "write to [e-mail address]."),
        ("Ä.Öz@bücher.example", "", "[e-mail address]"),
        ("+49 30 901820 at 14:30", "", "[phone number] at 14:30"),
        ("ring 030 901820 or 0171 2345678", "DE", "ring [phone number] or [phone number]"),
        ("020 7946 0958 wants a call", "GB", "[phone number] wants a call"),
        ("(212) 555-0123; a@b.example", "US", "[phone number]; [e-mail address]"),
    ],
)
def test_what_is_found(text: str, region: str, expected: str) -> None:
    assert mask(text, region) == expected


@pytest.mark.parametrize(
    "text",
    [
        "4111 1111 1111 1112",
        "9111111111111111 is no payment card's beginning",
        "moved 12 agents 14:30-16:00 on 2026-11-22",
        "INC-4711 0815, order 2026-05-26/17",
        "12 waiting, 161 s, service level 61 -> 84 %, 8 of 14 staffed",
        "@ann look at x@y",
        "",
    ],
)
def test_what_is_nothing_of_the_kind(text: str) -> None:
    assert find_personal(text, "DE") == ()


@given(st.from_regex(r"[3-6][0-9]{11,17}", fullmatch=True), st.sampled_from(["", " ", "-"]))
def test_every_card_number_is_found(digits: str, between: str) -> None:
    number = digits + luhn.calc_check_digit(digits)
    written = between.join(number[first : first + 4] for first in range(0, len(number), 4))
    assert mask(f"card {written} ok") == "card [card number] ok"


@given(st.text())
def test_any_text_can_be_read(text: str) -> None:
    found = find_personal(text, "US")
    assert all(one.end <= other.start for one, other in pairwise(found))


@pytest.mark.parametrize("text", ["1 ", "4111 ", "a@", "a.", "(555) 123-45 ", "+1 "])
def test_no_text_takes_long(text: str) -> None:
    begun_s = perf_counter()
    find_personal(text * (10_000 // len(text)), "US")
    assert perf_counter() - begun_s < 5.0


def test_effect_and_reference_are_read_too() -> None:
    details = Details(effect="calls 4111111111111111 back", reference="a@b.example", due_at=1.0)
    draft = InterventionDraft("note", "*", "a@b.example", "Ann", details=details)
    assert found_in(draft) == ("e-mail address", "card number")
    clean = masked(draft)
    assert (clean.text, clean.details.effect) == ("[e-mail address]", "calls [card number] back")
    assert (clean.details.reference, clean.details.due_at) == ("[e-mail address]", 1.0)
    assert found_in(clean) == ()
