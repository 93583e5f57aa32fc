"""What a relay of several inputs is told, by a merge file: the inputs, and the agents whom several of them
know (docs/howto/merge-feeds.md shows one).
"""

from __future__ import annotations

import tomllib
from collections import Counter
from collections.abc import Iterable, Sequence
from pathlib import Path
from typing import Annotated

import msgspec
from msgspec import Meta, Struct

from feeds.adapters.address import scheme_of
from feeds.merging.ids import Ids
from wallboard.config import PersonConfig, check_people
from wallboard.errors import ConfigError

PATHS = ("queue_log", "mapping", "ca_file")
"""Options that are paths: they go out from the file's folder."""
_Name = Annotated[str, Meta(pattern=r"^[A-Za-z0-9][A-Za-z0-9_.-]{0,39}$")]


class SourceSpec(Struct, frozen=True, forbid_unknown_fields=True):
    """An input. `prefix` stands before its ids (None: its name and a colon); then `relay`'s options."""

    name: _Name
    url: str
    prefix: str | None = None
    secret_env: str = ""
    tls: bool = False
    ca_file: str | None = None
    allow_insecure: bool = False
    queue_log: str = ""
    mapping: str = ""
    with_numbers: bool = False
    message_to: str = ""
    spy_from: str = ""

    @property
    def mark(self) -> str:
        """What stands before its ids."""
        return f"{self.name}:" if self.prefix is None else self.prefix

    def options(self) -> dict[str, object]:
        """The options that differ from `relay`'s defaults, by their names."""
        return {name: getattr(self, name) for name in _OPTIONS if getattr(self, name)}


_OPTIONS = tuple(name for name in SourceSpec.__struct_fields__ if name not in {"name", "url", "prefix"})


class Plan(Struct, frozen=True, forbid_unknown_fields=True):
    """A merge file."""

    source: tuple[SourceSpec, ...] = ()
    agent: tuple[PersonConfig, ...] = ()

    def ids(self, source: SourceSpec) -> Ids:
        """How the source's ids are called on the merged floor."""
        known = ((each.id, *known.split(":", 1)) for each in self.agent for known in each.known_as)
        people = {own: merged for merged, name, own in known if name == source.name}
        return Ids(source.mark, people, [each.mark for each in self.source])


def read_plan(path: Path, urls: Sequence[str] = ()) -> Plan:
    """Read and check a merge file; `urls` are the inputs where it names none.

    Raises ConfigError that names the file and the key.
    """
    try:
        plan = msgspec.convert(tomllib.loads(path.read_text(encoding="utf-8")), Plan)
        plan = _checked(plan, plan_of(urls).source)
    except OSError as error:
        raise ConfigError(f"cannot be read ({error.strerror})", file=str(path)) from error
    except (UnicodeDecodeError, tomllib.TOMLDecodeError) as error:
        raise ConfigError(f"is no TOML: {error}", file=str(path)) from error
    except msgspec.ValidationError as error:
        words, _, key = str(error).partition(" - at `$")
        raise ConfigError(words, file=str(path), key=key.strip(".`")) from error
    except ConfigError as error:
        raise ConfigError(error.message, file=str(path), key=error.key) from error
    return plan


def plan_of(urls: Sequence[str]) -> Plan:
    """Inputs that were only named by their addresses: each is called as its kind, numbered where needed."""
    seen: Counter[str] = Counter()
    specs = []
    for url in urls:
        kind = scheme_of(url) or "source"
        seen[kind] += 1
        specs.append(SourceSpec(kind if seen[kind] == 1 else f"{kind}-{seen[kind]}", url))
    return Plan(tuple(specs))


def _checked(plan: Plan, named: tuple[SourceSpec, ...]) -> Plan:
    """The plan with the sources that the command line named. Raises ConfigError where it makes no sense."""
    if bool(plan.source) == bool(named):
        words = "stands there, and SOURCE on the command line" if named else "is missing, and SOURCE"
        raise ConfigError(f"{words}: name the sources at one of both places", key="source")
    plan = msgspec.structs.replace(plan, source=plan.source or named)
    _check(plan)
    return plan


def _check(plan: Plan) -> None:
    """Raises ConfigError where two things would be one, or an agent is of no input."""
    names = {each.name for each in plan.source}
    _unique("source", "name", [each.name for each in plan.source])
    _unique("source", "prefix", [each.mark for each in plan.source])
    check_people(plan.agent, names, "SOURCE", _refuse)


def _refuse(message: str, key: str) -> None:
    raise ConfigError(message, key=key)


def _unique(table: str, key: str, values: Iterable[str]) -> None:
    for value, count in Counter(values).items():
        if count > 1:
            raise ConfigError(f"{value!r} stands there {count} times; once is meant", key=f"{table}.{key}")
