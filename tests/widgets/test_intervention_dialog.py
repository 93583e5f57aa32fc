from collections.abc import Callable, Iterator
from datetime import datetime
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest
from msgspec.structs import replace
from PySide6.QtCore import QSettings, Qt, QTime
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from tests.widgets.conftest import FULL_HD, Desk
from wallboard.config import Config, SiteConfig
from wallboard.intents import LogIntervention
from wallboard.log.interventions import MAX_TEXT
from wallboard.log.kinds import KINDS, KindSpec, TemplateSpec
from wallboard.records import Delivery, Details, InterventionDraft
from wallboard.snapshot import WHOLE_FLOOR
from widgets.due_field import time_to_come
from widgets.earlier import time_of_day
from widgets.intervention_dialog import InterventionDialog, InterventionForms
from widgets.kind_buttons import last_used_first, letters_of
from widgets.look import Look, look_for
from widgets.template_bar import templates_of

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")  # the off-screen platform's own words
EMPTY = InterventionDraft(kind="", scope=WHOLE_FLOOR, text="", who="Ines M.")
OpenForm = Callable[[InterventionDraft], InterventionDialog]


@pytest.fixture
def open_form(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> Iterator[OpenForm]:
    opened: list[InterventionDialog] = []

    def open_one(draft: InterventionDraft) -> InterventionDialog:
        form = InterventionDialog(draft, snapshots.surge(), desk.tools(look, config))
        qtbot.addWidget(form)
        form.show()
        opened.append(form)
        form.activateWindow()
        qtbot.waitUntil(lambda: _has_focus(form), timeout=2000)
        return form

    yield open_one
    for form in opened:
        form.close()


def _has_focus(form: InterventionDialog) -> bool:
    widget = QApplication.focusWidget()
    return widget is not None and form.isAncestorOf(widget)


def focus() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def logged(desk: Desk) -> InterventionDraft:
    (intent,) = desk.posted
    assert isinstance(intent, LogIntervention)
    return intent.draft


def test_a_letter_a_line_and_enter(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(EMPTY)
    QTest.keyClick(focus(), Qt.Key.Key_C)
    QTest.keyClicks(focus(), "Coached Ben on refunds")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert logged(desk) == InterventionDraft("coaching", WHOLE_FLOOR, "Coached Ben on refunds", "Ines M.")
    assert not form.isVisible()


def test_two_clicks_and_a_line(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, scope="queue:0", alert="spike-0"))
    QTest.mouseClick(form.kinds._buttons["overtime"], Qt.MouseButton.LeftButton)
    QTest.keyClicks(focus(), "Four until 17:00")
    QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    draft = logged(desk)
    assert (draft.kind, draft.scope, draft.alert) == ("overtime", "queue:0", "spike-0")


def test_shift_enter_begins_a_new_line(open_form: OpenForm, desk: Desk) -> None:
    open_form(replace(EMPTY, kind="note"))
    QTest.keyClicks(focus(), "one")
    QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ShiftModifier)
    QTest.keyClicks(focus(), "two")
    QTest.keyClick(focus(), Qt.Key.Key_Enter)
    assert logged(desk).text == "one\ntwo"


def test_what_it_is_opened_with_is_chosen_and_can_be_changed(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(InterventionDraft("praise", "queue:1", "Held the line", "Ines", agents=("a3", "a7")))
    assert form.agents.text() == "Dmitri A.; Hana A."
    form.scope.setCurrentIndex(form.scope.findData("queue:4"))
    form.agents.setText("hana a.; Noor A.")
    form.who.setText("Omar")
    form.save()
    draft = logged(desk)
    assert (draft.scope, draft.agents, draft.who) == ("queue:4", ("a7", "a13"), "Omar")


def test_the_last_name_completes(open_form: OpenForm) -> None:
    form = open_form(replace(EMPTY, kind="coaching"))
    form.agents.setText("Ben A.; dmit")
    completer = form.agents.completer()
    assert completer is not None
    completer.setCompletionPrefix(completer.splitPath(form.agents.text())[0])
    assert completer.currentCompletion() == "Ben A.; Dmitri A.; "


@pytest.mark.parametrize(
    ("change", "problem"),
    [
        ({"kind": ""}, "Choose what was done"),
        ({"text": ""}, "Say in a few words"),
        ({"who": " "}, "say who did it"),
        ({"text": "x" * (MAX_TEXT + 1)}, "10,001 characters"),
    ],
)
def test_what_is_missing_is_said_in_words(
    open_form: OpenForm, desk: Desk, change: dict[str, str], problem: str
) -> None:
    form = open_form(replace(replace(EMPTY, kind="note", text="x"), **change))
    form.save()
    assert problem in form.problem.text()
    assert form.isVisible()
    assert desk.posted == []


def test_a_stranger_is_named(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, kind="coaching", text="x"))
    form.agents.setText("Ada A.; Nobody")
    form.save()
    assert "“Nobody”" in form.problem.text()
    assert desk.posted == []


def test_ten_thousand_characters_are_kept(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, kind="note"))
    form.text.setPlainText("x" * MAX_TEXT)
    form.save()
    assert len(logged(desk).text) == MAX_TEXT


def test_it_happened_earlier(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, kind="note", text="x"))
    form.earlier.setTime(QTime(13, 5))
    form.save()
    happened_at = logged(desk).happened_at
    assert happened_at is not None
    assert (
        datetime.fromtimestamp(happened_at, ZoneInfo("Europe/London")).strftime("%d %H:%M:%S")
        == "26 13:05:00"
    )


def test_now_is_no_time_of_its_own(open_form: OpenForm, desk: Desk) -> None:
    open_form(replace(EMPTY, kind="note", text="x")).save()
    assert logged(desk).happened_at is None


def test_what_is_still_to_come_did_not_happen(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, kind="note", text="x"))
    form.earlier.setTime(QTime(15, 0))
    form.save()
    assert form.problem.text() == "15:00 is still to come: choose a time that has been."
    assert desk.posted == []


@pytest.mark.parametrize(
    ("now", "hour", "minute", "wanted"),
    [
        ("2026-05-26T00:10+02:00", 23, 50, "2026-05-25T23:50+02:00"),
        ("2026-05-26T14:30+02:00", 14, 5, "2026-05-26T14:05+02:00"),
        ("2026-05-26T14:30+02:00", 15, 0, "2026-05-26T15:00+02:00"),
        ("2026-10-25T04:00+01:00", 2, 30, "2026-10-25T02:30+01:00"),
        ("2026-10-25T02:10+01:00", 2, 30, "2026-10-25T02:30+02:00"),
    ],
)
def test_a_time_of_day_is_the_one_that_is_meant(now: str, hour: int, minute: int, wanted: str) -> None:
    look = look_for(Config(site=SiteConfig(zone="Europe/Berlin")), "dark", FULL_HD)
    at = time_of_day(datetime.fromisoformat(now).timestamp(), look, hour, minute)
    assert at == datetime.fromisoformat(wanted).timestamp()


def test_every_kind_has_a_letter_of_its_own() -> None:
    letters = letters_of(KINDS)
    assert letters["coaching"] == "C"
    assert "" not in letters.values()
    assert len(set(letters.values())) == len(KINDS)


def test_kinds_used_last_come_first() -> None:
    done = snapshots.surge().interventions
    assert [kind.id for kind in last_used_first(KINDS, done)][:3] == ["overtime", "coaching", "praise"]
    assert last_used_first(KINDS, ()) == list(KINDS)


def test_figures_that_are_kept_follow_the_scope(open_form: OpenForm) -> None:
    form = open_form(EMPTY)
    assert "Whole floor" in form.figures._title.text()
    form.scope.setCurrentIndex(form.scope.findData("queue:1"))
    values = [label.text() for label in form.figures._figures]
    assert "Cards and payments" in form.figures._title.text()
    assert values[:2] == ["0", "—"]


def test_who_sits_here_is_remembered(
    tmp_path: Path, qtbot: QtBot, look: Look, config: Config, desk: Desk
) -> None:
    settings = QSettings(str(tmp_path / "window.ini"), QSettings.Format.IniFormat)
    window = QWidget()
    qtbot.addWidget(window)
    window.show()
    draft = replace(EMPTY, kind="note", text="x", who="system")
    for expected in ("system", "Omar"):
        InterventionForms(settings).open(draft, snapshots.surge(), desk.tools(look, config), window)
        (form,) = (each for each in window.findChildren(InterventionDialog) if each.isVisible())
        assert form.who.text() == expected
        form.who.setText("Omar")
        form.save()
    assert len(desk.posted) == 2
    window.close()


# --- details


def shown(form: InterventionDialog) -> set[str]:
    return {part.accessibleName() for part in form.details.fields if part.isVisible()}


def test_a_kind_has_its_own_fields(open_form: OpenForm) -> None:
    form = open_form(replace(EMPTY, kind="praise"))
    assert shown(form) == set()
    form.kinds._buttons["escalation"].click()
    assert shown(form) == {"Escalated to", "Reference", "Follow-up due", "State"}
    form.kinds._buttons["coaching"].click()
    assert shown(form) == {"Expected effect", "Until", "Follow-up due"}


def test_details_are_logged(open_form: OpenForm, desk: Desk, look: Look) -> None:
    form = open_form(replace(EMPTY, kind="escalation", text="lines down"))
    form.details.escalated_to.setText(" Telco ")
    form.details.reference.setText("INC-4711")
    form.details.due.setCurrentText("16:00")
    form.details.effect.setText("is not this kind's")
    form.save()
    details = logged(desk).details
    assert (details.escalated_to, details.reference, details.effect, details.status) == (
        "Telco",
        "INC-4711",
        "",
        "",
    )
    assert details.due_at is not None
    assert look.formats.clock(details.due_at) == "16:00"


def test_a_time_is_chosen_from_the_list(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, kind="incident", text="lines down"))
    form.details.due.setCurrentIndex(3)
    form.details.done.setChecked(True)
    form.save()
    details = logged(desk).details
    assert details.due_at == snapshots.surge().at // 60 * 60 + 3600.0
    assert details.status == "done"


@pytest.mark.parametrize("text", ["soon", "25:00", "2020-01-01 09:00"])
def test_what_is_no_time_to_come_is_said(open_form: OpenForm, desk: Desk, text: str) -> None:
    form = open_form(replace(EMPTY, kind="note", text="x"))
    form.details.due.setCurrentText(text)
    form.save()
    assert form.problem.text().startswith(f"“{text}” is no time to come")
    assert desk.posted == []


@pytest.mark.parametrize(
    ("now", "text", "wanted"),
    [
        ("2026-05-26T14:30+02:00", "15:00", "2026-05-26T15:00+02:00"),
        ("2026-05-26T14:30+02:00", "14.30", "2026-05-27T14:30+02:00"),
        ("2026-05-26T23:50+02:00", "0:10", "2026-05-27T00:10+02:00"),
        ("2026-05-26T14:30+02:00", "2026-06-02 09:00", "2026-06-02T09:00+02:00"),
        ("2026-10-24T14:30+02:00", "12:00", "2026-10-25T12:00+01:00"),
    ],
)
def test_times_to_come(now: str, text: str, wanted: str) -> None:
    at = datetime.fromisoformat(now).timestamp()
    assert time_to_come(text, at, ZoneInfo("Europe/Berlin")) == datetime.fromisoformat(wanted).timestamp()


# --- customer data


def test_customer_data_is_asked_about_and_masked_by_enter(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, kind="note"))
    QTest.keyClicks(focus(), "card 4111 1111 1111 1111")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert form.privacy.isVisible()
    assert desk.posted == []
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert (form.text.toPlainText(), form.privacy.isVisible()) == ("card [card number]", False)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert logged(desk).text == "card [card number]"


def test_customer_data_may_be_saved_all_the_same(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(replace(EMPTY, kind="note", text="answer to desk@example.org by +49 30 901820"))
    form.save()
    assert "an e-mail address and a phone number" in form.privacy._question.text()
    form.privacy.allow_button.click()
    assert logged(desk).text == "answer to desk@example.org by +49 30 901820"


def test_a_sites_own_kinds(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> None:
    kinds = (KindSpec("huddle", "Huddle", fields=("reference",)), KindSpec("vto", hidden=True))
    form = InterventionDialog(EMPTY, snapshots.surge(), desk.tools(look, replace(config, kind=kinds)))
    qtbot.addWidget(form)
    form.show()
    assert "vto" not in form.kinds._buttons
    form.kinds._buttons["huddle"].click()
    assert shown(form) == {"Reference"}
    form.text.setPlainText("with team A")
    form.save()
    assert logged(desk).kind == "huddle"


def test_another_day_bears_its_date(open_form: OpenForm) -> None:
    form = open_form(replace(EMPTY, kind="note"))
    assert [form.details.due.itemText(row) for row in (1, 6)] == ["14:46", "Wed 27 May 2026 09:00"]


# --- out to the agents

OFFERED = frozenset({"overtime.offer", "coach"})


@pytest.fixture
def open_sending(qtbot: QtBot, look: Look, config: Config, desk: Desk) -> Callable[..., InterventionDialog]:
    def open_one(draft: InterventionDraft, sends: dict[str, bool] | None = None) -> InterventionDialog:
        floor = replace(snapshots.surge(), features=OFFERED)
        form = InterventionDialog(draft, floor, desk.tools(look, config), sends=sends)
        qtbot.addWidget(form)
        form.show()
        return form

    return open_one


def says(form: InterventionDialog) -> tuple[str, str]:
    return form.sending._where.text(), form.save_button.text()


def test_an_offer_goes_out_with_its_places_and_deadline(
    open_sending: Callable[..., InterventionDialog], desk: Desk
) -> None:
    proposed = Details(delivery=Delivery("feed", slots=4))
    form = open_sending(InterventionDraft("overtime", "queue:0", "an hour", "Ines", details=proposed))
    assert says(form) == ("Logged, then sent to everyone on Billing through the feed.", "Save and send  ⏎")
    form.agents.setText("Ada A.; Ben A.")
    assert "to Ada A.; Ben A. through" in says(form)[0]
    form.save()
    half_past = snapshots.surge().at // 60 * 60 + 1800.0
    assert logged(desk).details.delivery == Delivery("feed", slots=4, answer_by=half_past)


def test_an_offer_of_no_place_is_refused(open_sending: Callable[..., InterventionDialog], desk: Desk) -> None:
    form = open_sending(InterventionDraft("overtime", "queue:0", "an hour", "Ines"))
    form.sending.places.setText("0")
    form.save()
    assert "from 1 to 999 places" in form.problem.text()
    assert desk.posted == []


@pytest.mark.parametrize(
    ("kind", "agents", "why"),
    [
        ("vto", (), "this feed does not take it to agents"),
        ("coaching", (), "none is named"),
        ("note", (), ""),
    ],
)
def test_what_cannot_go_out_is_only_logged_and_the_form_says_so(
    open_sending: Callable[..., InterventionDialog], desk: Desk, kind: str, agents: tuple[str, ...], why: str
) -> None:
    form = open_sending(InterventionDraft(kind, "*", "x", "Ines", agents))
    assert form.sending.isVisible() == bool(why)
    assert why in says(form)[0]
    assert says(form)[1] == "Save  ⏎"
    form.save()
    assert logged(desk).details.delivery is None


def test_what_happened_earlier_is_not_sent(open_sending: Callable[..., InterventionDialog]) -> None:
    form = open_sending(InterventionDraft("overtime", "*", "x", "Ines"))
    form.earlier.setTime(QTime(13, 5))
    assert says(form) == ("Only logged: it happened earlier.", "Save  ⏎")


def test_a_kind_that_is_only_logged_stays_so(
    open_sending: Callable[..., InterventionDialog], desk: Desk, qtbot: QtBot
) -> None:
    sends: dict[str, bool] = {}
    draft = InterventionDraft("coaching", "*", "x", "Ines", ("a1",))
    form = open_sending(draft, sends)
    qtbot.waitUntil(form.isActiveWindow, timeout=2000)
    QTest.keyClick(form, Qt.Key.Key_G, Qt.KeyboardModifier.ControlModifier)
    assert sends == {"coaching": False}
    form = open_sending(draft, sends)
    assert says(form) == ("Only logged.", "Save  ⏎")
    form.save()
    assert logged(desk).details.delivery is None


TEMPLATES = (
    TemplateSpec("overtime", "… places until …"),
    TemplateSpec("overtime", "Until the queue is at 80 %"),
    TemplateSpec("note", "Staff meeting at …"),
)


@pytest.fixture
def config(config: Config) -> Config:
    return replace(config, template=TEMPLATES)


def test_a_template_is_words_to_begin_with(open_form: OpenForm, desk: Desk) -> None:
    form = open_form(EMPTY)
    assert not form.templates.isVisible()
    QTest.keyClick(focus(), Qt.Key.Key_O)
    assert [button.text() for button in form.templates.buttons if button.isVisible()] == [
        "1  … places until …",
        "2  Until the queue is at 80 %",
    ]
    QTest.keyClick(focus(), Qt.Key.Key_2, Qt.KeyboardModifier.AltModifier)
    QTest.keyClick(focus(), Qt.Key.Key_1, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(focus(), "Four")
    assert form.text.toPlainText() == "Four places until …"
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert logged(desk).text == "Four places until …"


def test_a_template_loses_nothing_that_was_typed(open_form: OpenForm) -> None:
    form = open_form(replace(EMPTY, kind="overtime"))
    QTest.keyClicks(focus(), "Voice: ")
    QTest.mouseClick(form.templates.buttons[1], Qt.MouseButton.LeftButton)
    assert form.text.toPlainText() == "Voice: Until the queue is at 80 %"


def test_templates_used_last_come_first() -> None:
    done = [
        replace(snapshots.surge().interventions[0], kind="overtime", text=text, at=at)
        for at, text in ((1.0, "Six places until 17:00"), (2.0, "Until the queue is at 80 % again"))
    ]
    assert templates_of("overtime", TEMPLATES, done[:1])[0] == "… places until …"
    assert templates_of("overtime", TEMPLATES, done)[0] == "Until the queue is at 80 %"


def test_nothing_that_is_typed_after_the_letter_is_lost(
    open_sending: Callable[..., InterventionDialog], desk: Desk, qtbot: QtBot
) -> None:
    form = open_sending(EMPTY)
    qtbot.waitUntil(form.isActiveWindow, timeout=2000)
    QTest.keyClick(focus(), Qt.Key.Key_O, Qt.KeyboardModifier.AltModifier)
    QTest.keyClicks(focus(), "Hour more")
    QTest.keyClick(focus(), Qt.Key.Key_Return, Qt.KeyboardModifier.ControlModifier)
    assert (logged(desk).kind, logged(desk).text) == ("overtime", "Hour more")
    assert logged(desk).details.delivery == Delivery(
        "feed", slots=1, answer_by=snapshots.surge().at // 60 * 60 + 1800.0
    )


def test_arrows_reach_a_kind_and_enter_chooses_it(open_form: OpenForm, desk: Desk) -> None:
    open_form(EMPTY)
    QTest.keyClick(focus(), Qt.Key.Key_Right)
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    QTest.keyClicks(focus(), "x")
    QTest.keyClick(focus(), Qt.Key.Key_Return)
    assert logged(desk).kind == last_used_first(KINDS, snapshots.surge().interventions)[1].id
