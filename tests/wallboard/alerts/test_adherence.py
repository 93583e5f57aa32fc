"""Out of adherence: who does something else than his schedule says, for long enough to matter."""

import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import DAY_START_AT, AlertFloor
from wallboard.alerts.adherence import OutOfAdherenceRule
from wallboard.alerts.conditions import Condition
from wallboard.events import ScheduledActivity
from wallboard.snapshot import AgentView

NINE = DAY_START_AT + 9 * 3600.0
SHIFT = (
    ScheduledActivity(NINE, NINE + 7200, "available"),
    ScheduledActivity(NINE + 7200, NINE + 8100, "break"),
    ScheduledActivity(NINE + 8100, NINE + 14_400, "available"),
)


def found(state: str, since_s: float, now_s: float) -> list[Condition]:
    agent = AgentView("a1", "Bea Costa", "Anchor", state, NINE + since_s, queues=("Billing",))
    snapshot = replace(AlertFloor("Billing").at(NINE + now_s, agents=(agent,)), schedules={"a1": SHIFT})
    return OutOfAdherenceRule().conditions(snapshot, ())


@pytest.mark.parametrize(
    ("state", "since_s", "now_s", "out_s"),
    [
        ("talking", 7100, 7900, 700),  # a call runs into the break: out since the break should have begun
        ("break", 8000, 8800, 700),  # a break that goes on
        ("lunch", 3000, 4000, 1000),
        ("talking", 7100, 7700, None),  # ten minutes are given
        ("talking", 600, 7000, None),
        ("break", 7200, 8000, None),
        ("break", 7200, 15_000, None),  # after the shift nobody is judged
        ("signed_out", 0, 4000, 4000),
    ],
)
def test_out_of_adherence(state: str, since_s: float, now_s: float, out_s: float | None) -> None:
    conditions = found(state, since_s, now_s)
    assert [condition.observed for condition in conditions] == ([] if out_s is None else [out_s])


def test_the_words_say_what_and_until_when() -> None:
    (condition,) = found("talking", 7100, 7900)
    assert condition.text == "On a contact for 12 min; the schedule says a break until 11:15."
    assert (condition.scope, condition.subject_name) == ("queue:Billing", "Bea Costa")
