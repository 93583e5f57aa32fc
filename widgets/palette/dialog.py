"""The palette itself: a line to type in over a list; Enter runs, Esc closes."""

from __future__ import annotations

from collections.abc import Sequence

from PySide6.QtCore import QEvent, QObject, Qt
from PySide6.QtGui import QAccessible, QAccessibleEvent, QKeyEvent
from PySide6.QtWidgets import QDialog, QFrame, QLineEdit, QListView, QVBoxLayout, QWidget

from widgets.actions import Action
from widgets.look import Look
from widgets.palette.choice import Choice
from widgets.palette.rows import ROW_HEIGHT, ActionDelegate, ActionModel, spoken
from widgets.palette.used import LastUsed
from widgets.parts import words

WIDTH, FROM_TOP, ROWS = 860, 96, 11
TO_THE_LIST = {Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_PageUp, Qt.Key.Key_PageDown}


class Palette(QDialog):
    """Finds among `actions` and `places`, and runs what is chosen once it is closed."""

    def __init__(
        self,
        look: Look,
        actions: Sequence[Action],
        places: Sequence[Action],
        used: LastUsed,
        parent: QWidget,
    ) -> None:
        super().__init__(parent, Qt.WindowType.Dialog | Qt.WindowType.FramelessWindowHint)
        self.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        self.setObjectName("palette")
        self.setWindowTitle(self.tr("Find anything to do"))
        self._look, self._used = look, used
        self._choice = Choice([each for each in actions if each.possible()], places, used.ids)
        self._window = parent
        self.line, self.list, self._foot = QLineEdit(), QListView(), words(look, 16, muted=True)
        self._model = ActionModel(self)
        self._prepare()
        self._lay_out()
        self._find("")

    def _prepare(self) -> None:
        look = self._look
        self.line.setFont(look.font(24))
        self.line.setPlaceholderText(self.tr("What to do, or a queue, an agent, an alert"))
        self.line.setAccessibleName(self.windowTitle())
        self.line.textChanged.connect(self._find)
        self.line.installEventFilter(self)
        self.list.setModel(self._model)
        self.list.setItemDelegate(ActionDelegate(look, self._model, self))
        self.list.setAccessibleName(self.tr("What was found"))
        self.list.setFrameShape(QFrame.Shape.NoFrame)
        self.list.setUniformItemSizes(True)
        self.list.setFocusPolicy(Qt.FocusPolicy.NoFocus)  # the line keeps it, so that one types on
        self.list.clicked.connect(self.run)
        self.list.selectionModel().currentChanged.connect(self._say_chosen)

    def _lay_out(self) -> None:
        px, column = self._look.px, QVBoxLayout(self)
        column.setContentsMargins(px(12), px(12), px(12), px(10))
        column.setSpacing(px(8))
        for part in (self.line, self.list, self._foot):
            column.addWidget(part)
        self.setFixedWidth(min(px(WIDTH), self._window.width() - px(32)))
        self.list.setFixedHeight(px(ROW_HEIGHT) * ROWS)

    def open_over(self) -> None:
        """Open over the upper middle of the window."""
        self.adjustSize()
        corner = self._window.mapToGlobal(self._window.rect().topLeft())
        left = (self._window.width() - self.width()) // 2
        self.move(corner.x() + left, corner.y() + self._look.px(FROM_TOP))
        self.open()
        self.activateWindow()
        self.line.setFocus()

    # --- finding

    def _find(self, typed: str) -> None:
        found = self._choice.found(typed)
        self._model.show_actions(found)
        self.list.setCurrentIndex(self._model.index(0))
        if found:
            self._foot.setText(self.tr("⏎ run   ↑ ↓ choose   Esc close"))
        else:
            self._foot.setText(self.tr("Nothing found. Fewer letters find more."))

    def _say_chosen(self) -> None:
        """Tell whoever listens: the focus stays in the line, where he would not hear of the list."""
        action = self._chosen()
        self.line.setAccessibleDescription(spoken(action) if action else self._foot.text())
        QAccessible.updateAccessibility(QAccessibleEvent(self.line, QAccessible.Event.DescriptionChanged))

    def _chosen(self) -> Action | None:
        row = self.list.currentIndex().row()
        return self._model.actions[row] if 0 <= row < len(self._model.actions) else None

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Let the list have the keys that move in it, and Enter run."""
        if isinstance(event, QKeyEvent) and event.type() == QEvent.Type.KeyPress:
            if event.key() in TO_THE_LIST:
                self.list.keyPressEvent(event)
                return True
            if event.key() in {Qt.Key.Key_Return, Qt.Key.Key_Enter}:
                self.run()
                return True
        return super().eventFilter(watched, event)

    # --- what a person does

    def run(self) -> None:
        """Close, and then do what is chosen: it may open a form of its own."""
        action = self._chosen()
        if action is not None:
            self._used.note(action.id)
            self.accept()
            action.run()

    def done(self, result: int) -> None:
        """Close and give the focus back."""
        super().done(result)
        self._window.activateWindow()
        before = self._window.focusWidget()
        if before is not None:
            before.setFocus()
