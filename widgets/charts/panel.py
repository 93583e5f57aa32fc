"""The common part of all charts: a card with title, key, axes and layers; it redraws only what changed."""

from __future__ import annotations

from collections.abc import Mapping
from itertools import zip_longest
from typing import ClassVar, cast

import numpy as np
import pyqtgraph as pg
from pyqtgraph.GraphicsScene.GraphicsScene import GraphicsScene
from PySide6.QtCore import QEvent, QPointF, Qt, Signal
from PySide6.QtGui import QAccessible, QColor, QPen
from PySide6.QtWidgets import QFrame, QVBoxLayout

from wallboard.config import TargetsConfig
from wallboard.lacking import NOW
from wallboard.language import say
from wallboard.snapshot import Numbers
from widgets.charts.axes import TimeAxis, ValueAxis, ValueScale
from widgets.charts.bar_marks import BarMark, BarMarks, Sign
from widgets.charts.day import Day, Flags, spans_missed
from widgets.charts.gestures import Gestures
from widgets.charts.header import Key, KeyKind, PanelHeader, Remark
from widgets.charts.items import Bars, Curve, Level
from widgets.charts.layers import FLAG_STRIP, Overlay, Underlay
from widgets.charts.views import View
from widgets.look import Look
from widgets.theme import blend

Figures = Mapping[str, Numbers]
SIGN_KEYS = frozenset({"above", "below"})
BAND_KEYS = SIGN_KEYS | {"band"}
AXIS_SIZE, AXIS_WIDTH = 16, 72
EARLIER_LINES: tuple[tuple[KeyKind, Qt.PenStyle], ...] = (
    ("dash", Qt.PenStyle.DashLine),
    ("dots", Qt.PenStyle.DotLine),
)
"""Of the days that are compared with, at most so many."""


class ChartPanel(QFrame):
    """A chart of one scope's day.

    Subclasses say which figures they draw and how; the panel redraws when those changed.
    """

    pointed = Signal(object)
    """The time under the pointer, epoch seconds, or None when it left."""

    told_as: ClassVar = QAccessible.Role.Chart
    title: ClassVar[str]
    digits: ClassVar[int] = 1
    """Decimals that can be seen in this chart: smaller changes do not repaint it."""

    compared: ClassVar[str]
    """Which of the figures is drawn of an earlier day."""

    needs: ClassVar[str] = "contacts"
    """What a feed must tell for this chart: a word of `wallboard.lacking`."""

    headroom: ClassVar[int] = 4
    """Pixels at 1080p left above the highest value, for signs at the ends of bars."""

    def __init__(self, look: Look, *, flags: bool = False, time_words: bool = True) -> None:
        super().__init__()
        self.look, self._with_flags = look, flags
        self.setObjectName("card")
        self.header = PanelHeader(look, say(self.title))
        self.setAccessibleName(say(self.title))
        self._values = ValueAxis(look, self.write, size=AXIS_SIZE, width=AXIS_WIDTH)
        self.plot = self._make_plot(TimeAxis(look, size=AXIS_SIZE, words=time_words))
        self.box: pg.ViewBox = self.plot.getViewBox()
        self._underlay, self.overlay = Underlay(look, self.box), Overlay(look, self.box)
        self.marks = BarMarks(look, self.box)
        self._shown: object = None
        self._scale: ValueScale | None = None
        self._ticks: list[float] = []
        self._lay_out()
        self.box.sigResized.connect(self._fit)
        cast("GraphicsScene", self.plot.scene()).sigMouseMoved.connect(self._point)
        self.gestures = Gestures(self.plot, self._time_at)
        self.make_items()
        self._earlier = [self._add_earlier(style) for _, style in EARLIER_LINES]

    def _make_plot(self, times: TimeAxis) -> pg.PlotWidget:
        plot = pg.PlotWidget(
            axisItems={"left": self._values, "bottom": times},
            enableMenu=False,
            background=self.look.theme.surface,
        )
        plot.setMouseEnabled(x=False, y=False)
        plot.hideButtons()
        plot.setFrameShape(QFrame.Shape.NoFrame)
        plot.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        plot.setDefaultPadding(0.0)
        plot.getPlotItem().layout.setContentsMargins(0, self.look.px(8), 0, 0)
        plot.getPlotItem().setLayoutDirection(Qt.LayoutDirection.LeftToRight)  # as time runs
        return plot

    def _lay_out(self) -> None:
        layout, margin = QVBoxLayout(self), self.look.px(8)
        layout.setContentsMargins(0, self.look.px(4), self.look.px(16), margin)
        layout.setSpacing(0)
        layout.addWidget(self.header)
        layout.addWidget(self.plot, 1)

    # --- what a kind of chart says about itself -------------------------------------------------------------

    def make_items(self) -> None:
        """Make the items that `redraw` fills."""
        raise NotImplementedError

    def figures(self, day: Day) -> Figures:
        """The arrays this chart draws."""
        raise NotImplementedError

    def keys(self, targets: TargetsConfig) -> tuple[Key, ...]:
        """The chart's key."""
        raise NotImplementedError

    def notes(self, day: Day) -> tuple[Key, ...]:
        """What is to be said beside the key, because something is not shown."""
        return ()

    def has_band(self, day: Day) -> bool:
        """Whether there is a noise band."""
        return True

    def _keys_of(self, day: Day, marks: tuple[BarMark, ...], *, runs: bool) -> tuple[Key, ...]:
        """What is to be seen: without a band none of it, an unfinished interval where one `runs`, and of the
        signs those that some bar bears.
        """
        keys, warn = self.keys(day.targets), self.look.theme.warn_area
        odd = {mark.sign for mark in marks if mark.colour == warn}
        signs = [key.kind for key in keys if key.kind in SIGN_KEYS]
        borne = set(signs) if odd and len(signs) == 1 else odd
        unseen = (SIGN_KEYS - borne if self.has_band(day) else BAND_KEYS) | (set() if runs else {"hollow"})
        keys = tuple(key for key in keys if key.kind not in unseen)
        faint = self.look.theme.muted
        earlier = (
            Key(kind, faint, each.name) for (kind, _), each in zip(EARLIER_LINES, day.earlier, strict=False)
        )
        seen_hole = any(start < day.last and end > day.first for start, end in holes(day))
        missed = (Key("hatch", faint, self.tr("not seen")),) if seen_hole else ()
        return (*missed, *keys, *earlier)

    def no_band(self, day: Day, band: Numbers) -> tuple[Key, ...]:
        """Why there is no noise band, where there is none up to now."""
        if not day.chance.why or np.isfinite(band[: day.current + 1]).any():
            return ()
        return (Key("note", "", self.tr("no noise band: {why}").format(why=day.chance.why)),)

    def scale(self, figures: Figures, targets: TargetsConfig) -> ValueScale:
        """The value axis that holds `figures`."""
        raise NotImplementedError

    def redraw(self, day: Day, figures: Figures) -> None:
        """Put `figures` into the items."""
        raise NotImplementedError

    def remark(self, day: Day, figures: Figures) -> Remark | None:
        """What is to be said beside the title."""
        return None

    @property
    def top(self) -> float:
        """The value at which the chart ends."""
        return self._scale.top if self._scale is not None else 0.0

    def bar_marks(self, day: Day, figures: Figures, scale: ValueScale) -> tuple[BarMark, ...]:
        """The signs at the ends of bars, in the order of time."""
        return ()

    def write(self, value: float) -> str:
        """A tick's words."""
        raise NotImplementedError

    # --- drawing --------------------------------------------------------------------------------------------

    def draw(self, day: Day, view: View | None = None) -> None:
        """Show `day`, or the part of it in `view`; what looks the same is not painted again."""
        view = view or View(day.first, day.last)
        self.overlay.show_flags(day.flags if self._with_flags else ())
        figures = {name: np.round(values, self.digits) for name, values in self.figures(day).items()}
        earlier = [np.round(self.figures(each.day)[self.compared], self.digits) for each in day.earlier]
        drawn = {name: each.tobytes() for name, each in figures.items()}
        remark = self.remark(day, figures)
        dates = [each.date for each in day.earlier]
        looks = (view, day.current, day.targets, day.lacks, holes(day), remark, self.notes(day), drawn, dates,
                 [each.tobytes() for each in earlier])  # fmt: skip
        if looks == self._shown:
            return
        self._shown = looks
        self.setAccessibleDescription(self._sum_up(day, figures[self.compared], remark))
        compared = {f"earlier {number}": each for number, each in enumerate(earlier)}
        scale = self.scale(_in_view(figures | compared, day, view), day.targets)
        self._show_axes(view, scale)
        self._underlay.show_holes(holes(day))
        empty = not any(np.nan_to_num(each).any() for each in figures.values())
        why = self.tr("not heard now") if NOW in day.lacks else self.tr("not in this feed")
        untold = why if self.needs in day.lacks else ""
        self.overlay.show_notice(untold or (self.tr("no contacts yet") if empty else ""))
        marks = self.bar_marks(day, figures, scale)
        self.marks.show_marks(marks)
        runs = bool(np.isfinite(figures[self.compared][day.current]))
        self.header.show_words((*self.notes(day), *self._keys_of(day, marks, runs=runs)), remark)
        self.redraw(day, figures)
        for line, values in zip_longest(self._earlier, earlier):
            fill_steps(line, day.starts, day.step_s, day.starts[:1] * np.nan if values is None else values)

    def _sum_up(self, day: Day, values: Numbers, remark: Remark | None) -> str:
        """The chart in a sentence, for who does not see it."""
        known = np.flatnonzero(np.isfinite(values[: day.current + 1]))
        if not known.size:
            return self.tr("{chart}: nothing is known yet.").format(chart=say(self.title))
        seen = values[known]
        words = self.tr("{chart}: {now} at {clock}, {low} to {high} since {start}. {remark}")
        return words.format(
            chart=say(self.title),
            now=self.write(float(seen[-1])),
            clock=self.look.formats.clock(day.starts[known[-1]]),
            low=self.write(float(seen.min())),
            high=self.write(float(seen.max())),
            start=self.look.formats.clock(day.starts[known[0]]),
            remark="" if remark is None else remark.words,
        ).strip()

    def _show_axes(self, view: View, scale: ValueScale) -> None:
        """New axes only where they differ: pyqtgraph lays out all words of an axis when told its ticks."""
        self.box.setXRange(view.first, view.last, padding=0)
        if scale != self._scale:
            self._scale = scale
            self._fit()

    def _fit(self) -> None:
        """Leave room above the values: a strip for flags, or what signs at the bars' ends need. As many
        ticks as the height has room for.
        """
        if self._scale is None:
            return
        low, top = self._scale.bottom, self._scale.top
        strip = self.look.px(FLAG_STRIP if self._with_flags else self.headroom)
        share = min(strip / max(1.0, self.box.height()), 0.5)
        self.box.setYRange(low, low + (top - low) / (1.0 - share), padding=0)
        ticks = self._values.ticks_of(self._scale, self.box.height() * (1.0 - share))
        if ticks != self._ticks:
            self._ticks = ticks
            self._values.show_ticks(ticks)
        self._underlay.show_grid(ticks, top)

    def _point(self, place: QPointF) -> None:
        """Tell where the pointer is, and name the flags under it."""
        flags = self.overlay.flags_at(self.box.mapFromScene(place))
        self.plot.setToolTip("\n".join(f"{self.look.formats.clock(flag.at)} {flag.words}" for flag in flags))
        self.pointed.emit(self.box.mapSceneToView(place).x())

    def _time_at(self, place: QPointF) -> float:
        """The time under a point of the plot's viewport."""
        return float(self.box.mapSceneToView(self.plot.mapToScene(place.toPoint())).x())

    def leaveEvent(self, event: QEvent) -> None:
        self.pointed.emit(None)
        super().leaveEvent(event)

    # --- items ----------------------------------------------------------------------------------------------

    def add_bars(self, colour: QColor | str, depth: int = 0, rim: QColor | str | None = None) -> Bars:
        """Bars of one colour, none yet; with a dashed `rim` they are not finished."""
        pen = None
        if rim is not None:
            pen = QPen(QColor(rim), self.look.px(1.5), Qt.PenStyle.DashLine)
            pen.setCosmetic(True)
        bars = Bars(x0=[], x1=[], y0=[], y1=[], pen=pen, brush=QColor(colour))
        bars.setZValue(depth)
        self.plot.addItem(bars)
        return bars

    def add_line(self, colour: QColor | str, *, dashed: bool = False, smooth: bool = True) -> Curve:
        """A line, empty. It breaks where values are NaN.

        A line two pixels wide with antialiasing is slow at thousands of points (25 times in pyqtgraph 0.14);
        a day has at most a hundred intervals, where it costs nothing and looks right.
        """
        pen = QPen(QColor(colour), self.look.px(2))
        pen.setCosmetic(True)
        pen.setStyle(Qt.PenStyle.DashLine if dashed else Qt.PenStyle.SolidLine)
        line = Curve(pen=pen, antialias=smooth, connect="finite")
        line.setZValue(10)
        self.plot.addItem(line)
        return line

    def _add_earlier(self, style: Qt.PenStyle) -> Curve:
        """A faint line for an earlier day, empty."""
        line = self.add_line(self.look.theme.muted, smooth=False)
        pen = QPen(line.opts["pen"])
        pen.setWidthF(max(1.0, self.look.px(1.5)))
        pen.setStyle(style)
        pg.PlotCurveItem.setPen(line, pen)
        return line

    def add_target(self, colour: str) -> pg.InfiniteLine:
        """A dashed level line."""
        pen = QPen(QColor(colour), self.look.px(2), Qt.PenStyle.DashLine)
        pen.setCosmetic(True)
        line: pg.InfiniteLine = Level(angle=0, pen=pen)
        line.setZValue(20)
        self.plot.addItem(line)
        return line

    def signs(
        self, day: Day, values: Numbers, above: Flags | None, below: Flags | None
    ) -> tuple[BarMark, ...]:
        """Signs at the `values` of the intervals that are `above` or `below` what is usual."""
        middles, colour = day.starts + day.step_s / 2, self.look.theme.warn_area
        signed: list[tuple[Sign, Flags | None]] = [("above", above), ("below", below)]
        found = [
            BarMark(float(middles[index]), float(values[index]), sign, colour)
            for sign, which in signed
            if which is not None
            for index in np.flatnonzero(which)
        ]
        return tuple(sorted(found, key=lambda mark: mark.at))

    @property
    def bar(self) -> QColor:
        """The colour of bars."""
        return blend(self.look.theme.accent, self.look.theme.surface, 0.8)

    @property
    def soft(self) -> QColor:
        """The fill of noise bands and target bands, and of the running interval within its rim."""
        return blend(self.look.theme.accent, self.look.theme.surface, 0.16)


def _in_view(figures: Figures, day: Day, view: View) -> Figures:
    """The part of the figures that is seen, for the value axis."""
    first, last = (round((at - day.starts[0]) / day.step_s) for at in (view.first, view.last))
    return {name: values[first:last] for name, values in figures.items()}


def fill_bars(
    bars: Bars,
    starts: Numbers,
    step_s: float,
    top: Numbers,
    *,
    low: Numbers | None = None,
    gap: float = 0.16,
) -> None:
    """Bars from `low` (0 where left out) to `top` on the intervals that begin at `starts`; none where `top`
    is NaN.
    """
    known = np.isfinite(top)
    margin = step_s * gap / 2
    floor = np.zeros(len(top)) if low is None else low
    starts = starts[known]
    bars.show_bars(starts + margin, starts + step_s - margin, floor[known], top[known])


def fill_steps(line: Curve, starts: Numbers, step_s: float, values: Numbers) -> None:
    """A line of level steps, one an interval."""
    edges = np.append(starts[: len(values)], starts[len(values) - 1] + step_s)
    line.show_line(edges, values, steps=True)


def at_work(values: Numbers) -> Numbers:
    """`values` without the noughts before the day's first work and after its last: a line would fall to
    them at the very edge of the chart.
    """
    work = np.flatnonzero(np.nan_to_num(values))
    cut = np.full(len(values), np.nan)
    if len(work):
        cut[work[0] : work[-1] + 1] = values[work[0] : work[-1] + 1]
    return cut


def holes(day: Day) -> tuple[tuple[float, float], ...]:
    """What the wall missed of `day`."""
    return spans_missed(day.starts, day.missing, day.current, day.step_s)
