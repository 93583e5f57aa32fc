"""Where agents sit: a grid of places, on a picture of the room if there is one.

Kept in a small JSON file beside the configuration, written by the Seats page.
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct
from msgspec.structs import replace
from platformdirs import user_config_path

from wallboard.errors import ConfigError
from wallboard.whole_file import write_whole

MOST_BYTES = 4 * 1024 * 1024
MOST_SIDE = 200

Side = Annotated[int, Meta(ge=1, le=MOST_SIDE)]
Place = Annotated[int, Meta(ge=0, lt=MOST_SIDE)]


class Seat(Struct, frozen=True, forbid_unknown_fields=True):
    """The place of `agent` (the feed's id): column and row from the left upper corner, from 0."""

    agent: Annotated[str, Meta(min_length=1, max_length=200)]
    column: Place
    row: Place


class SeatPlan(Struct, frozen=True, forbid_unknown_fields=True):
    """A room. `picture` is the path of an image that lies under the grid, empty for none."""

    columns: Side = 12
    rows: Side = 8
    picture: Annotated[str, Meta(max_length=4096)] = ""
    seats: tuple[Seat, ...] = ()

    def at(self, column: int, row: int) -> str:
        """Who sits there; empty where nobody does."""
        return next((seat.agent for seat in self.seats if (seat.column, seat.row) == (column, row)), "")

    def seat_of(self, agent: str) -> Seat | None:
        """Where `agent` sits."""
        return next((seat for seat in self.seats if seat.agent == agent), None)

    def holds(self, column: int, row: int) -> bool:
        """Whether the room has such a place."""
        return 0 <= column < self.columns and 0 <= row < self.rows

    def seated(self, agent: str, column: int, row: int) -> SeatPlan:
        """The room with `agent` at that place; who sat there takes the place he left, or is without one."""
        if not self.holds(column, row):
            return self
        before, other = self.seat_of(agent), self.at(column, row)
        kept = [seat for seat in self.seats if seat.agent not in {agent, other}]
        kept.append(Seat(agent, column, row))
        if other and other != agent and before is not None:
            kept.append(Seat(other, before.column, before.row))
        return replace(self, seats=tuple(kept))

    def without(self, agent: str) -> SeatPlan:
        """The room without `agent`."""
        return replace(self, seats=tuple(seat for seat in self.seats if seat.agent != agent))

    def sized(self, columns: int, rows: int) -> SeatPlan:
        """A larger or smaller room; who sat where there is none any more is without a place."""
        made = replace(self, columns=columns, rows=rows)
        return replace(made, seats=tuple(seat for seat in self.seats if made.holds(seat.column, seat.row)))

    def filled(self, agents: Iterable[str]) -> SeatPlan:
        """The room with those of `agents` who have no place at the free ones, row by row; more rows where
        they do not suffice.
        """
        seated = {seat.agent for seat in self.seats}
        homeless = [agent for agent in agents if agent not in seated]
        rows = self.rows
        while self.columns * rows < len(self.seats) + len(homeless) and rows < MOST_SIDE:
            rows += 1
        room = replace(self, rows=rows)
        new = tuple(Seat(agent, *place) for agent, place in zip(homeless, room.free(), strict=False))
        return replace(room, seats=self.seats + new)

    def free(self) -> Iterator[tuple[int, int]]:
        """Places where nobody sits, row by row."""
        taken = {(seat.column, seat.row) for seat in self.seats}
        for row in range(self.rows):
            for column in range(self.columns):
                if (column, row) not in taken:
                    yield column, row


def seat_file(named: str) -> Path:
    """Where the room is kept: in the file `named`, or the platform's place."""
    return Path(named).expanduser() if named else user_config_path("wallboard") / "seats.json"


def read_seats(path: Path) -> SeatPlan:
    """The room in `path`; an empty one where there is no such file. Raises ConfigError, which says what is
    wrong and where.
    """
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ConfigError(f"{path}: larger than {MOST_BYTES} bytes; no seat plan is")
        plan = msgspec.json.decode(path.read_bytes(), type=SeatPlan)
    except FileNotFoundError:
        return SeatPlan()
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from error
    except (msgspec.DecodeError, UnicodeDecodeError, RecursionError) as error:
        raise ConfigError(f"{path}: {error}; correct it, or move it away to begin anew") from error
    return _checked(plan, path)


def _checked(plan: SeatPlan, path: Path) -> SeatPlan:
    agents, places = set[str](), set[tuple[int, int]]()
    for seat in plan.seats:
        if seat.agent in agents:
            raise ConfigError(f"{path}: agent {seat.agent} has two seats")
        if (seat.column, seat.row) in places or not plan.holds(seat.column, seat.row):
            raise ConfigError(
                f"{path}: the seat of {seat.agent} (column {seat.column}, row {seat.row}) is taken or "
                f"outside the {plan.columns} × {plan.rows} places"
            )
        agents.add(seat.agent)
        places.add((seat.column, seat.row))
    return plan


def write_seats(path: Path, plan: SeatPlan) -> None:
    """Keep the room in `path`, whole or not at all, for this user alone. Raises ConfigError."""
    try:
        path.parent.mkdir(parents=True, exist_ok=True)
        write_whole(path, msgspec.json.format(msgspec.json.encode(plan), indent=1))
    except OSError as error:
        raise ConfigError(f"{path}: the seats could not be saved: {error.strerror}") from error
