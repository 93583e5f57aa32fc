"""What has just happened on the floor, one by one, for those who judge event by event."""

from __future__ import annotations

from typing import Literal, NamedTuple

What = Literal["offered", "answered", "abandoned", "handled", "left_ready", "menu_left"]


class Happening(NamedTuple):
    """A contact was offered, answered, abandoned or handled to its end, an agent left ready, or a caller hung
    up in the menu.

    `at` is event time, `queues` the contact's queue or all of the agent's; none where the menu does
    not tell. `lasted_s` is the wait of an
    answer or an abandon, and the handling time (talk, hold, wrap-up) of what was handled.
    """

    what: What
    at: float
    queues: tuple[str, ...]
    lasted_s: float = 0.0
