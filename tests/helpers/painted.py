"""What Qt was asked to paint."""

from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass, field

from PySide6.QtCore import QEvent, QObject, QRect
from PySide6.QtGui import QPaintEvent, QRegion
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget


@dataclass
class Painted(QObject):
    """Keeps the parts of widgets that are painted, each in its widget's own pixels."""

    parts: list[tuple[QWidget, QRegion]] = field(default_factory=list)

    def __post_init__(self) -> None:
        super().__init__()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if isinstance(event, QPaintEvent) and isinstance(watched, QWidget):
            self.parts.append((watched, event.region()))
        return False

    def share(self, widget: QWidget) -> float:
        """How much of `widget` was painted, 0..1."""
        part = QRegion()
        for each in (region for watched, region in self.parts if watched is widget):
            part += each
        rects: Iterator[QRect] = iter(part)  # type: ignore[call-overload]  # the stubs do not tell it
        painted = sum(rect.width() * rect.height() for rect in rects)
        return painted / (widget.width() * widget.height())


@contextmanager
def painted(application: QApplication) -> Iterator[Painted]:
    """What is painted inside of the block."""
    QTest.qWait(0)
    found = Painted()
    application.installEventFilter(found)
    try:
        yield found
        QTest.qWait(0)
    finally:
        application.removeEventFilter(found)
