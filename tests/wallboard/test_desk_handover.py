"""At a shift's end the desk knows whose handover it is, says when it is not signed, and when it is."""

from collections.abc import Iterator
from pathlib import Path

import msgspec
import pytest

from tests.helpers.floors import HELLO, START_AT, empty_floor, event
from tests.helpers.handovers import act
from tests.helpers.receivers import HttpReceiver, http_receiver
from tests.helpers.wait_for import wait_for
from wallboard.clock import SystemClock
from wallboard.config import Config, parse_config
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.feed import FeedReport
from wallboard.handover.duty import RULE
from wallboard.intents import LogIntervention
from wallboard.log.store import Store
from wallboard.notify.notifier import Notifier
from wallboard.notify.post import ApprisePost
from wallboard.records import Alert
from wallboard.snapshot import HandoverStatus

# The story begins at 22:13:20 UTC: Late is over at 22:30, Night takes over from it.
LATE = (START_AT - 8 * 3600 - 800, START_AT + 1000)
SHIFTS = """
[[shift]]
name = "Late"
hours = ["14:00-22:30"]
"""
NIGHT = """
[[shift]]
name = "Night"
hours = ["22:00-06:00"]
"""
ROUTE = """
[notify]
rehearsals = true
[[route]]
name = "ops"
url = "json://127.0.0.1:PORT/ops"
severities = []
also = ["handover"]
group_s = 0
"""
SOURCE = "demo:Test"


class Wall:
    """A wall on the story, in a log of its own."""

    def __init__(self, path: Path, config: str) -> None:
        self.store = Store(path)
        self.store.start()
        self.store.wait_open()
        settings: Config = parse_config(config)
        self._notifier = Notifier(settings, self.store, ApprisePost, SystemClock())
        self._notifier.start()
        self.engine = Engine(settings, SystemClock(), Desk(settings, self.store, self._notifier))
        self.engine.report(FeedReport("feed", "current"))
        self._seq = 2
        hello, floor = msgspec.structs.replace(HELLO, site="Test", zone="UTC"), empty_floor()
        floor.apply([event(1)])
        self.engine.deliver("feed", [hello, floor.state("epoch", 1)])

    def until(self, second: int) -> None:
        """Let the story go on."""
        self.store.flush().result(5)
        while self._seq < second:
            self.engine.deliver("feed", [event(self._seq)])
            self._seq += 1
            if self._seq % 60 == 0:  # the log is heard at its own pace, the story of an hour takes a second
                self.store.flush().result(5)

    def sign(self, who: str, role: str) -> None:
        """Sign for the Late shift."""
        words = act("words", LATE, "Calm", who, source=SOURCE)
        draft = act("signed", LATE, who=who, role=role, source=SOURCE)  # type: ignore[arg-type]
        for each in (words, draft) if role == "outgoing" else (draft,):
            self.engine.handle(LogIntervention(each))

    def end(self) -> None:
        """Nothing more comes."""
        self.engine.end()
        self._notifier.stop()
        self.store.stop()

    @property
    def status(self) -> HandoverStatus | None:
        """Whose handover it is."""
        picture = self.engine.picture()
        return picture.handover if picture else None

    @property
    def alerts(self) -> list[Alert]:
        """About unsigned handovers."""
        picture = self.engine.picture()
        return [alert for alert in picture.alerts if alert.rule == RULE] if picture else []


@pytest.fixture
def receiver() -> Iterator[HttpReceiver]:
    with http_receiver() as receiver:
        yield receiver


@pytest.fixture
def wall(tmp_path: Path, receiver: HttpReceiver) -> Iterator[Wall]:
    route = ROUTE.replace("PORT", str(receiver.port))
    wall = Wall(tmp_path / "log.db", SHIFTS + NIGHT + route)
    yield wall
    wall.end()


def test_an_unsigned_handover_is_an_alert_until_it_is_signed(wall: Wall) -> None:
    wall.until(160)  # 22:15:40, within the last quarter of an hour
    assert wall.status == HandoverStatus("Late", *LATE)
    wall.until(1880)
    assert wall.alerts == []
    wall.until(1920)
    (alert,) = wall.alerts
    assert (alert.state, alert.title) == ("firing", "Handover not signed: Late")
    assert "ended at 22:30; nobody has signed" in alert.text
    wall.sign("Ines", "outgoing")
    wall.until(1950)
    assert "Ines has signed, nobody who takes over has" in wall.alerts[0].text
    wall.sign("Bo", "incoming")
    wall.until(1990)
    assert wall.alerts[0].state == "recovered"
    assert wall.status is not None
    assert (wall.status.outgoing, wall.status.incoming, wall.status.signed) == ("Ines", "Bo", True)


def test_a_shift_that_nobody_follows_is_signed_by_the_one_who_goes(tmp_path: Path) -> None:
    wall = Wall(tmp_path / "log.db", SHIFTS)
    wall.until(200)
    wall.sign("Ines", "outgoing")
    wall.until(2000)
    assert wall.alerts == []
    wall.end()


def test_a_shift_before_the_wall_was_there_is_nobodys_duty(tmp_path: Path) -> None:
    wall = Wall(tmp_path / "log.db", SHIFTS.replace("22:30", "21:50"))
    wall.until(2000)
    assert (wall.status, wall.alerts) == (None, [])
    wall.end()


def test_a_signature_has_the_figures_of_every_scope(wall: Wall) -> None:
    wall.until(200)
    wall.sign("Ines", "outgoing")
    wall.until(210)
    picture = wall.engine.picture()
    assert picture is not None
    signed = picture.interventions[-1]
    assert [figures.scope for figures in signed.figures] == [scope.id for scope in picture.scopes]


def test_a_handover_is_sent_on_once_its_shift_is_over(wall: Wall, receiver: HttpReceiver) -> None:
    wall.until(200)
    wall.sign("Ines", "outgoing")
    wall.until(1100)
    wall.sign("Bo", "incoming")
    wall.until(1200)
    wait_for(lambda: receiver.messages)
    wall.until(2000)
    (message,) = receiver.messages
    assert message["title"].startswith("DEMO · Handover: Late")
    assert "taken over by Bo" in message["message"]
