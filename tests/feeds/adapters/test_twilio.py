"""Twilio TaskRouter's feed against a local server that speaks it as documented, over real sockets."""

import asyncio
import time
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path
from urllib.parse import urlsplit

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.adapters.counters import AdapterCounters
from feeds.adapters.registry import open_vendor, try_connection
from feeds.adapters.vendors.twilio import conversation as twilio
from feeds.adapters.vendors.twilio.conversation import signature
from feeds.adapters.vendors.twilio.translation import Look, Translation
from tests.helpers.fake_twilio import ADA, BOB, HELP, PUBLIC, SALES, FakeTwilio, task
from tests.helpers.feeds import run, until
from tests.helpers.ports import free_port
from tests.helpers.vendor_feeds import SECRET, Watched, watching
from wallboard.errors import ConfigError
from wallboard.events import (
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactInfo,
    ContactLeft,
    ContactQueued,
    FloorState,
)
from wallboard.vendors import Connection


def waiting(wall: Watched) -> set[str]:
    return {each.contact for each in wall.sink.floor.state("", 0).contacts if each.answered_at is None}


@asynccontextmanager
async def floor(folder: Path) -> AsyncIterator[tuple[FakeTwilio, Watched, str]]:
    port = free_port()
    mapping = folder / "twilio.toml"
    mapping.write_text(f'public_url = "{PUBLIC}"\nlisten = "127.0.0.1:{port}"\n')
    async with FakeTwilio(port) as server, watching(server.url, mapping=str(mapping)) as wall:
        await wall.becomes_current()
        yield server, wall, str(mapping)


def test_whole_floor_then_a_task_from_beginning_to_end(tmp_path: Path) -> None:
    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            assert waiting(wall) == {"WT1"}
            assert wall.states() == {ADA: "available", BOB: "Coffee"}
            assert {each.queue: each.name for each in wall.sink.floor.state("", 0).queues} == {
                SALES: "Sales", HELP: "Help",
            }  # fmt: skip
            worker = {"WorkerSid": ADA, "WorkerName": "Ada", "WorkerActivityName": "Available"}
            assert await server.post("task-queue.entered", TaskSid="WT3", TaskQueueSid=HELP) == 204
            await server.post("reservation.created", TaskSid="WT3", **worker)
            assert wall.states()[ADA] == "alerting", "204 says that it is applied"
            await server.post("reservation.accepted", TaskSid="WT3", **worker)
            assert (waiting(wall), wall.states()[ADA]) == ({"WT1"}, "talking")
            await server.post("reservation.wrapup", TaskSid="WT3", **worker)
            assert wall.states()[ADA] == "wrapup"
            await server.post("reservation.completed", TaskSid="WT3", **worker)
            await server.post("task.completed", TaskSid="WT3", TaskCompletedReason="done")
            assert wall.states()[ADA] == "available"
            assert [each.agent for each in wall.of(ContactAnswered)][-1] == ADA
            assert [each.contact for each in wall.of(ContactEnded)] == ["WT3"]
            assert not wall.counters.words()
            assert "+4930" not in repr(wall.sink.messages), "who calls is nobody's business here"

    run(story())


def test_waits_that_end_otherwise_and_activities(tmp_path: Path) -> None:
    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            await server.post("task-queue.entered", TaskSid="WT4", TaskQueueSid="WQnew", TaskQueueName="New")
            await server.post("task.canceled", TaskSid="WT1", TaskCanceledReason="hangup")
            await server.post("workflow.timeout", TaskSid="WT4")
            assert [each.contact for each in wall.of(ContactAbandoned)] == ["WT1"]
            assert [(each.contact, each.reason) for each in wall.of(ContactLeft)] == [("WT4", "timeout")]
            assert next(each for each in wall.of(ContactQueued) if each.contact == "WT4").queue == "WQnew"
            await server.post("worker.activity.update", WorkerSid=BOB, WorkerActivityName="Offline")
            await server.post("weather.changed")
            assert wall.states()[BOB] == "signed_out"
            assert wall.counters.unknown == {"weather.changed": 1}

    run(story())


def test_what_twilio_did_not_sign_is_refused(tmp_path: Path) -> None:
    async def story() -> None:
        async with floor(tmp_path) as (server, wall, mapping):
            assert await server.post("task-queue.entered", "guessed", TaskSid="X", TaskQueueSid=SALES) == 403
            await wall.says("check public_url and the token")
            assert waiting(wall) == {"WT1"}
            tried = await try_connection(
                Connection(server.url.replace("AC1", "AC2"), SECRET, mapping=mapping)
            )
            assert tried.error
            assert SECRET not in tried.error

    run(story())


def test_a_webhook_that_nobody_can_read_is_told(tmp_path: Path) -> None:
    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            reader, writer = await asyncio.open_connection("127.0.0.1", urlsplit(server._webhook).port)
            writer.write(b"P\xcfST /twilio HT\xd4P/1.1\r\n\r\n")
            assert b" 400 " in await reader.readline()
            writer.close()
            await wall.says("a webhook whose head is damaged")

    run(story())


def looks_often(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(twilio, "POLL_S", 0.05)
    monkeypatch.setattr(twilio, "UNDER_WAY_S", 0.0)


ADAS = {"WorkerSid": ADA, "WorkerName": "Ada", "WorkerActivityName": "Available"}


def test_what_no_webhook_told_is_asked_for(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A call that came and went, another whose middle is missing, and a worker who went home: all is counted
    as if it had been told at once, and nothing twice.
    """

    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            server.happens("task-queue.entered", TaskSid="WT5", TaskQueueSid=HELP)
            server.happens("task.canceled", TaskSid="WT5", TaskCanceledReason="hangup")
            await server.post("task-queue.entered", TaskSid="WT6", TaskQueueSid=HELP)
            server.happens("reservation.accepted", TaskSid="WT6", **ADAS)
            await server.post("reservation.wrapup", TaskSid="WT6", **ADAS)
            await server.post("task.completed", TaskSid="WT6", TaskCompletedReason="done")
            server.tasks = [each for each in server.tasks if each["sid"] != "WT1"]
            server.happens("task.canceled", TaskSid="WT1", TaskCanceledReason="hangup")
            server.happens("worker.activity.update", WorkerSid=BOB, WorkerActivityName="Offline")
            server.activity[BOB] = "Offline"
            await until(lambda: wall.counters.late == 5)
            polls = server.polls
            await until(lambda: server.polls > polls + 3)
            assert [each.contact for each in wall.of(ContactQueued)] == ["WT1", "WT2", "WT6", "WT5"]
            assert [each.contact for each in wall.of(ContactAbandoned)] == ["WT5", "WT1"]
            assert [(each.contact, each.agent) for each in wall.of(ContactEnded)] == [("WT6", ADA)]
            assert [each.contact for each in wall.of(ContactAnswered)] == ["WT2", "WT6"]
            assert wall.states() == {ADA: "wrapup", BOB: "signed_out"}
            assert (wall.counters.gaps, wall.counters.unseen, wall.counters.contradictions) == (0, 0, 0)
            await wall.says("5 messages came only when they were asked for")

    looks_often(monkeypatch)
    run(story())


def test_a_late_webhook_takes_nobody_back_in_time(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            entered = server.happens("task-queue.entered", TaskSid="WT5", TaskQueueSid=HELP)
            early = server.happens("worker.activity.update", WorkerSid=BOB, WorkerActivityName="Lunch")
            await asyncio.sleep(0.002)
            await server.post("worker.activity.update", WorkerSid=BOB, WorkerActivityName="Offline")
            await server.post("reservation.accepted", TaskSid="WT5", **ADAS)
            server.tasks.append(task("WT5", HELP, "assigned", 0))
            server.activity[BOB] = "Offline"
            assert await server.send(early) == 204
            assert wall.states()[BOB] == "signed_out"
            await until(lambda: wall.counters.late)  # two on a busy machine
            assert await server.send(entered) == 204, "it comes after all"
            assert [each.contact for each in wall.of(ContactQueued)].count("WT5") == 1
            assert [each.contact for each in wall.of(ContactAnswered)].count("WT5") == 1

    looks_often(monkeypatch)
    run(story())


def test_what_is_heard_while_lists_are_read_is_newer_than_they(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            server.is_broken = True
            await until(lambda: "lost" in wall.sink.links())
            server.meanwhile = [
                server.happens("task-queue.entered", TaskSid="WT5", TaskQueueSid=HELP),
                server.happens("reservation.accepted", TaskSid="WT1", **ADAS),
                server.happens("worker.activity.update", WorkerSid=BOB, WorkerActivityName="Offline"),
            ]
            server.events.clear()  # the list of events is later still
            server.is_broken = False
            await until(lambda: wall.sink.link == "current")
            assert waiting(wall) == {"WT5"}
            assert wall.states() == {ADA: "talking", BOB: "signed_out"}
            assert [each.contact for each in wall.of(ContactQueued)] == ["WT1", "WT2", "WT5"]
            assert not wall.of(ContactLeft) + wall.of(ContactEnded)

    monkeypatch.setattr(twilio, "POLL_S", 0.2)
    run(story())


@pytest.mark.parametrize("is_listed", [False, True])
def test_how_a_task_ended_is_told_however_much_was_heard_before_it(*, is_listed: bool) -> None:
    """A look tells nothing of what happened after it began, nor of a task that it lacks."""

    def told(kind: str, sid: str, at_s: int) -> dict[str, str]:
        stamp = {"EventType": kind, "TaskSid": sid, "TimestampMs": f"{at_s * 1000}"}
        return stamp | {"TaskQueueSid": SALES, "TaskCanceledReason": "hangup"}

    translation = Translation(AdapterCounters())
    translation.follow([{"sid": SALES}])
    translation.event(told("task-queue.entered", "T1", 1_000_000_100), 1e9 + 100.0)
    heard, newest_s = translation.heard()
    translation.event(told("task-queue.entered", "T2", 1_000_000_300), 1e9 + 300.0)
    if not is_listed:
        heard, newest_s = translation.heard()
    listed = [task("T1", SALES, "pending", 200)] if is_listed else [task("T2", SALES, "pending", 1)]
    translation.floor(Look(heard, newest_s, listed, []), {}, 1e9 + 301.0)
    events = translation.event(told("task.canceled", "T1", 1_000_000_200), 1e9 + 302.0)
    assert [each.contact for each in events if isinstance(each, ContactAbandoned)] == ["T1"]


def test_a_webhook_that_is_ahead_of_the_list_is_understood_once_that_has_it(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """That a task came was lost, that it went is heard before the list has it: it waits for the next list."""

    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            server.happens("task-queue.entered", TaskSid="WT5", TaskQueueSid=HELP)
            canceled = server.happens("task.canceled", TaskSid="WT5", TaskCanceledReason="hangup")
            not_listed_yet = server.events.pop()
            assert await server.send(canceled) == 204
            await until(lambda: "WT5" in [each.contact for each in wall.of(ContactQueued)])
            server.events.append(not_listed_yet)
            await until(lambda: [each.contact for each in wall.of(ContactAbandoned)] == ["WT5"])
            assert "WT5" not in waiting(wall)
            assert (wall.counters.gaps, wall.counters.contradictions) == (0, 0)

    looks_often(monkeypatch)
    monkeypatch.setattr(twilio, "UNDER_WAY_S", 5.0)
    run(story())


def test_a_break_loses_nothing(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """While nobody listens a call is taken and ends, another gives up: Twilio's list tells it afterwards."""

    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            server.is_broken = True
            await until(lambda: "lost" in wall.sink.links())
            server.happens("task-queue.entered", TaskSid="WT7", TaskQueueSid=HELP)
            server.happens("reservation.accepted", TaskSid="WT7", **ADAS)
            server.happens("task.completed", TaskSid="WT7")
            server.happens("task.canceled", TaskSid="WT1", TaskCanceledReason="hangup")
            server.tasks = server.tasks[1:]
            server.is_broken = False
            await until(lambda: wall.sink.link == "current")
            assert [each.contact for each in wall.of(ContactEnded)] == ["WT7"]
            assert [each.contact for each in wall.of(ContactAbandoned)] == ["WT1"]
            assert (wall.counters.unseen, wall.counters.late) == (0, 0), "nobody was there to be told"

    looks_often(monkeypatch)
    run(story())


def test_a_relay_that_starts_again_has_what_happened_meanwhile(tmp_path: Path) -> None:
    """A call that was over is not told again, one that waited has given up, another came and went."""

    async def story() -> None:
        port, now = free_port(), time.time()
        mapping = tmp_path / "twilio.toml"
        mapping.write_text(f'public_url = "{PUBLIC}"\nlisten = "127.0.0.1:{port}"\n')
        waits, left_at = ContactInfo("WT1", SALES, now - 400.0), now - 300.0
        async with FakeTwilio(port) as server:
            for sid, entered_s, gone_s in ("WT0", 320, 310), ("WT1", 400, 200), ("WT9", 100, 50):
                server.ago_s = entered_s
                server.happens("task-queue.entered", TaskSid=sid, TaskQueueSid=SALES)
                server.ago_s = gone_s
                server.happens("task.canceled", TaskSid=sid, TaskCanceledReason="hangup")
            server.tasks = []
            left = FloorState("", 0, left_at, contacts=(waits,)), [("WT0", SALES), ("WT1", SALES)]
            async with watching(server.url, mapping=str(mapping), left=left) as wall:
                await wall.becomes_current()
                gone = [(each.contact, round(now - each.at)) for each in wall.of(ContactAbandoned)]
                assert gone == [("WT1", 200), ("WT9", 50)]
                assert [each.contact for each in wall.of(ContactQueued)] == ["WT9"]
                assert wall.counters.unseen == 0

    run(story())


def test_what_the_list_of_events_lacks_is_noticed_by_looking(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def story() -> None:
        async with floor(tmp_path) as (server, wall, _):
            await until(lambda: server.polls > 4)
            assert wall.counters.gaps == 0
            server.tasks = [task("WT9", HELP, "pending", 5), task("WT8", HELP, "assigned", 5)]
            server.holders, server.activity[BOB] = {"WT8": ADA}, "Offline"
            await until(lambda: waiting(wall) == {"WT9"} and wall.counters.unseen == 2)
            assert (gaps := wall.counters.gaps)
            assert wall.states() == {ADA: "talking", BOB: "signed_out"}
            server.tasks = [*server.tasks, task("WT7", HELP, "pending", 5)]
            await until(lambda: waiting(wall) == {"WT7", "WT9"})
            assert [each.contact for each in wall.of(ContactQueued)].count("WT8") == 1, "still the same call"
            server.tasks = [task("WT9", HELP, "pending", 5), task("WT8", HELP, "wrapping", 5)]
            await until(lambda: wall.states()[ADA] == "wrapup")
            await server.post("task-queue.entered", TaskSid="WT8", TaskQueueSid=HELP)
            polls = server.polls
            await until(lambda: server.polls > polls + 6)
            assert waiting(wall) == {"WT9"}, "who has gone does not come back"
            assert wall.counters.gaps > gaps

    looks_often(monkeypatch)
    run(story())


def test_the_signature_is_twilios_own_example() -> None:
    """From Twilio's page on webhook security."""
    form = {
        "CallSid": "CA1234567890ABCDE", "Caller": "+14158675310", "Digits": "1234", "From": "+14158675310",
        "To": "+18005551212",
    }  # fmt: skip
    url = "https://mycompany.com/myapp.php?foo=1&bar=2"
    assert signature(url, form, "12345") == "GvWf1cFY/Q7PnoempGyD5oXAezc="


def test_what_is_missing_is_said(tmp_path: Path) -> None:
    example = "twilio://AC1@taskrouter.twilio.com/WS1"
    with pytest.raises(ConfigError, match="public_url"):
        open_vendor("x", Connection(example, SECRET))
    wrong = tmp_path / "wrong.toml"
    wrong.write_text('public_url = "wall.example"')
    with pytest.raises(ConfigError, match=r"wrong\.toml.*public_url"):
        open_vendor("x", Connection(example, SECRET, mapping=str(wrong)))


KINDS = st.sampled_from(
    ["task-queue.entered", "task.canceled", "task.completed", "reservation.accepted", "reservation.wrapup",
     "reservation.completed", "worker.activity.update", ""]
)  # fmt: skip
NAMES = st.sampled_from(["TaskSid", "TaskQueueSid", "WorkerSid", "WorkerActivityName", "TimestampMs"])
FORMS = st.builds(
    lambda kind, rest: rest | {"EventType": kind},
    KINDS,
    st.dictionaries(NAMES, st.sampled_from(["a", "b", "", "-1", "1e400", "ü\x00"]), max_size=5),
)


@settings(max_examples=60, deadline=None)
@given(st.lists(FORMS, max_size=12))
def test_whatever_comes_is_borne(forms: list[dict[str, str]]) -> None:
    translation = Translation(AdapterCounters())
    for form in forms:
        for event in translation.event(form, 1.7e9):
            assert event.at <= 1.7e9
