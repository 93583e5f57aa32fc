"""The picture of a page at a moment of a day, drawn without a display: the `screenshot` command."""

from __future__ import annotations

from collections.abc import Sequence
from concurrent.futures import Future, wait
from pathlib import Path
from tempfile import TemporaryDirectory

from PySide6.QtCore import QSize

from wallboard.cli.screenshot_options import Shot
from wallboard.days.source import Source
from wallboard.desk import Desk
from wallboard.engine import Engine
from wallboard.handover import Review, review
from wallboard.log.store import Store
from wallboard.rehearsal import StillClock, play, rehearse
from wallboard.snapshot import FloorSnapshot
from widgets.app import make_application
from widgets.picture import render_page
from widgets.readers import HandoverReader, Readers

TREND_S, WAIT_S = 1800.0, 30.0
TREND_STEP_S = 60.0


def write_screenshot(source: Source, shot: Shot) -> None:
    """Run the day up to the moment, with the half-hour before it for the trends, and write the picture.

    Raises SourceError, OSError.
    """
    moment = shot.moment(source)
    steps = round(TREND_S / TREND_STEP_S)
    moments = [moment - step * TREND_STEP_S for step in range(steps, -1, -1)]
    start_at = source.info.start_at
    moments = [at for at in moments if at >= start_at] or [start_at]
    if shot.page == "handover":
        _write_handover(source, shot, moments)
        return
    _write(list(rehearse(source, shot.config, moments)), shot, None)


def _write_handover(source: Source, shot: Shot, moments: Sequence[float]) -> None:
    """This page is drawn from a log: the day is written into one of its own."""
    with TemporaryDirectory() as folder:
        store = Store(Path(folder) / "log.db")
        store.start()
        try:
            pictures = _played(source, shot, moments, store)
            _write(pictures, shot, lambda wanted: _waited(review(store, wanted)))
        finally:
            store.stop()


def _played(source: Source, shot: Shot, moments: Sequence[float], store: Store) -> list[FloorSnapshot]:
    engine = Engine(shot.config, StillClock(), Desk(shot.config, store))
    pictures = list(play(source, engine, moments))
    store.flush().result(WAIT_S)
    last = engine.picture()
    engine.end()
    return [*pictures, last] if last is not None else pictures


def _waited(answer: Future[Review]) -> Future[Review]:
    """A picture is drawn once: by then the log has answered."""
    wait([answer], WAIT_S)
    return answer


def _write(pictures: Sequence[FloorSnapshot], shot: Shot, handover: HandoverReader | None) -> None:
    application = make_application(shot.config, off_screen=True)
    render_page(
        pictures,
        shot.page,
        size=QSize(*shot.size),
        theme=shot.config.wall.theme,
        config=shot.config,
        path=shot.out,
        readers=Readers(handover=handover),
    )
    application.quit()
