"""Which of a workspace's events we have heard of, so that those are found that no webhook told."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

import msgspec

from feeds.adapters.values import Fields, fields, moment, word
from feeds.decoding import UNREADABLE

OVERLAP_S = 60.0
"""So late may Twilio put an event into its list."""
_MOST_SEEN = 500_000
_ORDER = (
    "task.created", "workflow.entered", "task-queue.entered", "reservation.created", "reservation.accepted",
    "reservation.wrapup", "reservation.completed", "task.wrapup", "task.completed",
)  # fmt: skip
"""How things follow one another that are said to be of the same millisecond."""

Form = Mapping[str, str]
_Key = tuple[str, ...]


class EventLog:
    """Events by Twilio's own names and times. `read_to_s` is the time up to which its list was read, None
    before the first look; what was before that look is not asked for.
    """

    def __init__(self) -> None:
        self._seen: dict[_Key, float] = {}
        self.read_to_s: float | None = None
        self._from_s = 0.0

    def begin(self, at_s: float) -> None:
        """From now on, unless it has begun."""
        if self.read_to_s is None:
            self.read_to_s = self._from_s = at_s

    @property
    def since_s(self) -> float:
        """From when on the list is to be read."""
        return max(self._from_s, (self.read_to_s or 0.0) - OVERLAP_S)

    def note(self, form: Form) -> bool:
        """An event is heard of; whether it is for the first time."""
        keys, stamp = names_of(form), stamp_s(form)
        is_new = not any(key in self._seen for key in keys)
        self._seen |= dict.fromkeys(keys, stamp or self.since_s)
        return is_new

    def read(self, listed: Iterable[Fields]) -> list[Form]:
        """The list as webhooks would have told it, oldest first."""
        forms = [form for form in map(_form, listed) if self._from_s < (stamp_s(form) or 0.0)]
        return sorted(forms, key=lambda form: (stamp_s(form), _rank(form.get("EventType", ""))))

    def read_to(self, until_s: float) -> None:
        """The list was read so far: what is long past needs not be known any more."""
        self.read_to_s = max(until_s, self.read_to_s or 0.0)
        kept = {key: stamp for key, stamp in self._seen.items() if stamp >= self.since_s}
        self._seen = dict(list(kept.items())[-_MOST_SEEN:])


def stamp_s(form: Form) -> float | None:
    """When it happened, in epoch seconds by Twilio's clock; not every form states milliseconds."""
    return moment(form.get("TimestampMs")) or moment(form.get("Timestamp"))


def names_of(form: Form) -> list[_Key]:
    """An event's own name, where it is told, and what happened to what when: each is enough to know it."""
    kind, of, stamp = (form.get(name, "") for name in ("EventType", "ResourceSid", "TimestampMs"))
    keys: list[_Key] = [(kind, of, stamp)] if of and stamp else []
    return [*keys, (form["Sid"],)] if form.get("Sid", "").startswith("EV") else keys


def _form(event: Fields) -> Form:
    """An event of the list, as the webhook of it would have been posted."""
    data = event.get("event_data")
    if isinstance(data, str):
        try:
            data = msgspec.json.decode(data)
        except UNREADABLE:
            data = {}
    told = {_camel(name): _text(value) for name, value in fields(data).items()}
    return told | {
        "EventType": word(event.get("event_type")),
        "ResourceSid": word(event.get("resource_sid")),
        "Sid": word(event.get("sid")),
        "TimestampMs": _text(event.get("event_date_ms")),
    }


def _camel(name: str) -> str:
    return "".join(part.capitalize() for part in name.split("_"))


def _text(value: object) -> str:
    return str(value) if isinstance(value, (str, int, float)) else ""


def _rank(kind: str) -> int:
    return _ORDER.index(kind) if kind in _ORDER else len(_ORDER)
