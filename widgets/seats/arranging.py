"""The bar with which a room is arranged: its size, its picture, everyone seated at once."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QFont, QImageReader
from PySide6.QtWidgets import QFileDialog, QHBoxLayout, QPushButton, QSpinBox, QWidget

from wallboard.seats import MOST_SIDE, SeatPlan
from widgets.look import Look
from widgets.parts import words


class ArrangingBar(QWidget):
    """Buttons. `sized` gives columns and rows, `picture_chosen` a path, empty for none."""

    sized = Signal(int, int)
    picture_chosen = Signal(str)
    all_wanted = Signal()

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._columns = self._side(self.tr("Columns"))
        self._rows = self._side(self.tr("Rows"))
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        for text, box in ((self.tr("Places"), self._columns), ("×", self._rows)):
            label = words(look, 18, muted=True)
            label.setText(text)
            row.addWidget(label)
            row.addWidget(box)
        row.addSpacing(look.px(8))
        self._no_picture = self._button(self.tr("No picture"), lambda: self.picture_chosen.emit(""))
        for button in (
            self._button(self.tr("Picture…"), self._ask_picture),
            self._no_picture,
            self._button(self.tr("Seat everyone"), self.all_wanted.emit),
        ):
            row.addWidget(button)
        row.addStretch(1)

    def _side(self, name: str) -> QSpinBox:
        box = QSpinBox()
        box.setRange(1, MOST_SIDE)
        box.setFont(self._look.font(18))
        box.setAlignment(Qt.AlignmentFlag.AlignRight)
        box.setAccessibleName(name)
        box.setKeyboardTracking(False)
        box.valueChanged.connect(lambda _: self.sized.emit(self._columns.value(), self._rows.value()))
        return box

    def _button(self, text: str, run: Callable[[], object]) -> QPushButton:
        button = QPushButton(text)
        button.setFont(self._look.font(18, QFont.Weight.Medium))
        button.clicked.connect(lambda _checked: run())
        return button

    def show_plan(self, plan: SeatPlan) -> None:
        """Say what the room is now."""
        for box, side in ((self._columns, plan.columns), (self._rows, plan.rows)):
            box.blockSignals(True)
            box.setValue(side)
            box.blockSignals(False)
        self._no_picture.setEnabled(bool(plan.picture))

    def _ask_picture(self) -> None:
        endings = " ".join(
            f"*.{bytes(each.data()).decode()}" for each in QImageReader.supportedImageFormats()
        )
        dialog = QFileDialog(
            self,
            self.tr("A picture of the room"),
            str(Path.home()),
            self.tr("Pictures ({endings})").format(endings=endings),
        )
        dialog.setFileMode(QFileDialog.FileMode.ExistingFile)
        dialog.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        dialog.fileSelected.connect(self.picture_chosen)
        dialog.open()
