"""Agents and contacts: news become events once, and a new look at the floor becomes what has changed."""

from feeds.adapters.books import NOT_SEEN, AgentBook, ContactBook
from feeds.adapters.counters import AdapterCounters
from wallboard.events import (
    AgentInfo,
    AgentStateChanged,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactHeld,
    ContactLeft,
    ContactQueued,
    ContactRetrieved,
)


def test_agents_are_told_once_and_who_is_gone_is_signed_out() -> None:
    book = AgentBook()
    ada = AgentInfo("1", "available", 5.0, queues=("a",), name="Ada")
    book.synchronise([ada, AgentInfo("2", "talking", 6.0)], 10.0)
    book.set(ada, 11.0)
    first, second = book.take()
    assert first == AgentStateChanged(0, 10.0, "1", "available", 5.0, queues=("a",), name="Ada")
    book.synchronise([AgentInfo("1", "break", 12.0, queues=("a",), name="Ada")], 13.0)
    book.synchronise([AgentInfo("1", "break", 12.0, queues=("a",), name="Ada")], 14.0)
    assert book.take() == [
        AgentStateChanged(0, 13.0, "1", "break", 12.0),
        AgentStateChanged(0, 13.0, "2", "signed_out", 13.0),
    ]
    assert second == AgentStateChanged(0, 10.0, "2", "talking", 6.0, queues=())


def test_a_contact_from_queue_to_end() -> None:
    book = ContactBook(AdapterCounters())
    book.queue("c", "a", 100.0)
    book.queue("c", "a", 101.0)
    book.answer("c", "1", 110.0)
    book.answer("c", "1", 110.0)
    book.hold("c", 120.0, held=True)
    book.hold("c", 130.0, held=False)
    book.end("c", 150.0, wrapup_s=5.0)
    assert book.take() == [
        ContactQueued(0, 100.0, "c", "a"),
        ContactAnswered(0, 110.0, "c", "1"),
        ContactHeld(0, 120.0, "c", "1"),
        ContactRetrieved(0, 130.0, "c", "1"),
        ContactEnded(0, 150.0, "c", "1", 30.0, 10.0, 5.0),
    ]
    assert not book.open


def test_contradictions_are_counted_and_what_nobody_saw_too() -> None:
    counters = AdapterCounters()
    book = ContactBook(counters)
    book.abandon("nobody", 1.0)
    book.end("nobody", 1.0)
    assert (counters.contradictions, book.take()) == (2, [])
    for contact in ("waits", "gone", "talks", "other"):
        book.queue(contact, "b" if contact == "other" else "a", 10.0)
    book.answer("talks", "1", 12.0)
    book.abandon("waits", 13.0)
    book.take()
    book.synchronise(["waits"], 20.0, queues=["a"])
    assert book.take() == [ContactLeft(0, 20.0, "gone", NOT_SEEN), ContactEnded(0, 20.0, "talks", "1", 8.0)]
    assert counters.unseen == 2
    assert list(book.open) == ["other"]
    book.abandon("other", 21.0)
    assert book.take() == [ContactAbandoned(0, 21.0, "other")]
