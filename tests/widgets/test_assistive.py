"""What assistive technology is told: every control has a name and a role, and the keyboard reaches it."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QSize, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QHeaderView,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QPushButton,
    QSlider,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot
from shiboken6 import isValid

from tests.helpers import snapshots
from tests.helpers.dialogs import DIALOGS, dialog_classes, every_dialog
from tests.helpers.full_window import full_window
from wallboard.config import Config, ThemeName
from widgets.agent_squares.painting import Moment
from widgets.agent_squares.view import AgentSquares
from widgets.charts.panel import ChartPanel
from widgets.look import look_for, palette_of
from widgets.palette.dialog import Palette
from widgets.shell import MainWindow
from widgets.theme import THEMES, style_sheet
from widgets.tiles import Tile

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),
]
CONTROLS = (
    QAbstractButton,
    QAbstractItemView,
    QAbstractSpinBox,
    QComboBox,
    QLineEdit,
    QPlainTextEdit,
    QSlider,
)


@pytest.fixture
def window(config: Config, qtbot: QtBot, tmp_path: Path) -> Iterator[MainWindow]:
    made = full_window(config, tmp_path)
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


def visit(window: MainWindow) -> Iterator[str]:
    for name in window.page_names:
        window.show_page(name)
        for _ in range(3):  # some pages lay out, or ask, in the next round
            window.take_newest()
            QCoreApplication.processEvents()
        yield name


def is_part(widget: QWidget) -> bool:
    """Whether it belongs to a control that is asked in its place: a box's line, a table's heading."""
    of_another = isinstance(widget.parent(), QComboBox | QAbstractSpinBox)
    return of_another or isinstance(widget, QHeaderView) or widget.objectName().startswith("qt_")


def is_ours(widget: QWidget) -> bool:
    return type(widget).__module__.startswith("widgets.") and not isinstance(widget, QLabel)


def nameless(top: QWidget) -> list[str]:
    """Controls without a name or role, and painted widgets that tell nothing of what they paint."""
    found = []
    for each in top.findChildren(QWidget):
        if not each.isVisibleTo(top) or is_part(each):
            continue
        told = QAccessible.queryAccessibleInterface(each)
        name = told.text(QAccessible.Text.Name)
        if isinstance(each, CONTROLS):
            if not name or told.role() == QAccessible.Role.NoRole:
                found.append(f"{type(each).__name__} in {type(each.parent()).__name__}")
        elif is_ours(each) and "paintEvent" in type(each).__dict__:
            if name and told.role() != QAccessible.Role.Client:
                continue
            found.append(f"{type(each).__name__}, painted, in {type(each.parent()).__name__}")
    return found


def unreachable(top: QWidget) -> list[str]:
    """Controls that no key reaches. The palette's list is moved by the arrows in its line."""
    return [
        f"{type(each).__name__} “{each.accessibleName()}” in {type(each.parent()).__name__}"
        for each in top.findChildren(QWidget)
        if isinstance(each, CONTROLS)
        and each.isVisibleTo(top)
        and each.isEnabled()
        and not is_part(each)
        and not isinstance(each.window(), Palette)
        and each.focusPolicy() == Qt.FocusPolicy.NoFocus
    ]


def test_every_page_names_its_controls_and_lets_keys_reach_them(window: MainWindow) -> None:
    found = {name: [*nameless(window), *unreachable(window)] for name in visit(window)}
    assert not {name: each for name, each in found.items() if each}


def test_every_dialog_names_its_controls_and_lets_keys_reach_them(window: MainWindow, tmp_path: Path) -> None:
    walked = every_dialog(window, tmp_path)
    found = {view: [*nameless(dialog), *unreachable(dialog)] for dialog, view in walked}
    assert not {view: each for view, each in found.items() if each}


def test_no_dialog_is_left_out() -> None:
    walked = {name.partition(" ")[0] for name in DIALOGS} - {"QDialog"}
    assert walked == dialog_classes(), "tests/helpers/dialogs.py opens each of them"


def test_a_control_without_a_name_would_be_found(window: MainWindow) -> None:
    button = QPushButton(window)
    button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
    button.show()
    assert nameless(window) == ["QPushButton in MainWindow"]
    assert len(unreachable(window)) == 1


def test_painted_agents_are_a_list(window: MainWindow) -> None:
    window.show_page("agents")
    window.take_newest()
    (squares,) = window.findChildren(AgentSquares)
    told = QAccessible.queryAccessibleInterface(squares)
    keys = list(squares.told_items())
    assert (told.role(), told.childCount()) == (QAccessible.Role.List, len(keys))
    squares.setFocus()
    squares.choose(keys[1])
    first, second = told.child(0), told.child(1)
    assert second.role() == QAccessible.Role.ListItem
    assert second.text(QAccessible.Text.Name) == squares.told_words(keys[1])
    assert (first.state().selected, second.state().selected, second.state().focusable) == (0, 1, 1)
    assert (told.indexOfChild(second), told.focusChild(), second.parent()) == (1, second, told)
    middle = second.rect().center()
    assert told.childAt(middle.x(), middle.y()) is second
    squares.show_agents((), Moment(0.0, "current"))
    assert (told.childCount(), second.isValid(), second.text(QAccessible.Text.Name)) == (0, False, "")
    window.close()
    squares.deleteLater()
    QCoreApplication.sendPostedEvents(squares, QEvent.Type.DeferredDelete.value)
    assert not isValid(told)
    assert not isValid(second)


def test_a_new_alert_is_announced(window: MainWindow, monkeypatch: pytest.MonkeyPatch) -> None:
    said: list[str] = []
    monkeypatch.setattr("widgets.shell.announce", lambda _, words: said.append(words))
    floor = snapshots.surge()
    alert = replace(floor.alerts[0], id="new", severity="critical", state="firing", title="Nobody answers")
    window._floor._source = lambda: replace(floor, at=floor.at + 1.0, alerts=(*floor.alerts, alert))
    window.take_newest()
    assert [each[:24] for each in said] == ["critical: Nobody answers"]


def test_tiles_and_charts_say_their_figures_in_words(window: MainWindow) -> None:
    window.show_page("floor")
    said = [each.accessibleDescription() for each in window.findChildren(Tile)]
    assert all(any(sign.isdigit() for sign in each) for each in said)
    charts = [each.accessibleDescription() for each in window.findChildren(ChartPanel)]
    roles = {
        QAccessible.queryAccessibleInterface(each).role()
        for each in (*window.findChildren(Tile), *window.findChildren(ChartPanel))
    }
    assert roles == {QAccessible.Role.Graphic, QAccessible.Role.Chart}
    assert len(charts) == 5
    assert all(any(sign.isdigit() for sign in each) and "since" in each for each in charts), charts


@pytest.mark.parametrize("theme", THEMES)
@pytest.mark.parametrize("kind", [QPushButton, QLineEdit, QComboBox, QPlainTextEdit])
def test_focus_is_seen(theme: ThemeName, kind: type[QWidget], config: Config, qtbot: QtBot) -> None:
    """A frame around the control changes its colour: more pixels than its outline is long."""
    look = look_for(config, theme, QSize(1920, 1080))
    room = QWidget()
    qtbot.addWidget(room)
    column = QVBoxLayout(room)
    control, other = kind(), QPushButton("other")
    column.addWidget(control)
    column.addWidget(other)
    room.setPalette(palette_of(look.theme))
    room.setStyleSheet(style_sheet(look.theme, 1.0))
    room.resize(300, 200)
    room.show()
    room.activateWindow()
    qtbot.waitUntil(room.isActiveWindow)
    other.setFocus()
    before = control.grab().toImage()
    control.setFocus()
    after = control.grab().toImage()
    changed = sum(
        before.pixel(x, y) != after.pixel(x, y) for x in range(before.width()) for y in range(before.height())
    )
    assert changed > 2 * (before.width() + before.height()) - 40
