"""What a feed does not tell is no figure: not 0, no alert, and nothing in the log."""

import numpy as np
import pytest

from tests.helpers.hand_clock import HandClock
from wallboard.alerts.figures import FIGURES, needs_of
from wallboard.config import Config
from wallboard.engine import Engine
from wallboard.events import FloorState, Hello, QueueInfo, QueueLive, QueueTotals
from wallboard.feed import FeedReport
from wallboard.floor import intervals as col
from wallboard.frozen_figures import figures_of
from wallboard.lacking import STAFFING, without_lacking
from wallboard.metrics import service_level
from wallboard.snapshot import FloorSnapshot

AT = 1_700_000_000.0
CHAT = QueueInfo("chat", "chat", lacks=("contacts", "handling", "agents"))


def floor_of(*queues: QueueInfo) -> FloorSnapshot:
    engine = Engine(Config(), HandClock(AT))
    engine.report(FeedReport("f", "current"))
    live = [
        QueueLive(info.queue, 4, oldest_at=AT - 50.0, staffed=3, available=1, seq=n + 1, at=AT)
        for n, info in enumerate(queues)
    ]
    engine.deliver(
        "f", [Hello("wallboard.v1", "x", "e", AT, 5.0), FloorState("e", 0, AT, queues=queues), *live]
    )
    picture = engine.picture()
    assert picture is not None
    return picture


def test_one_queue_has_the_counts_that_its_source_makes() -> None:
    shown = without_lacking(floor_of(CHAT))
    row = shown.row("queue:chat")
    assert (shown.live.waiting[row], shown.live.staffed[row], shown.live.available[row]) == (4.0, 3.0, 1.0)
    assert shown.lacking(row) == {"contacts", "handling", "agents"}
    sums = shown.windows["day"][row]
    assert np.isnan(sums[[col.OFFERED, col.HANDLED, col.STAFFED_S]]).all()
    assert np.isnan(service_level(sums, "answered_of_offered", np.zeros(())))


def test_of_several_nobody_knows_who_serves_both() -> None:
    shown = without_lacking(floor_of(CHAT, QueueInfo("mail", "email", lacks=CHAT.lacks)))
    assert STAFFING in shown.lacking(shown.row("*"))
    assert np.isnan(shown.live.staffed[shown.row("*")])
    assert shown.live.waiting[shown.row("*")] == 8.0


def test_a_scope_lacks_only_what_all_its_queues_lack() -> None:
    snapshot = floor_of(CHAT, QueueInfo("calls"))
    assert snapshot.lacking(snapshot.row("*")) == frozenset()
    assert snapshot.lacking(snapshot.row("queue:calls")) == frozenset()
    assert "contacts" in snapshot.lacking(snapshot.row("channel:chat"))
    complete = floor_of(QueueInfo("calls"))
    assert without_lacking(complete) is complete


def test_the_log_says_not_known_then() -> None:
    figures = figures_of(floor_of(CHAT, QueueInfo("mail", lacks=CHAT.lacks)), "*")
    assert (figures.waiting, figures.staffed, figures.available) == (8, None, None)
    assert (figures.service_level, figures.offered_interval, figures.forecast_gap) == (None, None, None)


@pytest.mark.parametrize("figure", FIGURES)
def test_every_figure_of_a_rule_knows_what_it_needs(figure: str) -> None:
    known = {"waiting", "longest_wait", "contacts", "handling", "agents", STAFFING}
    assert needs_of(figure) in known


def test_what_the_source_told_of_the_time_before_is_no_hole() -> None:
    engine = Engine(Config(), HandClock(AT))
    engine.report(FeedReport("f", "current"))
    hello = Hello("wallboard.v1", "x", "e", AT, 5.0)
    engine.deliver("f", [hello, FloorState("e", 0, AT, queues=(QueueInfo("calls"),))])
    begun = AT // 1800.0 * 1800.0
    halves = [QueueTotals("calls", begun - 900.0 * n, 900.0, offered=9.0, seq=n, at=AT) for n in (1, 2)]
    engine.deliver("f", halves)
    picture = engine.picture()
    assert picture is not None
    now = picture.current_interval
    assert picture.missing[now - 2 : now].tolist() == [1.0, 0.0]
    assert picture.closed[0, now - 1, col.OFFERED] == 18.0
