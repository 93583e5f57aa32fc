"""A playbook as boxes to tick. What is ticked goes into the log, and only the log says that it is done."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QPoint, QRect, QRectF, QSize, Qt, Signal
from PySide6.QtGui import QColor, QFontMetrics, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import QCheckBox, QSizePolicy, QVBoxLayout, QWidget

from wallboard.playbooks import Step
from widgets.formatting import Formats
from widgets.look import Look
from widgets.marks import draw_mark

BOX, GAP, PADDING = 22, 12, 5
TEXT = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignTop | Qt.AlignmentFlag.AlignLeft


class StepBox(QCheckBox):
    """One step, its words wrapped to its width, with who took it and when below."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look, self._note = look, ""
        self.setFont(look.font(18))
        self._small = look.font(15)
        # Not by click: the space bar belongs to the replay until someone walks here.
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        policy = QSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Minimum)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    def show_step(self, step: Step, formats: Formats, *, can_tick: bool) -> None:
        """Show `step`; an open one can be ticked where `can_tick`."""
        done = step.done
        self._note = f"{formats.clock(done.happened_at)} {done.who}" if done else ""
        self.setText(step.text)
        self.setAccessibleDescription(self._note)
        self.setChecked(done is not None)
        self.setEnabled(done is None and can_tick)
        self.updateGeometry()
        self.update()

    def heightForWidth(self, width: int) -> int:
        _, note = self._places(width)
        return max(self._look.px(BOX + 2 * PADDING), note.bottom() + self._look.px(PADDING))

    def sizeHint(self) -> QSize:
        width = self._look.px(320)
        return QSize(width, self.heightForWidth(width))

    def hitButton(self, pos: QPoint) -> bool:  # noqa: N802 (Qt's name)
        """The words can be clicked too."""
        return self.rect().contains(pos)

    def _places(self, width: int) -> tuple[QRect, QRect]:
        """Where the words and the note stand in a box of `width` pixels."""
        px = self._look.px
        left, top = px(PADDING + BOX + GAP), px(PADDING)
        room = QRect(left, top, max(1, width - left - px(PADDING)), 10_000)
        words = QFontMetrics(self.font()).boundingRect(room, TEXT, self.text())
        note_height = QFontMetrics(self._small).height() if self._note else 0
        return words, QRect(left, words.bottom(), room.width(), note_height)

    def paintEvent(self, event: QPaintEvent) -> None:
        theme, px, painter = self._look.theme, self._look.px, QPainter(self)
        painter.setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # places are reckoned from the left
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        if self.hasFocus():
            painter.setPen(QPen(QColor(theme.accent), px(2)))
            painter.drawRoundedRect(QRectF(self.rect()).adjusted(1, 1, -1, -1), px(6), px(6))
        self._paint_box(painter, QRectF(px(PADDING), px(PADDING), px(BOX), px(BOX)))
        words, note = self._places(self.width())
        painter.setPen(QColor(theme.muted if self.isChecked() else theme.text))
        painter.drawText(words, TEXT, self.text())
        painter.setFont(self._small)
        painter.setPen(QColor(theme.muted))
        painter.drawText(note, Qt.AlignmentFlag.AlignVCenter, self._note)

    def _paint_box(self, painter: QPainter, box: QRectF) -> None:
        theme, px = self._look.theme, self._look.px
        if self.isChecked():
            draw_mark(painter, box, "good", QColor(theme.good), QColor(theme.surface))
            return
        painter.setPen(QPen(QColor(theme.muted if self.isEnabled() else theme.line), px(2)))
        painter.setBrush(
            QColor(theme.raised) if self.underMouse() and self.isEnabled() else Qt.BrushStyle.NoBrush
        )
        painter.drawRoundedRect(box.adjusted(1, 1, -1, -1), px(4), px(4))


class Checklist(QWidget):
    """The steps of one alert."""

    ticked = Signal(str)
    """This open step was taken now."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self.boxes: list[StepBox] = []
        self._column = QVBoxLayout(self)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.setSpacing(0)

    def show_steps(self, steps: Sequence[Step], *, can_tick: bool) -> None:
        """Show `steps`; boxes stay where they are, with the focus, as long as there are as many."""
        while len(self.boxes) > len(steps):
            gone = self.boxes.pop()
            gone.hide()  # deleted only when the loop comes round: a picture may be taken before
            gone.deleteLater()
        while len(self.boxes) < len(steps):
            self._add_box()
        for box, step in zip(self.boxes, steps, strict=True):
            box.show_step(step, self._look.formats, can_tick=can_tick)

    def _add_box(self) -> None:
        box = StepBox(self._look)
        box.clicked.connect(lambda: self._tick(box))
        self.boxes.append(box)
        self._column.addWidget(box)

    def _tick(self, box: StepBox) -> None:
        self.ticked.emit(box.text())
        box.setEnabled(False)  # until the log says that it is done; a second click must not log it twice

    def take_focus(self) -> None:
        """Go to the first step that is open."""
        for box in self.boxes:
            if box.isEnabled():
                box.setFocus(Qt.FocusReason.ShortcutFocusReason)
                return
