"""Playbooks: the steps to take when a rule's alert comes, and which of them were taken.

A step that is taken is an intervention of the kind PLAYBOOK_KIND in the log, with the step as its text, so
that everybody at every desk sees it, and a step taken back in the log is open again.
"""

from __future__ import annotations

from collections.abc import Iterable

from msgspec import Struct

from wallboard.config import Config
from wallboard.language import mark, say
from wallboard.records import Alert, Intervention, InterventionDraft

PLAYBOOK_KIND = "playbook"
DEFAULT_PLAYBOOKS: dict[str, tuple[str, ...]] = {
    "spike": (
        mark("Find the cause: an outage, a mailing, a campaign?"),
        mark("Tell the floor what callers ask and what to answer"),
        mark("Move breaks, meetings and coaching that can wait"),
        mark("Open the queue to agents who are free elsewhere"),
        mark("Announce the wait, or offer call-backs"),
    ),
    "no_answers": (
        mark("Ask on the floor whether contacts arrive at the desks"),
        mark("Call the number yourself: does it ring at an agent?"),
        mark("Have one agent sign off and on again"),
        mark("Report it to IT or the carrier, and note the reference"),
        mark("Announce the trouble, or lead callers to another queue"),
    ),
    "service_level": (
        mark("Compare who is on with the plan: absent, late, off the phones"),
        mark("Call back whoever is in off-phone work"),
        mark("Move the next breaks out of the busy half-hour"),
        mark("Open the queue to agents who are free elsewhere"),
        mark("If it will last: overtime, or another team"),
    ),
    "longest_wait": (
        mark("Look who waits for what: is the skill signed on at all?"),
        mark("Bring an agent with the skill back from break or off-phone work"),
        mark("Open the queue to agents who are free elsewhere"),
        mark("Offer those who wait longest a call-back"),
    ),
    "nobody_signed_on": (
        mark("Should the queue be open now? Check hours and schedule"),
        mark("Ring whoever is scheduled or leads the team"),
        mark("Have someone with the skill sign on"),
        mark("Until then: announcement, or lead callers to another queue"),
    ),
}
"""Steps by rule; a site's configuration replaces those of a rule, or has none by an empty list."""


class Step(Struct, frozen=True):
    """A step of a playbook. `done` is the first record of it in the log, None while it is open."""

    text: str
    done: Intervention | None = None


def steps_for(config: Config, rule: str) -> tuple[str, ...]:
    """The steps of a rule's playbook; empty where it has none."""
    for playbook in config.playbook:
        if playbook.rule == rule:
            return playbook.steps
    return tuple(say(step) for step in DEFAULT_PLAYBOOKS.get(rule, ()))


def progress(config: Config, alert: Alert, interventions: Iterable[Intervention]) -> tuple[Step, ...]:
    """The steps for `alert`, with those that were taken by anyone."""
    steps = steps_for(config, alert.rule)
    taken: dict[str, Intervention] = {}
    for each in interventions if steps else ():
        if each.kind == PLAYBOOK_KIND and each.alert == alert.id:
            taken.setdefault(each.text, each)
    return tuple(Step(step, taken.get(step.strip())) for step in steps)


def draft_of(step: str, alert: Alert, who: str) -> InterventionDraft:
    """What the log keeps of a step that `who` took."""
    return InterventionDraft(PLAYBOOK_KIND, alert.scope, step, who, alert=alert.id)
