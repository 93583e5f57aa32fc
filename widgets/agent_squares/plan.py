"""Where the squares stand: teams as blocks that flow from left to right, as large as fits without
scrolling. Pure geometry.
"""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, replace
from functools import cached_property

from PySide6.QtCore import QPoint, QRect, QSize

from wallboard.snapshot import AgentView


@dataclass(frozen=True)
class Density:
    """Sizes of a square, the gap between two, and a team's heading, pixels at 1080p.

    `name` and `words` are the sizes of the letters; a roomy square has a third line. In a `stacked` one, as
    high as it is wide, the name may take two lines, and the time stands below the state.
    """

    width: float
    height: float
    gap: float
    heading: float
    name: float
    words: float
    padding: float
    roomy: bool
    stacked: bool = False


MOST_HEADING = 1.2
"""A heading is at most so much larger than the usual one: few agents get large squares, not large titles."""


def roomy(share: float) -> Density:
    """A square with three lines, `share` as large as the usual one; its heading grows less."""
    width, height, gap, name, words, padding = (size * share for size in (172, 88, 9, 19, 17, 8))
    return Density(width, height, gap, 46 * min(share, MOST_HEADING), name, words, padding, roomy=True)


DENSITIES: tuple[Density, ...] = (
    *(roomy(share) for share in (2.2, 1.8, 1.5, 1.3, 1.2, 1.1, 1.0, 0.92, 0.84)),
    Density(150, 64, 8, 42, 18, 16, 8, roomy=False),
    Density(132, 54, 6, 36, 17, 15, 7, roomy=False),
)
"""From the largest to the smallest; when not even that fits, the view scrolls."""

TALLER = (1.4, 1.3, 1.2, 1.1)
"""So much higher a square may be than its words need, where the view is higher than all of them."""

GUTTER = 28
"""Between teams that stand beside each other."""

MOST_ABREAST = 4
LEAST_COLUMNS, HEADING_COLUMNS = 2, 4
"""A small team's block is at least so many squares wide, and a column of teams, for the headings' sake."""


@dataclass(frozen=True)
class Team:
    """Agents that stand together, under a heading."""

    name: str
    agents: tuple[AgentView, ...]


@dataclass(frozen=True)
class Block:
    """A team's place: its heading and a square for each of its agents, in the view's pixels."""

    team: Team
    heading: QRect
    squares: tuple[QRect, ...]

    @cached_property
    def extent(self) -> QRect:
        """The rectangle around the block."""
        return self.heading.united(self.squares[-1]).united(self.squares[0])


@dataclass(frozen=True)
class Plan:
    """Every block, at one density; `height` is what all of them take."""

    density: Density
    blocks: tuple[Block, ...]
    height: int


def teams_of(agents: Iterable[AgentView]) -> tuple[Team, ...]:
    """Agents by team, each team by name: a square keeps its place whatever its agent does."""
    teams: dict[str, list[AgentView]] = {}
    for agent in agents:
        teams.setdefault(agent.team, []).append(agent)
    return tuple(
        Team(name, tuple(sorted(teams[name], key=lambda a: (a.name.casefold(), a.agent))))
        for name in sorted(teams, key=lambda each: (not each, _natural(each)))
    )


def _natural(name: str) -> tuple[str, int, str]:
    """`Team 9` before `Team 10`."""
    stem = name.rstrip("0123456789")
    digits = name[len(stem) :]
    return stem.casefold(), int(digits or 0), name


def plan_for(teams: tuple[Team, ...], width: int, height: int, scale: float) -> Plan:
    """The plan at the largest density that fits into `height` pixels, else at the smallest.

    At each density the teams stand in as many columns as makes the plan lowest. What is left of the height
    goes to the squares.
    """
    lowest = [_lowest(teams, width, density, scale) for density in DENSITIES]
    usual = next((each for each in lowest if each[1].height <= height), lowest[-1])
    taller = (replace(usual[0], height=usual[0].height * share) for share in TALLER)
    higher = (_lowest(teams, width, density, scale) for density in taller)
    density, flow = next((each for each in higher if each[1].height <= height), usual)
    return flow.plan(density)


def _lowest(teams: tuple[Team, ...], width: int, density: Density, scale: float) -> tuple[Density, _Flow]:
    """The lowest flow of teams at one density; columns of teams are not made too narrow for their
    headings.
    """
    grids = [_Grid.of(density, width, abreast, scale) for abreast in range(1, MOST_ABREAST + 1)]
    wide_enough = grids[:1] + [grid for grid in grids[1:] if grid.columns >= HEADING_COLUMNS]
    return density, min((_flow(teams, grid) for grid in wide_enough), key=lambda flow: flow.height)


@dataclass(frozen=True)
class _Grid:
    """The raster in pixels: a column of teams is `columns` squares wide."""

    width: int
    columns: int
    step: QSize
    gap: int
    gutter: int
    heading: int

    @classmethod
    def of(cls, density: Density, width: int, abreast: int, scale: float) -> _Grid:
        """A raster with `abreast` columns of teams. Squares are widened until they fill the width."""
        gap, gutter = round(density.gap * scale), round(GUTTER * scale)
        column = (width - (abreast - 1) * gutter) // abreast
        columns = max(LEAST_COLUMNS, int((column + gap) // ((density.width + density.gap) * scale)))
        step = QSize((column + gap) // columns, round((density.height + density.gap) * scale))
        return cls(width, columns, step, gap, gutter, round(density.heading * scale))


@dataclass(frozen=True)
class _Flow:
    """Where each team's heading comes to stand, and the height of all."""

    teams: tuple[Team, ...]
    grid: _Grid
    headings: tuple[QRect, ...]
    height: int

    def plan(self, density: Density) -> Plan:
        """The same with every square."""
        pairs = zip(self.teams, self.headings, strict=True)
        return Plan(density, tuple(_block(team, heading, self.grid) for team, heading in pairs), self.height)


def _flow(teams: tuple[Team, ...], grid: _Grid) -> _Flow:
    """Put the teams beside each other while there is room, then begin a new row."""
    places, left, top, tallest = [], 0, 0, 0
    for team in teams:
        columns = min(grid.columns, max(LEAST_COLUMNS, len(team.agents)))
        width = columns * grid.step.width() - grid.gap
        if left and left + width > grid.width:
            left, top, tallest = 0, top + tallest, 0
        places.append(QRect(left, top, width, grid.heading))
        left += width + grid.gutter
        tallest = max(tallest, grid.heading + -(-len(team.agents) // columns) * grid.step.height())
    return _Flow(teams, grid, tuple(places), top + tallest)


def _block(team: Team, heading: QRect, grid: _Grid) -> Block:
    columns = (heading.width() + grid.gap) // grid.step.width()
    first = heading.bottomLeft() + QPoint(0, 1)
    size = grid.step - QSize(grid.gap, grid.gap)
    places = (divmod(number, columns) for number in range(len(team.agents)))
    squares = (
        QRect(first + QPoint(column * grid.step.width(), row * grid.step.height()), size)
        for row, column in places
    )
    return Block(team, heading, tuple(squares))
