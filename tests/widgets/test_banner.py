"""A critical alert is seen on every page: where the page has no place for it, above the page."""

from collections.abc import Iterator

import pytest
from msgspec.structs import replace
from PySide6.QtWidgets import QPushButton
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.config import PageName
from wallboard.snapshot import FloorSnapshot
from widgets.banner import AlertBanner, ClosedLine
from widgets.look import Look

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
CRITICAL, WARN = snapshots.surge().alerts


@pytest.fixture
def banner(look: Look, qtbot: QtBot) -> Iterator[AlertBanner]:
    banner = AlertBanner(look, button=True)
    qtbot.addWidget(banner)
    yield banner
    banner.close()


def with_alerts(*alerts: object) -> FloorSnapshot:
    return replace(snapshots.calm(), alerts=alerts)


def said(banner: AlertBanner) -> str:
    return f"{banner._title.text()} | {banner._text.text()}" if banner.isVisible() else ""


def test_a_critical_alert_is_shown_on_pages_without_alerts(banner: AlertBanner) -> None:
    banner.show_alerts(snapshots.surge(), "intraday")
    assert said(banner).startswith("Spike in Billing | 23 contacts in 5 min")
    banner.show_alerts(snapshots.calm(), "intraday")
    assert said(banner) == ""


@pytest.mark.parametrize("page", ["floor", "alerts"])
def test_pages_that_show_alerts_need_no_banner(banner: AlertBanner, page: PageName) -> None:
    banner.show_alerts(snapshots.surge(), page)
    assert said(banner) == ""


def test_warnings_and_what_someone_takes_care_of_need_none(banner: AlertBanner) -> None:
    for alert in (replace(WARN, state="firing"), replace(CRITICAL, state="acknowledged")):
        banner.show_alerts(with_alerts(alert), "log")
        assert said(banner) == ""


def test_more_than_one_are_counted(banner: AlertBanner) -> None:
    banner.show_alerts(with_alerts(CRITICAL, replace(CRITICAL, id="second")), "log")
    assert said(banner).startswith("Spike in Billing (and 1 more)")


def test_its_title_takes_one_line_where_there_is_room(banner: AlertBanner) -> None:
    title, height = banner._title, banner._title.fontMetrics().height()
    banner.resize(1600, 80)
    banner.show_alerts(with_alerts(CRITICAL, replace(CRITICAL, id="second")), "log")
    banner.layout().activate()  # type: ignore[union-attr]
    assert title.heightForWidth(title.width()) < 1.5 * height


def test_its_button_leads_to_the_alerts(banner: AlertBanner, qtbot: QtBot) -> None:
    banner.show_alerts(snapshots.surge(), "log")
    (button,) = banner.findChildren(QPushButton)
    with qtbot.waitSignal(banner.asked, timeout=1000):
        button.click()


def test_a_wall_nobody_touches_has_no_button(look: Look, qtbot: QtBot) -> None:
    banner = AlertBanner(look, button=False)
    qtbot.addWidget(banner)
    banner.show_alerts(snapshots.surge(), "log")
    assert not banner.findChildren(QPushButton)[0].isVisible()
    banner.close()


def test_a_closed_floor_says_so_on_pages_that_do_not(look: Look, qtbot: QtBot) -> None:
    line, floor = ClosedLine(look), snapshots.closed()
    qtbot.addWidget(line)
    line.show_snapshot(floor, "queues", at_rest=True)
    assert [label.text() for label in (line._title, line._text)] == ["Closed", "since 20:00"]
    assert line._note.text() == "opens Wed 08:00, in 11\u202fh 30\u202fmin"
    line.show_snapshot(floor, "queues", at_rest=False)
    assert "still being served" in line._text.text()
    line.show_snapshot(floor, "floor", at_rest=True)
    assert line.isHidden()
    line.show_snapshot(snapshots.calm(), "queues", at_rest=False)
    assert line.isHidden()
