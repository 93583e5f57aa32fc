"""What became of something that was sent, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wallboard.language import mark, say, say_n
from wallboard.records import Delivery, SendState

MOST_NAMED = 4
SHORT_WORDS: dict[SendState, str] = {
    "unknown": mark("sent?"),
    "not sent": mark("not sent"),
    "sent": mark("sent"),
    "refused": mark("refused"),
}
Named = Callable[[str], str]


def course_words(delivery: Delivery, name: Named = str, clock: Callable[[float], str] | None = None) -> str:
    """`4 places: 2 accepted (Ada, Ben), 1 declined, 2 open until 15:30`; how it was sent where nobody
    answered yet.

    `name` calls an agent by his id, `clock` writes a time; without it no time is told.
    """
    if delivery.state == "taken":
        return _answered(delivery, name, clock)
    if delivery.state == "sent":
        by_routes = say("On its way by {routes}").format(routes=delivery.to)
        return by_routes if delivery.way == "routes" else say("Sent, not confirmed yet")
    state = {
        "unknown": say("Not known whether it was sent"),
        "not sent": say("Not sent"),
        "refused": say("Refused"),
    }[delivery.state]
    return f"{state}: {delivery.error}" if delivery.error else state


def course_in_short(delivery: Delivery) -> str:
    """`2 of 4 accepted`: what stands in a column."""
    accepted, declined = (len(_who(delivery, status)) for status in ("accepted", "declined"))
    if delivery.state != "taken":
        return say(SHORT_WORDS[delivery.state])
    if delivery.slots is not None:
        return say("{n} of {places} accepted").format(n=accepted, places=delivery.slots)
    if accepted and not declined:
        return say("{n} accepted").format(n=accepted)
    if accepted or declined:
        return say("{n} accepted, {declined} declined").format(n=accepted, declined=declined)
    if delivery.answers and delivery.way == "feed":
        return say("delivered to {n}").format(n=len(delivery.answers))
    return say("delivered")


def _answered(delivery: Delivery, name: Named, clock: Callable[[float], str] | None) -> str:
    accepted, declined = _who(delivery, "accepted"), _who(delivery, "declined")
    silent = len(delivery.answers) - len(accepted) - len(declined)
    if delivery.slots is None and not (accepted or declined):
        return _delivered(delivery, name)
    told = [_accepted(accepted, name)]
    told += [say("{n} declined").format(n=len(declined))] if declined else []
    if delivery.slots is None:
        told += [say("{n} not answered").format(n=silent)] if silent else []
        return ", ".join(told)
    told.append(_places_left(delivery, delivery.slots - len(accepted), clock))
    words = say_n(
        "{n} places: {told}; offered to {asked}", "{n} place: {told}; offered to {asked}", delivery.slots
    )
    return words.format(n=delivery.slots, told=", ".join(told), asked=len(delivery.answers))


def _accepted(agents: Sequence[str], name: Named) -> str:
    if not agents:
        return say("nobody accepted yet")
    return say("{n} accepted ({names})").format(n=len(agents), names=_named(agents, name))


def _places_left(delivery: Delivery, left: int, clock: Callable[[float], str] | None) -> str:
    if left <= 0:
        return say("all taken")
    if clock and delivery.answer_by:
        return say("{n} open until {clock}").format(n=left, clock=clock(delivery.answer_by))
    return say("{n} not taken").format(n=left)


def _delivered(delivery: Delivery, name: Named) -> str:
    reached = _who(delivery, "delivered")
    if delivery.way == "routes":
        return say("Delivered by {routes}").format(routes=", ".join(reached))
    if not reached:
        return say("Taken by the feed")
    if len(reached) > MOST_NAMED:
        return say("Delivered to {n} agents").format(n=len(reached))
    return say("Delivered to {names}").format(names=", ".join(map(name, reached)))


def _named(agents: Sequence[str], name: Named) -> str:
    named = ", ".join(map(name, agents[:MOST_NAMED]))
    more = len(agents) - MOST_NAMED
    return say("{names} and {n} more").format(names=named, n=more) if more > 0 else named


def _who(delivery: Delivery, status: str) -> list[str]:
    return [each.agent for each in delivery.answers if each.status == status]
