"""How agents spread within their teams, as plain geometry: a row a team, a dot an agent, a bar the team."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from msgspec import Struct

from wallboard.handover.chart import Mark
from wallboard.handover.words import percent, seconds
from wallboard.language import mark, say
from wallboard.reports.document import PersonFigures, Report

WIDTH, LABEL, GAP, TOP, ROW, AXIS = 1000.0, 110.0, 28.0, 26.0, 22.0, 20.0
MOST_TEAMS = 14
NO_TEAM = "Without a team"
Figure = Callable[[PersonFigures], float | None]


class Dot(Struct, frozen=True):
    """A place, and what it stands for."""

    x: float
    y: float
    title: str


class Panel(Struct, frozen=True):
    """One figure: its title at `left`, dots for agents, bars for teams, marks on its axis."""

    title: str
    left: float
    right: float
    dots: tuple[Dot, ...]
    bars: tuple[Dot, ...]
    ticks: tuple[Mark, ...]


class PeopleChart(Struct, frozen=True):
    """All of it, in units of a WIDTH × `height` picture."""

    height: float
    rows: tuple[Mark, ...]
    panels: tuple[Panel, ...]
    description: str
    bottom: float
    top: float = TOP
    width: float = WIDTH


_FIGURES: tuple[tuple[str, Figure, Callable[[float | None], str]], ...] = (
    (mark("AHT"), lambda each: each.aht_s, seconds),
    (mark("Occupancy"), lambda each: each.occupancy, percent),
    (mark("Adherence"), lambda each: each.adherence, percent),
)


def people_chart(report: Report) -> PeopleChart | None:
    """The chart; None where nothing is known of anyone."""
    teams = report.teams[:MOST_TEAMS]
    known = [each for each in _FIGURES if any(each[1](agent) is not None for agent in report.agents)]
    if not known or not teams:
        return None
    rows = {each.team: TOP + ROW * (index + 0.5) for index, each in enumerate(teams)}
    width = (WIDTH - LABEL - GAP * len(known)) / len(known)
    lefts = [LABEL + index * (width + GAP) for index in range(len(known))]
    panels = tuple(
        _panel(report, teams, rows, figure, (left, left + width))
        for figure, left in zip(known, lefts, strict=True)
    )
    bottom = TOP + ROW * len(teams)
    return PeopleChart(
        height=bottom + AXIS,
        rows=tuple(Mark(0.0, y + 4, team or say(NO_TEAM), "start") for team, y in rows.items()),
        panels=panels,
        description=say("A dot for each agent, a bar for the team. The tables below have all figures."),
        bottom=bottom,
    )


def _panel(
    report: Report,
    teams: Sequence[PersonFigures],
    rows: dict[str, float],
    figure: tuple[str, Figure, Callable[[float | None], str]],
    span: tuple[float, float],
) -> Panel:
    name, value_of, words = figure
    agents = [(each, value) for each in report.agents if (value := value_of(each)) is not None]
    values = [value for _, value in agents]
    low, high = min(values), max(values)
    spread = (high - low) or max(abs(high), 1.0)
    low, high = low - 0.05 * spread, high + 0.05 * spread

    def x(value: float) -> float:
        return span[0] + (span[1] - span[0]) * (value - low) / (high - low)

    def dot(each: PersonFigures, value: float) -> Dot:
        return Dot(x(value), rows[each.team], f"{each.name}: {words(value)}")

    bars = [(each, value) for each in teams if (value := value_of(each)) is not None]
    marked = (min(values), sum(values) / len(values), max(values))
    return Panel(
        title=say(name),
        left=span[0],
        right=span[1],
        dots=tuple(dot(each, value) for each, value in agents if each.team in rows),
        bars=tuple(dot(each, value) for each, value in bars),
        ticks=tuple(Mark(x(value), 0.0, words(value)) for value in (marked if spread else marked[:1])),
    )
