"""What the real world sends: queues that come and go in mid-day, impossible durations. Nothing is lost."""

import re

import pytest

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from tests.helpers.hand_clock import HandClock
from tests.helpers.story import NINE, Story
from wallboard.alerts import AlertBook, AlertRecord, rules_of
from wallboard.config import parse_config
from wallboard.engine import Engine
from wallboard.events import Event, FloorState, Hello, QueueInfo
from wallboard.feed import FeedReport
from wallboard.records import Alert
from wallboard.rehearsal import AlertsOnly

ABSURD = re.compile(r"nan|inf|-\d|\d{3,}:\d\d:\d\d", re.IGNORECASE)
NEW_QUEUE_RULE = "[[rule]]\nid='new'\nfigure='waiting'\nwarn=3\npending_s=0\nscopes=['queue:new']\n"


class Wall:
    """An engine with alerts alone, fed by hand from nine o'clock."""

    def __init__(self, rules: str = "", *queues: str) -> None:
        config = parse_config(f"[site]\nzone='UTC'\n{rules}")
        self._keeper = AlertsOnly(config)
        self._engine = Engine(config, HandClock(), self._keeper)
        self._engine.report(FeedReport("f", "current"))
        self.open(0.0, *queues)

    def open(self, s: float, *queues: str) -> None:
        """The source tells its whole floor, `s` seconds after nine."""
        floor = FloorState("e", 0, NINE + s, queues=tuple(QueueInfo(queue) for queue in queues))
        self._engine.deliver("f", [Hello("wallboard.v1", "s", "e", NINE + s, 5.0), floor])

    def tell(self, events: list[Event], until_s: float) -> None:
        self._engine.deliver("f", events)
        self._engine.floor.advance(NINE + until_s)

    def now(self, rule: str) -> list[Alert]:
        """The alerts of `rule` as they are."""
        return [alert for alert in self._keeper.alerts if alert.rule == rule]

    def told(self) -> list[Alert]:
        """Every version of every alert."""
        return [alert for versions in self._keeper.told.values() for alert in versions]


def queued(story: Story, queue: str, first_s: float, count: int) -> None:
    for number in range(count):
        story.queued(first_s + number, f"{queue}{first_s:.0f}-{number}", queue)


def test_a_queue_that_appears_in_mid_day_is_judged_from_then_on() -> None:
    wall, story = Wall(NEW_QUEUE_RULE, "billing"), Story()
    queued(story, "billing", 60.0, 2)
    wall.tell(story.events, 3600.0)
    assert wall.now("new") == []  # its rule names a queue that is not there yet
    later = Story()
    queued(later, "new", 3600.0, 12)
    wall.tell(later.events, 3900.0)
    (own,) = wall.now("new")
    assert (own.scope, own.state, own.observed) == ("queue:new", "firing", 12.0)
    assert [alert.scope for alert in wall.now("waiting")] == ["queue:new"]
    assert {scope for alert in wall.now("longest_wait") for scope in alert.scopes} == {
        "queue:billing",
        "queue:new",
    }


def test_a_new_queues_first_contacts_are_no_surge() -> None:
    wall = Wall("", "billing")
    story = Story()
    for number in range(60):
        story.queued(60.0 * number, f"b{number}")
        story.answered(60.0 * number + 5.0, f"b{number}")
    queued(story, "new", 3000.0, 4)
    wall.tell(story.events, 3600.0)
    assert [alert for alert in wall.told() if alert.rule == "spike"] == []


def test_an_alert_for_a_scope_that_vanished_ends_and_says_what_it_was() -> None:
    wall, story = Wall("", "billing", "sales"), Story()
    queued(story, "sales", 10.0, 25)
    wall.tell(story.events, 300.0)
    (alert,) = wall.now("waiting")
    assert (alert.scope, alert.severity, alert.state) == ("queue:sales", "critical", "firing")
    wall.open(310.0, "billing")  # the source was restarted, and has no such queue any more
    wall.tell([], 900.0)
    (alert,) = wall.now("waiting")
    assert (alert.state, alert.scope) == ("recovered", "queue:sales")
    assert "25 waiting; the limit is 20." in alert.text


def test_an_alert_kept_for_a_scope_that_is_gone_ends_after_a_restart() -> None:
    kept = Alert(
        "waiting/queue:Gone/1", "waiting", "critical", "queue:Gone", "firing", "Too many waiting in Gone",
        "30 wait.", "", NOON_AT - 600, NOON_AT - 570, scopes=("queue:Gone",),
    )  # fmt: skip
    book, floor = AlertBook(rules_of(parse_config(""))), AlertFloor("Billing")
    book.restore([AlertRecord(kept, (("queue:Gone", ""),))], NOON_AT)
    assert [alert.state for alert in book.tick(floor.at(NOON_AT))] == ["firing"]
    for second in range(10, 300, 10):
        book.tick(floor.at(NOON_AT + second))
    assert [alert.state for alert in book.alerts] == ["recovered"]


@pytest.mark.parametrize("talk_s", [-30.0, 1e12, 9e15])
@pytest.mark.parametrize("wrapup_s", [None, -1e9, 1e12])
def test_durations_that_cannot_be_neither_raise_nor_hide_anything(
    talk_s: float, wrapup_s: float | None
) -> None:
    rule = "[[rule]]\nid='slow'\nfigure='aht_s'\nwarn=600\nminimum_contacts=5\npending_s=0\n"
    wall, story = Wall(rule, "billing"), Story()
    for number in range(10):
        story.queued(10.0 * number, f"c{number}")
        story.answered(10.0 * number + 2.0, f"c{number}", "ann")
        story.ended(10.0 * number + 8.0, f"c{number}", talk_s, wrapup_s)
    queued(story, "billing", 200.0, 25)
    wall.tell(story.events, 500.0)
    assert wall.now("slow") == []  # six seconds each: what the source states beyond that did not happen
    assert [alert.severity for alert in wall.now("waiting")] == ["critical"]
    assert [alert.text for alert in wall.told() if ABSURD.search(alert.text)] == []


def test_answers_before_their_contact_came_neither_raise_nor_hide_anything() -> None:
    wall, story = Wall("", "billing"), Story()
    for number in range(10):
        story.queued(100.0 + number, f"c{number}")
        story.answered(40.0 + number, f"c{number}")  # the clocks of two switches differ
        story.abandoned(-600.0 + number, f"d{number}")  # nobody by that name
    queued(story, "billing", 200.0, 25)
    wall.tell(story.events, 400.0)
    assert wall.now("waiting") != []
    assert [alert.text for alert in wall.told() if ABSURD.search(alert.text)] == []
