"""What became of interventions that went out, in words with the names of this floor."""

from __future__ import annotations

from wallboard.log.kinds import names_of
from wallboard.outward.words import course_words
from wallboard.records import Alert, Intervention
from wallboard.snapshot import FloorSnapshot
from widgets.pages.base import Tools


def course_line(done: Intervention, snapshot: FloorSnapshot, tools: Tools) -> str:
    """What became of it with the agents; empty where it did not go out."""
    delivery = done.details.delivery
    if delivery is None:
        return ""
    hide = tools.config.wall.hide_names
    names = {} if hide else {agent.agent: agent.name or agent.agent for agent in snapshot.agents}
    return course_words(delivery, lambda agent: names.get(agent, agent), tools.look.formats.clock)


def newest_course(alert: Alert, snapshot: FloorSnapshot, tools: Tools) -> str:
    """What became of the last thing that went out about an alert; empty where nothing did."""
    sent = (each for each in reversed(snapshot.interventions) if each.alert == alert.id)
    done = next((each for each in sent if each.details.delivery is not None), None)
    if done is None:
        return ""
    kind = names_of(tools.config.kind).get(done.kind, done.kind)
    return f"{kind}: {course_line(done, snapshot, tools)}"
