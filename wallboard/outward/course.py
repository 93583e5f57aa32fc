"""How what was sent fares: a course that only goes on, in whatever order and how often its news comes."""

from __future__ import annotations

from collections.abc import Iterable

from msgspec.structs import replace

from wallboard.events import CommandResult
from wallboard.language import say
from wallboard.records import Answer, Delivery, SendState

_ORDER: tuple[SendState, ...] = ("unknown", "not sent", "sent", "refused", "taken")
"""Of two states of one attempt the later one here counts."""


def with_state(delivery: Delivery, state: SendState, error: str = "") -> Delivery:
    """The delivery in `state`, unless it has come further already."""
    return joined(delivery, replace(delivery, state=state, error=error, answers=()))


def with_results(delivery: Delivery, results: Iterable[CommandResult]) -> Delivery:
    """The delivery with all that the source told of it."""
    answers = []
    for each in results:
        if each.agent is not None and each.status is not None:
            answers.append(Answer(each.agent, each.status, each.at or 0.0))
        elif each.ok:
            delivery = with_state(delivery, "taken")
        else:
            delivery = with_state(delivery, "refused", each.error or say("the source gave no reason"))
    if not answers:
        return delivery
    return joined(delivery, replace(delivery, state="taken", error="", answers=tuple(answers)))


def joined(one: Delivery, other: Delivery) -> Delivery:
    """What both tell of the same thing. Joining again changes nothing."""
    first, last = sorted((one, other), key=_progress)
    return replace(last, answers=_newest((*first.answers, *last.answers)))


def _progress(delivery: Delivery) -> tuple[int, int, bool]:
    return delivery.attempt, _ORDER.index(delivery.state), bool(delivery.error)


def _newest(answers: Iterable[Answer]) -> tuple[Answer, ...]:
    """Each agent's last word, in the order in which they spoke."""
    found: dict[str, Answer] = {}
    for each in answers:
        before = found.get(each.agent)
        if before is None or _said_after(each, before):
            found[each.agent] = each
    return tuple(sorted(found.values(), key=lambda each: (each.at, each.agent)))


def _said_after(each: Answer, before: Answer) -> bool:
    """An answer comes after the delivery, whatever the clocks say."""
    return (each.status != "delivered", each.at) > (before.status != "delivered", before.at)


def may_be_sent_again(delivery: Delivery, now: float) -> bool:
    """Whether a person may decide to send it (again): it is not known to have arrived, and not too late."""
    in_time = delivery.answer_by is None or now < delivery.answer_by
    return delivery.state in {"unknown", "not sent"} and in_time
