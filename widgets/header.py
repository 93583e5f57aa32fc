"""The bar above every page: where we are, how healthy the feed is, and what time it is there."""

from __future__ import annotations

from collections.abc import Sequence
from functools import partial
from itertools import accumulate

from PySide6.QtCore import QEvent, QPoint, Qt, Signal
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QButtonGroup, QHBoxLayout, QMenu, QPushButton, QSizePolicy, QWidget

from wallboard.config import PageName
from wallboard.snapshot import FloorSnapshot
from widgets.freshness import Freshness, Trust
from widgets.input_marks import InputMarks
from widgets.look import Look
from widgets.marks import Mark
from widgets.marks_view import MarkView
from widgets.parts import words

HEIGHT, LEAST_SITE, LEAST_DAY, FEED_WIDTH = 64, 160, 80, 112


class Tabs(QWidget):
    """The pages by name; each has its key. Those for which there is no room are in a menu."""

    chosen = Signal(str)
    window_wanted = Signal(str)
    """A page is to be shown in a window of its own."""

    def __init__(self, look: Look, titles: Sequence[tuple[PageName, str]]) -> None:
        super().__init__()
        self.setObjectName("tabs")
        self._group = QButtonGroup(self)
        self._names, self._titles = [name for name, _ in titles], [title for _, title in titles]
        self._gap, self._hidden = look.px(2), list[int]()
        row = QHBoxLayout(self)
        row.setContentsMargins(0, 0, 0, 0)
        row.setSpacing(self._gap)
        for number, (_, title) in enumerate(titles):
            button = QPushButton(title)
            button.setCheckable(True)
            button.setAutoExclusive(True)  # told as one of several, not as a box to tick
            button.setFont(look.font(20, QFont.Weight.Medium))
            button.setFocusPolicy(Qt.FocusPolicy.TabFocus)
            button.setToolTip(self.tr("Key {number}").format(number=number + 1))
            button.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            button.customContextMenuRequested.connect(partial(self._offer_window, button, number))
            self._group.addButton(button, number)
            row.addWidget(button)
        self._group.idClicked.connect(lambda number: self.chosen.emit(self._names[number]))
        self._more = QPushButton(self.tr("More") + " ▼")
        self._more.setFont(look.font(20, QFont.Weight.Medium))
        self._more.setFocusPolicy(Qt.FocusPolicy.TabFocus)
        self._more.clicked.connect(self._offer_hidden)
        self._more.hide()
        row.addWidget(self._more)

    def fit(self, room: int) -> None:
        """Show those for which `room` pixels are enough, the page that is shown among them."""
        wide = [each.sizeHint().width() + self._gap for each in self._group.buttons()]
        shown = set(range(len(wide)))
        if sum(wide) > room:
            current = self._group.checkedId()
            order = sorted(shown, key=lambda number: (number != current, number))
            ends = accumulate((wide[number] for number in order), initial=self._more.sizeHint().width())
            shown = {number for number, end in zip(order, [*ends][1:], strict=True) if end <= room}
        self._hidden = [number for number in range(len(wide)) if number not in shown]
        for number, button in enumerate(self._group.buttons()):
            button.setVisible(number in shown)
        self._more.setVisible(bool(self._hidden))

    def _offer_hidden(self) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        for number in self._hidden:
            menu.addAction(f"{self._titles[number]}\t{number + 1}").setData(self._names[number])
        menu.triggered.connect(lambda page: self.chosen.emit(page.data()))
        menu.popup(self._more.mapToGlobal(self._more.rect().bottomLeft()))

    def _offer_window(self, button: QPushButton, number: int, place: QPoint) -> None:
        menu = QMenu(self)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        own = menu.addAction(self.tr("Open in a window of its own"))
        own.triggered.connect(lambda: self.window_wanted.emit(self._names[number]))
        menu.popup(button.mapToGlobal(place))

    def show_page(self, name: PageName) -> None:
        """Mark `name` as the page that is shown."""
        self._group.button(self._names.index(name)).setChecked(True)


class Header(QWidget):
    """Site, pages, mode, feed health with the age of the data, and the clock.

    Widths are fixed: nothing moves, and a second that goes by has nothing laid out anew.
    """

    def __init__(self, look: Look, titles: Sequence[tuple[PageName, str]], *, tabs: bool) -> None:
        super().__init__()
        self.setObjectName("header")
        self._look, self._titles = look, dict(titles)
        self._told_site, self._days = "", [""]
        self.setFixedHeight(look.px(HEIGHT))
        self._site = words(look, 26, QFont.Weight.DemiBold)
        self._page = words(look, 26, muted=True)
        self.tabs = Tabs(look, titles)
        self._mode = words(look, 20, QFont.Weight.DemiBold)
        self._mode.setProperty("tone", "badge")
        self._muted = words(look, 20, muted=True)
        self._muted.setText(self.tr("muted"))
        self._muted.hide()
        self._unlocked = words(look, 20, QFont.Weight.DemiBold)
        self._unlocked.setProperty("tone", "badge")
        self._unlocked.setText(self.tr("unlocked"))
        self._unlocked.hide()
        self._mark = MarkView(look, "stale", size=20, paper=look.theme.background)
        self._feed = words(look, 20)
        self._feed.setFixedSize(self._widest_feed(), look.px(HEIGHT))
        self.inputs = InputMarks(look)
        self._day = words(look, 26, muted=True)
        self._clock = words(look, 34, QFont.Weight.DemiBold)
        self._clock.setFixedSize(self._widest_time(), look.px(HEIGHT))
        self._lay_out()
        self.tabs.setVisible(tabs)
        self._page.setVisible(not tabs)

    def _feed_words(self, trust: Trust, age_s: float | None) -> str:
        texts = {
            "current": self.tr("feed {age}"),
            "stale": self.tr("{age} old"),
            "unknown": self.tr("no feed"),
        }
        return texts[trust].format(age=self._look.formats.age(age_s))

    def _widest_feed(self) -> int:
        """In pixels: “vieux de 88 s” is longer than “88 s old”."""
        told: tuple[tuple[Trust, float], ...] = (("current", 8.8), ("stale", 88.0), ("unknown", 0.0))
        wide = self._feed.fontMetrics().horizontalAdvance
        return max(self._look.px(FEED_WIDTH), *(wide(self._feed_words(*each)) for each in told))

    def _widest_time(self) -> int:
        """In pixels: Arabic figures, for one, differ in width, and so do AM and PM."""
        clock, wide = self._look.formats.clock, self._clock.fontMetrics().horizontalAdvance
        widest_s = max((minute * 60.0 for minute in range(60)), key=lambda at: wide(clock(at)))
        return max(wide(clock(hour * 3600.0 + widest_s)) for hour in range(24))

    def _lay_out(self) -> None:
        self.setSizePolicy(QSizePolicy.Policy.Ignored, QSizePolicy.Policy.Fixed)  # it never widens the window
        px, row = self._look.px, QHBoxLayout(self)
        row.setContentsMargins(px(24), 0, px(24), 0)
        row.setSpacing(px(12))
        row.addWidget(self._site)
        row.addWidget(self._page)
        row.addSpacing(px(12))
        row.addWidget(self.tabs)
        row.addStretch(1)
        row.addWidget(self._unlocked, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addWidget(self._muted)
        row.addWidget(self._mode, 0, Qt.AlignmentFlag.AlignVCenter)
        row.addSpacing(px(20))
        row.addWidget(self.inputs)
        row.addWidget(self._mark)
        row.addWidget(self._feed)
        row.addSpacing(px(8))
        row.addWidget(self._day)
        row.addWidget(self._clock)

    def show_place(self, site: str, page: PageName) -> None:
        """Where we are."""
        self._told_site = site
        self._page.setText(f"· {self._titles[page]}")
        self.tabs.show_page(page)
        self._fit()

    def event(self, event: QEvent) -> bool:
        if event.type() == QEvent.Type.LayoutRequest:  # something in it takes more room than before, or less
            self._fit()
        return super().event(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._fit()

    def _fit(self) -> None:
        """Write what the inputs are, the site and the day as long as there is room for them; then tabs, as
        many as there is room for.
        """
        px, taken = self._look.px, self._site.sizeHint().width() + self._day.sizeHint().width()
        if not self.tabs.isHidden():
            taken_by_others = self.sizeHint().width() - taken - self.tabs.sizeHint().width()
            self.tabs.fit(self.width() - taken_by_others - px(LEAST_SITE) - px(LEAST_DAY))
        others = self.sizeHint().width() - taken - self.inputs.sizeHint().width()
        self.inputs.fit(self.width() - others - px(LEAST_SITE) - px(LEAST_DAY))
        room = self.width() - self.sizeHint().width() + taken - px(LEAST_DAY)
        site, metrics = self._told_site, self._site.fontMetrics()
        fitting = metrics.elidedText(site, Qt.TextElideMode.ElideRight, max(room, px(LEAST_SITE)))
        self._site.setText(fitting)
        self._site.setToolTip(site if fitting != site else "")
        self._day.setText(self._fitting_day())

    def show_nothing(self) -> None:
        """There is no feed to speak of yet."""
        self._mode.hide()
        self._mark.show_mark("stale")
        self._feed.setText(self.tr("no feed"))

    def show_muted(self, muted: bool) -> None:
        """Say that alerts make no sound."""
        self._muted.setVisible(muted)

    def show_unlocked(self, unlocked: bool) -> None:
        """Say that whoever stands at this wall may act."""
        self._unlocked.setVisible(unlocked)

    def show_mode(self, snapshot: FloorSnapshot) -> None:
        """Say plainly when this is not the live floor, and how fast its time runs."""
        mode = {"live": "", "demo": self.tr("DEMO"), "replay": self.tr("REPLAY")}[snapshot.mode]
        if mode:
            speed = f"×{self._look.formats.count(snapshot.speed)}" if snapshot.speed else self.tr("PAUSED")
            mode = f"{mode} {speed}"
        self._mode.setText(mode)
        self._mode.setVisible(bool(mode))

    def show_feed(self, freshness: Freshness) -> None:
        """The feed's health in a mark and words."""
        marks: dict[str, Mark] = {"current": "good", "stale": "warn", "unknown": "critical"}
        is_odd = freshness.trust == "current" and (freshness.missing or freshness.detail)
        self._mark.show_mark("warn" if is_odd else marks[freshness.trust])
        self._feed.setText(self._feed_words(freshness.trust, freshness.age_s))

    def show_time(self, at: float, *, date: bool) -> None:
        """The time in the site's zone; with the date where it is another day's."""
        formats = self._look.formats
        self._clock.setText(formats.clock(at))
        self._days = [formats.weekday(at)]
        if date:
            self._days = [formats.date(at), formats.day_month(at), *self._days]
        self._fit()

    def _fitting_day(self) -> str:
        """The longest way to write the day for which there is room: nine tabs in German leave little."""
        room = self.width() - self.sizeHint().width() + self._day.sizeHint().width()
        wide = self._day.fontMetrics().horizontalAdvance
        return next((text for text in self._days if wide(text) <= room), self._days[-1])
