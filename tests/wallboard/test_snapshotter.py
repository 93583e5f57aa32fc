"""A picture shows the floor and never changes it."""

from tests.helpers.hand_clock import HandClock
from tests.helpers.story import NINE, Story
from wallboard.config import parse_config
from wallboard.engine import Engine
from wallboard.events import FloorState, Heartbeat, Hello, QueueInfo
from wallboard.feed import FeedReport
from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.snapshot import WHOLE_FLOOR

HELLO = Hello("wallboard.v1", "s", "e", NINE, 5.0, mode="demo", speed=4.0)


def sums_of(story: Story, *, looks: bool) -> SumsArray:
    """The day's sums of the whole floor; `looks`: the screen looks between the messages, as time passes."""
    clock = HandClock()
    engine = Engine(parse_config("[site]\nzone = 'UTC'"), clock)
    engine.report(FeedReport("f", "current"))
    engine.deliver("f", [HELLO, FloorState("e", 0, NINE, queues=(QueueInfo("billing"),))])
    for event in story.events:
        if looks:
            clock.pass_s(9.0)  # 36 s at this speed: further than the next message
            assert engine.picture() is not None
        engine.deliver("f", [event])
    engine.deliver("f", [Heartbeat(len(story.events), NINE + 120.0)])
    picture = engine.picture()
    assert picture is not None
    day: SumsArray = picture.windows["day"]
    floor: SumsArray = day[picture.row(WHOLE_FLOOR)]
    return floor


def test_looking_ahead_of_the_source_does_not_count_a_target_broken_that_was_met() -> None:
    story = Story()
    story.queued(0, "a")
    story.answered(18, "a")
    story.queued(30, "b")
    story.abandoned(55, "b")
    seen, unseen = sums_of(story, looks=True), sums_of(story, looks=False)
    assert seen[col.SL_OFFERED] == 2.0
    assert seen.tolist() == unseen.tolist()
