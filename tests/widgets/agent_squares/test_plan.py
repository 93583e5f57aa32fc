import dataclasses

import pytest
from hypothesis import given
from hypothesis import strategies as st
from msgspec.structs import replace
from PySide6.QtCore import QRect

from tests.helpers import snapshots
from wallboard.snapshot import AgentView
from widgets.agent_squares.plan import DENSITIES, TALLER, Plan, plan_for, teams_of
from widgets.agent_squares.states import OVERLONG_S, counts_of, is_overlong, state_word

WIDTH, HEIGHT = 1856, 836
"""The room for squares in a window of 1920 × 1080: less margins, header and the line above them."""


def agents_in(*sizes: int) -> list[AgentView]:
    return [
        AgentView(f"{team}-{n}", f"Agent {n:03}", f"Team {team}", "talking", 0.0)
        for team, size in enumerate(sizes)
        for n in range(size)
    ]


def rects(plan: Plan) -> list[QRect]:
    return [rect for block in plan.blocks for rect in (block.heading, *block.squares)]


@pytest.mark.parametrize(
    "sizes", [(15, 15, 15, 15), (60,), (30, 30), (20, 20, 20), (10,) * 6, (6,) * 10, (5,) * 12, (2,) * 30]
)
def test_sixty_fit_without_scrolling(sizes: tuple[int, ...]) -> None:
    plan = plan_for(teams_of(agents_in(*sizes)), WIDTH, HEIGHT, 1.0)
    assert sum(len(block.squares) for block in plan.blocks) == 60
    assert plan.height <= HEIGHT


def test_few_agents_get_large_squares_and_many_scroll() -> None:
    few = plan_for(teams_of(agents_in(6)), WIDTH, HEIGHT, 1.0).density
    assert few == dataclasses.replace(DENSITIES[0], height=DENSITIES[0].height * TALLER[0])
    crowd = plan_for(teams_of(agents_in(*[25] * 40)), WIDTH, HEIGHT, 1.0)
    assert crowd.density is DENSITIES[-1]
    assert crowd.height > HEIGHT


@given(
    sizes=st.lists(st.integers(1, 40), max_size=12),
    width=st.integers(300, 3900),
    scale=st.sampled_from((0.5, 0.67, 1.0, 2.0)),
)
def test_nothing_overlaps_and_nothing_is_cut(sizes: list[int], width: int, scale: float) -> None:
    plan = plan_for(teams_of(agents_in(*sizes)), width, 800, scale)
    placed = rects(plan)
    assert len(placed) == sum(sizes) + len(sizes)
    for number, rect in enumerate(placed):
        assert rect.left() >= 0
        assert rect.bottom() <= plan.height
        assert rect.right() <= width
        assert not any(rect.intersects(other) for other in placed[number + 1 :])


def test_no_agents_take_no_room() -> None:
    assert plan_for((), WIDTH, HEIGHT, 1.0).height == 0


def test_teams_and_names_stand_in_order_and_keep_it() -> None:
    agents = list(snapshots.surge().agents)
    agents += [
        replace(agents[0], agent="x", team="Team 10", name="Zoe"),
        replace(agents[0], agent="y", team=""),
    ]
    teams = teams_of(agents)
    assert [team.name for team in teams] == ["Team 1", "Team 2", "Team 3", "Team 4", "Team 10", ""]
    changed = [replace(agent, state="available", since=0.0) for agent in reversed(agents)]
    assert [[a.agent for a in team.agents] for team in teams_of(changed)] == [
        [a.agent for a in team.agents] for team in teams
    ]


@pytest.mark.parametrize("state", OVERLONG_S)
def test_a_state_is_overlong_after_its_limit(state: str) -> None:
    agent = AgentView("a", "Ada", "", state, since=1000.0)
    assert not is_overlong(agent, 1000.0 + OVERLONG_S[state])
    assert is_overlong(agent, 1000.0 + OVERLONG_S[state] + 1)


def test_available_and_a_vendors_own_state_are_never_overlong() -> None:
    for state in ("available", "Nachbearbeitung"):
        assert not is_overlong(AgentView("a", "Ada", "", state, since=0.0), 1e9)


def test_a_vendors_word_stands_as_it_came_after_the_known_ones() -> None:
    agents = [AgentView(str(n), "", "", state, 0.0) for n, state in enumerate(("Zeta", "lunch", "available"))]
    assert [state_word(state) for state in counts_of(agents)] == ["Available", "Lunch", "Zeta"]
