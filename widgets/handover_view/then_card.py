"""The floor as it was at a moment of the shift: figures by queue, agents, alerts, and what was just done."""

from __future__ import annotations

from collections import Counter
from html import escape

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont, QResizeEvent
from PySide6.QtWidgets import QBoxLayout, QFrame, QHBoxLayout, QScrollArea, QVBoxLayout, QWidget

from wallboard.handover.document import Deed
from wallboard.handover.look_back import Then
from wallboard.handover.words import agents_in, effect, main_outcome, short
from wallboard.language import mark, say
from wallboard.log.moments import Moment
from wallboard.records import FrozenFigures
from wallboard.snapshot import Scope
from widgets.look import Look
from widgets.parts import words

HEADS = (
    mark("Queue"),
    mark("Waiting"),
    mark("Longest"),
    mark("Free"),
    mark("SL 30 min"),
    mark("Occupancy"),
)
SHOWN_KINDS = frozenset({"floor", "queue"})
ABREAST = 860
"""As wide it has to be for its words beside the figures; else they stand below (pixels at 1080p)."""


class ThenCard(QFrame):
    """Shows a `Then`."""

    def __init__(self, look: Look) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look = look
        self._title = words(look, 22, QFont.Weight.DemiBold)
        self._kept = words(look, 16, muted=True)
        self._figures, self._side = words(look, 17), words(look, 17, wrap=True)
        for label in (self._figures, self._side):
            label.setTextFormat(Qt.TextFormat.RichText)
            label.setAlignment(Qt.AlignmentFlag.AlignTop)
        self._lay_out()

    def _lay_out(self) -> None:
        px, column, head, body = self._look.px, QVBoxLayout(self), QHBoxLayout(), QWidget()
        column.setContentsMargins(px(20), px(12), px(8), px(12))
        column.setSpacing(px(6))
        head.addWidget(self._title)
        head.addStretch(1)
        head.addWidget(self._kept)
        head.addSpacing(px(12))
        self._abreast = row = QBoxLayout(QBoxLayout.Direction.LeftToRight, body)
        row.setContentsMargins(0, 0, px(8), 0)
        row.setSpacing(px(28))
        row.addWidget(self._figures, 3)
        row.addWidget(self._side, 2)
        scroll = QScrollArea()
        scroll.setWidgetResizable(True)
        scroll.setFrameShape(QFrame.Shape.NoFrame)
        scroll.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll.setFocusPolicy(Qt.FocusPolicy.NoFocus)
        scroll.setWidget(body)
        column.addLayout(head)
        column.addWidget(scroll, 1)

    def resizeEvent(self, event: QResizeEvent) -> None:
        super().resizeEvent(event)
        abreast = self.width() >= self._look.px(ABREAST)
        self._abreast.setDirection(
            QBoxLayout.Direction.LeftToRight if abreast else QBoxLayout.Direction.TopToBottom
        )
        for part, share in ((self._figures, 3), (self._side, 2)):
            self._abreast.setStretchFactor(part, share if abreast else int(part is self._side))

    def show_then(self, then: Then) -> None:
        """Show the floor as it was."""
        clock = self._look.formats.clock
        self._title.setText(self.tr("The floor at {at}").format(at=clock(then.at)))
        moment = then.moment
        kept = (
            self.tr("figures of {at}").format(at=clock(moment.at)) if moment else self.tr("no figures kept")
        )
        self._kept.setText(kept)
        self._figures.setText(self._table(moment) if moment else self._nothing())
        self._side.setText("".join([*self._alerts(then), *self._agents(moment), *self._deeds(then.deeds)]))

    def _nothing(self) -> str:
        told = self.tr("The wall kept no figures near this time: it did not run, or had no data.")
        return f"<p>{escape(told)}</p>"

    def _table(self, moment: Moment) -> str:
        figures = {each.scope: each for each in moment.figures}
        shown = [scope for scope in moment.scopes if scope.kind in SHOWN_KINDS and scope.id in figures]
        muted = f"color:{self._look.theme.muted}"
        heads = "".join(
            f"<td align='{'left' if not number else 'right'}'>{escape(self.tr(head))}</td>"
            for number, head in enumerate(HEADS)
        )
        rows = "".join(self._row(scope, figures[scope.id]) for scope in shown)
        head = f"<tr style='{muted}'>{heads}</tr>"
        return f"<table width='100%' cellspacing='0' cellpadding='3'>{head}{rows}</table>"

    def _row(self, scope: Scope, each: FrozenFigures) -> str:
        formats, targets = self._look.formats, scope.targets
        late = each.longest_wait_s is not None and each.longest_wait_s > targets.longest_wait_s
        low = each.service_level is not None and each.service_level < targets.service_level
        cells = (
            (formats.count(each.waiting), ""),
            (formats.wait(each.longest_wait_s), "▲" if late else ""),
            (
                say("{n} of {all}").format(n=formats.count(each.available), all=formats.count(each.staffed)),
                "",
            ),
            (formats.percent(each.service_level), "▼" if low else ""),
            (formats.percent(each.occupancy), ""),
        )
        values = "".join(f"<td align='right'>{self._cell(text, mark)}</td>" for text, mark in cells)
        name = f"<b>{escape(scope.name)}</b>" if scope.kind == "floor" else escape(scope.name)
        return f"<tr><td>{name}</td>{values}</tr>"

    def _cell(self, text: str, mark: str) -> str:
        """A figure; one past its limit in colour, and with a mark for who does not see that."""
        if not mark:
            return escape(text)
        style = f"color:{self._look.theme.critical}; font-weight:600"
        return f"<span style='{style}'>{mark} {escape(text)}</span>"

    def _heading(self, text: str) -> str:
        return f"<p style='color:{self._look.theme.muted}; margin:0 0 2px 0'>{escape(text)}</p>"

    def _line(self, text: str) -> str:
        return f"<p style='margin:0 0 8px 0'>{text}</p>"

    def _alerts(self, then: Then) -> list[str]:
        clock, since = self._look.formats.clock, say("since {clock}")
        lines = [
            self._line(f"<b>{escape(alert.title)}</b> {escape(since.format(clock=clock(alert.since)))}")
            for alert in then.alerts
        ]
        none = self.tr("None") if then.moment is not None else self.tr("Not known")
        return [self._heading(self.tr("Alerts then in force")), *(lines or [self._line(none)])]

    def _agents(self, moment: Moment | None) -> list[str]:
        if moment is None or not moment.teams:
            return []
        states: Counter[str] = Counter()
        for each in moment.teams:
            states[each.state] += each.agents
        told = ", ".join(
            escape(agents_in(state, count)) for state, count in states.most_common() if state != "signed_out"
        )
        return [self._heading(self.tr("Agents")), self._line(told or self.tr("Nobody signed on"))]

    def _deeds(self, deeds: tuple[tuple[int, Deed], ...]) -> list[str]:
        lines = []
        for number, deed in deeds:
            row, outcome = deed.intervention, main_outcome(deed)
            clock, text = self._look.formats.clock(row.happened_at), escape(short(row.text, 120))
            told = f"<b>{number}</b> {clock} <b>{escape(deed.kind)}</b> {text}"
            muted = f"<span style='color:{self._look.theme.muted}'>{{}}</span>"
            came = f"<br>{muted.format(escape(effect(outcome).level))}" if outcome else ""
            lines.append(self._line(f"{told}{came}"))
        return [self._heading(self.tr("Done in the half-hour before")), *lines] if lines else []
