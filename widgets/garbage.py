"""Python's cyclic garbage collector, kept in the GUI thread.

WORKAROUND: the collector runs in whichever thread allocates, and a Qt object that is destroyed outside the
GUI thread crashes the program. So it is switched off, and run by a timer here
(https://bugreports.qt.io/browse/PYSIDE-810; pyqtgraph's util/garbage_collector.py has the same cure).
"""

from __future__ import annotations

import gc

from PySide6.QtCore import QObject, QTimer

LOOK_MS = 500
GENERATIONS = 3


class GarbageTimer(QObject):
    """Collects as often as Python itself would, but in this thread.

    `stop` hands the work back to Python: not before the other threads have ended.
    """

    def __init__(self) -> None:
        super().__init__()
        gc.disable()
        gc.freeze()  # what the program is made of stays: no need to look at it again and again
        self._timer = QTimer(self)
        self._timer.setInterval(LOOK_MS)
        self._timer.timeout.connect(self.collect)
        self._timer.start()

    def collect(self) -> None:
        """Collect the oldest generation that is due, and the younger ones with it."""
        counts, limits = gc.get_count(), gc.get_threshold()
        due = [number for number in range(GENERATIONS) if counts[number] > limits[number] > 0]
        if due:
            gc.collect(max(due))

    def stop(self) -> None:
        """May be called twice.

        What is left is collected now: a collection that begins while Qt destroys an object, and destroys
        another, would wait for itself for ever.
        """
        self._timer.stop()
        gc.collect()
        gc.enable()
