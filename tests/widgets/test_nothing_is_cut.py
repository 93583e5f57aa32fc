"""Every page with one queue or forty, six agents or 2,000, names of 60 letters, Arabic, 99,999 waiting:
no label, button or painted text has less room than it needs.
"""

from collections.abc import Callable, Iterator, Sequence
from itertools import combinations
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QPoint, QRect, QSize, Qt
from PySide6.QtGui import QPainter
from PySide6.QtWidgets import QAbstractButton, QComboBox, QLabel, QLineEdit, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.helpers.cuts import PaintedTexts, cut_widgets
from tests.helpers.full_window import full_window
from wallboard.config import LARGEST_TEXT, Config, PageName
from wallboard.snapshot import FloorSnapshot
from widgets.shell import MainWindow

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]
HD, UPRIGHT = QSize(1280, 720), QSize(1080, 1920)
PAGES: tuple[PageName, ...] = ("floor", "queues", "agents", "intraday", "alerts", "handover")


def crowded() -> FloorSnapshot:
    """Everything is long: names of queues, agents and teams, numbers, waits."""
    floor = snapshots.crowded()
    names = snapshots.LONG_NAMES
    agents = tuple(
        replace(
            each, name=f"{names[n % 3]} {n}", team=f"{names[n // 15 % 3]}", reason="Rückfrage beim Teamleiter"
        )
        for n, each in enumerate(floor.agents)
    )
    return replace(floor, agents=agents)


@pytest.fixture
def painted(monkeypatch: pytest.MonkeyPatch) -> PaintedTexts:
    """What is painted by our own code from now on."""
    texts = PaintedTexts(QPainter.drawText)
    monkeypatch.setattr(QPainter, "drawText", texts.noting())
    return texts


@pytest.mark.parametrize(
    ("story", "size"),
    [
        (crowded, HD),
        (crowded, UPRIGHT),
        (snapshots.tiny, HD),
        (snapshots.stale, HD),
        (snapshots.closed, HD),
        (snapshots.refused, HD),
    ],
)
def test_no_text_is_cut(
    story: Callable[[], FloorSnapshot], size: QSize, config: Config, painted: PaintedTexts
) -> None:
    pages = PAGES[:1] if story is snapshots.refused else PAGES  # one notice stands in place of all
    found = [cut for page in cuts_by_page(story(), size, config, painted, pages) for cut in page]
    assert found == []
    assert painted.seen > 50 or len(pages) == 1


def cuts_by_page(
    floor: FloorSnapshot, size: QSize, config: Config, painted: PaintedTexts, pages: Sequence[PageName]
) -> Iterator[list[str]]:
    """What is cut on each page of a window of `size`."""
    wall = size == UPRIGHT
    window = MainWindow(
        lambda: floor, lambda _: None, config, lambda *_: None, size=size, wall=wall,
        now=lambda: floor.at, monotonic=lambda: 0.0,
    )  # fmt: skip
    window.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    window.show()
    for name in pages:
        window.show_page(name)
        for _ in range(3):  # layouts within layouts need a few rounds to settle
            window.take_newest()
            QCoreApplication.processEvents()
        painted.cut.clear()
        window.grab()
        yield [f"{name}: {each}" for each in (*cut_widgets(window), *painted.cut)]
    window.close()
    window.deleteLater()
    QCoreApplication.sendPostedEvents(window, QEvent.Type.DeferredDelete.value)


def test_the_largest_text_lets_nothing_overlap(config: Config, tmp_path: Path, qtbot: QtBot) -> None:
    wall = replace(config.wall, text_scale=LARGEST_TEXT)
    window = full_window(replace(config, wall=wall), tmp_path)
    window.show()
    qtbot.waitExposed(window)
    found = {}
    for name in window.page_names:
        window.show_page(name)
        for _ in range(3):
            window.take_newest()
            QCoreApplication.processEvents()
        found[name] = list(overlaps(window.content.page(name)))
    assert not {name: each for name, each in found.items() if each}
    window.close()
    window.deleteLater()


def overlaps(page: QWidget) -> Iterator[str]:
    """Buttons and fields beside each other of which one lies over the other."""
    kinds = (QAbstractButton, QComboBox, QLineEdit)
    fields = [each for each in page.findChildren(QWidget) if isinstance(each, kinds) and each.isVisible()]
    for one, other in combinations(fields, 2):
        if one.parent() is other.parent() and one.geometry().intersects(other.geometry()):
            yield f"{one.accessibleName() or one.property('text')} and {other.accessibleName()}"


def test_what_is_cut_is_found(painted: PaintedTexts, qtbot: QtBot) -> None:
    """The search itself: a label too narrow, one that its holder cuts off, and a painted line too long."""

    class Canvas(QWidget):
        def paintEvent(self, event: object) -> None:
            painter = QPainter(self)
            painter.drawText(QRect(0, 0, 40, 20), 0, "Donaudampfschifffahrt")
            painter.drawText(QPoint(100, 60), "too far right")

    canvas, narrow, half = Canvas(), QLabel("Donaudampfschifffahrt"), QLabel("outside by half")
    for label in (narrow, half):
        label.setParent(canvas)
    qtbot.addWidget(canvas)
    canvas.resize(120, 80)
    narrow.setGeometry(0, 0, 30, 20)
    half.setGeometry(60, 0, 200, 20)
    canvas.setAttribute(Qt.WidgetAttribute.WA_DontShowOnScreen)
    canvas.show()
    canvas.grab()
    assert ["has 30" in cut or "outside of its Canvas" in cut for cut in cut_widgets(canvas)] == [True, True]
    assert {cut.split("'")[1] for cut in painted.cut} == {"Donaudampfschifffahrt", "too far right"}
    canvas.close()
