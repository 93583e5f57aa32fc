"""When the outlook is worked out anew, and which answer is still shown."""

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QObject
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot
from widgets.intraday.outlook import ANEW_S, OLD_S, Outlooks

pytestmark = pytest.mark.usefixtures("dressed")


def later(by_s: float) -> FloorSnapshot:
    floor = snapshots.calm()
    return replace(floor, at=floor.at + by_s)


def test_a_floor_that_stands_still_has_an_outlook_of_its_own(qtbot: QtBot) -> None:
    """A picture of the demo's surge once showed what was foreseen two hours before."""
    holder = QObject()
    outlooks = Outlooks(lambda: None, holder, monotonic=lambda: 0.0)
    for by_s in (0.0, ANEW_S, 2 * ANEW_S):  # it moves faster than is worth following
        outlooks.of(later(by_s), WHOLE_FLOOR)
    qtbot.waitUntil(lambda: not outlooks._asker.busy)
    assert outlooks.busy  # what is known is not of this floor
    outlooks.of(later(2 * ANEW_S), WHOLE_FLOOR)
    outlooks.of(later(2 * ANEW_S), WHOLE_FLOOR)
    qtbot.waitUntil(lambda: not outlooks.busy)
    assert outlooks.of(later(2 * ANEW_S), WHOLE_FLOOR) is not None
    assert outlooks.of(later(2 * ANEW_S + OLD_S), WHOLE_FLOOR) is None
