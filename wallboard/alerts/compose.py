"""A case in words: the frozen alert that the screen shows and the log keeps."""

from __future__ import annotations

from collections.abc import Sequence

from msgspec.structs import replace

from wallboard.alerts.case import Case, Life
from wallboard.alerts.conditions import Condition
from wallboard.alerts.words import MINUTE_S, clock, length, listed
from wallboard.language import say
from wallboard.records import Alert
from wallboard.snapshot import WHOLE_FLOOR, Scope


class Names:
    """What scopes are called, and the zone in which times are told."""

    def __init__(self, scopes: Sequence[Scope], zone: str) -> None:
        self.zone = zone
        self.scopes = {scope.id: scope for scope in scopes}

    def of(self, scope: str) -> str:
        """The name of a scope; its id where it is no longer there."""
        found = self.scopes.get(scope)
        return found.name if found else scope.partition(":")[2] or scope

    def covers(self, wide: str, narrow: str) -> bool:
        """Whether `wide` contains `narrow`: the floor all, a channel or group its queues."""
        if wide == narrow:
            return False
        if wide == WHOLE_FLOOR:
            return True
        outer, inner = self.scopes.get(wide), self.scopes.get(narrow)
        if outer is None or inner is None or inner.kind != "queue":
            return False
        same = {"channel": outer.channel == inner.channel, "group": outer.group == inner.group}
        return same.get(outer.kind, False)


def compose(case: Case, now: float, names: Names) -> Alert:
    """The alert of `case` at `now`."""
    lives = case.ordered()
    worst = lives[0].condition if lives else None
    if worst is None:  # over, or restored and not judged yet: what it was about stays as it was
        return _with_status(case, _known(case), now, names)
    places = [life.place for life in lives]
    alert = Alert(
        id=case.id,
        rule=case.rule,
        severity=case.severity,
        scope=places[0][0],
        state="firing",
        title=_title(worst.what, lives, names),
        text=_text(case, lives, now, names),
        advice=worst.advice,
        proposal=worst.proposal,
        since=case.since,
        raised_at=case.raised_at,
        observed=worst.observed,
        expected=worst.expected,
        scopes=tuple(dict.fromkeys(scope for scope, _subject in places)),
    )
    return _with_status(case, alert, now, names)


def _known(case: Case) -> Alert:
    if case.alert is None:
        raise ValueError(f"alert {case.id} ended before it was ever composed")
    return case.alert


def _with_status(case: Case, alert: Alert, now: float, names: Names) -> Alert:
    return replace(
        alert,
        state=case.state(now),
        severity=case.worst if case.recovered_at is not None else alert.severity,
        text=_over(case, names) if case.recovered_at is not None else alert.text,
        observed=case.peak.observed if case.recovered_at is not None and case.peak else alert.observed,
        expected=case.peak.expected if case.recovered_at is not None and case.peak else alert.expected,
        acknowledged_at=case.acknowledged_at,
        acknowledged_by=case.acknowledged_by,
        snoozed_until=case.snoozed_until,
        snooze_reason=case.snooze_reason,
        taken_back_at=case.taken_back_at,
        taken_back_by=case.taken_back_by,
        recovered_at=case.recovered_at,
    )


def _title(what: str, lives: list[Life], names: Names) -> str:
    subjects = [life.condition.subject_name for life in lives if life.condition and life.condition.subject]
    if subjects:
        return f"{what}: {listed(subjects)}"
    scopes = [life.place[0] for life in lives]
    if scopes[0] == WHOLE_FLOOR:
        return say("{what} on the whole floor").format(what=what)
    places = list(dict.fromkeys(names.of(scope) for scope in scopes))  # a group may be called as its queue
    return say("{what} in {places}").format(what=what, places=listed(places))


def _text(case: Case, lives: list[Life], now: float, names: Names) -> str:
    worst = lives[0].condition
    lost_at = case.no_data_since(now)
    parts = []
    if lost_at is not None:
        parts.append(say("No data since {clock}; before that:").format(clock=clock(lost_at, names.zone)))
    parts += [_how_far(case, worst), _since(case, names)]
    told = {_place(each, names): each for each in reversed(lives) if each.condition}  # of two the worse
    first = _place(lives[0], names)
    others = [
        f"{place} {life.condition.figure}"
        for place, life in reversed(told.items())
        if place != first and life.condition and life.condition.figure
    ]
    if others:
        parts.append(say("Also {places}.").format(places=listed(others)))
    return " ".join(part for part in parts if part)


def _place(life: Life, names: Names) -> str:
    """Who or where it is, as people call it."""
    return (life.condition.subject_name if life.condition else "") or names.of(life.place[0])


def _how_far(case: Case, worst: Condition | None) -> str:
    """How far out it is; or was, where there is nothing to say of now, as when nobody waits any more."""
    if worst is not None and worst.text:
        return worst.text
    return say("At worst: {figures}").format(figures=case.peak.text) if case.peak else ""


def _since(case: Case, names: Names) -> str:
    since = clock(case.since, names.zone)
    if case.times == 1:
        return say("Since {clock}.").format(clock=since)
    first = clock(case.first_since, names.zone)
    return say("Since {clock}, {n} times since {first}.").format(clock=since, n=case.times, first=first)


def _over(case: Case, names: Names) -> str:
    """What it was at its worst, and how long it lasted; said once it is over."""
    end_at = case.recovered_at or case.raised_at
    span = {
        "start": clock(case.first_since, names.zone),
        "end": clock(end_at, names.zone),
        "length": _span_length(case.first_since, end_at),
    }
    once, often = say("{start} to {end}, {length}."), say("{start} to {end}, {length}, {n} times.")
    lasted = often.format(n=case.times, **span) if case.times > 1 else once.format(**span)
    if case.folded_into:
        return say("Now part of “{alert}”. {lasted}").format(alert=case.folded_into, lasted=lasted)
    if case.peak is None:
        return say("It was in force {lasted}").format(lasted=lasted)
    several, place = len(case.places) > 1 and not case.peak.subject, names.of(case.peak.scope)
    titled = {names.of(scope) for scope in case.alert.scopes} if case.alert else set()
    if several and case.peak.scope != WHOLE_FLOOR and titled != {place}:
        return say("In {place}: {figures} {lasted}").format(
            place=place, figures=case.peak.text, lasted=lasted
        )
    return f"{case.peak.text} {lasted}"


def _span_length(start: float, end: float) -> str:
    """As long as the two times of day beside it say, where they differ: 12:00 to 12:07 is 7 min."""
    minutes = end // MINUTE_S - start // MINUTE_S
    return length(MINUTE_S * minutes if minutes else end - start)
