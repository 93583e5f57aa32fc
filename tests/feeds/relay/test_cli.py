"""`relay` as a program: what it refuses, and what an administrator sees."""

import asyncio
import os
import signal
import sys
from pathlib import Path

import pytest
from click.testing import CliRunner
from msgspec.json import encode

from main import main
from tests.helpers.certificate import self_signed
from tests.helpers.fake_asterisk import SECRET, FakeAsterisk
from tests.helpers.feeds import PATIENCE_S, following, run, until
from tests.helpers.pbx import Capture
from tests.helpers.relays import sums
from wallboard.days.recording import read_messages
from wallboard.events import ContactQueued

TOKEN = "wall token"
RELAY = ("relay", "--secret-env", "AMI_SECRET")


@pytest.mark.parametrize(
    ("arguments", "words"),
    [
        (["asterisk://wall:pw@127.0.0.1"], "has the password in it, where anyone can read it"),
        (["asterisk://127.0.0.1"], "write asterisk://USER@HOST:5038"),
        (["mitel://wall@127.0.0.1"], "write asterisk://USER@HOST:5038"),
        (["asterisk://wall@pbx.example"], "is not encrypted: use --tls, or say --allow-insecure"),
        (["asterisk://wall@127.0.0.1", "--listen", "0.0.0.0:0"], "or --token-file, or say --allow-anyone"),
        (
            ["asterisk://wall@127.0.0.1", "--listen", "0.0.0.0:0", "--token-env", "AMI_SECRET"],
            "give --cert and --key, or say --allow-plain",
        ),
        (["asterisk://wall@127.0.0.1", "--token-file", "none"], "none: cannot be read"),
        (["asterisk://wall@127.0.0.1", "--publish", "nats://u:pw@127.0.0.1/s"], "has a password in it"),
        (["asterisk://wall@127.0.0.1", "--publish", "nats://nats.example/s"], "is not encrypted"),
        (["asterisk://wall@127.0.0.1", "--publish", "tls://nats.example"], "That is no address of NATS"),
        (["asterisk://wall@127.0.0.1", "--cert", "a.pem"], "--cert and --key go together"),
        (["asterisk://wall@127.0.0.1", "--cert", "a.pem", "--key", "b"], "a.pem: cannot be used"),
        (["asterisk://wall@127.0.0.1", "--tls", "--ca-file", "none.pem"], "none.pem cannot be read"),
        (["asterisk://wall@127.0.0.1", "--day-start", "25:00"], "'25:00' does not match the format '%H:%M'"),
    ],
)
def test_what_is_refused(arguments: list[str], words: str) -> None:
    result = CliRunner().invoke(main, [*RELAY, *arguments], env={"AMI_SECRET": "pw"})
    assert result.exit_code != 0
    assert words in f"{result.output} {result.exception}".replace("\n", " ")


def test_a_secret_is_needed() -> None:
    result = CliRunner().invoke(main, [*RELAY, "asterisk://wall@127.0.0.1"], env={"AMI_SECRET": ""})
    assert "the environment variable AMI_SECRET is not set" in result.output


def test_an_administrator_connects_his_asterisk(capture: Capture, project_root: Path, tmp_path: Path) -> None:
    """… and his relay is killed in mid-day: the wall that comes to the next one has all that it was told."""
    _, certificate = self_signed(tmp_path)
    joined = [raw for _, raw in capture.events() if b"Event: QueueCallerJoin" in raw][:3]

    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        command = [
            sys.executable, str(project_root / "main.py"), *RELAY,
            f"asterisk://wall@127.0.0.1:{await pbx.start()}", "--listen", "127.0.0.1:0",
            "--keep", str(tmp_path / "days"), "--token-env", "WALL_TOKEN",
            "--cert", str(certificate), "--key", str(certificate.with_suffix(".key")),
        ]  # fmt: skip
        program, url = await _started(command)
        async with following(url, token=TOKEN, ca_file=str(certificate)) as (_, sink):
            await until(lambda: sink.link == "current")
            assert sink.floor.roster.agents["Local/1004@agents/n"].info.name == "Dana Díaz"
            for raw in joined:
                pbx.happen(raw)
            await until(lambda: len(sink.floor.contacts) == 3)
            program.kill()
            said = (await asyncio.wait_for(program.communicate(), PATIENCE_S))[1]
        program, url = await _started(command)
        async with following(url, token=TOKEN, ca_file=str(certificate)) as (_, sink):
            await until(lambda: sink.link == "current")
            assert sum(each["offered"] for each in sums(sink.floor).values()) == 3
        program.send_signal(signal.SIGINT)
        said += (await asyncio.wait_for(program.communicate(), PATIENCE_S))[1]
        assert said.count(b"The floor is current. Offered: state.set") == 2
        assert b"Counted since the start:" in said
        assert SECRET.encode() not in said
        assert TOKEN.encode() not in said
        await pbx.stop()

    run(scene())
    told = [message for path in sorted((tmp_path / "days").iterdir()) for message in read_messages(path)]
    assert [type(message) for message in told].count(ContactQueued) == 3
    assert b"+4470090" not in b"".join(encode(message) for message in told)


async def _started(command: list[str]) -> tuple[asyncio.subprocess.Process, str]:
    """The relay as a program, and where it listens."""
    pipe = asyncio.subprocess.PIPE
    program = await asyncio.create_subprocess_exec(
        *command, env=os.environ | {"AMI_SECRET": SECRET, "WALL_TOKEN": TOKEN}, stdout=pipe, stderr=pipe
    )
    assert program.stdout is not None
    line = (await asyncio.wait_for(program.stdout.readline(), PATIENCE_S)).decode()
    assert line.startswith("listening wss://127.0.0.1:")
    return program, line.split()[1]
