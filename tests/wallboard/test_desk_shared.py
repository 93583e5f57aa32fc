"""Two wallboards on one file and one live floor: what one is told, the other knows."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.floors import HELLO, START_AT, floor_after
from tests.helpers.wait_for import wait_for
from wallboard.clock import SystemClock
from wallboard.config import Config
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.events import ContactQueued, Heartbeat
from wallboard.feed import FeedReport
from wallboard.intents import (
    Acknowledge,
    FinishIntervention,
    LogIntervention,
    Snooze,
    TakeBack,
    TakeBackIntervention,
)
from wallboard.log.store import Store
from wallboard.records import Alert, Details, InterventionDraft

FEED = "feed"


class Wall:
    """An engine on the common file and floor, without a thread of its own."""

    def __init__(self, path: Path, mode: str) -> None:
        self.store = Store(path)
        self.store.start()
        self.store.wait_open()
        self.desk = Desk(Config(), self.store)
        self.engine = Engine(Config(), SystemClock(), self.desk)
        self.engine.report(FeedReport(FEED, "current"))
        self.engine.deliver(FEED, [replace(HELLO, mode=mode, zone="UTC"), floor_after(4).state("epoch", 4)])
        queued = [
            ContactQueued(seq=5 + n, at=START_AT + 5.0, contact=f"c{n}", queue="billing", channel="voice")
            for n in range(30)
        ]
        self.engine.deliver(FEED, queued)
        self.engine.deliver(FEED, [Heartbeat(seq=34, at=START_AT + 120.0)])

    @property
    def alert(self) -> Alert:
        """The alert on those who wait."""
        return next(each for each in self.desk.alerts if each.rule == "waiting")

    def close(self) -> None:
        """End it."""
        self.engine.end()
        self.store.stop()


@pytest.fixture(params=["live"])
def walls(request: pytest.FixtureRequest, tmp_path: Path) -> Iterator[tuple[Wall, Wall]]:
    pair = Wall(tmp_path / "log.db", request.param), Wall(tmp_path / "log.db", request.param)
    yield pair
    for wall in pair:
        wall.close()


def test_an_alert_seen_at_one_desk_is_seen_at_the_other(walls: tuple[Wall, Wall]) -> None:
    one, other = walls
    assert one.alert.id == other.alert.id
    assert one.alert.state == other.alert.state == "firing"
    one.engine.handle(Acknowledge(one.alert.id, "Ann"))
    assert wait_for(lambda: other.alert.state == "acknowledged") < 2.0
    assert other.alert.acknowledged_by == "Ann"
    until = START_AT + 3600.0
    other.engine.handle(Snooze(other.alert.id, "Bob", until, "known"))
    wait_for(lambda: one.alert.state == "snoozed")
    assert (one.alert.acknowledged_by, one.alert.snoozed_until, one.alert.snooze_reason) == (
        "Bob",
        until,
        "known",
    )


@pytest.mark.parametrize("walls", ["demo"], indirect=True)
def test_demos_are_apart(walls: tuple[Wall, Wall]) -> None:
    one, other = walls
    one.engine.handle(Acknowledge(one.alert.id, "Ann"))
    one.store.flush().result(5)
    one.engine.handle(LogIntervention(InterventionDraft("note", "*", "a row that both see", "Ann")))
    wait_for(lambda: other.desk.interventions)
    assert other.alert.state == "firing"


def test_what_was_opened_at_one_desk_is_finished_at_the_other(walls: tuple[Wall, Wall]) -> None:
    one, other = walls
    draft = InterventionDraft("incident", "*", "lines down", "Ann", details=Details(reference="INC-1"))
    one.engine.handle(LogIntervention(draft))
    wait_for(lambda: other.desk.interventions)
    (row,) = other.desk.interventions
    assert (row.details.status, row.details.reference) == ("open", "INC-1")
    other.engine.handle(FinishIntervention(row.id, "Bob"))
    wait_for(lambda: one.desk.interventions[0].details.status == "done")
    (row,) = one.desk.interventions
    assert (row.text, row.who, row.details.reference) == ("lines down", "Bob", "INC-1")


def test_what_is_taken_back_stands_as_before_and_the_other_wall_knows(walls: tuple[Wall, Wall]) -> None:
    here, there = walls
    alert = here.alert.id
    here.engine.handle(Acknowledge(alert, "Ines M."))
    here.engine.handle(Snooze(alert, "Ines M.", START_AT + 3600.0, "known"))
    wait_for(lambda: there.alert.state == "snoozed")
    here.engine.handle(TakeBack(alert, "Ines M."))
    assert (here.alert.state, here.alert.snoozed_until) == ("acknowledged", None)
    wait_for(lambda: there.alert.state == "acknowledged")
    assert there.alert.taken_back_by == "Ines M."
    here.engine.handle(TakeBack(alert, "Ines M."))
    assert here.alert.state == "acknowledged", "one act is taken back, once"
    here.store.flush().result(5)
    assert here.alert.state == "acknowledged", "its own earlier rows do not come back to it"
    rows = here.store.read(lambda s: s.rows("SELECT state FROM alert_changes WHERE alert = ?", (alert,)))
    states = [row["state"] for row in rows.result(5)]
    assert states[-3:] == ["acknowledged", "snoozed", "acknowledged"], "every act has its row"


def test_an_entry_is_taken_back_by_another_row(walls: tuple[Wall, Wall]) -> None:
    here, there = walls
    here.engine.handle(LogIntervention(InterventionDraft("note", "*", "Wrong queue", "Ines M."), id="a" * 32))
    wait_for(lambda: [each.id for each in there.desk.interventions] == ["a" * 32])
    here.engine.handle(TakeBackIntervention("a" * 32, "Ines M."))
    wait_for(lambda: not there.desk.interventions and not here.desk.interventions)
    rows = here.store.read(lambda s: s.rows("SELECT text, cancelled FROM interventions ORDER BY seq"))
    assert [tuple(row.values()) for row in rows.result(5)] == [
        ("Wrong queue", 0),
        ("taken back at the desk", 1),
    ]
    assert not here.desk.log.verify().result(5).problem
