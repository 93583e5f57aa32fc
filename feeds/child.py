"""A server in a process of its own:

demo and replay reach the wall through a real socket, and cost its painting nothing.
"""

from __future__ import annotations

import subprocess
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager

from wallboard.errors import FeedError

LISTENING = "listening "
END_S = 5.0


@contextmanager
def served(command: Sequence[str], meanwhile: Callable[[], object] = lambda: None) -> Iterator[str]:
    """Run `command`, a `serve … --exit-with-stdin`, and give the URL that it listens on; end it on leaving.

    `meanwhile` is called while the child starts.
    The child ends by itself when its standard input closes, so that it never outlives this process, however
    that ends. Raises FeedError where the child ends before it listens; what it had to say has gone to the
    standard error by then.
    """
    with subprocess.Popen(command, stdin=subprocess.PIPE, stdout=subprocess.PIPE, text=True) as child:  # noqa: S603
        try:
            meanwhile()
            yield _wait_for_url(child)
        finally:
            if child.stdin is not None:
                child.stdin.close()
            try:
                child.wait(END_S)
            except subprocess.TimeoutExpired:
                child.kill()


def _wait_for_url(child: subprocess.Popen[str]) -> str:
    for line in child.stdout or ():
        if line.startswith(LISTENING):
            return line.removeprefix(LISTENING).split()[0]
    raise FeedError("the demo or replay server ended before it was ready; its message stands above")
