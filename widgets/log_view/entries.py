"""Lines of the log: interventions and the day's alerts, in words. Pure: a snapshot in, lines out."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass

from wallboard.language import say
from wallboard.outward.words import course_words
from wallboard.records import NO_DETAILS, Alert, Delivery, Details, FrozenFigures, Intervention, SaveState
from wallboard.snapshot import FloorSnapshot
from widgets.alert_order import mark_of
from widgets.figure_words import in_short
from widgets.formatting import Formats
from widgets.marks import Mark

ALERT_KIND = "alert"
MOST_AGENTS = 4


@dataclass(frozen=True)
class Entry:
    """A line. `course` is what became of it with the agents, where it was sent. `end` is when an alert
    recovered (None: it is in force still); interventions end as they begin.
    """

    id: str
    at: float
    end: float | None
    kind: str
    what: str
    mark: Mark | None
    scope: str
    agents: str
    text: str
    who: str
    figures: tuple[FrozenFigures, ...]
    short: str
    save: SaveState
    save_detail: str
    alert: str
    logged_at: float | None = None
    details: Details = NO_DETAILS
    course: str = ""

    scope_id: str = ""
    alert_id: str = ""
    agent_names: tuple[tuple[str, str], ...] = ()
    """Each agent's id with his name."""

    @property
    def agent_ids(self) -> tuple[str, ...]:
        """With whom it was done."""
        return tuple(agent for agent, _ in self.agent_names)

    @property
    def letter(self) -> str:
        """What stands in an intervention's flag."""
        return self.what[:1].upper()

    def has(self, needle: str) -> bool:
        """Whether the casefolded `needle` is in any of its words."""
        details = (self.details.effect, self.details.escalated_to, self.details.reference)
        told = (self.what, self.scope, self.agents, self.text, self.who, self.course, *details)
        return any(needle in each.casefold() for each in told)


def entries_of(
    snapshot: FloorSnapshot, formats: Formats, kinds: Mapping[str, str], *, hide_names: bool
) -> tuple[Entry, ...]:
    """Every line of the day, the newest first. `kinds` are the kinds' names by id."""
    names = _Names(
        kinds,
        {scope.id: scope.name for scope in snapshot.scopes},
        {} if hide_names else {agent.agent: agent.name or agent.agent for agent in snapshot.agents},
        {alert.id: alert.title for alert in snapshot.alerts},
    )
    lines = [_of_intervention(each, names, formats) for each in snapshot.interventions]
    lines += [_of_alert(each, names.scopes) for each in snapshot.alerts if each.raised_at is not None]
    return tuple(sorted(lines, key=lambda line: line.at, reverse=True))


@dataclass(frozen=True)
class _Names:
    """What ids are called; agents that are not in it are called by their ids."""

    kinds: Mapping[str, str]
    scopes: Mapping[str, str]
    agents: Mapping[str, str]
    alerts: Mapping[str, str]


def _of_intervention(done: Intervention, names: _Names, formats: Formats) -> Entry:
    at_scope = next((each for each in done.figures if each.scope == done.scope), None)
    figures = at_scope or next(iter(done.figures), None)
    return Entry(
        id=done.id,
        at=done.happened_at,
        end=done.happened_at,
        kind=done.kind,
        what=names.kinds.get(done.kind, done.kind),
        mark=None,
        scope=names.scopes.get(done.scope, done.scope),
        agents=_agents(done.agents, names.agents),
        text=done.text,
        who=done.who,
        figures=done.figures,
        short=in_short(figures, formats) if figures else "",
        save=done.save,
        save_detail=done.save_detail,
        alert=names.alerts.get(done.alert, ""),
        scope_id=done.scope,
        alert_id=done.alert,
        agent_names=tuple((agent, names.agents.get(agent, agent)) for agent in done.agents),
        logged_at=done.at if done.at != done.happened_at else None,
        details=done.details,
        course=_course(done.details.delivery, names, formats),
    )


def _course(delivery: Delivery | None, names: _Names, formats: Formats) -> str:
    if delivery is None:
        return ""
    return course_words(delivery, lambda agent: names.agents.get(agent, agent), formats.clock)


def _agents(agents: tuple[str, ...], names: Mapping[str, str]) -> str:
    listed = ", ".join(names.get(agent, agent) for agent in agents[:MOST_AGENTS])
    more = len(agents) - MOST_AGENTS
    return say("{names} and {n} more").format(names=listed, n=more) if more > 0 else listed


def _of_alert(alert: Alert, scopes: Mapping[str, str]) -> Entry:
    return Entry(
        id=alert.id,
        at=alert.raised_at or alert.since,
        end=alert.recovered_at,
        kind=ALERT_KIND,
        what=alert.title,
        mark=mark_of(alert),
        scope=scopes.get(alert.scope, alert.scope),
        agents="",
        text=alert.text,
        who=alert.acknowledged_by,
        figures=(),
        short="",
        save="saved",
        save_detail="",
        alert="",
        scope_id=alert.scope,
        alert_id=alert.id,
    )
