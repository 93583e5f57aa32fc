"""A wall's queues are as large as there is room for, and end with a whole row."""

import pytest

from widgets.look import Look
from widgets.queue_heights import heights_for

HEIGHT = 930  # of the page at 1080p, without the line above the table


def test_few_queues_are_written_larger_on_a_wall_only(look: Look) -> None:
    wall, desk = (heights_for(look, HEIGHT, 6, 6, wall=wall) for wall in (True, False))
    assert wall.growth > 1.25
    assert desk.growth == 1.0
    assert (wall.queues, wall.totals) == (6, 6)
    assert wall.row * 12 <= HEIGHT


@pytest.mark.parametrize("queues", [13, 40, 200])
def test_what_a_wall_has_no_room_for_is_left_out_by_whole_rows(look: Look, queues: int) -> None:
    heights = heights_for(look, HEIGHT, queues, 7, wall=True)
    assert 0 < heights.queues < queues or queues == 13
    assert heights.totals > 0
    assert heights.row * (heights.queues + heights.totals) <= HEIGHT
    assert heights_for(look, HEIGHT, queues, 7, wall=False).queues == queues  # a desk scrolls
