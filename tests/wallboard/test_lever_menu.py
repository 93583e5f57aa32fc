"""The menu of levers as a site has it, and what is wrong with one that makes no sense."""

import pytest

from wallboard.config import parse_config
from wallboard.errors import ConfigError
from wallboard.lever_menu import menu_of
from wallboard.levers import DEFAULT_MENU, Lever, propose


def menu(text: str) -> dict[str, Lever]:
    return {lever.name: lever for lever in menu_of(parse_config(text).lever)}


def test_without_a_word_of_the_site_the_menu_is_ours() -> None:
    assert menu_of(()) == DEFAULT_MENU


def test_one_of_ours_is_changed_only_in_what_is_stated() -> None:
    changed = menu("[[lever]]\nid='overtime'\nagents=2\nbites_after_min=5\nwords='Ask {count} to stay'")
    ours = {lever.name: lever for lever in DEFAULT_MENU}
    overtime = changed["overtime"]
    assert (overtime.available, overtime.bites_after_min, overtime.words(2)) == (2, 5, "Ask 2 to stay")
    assert (overtime.lasts_min, overtime.kind) == (ours["overtime"].lasts_min, "overtime")
    assert list(changed) == list(ours)
    assert {**changed, "overtime": ours["overtime"]} == ours


def test_one_is_switched_off_one_is_added_and_the_order_is_the_sites() -> None:
    text = (
        "[[lever]]\nid='move_breaks'\nenabled=false\n[[lever]]\nid='borrow'\ncost_class=1\norder=1\n"
        "[[lever]]\nid='home_workers'\nwords='Ask {count} home workers'\nagents=3\ncost_class=1\norder=15\n"
        "[[lever]]\nid='menu_text'\nwords='Change the menu'\ncontacts_per_h=30\n"
    )
    own = menu(text)
    assert list(own)[:3] == ["borrow", "home_workers", "end_off_phone_work"]
    assert "move_breaks" not in own
    assert own["menu_text"].yields_contacts_per_h == 30
    proposal = propose(3, 120, list(own.values())[1:2])
    assert [step.words for step in proposal.steps] == ["Ask 3 home workers"]


@pytest.mark.parametrize(
    ("table", "line", "key", "words"),
    [
        ("id='overtime'\nbites_after_min=-5", 3, "bites_after_min", ">= 0"),
        ("id='overtime'\nlasts_min=0", 3, "lasts_min", ">= 1"),
        ("id='overtime'\ncost_class=6", 3, "cost_class", "<= 5"),
        ("id='overtime'\nagents=-1", 3, "agents", ">= 0"),
        ("id='overtime'\nkind='wish'", 3, "kind", "no kind 'wish' in the form; choose among coaching"),
        ("id='overtime'\ndirection='up'", 3, "direction", "up"),
        ("id='overtimes'\nagents=2", 1, "words", "none of ours has this id"),
        ("id='overtime'\nwords='Ask {n}'", 3, "words", "only {count} and {queue}"),
        ("id='overtime'\nagents=2\ncontacts_per_h=3", 4, "contacts_per_h", "not both"),
        ("id='overtime'\n[[lever]]\nid='overtime'", 4, "id", "listed twice"),
        ("id='overtime'\nminutes=3", 3, "minutes", "unknown key"),
    ],
)
def test_what_makes_no_sense_is_told_by_line_and_key(table: str, line: int, key: str, words: str) -> None:
    with pytest.raises(ConfigError) as caught:
        parse_config(f"[[lever]]\n{table}", file="site.toml")
    assert words in str(caught.value)
    assert caught.value.line == line
    assert (caught.value.key or "").endswith(f"].{key}")
