"""The charts as a picture (PNG, PDF) and their figures (CSV, XLSX), written in a thread of their own."""

from __future__ import annotations

import threading
from collections.abc import Callable, Sequence
from concurrent.futures import Future
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtWidgets import QFileDialog, QWidget

from widgets.look import Look

PICTURES = (".png", ".pdf")
HEAD_HEIGHT, LINE_HEIGHT, MARGIN = 84, 32, 24
PDF_DPI = 300

Written = Callable[[Path], None]


class Exports:
    """Writes one file after the other; `outcome` tells what became of the last."""

    def __init__(self) -> None:
        self._writing: Future[Path] | None = None
        self.outcome = ""

    def write(self, path: Path, job: Written) -> None:
        """Let `job` write `path`; it raises OSError where it cannot."""
        self.outcome, self._writing = "", Future()
        threading.Thread(
            target=_run, args=(self._writing, job, path), name="wallboard-export", daemon=True
        ).start()

    def settled(self, saved: str) -> bool:
        """Whether there is news of the outcome; `saved` says where the file is, by its `{path}`."""
        if self._writing is None or not self._writing.done():
            return False
        failure = self._writing.exception()
        self.outcome = str(failure) if failure else saved.format(path=self._writing.result())
        self._writing = None
        return True


def _run(writing: Future[Path], job: Written, path: Path) -> None:
    try:
        job(path)
    except OSError as error:
        writing.set_exception(error)
    else:
        writing.set_result(path)


def ask_where(
    parent: QWidget, title: str, kinds: Sequence[str], name: str, chosen: Callable[[Path], None]
) -> None:
    """Ask for a file of one of the `kinds` (“Picture (*.png)”), and tell what was `chosen`. A name without a
    known ending gets that of its kind.
    """
    dialog = QFileDialog(parent, title, str(Path.home() / name))
    dialog.setAcceptMode(QFileDialog.AcceptMode.AcceptSave)
    dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
    dialog.setNameFilters(kinds)
    dialog.filterSelected.connect(lambda kind: _take_ending(dialog, ending_of(kind)))
    dialog.fileSelected.connect(
        lambda file: chosen(with_ending(Path(file), ending_of(dialog.selectedNameFilter()), kinds))
    )
    dialog.open()


def _take_ending(dialog: QFileDialog, ending: str) -> None:
    """The name that is proposed ends as the kind that is chosen."""
    dialog.setDefaultSuffix(ending)
    for file in dialog.selectedFiles():
        dialog.selectFile(Path(file).with_suffix(ending).name)


def ending_of(kind: str) -> str:
    """“.png” of “Picture (*.png)”."""
    return kind.rpartition("(*")[2].rstrip(")")


def with_ending(path: Path, ending: str, kinds: Sequence[str]) -> Path:
    """`path`, with `ending` where it has none of those that are known."""
    known = {ending_of(kind) for kind in kinds}
    return path if path.suffix.lower() in known else path.with_name(path.name + ending)


def picture_job(sheet: QWidget, lines: Sequence[str], look: Look, ending: str) -> Written:
    """What writes `sheet` as it looks now, under its head `lines`. Draws here, in the window's thread."""
    if ending == ".pdf":
        return _as_pdf(sheet, lines, look)
    ratio = sheet.devicePixelRatioF()
    size = sheet.size() + _around(look)
    image = QImage(size * ratio, QImage.Format.Format_RGB32)
    image.setDevicePixelRatio(ratio)
    image.fill(QColor(look.theme.background))
    painter = QPainter(image)
    _paint(painter, sheet, lines, look)
    painter.end()
    return lambda path: _save(image, path)


def _save(image: QImage, path: Path) -> None:
    if not image.save(str(path)):
        raise OSError(f"{path}: the picture could not be written; is the folder there, and not full?")


def _around(look: Look) -> QSize:
    """Head and margins."""
    return QSize(2 * look.px(MARGIN), look.px(HEAD_HEIGHT) + 2 * look.px(MARGIN))


def _paint(painter: QPainter, sheet: QWidget, lines: Sequence[str], look: Look) -> None:
    margin, line = look.px(MARGIN), look.px(LINE_HEIGHT)
    for number, text in enumerate(lines):
        first = number == 0
        painter.setFont(
            look.font(24 if first else 17, QFont.Weight.DemiBold if first else QFont.Weight.Normal)
        )
        painter.setPen(QColor(look.theme.text if first else look.theme.muted))
        place = QRectF(margin, margin + number * line, sheet.width(), line)
        painter.drawText(place, Qt.AlignmentFlag.AlignVCenter | Qt.TextFlag.TextSingleLine, text)
    below = QPoint(margin, margin + look.px(HEAD_HEIGHT))
    sheet.render(painter, below, QRegion(), QWidget.RenderFlag.DrawChildren)  # its own ground would be white


def _as_pdf(sheet: QWidget, lines: Sequence[str], look: Look) -> Written:
    """A page of A4 across with the sheet as large as it fits."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    writer.setResolution(PDF_DPI)
    writer.setTitle(lines[0])
    writer.setPageLayout(
        QPageLayout(QPageSize(QPageSize.PageSizeId.A4), QPageLayout.Orientation.Landscape, QMarginsF())
    )
    painter = QPainter(writer)
    page = QSizeF(writer.width(), writer.height())
    whole = sheet.size() + _around(look)
    painter.fillRect(QRectF(0, 0, page.width(), page.height()), QColor(look.theme.background))
    scale = min(page.width() / whole.width(), page.height() / whole.height())
    painter.scale(scale, scale)
    _paint(painter, sheet, lines, look)
    painter.end()
    buffer.close()
    return lambda path: _write(path, bytes(data.data()))


def _write(path: Path, data: bytes) -> None:
    path.write_bytes(data)
