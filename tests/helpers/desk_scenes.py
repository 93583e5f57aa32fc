"""What the pages of a desk show beside the floor: a tried rule, a room with seats."""

import time
from collections.abc import Iterable, Iterator, Sequence
from itertools import groupby, islice
from pathlib import Path

import numpy as np

from wallboard.config import Config
from wallboard.rules import RuleSpec
from wallboard.seats import SeatPlan, write_seats
from wallboard.snapshot import AgentView
from wallboard.trial import State, Trial, Wish

DAYS, CONTACTS = 8, 420
ABREAST = 3
COLUMNS = "offered=start,wait=wait,talk=talk,queue=queue"
SECONDS, PATIENCE_S = 8 * 3600, 900.0


def call_file(folder: Path) -> Path:
    """Days of calls to two queues, with a bad hour on every fourth."""
    chance = np.random.default_rng(4)
    lines = ["start,wait,talk,queue"]
    for day in range(DAYS):
        bad = day % 4 == 2
        starts = np.sort(chance.integers(9 * 3600, 9 * 3600 + SECONDS, CONTACTS))
        for start in starts.tolist():
            is_slow = bad and 13 * 3600 <= start < 14.2 * 3600
            wait = chance.exponential(170.0 if is_slow else 9.0)
            clock = f"{start // 3600:02}:{start // 60 % 60:02}:{start % 60:02}"
            queue = "billing" if chance.random() < 0.7 else "sales"
            lines.append(f"2026-03-{2 + day:02} {clock},{wait:.0f},{chance.exponential(180.0):.0f},{queue}")
    path = folder / "calls.csv"
    path.write_text("\n".join(lines))
    return path


def _batched(agents: Iterable[AgentView], size: int) -> Iterator[list[AgentView]]:
    waiting = iter(agents)
    while island := list(islice(waiting, size)):
        yield island


def begun(folder: Path, config: Config) -> Trial:
    """A rule being tried on those days, by a process of its own as at the desk."""
    rule = RuleSpec("longest_wait", "longest_wait_s", warn=90.0, critical=240.0)
    trial = Trial()
    trial.start(Wish((call_file(folder),), "csv", rule, mapping=COLUMNS), config)
    return trial


def done(trial: Trial) -> Trial:
    """The trial, with what came of it."""
    until = time.monotonic() + PATIENCE_S
    while trial.look().running and time.monotonic() < until:
        time.sleep(0.05)
    return trial


def standing(state: State) -> Trial:
    """A trial that stands at `state`."""
    trial = Trial()
    trial.state = state
    return trial


def seated(path: Path, agents: Sequence[AgentView]) -> SeatPlan:
    """A room kept in `path`: the teams of `agents` in islands of six with a way between; two have no seat."""
    by_team = sorted(agents, key=lambda each: (each.team, each.agent))[:-2]
    islands = [
        island for _, team in groupby(by_team, key=lambda each: each.team) for island in _batched(team, 6)
    ]
    rows = 3 * -(-len(islands) // ABREAST) - 1
    plan = SeatPlan(columns=4 * ABREAST - 1, rows=rows)
    for number, island in enumerate(islands):
        left, top = 4 * (number % ABREAST), 3 * (number // ABREAST)
        for place, each in enumerate(island):
            plan = plan.seated(each.agent, left + place % 3, top + place // 3)
    write_seats(path, plan)
    return plan
