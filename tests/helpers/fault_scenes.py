"""A small story on each feed's own server, behind a proxy that may disturb it: for `test_network_faults`."""

import asyncio
import json
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from functools import partial
from itertools import zip_longest
from pathlib import Path
from typing import Any

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import find_vendor
from feeds.adapters.source import AdapterSource
from feeds.backoff import Backoff
from feeds.merging.ids import Ids
from feeds.relay.asterisk.address import Address
from feeds.relay.asterisk.counters import AmiCounters
from feeds.relay.asterisk.orders import OrderOptions, Orders
from feeds.relay.asterisk.source import AsteriskSource
from feeds.relay.asterisk.translation import Translation
from feeds.relay.merging.source import Input, MergedSource
from feeds.relay.relay import Relay
from feeds.server import FeedServer
from tests.helpers import (
    fake_chatwoot,
    fake_five9,
    fake_freeswitch,
    fake_genesys,
    fake_kazoo,
    fake_portsip,
    fake_zendesk,
)
from tests.helpers.fake_asterisk import SECRET as AMI_SECRET
from tests.helpers.fake_asterisk import FakeAsterisk
from tests.helpers.fault_play import (
    BEAT_S,
    Figures,
    Play,
    Stage,
    Step,
    beating,
    day,
    figures,
    heard,
    port_of,
    vendor,
)
from tests.helpers.fault_proxy import FaultProxy, Proxies
from tests.helpers.fault_scenes_clouds import twilio
from tests.helpers.fault_scenes_own import MAPPING, TOLD, csv, mqtt, sse, sse_server, webhook
from tests.helpers.feeds import following, serving
from tests.helpers.floors import HELLO, empty_floor, floor_after, story
from tests.helpers.mosquitto import BROKER
from tests.helpers.relays import relaying
from tests.helpers.vendor_feeds import SECRET
from wallboard.clock import SystemClock
from wallboard.tasks import stop
from wallboard.vendors import Connection


@asynccontextmanager
async def genesys(_: Path) -> AsyncIterator[Play]:
    async with fake_genesys.FakeGenesys() as server:

        async def queue(name: str, waiting: int) -> None:
            server.waiting[name] = waiting
            await server.push(fake_genesys.observation(name, waiting))

        async def agent(name: str, status: str) -> None:
            server.status[name] = status
            await server.push(fake_genesys.routing(name, status))

        def place(port: int) -> None:
            server._origin = f"127.0.0.1:{port}"

        steps = [
            lambda: queue(fake_genesys.SALES, 5),
            lambda: agent(fake_genesys.ADA, "INTERACTING"),
            lambda: queue(fake_genesys.HELP, 2),
            lambda: agent(fake_genesys.BOB, "IDLE"),
            lambda: queue(fake_genesys.SALES, 1),
        ]
        ends = Figures(
            {fake_genesys.ADA: "talking", fake_genesys.BOB: "available"},
            [],
            [],
            {fake_genesys.SALES: 1, fake_genesys.HELP: 2},
        )
        async with vendor(server.url, steps, ends, place=place) as play:
            yield play


@asynccontextmanager
async def kazoo(_: Path) -> AsyncIterator[Play]:
    now = time.time()
    async with fake_kazoo.FakeKazoo() as server:

        async def happens(waiting: int, category: str, name: str, **data: Any) -> None:
            server.waiting = waiting
            if category == "qubicle-queue":
                data |= {"queue_id": fake_kazoo.QUEUE, "stats": server.stats()}
            await server.happens(category, name, now, **data)

        async def state(agent: str, name: str, state: str) -> None:
            server.states[agent] = state
            await happens(server.waiting, "qubicle-recipient", name, recipient_id=agent, state=state)

        steps = [
            lambda: happens(3, "qubicle-queue", "join", session_id="s1"),
            lambda: happens(2, "qubicle-queue", "delivered", session_id="s1", recipient_id=fake_kazoo.ADA),
            lambda: state(fake_kazoo.BOB, "create", "away"),
            lambda: happens(2, "qubicle-session", "delete", session_id="s1", reason="finished"),
            lambda: happens(4, "qubicle-queue", "sync"),
            lambda: state(fake_kazoo.ADA, "change", "deep_thought"),
        ]
        async with vendor(
            server.url,
            steps,
            Figures({fake_kazoo.ADA: "deep thought", fake_kazoo.BOB: "away"}, [], [], {fake_kazoo.QUEUE: 4}),
            (1, 0),
        ) as play:
            yield play


@asynccontextmanager
async def freeswitch(_: Path) -> AsyncIterator[Play]:
    now = time.time()
    ada, bob, member = "1001@default", "1002@default", fake_freeswitch.member
    async with fake_freeswitch.FakeFreeSwitch() as server:

        async def joins(uuid: str) -> None:
            server.members.append(member(uuid, now))
            await server.happens("member-queue-start", now, CC_Member_UUID=uuid)

        async def answers() -> None:
            server.members = [each for each in server.members if "|m1|" not in each]
            server.members.append(member("m1", now, "Answered", ada, now))
            server.agents[ada] = ("Available", "In a queue call")
            await heard(
                server.happens(
                    "bridge-agent-start", now, CC_Agent=ada, CC_Member_UUID="m1",
                    CC_Agent_Answered_Time=f"{now:.0f}",
                )
            )  # fmt: skip
            await heard(
                server.happens("agent-state-change", now, CC_Agent=ada, CC_Agent_State="In a queue call")
            )

        async def pauses() -> None:
            server.agents[bob] = ("On Break", "Waiting")
            await server.happens("agent-status-change", now, CC_Agent=bob, CC_Agent_Status="On Break")

        async def gives_up() -> None:
            server.members = [each for each in server.members if "|m3|" not in each]
            gone = {"CC_Cause": "Cancel", "CC_Cancel_Reason": "BREAK_OUT"}
            await server.happens("member-queue-end", now, CC_Member_UUID="m3", **gone)

        steps = [lambda: joins("m1"), answers, lambda: joins("m2"), pauses, lambda: joins("m3"), gives_up]
        async with vendor(
            server.url, steps, Figures({ada: "talking", bob: "break"}, ["m2"], [("m1", ada)], {}), (3, 1)
        ) as play:
            yield play


@asynccontextmanager
async def five9(_: Path) -> AsyncIterator[Play]:
    async with fake_five9.FakeFive9() as server:

        async def queue(key: str, calls: int) -> None:
            server.queues = [each for each in server.queues if each["id"] != key] + [
                fake_five9.skill(key, calls)
            ]
            await server.push(
                fake_five9.statistics("5012", "ACD_STATUS", updated=[fake_five9.skill(key, calls)])
            )

        async def agent(key: str, state: str) -> None:
            record = {"id": key, "fullName": key, "state": state}
            server.people = [each for each in server.people if each["id"] != key] + [record]
            await server.push(fake_five9.statistics("5012", "AGENT_STATE", updated=[record]))

        async def leaves() -> None:
            server.people = [each for each in server.people if each["id"] != fake_five9.BOB]
            await server.push(fake_five9.statistics("5012", "AGENT_STATE", removed=[{"id": fake_five9.BOB}]))

        steps = [
            lambda: queue(fake_five9.SALES, 7),
            lambda: agent(fake_five9.ADA, "ON_CALL"),
            lambda: queue(fake_five9.HELP, 2),
            leaves,
            lambda: queue(fake_five9.SALES, 4),
        ]

        def place(port: int) -> None:
            server.port = port

        ends = Figures({fake_five9.ADA: "talking"}, [], [], {fake_five9.SALES: 4, fake_five9.HELP: 2})
        async with vendor(server.url, steps, ends, place=place) as play:
            yield play


@asynccontextmanager
async def zendesk(_: Path) -> AsyncIterator[Play]:
    async with fake_zendesk.FakeZendesk() as server:

        async def chats(waiting: int) -> None:
            told = fake_zendesk.chats(None, incoming_chats=waiting)
            server.figures["chats", ""] = told
            await server.push(told)

        steps = [lambda: chats(3), lambda: chats(8), lambda: chats(1), lambda: chats(5)]
        async with vendor(server.url, steps, Figures({}, [], [], {"chat": 5})) as play:
            yield play


@asynccontextmanager
async def chatwoot(_: Path) -> AsyncIterator[Play]:
    now = int(time.time())
    times = {"created_at": now, "waiting_since": now, "timestamp": now}
    async with fake_chatwoot.FakeChatwoot() as server:

        async def comes(number: int) -> None:
            server.open.append(fake_chatwoot.conversation(number, **times))
            await server.tell("conversation.created", fake_chatwoot.conversation(number, **times))

        async def answered() -> None:
            server.open[0] |= {"first_reply_created_at": now, "waiting_since": 0}
            server.open[0]["meta"]["assignee"] = {"id": fake_chatwoot.ADA, "type": "user"}
            await server.tell("assignee.changed", server.open[0])
            await server.tell("message.created", fake_chatwoot.reply(1, fake_chatwoot.ADA, now))

        async def resolved(number: int) -> None:
            server.open = [each for each in server.open if each["id"] != number]
            done = fake_chatwoot.conversation(number, status="resolved", **times)
            await server.tell("conversation.status_changed", done)

        async def busy() -> None:
            server.presence[fake_chatwoot.BOB] = "busy"

        steps = [lambda: comes(1), lambda: comes(2), answered, lambda: comes(3), busy, lambda: resolved(2)]
        async with (
            beating(lambda: server.push(server.ping())),
            vendor(
                server.url,
                steps,
                Figures(
                    {str(fake_chatwoot.ADA): "available", str(fake_chatwoot.BOB): "busy"},
                    ["3"],
                    [("1", str(fake_chatwoot.ADA))],
                    {},
                ),
                (3, 0),
            ) as play,
        ):
            yield play


@asynccontextmanager
async def portsip(_: Path) -> AsyncIterator[Play]:
    now = time.time()
    async with fake_portsip.FakePortSip() as server:
        server.agents = [fake_portsip.agent("101", "READY", now), fake_portsip.agent("102", "READY", now)]

        async def joins(session: str) -> None:
            server.waiting.append(fake_portsip.waits(session, now, session))
            await server.push(fake_portsip.caller(session, "enqueue", now, session))

        async def leaves(session: str, *messages: Any) -> None:
            server.waiting = [each for each in server.waiting if each["session_id"] != session]
            await server.push(*messages)

        async def state(extension: str, word: str, session: str = "") -> None:
            told = fake_portsip.agent(extension, word, now, session, session)
            rest = [each for each in server.agents if each["agent_extension_number"] != extension]
            server.agents = [*rest, told]
            await leaves(session, fake_portsip.agents(told))

        steps = [
            lambda: joins("s1"), lambda: joins("s2"), lambda: state("101", "QUEUE_CALL", "s1"),
            lambda: state("102", "NOT_READY"), lambda: joins("s3"),
            lambda: leaves("s3", fake_portsip.caller("s3", "hangup", now, "s3")),
        ]  # fmt: skip
        async with vendor(
            server.url,
            steps,
            Figures({"101": "talking", "102": "not ready"}, ["s2"], [("s1", "101")], {}),
            (3, 1),
        ) as play:
            yield play


@asynccontextmanager
async def native(_: Path) -> AsyncIterator[Play]:
    floor = empty_floor()
    async with serving(keeper=floor) as (server, url), FaultProxy(port_of(url)) as proxy:

        async def tell(first: int) -> None:
            server.publish(story(first, first + 9))

        steps = [lambda first=first: tell(first) for first in range(1, 60, 10)]
        async with following(f"ws://127.0.0.1:{proxy.port}", refused_retry_s=0.05) as (_feed, sink):
            after = floor_after(60)
            yield Play(
                sink, proxy, steps, figures(after), day(after), sums=True, unsure=lambda: 0, numbered=True
            )


def pbx_steps(pbx: FakeAsterisk) -> list[Step]:
    """Two agents, one of whom takes the first of two callers."""

    async def happen(name: str, **data: str) -> None:
        pbx.happen({"Event": name, "Privilege": "agent,all", "Queue": "sales", **data})

    def caller(number: str) -> dict[str, str]:
        who = {"Uniqueid": number, "Channel": f"PJSIP/trunk-{number}", "Position": "1"}
        return who | {"CallerIDNum": number, "CallerIDName": "x"}

    def member(number: str, **state: str) -> dict[str, str]:
        row = {"MemberName": number, "Interface": f"PJSIP/{number}", "Status": "1", "Paused": "0"}
        return row | {"Membership": "dynamic", "InCall": "0", "PausedReason": ""} | state

    taken = {"Interface": "PJSIP/11", "DestUniqueid": "a1", "DestChannel": "PJSIP/11-2"}
    done = {"HoldTime": "3", "TalkTime": "5", "Reason": "caller"}
    return [
        lambda: happen("QueueMemberAdded", **member("11")),
        lambda: happen("QueueMemberAdded", **member("12")),
        lambda: happen("QueueCallerJoin", **caller("u1")),
        lambda: happen("QueueCallerJoin", **caller("u2")),
        lambda: happen("QueueMemberPause", **member("12", Paused="1", PausedReason="Lunch")),
        lambda: happen("QueueCallerLeave", **caller("u1")),
        lambda: happen("AgentConnect", **caller("u1"), **taken),
        lambda: happen("AgentComplete", **caller("u1"), **taken, **done),
    ]


PBX_AGENTS = {"PJSIP/11": "available", "PJSIP/12": "lunch"}


@asynccontextmanager
async def asterisk(_: Path) -> AsyncIterator[Play]:
    pbx = FakeAsterisk()
    port = await pbx.start()
    try:
        async with FaultProxy(port) as proxy, relaying(proxy.port, ping_s=BEAT_S, answer_s=0.4) as relayed:
            yield Play(
                relayed.sink,
                proxy,
                pbx_steps(pbx),
                Figures(PBX_AGENTS, ["u2/sales"], [], {}),
                (2, 0),
                sums=False,
                unsure=lambda: unsure_of(relayed.counters),
            )
    finally:
        await pbx.stop()


def unsure_of(seen: AmiCounters) -> int:
    """How much of the PBX was missed or could not be read."""
    return seen.lost + seen.malformed + seen.contradictions


@asynccontextmanager
async def merged(folder: Path) -> AsyncIterator[Play]:
    """A PBX and a stream as one floor; a fault strikes the way to one of them, and the other goes on."""
    pbx, mapping, ami = FakeAsterisk(), folder / "merged.toml", AmiCounters()
    translation = Translation(ami, None)
    mapping.write_text(MAPPING)
    port = await pbx.start()
    floor, clock = empty_floor(), SystemClock()
    timing: dict[str, Any] = {"backoff": Backoff(first_s=0.01, limit_s=0.05), "refused_retry_s": 0.05}
    try:
        async with sse_server() as (stream, web_port), FaultProxy(port) as one, FaultProxy(web_port) as other:
            orders = Orders(translation.members, translation.visits, OrderOptions())
            voice = AsteriskSource(
                Address("wall", "127.0.0.1", one.port), AMI_SECRET, translation, orders, ami,
                clock=clock, tls=None, ping_s=BEAT_S, answer_s=0.4, **timing,
            )  # fmt: skip
            vendor, counters = find_vendor("sse"), AdapterCounters()
            url = f"sse+plain://127.0.0.1:{other.port}/events"
            request = vendor.request(Connection(url, SECRET, mapping=str(mapping)))
            web = AdapterSource("web", vendor.make(request.address, counters), request, counters, **timing)
            source = MergedSource(
                [
                    Input("pbx", voice, Ids("pbx:", {"PJSIP/11": "ada"}), lambda _state, _known: None),
                    Input("web", web, Ids("web:", {"a": "ada"}), web.restore),
                ],
                {},
                clock.epoch_s,
            )
            server = FeedServer(HELLO, floor, now=clock.epoch_s, inputs=source.inputs)
            relay = Relay(server, floor, now=clock.epoch_s, say=lambda _: None)
            wall = await server.start()
            running = asyncio.create_task(source.run(relay))
            ours, theirs = pbx_steps(pbx), [partial(stream.tell, json.dumps(each)) for each in TOLD]
            steps = [each for pair in zip_longest(ours, theirs) for each in pair if each]
            ends = Figures(
                {"ada": "available", "pbx:PJSIP/12": "lunch", "web:b": "available"},
                ["pbx:u2/sales", "web:2", "web:3"], [], {},
            )  # fmt: skip
            try:
                async with following(wall) as (_feed, sink):
                    yield Play(
                        sink, Proxies(one, other), steps, ends, (5, 1), False,
                        lambda: unsure_of(ami) + counters.malformed + counters.contradictions,
                    )  # fmt: skip
            finally:
                await stop(running)
                await server.close()
    finally:
        await pbx.stop()


STAGES: dict[str, Stage] = {
    stage.__name__: stage
    for stage in (
        asterisk, chatwoot, csv, five9, freeswitch, genesys, kazoo, merged, native, portsip, sse, twilio,
        webhook, zendesk, *([mqtt] if BROKER else []),
    )
}  # fmt: skip
