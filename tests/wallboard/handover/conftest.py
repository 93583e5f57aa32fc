"""A shift's log to hand over from."""

from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from tests.helpers.shift import END_AT, START_AT, ShiftLog
from wallboard.handover import Handover, Wanted, gather


@pytest.fixture
def shift(tmp_path: Path) -> Iterator[ShiftLog]:
    """An empty log."""
    shift = ShiftLog(tmp_path / "log.db")
    yield shift
    shift.close()


@pytest.fixture
def handover(shift: ShiftLog) -> Callable[..., Handover]:
    """Gathers the handover of what was written so far."""

    def gathered(**more: object) -> Handover:
        shift.store.flush().result(5)
        wanted = Wanted(**{"source": "live", "start": START_AT, "end": END_AT, "made_at": END_AT, **more})  # type: ignore[arg-type]
        return gather(shift.store, wanted).result(5)

    return gathered
