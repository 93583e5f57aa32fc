"""One state of an agent whom several inputs know."""

import pytest

from feeds.merging.agents import MergedAgents
from wallboard.config import PersonConfig
from wallboard.events import AgentInfo, AgentStateChanged

ADA = PersonConfig("ada", ("pbx:1", "chat:2"), name="Ada Lovelace")


def agents(*heard: str) -> MergedAgents:
    merged = MergedAgents(("pbx", "chat"), {"ada": ADA})
    for each in heard:
        merged.hear(each, 0.0)
    return merged


def tell(merged: MergedAgents, source: str, state: str, at: float) -> list[AgentStateChanged]:
    queues = (f"{source}:q",)
    told = merged.change(source, AgentStateChanged(0, at, "ada", state, at, queues=queues, name="A"))
    return [each for each in told if isinstance(each, AgentStateChanged)]


@pytest.mark.parametrize(
    ("phone", "chat", "combined", "queues"),
    [
        ("talking", "available", "talking", ("pbx:q", "chat:q")),
        ("available", "wrapup", "wrapup", ("pbx:q", "chat:q")),
        ("held", "talking", "talking", ("pbx:q", "chat:q")),
        ("wrapup", "alerting", "wrapup", ("pbx:q", "chat:q")),
        ("break", "available", "available", ("chat:q",)),
        ("available", "available", "available", ("pbx:q", "chat:q")),
        ("break", "signed_out", "break", ("pbx:q",)),
        ("Studying", "signed_out", "Studying", ("pbx:q",)),
        ("available", "signed_out", "available", ("pbx:q",)),
        ("signed_out", "signed_out", "signed_out", ("pbx:q", "chat:q")),
    ],
)
def test_how_states_combine(phone: str, chat: str, combined: str, queues: tuple[str, ...]) -> None:
    merged = agents("pbx", "chat")
    last = [*tell(merged, "pbx", phone, 10.0), *tell(merged, "chat", chat, 20.0)][-1]
    assert last.state == combined
    assert merged.inputs_of("ada")[0] == ("chat" if phone == "signed_out" != chat else "pbx")
    told = tell(merged, "chat", chat, 20.0)
    assert not told, "nothing new"
    assert merged.change("pbx", AgentStateChanged(0, 30.0, "ada", phone, 10.0)) == [], "nothing new either"
    assert last.queues in (queues, None)


def test_since_when_is_honest() -> None:
    merged = agents("pbx", "chat")
    tell(merged, "chat", "available", 10.0)
    assert tell(merged, "pbx", "talking", 20.0)[0].since == 20.0
    assert tell(merged, "pbx", "signed_out", 50.0)[0].since == 50.0, "available again, not since 10"
    assert not tell(merged, "pbx", "break", 60.0), "a pause on the phone changes nothing that is shown"
    assert tell(merged, "chat", "signed_out", 70.0)[0].state == "break"


def test_one_that_is_not_heard_does_not_count() -> None:
    merged = agents("pbx", "chat")
    tell(merged, "pbx", "talking", 10.0)
    tell(merged, "chat", "available", 20.0)
    (lost,) = merged.silence("pbx", 30.0)
    assert isinstance(lost, AgentStateChanged)
    assert (lost.state, lost.reason, lost.since) == ("available", "pbx not heard", 30.0)
    assert tell(merged, "chat", "signed_out", 40.0)[0].state == "", "he may be on the phone: not known"
    assert not tell(merged, "pbx", "held", 50.0), "still reading the floor"
    (back,) = merged.hear("pbx", 60.0)
    assert isinstance(back, AgentStateChanged)
    assert (back.state, back.reason, back.since) == ("held", None, 50.0)


def test_after_a_restart_nobody_is_shown_as_before() -> None:
    merged = agents()
    info = AgentInfo("ada", "talking", 5.0, name="Ada Lovelace")
    merged.restore("pbx", [info], [info])
    (event,) = merged.show(10.0)
    assert isinstance(event, AgentStateChanged)
    assert (event.state, event.since) == ("", 10.0)
    (event,) = merged.hear("pbx", 20.0)
    assert isinstance(event, AgentStateChanged)
    assert (event.state, event.since, event.name) == ("talking", 5.0, None)
