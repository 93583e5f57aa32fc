"""A PySide6 release that miscounts references kills the interpreter hours later; see it here at once."""

import sys

import pytest
from PySide6.QtCore import QObject, QTimer, Signal

pytestmark = pytest.mark.gui

CALLS, CHUNK = 10_000, 100


class Source(QObject):
    fired = Signal(int)


@pytest.mark.skipif(sys.version_info >= (3, 12), reason="None and True are immortal here")
def test_reference_counts_stay() -> None:
    """6.12.0 lost a reference to None for each void call and one to True for each emit, on CPython 3.11."""
    source, timer = Source(), QTimer()
    none_before, true_before = sys.getrefcount(None), sys.getrefcount(True)
    for _ in range(CALLS // CHUNK):  # looked at often, for at zero the interpreter aborts
        for number in range(CHUNK):
            source.fired.emit(number)
            timer.setInterval(number)
        assert sys.getrefcount(None) == pytest.approx(none_before, abs=CHUNK / 2)
        assert sys.getrefcount(True) == pytest.approx(true_before, abs=CHUNK / 2)
