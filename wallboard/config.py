"""The site's configuration: a TOML file, strictly checked. Every key has a default; an empty file is a valid
one.

Errors name file, line and key. The commented example stands in `resources/example.toml` and a test keeps it
true.
"""

from __future__ import annotations

import re
import tomllib
from collections.abc import Collection, Sequence
from datetime import date
from pathlib import Path
from typing import Annotated, Literal
from zoneinfo import ZoneInfo

import msgspec
from msgspec import Meta

from wallboard.config_types import (
    HOURS_PATTERN,
    PIN_HASH_PATTERN,
    Channel,
    DayText,
    HoursText,
    Identifier,
    Ratio,
    Seconds,
    Section,
)
from wallboard.errors import ConfigError
from wallboard.feed_address import trouble_with_url
from wallboard.lever_menu import LeverSpec, check_levers
from wallboard.log.kinds import KindSpec, TemplateSpec, check_kinds, check_templates, kinds_of
from wallboard.records import Severity
from wallboard.rules import BUILT_IN, Fail, RuleSpec, check_rules

FormulaName = Literal[
    "answered_of_offered",
    "answered_only",
    "abandons_positive",
    "abandons_ignored",
    "abandons_negative",
    "genesys_general",
    "live_pessimistic",
]
PageName = Literal[
    "floor", "queues", "agents", "intraday", "alerts", "log", "handover", "backtest", "seats"
]  # fmt: skip
LanguageName = Literal["en", "de", "es", "fr"]
ThemeName = Literal["dark", "light", "high-contrast", "colour-blind"]
ThemeChoice = Literal["dark", "light", "high-contrast", "colour-blind", "system"]
"""`system`: light or dark as the system is, high-contrast where it asks for more contrast."""
SMALLEST_TEXT, LARGEST_TEXT = 0.8, 1.3


class SiteConfig(Section, frozen=True):
    """The centre. `day_start` is the local time at which its day begins, `HH:MM`.

    Empty `name` and `zone`: as the feed says. Empty `locale`: the system's, or as `language` has it; empty
    `language`: the locale's. Outside its `hours`, and on `closed_days`, the floor is closed; without `hours`
    it never is.
    """

    name: str = ""
    zone: str = ""
    day_start: Annotated[str, Meta(pattern=r"^([01]\d|2[0-3]):[0-5]\d$")] = "00:00"
    interval_min: Literal[15, 30, 60] = 30
    locale: str = ""
    language: LanguageName | Literal[""] = ""
    holidays: tuple[DayText, ...] = ()
    hours: tuple[HoursText, ...] = ()
    closed_days: tuple[DayText, ...] = ()


class TargetsConfig(Section, frozen=True):
    """What a queue is held to. Times in seconds, shares as ratios 0..1."""

    service_level: Ratio = 0.8
    within_s: Seconds = 20.0
    short_abandon_s: Seconds = 0.0
    longest_wait_s: Seconds = 120.0
    abandonment: Ratio = 0.05
    occupancy_low: Ratio = 0.75
    occupancy_high: Ratio = 0.88
    formula: FormulaName = "answered_of_offered"


class QueueConfig(Section, frozen=True):
    """One queue. Targets that are left out are the site's."""

    id: Identifier
    name: str = ""
    channel: Channel | None = None
    group: str = ""
    hidden: bool = False
    service_level: Ratio | None = None
    within_s: Seconds | None = None
    short_abandon_s: Seconds | None = None
    longest_wait_s: Seconds | None = None
    abandonment: Ratio | None = None
    occupancy_low: Ratio | None = None
    occupancy_high: Ratio | None = None
    formula: FormulaName | None = None


class FeedConfig(Section, frozen=True):
    """A feed to subscribe to: one of ours (`wss://`), or a vendor's (`genesys://`, see `feeds.adapters`).

    The token's value never stands in the file, only its place: an environment variable, an entry of the
    keyring, or a file of its own. `mapping` is the path of the mapping file of a site's own feed. `prefix`
    stands before its ids, so that they do not collide with another feed's.
    """

    url: Annotated[str, Meta(pattern=r"^(?!https?:)[a-z][a-z0-9]*(\+[a-z]+)?://[^\s]+$")]
    name: str = ""
    token_env: str = ""
    token_keyring: str = ""
    token_file: str = ""
    ca_file: str = ""
    allow_insecure: bool = False
    mapping: str = ""
    prefix: Annotated[str, Meta(max_length=40)] = ""


class PersonConfig(Section, frozen=True, rename={"known_as": "is"}):
    """An agent whom several feeds know: `known_as` has `FEED:ID` of each. Empty: as the feeds say."""

    id: Identifier
    known_as: Annotated[tuple[Identifier, ...], Meta(min_length=1)]
    name: str = ""
    team: str = ""


class DimConfig(Section, frozen=True):
    """At which hours of the site's time a wall is dimmed, and to which share of its brightness.

    Below 0.55 text would come close to less than 4.5 to 1 of contrast.
    """

    hours: HoursText
    level: Annotated[float, Meta(ge=0.55, le=1.0)] = 0.6


class WallConfig(Section, frozen=True):
    """The look of the window.

    `text_scale` makes all pages but Floor and Intraday larger or smaller, as a browser does. With
    `reduced_motion` nothing moves by itself, not even the cursor in a text field. `hide_waiting` keeps the
    number of those who wait off a wall (`--wall`); a desk always shows it.
    With `pin_hash` (Argon2id, by `python main.py pin`)
    one can act on a wall once the PIN was typed, until nobody has touched it for `unlock_min`.
    """

    pages: tuple[PageName, ...] = (
        "floor",
        "queues",
        "agents",
        "intraday",
        "alerts",
        "log",
        "handover",
        "backtest",
    )
    theme: ThemeChoice = "dark"
    text_scale: Annotated[float, Meta(ge=SMALLEST_TEXT, le=LARGEST_TEXT)] = 1.0
    reduced_motion: bool = False
    rotate_s: Annotated[float, Meta(ge=0.0)] = 0.0
    hide_names: bool = False
    hide_waiting: bool = False
    pin_hash: Annotated[str, Meta(pattern=PIN_HASH_PATTERN)] = ""
    unlock_min: Annotated[float, Meta(gt=0.0, le=720.0)] = 5.0
    dim: tuple[DimConfig, ...] = ()


class SeatsConfig(Section, frozen=True):
    """Where the Seats page keeps who sits where; empty means beside the configuration's usual place."""

    file: str = ""


class LogConfig(Section, frozen=True):
    """Where the local log of interventions lies; empty means the platform's data folder.

    `log purge` empties what is older than `retention_days` (0: nothing). Phone numbers without a + are
    recognised in texts as those of `phone_region`, a country by its two letters.
    """

    file: str = ""
    supervisor: str = ""
    retention_days: Annotated[int, Meta(ge=0)] = 0
    phone_region: Annotated[str, Meta(pattern=r"^([A-Z]{2})?$")] = ""


class AlertConfig(Section, frozen=True):
    """First-form alert rules; limits that a queue states itself win."""

    enabled: bool = True
    waiting_warn: Annotated[int, Meta(ge=1)] = 10
    waiting_critical: Annotated[int, Meta(ge=1)] = 20
    longest_wait_critical_factor: Annotated[float, Meta(ge=1.0)] = 2.0
    service_level_margin: Ratio = 0.2
    minimum_contacts: Annotated[int, Meta(ge=0)] = 10
    pending_s: Seconds = 30.0
    clear_s: Seconds = 120.0
    false_alarm_days: Annotated[float, Meta(gt=0.0)] = 10.0


class NotifyConfig(Section, frozen=True):
    """What holds for every way out.

    `rehearsals`: demos and replays send too. What could not be delivered within `expire_s` is given up.
    """

    rehearsals: bool = False
    expire_s: Annotated[float, Meta(gt=0.0, le=7 * 86_400.0)] = 6 * 3600.0


class RouteConfig(Section, frozen=True):
    """A way out for alerts.

    Its address is an Apprise URL: `url` where it holds no secret, else it lies in the environment variable
    `url_env` or in the keyring's entry `url_keyring`.

    A route always tells of an alert that is raised, and `also` of what becomes of it; with `handover` it
    sends each shift's document on. Hours are the site's; within `quiet` only what is critical passes. Alerts
    within `group_s` are one message. `carries` are kinds of intervention that go out by it, at any hour,
    where no feed takes them to agents.
    """

    name: Identifier
    url: str = ""
    url_env: str = ""
    url_keyring: str = ""
    severities: tuple[Severity, ...] = ("critical", "warn")
    queues: tuple[Identifier, ...] = ()
    groups: tuple[Identifier, ...] = ()
    also: tuple[Literal["escalated", "acknowledged", "recovered", "handover"], ...] = (
        "escalated",
        "recovered",
    )
    hours: tuple[HoursText, ...] = ()
    quiet: tuple[HoursText, ...] = ()
    group_s: Annotated[float, Meta(ge=0.0, le=3600.0)] = 30.0
    template: str = ""
    carries: tuple[Identifier, ...] = ()


class PlaybookConfig(Section, frozen=True):
    """The steps to take when an alert of `rule` comes. None switches the program's own steps off."""

    rule: Identifier
    steps: Annotated[tuple[Identifier, ...], Meta(max_length=20)]


class ShiftConfig(Section, frozen=True):
    """A shift: when it runs, in the site's time. Shifts may overlap and pass midnight."""

    name: Identifier
    hours: Annotated[tuple[HoursText, ...], Meta(min_length=1)]


class Config(Section, frozen=True):
    """The whole file."""

    site: SiteConfig = SiteConfig()
    targets: TargetsConfig = TargetsConfig()
    queue: tuple[QueueConfig, ...] = ()
    feed: tuple[FeedConfig, ...] = ()
    agent: tuple[PersonConfig, ...] = ()
    wall: WallConfig = WallConfig()
    seats: SeatsConfig = SeatsConfig()
    log: LogConfig = LogConfig()
    kind: tuple[KindSpec, ...] = ()
    template: tuple[TemplateSpec, ...] = ()
    alerts: AlertConfig = AlertConfig()
    notify: NotifyConfig = NotifyConfig()
    route: tuple[RouteConfig, ...] = ()
    rule: tuple[RuleSpec, ...] = ()
    playbook: tuple[PlaybookConfig, ...] = ()
    lever: tuple[LeverSpec, ...] = ()
    shift: tuple[ShiftConfig, ...] = ()

    @property
    def holidays(self) -> frozenset[date]:
        """The days that are not learned from."""
        return frozenset(date.fromisoformat(day) for day in self.site.holidays)

    def targets_of(self, queue: str) -> TargetsConfig:
        """The targets of `queue`: its own where stated, else the site's."""
        for entry in self.queue:
            if entry.id == queue:
                own = {
                    name: getattr(entry, name)
                    for name in TargetsConfig.__struct_fields__
                    if getattr(entry, name) is not None
                }
                return msgspec.structs.replace(self.targets, **own)
        return self.targets


def load_config(path: Path) -> Config:
    """Read and check the file at `path`. Raises ConfigError, which names file, line and key."""
    try:
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise ConfigError(f"cannot be read: {error.strerror}", file=str(path)) from error
    except UnicodeDecodeError as error:
        raise ConfigError("is not UTF-8 text", file=str(path)) from error
    return parse_config(text, file=str(path))


def parse_config(text: str, *, file: str = "") -> Config:
    """Check TOML `text`. Raises ConfigError, which names `file`, line and key."""
    try:
        table = tomllib.loads(text)
    except tomllib.TOMLDecodeError as error:
        line = re.search(r"at line (\d+)", str(error))
        number = int(line[1]) if line else len(text.splitlines())
        raise ConfigError(f"not valid TOML: {error}", file=file, line=number) from error
    except RecursionError as error:
        raise ConfigError("not valid TOML: it is nested too deeply", file=file) from error
    try:
        config = msgspec.convert(table, Config)
    except msgspec.ValidationError as error:
        raise _from_validation(str(error), text, file) from error
    check_meaning(config, _refusing(text, file))
    return config


def _from_validation(message: str, text: str, file: str) -> ConfigError:
    """Turn msgspec's `… - at `$.queue[2].within_s`` into an error with line and key."""
    what, _, path = message.partition(" - at `$")
    path = path.rstrip("`").lstrip(".")
    if repr(PIN_HASH_PATTERN)[1:-1] in what:
        what = (
            "this is no hash of a PIN; `python main.py pin` makes one, and the PIN itself never stands here"
        )
    if repr(HOURS_PATTERN)[1:-1] in what:
        what = "these are no hours; write them as `Mon-Fri 08:00-18:00`"
    unknown = re.search(r"unknown field `([^`]+)`", what)
    if unknown:
        path = f"{path}.{unknown[1]}" if path else unknown[1]
        what = f"unknown key `{unknown[1]}`; `main.py check-config --example` prints all keys"
    return ConfigError(what, file=file, line=_line_of(text, path), key=path)


def _refusing(text: str, file: str) -> Fail:
    def fail(message: str, key: str) -> None:
        raise ConfigError(message, file=file, line=_line_of(text, key), key=key)

    return fail


def check_meaning(config: Config, fail: Fail) -> None:
    """Call `fail` for what types cannot say: the zone exists, ids are unique, limits stand on their right
    sides. A `fail` that returns is told of the rest, too.
    """
    try:
        ZoneInfo(config.site.zone or "UTC")
    except (KeyError, ValueError, OSError):
        fail(f"{config.site.zone!r} is no IANA time zone; write one such as Europe/Berlin", "site.zone")
    _check_days("holidays", config.site.holidays, fail)
    _check_days("closed_days", config.site.closed_days, fail)
    _check_hours(config.site.hours, fail)
    seen: set[str] = set()
    for index, queue in enumerate(config.queue):
        if queue.id in seen:
            fail(f"queue {queue.id!r} is listed twice", f"queue[{index}].id")
        seen.add(queue.id)
        own = config.targets_of(queue.id)
        if own.occupancy_low > own.occupancy_high:
            fail("occupancy_low is above occupancy_high", f"queue[{index}].occupancy_low")
    if config.targets.occupancy_low > config.targets.occupancy_high:
        fail("occupancy_low is above occupancy_high", "targets.occupancy_low")
    if config.alerts.waiting_warn > config.alerts.waiting_critical:
        fail("waiting_warn is above waiting_critical", "alerts.waiting_warn")
    _check_feeds(config.feed, fail)
    check_people(config.agent, {feed.name for feed in config.feed if feed.name}, "FEED", fail)
    check_kinds(config.kind, fail)
    _check_routes(config.route, {kind.id for kind in kinds_of(config.kind)}, fail)
    check_rules(config.rule, seen, fail)
    _check_playbooks(config, fail)
    _check_names("shift", [shift.name for shift in config.shift], fail)
    by_hand = [kind.id for kind in kinds_of(config.kind) if kind.by_hand]
    check_templates(config.template, by_hand, fail)
    check_levers(config.lever, by_hand, fail)


def _check_feeds(feeds: tuple[FeedConfig, ...], fail: Fail) -> None:
    for index, feed in enumerate(feeds):
        if trouble := trouble_with_url(feed.url):
            fail(trouble, f"feed[{index}].url")
        if sum(map(bool, (feed.token_env, feed.token_keyring, feed.token_file))) > 1:
            fail("name one place of the token: token_env, token_keyring or token_file", f"feed[{index}].url")


def check_people(people: Sequence[PersonConfig], names: Collection[str], what: str, fail: Fail) -> None:
    """Call `fail` where an agent is of none of the `names`, or two are one. `what` they are names of."""
    ids, told = [person.id for person in people], list[str]()
    for index, person in enumerate(people):
        if person.id in ids[:index]:
            fail(f"agent {person.id!r} is listed twice", f"agent[{index}].id")
        for known in person.known_as:
            source, _, own = known.partition(":")
            if not own or source not in names:
                among = (
                    f"where {what} is one of {', '.join(sorted(names))}" if names else "and give them names"
                )
                words = f"{known!r} names no {what.lower()} and its id; write {what}:ID, {among}"
                fail(words, f"agent[{index}].is")
            if known in told:
                fail(f"{known!r} stands there twice; once is meant", f"agent[{index}].is")
            told.append(known)


def _check_days(key: str, days: tuple[str, ...], fail: Fail) -> None:
    for index, text in enumerate(days):
        try:
            date.fromisoformat(text)
        except ValueError:
            fail(f"{text!r} is no day of the calendar", f"site.{key}[{index}]")


def _check_hours(hours: tuple[str, ...], fail: Fail) -> None:
    for index, text in enumerate(hours):
        if len(set(text.rpartition(" ")[2].split("-"))) == 1:
            fail(f"{text!r} have no length; a whole day is `00:00-24:00`", f"site.hours[{index}]")


def _check_names(kind: str, names: list[str], fail: Fail) -> None:
    for index, name in enumerate(names):
        if name in names[:index]:
            fail(f"{kind} {name!r} is listed twice", f"{kind}[{index}].name")


def _check_routes(routes: tuple[RouteConfig, ...], kinds: set[str], fail: Fail) -> None:
    _check_names("route", [route.name for route in routes], fail)
    for index, route in enumerate(routes):
        if sum(map(bool, (route.url, route.url_env, route.url_keyring))) != 1:
            fail("give it one address: url, url_env or url_keyring", f"route[{index}].url")
        if strange := next((kind for kind in route.carries if kind not in kinds), ""):
            known = ", ".join(sorted(kinds))
            fail(f"there is no kind {strange!r}; choose among {known}", f"route[{index}].carries")


def _check_playbooks(config: Config, fail: Fail) -> None:
    known = (*BUILT_IN, *(rule.id for rule in config.rule if rule.id not in BUILT_IN))
    rules = [playbook.rule for playbook in config.playbook]
    for index, playbook in enumerate(config.playbook):
        key = f"playbook[{index}]"
        if playbook.rule not in known:
            fail(f"there is no rule {playbook.rule!r}; choose one of {', '.join(known)}", f"{key}.rule")
        if playbook.rule in rules[:index]:
            fail(f"rule {playbook.rule!r} has a playbook already", f"{key}.rule")
        if len(set(playbook.steps)) < len(playbook.steps):
            fail("a step is listed twice", f"{key}.steps")


def _line_of(text: str, path: str) -> int | None:
    """The line (from 1) on which the dotted `path` (`queue[2].within_s`) stands, or its table's header."""
    table, _, key = path.rpartition(".")
    if not table:
        table, key = "", path
    key = key if not table else key.partition("[")[0]  # a list's entry stands on its key's line
    name, _, index = table.partition("[")
    wanted = int(index.rstrip("]")) if index else 0
    current, count, header_line = "", -1, None
    for number, line in enumerate(text.splitlines(), start=1):
        header = re.match(r"\s*\[+\s*([^\]\s]+)\s*\]+", line)
        if header:
            current = header[1]
            if current == name:
                count += 1
                if count == wanted:
                    header_line = number
            elif not table and current == re.sub(r"\[.*", "", key):
                return number
        elif (
            current == name
            and (count == wanted or not name)
            and re.match(rf"\s*\"?{re.escape(key)}\"?\s*=", line)
        ):
            return number
    return header_line
