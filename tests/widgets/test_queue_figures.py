import numpy as np
import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard import metrics
from wallboard.config import AlertConfig, SiteConfig, TargetsConfig
from wallboard.snapshot import FloorSnapshot
from widgets.floor_figures import Figure, FloorFigures
from widgets.formatting import formats_for
from widgets.freshness import freshness_of
from widgets.pages.base import Scene
from widgets.queue_figures import (
    AVAILABLE,
    CRITICAL,
    DAY_LEVEL,
    LEVEL_MARKS,
    LONGEST,
    OCCUPANCY,
    OFFERED,
    RECENT,
    UNJUDGED,
    WAITING,
    ScopeFigures,
    figures_of,
    limits_of,
)

FORMATS = formats_for(SiteConfig(locale="en_GB"), "Europe/London")
COLUMNS: dict[Figure, int] = {
    "service_level": DAY_LEVEL,
    "waiting": WAITING,
    "longest_wait": LONGEST,
    "occupancy": OCCUPANCY,
    "available": AVAILABLE,
}


def of(floor: FloorSnapshot, alerts: AlertConfig | None = None) -> ScopeFigures:
    rows = np.arange(len(floor.scopes))
    return figures_of(floor, rows, limits_of(floor.scopes, range(len(rows))), alerts or AlertConfig())


@given(
    surge=st.floats(1.0, 3.0),
    waiting=st.integers(0, 40),
    longest_wait_s=st.floats(0.0, 600.0),
    agents=st.integers(0, 60),
    hour=st.sampled_from((6.2, 9.0, 14.53, 20.9)),
)
def test_a_state_has_the_same_mark_as_on_the_floor(
    surge: float, waiting: int, longest_wait_s: float, agents: int, hour: float
) -> None:
    story = snapshots.Story(
        surge=surge, waiting=waiting, longest_wait_s=longest_wait_s, agents=agents, hour=hour
    )
    floor, alerts = snapshots.snapshot(story), AlertConfig()
    figures, scene = of(floor), Scene(floor, freshness_of(floor))
    for row in range(len(floor.scopes)):
        tiles = FloorFigures(scene, row, FORMATS, alerts).all()
        marks = {name: LEVEL_MARKS[figures.levels[row, column]] for name, column in COLUMNS.items()}
        # A tile warns before a state changes; a table of two hundred queues does not.
        assert marks == {name: "good" if tiles[name].ahead else tiles[name].mark for name in COLUMNS}


def test_a_floors_longest_wait_stands_as_the_worst_of_its_queues() -> None:
    floor = snapshots.calm()
    queues = [row for row, scope in enumerate(floor.scopes) if scope.kind == "queue"]
    hours = replace(floor.scopes[queues[0]].targets, longest_wait_s=14_400)
    scopes = tuple(
        replace(scope, targets=hours) if row == queues[0] else scope for row, scope in enumerate(floor.scopes)
    )
    waits_s = np.full(len(scopes), np.nan)
    waits_s[[0, queues[0]]] = 3_600.0
    floor = replace(floor, scopes=scopes, live=replace(floor.live, longest_wait_s=waits_s))
    assert LEVEL_MARKS[of(floor).levels[0, LONGEST]] == "good"
    waits_s[queues[1]] = 130.0
    assert LEVEL_MARKS[of(floor).levels[0, LONGEST]] == "warn"


def test_each_scope_is_held_to_its_own_formula() -> None:
    floor = snapshots.surge()
    own = replace(floor.scopes[-1], targets=TargetsConfig(formula="answered_only"))
    figures = of(replace(floor, scopes=(*floor.scopes[:-1], own)))
    recent = floor.windows["rolling"]
    assert figures.values[-1, RECENT] == pytest.approx(
        float(metrics.service_level(recent[-1], "answered_only")), abs=5e-4
    )
    assert figures.values[0, RECENT] == pytest.approx(
        float(metrics.service_level(recent[0], "answered_of_offered")), abs=5e-4
    )


def test_an_open_alert_makes_a_queue_worse_and_a_recovered_one_does_not() -> None:
    calm, spike = snapshots.calm(), snapshots.surge().alerts[0]
    row = calm.row("queue:0")
    assert of(replace(calm, alerts=(spike,))).severity[row] == CRITICAL
    recovered = of(replace(calm, alerts=(replace(spike, state="recovered"),)))
    assert recovered.severity[row] == of(calm).severity[row] < CRITICAL


def test_no_contacts_are_no_figures() -> None:
    figures = of(snapshots.empty())
    assert np.isnan(figures.values[:, [RECENT, DAY_LEVEL, OCCUPANCY]]).all()
    assert (figures.levels[:, [RECENT, DAY_LEVEL]] == UNJUDGED).all()
    assert (figures.values[:, OFFERED] == 0).all()
    assert np.isnan(figures.course).all()


def test_what_the_wall_missed_has_no_course() -> None:
    course = of(snapshots.gap()).course
    assert np.isnan(course[0, 22:25]).all()
    assert not np.isnan(course[0, [20, 21, 25, 26]]).any()
