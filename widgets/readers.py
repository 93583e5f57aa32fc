"""What pages read beside the floor: the log, an agent's day, a shift, a back-test."""

from __future__ import annotations

from collections.abc import Callable
from concurrent.futures import Future
from dataclasses import dataclass
from typing import Protocol, TypeVar

from wallboard.events import AgentCourse
from wallboard.handover import Review, Wanted
from wallboard.log.intervention_rows import AgentHistory
from wallboard.log.store import Session
from wallboard.trial import Trial

T = TypeVar("T")


class LogReader(Protocol):
    """Runs a job on what is saved of the log, in the log's own thread. The future raises StoreError."""

    def __call__(self, job: Callable[[Session], T], /) -> Future[T]:
        """Never waits."""


AgentReader = Callable[[str, str], "Future[AgentHistory]"]
CourseReader = Callable[[str], "Future[AgentCourse]"]
HandoverReader = Callable[[Wanted], "Future[Review]"]


@dataclass(frozen=True)
class Readers:
    """Whom pages ask; None: nobody answers, as where no log is kept. None of them may block.

    `about_agent` tells what the log has of an agent (id, mode), `read_log` anything else of it, `handover` a
    shift to look back on, `course_of` an agent's day so far (by his id). `trial` runs the back-test that
    outlives a change of look.
    """

    about_agent: AgentReader | None = None
    read_log: LogReader | None = None
    handover: HandoverReader | None = None
    course_of: CourseReader | None = None
    trial: Trial | None = None


NO_READERS = Readers()
