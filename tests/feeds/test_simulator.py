from collections import Counter, defaultdict
from itertools import pairwise
from time import perf_counter

import msgspec
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from feeds.simulator import CentreModel, Simulator, demo_model
from wallboard.clock import SiteCalendar
from wallboard.events import (
    AgentStateChanged,
    Command,
    CommandKind,
    CommandResult,
    ContactAbandoned,
    ContactAnswered,
    ContactEnded,
    ContactHeld,
    ContactLeft,
    ContactQueued,
    ContactRetrieved,
    Event,
    FloorState,
    ScheduleChanged,
)
from wallboard.floor.floor import Floor
from wallboard.floor.intervals import ABANDONED, ANSWERED, ANSWERED_WITHIN, IDLE_S, ON_CONTACT_S, SumsArray

HALF_HOUR_S = 1800.0


def told(simulator: Simulator) -> list[Event]:
    return [event for event in simulator.events() if not isinstance(event, FloorState)]


@pytest.fixture(scope="module")
def demo() -> Simulator:
    return Simulator(demo_model())


@pytest.fixture(scope="module")
def day(demo: Simulator) -> list[Event]:
    return told(demo)


def half_hours(simulator: Simulator, events: list[Event]) -> tuple[tuple[str, ...], SumsArray]:
    """The day's sums by half-hour from the opening on, shape (scopes, half-hours, WIDTH)."""
    floor = Floor(SiteCalendar(simulator.info.zone), interval_s=HALF_HOUR_S)
    floor.load(simulator.opening())
    floor.apply(events)
    floor.advance(simulator.info.end_at)
    table = floor.known_sums().table(floor.scopes.aggregate)
    first = int((simulator.info.start_at - simulator.info.day_start_at) // HALF_HOUR_S)
    return floor.scopes.ids, table[:, first:]


def test_the_demo_has_six_queues_three_channels_and_sixty_agents(demo: Simulator) -> None:
    opening = demo.opening()
    assert Counter(queue.channel for queue in opening.queues) == {"voice": 3, "chat": 2, "email": 1}
    assert len(opening.agents) == len({agent.name for agent in opening.agents}) == 60
    assert len({agent.team for agent in opening.agents}) == 6
    assert any(len(agent.queues) > 1 for agent in opening.agents)
    assert {plan.queue for plan in opening.plan} == {queue.queue for queue in opening.queues}
    assert all(interval.required for plan in opening.plan for interval in plan.intervals)


def test_every_state_and_kind_of_event_occurs(day: list[Event]) -> None:
    states = {event.state for event in day if isinstance(event, AgentStateChanged)}
    assert states == {
        *("available", "alerting", "talking", "held", "wrapup"),
        *("break", "lunch", "training", "meeting", "away", "signed_out"),
    }
    reasons = {event.reason for event in day if isinstance(event, AgentStateChanged)}
    assert {"missed contact", "telephone outage"} <= reasons
    assert {event.reason for event in day if isinstance(event, ContactLeft)} >= {"callback"}
    assert sum(isinstance(event, ScheduleChanged) for event in day) == 60


def test_the_same_seed_tells_the_same_bytes(demo: Simulator, day: list[Event]) -> None:
    encode = msgspec.json.encode
    assert encode(told(demo)) == encode(day)
    assert encode(told(Simulator(demo_model()))) == encode(day)
    assert encode(told(Simulator(demo_model(seed=7)))) != encode(day)


@settings(max_examples=12, deadline=None)
@given(
    st.integers(0, 10_000),
    st.integers(6, 40),
    st.integers(1, 8),
    st.floats(0.3, 1.6),
)
def test_every_contact_ends_exactly_one_way(seed: int, agents: int, queues: int, occupancy: float) -> None:
    model = msgspec.structs.replace(
        demo_model(seed=seed, agents=agents, queues=queues), close_h=12.0, occupancy=occupancy
    )
    simulator = Simulator(model)
    events = told(simulator)
    assert [event.seq for event in events] == list(range(1, len(events) + 1))
    assert all(one.at <= other.at for one, other in pairwise(events))
    assert all(simulator.info.start_at <= event.at <= simulator.info.end_at for event in events)
    waiting: set[str] = set()
    served: dict[str, str | None] = {}
    ended: Counter[str] = Counter()
    for event in events:
        if isinstance(event, ContactQueued):
            waiting.add(event.contact)
        elif isinstance(event, ContactAnswered):
            waiting.remove(event.contact)
            served[event.contact] = event.agent
        elif isinstance(event, ContactAbandoned | ContactLeft):
            waiting.remove(event.contact)
            ended[event.contact] += 1
        elif isinstance(event, ContactEnded):
            assert served.pop(event.contact) == event.agent
            ended[event.contact] += 1
    assert set(ended.values()) <= {1}
    kinds = Counter(type(event) for event in events)
    gone = kinds[ContactAnswered] + kinds[ContactAbandoned] + kinds[ContactLeft]
    assert kinds[ContactQueued] == gone + len(waiting)
    assert kinds[ContactAnswered] == kinds[ContactEnded] + len(served)


def test_agents_states_agree_with_their_contacts(day: list[Event]) -> None:
    state: dict[str | None, str] = defaultdict(lambda: "signed_out")
    load: Counter[str | None] = Counter()
    is_chat = {event.contact: event.channel == "chat" for event in day if isinstance(event, ContactQueued)}
    for event, following in pairwise(day):
        if isinstance(event, ContactAnswered):
            load[event.agent] += 1
            assert load[event.agent] <= (3 if is_chat[event.contact] else 1)
        elif isinstance(event, ContactEnded):
            load[event.agent] -= 1
        elif isinstance(event, ContactHeld | ContactRetrieved):
            assert load[event.agent] == 1
        elif isinstance(event, AgentStateChanged):
            assert event.state != state[event.agent]
            state[event.agent] = event.state
        if following.at > event.at and isinstance(event, ContactAnswered | AgentStateChanged):
            busy = state[event.agent] in {"talking", "held", "wrapup"}
            assert busy == (load[event.agent] > 0)
    assert not +load


def test_a_normal_half_hour_is_staffed_for_its_target() -> None:
    """Over several days: service level (voice and chat) around 80 to 88 %, occupancy around 80 to 85 %."""
    levels, occupancies = [], []
    for seed in range(1, 9):
        simulator = Simulator(msgspec.structs.replace(demo_model(seed=seed), surges=(), outages=()))
        scopes, sums = half_hours(simulator, told(simulator))
        rows = [n for n, scope in enumerate(scopes) if scope.startswith("queue:") and "email" not in scope]
        inner = sums[rows, 3:24].sum(axis=(0, 1))
        levels.append(inner[ANSWERED_WITHIN] / (inner[ANSWERED] + inner[ABANDONED]))
        whole = sums[scopes.index("*"), 3:24].sum(axis=0)
        occupancies.append(whole[ON_CONTACT_S] / (whole[ON_CONTACT_S] + whole[IDLE_S]))
    assert 0.78 < sum(levels) / len(levels) < 0.90
    assert 0.77 < sum(occupancies) / len(occupancies) < 0.86


def test_the_surge_and_the_outage_break_the_service_and_it_recovers(
    demo: Simulator, day: list[Event]
) -> None:
    scopes, sums = half_hours(demo, day)

    def level(queue: str, half_hour: int) -> float:
        row = sums[scopes.index(f"queue:{queue}"), half_hour]
        return float(row[ANSWERED_WITHIN] / (row[ANSWERED] + row[ABANDONED]))

    before, surge, outage, after = 5, 6, 7, 10  # 09:30, 10:00, 10:30, 12:00
    assert level("billing", before) > 0.8
    assert level("billing", surge) < 0.5
    assert level("support", outage) < 0.5
    assert level("support", after) > 0.6
    assert demo.opens_at == demo.info.start_at + 3 * 3600.0
    lost = [
        e.at - demo.opens_at
        for e in day
        if isinstance(e, AgentStateChanged) and e.reason == "telephone outage"
    ]
    assert 2400.0 < min(lost) < 3600.0
    assert len(lost) >= 6


def test_larger_centres_are_quick() -> None:
    simulator = Simulator(demo_model(agents=1000, queues=40))
    assert len(simulator.opening().queues) == 40
    assert len(simulator.opening().agents) == 1000
    began_s = perf_counter()
    count = sum(1 for _ in simulator.events())
    assert count > 200_000
    assert count / (perf_counter() - began_s) > 50_000


def watched(
    model: CentreModel, hours: float, command: Command
) -> tuple[bool, str | None, list[Event], list[Event]]:
    """Give a command some hours after the opening; returns its result, and what was told before and after."""
    simulator = Simulator(model)
    before: list[Event] = []
    events = simulator.events()
    for event in events:
        assert not isinstance(event, FloorState)
        before.append(event)
        if event.at >= simulator.info.start_at + hours * 3600.0:
            break
    result = simulator.command(command)
    after = [event for event in events if not isinstance(event, FloorState)]
    assert [event.seq for event in before + after] == list(range(1, len(before) + len(after) + 1))
    assert all(one.at <= other.at for one, other in pairwise(before + after))
    again = told(simulator)  # told anew, it has the command in it
    assert again == before + after
    return result.ok, result.error, before, after


def last_states(events: list[Event]) -> dict[str, str]:
    return {event.agent: event.state for event in events if isinstance(event, AgentStateChanged)}


def test_breaks_moved_bring_agents_back_at_once() -> None:
    ok, _, before, after = watched(demo_model(), 5.5, Command("1", "break.move", target="*"))
    paused = {agent for agent, state in last_states(before).items() if state in {"break", "lunch", "meeting"}}
    assert ok
    assert paused
    at = before[-1].at
    back = {
        e.agent for e in after if isinstance(e, AgentStateChanged) and e.at == at and e.state == "available"
    }
    assert back >= paused


def test_overtime_is_accepted_by_some_and_changes_their_schedule() -> None:
    ok, _, before, after = watched(
        demo_model(), 6.0, Command("1", "overtime.offer", target="Anchor", slots=3)
    )
    assert ok
    longer = [event for event in after if isinstance(event, ScheduleChanged)]
    assert 1 <= len(longer) <= 3
    planned = {
        event.agent: event.activities[-1].end for event in before if isinstance(event, ScheduleChanged)
    }
    for event in longer:
        assert event.activities[-1].end == planned[event.agent] + 3600.0
        gone = [e.at for e in after if isinstance(e, AgentStateChanged) and e.agent == event.agent]
        assert max(gone) >= event.activities[-1].end


def test_the_first_to_accept_have_the_places_until_the_deadline() -> None:
    simulator = Simulator(demo_model())
    events = simulator.events()
    at = next(each.at for each in events if each.at >= simulator.opens_at)
    everybody = Command("1", "overtime.offer", slots=6)
    those = Command("2", "overtime.offer", target="Anchor", targets=("a001", "billing"), answer_by=at + 60.0)
    for command in (everybody, those):
        assert simulator.command(command) == CommandResult(command.id, ok=True)
    said: list[CommandResult] = []
    for each in events:
        said += simulator.results()
        if each.at > at + 300.0:
            break
    course = {number: Counter(each.status for each in said if each.id == number) for number in "12"}
    assert course["1"]["accepted"] == 6 < course["1"]["declined"] + 6 < course["1"]["delivered"]
    assert 0 < course["2"]["accepted"] < course["2"]["delivered"] < course["1"]["delivered"]
    assert max(each.at or 0.0 for each in said if each.id == "2") <= at + 60.0
    assert [each.at for each in said] == sorted(each.at or 0.0 for each in said)


def test_a_skill_added_is_used() -> None:
    command = Command("1", "skill.add", target="Ensign", text="billing")
    ok, _, before, after = watched(demo_model(), 3.3, command)
    assert ok
    changed = {e.agent: e.queues for e in after if isinstance(e, AgentStateChanged) and e.queues is not None}
    assert changed
    assert all("billing" in queues for queues in changed.values())
    billing = {e.contact for e in before + after if isinstance(e, ContactQueued) and e.queue == "billing"}
    assert any(isinstance(e, ContactAnswered) and e.agent in changed and e.contact in billing for e in after)


@pytest.mark.parametrize(
    ("kind", "target", "text", "error"),
    [
        ("break.move", "Nobody", None, "there is no agent, team or queue 'Nobody'"),
        ("skill.add", "Anchor", "moon", "there is no queue 'moon'"),
        ("replay.pause", "Anchor", None, "does not know replay.pause"),
        ("state.set", "Anchor", "lunch", "only be set to available"),
        ("state.set", "*", "available", None),
        ("message", "Anchor", "Well done", None),
        ("coach", "a001", "Tip", None),
        ("vto.offer", "Anchor", None, None),
    ],
)
def test_commands_are_carried_out_or_refused_in_words(
    kind: CommandKind, target: str, text: str | None, error: str | None
) -> None:
    ok, why, _, _ = watched(demo_model(), 4.0, Command("1", kind, target=target, text=text))
    assert ok == (error is None)
    assert error is None or error in (why or "")


def test_a_day_that_is_over_takes_no_commands(demo: Simulator) -> None:
    told(demo)
    result = demo.command(Command("1", "message", target="*"))
    assert (result.ok, result.error) == (False, "the simulated day is over")
