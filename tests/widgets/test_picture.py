from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage

from tests.helpers import snapshots
from wallboard.config import Config, PageName, ThemeName
from widgets.picture import render_page
from widgets.theme import THEMES, load_theme

pytestmark = [
    pytest.mark.usefixtures("dressed"),
    pytest.mark.qt_log_ignore("This plugin does not support"),  # the off-screen platform's own words
]


def has_colour(image: QImage, colour: str) -> bool:
    want = QColor(colour).rgb()
    return any(
        image.pixel(x, y) == want for y in range(0, image.height(), 2) for x in range(0, image.width(), 2)
    )


@pytest.mark.parametrize("theme", THEMES)
def test_a_surge_is_unmissable_in_every_theme(theme: ThemeName, config: Config, tmp_path: Path) -> None:
    size, path = QSize(1280, 720), tmp_path / "floor.png"
    render_page([snapshots.surge()], "floor", size=size, theme=theme, config=config, path=path)
    image = QImage(str(path))
    assert image.size() == size
    colours = load_theme(theme)
    assert has_colour(image, colours.critical)
    assert has_colour(image, colours.warn)


@pytest.mark.parametrize("page", ["floor", "intraday"])
@pytest.mark.parametrize("story", ["calm", "connecting", "empty", "stale", "crowded", "tiny"])
def test_nothing_is_red_on_a_calm_page(page: PageName, story: str, config: Config, tmp_path: Path) -> None:
    path = tmp_path / "page.png"
    floor = getattr(snapshots, story)()
    render_page([floor], page, size=QSize(960, 540), theme="dark", config=config, path=path)
    red = has_colour(QImage(str(path)), load_theme("dark").critical)
    assert red == (story in {"crowded", "stale"})


def test_earlier_floors_feed_the_trends(config: Config, tmp_path: Path) -> None:
    floor = snapshots.calm()
    for name, floors in (("now", [floor]), ("then", [snapshots.later(floor, -900.0), floor])):
        render_page(
            floors, "floor", size=QSize(960, 540), theme="dark", config=config, path=tmp_path / f"{name}.png"
        )
    assert QImage(str(tmp_path / "now.png")) != QImage(str(tmp_path / "then.png"))


def test_a_picture_that_cannot_be_written(config: Config, tmp_path: Path) -> None:
    path = tmp_path / "no" / "folder.png"
    with pytest.raises(OSError, match="could not be written"):
        render_page([snapshots.calm()], "floor", size=QSize(640, 480), theme="dark", config=config, path=path)
