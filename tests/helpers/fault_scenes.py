"""A small story on each feed's own server, behind a proxy that may disturb it: for `test_network_faults`."""

import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from typing import Any

from tests.helpers import (
    fake_chatwoot,
    fake_five9,
    fake_freeswitch,
    fake_genesys,
    fake_kazoo,
    fake_portsip,
    fake_zendesk,
)
from tests.helpers.fake_asterisk import FakeAsterisk
from tests.helpers.fault_play import (
    BEAT_S,
    Figures,
    Play,
    Stage,
    beating,
    day,
    figures,
    heard,
    port_of,
    vendor,
)
from tests.helpers.fault_proxy import FaultProxy
from tests.helpers.fault_scenes_clouds import twilio
from tests.helpers.fault_scenes_own import csv, mqtt, sse, webhook
from tests.helpers.feeds import following, serving
from tests.helpers.floors import empty_floor, floor_after, story
from tests.helpers.mosquitto import BROKER
from tests.helpers.relays import relaying


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
            beating(lambda: server.push({"type": "ping"})),
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


@asynccontextmanager
async def asterisk(_: Path) -> AsyncIterator[Play]:
    pbx = FakeAsterisk()
    port = await pbx.start()

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
    steps = [
        lambda: happen("QueueMemberAdded", **member("11")),
        lambda: happen("QueueMemberAdded", **member("12")),
        lambda: happen("QueueCallerJoin", **caller("u1")),
        lambda: happen("QueueCallerJoin", **caller("u2")),
        lambda: happen("QueueMemberPause", **member("12", Paused="1", PausedReason="Lunch")),
        lambda: happen("AgentConnect", **caller("u1"), **taken),
        lambda: happen("QueueCallerLeave", **caller("u1")),
        lambda: happen("AgentComplete", **caller("u1"), **taken, **done),
    ]
    try:
        async with FaultProxy(port) as proxy, relaying(proxy.port, ping_s=BEAT_S, answer_s=0.4) as relayed:
            seen = relayed.counters
            yield Play(
                relayed.sink,
                proxy,
                steps,
                Figures({"PJSIP/11": "available", "PJSIP/12": "lunch"}, ["u2/sales"], [], {}),
                (2, 0),
                sums=False,
                unsure=lambda: seen.lost + seen.malformed + seen.contradictions,
            )
    finally:
        await pbx.stop()


STAGES: dict[str, Stage] = {
    stage.__name__: stage
    for stage in (
        asterisk, chatwoot, csv, five9, freeswitch, genesys, kazoo, native, portsip, sse, twilio, webhook,
        zendesk, *([mqtt] if BROKER else []),
    )
}  # fmt: skip
