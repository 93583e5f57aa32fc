"""The site's rules beside those of the program: changed, switched off, kept to hours and scopes, its own."""

import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from wallboard.alerts import AlertBook, Condition, RuleSpec, rules_of
from wallboard.alerts.conditions import Place
from wallboard.config import Config, parse_config
from wallboard.records import Alert
from wallboard.snapshot import AgentView, FloorSnapshot, Opening

STEP_S = 10.0


class Drill:
    """A detector that always has something to say of two queues and the floor."""

    id = "spike"

    def conditions(self, snapshot: FloorSnapshot, alive: object) -> list[Condition]:
        scopes = ("queue:Billing", "queue:Sales", "*")
        return [Condition(self.id, scope, "warn", "Surge") for scope in scopes]


def found(
    toml: str, floor: AlertFloor, ticks: int = 40, **figures: object
) -> list[tuple[str, str, float | None]]:
    """Rule, severity and limit of the alerts after `ticks` looks at a floor that stays as it is."""
    book = AlertBook(rules_of(parse_config(toml)))
    for tick in range(ticks):
        book.tick(floor.at(NOON_AT + tick * STEP_S, **figures))  # type: ignore[arg-type]
    return [(alert.rule, alert.severity, alert.expected) for alert in book.alerts]


def drilled(toml: str) -> set[Place]:
    """Where the drill's conditions are let through."""
    (rule,) = (rule for rule in rules_of(parse_config(toml), [Drill()]) if rule.id == "spike")
    told = rule.conditions(AlertFloor("Billing", "Sales").at(NOON_AT), ())
    return {(condition.scope, condition.subject) for condition in told}


def test_a_standard_rules_numbers_are_replaced() -> None:
    floor = AlertFloor("Billing")
    assert found("", floor, waiting=[12]) == [("waiting", "warn", 10.0)]
    assert found("[[rule]]\nid='waiting'\nwarn=15", floor, waiting=[12]) == []
    assert found("[[rule]]\nid='waiting'\ncritical=11", floor, waiting=[12]) == [
        ("waiting", "critical", 11.0)
    ]
    assert found("[[rule]]\nid='waiting'\npending_s=600", floor, waiting=[12]) == []


def test_a_limit_of_its_own_wins_over_the_queues_target() -> None:
    floor = AlertFloor("Billing")  # nobody should wait longer than 120 s
    assert found("", floor, longest_wait_s=[130.0]) == [("longest_wait", "warn", 120.0)]
    assert found("[[rule]]\nid='longest_wait'\ncritical=100", floor, longest_wait_s=[130.0]) == [
        ("longest_wait", "critical", 100.0)
    ]


def test_a_standard_rule_is_switched_off() -> None:
    floor = AlertFloor("Billing")
    assert found("[[rule]]\nid='waiting'\nenabled=false", floor, waiting=[30]) == []
    assert drilled("") == {("queue:Billing", ""), ("queue:Sales", ""), ("*", "")}
    ids = [rule.id for rule in rules_of(parse_config("[[rule]]\nid='spike'\nenabled=false"), [Drill()])]
    assert "spike" not in ids
    assert "waiting" in ids


@pytest.mark.parametrize(
    ("table", "places"),
    [
        ("scopes=['queue:Sales']", {"queue:Sales"}),
        ("except_scopes=['queue:Sales']", {"queue:Billing", "*"}),
        ("kinds=['floor']", {"*"}),
        ("hours=['13:00-14:00']", set()),
        ("except_hours=['Wed 12:00-12:30']", set()),
        ("hours=['Mon-Fri 08:00-18:00']", {"queue:Billing", "queue:Sales", "*"}),
    ],
)
def test_a_detector_is_kept_to_scopes_and_hours(table: str, places: set[str]) -> None:
    assert drilled(f"[[rule]]\nid='spike'\n{table}") == {(scope, "") for scope in places}


def test_an_alert_ends_when_its_hours_do() -> None:
    config = parse_config("[[rule]]\nid='spike'\nhours=['12:00-12:05']")
    book, floor = AlertBook(rules_of(config, [Drill()])), AlertFloor("Billing", "Sales")
    alerts: list[tuple[Alert, ...]] = [book.tick(floor.at(NOON_AT + tick * 60.0)) for tick in range(10)]
    assert [alert.state for alert in alerts[2]] == ["firing"]
    assert [alert.state for alert in alerts[9]] == ["recovered"]


def test_an_agents_limit_is_moved() -> None:
    floor = AlertFloor("Billing")
    agents = (AgentView("a", "Ada", "Retail", "talking", NOON_AT - 1000, queues=("Billing",)),)
    assert found("", floor, ticks=2, agents=agents) == []
    assert found("[[rule]]\nid='long_call'\nwarn=900", floor, ticks=2, agents=agents) == [
        ("long_call", "info", 900.0)
    ]


def test_a_rule_of_ones_own_stands_beside_the_programs() -> None:
    floor = AlertFloor("Billing")
    own = "[[rule]]\nid='few-people'\nfigure='staffed'\nwarn=4\ncritical=2"
    assert found(own, floor, waiting=[12], staffed=[3]) == [
        ("waiting", "warn", 10.0),
        ("few-people", "warn", 4.0),
    ]
    assert found(own.replace("few-people'", "few-people'\nenabled=false"), floor, staffed=[3]) == []
    assert found(f"[alerts]\nenabled=false\n{own}", floor, staffed=[3]) == []


def test_a_closed_floor_fires_no_rule() -> None:
    """At night nobody is signed on, and that is no alert; a rule with hours of its own still holds."""
    night = RuleSpec("night", figure="staffed", warn=1.0, pending_s=0.0, hours=("00:00-24:00",))
    day = replace(night, id="day", hours=())
    rules = rules_of(Config(rule=(night, day)))
    floor = AlertFloor("Billing").at(NOON_AT, staffed=[0.0], available=[0.0])

    def told(opening: Opening) -> set[str]:
        seen = replace(floor, opening=opening)
        return {each.rule for rule in rules for each in rule.conditions(seen, ()) if each.breach}

    assert {"night", "day"} <= told(Opening())
    assert told(Opening(is_open=False)) == {"night"}
