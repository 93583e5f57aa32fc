"""Puts the handover together from the log."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future

from msgspec import Struct
from msgspec.structs import replace

from wallboard.alerts.case import RANK
from wallboard.alerts.compose import Names
from wallboard.alerts.words import clock
from wallboard.handover.document import AlertLine, Deed, Handover, SignOff
from wallboard.handover.figures import (
    ahead_of,
    expectations_of,
    interval_figures,
    scope_figures,
    scopes_of,
)
from wallboard.handover.items import Naming, closed_items, open_items
from wallboard.handover.reading import Material, ToldAlert, read_material
from wallboard.handover.unknown import what_is_unknown
from wallboard.handover.watch import watch_list
from wallboard.language import within
from wallboard.log.handovers import LATE_S, read_record
from wallboard.log.kinds import KindSpec, names_of
from wallboard.log.moments import Moment
from wallboard.log.store import Session, Store
from wallboard.outcomes.tracker import NOT_LEVERS, others_about
from wallboard.records import Alert, Intervention

OLD_S = 900.0
"""A last moment that is older than this is not the floor at sign-off."""


class Wanted(Struct, frozen=True):
    """Which handover: the shift from `start` until `end` (epoch seconds) of a `source` (see
    `wallboard.log.recorder.source_of`).

    `zone` is used where the log does not know the site's. `words` are the supervisor's own, where they do not
    stand in the log; `kinds` are what the site configured of them. `shift_end` is when the shift will end,
    where it still runs. What was said about the handover after `made_at` is left out. With `hide_names`
    agents are told by their ids.
    """

    source: str
    start: float
    end: float
    made_at: float
    zone: str = "UTC"
    words: str = ""
    shifts: tuple[str, ...] = ()
    kinds: tuple[KindSpec, ...] = ()
    shift_end: float | None = None
    hide_names: bool = False


class Review(Struct, frozen=True):
    """A handover with the floor as it stood every few minutes of its shift."""

    handover: Handover
    moments: tuple[Moment, ...]


def review(store: Store, wanted: Wanted) -> Future[Review]:
    """The handover to look back from. The future raises StoreError where the log knows nothing of it."""

    def read(session: Session) -> Review:
        material = _material(session, wanted)
        kept = {moment.at: moment for moment in (*material.moments, material.last) if moment is not None}
        moments = tuple(kept[at] for at in sorted(kept) if at >= wanted.start)
        return Review(_gather(material, wanted), moments)

    return store.read(read)


def gather(store: Store, wanted: Wanted) -> Future[Handover]:
    """The handover. The future raises StoreError where the log knows nothing of that time."""
    return store.read(lambda session: gathered(session, wanted))


def gathered(session: Session, wanted: Wanted) -> Handover:
    """The handover, in a job of the store. Raises StoreError where the log knows nothing of that time."""
    return _gather(_material(session, wanted), wanted)


def _material(session: Session, wanted: Wanted) -> Material:
    material = read_material(session, wanted.source, wanted.start, wanted.end)
    end = wanted.end if wanted.shift_end is None else wanted.shift_end
    record = read_record(session, wanted.source, wanted.start, end, until=wanted.made_at + LATE_S)
    called = {} if wanted.hide_names else material.agent_names
    return replace(material, record=record, agent_names=called)


def _gather(material: Material, wanted: Wanted) -> Handover:
    last, named = material.last, material.named
    zone = named.zone if named else wanted.zone
    places = Names(scopes_of(material), zone)
    names = Naming(places, names_of(wanted.kinds))
    expected = expectations_of(material.moments)
    rows = (*material.before, *material.interventions)
    sign_off = _sign_off(material, wanted.end)
    in_force, snoozed, over = _alerts(material.alerts, sign_off)
    mode, _, site = wanted.source.partition(":")
    handover = Handover(
        site=(named.site if named else "") or site,
        mode=mode,
        zone=zone,
        start_at=wanted.start,
        end_at=wanted.end,
        made_at=wanted.made_at,
        shifts=wanted.shifts,
        words=wanted.words.strip() or material.record.words,
        scopes=scope_figures(material, expected, wanted.end),
        intervals=interval_figures(material, expected),
        sign_off=sign_off,
        in_force=in_force,
        snoozed=snoozed,
        over=over,
        items=open_items(rows, wanted.start, wanted.end, names),
        closed=closed_items(rows, material.corrected_at, wanted.start, names),
        deeds=tuple(_deed(row, material, names) for row in material.interventions),
        watch=(),
        ahead=ahead_of(last, wanted.end),
        unknown=(),
        inferred=named.inferred if named else (),
        basis=last.basis if last else "",
        record=material.record,
        refs=material.refs,
    )
    handover = replace(handover, watch=watch_list(handover, places))
    return replace(handover, unknown=what_is_unknown(handover))


def _alerts(
    told: Sequence[ToldAlert], sign_off: SignOff | None
) -> tuple[tuple[AlertLine, ...], tuple[AlertLine, ...], tuple[Alert, ...]]:
    """In force, snoozed and over; the worst first, what is over by time."""
    now = {figures.scope: figures for figures in sign_off.figures} if sign_off else {}
    ordered = sorted(told, key=lambda each: (RANK[each.alert.severity], each.alert.since))
    lines = [AlertLine(each.alert, each.at, now.get(each.alert.scope)) for each in ordered if each.alert.open]
    over = sorted(
        (each.alert for each in told if each.alert.state == "recovered"), key=lambda alert: alert.since
    )
    return (
        tuple(line for line in lines if line.alert.state != "snoozed"),
        tuple(line for line in lines if line.alert.state == "snoozed"),
        tuple(over),
    )


def _sign_off(material: Material, end: float) -> SignOff | None:
    last = material.last
    if last is None or end - last.at > OLD_S:
        return None
    return SignOff(last.at, last.figures, last.teams)


def _deed(row: Intervention, material: Material, names: Naming) -> Deed:
    others = others_about(row, material.interventions, names.places)
    return Deed(
        intervention=row,
        kind=names.kind(row),
        place=names.places.of(row.scope),
        outcomes=tuple(material.outcomes.get(row.id, ())),
        others=tuple(f"{within(names.kind(other))} {clock(other.at, names.places.zone)}" for other in others),
        agents=tuple(material.agent_names.get(each, each) for each in row.agents),
        first_text=material.first_texts.get(row.id, ""),
        is_lever=row.kind not in NOT_LEVERS,
    )
