"""Notes in words: what stands in Slack or in the mail."""

from __future__ import annotations

import logging
from collections.abc import Sequence
from importlib import resources

from jinja2 import StrictUndefined, Template, TemplateError
from jinja2.sandbox import SandboxedEnvironment
from msgspec import Struct

from wallboard.alerts.case import RANK
from wallboard.alerts.words import clock
from wallboard.errors import ConfigError
from wallboard.language import mark, say, say_n, within
from wallboard.notify.outbox import Note
from wallboard.records import Severity

MOST_IN_FULL = 10
"""So many alerts are told in full; of the others it says how many there are."""
_FOREIGN = (TemplateError, ArithmeticError, LookupError, TypeError, ValueError)
"""What a template of the user's own may raise."""
_SEVERITIES: dict[Severity, str] = {
    "critical": mark("Critical"),
    "warn": mark("Warning"),
    "info": mark("Note"),
}

logger = logging.getLogger(__name__)


class Attachment(Struct, frozen=True):
    """A file that goes with a message, where the service takes one."""

    name: str
    text: str


class Message(Struct, frozen=True):
    """What is sent. `severity` is the gravest of what is in force, None where everything is over."""

    title: str
    body: str
    severity: Severity | None = None
    attachment: Attachment | None = None


class Entry(Struct, frozen=True):
    """One alert as a template sees it; `time` is the site's."""

    time: str
    word: str
    title: str
    text: str
    advice: str
    by: str
    severity: Severity
    occasion: str
    rule: str


class Composer:
    """Turns notes into a message by a Jinja template: `own`, else the one that comes with the program.

    Raises ConfigError where `own` is no template.
    """

    def __init__(self, own: str = "") -> None:
        file = resources.files("resources") / "templates" / "notification.txt"
        environment = SandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, undefined=StrictUndefined)
        environment.globals.update(say=say, say_n=say_n)
        self._standard: Template = environment.from_string(file.read_text(encoding="utf-8"))
        try:
            self._own = environment.from_string(own) if own else None
        except TemplateError as error:
            raise ConfigError(f"the template is not valid Jinja: {error}") from error

    def compose(self, notes: Sequence[Note], *, given_up: int = 0) -> Message:
        """The message for `notes`, at least one, oldest first; of each alert only the newest counts.

        `given_up` says how many earlier ones could not be delivered in time.
        """
        newest = list({note.subject: note for note in notes}.values())
        newest.sort(key=lambda note: (_is_over(note), RANK[note.alert.severity], note.at))
        in_force = [note.alert.severity for note in newest if not _is_over(note)]
        values = {
            "entries": [_entry(note) for note in newest[:MOST_IN_FULL]],
            "more": max(0, len(newest) - MOST_IN_FULL),
            "given_up": given_up,
            "site": newest[0].site,
        }
        return Message(_title(newest), self._render(values), in_force[0] if in_force else None)

    def _render(self, values: dict[str, object]) -> str:
        if self._own is not None:
            try:
                return self._own.render(values).strip()
            except _FOREIGN as error:
                logger.warning("a route's own template fails, the standard one is used: %s", error)
        return self._standard.render(values).strip()


def _is_over(note: Note) -> bool:
    return note.occasion == "recovered"


def _entry(note: Note) -> Entry:
    alert = note.alert
    return Entry(
        time=clock(note.at, note.zone),
        word=_word(note),
        title=alert.title,
        text=alert.text,
        advice="" if _is_over(note) else alert.advice_in_full,
        by=alert.acknowledged_by,
        severity=alert.severity,
        occasion=note.occasion,
        rule=alert.rule,
    )


def _word(note: Note) -> str:
    return {
        "raised": say(_SEVERITIES[note.alert.severity]),
        "escalated": say("Now {severity}").format(severity=within(say(_SEVERITIES[note.alert.severity]))),
        "acknowledged": say("Acknowledged"),
        "recovered": say("Over"),
        "told": say("From the desk"),
        "handover": say("Handover"),
    }[note.occasion]


def _title(notes: Sequence[Note]) -> str:
    words = f"{_word(notes[0])}: {notes[0].alert.title}" if len(notes) == 1 else _count(notes)
    return titled(words, notes)


def titled(words: str, notes: Sequence[Note]) -> str:
    """A title with the site, led by what is no live floor."""
    rehearsal = {note.source.partition(":")[0].upper() for note in notes} - {"LIVE"}
    return " · ".join([*sorted(rehearsal), words, *([notes[0].site] if notes[0].site else [])])


def _count(notes: Sequence[Note]) -> str:
    over = sum(_is_over(note) for note in notes)
    critical = sum(note.alert.severity == "critical" and not _is_over(note) for note in notes)
    if over == len(notes):
        return say("{n} alerts over").format(n=over)
    counts = ((len(notes), say("{n} alerts")), (critical, say("{n} critical")), (over, say("{n} over")))
    return ", ".join(words.format(n=number) for number, words in counts if number)
