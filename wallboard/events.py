"""The feed's vocabulary, `wallboard.v1`: the one source of its types, its JSON Schema and its AsyncAPI
document.

Times are epoch seconds (UTC, float), ids are strings, durations are seconds. All types are frozen and may
cross threads. An *event* is a message that bears `seq` (whole numbers, +1 each within an epoch) and `at`.
Structs refuse unknown fields so that a decoder notices and counts them; the session then drops those fields
and decodes again (see `feeds.session`).
"""

from __future__ import annotations

from typing import Literal

from msgspec import Struct

PROTOCOL = "wallboard.v1"
MAX_FRAME_BYTES = 4 * 1024 * 1024
MAX_WAITING_CONTACTS = 100_000
MAX_AGENTS = 50_000

AgentState = Literal[
    "available",
    "alerting",
    "talking",
    "held",
    "wrapup",
    "break",
    "lunch",
    "training",
    "meeting",
    "away",
    "signed_out",
]
LeftReason = Literal["overflow", "callback", "voicemail", "timeout", "closed", "transferred"]
FeedMode = Literal["live", "demo", "replay"]
CommandKind = Literal[
    "coach",
    "overtime.offer",
    "vto.offer",
    "break.move",
    "skill.add",
    "skill.remove",
    "message",
    "state.set",
    "contact.priority",
    "monitor.listen",
    "monitor.whisper",
    "monitor.barge",
    "replay.pause",
    "replay.resume",
    "replay.seek",
    "replay.speed",
]
InputLink = Literal["connecting", "current", "lost", "refused"]
AnswerStatus = Literal["delivered", "accepted", "declined"]
Lack = Literal["waiting", "longest_wait", "contacts", "handling", "agents"]
"""What a source may not tell of a queue: how many wait, since when, what became of contacts (offered,
answered, abandoned, service level), how long handling took, and its agents' states.
"""


class Part(Struct, frozen=True, gc=False, omit_defaults=True):
    """A piece of a message; unknown fields are ignored."""


class Message(
    Struct, frozen=True, gc=False, omit_defaults=True, forbid_unknown_fields=True, tag_field="type"
):
    """Anything that travels as one JSON object with a `type`."""


# --- parts of a snapshot ---


class QueueInfo(Part, frozen=True):
    """A queue that the source serves.

    `lacks` names what the source does not tell of it (each a `Lack`): shown as “not in this feed”, never
    as 0. `input` is the one of a relay's inputs that tells it, None where the source has only one.
    """

    queue: str
    channel: str = "voice"
    name: str | None = None
    group: str | None = None
    lacks: tuple[str, ...] = ()
    input: str | None = None


class AgentInfo(Part, frozen=True):
    """An agent and the state he is in since `since`.

    `state` is the vendor's own word where it is none of `AgentState`; it is empty where nobody knows it now.
    """

    agent: str
    state: str
    since: float
    reason: str | None = None
    queues: tuple[str, ...] = ()
    team: str | None = None
    site: str | None = None
    name: str | None = None


class ContactInfo(Part, frozen=True):
    """A contact on the floor: waiting while `answered_at` is None, else with `agent`."""

    contact: str
    queue: str
    queued_at: float
    channel: str = "voice"
    priority: int | None = None
    agent: str | None = None
    answered_at: float | None = None
    held: bool = False


class AgentCourse(Part, frozen=True):
    """The course of an agent's day so far: `spells` are states with their beginnings (`[at, state]`, an empty
    state where the source does not know), `contacts` those he ended (`[answered_at, handling_s, queue]`).
    """

    agent: str
    spells: tuple[tuple[float, str], ...] = ()
    contacts: tuple[tuple[float, float, str], ...] = ()


class IntervalTotals(Part, frozen=True):
    """Sums of one queue in one interval. Queue `*` carries the whole floor's agent time, each agent counted
    once.

    `target_s` (0: not said) and `short_abandon_s` say under which limits `answered_within`,
    `abandoned_within`, `sl_offered` and `short_abandoned` were counted. `*_s` are seconds summed over
    contacts or agents; `longest_wait_s` is a maximum over waits that ended (answered, abandoned or left) in
    the interval.

    `waits`, in a snapshot's `intervals`, are all waits that ended in the interval, by which who has other
    limits counts anew: of each two little-endian unsigned numbers of 32 bits, when it ended in ms after
    `start`, and how long it was in ms (30 bits), above these whether answered (0), abandoned (1) or left (2).
    """

    queue: str
    start: float
    length_s: float
    channel: str = "voice"
    target_s: float = 0.0
    short_abandon_s: float = 0.0
    offered: float = 0.0
    answered: float = 0.0
    abandoned: float = 0.0
    left: float = 0.0
    answered_within: float = 0.0
    abandoned_within: float = 0.0
    short_abandoned: float = 0.0
    sl_offered: float = 0.0
    answered_wait_s: float = 0.0
    abandoned_wait_s: float = 0.0
    left_wait_s: float = 0.0
    longest_wait_s: float = 0.0
    handled: float = 0.0
    talk_s: float = 0.0
    hold_s: float = 0.0
    wrapup_s: float = 0.0
    on_contact_s: float = 0.0
    idle_s: float = 0.0
    staffed_s: float = 0.0
    waits: bytes = b""


class QueueObservation(Part, frozen=True):
    """How a queue stands, from a source that counts it itself: `oldest_at` is since when the one who waits
    longest has waited. What the source does not count is None.
    """

    queue: str
    waiting: int
    channel: str = "voice"
    oldest_at: float | None = None
    staffed: int | None = None
    available: int | None = None
    on_contact: int | None = None


class PlanInterval(Part, frozen=True):
    """One interval of the WFM plan: forecast contacts and handling time, required and scheduled agents."""

    start: float
    contacts: float
    aht_s: float
    required: float | None = None
    scheduled: float | None = None


class QueuePlan(Part, frozen=True):
    """The plan of one queue for a day."""

    queue: str
    intervals: tuple[PlanInterval, ...]


class ScheduledActivity(Part, frozen=True):
    """An agent's scheduled activity from `start` to `end`."""

    start: float
    end: float
    activity: str


class AgentSchedule(Part, frozen=True):
    """An agent's schedule for a day."""

    agent: str
    activities: tuple[ScheduledActivity, ...]


# --- from the server ---


class Hello(Message, frozen=True, tag="hello"):
    """First message of a connection. `epoch` changes when the server's sequence starts anew.

    `mode` and `speed` tell a demo or a replay from the live floor; `inferred` names what the source worked
    out rather than observed (for example `agents`, from a call-by-call file).
    """

    protocol: str
    server: str
    epoch: str
    at: float
    heartbeat_s: float
    features: tuple[str, ...] = ()
    site: str | None = None
    zone: str | None = None
    mode: FeedMode = "live"
    speed: float = 1.0
    inferred: tuple[str, ...] = ()


class FloorState(Message, frozen=True, tag="snapshot"):
    """The whole floor as of `seq`; `intervals` and `courses` tell the day so far, `live` its own counts.

    A floor too large for one frame comes as several snapshots of the same `epoch` and `seq`, all but the last
    with `more`: their lists are to be joined. A session delivers only the joined one.
    """

    epoch: str
    seq: int
    at: float
    queues: tuple[QueueInfo, ...] = ()
    agents: tuple[AgentInfo, ...] = ()
    contacts: tuple[ContactInfo, ...] = ()
    intervals: tuple[IntervalTotals, ...] = ()
    plan: tuple[QueuePlan, ...] = ()
    schedules: tuple[AgentSchedule, ...] = ()
    live: tuple[QueueObservation, ...] = ()
    courses: tuple[AgentCourse, ...] = ()
    more: bool = False


SNAPSHOT_LISTS = ("queues", "agents", "contacts", "intervals", "plan", "schedules", "live", "courses")
"""The fields of `FloorState` that are shared out when a snapshot comes in several frames."""


class SourceClock(Message, frozen=True, tag="clock"):
    """A replay's clock changed:

    it stands at `at` and runs `speed` times as fast as the wall's (0 while paused).
    """

    at: float
    speed: float


class InputHealth(Part, frozen=True):
    """One of the inputs that a relay makes one floor of. What its queues (`QueueInfo.input`) were told may be
    shown as of now only while `link` is `current`.

    `heard_at` is when it was current last, None where it never was, or is now. `detail` says what is wrong.
    """

    input: str
    link: InputLink
    heard_at: float | None = None
    detail: str = ""


class Heartbeat(Message, frozen=True, tag="heartbeat"):
    """Nothing else to say: the server's clock and the last `seq` it sent.

    `inputs` are those of a relay that has several, each time all of them. `note` is what is odd about a
    source that is heard, in words, for as long as it is: its clock is wrong, it floods.
    """

    seq: int
    at: float
    inputs: tuple[InputHealth, ...] = ()
    note: str = ""


class CommandResult(Message, frozen=True, tag="command.result"):
    """Answer to a command; several may come for one.

    The first says whether the source took it. Those that bear a `status` tell what became of it with
    `agent` at `at`: it was delivered to him, he accepted or declined. One told twice counts once.
    """

    id: str
    ok: bool
    error: str | None = None
    status: AnswerStatus | None = None
    agent: str | None = None
    at: float | None = None


class ErrorMessage(Message, frozen=True, tag="error"):
    """The server says why it closes."""

    code: str
    message: str
    retry_after_s: float | None = None


class ContactQueued(Message, frozen=True, tag="contact.queued"):
    """A contact starts to wait."""

    seq: int
    at: float
    contact: str
    queue: str
    channel: str = "voice"
    priority: int | None = None
    customer: str | None = None


class ContactAnswered(Message, frozen=True, tag="contact.answered"):
    """An agent has the contact. `agent` is None where the source does not say who."""

    seq: int
    at: float
    contact: str
    agent: str | None = None


class ContactAbandoned(Message, frozen=True, tag="contact.abandoned"):
    """The customer left the queue."""

    seq: int
    at: float
    contact: str


class ContactLeft(Message, frozen=True, tag="contact.left"):
    """The contact left the queue in another way;

    `reason` is the vendor's word where it is none of `LeftReason`.
    """

    seq: int
    at: float
    contact: str
    reason: str


class MenuLeft(Message, frozen=True, tag="menu.left"):
    """A caller hung up in the voice menu, before he was offered to a queue; no figure of contacts counts him.

    `queue` is the one that the menu's branch leads to, where the source knows.
    """

    seq: int
    at: float
    queue: str | None = None


class ContactHeld(Message, frozen=True, tag="contact.held"):
    """The agent put the contact on hold."""

    seq: int
    at: float
    contact: str
    agent: str | None = None


class ContactRetrieved(Message, frozen=True, tag="contact.retrieved"):
    """The agent took the contact off hold."""

    seq: int
    at: float
    contact: str
    agent: str | None = None


class ContactEnded(Message, frozen=True, tag="contact.ended"):
    """Handling is over. `wrapup_s` is None where the source does not give it."""

    seq: int
    at: float
    contact: str
    agent: str | None = None
    talk_s: float = 0.0
    hold_s: float = 0.0
    wrapup_s: float | None = None


class AgentStateChanged(Message, frozen=True, tag="agent.state"):
    """An agent's state since `since`.

    `queues`, `team`, `site` and `name` are None where they have not changed.
    """

    seq: int
    at: float
    agent: str
    state: str
    since: float
    reason: str | None = None
    queues: tuple[str, ...] | None = None
    team: str | None = None
    site: str | None = None
    name: str | None = None


class QueueTotals(
    IntervalTotals,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="queue.totals",
):
    """Interval sums from a source that gives no contact events: replaces that interval."""

    seq: int
    at: float


class QueueLive(
    QueueObservation,
    frozen=True,
    kw_only=True,
    forbid_unknown_fields=True,
    tag_field="type",
    tag="queue.live",
):
    """Observations from a source that gives no contact events."""

    seq: int
    at: float


class PlanChanged(Message, frozen=True, tag="plan"):
    """The WFM forecast and schedule of a queue."""

    seq: int
    at: float
    queue: str
    intervals: tuple[PlanInterval, ...]


class ScheduleChanged(Message, frozen=True, tag="schedule"):
    """An agent's schedule, for adherence."""

    seq: int
    at: float
    agent: str
    activities: tuple[ScheduledActivity, ...]


class Outcome(Message, frozen=True, tag="outcome"):
    """A survey answer or a disposition."""

    seq: int
    at: float
    queue: str
    agent: str | None = None
    csat: float | None = None
    nps: float | None = None
    resolved: bool | None = None


Event = (
    ContactQueued
    | ContactAnswered
    | ContactAbandoned
    | ContactLeft
    | MenuLeft
    | ContactHeld
    | ContactRetrieved
    | ContactEnded
    | AgentStateChanged
    | QueueTotals
    | QueueLive
    | PlanChanged
    | ScheduleChanged
    | Outcome
)
ServerMessage = Event | Hello | FloorState | SourceClock | Heartbeat | CommandResult | ErrorMessage


# --- from the wallboard ---


class Position(Part, frozen=True):
    """How far a client has read: the epoch and the last `seq` it applied."""

    epoch: str
    seq: int


class Subscribe(Message, frozen=True, tag="subscribe"):
    """Ask for the events after `since`, or a snapshot; `queues` None means all."""

    queues: tuple[str, ...] | None = None
    since: Position | None = None


class Command(Message, frozen=True, tag="command"):
    """Ask the source to do something; offered only when `hello.features` names `kind`.

    `id` is unique: a source carries a command out once, and answers a repeated one as it did before.
    `target` is an agent, a team or a queue, empty for the whole floor; `targets` are all that are meant where
    there are several, and then `target` is the first of them. `slots` is how many may accept, the first who
    do, and `answer_by` until when (epoch seconds). `until` is until when what is asked holds (for
    `replay.seek`: where to). `value` is a number (for `replay.speed`: the factor). For `skill.add` `text` is
    the queue, for `state.set` the state.
    """

    id: str
    kind: CommandKind
    target: str = ""
    text: str | None = None
    until: float | None = None
    slots: int | None = None
    value: float | None = None
    targets: tuple[str, ...] = ()
    answer_by: float | None = None


ClientMessage = Subscribe | Command
