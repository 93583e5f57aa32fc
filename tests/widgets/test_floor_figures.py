import dataclasses

import numpy as np
import pytest
from msgspec.structs import replace

from tests.helpers import snapshots
from wallboard.closed_floor import without_live_figures
from wallboard.config import AlertConfig
from wallboard.floor import intervals as col
from wallboard.lacking import without_lacking
from wallboard.metrics import SERVICE_LEVELS
from wallboard.snapshot import FloorSnapshot, LiveFigures
from widgets.floor_figures import FORMULA_CAPTIONS, Figure, FloorFigures
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.tiles import TileFigures


def figures(
    floor: FloorSnapshot, look: Look, earlier: LiveFigures | None = None
) -> dict[Figure, TileFigures]:
    scene = Scene(floor, freshness_of(floor), earlier)
    return FloorFigures(scene, 0, look.formats, AlertConfig()).all()


def with_live(floor: FloorSnapshot, **rows: float) -> FloorSnapshot:
    live = {name: getattr(floor.live, name).copy() for name in floor.live.__struct_fields__}
    for name, value in rows.items():
        live[name][:] = value
    return replace(floor, live=LiveFigures(**live))


def test_service_level_is_the_days_with_its_formula(look: Look) -> None:
    floor = snapshots.surge()
    shown = figures(floor, look)["service_level"]
    assert (shown.value, shown.unit) == (f"{snapshots.service_level(floor) * 100:.0f}", "%")
    assert shown.note == ("answered in 20\u202fs of answered + abandoned\nanswered_of_offered · day so far")
    assert (shown.mark, shown.words) == ("warn", "below target 80\u202f%")
    assert shown.trend.startswith("↓")


def test_nothing_is_judged_before_the_first_contacts(look: Look) -> None:
    shown = figures(snapshots.empty(), look)
    assert (shown["service_level"].value, shown["service_level"].mark) == ("—", None)
    assert (shown["occupancy"].value, shown["occupancy"].mark) == ("—", None)
    assert (shown["available"].value, shown["available"].mark) == ("0", None)
    assert shown["longest_wait"].trend == "nobody waits"


def test_calm_floor_is_good(look: Look) -> None:
    shown = figures(snapshots.calm(), look)
    assert {each.mark for each in shown.values()} == {"good"}
    assert shown["occupancy"].trend == "→ as over the day"


@pytest.mark.parametrize(
    ("waiting", "mark", "words"),
    [
        (7, "good", "limit 10"),
        (8, "warn", "close to limit 10"),
        (10, "warn", "over limit 10"),
        (20, "critical", "over limit 20"),
    ],
)
def test_waiting(look: Look, waiting: float, mark: str, words: str) -> None:
    shown = figures(with_live(snapshots.calm(), waiting=waiting), look)["waiting"]
    assert (shown.value, shown.mark, shown.words) == (f"{waiting:,}", mark, words)


@pytest.mark.parametrize(
    ("wait_s", "value", "mark", "loud"),
    [
        (89.0, "1:29", "good", False),
        (90.0, "1:30", "warn", False),
        (120.0, "2:00", "warn", False),
        (121.0, "2:01", "warn", True),
    ],
)
def test_longest_wait(look: Look, *, wait_s: float, value: str, mark: str, loud: bool) -> None:
    shown = figures(with_live(snapshots.calm(), longest_wait_s=wait_s), look)["longest_wait"]
    assert (shown.value, shown.mark, shown.loud) == (value, mark, loud)
    assert shown.words == (
        "over limit 2:00" if loud else "close to limit 2:00" if shown.ahead else "limit 2:00"
    )


def test_an_hour_and_more_is_as_large_as_a_minute(look: Look) -> None:
    shown = figures(with_live(snapshots.calm(), longest_wait_s=3723.0), look)["longest_wait"]
    assert (shown.value, shown.unit, shown.loud) == ("62", "min", True)
    assert shown.words == "1:02:03, over limit 2:00"
    later = figures(with_live(snapshots.calm(), longest_wait_s=9_999.0), look)["longest_wait"]
    assert (later.value, later.unit) == ("2.7", "h")


@pytest.mark.parametrize(("now", "value", "note"), [(999, "999", ""), (1_960, "1.9", "exactly 1,960")])
def test_thousands_are_cut_and_told_in_full_below(look: Look, now: float, value: str, note: str) -> None:
    shown = figures(with_live(snapshots.calm(), waiting=now), look)["waiting"]
    assert (shown.value, shown.unit, shown.note) == (value, "k" if note else "", note)


def test_a_closed_floor_has_no_figures_of_this_moment(look: Look) -> None:
    floor = snapshots.closed()
    scene = Scene(without_live_figures(floor), freshness_of(floor), at_rest=True)
    shown = FloorFigures(scene, 0, look.formats, AlertConfig()).all()
    assert {shown[name].value for name in ("waiting", "longest_wait", "available")} == {"—"}
    assert (shown["service_level"].value, shown["service_level"].loud) == ("84", False)
    assert shown["occupancy"].words == "over the day"


def test_an_e_mail_may_wait_for_longer_than_a_caller(look: Look) -> None:
    floor = snapshots.calm()
    rows = [row for row, scope in enumerate(floor.scopes) if scope.kind == "queue"]
    mail, caller = rows[0], rows[1]
    hours = replace(floor.scopes[mail].targets, within_s=14_400, longest_wait_s=14_400)
    scopes = tuple(
        replace(each, targets=hours) if row == mail else each for row, each in enumerate(floor.scopes)
    )
    waits_s = np.full(len(scopes), np.nan)
    waits_s[[0, mail, caller]] = 3_600.0, 3_600.0, 130.0
    live = LiveFigures(
        **{name: getattr(floor.live, name) for name in floor.live.__struct_fields__}
        | {"longest_wait_s": waits_s}
    )
    shown = figures(replace(floor, scopes=scopes, live=live), look)["longest_wait"]
    assert (shown.value, shown.mark, shown.words) == ("2:10", "warn", "over limit 2:00")
    assert (shown.trend, shown.note) == (
        f"in {scopes[caller].name}",
        "e-mail and other deferred work left out",
    )


def with_rolling(floor: FloorSnapshot, contacts: float, in_target: float) -> FloorSnapshot:
    """`floor` with so many answered in the last half-hour, and so many of them within the target."""
    rolling = np.zeros_like(floor.windows["rolling"])
    rolling[0, [col.ANSWERED, col.OFFERED, col.ANSWERED_WITHIN]] = contacts, contacts, in_target
    return replace(floor, windows=floor.windows | {"rolling": rolling})


@pytest.mark.parametrize(
    ("contacts", "in_target", "mark", "words"),
    [
        (100, 71, "good", "on target 80\u202f%"),
        (100, 66, "warn", "slipping, target 80\u202f%"),
        (9, 0, "good", "on target 80\u202f%"),  # too few to tell
    ],
)
def test_a_good_day_does_not_hide_a_bad_half_hour(
    look: Look, contacts: float, in_target: float, mark: str, words: str
) -> None:
    shown = figures(with_rolling(snapshots.calm(), contacts, in_target), look)["service_level"]
    assert (shown.mark, shown.words, shown.loud) == (mark, words, False)


def test_every_formula_has_its_caption() -> None:
    assert FORMULA_CAPTIONS.keys() == SERVICE_LEVELS.keys()


@pytest.mark.parametrize(
    ("available", "waiting", "mark"), [(3, 9, "good"), (0, 1, "critical"), (0, 0, "warn")]
)
def test_available(look: Look, available: float, waiting: float, mark: str) -> None:
    shown = figures(with_live(snapshots.calm(), available=available, waiting=waiting), look)["available"]
    assert (shown.value, shown.mark, shown.words) == (str(available), mark, "of 42 signed on")


def test_trend_compares_with_a_quarter_of_an_hour_ago(look: Look) -> None:
    floor, before = with_live(snapshots.calm(), waiting=23), with_live(snapshots.calm(), waiting=12).live
    assert figures(floor, look, before)["waiting"].trend == "↑ from 12, 15\u202fmin ago"
    assert figures(floor, look, floor.live)["waiting"].trend == "→ as 15\u202fmin ago"
    nobody = with_live(snapshots.calm(), longest_wait_s=np.nan).live
    assert figures(floor, look, nobody)["longest_wait"].trend == "in Billing"  # and none from then
    shown = figures(floor, look, floor.live)["longest_wait"]
    assert (shown.trend, shown.note) == ("→ as 15\u202fmin ago", "in Billing")


def test_what_is_inferred_says_so(look: Look) -> None:
    assert figures(snapshots.replay(), look)["available"].note == "worked out from contacts"


def test_old_figures_say_how_old_and_then_vanish(look: Look) -> None:
    old = figures(snapshots.stale(24.0), look)
    assert {(each.mark, each.words) for each in old.values()} == {("stale", "24\u202fs old")}
    assert old["waiting"].value == "23"
    gone = figures(snapshots.stale(90.0), look)
    assert {(each.value, each.unit, each.mark) for each in gone.values()} == {("—", "", "stale")}


def test_live_pessimistic_counts_those_who_wait_past_the_target(look: Look) -> None:
    floor = snapshots.surge()
    targets = replace(floor.scopes[0].targets, formula="live_pessimistic")
    scopes = (replace(floor.scopes[0], targets=targets), *floor.scopes[1:])
    worse = figures(with_live(replace(floor, scopes=scopes), past_target=500.0), look)["service_level"]
    assert int(worse.value) < int(figures(floor, look)["service_level"].value)
    assert dataclasses.asdict(worse)["note"].splitlines()[1].startswith("live_pessimistic")


def test_the_first_seconds_of_a_day_say_nothing_of_occupancy(look: Look) -> None:
    floor = snapshots.calm()
    windows = {window: sums.copy() for window, sums in floor.windows.items()}
    windows["rolling"][0, [col.ON_CONTACT_S, col.IDLE_S]] = 0.0, 40.0
    tile = figures(replace(floor, windows=windows), look)["occupancy"]
    assert tile.mark is None
    assert tile.words.endswith("too early to judge")


def test_what_is_not_in_the_feed_is_said_and_never_zero(look: Look) -> None:
    floor = snapshots.calm()
    untold = frozenset({"contacts", "handling", "agents", "staffing", "longest_wait"})
    shown = figures(without_lacking(replace(floor, lacks=(untold,) * len(floor.scopes))), look)
    words = {name: (each.value, each.words, each.mark) for name, each in shown.items()}
    assert words.pop("waiting")[0] != "—"
    assert set(words.values()) == {("—", "not in this feed", None)}
