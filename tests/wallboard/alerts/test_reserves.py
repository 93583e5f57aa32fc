"""What the floor has in reserve: no lever beyond the agents who are there."""

from itertools import chain

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from wallboard.alerts.reserves import menu_at
from wallboard.events import ScheduledActivity
from wallboard.levers import DEFAULT_MENU, propose
from wallboard.snapshot import AgentView, FloorSnapshot

BILLING, SALES, MAIL = 2, 3, 4


def agents(count: int, state: str, *queues: str) -> list[AgentView]:
    return [
        AgentView(f"{state}-{'-'.join(queues)}-{number}", "", "", state, NOON_AT, queues=queues)
        for number in range(count)
    ]


def floor(*crews: list[AgentView], **changes: object) -> FloorSnapshot:
    """Billing, Sales and Mail, an e-mail queue; nobody waits."""
    made = AlertFloor("Billing", "Sales", "Mail").at(NOON_AT, agents=tuple(chain.from_iterable(crews)))
    scopes = (*made.scopes[:MAIL], replace(made.scopes[MAIL], channel="email", group=""))
    return replace(made, scopes=scopes, **changes)


def there(snapshot: FloorSnapshot, name: str, row: int = BILLING) -> list[tuple[str, int]]:
    """The words and most uses of the lever `name` for the scope in `row`."""
    menu = menu_at(DEFAULT_MENU, snapshot, row)
    return [(each.words(each.available), each.available) for each in menu if each.name == name]


def required(snapshot: FloorSnapshot, row: int, number: float) -> FloorSnapshot:
    expected = snapshot.expected.required.copy()
    expected[row] = number
    return replace(snapshot, expected=replace(snapshot.expected, required=expected))


def test_queues_are_opened_only_for_those_who_are_free_and_not_needed() -> None:
    crews = agents(3, "available", "Sales"), agents(2, "talking", "Sales"), agents(2, "available", "Billing")
    look = floor(*crews)
    assert there(look, "open_skills") == [
        ("Open Billing for 3 who serve other queues (free now: 3 of Sales)", 3)
    ]
    assert there(required(look, SALES, 3.4), "open_skills") == [
        ("Open Billing for 1 who serves other queues (free now: 1 of Sales)", 1)
    ]
    assert there(required(look, SALES, 5.0), "open_skills")[0][1] == 0
    waiting = look.live.waiting.copy()
    waiting[SALES] = 1.0
    assert there(replace(look, live=replace(look.live, waiting=waiting)), "open_skills")[0][1] == 0


def test_what_a_queue_will_need_within_the_hour_is_not_spare() -> None:
    look = required(floor(agents(3, "available", "Sales")), SALES, 0.0)
    look.expected.required[SALES, look.current_interval + 1] = 2.0
    assert there(look, "open_skills")[0][1] == 1


def test_an_agent_of_several_queues_counts_in_each_by_his_share() -> None:
    both = agents(4, "available", "Sales", "Mail")
    assert there(required(floor(both), SALES, 1.0), "open_skills")[0][1] == 2


def test_breaks_that_are_due_soon_can_be_moved_each_from_its_own_time() -> None:
    crew = agents(3, "talking", "Billing")
    noon = ScheduledActivity(NOON_AT - 600.0, NOON_AT + 300.0, "break")
    first = ScheduledActivity(NOON_AT + 600.0, NOON_AT + 1500.0, "break")
    late = ScheduledActivity(NOON_AT + 7200.0, NOON_AT + 9000.0, "lunch")
    day = {each.agent: (activity,) for each, activity in zip(crew, (noon, first, first), strict=True)}
    look = floor(crew, agents(1, "talking", "Sales"), schedules={**day, "talking-Sales-0": (first,)})
    assert there(look, "move_breaks") == [("Move 2 breaks (due at 12:10)", 2)]
    (step,) = propose(2, 30, [menu_at(DEFAULT_MENU, look, BILLING)[0]]).steps
    assert (step.agents, step.from_min, step.lasts_min) == (2, 10, 15)
    assert not there(floor(crew, schedules={crew[0].agent: (late,)}), "move_breaks")


def test_those_off_the_phones_are_counted_where_they_are() -> None:
    look = floor(
        agents(2, "training", "Billing"), agents(1, "meeting", "Billing"), agents(3, "meeting", "Sales")
    )
    assert there(look, "end_off_phone_work") == [
        ("Call 3 agents back from off-phone work (1 in a meeting, 2 in training)", 3)
    ]


def test_only_who_serves_both_and_is_busy_leaves_the_mail() -> None:
    look = floor(agents(3, "talking", "Billing", "Mail"), agents(4, "talking", "Mail"))
    on_contact = np.array([7.0, 3.0, 3.0, 0.0, 2.0])
    look = replace(look, live=replace(look.live, on_contact=on_contact))
    assert there(look, "hold_deferrable") == [("Take 2 agents off work that can wait (Mail)", 2)]
    assert there(look, "hold_deferrable", SALES)[0][1] == 0


@pytest.mark.parametrize("changes", [{}, {"inferred": frozenset({"agents"})}])
def test_what_the_floor_does_not_know_is_said(changes: dict[str, frozenset[str]]) -> None:
    look = floor(agents(3, "meeting", "Billing") if changes else [], **changes)
    assert there(look, "open_skills") == [("Open Billing for up to 4 who serve other queues", 4)]
    assert there(look, "move_breaks") == [("Move up to 4 breaks", 4)]
    assert there(look, "overtime") == [("Offer overtime to 6", 6)]
    known = floor(agents(1, "available", "Billing"))  # but no schedules
    assert there(known, "move_breaks") == [("Move up to 4 breaks", 4)]


def test_the_whole_floor_has_nobody_else() -> None:
    look = floor(
        agents(3, "available", "Sales"), agents(1, "available", "Mail"), agents(1, "meeting", "Sales")
    )
    assert there(look, "open_skills", 0)[0][1] == 0
    assert there(look, "end_off_phone_work", 0)[0][1] == 1
