"""Playbooks: the program's own and the site's; what was taken is read off the log."""

from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT
from tests.helpers.alerts import alert
from tests.helpers.wait_for import wait_for
from wallboard.config import Config, parse_config
from wallboard.errors import ConfigError
from wallboard.log.interventions import MAX_TEXT, InterventionLog, check_draft
from wallboard.log.store import Store
from wallboard.playbooks import DEFAULT_PLAYBOOKS, draft_of, progress, steps_for
from wallboard.records import Intervention
from wallboard.rules import BUILT_IN

ALERT = alert()
OWN = "[[rule]]\nid='mine'\nfigure='waiting'\nwarn=3\n[[playbook]]\nrule='mine'\nsteps=['Look', 'Act']\n"


def taken(step: str, at: float = NOON_AT, who: str = "Ines M.", about: str = ALERT.id) -> Intervention:
    """A step as the log has it."""
    return Intervention(f"{step}{at}", at, at, "playbook", ALERT.scope, step, who, alert=about)


def test_every_playbook_that_comes_with_the_program_is_for_one_of_its_rules() -> None:
    assert set(DEFAULT_PLAYBOOKS) <= set(BUILT_IN)
    for rule, steps in DEFAULT_PLAYBOOKS.items():
        assert 3 <= len(steps) == len(set(steps)), rule
        assert not [step for step in steps if check_draft(draft_of(step, ALERT, "Ines M."))]
        assert max(map(len, steps)) < MAX_TEXT


def test_the_sites_steps_replace_the_programs() -> None:
    assert steps_for(Config(), "spike") == DEFAULT_PLAYBOOKS["spike"]
    assert steps_for(Config(), "mine") == ()
    assert steps_for(parse_config(OWN), "mine") == ("Look", "Act")
    config = parse_config("[[playbook]]\nrule='spike'\nsteps=[]")
    assert steps_for(config, "spike") == ()
    assert steps_for(config, "no_answers") == DEFAULT_PLAYBOOKS["no_answers"]


def test_what_anyone_took_is_done_and_the_first_one_counts() -> None:
    first, second, *_ = DEFAULT_PLAYBOOKS["longest_wait"]
    others = (taken(second, about="another"), replace(taken(second), kind="note"))
    log = (*others, taken(first, NOON_AT + 5, "Bo K."), taken(first, NOON_AT + 90))
    steps = progress(Config(), ALERT, log)
    assert [step.text for step in steps] == list(DEFAULT_PLAYBOOKS["longest_wait"])
    assert [step.done.who for step in steps if step.done] == ["Bo K."]
    assert progress(Config(), replace(ALERT, rule="long_call"), log) == ()


def test_a_step_that_is_logged_is_done_and_open_again_when_it_is_taken_back(tmp_path: Path) -> None:
    store = Store(tmp_path / "log.db")
    store.start()
    log = InterventionLog(store)
    log.watch(NOON_AT - 3600, NOON_AT + 3600)

    def done() -> list[str]:
        return [step.done.who for step in progress(Config(), ALERT, log.current()) if step.done]

    row = log.append(draft_of(DEFAULT_PLAYBOOKS["longest_wait"][1], ALERT, "Bo K."), at=NOON_AT)
    wait_for(lambda: done() == ["Bo K."])
    log.cancel(row.id, who="Ines M.", at=NOON_AT + 60, why="not yet").result(5)
    wait_for(lambda: done() == [])
    log.close()
    store.stop()


@pytest.mark.parametrize(
    ("text", "line", "key", "words"),
    [
        ("[[playbook]]\nrule='spikes'\nsteps=['a']", 2, "playbook[0].rule", "choose one of longest_wait"),
        ("[[playbook]]\nrule='spike'\nsteps=['a', 'a']", 3, "playbook[0].steps", "twice"),
        ("[[playbook]]\nrule='spike'\nsteps=['']", 3, "playbook[0].steps[0]", "length >= 1"),
        ("[[playbook]]\nrule='spike'", 1, "playbook[0]", "steps"),
        (OWN + "[[playbook]]\nrule='mine'\nsteps=['a']", 9, "playbook[1].rule", "playbook already"),
    ],
)
def test_a_playbook_that_makes_no_sense_is_told(text: str, line: int, key: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_config(text)
    assert (caught.value.line, caught.value.key) == (line, key)
    assert words in caught.value.message
