"""The handover in words: what every renderer says the same way.

English and no locale: documents are kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from datetime import datetime
from typing import Literal
from zoneinfo import ZoneInfo

from msgspec import Struct

from wallboard.alerts.words import clock, counted, length, wait
from wallboard.handover.document import AlertLine, Deed, Handover, Item, ScopeFigures
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
ITEM_WORDS = {"overdue": "was due", "open": "due", "runs on": "until", "told": "until", "done": "until"}
MODE_WORDS = {"live": "", "demo": "Demo: a simulated centre", "replay": "Replay of a recorded day"}


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
    return UNKNOWN if value is None else f"{value:,.0f}"


def against(figures: ScopeFigures) -> str:
    """Contacts against the forecast: `+31 %`; empty where nothing was expected."""
    if not figures.expected:
        return ""
    return f"{100 * (figures.offered / figures.expected - 1):+.0f} %".replace("-", "−")


def is_out_of_line(figures: ScopeFigures) -> bool:
    """Whether chance alone would seldom bring so many or so few contacts."""
    low, high = figures.expected_low, figures.expected_high
    return low is not None and high is not None and not low <= figures.offered <= high


def moment(at: float, zone: str) -> str:
    """`Sun 23 May 1999, 21:40`."""
    return datetime.fromtimestamp(at, ZoneInfo(zone)).strftime("%a %-d %b %Y, %H:%M")


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
        parts.append(f"Service level {percent(floor.service_level)}, target {target_words(floor)}")
        parts.append(f"{number(floor.offered)} contacts{_busier(floor)}{_lost(floor)}")
    alerts = counted(len(handover.in_force) + len(handover.snoozed), "alert in force", "alerts in force")
    opened = sum(item.state in {"open", "overdue"} for item in handover.items)
    parts.append(f"{alerts}, {counted(opened, 'matter', 'matters')} open")
    return f"{'. '.join(parts)}."


def _busier(floor: ScopeFigures) -> str:
    if not floor.expected:
        return ""
    more = floor.offered / floor.expected - 1
    if not is_out_of_line(floor):
        return (
            ", as many as expected"
            if abs(more) < AS_EXPECTED
            else f", {against(floor)} against the forecast, by chance"
        )
    return f", {abs(more):.0%} {'more' if more > 0 else 'fewer'} than expected".replace("%", " %")


def _lost(floor: ScopeFigures) -> str:
    """How many gave up, where that is more than the site allows."""
    if floor.abandonment is None or floor.abandonment <= floor.scope.targets.abandonment:
        return ""
    return f", {number(floor.abandoned)} abandoned"


def target_words(figures: ScopeFigures) -> str:
    """`80 % in 20 s`."""
    target = figures.scope.targets
    within = f"{target.within_s:.0f} s" if target.within_s < LONG_TARGET_S else length(target.within_s)
    return f"{percent(target.service_level)} in {within}"


def formula_words(handover: Handover) -> str:
    """How service level is counted."""
    formulas = dict.fromkeys(each.scope.targets.formula for each in handover.scopes)
    return "; ".join(FORMULA_WORDS[formula] for formula in formulas)


# --- what was done and what it did ---


def main_outcome(deed: Deed) -> Outcome | None:
    """The one that is told first: after half an hour, else the latest."""
    by_horizon = {outcome.after_min: outcome for outcome in deed.outcomes}
    return by_horizon.get(MAIN_HORIZON_MIN) or (deed.outcomes[-1] if deed.outcomes else None)


def effect(outcome: Outcome) -> Effect:
    """“service level 61 → 84 %; 70–78 % expected anyway”, and what to think of it."""
    before, after = outcome.before, outcome.figures
    level = f"service level {_from_to(before.service_level, after.service_level)}"
    waiting = f"waiting {number(before.waiting)} → {number(after.waiting)}"
    if outcome.expected is None or after.service_level is None:
        why = outcome.why_not or "no contacts since"
        level = f"{level}; what was expected anyway is not known: {why}"
        return Effect(level, f"{level}; {waiting}", "not known")
    low, high = outcome.expected.low, outcome.expected.high
    level = f"{level}; {_range(low, high)} expected anyway"
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
        details.escalated_to and f"Escalated to {details.escalated_to}",
        details.reference and f"Reference {details.reference}",
        details.effect and f"Effect hoped for: {details.effect}",
        details.delivery and course_words(details.delivery),
    )
    *ended, last = [part for part in parts if part] or [""]
    return " ".join([*(part if part.endswith(ENDS) else f"{part}." for part in ended), last])


def item_when(item: Item, zone: str, end: float) -> str:
    """What the words of an item say of its time."""
    if item.until is None:
        return "no time named" if item.state == "open" else ""
    at = clock(item.until, zone) if abs(item.until - end) < HALF_DAY_S else moment(item.until, zone)
    return f"{ITEM_WORDS[item.state]} {at}"


def alert_state(alert: Alert, zone: str) -> str:
    """Who has it and until when it is quiet."""
    if alert.state == "snoozed" and alert.snoozed_until is not None:
        why = f" ({alert.snooze_reason})" if alert.snooze_reason else ""
        return f"snoozed until {clock(alert.snoozed_until, zone)}{why}"
    if alert.acknowledged_by:
        return f"{alert.acknowledged_by} has it since {clock(alert.acknowledged_at or alert.since, zone)}"
    return {"recovering": "recovering", "no_data": "no data"}.get(alert.state, "nobody has it yet")


def alert_now(line: AlertLine) -> str:
    """How an alert's place stands at sign-off: `4 waiting, the longest 0:58, 16 % in the last half-hour`."""
    now = line.now
    if now is None:
        return ""
    longest = f", the longest {seconds(now.longest_wait_s)}" if now.longest_wait_s is not None else ""
    level = f", {percent(now.service_level)} in the last half-hour" if now.service_level is not None else ""
    return f"{number(now.waiting)} waiting{longest}{level}"


def forecast_warning(handover: Handover) -> str:
    """Said where the last full interval was so far off its forecast that the next ones may be too."""
    full = [each for each in handover.intervals if each.start + each.length_s <= handover.end_at]
    last = full[-1] if full else None
    if last is None or last.expected is None or last.low is None or last.high is None:
        return ""
    if last.low <= last.offered <= last.high:
        return ""
    return (
        f"The interval from {clock(last.start, handover.zone)} brought {number(last.offered)} where"
        f" {number(last.expected)} were expected; if that goes on, these numbers are"
        f" {'far too low' if last.offered > last.high else 'too high'}."
    )


def teams_words(handover: Handover) -> Sequence[tuple[str, str]]:
    """Each team with its agents by state, those signed out left out."""
    teams: dict[str, list[str]] = {}
    for each in handover.sign_off.teams if handover.sign_off else ():
        if each.state != "signed_out":
            teams.setdefault(each.team or "Without a team", []).append(
                f"{each.agents} {each.state.replace('_', ' ')}"
            )
    return [(team, ", ".join(states)) for team, states in teams.items()]


# --- what the two supervisors said ---


def own_words(handover: Handover) -> str:
    """What stands in the place of the supervisor's words where there are none."""
    skipped = handover.record.skipped
    if skipped is None:
        return "The supervisor left no words of their own."
    return f"No words of the supervisor's own: skipped by {skipped.who}, because: {skipped.text}"


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
    parts = (
        *_both_signed(outgoing, incoming, handover.zone),
        f"{counted(len(record.unanswered), 'question', 'questions')} without an answer"
        if record.unanswered
        else "",
    )
    return f"{'; '.join(part for part in parts if part)}."


def _both_signed(outgoing: Signature | None, incoming: Signature | None, zone: str) -> Sequence[str]:
    if outgoing is None and incoming is None:
        return ["Not signed by either"]
    return [
        _signed("Handed over by", outgoing, zone) or "Not signed by the one who hands over",
        _signed("taken over by", incoming, zone) or "not signed yet by anyone who takes over",
    ]


def _signed(what: str, signature: Signature | None, zone: str) -> str:
    return f"{what} {signature.who} at {clock(signature.at, zone)}" if signature else ""


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
            return f"{item.kind} of {clock(item.intervention.happened_at, handover.zone)}"
    return ""


def figures_words(figures: FrozenFigures | None) -> str:
    """`4 waiting, the longest 0:58, 3 of 12 agents free, 16 % in the last half-hour`."""
    if figures is None:
        return ""
    parts = (
        f"{number(figures.waiting)} waiting",
        f"the longest {seconds(figures.longest_wait_s)}" if figures.longest_wait_s is not None else "",
        f"{number(figures.available)} of {number(figures.staffed)} agents free",
        f"{percent(figures.service_level)} in the last half-hour"
        if figures.service_level is not None
        else "",
    )
    return ", ".join(part for part in parts if part)


def role_words(signature: Signature) -> str:
    """`hands over` or `takes over`."""
    return ROLE_WORDS[signature.role]
