"""Asks for the wall's PIN, over a wall: a field, and a line that says what came of it."""

from __future__ import annotations

from collections.abc import Callable
from math import ceil

from PySide6.QtCore import Qt, QTimer
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QDialog, QHBoxLayout, QLineEdit, QPushButton, QVBoxLayout, QWidget

from wallboard.pin import MOST
from widgets.look import Look
from widgets.parts import words
from widgets.wall.lock import WallLock

WIDTH = 480
LOOK_MS = 250


class PinDialog(QDialog):
    """Closes by itself once the PIN was right, and then does what was wanted: `then`."""

    def __init__(self, look: Look, lock: WallLock, then: Callable[[], object], parent: QWidget) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")  # dressed as what else lies over the window
        self.setWindowTitle(self.tr("Unlock this wall"))
        self.setFixedWidth(look.px(WIDTH))
        self._look, self._lock, self._then = look, lock, then
        self.field, self.answer = QLineEdit(), words(look, 18, QFont.Weight.Medium, wrap=True)
        self.unlock = QPushButton(self.tr("Unlock  ⏎"))
        self._wrong = False
        self._prepare()
        self._lay_out()
        self._timer = QTimer(self)
        self._timer.timeout.connect(self._show)
        self._timer.start(LOOK_MS)
        self._show()

    def _prepare(self) -> None:
        look = self._look
        self.field.setEchoMode(QLineEdit.EchoMode.Password)
        self.field.setMaxLength(MOST)
        self.field.setFont(look.font(34, QFont.Weight.DemiBold))
        self.field.setAlignment(Qt.AlignmentFlag.AlignCenter)
        self.field.setMinimumHeight(look.px(68))
        self.field.setAccessibleName(self.tr("PIN"))
        self.field.returnPressed.connect(self._attempt)
        self.field.textEdited.connect(self._edited)
        self.unlock.setFont(look.font(20, QFont.Weight.Medium))
        self.unlock.setMinimumHeight(look.px(48))
        self.unlock.setProperty("tone", "primary")
        self.unlock.setAutoDefault(False)
        self.unlock.clicked.connect(self._attempt)
        self._lock.answered.connect(self._take_answer)

    def _lay_out(self) -> None:
        look, column = self._look, QVBoxLayout(self)
        column.setContentsMargins(look.px(32), look.px(28), look.px(32), look.px(28))
        column.setSpacing(look.px(14))
        title, why = words(look, 28, QFont.Weight.DemiBold), words(look, 18, muted=True, wrap=True)
        title.setText(self.windowTitle())
        why.setText(self.tr("To act on it, type its PIN. Looking needs none."))
        foot = QHBoxLayout()
        cancel = QPushButton(self.tr("Cancel  Esc"))
        cancel.setFont(look.font(20))
        cancel.setMinimumHeight(look.px(48))
        cancel.setAutoDefault(False)
        cancel.clicked.connect(self.reject)
        foot.addWidget(cancel, 1)
        foot.addWidget(self.unlock, 1)
        self.answer.setMinimumHeight(look.px(26))
        for each in (title, why, self.field, self.answer):
            column.addWidget(each)
        column.addLayout(foot)

    def _attempt(self) -> None:
        if self.field.text() and not self._lock.wait_s:
            self._lock.attempt(self.field.text())
            self._show()

    def _edited(self) -> None:
        self._wrong = False
        self._show()

    def _take_answer(self, right: bool) -> None:
        if right:
            self.accept()
            self._then()
            return
        self._wrong = True
        self.field.clear()
        self._show()

    def _show(self) -> None:
        lock, wait_s = self._lock, ceil(self._lock.wait_s)
        self.unlock.setEnabled(bool(self.field.text()) and not wait_s and not lock.is_checking)
        wrong = wait_s or self._wrong
        if wait_s:
            text = self.tr("That was not it. Try again in {wait_s} s.").format(wait_s=wait_s)
        elif lock.is_checking:
            text = self.tr("Looking …")
        else:
            text = self.tr("That was not it.") if self._wrong else ""
        self.answer.setText(text)
        self.answer.setStyleSheet(f"color: {self._look.theme.critical if wrong else self._look.theme.muted}")
