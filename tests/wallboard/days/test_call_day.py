from collections import Counter
from datetime import date
from itertools import pairwise
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallboard.days.call_days import CallDays
from wallboard.days.calls import CallRows
from wallboard.days.formats import read_call_days
from wallboard.days.inferred_agents import infer_agent_days
from wallboard.days.local_time import site_calendar
from wallboard.days.report import ReadReport
from wallboard.errors import SourceError
from wallboard.events import (
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactLeft,
    ContactQueued,
    MenuLeft,
)
from wallboard.floor.floor import Floor

SITE = site_calendar("Europe/London")
DAY = date(2026, 3, 10)
START = SITE.day(DAY).start_at
END = SITE.day(DAY).end_at

calls = st.lists(
    st.tuples(
        st.sampled_from(["a", "b"]),
        st.integers(-3600, 90_000),
        st.integers(0, 7200),
        st.sampled_from(["answered", "abandoned", "voicemail"]),
        st.integers(0, 7200),
        st.sampled_from([None, "Ann", "Ben"]),
    ),
    max_size=40,
)


def days_of(rows: list[tuple[str, int, int, str, int, str | None]]) -> CallDays:
    collected = CallRows()
    for queue, offered_s, wait_s, outcome, talk_s, agent in rows:
        is_answered = outcome == "answered"
        collected.add(
            queue,
            START + offered_s,
            float(wait_s),
            outcome,
            talk_s=float(talk_s) if is_answered else 0.0,
            agent=agent if is_answered else None,
        )
    return CallDays(collected.table(), ReadReport(), SITE, "test", "Test")


@given(calls)
def test_every_contact_is_told_once_in_order_and_ends_one_way(
    rows: list[tuple[str, int, int, str, int, str | None]],
) -> None:
    source = days_of([*rows, ("a", 0, 0, "abandoned", 0, None)]).open(DAY)
    events = list(source.events())
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert all(START <= event.at < END for event in events)
    assert all(one.at <= other.at for one, other in pairwise(events))
    floor = Floor(SITE)
    floor.load(source.opening())
    waiting = {contact.contact for contact in source.opening().contacts if contact.answered_at is None}
    talking = {contact.contact for contact in source.opening().contacts} - waiting
    for event in events:
        if isinstance(event, ContactQueued):
            waiting.add(event.contact)
        elif isinstance(event, ContactAnswered):
            waiting.remove(event.contact)
            talking.add(event.contact)
        elif isinstance(event, ContactAbandoned | ContactLeft):
            waiting.remove(event.contact)
        elif isinstance(event, ContactEnded):
            talking.remove(event.contact)
    floor.apply([event for event in events if not isinstance(event, type(source.opening()))])
    assert floor.unknown_contacts == 0
    assert floor.contacts.keys() == waiting | talking


@given(calls)
def test_nothing_is_lost_between_one_day_and_the_next(
    rows: list[tuple[str, int, int, str, int, str | None]],
) -> None:
    rows = [*rows, ("a", -7200, 0, "abandoned", 0, None), ("a", 0, 0, "abandoned", 0, None)]
    days = days_of([*rows, ("a", 90_000, 0, "abandoned", 0, None)])
    told = Counter(
        type(event) for day in days.days for event in days.open(day).events() if not hasattr(event, "state")
    )
    outcomes = Counter(row[3] for row in rows)
    assert told[ContactQueued] == len(rows) + 1
    assert told[ContactAnswered] == told[ContactEnded] == outcomes["answered"]
    assert told[ContactAbandoned] == outcomes["abandoned"] + 1
    assert told[ContactLeft] == outcomes["voicemail"]


def test_what_is_carried_over_midnight_stands_in_the_opening() -> None:
    days = days_of(
        [
            ("a", -60, 90, "answered", 300, "Ann"),
            ("a", -600, 10, "answered", 700, "Ben"),
            ("b", 0, 0, "abandoned", 0, None),
        ]
    )
    opening = days.open(DAY).opening()
    waiting = [contact for contact in opening.contacts if contact.answered_at is None]
    talking = [contact for contact in opening.contacts if contact.answered_at is not None]
    assert [(contact.queued_at, contact.agent) for contact in waiting] == [(START - 60, None)]
    assert [(contact.answered_at, contact.agent) for contact in talking] == [(START - 590, "Ben")]
    assert [(agent.agent, agent.state) for agent in opening.agents] == [("Ben", "talking")]


def test_agents_are_signed_on_from_first_to_last_call_and_away_in_long_gaps() -> None:
    days = days_of(
        [
            ("a", 1000, 0, "answered", 100, "Ann"),
            ("b", 1200, 0, "answered", 100, "Ann"),
            ("a", 1300 + 1801, 0, "answered", 100, "Ann"),
        ]
    )
    (agent,) = infer_agent_days(days.table, START, END)
    assert agent.queues == ("a", "b")
    assert [(at - START, state) for at, state in agent.states] == [
        (1000, "talking"),
        (1100, "available"),
        (1200, "talking"),
        (1300, "away"),
        (3101, "talking"),
        (3201, "signed_out"),
    ]


def test_calls_that_overlap_by_the_clocks_error_are_one_stretch_of_talking() -> None:
    days = days_of([("a", 1000, 0, "answered", 100, "Ann"), ("a", 1098, 0, "answered", 100, "Ann")])
    (agent,) = infer_agent_days(days.table, START, END)
    assert [(at - START, state) for at, state in agent.states] == [(1000, "talking"), (1198, "signed_out")]


def test_agents_inferred_are_labelled_so() -> None:
    source = days_of([("a", 0, 0, "answered", 60, "Ann")]).open(DAY)
    assert source.info.inferred == ("agents",)
    assert source.info.mode == "replay"
    assert days_of([("a", 0, 0, "abandoned", 0, None)]).open(DAY).info.inferred == ()


def test_a_day_without_calls_is_refused_with_the_days_there_are() -> None:
    with pytest.raises(SourceError, match=r"no calls on 2026-03-12; there is only 2026-03-10"):
        days_of([("a", 0, 0, "abandoned", 0, None)]).open(date(2026, 3, 12))


def test_the_floor_counts_the_day_of_the_surge(shared_data: Path) -> None:
    days = read_call_days([shared_data / "anonbank1999" / "may.txt.gz"], "anonymous-bank")
    source = days.open(date(1999, 5, 23))
    floor = Floor(days.calendar)
    floor.load(source.opening())
    counts = Counter(type(event) for event in source.events())
    assert (counts[ContactQueued], counts[ContactAnswered], counts[ContactAbandoned]) == (2755, 1581, 1174)
    hung_up = days.calls_of(date(1999, 5, 23)).menu_left_at
    assert [event.at for event in source.events() if isinstance(event, MenuLeft)] == hung_up.tolist()
    assert hung_up.size > 0
    first = next(event for event in source.events() if isinstance(event, AgentStateChanged) and event.name)
    assert first.name == first.agent.title()
