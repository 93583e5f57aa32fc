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
        (["asterisk://wall@127.0.0.1", "--listen", "0.0.0.0:0"], "with --token-env, or say --allow-anyone"),
        (["asterisk://wall@127.0.0.1", "--cert", "a.pem"], "--cert and --key go together"),
        (["asterisk://wall@127.0.0.1", "--cert", "a.pem", "--key", "b"], "a.pem: cannot be used"),
        (["asterisk://wall@127.0.0.1", "--tls", "--ca-file", "none.pem"], "none.pem cannot be read"),
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
    _, certificate = self_signed(tmp_path)

    async def scene() -> None:
        pbx = FakeAsterisk(capture.members())
        source = f"asterisk://wall@127.0.0.1:{await pbx.start()}"
        program = await asyncio.create_subprocess_exec(
            sys.executable, str(project_root / "main.py"), *RELAY, source, "--listen", "127.0.0.1:0",
            "--keep", str(tmp_path / "days"), "--token-env", "WALL_TOKEN",
            "--cert", str(certificate), "--key", str(certificate.with_suffix(".key")),
            env=os.environ | {"AMI_SECRET": SECRET, "WALL_TOKEN": TOKEN},
            stdout=asyncio.subprocess.PIPE, stderr=asyncio.subprocess.PIPE,
        )  # fmt: skip
        assert program.stdout is not None
        line = (await asyncio.wait_for(program.stdout.readline(), PATIENCE_S)).decode()
        assert line.startswith("listening wss://127.0.0.1:")
        async with following(line.split()[1], token=TOKEN, ca_file=str(certificate)) as (_, sink):
            await until(lambda: sink.link == "current")
            assert sink.floor.roster.agents["Local/1004@agents/n"].info.name == "Dana Díaz"
            pbx.happen(next(raw for _, raw in capture.events() if b"Event: QueueCallerJoin" in raw))
            await until(lambda: sink.floor.contacts)
        program.send_signal(signal.SIGINT)
        _, said = await asyncio.wait_for(program.communicate(), PATIENCE_S)
        assert "The floor is current. Offered: state.set" in said.decode()
        assert "sales: 1 offered" in said.decode()
        assert SECRET not in said.decode()
        assert TOKEN not in said.decode()
        await pbx.stop()

    run(scene())
    [record] = (tmp_path / "days").iterdir()
    assert [type(message) for message in read_messages(record)].count(ContactQueued) == 1
    assert b"+4470090" not in b"".join(encode(message) for message in read_messages(record))
