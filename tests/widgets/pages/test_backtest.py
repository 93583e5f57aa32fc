"""Trying a rule in the window: a real process runs real files, and the page stays alive meanwhile."""

from collections.abc import Iterator
from datetime import date
from pathlib import Path

import pytest
from PySide6.QtCore import QPointF, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.backtest import Finding
from wallboard.config import Config
from wallboard.rules import RuleSpec
from wallboard.trial import Report, State, Trial, TriedDay, Wish
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.backtest import BacktestPage
from widgets.pages.base import Scene
from widgets.rule_trial.limits import read_limit

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
MIDNIGHT = 1_773_100_800.0  # 2026-03-10 in UTC


@pytest.fixture
def page(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> Iterator[BacktestPage]:
    made = BacktestPage(desk.tools(look, config))
    qtbot.addWidget(made)
    made.resize(1600, 800)
    made.show()
    yield made
    made.trial.cancel()
    made.close()


def draw(page: BacktestPage) -> None:
    floor = snapshots.calm()
    page.draw(Scene(floor, freshness_of(floor)))


def call_file(folder: Path) -> Path:
    """Three days of a call a minute from 09:00 to 10:00; on the last each waits five minutes."""
    path = folder / "calls.csv"
    rows = [
        f"2026-03-{day} 09:{minute:02}:00,{300 if day == 12 else 5},120,sales"
        for day in (10, 11, 12)
        for minute in range(60)
    ]
    path.write_text("\n".join(["start,wait,talk,queue", *rows]))
    return path


def test_a_rule_is_tried_on_recorded_days_beside_the_rule_as_it_stands(
    page: BacktestPage, qtbot: QtBot, tmp_path: Path
) -> None:
    form = page.form
    form.take_files([call_file(tmp_path)])
    assert form.day_format.currentData() == "csv"
    for box in (form.day_format, form.rule, form.figure):
        shown = [box.itemText(index) for index in range(box.count())]
        assert len(shown) == len(set(shown))
        assert not any("_" in words for words in shown), "people read words, no ids"
    form.fields["mapping"].setText("offered=start,wait=wait,talk=talk,queue=queue")
    form.fields["first"].setText("2026-03-11")
    form.fields["warn"].setText("4:30")
    QTest.keyClick(form.fields["warn"], Qt.Key.Key_Return)
    assert page.trial.state.running
    assert page.progress.isVisible()

    def done() -> bool:
        draw(page)
        return not page.trial.state.running

    qtbot.waitUntil(done, timeout=60_000)
    report = page.trial.state.report
    assert report is not None, page.trial.state.error
    assert [each.day for each in report.days] == [date(2026, 3, 11), date(2026, 3, 12)]
    assert len(report.tried) == 1
    assert report.tried[0].severity == "warn"
    assert report.tried[0].raised_at - report.standing[0].raised_at == pytest.approx(150, abs=20)
    assert report.standing[0].severity == "critical"
    assert page.heading.text() == "Longest wait: 0.5 alerts a day as tried, 0.5 as it stands"
    assert "the limit is 4 min 30 s" in page.list.item(0).text()


@pytest.mark.parametrize(
    ("field", "text", "words"),
    [
        ("warn", "much", "'much' is no number; write 120 or 2:00"),
        ("critical", "60", "the critical limit must be above the warn limit"),
        ("clear", "900", "the alert would never end"),
        ("hours", "Mo 8-18", "write them as `Mon-Fri 08:00-18:00`"),
        ("first", "12.3.", "is no day; write it as 2026-03-10"),
    ],
)
def test_what_makes_no_sense_is_said_before_anything_runs(
    page: BacktestPage, tmp_path: Path, field: str, text: str, words: str
) -> None:
    page.form.ask()
    assert page.form.problem.text() == "Choose the recorded days first."
    page.form.take_files([call_file(tmp_path)])
    page.form.fields["warn"].setText("240")
    page.form.fields[field].setText(text)
    QTest.keyClick(page, Qt.Key.Key_F5)
    assert words in page.form.problem.text()
    assert not page.trial.state.running


def test_escape_ends_a_trial_and_a_file_that_is_none_is_said_in_words(
    page: BacktestPage, qtbot: QtBot, tmp_path: Path
) -> None:
    wrong = tmp_path / "wrong.txt"
    wrong.write_text("nothing")
    page.form.take_files([wrong])
    page.form.ask()
    assert page.trial.state.running
    QTest.keyClick(page, Qt.Key.Key_Escape)
    assert page.trial.state == State()
    page.form.ask()

    def failed() -> bool:
        draw(page)
        return bool(page.trial.state.error)

    qtbot.waitUntil(failed, timeout=60_000)
    assert "wrong.txt:1: is not an anonymous-bank file" in page.trial.state.error


def report_of(*tried: Finding) -> Report:
    wish = Wish((), "csv", RuleSpec("waiting", "waiting", warn=5.0))
    return Report(wish, "UTC", (TriedDay(date(2026, 3, 10), MIDNIGHT, MIDNIGHT + 86_400),), (), tried)


def finding(hour: float) -> Finding:
    at = MIDNIGHT + hour * 3600
    return Finding("waiting", "sales", "warn", at, at + 3600, 9.0, 5.0, f"at {hour:g}")


def test_a_bar_and_its_words_are_picked_together(page: BacktestPage) -> None:
    report = report_of(finding(8), finding(20))
    page.trial.state = State(report=report)
    draw(page)
    (_, first), (_, second) = page.strip._bars(report.tried, 1)
    assert first.right() < second.left()
    point = QPointF(second.center()).toPoint()
    QTest.mouseClick(page.strip, Qt.MouseButton.LeftButton, pos=point)
    assert page.list.currentRow() == 1
    assert page.strip._picked == 1


def test_a_rule_that_finds_nothing_says_so(page: BacktestPage) -> None:
    page.trial.state = State(report=report_of())
    draw(page)
    assert page.list.item(0).text() == "The rule as tried raises no alert on these days."


def test_what_was_typed_outlives_a_change_of_look(page: BacktestPage, qtbot: QtBot, tmp_path: Path) -> None:
    page.form.take_files([call_file(tmp_path)])
    page.form.fields["warn"].setText("240")
    again = BacktestPage(page.tools)
    qtbot.addWidget(again)
    again.recall(page.memory())
    assert again.memory() == page.memory()


@pytest.mark.parametrize(
    ("text", "figure", "value"),
    [
        ("80 %", "service_level", 0.8),
        ("80", "service_level", 0.8),
        ("0.8", "service_level_day", 0.8),
        ("2:00", "longest_wait_s", 120.0),
        ("90", "asa_s", 90.0),
        ("12", "waiting", 12.0),
        ("", "waiting", None),
    ],
)
def test_limits_are_read_as_people_write_them(text: str, figure: str, value: float | None) -> None:
    assert read_limit(text, figure) == value


def test_a_trial_that_is_ended_leaves_what_the_one_before_it_found(
    page: BacktestPage, tmp_path: Path
) -> None:
    found = report_of(finding(8))
    page.trial.state = State(report=found)
    page.form.take_files([call_file(tmp_path)])
    page.form.ask()
    assert page.trial.state.running
    page.cancel.click()
    assert page.trial.look().report is found
    assert page.heading.isVisible()


def test_how_long_it_takes_yet_is_told_once_a_day_is_done(page: BacktestPage) -> None:
    page.trial.state = State(running=True, done=3, total=12, spent_s=60.0)
    draw(page)
    assert "3 of 12 days · about 3\u202fmin more" in [label.text() for label in page.findChildren(QLabel)]


def test_while_it_learns_from_the_days_before_it_tells_how_many_are_left(page: BacktestPage) -> None:
    page.trial.state = State(running=True, done=20, total=60, spent_s=100.0, learns=True)
    draw(page)
    shown = [label.text() for label in page.findChildren(QLabel)]
    assert "Learning from the days before …" in shown
    assert "20 of 60 days · about 3\u202fmin more" in shown
    assert (page.progress.value(), page.progress.maximum()) == (20, 60)


def test_an_idle_trial_is_cancelled_without_harm() -> None:
    trial = Trial()
    trial.cancel()
    assert trial.look() == State()
