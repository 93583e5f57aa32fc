"""The file of seats, in threads of its own."""

from collections.abc import Callable
from functools import partial
from itertools import count
from pathlib import Path

from tests.helpers.wait_for import wait_for
from wallboard.seats import SeatPlan, read_seats, write_seats
from widgets.seats.keeping import SeatKeeper

PLAN = SeatPlan(3, 2).filled(["a", "b"])


def hurried() -> Callable[[], float]:
    """A clock by which two looks are ever so long apart."""
    return partial(next, count(0.0, 60.0))


def looked_until(keeper: SeatKeeper, reached: Callable[[], bool]) -> None:
    def look() -> bool:
        keeper.look()
        return reached()

    wait_for(look)


def test_what_another_desk_wrote_is_read(tmp_path: Path) -> None:
    path = tmp_path / "seats.json"
    keeper = SeatKeeper(path, hurried())
    assert keeper.plan is None
    looked_until(keeper, lambda: keeper.plan == SeatPlan())
    write_seats(path, PLAN)
    looked_until(keeper, lambda: keeper.plan == PLAN)


def test_the_last_of_several_changes_is_kept(tmp_path: Path) -> None:
    path = tmp_path / "seats.json"
    keeper = SeatKeeper(path, hurried())
    looked_until(keeper, lambda: keeper.plan is not None)
    for plan in (PLAN, PLAN.without("a"), PLAN.seated("a", 2, 1)):
        keeper.keep(plan)
    looked_until(keeper, lambda: path.exists() and read_seats(path) == PLAN.seated("a", 2, 1))
    keeper.keep(PLAN)
    wait_for(lambda: read_seats(path) == PLAN)  # also when nobody looks any more


def test_trouble_is_told_and_the_room_stays(tmp_path: Path) -> None:
    path = tmp_path / "seats.json"
    write_seats(path, PLAN)
    keeper = SeatKeeper(path, hurried())
    looked_until(keeper, lambda: keeper.plan == PLAN)
    path.write_text("{", encoding="utf-8")
    looked_until(keeper, lambda: "seats.json" in keeper.trouble)
    assert keeper.plan == PLAN
