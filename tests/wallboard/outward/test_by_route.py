"""Where no feed takes it, an intervention goes by the routes that carry its kind, once it is on the disk."""

from pathlib import Path

from msgspec.structs import replace

from tests.helpers import snapshots
from tests.helpers.receivers import http_receiver
from tests.helpers.wait_for import wait_for
from wallboard.clock import SystemClock
from wallboard.config import Config, NotifyConfig, RouteConfig
from wallboard.desk import Desk
from wallboard.intents import LogIntervention, SendAgain
from wallboard.log.store import Store
from wallboard.notify.notifier import Notifier
from wallboard.notify.post import ApprisePost
from wallboard.outward.commands import carriers_of
from wallboard.outward.words import course_words
from wallboard.records import Delivery, Details, InterventionDraft

FLOOR = snapshots.surge()


def test_it_is_told_by_the_route_that_carries_it_and_its_row_says_so(tmp_path: Path) -> None:
    store = Store(tmp_path / "log.db")
    store.start()
    with http_receiver() as receiver:
        url = f"json://127.0.0.1:{receiver.port}/"
        routes = (
            RouteConfig("ops", f"{url}ops", group_s=0.0, carries=("overtime",)),
            RouteConfig("leads", f"{url}leads", group_s=0.0),
        )
        config = Config(route=routes)
        notifier = Notifier(config, store, ApprisePost, SystemClock())
        notifier.start()
        desk = Desk(config, store, notifier)
        desk.resume(FLOOR, wound_back=False)
        details = Details(delivery=Delivery("routes", "ops"))
        draft = InterventionDraft("overtime", "queue:0", "An hour", "Ines", ("a0",), details=details)
        desk.handle(LogIntervention(draft), FLOOR)

        def told() -> str:
            assert list(desk.dispatcher.due(FLOOR.at)) == []
            rows = desk.interventions
            delivery = rows[0].details.delivery if rows else None
            return course_words(delivery) if delivery else ""

        wait_for(lambda: told() == "Delivered by ops")
        desk.handle(SendAgain(desk.interventions[0].id, "Ines"), FLOOR)
        desk.end()
        notifier.stop()
        store.stop()
    (message,) = receiver.messages
    assert receiver.paths == ["/ops"]
    assert message["title"].startswith("From the desk: Overtime offer: Billing")
    assert "An hour\nFor Ada A..\n— Ines" in message["message"]


def test_a_rehearsal_is_carried_only_where_it_may() -> None:
    config = Config(route=(RouteConfig("ops", "json://x", carries=("vto",)),))
    assert carriers_of("vto", config, "live") == ("ops",)
    assert carriers_of("vto", config, "demo") == carriers_of("coaching", config, "live") == ()
    rehearsing = replace(config, notify=NotifyConfig(rehearsals=True))
    assert carriers_of("vto", rehearsing, "demo") == ("ops",)
