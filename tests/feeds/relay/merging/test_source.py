"""A PBX and a chat system as one floor, over real sockets."""

from collections.abc import Awaitable, Callable
from pathlib import Path

import pytest

from tests.helpers.fake_asterisk import SECRET as AMI_SECRET
from tests.helpers.fake_asterisk import FakeAsterisk
from tests.helpers.fake_chatwoot import ADA, BOB, FakeChatwoot, conversation
from tests.helpers.feeds import run, until
from tests.helpers.merging import ALICE, Merged, merging, write_merge
from tests.helpers.pbx import Block, Capture
from tests.helpers.relays import sums
from tests.helpers.vendor_feeds import SECRET
from wallboard.events import Command, CommandKind, CommandResult

Scene = Callable[[FakeAsterisk, FakeChatwoot, Merged], Awaitable[None]]
DANA = "pbx:Local/1004@agents/n"


@pytest.fixture
def merge(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    monkeypatch.setenv("AMI_SECRET", AMI_SECRET)
    monkeypatch.setenv("CHAT_SECRET", SECRET)
    return tmp_path / "merge.toml"


def play(capture: Capture, merge: Path, *scenes: Scene, days: Path | None = None) -> None:
    """Each scene has a relay of its own, and the same PBX and chat."""

    async def story() -> None:
        pbx = FakeAsterisk(capture.members())
        async with FakeChatwoot() as chat:
            chat.open = [conversation(1)]
            write_merge(merge, await pbx.start(), chat.url)
            for scene in scenes:
                async with merging(merge, days) as merged:
                    await until(lambda: merged.has_said("pbx is heard") and merged.has_said("chat is heard"))
                    await until(lambda: merged.sink.link == "current")
                    await scene(pbx, chat, merged)
        await pbx.stop()

    run(story())


def caller(number: int) -> Block:
    return {
        "Event": "QueueCallerJoin", "Privilege": "agent,all", "Queue": "sales", "Uniqueid": f"{number}.1",
        "Channel": f"PJSIP/x-{number}", "CallerIDNum": "+1", "CallerIDName": "A", "Position": "1",
        "Count": "1", "Wait": "0", "Priority": "0",
    }  # fmt: skip


async def ask(merged: Merged, kind: CommandKind, *targets: str, **fields: str) -> CommandResult:
    number = str(len(merged.sink.of(CommandResult)))
    await merged.feed.send(Command(number, kind, targets[0], targets=targets, **fields))  # type: ignore[arg-type]
    await until(lambda: [each for each in merged.sink.of(CommandResult) if each.id == number])
    return next(each for each in merged.sink.of(CommandResult) if each.id == number)


def waiting(merged: Merged) -> set[str]:
    return {name for name, each in merged.sink.floor.contacts.items() if not each.stopped}


def test_one_floor_of_two_and_one_of_them_is_lost(capture: Capture, merge: Path) -> None:
    async def scene(pbx: FakeAsterisk, chat: FakeChatwoot, merged: Merged) -> None:
        floor = merged.sink.floor
        await until(lambda: merged.state("alice") == "available")
        queues = {queue: (line.info.name, line.info.channel) for queue, line in floor.lines.items()}
        assert queues["pbx:sales"] == ("sales", "voice")
        assert queues["chat:6"] == ("Site", "chat")
        alice = floor.roster.agents["alice"].info
        assert (alice.name, alice.team, alice.queues) == ("Alice A.", "Blended", ("pbx:sales",))
        assert f"pbx:{ALICE}" not in floor.roster.agents
        assert floor.roster.agents[DANA].info.name == "Dana Díaz"
        pbx.happen(caller(1))
        await until(lambda: waiting(merged) == {"chat:1", "pbx:1.1/sales"})
        # The PBX is lost: the chat goes on, and nobody of the PBX is shown as he was.
        before = merged.sink.links()
        await pbx.stop()
        await until(lambda: merged.state(DANA) == "")
        assert floor.roster.counts({"*": None}).tolist() == [[1.0, 1.0, 0.0]], "Alice, by the chat"
        assert merged.state("alice") == "available", "known by the chat"
        assert merged.reason("alice") == "pbx not heard"
        await chat.tell("conversation.created", conversation(2))
        await until(lambda: "chat:2" in waiting(merged))
        assert merged.sink.links() == before, "the wallboard was not sent away"
        assert floor.lines["pbx:sales"].info.input == "pbx"
        await until(lambda: [each.link for each in merged.inputs()] == ["lost", "current"])
        pbx_health = merged.inputs()[0]
        assert pbx_health.heard_at is not None
        assert "127.0.0.1" in pbx_health.detail
        assert merged.has_said("The floor goes on without it.")
        refused = await ask(merged, "state.set", DANA, text="Lunch")
        assert refused.error == "pbx: the PBX is not connected just now"
        # It comes back, and so do they.
        await pbx.start()
        await until(lambda: merged.state(DANA) == "available")
        assert merged.reason("alice") is None
        await until(lambda: [each.link for each in merged.inputs()] == ["current", "current"])
        # Both are lost: there is no floor.
        await pbx.stop()
        chat.good = "another"
        await chat.cut()
        await until(lambda: merged.sink.link == "lost")
        assert "pbx: " in merged.sink.reports[-1].detail
        assert "chat: " in merged.sink.reports[-1].detail

    play(capture, merge, scene)


def test_commands_go_to_whom_they_concern(capture: Capture, merge: Path) -> None:
    async def scene(pbx: FakeAsterisk, _chat: FakeChatwoot, merged: Merged) -> None:
        assert (await ask(merged, "state.set", "alice", text="Lunch")).ok
        asked = [each for each in pbx.asked if each["Action"] == "QueuePause"]
        assert [each["Interface"] for each in asked] == [ALICE]
        await until(lambda: any(r.agent == "alice" for r in merged.sink.of(CommandResult)))
        assert (await ask(merged, "skill.add", "alice", text="pbx:billing")).ok
        assert [each["Queue"] for each in pbx.asked if each["Action"] == "QueueAdd"] == ["billing"]
        stranger = await ask(merged, "state.set", f"chat:{BOB}", text="Lunch")
        assert stranger.error == f"no source that offers state.set knows 'chat:{BOB}'"
        assert (await ask(merged, "state.set", "pbx:sales", text="Meeting")).ok, "a queue's agents"

    play(capture, merge, scene)


def test_a_relay_that_is_started_again_has_both_mornings(
    capture: Capture, merge: Path, tmp_path: Path
) -> None:
    async def first(pbx: FakeAsterisk, chat: FakeChatwoot, merged: Merged) -> None:
        pbx.happen(caller(1))
        await until(lambda: waiting(merged) == {"chat:1", "pbx:1.1/sales"})
        chat.presence[ADA] = "offline"
        chat.open = [conversation(7)]

    async def second(_pbx: FakeAsterisk, _chat: FakeChatwoot, merged: Merged) -> None:
        await until(lambda: waiting(merged) == {"chat:7", "pbx:1.1/sales"})
        assert sums(merged.sink.floor)["pbx:sales"]["offered"] == 1
        agents = merged.sink.floor.roster.agents
        assert not [each for each in agents if each.startswith("chat:")], "Alice is in the chat, and Alice"
        assert merged.state("alice") == "available", "on the phone"

    play(capture, merge, first, second, days=tmp_path / "days")
