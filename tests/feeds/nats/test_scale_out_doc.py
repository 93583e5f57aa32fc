"""The configuration that docs/howto/scale-out.md gives, on three real servers: who may what."""

import asyncio
import re
import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import pytest
from nats.aio.client import Client

from feeds.nats.address import parse_nats
from feeds.nats.publisher import Publishing
from feeds.tls import client_tls
from tests.feeds.nats.test_log_exchange import Desk
from tests.helpers.certificate import self_signed
from tests.helpers.feeds import run, until
from tests.helpers.floors import story
from tests.helpers.nats_floor import hearing, telling
from tests.helpers.nats_servers import BINARY, Node, needs_nats, running
from tests.helpers.ports import free_ports
from wallboard.errors import RefusedError
from wallboard.events import Command, CommandResult

pytestmark = needs_nats
PASSWORDS = {"RELAY_PASSWORD": "relay-secret", "WALL_PASSWORD": "wall-secret", "DESK_PASSWORD": "desk-secret"}
NODES = ("nats-1", "nats-2", "nats-3")


def config_of(doc: str, name: str, folder: Path, ports: dict[str, list[int]]) -> str:
    """The document's configuration with this machine's ports and folders in place of its own."""
    found = re.search(r"```conf\n(.*?)```", doc, re.DOTALL)
    assert found is not None
    text = found[1].replace("/etc/nats", str(folder)).replace("/var/lib/nats", str(folder / name))
    for other in NODES:
        text = text.replace(f"{other}.example:6222", f"127.0.0.1:{ports[other][3]}")
    for index, port in enumerate((4222, 8443, 8222, 6222)):
        text = re.sub(rf'"[\d.]+:{port}"', f'"127.0.0.1:{ports[name][index]}"', text)
    return text


@pytest.fixture(scope="module")
def nodes(tmp_path_factory: pytest.TempPathFactory, project_root: Path) -> Iterator[list[Node]]:
    if BINARY is None:
        pytest.skip("nats-server is not installed")
    folder = tmp_path_factory.mktemp("cluster")
    _, certificate = self_signed(folder)
    shutil.copy(certificate, folder / "server.pem")
    shutil.copy(certificate, folder / "site-ca.pem")
    shutil.copy(certificate.with_suffix(".key"), folder / "server.key")
    doc = (project_root / "docs" / "howto" / "scale-out.md").read_text()
    ports = {name: free_ports(4) for name in NODES}
    made = [Node(name, folder, ports[name], config_of(doc, name, folder, ports)) for name in NODES]
    with running(made, PASSWORDS):
        yield made


def url(nodes: list[Node], user: str) -> str:
    tcp = user == "relay"
    hosts = ",".join(f"127.0.0.1:{node.port if tcp else node.web_port}" for node in nodes)
    return f"{'tls' if tcp else 'nats+wss'}://{user}@{hosts}/harbour"


def test_a_wall_watches_a_desk_acts_and_neither_may_more(nodes: list[Node], tmp_path: Path) -> None:
    ca_file = str(nodes[0].folder / "site-ca.pem")
    relay: dict[str, Any] = {
        "read_password": lambda: PASSWORDS["RELAY_PASSWORD"],
        "ca_file": ca_file,
        "replicas": 3,
    }

    async def scene() -> None:
        async with (
            telling(url(nodes, "relay"), **relay) as told,
            hearing(url(nodes, "wall"), token="wall-secret", ca_file=ca_file) as (wall, watching),
            hearing(url(nodes, "desk-ann"), token="desk-secret", ca_file=ca_file) as (desk, acting),
        ):
            await until(lambda: watching.link == acting.link == "current")
            told.publish(story(1, 400))
            await watching.reaches(400)
            await wall.send(Command("1", "coach", "a1"))
            await desk.send(Command("2", "coach", "a1"))
            await until(lambda: acting.of(CommandResult) == [CommandResult("2", ok=True)])
            await until(lambda: watching.of(CommandResult))
            [refused] = watching.of(CommandResult)
            assert refused.error == "user 'wall' may watch only; ask for one that may act"
            assert told.done == ["2"]
            await _tries_more_than_he_may(nodes, ca_file)
            told.publish(story(401, 404))
            await watching.reaches(404)
            assert watching.seqs == list(range(1, 405))
        async with hearing(url(nodes, "wall"), token="guessed", ca_file=ca_file) as (_, stranger):
            await until(lambda: stranger.link == "refused")
            assert "does not accept the user or the password" in stranger.reports[-1].detail
            assert "guessed" not in stranger.reports[-1].detail
        await _shares_its_log(nodes, ca_file, tmp_path)

    run(scene())


async def _tries_more_than_he_may(nodes: list[Node], ca_file: str) -> None:
    """The wall's user writes events, states and heartbeats, deletes streams, reads what is others'."""
    said: list[str] = []

    async def note(error: Exception) -> None:
        said.append(str(error))

    client = Client()
    place, tls = f"tls://127.0.0.1:{nodes[0].port}", client_tls(ca_file)
    await client.connect(place, user="wall", password="wall-secret", tls=tls, error_cb=note)
    subjects = [
        "wb.harbour.queue.billing", "$KV.WB_harbour_state.floor", "beat.harbour", "command.harbour",
        "log.harbour.desk-ann", "$JS.API.STREAM.DELETE.WB_harbour", "$JS.API.STREAM.PURGE.WB_harbour",
        "$JS.API.STREAM.NAMES",
    ]  # fmt: skip
    for subject in subjects:
        await client.publish(subject, b"[]")
    for subject in ("_INBOX.relay.>", "wb.harbour.>", "$KV.>"):
        await client.subscribe(subject)
    await client.flush()
    await until(lambda: len(said) == len(subjects) + 3)
    assert all("permissions violation" in each.lower() for each in said)
    await client.close()


async def _shares_its_log(nodes: list[Node], ca_file: str, folder: Path) -> None:
    """The desk's rows go where the document says: another log of its name is found out by them."""
    place = Publishing(parse_nats(url(nodes, "desk-ann")), lambda: "desk-secret", ca_file, 3)
    desk, twin = Desk(folder / "ann.db", place, "desk-ann"), Desk(folder / "twin.db", place, "desk-ann")
    desk.note("Called three agents in")
    following = asyncio.create_task(desk.exchange.run())
    await until(lambda: any(each.startswith("Following") for each in desk.said))
    await asyncio.sleep(0.3)
    with pytest.raises(RefusedError, match="Give each log a name of its own"):
        await twin.exchange.run()
    following.cancel()
    await asyncio.gather(following, return_exceptions=True)
    for each in (desk, twin):
        each.store.stop()
