"""A course only goes on, in whatever order and how often its news comes."""

from itertools import permutations

import pytest
from msgspec.structs import replace

from wallboard.events import CommandResult
from wallboard.outward.commands import command_of, hindrance
from wallboard.outward.course import joined, may_be_sent_again, with_results, with_state
from wallboard.outward.words import course_in_short, course_words
from wallboard.records import Answer, Delivery, Details, Intervention, InterventionDraft
from wallboard.snapshot import Scope

OFFER = Delivery("feed", "floor", slots=4, answer_by=1800.0)
NAMES = {"a1": "Ada", "a2": "Ben", "a3": "Cem"}
SCOPES = (
    Scope("*", "floor", "Whole floor"),
    Scope("queue:b", "queue", "Billing", "voice", "Retail"),
    Scope("queue:c", "queue", "Cards", "voice", "Retail"),
    Scope("queue:m", "queue", "Mail", "email", "Back office"),
)


def told(agent: str, status: str, at: float) -> CommandResult:
    return CommandResult("1", ok=True, status=status, agent=agent, at=at)  # type: ignore[arg-type]


def test_news_may_come_in_any_order_and_twice() -> None:
    news = [
        CommandResult("1", ok=True),
        told("a1", "delivered", 10.0),
        told("a1", "accepted", 20.0),
        told("a2", "declined", 30.0),
    ]
    courses = set()
    for order in permutations(news):
        course = with_state(OFFER, "sent")
        for each in (*order, *order):
            course = with_results(course, [each])
        courses.add(course)
    answers = (Answer("a1", "accepted", 20.0), Answer("a2", "declined", 30.0))
    assert courses == {replace(OFFER, state="taken", answers=answers)}


def test_what_is_known_to_have_arrived_is_never_unknown_again() -> None:
    taken = with_results(OFFER, [CommandResult("1", ok=True)])
    assert joined(taken, with_state(OFFER, "unknown", "the connection broke off")) == taken
    again = replace(OFFER, attempt=2)
    assert joined(with_state(OFFER, "not sent", "not connected"), again) == again


@pytest.mark.parametrize(
    ("course", "words", "short"),
    [
        (OFFER, "Not known whether it was sent", "sent?"),
        (with_state(OFFER, "not sent", "no feed"), "Not sent: no feed", "not sent"),
        (with_state(OFFER, "sent"), "Sent, not confirmed yet", "sent"),
        (
            with_results(OFFER, [CommandResult("1", ok=False, error="too late")]),
            "Refused: too late",
            "refused",
        ),
        (
            replace(
                OFFER,
                state="taken",
                answers=(
                    Answer("a1", "accepted"),
                    Answer("a2", "accepted"),
                    Answer("a3", "declined"),
                    Answer("a4", "delivered"),
                ),
            ),
            "4 places: 2 accepted (Ada, Ben), 1 declined, 2 open until 00:30; offered to 4",
            "2 of 4 accepted",
        ),
        (
            Delivery("feed", slots=1, state="taken", answers=(Answer("a1", "accepted"),)),
            "1 place: 1 accepted (Ada), all taken; offered to 1",
            "1 of 1 accepted",
        ),
        (
            Delivery("feed", state="taken", answers=(Answer("a1", "delivered"), Answer("a2", "delivered"))),
            "Delivered to Ada, Ben",
            "delivered to 2",
        ),
        (
            Delivery("feed", state="taken", answers=(Answer("a1", "accepted"), Answer("a2", "delivered"))),
            "1 accepted (Ada), 1 not answered",
            "1 accepted",
        ),
        (Delivery("feed", state="taken"), "Taken by the feed", "delivered"),
        (Delivery("routes", "ops", state="sent"), "On its way by ops", "sent"),
        (
            Delivery("routes", "ops", state="taken", answers=(Answer("ops", "delivered"),)),
            "Delivered by ops",
            "delivered",
        ),
    ],
)
def test_words(course: Delivery, words: str, short: str) -> None:
    assert course_words(course, lambda agent: NAMES.get(agent, agent), lambda _at: "00:30") == words
    assert course_in_short(course) == short


def test_only_what_may_not_have_arrived_is_sent_again_and_in_time() -> None:
    assert may_be_sent_again(OFFER, 100.0)
    assert not may_be_sent_again(OFFER, 1800.0)
    assert not may_be_sent_again(with_state(OFFER, "sent"), 100.0)


@pytest.mark.parametrize(
    ("scope", "agents", "target", "targets"),
    [
        ("*", (), "", ()),
        ("queue:b", (), "b", ()),
        ("group:Retail", (), "b", ("b", "c")),
        ("channel:email", (), "m", ()),
        ("queue:b", ("a1", "a2"), "a1", ("a1", "a2")),
    ],
)
def test_who_is_meant(scope: str, agents: tuple[str, ...], target: str, targets: tuple[str, ...]) -> None:
    details = Details(delivery=OFFER, effect_until_at=3600.0)
    row = Intervention("x", 0.0, 0.0, "overtime", scope, "an hour", "Ann", agents, details=details)
    command = command_of(row, SCOPES)
    assert command is not None
    assert (command.id, command.kind, command.target, command.targets) == (
        "x",
        "overtime.offer",
        target,
        targets,
    )
    assert (command.slots, command.answer_by, command.until) == (4, 1800.0, 3600.0)


@pytest.mark.parametrize(
    ("kind", "scope", "text", "agents", "problem"),
    [
        ("coaching", "*", "Slow down", (), "none is named"),
        ("coaching", "*", "", ("a1",), "no words for"),
        ("skill_move", "*", "", ("a1",), "no queue is chosen"),
        ("overtime", "*", "", (), ""),
        ("message", "*", "Well done", (), ""),
    ],
)
def test_what_keeps_it_here(kind: str, scope: str, text: str, agents: tuple[str, ...], problem: str) -> None:
    said = hindrance(InterventionDraft(kind, scope, text, "Ann", agents))
    assert problem in said
    assert bool(said) == bool(problem)
