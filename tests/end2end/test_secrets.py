"""A planted token is looked for in everything that the programs write: it stands nowhere."""

import asyncio
import logging
import os
import subprocess
from pathlib import Path

import pytest
import zstandard
from msgspec.json import encode
from websockets.asyncio.server import ServerConnection, serve
from websockets.typing import Subprotocol

from feeds.access import Door, TokenFile, grant_of, new_token
from feeds.opening import open_feed
from tests.helpers.feeds import following, run, serving, until
from tests.helpers.nats_floor import hearing, telling
from tests.helpers.nats_servers import BINARY, nats_servers
from tests.helpers.program import PATIENCE_S, command, served, shown
from wallboard.assembly import running as running_engine
from wallboard.config import Config, FeedConfig
from wallboard.events import PROTOCOL, ErrorMessage
from wallboard.logs import logging_to

TOKEN = "planted-4f1c9e-token"


def everything_in(folder: Path) -> bytes:
    """All bytes that lie in the folder, what is compressed also as it was."""
    found = b""
    for path in sorted(folder.rglob("*")):
        if path.is_file():
            raw = path.read_bytes()
            found += raw
            if path.suffix == ".zst":
                found += zstandard.ZstdDecompressor().decompressobj().decompress(raw)
    return found


def run_program(*arguments: str, folder: Path) -> str:
    """What a program that ends by itself says; its own files lie in the folder."""
    env = os.environ | {"TOKEN": TOKEN, "HOME": str(folder), "XDG_DATA_HOME": str(folder / "data")}
    done = subprocess.run(
        command(*arguments), env=env, capture_output=True, text=True, timeout=PATIENCE_S, check=False
    )
    return done.stdout + done.stderr


def test_the_programs_write_the_token_nowhere(tmp_path: Path) -> None:
    held, config = tmp_path / "held", tmp_path / "wall.toml"
    out = tmp_path / "out"
    out.mkdir()
    held.write_text(TOKEN)
    held.chmod(0o600)
    with served("demo", "--speed=600", "--token-env=TOKEN", env=os.environ | {"TOKEN": TOKEN}) as server:
        record = ("record", "--feed", server.url, "--for-s", "1", "--pseudonymise")
        said = run_program(*record, "--token-file", str(held), "--out", str(out / "a.jsonl.zst"), folder=out)
        assert "messages recorded" in said
        with logging_to(out / "wall.program.log"):
            feed = FeedConfig(url=f"{server.url}?token={TOKEN}", token_file=str(held))
            with running_engine(Config(), [open_feed(feed)], out / "wall.db") as wall:
                shown(wall, lambda picture: picture.current)
        secret_url = server.url.replace("//", f"//wall:{TOKEN}@")
        said += run_program(*record[:1], "--feed", secret_url, "--out", str(out / "b"), folder=out)
        config.write_text(f'[[feed]]\nurl = "{secret_url}"\n')
        said += run_program("check-config", str(config), folder=out)
        assert said.count("has a secret in it, where anyone can read it") == 2
    assert TOKEN not in said
    written = everything_in(out)
    assert b"wallboard.recording" in written
    assert b"is current" in written, "the wall's own log is among it"
    assert TOKEN.encode() not in written


def test_no_log_has_it_at_any_level(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, capfd: pytest.CaptureFixture[str]
) -> None:
    caplog.set_level(logging.DEBUG)
    for name in ("feeds.wire", "feeds.wire.server", "websockets", "nats", "aiohttp", "asyncio"):
        assert logging.getLogger(name).getEffectiveLevel() <= logging.INFO
    tokens = tmp_path / "tokens"
    other = new_token(tokens, "wall", "view")
    door = Door([grant_of(TOKEN, "desk")], TokenFile(tokens))

    async def echo(connection: ServerConnection) -> None:
        """A server that quotes what it was sent."""
        request = connection.request
        assert request is not None
        await connection.send(
            encode(ErrorMessage("no", f"You sent {request.headers['Authorization']}.")), text=True
        )

    async def scene() -> None:
        async with serving(door=door) as (_, url):
            async with following(url, token=TOKEN) as (_, sink):
                await until(lambda: sink.link == "current")
            async with following(url, token=f"{TOKEN}-wrong") as (_, sink):
                await until(lambda: sink.link == "refused")
        subprotocols, quiet = [Subprotocol(PROTOCOL)], logging.getLogger("feeds.wire")
        async with serve(echo, "127.0.0.1", 0, subprotocols=subprotocols, logger=quiet) as server:
            port = server.sockets[0].getsockname()[1]
            async with following(f"ws://127.0.0.1:{port}", token=TOKEN) as (_, sink):
                await until(lambda: any("You sent Bearer …." in each.detail for each in sink.reports))
        if BINARY is not None:
            await _over_nats()

    async def _over_nats() -> None:
        with nats_servers(tmp_path) as [node]:
            relay, wall = f"nats://u@127.0.0.1:{node.port}/s", f"nats+ws://u@127.0.0.1:{node.web_port}/s"
            async with telling(relay, read_password=lambda: TOKEN), hearing(wall, token=TOKEN) as (_, sink):
                await until(lambda: sink.link == "current")
                node.kill()
                await until(lambda: sink.link == "lost")
                await asyncio.sleep(0.1)

    run(scene())
    out, err = capfd.readouterr()
    assert "is refused" in caplog.text
    for said in (caplog.text, out, err):
        assert TOKEN not in said
        assert other not in said
