"""What a page is, what it is given and what it may use."""

from __future__ import annotations

from collections.abc import Callable, Mapping
from dataclasses import dataclass, field, replace
from getpass import getuser

from PySide6.QtCore import Qt
from PySide6.QtGui import QFocusEvent, QShowEvent
from PySide6.QtWidgets import QWidget

from wallboard.config import Config, PageName
from wallboard.intents import Intent
from wallboard.records import InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot, LiveFigures
from widgets.actions import Action
from widgets.freshness import Freshness
from widgets.kept import Kept
from widgets.log_view.wanted import SavedViews
from widgets.look import Look
from widgets.parts import EmptyState
from widgets.readers import NO_READERS, Readers


@dataclass(frozen=True)
class Scene:
    """What a page draws.

    `earlier` is the floor a quarter of an hour ago (event time), where the window saw it. `at_rest`: the
    centre is closed and nobody is left, so that there are no figures of this moment.
    """

    snapshot: FloorSnapshot
    freshness: Freshness
    earlier: LiveFigures | None = None
    at_rest: bool = False


Did = Callable[[str, Callable[[], None]], None]


def _not_undone(_words: str, _undo: Callable[[], None]) -> None:
    """Nobody keeps it."""


WALL_GROWTH = 1.25
"""How much larger letters are on a wall."""


@dataclass(frozen=True)
class Tools:
    """What every page may use.

    `post` hands an intent to the engine. `open_intervention` opens the form with what is known filled in (an
    empty `kind` is for the person to choose). `go_to` shows another page at a scope. `levers` is False on a
    wall nobody touches: no buttons. `readers` answer what is no figure of the floor. `what_if` asks what more
    agents would change in a scope. `kept` has what a person arranged. `did` takes note of what was done at
    the desk, in words, and of what undoes it. `change_targets` saves a queue's own targets, see
    `widgets.targets_dialog`.
    """

    look: Look
    config: Config
    post: Callable[[Intent], None]
    open_intervention: Callable[[InterventionDraft], None]
    go_to: Callable[[PageName, str], None]
    levers: bool = True
    readers: Readers = NO_READERS
    views: SavedViews | None = None
    what_if: Callable[[str], None] | None = None
    kept: Kept = field(default_factory=Kept)
    did: Did = _not_undone
    change_targets: Callable[[str, Mapping[str, float | None]], str] | None = None

    @property
    def who(self) -> str:
        """Who sits at this desk, for the log: as configured, else as the system calls him."""
        return self.config.log.supervisor or _user()


def from_afar(tools: Tools) -> Tools:
    """On a wall, which is read from six metres and which nobody touches, all is larger."""
    return tools if tools.levers else replace(tools, look=tools.look.grown(WALL_GROWTH))


def _user() -> str:
    try:
        return getuser()
    except (KeyError, OSError):  # no account, as in some containers
        return "desk"


class Page(QWidget):
    """One page of the window.

    It is made anew when the look changes; `memory` and `recall` carry what the user chose.
    """

    def __init__(self, tools: Tools) -> None:
        super().__init__()
        self.tools = tools
        self.setObjectName("page")
        self.setFocusPolicy(Qt.FocusPolicy.ClickFocus)
        self._first: QWidget | None = None

    def begin_at(self, first: QWidget) -> None:
        """Where the focus goes when the page gets it.

        No focus proxy: Qt makes that a stop of Tab before all that is in the page, and passes over what lies
        between.
        """
        self._first = first

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, and give it on: never to a field that swallows the window's keys."""
        super().showEvent(event)
        self.setFocus()

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Give it to where the page begins, or to what stands in for that."""
        super().focusInEvent(event)
        first, stand_in = self._first, self.findChild(EmptyState)
        taker = stand_in if first is not None and first.isHidden() else first
        if taker is not None:
            taker.setFocus(event.reason())

    def draw(self, scene: Scene) -> None:
        """Show `scene`; called while visible only, at most ten times a second.

        Panels that did not change stay as they are.
        """
        raise NotImplementedError

    @property
    def settled(self) -> bool:
        """Whether nothing that was asked for is still to come: a picture of the page waits for it."""
        return True

    def draft_here(self) -> InterventionDraft:
        """What the form begins with when it is asked for by its key: about what is chosen on this page."""
        return InterventionDraft(kind="", scope=WHOLE_FLOOR, text="", who=self.tools.who)

    def own_actions(self) -> tuple[Action, ...]:
        """What can be done on this page alone, with its keys."""
        return ()

    def memory(self) -> Mapping[str, str]:
        """What the user chose on this page."""
        return {}

    def recall(self, memory: Mapping[str, str]) -> None:
        """Choose again what `memory` holds; called before the first `draw`."""


PageFactory = Callable[[Tools], Page]
