"""What became of something that was sent, in words."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from wallboard.records import Delivery

MOST_NAMED = 4
Named = Callable[[str], str]


def course_words(delivery: Delivery, name: Named = str, clock: Callable[[float], str] | None = None) -> str:
    """`4 places: 2 accepted (Ada, Ben), 1 declined, 2 open until 15:30`; how it was sent where nobody
    answered yet.

    `name` calls an agent by his id, `clock` writes a time; without it no time is told.
    """
    error = f": {delivery.error}" if delivery.error else ""
    if delivery.state == "taken":
        return _answered(delivery, name, clock)
    return {
        "unknown": f"Not known whether it was sent{error}",
        "not sent": f"Not sent{error}",
        "sent": f"On its way by {delivery.to}" if delivery.way == "routes" else "Sent, not confirmed yet",
        "refused": f"Refused{error}",
    }[delivery.state]


def course_in_short(delivery: Delivery) -> str:
    """`2 of 4 accepted`: what stands in a column."""
    accepted, declined = (len(_who(delivery, status)) for status in ("accepted", "declined"))
    if delivery.state != "taken":
        return {"unknown": "sent?"}.get(delivery.state, delivery.state)
    if delivery.slots is not None:
        return f"{accepted} of {delivery.slots} accepted"
    if accepted or declined:
        return f"{accepted} accepted, {declined} declined" if declined else f"{accepted} accepted"
    to = f" to {len(delivery.answers)}" if delivery.answers and delivery.way == "feed" else ""
    return f"delivered{to}"


def _answered(delivery: Delivery, name: Named, clock: Callable[[float], str] | None) -> str:
    accepted, declined = _who(delivery, "accepted"), _who(delivery, "declined")
    silent = len(delivery.answers) - len(accepted) - len(declined)
    if delivery.slots is None and not (accepted or declined):
        return _delivered(delivery, name)
    told = [f"{len(accepted)} accepted{_named(accepted, name)}"] if accepted else ["nobody accepted yet"]
    told += [f"{len(declined)} declined"] if declined else []
    if delivery.slots is None:
        return ", ".join([*told, *([f"{silent} not answered"] if silent else [])])
    open_places = delivery.slots - len(accepted)
    still = f"open until {clock(delivery.answer_by)}" if clock and delivery.answer_by else "not taken"
    told += [f"{open_places} {still}"] if open_places > 0 else ["all taken"]
    places = "1 place" if delivery.slots == 1 else f"{delivery.slots} places"
    return f"{places}: {', '.join(told)}; offered to {len(delivery.answers)}"


def _delivered(delivery: Delivery, name: Named) -> str:
    reached = _who(delivery, "delivered")
    if delivery.way == "routes":
        return f"Delivered by {', '.join(reached)}"
    if not reached:
        return "Taken by the feed"
    if len(reached) > MOST_NAMED:
        return f"Delivered to {len(reached)} agents"
    return f"Delivered to {', '.join(map(name, reached))}"


def _named(agents: Sequence[str], name: Named) -> str:
    named = ", ".join(map(name, agents[:MOST_NAMED]))
    more = len(agents) - MOST_NAMED
    return f" ({named} and {more} more)" if more > 0 else f" ({named})"


def _who(delivery: Delivery, status: str) -> list[str]:
    return [each.agent for each in delivery.answers if each.status == status]
