"""Pictures that must stay as they are: `tests/pictures/NAME.png`; `tests/widgets/test_pictures.py` compares.

python -m tests.pictures        draws them anew: look at each before you commit it
"""

import sys
from collections.abc import Callable, Mapping
from dataclasses import dataclass
from pathlib import Path

import numpy as np
import numpy.typing as npt
from PySide6.QtCore import QSize
from PySide6.QtGui import QImage

from tests.helpers import snapshots
from wallboard.config import Config, LogConfig, PageName, SiteConfig, ThemeName
from wallboard.snapshot import FloorSnapshot
from widgets.app import application
from widgets.picture import grab_page

FOLDER = Path(__file__).parent / "pictures"
DIFFERING = Path("screenshots") / "differing"
SIZE = QSize(1280, 720)
SITE = SiteConfig(name="Harbour Bank", zone="Europe/London", locale="en_GB", language="en")
CONFIG = Config(site=SITE, log=LogConfig(supervisor="Ines M."))
Pixels = npt.NDArray[np.float64]


@dataclass(frozen=True)
class Picture:
    """A page in a theme, showing a story of `tests.helpers.snapshots`."""

    story: Callable[[], FloorSnapshot]
    page: PageName
    theme: ThemeName = "dark"

    def draw(self) -> QImage:
        """The picture now. Needs a dressed QApplication."""
        floor = self.story()
        drawn = grab_page([floor], self.page, size=SIZE, theme=self.theme, config=CONFIG).toImage()
        return drawn.convertToFormat(QImage.Format.Format_RGB888)


CHOSEN: Mapping[str, Picture] = {
    "floor-surge": Picture(snapshots.surge, "floor"),
    "floor-calm-light": Picture(snapshots.after_alerts, "floor", "light"),
    "floor-crowded": Picture(snapshots.crowded, "floor", "high-contrast"),
    "floor-closed": Picture(snapshots.closed, "floor"),
    "floor-refused": Picture(snapshots.refused, "floor"),
    "queues-stale": Picture(snapshots.stale, "queues"),
    "agents-surge": Picture(snapshots.surge, "agents"),
    "intraday-surge": Picture(snapshots.surge, "intraday"),
    "alerts-surge": Picture(snapshots.surge, "alerts"),
}

EDGE_LEVELS, EDGE_SHARE = 48.0, 0.001
"""So much may a blurred pixel differ, of 255, and so large a share of pixels may differ more."""

BLOCK_PX, BLOCK_LEVELS, BLOCKS = 16, 5.0, 40
"""So much may the mean colour of a block differ, and so many blocks may differ more."""


@dataclass(frozen=True)
class Difference:
    """How two pictures differ: the share of pixels that do after both are blurred, and how many blocks have
    another mean colour. Hinting and antialiasing move letters' edges by a pixel, and neither by much.
    """

    edges: float
    blocks: int
    seen: Pixels

    @property
    def matters(self) -> bool:
        """Whether it is more than another machine's way of drawing letters."""
        return self.edges > EDGE_SHARE or self.blocks > BLOCKS


def compare(one: QImage, other: QImage) -> Difference:
    """How two pictures of the same size differ."""
    first, second = pixels(one), pixels(other)
    apart = np.abs(_blurred(first) - _blurred(second)).max(axis=2)
    blocks = np.abs(_means(first) - _means(second)).max(axis=2)
    edges = float((apart > EDGE_LEVELS).mean())
    return Difference(edges, int((blocks > BLOCK_LEVELS).sum()), apart)


def pixels(image: QImage) -> Pixels:
    """Shape (height, width, 3), 0..255."""
    rows = np.frombuffer(image.constBits(), np.uint8).reshape(image.height(), image.bytesPerLine())
    return rows[:, : image.width() * 3].reshape(image.height(), image.width(), 3).astype(np.float64)


def _blurred(picture: Pixels) -> Pixels:
    """Each pixel as the mean of the nine around it."""
    padded = np.pad(picture, ((1, 1), (1, 1), (0, 0)), mode="edge")
    height, width, _ = picture.shape
    nine = [padded[y : y + height, x : x + width] for y in range(3) for x in range(3)]
    return np.asarray(sum(nine[1:], nine[0]) / 9, np.float64)


def _means(picture: Pixels) -> Pixels:
    """The mean colour of each block."""
    height, width, _ = picture.shape
    blocks = picture.reshape(height // BLOCK_PX, BLOCK_PX, width // BLOCK_PX, BLOCK_PX, 3)
    return np.asarray(blocks.mean(axis=(1, 3)), np.float64)


def expected(name: str) -> QImage:
    """The picture as it was accepted; a null image where there is none."""
    return QImage(str(FOLDER / f"{name}.png")).convertToFormat(QImage.Format.Format_RGB888)


def keep(name: str, actual: QImage, wanted: QImage, seen: Pixels) -> Path:
    """Keep the differing pictures side by side; gives their folder."""
    DIFFERING.mkdir(parents=True, exist_ok=True)
    bright = np.clip(seen * 4, 0, 255).astype(np.uint8)
    shown = QImage(
        bright.tobytes(), bright.shape[1], bright.shape[0], bright.shape[1], QImage.Format.Format_Grayscale8
    )
    for kind, image in (("actual", actual), ("expected", wanted), ("difference", shown)):
        image.save(str(DIFFERING / f"{name}-{kind}.png"))
    return DIFFERING.resolve()


def accept() -> None:
    """Draw every chosen picture as it is to be from now on."""
    FOLDER.mkdir(exist_ok=True)
    for name, picture in CHOSEN.items():
        picture.draw().convertToFormat(QImage.Format.Format_RGB32).save(
            str(FOLDER / f"{name}.png"), quality=0
        )
        sys.stdout.write(f"{FOLDER / name}.png\n")


if __name__ == "__main__":
    with application(off_screen=True):
        accept()
