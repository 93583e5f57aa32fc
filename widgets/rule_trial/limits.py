"""What a person types for a rule, read: limits in the figure's own unit, lists, days."""

from __future__ import annotations

import re
from datetime import date

from wallboard.language import say
from wallboard.rules import RuleSpec

SECONDS, RATIOS = ("longest_wait_s", "aht_s", "asa_s"), ("service_level", "abandonment", "occupancy")
MINUTE_S = 60.0


def unit_of(figure: str) -> str:
    """The unit in which the figure's limits are typed: `s`, `%` or nothing."""
    if figure.startswith(RATIOS):
        return "%"
    return "s" if figure.startswith(SECONDS) else ""


def read_limit(text: str, figure: str) -> float | None:
    """A limit as `120`, `2:00`, `80 %`, `80` (of a ratio: per cent) or `0.8`; None where nothing is typed.

    Raises ValueError in words.
    """
    typed = text.strip().removesuffix("s").strip()
    if not typed:
        return None
    ratio = unit_of(figure) == "%"
    percent = typed.endswith("%")
    if found := re.fullmatch(r"(\d+):([0-5]\d)", typed):
        return int(found[1]) * MINUTE_S + int(found[2])
    try:
        value = float(typed.removesuffix("%").strip().replace(",", "."))
    except ValueError:
        raise ValueError(
            say("{text} is no number; write {example}").format(
                text=repr(text), example="80 %" if ratio else say("120 or 2:00")
            )
        ) from None
    return value / 100 if ratio and (percent or value > 1) else value


def write_limit(value: float | None, figure: str) -> str:
    """As `read_limit` reads it."""
    if value is None:
        return ""
    return f"{100 * value:g} %" if unit_of(figure) == "%" else f"{value:g}"


def limits_words(rule: RuleSpec) -> str:
    """With which limits: “Tried: warn at 90 s, critical at 240 s.”."""
    unit = " s" if unit_of(rule.figure) == "s" else ""
    told = (
        (say("warn at {limit}"), rule.warn),
        (say("critical at {limit}"), rule.critical),
        (say("clear at {limit}"), rule.clear),
    )
    limits = [
        words.format(limit=f"{write_limit(value, rule.figure)}{unit}")
        for words, value in told
        if value is not None
    ]
    return say("Tried: {limits}.").format(limits=", ".join(limits) or say("the program's limits"))


def read_list(text: str) -> tuple[str, ...]:
    """`queue:PS, queue:NW` as two."""
    return tuple(part.strip() for part in text.split(",") if part.strip())


def read_day(text: str) -> date | None:
    """A day as `2026-03-10`; None where nothing is typed. Raises ValueError in words."""
    typed = text.strip()
    try:
        return date.fromisoformat(typed) if typed else None
    except ValueError:
        raise ValueError(say("{text} is no day; write it as 2026-03-10").format(text=repr(text))) from None


def read_rule(typed: dict[str, str], enabled: bool = True) -> RuleSpec:
    """The rule that the fields `typed` make, by their names. Raises ValueError in words."""
    figure = typed["figure"]
    return RuleSpec(
        typed["id"],
        figure,
        warn=read_limit(typed["warn"], figure),
        critical=read_limit(typed["critical"], figure),
        clear=read_limit(typed["clear"], figure),
        pending_s=read_limit(typed["pending_s"], SECONDS[0]),
        clear_s=read_limit(typed["clear_s"], SECONDS[0]),
        scopes=read_list(typed["scopes"]),
        hours=read_list(typed["hours"]),
        except_hours=read_list(typed["except_hours"]),
        enabled=enabled,
    )
