"""The types of values that more than one table of the configuration has."""

from __future__ import annotations

from typing import Annotated, Literal

from msgspec import Meta, Struct

Ratio = Annotated[float, Meta(ge=0.0, le=1.0)]
Seconds = Annotated[float, Meta(ge=0.0, le=7 * 86_400.0)]
Identifier = Annotated[str, Meta(min_length=1, max_length=200)]
Channel = Literal["voice", "chat", "email", "social", "ticket", "sms", "video", "callback"]
ScopeKind = Literal["floor", "channel", "group", "queue"]
_WEEKDAY, _MINUTE = "(mon|tue|wed|thu|fri|sat|sun)", r"([01]\d|2[0-3]):[0-5]\d"
HOURS_PATTERN = rf"^(?i:({_WEEKDAY}(-{_WEEKDAY})?\s+)?{_MINUTE}-({_MINUTE}|24:00))$"
HoursText = Annotated[str, Meta(pattern=HOURS_PATTERN)]
"""`Mon-Fri 08:00-18:00`, `22:00-06:00`; read by `wallboard.alerts.hours.parse_hours`."""

DayText = Annotated[str, Meta(pattern=r"^\d{4}-\d{2}-\d{2}$")]
"""A day of the calendar: `2026-12-25`."""

PIN_HASH_PATTERN = r"^(\$argon2id\$v=\d+\$m=\d+,t=\d+,p=\d+\$[A-Za-z0-9+/]+\$[A-Za-z0-9+/]+)?$"
"""Argon2id in its usual form, or nothing."""


class Section(Struct, frozen=True, forbid_unknown_fields=True):
    """A table of the file; a key that is not listed in it is an error."""
