"""A real MQTT broker on loopback."""

import asyncio
import shutil
from collections.abc import AsyncIterator
from contextlib import asynccontextmanager
from pathlib import Path

import pytest

from tests.helpers.receivers import free_port
from tests.helpers.vendor_feeds import SECRET

BROKER = shutil.which("mosquitto", path="/usr/sbin:/usr/local/sbin:/usr/bin:/bin")
MAKER = shutil.which("mosquitto_passwd")


@asynccontextmanager
async def broker(folder: Path) -> AsyncIterator[int]:
    """A real MQTT broker that knows one user."""
    if BROKER is None or MAKER is None:
        pytest.skip("no MQTT broker is installed: install mosquitto")
    port, users = free_port(), folder / "users"
    make = await asyncio.create_subprocess_exec(MAKER, "-c", "-b", str(users), "wall", SECRET)
    assert await make.wait() == 0
    users.chmod(0o644)
    config = folder / "mosquitto.conf"
    config.write_text(f"listener {port} 127.0.0.1\nallow_anonymous false\npassword_file {users}\nuser root\n")
    running = await asyncio.create_subprocess_exec(
        BROKER, "-c", str(config), stdout=asyncio.subprocess.DEVNULL, stderr=asyncio.subprocess.DEVNULL
    )
    try:
        while True:
            try:
                _, writer = await asyncio.open_connection("127.0.0.1", port)
            except ConnectionRefusedError:
                await asyncio.sleep(0.02)
                continue
            writer.close()
            break
        yield port
    finally:
        running.kill()
        await running.wait()
