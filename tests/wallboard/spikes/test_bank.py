"""The bank's six months, day by day, learning only from earlier days."""

from pathlib import Path

import pytest

from tests.helpers.bank_walk import Spell, read_bank, surge_runs, walk
from wallboard.spikes.watch import WatchSettings

WEEKS = 26
LATEST_S = 900.0
AROUND_S = 3 * 3600.0


@pytest.fixture(scope="module")
def spells(shared_data: Path) -> list[Spell]:
    calls = read_bank(shared_data)
    return [
        spell
        for stream in ("*", "PS", "NW")
        for _, found in walk(calls, stream, WatchSettings())
        for spell in found
    ]


def test_every_surge_is_in_force_within_a_quarter_of_an_hour(spells: list[Spell], shared_data: Path) -> None:
    missed = [
        (day, at)
        for day, at in surge_runs(shared_data)
        if not any(
            spell.date == day
            and spell.critical_s is not None
            and spell.critical_s <= at + LATEST_S <= spell.recovered_s
            for spell in spells
        )
    ]
    assert not missed


def test_other_critical_spikes_are_no_more_than_one_a_week(spells: list[Spell], shared_data: Path) -> None:
    runs = surge_runs(shared_data)
    others = [
        spell
        for spell in spells
        if spell.critical_s is not None
        and not any(spell.date == day and at - 3600 <= spell.raised_s <= at + AROUND_S for day, at in runs)
    ]
    assert len(others) <= WEEKS
    assert all(spell.worst.observed > 1.5 * spell.worst.expected for spell in others)
