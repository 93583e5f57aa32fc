"""Notes in words: what a supervisor reads on her phone."""

import pytest
from msgspec.structs import replace

from tests.helpers.alert_floor import NOON_AT
from tests.helpers.alerts import acknowledged, alert, over
from wallboard.errors import ConfigError
from wallboard.notify.message import MOST_IN_FULL, Composer
from wallboard.notify.outbox import Note
from wallboard.notify.routing import Occasion
from wallboard.records import Alert


def note(alert: Alert, occasion: Occasion = "raised", source: str = "live", at: float = NOON_AT) -> Note:
    return Note(source, occasion, alert, at, "Harbour Bank", "Europe/Berlin")


def test_one_alert_is_told_in_full_at_the_sites_time() -> None:
    message = Composer().compose([note(alert())])
    assert message.title == "Critical: Longest wait in Billing · Harbour Bank"
    assert message.body == (
        "13:00 Critical: Longest wait in Billing\n"
        "4:10 where the limit is 2:00. Since 11:58.\n"
        "Move two breaks."
    )
    assert message.severity == "critical"


def test_several_are_one_message_the_gravest_first() -> None:
    notes = [
        note(alert(1, queue="Cards", severity="warn")),
        note(alert(2)),
        note(over(alert(3)), "recovered"),
    ]
    message = Composer().compose(notes)
    assert message.title == "3 alerts, 1 critical, 1 over · Harbour Bank"
    heads = [line for line in message.body.splitlines() if line.startswith("13:00")]
    assert [head.split()[1] for head in heads] == ["Critical:", "Warning:", "Over:"]


def test_several_that_are_over_say_so() -> None:
    notes = [note(over(alert(number)), "recovered") for number in (1, 2)]
    message = Composer().compose(notes)
    assert (message.title, message.severity) == ("2 alerts over · Harbour Bank", None)


def test_of_each_alert_only_the_newest_counts() -> None:
    message = Composer().compose([note(alert()), note(over(alert()), "recovered")])
    assert message.title == "Over: Longest wait in Billing · Harbour Bank"
    assert "Move two breaks" not in message.body
    assert message.severity is None


def test_an_escalation_and_who_takes_care_are_said() -> None:
    composer = Composer()
    assert composer.compose([note(alert(), "escalated")]).title.startswith("Now critical:")
    assert "Taken care of by Ines M." in composer.compose([note(acknowledged(alert()), "acknowledged")]).body


def test_a_demo_says_that_it_is_one() -> None:
    message = Composer().compose([note(alert(), source="demo:Harbour Bank:17")])
    assert message.title.startswith("DEMO · Critical:")


def test_what_does_not_fit_and_what_was_given_up_is_counted() -> None:
    message = Composer().compose([note(alert(number)) for number in range(MOST_IN_FULL + 3)], given_up=2)
    assert "And 3 more on the wall." in message.body
    assert "2 earlier messages could not be delivered in time." in message.body


def test_a_template_of_ones_own() -> None:
    composer = Composer(
        "{{ site }}: {% for entry in entries %}{{ entry.title }} {{ entry.time }};{% endfor %}"
    )
    assert composer.compose([note(alert())]).body == "Harbour Bank: Longest wait in Billing 13:00;"


def test_a_template_that_is_none_is_refused_and_one_that_fails_does_not_keep_an_alert_back(
    caplog: pytest.LogCaptureFixture,
) -> None:
    with pytest.raises(ConfigError, match="Jinja"):
        Composer("{% for %}")
    for failing in ("{{ entries.nothing.at.all }}", "{{ 1 / 0 }}", "{{ site + 1 }}"):
        assert "Longest wait in Billing" in Composer(failing).compose([note(alert())]).body
    assert caplog.text.count("the standard one is used") == 3


def test_markup_in_a_queues_name_stays_as_it_is() -> None:
    odd = replace(alert(), title="Longest wait in <b>Ärger & {{ Söhne }}</b>")
    assert "<b>Ärger & {{ Söhne }}</b>" in Composer().compose([note(odd)]).body
