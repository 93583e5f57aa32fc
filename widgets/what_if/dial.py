"""A number to try: a slider for the hand, a spin box for the keys, and both are the same."""

from __future__ import annotations

from PySide6.QtCore import Qt, Signal
from PySide6.QtWidgets import QGridLayout, QSlider, QSpinBox, QWidget

from widgets.look import Look
from widgets.parts import words


class Dial(QWidget):
    """From `least` to `most` in steps; `changed` tells of each new value."""

    changed = Signal()

    def __init__(self, look: Look, name: str, suffix: str, *, least: int, most: int, step: int = 1) -> None:
        super().__init__()
        self._step = step
        caption, self.slider, self.box = (
            words(look, 18, wrap=True),
            QSlider(Qt.Orientation.Horizontal),
            QSpinBox(),
        )
        caption.setText(name)
        self.slider.setRange(least // step, most // step)
        self.slider.setPageStep(max(1, (most - least) // step // 10))
        self.slider.setAccessibleName(name)
        self.box.setRange(least, most)
        self.box.setSingleStep(step)
        self.box.setSuffix(suffix)
        self.box.setFont(look.font(20))
        self.box.setFixedWidth(look.px(150))
        self.box.lineEdit().setTextMargins(look.px(10), 0, look.px(10), 0)
        self.box.setAlignment(Qt.AlignmentFlag.AlignRight)
        self.box.setAccessibleName(name)
        grid = QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setHorizontalSpacing(look.px(16))
        caption.setFixedWidth(look.px(280))
        grid.addWidget(caption, 0, 0)
        grid.addWidget(self.slider, 0, 1)
        grid.addWidget(self.box, 0, 2)
        self.slider.valueChanged.connect(self._slid)
        self.box.valueChanged.connect(self._typed)

    @property
    def value(self) -> int:
        """The number as it stands."""
        return self.box.value()

    def choose(self, value: int) -> None:
        """Stand at `value`, or as near as there is."""
        self.box.setValue(value)

    def _slid(self, place: int) -> None:
        if place != self.box.value() // self._step:
            self.box.setValue(place * self._step)

    def _typed(self, value: int) -> None:
        self.slider.setValue(value // self._step)
        self.changed.emit()
