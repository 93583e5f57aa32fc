"""What a process holds: memory, handles and objects, counted."""

import asyncio
import ctypes
import gc
import os
import sys
from collections import Counter
from pathlib import Path

from msgspec import Struct
from PySide6.QtCore import QObject, QTimer
from PySide6.QtWidgets import QApplication

MEGABYTE = 1024 * 1024
MOST_GROWN = 6


class Held(Struct, frozen=True):
    """What was held at the end of a simulated day (from 1). `blocks` are Python's allocated memory blocks."""

    day: int
    rss_mb: float
    heap_mb: float
    blocks: int
    fds: int
    threads: int
    tasks: int
    qobjects: int
    timers: int


class _MallInfo(ctypes.Structure):
    _fields_ = [
        (name, ctypes.c_size_t)
        for name in (
            "arena", "ordblks", "smblks", "hblks", "hblkhd", "usmblks", "fsmblks", "uordblks", "fordblks",
            "keepcost",
        )
    ]  # fmt: skip


def rss_mb() -> float:
    """Memory that is resident, megabytes."""
    pages = Path("/proc/self/statm").read_text(encoding="ascii").split()[1]
    return int(pages) * os.sysconf("SC_PAGESIZE") / MEGABYTE


def entries(folder: str) -> int:
    """How many there are in a folder of the kernel's."""
    return sum(1 for _ in Path(folder).iterdir())


def heap_mb() -> float:
    """What malloc has given away and not got back, megabytes: finer than what the system sees; NaN where
    another C library is in use.
    """
    read = getattr(ctypes.CDLL(None), "mallinfo2", None)
    if read is None:
        return float("nan")
    read.restype = _MallInfo
    found = read()
    return float(found.uordblks + found.hblkhd) / MEGABYTE


def qobjects() -> list[QObject]:
    """Every QObject below a window or the application."""
    application = QApplication.instance()
    roots = [*QApplication.topLevelWidgets(), *([application] if application else [])]
    return [each for root in roots for each in (root, *root.findChildren(QObject))]


def collect() -> None:
    """Give back what is garbage."""
    for _ in range(3):
        QApplication.sendPostedEvents()
        gc.collect()


def held(day: int, loop: asyncio.AbstractEventLoop | None) -> Held:
    """What this process holds now. `loop` is the engine's."""
    collect()
    objects = qobjects()
    return Held(
        day=day,
        rss_mb=round(rss_mb(), 2),
        heap_mb=round(heap_mb(), 2),
        blocks=sys.getallocatedblocks(),
        fds=entries("/proc/self/fd"),
        threads=entries("/proc/self/task"),
        tasks=len(asyncio.all_tasks(loop)) if loop is not None else 0,
        qobjects=len(objects),
        timers=sum(isinstance(each, QTimer) and each.isActive() for each in objects),
    )


def census() -> Counter[str]:
    """How many objects of which type there are: only to say in words what grew."""
    found = Counter(f"{type(each).__module__}.{type(each).__qualname__}" for each in gc.get_objects())
    return found + Counter(f"Qt {each.metaObject().className()}" for each in qobjects())


def grown(before: Counter[str], after: Counter[str]) -> list[str]:
    """What there is more of, the most first, in words."""
    more = [(name, count) for name, count in (after - before).most_common(MOST_GROWN) if count > 1]
    return [f"{count} more {name} (now {after[name]})" for name, count in more]
