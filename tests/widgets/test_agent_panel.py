"""An agent's card tells what the log has of him: what is to follow, what was done before."""

from concurrent.futures import Future

import pytest
from msgspec.structs import replace
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import Desk
from wallboard.config import Config
from wallboard.log.intervention_rows import AgentHistory
from wallboard.records import Details, Intervention
from widgets.agent_panel import AgentPanel
from widgets.freshness import freshness_of
from widgets.look import Look
from widgets.pages.base import Scene
from widgets.readers import Readers

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
FLOOR = snapshots.surge()
DAY_S = 86_400.0


class Log:
    """Answers when it is told to, as the log's thread does."""

    def __init__(self) -> None:
        self.asked: list[tuple[str, str]] = []
        self.answers: list[Future[AgentHistory]] = []

    def about_agent(self, agent: str, mode: str) -> Future[AgentHistory]:
        """Take note of the question."""
        self.asked.append((agent, mode))
        self.answers.append(Future())
        return self.answers[-1]


def coached(id: str, at: float, text: str, **details: object) -> Intervention:
    more = Details(**details)  # type: ignore[arg-type]
    return Intervention(id, at, at, "coaching", "*", text, "Ines", agents=("a3",), details=more, save="saved")


def told(panel: AgentPanel) -> dict[str, str]:
    return {title.text(): lines.text() for title, lines in panel._logged if not title.isHidden()}


def test_history_and_follow_ups(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> None:
    log = Log()
    panel = AgentPanel(desk.tools(look, config, readers=Readers(log.about_agent)))
    qtbot.addWidget(panel)
    agent = next(each for each in FLOOR.agents if each.agent == "a3")
    scene = Scene(FLOOR, freshness_of(FLOOR))
    panel.show_agent(agent, scene)
    panel.show_agent(agent, scene)
    assert log.asked == [("a3", FLOOR.mode)]
    assert told(panel) == {"Today in the log": "Nothing today"}

    last = coached("h1", FLOOR.at - DAY_S, "refunds", status="open", due_at=FLOOR.at - 60.0)
    older = coached("h0", FLOOR.at - 9 * DAY_S, "openings")
    future = coached("h2", FLOOR.at + DAY_S, "of an earlier run of this replay", status="open")
    log.answers[0].set_result(AgentHistory((older, last, future), (last, future)))
    panel.show_agent(agent, scene)
    assert told(panel) == {
        "To follow up": "Coaching: refunds\nOpen, overdue since 14:30",
        "Today in the log": "Nothing today",
        "Earlier": "Mon 25 May 2026  Coaching: refunds\nSun 17 May 2026  Coaching: openings",
    }

    changed = replace(FLOOR, interventions=())
    panel.show_agent(agent, Scene(changed, freshness_of(changed)))
    assert len(log.asked) == 2, "the log has changed: ask again"
    log.answers[1].set_exception(OSError("the file is away"))
    panel.show_agent(agent, Scene(changed, freshness_of(changed)))
    assert "To follow up" in told(panel), "what is known stays"
    other = next(each for each in FLOOR.agents if each.agent == "a4")
    panel.show_agent(other, Scene(changed, freshness_of(changed)))
    assert told(panel) == {"Today in the log": "Nothing today"}
