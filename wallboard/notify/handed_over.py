"""A shift's handover as a message: in short as text, and the document as one HTML file.

The document is made when it is sent, so that a signature that came while the service was down stands in it.
A log that cannot be read holds no message up: then it says so, in the document's place.
"""

from __future__ import annotations

from collections.abc import Iterator
from concurrent.futures import TimeoutError as FutureTimeout

from wallboard.clock import Clock
from wallboard.config import Config
from wallboard.errors import ConfigError, StoreError
from wallboard.handover import Handover, Wanted, as_html, gather
from wallboard.handover.words import (
    alert_state,
    full_text,
    headline,
    item_when,
    own_words,
    short,
    signed_words,
    span,
)
from wallboard.language import say
from wallboard.log.recorder import source_of
from wallboard.log.store import Store
from wallboard.notify.message import Attachment, Message, titled
from wallboard.notify.outbox import HandedOver, Note
from wallboard.records import Alert
from wallboard.snapshot import WHOLE_FLOOR, FloorSnapshot, HandoverStatus

READ_S = 10.0
MOST_MATTERS = 12


def handover_note(status: HandoverStatus, snapshot: FloorSnapshot, *, source: str, site: str) -> Note:
    """What is spooled for the shift of `status`; `source` keeps one run of a replay apart from another."""
    title = f"{status.shift}, {span(status.start_at, status.end_at, snapshot.zone)}"
    subject = Alert(
        id=f"handover/{status.shift}/{status.end_at:.0f}",
        rule="handover",
        severity="info",
        scope=WHOLE_FLOOR,
        state="recovered",
        title=title,
        text="",
        advice="",
        since=status.start_at,
    )
    own = HandedOver(source_of(snapshot.mode, snapshot.site), status.shift, status.start_at, status.end_at)
    return Note(source, "handover", subject, snapshot.at, site, snapshot.zone, own)


class HandoverMessages:
    """Makes the messages from the log in `store`. Called in a courier's thread, which may wait."""

    def __init__(self, store: Store, config: Config, clock: Clock) -> None:
        self._store, self._config, self._clock = store, config, clock

    def compose(self, note: Note) -> Message:
        """The message for a note that has a handover."""
        title = titled(f"{say('Handover')}: {note.alert.title}", [note])
        try:
            document = self._document(note)
            html = as_html(document)
        except (StoreError, ConfigError, FutureTimeout) as error:
            why = str(error) or say("the log did not answer")
            words = say("The handover's document could not be made: {why}.")
            return Message(title, words.format(why=why), "info")
        name = f"handover-{note.alert.id.rpartition('/')[2]}.html"
        return Message(title, "\n".join(_lines(document)), "info", Attachment(name, html))

    def _document(self, note: Note) -> Handover:
        shift = note.handover
        if shift is None:
            raise StoreError("the note tells of no handover")
        live = shift.source.partition(":")[0] == "live"
        wanted = Wanted(
            source=shift.source,
            start=shift.start_at,
            end=shift.end_at,
            made_at=max(note.at, self._clock.epoch_s()) if live else note.at,
            zone=note.zone,
            shifts=(shift.shift,),
            kinds=self._config.kind,
            hide_names=self._config.wall.hide_names,
        )
        return gather(self._store, wanted).result(READ_S)


def _lines(handover: Handover) -> Iterator[str]:
    """The handover in short, as plain text."""
    yield headline(handover)
    yield signed_words(handover)
    yield ""
    yield f"“{handover.words}”" if handover.words else own_words(handover)
    matters = [*_matters(handover)]
    if matters:
        yield ""
        yield say("To take over:")
    yield from matters[:MOST_MATTERS]
    if len(matters) > MOST_MATTERS:
        yield say("And {n} more.").format(n=len(matters) - MOST_MATTERS)


def _matters(handover: Handover) -> Iterator[str]:
    zone = handover.zone
    for alert in (line.alert for line in (*handover.in_force, *handover.snoozed)):
        yield f"- {alert.title} ({alert_state(alert, zone)})"
    for item in handover.items:
        when = item_when(item, zone, handover.end_at)
        text = short(full_text(item.intervention))
        yield f"- {item.kind}, {item.place}: {text}{f' ({when})' if when else ''}"
