"""A relay's inputs on the screen: a mark and a name each, and a line that says what is missing."""

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.config import AlertConfig
from wallboard.lacking import NOW, PARTLY
from wallboard.snapshot import FeedHealth
from widgets.banner import TroubleLine
from widgets.floor_figures import FloorFigures
from widgets.freshness import Freshness, freshness_of
from widgets.input_marks import MOST, WIDEST, InputMarks
from widgets.look import Look
from widgets.pages.base import Scene

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
RELAY = FeedHealth("floor", "current", current=True, age_s=0.1, heartbeat_s=2.0)
PBX = FeedHealth("pbx", "lost", False, 180.0, 2.0, "Nobody answers.", of="floor")
CHAT = FeedHealth("chat", "current", True, 0.1, 2.0, of="floor")


def names(marks: InputMarks) -> list[str]:
    return [each.text() for each in marks._names if each.isVisibleTo(marks)]


def test_each_input_stands_in_the_header(look: Look, qtbot: QtBot) -> None:
    marks = InputMarks(look)
    qtbot.addWidget(marks)
    marks.show_feeds((RELAY,))
    assert marks.isHidden(), "one source has no inputs"
    marks.show_feeds((RELAY, PBX, CHAT))
    assert [name.replace("\u202f", " ") for name in names(marks)] == ["pbx 3 min", "chat"]
    assert "pbx: connection lost. Nobody answers." in marks.accessibleName()
    many = tuple(replace(CHAT, feed=f"an input of many {n}") for n in range(MOST))
    marks.show_feeds((RELAY, *many, PBX))
    assert [each.isVisibleTo(marks) for each in marks._marks] == [True] * MOST
    assert [name[:3] for name in names(marks)] == ["pbx"], "what is not heard is not left out"
    marks.show_feeds((RELAY, *(replace(each, link="lost", current=False) for each in many)))
    assert names(marks) == [], "the line above the page has them"
    assert marks.sizeHint().width() < look.px(WIDEST)


def test_what_is_odd_about_an_input_that_is_heard_is_marked_and_told(look: Look, qtbot: QtBot) -> None:
    marks, line = InputMarks(look), TroubleLine(look)
    qtbot.addWidget(marks)
    qtbot.addWidget(line)
    slow = replace(CHAT, detail="The clock of Kazoo is 4 min ahead")
    floor = replace(
        snapshots.calm(), feeds=(RELAY, replace(PBX, link="current", current=True, detail=""), slow)
    )
    marks.show_feeds(floor.feeds)
    assert [each._mark for each in marks._marks[:2]] == ["good", "warn"]
    assert "chat: heard. The clock of Kazoo" in marks.accessibleName()
    line.show_trouble(freshness_of(floor), "")
    assert line._text.text() == "chat: The clock of Kazoo is 4 min ahead."


def test_the_line_says_what_is_missing(look: Look, qtbot: QtBot) -> None:
    line = TroubleLine(look)
    qtbot.addWidget(line)
    line.show_trouble(Freshness("current", 0.1, missing=(PBX,)), "")
    assert line._title.text() == "Not heard: pbx"
    assert line._text.text() == (
        "Its queues show no figures, and those of the whole floor are incomplete. Nobody answers."
    )
    assert line._note.text().replace("\u202f", " ") == "last heard 3 min ago"
    mail = replace(PBX, feed="mail", age_s=None, detail="Refused")
    line.show_trouble(Freshness("current", 0.1, missing=(PBX, mail)), "The log cannot be saved")
    assert line._title.text() == "Not heard: pbx, mail"
    assert line._text.text().endswith("pbx: Nobody answers. mail: Refused. The log cannot be saved.")
    line.show_trouble(Freshness("current", 0.1), "")
    assert line.isHidden()


def test_figures_of_its_queues_say_that_they_are_not_heard(look: Look) -> None:
    floor = snapshots.calm()
    lacks = [frozenset[str]()] * len(floor.scopes)
    lacks[0], lacks[-1] = frozenset({PARTLY}), frozenset({"waiting", "contacts", NOW, PARTLY})
    floor = replace(floor, lacks=tuple(lacks))
    figures = FloorFigures(Scene(floor, freshness_of(floor)), len(lacks) - 1, look.formats, AlertConfig())
    told = figures.all()["waiting"]
    assert (told.value, told.words) == ("—", "not heard now")
