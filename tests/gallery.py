"""Every page in every theme, size and state as a picture, with an index to look at: `make screenshots`.

    python -m tests.gallery FOLDER [--all] [--only EXPRESSION] [--language de] [--right-to-left]

The demo's day as people live it at a desk is shown in every theme and size: in the middle of its surge, and
after its handover what looks back: log, handover, a tried rule, seats. States that it does not get into come
from `tests.helpers.snapshots`: dark, in two sizes, the Floor in three and in every theme. With `--all` every
page is shown in every theme, size and state: over a thousand pictures. `--only` draws those whose file names
match (a regular expression).
"""

import argparse
import dataclasses
import re
import sys
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, field
from pathlib import Path
from tempfile import TemporaryDirectory

from jinja2 import Template
from msgspec.structs import replace
from PySide6.QtCore import QSize, Qt

from tests.helpers import snapshots
from tests.helpers.desk_day import DAY, DeskDay
from tests.helpers.desk_scenes import COLUMNS, begun, done, seated, standing
from tests.helpers.shift import END_AT, ShiftLog, draft
from wallboard.cli.check_config import demo_config
from wallboard.config import Config, LogConfig, PageName, SeatsConfig, ShiftConfig, SiteConfig, ThemeName
from wallboard.handover import review
from wallboard.language import Spoken, speak
from wallboard.records import Details
from wallboard.snapshot import FloorSnapshot
from wallboard.trial import State
from widgets.app import application
from widgets.languages import speech_for
from widgets.notice import notice_for
from widgets.pages import PAGES
from widgets.pages.backtest import BacktestPage
from widgets.pages.log import LogPage
from widgets.pages.seats import SeatsPage
from widgets.picture import render_page
from widgets.readers import NO_READERS, Readers
from widgets.shell import MainWindow
from widgets.theme import THEMES

HD, FULL_HD, UHD = QSize(1280, 720), QSize(1920, 1080), QSize(3840, 2160)
UPRIGHT = QSize(1080, 1920)
LOOKING_BACK: frozenset[PageName] = frozenset({"log", "backtest", "seats"})
SURGE, AFTER, TAKING_OVER, TO_SIGN = "10:22", "12:10", "12:05", "11:57"
SITE = SiteConfig(name="Harbour Bank", zone="Europe/London", locale="en_GB")
SHIFTS = (ShiftConfig("Early", ("08:00-14:30",)), ShiftConfig("Late", ("14:30-21:00",)))
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


Arrange = Callable[[MainWindow], object]


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
    readers: Readers = NO_READERS
    arrange: Arrange | None = None

    @property
    def file(self) -> str:
        """The picture's name."""
        return (
            f"{self.group}-{self.caption}".lower().replace(" ", "-").replace("×", "x").replace(",", "")
            + ".png"
        )


@dataclass(frozen=True)
class Material:
    """What is shown: the demo's floors in its surge and after it, and what the pages read in each.

    `states` is what they read where a state of `tests.helpers.snapshots` is shown.
    """

    demo: Config = field(default_factory=demo_config)
    surge: Sequence[FloorSnapshot] = ()
    after: Sequence[FloorSnapshot] = ()
    taking_over: Sequence[FloorSnapshot] = ()
    unsigned: Sequence[FloorSnapshot] = ()
    lived: Readers = NO_READERS
    site: Config = field(default_factory=lambda: every_page(Config(site=SITE, shift=SHIFTS)))
    states: Readers = NO_READERS

    def floors(self, page: PageName) -> Sequence[FloorSnapshot]:
        """When each page has most to show."""
        if page == "handover":
            return self.taking_over
        return self.after if page in LOOKING_BACK else self.surge


def every_page(config: Config) -> Config:
    """`config` with all pages, the seats among them."""
    return replace(config, wall=replace(config.wall, pages=tuple(PAGES)))


def prepared(folder: Path, stack: ExitStack, language: str = "") -> Material:
    """The day lived, the rule tried, the seats placed and the logs written in `folder`."""
    demo = demo_config()
    demo = every_page(
        replace(
            demo,
            site=replace(demo.site, language=language or "en"),
            log=LogConfig(supervisor=DAY),
            seats=SeatsConfig(str(folder / "seats.json")),
        )
    )
    site = Config(
        site=replace(SITE, language=language or "en", locale="" if language else SITE.locale),
        shift=SHIFTS,
        log=LogConfig(supervisor=DAY),
        seats=SeatsConfig(str(folder / "site-seats.json")),
    )
    trial = begun(folder, demo)
    day = DeskDay(folder, demo)
    stack.callback(day.close)
    seated(folder / "seats.json", day.floors[-1].agents)
    seated(folder / "site-seats.json", snapshots.surge().agents)
    shift = live_shift(folder / "live.db")
    stack.callback(shift.close)
    return Material(
        demo,
        day.until(SURGE),
        day.until(AFTER),
        day.until(TAKING_OVER),
        day.until(TO_SIGN),
        Readers(day.about_agent, day.read_log, day.handover, trial=done(trial)),
        every_page(site),
        Readers(read_log=shift.store.read, handover=lambda wanted: review(shift.store, wanted)),
    )


def live_shift(path: Path) -> ShiftLog:
    """The log of the states' Tuesday."""
    shift = ShiftLog(path)
    shift.floor()
    shift.people()
    due = Details(status="open", reference="INC-4711", due_at=END_AT + 900.0)
    shift.add(draft("incident", "Card terminals fail in the branches", details=due), END_AT - 5400.0)
    shift.acted(draft("overtime", "6 places until 16:00"), END_AT - 4500.0)
    return shift


def shots(material: Material, *, every: bool = False) -> Iterator[Shot]:
    """What there is to see; with `every`, all of it."""
    for page, entry in PAGES.items():
        shown = Shot(
            entry.title,
            "wall",
            material.floors(page),
            page,
            material.demo,
            readers=material.lived,
            arrange=_type_rule if page == "backtest" else None,
        )
        for theme in THEMES:
            for size in (HD, FULL_HD, UHD):
                caption = f"{theme} {size.width()}×{size.height()}"
                yield dataclasses.replace(shown, caption=caption, theme=theme, size=size)
        yield dataclasses.replace(shown, wall=True)
        yield dataclasses.replace(shown, caption="wall upright", size=UPRIGHT, wall=True)
    yield from scenes(material)
    for state in STATES:
        yield from state_shots(material, state, every=every)


def scenes(material: Material) -> Iterator[Shot]:
    """What people open and choose at the desk, in three sizes and in the light."""
    running = Readers(trial=standing(State(running=True, done=5, total=12)))
    failed = Readers(trial=standing(State(error="calls.csv, line 7: ‘wait’ is no number")))
    lived, surge, after = material.lived, material.surge, material.after
    told: tuple[tuple[str, PageName, Sequence[FloorSnapshot], Readers, Arrange | None], ...] = (
        ("Did it help", "log", after, lived, lambda window: _log(window).helped.click()),
        ("Log, nothing like that", "log", after, lived, lambda window: _find(window, "zzz")),
        ("Log, no alerts", "log", after, lived, lambda window: _log(window).filters.alerts.click()),
        ("Handover to sign", "handover", material.unsigned, lived, None),
        ("Handover, the next one", "handover", after, lived, None),
        ("Back-test idle", "backtest", after, NO_READERS, None),
        ("Back-test running", "backtest", after, running, None),
        ("Back-test failed", "backtest", after, failed, None),
        ("Seats, arranging", "seats", after, lived, lambda window: _seats(window).toggle_arranging()),
        ("Seats, an agent", "seats", after, lived, lambda window: _seats(window).open_agent("a007")),
        ("Intervention about an alert", "alerts", surge, lived, MainWindow.log_intervention),
        ("No log is kept", "log", after[-1:], NO_READERS, None),
        ("No log is kept, handover", "handover", after[-1:], NO_READERS, None),
    )  # fmt: skip
    looks: tuple[tuple[ThemeName, QSize], ...] = (
        ("dark", HD), ("dark", FULL_HD), ("dark", UHD), ("light", HD), ("light", FULL_HD),
    )  # fmt: skip
    for name, page, floors, readers, arrange in told:
        for theme, size in looks:
            caption = f"{name} {theme} {size.width()}×{size.height()}"
            yield Shot(
                "At the desk",
                caption,
                floors,
                page,
                material.demo,
                theme,
                size,
                readers=readers,
                arrange=arrange,
            )


def _log(window: MainWindow) -> LogPage:
    page = window.content.page("log")
    assert isinstance(page, LogPage)
    return page


def _find(window: MainWindow, what: str) -> None:
    _log(window).filters.text.setText(what)


def _type_rule(window: MainWindow) -> None:
    """What was typed for the rule that was tried."""
    page = window.content.page("backtest")
    assert isinstance(page, BacktestPage)
    typed = {"first": "2026-03-02", "last": "2026-03-09", "mapping": COLUMNS, "warn": "90", "critical": "240"}
    files = "\n".join(str(Path("recorded") / name) for name in ("calls-march-1.csv", "calls-march-2.csv"))
    page.recall(dict(page.form.memory()) | {"files": files, "format": "csv", **typed})


def _seats(window: MainWindow) -> SeatsPage:
    page = window.content.page("seats")
    assert isinstance(page, SeatsPage)
    return page


def state_shots(material: Material, state: str, *, every: bool) -> Iterator[Shot]:
    """A state on every page, in the chosen themes and sizes."""
    floors = STATES[state]
    in_its_place = notice_for(floors[-1] if floors else None) is not None  # the same on every page
    for page, entry in PAGES.items():
        if in_its_place and page != "floor":
            continue
        for theme in THEMES:
            for size in (HD, FULL_HD, UHD):
                whole = every or (page == "floor" and (theme == "dark" or size == HD))
                if whole or (theme == "dark" and size != UHD):
                    caption = f"{entry.title} {theme} {size.width()}×{size.height()}"
                    yield Shot(
                        f"State {state}", caption, STATES[state], page, material.site, theme, size,
                        readers=material.states,
                    )  # fmt: skip


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
            readers=shot.readers,
            arrange=shot.arrange,
        )
        groups.setdefault(shot.group, []).append(shot)
    index = folder / "index.html"
    index.write_text(INDEX.render(groups=groups), encoding="utf-8")
    return index


def main() -> None:
    """Draw what is asked for."""
    asked = argparse.ArgumentParser()
    asked.add_argument("folder", type=Path)
    asked.add_argument("--all", action="store_true")
    asked.add_argument("--only", default="")
    asked.add_argument("--language", default="")
    asked.add_argument("--right-to-left", action="store_true")
    told = asked.parse_args()
    began_s = time.monotonic()
    speaking = replace(demo_config(), site=replace(demo_config().site, language=told.language or "en"))
    with ExitStack() as stack:
        folder = Path(stack.enter_context(TemporaryDirectory()))
        made = stack.enter_context(application(speaking, off_screen=True))
        if told.language:
            Spoken.teacher = speech_for
            speak(told.language, "")
        if told.right_to_left:
            made.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
        drawn = shots(prepared(folder, stack, told.language), every=told.all)
        chosen = [shot for shot in drawn if re.search(told.only, shot.file)]
        index = write_gallery(told.folder, chosen).resolve()
    sys.stdout.write(f"{index}: {len(chosen)} pictures in {time.monotonic() - began_s:.0f} s\n")


if __name__ == "__main__":
    main()
