"""Rules in the configuration: what makes no sense is told with its line and key, what is left out."""

import re
from pathlib import Path

import pytest

from wallboard.alerts import rules_of
from wallboard.alerts.detectors import Detectors
from wallboard.alerts.figures import FIGURES
from wallboard.config import parse_config
from wallboard.errors import ConfigError
from wallboard.rules import BUILT_IN, FIGURE_NAMES, RuleSpec, low_is_bad

QUEUES = "[[queue]]\nid='Billing'\n[[queue]]\nid='Sales'\n"


@pytest.mark.parametrize(
    ("table", "line", "key", "words"),
    [
        ("figure='wating'\nwarn=3", 3, "figure", "no figure 'wating'; choose one of waiting, longest_wait_s"),
        ("figure='waiting'", 1, "warn", "state warn, critical or both"),
        ("figure='waiting'\nwarn=10\ncritical=5", 5, "critical", "must be above the warn limit"),
        ("figure='service_level'\nwarn=0.7\ncritical=0.8", 5, "critical", "must be below the warn limit"),
        ("figure='waiting'\nwarn=10\nclear=11", 5, "clear", "would never end"),
        ("figure='occupancy_day'\nwarn=0.9\nclear=0.95", 5, "clear", "would never end"),
        ("figure='service_level'\nwarn=80", 4, "warn", "80 % is 0.8"),
        ("figure='waiting'\nwarn=-1", 4, "warn", "negative"),
        ("figure='waiting'\nwarn=nan", 4, "warn", "must be a number"),
        ("figure='waiting'\nwarn=5\ncritical=inf", 5, "critical", "must be a number"),
        ("figure='waiting'\nwarn=5\nminimum_contacts=-1", 5, "minimum_contacts", "cannot be"),
        ("figure='waiting'\nwarn=1\nhours=['8-18']", 5, "hours[0]", "write them as `Mon-Fri 08:00-18:00`"),
        ("figure='waiting'\nwarn=1\nexcept_hours=['Mox 08:00-18:00']", 5, "except_hours[0]", "no hours"),
        ("figure='waiting'\nwarn=1\npending_s=-1", 5, "pending_s", ">= 0"),
        ("figure='waiting'\nwarn=1\nscopes=['Billing']", 5, "scopes", "write *, queue:ID"),
        ("figure='waiting'\nwarn=1\nkinds=['team']", 5, "kinds[0]", "team"),
        ("figure='waiting'\nwarn=1\nlimit=3", 5, "limit", "unknown key"),
        (
            "figure='waiting'\nwarn=1\nexcept_scopes=['channel:fax']",
            5,
            "except_scopes",
            "choose one of voice",
        ),
        ("figure='waiting'\nwarn=1\n[[rule]]\nid='r'\nfigure='waiting'\nwarn=2", 6, "id", "listed twice"),
    ],
)
def test_a_rule_that_makes_no_sense_is_told_with_line_and_key(
    table: str, line: int, key: str, words: str
) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_config(f"[[rule]]\nid='r'\n{table}", file="wall.toml")
    error = caught.value
    assert (error.file, error.line) == ("wall.toml", line)
    assert error.key.endswith(f"].{key}")
    assert words in error.message


def test_a_queue_must_be_one_of_those_listed_where_they_are_listed() -> None:
    rule = "[[rule]]\nid='r'\nfigure='waiting'\nwarn=3\nscopes=['queue:Biling']"
    assert parse_config(rule).rule[0].scopes == ("queue:Biling",)
    with pytest.raises(ConfigError, match="has the id 'Biling'; add its table, or choose of") as caught:
        parse_config(QUEUES + rule)
    assert (caught.value.line, caught.value.key) == (9, "rule[0].scopes")


@pytest.mark.parametrize(
    ("table", "key", "words"),
    [
        ("id='spike'\nwarn=5", "warn", "has no limits"),
        ("id='abandonment'\nfigure='abandonment'\nwarn=0.2", "figure", "give it another id"),
        ("id='long_call'\ncritical=900", "critical", "one limit, warn, in seconds"),
        ("id='long_call'\nwarn=0", "warn", "above 0"),
        ("id='waiting'\nfigure='staffed'", "figure", "looks at waiting"),
        ("id='longest_wait'\nclear=30", "warn", "state warn, critical or both"),
        ("id='service_level'\nwarn=0.5\ncritical=0.6", "critical", "below the warn limit"),
    ],
)
def test_what_a_standard_rule_cannot_be_told(table: str, key: str, words: str) -> None:
    with pytest.raises(ConfigError, match=words) as caught:
        parse_config(f"[[rule]]\n{table}")
    assert caught.value.key == f"rule[0].{key}"


def test_the_built_in_ids_are_those_of_the_rules() -> None:
    config = parse_config("")
    rules = rules_of(config, Detectors(config.alerts).rules)
    with_a_log = "handover_unsigned"  # the desk adds it
    assert sorted([*(rule.id for rule in rules), with_a_log]) == sorted(BUILT_IN)


def test_the_figures_are_those_that_can_be_read() -> None:
    assert tuple(FIGURES) == FIGURE_NAMES
    assert [name for name in FIGURES if low_is_bad(name)] == [
        "available",
        "staffed",
        "available_while_waiting",
        "staffed_while_waiting",
        "service_level",
        "service_level_interval",
        "service_level_day",
    ]


def test_what_is_left_out_is_the_standards_and_limits_go_together() -> None:
    standard = RuleSpec("waiting", "waiting", warn=10, critical=20, clear=7, pending_s=30, minimum_contacts=5)
    later = RuleSpec("waiting", pending_s=0.0, hours=("08:00-18:00",)).over(standard)
    assert (later.warn, later.critical, later.clear, later.pending_s) == (10, 20, 7, 0.0)
    assert (later.figure, later.minimum_contacts, later.hours) == ("waiting", 5, ("08:00-18:00",))
    higher = RuleSpec("waiting", warn=15).over(standard)
    assert (higher.warn, higher.critical, higher.clear, higher.pending_s) == (15, None, None, 30)


def test_the_pages_examples_are_right(project_root: Path) -> None:
    page = (project_root / "docs" / "topics" / "alerts.md").read_text(encoding="utf-8")
    config = parse_config("\n".join(re.findall(r"```toml\n(.*?)```", page, re.DOTALL)))
    assert [rule.id for rule in config.rule] == [playbook.rule for playbook in config.playbook]
    assert not [rule for rule in BUILT_IN if f"`{rule}`" not in page]
