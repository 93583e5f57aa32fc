"""The floor as it was at a moment of the shift: figures by queue, agents, alerts, and what was just done."""

from __future__ import annotations

from collections import Counter
from html import escape

from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QVBoxLayout

from wallboard.handover.document import Deed
from wallboard.handover.look_back import Then
from wallboard.handover.words import agents_in, effect, main_outcome, short
from wallboard.language import mark, say
from wallboard.log.moments import Moment
from wallboard.records import FrozenFigures
from wallboard.snapshot import Scope
from widgets.handover_view.column import Column, Paragraphs, Part, Said
from widgets.handover_view.figure_row import Cell, FigureRow
from widgets.look import Look
from widgets.parts import UNBOUND, words

HEADS = (
    mark("Queue"),
    mark("Waiting"),
    mark("Longest"),
    mark("Free"),
    mark("SL 30 min"),
    mark("Occupancy"),
)
_BOLD = QFont.Weight.DemiBold
SHOWN_KINDS = frozenset({"floor", "queue"})
ABREAST = 1040
"""As wide it has to be for its words beside the figures; else they stand below (pixels at 1080p)."""


class ThenCard(QFrame):
    """Shows a `Then`."""

    def __init__(self, look: Look, *, levers: bool = True) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._rows: list[FigureRow] = []
        self._title = words(look, 22, QFont.Weight.DemiBold)
        self._kept = words(look, 16, muted=True)
        self._figures = Column(look, scrolls=levers, right=look.px(8))
        self._side = Column(look, scrolls=levers, right=look.px(8))
        self._lay_out()

    def _lay_out(self) -> None:
        px, column, head = self._look.px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(px(20), px(12), px(8), px(12))
        column.setSpacing(px(6))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._kept)
        head.addSpacing(px(12))
        self._abreast = row = QBoxLayout(QBoxLayout.Direction.LeftToRight)
        row.setSpacing(px(20))
        row.addWidget(self._figures, 11)
        row.addWidget(self._side, 9)
        self._figures.into.setSpacing(px(6))
        self._side.into.setSpacing(px(4))
        self._nothing = words(self._look, 17, wrap=True)
        self._nothing.setText(
            self.tr("The wall kept no figures near this time: it did not run, or had no data.")
        )
        self._figures.into.addWidget(self._nothing)
        self._told = Paragraphs(self._look, self._side.into)
        column.addLayout(head)
        column.addLayout(row, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        self._stand()

    def _stand(self) -> None:
        """The words stand beside the figures where there is room, else below the last of them."""
        abreast = self.width() >= self._look.px(ABREAST)
        self._abreast.setDirection(
            QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        )
        height = sum(part.widget.sizeHint().height() for part in self._figures.parts)
        gaps = self._figures.into.spacing() * len(self._figures.parts)
        self._figures.setMaximumHeight(UNBOUND if abreast else height + gaps)

    def show_then(self, then: Then) -> None:
        """Show the floor as it was."""
        clock = self._look.formats.clock
        self._title.setText(self.tr("The floor at {at}").format(at=clock(then.at)))
        moment = then.moment
        kept = (
            self.tr("figures of {at}").format(at=clock(moment.at)) if moment else self.tr("no figures kept")
        )
        self._kept.setText(kept)
        self._show_figures(moment)
        said = (*self._alerts(then), *self._agents(moment), *self._deeds(then.deeds))
        self._side.show_parts(self._told.show(said))
        self._stand()

    def _show_figures(self, moment: Moment | None) -> None:
        """A line each, those of places that there are."""
        lines = self._lines(moment) if moment else []
        while len(self._rows) < len(lines):
            self._rows.append(FigureRow(self._look))
            self._figures.into.addWidget(self._rows[-1])
        for row, cells in zip(self._rows, lines, strict=False):
            row.show_cells(cells)
            row.show()
        wanted = zip(*(row.wanted() for row in self._rows[: len(lines)]), strict=True)
        widths = [max(column) for column in wanted]
        for row in self._rows[: len(lines)]:
            row.give(widths)
        for row in self._rows[len(lines) :]:
            row.hide()
        self._nothing.setVisible(not lines)
        shown = [Part(row, heading=not number) for number, row in enumerate(self._rows[: len(lines)])]
        self._figures.show_parts(shown or [Part(self._nothing)])

    def _lines(self, moment: Moment) -> list[tuple[Cell, ...]]:
        figures = {each.scope: each for each in moment.figures}
        shown = [scope for scope in moment.scopes if scope.kind in SHOWN_KINDS and scope.id in figures]
        head = tuple(Cell(self.tr(head), self._look.theme.muted, size=15) for head in HEADS)
        return [head, *(self._line_of(scope, figures[scope.id]) for scope in shown)]

    def _line_of(self, scope: Scope, each: FrozenFigures) -> tuple[Cell, ...]:
        formats, targets = self._look.formats, scope.targets
        late = each.longest_wait_s is not None and each.longest_wait_s > targets.longest_wait_s
        low = each.service_level is not None and each.service_level < targets.service_level
        free = say("{n} of {all}").format(n=formats.count(each.available), all=formats.count(each.staffed))
        return (
            Cell(scope.name, weight=_BOLD if scope.kind == "floor" else QFont.Weight.Normal),
            Cell(formats.count(each.waiting)),
            self._cell(formats.wait(each.longest_wait_s), "▲" if late else ""),
            Cell(free),
            self._cell(formats.percent(each.service_level), "▼" if low else ""),
            Cell(formats.percent(each.occupancy)),
        )

    def _cell(self, text: str, mark: str) -> Cell:
        """A figure; one past its limit in colour, and with a mark for who does not see that."""
        return Cell(f"{mark} {text}", self._look.theme.critical, _BOLD) if mark else Cell(text)

    def _heading(self, text: str) -> Said:
        return Said(f"<span style='color:{self._look.theme.muted}'>{escape(text)}</span>", heading=True)

    def _alerts(self, then: Then) -> list[Said]:
        clock, since = self._look.formats.clock, say("since {clock}")
        lines = [
            Said(f"<b>{escape(alert.title)}</b> {escape(since.format(clock=clock(alert.since)))}")
            for alert in then.alerts
        ]
        none = self.tr("None") if then.moment is not None else self.tr("Not known")
        return [self._heading(self.tr("Alerts then in force")), *(lines or [Said(none)])]

    def _agents(self, moment: Moment | None) -> list[Said]:
        if moment is None or not moment.teams:
            return []
        states: Counter[str] = Counter()
        for each in moment.teams:
            states[each.state] += each.agents
        told = ", ".join(
            escape(agents_in(state, count)) for state, count in states.most_common() if state != "signed_out"
        )
        return [self._heading(self.tr("Agents")), Said(told or self.tr("Nobody signed on"))]

    def _deeds(self, deeds: tuple[tuple[int, Deed], ...]) -> list[Said]:
        lines = []
        for number, deed in deeds:
            row, outcome = deed.intervention, main_outcome(deed)
            clock, text = self._look.formats.clock(row.happened_at), escape(short(row.text, 120))
            told = f"<b>{number}</b> {clock} <b>{escape(deed.kind)}</b> {text}"
            muted = f"<span style='color:{self._look.theme.muted}'>{{}}</span>"
            came = f"<br>{muted.format(escape(effect(outcome).level))}" if outcome else ""
            lines.append(Said(f"{told}{came}"))
        return [self._heading(self.tr("Done in the half-hour before")), *lines] if lines else []
