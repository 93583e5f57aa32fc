"""What a rule or a detector says of one scope at one moment; the book of alerts makes a life cycle of it."""

from __future__ import annotations

from collections.abc import Collection
from typing import Protocol

from msgspec import Struct

from wallboard.records import ProposedLever, Severity
from wallboard.snapshot import FloorSnapshot


class Timing(Struct, frozen=True):
    """How long a breach must last before an alert is raised, and how long it must be clear before it is
    over.

    Seconds.
    """

    pending_s: float = 0.0
    clear_s: float = 60.0


class Condition(Struct, frozen=True, gc=False):
    """One rule, one scope, one moment.

    `breach`: past the limit. `clear`: past the clear limit, on the good side. Neither: between the two,
    where what was stays. `eased`: no longer critical, by a margin. `known` is False where there are no data
    to judge by. `what` names the trouble (“Longest wait”), `text` says how far out it is, `advice` what to
    do and `proposal` the levers for it, `figure` is the observed value in words. `observed` and `expected`
    are in the metric's unit; `badness` compares scopes of a rule (0 calm, 1 at the limit). `subject` is
    an agent's id where it is one agent's, `since` (epoch seconds) where the rule knows better than the clock
    when it began.
    """

    rule: str
    scope: str
    severity: Severity
    what: str
    text: str = ""
    advice: str = ""
    proposal: tuple[ProposedLever, ...] = ()
    breach: bool = True
    clear: bool = False
    eased: bool = False
    known: bool = True
    observed: float | None = None
    expected: float | None = None
    figure: str = ""
    badness: float = 0.0
    subject: str = ""
    subject_name: str = ""
    since: float | None = None
    timing: Timing = Timing()


Place = tuple[str, str]
"""Scope and subject: where a rule has something to say."""


class Rule(Protocol):
    """Something that looks at every snapshot."""

    id: str

    def conditions(self, snapshot: FloorSnapshot, alive: Collection[Place]) -> list[Condition]:
        """The conditions in breach, and one for each place in `alive`, where an alert is under way, breach
        or not.

        A place of `alive` without a condition is taken as clear.
        """
