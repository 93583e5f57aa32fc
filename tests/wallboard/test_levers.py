"""Levers: the gentlest ones, enough of them, no more than needed, and their arithmetic in words."""

from datetime import UTC, datetime, timedelta
from itertools import product

import msgspec
import pytest
from hypothesis import given
from hypothesis import strategies as st

from wallboard.levers import DEFAULT_MENU, Direction, Lever, Proposal, propose
from wallboard.log.kinds import KINDS

NOW = datetime(2026, 11, 3, 14, 33, tzinfo=UTC)
BREAKS = Lever(
    name="breaks",
    one="1 break moved",
    many="{count} breaks moved",
    yields_agents=1,
    bites_after_min=1,
    lasts_min=15,
    available=2,
)
OVERTIME = Lever(
    name="overtime",
    one="overtime for 1",
    many="overtime for {count}",
    yields_agents=1,
    bites_after_min=16,
    lasts_min=60,
    cost_class=3,
    available=5,
)
BORROW = msgspec.structs.replace(OVERTIME, name="borrow", bites_after_min=10, lasts_min=120, cost_class=4)

levers = st.builds(
    Lever,
    name=st.uuids().map(str),
    one=st.just("1"),
    many=st.just("{count}"),
    yields_agents=st.integers(1, 3),
    bites_after_min=st.integers(0, 30),
    lasts_min=st.integers(5, 90),
    cost_class=st.integers(1, 5),
    available=st.integers(0, 3),
)


def uses(proposal: Proposal) -> dict[str, int]:
    return {step.lever: step.uses for step in proposal.steps}


def given_at(proposal: Proposal, minute: int) -> float:
    return sum(
        step.agents for step in proposal.steps if step.from_min <= minute < step.from_min + step.lasts_min
    )


def test_the_arithmetic_in_words() -> None:
    proposal = propose(3, 60, [BREAKS, OVERTIME])
    assert proposal.text(NOW) == (
        "2 breaks moved: +2 from 14:34 for 15 min; overtime for 3: +3 from 14:49 for 60 min; "
        "Still 1 short from 14:34 to 14:49"
    )
    assert proposal.closed_from_min == 16


def test_the_dear_lever_stays_where_the_cheap_ones_do() -> None:
    assert uses(propose(2, 15, [BREAKS, OVERTIME, BORROW])) == {"breaks": 2}
    assert uses(propose(3, 60, [BORROW, OVERTIME])) == {"borrow": 3}  # overtime would leave six minutes open
    assert uses(propose(3, 60, [msgspec.structs.replace(BORROW, bites_after_min=16), OVERTIME])) == {
        "overtime": 3
    }


def test_no_lever_for_a_minute_or_two() -> None:
    quick = msgspec.structs.replace(OVERTIME, bites_after_min=4)
    assert uses(propose(2, 30, [BREAKS, quick])) == {"overtime": 2}


def test_a_gap_beyond_all_levers_is_escalated_and_said() -> None:
    proposal = propose(100, 60)
    assert proposal.steps[-1].lever == "escalate"
    assert proposal.closed_from_min is None
    assert "Escalate; Still" in proposal.text(NOW)
    assert "escalate" not in uses(propose(3, 30))
    assert propose(100, 15).steps[-1].lever != "escalate"  # over before anyone answers


def test_contacts_kept_away_count_with_their_handling_time() -> None:
    offer = Lever(name="call_back", one="call-back offered", many="", yields_contacts_per_h=30, lasts_min=60)
    proposal = propose(2, 60, [offer], aht_s=240)
    assert proposal.steps[0].agents == 2
    assert propose(2, 60, [offer], aht_s=120).closed_from_min is None
    assert "+1.3 from" in propose(2, 60, [offer], aht_s=160).text(NOW)


def test_quiet_times_give_time_and_never_leave_the_floor_short() -> None:
    proposal = propose(-5, 60)
    assert {step.lever for step in proposal.steps} <= {"coaching", "training", "vto"}
    assert min(given_at(proposal, minute) for minute in range(60)) == -5
    assert all(step.from_min + step.lasts_min <= 60 for step in proposal.steps)
    assert "Coach 4 agents: −4 from 14:35 for 20 min" in proposal.text(NOW)


def test_a_break_that_is_due_stays_where_it_is_while_the_proposal_ages() -> None:
    due = msgspec.structs.replace(BREAKS, bites_after_min=5, fixed=True)
    proposal = propose(2, 20, [due])
    for age_min in (0, 4):
        told = proposal.levers(NOW + timedelta(minutes=age_min), 60.0 * age_min)
        assert told[0].text == "2 breaks moved: +2 from 14:38 for 15 min"
    assert not [each for each in proposal.levers(NOW + timedelta(minutes=5), 300.0) if each.kind]


def test_nothing_to_do() -> None:
    assert propose(0, 60).text(NOW) == "Nothing to do"
    assert propose(5, 0).steps == ()
    assert propose(-0.5, 60).steps == ()


def test_the_default_menu_runs_from_cheap_to_dear() -> None:
    for direction in Direction:
        classes = [lever.cost_class for lever in DEFAULT_MENU if lever.direction == direction]
        assert classes == sorted(classes)
    assert msgspec.json.decode(msgspec.json.encode(DEFAULT_MENU), type=tuple[Lever, ...]) == DEFAULT_MENU


@given(menu=st.lists(levers, max_size=4), gap=st.integers(1, 8), duration_min=st.integers(5, 90))
def test_as_good_as_pulling_everything(menu: list[Lever], gap: int, duration_min: int) -> None:
    """What all levers together could cover for longer than a brief while is covered."""
    proposal = propose(gap, duration_min, menu)
    missed = 0
    for minute in range(duration_min):
        most = sum(
            lever.available * lever.yields_agents
            for lever in menu
            if lever.bites_after_min <= minute < lever.bites_after_min + lever.lasts_min
        )
        missed += given_at(proposal, minute) < min(gap, most)
    assert missed < 5 * max(1, len(menu))


@given(menu=st.lists(levers, max_size=3), gap=st.integers(1, 6))
def test_never_dearer_than_need_be(menu: list[Lever], gap: int) -> None:
    """No other choice that leaves no more open uses less of the dearest, then of the next dearest, lever."""
    ordered = sorted(menu, key=lambda lever: lever.cost_class)
    proposal = propose(gap, 60, menu)

    def short(counts: tuple[int, ...]) -> list[float]:
        return [
            gap
            - sum(
                count * lever.yields_agents
                for count, lever in zip(counts, ordered, strict=True)
                if lever.bites_after_min <= minute < lever.bites_after_min + lever.lasts_min
            )
            for minute in range(60)
        ]

    chosen = tuple(uses(proposal).get(lever.name, 0) for lever in ordered)
    limit = [max(0.0, agents) for agents in short(chosen)]
    for other in product(*(range(lever.available + 1) for lever in ordered)):
        if all(agents <= most for agents, most in zip(short(other), limit, strict=True)):
            assert other[::-1] >= chosen[::-1]


@pytest.mark.parametrize(
    ("fields", "words"),
    [
        ({"yields_agents": -1}, "0 or more"),
        ({"yields_contacts_per_h": 5}, "not both"),
        ({"lasts_min": 0}, "lasts_min"),
        ({"cost_class": 6}, "from 1 to 5"),
    ],
)
def test_levers_that_cannot_be(fields: dict[str, float], words: str) -> None:
    with pytest.raises(ValueError, match=words):
        msgspec.structs.replace(BREAKS, **fields)


def test_a_lever_from_a_config_names_the_wrong_key() -> None:
    with pytest.raises(msgspec.ValidationError, match="cost"):
        msgspec.json.decode(b'{"name": "x", "one": "x", "many": "x", "cost": 3}', type=Lever)


@pytest.mark.parametrize(
    ("gap", "duration_min", "aht_s"), [(float("nan"), 60, 240), (1, -1, 240), (1, 60, 0)]
)
def test_gaps_that_cannot_be(gap: float, duration_min: int, aht_s: float) -> None:
    with pytest.raises(ValueError, match="cannot close a gap"):
        propose(gap, duration_min, aht_s=aht_s)


def test_each_lever_is_logged_by_a_kind_of_the_form() -> None:
    by_hand = {kind.id for kind in KINDS if kind.by_hand}
    assert {lever.kind for lever in DEFAULT_MENU} <= by_hand
    told = propose(12, 60).levers(NOW)
    assert [each.kind for each in told[:2]] == ["break_move", "skill_move"]
    assert "; ".join(each.text for each in told) == propose(12, 60).text(NOW)
    assert {each.kind for each in told if "short" in each.text} <= {""}
