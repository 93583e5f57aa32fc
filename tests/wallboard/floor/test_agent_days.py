"""What each agent did in the day: contacts, time, adherence, and what customers said."""

from tests.helpers.story import NINE, Story, floor_of
from wallboard.events import Outcome, ScheduleChanged, ScheduledActivity
from wallboard.floor import intervals as col
from wallboard.floor.agent_days import AGENT_FIELDS, SURVEY_FIELDS
from wallboard.floor.floor import Floor


def day_of(floor: Floor, agent: str) -> dict[str, float]:
    people = floor.tallies()[-1].agents
    return dict(zip(AGENT_FIELDS, people.values[people.ids.index(agent)].tolist(), strict=True))


def worked() -> Story:
    story = Story()
    story.agent(0, "a1", "available", queues=("billing",))
    story.agent(0, "a2", "available", queues=("billing",))
    story.queued(30, "c1")
    story.answered(40, "c1", "a1")
    story.agent(40, "a1", "talking")
    story.agent(100, "a1", "wrapup")
    story.ended(110, "c1", talk_s=60.0, wrapup_s=10.0)
    story.agent(110, "a1", "available")
    return story


def test_contacts_and_time_are_the_agents_own_and_add_up_to_the_floors() -> None:
    floor = floor_of(worked())
    floor.advance(NINE + 300.0)
    first, second = day_of(floor, "a1"), day_of(floor, "a2")
    assert (first["handled"], first["talk_s"], first["wrapup_s"]) == (1.0, 60.0, 10.0)
    assert (first["on_contact_s"], first["idle_s"], first["staffed_s"]) == (70.0, 230.0, 300.0)
    assert (second["handled"], second["idle_s"], second["watched_s"]) == (0.0, 300.0, 300.0)
    whole = col.total(floor.known_sums().table(floor.scopes.aggregate)[floor.scopes.ids.index("*")])
    assert first["staffed_s"] + second["staffed_s"] == whole[col.STAFFED_S]
    assert floor.tallies()[0] is floor.tallies()[0], "a new object only when a minute is over"


def test_adherence_is_looked_at_once_a_minute_and_only_within_the_schedule() -> None:
    story = worked()
    shift = (
        ScheduledActivity(NINE, NINE + 240.0, "available"),
        ScheduledActivity(NINE + 240.0, NINE + 360.0, "break"),
    )
    story.events.insert(2, ScheduleChanged(99, NINE, "a1", shift))
    floor = floor_of(story)
    floor.advance(NINE + 600.0)
    day = day_of(floor, "a1")
    assert (day["scheduled_s"], day["adherent_s"]) == (360.0, 240.0)
    assert day_of(floor, "a2")["scheduled_s"] == 0.0, "nobody is judged without a schedule"


def test_what_customers_say_counts_for_queue_and_agent() -> None:
    story = worked()
    story.events += [
        Outcome(90, NINE + 120.0, "billing", "a1", csat=4.0, resolved=True),
        Outcome(91, NINE + 130.0, "billing", None, resolved=False),
    ]
    floor = floor_of(story)
    floor.advance(NINE + 180.0)
    day, queues = day_of(floor, "a1"), floor.tallies()[-1].queues
    assert [day[name] for name in SURVEY_FIELDS] == [4.0, 1.0, 1.0, 1.0]
    assert (queues.ids, queues.values[0].tolist()) == (("billing",), [4.0, 1.0, 1.0, 2.0])


def test_a_day_that_ended_is_still_told_and_the_next_begins_with_nothing() -> None:
    floor = floor_of(worked())
    floor.advance(NINE + 15.5 * 3600.0)
    before, today = floor.tallies()
    assert (before.day.isoformat(), today.day.isoformat()) == ("2026-03-10", "2026-03-11")
    assert before.agents.values[0, AGENT_FIELDS.index("staffed_s")] == 15 * 3600.0
    assert day_of(floor, "a1")["staffed_s"] == 1800.0
