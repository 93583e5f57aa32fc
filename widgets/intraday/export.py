"""The charts as a picture: PNG or PDF."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

from PySide6.QtCore import QBuffer, QByteArray, QMarginsF, QPoint, QRectF, QSize, QSizeF, Qt
from PySide6.QtGui import QColor, QFont, QImage, QPageLayout, QPageSize, QPainter, QPdfWriter, QRegion
from PySide6.QtWidgets import QWidget

from wallboard.whole_file import made_whole
from widgets.exports import Written
from widgets.look import Look

PICTURES = (".png", ".pdf")
HEAD_HEIGHT, LINE_HEIGHT, MARGIN = 84, 32, 24
PDF_DPI = 300


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
    with made_whole(path) as made:
        if not image.save(str(made)):
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
    with made_whole(path) as made:
        made.write_bytes(data)
