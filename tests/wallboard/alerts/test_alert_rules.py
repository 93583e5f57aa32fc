"""Rules: figures, limits, hours, arrivals against chance, agents too long in a state."""

import time
from datetime import UTC, datetime

import numpy as np
import pytest
from scipy.stats import nbinom

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from wallboard.alerts import AlertBook, RuleSpec, ThresholdRule, standard_rules
from wallboard.alerts.advice import Advisor
from wallboard.alerts.arrivals import LEVEL_CV, ArrivalRule, tail_chance
from wallboard.alerts.figures import FIGURES
from wallboard.alerts.hours import in_any, parse_hours
from wallboard.config import AlertConfig, TargetsConfig
from wallboard.errors import ConfigError
from wallboard.floor import intervals as col
from wallboard.records import Alert
from wallboard.snapshot import AgentView, FloorSnapshot

STEP_S = 10.0


def alerts_of(
    book: AlertBook, floor: AlertFloor, at: float = NOON_AT, ticks: int = 20, **figures: object
) -> tuple[Alert, ...]:
    """The alerts after `ticks` looks at a floor that stays as it is."""
    for tick in range(ticks):
        book.tick(floor.at(at + tick * STEP_S, **figures))  # type: ignore[arg-type]
    return book.alerts


def standard(**config: object) -> AlertBook:
    return AlertBook(standard_rules(AlertConfig(**config)))  # type: ignore[arg-type]


def test_a_calm_floor_has_no_alerts() -> None:
    floor = AlertFloor("Billing", "Sales")
    floor.answered(0, contacts=100, in_target=85)
    assert alerts_of(standard(), floor) == ()


def test_alerts_can_be_switched_off() -> None:
    assert standard_rules(AlertConfig(enabled=False)) == ()


def test_longest_wait_is_held_to_the_queues_own_limit() -> None:
    floor = AlertFloor("Billing", targets=TargetsConfig(longest_wait_s=60.0))
    (alert,) = alerts_of(standard(), floor, longest_wait_s=[119.0])
    assert (alert.rule, alert.severity, alert.expected) == ("longest_wait", "warn", 60.0)
    assert alert.text == "Someone has waited 1 min 59 s; the limit is 1 min. Since 12:00."
    (alert,) = alerts_of(standard(), floor, longest_wait_s=[3721.0])
    assert (alert.severity, alert.expected) == ("critical", 120.0)
    assert "waited 1 h 02 min; the limit is 2 min" in alert.text


def test_service_level_beyond_luck() -> None:
    floor = AlertFloor("Billing")
    floor.answered(0, contacts=100, in_target=55)
    (alert,) = alerts_of(standard(), floor)
    assert (alert.rule, alert.severity, alert.scope) == ("service_level", "critical", "*")
    assert alert.text.startswith("55 % answered in target in the last 30 min; the limit is 60 %.")


def test_a_few_unlucky_contacts_are_no_alert() -> None:
    floor = AlertFloor("Billing")
    floor.answered(0, contacts=10, in_target=6)  # one time in eight at a true 80 %
    assert alerts_of(standard(), floor) == ()
    floor.answered(0, contacts=9, in_target=0)
    assert alerts_of(standard(minimum_contacts=10), floor) == ()
    assert len(alerts_of(standard(minimum_contacts=5), floor)) == 1


def test_nobody_free_for_long_and_nobody_signed_on() -> None:
    floor = AlertFloor("Billing")
    short = alerts_of(standard(), floor, ticks=12, waiting=[3], available=[0])
    assert short == ()
    (alert,) = alerts_of(standard(), floor, ticks=13, waiting=[3], available=[0])
    assert alert.text == "3 waiting and none of 10 agents free. Since 12:00."
    found = alerts_of(standard(), floor, waiting=[3], available=[0], staffed=[0])
    assert [(alert.rule, alert.severity) for alert in found] == [
        ("nobody_signed_on", "critical"),
        ("no_agent_free", "warn"),
    ]


@pytest.mark.parametrize("name", FIGURES)
def test_every_figure_can_be_read(name: str) -> None:
    floor = AlertFloor("Billing", "Sales")
    floor.answered(0, contacts=100, in_target=55)
    snapshot = floor.at(NOON_AT, waiting=[3, 0], longest_wait_s=[20, np.nan])
    assert FIGURES[name].read(snapshot).shape == (4,)
    assert "{" not in FIGURES[name].phrase.format(value="1", limit="2", waiting="3", staffed="4")


@pytest.mark.parametrize(
    ("spec", "words"),
    [
        (RuleSpec("r", "wating", warn=1), "no figure 'wating'; choose one of waiting"),
        (RuleSpec("r", "waiting"), "state warn, critical or both"),
        (RuleSpec("r", "waiting", warn=10, critical=5), "critical limit must be above the warn limit"),
        (RuleSpec("r", "service_level", warn=0.7, critical=0.8), "must be below the warn limit"),
        (RuleSpec("r", "waiting", warn=10, clear=11), "would never end"),
        (RuleSpec("r", "service_level", critical=0.7, clear=0.6), "would never end"),
        (RuleSpec("r", "waiting", warn=10, hours=("Mo 8-18",)), "write them as `Mon-Fri 08:00-18:00`"),
        (RuleSpec("r", "waiting", warn=10, except_hours=("Mox 08:00-18:00",)), "names no weekday"),
        (RuleSpec("r", "waiting", warn=10, pending_s=-1), "cannot be negative"),
    ],
)
def test_a_rule_that_makes_no_sense_is_refused(spec: RuleSpec, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        ThresholdRule(spec, Advisor())
    assert "rule 'r'" in str(caught.value)


def test_a_rule_keeps_to_its_hours_scopes_and_exceptions() -> None:
    floor = AlertFloor("Billing", "Sales", zone="Europe/Berlin")  # noon UTC is 13:00 there
    for hours, except_hours, expected in (
        (("Mon-Fri 13:00-18:00",), (), ("queue:Billing",)),
        (("Mon-Fri 08:00-13:00",), (), ()),
        ((), ("Wed 12:30-14:00",), ()),
        ((), ("Tue 12:30-14:00",), ("queue:Billing",)),
    ):
        spec = RuleSpec(
            "r", "waiting", warn=1, hours=hours, except_hours=except_hours, except_scopes=("queue:Sales",)
        )
        book = AlertBook([ThresholdRule(spec, Advisor())])
        found = alerts_of(book, floor, waiting=[5, 5])
        assert tuple(scope for alert in found for scope in alert.scopes) == expected


@pytest.mark.parametrize(
    ("hours", "local", "inside"),
    [
        ("Mon-Fri 08:00-18:00", "2023-11-15 08:00", True),
        ("Mon-Fri 08:00-18:00", "2023-11-15 18:00", False),
        ("Mon-Fri 08:00-18:00", "2023-11-18 12:00", False),
        ("Fri-Mon 08:00-18:00", "2023-11-19 12:00", True),
        ("Fri-Mon 08:00-18:00", "2023-11-15 12:00", False),
        ("Fri 22:00-06:00", "2023-11-17 23:00", True),
        ("Fri 22:00-06:00", "2023-11-18 05:59", True),
        ("Fri 22:00-06:00", "2023-11-17 05:59", False),
        ("00:00-24:00", "2023-11-17 23:59", True),
    ],
)
def test_hours(hours: str, local: str, inside: bool) -> None:
    moment = datetime.fromisoformat(local).replace(tzinfo=UTC)
    assert in_any([parse_hours(hours)], moment) == inside


def test_advice_names_who_could_help() -> None:
    states = ["meeting", "meeting", "break", "lunch", "talking"]
    agents = [
        AgentView(str(n), f"Agent {n}", "", state, NOON_AT, queues=("Billing",))
        for n, state in enumerate(states)
    ]
    elsewhere = AgentView("9", "Nina", "", "available", NOON_AT, queues=("Sales",))
    floor = AlertFloor("Billing", "Sales")
    snapshot = floor.at(NOON_AT, agents=(*agents, elsewhere))
    billing, sales = floor.scopes[2:]
    assert Advisor().advice(snapshot, billing) == (
        "1 agent is free elsewhere: open this queue to them; 2 in a meeting: call them back; "
        "1 on break, 1 at lunch: move the next breaks."
    )
    assert Advisor().advice(snapshot, sales).startswith("Nobody is off the phones")


# --- arrivals ---


def test_the_tail_is_that_of_a_gamma_poisson_count() -> None:
    size = 1 / LEVEL_CV**2
    observed, expected = np.array([0.0, 5.0, 23.0, 40.0]), np.array([3.0, 5.0, 9.0, 9.0])
    exact = nbinom.sf(observed - 1, size, size / (size + expected))
    assert tail_chance(observed, expected) == pytest.approx(exact, rel=1e-9)
    assert np.isnan(tail_chance(np.array([4.0, 0.0]), np.array([np.nan, np.nan]))).all()


def arrive(rule: ArrivalRule, floor: AlertFloor, per_step: list[float], **figures: object) -> list[list[str]]:
    """Breaches by scope after each step in which that many contacts came."""
    found = []
    for step, number in enumerate(per_step):
        floor.sums["day"][0][col.OFFERED] += number
        snapshot: FloorSnapshot = floor.at(NOON_AT + step * STEP_S, **figures)  # type: ignore[arg-type]
        found.append([c.scope for c in rule.conditions(snapshot, ()) if c.breach])
    return found


def test_a_surge_against_the_forecast() -> None:
    floor, rule = AlertFloor("Billing"), ArrivalRule(10.0)
    steady = [0.3] * 60  # nine in five minutes
    assert not any(arrive(rule, floor, steady, expected={"queue:Billing": 54.0}))
    rule, floor = ArrivalRule(10.0), AlertFloor("Billing")
    found = arrive(rule, floor, [*steady, *[1.2] * 30], expected={"queue:Billing": 54.0})
    assert found[-1] == ["queue:Billing"]


def test_a_surge_against_the_recent_hour() -> None:
    rule, floor = ArrivalRule(10.0), AlertFloor("Billing")
    found = arrive(rule, floor, [0.3] * 300 + [1.2] * 30)
    assert not any(found[:300])
    assert found[-1] == ["*", "group:Retail", "queue:Billing"]
    book = AlertBook([ArrivalRule(10.0)])
    floor = AlertFloor("Billing")
    for step, number in enumerate([0.3] * 300 + [1.2] * 30):
        floor.sums["day"][0][col.OFFERED] += number
        book.tick(floor.at(NOON_AT + step * STEP_S))
    (alert,) = book.alerts
    assert alert.title == "Surge on the whole floor"
    assert alert.text.startswith("36 in 5 min where 9 were expected; less than once in 10,000 shifts.")


def test_a_surge_does_not_become_what_is_expected() -> None:
    floor, book = AlertFloor("Billing"), AlertBook([ArrivalRule(10.0)])
    for step, number in enumerate([0.3] * 300 + [1.2] * 360 + [0.3] * 90):
        floor.sums["day"][0][col.OFFERED] += number
        book.tick(floor.at(NOON_AT + step * STEP_S))
        if step == 300 + 359:
            assert book.alerts[0].state == "firing", "an hour after it began"
    assert book.alerts[0].state == "recovered"


def test_arrivals_are_not_judged_without_anything_to_compare_with() -> None:
    rule, floor = ArrivalRule(10.0), AlertFloor("Billing")
    assert not any(arrive(rule, floor, [0.0] * 40 + [5.0] * 30))


# --- agents ---


def test_agents_too_long_in_a_state() -> None:
    late = AgentView("7", "Ana Silva", "", "wrapup", NOON_AT - 700.0, queues=("Billing",))
    fine = AgentView("8", "Ben", "", "wrapup", NOON_AT - 60.0, queues=("Billing",))
    floor, book = AlertFloor("Billing"), standard()
    (alert,) = alerts_of(book, floor, ticks=1, agents=(late, fine))
    assert (alert.title, alert.severity, alert.scope) == ("Long wrap-up: Ana Silva", "info", "queue:Billing")
    assert (alert.since, alert.observed, alert.expected) == (NOON_AT - 700.0, 700.0, 600.0)
    assert alert.text == "In wrap-up for 12 min; the limit is 10 min. Since 11:48."
    back = AgentView("7", "Ana Silva", "", "available", NOON_AT + 10.0, queues=("Billing",))
    (alert,) = alerts_of(book, floor, at=NOON_AT + 10.0, ticks=1, agents=(back, fine))
    assert alert.state == "recovered"


def test_a_long_mail_is_no_long_call() -> None:
    since = NOON_AT - 4000.0
    agents = (
        AgentView("1", "Ana", "", "talking", since, queues=("Billing",)),
        AgentView("2", "Ben", "", "talking", since, queues=("Unknown",)),
        AgentView("3", "Cid", "", "lunch", since),
    )
    found = alerts_of(standard(), AlertFloor("Billing"), ticks=1, agents=agents)
    assert [alert.title for alert in found] == ["Long call: Ana", "Long lunch: Cid"]


@pytest.mark.bench
def test_two_hundred_queues_cost_little() -> None:
    floor = AlertFloor(*[f"Queue {number}" for number in range(200)])
    book = standard()
    alerts_of(book, floor, ticks=3)
    snapshots = [floor.at(NOON_AT + 100.0 + tick) for tick in range(50)]
    begun_s = time.process_time()
    for snapshot in snapshots:
        book.tick(snapshot)
    cost_ms = (time.process_time() - begun_s) / len(snapshots) * 1000.0
    assert cost_ms < 10.0, "about 1 ms on an idle machine"
