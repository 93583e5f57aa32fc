import re
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from tests.gallery import FULL_HD, HD, STATES, Material, Shot, shots, write_gallery
from wallboard.config import Config

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words


@pytest.mark.usefixtures("qapp")
def test_the_index_shows_every_picture(tmp_path: Path) -> None:
    chosen = [
        Shot("State surge", "Floor", STATES["surge"], "floor", Config()),
        Shot("State surge", "Queues", STATES["surge"], "queues", Config(), "light", HD),
    ]
    index = write_gallery(tmp_path, chosen).read_text(encoding="utf-8")
    named = re.findall(r'src="([^"]+)"', index)
    assert named == ["state-surge-floor.png", "state-surge-queues.png"]
    sizes = [QImage(str(tmp_path / name)).size() for name in named]
    assert sizes == [FULL_HD, HD]


def test_every_picture_has_a_name_of_its_own() -> None:
    files = [shot.file for shot in shots(Material(), every=True)]
    assert len(files) == len(set(files)) > 1000
    assert 100 < len(list(shots(Material()))) < 700
