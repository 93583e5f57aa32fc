"""The whole way: a surge on a served floor becomes a message at a real receiver."""

from pathlib import Path

from feeds.client import WebsocketFeed
from tests.helpers.program import served, shown
from tests.helpers.receivers import http_receiver
from tests.helpers.wait_for import wait_for
from wallboard.assembly import running
from wallboard.config import Config, NotifyConfig, RouteConfig
from wallboard.notify.post import ApprisePost


def test_a_demos_alert_is_sent_where_the_configuration_allows_it(tmp_path: Path) -> None:
    with http_receiver() as allowed, http_receiver() as refused, served("demo", "--speed=120") as server:
        for receiver, rehearsals in ((refused, False), (allowed, True)):
            config = Config(
                route=(RouteConfig("ops", f"json://127.0.0.1:{receiver.port}/", group_s=0.0),),
                notify=NotifyConfig(rehearsals=rehearsals),
            )
            feed, log_file = WebsocketFeed("floor", server.url), tmp_path / f"{rehearsals}.db"
            with running(config, [feed], log_file, post=ApprisePost) as wall:
                shown(wall, lambda floor: any(alert.raised_at for alert in floor.alerts), "an alert")
                if rehearsals:
                    wait_for(lambda: allowed.messages, 20.0, "the message")
                    shown(wall, lambda floor: floor.routes[0].sent_at is not None, "that it was sent")
        assert refused.messages == []
        assert allowed.messages[0]["title"].startswith("DEMO · ")
