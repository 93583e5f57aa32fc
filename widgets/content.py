"""What fills the window in one look: header, replay bar, banner and the page that is seen.

Made anew when the look changes.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import replace

from PySide6.QtCore import Signal
from PySide6.QtWidgets import QStackedWidget, QVBoxLayout, QWidget

from wallboard.config import PageName
from wallboard.language import say
from wallboard.snapshot import FloorSnapshot
from widgets.banner import AlertBanner, ClosedLine, TroubleLine
from widgets.handover_view.offer import HandoverOffer
from widgets.header import Header
from widgets.news import looks_as, only_time_passed
from widgets.notice import Notice, NoticePage
from widgets.pages import PageEntry
from widgets.pages.base import Page, Scene, Tools
from widgets.replay import ReplayBar, ReplayControl

LEAST_WIDTH, LEAST_HEIGHT = 960, 540
Memory = dict[PageName, Mapping[str, str]]


class Content(QWidget):
    """Draws a scene, or a notice in its place.

    Pages are made when they are first shown; `memory` is what they remember.
    """

    page_chosen = Signal(str)

    def __init__(
        self, tools: Tools, pages: Mapping[PageName, PageEntry], replay: ReplayControl, memory: Memory
    ) -> None:
        super().__init__()
        self._tools, self._entries, self._memory = tools, pages, memory
        self._as_designed = replace(tools, look=tools.look.as_designed)
        self._made: dict[PageName, Page] = {}
        self._drawn: tuple[Scene, PageName] | None = None
        self._age_shown: tuple[object, ...] = ()
        self._second = 0
        look = tools.look.as_designed
        titles = [(name, say(entry.title)) for name, entry in pages.items()]
        self.header = Header(look, titles, tabs=tools.levers)
        self.header.tabs.chosen.connect(self.page_chosen)
        self.bar, self.banner = ReplayBar(look, replay), TroubleLine(look)
        self.alarm = AlertBanner(look, button=tools.levers and "alerts" in pages)
        self.alarm.asked.connect(lambda: self.page_chosen.emit("alerts"))
        self.closed = ClosedLine(look)
        self.offer = HandoverOffer(look)
        self.offer.asked.connect(lambda: self.page_chosen.emit("handover"))
        self._notice, self.stack = NoticePage(look), QStackedWidget()
        self.stack.addWidget(self._notice)
        self._lay_out()

    def _lay_out(self) -> None:
        column = QVBoxLayout(self)
        column.setContentsMargins(0, 0, 0, 0)
        column.setSpacing(0)
        for each in (self.header, self.bar, self.banner, self.closed, self.alarm, self.offer):
            column.addWidget(each)
        column.addWidget(self.stack, 1)
        self.bar.hide()
        if self._tools.look.text_scale > 1:  # pages that have grown must not make the window grow after them
            self.setMinimumSize(
                self._as_designed.look.px(LEAST_WIDTH), self._as_designed.look.px(LEAST_HEIGHT)
            )

    def draw_notice(self, notice: Notice, site: str, page: PageName, now: float) -> None:
        """Say in place of the page why there is nothing to show."""
        self._drawn, self._age_shown = None, ()
        self.header.show_nothing()
        self.header.show_place(site, page)
        self.header.show_time(now, date=False)
        for line in (self.banner, self.closed, self.alarm, self.offer):
            line.hide()
        self._notice.show_notice(notice)
        self.stack.setCurrentWidget(self._notice)

    def draw(self, scene: Scene, page: PageName, now: float) -> None:
        """Draw `scene` on `page`; what was drawn already is not drawn again.

        What stands around the page tells the time and the feed's age, and is looked at each second.
        """
        is_drawn = self._drawn is not None and self._is_drawn(*self._drawn, scene, page)
        if not is_drawn or int(now) != self._second:
            self._second = int(now)
            self._draw_frame(scene.snapshot, scene, page, now)
        if is_drawn:
            return
        self._drawn = scene, page
        shown = self.page(page)
        shown.draw(scene)
        self.stack.setCurrentWidget(shown)

    @staticmethod
    def _is_drawn(before: Scene, page_before: PageName, scene: Scene, page: PageName) -> bool:
        """Whether a page that shows `before` looks right for `scene`."""
        then, now = before.snapshot, scene.snapshot
        return (
            page == page_before
            and looks_as(before.freshness, scene.freshness)
            and (then is now or only_time_passed(then, now))
        )

    def draw_anew(self) -> None:
        """Let the next `draw` draw, whatever was drawn before."""
        self._drawn = None

    def _draw_frame(self, snapshot: FloorSnapshot, scene: Scene, page: PageName, now: float) -> None:
        live = snapshot.mode == "live"
        self.header.show_mode(snapshot)
        self.header.show_place(snapshot.site, page)
        self.header.show_time(now if live else snapshot.at, date=not live)
        # Once a second: an age that flickers ten times a second is read by nobody.
        heard = tuple(feed.current for feed in snapshot.feeds)
        age_shown = (scene.freshness.trust, heard, int(now))
        if age_shown != self._age_shown:
            self._age_shown = age_shown
            self.header.show_feed(scene.freshness)
            self.header.inputs.show_feeds(snapshot.feeds)
        self.banner.show_trouble(scene.freshness, snapshot.trouble)
        self.closed.show_snapshot(snapshot, page, at_rest=scene.at_rest)
        self.alarm.show_alerts(snapshot, page)
        if self._tools.levers:
            self.bar.show_snapshot(snapshot)
            if "handover" in self._entries:
                self.offer.show_snapshot(snapshot, page)

    def page(self, name: PageName) -> Page:
        """The page `name`, made now if it has not been shown yet."""
        if name not in self._made:
            entry = self._entries[name]
            page = entry.make(self._tools if entry.grows else self._as_designed)
            page.setAccessibleName(say(entry.title))
            page.recall(self._memory.get(name, {}))
            self._made[name] = page
            self.stack.addWidget(page)
        return self._made[name]

    def memory(self) -> Memory:
        """What every page remembers, for the content that follows this one."""
        return self._memory | {name: page.memory() for name, page in self._made.items()}
