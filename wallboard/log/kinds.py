"""Kinds of intervention: those that come with the program, and the site's own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated, Literal

from msgspec import Meta, Struct
from msgspec.structs import replace

from wallboard.config_types import Section
from wallboard.language import mark, say
from wallboard.records import InterventionDraft
from wallboard.rules import Fail

KindField = Literal["agents", "effect", "due", "status", "escalated_to", "reference"]
RESERVED = frozenset({"alert", "handover", "upkeep"})


class Kind(Struct, frozen=True):
    """A kind of intervention.

    `hint` stands in the empty text. `fields` are what the form asks for beside the text: with whom, what
    effect is expected until when, when it is due, whether it is open or done, to whom it was escalated, and
    a reference. `by_hand` is False where the program writes it, not the form.
    """

    id: str
    name: str
    hint: str
    fields: tuple[KindField, ...] = ()
    by_hand: bool = True


KINDS: tuple[Kind, ...] = (
    Kind(
        "coaching",
        mark("Coaching"),
        mark("What was coached, and what comes of it"),
        ("agents", "effect", "due"),
    ),
    Kind("praise", mark("Praise"), mark("What was done well"), ("agents",)),
    Kind(
        "overtime",
        mark("Overtime offer"),
        mark("To whom, from when until when, how many places"),
        ("agents", "effect"),
    ),
    Kind(
        "vto",
        mark("Time off offer (VTO)"),
        mark("To whom, from when until when, how many places"),
        ("agents", "effect"),
    ),
    Kind("break_move", mark("Break or lunch move"), mark("From when to when"), ("agents", "effect")),
    Kind(
        "skill_move",
        mark("Skill or queue move"),
        mark("From which queue to which, until when"),
        ("agents", "effect"),
    ),
    Kind("recall", mark("Off-phone recall"), mark("From what, until when"), ("agents", "effect")),
    Kind("message", mark("Message to the floor"), mark("What was said"), ("effect",)),
    Kind(
        "callback",
        mark("Call-back or announcement"),
        mark("What callers hear or are offered, until when"),
        ("effect",),
    ),
    Kind(
        "escalation",
        mark("Escalation"),
        mark("What is asked of them"),
        ("escalated_to", "reference", "due", "status"),
    ),
    Kind(
        "incident", mark("Outage or incident"), mark("What fails, since when"), ("reference", "due", "status")
    ),
    Kind("staffing", mark("Staffing note"), mark("Who is absent, late or added"), ("agents",)),
    Kind("note", mark("Note"), mark("What the next shift must know"), ("due",)),
    Kind("playbook", mark("Playbook step"), mark("Which step was taken"), by_hand=False),
    Kind(
        "handover",
        mark("Handover"),
        mark("Words, marks, questions and signatures of a handover"),
        by_hand=False,
    ),
)
"""The kinds that come with the program, in the order of the form."""


class KindSpec(Section, frozen=True):
    """A kind of the site's own, or what is changed of one of ours: what is left out stays as it is.

    `hidden` takes it off the form; rows of that kind stay.
    """

    id: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,30}$")]
    name: Annotated[str, Meta(max_length=60)] = ""
    hint: Annotated[str, Meta(max_length=200)] = ""
    fields: tuple[KindField, ...] | None = None
    hidden: bool = False


class TemplateSpec(Section, frozen=True):
    """Words to begin an intervention of a `kind` with. The form puts the cursor on the first “…” in them."""

    kind: str
    text: Annotated[str, Meta(min_length=1, max_length=1000)]


def check_templates(specs: Sequence[TemplateSpec], kinds: Collection[str], fail: Fail) -> None:
    """Call `fail` for a template of a kind that is not in the form, or one that is listed twice."""
    for index, spec in enumerate(specs):
        if spec.kind not in kinds:
            fail(f"there is no kind {spec.kind!r} in the form", f"template[{index}].kind")
        if spec in specs[:index]:
            fail("the template is listed twice", f"template[{index}].text")


def check_kinds(specs: Sequence[KindSpec], fail: Fail) -> None:
    """Call `fail` for a kind that is listed twice, has no name or the id of something else, or if none is
    left.
    """
    ours = {kind.id for kind in KINDS}
    for index, spec in enumerate(specs):
        if spec.id in {other.id for other in specs[:index]}:
            fail(f"kind {spec.id!r} is listed twice", f"kind[{index}].id")
        if spec.id in RESERVED:
            fail(f"{spec.id!r} is the program's own word; choose another id", f"kind[{index}].id")
        if spec.id not in ours and not spec.name:
            fail("give the kind a name", f"kind[{index}].name")
    if not any(kind.by_hand for kind in kinds_of(specs)):
        fail("no kind is left for the form; hide fewer", "kind")


def kinds_of(specs: Sequence[KindSpec]) -> tuple[Kind, ...]:
    """The kinds of the form: ours as the site has changed them, then its own."""
    changes = {spec.id: spec for spec in specs}
    changed = [_changed(_said(kind), changes.get(kind.id)) for kind in KINDS]
    ours = {kind.id for kind in KINDS}
    own = [Kind(spec.id, spec.name, spec.hint, spec.fields or ()) for spec in specs if spec.id not in ours]
    return tuple(kind for kind in (*changed, *own) if kind.id not in changes or not changes[kind.id].hidden)


def _said(kind: Kind) -> Kind:
    return replace(kind, name=say(kind.name), hint=say(kind.hint))


def _changed(kind: Kind, spec: KindSpec | None) -> Kind:
    if spec is None:
        return kind
    fields = kind.fields if spec.fields is None else spec.fields
    return replace(kind, name=spec.name or kind.name, hint=spec.hint or kind.hint, fields=fields)


def names_of(specs: Sequence[KindSpec]) -> dict[str, str]:
    """The name of each kind by its id, hidden ones and the log's own entries too."""
    hidden = tuple(replace(spec, hidden=False) for spec in specs)
    return {kind.id: kind.name for kind in kinds_of(hidden)} | {"upkeep": say("Upkeep of the log")}


def opened(draft: InterventionDraft, kinds: Collection[Kind]) -> InterventionDraft:
    """`draft` as open, where its kind is one that is closed again, or it is due at a time; else as it is."""
    kind = next((kind for kind in kinds if kind.id == draft.kind), None)
    closes = draft.details.due_at is not None or (kind is not None and "status" in kind.fields)
    if draft.details.status or not closes:
        return draft
    return replace(draft, details=replace(draft.details, status="open"))
