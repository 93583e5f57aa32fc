"""Floors to look at: one frozen snapshot a story, made from a seed; its figures agree with each other."""

from dataclasses import dataclass, field

import numpy as np
from msgspec.structs import replace

from wallboard.config import TargetsConfig
from wallboard.config_types import ScopeKind
from wallboard.feed import LinkState
from wallboard.floor import intervals as col
from wallboard.floor.intervals import WIDTH, SumsArray, total
from wallboard.metrics import ratio
from wallboard.records import Alert, Intervention
from wallboard.snapshot import (
    WHOLE_FLOOR,
    AgentView,
    Expectation,
    FeedHealth,
    FloorSnapshot,
    LiveFigures,
    Numbers,
    Opening,
    Scope,
)

DAY_START_AT = 1_779_750_000.0  # 2026-05-25 23:00 UTC: midnight of a Tuesday in London
HOUR_S = 3600.0
INTERVAL_S = 1800.0
INTERVALS = 48
AHT_S = 240.0
TARGETS = TargetsConfig()
QUEUES = (
    ("Billing", "voice", "Retail"),
    ("Cards and payments", "voice", "Retail"),
    ("Mortgages", "voice", "Lending"),
    ("Technical help", "voice", "Support"),
    ("Chat", "chat", "Support"),
    ("E-mail", "email", "Support"),
)
LONG_NAMES = (
    "Donaudampfschifffahrtsgesellschaft Vertragsangelegenheiten 1",
    "خدمة العملاء والاستفسارات العامة والشكاوى والمقترحات للأفراد",
    "Billing and payment arrangements for small business customers",
)
FIRST_NAMES = [
    "Ada",
    "Ben",
    "Carla",
    "Dmitri",
    "Elif",
    "Fatima",
    "Goran",
    "Hana",
    "Ines",
    "Jonas",
    "Kofi",
    "Lena",
    "Mira",
    "Noor",
    "Oskar",
    "Priya",
]
STATES = (
    "talking",
    "talking",
    "talking",
    "available",
    "wrapup",
    "held",
    "break",
    "lunch",
    "training",
    "alerting",
)
WRONG_TOKEN = "wss://wall.harbour.example does not accept the token (401). Put the right token in its place."
WRONG_ADDRESS = "wss://wall.harbour.example has no feed at that path (404). Check the address."
WRONG_CERTIFICATE = (
    "The certificate of wss://wall.harbour.example is not trusted (self-signed certificate). "
    "Name the site's own authority as ca_file; check the host name and this machine's clock."
)
TOO_NEW = "The server speaks 'wallboard.v9', this program 'wallboard.v1'. Update the older one."
REPLAY_KEYS = frozenset({"replay.pause", "replay.resume", "replay.seek", "replay.speed"})


@dataclass
class Story:
    """What kind of day it is.

    `surge` multiplies arrivals from `surge_hour` on; hours are of the site's day.
    """

    hour: float = 14.53
    queues: tuple[tuple[str, str, str], ...] = QUEUES
    agents: int = 60
    per_hour: float = 90.0
    surge: float = 1.0
    surge_hour: float = 13.0
    waiting: int = 3
    longest_wait_s: float = 14.0
    missing: dict[int, float] = field(default_factory=dict)
    seed: int = 7

    @property
    def at(self) -> float:
        """The moment, epoch seconds."""
        return DAY_START_AT + self.hour * HOUR_S

    @property
    def current(self) -> int:
        """The interval that runs."""
        return int(self.hour * HOUR_S // INTERVAL_S)


def snapshot(story: Story | None = None) -> FloorSnapshot:
    """The floor of `story` (a calm Tuesday at 14:32 where none is given)."""
    story = story or Story()
    queues = _queue_scopes(story)
    scopes, members = _scopes(queues)
    expected = np.array([_expected(story, index) for index in range(len(queues))])
    sums = _sums(story, expected)
    rolled = np.stack([total(sums[rows]) for rows in members])
    closed, running = rolled.copy(), rolled[:, story.current].copy()
    closed[:, story.current :] = 0.0
    rolling = np.stack([running, closed[:, story.current - 1] if story.current else running])
    day = np.concatenate([closed, running[:, None]], axis=1)
    return FloorSnapshot(
        at=story.at,
        mode="live",
        speed=1.0,
        site="Harbour Bank",
        zone="Europe/London",
        day_start_at=DAY_START_AT,
        day_end_at=DAY_START_AT + 24 * HOUR_S,
        interval_s=INTERVAL_S,
        current_interval=story.current,
        scopes=scopes,
        live=_live(story, members),
        windows={"day": total(day, axis=1), "interval": running, "rolling": total(rolling)},
        closed=closed,
        missing=np.array([story.missing.get(index, 0.0) for index in range(INTERVALS)]),
        expected=_expectation(np.stack([expected[rows].sum(axis=0) for rows in members])),
        agents=tuple(_agent(story, number) for number in range(story.agents)),
        alerts=(),
        interventions=(),
        feeds=(FeedHealth("floor", "current", current=True, age_s=0.4, heartbeat_s=5.0),),
    )


def _queue_scopes(story: Story) -> list[Scope]:
    return [
        Scope(f"queue:{number}", "queue", name, channel, group, TARGETS)
        for number, (name, channel, group) in enumerate(story.queues)
    ]


def _scopes(queues: list[Scope]) -> tuple[tuple[Scope, ...], list[list[int]]]:
    """Every scope, and for each the queues (by number) that are in it."""
    scopes, members = (
        [Scope(WHOLE_FLOOR, "floor", "Whole floor", targets=TARGETS)],
        [list(range(len(queues)))],
    )
    kinds: tuple[tuple[ScopeKind, str], ...] = (("channel", "channel"), ("group", "group"))
    for kind, key in kinds:
        for name in sorted({getattr(queue, key) for queue in queues}):
            scopes.append(Scope(f"{kind}:{name}", kind, name, targets=TARGETS))
            members.append([i for i, queue in enumerate(queues) if getattr(queue, key) == name])
    return (*scopes, *queues), members + [[number] for number in range(len(queues))]


def _expected(story: Story, queue: int) -> Numbers:
    """Expected contacts an interval: a morning and an afternoon peak between 7 and 21 o'clock."""
    hour = (np.arange(INTERVALS) + 0.5) * INTERVAL_S / HOUR_S
    shape = np.exp(-((hour - 10.5) ** 2) / 4) + 0.8 * np.exp(-((hour - 15.0) ** 2) / 9)
    shape[(hour < 7) | (hour > 21)] = 0.0
    share = (0.8**queue) / sum(0.8**each for each in range(len(story.queues)))
    return np.asarray(shape * story.per_hour * share * 2)


def _sums(story: Story, expected: Numbers) -> SumsArray:
    """Sums a queue and interval, the running interval only as far as it has come."""
    rng = np.random.default_rng(story.seed)
    hour = np.arange(INTERVALS) * INTERVAL_S / HOUR_S
    done = np.clip((story.at - DAY_START_AT) / INTERVAL_S - np.arange(INTERVALS), 0.0, 1.0)
    pressure = np.where(hour >= story.surge_hour, story.surge, 1.0)
    offered = rng.poisson(expected * pressure * done).astype(float)
    lost = np.clip(0.03 + 0.16 * (pressure - 1.0), 0.0, 0.5)
    abandoned = rng.binomial(offered.astype(int), np.broadcast_to(lost, offered.shape)).astype(float)
    answered = offered - abandoned
    within = rng.binomial(answered.astype(int), np.clip(0.86 - 0.38 * (pressure - 1.0), 0.1, 1.0)).astype(
        float
    )
    wait_s = np.broadcast_to(14.0 + 90.0 * (pressure - 1.0), offered.shape)
    sums = np.zeros((*offered.shape, WIDTH))
    for column, values in {
        col.OFFERED: offered,
        col.ANSWERED: answered,
        col.ABANDONED: abandoned,
        col.ANSWERED_WITHIN: within,
        col.SL_OFFERED: offered,
        col.ANSWERED_WAIT_S: answered * wait_s,
        col.ABANDONED_WAIT_S: abandoned * wait_s * 1.4,
        col.LONGEST_WAIT_S: np.where(offered > 0, wait_s * rng.uniform(2.0, 4.5, offered.shape), 0.0),
        col.HANDLED: answered,
        col.TALK_S: answered * AHT_S * 0.8,
        col.WRAPUP_S: answered * AHT_S * 0.2,
    }.items():
        sums[..., column] = values
    return _with_agents(sums, expected, done, pressure)


def _with_agents(sums: SumsArray, expected: Numbers, done: Numbers, pressure: Numbers) -> SumsArray:
    staff_s = expected * AHT_S / 0.82 * done
    busy = np.clip(0.82 + 0.12 * (pressure - 1.0), 0.0, 0.99)
    sums[..., col.ON_CONTACT_S] = staff_s * busy
    sums[..., col.IDLE_S] = staff_s * (1 - busy)
    sums[..., col.STAFFED_S] = staff_s * 1.25
    return sums


def _expectation(contacts: Numbers) -> Expectation:
    deviation = np.sqrt(contacts + (0.06 * contacts) ** 2)
    required = np.ceil(contacts * AHT_S / INTERVAL_S / 0.84)
    return Expectation(
        contacts=contacts,
        contacts_lo=np.maximum(0.0, contacts - 1.28 * deviation),
        contacts_hi=contacts + 1.28 * deviation,
        contacts_lo95=np.maximum(0.0, contacts - 1.96 * deviation),
        contacts_hi95=contacts + 1.96 * deviation,
        required=required,
        scheduled=np.where(required > 0, required + 1, 0.0),
        basis="weekday shape, 8 Tuesdays",
    )


def _live(story: Story, members: list[list[int]]) -> LiveFigures:
    queues = len(story.queues)
    waiting = np.zeros(queues)
    waiting[0] = story.waiting
    longest = np.full(queues, np.nan)
    if story.waiting:
        longest[0] = story.longest_wait_s
    share = np.array([len(rows) / queues for rows in members])
    waits = np.array(
        [np.nanmax(longest[rows]) if story.waiting and 0 in rows else np.nan for rows in members]
    )
    by_scope = np.array([waiting[rows].sum() for rows in members])
    staffed = np.round(story.agents * 0.7 * share)
    available = np.round(staffed * (0.0 if story.surge > 1 else 0.12))
    return LiveFigures(
        waiting=by_scope,
        longest_wait_s=waits,
        past_target=np.where(waits > TARGETS.within_s, by_scope, 0.0),
        staffed=staffed,
        available=available,
        on_contact=staffed - available,
    )


def _agent(story: Story, number: int) -> AgentView:
    state = STATES[number % len(STATES)]
    if story.surge > 1 and state == "available":
        state = "talking"
    name = f"{FIRST_NAMES[number % len(FIRST_NAMES)]} {chr(65 + number // len(FIRST_NAMES) % 26)}."
    since = story.at - (number * 37) % 900
    return AgentView(f"a{number}", name, f"Team {number // 15 + 1}", state, since, queues=("0",))


# --- stories --------------------------------------------------------------------------------------


def calm() -> FloorSnapshot:
    """A day within its noise."""
    return snapshot()


def surge() -> FloorSnapshot:
    """An afternoon surge with two alerts in force, one acknowledged, and two interventions."""
    floor = snapshot(Story(surge=2.0, waiting=23, longest_wait_s=161.0))
    return replace(floor, alerts=_alerts(floor.at), interventions=_interventions(floor.at))


def stale(age_s: float = 24.0) -> FloorSnapshot:
    """The surge, but nothing has been heard for `age_s` seconds."""
    return replace(
        surge(),
        feeds=(_feed("lost", age_s, "No word from wall.harbour.example.", retry_s=8.0),),
    )


def connecting() -> FloorSnapshot:
    """Nothing has arrived yet."""
    return replace(empty(), feeds=(_feed("connecting", None, "Connecting to wall.harbour.example"),))


def refused(detail: str = "") -> FloorSnapshot:
    """The server will not have us: a person must act. The token is wrong where nothing else is said."""
    return replace(empty(), feeds=(_feed("refused", None, detail or WRONG_TOKEN, retry_s=42.0),))


def unreachable() -> FloorSnapshot:
    """Nobody answers at the address."""
    detail = "wss://wall.harbour.example cannot be reached (Name or service not known)."
    return replace(empty(), feeds=(_feed("lost", None, detail, retry_s=8.0),))


def empty() -> FloorSnapshot:
    """Before opening: queues are known, no contact has come and nobody is signed on."""
    return snapshot(Story(hour=6.2, agents=0, waiting=0))


def closed() -> FloorSnapshot:
    """Half past eight in the evening: the last caller has gone, and it opens in the morning."""
    floor = snapshot(Story(hour=20.5, agents=0, waiting=0))
    opening = Opening(is_open=False, since=DAY_START_AT + 20 * HOUR_S, until=DAY_START_AT + 32 * HOUR_S)
    return replace(floor, opening=opening)


def after_alerts() -> FloorSnapshot:
    """A calm afternoon after a spike in the morning."""
    floor = calm()
    over = tuple(
        replace(
            alert,
            state="recovered",
            since=floor.at - ago,
            raised_at=floor.at - ago + 60.0,
            recovered_at=floor.at - ago + 1500.0,
        )
        for alert, ago in zip(_alerts(floor.at), (12_600.0, 9_000.0), strict=True)
    )
    return replace(floor, alerts=over)


def crowded() -> FloorSnapshot:
    """40 queues with names of 60 letters, 2,000 agents, 99,999 waiting, waits over an hour."""
    names = tuple(
        (f"{LONG_NAMES[n % len(LONG_NAMES)][:56]} {n:03}", QUEUES[n % 6][1], QUEUES[n % 6][2])
        for n in range(40)
    )
    story = Story(
        queues=names, agents=2000, per_hour=4000.0, surge=2.4, waiting=99_999, longest_wait_s=3723.0
    )
    floor = snapshot(story)
    return replace(floor, alerts=_many_alerts(floor.at), interventions=_interventions(floor.at))


def tiny() -> FloorSnapshot:
    """One queue, six agents."""
    return snapshot(Story(queues=QUEUES[:1], agents=6, per_hour=12.0, waiting=0))


def gap() -> FloorSnapshot:
    """A calm day of which the wall has not seen 11:00 to 12:30."""
    return snapshot(Story(missing={22: 1.0, 23: 1.0, 24: 0.6}))


def demo() -> FloorSnapshot:
    """The surge as a simulated day at twenty times its speed."""
    return replace(surge(), mode="demo", speed=20.0, features=REPLAY_KEYS)


def replay(*, paused: bool = False) -> FloorSnapshot:
    """A recorded day, running at ×300 or paused."""
    return replace(
        surge(),
        mode="replay",
        speed=0.0 if paused else 300.0,
        features=REPLAY_KEYS,
        inferred=frozenset({"agents"}),
    )


def later(floor: FloorSnapshot, seconds: float) -> FloorSnapshot:
    """The same floor `seconds` on, with a few more contacts in the running interval."""
    windows = {window: sums.copy() for window, sums in floor.windows.items()}
    for sums in windows.values():
        sums[:, [col.OFFERED, col.ANSWERED, col.ANSWERED_WITHIN]] += seconds / 10
    return replace(floor, at=floor.at + seconds, windows=windows)


def service_level(floor: FloorSnapshot) -> float:
    """The day's service level of the whole floor by the default formula, apart from the program's."""
    sums = floor.windows["day"][0]
    return float(ratio(sums[col.ANSWERED_WITHIN], sums[col.ANSWERED] + sums[col.ABANDONED]))


def _feed(link: LinkState, age_s: float | None, detail: str, *, retry_s: float | None = None) -> FeedHealth:
    return FeedHealth(
        "floor", link, current=False, age_s=age_s, heartbeat_s=5.0, detail=detail, retry_s=retry_s
    )


def _alerts(at: float, queue: str = "Billing") -> tuple[Alert, ...]:
    return (
        Alert(
            id="spike-0",
            rule="spike",
            severity="critical",
            scope="queue:0",
            state="firing",
            title=f"Spike in {queue}",
            text="23 contacts in 5 min where 9 were expected; chance does this once in 900 shifts",
            advice="4 more agents for 45 min bring the queue back by 15:20. Move 2 breaks, offer overtime.",
            since=at - 660.0,
            raised_at=at - 600.0,
            observed=23.0,
            expected=9.0,
            scopes=("queue:0",),
        ),
        Alert(
            id="wait-0",
            rule="longest_wait",
            severity="warn",
            scope="queue:0",
            state="acknowledged",
            title=f"Longest wait in {queue}",
            text="2:41 where the limit is 2:00",
            advice="Someone has waited too long: pull this contact forward.",
            since=at - 240.0,
            raised_at=at - 180.0,
            acknowledged_at=at - 60.0,
            acknowledged_by="Ines M.",
            observed=161.0,
            expected=120.0,
            scopes=("queue:0",),
        ),
    )


def _many_alerts(at: float) -> tuple[Alert, ...]:
    """Eight alerts with long names."""
    return tuple(
        replace(each, id=f"{each.id}-{number}")
        for number, name in enumerate(LONG_NAMES + LONG_NAMES[:1])
        for each in _alerts(at, name)
    )


def _interventions(at: float) -> tuple[Intervention, ...]:
    rows = (
        ("coaching", 3120.0, "Coached Ben on refunds"),
        ("overtime", 1620.0, "Overtime for four until 17:00"),
    )
    return tuple(
        Intervention(f"i{number}", at - ago, at - ago, kind, WHOLE_FLOOR, text, "Ines M.", save="saved")
        for number, (kind, ago, text) in enumerate(rows)
    )
