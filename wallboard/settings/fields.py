"""Which settings there are, read off the configuration's own types: a key that is added there is editable."""

from __future__ import annotations

from collections.abc import Iterator
from typing import Any, Literal

import msgspec
from msgspec import NODEFAULT, UNSET, Struct, inspect
from msgspec.structs import FieldInfo

from wallboard.config import Config

Form = Literal["flag", "whole", "number", "share", "text", "choice", "choices", "texts", "other"]
"""What kind of field it takes: `share` is a ratio 0..1, `choices` some of a few words in an order, `texts` a
line each, `other` what none of them can hold.
"""


class Field(Struct, frozen=True):
    """One key of a table.

    `default` is a TOML value; None where leaving it out means something else than any value (“as the site”).
    Limits are in the key's own unit. `kind` is the type that `msgspec` checks.
    """

    key: str
    form: Form
    kind: Any
    default: Any = None
    required: bool = False
    least: float | None = None
    above: float | None = None
    most: float | None = None
    shortest: int = 0
    longest: int | None = None
    pattern: str = ""
    choices: tuple[str | int, ...] = ()

    def fits(self, value: object) -> bool:
        """Whether the loader would take `value`, looked at alone."""
        try:
            msgspec.convert(value, self.kind)
        except msgspec.ValidationError:
            return False
        return True


class Table(Struct, frozen=True):
    """A table of the file, or one that stands in it `many` times. `key` is dotted where it is nested."""

    key: str
    fields: tuple[Field, ...]
    many: bool = False

    @property
    def name_key(self) -> str:
        """The key by which an entry is told from its like: the first that it must have."""
        return next((field.key for field in self.fields if field.required), self.fields[0].key)


def tables_of(struct: type[Struct] = Config, prefix: str = "") -> tuple[Table, ...]:
    """Every table of the configuration, in its order."""
    return tuple(_tables(struct, prefix))


def _tables(struct: type[Struct], prefix: str) -> Iterator[Table]:
    own: list[Field] = []
    nested: list[Table] = []
    for info in msgspec.structs.fields(struct):
        kind = inspect.type_info(info.type)
        key = f"{prefix}.{info.encode_name}" if prefix else info.encode_name
        if isinstance(kind, inspect.StructType):
            nested += _tables(kind.cls, key)
        elif not prefix and (entry := _entry(kind)) is not None:
            nested.append(Table(key, tuple(_fields(entry)), many=True))
        else:
            own.append(_field(info))
    if own:
        yield Table(prefix, tuple(own))
    yield from nested


def _entry(kind: inspect.Type) -> type[Struct] | None:
    """What the entries are, where `kind` is an array of tables."""
    if isinstance(kind, inspect.VarTupleType) and isinstance(kind.item_type, inspect.StructType):
        return kind.item_type.cls
    return None


def _fields(struct: type[Struct]) -> Iterator[Field]:
    return (_field(info) for info in msgspec.structs.fields(struct))


def _field(info: FieldInfo) -> Field:
    default = info.default
    if info.default_factory is not NODEFAULT:
        default = info.default_factory()
    plain = None if default in {NODEFAULT, UNSET} else msgspec.to_builtins(default)
    kind = _plain(inspect.type_info(info.type))
    plain = list(plain) if isinstance(plain, tuple) else plain
    return Field(info.encode_name, kind=info.type, default=plain, required=info.required, **_form(kind))


def _plain(kind: inspect.Type) -> inspect.Type:
    """`kind` without what only says that it may be left out, or what it is for."""
    if isinstance(kind, inspect.Metadata):
        return _plain(kind.type)
    if isinstance(kind, inspect.UnionType):
        rest = [each for each in kind.types if not isinstance(each, inspect.NoneType)]
        literals = [each.values for each in rest if isinstance(each, inspect.LiteralType)]
        if len(literals) == len(rest):
            return inspect.LiteralType(tuple(value for values in literals for value in values))
        return _plain(rest[0]) if len(rest) == 1 else kind
    return kind


def _form(kind: inspect.Type) -> dict[str, Any]:
    match kind:
        case inspect.BoolType():
            return {"form": "flag"}
        case inspect.IntType() | inspect.FloatType():
            limits = {"least": kind.ge, "above": kind.gt, "most": kind.le}
            share = isinstance(kind, inspect.FloatType) and (kind.ge, kind.le) == (0.0, 1.0)
            whole = isinstance(kind, inspect.IntType)
            return {"form": "share" if share else "whole" if whole else "number", **limits}
        case inspect.StrType():
            sizes = {"shortest": kind.min_length or 0, "longest": kind.max_length}
            return {"form": "text", "pattern": kind.pattern or "", **sizes}
        case inspect.LiteralType() | inspect.EnumType():
            return {"form": "choice", "choices": _choices(kind)}
        case inspect.VarTupleType(item_type=item):
            return _list_form(kind, _plain(item))
    return {"form": "other"}


def _list_form(kind: inspect.VarTupleType, item: inspect.Type) -> dict[str, Any]:
    sizes = {"shortest": kind.min_length or 0, "longest": kind.max_length}
    if isinstance(item, inspect.LiteralType | inspect.EnumType):
        return {"form": "choices", "choices": _choices(item), **sizes}
    if isinstance(item, inspect.StrType):
        return {"form": "texts", "pattern": item.pattern or "", **sizes}
    return {"form": "other"}


def _choices(kind: inspect.LiteralType | inspect.EnumType) -> tuple[str | int, ...]:
    if isinstance(kind, inspect.EnumType):
        return tuple(each.value for each in kind.cls)
    return tuple(each for each in kind.values if each is not None)
