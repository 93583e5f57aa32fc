"""The picture of a page at a moment of a day, drawn without a display: the `screenshot` command."""

from __future__ import annotations

from PySide6.QtCore import QSize

from wallboard.cli.screenshot_options import Shot
from wallboard.days.source import Source
from wallboard.rehearsal import rehearse
from widgets.app import make_application
from widgets.picture import render_page

TREND_S = 1800.0
TREND_STEP_S = 60.0


def write_screenshot(source: Source, shot: Shot) -> None:
    """Run the day up to the moment, with the half-hour before it for the trends, and write the picture.

    Raises SourceError, OSError.
    """
    moment = shot.moment(source)
    steps = round(TREND_S / TREND_STEP_S)
    moments = [moment - step * TREND_STEP_S for step in range(steps, -1, -1)]
    start_at = source.info.start_at
    pictures = list(rehearse(source, shot.config, [at for at in moments if at >= start_at] or [start_at]))
    application = make_application(off_screen=True)
    render_page(
        pictures,
        shot.page,
        size=QSize(*shot.size),
        theme=shot.config.wall.theme,
        config=shot.config,
        path=shot.out,
    )
    application.quit()
