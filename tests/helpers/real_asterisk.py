"""A real Asterisk on loopback, with one queue and one agent, where it is installed."""

import shutil
import subprocess
import time
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest

from tests.helpers.ports import free_port

BINARY = shutil.which("asterisk", path="/usr/sbin:/usr/local/sbin")
needs_asterisk = pytest.mark.skipif(
    BINARY is None, reason="Asterisk is not installed (apt-get install asterisk, where Debian has it)"
)
SECRET = "right horse"
ANN = "Local/ann@agents/n"
PATIENCE_S = 20.0
_FILES = {
    "asterisk.conf": """
[directories]
astetcdir => {folder}
astdbdir => {folder}
astrundir => {folder}
astlogdir => {folder}
astspooldir => {folder}
""",
    "modules.conf": """
[modules]
autoload = no
load = app_chanspy.so
load = app_queue.so
load = app_senddtmf.so
load = bridge_simple.so
load = bridge_softmix.so
load = pbx_config.so
load = res_clioriginate.so
load = res_timing_timerfd.so
""",
    "manager.conf": """
[general]
enabled = yes
bindaddr = 127.0.0.1
port = {port}
timestampevents = yes
[wall]
secret = {secret}
read = agent,call
write = agent,originate
eventfilter = Event: Queue.*
eventfilter = Event: Agent.*
eventfilter = Event: (Newchannel|HangupRequest|SoftHangupRequest|DialEnd|Hold|Unhold)
""",
    "queues.conf": """
[sales]
ringinuse = no
timeout = 5
retry = 1
context = keys
member => Local/ann@agents/n,0,Ann,Local/ann@agents
""",
    "extensions.conf": """
[agents]
exten => ann,1,Answer()
 same => n,Wait(3)
 same => n,Hangup()
[callers]
exten => patient,1,Answer()
 same => n,Queue(sales)
exten => sent_out,1,Answer()
 same => n,Queue(sales,,,,1)
 same => n,Hangup()
[keys]
exten => 9,1,Hangup()
[other_end]
exten => waits,1,Wait(60)
exten => gives_up,1,Wait(1)
 same => n,Hangup()
exten => presses_a_key,1,Wait(1)
 same => n,SendDTMF(9)
 same => n,Wait(60)
[supervisor]
exten => boss,1,Answer()
 same => n,Wait(60)
""",
    "logger.conf": "[general]\nqueue_log = yes\n",
}


class Pbx:
    """A running Asterisk; `log` is its `queue_log`."""

    def __init__(self, folder: Path, port: int) -> None:
        self.port, self.log = port, folder / "queue_log"
        self._config = folder / "asterisk.conf"

    def tell(self, order: str) -> str:
        """What its command line answers."""
        command = [str(BINARY), "-C", str(self._config), "-rx", order]
        return subprocess.run(command, capture_output=True, text=True, check=False).stdout

    def call(self, number: str, other_end: str) -> None:
        """Somebody calls a number; `other_end` is how he behaves."""
        self.tell(f"channel originate Local/{number}@callers/n extension {other_end}@other_end")

    def logged(self) -> list[str]:
        """The outcomes that `queue_log` has."""
        return [line.split("|")[4] for line in self.log.read_text().splitlines()]


@contextmanager
def real_asterisk(folder: Path) -> Iterator[Pbx]:
    """Started, and killed at the end."""
    port = free_port()
    for name, text in _FILES.items():
        (folder / name).write_text(text.format(folder=folder, port=port, secret=SECRET))
    pbx = Pbx(folder, port)
    with (folder / "said").open("wb") as said:
        command = [str(BINARY), "-C", str(folder / "asterisk.conf"), "-f"]
        running = subprocess.Popen(command, stdout=said, stderr=said)
    try:
        give_up_s = time.monotonic() + PATIENCE_S
        while "Ann" not in pbx.tell("queue show sales"):
            assert time.monotonic() < give_up_s, (folder / "said").read_text()
            time.sleep(0.2)
        yield pbx
    finally:
        pbx.tell("core stop now")
        running.kill()
        running.wait()
