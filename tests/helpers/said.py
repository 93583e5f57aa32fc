"""What a window says: every text it paints, whoever paints it, and every text that it has for a reader."""

import re
from collections.abc import Iterator
from html import unescape

from PySide6.QtCore import QAbstractItemModel, QBuffer, QByteArray, QIODevice, Qt
from PySide6.QtSvg import QSvgGenerator
from PySide6.QtWidgets import (
    QAbstractButton,
    QComboBox,
    QLabel,
    QLineEdit,
    QPlainTextEdit,
    QTableView,
    QWidget,
)

TEXT = re.compile(r"<text[^>]*>(.*?)</text>", re.DOTALL)


def painted(widget: QWidget) -> list[str]:
    """The texts that are painted, as an SVG of the widget has them."""
    data = QByteArray()
    buffer = QBuffer(data)
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture = QSvgGenerator()
    picture.setOutputDevice(buffer)
    picture.setSize(widget.size())
    widget.render(picture)
    buffer.close()
    return [unescape(each).strip() for each in TEXT.findall(bytes(data.data()).decode())]


def told(widget: QWidget) -> Iterator[str]:
    """What `widget` itself has to tell beside what it paints."""
    yield from (widget.toolTip(), widget.accessibleName(), widget.accessibleDescription())
    yield widget.windowTitle() if widget.isWindow() else ""
    if isinstance(widget, QLabel | QAbstractButton):
        yield widget.text()
    if isinstance(widget, QLineEdit | QPlainTextEdit):
        yield widget.placeholderText()
    if isinstance(widget, QComboBox):
        yield from (widget.itemText(number) for number in range(widget.count()))
    if isinstance(widget, QTableView):
        model = widget.model()
        if model is not None:
            yield from _headings(model)


def _headings(model: QAbstractItemModel) -> Iterator[str]:
    for column in range(model.columnCount()):
        for role in (Qt.ItemDataRole.DisplayRole, Qt.ItemDataRole.ToolTipRole):
            yield str(model.headerData(column, Qt.Orientation.Horizontal, role) or "")


def everything(widget: QWidget) -> set[str]:
    """All of it, of the widget and of all that is visible in it."""
    inside = [each for each in widget.findChildren(QWidget) if each.isVisibleTo(widget)]
    return {text for each in (widget, *inside) for text in told(each) if text} | set(painted(widget))
