"""Every page in every theme, size and state as a picture, with an index to look at: `make screenshots`.

    python -m tests.gallery FOLDER [--all]

The demo's day at 10:20, in the middle of its surge, is shown in every theme and size. States that it does not
get into come from `tests.helpers.snapshots`: dark, in two sizes, the Floor in three and in every theme. With
`--all` every page is shown in every theme, size and state: over a thousand pictures.
"""

import sys
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from jinja2 import Template
from PySide6.QtCore import QSize

from feeds.simulator import Simulator, demo_model
from tests.helpers import snapshots
from wallboard.cli.check_config import demo_config
from wallboard.config import Config, PageName, SiteConfig, ThemeName
from wallboard.rehearsal import rehearse
from wallboard.snapshot import FloorSnapshot
from widgets.app import application
from widgets.pages import PAGES
from widgets.picture import render_page
from widgets.theme import THEMES

HD, FULL_HD, UHD = QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)
UPRIGHT = QSize(1080, 1920)
DEMO_HOUR = 10 + 20 / 60
STATES: Mapping[str, tuple[FloorSnapshot, ...]] = {
    "calm": (snapshots.calm(),),
    "calm again": (snapshots.after_alerts(),),
    "closed": (snapshots.closed(),),
    "demo": (snapshots.demo(),),
    "surge": (snapshots.surge(),),
    "crowded": (snapshots.crowded(),),
    "tiny": (snapshots.tiny(),),
    "before opening": (snapshots.empty(),),
    "gap": (snapshots.gap(),),
    "replay": (snapshots.replay(),),
    "stale": (snapshots.stale(),),
    "lost": (snapshots.stale(90.0),),
    "connecting": (snapshots.connecting(),),
    "wrong token": (snapshots.refused(),),
    "wrong address": (snapshots.refused(snapshots.WRONG_ADDRESS),),
    "wrong certificate": (snapshots.refused(snapshots.WRONG_CERTIFICATE),),
    "protocol too new": (snapshots.refused(snapshots.TOO_NEW),),
    "unreachable": (snapshots.unreachable(),),
    "starting": (),
}
INDEX = Template(
    """<!doctype html><meta charset="utf-8"><title>Wallboard</title>
<style>
body { background: #20262d; color: #e8edf2; font: 15px system-ui, sans-serif; margin: 24px }
section { display: flex; flex-wrap: wrap; gap: 16px } figure { margin: 0 } img { height: 270px }
h2 { margin: 32px 0 12px } a { color: inherit }
</style>
{% for heading, shots in groups.items() %}<h2>{{ heading }}</h2><section>
{% for shot in shots %}<figure><a href="{{ shot.file }}"><img loading="lazy" src="{{ shot.file }}"></a>
<figcaption>{{ shot.caption }}</figcaption></figure>
{% endfor %}</section>{% endfor %}""",
    autoescape=True,
)


@dataclass(frozen=True)
class Shot:
    """One picture: `floors` on `page`; `group` is the heading it stands under."""

    group: str
    caption: str
    floors: Sequence[FloorSnapshot]
    page: PageName
    config: Config
    theme: ThemeName = "dark"
    size: QSize = FULL_HD
    wall: bool = False

    @property
    def file(self) -> str:
        """The picture's name."""
        return f"{self.group}-{self.caption}".lower().replace(" ", "-").replace("×", "x") + ".png"


def demo_floors(config: Config) -> list[FloorSnapshot]:
    """The demo's floor in its surge, and before it for the trends."""
    source = Simulator(demo_model())
    at = source.info.day_start_at + DEMO_HOUR * 3600.0
    return list(rehearse(source, config, [at - 1800.0, at - 900.0, at]))


def shots(*, every: bool = False) -> Iterator[Shot]:
    """What there is to see; with `every`, all of it."""
    demo = demo_config()
    floors = demo_floors(demo)
    for page, entry in PAGES.items():
        for theme in THEMES:
            for size in (HD, FULL_HD, UHD):
                caption = f"{theme} {size.width()}×{size.height()}"
                yield Shot(entry.title, caption, floors, page, demo, theme, size)
        yield Shot(entry.title, "wall", floors, page, demo, wall=True)
        yield Shot(entry.title, "wall upright", floors, page, demo, size=UPRIGHT, wall=True)
    for state in STATES:
        yield from state_shots(state, every=every)


def state_shots(state: str, *, every: bool) -> Iterator[Shot]:
    """A state on every page, in the chosen themes and sizes."""
    site = Config(site=SiteConfig(name="Harbour Bank", zone="Europe/London", locale="en_GB"))
    for page, entry in PAGES.items():
        for theme in THEMES:
            for size in (HD, FULL_HD, UHD):
                whole = every or (page == "floor" and (theme == "dark" or size == HD))
                if whole or (theme == "dark" and size != UHD):
                    caption = f"{entry.title} {theme} {size.width()}×{size.height()}"
                    yield Shot(f"State {state}", caption, STATES[state], page, site, theme, size)


def write_gallery(folder: Path, chosen: Sequence[Shot]) -> Path:
    """Draw `chosen` into `folder`; gives the index. Needs `widgets.app.application`. Raises OSError."""
    folder.mkdir(parents=True, exist_ok=True)
    groups: dict[str, list[Shot]] = {}
    for shot in chosen:
        render_page(
            shot.floors,
            shot.page,
            size=shot.size,
            theme=shot.theme,
            config=shot.config,
            path=folder / shot.file,
            wall=shot.wall,
        )
        groups.setdefault(shot.group, []).append(shot)
    index = folder / "index.html"
    index.write_text(INDEX.render(groups=groups), encoding="utf-8")
    return index


if __name__ == "__main__":
    with application(off_screen=True):
        sys.stdout.write(
            f"{write_gallery(Path(sys.argv[1]), list(shots(every='--all' in sys.argv))).resolve()}\n"
        )
