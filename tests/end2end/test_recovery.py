"""The server dies, the line is cut: the wall says so, recovers by itself, and its figures are right."""

from functools import partial
from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from tests.end2end.conftest import OpenWindow
from tests.helpers.background import background
from tests.helpers.program import (
    PATIENCE_S,
    ShiftedClock,
    agrees_with_a_fresh_wall,
    passes,
    served,
    shown,
    wall_on,
)
from tests.helpers.proxy import Proxy
from tests.helpers.windows import banner, tiles
from wallboard.snapshot import FloorSnapshot
from widgets.formatting import UNKNOWN

pytestmark = [
    pytest.mark.gui,
    pytest.mark.faults,
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]
DEMO = ("demo", "--speed=300")
WAIT_MS = round(PATIENCE_S * 1000)


def test_the_server_is_killed_and_comes_back(tmp_path: Path, qtbot: QtBot, open_window: OpenWindow) -> None:
    clock = ShiftedClock()
    with served(*DEMO) as first, wall_on(first.url, tmp_path / "wall.db", clock=clock) as wall:
        window = open_window(wall)
        begun = shown(wall, lambda picture: picture.current)
        passes(wall, begun.at + 600.0)
        qtbot.waitUntil(lambda: banner(window) == "" and tiles(window)[0].value != UNKNOWN, timeout=WAIT_MS)

        first.kill()
        qtbot.waitUntil(lambda: "cannot be reached" in banner(window), timeout=WAIT_MS)
        assert any(words in banner(window) for words in ("next try in", "trying again now"))
        assert "old" in banner(window)
        assert {tile.mark for tile in tiles(window)} == {"stale"}
        assert any(tile.value != UNKNOWN for tile in tiles(window))

        clock.ahead_s = 40.0
        qtbot.waitUntil(lambda: {tile.value for tile in tiles(window)} == {UNKNOWN}, timeout=WAIT_MS)

        with served(*DEMO, port=first.port) as second:
            qtbot.waitUntil(lambda: banner(window) == "", timeout=WAIT_MS)
            back = shown(wall, lambda picture: picture.current)
            passes(wall, back.at + 600.0)
            assert {tile.mark for tile in tiles(window)} != {"stale"}
            agrees_with_a_fresh_wall(wall, second.url, tmp_path / "fresh.db")


def test_the_line_is_cut_and_the_wall_goes_on_where_it_was(tmp_path: Path) -> None:
    with (
        served(*DEMO) as server,
        background() as loop,
        loop.keep(Proxy(server.url)) as proxy,
        wall_on(proxy.url, tmp_path / "wall.db") as wall,
    ):
        begun = shown(wall, lambda picture: picture.current)
        for cut in range(1, 4):
            passes(wall, begun.at + 300.0 * cut)
            loop.run(cut_off(proxy))
            shown(wall, partial(has_come_back, cut))
        assert proxy.connections == 4
        agrees_with_a_fresh_wall(wall, server.url, tmp_path / "fresh.db")


async def cut_off(proxy: Proxy) -> None:
    proxy.cut()


def has_come_back(times: int, picture: FloorSnapshot) -> bool:
    return picture.feeds[0].counters.reconnects >= times and picture.current
