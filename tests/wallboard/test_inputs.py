"""A relay's inputs, each with its own health: what is not heard is not of now, and the rest goes on."""

import numpy as np
import pytest

from tests.helpers.hand_clock import HandClock
from wallboard.alerts.advice import Advisor
from wallboard.alerts.threshold import ThresholdRule
from wallboard.config import Config
from wallboard.engine import Engine
from wallboard.events import (
    AgentInfo,
    ContactInfo,
    FloorState,
    Heartbeat,
    Hello,
    InputHealth,
    QueueInfo,
)
from wallboard.feed import FeedReport
from wallboard.floor import intervals as col
from wallboard.lacking import NOW, PARTLY, without_lacking
from wallboard.rules import RuleSpec
from wallboard.snapshot import FloorSnapshot

AT = 1_700_000_000.0
PBX, CHAT = QueueInfo("pbx:1", input="pbx"), QueueInfo("chat:1", "chat", input="chat")
STATE = FloorState(
    "e",
    0,
    AT,
    queues=(PBX, CHAT),
    agents=(AgentInfo("a", "available", AT, queues=("chat:1",)), AgentInfo("b", "", AT, queues=("pbx:1",))),
    contacts=tuple(
        ContactInfo(f"{queue}{n}", queue, AT - 100.0 - n) for queue in ("pbx:1", "chat:1") for n in range(3)
    ),
)


def floor(*inputs: InputHealth) -> FloorSnapshot:
    engine = Engine(Config(), clock := HandClock(AT))
    engine.report(FeedReport("relay", "current"))
    engine.deliver("relay", [Hello("wallboard.v1", "x", "e", AT, 5.0), STATE, Heartbeat(0, AT, inputs)])
    clock.pass_s(1.0)
    picture = engine.picture()
    assert picture is not None
    return picture


def test_each_has_its_own_health() -> None:
    lost = InputHealth("pbx", "lost", AT - 60.0, "Nobody answers.")
    relay, pbx, chat = floor(lost, InputHealth("chat", "current")).feeds
    assert (relay.feed, relay.current, relay.of) == ("relay", True, "")
    assert (pbx.feed, pbx.link, pbx.current, pbx.detail, pbx.of) == (
        "pbx", "lost", False, "Nobody answers.", "relay"
    )  # fmt: skip
    assert pbx.age_s == pytest.approx(61.0)
    assert chat.current
    assert chat.age_s == pytest.approx(1.0)


def test_queues_of_one_that_is_not_heard_have_no_figures_and_no_sum_has_them() -> None:
    shown = without_lacking(floor(InputHealth("pbx", "lost", AT), InputHealth("chat", "current")))
    pbx, chat, whole = (shown.row(each) for each in ("queue:pbx:1", "queue:chat:1", "*"))
    assert np.isnan(shown.live.waiting[pbx])
    assert np.isnan(shown.live.longest_wait_s[pbx])
    assert np.isnan(shown.live.staffed[pbx])
    assert np.isnan(shown.windows["day"][pbx, col.OFFERED])
    assert (shown.live.waiting[chat], shown.live.waiting[whole]) == (3.0, 3.0)
    assert shown.live.staffed[whole] == 1.0, "of whom nothing is known, nobody is counted"
    assert shown.lacking(pbx) >= {NOW, PARTLY}
    assert shown.lacking(whole) == {PARTLY}
    both = floor(InputHealth("pbx", "current"), InputHealth("chat", "current"))
    assert both.live.waiting[both.row("*")] == 6.0
    assert not any(both.lacks)


def test_alerts_of_one_that_is_not_heard_neither_fire_nor_clear() -> None:
    rule = ThresholdRule(RuleSpec("many", figure="waiting", warn=2.0), Advisor())
    alive = [(f"queue:{queue}", "") for queue in ("pbx:1", "chat:1")]
    snapshot = floor(InputHealth("pbx", "lost", AT), InputHealth("chat", "current"))
    found = {each.scope: each for each in rule.conditions(snapshot, alive)}
    assert (found["queue:chat:1"].breach, found["queue:chat:1"].known) == (True, True)
    assert (found["queue:pbx:1"].breach, found["queue:pbx:1"].known) == (False, False)
