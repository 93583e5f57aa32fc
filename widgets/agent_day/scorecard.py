"""An agent's scorecard in his panel: today and the last weeks, beside his team's."""

from __future__ import annotations

from concurrent.futures import Future
from datetime import date
from functools import partial

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QGridLayout, QLabel, QWidget

from wallboard.language import mark
from wallboard.log.recorder import source_of
from wallboard.reports.document import PersonFigures
from wallboard.reports.scorecard import DAYS, Scorecard, read_scorecard
from wallboard.snapshot import AgentView, FloorSnapshot
from widgets.agent_list.figures import DayFigures
from widgets.formatting import UNKNOWN
from widgets.look import Look
from widgets.parts import words
from widgets.readers import LogReader

ROWS = (
    ("handled", mark("Contacts a day")),
    ("aht", mark("AHT")),
    ("occupancy", mark("Occupancy")),
    ("adherence", mark("Adherence")),
    ("csat", mark("CSAT")),
)
COLUMNS = 4
UNSEEN_S = 300.0
"""So much of the day may have gone by before the wall watched, and it is still told as today."""


class ScorecardView(QWidget):
    """Today as far as this wall has watched it; the weeks before from the log. It never waits."""

    def __init__(self, look: Look, read_log: LogReader | None) -> None:
        super().__init__()
        self._look, self._read_log = look, read_log
        self._today, self._card = DayFigures(), Scorecard()
        self._asked: tuple[str, str, date] | None = None
        self._reading: Future[Scorecard] | None = None
        self._headings: list[QLabel] = []
        self._cells: dict[tuple[str, int], QLabel] = {}
        self._lay_out()

    def _lay_out(self) -> None:
        look, grid = self._look, QGridLayout(self)
        grid.setContentsMargins(0, 0, 0, 0)
        grid.setVerticalSpacing(look.px(4))
        grid.setHorizontalSpacing(look.px(10))
        weeks = self.tr("{n} days").format(n=DAYS)
        for column, heading in enumerate(
            (self.tr("Today"), self.tr("Team"), weeks, self.tr("Team")), start=1
        ):
            label = words(look, 15, muted=True)
            label.setText(heading)
            label.setAlignment(Qt.AlignmentFlag.AlignRight)
            grid.addWidget(label, 0, column, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom)
            self._headings.append(label)
        for row, (key, name) in enumerate(ROWS, start=1):
            label = words(look, 16, muted=True)
            label.setText(self.tr(name))
            grid.addWidget(label, row, 0)
            for column in range(COLUMNS):
                own = column % 2 == 0
                cell = words(look, 16, QFont.Weight.DemiBold if own else QFont.Weight.Normal, muted=not own)
                grid.addWidget(cell, row, column + 1, Qt.AlignmentFlag.AlignRight)
                self._cells[key, column] = cell
        grid.setColumnStretch(0, 1)

    def show_agent(self, agent: AgentView, snapshot: FloorSnapshot) -> None:
        """Show the figures of `agent`, and of his team."""
        self._today.take(snapshot.tallies)
        if snapshot.tallies:
            self._read(agent, snapshot)
        team = tuple(each.agent for each in snapshot.agents if each.team == agent.team)
        on = sum(self._today.of((each,))["signed_on"] > 0.0 for each in team)
        mine, theirs = self._today.of((agent.agent,)), dict(self._today.of(team))
        theirs["handled"] = theirs["handled"] / on if on else float("nan")
        since = self._since(mine["watched"], snapshot)
        self._headings[0].setText(since.replace(" ", "\n", 1))  # the columns are narrow
        card = self._card
        before = _by_day(card.agent, card.agent.days if card.agent else 0)
        columns = (mine, theirs, before, _by_day(card.team, card.team_days))
        for (key, column), cell in self._cells.items():
            cell.setText(self._written(key, columns[column].get(key, float("nan"))))

    def _since(self, watched_s: float, snapshot: FloorSnapshot) -> str:
        """Today, or from when on the wall has watched him."""
        if snapshot.at - watched_s < snapshot.day_start_at + UNSEEN_S:
            return self.tr("Today")
        return self.tr("Since {time}").format(time=self._look.formats.clock(snapshot.at - watched_s))

    @property
    def is_reading(self) -> bool:
        """Whether the weeks before are still to come."""
        return self._reading is not None

    def _read(self, agent: AgentView, snapshot: FloorSnapshot) -> None:
        """Ask the log when he or the day is another; take the answer when it is there."""
        wanted = (agent.agent, agent.team, snapshot.tallies[-1].day)
        if wanted != self._asked and self._read_log is not None:
            self._asked, self._card = wanted, Scorecard()
            source = source_of(snapshot.mode, snapshot.site)
            name, team, today = wanted
            job = partial(read_scorecard, source=source, agent=name, team=team, today=today)
            self._reading = self._read_log(job)
        if self._reading is not None and self._reading.done():
            if self._reading.exception() is None:
                self._card = self._reading.result()
            self._reading = None

    def _written(self, key: str, value: float) -> str:
        formats = self._look.formats
        if key in {"occupancy", "adherence"}:
            return formats.percent(value)
        if key == "csat":
            return UNKNOWN if value != value else f"{value:.1f}"  # noqa: PLR0124  # it is no number
        return formats.wait(value) if key == "aht" else formats.count(value)


def _by_day(person: PersonFigures | None, days: int) -> dict[str, float]:
    """A person's or a team's figures, contacts for each of the `days` on which anyone was on."""
    if person is None or not days:
        return {}
    found = {
        "handled": person.contacts / days,
        "aht": person.aht_s,
        "occupancy": person.occupancy,
        "adherence": person.adherence,
        "csat": person.survey.csat,
    }
    return {key: value for key, value in found.items() if value is not None}
