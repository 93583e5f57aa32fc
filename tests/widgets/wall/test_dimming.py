from collections.abc import Iterator
from datetime import datetime
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QAbstractAnimation, QSize
from PySide6.QtGui import QColor
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.config import Config, DimConfig, parse_config
from wallboard.errors import ConfigError
from wallboard.snapshot import FloorSnapshot
from widgets.pages import PAGES
from widgets.shell import MainWindow
from widgets.theme import THEMES, contrast, load_theme
from widgets.wall.dimming import Dimming

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
LONDON = ZoneInfo("Europe/London")
LEAST = 0.55


def at(hour: int, minute: int = 0) -> float:
    return datetime(2026, 7, 6, hour, minute, tzinfo=LONDON).timestamp()


class Night:
    """A wall, its clock and what it is shown."""

    def __init__(self, config: Config) -> None:
        self.now = at(12)
        self.floor: FloorSnapshot = snapshots.calm()
        self.window = MainWindow(
            lambda: self.floor,
            lambda _intent: None,
            config,
            lambda *_: None,
            pages={"floor": PAGES["floor"]},
            wall=True,
            size=QSize(640, 360),
            now=lambda: self.now,
            monotonic=lambda: 0.0,
        )
        self.dimming = Dimming(self.window, (DimConfig("22:00-06:00", 0.6),), lambda: self.now)

    def show(self, floor: FloorSnapshot) -> None:
        self.floor = floor
        self.window.take_newest()

    def look(self, now: float) -> float:
        """The brightness once the turn to it has ended."""
        self.now = now
        self.dimming.look()
        turn = self.dimming._turn
        if turn.state() is QAbstractAnimation.State.Running:
            assert turn.duration() > 0
            turn.setCurrentTime(turn.duration())
        return self.dimming.veil.level


@pytest.fixture
def night(config: Config, qtbot: QtBot) -> Iterator[Night]:
    made = Night(config)
    made.window.show()
    qtbot.waitExposed(made.window)
    yield made
    made.window.close()
    made.window.deleteLater()


def test_by_the_sites_time(night: Night) -> None:
    night.show(replace(snapshots.calm(), mode="live", zone="Europe/London"))
    levels = [night.look(at(*moment)) for moment in ((21, 59), (22, 0), (5, 59), (6, 0))]
    assert levels == [1.0, 0.6, 0.6, 1.0]
    assert night.dimming.veil.isHidden()


def test_the_whole_window_is_darker(night: Night) -> None:
    night.show(replace(snapshots.calm(), mode="live", zone="Europe/London"))
    night.look(at(12))
    bright = night.window.grab().toImage()
    night.look(at(23))
    dark = night.window.grab().toImage()
    for x, y in ((5, 5), (320, 180), (635, 355)):
        before, after = (QColor(picture.pixel(x, y)) for picture in (bright, dark))
        for part in ("red", "green", "blue"):
            assert getattr(after, part)() == pytest.approx(0.6 * getattr(before, part)(), abs=2)


def test_a_critical_alert_lifts_it(night: Night) -> None:
    calm = replace(snapshots.calm(), mode="live", zone="Europe/London")
    night.show(calm)
    assert night.look(at(23)) == 0.6
    alert = replace(snapshots.surge().alerts[0], severity="critical", state="firing")
    night.show(replace(calm, at=calm.at + 1.0, alerts=(alert,)))
    assert night.look(at(23)) == 1.0
    night.show(replace(calm, at=calm.at + 2.0, alerts=(replace(alert, state="acknowledged"),)))
    assert night.look(at(23)) == 0.6


def test_a_day_that_is_played_has_its_own_night(night: Night) -> None:
    night.show(replace(snapshots.calm(), mode="replay", zone="Europe/London", at=at(23)))
    assert night.look(at(12)) == 0.6


@pytest.mark.parametrize("name", THEMES)
def test_text_stays_legible_at_the_darkest_that_may_be_configured(name: str) -> None:
    with pytest.raises(ConfigError, match=r">= 0.55"):
        parse_config(f'[wall]\ndim = [{{hours = "22:00-06:00", level = {LEAST - 0.01}}}]\n')
    theme = load_theme(name)  # type: ignore[arg-type]

    def dimmed(colour: str) -> str:
        of = QColor(colour)
        return QColor.fromRgbF(of.redF() * LEAST, of.greenF() * LEAST, of.blueF() * LEAST).name()

    assert contrast(dimmed(theme.text), dimmed(theme.surface)) >= 4.5
    assert contrast(dimmed(theme.text), dimmed(theme.background)) >= 4.5
