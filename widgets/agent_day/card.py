"""The card with an agent's day: the strip, what it adds up to, and what was at the moment pointed at."""

from __future__ import annotations

from concurrent.futures import Future

from PySide6.QtCore import Qt
from PySide6.QtGui import QFont
from PySide6.QtWidgets import QFrame, QHBoxLayout, QVBoxLayout

from wallboard.events import AgentCourse
from wallboard.floor.agent_times import ON_CONTACT_STATES
from wallboard.floor.courses import UNKNOWN_STATE
from wallboard.snapshot import AgentView, FloorSnapshot
from widgets.agent_day.strip import DayStrip
from widgets.agent_day.times import AgentDay, Span, day_of
from widgets.agent_squares.states import state_word
from widgets.look import Look
from widgets.parts import words
from widgets.readers import CourseReader

ASK_AGAIN_S, MINUTE_S = 20.0, 60.0


class DayCard(QFrame):
    """Asks for the day of the agent it shows, and again as he goes on; `course_of` never waits."""

    def __init__(self, look: Look, course_of: CourseReader) -> None:
        super().__init__()
        self.setObjectName("card")
        self._look, self._course_of = look, course_of
        self._asked: tuple[object, ...] = ()
        self._reading: Future[AgentCourse] | None = None
        self._course = AgentCourse("")
        self._day: AgentDay | None = None
        self._names: dict[str, str] = {}
        self.strip = DayStrip(look)
        self.strip.setAccessibleName(self.tr("Today, hour by hour"))
        self._title, self._sums = words(look, 18, QFont.Weight.DemiBold), words(look, 18, muted=True)
        self._read_out = words(look, 18)
        self._lay_out()
        self.strip.pointed.connect(self._tell)

    def _lay_out(self) -> None:
        px, column, top = self._look.px, QVBoxLayout(self), QHBoxLayout()
        column.setContentsMargins(px(20), px(12), px(20), px(12))
        column.setSpacing(px(6))
        top.setSpacing(px(16))
        self._title.setText(self.tr("Today"))
        top.addWidget(self._title)
        top.addWidget(self._sums, 1)
        top.addWidget(self._read_out, 0, Qt.AlignmentFlag.AlignRight)
        column.addLayout(top)
        column.addWidget(self.strip)

    def show_agent(self, agent: AgentView, snapshot: FloorSnapshot) -> None:
        """Show the day of `agent` as far as it is known."""
        self._ask(agent, snapshot)
        self._names = {each.id: each.name for each in snapshot.scopes}
        if self._course.agent != agent.agent:
            self._day = None
        else:
            schedule = snapshot.schedules.get(agent.agent, ())
            # To the full minute: the strip is not painted ten times a second.
            now = snapshot.at // MINUTE_S * MINUTE_S + MINUTE_S
            self._day = day_of(self._course, schedule, now, snapshot.day_start_at)
        self.strip.show_day(self._day)
        self._sums.setText(self._sum_words() if self._day is not None else "")
        self._tell(self.strip.pointed_at)

    @property
    def is_reading(self) -> bool:
        """Whether the day is still to come."""
        return self._reading is not None

    def _ask(self, agent: AgentView, snapshot: FloorSnapshot) -> None:
        """Ask when he has gone on or time has; take the answer when it is there."""
        wanted = (agent.agent, agent.state, agent.since, agent.contact, snapshot.at // ASK_AGAIN_S)
        if self._reading is not None and self._reading.done():
            if self._reading.exception() is None:  # else the wall begins anew: what is known stays
                self._course = self._reading.result()
            self._reading = None
        if wanted != self._asked:
            self._asked, self._reading = wanted, self._course_of(agent.agent)

    def _sum_words(self) -> str:
        day, formats = self._day, self._look.formats
        if day is None or not day.states:
            return self.tr("nothing is known of it yet")
        on_contact_s = sum(each.length_s for each in day.states if each.what in ON_CONTACT_STATES)
        said = [
            self.tr("known since {time}").format(time=formats.clock(day.states[0].start)),
            self.tr("{n} contacts").format(n=formats.count(len(day.contacts))),
        ]
        if day.contacts:
            said.append(self.tr("{time} each").format(time=formats.wait(day.mean_s)))
        said.append(self.tr("{time} on contact").format(time=formats.wait(on_contact_s)))
        if unseen_s := sum(each.length_s for each in day.states if each.what == UNKNOWN_STATE):
            said.append(self.tr("{time} not seen").format(time=formats.wait(unseen_s)))
        return " · ".join(said)

    def _tell(self, at: float | None) -> None:
        """What was at the moment pointed at."""
        self._read_out.setText("" if at is None or self._day is None else self._words_at(self._day, at))
        self.strip.setAccessibleDescription(self._read_out.text() or self._sums.text())

    def _words_at(self, day: AgentDay, at: float) -> str:
        formats, place = self._look.formats, day.state_at(at)
        said = [formats.clock(at)]
        if place >= 0:
            span = day.states[place]
            state = state_word(span.what) if span.what != UNKNOWN_STATE else self.tr("not seen")
            when = f"{formats.clock(span.start)}\N{EN DASH}{formats.clock(span.end)}"
            said = [f"{when} {state} {formats.wait(span.length_s)}"]
        said += [self._contact_words(day, each) for each in day.contacts_at(at, self.strip.near_s)[:2]]
        planned = day.scheduled_at(at)
        if planned is not None:
            said.append(self.tr("scheduled: {activity}").format(activity=planned.what))
        return " · ".join(said)

    def _contact_words(self, day: AgentDay, contact: Span) -> str:
        queue = self._names.get(f"queue:{contact.what}", contact.what)
        said = f"{queue} {self._look.formats.wait(contact.length_s)}"
        return (
            self.tr("{contact}, long for this agent").format(contact=said) if day.is_long(contact) else said
        )
