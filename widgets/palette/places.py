"""What the palette offers of a floor: its alerts, queues and agents, by name."""

from __future__ import annotations

from collections.abc import Callable, Collection, Iterator, Mapping
from dataclasses import dataclass
from functools import partial

from PySide6.QtCore import QCoreApplication

from wallboard.config import PageName
from wallboard.config_types import ScopeKind
from wallboard.intents import Acknowledge, Intent, Snooze
from wallboard.language import mark, say
from wallboard.records import Alert, InterventionDraft
from wallboard.snapshot import AgentView, FloorSnapshot, Scope
from widgets.actions import Action
from widgets.agent_squares.states import state_word
from widgets.alert_order import draft_about, in_force

SNOOZE_S = 1800.0
KIND_WORDS: dict[ScopeKind, str] = {
    "floor": mark("floor"),
    "channel": mark("channel"),
    "group": mark("group"),
    "queue": mark("queue"),
}


def tr(text: str) -> str:
    """In the language of the screen."""
    return QCoreApplication.translate("Palette", text)


@dataclass(frozen=True)
class Deeds:
    """What places are gone to and acted on with: `show` shows a page with something chosen on it, `log` opens
    the form, `what_if` asks what more agents would change in a scope.
    """

    pages: Collection[PageName]
    who: str
    hide_names: bool
    post: Callable[[Intent], None]
    show: Callable[[PageName, Mapping[str, str]], None]
    log: Callable[[InterventionDraft], None]
    what_if: Callable[[str], None]


def places_of(floor: FloorSnapshot, deeds: Deeds) -> list[Action]:
    """Alerts in force, then queues with their groups and channels, then agents."""
    found: list[Action] = []
    for alert in in_force(floor.alerts):
        found += _about_alert(alert, floor, deeds)
    for scope in floor.scopes:
        found += _about_scope(scope, deeds)
    for agent in floor.agents:
        found += _about_agent(agent, deeds)
    return found


def _about_alert(alert: Alert, floor: FloorSnapshot, deeds: Deeds) -> Iterator[Action]:
    until = min(floor.at + SNOOZE_S, floor.day_end_at)
    snooze = Snooze(alert.id, deeds.who, until)
    acts: list[tuple[str, str, Callable[[], object]]] = []
    if alert.state == "firing":
        seen = Acknowledge(alert.id, deeds.who)
        acts.append(("acknowledge", tr("Acknowledge: {name}"), partial(deeds.post, seen)))
    acts += [
        ("act", tr("Act on: {name}"), partial(deeds.log, draft_about(alert, deeds.who))),
        ("snooze", tr("Snooze 30 min: {name}"), partial(deeds.post, snooze)),
    ]
    if "alerts" in deeds.pages:
        acts.append(("show", tr("Alert: {name}"), partial(deeds.show, "alerts", {"alert": alert.id})))
    for kind, words, run in acts:
        yield Action(f"alert.{kind}:{alert.id}", words.format(name=alert.title), run, detail=tr("alert"))


def _about_scope(scope: Scope, deeds: Deeds) -> Iterator[Action]:
    kind = say(KIND_WORDS[scope.kind])
    chosen, draft = {"scope": scope.id}, InterventionDraft("", scope.id, "", deeds.who)
    if scope.kind == "queue" and "queues" in deeds.pages:
        words = tr("Queue {name}").format(name=scope.name)
        yield Action(f"queue:{scope.id}", words, partial(deeds.show, "queues", chosen), detail=tr("queue"))
    if "intraday" in deeds.pages:
        words = tr("Intraday of {name}").format(name=scope.name)
        yield Action(
            f"day:{scope.id}",
            words,
            partial(deeds.show, "intraday", chosen),
            detail=say(KIND_WORDS[scope.kind]),
        )
    words = tr("Log on {name}").format(name=scope.name)
    yield Action(f"log:{scope.id}", words, partial(deeds.log, draft), detail=kind)
    words = tr("What if on {name}").format(name=scope.name)
    yield Action(
        f"what-if:{scope.id}", words, partial(deeds.what_if, scope.id), detail=say(KIND_WORDS[scope.kind])
    )


def _about_agent(agent: AgentView, deeds: Deeds) -> Iterator[Action]:
    name = agent.agent if deeds.hide_names else agent.name or agent.agent
    detail = " · ".join(filter(None, (agent.team, state_word(agent.state))))
    if "agents" in deeds.pages:
        show = partial(deeds.show, "agents", {"agent": agent.agent, "filter": ""})
        yield Action(f"agent:{agent.agent}", tr("Agent {name}").format(name=name), show, detail=detail)
    draft = InterventionDraft("", "*", "", deeds.who, agents=(agent.agent,))
    words = tr("Log with {name}").format(name=name)
    yield Action(f"with:{agent.agent}", words, partial(deeds.log, draft), detail=detail)
