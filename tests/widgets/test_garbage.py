"""What is left of a window is destroyed in the GUI thread, whichever thread works hardest."""

import gc
import threading
import weakref

import pytest
from pytestqt.qtbot import QtBot

from widgets.garbage import GarbageTimer


class Knot:
    """Garbage that only the collector can free."""

    def __init__(self) -> None:
        self.self = self


def work(ended: threading.Event) -> None:
    """Allocate as an engine does, so that a collection is due again and again."""
    while not ended.wait(0.001):
        _ = [Knot() for _ in range(1000)]


def test_garbage_is_collected_in_the_gui_thread_alone(qtbot: QtBot) -> None:
    ended, places = threading.Event(), list[int]()
    garbage = GarbageTimer()
    engine = threading.Thread(target=work, args=(ended,))
    engine.start()
    try:
        weakref.finalize(Knot(), lambda: places.append(threading.get_ident()))
        qtbot.waitUntil(lambda: bool(places), timeout=10_000)
    finally:
        ended.set()
        engine.join()
        garbage.stop()
        gc.unfreeze()
    assert places == [threading.get_ident()]
    assert gc.isenabled()


@pytest.mark.usefixtures("qtbot")
def test_nothing_is_left_for_a_collection_while_qt_destroys() -> None:
    """A window's menus, collected in a destructor of Qt's, kept a program that ended from ever ending."""
    garbage, ends = GarbageTimer(), list[bool]()
    weakref.finalize(Knot(), lambda: ends.append(gc.isenabled()))
    garbage.stop()
    gc.unfreeze()
    assert ends == [False]
