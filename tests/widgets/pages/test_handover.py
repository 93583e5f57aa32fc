"""The Handover page, on a real log: look back, go through the list, ask, answer and sign."""

import resource
import signal
from collections.abc import Callable, Iterator
from concurrent.futures import Future, wait
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.handovers import record
from tests.helpers.shift import END_AT, START_AT, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S
from tests.widgets.conftest import Desk
from wallboard.config import Config, ShiftConfig
from wallboard.handover import Review, Wanted, review
from wallboard.intents import LogIntervention
from wallboard.snapshot import FloorSnapshot, HandoverStatus
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.pages.handover import HandoverPage
from widgets.readers import Readers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
SPAN = (START_AT, END_AT)
Opener = Callable[..., HandoverPage]


class Reader:
    """Reads the log, and counts how often."""

    def __init__(self, shift: ShiftLog) -> None:
        self._shift, self.asked = shift, 0

    def __call__(self, wanted: Wanted) -> Future[Review]:
        self.asked += 1
        self._shift.store.flush().result(5)
        answer = review(self._shift.store, wanted)
        wait([answer], 5)
        return answer


@pytest.fixture
def shift(tmp_path: Path) -> Iterator[ShiftLog]:
    """An Early shift with a calm and a busy moment, an incident that is open, and overtime that runs on."""
    shift = ShiftLog(tmp_path / "log.db")
    calm = snapshots.calm()
    shift.floor(replace(calm, at=START_AT + 60.0, alerts=()))
    shift.floor(at_the_end())
    shift.add(draft("incident", "IVR fails <b>since</b> nine"), START_AT + HOUR_S)
    shift.add(draft("overtime", "Four, until 18:00"), END_AT - 600)
    yield shift
    shift.close()


@pytest.fixture
def sites(config: Config) -> Config:
    return replace(
        config, shift=(ShiftConfig("Early", ("08:00-14:30",)), ShiftConfig("Late", ("14:00-22:00",)))
    )


@pytest.fixture
def opened(qtbot: QtBot, look: Look, sites: Config, desk: Desk, shift: ShiftLog) -> Opener:
    def open_page(*, levers: bool = True, config: Config | None = None) -> HandoverPage:
        tools = desk.tools(look, config or sites, levers=levers, readers=Readers(handover=Reader(shift)))
        page = HandoverPage(tools)
        qtbot.addWidget(page)
        page.resize(1920, 976)
        page.show()
        page.draw(scene(floor()))
        return page

    return open_page


@pytest.fixture
def page(opened: Opener) -> HandoverPage:
    return opened()


def floor(minutes: int = 10) -> FloorSnapshot:
    """So many minutes after the Early shift's end; nobody has signed."""
    status = HandoverStatus("Early", *SPAN)
    return replace(at_the_end(), at=END_AT + 60.0 * minutes, handover=status)


def scene(floor: FloorSnapshot) -> Scene:
    return Scene(floor, freshness_of(floor))


def told(page: HandoverPage) -> str:
    return "\n".join(label.text() for label in page.findChildren(QLabel) if label.isVisible())


def reach_the_log(page: HandoverPage, desk: Desk, shift: ShiftLog, minutes: int) -> None:
    """What was posted is written, and the page hears of it."""
    for intent in desk.posted:
        assert isinstance(intent, LogIntervention)
        shift.add(intent.draft, END_AT + 60.0 * minutes)
    desk.posted.clear()
    page.draw(scene(floor(minutes)))
    QCoreApplication.processEvents()  # what is new in a layout is shown in the next round


def test_the_shift_that_ended_is_shown_and_what_it_leaves(page: HandoverPage) -> None:
    words = told(page)
    assert page.shift_box.currentText() == "Early, Tue 26 May 2026, 08:00–14:30"
    assert "IVR fails <b>since</b> nine" in words  # shown, not taken for markup
    assert "Four, until 18:00" in words
    assert "You take over: 0 of 4 understood" in words
    assert "The floor at 14:30" in words
    page.shift_box.setCurrentIndex(0)
    page.shift_box.activated.emit(0)
    page.draw(scene(floor()))
    assert page.shift_box.currentText() == "Late, Tue 26 May 2026, 14:00–22:00"
    assert "Four, until 18:00" in told(page)


def test_keys_and_flags_lead_to_the_floor_as_it_was(page: HandoverPage) -> None:
    chart = page.chart
    chart.setFocus()
    QTest.keyClick(chart, Qt.Key.Key_Home)
    assert "The floor at 08:00" in told(page)
    assert "The wall kept no figures near this time" in told(page)
    QTest.keyClick(chart, Qt.Key.Key_Right)
    assert "The floor at 08:05" in told(page)
    assert "figures of 08:01" in told(page)
    QTest.keyClick(chart, Qt.Key.Key_Down)
    assert "The floor at 09:00" in told(page)  # the incident
    page.grab()  # paints: only then there are flags to click at
    flag = next(place for place, at, _ in chart._places if at == END_AT - 600)
    QTest.mouseClick(chart, Qt.MouseButton.LeftButton, pos=flag.center().toPoint())
    assert "The floor at 14:20" in told(page)
    assert "Done in the half-hour before" in told(page)
    QTest.keyClick(chart, Qt.Key.Key_End)
    assert "Spike in Billing" in told(page)


def test_from_words_to_both_signatures(page: HandoverPage, desk: Desk, shift: ShiftLog) -> None:
    signing, name = page.signing, page.signing.name
    name.setText("Ines M.")
    signing.sign.click()
    assert "write some words on the floor first" in told(page)
    assert desk.posted == []
    QTest.keyClicks(signing.words, "Calm until one")
    signing.sign.click()
    reach_the_log(page, desk, shift, 11)
    assert "“Calm until one” Ines M., 14:41" in told(page)
    assert "Handed over by Ines M. at 14:41" in told(page)
    assert not signing.words.isVisible()
    assert not name.text()
    name.setText("Ines M.")
    signing.sign.click()
    assert "it takes two" in told(page)
    name.setText("Bo L.")
    (row,) = [row for row in page.list.rows if "IVR" in row.matter.text]
    row.mark.click()
    row.ask.click()
    assert signing.say.placeholderText() == "Ask about Outage or incident · Whole floor"
    QTest.keyClicks(signing.say, "Who calls back?")
    QTest.keyClick(signing.say, Qt.Key.Key_Return)
    reach_the_log(page, desk, shift, 12)
    assert "✓ Bo L. 14:42" in told(page)
    assert "You take over: 1 of 4 understood" in told(page)
    assert "Bo L. (Outage or incident of 09:00): Who calls back?" in told(page)
    name.setText("Ines M.")
    signing.answers[0].click()
    QTest.keyClicks(signing.say, "The carrier")
    QTest.keyClick(signing.say, Qt.Key.Key_Return)
    name.setText("Bo L.")
    signing.sign.click()
    reach_the_log(page, desk, shift, 13)
    assert "→ Ines M.: The carrier" in told(page)
    assert "taken over by Bo L. at 14:43" in told(page)
    assert not signing.sign.isVisible()
    found = record(shift.store, SPAN)
    assert [each.who for each in found.signatures] == ["Ines M.", "Bo L."]


def test_words_can_be_skipped_with_a_reason(page: HandoverPage, desk: Desk, shift: ShiftLog) -> None:
    page.signing.skip.click()
    QTest.keyClicks(page.signing.words, "Fire alarm")
    page.signing.sign.click()
    reach_the_log(page, desk, shift, 11)
    assert "skipped by Ines M., because: Fire alarm" in told(page)


def test_what_is_half_written_outlives_a_new_look(page: HandoverPage, opened: Opener) -> None:
    QTest.keyClicks(page.signing.words, "Half a sen")
    QTest.keyClick(page.chart, Qt.Key.Key_Home)
    again = opened()
    again.recall(page.memory())
    again.draw(scene(floor(11)))
    assert again.signing.words.toPlainText() == "Half a sen"
    assert "The floor at 08:00" in told(again)


def test_a_wall_only_shows(opened: Opener) -> None:
    page = opened(levers=False)
    assert not page.signing.isVisible()
    assert not [row for row in page.list.rows if row.mark.isVisible() or row.ask.isVisible()]


def test_without_shifts_the_day_is_shown_and_not_signed(opened: Opener, config: Config) -> None:
    page = opened(config=config)
    assert page.shift_box.currentText().startswith("Today")
    assert "Name your shifts" in told(page)
    assert not page.signing.isVisible()


def test_the_log_is_not_asked_for_what_is_shown_already(opened: Opener) -> None:
    page = opened()
    reader = page.tools.readers.handover
    assert isinstance(reader, Reader)
    asked = reader.asked
    for _ in range(3):
        page.draw(scene(floor()))
    assert reader.asked == asked
    page.draw(scene(floor(11)))
    assert reader.asked == asked + 1


def test_a_shift_of_which_the_log_knows_nothing_is_said_to_be(
    qtbot: QtBot, look: Look, sites: Config, desk: Desk, tmp_path: Path
) -> None:
    empty = ShiftLog(tmp_path / "empty.db")
    page = HandoverPage(desk.tools(look, sites, readers=Readers(handover=Reader(empty))))
    qtbot.addWidget(page)
    page.show()
    page.draw(scene(floor()))
    assert "Nothing is known of this shift" in told(page)
    empty.close()


def test_who_has_signed_stays_with_it_until_the_next_is_due(page: HandoverPage) -> None:
    page.signing.skip.click()
    QTest.keyClicks(page.signing.words, "Fire alarm")
    page.signing.sign.click()
    signed = replace(floor(12), handover=HandoverStatus("Early", *SPAN, outgoing="Ines M.", followed=False))
    page.draw(scene(signed))
    assert page.shift_box.currentText().startswith("Early")
    late = HandoverStatus("Late", START_AT + 6 * HOUR_S, END_AT + 7.5 * HOUR_S)
    page.draw(scene(replace(signed, at=END_AT + 7.4 * HOUR_S, handover=late)))
    assert page.shift_box.currentText().startswith("Late")


def test_the_chosen_shift_outlives_a_new_look(page: HandoverPage, opened: Opener) -> None:
    page.shift_box.activated.emit(0)
    again = opened()
    again.recall(page.memory())
    again.draw(scene(floor(11)))
    assert again.shift_box.currentText().startswith("Late")


def test_it_is_saved_as_a_document(page: HandoverPage, qtbot: QtBot, tmp_path: Path) -> None:
    for name, written in (("late", "late.pdf"), ("late.html", "late.html"), ("l.doc", "l.doc.pdf")):
        page.save.save(tmp_path / name)
        qtbot.waitUntil(lambda: page.save.outcome != "")
        page.draw(scene(floor()))
        assert f"Saved: {tmp_path / written}" in told(page)
    assert "IVR fails" in (tmp_path / "late.html").read_text()
    assert (tmp_path / "late.pdf").read_bytes().startswith(b"%PDF-")
    page.save.save(tmp_path / "none" / "late.html")
    qtbot.waitUntil(lambda: page.save.outcome != "")
    assert "cannot be written: No such file" in page.save.outcome


@pytest.mark.parametrize("name", ["old.pdf", "old.html", "old.xlsx"])
def test_a_disk_that_is_full_is_told_and_loses_nothing(
    page: HandoverPage, qtbot: QtBot, tmp_path: Path, name: str
) -> None:
    old = tmp_path / name
    old.write_bytes(b"last week's")
    before = resource.getrlimit(resource.RLIMIT_FSIZE)
    handled = signal.signal(signal.SIGXFSZ, signal.SIG_IGN)
    resource.setrlimit(resource.RLIMIT_FSIZE, (1000, before[1]))
    try:
        page.save.save(old)
        qtbot.waitUntil(lambda: page.save.outcome != "")
    finally:
        resource.setrlimit(resource.RLIMIT_FSIZE, before)
        signal.signal(signal.SIGXFSZ, handled)
    assert page.save.outcome == f"Not saved: {old}: cannot be written: File too large; check the folder"
    assert old.read_bytes() == b"last week's"
    assert [each.name for each in tmp_path.iterdir() if each.suffix == old.suffix] == [name]
