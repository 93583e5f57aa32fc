import numpy as np
from msgspec.structs import replace

from tests.helpers.snapshots import calm, surge
from wallboard.outlook import ServiceOutlook, outlook_of
from wallboard.usual import NO_STATES


def known(outlook: ServiceOutlook | str) -> ServiceOutlook:
    assert isinstance(outlook, ServiceOutlook)
    return outlook


def test_the_day_ends_within_its_bounds_and_only_what_is_ahead_is_foreseen() -> None:
    floor = surge()
    seen = known(outlook_of(floor, "queue:0"))
    assert seen.day.low < seen.day.mean < seen.day.high
    assert np.isnan(seen.mean[: floor.current_interval]).all()
    ahead = slice(floor.current_interval, floor.current_interval + 4)
    assert (seen.low[ahead] <= seen.mean[ahead]).all()
    assert (seen.mean[ahead] <= seen.high[ahead]).all()


def test_fewer_agents_make_a_worse_day() -> None:
    floor = calm()
    thin = replace(floor.expected, scheduled=floor.expected.scheduled.copy())
    thin.scheduled[:, floor.current_interval + 1 :] *= 0.6
    usual = known(outlook_of(floor, "*")).day.mean
    assert known(outlook_of(replace(floor, expected=thin), "*")).day.mean < usual - 0.03


def test_it_says_why_nothing_can_be_said() -> None:
    assert outlook_of(replace(surge(), inferred=frozenset({"agents"})), "*") == NO_STATES
