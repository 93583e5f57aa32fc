"""Small parts that several pages share: the filter box, the note on old figures, and the page with nothing
to show.
"""

from __future__ import annotations

from PySide6.QtCore import QEvent, QPointF, QSize, Qt
from PySide6.QtGui import QColor, QFont, QKeyEvent, QPainter, QPaintEvent, QPen
from PySide6.QtWidgets import (
    QComboBox,
    QFrame,
    QHBoxLayout,
    QLabel,
    QLineEdit,
    QStyle,
    QStyleOptionComboBox,
    QStylePainter,
    QVBoxLayout,
    QWidget,
)

from widgets.actions import Action, bind
from widgets.freshness import Freshness
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.prose import Prose

UNBOUND = 16_777_215
"""No limit to a widget's width or height: Qt's QWIDGETSIZE_MAX."""

FILTER_WIDTH = 360


def words(
    look: Look,
    size: int,
    weight: QFont.Weight = QFont.Weight.Normal,
    *,
    muted: bool = False,
    wrap: bool = False,
) -> QLabel:
    """An empty label of plain text."""
    label = Prose() if wrap else QLabel()
    label.setFont(look.font(size, weight))
    label.setTextFormat(Qt.TextFormat.PlainText)
    if muted:
        label.setProperty("tone", "muted")
    return label


class ChoiceBox(QComboBox):
    """A drop-down list. Its arrow is drawn here: that of a style sheet would be an image in one colour."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._ink, self._side = QColor(look.theme.muted), look.px(6)
        self._inset, self._stroke = look.px(18), max(1.5, look.px(2))

    def setAccessibleName(self, name: str) -> None:
        """On Linux Qt tells what is chosen in place of the name: the description tells what it is."""
        super().setAccessibleName(name)
        self.setAccessibleDescription(self.accessibleDescription() or name)

    def sizeHint(self) -> QSize:
        """With the room kept before the arrow: else the longest choice would be cut in its own box."""
        hint = super().sizeHint()
        return QSize(hint.width() + 3 * self._side // 2, hint.height())

    def paintEvent(self, event: QPaintEvent) -> None:
        """What is chosen, with “…” where it is longer than the box: Qt would cut it off."""
        painter, option = QStylePainter(self), QStyleOptionComboBox()
        self.initStyleOption(option)
        painter.drawComplexControl(QStyle.ComplexControl.CC_ComboBox, option)
        field = self.style().subControlRect(
            QStyle.ComplexControl.CC_ComboBox, option, QStyle.SubControl.SC_ComboBoxEditField, self
        )
        room, elide = field.width() - self._side, Qt.TextElideMode.ElideRight
        option.currentText = self.fontMetrics().elidedText(option.currentText, elide, room)
        painter.drawControl(QStyle.ControlElement.CE_ComboBoxLabel, option)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(QPen(self._ink, self._stroke))
        mirrored = self.layoutDirection() == Qt.LayoutDirection.RightToLeft
        left = self._inset if mirrored else self.width() - self._inset
        side, middle = self._side, QPointF(left, self.height() / 2)
        tip = middle + QPointF(0, side / 2)
        painter.drawPolyline([middle - QPointF(side, side / 2), tip, middle + QPointF(side, -side / 2)])
        painter.end()


class FilterBox(QLineEdit):
    """Narrows a page's list. Ctrl+F goes to it from anywhere on `page`; Esc empties it and goes back to
    `list_view`.
    """

    def __init__(self, look: Look, hint: str, page: QWidget, list_view: QWidget) -> None:
        super().__init__()
        self._list_view = list_view
        self.setFont(look.font(20))
        self.setFixedWidth(look.px(FILTER_WIDTH))
        self.setPlaceholderText(hint)
        self.setAccessibleName(hint)
        self.setClearButtonEnabled(True)
        self.setFocusPolicy(
            Qt.FocusPolicy.ClickFocus
        )  # else a page opens here, and the window's letter keys are lost
        bind(self.action, page, Qt.ShortcutContext.WidgetWithChildrenShortcut)

    @property
    def action(self) -> Action:
        """Going here, as one of its page's actions."""
        words = self.tr("Find on this page")
        return Action("page.find", words, self.go_here, ("Ctrl+F",), self.tr("This page"))

    def go_here(self) -> None:
        """Take the focus, ready to be typed over."""
        self.setFocus(Qt.FocusReason.ShortcutFocusReason)
        self.selectAll()

    def event(self, event: QEvent) -> bool:
        """Take Esc before the window does, which leaves full screen by it."""
        if (
            isinstance(event, QKeyEvent)
            and event.type() == QEvent.Type.ShortcutOverride
            and event.key() == Qt.Key.Key_Escape
        ):
            event.accept()
            return True
        return super().event(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        if event.key() == Qt.Key.Key_Escape:
            self.clear()
        if event.key() in {Qt.Key.Key_Escape, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_Enter}:
            self._list_view.setFocus(Qt.FocusReason.OtherFocusReason)
            return
        super().keyPressEvent(event)

    @property
    def needle(self) -> str:
        """What is looked for, without regard to case."""
        return self.text().strip().casefold()


class FreshnessNote(QWidget):
    """Says that the page's figures are old, and how old; empty while they are current. It always keeps its
    height.
    """

    def __init__(self, look: Look) -> None:
        super().__init__()
        self._look = look
        self._mark, self._words = (
            MarkView(look, "stale", paper=look.theme.background),
            words(look, 18, muted=True),
        )
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(look.px(8))
        row.addWidget(self._mark)
        row.addWidget(self._words)
        self._mark.hide()

    def show_freshness(self, freshness: Freshness) -> None:
        """Say what is to be known of `freshness`."""
        current = freshness.trust == "current"
        self._mark.setVisible(not current)
        age = self.tr("no data yet")
        if freshness.age_s is not None:
            age = self.tr("figures {age} old").format(age=self._look.formats.age(freshness.age_s))
        self._words.setText("" if current else age)


class EmptyState(QFrame):
    """A card in the place of a list: why there is nothing, and what to do."""

    def __init__(self, look: Look, mark: Mark) -> None:
        super().__init__()
        self.setObjectName("card")
        self._mark = MarkView(look, mark, size=56)
        self._title = words(look, 26, QFont.Weight.DemiBold, wrap=True)
        self._words = words(look, 20, muted=True, wrap=True)
        layout = QVBoxLayout(self)
        layout.setContentsMargins(*[look.px(32)] * 4)
        layout.setSpacing(look.px(12))
        layout.addStretch(1)
        layout.addWidget(self._mark, 0, Qt.AlignmentFlag.AlignHCenter)
        for each in (self._title, self._words):
            each.setAlignment(Qt.AlignmentFlag.AlignHCenter)
            layout.addWidget(each)
        layout.addStretch(1)

    def say(self, title: str, what: str, mark: Mark) -> None:
        """Show these words."""
        self._mark.show_mark(mark)
        self._title.setText(title)
        self._words.setText(what)

    def stand_in(self, view: QWidget, *, empty: bool) -> None:
        """Take the place of `view` while there is nothing in it; the focus stays between the two.

        Else Qt would give it to the next button, and the window's keys would press that.
        """
        shown, hidden = (self, view) if empty else (view, self)
        focused = hidden.window().focusWidget()  # also in a window that is not active yet
        had_focus = focused is hidden or hidden.isAncestorOf(focused)
        shown.show()
        if had_focus:
            shown.setFocus()
        hidden.hide()
