from widgets.charts.views import View, Views

HOUR_S = 3600.0


def views() -> Views:
    made = Views()
    made.set_day(0.0, 10 * HOUR_S, HOUR_S / 2)
    return made


def test_a_view_snaps_to_intervals_and_the_views_before_are_kept() -> None:
    shown = views()
    shown.show(2.9 * HOUR_S, 1.1 * HOUR_S)  # dragged from right to left
    assert shown.shown == View(HOUR_S, 3 * HOUR_S)
    shown.zoom(0.001, 2 * HOUR_S)
    assert shown.shown.length_s == HOUR_S, "no closer than two intervals"
    shown.whole()
    assert (shown.zoomed, shown.shown) == (False, View(0.0, 10 * HOUR_S))
    shown.back()
    shown.back()
    assert shown.shown == View(HOUR_S, 3 * HOUR_S)
    shown.back()
    assert not shown.zoomed
    assert not shown.has_before


def test_the_turns_of_a_wheel_are_one_view_to_go_back_over() -> None:
    shown = views()
    for _ in range(5):
        shown.zoom(0.8, 4 * HOUR_S, "wheel")
    assert shown.zoomed
    shown.back()
    assert not shown.zoomed


def test_a_view_stays_within_the_day_and_leaves_with_it() -> None:
    shown = views()
    shown.show(8 * HOUR_S, 10 * HOUR_S)
    shown.pan(5 * HOUR_S)
    assert shown.shown == View(8 * HOUR_S, 10 * HOUR_S)
    shown.reveal(7.75 * HOUR_S)
    assert shown.shown == View(7.5 * HOUR_S, 9.5 * HOUR_S)
    shown.set_day(24 * HOUR_S, 34 * HOUR_S, HOUR_S / 2)
    assert not shown.zoomed


def test_zooming_out_of_the_whole_day_does_nothing() -> None:
    shown = views()
    shown.zoom(2.0, 5 * HOUR_S)
    assert not shown.zoomed
    assert not shown.has_before
