import pytest

from widgets.actions import Action
from widgets.palette.choice import MOST_SHOWN, Choice
from widgets.palette.match import fit, folded


def actions(*words: str) -> list[Action]:
    return [Action(each, each, lambda: None) for each in words]


def found(typed: str, *words: str, used: tuple[str, ...] = ()) -> list[str]:
    return [each.words for each in Choice(actions(*words), (), used).found(typed)]


def test_the_better_fit_comes_first() -> None:
    lines = ("Replay: go back", "Theme: dark", "Go to Back-test", "Full screen, and back", "Backlog")
    assert found("back", *lines) == [
        "Backlog",  # the line begins so
        "Replay: go back",  # a word begins so; the shorter line first
        "Go to Back-test",
        "Full screen, and back",
    ]


def test_initials_letters_in_order_and_several_words() -> None:
    lines = ("Go to Queues", "Acknowledge: Spike in Billing", "Agent Zoë Müller")
    assert found("gtq", *lines) == ["Go to Queues"]
    assert found("ack bill", *lines) == ["Acknowledge: Spike in Billing"]
    assert found("zoe mull", *lines) == ["Agent Zoë Müller"]
    assert found("xyz", *lines) == []
    close, far = fit("qs", "go to queues"), fit("qs", "queue of many words")
    assert close is not None
    assert far is not None
    assert close > far


@pytest.mark.parametrize("typed", ["", "  "])
def test_with_nothing_typed_the_last_used_come_first_and_no_places(typed: str) -> None:
    choice = Choice(actions("One", "Two", "Three"), actions("Agent Ada", "Agent Ben"), ("Agent Ben", "Three"))
    assert [each.words for each in choice.found(typed)] == ["Agent Ben", "Three", "One", "Two"]


def test_last_used_breaks_a_tie_but_does_not_bury_a_better_fit() -> None:
    assert found("theme", "Theme: dark", "Theme: pink", used=("Theme: pink",))[0] == "Theme: pink"
    assert found("log", "Log on PS", "A catalogue", used=("A catalogue",))[0] == "Log on PS"


def test_two_thousand_agents_are_searched_and_few_are_shown() -> None:
    agents = actions(*(f"Agent Number {number:04d}" for number in range(2000)))
    choice = Choice((), agents, ())
    assert [each.words for each in choice.found("1234")] == ["Agent Number 1234"]
    assert len(choice.found("agent")) == MOST_SHOWN
    assert folded("ÉCOLE") == "ecole"
