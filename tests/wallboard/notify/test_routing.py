"""What a route tells: by severity, by queues and groups, by hours, and of what becomes of what it told."""

from collections.abc import Iterable
from datetime import datetime
from typing import Any

import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import AlertFloor
from tests.helpers.alerts import acknowledged, alert, over
from wallboard.alerts.compose import Names
from wallboard.config import RouteConfig, parse_config
from wallboard.notify.routing import Occasion, Routing, Told
from wallboard.records import Alert

NAMES = Names(AlertFloor("Billing", "Cards").scopes, "UTC")
WEDNESDAY_NOON = datetime(2023, 11, 15, 12, 0)  # noqa: DTZ001  # local, as the calendar gives it


def told(severity: Any, *occasions: Occasion) -> Told:
    return Told(severity, frozenset(occasions))


def ask(
    alert: Alert, before: Told | None = None, at: datetime = WEDNESDAY_NOON, **route: Any
) -> Occasion | None:
    return Routing(RouteConfig("ops", **route)).occasion(alert, before, NAMES, at)


def test_a_raised_alert_is_told_once() -> None:
    assert ask(alert()) == "raised"
    assert ask(alert(), told("critical", "raised")) is None


@pytest.mark.parametrize(
    "state", ["pending", "acknowledged", "snoozed", "recovering", "recovered", "no_data"]
)
def test_what_nobody_heard_of_and_is_not_firing_is_not_told(state: Any) -> None:
    changed = replace(alert(), state=state, recovered_at=1.0 if state == "recovered" else None)
    assert ask(changed) is None


def test_only_the_routes_severities_are_raised() -> None:
    assert ask(alert(severity="info")) is None
    assert ask(alert(severity="warn"), severities=("critical",)) is None
    # It was a warning this route does not tell; now that it is critical, it is news to it.
    assert ask(alert(severity="critical"), severities=("critical",)) == "raised"


def test_what_becomes_of_it_is_told_as_the_route_wishes() -> None:
    warned = told("warn", "raised")
    assert ask(alert(severity="critical"), warned) == "escalated"
    assert ask(alert(severity="critical"), told("critical", "raised", "escalated")) is None
    assert ask(over(alert()), warned) == "recovered"
    assert ask(over(alert()), told("warn", "raised", "recovered")) is None
    assert ask(acknowledged(alert(severity="warn")), warned) is None
    assert ask(acknowledged(alert(severity="warn")), warned, also=("acknowledged",)) == "acknowledged"
    assert ask(over(alert()), warned, also=()) is None


def _scopes(*scopes: str) -> Alert:
    return replace(alert(), scope=scopes[0], scopes=scopes)


@pytest.mark.parametrize(
    ("scopes", "queues", "groups", "expected"),
    [
        (["queue:Billing"], (), (), True),
        (["queue:Billing"], ("Billing",), (), True),
        (["queue:Cards"], ("Billing",), (), False),
        (["queue:Cards", "queue:Billing"], ("Billing",), (), True),
        (["queue:Cards"], (), ("Retail",), True),
        (["group:Retail"], ("Billing",), (), True),
        (["*"], ("Billing",), (), True),
        (["group:Other"], ("Billing",), (), False),
    ],
)
def test_what_concerns_a_routes_queues(
    scopes: Iterable[str], queues: Any, groups: Any, expected: bool
) -> None:
    assert (ask(_scopes(*scopes), queues=queues, groups=groups) == "raised") is expected


def test_outside_its_hours_a_route_raises_nothing_but_tells_the_end_of_what_it_told() -> None:
    hours = ("Mon-Fri 08:00-11:00",)
    assert ask(alert(), hours=hours) is None
    assert ask(over(alert()), told("critical", "raised"), hours=hours) == "recovered"
    assert ask(alert(), at=datetime(2023, 11, 15, 10), hours=hours) == "raised"  # noqa: DTZ001
    assert ask(alert(), at=datetime(2023, 11, 18, 10), hours=hours) is None  # noqa: DTZ001  # a Saturday


def test_in_quiet_hours_only_what_is_critical_passes() -> None:
    quiet = ("11:00-13:00",)
    assert ask(alert(severity="warn"), quiet=quiet) is None
    assert ask(alert(severity="critical"), quiet=quiet) == "raised"
    assert ask(over(alert(severity="warn")), told("warn", "raised"), quiet=quiet) is None
    assert ask(over(alert(severity="warn")), told("critical", "raised"), quiet=quiet) == "recovered"


@pytest.mark.parametrize(
    "hours", ["Mon-Fri 08:00-18:00", "sat 09:00-24:00", "22:00-06:00", "Fri-Mon  00:00-23:59"]
)
def test_hours_that_the_configuration_takes_can_be_read(hours: str) -> None:
    config = parse_config(f"[[route]]\nname='a'\nurl='json://x'\nhours=['{hours}']\nquiet=['{hours}']")
    Routing(config.route[0])
