from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QImage, QStandardItemModel
from PySide6.QtWidgets import QTableView
from pytestqt.qtbot import QtBot

from widgets.look import Look
from widgets.sorted_header import SortedHeader


def ink(picture: QImage, colour: str) -> list[tuple[int, int]]:
    wanted = QColor(colour).rgb()
    places = ((x, y) for x in range(picture.width()) for y in range(picture.height()))
    return [(x, y) for x, y in places if picture.pixel(x, y) == wanted]


def test_the_triangle_leaves_the_heading_as_it_is(qtbot: QtBot, look: Look) -> None:
    table, model = QTableView(), QStandardItemModel(0, 1)
    qtbot.addWidget(table)
    header = SortedHeader(look, table)
    header.setStyleSheet(f"color: {look.theme.muted}; background: {look.theme.background}")
    table.setHorizontalHeader(header)
    model.setHeaderData(0, Qt.Orientation.Horizontal, "Offered")
    right = Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignVCenter
    model.setHeaderData(0, Qt.Orientation.Horizontal, right, Qt.ItemDataRole.TextAlignmentRole)
    table.setModel(model)
    table.setSortingEnabled(True)
    header.setSortIndicator(-1, Qt.SortOrder.AscendingOrder)
    plain = header.grab().toImage()
    header.setSortIndicator(0, Qt.SortOrder.DescendingOrder)
    down = header.grab().toImage()
    header.setSortIndicator(0, Qt.SortOrder.AscendingOrder)
    up = header.grab().toImage()
    assert ink(plain, look.theme.muted)
    assert set(ink(plain, look.theme.muted)) <= set(ink(down, look.theme.muted))
    assert not ink(plain, look.theme.text)
    middle = {name: sum(y for _, y in ink(each, look.theme.text)) / len(ink(each, look.theme.text))
              for name, each in (("down", down), ("up", up))}  # fmt: skip
    assert middle["down"] < middle["up"]  # the broad end is on top
