"""The five figures of a floor, each with its target, state and trend.

Pure: a scene in, tiles' figures out.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from math import floor
from typing import Literal

import numpy as np

from wallboard import metrics
from wallboard.config import AlertConfig
from wallboard.floor import intervals as col
from wallboard.lacking import NOW
from wallboard.language import mark, say
from wallboard.snapshot import FloorSnapshot, Window
from wallboard.usual import prompt_rows, queue_rows
from widgets.formatting import NARROW_SPACE, UNKNOWN, Formats
from widgets.marks import Mark
from widgets.pages.base import Scene
from widgets.tiles import TileFigures

Figure = Literal["service_level", "waiting", "longest_wait", "occupancy", "available"]
FIGURES: dict[Figure, str] = {
    "service_level": mark("Service level"),
    "waiting": mark("Waiting"),
    "longest_wait": mark("Longest wait"),
    "occupancy": mark("Occupancy"),
    "available": mark("Available"),
}
NEEDS: dict[Figure, str] = {
    "service_level": "contacts",
    "waiting": "waiting",
    "longest_wait": "longest_wait",
    "occupancy": "agents",
    "available": "staffing",
}
"""What a feed must tell for each figure: words of `wallboard.lacking`."""
NOT_IN_FEED = mark("not in this feed")
NOT_HEARD = mark("not heard now")
Live = Literal["waiting", "longest_wait_s", "available"]
LEVEL = "→"
STEADY_RATIO = 0.02
STEADY_COUNT = 1.0
STEADY_WAIT_S = 5.0
LEAST_AGENT_S = 600.0
"""Ten agent-minutes: in the first seconds of a day all agents are idle, or all are busy."""
THOUSAND, TEN = 1000.0, 10.0
MINUTE_S, HOUR_S, MINUTES_BELOW_S = 60.0, 3600.0, 6000.0
ROLLING_MIN, EARLIER_MIN = 30, 15
CLOSE_SHARE = 0.75
"""From this share of a limit on a tile says that the limit is close."""

FORMULA_CAPTIONS: dict[str, str] = {
    "answered_of_offered": mark("answered in {within} of answered + abandoned"),
    "answered_only": mark("answered in {within} of answered"),
    "abandons_positive": mark("answered or abandoned in {within} of all"),
    "abandons_ignored": mark("answered in {within}, quick abandons left out"),
    "abandons_negative": mark("answered in {within} of all offered"),
    "genesys_general": mark("answered in {within} of all that ended"),
    "live_pessimistic": mark("answered in {within}, late waiting counts against"),
}
"""Each formula in the few words a tile has room for; `wallboard.metrics.FORMULA_WORDS` has them exactly."""


class FloorFigures:
    """Works out what the tiles show for the scope in `row`."""

    def __init__(self, scene: Scene, row: int, formats: Formats, alerts: AlertConfig) -> None:
        self._scene, self._row, self._formats, self._alerts = scene, row, formats, alerts
        self._targets = scene.snapshot.scopes[row].targets
        inside = queue_rows(scene.snapshot.scopes, row)
        prompt = prompt_rows(scene.snapshot, row)
        self._waited = (inside if prompt == [row] else prompt) or inside or [row]
        """The rows of the queues whose waits count: those to be answered at once, where there are any."""
        self._leaves_out = len(self._waited) < len(inside)

    def all(self) -> dict[Figure, TileFigures]:
        """Every figure, as it may be shown at the scene's freshness."""
        makers: dict[Figure, Callable[[], TileFigures]] = {
            "service_level": self.service_level,
            "waiting": self.waiting,
            "longest_wait": self.longest_wait,
            "occupancy": self.occupancy,
            "available": self.available,
        }
        lacking = self._snapshot.lacking(self._row)
        untold = TileFigures(UNKNOWN, words=say(NOT_HEARD if NOW in lacking else NOT_IN_FEED))
        made = {name: untold if NEEDS[name] in lacking else make() for name, make in makers.items()}
        if self._scene.at_rest:
            made = {name: self._at_rest(name, figures) for name, figures in made.items()}
        return {name: made[name].aged(self._scene.freshness, self._formats) for name in FIGURES}

    def _at_rest(self, name: Figure, figures: TileFigures) -> TileFigures:
        """Of a closed floor the day's service level and occupancy are left: a result, and no alarm."""
        if name == "service_level":
            return replace(figures, trend="", ahead=True)
        if name == "occupancy":
            day = float(metrics.occupancy(self._snapshot.windows["day"][self._row]))
            return TileFigures(
                *self._percent(day), words=say("over the day"), note=figures.note.partition("\n")[0]
            )
        return TileFigures(UNKNOWN, words=say("closed"))

    @property
    def _snapshot(self) -> FloorSnapshot:
        return self._scene.snapshot

    def service_level(self) -> TileFigures:
        """The day's, with the last half-hour's beside it. Too few contacts are not judged."""
        targets, alerts = self._targets, self._alerts
        (ratio, enough), (recent, enough_lately) = self._level("day"), self._level("rolling")
        mark: Mark | None = None
        if enough:
            low = targets.service_level - alerts.service_level_margin
            mark = "good" if ratio >= targets.service_level else "critical" if ratio < low else "warn"
        says = {
            "good": say("on target {level}"),
            "warn": say("below target {level}"),
            "critical": say("far below target {level}"),
        }.get(mark or "", say("target {level}"))
        # Where the alerts begin to warn: a green day must not hide it.
        slips = enough_lately and recent < targets.service_level - alerts.service_level_margin / 2
        ahead = mark == "good" and slips
        if ahead:
            mark, says = "warn", say("slipping, target {level}")
        within = f"{targets.within_s:g}{NARROW_SPACE}s"
        caption = say(FORMULA_CAPTIONS[targets.formula]).format(within=within)
        over = say("the day") if self._scene.at_rest else say("day so far")
        return TileFigures(
            *self._percent(ratio),
            mark=mark,
            words=says.format(level=self._formats.percent(targets.service_level)),
            trend=self._recent(recent, ratio),
            note=f"{caption}\n{targets.formula} · {over}",
            ahead=ahead,
        )

    def _level(self, window: Window) -> tuple[float, bool]:
        """The service level of a window, and whether there are contacts enough to judge it."""
        sums = self._snapshot.windows[window][self._row]
        past_target = self._snapshot.live.past_target[self._row]
        level = float(metrics.service_level(sums, self._targets.formula, past_target))
        contacts = sums[col.ANSWERED] + sums[col.ABANDONED]
        return level, bool(contacts >= max(1, self._alerts.minimum_contacts)) and not np.isnan(level)

    def waiting(self) -> TileFigures:
        """Contacts that wait now."""
        now = float(self._snapshot.live.waiting[self._row])
        warn, critical = self._alerts.waiting_warn, self._alerts.waiting_critical
        mark: Mark = "critical" if now >= critical else "warn" if now >= warn else "good"
        ahead = mark == "good" and now >= warn * CLOSE_SHARE
        return TileFigures(
            *_large_count(now, self._formats),
            note=_exactly(now, self._formats),
            mark="warn" if ahead else mark,
            words=_against(mark, self._formats.count(critical if mark == "critical" else warn), ahead=ahead),
            ahead=ahead,
            trend=self._since_earlier(now, "waiting", STEADY_COUNT, self._formats.count),
        )

    def longest_wait(self) -> TileFigures:
        """The wait that is farthest on the way to its own queue's limit: an e-mail may lie for an hour, a
        caller not.
        """
        live, scopes = self._snapshot.live, self._snapshot.scopes
        waits_s = live.longest_wait_s[self._waited]
        limits_s = np.array([scopes[row].targets.longest_wait_s for row in self._waited])
        note = say("e-mail and other deferred work left out") if self._leaves_out else ""
        if np.isnan(waits_s).all():
            limit = say("limit {limit}").format(limit=self._formats.wait(limits_s.min()))
            nobody = say("nobody else waits") if live.waiting[self._row] else say("nobody waits")
            return TileFigures(self._formats.wait(0.0), mark="good", words=limit, trend=nobody, note=note)
        worst = int(np.nanargmax(waits_s / limits_s))
        now, limit_s = float(waits_s[worst]), float(limits_s[worst])
        critical_s = limit_s * self._alerts.longest_wait_critical_factor
        mark: Mark = "critical" if now > critical_s else "warn" if now > limit_s else "good"
        ahead = mark == "good" and now >= limit_s * CLOSE_SHARE
        known = self._scene.freshness.trust != "unknown"
        several = known and len(self._waited) > 1
        place = say("in {place}").format(place=scopes[self._waited[worst]].name) if several else ""
        exactly = f"{self._formats.wait(now)}, " if now >= HOUR_S else ""
        trend = self._since_earlier(now, "longest_wait_s", STEADY_WAIT_S, self._formats.wait)
        return TileFigures(
            *_large_wait(now, self._formats),
            mark="warn" if ahead else mark,
            words=exactly + _against(mark, self._formats.wait(limit_s), ahead=ahead),
            ahead=ahead,
            trend=trend or place,  # what there is to know next stands in the larger letters
            note="\n".join(filter(None, (place if trend else "", note))),
        )

    def occupancy(self) -> TileFigures:
        """The last half-hour's, with the day's beside it. Low occupancy is worth knowing, not an alarm."""
        windows, targets = self._snapshot.windows, self._targets
        ratio = float(metrics.occupancy(windows["rolling"][self._row]))
        day = float(metrics.occupancy(windows["day"][self._row]))
        band = f"{targets.occupancy_low * 100:.0f}–{self._formats.percent(targets.occupancy_high)}"
        mark: Mark | None = None
        words = band
        rolling = windows["rolling"][self._row]
        if 0 < rolling[col.ON_CONTACT_S] + rolling[col.IDLE_S] < LEAST_AGENT_S:
            words = say("{range}, too early to judge").format(range=band)
        elif not np.isnan(ratio):
            high, low = ratio > targets.occupancy_high, ratio < targets.occupancy_low
            mark = "warn" if high else "info" if low else "good"
            inside = say("below {range}") if low else say("within {range}")
            words = (say("above {range}") if high else inside).format(range=band)
        return TileFigures(
            *self._percent(ratio),
            mark=mark,
            words=words,
            trend=self._against_day(ratio, day),
            note="\n".join(
                (
                    say("on contact, of on contact + available"),
                    _tight(say("last {n} min").format(n=ROLLING_MIN)),
                )
            ),
        )

    def available(self) -> TileFigures:
        """Agents who could take a contact now, of those signed on."""
        live, row = self._snapshot.live, self._row
        free, staffed, waiting = (
            float(live.available[row]),
            float(live.staffed[row]),
            float(live.waiting[row]),
        )
        mark: Mark | None = "good" if free else "critical" if waiting else "warn" if staffed else None
        inferred = say("worked out from contacts") if "agents" in self._snapshot.inferred else ""
        return TileFigures(
            *_large_count(free, self._formats),
            mark=mark,
            words=say("of {n} signed on").format(n=self._formats.count(staffed)),
            trend=self._since_earlier(free, "available", STEADY_COUNT, self._formats.count),
            note="\n".join(filter(None, (_exactly(free, self._formats), inferred))),
        )

    def _recent(self, recent: float, day: float) -> str:
        if np.isnan(recent) or np.isnan(day):
            return ""
        arrow = _arrow(recent, day, STEADY_RATIO)
        words = say("{arrow} {level} in the last {n} min")
        return _tight(words.format(arrow=arrow, level=self._formats.percent(recent), n=ROLLING_MIN))

    def _against_day(self, recent: float, day: float) -> str:
        if np.isnan(recent) or np.isnan(day):
            return ""
        arrow = _arrow(recent, day, STEADY_RATIO)
        words = say("{arrow} as over the day") if arrow == LEVEL else say("{arrow} from {level} over the day")
        return words.format(arrow=arrow, level=self._formats.percent(day))

    def _percent(self, ratio: float) -> tuple[str, str]:
        """Value and unit of a ratio: the sign is set smaller than the digits."""
        text = self._formats.percent(ratio)
        sign = self._formats.locale.percent()
        return (text.removesuffix(sign).strip(), sign) if text.endswith(sign) else (text, "")

    def _since_earlier(self, now: float, which: Live, steady: float, write: Callable[[float], str]) -> str:
        """How `now` stands to what it was a quarter of an hour ago, where the window saw that."""
        if self._scene.earlier is None:
            return ""
        rows = self._waited if which == "longest_wait_s" else [self._row]
        values = getattr(self._scene.earlier, which)[rows]
        before = float("nan") if np.isnan(values).all() else float(np.nanmax(values))
        if np.isnan(before):
            return ""
        arrow = _arrow(now, before, steady)
        same, moved = say("{arrow} as {n} min ago"), say("{arrow} from {value}, {n} min ago")
        words = same if arrow == LEVEL else moved
        return _tight(words.format(arrow=arrow, value=write(before), n=EARLIER_MIN))


def _tight(words: str) -> str:
    """The words with their minutes close to the figure."""
    return words.replace(" min", f"{NARROW_SPACE}min")


def _large_count(value: float, formats: Formats) -> tuple[str, str]:
    """Value and unit of a count in three digits at most, `99` `k`: more would have to be set smaller.

    It is cut, not rounded: 99,999 are not yet 100,000.
    """
    if not value >= THOUSAND:  # nor where it is not known
        return formats.count(value), ""
    thousands = value / THOUSAND
    if thousands < TEN:
        return formats.decimal(floor(thousands * TEN) / TEN), "k"
    return formats.count(floor(thousands)), "k"


def _exactly(value: float, formats: Formats) -> str:
    """The count in full, where `_large_count` cuts it."""
    return say("exactly {n}").format(n=formats.count(value)) if value >= THOUSAND else ""


def _large_wait(seconds: float, formats: Formats) -> tuple[str, str]:
    """Value and unit of a wait, as large as `59:59`: from an hour on in minutes, then in hours."""
    if seconds < HOUR_S:
        return formats.wait(seconds), ""
    if seconds < MINUTES_BELOW_S:
        return formats.count(floor(seconds / MINUTE_S)), "min"
    hours = seconds / HOUR_S
    if hours < TEN:
        return formats.decimal(floor(hours * TEN) / TEN), "h"
    return formats.count(floor(hours)), "h"


def _against(mark: Mark, limit: str, *, ahead: bool) -> str:
    """How a figure stands to its limit."""
    within = say("close to limit {limit}") if ahead else say("limit {limit}")
    return (within if ahead or mark == "good" else say("over limit {limit}")).format(limit=limit)


def _arrow(now: float, before: float, steady: float) -> str:
    """Which way the figure went; changes up to `steady` are no news."""
    return LEVEL if abs(now - before) <= steady else "↑" if now > before else "↓"
