"""What a person did last, and how it is undone; said in a short notice at the window's foot."""

from __future__ import annotations

import uuid
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from functools import partial

from msgspec.structs import replace
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QPushButton, QWidget

from wallboard.intents import (
    Acknowledge,
    Intent,
    LogIntervention,
    SendAgain,
    Snooze,
    TakeBack,
    TakeBackIntervention,
)
from wallboard.log.kinds import names_of
from wallboard.snapshot import FloorSnapshot
from widgets.look import Look
from widgets.pages.base import Tools
from widgets.parts import words

MOST = 30
SHOWN_MS = 8000


def tr(text: str) -> str:
    """In the language of the screen."""
    return QCoreApplication.translate("Undo", text)


@dataclass(frozen=True)
class Deed:
    """What was done, in words, and what undoes it; None where nothing can, and `why` says why."""

    words: str
    undo: Callable[[], None] | None
    why: str = ""


class Undo(QObject):
    """The deeds of a window, the last one on top."""

    done = Signal(object)
    """A Deed that is to be told of."""

    undone = Signal(str)
    """What was undone, or why it cannot be, in words."""

    def __init__(self, post: Callable[[Intent], None], parent: QObject) -> None:
        super().__init__(parent)
        self._post = post
        self._deeds: list[Deed] = []

    def did(self, what: str, undo: Callable[[], None] | None, *, why: str = "", quiet: bool = False) -> None:
        """Take note of a deed; a `quiet` one is not told of, as everybody sees it."""
        deed = Deed(what, undo, why)
        self._deeds = [*self._deeds, deed][-MOST:]
        if not quiet:
            self.done.emit(deed)

    def undo(self) -> None:
        """Undo the last deed. One that cannot be undone is said to be so, and the next time the one before
        it is undone.
        """
        if not self._deeds:
            self.undone.emit(tr("Nothing to undo"))
            return
        deed = self._deeds.pop()
        if deed.undo is None:
            self.undone.emit(tr("Cannot be undone: {what} ({why})").format(what=deed.words, why=deed.why))
            return
        deed.undo()
        self.undone.emit(tr("Undone: {what}").format(what=deed.words))

    def post(self, intent: Intent, snapshot: FloorSnapshot | None, tools: Tools) -> None:
        """Hand `intent` on, and take note of what it does where a person may want it undone."""
        match intent:
            case Acknowledge() | Snooze():
                self._post(intent)
                self._note_act(intent, snapshot, tools.look)
            case LogIntervention():
                intent = intent if intent.id else replace(intent, id=uuid.uuid4().hex)
                self._post(intent)
                self._note_entry(intent, names_of(tools.config.kind))
            case SendAgain():
                self._post(intent)
                self.did(tr("Sent again"), None, why=tr("it went out to agents"), quiet=True)
            case _:
                self._post(intent)

    def _note_act(self, act: Acknowledge | Snooze, snapshot: FloorSnapshot | None, look: Look) -> None:
        alerts = snapshot.alerts if snapshot is not None else ()
        title = next((each.title for each in alerts if each.id == act.alert), act.alert)
        said = tr("Acknowledged: {alert}").format(alert=title)
        if isinstance(act, Snooze):
            clock = look.formats.clock(act.until)
            said = tr("Snoozed until {clock}: {alert}").format(clock=clock, alert=title)
        self.did(said, partial(self._post, TakeBack(act.alert, act.who)))

    def _note_entry(self, intent: LogIntervention, kinds: Mapping[str, str]) -> None:
        draft = intent.draft
        handed = draft.details.handover
        if draft.details.delivery is not None:
            self.did(tr("Logged and sent"), None, why=tr("it went out to agents"), quiet=True)
        elif handed is not None:
            why = tr("what is signed stays") if handed.act == "signed" else tr("a handover's words stay")
            self.did(tr("Said at the handover"), None, why=why, quiet=True)
        else:
            take_back = TakeBackIntervention(intent.id, draft.who)
            said = tr("Logged: {text}").format(text=draft.text or kinds.get(draft.kind, draft.kind))
            self.did(said, partial(self._post, take_back))


class UndoNotice(QFrame):
    """A line at the foot of `window` for some seconds: what was done, and the button that undoes it."""

    def __init__(self, undo: Undo, look: Look, window: QWidget) -> None:
        super().__init__(window)
        self.setObjectName("notice")
        self._words = words(look, 18, QFont.Weight.Medium)
        self._button = QPushButton(tr("Undo  Ctrl+Z"))
        self._button.setFont(look.font(18, QFont.Weight.Medium))
        self._button.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        self._button.clicked.connect(undo.undo)
        self._window = window
        self._margin, self._most = look.px(24), look.px(900)
        row = QHBoxLayout(self)
        row.setContentsMargins(look.px(20), look.px(8), look.px(10), look.px(8))
        row.setSpacing(look.px(20))
        row.addWidget(self._words)
        row.addWidget(self._button)
        self.setStyleSheet(
            f"#notice {{ background: {look.theme.raised}; border: 1px solid {look.theme.line};"
            f" border-radius: {look.px(8)}px }} #notice QLabel {{ background: transparent }}"
        )
        self._gone = QTimer(self)
        self._gone.setSingleShot(True)
        self._gone.setInterval(SHOWN_MS)
        self._gone.timeout.connect(self.hide)
        window.installEventFilter(self)
        undo.done.connect(self._tell_deed)
        undo.undone.connect(self._tell)
        self.hide()

    @property
    def text(self) -> str:
        """What is said, in full."""
        return self._words.toolTip()

    def _tell_deed(self, deed: Deed) -> None:
        self._show(deed.words, undoable=deed.undo is not None)

    def _tell(self, what: str) -> None:
        self._show(what, undoable=False)

    def _show(self, text: str, *, undoable: bool) -> None:
        metrics = self._words.fontMetrics()
        self._words.setText(metrics.elidedText(text, Qt.TextElideMode.ElideRight, self._most))
        self._words.setToolTip(text)
        self._button.setVisible(undoable)
        self._place()
        self.show()
        self.raise_()
        self._gone.start()

    def _place(self) -> None:
        self.adjustSize()
        room = self._window.rect()
        self.move((room.width() - self.width()) // 2, room.height() - self.height() - self._margin)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.Resize and not self.isHidden():
            self._place()
        return False
