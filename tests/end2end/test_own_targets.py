"""A wall that connects at ten counts the morning by its own targets, whatever the server counted by."""

from pathlib import Path

from tests.helpers.program import agrees_with_a_fresh_wall, served, shown, wall_on
from wallboard.cli.check_config import demo_config
from wallboard.floor import intervals as col


def test_the_morning_is_counted_by_the_walls_own_targets(tmp_path: Path) -> None:
    with served("demo", "--speed=60") as server:
        with wall_on(server.url, tmp_path / "own.db", config=demo_config()) as wall:
            back = shown(wall, lambda picture: picture.current)
            morning = back.closed[back.row("queue:email"), : back.current_interval].sum(axis=0)
            assert morning[col.ANSWERED] > 20
            assert morning[col.ANSWERED_WITHIN] == morning[col.SL_OFFERED] == morning[col.ANSWERED]
        with wall_on(server.url, tmp_path / "other.db") as wall:
            other = shown(wall, lambda picture: picture.current)
            morning = other.closed[other.row("queue:email"), : other.current_interval].sum(axis=0)
            assert 0 < morning[col.ANSWERED_WITHIN] < 0.9 * morning[col.ANSWERED]
            agrees_with_a_fresh_wall(wall, server.url, tmp_path / "fresh.db")
