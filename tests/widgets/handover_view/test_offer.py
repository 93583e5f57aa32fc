"""The line that offers a handover says what is to be done, and goes when it is done."""

import pytest
from msgspec.structs import replace
from PySide6.QtTest import QSignalSpy
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.windows import words
from wallboard.snapshot import FloorSnapshot, HandoverStatus
from widgets.handover_view.offer import HandoverOffer
from widgets.look import Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
END_AT = snapshots.surge().at + 600


@pytest.fixture
def offer(qtbot: QtBot, look: Look) -> HandoverOffer:
    made = HandoverOffer(look)
    qtbot.addWidget(made)
    return made


def floor(later_s: float = 0.0, **signed: object) -> FloorSnapshot:
    status = HandoverStatus("Late", END_AT - 8 * 3600, END_AT, **signed)  # type: ignore[arg-type]
    return replace(snapshots.surge(), at=snapshots.surge().at + later_s, handover=status)


def test_it_says_what_is_to_be_done(offer: HandoverOffer) -> None:
    offer.show_snapshot(floor(), "floor")
    assert "The Late shift ends at" in words(offer)
    assert "add your words, and sign" in words(offer)
    offer.show_snapshot(floor(1200), "floor")
    assert "The Late shift ended at" in words(offer)
    assert "Its handover is not signed." in words(offer)
    offer.show_snapshot(floor(1200, outgoing="Ines"), "floor")
    assert "Ines has handed over; whoever takes over" in words(offer)


def test_it_goes_when_it_is_done_or_being_done(offer: HandoverOffer) -> None:
    for shown, page in (
        (floor(outgoing="Ines", incoming="Bo"), "floor"),
        (floor(outgoing="Ines", followed=False), "floor"),
        (floor(), "handover"),
        (snapshots.surge(), "floor"),
    ):
        offer.show_snapshot(floor(), "floor")
        offer.show_snapshot(shown, page)  # type: ignore[arg-type]
        assert not offer.isVisible()


def test_its_button_leads_to_it(offer: HandoverOffer) -> None:
    asked = QSignalSpy(offer.asked)
    offer.show_snapshot(floor(), "floor")
    offer.button.click()
    assert asked.count() == 1
