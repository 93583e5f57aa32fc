from collections.abc import Iterator
from datetime import date, datetime

import pytest

from wallboard.language import Speech, Spoken, day, figure, mark, say, say_n, speak, time_of_day, week_begins

GERMAN = {
    ("{n} waiting", ""): "{n} warten",
    ("{n} agents", "{n} agent"): "{n} Agenten",
}


def look_up(text: str, comment: str, number: int) -> str:
    if (text, comment, number) == ("{n} agents", "{n} agent", 1):
        return "{n} Agent"
    return GERMAN.get((text, comment), text)


@pytest.fixture
def in_german() -> Iterator[None]:
    before, teacher = Spoken.speech, Spoken.teacher
    Spoken.teacher = lambda *_: Speech(look_up, "de", ",", ".", 6, months=("Jan", "Feb", "Mär"))
    speak("de", "")
    yield
    Spoken.speech, Spoken.teacher = before, teacher


def test_without_anybody_who_knows_better_it_is_english() -> None:
    assert say(mark("{n} waiting")).format(n=3) == "3 waiting"
    assert [say_n("{n} agents", "{n} agent", n).format(n=n) for n in (0, 1, 2)] == [
        "0 agents",
        "1 agent",
        "2 agents",
    ]
    assert figure(1240.5, 1) == "1,240.5"
    assert figure(float("nan")) == "—"
    assert week_begins(date(2026, 5, 31)) == date(2026, 5, 25), "a Monday"
    assert day(datetime(1999, 5, 23)) == "Sun 23 May 1999"  # noqa: DTZ001


@pytest.mark.usefixtures("in_german")
def test_sentences_are_looked_up_whole_with_the_form_for_their_number() -> None:
    assert say("{n} waiting").format(n=3) == "3 warten"
    assert [say_n("{n} agents", "{n} agent", n).format(n=n) for n in (1, 2)] == ["1 Agent", "2 Agenten"]
    assert say("not known") == "not known"
    assert figure(1240.5, 1) == "1.240,5"
    assert week_begins(date(2026, 5, 27)) == date(2026, 5, 24), "a Sunday"
    assert day(datetime(2026, 3, 10)) == "Tue 10 Mär 2026"  # noqa: DTZ001


def test_a_day_of_two_times_twelve_hours(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(Spoken, "speech", Speech(twelve_hours=("AM", "PM")))
    at = [time_of_day(datetime(2026, 3, 10, hour, 5)) for hour in (0, 9, 12, 23)]  # noqa: DTZ001
    assert at == ["12:05 AM", "9:05 AM", "12:05 PM", "11:05 PM"]
