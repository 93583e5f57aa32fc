"""The handover in words: what every renderer says the same way, in the site's language."""

from __future__ import annotations

from collections.abc import Sequence
from datetime import date, datetime
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from wallboard.alerts.words import clock, length, wait
from wallboard.handover.document import AlertLine, Deed, Handover, Item, ScopeFigures
from wallboard.language import day, day_parts, figure, mark, say, say_n, time_of_day
from wallboard.log.handovers import ROLE_WORDS, Signature
from wallboard.metrics import FORMULA_WORDS
from wallboard.outcomes.tracker import Outcome
from wallboard.outward.words import course_in_short, course_words
from wallboard.records import Alert, FrozenFigures, Intervention

Verdict = Literal["better", "as expected", "worse", "not known"]
UNKNOWN = "—"
MAIN_HORIZON_MIN = 30
SHORT_CHARACTERS = 150
PAGE_CHARACTERS = 80
AS_EXPECTED = 0.05
"""A difference from the forecast that is not worth a number."""
LONG_TARGET_S = 600
HALF_DAY_S = 43_200.0
ENDS = (".", "!", "?", "…", ":", ";")
ITEM_WORDS = {
    "overdue": mark("was due {time}"),
    "open": mark("due {time}"),
    "runs on": mark("until {time}"),
    "told": mark("until {time}"),
    "done": mark("until {time}"),
}
MODE_WORDS = {"demo": mark("Demo: a simulated centre"), "replay": mark("Replay of a recorded day")}
AGENTS_IN: dict[str, str] = {
    "available": mark("{n} available"),
    "alerting": mark("{n} ringing"),
    "talking": mark("{n} talking"),
    "held": mark("{n} on hold"),
    "wrapup": mark("{n} in wrap-up"),
    "break": mark("{n} on break"),
    "lunch": mark("{n} at lunch"),
    "training": mark("{n} in training"),
    "meeting": mark("{n} in a meeting"),
    "away": mark("{n} away"),
}


RULES: dict[str, str] = {
    "spike": mark("Spike"),
    "drop": mark("Drop"),
    "abandonment": mark("Abandonment"),
    "menu_hangups": mark("Menu hangups"),
    "handling_time": mark("Handling time"),
    "no_answers": mark("No answers"),
    "agents_leaving": mark("Agents leaving"),
    "longest_wait": mark("Longest wait"),
    "waiting": mark("Waiting"),
    "service_level": mark("Service level"),
    "no_agent_free": mark("No agent free"),
    "nobody_signed_on": mark("Nobody signed on"),
    "wait_ahead": mark("Wait ahead"),
    "service_level_ahead": mark("Service level ahead"),
    "out_of_adherence": mark("Out of adherence"),
    "overstaffed": mark("Overstaffed"),
    "long_call": mark("Long call"),
    "long_wrapup": mark("Long wrapup"),
    "long_break": mark("Long break"),
    "long_lunch": mark("Long lunch"),
}


class Effect(Struct, frozen=True):
    """What came of an intervention, and whether it is better than what was expected anyway.

    `level` tells the service level alone, `text` who waits too.
    """

    level: str
    text: str
    verdict: Verdict


def percent(value: float | None) -> str:
    """`84 %`."""
    return UNKNOWN if value is None else f"{100 * value:.0f} %"


def seconds(value: float | None) -> str:
    """A wait, `2:41`."""
    return UNKNOWN if value is None else wait(value)


def number(value: float | None) -> str:
    """A whole number, `1,240`."""
    return UNKNOWN if value is None else figure(value)


def against(figures: ScopeFigures) -> str:
    """Contacts against the forecast: `+31 %`; empty where nothing was expected."""
    if not figures.expected:
        return ""
    return f"{100 * (figures.offered / figures.expected - 1):+.0f} %".replace("-", "−")


def is_out_of_line(figures: ScopeFigures) -> bool:
    """Whether chance alone would seldom bring so many or so few contacts."""
    low, high = figures.expected_low, figures.expected_high
    return low is not None and high is not None and not low <= figures.offered <= high


def mode_words(mode: str) -> str:
    """What is no live floor; empty for one."""
    return say(MODE_WORDS[mode]) if mode in MODE_WORDS else ""


def moment(at: float, zone: str) -> str:
    """`Sun 23 May 1999, 21:40`."""
    local = datetime.fromtimestamp(at, ZoneInfo(zone))
    return f"{day(local)}, {time_of_day(local)}"


def moment_in_short(at: float, zone: str) -> str:
    """`Sun 23 May 21:40`."""
    local = datetime.fromtimestamp(at, ZoneInfo(zone))
    return f"{day_in_short(local)} {time_of_day(local)}"


def day_in_short(local: date) -> str:
    """`Sun 23 May`."""
    parts = day_parts(local)
    return say("{weekday} {day} {month}").format(**parts)


def day_and_month(local: date) -> str:
    """`23 May`."""
    return say("{day} {month}").format(**day_parts(local))


def date_words(local: date) -> str:
    """`23 May 1999`."""
    return say("{day} {month} {year}").format(**day_parts(local))


def day_number(local: date) -> str:
    """`23`, as a date is written whose month follows."""
    return say("{day}").format(**day_parts(local))


def day_of_month(local: date) -> str:
    """`Sun 23`."""
    return say("{weekday} {day}").format(**day_parts(local))


def rule_words(rule: str) -> str:
    """What a rule is called: `Service level`; a site's own by its id."""
    return say(RULES[rule]) if rule in RULES else rule.replace("_", " ").capitalize()


def first_sentence(text: str) -> str:
    """What stands before the first full stop that ends a sentence."""
    return short(text.partition(". ")[0].rstrip(".")) + "." if text else ""


def span(start: float, end: float, zone: str) -> str:
    """`Sun 23 May 1999, 16:00 – 22:00`; both days where they differ."""
    same = (
        datetime.fromtimestamp(start, ZoneInfo(zone)).date()
        == datetime.fromtimestamp(end, ZoneInfo(zone)).date()
    )
    return f"{moment(start, zone)} – {clock(end, zone) if same else moment(end, zone)}"


def short(text: str, most: int = SHORT_CHARACTERS) -> str:
    """The text on one line, cut at a word where it is long."""
    line = " ".join(text.split())
    if len(line) <= most:
        return line
    cut = line[: most - 1]
    return f"{cut[: cut.rfind(' ')] if ' ' in cut[most // 2 :] else cut}…"


def headline(handover: Handover) -> str:
    """The shift in three sentences."""
    floor = handover.scopes[0] if handover.scopes else None
    parts = []
    if floor is not None and floor.service_level is not None:
        words = say("Service level {level}, target {target}.")
        parts.append(words.format(level=percent(floor.service_level), target=target_words(floor)))
        parts.append(f"{_contacts(floor)}{_lost(floor)}.")
    in_force = len(handover.in_force) + len(handover.snoozed)
    opened = sum(item.state in {"open", "overdue"} for item in handover.items)
    matters = say_n("{n} matters open", "{n} matter open", opened).format(n=opened)
    words = say_n("{n} alerts in force, {matters}.", "{n} alert in force, {matters}.", in_force)
    parts.append(words.format(n=in_force, matters=matters))
    return " ".join(parts)


def _contacts(floor: ScopeFigures) -> str:
    offered = number(floor.offered)
    if not floor.expected:
        return say("{n} contacts").format(n=offered)
    more = floor.offered / floor.expected - 1
    if not is_out_of_line(floor):
        if abs(more) < AS_EXPECTED:
            return say("{n} contacts, as many as expected").format(n=offered)
        words = say("{n} contacts, {change} against the forecast, by chance")
        return words.format(n=offered, change=against(floor))
    words = (
        say("{n} contacts, {share} more than expected")
        if more > 0
        else say("{n} contacts, {share} fewer than expected")
    )
    return words.format(n=offered, share=percent(abs(more)))


def _lost(floor: ScopeFigures) -> str:
    """How many gave up, where that is more than the site allows."""
    if floor.abandonment is None or floor.abandonment <= floor.scope.targets.abandonment:
        return ""
    return say(", {n} abandoned").format(n=number(floor.abandoned))


def target_words(figures: ScopeFigures) -> str:
    """`80 % in 20 s`."""
    return say("{level} in {length}").format(**_target(figures))


def target_in_short(figures: ScopeFigures) -> str:
    """`80 % / 20 s`."""
    return "{level} / {length}".format(**_target(figures))


def _target(figures: ScopeFigures) -> dict[str, str]:
    target = figures.scope.targets
    within = f"{target.within_s:.0f} s" if target.within_s < LONG_TARGET_S else length(target.within_s)
    return {"level": percent(target.service_level), "length": within}


def formula_words(handover: Handover) -> str:
    """How service level is counted."""
    formulas = dict.fromkeys(each.scope.targets.formula for each in handover.scopes)
    return "; ".join(say(FORMULA_WORDS[formula]) for formula in formulas)


# --- what was done and what it did ---


def main_outcome(deed: Deed) -> Outcome | None:
    """The one that is told first: after half an hour, else the latest."""
    by_horizon = {outcome.after_min: outcome for outcome in deed.outcomes}
    return by_horizon.get(MAIN_HORIZON_MIN) or (deed.outcomes[-1] if deed.outcomes else None)


def effect(outcome: Outcome) -> Effect:
    """“service level 61 → 84 %; 70–78 % expected anyway”, and what to think of it."""
    before, after = outcome.before, outcome.figures
    level = _from_to(before.service_level, after.service_level)
    waiting = say("waiting {before} → {after}").format(
        before=number(before.waiting), after=number(after.waiting)
    )
    if outcome.expected is None or after.service_level is None:
        why = say(outcome.why_not) if outcome.why_not else say("no contacts since")
        words = say("service level {change}; what was expected anyway is not known: {why}")
        level = words.format(change=level, why=why)
        return Effect(level, f"{level}; {waiting}", "not known")
    low, high = outcome.expected.low, outcome.expected.high
    words = say("service level {change}; {range} expected anyway")
    level = words.format(change=level, range=_range(low, high))
    return Effect(level, f"{level}; {waiting}", _verdict(after, low, high))


def _verdict(after: FrozenFigures, low: float, high: float) -> Verdict:
    level = after.service_level
    if level is None:
        return "not known"
    return "better" if level > high else "worse" if level < low else "as expected"


def _from_to(before: float | None, after: float | None) -> str:
    left = UNKNOWN if before is None else f"{100 * before:.0f}"
    return f"{left} → {percent(after)}"


def _range(low: float, high: float) -> str:
    left, right = f"{100 * low:.0f}", f"{100 * high:.0f}"
    return f"{left} %" if left == right else f"{left}–{right} %"


def page_words(row: Intervention) -> str:
    """The beginning of a row's words, and in short what became of it where it was sent."""
    delivery = row.details.delivery
    return short(row.text, PAGE_CHARACTERS) + (f" ({course_in_short(delivery)})" if delivery else "")


def full_text(row: Intervention) -> str:
    """The words of a row with what its details add."""
    details = row.details
    parts = (
        row.text.strip(),
        details.escalated_to and say("Escalated to {name}").format(name=details.escalated_to),
        details.reference and say("Reference {reference}").format(reference=details.reference),
        details.effect and say("Effect hoped for: {effect}").format(effect=details.effect),
        details.delivery and course_words(details.delivery),
    )
    *ended, last = [part for part in parts if part] or [""]
    return " ".join([*(part if part.endswith(ENDS) else f"{part}." for part in ended), last])


def item_when(item: Item, zone: str, end: float) -> str:
    """What the words of an item say of its time."""
    if item.until is None:
        return say("no time named") if item.state == "open" else ""
    at = clock(item.until, zone) if abs(item.until - end) < HALF_DAY_S else moment(item.until, zone)
    return say(ITEM_WORDS[item.state]).format(time=at)


def alert_state(alert: Alert, zone: str) -> str:
    """Who has it and until when it is quiet."""
    if alert.state == "snoozed" and alert.snoozed_until is not None:
        why = f" ({alert.snooze_reason})" if alert.snooze_reason else ""
        return say("snoozed until {clock}").format(clock=clock(alert.snoozed_until, zone)) + why
    if alert.acknowledged_by:
        at = clock(alert.acknowledged_at or alert.since, zone)
        return say("{name} has it since {clock}").format(name=alert.acknowledged_by, clock=at)
    states = {"recovering": say("recovering"), "no_data": say("no data")}
    return states.get(alert.state) or say("nobody has it yet")


def alert_now(line: AlertLine) -> str:
    """How an alert's place stands at sign-off: `4 waiting, the longest 0:58, 16 % in the last half-hour`."""
    now = line.now
    if now is None:
        return ""
    return ", ".join(part for part in (*_waiting(now), _lately(now)) if part)


def _waiting(now: FrozenFigures) -> tuple[str, str]:
    longest = say("the longest {wait}").format(wait=seconds(now.longest_wait_s))
    return (
        say("{n} waiting").format(n=number(now.waiting)),
        longest if now.longest_wait_s is not None else "",
    )


def _lately(now: FrozenFigures) -> str:
    if now.service_level is None:
        return ""
    return say("{level} in the last half-hour").format(level=percent(now.service_level))


def forecast_warning(handover: Handover) -> str:
    """Said where the last full interval was so far off its forecast that the next ones may be too."""
    full = [each for each in handover.intervals if each.start + each.length_s <= handover.end_at]
    last = full[-1] if full else None
    if last is None or last.expected is None or last.low is None or last.high is None:
        return ""
    if last.low <= last.offered <= last.high:
        return ""
    too_low = say(
        "The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers"
        " are far too low."
    )
    too_high = say(
        "The interval from {clock} brought {n} where {expected} were expected; if that goes on, these numbers"
        " are too high."
    )
    return (too_low if last.offered > last.high else too_high).format(
        clock=clock(last.start, handover.zone), n=number(last.offered), expected=number(last.expected)
    )


def agents_in(state: str, count: int) -> str:
    """`3 on break`; a vendor's own word as it is."""
    words = say(AGENTS_IN[state]) if state in AGENTS_IN else "{n} " + state.replace("_", " ")
    return words.replace("{n}", str(count))


def teams_words(handover: Handover) -> Sequence[tuple[str, str]]:
    """Each team with its agents by state, those signed out left out."""
    teams: dict[str, list[str]] = {}
    for each in handover.sign_off.teams if handover.sign_off else ():
        if each.state != "signed_out":
            team = each.team or say("Without a team")
            teams.setdefault(team, []).append(agents_in(each.state, each.agents))
    return [(team, ", ".join(states)) for team, states in teams.items()]


# --- what the two supervisors said ---


def own_words(handover: Handover) -> str:
    """What stands in the place of the supervisor's words where there are none."""
    skipped = handover.record.skipped
    if skipped is None:
        return say("The supervisor left no words of their own.")
    words = say("No words of the supervisor's own: skipped by {name}, because: {why}")
    return words.format(name=skipped.who, why=skipped.text)


def said_by(handover: Handover) -> str:
    """Whose the words are: `A. Cohen, 21:50`; empty where the log does not know them."""
    said = handover.record.said
    known = said is not None and said.text.strip() == handover.words.strip()
    return f"{said.who}, {clock(said.at, handover.zone)}" if said is not None and known else ""


def signed_words(handover: Handover) -> str:
    """Who has signed, in a sentence; empty where it is no shift that anybody would sign."""
    record = handover.record
    if not record.signatures and not handover.shifts:
        return ""
    outgoing, incoming = record.signed("outgoing"), record.signed("incoming")
    parts = _both_signed(outgoing, incoming, handover.zone)
    if record.unanswered:
        count = len(record.unanswered)
        words = say_n("{n} questions without an answer", "{n} question without an answer", count)
        parts = [*parts, words.format(n=count)]
    return f"{'; '.join(parts)}."


def _both_signed(outgoing: Signature | None, incoming: Signature | None, zone: str) -> Sequence[str]:
    if outgoing is None and incoming is None:
        return [say("Not signed by either")]
    gave = say("Not signed by the one who hands over")
    if outgoing is not None:
        words = say("Handed over by {name} at {clock}")
        gave = words.format(name=outgoing.who, clock=clock(outgoing.at, zone))
    took = say("not signed yet by anyone who takes over")
    if incoming is not None:
        words = say("taken over by {name} at {clock}")
        took = words.format(name=incoming.who, clock=clock(incoming.at, zone))
    return [gave, took]


def understood_words(handover: Handover, key: str) -> str:
    """`✓ B. Levy 22:01`: who marked the alert or the intervention with this id as understood, and when."""
    mark = handover.understood(key)
    return f"✓ {mark.who} {clock(mark.at, handover.zone)}" if mark else ""


def about_words(handover: Handover, about: str) -> str:
    """What a question is about; empty for the whole."""
    for line in (*handover.in_force, *handover.snoozed):
        if line.alert.id == about:
            return line.alert.title
    for item in (*handover.items, *handover.closed):
        if handover.refs.get(item.intervention.id) == about:
            at = clock(item.intervention.happened_at, handover.zone)
            return say("{kind} of {clock}").format(kind=item.kind, clock=at)
    return ""


def figures_words(figures: FrozenFigures | None) -> str:
    """`4 waiting, the longest 0:58, 3 of 12 agents free, 16 % in the last half-hour`."""
    if figures is None:
        return ""
    free = say("{n} of {staffed} agents free")
    agents = free.format(n=number(figures.available), staffed=number(figures.staffed))
    return ", ".join(part for part in (*_waiting(figures), agents, _lately(figures)) if part)


def role_words(signature: Signature) -> str:
    """`hands over` or `takes over`."""
    return say(ROLE_WORDS[signature.role])
