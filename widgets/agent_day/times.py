"""What the strip of an agent's day shows at which hour. Pure: a course in, spans and words out."""

from __future__ import annotations

from bisect import bisect_right
from collections.abc import Sequence
from dataclasses import dataclass
from itertools import pairwise
from math import ceil, floor
from statistics import fmean

from wallboard.events import AgentCourse, ScheduledActivity
from wallboard.floor.agent_times import SIGNED_OUT

HOUR_S = 3600.0
LEAST_HOURS = 4
LONG_FACTOR, LEAST_TO_COMPARE = 2.0, 4
"""A contact that took so many times his mean stands out, once he had so many."""


@dataclass(frozen=True)
class Span:
    """From `start` to `end` (epoch seconds) it was so: a state, a contact's queue or an activity."""

    start: float
    end: float
    what: str

    @property
    def length_s(self) -> float:
        """How long it lasted, seconds."""
        return self.end - self.start


@dataclass(frozen=True)
class AgentDay:
    """An agent's day up to `now`: what the strip paints. `states` follow each other without a hole."""

    states: tuple[Span, ...]
    contacts: tuple[Span, ...]
    schedule: tuple[Span, ...]
    start: float
    end: float
    now: float

    @property
    def mean_s(self) -> float:
        """His mean handling time, seconds; 0 without a contact."""
        return fmean(each.length_s for each in self.contacts) if self.contacts else 0.0

    def is_long(self, contact: Span) -> bool:
        """Whether the contact took far longer than his others."""
        enough = len(self.contacts) >= LEAST_TO_COMPARE
        return enough and contact.length_s > LONG_FACTOR * self.mean_s

    def state_at(self, at: float) -> int:
        """Which of `states` holds at `at`, -1 where none does."""
        place = bisect_right(self.states, at, key=lambda each: each.start) - 1
        return place if place >= 0 and at < self.states[place].end else -1

    def contacts_at(self, at: float, within_s: float) -> tuple[Span, ...]:
        """The contacts at `at`, or so near to it."""
        return tuple(each for each in self.contacts if each.start - within_s <= at <= each.end + within_s)

    def scheduled_at(self, at: float) -> Span | None:
        """What was scheduled at `at`."""
        return next((each for each in self.schedule if each.start <= at < each.end), None)


def day_of(
    course: AgentCourse, schedule: Sequence[ScheduledActivity], now: float, day_start_at: float
) -> AgentDay:
    """The day of `course` at `now`, from the full hour before he came on to the one after it or his schedule
    ends.
    """
    came = next((n for n, (_, state) in enumerate(course.spells) if state != SIGNED_OUT), 0)
    spells = [(at, state) for at, state in course.spells[came:] if at <= now]
    until = pairwise((*spells, (now, "")))
    states = tuple(Span(at, end, state) for (at, state), (end, _) in until if end > at)
    contacts = tuple(
        Span(at, at + handling_s, queue) for at, handling_s, queue in course.contacts if at <= now
    )
    planned = tuple(Span(each.start, each.end, each.activity) for each in schedule if each.end > day_start_at)
    first = min((each.start for each in (*states[:1], *planned[:1])), default=now)
    last = max(now, *(each.end for each in planned[-1:])) if planned else now
    start = day_start_at + floor((first - day_start_at) / HOUR_S) * HOUR_S
    hours = max(LEAST_HOURS, ceil((last - start) / HOUR_S))
    return AgentDay(states, contacts, planned, start, start + hours * HOUR_S, now)
