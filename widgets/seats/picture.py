"""The picture of the room, read in a thread of its own and kept until another one is wanted."""

from __future__ import annotations

import threading
from concurrent.futures import Future

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QImage, QImageReader, QPixmap

LARGEST = QSize(3840, 2160)
"""More than any screen shows is not kept."""


class RoomPicture:
    """`trouble` says why there is none where one is wanted."""

    def __init__(self) -> None:
        self._path, self._reading = "", Future[QImage | str]()
        self.pixmap, self.trouble = QPixmap(), ""

    @property
    def reading(self) -> bool:
        """Whether the picture is still to come."""
        return bool(self._path) and self.pixmap.isNull() and not self.trouble

    def look(self, path: str) -> None:
        """The picture in `path` is wanted, empty for none. To be called often: takes what the thread read."""
        if path != self._path:
            self._path, self.pixmap, self.trouble = path, QPixmap(), ""
            self._reading = Future()
            if path:
                reading = self._reading
                threading.Thread(
                    target=lambda: reading.set_result(_read(path)), name="wallboard-picture", daemon=True
                ).start()
        if self._path and self._reading.done():
            found, self._reading = self._reading.result(), Future()
            if isinstance(found, str):
                self.trouble = found
            else:
                self.pixmap = QPixmap.fromImage(found)


def _read(path: str) -> QImage | str:
    """The image, no larger than `LARGEST`, or in words why there is none."""
    reader = QImageReader(path)
    reader.setAutoTransform(True)
    if reader.size().width() > LARGEST.width() or reader.size().height() > LARGEST.height():
        reader.setScaledSize(reader.size().scaled(LARGEST, Qt.AspectRatioMode.KeepAspectRatio))
    image = reader.read()
    return f"{path}: {reader.errorString()}" if image.isNull() else image
