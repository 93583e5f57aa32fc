from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.snapshot import FloorSnapshot
from widgets.look import Look
from widgets.shell import MainWindow
from widgets.what_if.dialog import WhatIf

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]


@pytest.fixture
def window(config: Config, desk: Desk, qtbot: QtBot) -> Iterator[MainWindow]:
    floor = snapshots.surge()
    made = MainWindow(
        lambda: floor,
        desk.posted.append,
        config,
        lambda draft, *_: desk.drafts.append(draft),
        size=QSize(1280, 720),
    )
    qtbot.addWidget(made)
    made.show()
    yield made
    made.close()


def answered(asked: WhatIf, qtbot: QtBot) -> WhatIf:
    qtbot.waitUntil(lambda: not asked._asker.busy, timeout=20_000)
    return asked


def ask(floor: FloorSnapshot, look: Look, config: Config, desk: Desk, window: MainWindow) -> WhatIf:
    asked = WhatIf(floor, "queue:0", desk.tools(look, config), window)
    asked.show()
    return asked


def test_the_key_asks_about_the_page_and_the_answer_goes_into_the_log_form(
    window: MainWindow, desk: Desk, qtbot: QtBot
) -> None:
    window.go_to("intraday", "queue:0")
    QTest.keyClick(window, Qt.Key.Key_W)
    (asked,) = window.findChildren(WhatIf)
    answered(asked, qtbot)
    first = asked.day.text()
    assert not asked.take_button.isEnabled(), "nothing is tried yet"
    for _ in range(4):
        QTest.keyClick(asked.agents.box, Qt.Key.Key_Up)
    answered(asked, qtbot)
    assert asked.agents.slider.value() == 4
    assert asked.day.text() != first
    assert "costs 4 agents × 60 min" in asked.interval.text()
    assert "Service level in 20 s: answered in target" in asked.basis.text()
    asked.take()
    (draft,) = desk.drafts
    assert (draft.kind, draft.scope, draft.text) == (
        "overtime",
        "queue:0",
        "4 more agents from 14:31 for 60 min",
    )
    assert draft.details.delivery is not None
    assert draft.details.delivery.slots == 4
    assert draft.details.effect == first.split(" →")[0] + " →" + draft.details.effect.split("→")[1]


def test_fewer_agents_are_a_staffing_note_and_the_slider_is_the_same_number(
    window: MainWindow, look: Look, config: Config, desk: Desk, qtbot: QtBot
) -> None:
    asked = answered(ask(snapshots.surge(), look, config, desk, window), qtbot)
    asked.agents.slider.setValue(-2)
    asked.minutes.slider.setValue(6)
    answered(asked, qtbot)
    assert (asked.agents.value, asked.minutes.value) == (-2, 90)
    assert "frees 2 agents × 90 min" in asked.interval.text()
    draft = asked.draft()
    assert draft is not None
    assert (draft.kind, draft.text) == ("staffing", "2 fewer agents from 14:31 for 90 min")
    asked.close()


def test_it_says_why_nothing_can_be_known(
    window: MainWindow, look: Look, config: Config, desk: Desk, qtbot: QtBot
) -> None:
    floor = replace(snapshots.calm(), inferred=frozenset({"agents"}))
    asked = answered(ask(floor, look, config, desk, window), qtbot)
    assert (asked.day.text(), asked.interval.text()) == (
        "Nobody can know",
        "Agents' states are not in the feed.",
    )
    assert asked.draft() is None
    asked.close()
