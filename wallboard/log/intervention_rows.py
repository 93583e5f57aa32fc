"""Interventions as rows of the log file: written with their corrections, read back in their newest state.

Every function with a `Session` is (part of) a job of `wallboard.log.store` and runs in the store's thread.
"""

from __future__ import annotations

import uuid
from collections.abc import Sequence
from operator import itemgetter

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from wallboard.errors import StoreError
from wallboard.events import CommandResult
from wallboard.log.chain import UPKEEP, append_row
from wallboard.log.store import Row, Session
from wallboard.outward.course import joined, with_results
from wallboard.records import (
    NO_DETAILS,
    Delivery,
    Details,
    FrozenFigures,
    Intervention,
    InterventionDraft,
    Status,
)

FINAL = frozenset({UPKEEP, "handover"})
"""Kinds of entries that tell what the program or a signature did: nothing amends or cancels them."""
ALL_TIMES_S = 1e18
"""Later than anything that happens."""


class LogFilter(Struct, frozen=True):
    """Which interventions.

    `start`, `end`: when it really happened, epoch seconds, end excluded. Empty matches all.

    `due_before` finds what is to be followed up before that time. `text` is searched word by word, in former
    wordings, effects and references too; the last word may be a beginning.
    """

    start: float | None = None
    end: float | None = None
    mode: str = "live"
    kind: str = ""
    scope: str = ""
    who: str = ""
    agent: str = ""
    alert: str = ""
    status: Status = ""
    due_before: float | None = None
    text: str = ""


class AgentHistory(Struct, frozen=True):
    """What was done with an agent: the newest interventions, by time, and all that is open still, with what
    is due first in front.
    """

    done: tuple[Intervention, ...] = ()
    open: tuple[Intervention, ...] = ()


class LoggedRow(Struct, frozen=True):
    """A row as it stands in the file: `amends` is the id of the row that it corrects, empty for a first
    one.
    """

    seq: int
    intervention: Intervention
    amends: str = ""
    cancelled: bool = False


# A correction is a full row; the newest one speaks for the first row. Time and figures stay the first row's.
_NEWEST = """
    SELECT o.id, o.at, o.mode, o.figures, n.happened_at, n.kind, n.scope, n.text, n.who, n.agents, n.alert,
        n.details
    FROM {places} JOIN interventions o ON o.seq = w.first JOIN interventions n ON n.seq = w.newest
    WHERE NOT w.cancelled"""
_CONDITIONS = {
    "start": "w.happened_at >= :start",
    "end": "w.happened_at < :end",
    "mode": "w.mode = :mode",
    "kind": "w.kind = :kind",
    "scope": "w.scope = :scope",
    "who": "w.who = :who",
    "agent": "EXISTS (SELECT 1 FROM intervention_agents WHERE first = w.first AND agent = :agent)",
    "alert": "w.alert = :alert",
    "status": "w.status = :status AND w.status <> ''",
    "due_before": "w.due_at < :due_before",
    "text": "newest_fts MATCH :text",
}
# Where to begin, so that the newest come first without a sort: CROSS JOIN is SQLite's way to fix the order.
_BY_TIME = ("newest_interventions w", "w.happened_at")
_BY_AGENT = (
    """(SELECT first, happened_at FROM intervention_agents WHERE agent = :agent AND mode = :mode) a
    CROSS JOIN newest_interventions w ON w.first = a.first""",
    "a.happened_at",
)
_BY_ALERT = ("newest_interventions w INDEXED BY newest_by_alert", "w.happened_at")
_BY_ALERT_AND_TEXT = (f"{_BY_ALERT[0]} CROSS JOIN newest_fts ON newest_fts.rowid = w.first", "w.happened_at")
"""An alert has few rows, so whatever else is wanted is looked for among them."""
_BY_TEXT = ("newest_fts CROSS JOIN newest_interventions w ON w.first = newest_fts.rowid", "newest_fts.rowid")
_MARKS = {"mode": "m", "kind": "k", "scope": "p", "who": "w", "agent": "a", "status": "s"}
_MEETING = ("kind", "scope", "who", "status")
"""One of these has an index of its own; two or more meet in that of the words."""
_EARLIEST = "SELECT min(happened_at) AS at FROM newest_interventions WHERE mode = ?"
_LATEST = "SELECT max(happened_at) AS at FROM newest_interventions WHERE mode = ?"
_DAY_S, _MONTH_S, _MOST_BLOCKS = 86_400, 30 * 86_400, 40


def row_of(intervention: Intervention, *, amends: str = "", cancelled: bool = False) -> Row:
    """The columns of an intervention, without its place in the chain."""
    return {
        "id": intervention.id,
        "at": float(intervention.at),
        "happened_at": float(intervention.happened_at),
        "kind": intervention.kind,
        "scope": intervention.scope,
        "text": intervention.text,
        "who": intervention.who,
        "agents": _json(intervention.agents),
        "alert": intervention.alert,
        "figures": _json(intervention.figures),
        "mode": intervention.mode,
        "amends": amends,
        "cancelled": int(cancelled),
        "details": "" if intervention.details == NO_DETAILS else _json(intervention.details),
        "origin": "",
    }


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()


def intervention_of(row: Row) -> Intervention:
    """A row as an intervention, which is saved since it could be read."""
    return Intervention(
        id=row["id"],
        at=row["at"],
        happened_at=row["happened_at"],
        kind=row["kind"],
        scope=row["scope"],
        text=row["text"],
        who=row["who"],
        agents=msgspec.json.decode(row["agents"], type=tuple[str, ...]),
        alert=row["alert"],
        figures=msgspec.json.decode(row["figures"], type=tuple[FrozenFigures, ...]),
        mode=row["mode"],
        save="saved",
        details=msgspec.json.decode(row["details"], type=Details) if row["details"] else NO_DETAILS,
    )


def drafted(
    draft: InterventionDraft, *, id: str, at: float, figures: tuple[FrozenFigures, ...], mode: str
) -> Intervention:
    """The intervention that `draft` becomes at the event time `at`, with characters no file can keep
    replaced.
    """
    return Intervention(
        id=id,
        at=at,
        happened_at=at if draft.happened_at is None else draft.happened_at,
        kind=draft.kind,
        scope=_clean(draft.scope),
        text=_clean(draft.text),
        who=_clean(draft.who),
        agents=tuple(_clean(agent) for agent in draft.agents),
        alert=_clean(draft.alert),
        figures=figures,
        mode=mode,
        details=replace(
            draft.details,
            effect=_clean(draft.details.effect),
            escalated_to=_clean(draft.details.escalated_to),
            reference=_clean(draft.details.reference),
        ),
    )


def _clean(text: str) -> str:
    """Half a surrogate pair cannot be written as UTF-8, and SQLite's own functions stop at a NUL."""
    return text.encode("utf-8", "replace").decode().replace("\0", "")


def find_interventions(session: Session, wanted: LogFilter, limit: int) -> tuple[Intervention, ...]:
    """The newest `limit` interventions that pass the filter, in the order in which they happened."""
    given = msgspec.structs.asdict(wanted)
    values: dict[str, object] = {name: value for name, value in given.items() if value not in (None, "")}
    words = session.text_query(wanted.text)
    if wanted.text and not words:
        return ()
    places, order = _BY_AGENT if wanted.agent and wanted.mode else _BY_TIME
    if wanted.alert and wanted.mode:
        places, order = _BY_ALERT_AND_TEXT if words else _BY_ALERT
        values |= {"text": f"words : ({words})"} if words else {}
    elif words or (not wanted.agent and sum(name in values for name in _MEETING) > 1):
        places, order = _BY_TEXT
        values["text"] = _text_query(session, words, wanted)
    sql = " AND ".join([_NEWEST.format(places=places), *(_CONDITIONS[name] for name in values)])
    values["limit"] = limit
    rows = session.rows(f"{sql} ORDER BY {order} DESC LIMIT :limit", values)
    return tuple(map(intervention_of, sorted(rows, key=itemgetter("happened_at"))))


def _text_query(session: Session, words: str, wanted: LogFilter) -> str:
    """The words and the filters' marks, to meet in the index: else one that has much is read through for one
    that has little.
    """
    given = [(letter, getattr(wanted, name)) for name, letter in _MARKS.items()]
    parts = [f"marks : ǂ{letter}{value.encode().hex()}" for letter, value in given if value]
    parts += [f"words : ({words})"] if words else []
    blocks = _blocks(session, wanted) if wanted.start is not None or wanted.end is not None else ()
    parts += [f"marks : ({' OR '.join(blocks)})"] if blocks else []
    return " AND ".join(parts)


def _blocks(session: Session, wanted: LogFilter) -> tuple[str, ...]:
    """The marks of the days that the filter's time touches, or of the months where those are too many.

    Empty where there are too many of both, or none.
    """
    start = _outermost(session, _EARLIEST, wanted.mode, 0.0) if wanted.start is None else wanted.start
    end = _outermost(session, _LATEST, wanted.mode, ALL_TIMES_S) if wanted.end is None else wanted.end
    for letter, length_s in (("d", _DAY_S), ("t", _MONTH_S)):
        numbers = range(max(0, int(start // length_s)), int(end // length_s) + 1)
        if len(numbers) <= _MOST_BLOCKS:
            return tuple(f"ǂ{letter}{number}" for number in numbers)
    return ()


def _outermost(session: Session, sql: str, mode: str, otherwise: float) -> float:
    """When the first or last of a mode happened; `otherwise` where there is none, or no mode is given."""
    found = session.rows(sql, (mode,))[0]["at"]
    return otherwise if found is None else float(found)


def raw_rows(session: Session, wanted: LogFilter) -> tuple[LoggedRow, ...]:
    """All rows of a mode and time as they stand in the file, in the order of writing; other filters do not
    count.
    """
    rows = session.rows(
        "SELECT * FROM interventions WHERE kind <> '' AND (:mode = '' OR mode = :mode)"
        " AND happened_at >= :start AND happened_at < :end ORDER BY seq",
        {
            "mode": wanted.mode,
            "start": -ALL_TIMES_S if wanted.start is None else wanted.start,
            "end": ALL_TIMES_S if wanted.end is None else wanted.end,
        },
    )
    return tuple(logged_row(row) for row in rows)


def append_correction(session: Session, id: str, draft: InterventionDraft, at: float) -> Intervention:
    """Correct the intervention whose id is or begins with `id`; its newest state.

    Raises StoreError if there is none.
    """
    first = _first_row(session, id)
    _refuse_final(first)
    happened_at = first["happened_at"] if draft.happened_at is None else draft.happened_at
    draft = replace(draft, happened_at=happened_at)
    row = drafted(draft, id=uuid.uuid4().hex, at=at, figures=(), mode=first["mode"])
    append_row(session, row_of(row, amends=first["id"]))
    return newest(session, first["id"])


def append_finished(session: Session, id: str, who: str, at: float) -> Intervention:
    """Say of the intervention whose id is or begins with `id` that it is done; its newest state.

    Raises StoreError if there is none, or it was cancelled.
    """
    row = newest(session, id)
    done = replace(row.details, status="done")
    return append_correction(session, row.id, replace(_as_draft(row, done), who=who), at)


def append_delivery(session: Session, id: str, delivery: Delivery, at: float) -> None:
    """Say how the intervention with this id fares on its way out, unless the log knows that already.

    Raises StoreError if there is none, or it was cancelled.
    """
    row = newest(session, id)
    known = row.details.delivery
    told = delivery if known is None else joined(known, delivery)
    if told != known:
        append_correction(session, row.id, _as_draft(row, replace(row.details, delivery=told)), at)


def append_results(session: Session, results: Sequence[CommandResult], at: float) -> None:
    """Add what a source tells of interventions that went out; of what is not in this log, nothing."""
    for row_id in dict.fromkeys(result.id for result in results):
        rows = session.rows(f"{_NEWEST.format(places=_BY_TIME[0])} AND o.id = ?", (row_id,))
        told = intervention_of(rows[0]).details.delivery if rows else None
        if told is not None:
            told = with_results(told, (result for result in results if result.id == row_id))
            append_delivery(session, row_id, told, at)


def _as_draft(row: Intervention, details: Details) -> InterventionDraft:
    """The row's own words, with other details."""
    return InterventionDraft(
        row.kind, row.scope, row.text, row.who, row.agents, row.alert, row.happened_at, details
    )


def append_cancellation(session: Session, id: str, who: str, at: float, why: str) -> None:
    """Take the intervention whose id is or begins with `id` back. Raises StoreError if there is none."""
    first = _first_row(session, id)
    _refuse_final(first)
    row = replace(
        intervention_of(first), id=uuid.uuid4().hex, at=at, who=_clean(who), text=_clean(why), figures=()
    )
    append_row(session, row_of(row, amends=first["id"], cancelled=True))


def _refuse_final(first: Row) -> None:
    if first["kind"] in FINAL:
        what = "was done to the log" if first["kind"] == UPKEEP else "was said and signed at a handover"
        raise StoreError(f"intervention {first['id']} tells what {what}; it cannot be amended or cancelled")


def newest(session: Session, id: str) -> Intervention:
    """The intervention whose id is or begins with `id`, in its newest state.

    Raises StoreError if there is none, more than one, or it was cancelled.
    """
    first = _first_row(session, id)
    rows = session.rows(f"{_NEWEST.format(places=_BY_TIME[0])} AND w.first = ?", (first["seq"],))
    if not rows:
        raise StoreError(f"intervention {first['id']} was cancelled")
    return intervention_of(rows[0])


def agent_history(session: Session, agent: str, mode: str, limit: int) -> AgentHistory:
    """The newest `limit` interventions with the agent, and those that are open."""
    done = find_interventions(session, LogFilter(agent=agent, mode=mode), limit)
    still_open = find_interventions(session, LogFilter(agent=agent, mode=mode, status="open"), limit)
    return AgentHistory(done, tuple(sorted(still_open, key=_due)))


def _due(row: Intervention) -> float:
    return ALL_TIMES_S if row.details.due_at is None else row.details.due_at


def history(session: Session, id: str) -> tuple[LoggedRow, ...]:
    """The first row and all that corrected or cancelled it, in the order of writing."""
    first = _first_row(session, id)
    rows = session.rows(
        "SELECT * FROM interventions WHERE id = ? OR (amends = ? AND amends <> '') ORDER BY seq",
        (first["id"], first["id"]),
    )
    return tuple(logged_row(row) for row in rows)


def _first_row(session: Session, id: str) -> Row:
    rows = session.rows(
        "SELECT * FROM interventions WHERE id >= ? AND id < ? LIMIT 2", (id, id + "\U0010ffff")
    )
    if len(rows) != 1 or not id:
        found = "there is no intervention" if not rows else "more than one intervention's id begins with"
        raise StoreError(f"{found} {id!r}; `log list` shows the ids")
    row = rows[0]
    return _first_row(session, row["amends"]) if row["amends"] else row


def logged_row(row: Row) -> LoggedRow:
    """A row as it stands in the file."""
    return LoggedRow(row["seq"], intervention_of(row), row["amends"], bool(row["cancelled"]))
