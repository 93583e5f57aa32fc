import numpy as np
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT, AlertFloor
from wallboard.closed_floor import is_at_rest, without_live_figures
from wallboard.config import TargetsConfig
from wallboard.snapshot import FloorSnapshot, Opening

CLOSED = Opening(is_open=False, since=NOON_AT - 600.0, until=NOON_AT + 7200.0)


def closed(waiting: float = 0.0, **changes: object) -> FloorSnapshot:
    floor = AlertFloor("Billing").at(NOON_AT, waiting=[waiting], available=[0.0])
    return replace(floor, opening=CLOSED, **changes)


def test_a_floor_is_at_rest_when_the_last_caller_has_gone() -> None:
    assert is_at_rest(closed())
    assert not is_at_rest(closed(waiting=2))
    assert not is_at_rest(replace(closed(), opening=Opening()))


def test_somebody_still_talking_is_no_rest() -> None:
    live = closed().live
    assert not is_at_rest(closed(live=replace(live, on_contact=np.ones_like(live.waiting))))


def test_email_may_lie_overnight() -> None:
    floor = AlertFloor("E-mail", targets=TargetsConfig(within_s=14_400.0)).at(NOON_AT, waiting=[30])
    assert is_at_rest(replace(floor, opening=CLOSED))


def test_no_figure_of_this_moment_is_left() -> None:
    live = without_live_figures(closed()).live
    assert np.isnan(live.waiting).all()
    assert np.isnan(live.on).all()
