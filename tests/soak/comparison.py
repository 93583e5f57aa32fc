"""Two pictures of one floor, field by field."""

from collections.abc import Iterator, Mapping
from typing import Any

import numpy as np
from msgspec import Struct

from wallboard.snapshot import FloorSnapshot

NO_FIGURES = frozenset({".feeds", ".routes", ".alerts", ".tallies", ".usual"})
"""How long the program's own connection has been silent is no figure of the floor, nor what it has counted
since it watches (`tallies`: only their sums in the log are shown). Alerts depend on what was seen before
them, as a limit has to be passed for a while: they are compared by `alerts_apart`. What chance explains
(`usual`) is worked out every five minutes and kept once an interval is over: each wall has its own moments.
"""
MOST_SHOWN = 20


def differences(old: Any, fresh: Any, where: str = "") -> list[str]:
    """In which places the two differ, and how."""
    found = []
    for each in _differences(old, fresh, where):
        found.append(each)
        if len(found) == MOST_SHOWN:
            break
    return found


def alerts_apart(old: FloorSnapshot, fresh: FloorSnapshot) -> list[str]:
    """Rules and scopes of alerts that are in force for one of them only."""
    in_force = ({(each.rule, each.scope) for each in floor.alerts if each.open} for floor in (old, fresh))
    return sorted(f"{rule} of {scope}" for rule, scope in set.symmetric_difference(*in_force))


def _differences(old: Any, fresh: Any, where: str) -> Iterator[str]:  # noqa: C901 - a case a type
    if isinstance(old, np.ndarray) and isinstance(fresh, np.ndarray):
        yield from _of_arrays(old, fresh, where)
    elif type(old) is not type(fresh):
        yield f"{where}: {_short(old)}, fresh {_short(fresh)}"
    elif isinstance(old, Struct):
        for name in old.__struct_fields__:
            if (place := f"{where}.{name}") not in NO_FIGURES:
                yield from _differences(getattr(old, name), getattr(fresh, name), place)
    elif isinstance(old, Mapping):
        for key in sorted({*old, *fresh}, key=str):
            yield from _differences(old.get(key), fresh.get(key), f"{where}[{key}]")
    elif isinstance(old, tuple | list):
        if len(old) != len(fresh):
            yield f"{where}: {len(old)} entries, fresh {len(fresh)}"
        for number, pair in enumerate(zip(old, fresh, strict=False)):
            yield from _differences(*pair, f"{where}[{number}]")
    elif old != fresh and not (old is not None and old != old and fresh != fresh):  # noqa: PLR0124 - NaN
        yield f"{where}: {_short(old)}, fresh {_short(fresh)}"


def _of_arrays(old: Any, fresh: Any, where: str) -> Iterator[str]:
    if old.shape != fresh.shape:
        yield f"{where}: shape {old.shape}, fresh {fresh.shape}"
        return
    same = np.isclose(old, fresh, rtol=0.0, atol=0.0, equal_nan=True)
    if not np.all(same):
        place = tuple(int(axis[0]) for axis in np.nonzero(~same))
        more = int((~same).sum()) - 1
        yield f"{where}{list(place)} and {more} more: {old[place]!r}, fresh {fresh[place]!r}"


def _short(value: object) -> str:
    return repr(value)[:120]
