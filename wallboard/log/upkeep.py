"""Retention and the rights of agents: rows are emptied, rewritten or handed out, and the log says so itself.

Every function with a `Session` is a job of `wallboard.log.store`. The chain stays verifiable: see
docs/decisions/006-erasure-and-the-chain.md. With rows go the alerts, messages, outcomes and agents' days that
belong to them, which are under no hash.
"""

from __future__ import annotations

import re
import uuid
from collections.abc import Collection, Iterable, Iterator, Sequence
from typing import Any

import msgspec
from msgspec import Struct
from msgspec.structs import replace

from wallboard.log.chain import UPKEEP, Upkeep, append_row, digest, tombstone
from wallboard.log.intervention_rows import LoggedRow, drafted, logged_row, row_of
from wallboard.log.store import Row, Session
from wallboard.records import Delivery, Details, InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR


class Disclosure(Struct, frozen=True):
    """All that the file holds about one agent: every wording of every row, every state of his alerts, and
    what was counted of his days.
    """

    rows: tuple[LoggedRow, ...]
    alerts: tuple[dict[str, Any], ...]
    days: tuple[dict[str, Any], ...] = ()


class Pseudonymised(Struct, frozen=True):
    """How many rows were rewritten, and what stands there now."""

    rows: int
    pseudonym: str


def append_upkeep(
    session: Session, entry: Upkeep, text: str, *, who: str, at: float, agents: tuple[str, ...] = ()
) -> int:
    """Add an entry of upkeep to the log; its row's number."""
    draft = InterventionDraft(UPKEEP, WHOLE_FLOOR, text, who, agents)
    row = row_of(drafted(draft, id=uuid.uuid4().hex, at=at, figures=(), mode=entry.mode or "live"))
    return append_row(session, {**row, "details": _json(entry)})


# --- retention ---


def count_before(session: Session, before: float, mode: str) -> int:
    """How many interventions `purge` would empty."""
    return len(_firsts_before(session, before, mode))


def purge(session: Session, *, before: float, mode: str, who: str, at: float) -> int:
    """Empty all rows of interventions that happened before `before` (epoch seconds); how many.

    Of all modes where `mode` is empty. Alerts and agents' days of that time are forgotten.
    """
    firsts = _firsts_before(session, before, mode)
    _forget_before(session, before, mode)
    seqs = _rows_of(session, firsts)
    if seqs:
        entry = Upkeep("purge", before=before, mode=mode, purged=tuple(_runs(seqs)))
        text = f"{len(seqs)} rows were emptied: they had been kept for their time"
        _empty(session, firsts, seqs, append_upkeep(session, entry, text, who=who, at=at))
    return len(seqs)


def _firsts_before(session: Session, before: float, mode: str) -> list[int]:
    rows = session.rows(
        "SELECT first FROM newest_interventions WHERE happened_at < :before AND kind <> :upkeep"
        " AND (mode = :mode OR :mode = '') ORDER BY first",
        {"before": before, "mode": mode, "upkeep": UPKEEP},
    )
    return [row["first"] for row in rows]


def _rows_of(session: Session, firsts: Sequence[int]) -> list[int]:
    """The first rows and all that correct or cancel them, in the order of writing."""
    rows = session.rows(
        """SELECT value AS seq FROM json_each(:firsts)
           UNION SELECT c.seq FROM json_each(:firsts) f JOIN interventions o ON o.seq = f.value
           JOIN interventions c ON c.amends = o.id AND c.amends <> '' ORDER BY 1""",
        {"firsts": _json(firsts)},
    )
    return [row["seq"] for row in rows]


_FORGET_ROWS = (
    """DELETE FROM outcome_bases WHERE intervention IN (
           SELECT id FROM interventions WHERE seq IN (SELECT value FROM json_each(:firsts)))""",
    """DELETE FROM outcomes WHERE intervention IN (
           SELECT id FROM interventions WHERE seq IN (SELECT value FROM json_each(:firsts)))""",
    "DELETE FROM newest_fts WHERE rowid IN (SELECT value FROM json_each(:firsts))",
    "DELETE FROM intervention_agents WHERE first IN (SELECT value FROM json_each(:firsts))",
    "DELETE FROM newest_interventions WHERE first IN (SELECT value FROM json_each(:firsts))",
)
_EMPTY = """UPDATE interventions SET rewritten = :entry, id = 'purged:' || seq, at = :at,
    happened_at = :happened_at, kind = :kind, scope = :scope, text = :text, who = :who, agents = :agents,
    alert = :alert, figures = :figures, mode = :mode, amends = :amends, cancelled = :cancelled,
    details = :details, origin = :origin WHERE seq IN (SELECT value FROM json_each(:seqs))"""


def _empty(session: Session, firsts: Sequence[int], seqs: Sequence[int], entry: int) -> None:
    for sql in _FORGET_ROWS:
        session.change(sql, {"firsts": _json(firsts)})
    empty = {name: value for name, value in tombstone(0).items() if name not in {"seq", "id"}}
    session.change(_EMPTY, {**empty, "seqs": _json(seqs), "entry": entry})
    _merge_index(session)


def _forget_before(session: Session, before: float, mode: str) -> None:
    given = {"before": before, "mode": mode, "sources": f"{mode}:%"}
    session.change(
        "DELETE FROM alert_changes WHERE at < :before"
        " AND (:mode = '' OR source = :mode OR source LIKE :sources)",
        given,
    )
    session.change(
        "DELETE FROM agent_days WHERE counted_to < :before"
        " AND (:mode = '' OR source = :mode OR source LIKE :sources)",
        given,
    )
    session.change("DELETE FROM outbox WHERE created_at < :before AND done_at IS NOT NULL", given)


def _merge_index(session: Session) -> None:
    """Deleted words stand in the text index until its parts are merged."""
    session.change("INSERT INTO newest_fts (newest_fts) VALUES ('optimize')", {})


def _runs(seqs: Sequence[int]) -> Iterator[tuple[int, int]]:
    """Runs of rising numbers, each as its first and last."""
    first = 0
    for index, seq in enumerate(seqs):
        if index + 1 == len(seqs) or seqs[index + 1] != seq + 1:
            yield seqs[first], seq
            first = index + 1


# --- the rights of agents ---


def disclose(session: Session, agent: str, *, who: str, at: float) -> Disclosure:
    """All about the agent with this id, for himself (GDPR, article 15). The log says that it was given."""
    rows = _read(session, _rows_of(session, _firsts_about(session, agent, ())))
    alerts = session.rows("SELECT data " + _ALERTS_ABOUT + " ORDER BY seq", {"agent": agent})
    days = session.rows("SELECT * FROM agent_days WHERE agent = ? ORDER BY source, day", (agent,))
    entry, text = Upkeep("disclose"), f"{len(rows)} rows about one agent were handed out"
    append_upkeep(session, entry, text, who=who, at=at, agents=(agent,))
    return Disclosure(
        tuple(logged_row(row) for row in rows),
        tuple(msgspec.json.decode(row["data"])["alert"] for row in alerts),
        tuple(days),
    )


def pseudonymise(
    session: Session,
    agent: str,
    *,
    names: Collection[str],
    drop_text: bool,
    who: str,
    at: float,
) -> Pseudonymised:
    """Put a random pseudonym in the place of the agent's id and `names` (GDPR, article 17).

    `drop_text` leaves out what was written altogether. Alerts about him are forgotten. Rows get new ids:
    from the hash that they keep, nobody can find out by trying whose they were.
    """
    pseudonym = f"former-{uuid.uuid4().hex[:8]}"
    firsts = _firsts_about(session, agent, names)
    before = _read(session, _rows_of(session, firsts))
    ids = {row["id"]: uuid.uuid4().hex for row in before}
    swap = _Swap(agent, names, pseudonym, drop_text=drop_text)
    after = [
        swap.row({**row, "id": ids[row["id"]], "amends": ids.get(row["amends"], row["amends"])})
        for row in before
    ]
    entry = Upkeep("pseudonymise", rewritten=tuple((row["seq"], digest(row)) for row in after))
    text = f"{len(after)} rows about one agent were pseudonymised: {pseudonym}"
    number = append_upkeep(session, entry, text, who=who, at=at)
    for row in after:
        session.change(_REWRITE, {**row, "entry": number})
    _rename_outcomes(session, ids)
    _derive_again(session, firsts)
    given = {"agent": agent, "alerts": f"/{agent}/"}
    session.change("DELETE " + _ALERTS_ABOUT, given)
    session.change("DELETE FROM outbox WHERE instr(alert, :alerts)", given)
    session.change(
        "UPDATE agent_days SET agent = :pseudonym, name = '' WHERE agent = :agent",
        {"agent": agent, "pseudonym": pseudonym},
    )
    return Pseudonymised(len(after), pseudonym)


_ALERTS_ABOUT = """FROM alert_changes WHERE EXISTS (
    SELECT 1 FROM json_each(data, '$.places') place WHERE json_extract(place.value, '$[1]') = :agent)"""
_REWRITE = """UPDATE interventions SET rewritten = :entry, id = :id, amends = :amends, agents = :agents,
    alert = :alert, text = :text, who = :who, details = :details WHERE seq = :seq"""


class _Swap:
    """Puts a pseudonym in the place of an agent."""

    def __init__(self, agent: str, names: Collection[str], pseudonym: str, *, drop_text: bool) -> None:
        self._agent, self._pseudonym, self._drop_text = agent, pseudonym, drop_text
        any_name = "|".join(re.escape(name) for name in sorted(names, key=len, reverse=True))
        self._names = re.compile(rf"(?<!\w)(?:{any_name})(?!\w)", re.IGNORECASE) if names else None

    def row(self, row: Row) -> Row:
        """The row without him."""
        agents = msgspec.json.decode(row["agents"], type=list[str])
        row = {
            **row,
            "agents": _json([self._pseudonym if agent == self._agent else agent for agent in agents]),
            "alert": row["alert"].replace(f"/{self._agent}/", f"/{self._pseudonym}/"),
        }
        row |= {"text": self._written(row["text"]), "who": self._words(row["who"])}
        if row["details"] and row["kind"] != UPKEEP:
            row["details"] = self._details(row["details"])
        return row

    def _details(self, encoded: str) -> str:
        details = msgspec.json.decode(encoded, type=Details)
        effect, reference = self._written(details.effect), self._words(details.reference)
        escalated_to = self._words(details.escalated_to)
        return _json(
            replace(
                details,
                effect=effect,
                reference=reference,
                escalated_to=escalated_to,
                delivery=details.delivery and self._delivery(details.delivery),
            )
        )

    def _delivery(self, delivery: Delivery) -> Delivery:
        answers = (
            replace(each, agent=self._pseudonym) if each.agent == self._agent else each
            for each in delivery.answers
        )
        again_by, error = self._words(delivery.again_by), self._words(delivery.error)
        return replace(delivery, again_by=again_by, error=error, answers=tuple(answers))

    def _written(self, text: str) -> str:
        return "" if self._drop_text else self._words(text)

    def _words(self, text: str) -> str:
        return self._names.sub(self._pseudonym, text) if self._names else text


def _firsts_about(session: Session, agent: str, names: Iterable[str]) -> list[int]:
    """The first rows of interventions with the agent, about an alert of his or with one of his names, in any
    wording. Of the log's own entries only those that name agents: the others prove what was rewritten.
    """
    rows = session.rows(
        """SELECT DISTINCT coalesce((SELECT o.seq FROM interventions o WHERE o.id = r.amends
               AND r.amends <> ''), r.seq) AS first
           FROM interventions r WHERE (r.kind <> :upkeep OR r.agents <> '[]') AND (
               EXISTS (SELECT 1 FROM json_each(r.agents) WHERE value = :agent)
               OR instr(r.alert, :alerts)
               OR EXISTS (SELECT 1 FROM json_each(coalesce(nullif(r.details, ''), '{}'), '$.delivery.answers')
                   WHERE json_extract(value, '$.agent') = :agent)
               OR EXISTS (SELECT 1 FROM json_each(:names) n WHERE
                   instr(lower(r.text || ' ' || r.who || ' ' || r.details), lower(n.value))))
           ORDER BY 1""",
        {
            "agent": agent,
            "upkeep": UPKEEP,
            "alerts": f"/{agent}/",
            "names": _json(list(names)),
        },
    )
    return [row["first"] for row in rows]


def _read(session: Session, seqs: Sequence[int]) -> list[Row]:
    sql = "SELECT * FROM interventions WHERE seq IN (SELECT value FROM json_each(?)) ORDER BY seq"
    return session.rows(sql, (_json(seqs),))


_RENAME_OUTCOMES = (
    """UPDATE outcome_bases SET intervention = :new, data = json_set(data, '$.intervention', :new)
       WHERE intervention = :old""",
    """UPDATE outcomes SET intervention = :new, data = json_set(data, '$.intervention', :new)
       WHERE intervention = :old""",
)


def _rename_outcomes(session: Session, ids: dict[str, str]) -> None:
    """And forget the messages by which they went out."""
    for old, new in ids.items():
        session.change("DELETE FROM outbox WHERE alert LIKE '%/' || :old", {"old": old})
        for sql in _RENAME_OUTCOMES:
            session.change(sql, {"old": old, "new": new})


_DERIVE_AGAIN = (
    """UPDATE newest_interventions SET (who, alert) = (
           SELECT n.who, n.alert FROM interventions n WHERE n.seq = newest)
       WHERE first IN (SELECT value FROM json_each(:firsts))""",
    "DELETE FROM intervention_agents WHERE first IN (SELECT value FROM json_each(:firsts))",
    """INSERT OR IGNORE INTO intervention_agents
       SELECT a.value, w.mode, w.happened_at, w.first FROM json_each(:firsts) f
       JOIN newest_interventions w ON w.first = f.value
       JOIN interventions n ON n.seq = w.newest, json_each(n.agents) a""",
    "DELETE FROM newest_fts WHERE rowid IN (SELECT value FROM json_each(:firsts))",
    """INSERT INTO newest_fts (rowid, words, marks) SELECT first, words, marks FROM newest_words
       WHERE NOT cancelled AND first IN (SELECT value FROM json_each(:firsts))""",
)


def _derive_again(session: Session, firsts: Sequence[int]) -> None:
    """Bring what is derived from rows in step with them."""
    for sql in _DERIVE_AGAIN:
        session.change(sql, {"firsts": _json(firsts)})
    _merge_index(session)


def _json(value: object) -> str:
    return msgspec.json.encode(value).decode()
