"""The course of an agent's day: what was seen, what the source tells, and honest gaps; bounded in memory."""

from msgspec.structs import replace

from tests.helpers.story import NINE, Story, floor_of
from wallboard.clock import SiteCalendar
from wallboard.events import AgentCourse
from wallboard.floor.courses import LEAST_SPELLS, UNKNOWN_STATE, Course, share
from wallboard.floor.floor import Floor


def worked() -> Story:
    story = Story()
    story.agent(0, "a1", "available", queues=("billing",))
    story.queued(30, "c1")
    story.answered(40, "c1", "a1")
    story.agent(40, "a1", "talking")
    story.agent(100, "a1", "wrapup")
    story.ended(110, "c1", talk_s=60.0, wrapup_s=10.0)
    story.agent(110, "a1", "available")
    return story


SEEN = ((0.0, "available"), (40.0, "talking"), (100.0, "wrapup"), (110.0, "available"))


def spells(floor: Floor) -> tuple[tuple[float, str], ...]:
    return tuple((at - NINE, state) for at, state in floor.roster.course_of("a1").spells)


def test_states_and_contacts_are_kept_in_their_order() -> None:
    floor = floor_of(worked())
    assert spells(floor) == SEEN
    assert floor.roster.course_of("a1").contacts == ((NINE + 40.0, 70.0, "billing"),)
    assert floor.roster.course_of("nobody") == AgentCourse("nobody")


def test_who_comes_in_mid_day_is_told_the_same_day() -> None:
    floor = floor_of(worked())
    late = Floor(SiteCalendar("Europe/London"))
    late.load(floor.state("e", 1))
    assert late.roster.course_of("a1") == floor.roster.course_of("a1")


def test_a_source_that_tells_no_courses_leaves_a_gap_where_nobody_watched() -> None:
    floor = floor_of(worked())
    floor.advance(NINE + 200.0)
    (info,) = floor.roster.infos()
    state = replace(floor.state("e", 9), at=NINE + 900.0, courses=())
    floor.load(replace(state, agents=(replace(info, state="break", since=NINE + 600.0),)))
    assert spells(floor) == (*SEEN, (200.0, UNKNOWN_STATE), (600.0, "break"))
    floor.load(replace(state, agents=(replace(info, state="break", since=NINE + 600.0),)))
    assert spells(floor)[-1] == (600.0, "break"), "what goes on has no gap"
    late = Floor(SiteCalendar("Europe/London"))
    late.load(replace(state, agents=(replace(info, state="break", since=NINE + 600.0),)))
    assert spells(late) == ((600.0, "break"),)


def test_a_new_day_begins_with_the_state_that_goes_on() -> None:
    floor = floor_of(worked())
    floor.advance(NINE + 15.5 * 3600.0)
    assert spells(floor) == ((15 * 3600.0, "available"),)
    assert floor.roster.course_of("a1").contacts == ()


def test_a_course_is_bounded_and_forgets_its_oldest() -> None:
    course, most = Course(), share(0, 50_000)
    for number in range(10 * most):
        course.change(float(number), ("talking", "wrapup")[number % 2], most)
        course.handled(float(number), 1.0, "billing", most)
    told = course.told("a1", 10 * most)
    assert most == LEAST_SPELLS
    assert max(len(told.spells), len(told.contacts)) <= most
    assert told.spells[-1][0] == told.contacts[-1][0] == 10.0 * most - 1.0


def test_what_is_told_late_keeps_its_place() -> None:
    course = Course()
    course.begin(10.0, "available")
    course.change(20.0, "talking", 100)
    course.change(15.0, "wrapup", 100)
    assert course.told("a1", 100).spells == ((10.0, "available"), (20.0, "wrapup"))
