import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.config import Config, NotifyConfig
from wallboard.snapshot import RouteHealth
from widgets.alert_list.routes import RouteLine, health_of
from widgets.look import Look
from widgets.marks import Mark

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words

AT = snapshots.surge().at  # 14:31 in London
SLACK = RouteHealth("Slack", "slack://…", sent_at=AT - 1620)
MAIL = RouteHealth("mail", "mailto://…", waiting=3, error="Connection refused.", failing_since=AT - 360)


@pytest.mark.parametrize(
    ("routes", "mark", "text"),
    [
        ((SLACK,), "good", "Routes: Slack ok, sent 14:04"),
        (
            (SLACK, MAIL),
            "warn",
            (
                "Routes: Slack ok, sent 14:04 · "
                "mail fails since 14:25 (Connection refused), 3 messages wait, nothing sent yet"
            ),
        ),
        (
            (replace(SLACK, waiting=1, given_up=2),),
            "good",
            "Routes: Slack ok, 1 message waits, 2 given up, sent 14:04",
        ),
    ],
)
def test_every_route_in_words(
    look: Look, config: Config, routes: tuple[RouteHealth, ...], mark: Mark, text: str
) -> None:
    floor = replace(snapshots.surge(), routes=routes)
    assert health_of(floor, config, look.formats) == (mark, text)


def test_a_rehearsal_sends_only_where_it_may(look: Look, config: Config) -> None:
    floor = replace(snapshots.surge(), routes=(SLACK,), mode="replay")
    assert health_of(floor, config, look.formats) == (
        "stale",
        "No messages are sent in a demo or a replay; --notify sends them.",
    )
    allowed = replace(config, notify=NotifyConfig(rehearsals=True))
    assert health_of(floor, allowed, look.formats)[0] == "good"


def test_without_routes_there_is_no_line(qtbot: QtBot, look: Look, config: Config) -> None:
    line = RouteLine(look)
    qtbot.addWidget(line)
    line.show_routes(snapshots.surge(), config)
    assert line.isHidden()
    line.show_routes(replace(snapshots.surge(), routes=(SLACK,)), config)
    assert not line.isHidden()
    line.close()
