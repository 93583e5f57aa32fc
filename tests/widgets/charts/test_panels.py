from typing import Protocol, cast

import numpy as np
import pyqtgraph as pg
import pytest
from msgspec.structs import replace
from PySide6.QtCore import QPointF
from PySide6.QtGui import QFontMetricsF
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.floor import intervals as col
from wallboard.records import Intervention
from wallboard.snapshot import FloorSnapshot
from wallboard.usual import NO_STATES, UsualRanges
from widgets.charts.contacts import ContactsChart
from widgets.charts.day import Day, day_of
from widgets.charts.header import Remark, whole_clauses
from widgets.charts.occupancy import OccupancyChart
from widgets.charts.panel import ChartPanel, Figures, at_work
from widgets.charts.service_level import ServiceLevelChart
from widgets.charts.staff import StaffChart
from widgets.charts.wait import WaitChart
from widgets.look import Look

KINDS = (ServiceLevelChart, ContactsChart, WaitChart, OccupancyChart, StaffChart)
pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


class Draw(Protocol):
    def __call__(
        self, kind: type[ChartPanel], floor: FloorSnapshot, *, flags: bool = False
    ) -> ChartPanel: ...


def with_usual(floor: FloorSnapshot) -> FloorSnapshot:
    """`floor` with what is usual on the whole of it."""
    ranges = UsualRanges()
    *_, usual = (ranges.of(floor) for _ in range(4))  # a picture has room for some intervals only
    return replace(floor, usual=usual)


@pytest.fixture
def draw(qtbot: QtBot, look: Look) -> Draw:
    def made(kind: type[ChartPanel], floor: FloorSnapshot, *, flags: bool = False) -> ChartPanel:
        chart = kind(look, flags=flags)
        qtbot.addWidget(chart)
        chart.resize(900, 260)
        chart.draw(day_of(with_usual(floor), 0, {}))
        chart.grab()
        return chart

    return made


@pytest.mark.parametrize("kind", KINDS)
@pytest.mark.parametrize("story", ["calm", "surge", "gap", "empty", "crowded", "tiny"])
def test_every_kind_draws_every_story(draw: Draw, look: Look, kind: type[ChartPanel], story: str) -> None:
    floor: FloorSnapshot = getattr(snapshots, story)()
    chart = draw(kind, floor, flags=True)
    day = day_of(floor, 0, {})
    (first, last), (low, high) = chart.box.viewRange()
    assert (first, last) == (day.first, day.last)
    drawn = np.concatenate([each[np.isfinite(each)] for each in chart.figures(day).values()])
    assert low <= drawn.min(initial=1.0)
    cut = {mark.words for mark in chart.marks.marks if mark.words}
    over = {look.formats.wait(round(each)) for each in drawn[drawn > high]}
    assert over <= cut


@pytest.mark.parametrize("kind", KINDS)
def test_the_same_figures_are_not_drawn_again(look: Look, qtbot: QtBot, kind: type[ChartPanel]) -> None:
    drawn: list[Figures] = []

    def redraw(_chart: ChartPanel, _day: Day, figures: Figures) -> None:
        drawn.append(figures)

    chart = type("Counting", (kind,), {"redraw": redraw})(look)
    qtbot.addWidget(chart)
    floor = snapshots.calm()
    for each in (floor, replace(floor, at=floor.at), snapshots.later(floor, 60.0)):
        chart.draw(day_of(each, 0, {}))
    still = kind in {
        OccupancyChart,
        ServiceLevelChart,
    }  # more contacts leave agents' time and ratios as they were
    assert len(drawn) == (1 if still else 2)


def bars(item: pg.BarGraphItem) -> int:
    """How many bars are drawn."""
    return len(cast("list[float]", item.opts["x0"]))


def test_an_interval_that_misses_by_more_than_chance_is_told_apart(draw: Draw) -> None:
    chart = draw(ServiceLevelChart, snapshots.surge())
    assert isinstance(chart, ServiceLevelChart)
    assert bars(chart._missed) == 3
    assert bars(chart._running) == 1
    assert bars(chart._calm) == 12


def outside(chart: ChartPanel) -> dict[int, str]:
    """The intervals that bear a sign, but for those of bars that are cut."""
    return {
        int((mark.at - snapshots.DAY_START_AT) // 1800): mark.sign
        for mark in chart.marks.marks
        if not mark.words
    }


def test_occupancy_and_wait_outside_what_chance_does_bear_a_sign(draw: Draw) -> None:
    floor = snapshots.calm()
    assert not outside(draw(OccupancyChart, floor))
    closed = floor.closed.copy()
    closed[:, 20, col.IDLE_S] *= 0.001
    closed[:, 20, col.STAFFED_S] = closed[:, 20, col.ON_CONTACT_S]
    closed[:, 22, [col.ON_CONTACT_S, col.IDLE_S]] = closed[:, 22, [col.IDLE_S, col.ON_CONTACT_S]]
    odd = replace(floor, closed=closed)
    assert outside(draw(OccupancyChart, odd)) == {20: "above", 22: "below"}
    closed = floor.closed.copy()
    closed[:, 24, col.ANSWERED_WAIT_S] *= 60.0
    odd = replace(floor, closed=closed)
    assert outside(draw(WaitChart, odd)) == {24: "above"}
    ahead = day_of(with_usual(odd), 0, {}).chance.wait_high_s[odd.current_interval + 1 :]
    assert np.isfinite(ahead).any()


def test_the_key_names_the_signs_that_are_to_be_seen(draw: Draw) -> None:
    calm, surge = draw(ContactsChart, snapshots.calm()), draw(ContactsChart, snapshots.surge())
    assert {key.kind for key in calm.header._keys} == {"bar", "band", "line"}
    assert {key.kind for key in surge.header._keys} == {"bar", "band", "line", "above"}


def test_a_remark_without_room_loses_whole_clauses(look: Look) -> None:
    metrics = QFontMetricsF(look.font(18))
    words = "806 where 404 were expected, since 13:00"
    assert whole_clauses(words, metrics, metrics.horizontalAdvance(words)) == words
    assert (
        whole_clauses(words, metrics, metrics.horizontalAdvance(words) - 1) == "806 where 404 were expected"
    )


def test_lines_end_with_the_days_work() -> None:
    kept = at_work(np.array([0.0, 0.0, 4.0, 0.0, 2.0, 0.0]))
    assert np.array_equal(kept, [np.nan, np.nan, 4.0, 0.0, 2.0, np.nan], equal_nan=True)


def test_where_no_band_can_be_known_the_key_says_so(draw: Draw) -> None:
    chart = draw(OccupancyChart, replace(snapshots.calm(), inferred=frozenset({"agents"})))
    assert chart.header.toolTip() == f"no noise band: {NO_STATES}"
    assert not {key.kind for key in chart.header._keys} & {"band", "above"}
    assert not draw(OccupancyChart, snapshots.calm()).header.toolTip()


def test_a_small_miss_is_drawn_calm(draw: Draw) -> None:
    chart = draw(ServiceLevelChart, snapshots.calm())
    assert isinstance(chart, ServiceLevelChart)
    level = chart.figures(day_of(snapshots.calm(), 0, {}))["level"]
    assert (level[:-1] < 0.8).any()
    assert bars(chart._missed) == 0


def with_offered(floor: FloorSnapshot, factors: dict[int, float]) -> FloorSnapshot:
    """`floor` with `factor` times the expected contacts in some intervals, by number."""
    closed, running = floor.closed.copy(), floor.windows["interval"].copy()
    for index, factor in factors.items():
        contacts = floor.expected.contacts[0, index] * factor
        closed[0, index, col.OFFERED] = contacts
        if index == floor.current_interval:
            running[0, col.OFFERED] = contacts
    return replace(floor, closed=closed, windows=floor.windows | {"interval": running})


def signs(chart: ChartPanel) -> list[tuple[int, str]]:
    """Interval and sign of each mark."""
    return [(int((mark.at - snapshots.DAY_START_AT) // 1800), mark.sign) for mark in chart.marks.marks]


def test_contacts_out_of_the_ordinary_are_told_apart(draw: Draw) -> None:
    usual = dict.fromkeys(range(14, 30), 1.0)
    chart = draw(ContactsChart, with_offered(snapshots.calm(), usual | {18: 2.0, 20: 0.5, 29: 0.5}))
    assert isinstance(chart, ContactsChart)
    assert signs(chart) == [(18, "above"), (20, "below")]  # the running one may yet come up to the usual
    assert (bars(chart._odd), bars(chart._running), bars(chart._running_odd)) == (2, 1, 0)
    assert chart.header.remark is None


def test_a_surge_that_goes_on_is_said_in_words(draw: Draw) -> None:
    usual = dict.fromkeys(range(14, 30), 1.0)
    floor = with_offered(snapshots.calm(), usual | {27: 3.0, 28: 3.0, 29: 2.0})
    chart = draw(ContactsChart, floor)
    assert isinstance(chart, ContactsChart)
    assert signs(chart) == [(27, "above"), (28, "above"), (29, "above")]
    assert (bars(chart._odd), bars(chart._running_odd)) == (2, 1)
    expected = floor.expected.contacts[0, 27:30]
    offered = np.round(expected * [3, 3, 2], 1).sum()
    words = f"{offered:,.0f} where {np.round(expected, 1).sum():,.0f} were expected, since 13:30"
    assert chart.header.remark == Remark("warn", words)
    few = draw(ContactsChart, with_offered(snapshots.calm(), usual | {28: 0.0, 29: 0.0}))
    assert few.header.remark == Remark(
        "warn", f"0 where {floor.expected.contacts[0, 28]:,.0f} were expected, since 14:00"
    )
    after = draw(ContactsChart, with_offered(snapshots.calm(), usual | {27: 3.0}))
    assert after.header.remark is None


def test_one_long_wait_does_not_flatten_the_others_and_says_how_long_it_was(draw: Draw) -> None:
    floor = snapshots.calm()
    closed = floor.closed.copy()
    closed[0, 20, col.LONGEST_WAIT_S] = 15 * 60 + 10
    chart = draw(WaitChart, replace(floor, closed=closed))
    assert chart.top <= 300
    assert [(mark.at, mark.words) for mark in chart.marks.marks] == [(floor.starts[20] + 900, "15:10")]


@pytest.mark.parametrize(("lowest", "bottom"), [(0.7, 0.4), (0.39, 0.2), (0.0, 0.0)])
def test_the_axis_of_occupancy_holds_what_is_low(draw: Draw, lowest: float, bottom: float) -> None:
    floor = snapshots.calm()
    closed = floor.closed.copy()
    closed[0, 20, [col.ON_CONTACT_S, col.IDLE_S]] = lowest, 1.0 - lowest
    chart = draw(OccupancyChart, replace(floor, closed=closed))
    assert chart.box.viewRange()[1][0] == pytest.approx(bottom)


def test_missing_agents_are_said_in_words(draw: Draw) -> None:
    floor = snapshots.calm()
    scheduled = floor.expected.required.copy()
    short = draw(StaffChart, replace(floor, expected=replace(floor.expected, scheduled=scheduled)))
    assert short.header.remark is None
    scheduled[0, 31] -= 3
    scheduled[0, 32] -= 4
    scheduled[0, 40] -= 9  # too far ahead
    short = draw(StaffChart, replace(floor, expected=replace(floor.expected, scheduled=scheduled)))
    assert short.header.remark == Remark("warn", "needs 4 more at 16:00")


def test_who_is_short_now_goes_by_those_who_are_on_now(draw: Draw) -> None:
    floor = snapshots.calm()
    windows = {window: sums.copy() for window, sums in floor.windows.items()}
    windows["interval"][:] = 0.0
    begun = replace(floor, at=float(floor.starts[floor.current_interval]), windows=windows)
    required = floor.expected.required.copy()
    required[0, floor.current_interval] = floor.live.on[0]
    begun = replace(begun, expected=replace(begun.expected, required=required))
    chart = draw(StaffChart, begun)
    assert chart.header.remark is None
    assert chart.figures(day_of(begun, 0, {}))["on"][-1] == floor.live.on[0]
    required[0, floor.current_interval] += 3.0
    assert draw(StaffChart, begun).header.remark == Remark("warn", "3 short now")
    unknown = replace(begun, inferred=frozenset({"agents"}))
    assert draw(StaffChart, unknown).header.remark is None


def test_a_surge_is_not_clipped_when_it_comes(draw: Draw) -> None:
    floor = snapshots.calm()
    chart = draw(ContactsChart, floor)
    before = chart.box.viewRange()[1][1]
    windows = {window: sums.copy() for window, sums in floor.windows.items()}
    windows["interval"][0, col.OFFERED] = 5000
    chart.draw(day_of(replace(floor, windows=windows), 0, {}))
    assert before < 5000 <= chart.box.viewRange()[1][1]


def test_charts_above_each_other_line_up(draw: Draw) -> None:
    lefts = {draw(kind, snapshots.crowded()).box.sceneBoundingRect().left() for kind in KINDS}
    assert len(lefts) == 1


def test_the_word_for_nothing_yet(draw: Draw) -> None:
    assert draw(WaitChart, snapshots.empty()).overlay._notice == "no contacts yet"
    assert draw(WaitChart, snapshots.calm()).overlay._notice == ""


def test_the_pointer_tells_time_and_flag(draw: Draw, qtbot: QtBot) -> None:
    chart = draw(ServiceLevelChart, snapshots.surge(), flags=True)
    day = day_of(snapshots.surge(), 0, {})
    place = QPointF(chart.overlay.x_of(day.flags[0].at), 8.0)
    with qtbot.waitSignal(chart.pointed) as pointed:
        chart._point(chart.box.mapToScene(place))
    assert pointed.args is not None
    assert pointed.args[0] == pytest.approx(day.flags[0].at, abs=60.0)
    assert chart.plot.toolTip() == "13:39 coaching"


def test_flags_that_would_cover_each_other_stand_as_one(draw: Draw) -> None:
    clusters = draw(ServiceLevelChart, snapshots.crowded(), flags=True).overlay._clusters()
    assert min(np.diff([cluster.left for cluster in clusters])) >= 22
    assert sum(len(cluster.flags) for cluster in clusters) == 10
    assert len(clusters) < 10
    assert {cluster.mark for cluster in clusters} >= {None, "critical"}


def test_what_was_done_is_not_hidden_by_alerts(draw: Draw) -> None:
    floor = snapshots.surge()
    at = floor.alerts[0].raised_at or floor.at
    done = Intervention("x", at, at, "vto.offer", "*", "", "Ines M.")
    chart = draw(ServiceLevelChart, replace(floor, interventions=(done,)), flags=True)
    (cluster, *_) = chart.overlay._clusters()
    assert (cluster.first.letter, cluster.mark) == ("V", "critical")


def test_the_hatching_is_in_the_key_where_it_is_seen(draw: Draw) -> None:
    for floor, kinds in ((snapshots.gap(), {"hatch"}), (snapshots.calm(), set())):
        shown = {key.kind for key in draw(ContactsChart, floor).header._keys}
        assert shown & {"hatch"} == kinds


def test_what_is_old_is_dimmed(draw: Draw) -> None:
    chart = draw(ContactsChart, snapshots.surge())
    bar = chart.bar.name()
    assert bar in colours(chart)
    chart.overlay.show_veil(veiled=True)
    assert bar not in colours(chart)
    chart.overlay.show_veil(veiled=False)
    assert bar in colours(chart)


def colours(chart: ChartPanel) -> set[str]:
    """Those of the chart's values."""
    image = chart.plot.grab().toImage()
    points = ((x, y) for x in range(100, image.width()) for y in range(40, image.height() - 40, 3))
    return {image.pixelColor(x, y).name() for x, y in points}
