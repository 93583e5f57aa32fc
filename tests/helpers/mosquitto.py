"""A real MQTT broker on loopback."""

import asyncio
import shutil
from asyncio.subprocess import Process
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.helpers.ports import free_port
from tests.helpers.vendor_feeds import SECRET

BROKER = shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin:/usr/bin:/bin")
MAKER = shutil.which("mosquitto_passwd")
SET_UP = "allow_anonymous false\npassword_file {users}\nuser root\n"


@asynccontextmanager
async def broker(folder: Path) -> AsyncIterator[int]:
    """A real MQTT broker that knows one user."""
    if BROKER is None or MAKER is None:
        pytest.skip("no MQTT broker is installed: install mosquitto")
    users, config = folder / "users", folder / "mosquitto.conf"
    make = await asyncio.create_subprocess_exec(MAKER, "-c", "-b", str(users), "wall", SECRET)
    assert await make.wait() == 0
    users.chmod(0o644)
    running, port = None, 0
    while running is None:
        port = free_port()
        config.write_text(f"listener {port} 127.0.0.1\n{SET_UP.format(users=users)}")
        running = await _started(BROKER, port, config)
    try:
        yield port
    finally:
        running.kill()
        await running.wait()


@asynccontextmanager
async def speaks_mqtt_3_only(port: int) -> AsyncIterator[int]:
    """The broker at the port as one that knows MQTT 3 only: it refuses version 5 as that standard says
    (CONNACK with return code 1, and the connection is closed), and takes whoever asks in 3.
    """

    async def passes(source: asyncio.StreamReader, sink: asyncio.StreamWriter) -> None:
        while data := await source.read(65_536):
            sink.write(data)

    async def accept(reader: asyncio.StreamReader, writer: asyncio.StreamWriter) -> None:
        asked = await reader.read(65_536)
        if asked[asked.index(b"MQTT") + 4] == 5:
            writer.write(b"\x20\x02\x00\x01")
            writer.close()
            return
        to_reader, to_writer = await asyncio.open_connection("127.0.0.1", port)
        to_writer.write(asked)
        try:
            await asyncio.gather(passes(reader, to_writer), passes(to_reader, writer))
        except (OSError, asyncio.CancelledError):
            pass
        finally:
            to_writer.close()
            writer.close()

    async with await asyncio.start_server(accept, "127.0.0.1", 0) as server:
        yield int(server.sockets[0].getsockname()[1])


async def _started(broker: str, port: int, config: Path) -> Process | None:
    """The broker once it listens; None where somebody else took the port meanwhile."""
    running = await asyncio.create_subprocess_exec(
        broker, "-c", str(config), stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    while _is_up(running):
        try:
            _, writer = await asyncio.open_connection("127.0.0.1", port)
        except ConnectionRefusedError:
            await asyncio.sleep(0.02)
            continue
        writer.close()
        await asyncio.sleep(0.02)  # whoever has the port may be another
        return running if _is_up(running) else None
    return None


def _is_up(process: Process) -> bool:
    return process.returncode is None
