"""On the real demo server overtime is offered: agents accept by name, the first come first, and stay."""

from pathlib import Path

from tests.helpers.program import served, shown, wall_on
from wallboard.events import ScheduledActivity
from wallboard.intents import LogIntervention
from wallboard.outward.words import course_in_short
from wallboard.records import Delivery, Details, InterventionDraft
from wallboard.snapshot import FloorSnapshot

PLACES = 3


def course(picture: FloorSnapshot) -> Delivery | None:
    return next((row.details.delivery for row in picture.interventions), None)


def ends(schedules: dict[str, tuple[ScheduledActivity, ...]], agents: list[str]) -> list[float]:
    return [schedules[agent][-1].end for agent in agents]


def test_an_offer_goes_out_and_comes_back_accepted_by_name(tmp_path: Path) -> None:
    with served("demo", "--speed=120") as server, wall_on(server.url, tmp_path / "log.db") as wall:
        before = shown(wall, lambda picture: picture.current and "overtime.offer" in picture.features)
        offer = Details(delivery=Delivery("feed", slots=PLACES, answer_by=before.at + 3600.0))
        wall.post(LogIntervention(InterventionDraft("overtime", "queue:billing", "", "Ann", details=offer)))
        full = shown(wall, lambda picture: (told := course(picture)) and "3 of 3" in course_in_short(told))
        told = course(full)
        assert told is not None
        accepted = [each.agent for each in told.answers if each.status == "accepted"]
        serving = {agent.agent for agent in full.agents if "billing" in agent.queues}
        assert len(accepted) == PLACES
        assert {each.agent for each in told.answers} <= serving
        assert ends(full.schedules, accepted) == [end + 3600.0 for end in ends(before.schedules, accepted)]
