"""The relay against a real Asterisk, where one is installed: what a capture and a stand-in cannot show."""

import asyncio
from pathlib import Path

from feeds.relay.asterisk.orders import OrderOptions
from tests.helpers.feeds import run, until
from tests.helpers.real_asterisk import ANN, SECRET, Pbx, needs_asterisk, real_asterisk
from tests.helpers.relays import Relayed, relaying
from wallboard.events import Command, CommandResult


def state(relayed: Relayed) -> tuple[str, str | None]:
    return next(
        (each.state, each.reason) for each in relayed.sink.floor.state("", 0).agents if each.agent == ANN
    )


def outcomes(relayed: Relayed) -> dict[tuple[str, str], int]:
    return dict(relayed.translation.visits.outcomes)


async def obeyed(relayed: Relayed, kind: str, text: str) -> str | None:
    """What went wrong, None where nothing did."""
    await relayed.feed.send(Command(f"{kind} {text}", kind, ANN, text=text))  # type: ignore[arg-type]
    told = relayed.sink.of
    await until(lambda: any(each.id == f"{kind} {text}" for each in told(CommandResult)), kind)
    return next(each.error for each in told(CommandResult) if each.id == f"{kind} {text}")


@needs_asterisk
def test_each_way_through_a_queue_and_each_command(tmp_path: Path) -> None:
    async def story(pbx: Pbx) -> None:
        listening = OrderOptions(spy_from="Local/{extension}@supervisor/n")
        async with (
            relaying(pbx.port, log=pbx.log, secret=SECRET, options=listening) as knows,
            relaying(pbx.port, secret=SECRET) as sees,
        ):
            await until(lambda: knows.sink.link == sees.sink.link == "current")
            assert await obeyed(knows, "state.set", "Lunch") is None
            await until(lambda: state(sees) == ("lunch", "Lunch"), "nobody takes calls")
            for other_end in ("gives_up", "presses_a_key"):
                await asyncio.to_thread(pbx.call, "patient", other_end)
            await asyncio.to_thread(pbx.call, "sent_out", "waits")
            await asyncio.to_thread(pbx.call, "patient", "waits")
            await until(lambda: len(knows.sink.floor.contacts) == 1, "all but one are gone")
            assert await obeyed(knows, "state.set", "available") is None
            await until(lambda: state(knows)[0] == "talking")
            assert await obeyed(knows, "monitor.listen", "boss") is None
            assert "ChanSpy" in await asyncio.to_thread(pbx.tell, "core show channels")
            assert "not dynamic" in (await obeyed(knows, "skill.remove", "sales") or "")
            ways = {("sales", "offered"): 4, ("sales", "answered"): 1, ("sales", "ended"): 1,
                    ("sales", "abandoned"): 1, ("sales", "key"): 1, ("sales", "timeout"): 1}  # fmt: skip
            await until(lambda: outcomes(knows) == outcomes(sees) == ways)
            assert not knows.counters.words() + sees.counters.words()
            assert [pbx.logged().count(each) for each in ("ENTERQUEUE", "ABANDON", "EXITWITHKEY")] == [
                4,
                1,
                1,
            ]
        async with relaying(pbx.port, secret="wrong") as refused:
            await until(lambda: refused.said)
            assert "Authentication failed" in refused.said[0]

    with real_asterisk(tmp_path) as pbx:
        run(story(pbx))
