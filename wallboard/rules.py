"""Rules of alerts as the configuration has them, the figures they may look at, and whether they make sense.

A rule with the id of one that comes with the program changes that one; any other is the site's own.
"""

from __future__ import annotations

from collections.abc import Callable, Collection, Sequence
from math import inf, isfinite
from typing import Literal, get_args

from msgspec.structs import replace

from wallboard.config_types import Channel, HoursText, Identifier, ScopeKind, Seconds, Section

NoData = Literal["hold", "clear", "raise"]
Fail = Callable[[str, str], None]
"""Takes what is wrong and the key. The loader's raises ConfigError; one that returns gathers all."""

_OF_NOW = (
    "waiting",
    "longest_wait_s",
    "past_target",
    "available",
    "staffed",
    "available_while_waiting",
    "staffed_while_waiting",
)
_RATIOS = ("service_level", "abandonment", "occupancy")
_ENDINGS = ("", "_interval", "_day")
FIGURE_NAMES = (
    *_OF_NOW,
    *(f"{name}{ending}" for ending in _ENDINGS for name in (*_RATIOS, "aht_s", "asa_s", "offered")),
)
"""What a rule may look at; `wallboard.alerts.figures.FIGURES` reads them."""

THRESHOLDS = {
    "longest_wait": "longest_wait_s",
    "waiting": "waiting",
    "service_level": "service_level",
    "no_agent_free": "available_while_waiting",
    "nobody_signed_on": "staffed_while_waiting",
}
"""The limits that come with the program, and the figure of each."""
AGENT_LIMITS = ("long_call", "long_wrapup", "long_break", "long_lunch")
"""They have one limit, `warn`, in seconds."""
WITHOUT_LIMITS = (
    "adherence",
    "wait_ahead",
    "service_level_ahead",
    "spike",
    "drop",
    "abandonment",
    "menu_hangups",
    "handling_time",
    "no_answers",
    "agents_leaving",
    "handover_unsigned",
    "quiet",
)
"""They have no limits of the site's; only where and when they apply can be chosen."""
BUILT_IN = (*THRESHOLDS, *AGENT_LIMITS, *WITHOUT_LIMITS)
_JUDGING = ("figure", "warn", "critical", "clear", "pending_s", "clear_s", "minimum_contacts", "no_data")
_LIMITS = ("warn", "critical", "clear")


class RuleSpec(Section, frozen=True):
    """One rule.

    `figure` is one of FIGURE_NAMES. Limits are in its unit (ratios 0..1, seconds, counts); one of `warn` and
    `critical` must be there. `clear` is the limit past which the alert may end; left out, it is a fifth of
    the limit (for ratios 0.05) on the good side. `hours` are when the rule applies (always if empty),
    `except_hours` when not (“a Monday peak nobody staffs for”). `no_data`: what happens while no data come:
    nothing, the alert ends, or it is raised. `scopes` win over `kinds`.

    What is left out is as in the rule of this id that comes with the program; its limits are replaced
    together. A rule of the site's own is pending for 30 s, clear after 120, and looks at queues.
    """

    id: Identifier
    figure: str = ""
    warn: float | None = None
    critical: float | None = None
    clear: float | None = None
    pending_s: Seconds | None = None
    clear_s: Seconds | None = None
    minimum_contacts: float | None = None
    kinds: tuple[ScopeKind, ...] = ()
    scopes: tuple[str, ...] = ()
    except_scopes: tuple[str, ...] = ()
    hours: tuple[HoursText, ...] = ()
    except_hours: tuple[HoursText, ...] = ()
    no_data: NoData | None = None
    enabled: bool = True

    @property
    def has_limits(self) -> bool:
        """Whether it states limits of its own."""
        return self.warn is not None or self.critical is not None

    def over(self, standard: RuleSpec) -> RuleSpec:
        """This rule, with what it leaves out as in `standard`."""
        given = {
            name: value
            for name in self.__struct_fields__
            if (value := getattr(self, name)) not in ("", (), None)
        }
        if self.has_limits:
            given |= {name: getattr(self, name) for name in _LIMITS}
        return replace(standard, **given)


def low_is_bad(figure: str) -> bool:
    """Whether an alert is for values of `figure` below the limit."""
    return figure.startswith(("service_level", "available", "staffed"))


def check_rules(rules: Sequence[RuleSpec], queues: Collection[str], fail: Fail) -> None:
    """Calls `fail` for the first rule that makes no sense. `queues` are the ids of those that the
    configuration lists; where it lists none, a rule may name any.
    """
    ids = [rule.id for rule in rules]
    for index, rule in enumerate(rules):
        key = f"rule[{index}]"
        if rule.id in ids[:index]:
            fail(f"rule {rule.id!r} is listed twice", f"{key}.id")

        def fail_here(message: str, name: str, key: str = key) -> None:
            fail(message, f"{key}.{name}")

        check_rule(rule, fail_here)
        _check_scopes(rule, queues, fail_here)


def check_rule(rule: RuleSpec, fail: Fail) -> None:
    """Calls `fail` if the rule makes no sense by itself."""
    if rule.id in WITHOUT_LIMITS or rule.id in AGENT_LIMITS:
        _check_built_in(rule, fail)
        return
    standard = THRESHOLDS.get(rule.id, "")
    if standard and rule.figure not in {"", standard}:
        fail(f"the program's rule {rule.id!r} looks at {standard}; give yours another id", "figure")
    figure = rule.figure or standard
    if figure not in FIGURE_NAMES:
        fail(f"there is no figure {figure!r}; choose one of {', '.join(FIGURE_NAMES)}", "figure")
    if not standard or rule.clear is not None:
        check_limits_stated(rule, fail)
    _check_limits(rule, figure, fail)


def check_limits_stated(rule: RuleSpec, fail: Fail) -> None:
    """Calls `fail` if the rule has no limit."""
    if not rule.has_limits:
        fail("state warn, critical or both", "warn")


def _check_built_in(rule: RuleSpec, fail: Fail) -> None:
    allowed = {"warn"} if rule.id in AGENT_LIMITS else set()
    given = [name for name in _JUDGING if name not in allowed and getattr(rule, name) not in ("", None)]
    if given:
        has = "one limit, warn, in seconds" if allowed else "no limits: it judges by what is usual"
        fail(
            f"the program's rule {rule.id!r} has {has}; for a limit of your own give it another id", given[0]
        )
    if rule.warn is not None and rule.warn <= 0:
        fail("a limit in seconds must be above 0", "warn")


def _check_limits(rule: RuleSpec, figure: str, fail: Fail) -> None:
    for name in _LIMITS:
        limit = getattr(rule, name)
        if limit is not None and not isfinite(limit):
            fail("a limit must be a number: with this one the alert would never come, or never end", name)
        if limit is not None and figure.startswith(_RATIOS) and not 0 <= limit <= 1:
            fail(f"{figure} is a ratio from 0 to 1: 80 % is 0.8", name)
        elif limit is not None and limit < 0:
            fail("a limit cannot be negative", name)
    if rule.minimum_contacts is not None and not 0 <= rule.minimum_contacts < inf:
        fail("so many contacts there cannot be; 0 is none at all", "minimum_contacts")
    side, sign = ("below", -1.0) if low_is_bad(figure) else ("above", 1.0)
    warn, critical, clear = rule.warn, rule.critical, rule.clear
    if warn is not None and critical is not None and sign * critical < sign * warn:
        fail(f"the critical limit must be {side} the warn limit, for {figure} is bad {side} it", "critical")
    first = critical if warn is None else warn
    if clear is not None and first is not None and sign * clear > sign * first:
        fail(f"the alert would never end: the clear limit must not be {side} the limit", "clear")


def _check_scopes(rule: RuleSpec, queues: Collection[str], fail: Fail) -> None:
    for key, scopes in (("scopes", rule.scopes), ("except_scopes", rule.except_scopes)):
        for scope in scopes:
            kind, _, name = scope.partition(":")
            if scope != "*" and (kind not in get_args(ScopeKind) or not name):
                fail(f"{scope!r} is no scope; write *, queue:ID, group:NAME or channel:NAME", key)
            if kind == "channel" and name not in get_args(Channel):
                fail(f"there is no channel {name!r}; choose one of {', '.join(get_args(Channel))}", key)
            if kind == "queue" and queues and name not in queues:
                fail(
                    f"no [[queue]] has the id {name!r}; add its table, or choose of {', '.join(queues)}", key
                )
