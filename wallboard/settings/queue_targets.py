"""A queue's own targets, changed in the configuration's table."""

from __future__ import annotations

from collections.abc import Mapping
from copy import deepcopy

from wallboard.settings.draft import Values


def with_targets(table: Values, queue: str, targets: Mapping[str, float | None]) -> Values:
    """The configuration's `table` with these targets of `queue`; None is the site's, which is not written."""
    changed = deepcopy(table)
    rows = changed.setdefault("queue", [])
    row = next((each for each in rows if each.get("id") == queue), None)
    if row is None:
        row = {"id": queue}
        rows.append(row)
    for key, value in targets.items():
        row.pop(key, None)
        if value is not None:
            row[key] = value
    if row == {"id": queue}:
        rows.remove(row)
    if not rows:
        del changed["queue"]
    return changed
