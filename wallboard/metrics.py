"""The named formulas. Every function takes sums (see `wallboard.floor.intervals`) of any leading shape
and gives an array of that shape.

A ratio without contacts behind it is NaN (shown as “—”), never 0 and never 1. Aggregates are computed from
added sums, so a day's service level is Σ numerators / Σ denominators and never the mean of its intervals'.
"""

from __future__ import annotations

from collections.abc import Callable

import numpy as np
import numpy.typing as npt
from msgspec import Struct

from wallboard.floor import intervals as col
from wallboard.floor.intervals import SumsArray
from wallboard.language import mark

Values = npt.NDArray[np.float64]


def ratio(numerator: Values, denominator: Values) -> Values:
    """Numerator / denominator, NaN where the denominator is not positive."""
    above, below = np.asarray(numerator, dtype=np.float64), np.asarray(denominator, dtype=np.float64)
    result = np.full(np.broadcast_shapes(above.shape, below.shape), np.nan)
    np.divide(above, below, out=result, where=below > 0)
    return result


# --- service level: metric-definitions B1 ---


def _answered_of_offered(s: SumsArray, _past_target: Values) -> Values:
    return ratio(
        s[..., col.ANSWERED_WITHIN],
        s[..., col.ANSWERED] + s[..., col.ABANDONED] - s[..., col.SHORT_ABANDONED],
    )


def _answered_only(s: SumsArray, _past_target: Values) -> Values:
    return ratio(s[..., col.ANSWERED_WITHIN], s[..., col.ANSWERED])


def _abandons_positive(s: SumsArray, _past_target: Values) -> Values:
    return ratio(
        s[..., col.ANSWERED_WITHIN] + s[..., col.ABANDONED_WITHIN],
        s[..., col.ANSWERED] + s[..., col.ABANDONED],
    )


def _abandons_ignored(s: SumsArray, _past_target: Values) -> Values:
    return ratio(s[..., col.ANSWERED_WITHIN], s[..., col.SL_OFFERED] - s[..., col.ABANDONED_WITHIN])


def _abandons_negative(s: SumsArray, _past_target: Values) -> Values:
    return ratio(s[..., col.ANSWERED_WITHIN], s[..., col.SL_OFFERED])


def _genesys_general(s: SumsArray, _past_target: Values) -> Values:
    """All switches on: flow-outs, short abandons and abandons in the denominator."""
    return ratio(s[..., col.ANSWERED_WITHIN], s[..., col.ANSWERED] + s[..., col.ABANDONED] + s[..., col.LEFT])


def _live_pessimistic(s: SumsArray, past_target: Values) -> Values:
    counted = s[..., col.ANSWERED] + s[..., col.ABANDONED] - s[..., col.SHORT_ABANDONED]
    return ratio(s[..., col.ANSWERED_WITHIN], counted + past_target)


SERVICE_LEVELS: dict[str, Callable[[SumsArray, Values], Values]] = {
    "answered_of_offered": _answered_of_offered,
    "answered_only": _answered_only,
    "abandons_positive": _abandons_positive,
    "abandons_ignored": _abandons_ignored,
    "abandons_negative": _abandons_negative,
    "genesys_general": _genesys_general,
    "live_pessimistic": _live_pessimistic,
}
"""Formula name → function.

Sources: Genesys Cloud, Asterisk app_queue, Cisco UCCE, Amazon Connect (docs/reference/metrics.md).
"""

FORMULA_WORDS: dict[str, str] = {
    "answered_of_offered": mark("answered in target of answered and abandoned, short abandons left out"),
    "answered_only": mark("answered in target of answered"),
    "abandons_positive": mark("answered or abandoned in target of answered and abandoned"),
    "abandons_ignored": mark("answered in target of offered, abandons in target left out"),
    "abandons_negative": mark("answered in target of offered, abandons count against"),
    "genesys_general": mark("answered in target of answered, abandoned and flowed out"),
    "live_pessimistic": mark("as answered_of_offered, and those who wait past the target count against"),
}


def service_level(sums: SumsArray, formula: str, waiting_past_target: Values | float = 0.0) -> Values:
    """Service level 0..1 by the named formula; NaN without contacts.

    `waiting_past_target` (contacts still waiting that have already broken the target) counts in
    `live_pessimistic` only. Raises KeyError for an unknown formula.
    """
    return SERVICE_LEVELS[formula](sums, np.asarray(waiting_past_target, dtype=np.float64))


# --- speed and waiting: B2 ---


def asa_s(sums: SumsArray) -> Values:
    """Average speed of answer, seconds: Σ wait of answered / answered."""
    return ratio(sums[..., col.ANSWERED_WAIT_S], sums[..., col.ANSWERED])


def average_abandon_time_s(sums: SumsArray) -> Values:
    """Mean seconds that those who abandoned had waited."""
    return ratio(sums[..., col.ABANDONED_WAIT_S], sums[..., col.ABANDONED])


def average_wait_s(sums: SumsArray) -> Values:
    """Mean wait of all who stopped waiting: answered, abandoned and left (Genesys tWait)."""
    return ratio(
        sums[..., col.ANSWERED_WAIT_S] + sums[..., col.ABANDONED_WAIT_S] + sums[..., col.LEFT_WAIT_S],
        sums[..., col.ANSWERED] + sums[..., col.ABANDONED] + sums[..., col.LEFT],
    )


class WaitingFloor(Struct, frozen=True):
    """What the estimates of waiting time go by:

    counts, AHT in seconds, `abandonment` 0..1; arrays of one shape.
    """

    waiting: Values
    available: Values
    staffed: Values
    aht_s: Values
    abandonment: Values


def _simplified(f: WaitingFloor) -> Values:
    """max(0, waiting - available) × AHT / max(1, staffed): Genesys Stat Server without its fallbacks."""
    return np.asarray(np.maximum(0.0, f.waiting - f.available) * f.aht_s / np.maximum(1.0, f.staffed))


def _stat_server(f: WaitingFloor) -> Values:
    """AHT × calls in queue / active agents; AHT 90 s where unknown, 0.0001 agents where there are none."""
    aht_s = np.where(np.isnan(f.aht_s), 90.0, f.aht_s)
    agents = np.where(f.staffed > 0, f.staffed, 0.0001)
    return np.asarray(aht_s * np.maximum(0.0, f.waiting - f.available) / agents)


def _genesys_cloud(f: WaitingFloor) -> Values:
    """AHT × position / active agents × (1 - abandon rate), for one who comes now (the public summary of
    theirs).
    """
    stays = 1.0 - np.nan_to_num(f.abandonment)
    return np.where(f.staffed > 0, f.aht_s * (f.waiting + 1.0) / np.maximum(1.0, f.staffed) * stays, np.nan)


def _vertical_wave(f: WaitingFloor) -> Values:
    """6 + AHT × (position - 1) / max(available, 1), for one who comes now."""
    return np.asarray(6.0 + f.aht_s * f.waiting / np.maximum(f.available, 1.0))


ESTIMATED_WAITS: dict[str, Callable[[WaitingFloor], Values]] = {
    "simplified": _simplified,
    "genesys_stat_server": _stat_server,
    "genesys_cloud": _genesys_cloud,
    "vertical_wave": _vertical_wave,
}
"""Name → expected wait, seconds, of one who comes now.

They differ widely: print the name beside the number.
"""


def estimated_wait_s(floor: WaitingFloor, method: str = "simplified") -> Values:
    """Expected wait by the named method, seconds. Raises KeyError for an unknown one."""
    return ESTIMATED_WAITS[method](floor)


def asterisk_holdtime_s(before_s: float, wait_s: float) -> float:
    """Asterisk's running hold time after one more answered call that waited `wait_s`: (3 × old + new) / 4."""
    return (3.0 * before_s + wait_s) / 4.0


# --- abandonment: B3 ---


def abandonment(sums: SumsArray) -> Values:
    """Abandoned / offered."""
    return ratio(sums[..., col.ABANDONED], sums[..., col.OFFERED])


def abandonment_without_short(sums: SumsArray) -> Values:
    """(abandoned - short) / (offered - short)."""
    short = sums[..., col.SHORT_ABANDONED]
    return ratio(sums[..., col.ABANDONED] - short, sums[..., col.OFFERED] - short)


# --- handling: B4 ---


def aht_s(sums: SumsArray) -> Values:
    """Average handling time, seconds:

    (talk + hold + wrap-up) / handled, over contacts that ended in the interval.
    """
    return ratio(handling_s(sums), sums[..., col.HANDLED])


def handling_s(sums: SumsArray) -> Values:
    """Talk + hold + wrap-up, seconds."""
    return np.asarray(
        sums[..., col.TALK_S] + sums[..., col.HOLD_S] + sums[..., col.WRAPUP_S], dtype=np.float64
    )


# --- occupancy: B5 ---


def occupancy(sums: SumsArray) -> Values:
    """On contact / (on contact + available), agents' wall-clock time (Amazon Connect);

    ringing is in neither.
    """
    on_contact = sums[..., col.ON_CONTACT_S]
    return ratio(on_contact, on_contact + sums[..., col.IDLE_S])


def occupancy_of_signed_on(sums: SumsArray) -> Values:
    """On contact / signed on, any state."""
    return ratio(sums[..., col.ON_CONTACT_S], sums[..., col.STAFFED_S])


def shrinkage(sums: SumsArray) -> Values:
    """Share of signed-on time that was neither on contact nor available."""
    staffed = sums[..., col.STAFFED_S]
    return ratio(staffed - sums[..., col.ON_CONTACT_S] - sums[..., col.IDLE_S], staffed)


def agents_on(sums: SumsArray, length_s: Values | float) -> Values:
    """Mean number of agents on contact or available over `length_s` seconds."""
    productive = sums[..., col.ON_CONTACT_S] + sums[..., col.IDLE_S]
    return ratio(productive, np.asarray(length_s, dtype=np.float64))
