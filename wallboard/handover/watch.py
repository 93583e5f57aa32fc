"""What to keep an eye on after the shift."""

from __future__ import annotations

from collections.abc import Iterator

from wallboard.alerts.compose import Names
from wallboard.alerts.words import clock, figure, listed, wait
from wallboard.handover.document import Handover, ScopeFigures, Watch
from wallboard.language import say
from wallboard.records import Alert, FrozenFigures

LATELY_S = 1800.0
"""An alert that was over for no longer than this may well come back."""
OFTEN = 3
"""A rule that fired so often in a shift will again."""
FALLING = 0.1
"""A service level of the last half-hour that is so far under the shift's is on its way down."""
BARELY_MISSED = 0.02
"""A shift that missed its target by less is not worth a word."""


def watch_list(handover: Handover, names: Names) -> tuple[Watch, ...]:
    """Queues that missed their target or stand badly, alerts that may come back, hours that lack agents."""
    sign_off = handover.sign_off
    now = {figures.scope: figures for figures in sign_off.figures} if sign_off else {}
    queues = (
        Watch(each.scope.name, "; ".join(reasons))
        for each in handover.scopes
        if each.scope.kind == "queue" and (reasons := [*_reasons(each, now.get(each.scope.id))])
    )
    return (*queues, *_may_come_back(handover, names), *_short_of_agents(handover))


def _reasons(figures: ScopeFigures, now: FrozenFigures | None) -> Iterator[str]:
    targets, level = figures.scope.targets, figures.service_level
    if level is not None and level < targets.service_level - BARELY_MISSED:
        yield say("{level} over the shift, target {target}").format(
            level=figure(level, "ratio"), target=figure(targets.service_level, "ratio")
        )
    if now is None:
        return
    if now.longest_wait_s is not None and now.longest_wait_s > targets.longest_wait_s:
        words = say("{n} waiting at sign-off, the longest {wait}")
        yield words.format(n=now.waiting, wait=wait(now.longest_wait_s))
    if now.service_level is not None and level is not None and now.service_level < level - FALLING:
        words = say("{level} in the last half-hour: on its way down")
        yield words.format(level=figure(now.service_level, "ratio"))


def _may_come_back(handover: Handover, names: Names) -> Iterator[Watch]:
    by_rule: dict[tuple[str, str], list[Alert]] = {}
    for alert in handover.over:
        if alert.severity != "info":
            by_rule.setdefault((alert.rule, alert.scope), []).append(alert)
    for (_rule, scope), alerts in by_rule.items():
        last = max(alerts, key=lambda alert: alert.recovered_at or 0.0)
        if len(alerts) >= OFTEN:
            words = say("“{alert}” came {n} times in the shift")
            yield Watch(names.of(scope), words.format(alert=last.title, n=len(alerts)))
        elif last.recovered_at is not None and handover.end_at - last.recovered_at <= LATELY_S:
            since = clock(last.recovered_at, names.zone)
            words = say("“{alert}” is over only since {clock}")
            yield Watch(names.of(scope), words.format(alert=last.title, clock=since))


def _short_of_agents(handover: Handover) -> Iterator[Watch]:
    short = [
        (each.required - each.scheduled, each)
        for each in handover.ahead
        if each.required is not None and each.scheduled is not None and each.scheduled < each.required
    ]
    if short:
        hours = listed([clock(each.start, handover.zone) for _, each in short])
        _, worst = max(short, key=lambda gap: gap[0])
        words = say(
            "fewer agents scheduled than required at {clocks}; worst {n} for {required} at {clock}"
        ).format(
            clocks=hours,
            n=f"{worst.scheduled:.0f}",
            required=f"{worst.required:.0f}",
            clock=clock(worst.start, handover.zone),
        )
        yield Watch(say("Staff"), words)
