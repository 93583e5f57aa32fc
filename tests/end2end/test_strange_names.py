"""Names with quotes, emoji, right-to-left script and 10,000 characters: in log, search, export and window."""

import csv
import io
import json
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.structs import replace
from PySide6.QtCore import QSize
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from main import main
from tests.helpers import snapshots
from tests.helpers.wait_for import wait_for
from wallboard.config import Config
from wallboard.desk import Desk
from wallboard.intents import LogIntervention
from wallboard.log.interventions import MAX_TEXT
from wallboard.log.store import Store
from wallboard.records import Answer, Delivery, Details, InterventionDraft
from wallboard.snapshot import AgentView, FloorSnapshot
from widgets.freshness import freshness_of
from widgets.intervention_dialog import InterventionDialog
from widgets.look import dress, look_for
from widgets.pages.base import Scene, Tools
from widgets.pages.log import LogPage

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
NAMES = {
    "quotes": 'Seán "Ace" O\'Brien; DROP TABLE agents;--',
    "emoji": "👩‍👩‍👧‍👦 Zoë 🎉",
    "rtl": "محمد \u202eالعلي\u202c",
    "formula": '=HYPERLINK("http://x","y")',
    "long": "Wolfeschlegelsteinhausenbergerdorff " * 278,
}
WORD = {"quotes": "Brien", "emoji": "Zoë", "rtl": "محمد", "formula": "hyperlink", "long": "wolfeschl"}


def floor_with(name: str) -> FloorSnapshot:
    floor = snapshots.surge()
    stranger = AgentView("<b>a'\"1</b>", name, "Team & <i>", "available", floor.at, queues=("0",))
    return replace(floor, agents=(stranger, *floor.agents))


def logged(db: Path, floor: FloorSnapshot, draft: InterventionDraft) -> FloorSnapshot:
    """Log `draft` on `floor` in the file `db`; the floor with what was logged."""
    store = Store(db)
    store.start()
    desk = Desk(Config(), store)
    desk.resume(floor, wound_back=False)
    desk.handle(LogIntervention(draft), floor)
    wait_for(lambda: [row.save for row in desk.interventions] == ["saved"])
    rows = desk.interventions
    desk.end()
    store.stop()
    return replace(floor, interventions=rows)


def run(*arguments: str) -> str:
    done = CliRunner().invoke(main, ["log", *arguments])
    assert done.exit_code == 0, done.output
    return done.output


@pytest.mark.parametrize("kind", NAMES)
def test_nothing_of_a_strange_name_is_lost(
    kind: str, tmp_path: Path, qapp: QApplication, qtbot: QtBot
) -> None:
    name, db = NAMES[kind], str(tmp_path / "log.db")
    floor, text, who = floor_with(name), name.ljust(MAX_TEXT)[:MAX_TEXT].strip(), name[:200].strip()
    answers = (Answer(floor.agents[0].agent, "accepted", floor.at),)
    course = Delivery("feed", slots=1, state="taken", answers=answers)
    agents = (floor.agents[0].agent,)
    draft = InterventionDraft("overtime", "queue:0", text, who, agents, details=Details(delivery=course))
    shown = logged(Path(db), floor, draft)

    (found,) = json.loads(run("search", WORD[kind], "--db", db, "--json"))
    assert (found["text"], found["who"], found["agents"]) == (text, who, list(agents))
    (exported,) = csv.DictReader(io.StringIO(run("export", "--db", db, "--format", "csv")))
    assert exported["text"].lstrip("'") == text
    assert not exported["text"].startswith("=")
    assert "each as it was written" in run("verify", "--db", db)

    dress(qapp)
    config = Config()
    tools = Tools(look_for(config, "light", QSize(1280, 720)), config, print, print, print)
    page, form = LogPage(tools), InterventionDialog(replace(draft, agents=agents), shown, tools)
    for widget in (page, form):
        qtbot.addWidget(widget)
        widget.show()
    page.draw(Scene(shown, freshness_of(shown)))
    assert page.details._text.text().replace("\u200b", "") == text
    assert name.strip() in page.details._course.text().replace("\u200b", "")
    assert page.details._text.textFormat().name == "PlainText"
    assert form.draft()[0].agents == agents
    assert form.width() <= tools.look.px(1040)
