"""The mapping file: which message means what. TOML, strictly checked; errors name file and key.

A field's value is a path into the message (`call.queue`, `items.0.id`), or a constant where it begins with
`=`. docs/howto/own-feed.md explains every key.
"""

from __future__ import annotations

import tomllib
from datetime import datetime
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Meta, Struct

from feeds.adapters.values import moment, plausible
from wallboard.errors import ConfigError
from wallboard.events import IntervalTotals, Lack

Kind = Literal[
    "contact.queued",
    "contact.answered",
    "contact.abandoned",
    "contact.left",
    "contact.held",
    "contact.retrieved",
    "contact.ended",
    "agent.state",
    "agent.gone",
    "queue.live",
    "queue.totals",
]
NEEDED: dict[str, tuple[str, ...]] = {
    "contact.queued": ("contact", "queue"),
    "agent.state": ("agent", "state"),
    "agent.gone": ("agent",),
    "queue.live": ("queue", "waiting"),
    "queue.totals": ("queue", "start"),
}
"""What a rule must say; those of contacts need `contact` alone."""

SUMS = frozenset(IntervalTotals.__struct_fields__) - {"queue", "start", "length_s", "channel"}
CONSTANT = "="
MOST_BYTES = 1024 * 1024
Wanted = str | int | float | bool | list[str | int | float | bool]


class Rule(Struct, frozen=True, forbid_unknown_fields=True, rename={"kind": "as"}):
    """What one kind of message means. `when`: all these fields have this value, or one of these values.

    `each` is the path of a list: the rule then holds for each of its objects, paths beginning there.
    """

    kind: Kind
    when: dict[str, Wanted] = {}
    each: str = ""
    contact: str = ""
    queue: str = ""
    agent: str = ""
    state: str = ""
    at: str = ""
    since: str = ""
    reason: str = ""
    name: str = ""
    team: str = ""
    queues: str = ""
    channel: str = ""
    priority: str = ""
    wrapup_s: str = ""
    waiting: str = ""
    oldest_at: str = ""
    oldest_s: str = ""
    staffed: str = ""
    available: str = ""
    on_contact: str = ""
    start: str = ""
    length_s: str = "=900"
    sums: dict[str, str] = {}


_PATHS = frozenset(Rule.__struct_fields__) - {"kind", "when", "sums"}


class QueueOf(Struct, frozen=True, forbid_unknown_fields=True):
    """A queue that is there whether a message names it or not, and what the feed does not tell of it."""

    id: Annotated[str, Meta(min_length=1)]
    name: str = ""
    channel: str = ""
    lacks: tuple[Lack, ...] = ()


class Mapping(Struct, frozen=True, forbid_unknown_fields=True):
    """The whole file. `zone` and `time_format` (as `strptime` has it) are those of times that name none.

    After `silent_after_s` without a message the figures count as old; 0: silence is nothing special; None: as
    the way in has it (see `MappedAdapter.silent_after_s`).
    `id` is the path of a message's own id, by which one that comes twice is known. `client_id` is our name at
    an MQTT broker.
    """

    rule: Annotated[tuple[Rule, ...], Meta(min_length=1, max_length=500)]
    queue: tuple[QueueOf, ...] = ()
    states: dict[str, str] = {}
    zone: str = "UTC"
    time_format: str = ""
    silent_after_s: Annotated[float, Meta(ge=0.0)] | None = None
    id: str = ""
    topics: tuple[str, ...] = ("#",)
    client_id: str = ""
    encoding: str = "utf-8"
    delimiter: Annotated[str, Meta(min_length=1, max_length=1)] = ","
    header: tuple[str, ...] = ()

    @property
    def columns(self) -> set[str]:
        """All paths that the rules look at."""
        said = {name for rule in self.rule for name in (*rule.when, *rule.sums.values())}
        return said | {getattr(rule, field) for rule in self.rule for field in _PATHS} - {""}

    def moment(self, value: object) -> float | None:
        """Epoch seconds of a time in the message."""
        if not isinstance(value, str) or (not self.time_format and self.zone == "UTC"):
            return moment(value)
        try:
            found = (
                datetime.strptime(value.strip(), self.time_format)  # noqa: DTZ007 - its zone follows
                if self.time_format
                else datetime.fromisoformat(value.strip())
            )
        except ValueError:
            return moment(value)
        try:
            return plausible(
                (found if found.tzinfo else found.replace(tzinfo=ZoneInfo(self.zone))).timestamp()
            )
        except OverflowError:  # the year 1, a little east of Greenwich
            return None


def read_mapping(name: str) -> Mapping:
    """Read the file. Raises ConfigError that says where and what is wrong."""
    if not name:
        raise ConfigError("this feed needs a mapping file (--mapping FILE, or mapping = … in its [[feed]])")
    path = Path(name).expanduser()
    try:
        if path.stat().st_size > MOST_BYTES:
            raise ConfigError(f"{path}: larger than {MOST_BYTES} bytes; no mapping is")
        mapping = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Mapping)
    except OSError as error:
        raise ConfigError(f"{path}: {error.strerror}") from error
    except (tomllib.TOMLDecodeError, UnicodeDecodeError, RecursionError, msgspec.ValidationError) as error:
        raise ConfigError(f"{path}: {error}") from error
    _check(mapping, path)
    return mapping


def _check(mapping: Mapping, path: Path) -> None:
    try:
        ZoneInfo(mapping.zone)
    except (KeyError, ValueError, OSError) as error:
        raise ConfigError(f"{path}: zone {mapping.zone!r} is none, write it as Europe/Berlin") from error
    try:
        is_plain = "\n,".encode(mapping.encoding) == b"\n,"
    except LookupError:
        is_plain = False
    if not is_plain:
        raise ConfigError(f"{path}: encoding {mapping.encoding!r} will not do; write utf-8 or cp1252")
    for number, rule in enumerate(mapping.rule, 1):
        where = f"{path}: rule {number} ({rule.kind})"
        for field in NEEDED.get(rule.kind, ("contact",)):
            if not getattr(rule, field):
                raise ConfigError(f"{where} needs {field}, the path of it in the message")
        if unknown := rule.sums.keys() - SUMS:
            raise ConfigError(f"{where}: there is no sum {', '.join(sorted(unknown))}")


def find(message: object, path: str) -> object:
    """What is at `path`, or the constant that it is; None where there is nothing."""
    if not path or path.startswith(CONSTANT):
        return path[1:] if path else None
    for part in path.split("."):
        if isinstance(message, dict):
            message = message.get(part)
        elif isinstance(message, list) and part.isdecimal() and int(part) < len(message):
            message = message[int(part)]
        else:
            return None
    return message
