"""Real nats-servers on loopback: one, or a cluster of three."""

import os
import shutil
import subprocess
import time
import urllib.error
import urllib.request
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from pathlib import Path
from types import MappingProxyType

import pytest
from msgspec.json import decode

from tests.helpers.ports import free_ports

BINARY = shutil.which("nats-server", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
needs_nats = pytest.mark.skipif(
    BINARY is None, reason="nats-server is not installed (apt-get install nats-server)"
)
PATIENCE_S = 30.0


class Node:
    """A nats-server in a process of its own."""

    def __init__(self, name: str, folder: Path, ports: list[int], config: str) -> None:
        self.name, self.folder = name, folder
        self.port, self.web_port, self.monitor_port = ports[:3]
        self._file = folder / f"{name}.conf"
        self._file.write_text(config)
        self._log = folder / f"{name}.log"
        self.process: subprocess.Popen[bytes] | None = None

    def start(self, environment: Mapping[str, str] = MappingProxyType({})) -> None:
        assert BINARY is not None
        command = [BINARY, "-c", str(self._file), "-l", str(self._log)]
        env = os.environ | environment | {"NATS_NODE": self.name}
        with self._log.open("ab") as log:  # what is wrong with its file it says here
            self.process = subprocess.Popen(command, cwd=self.folder, stderr=log, env=env)

    def kill(self) -> None:
        """As `kill -9` does."""
        if self.process is not None:
            self.process.kill()
            self.process.wait(PATIENCE_S)
            self.process = None

    def log(self) -> str:
        return self._log.read_text() if self._log.exists() else ""

    def ask(self, path: str) -> dict[str, object]:
        """What its monitoring says; empty while it says nothing."""
        try:
            with urllib.request.urlopen(f"http://127.0.0.1:{self.monitor_port}/{path}", timeout=2) as answer:
                found: dict[str, object] = decode(answer.read())
                return found
        except (urllib.error.URLError, OSError):
            return {}

    def wait_healthy(self) -> None:
        deadline_s = time.monotonic() + PATIENCE_S
        while self.ask("healthz").get("status") != "ok":
            assert self.process is not None
            assert self.process.poll() is None, self.log()
            assert time.monotonic() < deadline_s, self.log()
            time.sleep(0.05)


def plain_config(name: str, folder: Path, ports: list[int], routes: list[int]) -> str:
    """A server without users; with `routes`, one of a cluster."""
    cluster = ""
    if routes:
        others = ", ".join(f'"nats://127.0.0.1:{port}"' for port in routes)
        cluster = f'cluster {{ name: "wb", listen: "127.0.0.1:{ports[3]}", routes: [{others}] }}'
    return f"""
server_name: "{name}"
listen: "127.0.0.1:{ports[0]}"
http: "127.0.0.1:{ports[2]}"
jetstream {{ store_dir: "{folder / name}" }}
websocket {{ listen: "127.0.0.1:{ports[1]}", no_tls: true }}
{cluster}
"""


@contextmanager
def nats_servers(folder: Path, count: int = 1) -> Iterator[list[Node]]:
    """One server, or a cluster; all healthy. Killed at the end."""
    ports = [free_ports(4) for _ in range(count)]
    routes = [each[3] for each in ports] if count > 1 else []
    nodes = [
        Node(f"n{index}", folder, each, plain_config(f"n{index}", folder, each, routes))
        for index, each in enumerate(ports)
    ]
    with running(nodes):
        yield nodes


@contextmanager
def running(nodes: list[Node], environment: Mapping[str, str] = MappingProxyType({})) -> Iterator[None]:
    """The servers with these variables, all healthy; killed at the end."""
    try:
        for node in nodes:
            node.start(environment)
        for node in nodes:
            node.wait_healthy()
        yield
    finally:
        for node in nodes:
            node.kill()
