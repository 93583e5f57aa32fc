"""The settings, as a person edits them: checked while typing, seen at once, saved or gone back."""

from collections.abc import Iterator
from concurrent.futures import Future
from dataclasses import dataclass, field
from pathlib import Path

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLabel, QLineEdit, QListWidget
from pytestqt.qtbot import QtBot

from tests.helpers import snapshots
from wallboard.config import Config, parse_config
from wallboard.settings import SettingsFile
from widgets.settings.dialog import SettingsDialog
from widgets.settings.keyring_field import KeyringField
from widgets.settings.opener import Program, SettingsOpener
from widgets.settings.page import Form, ManyPage
from widgets.settings.row import SettingRow
from widgets.shell import MainWindow

pytestmark = [pytest.mark.usefixtures("dressed"), pytest.mark.qt_log_ignore("This plugin does not support")]
TEXT = "# ours\n[targets]\nwithin_s = 20 # seconds\n\n[[queue]]\nid = 'billing'\n"


@dataclass
class Place:
    """A window with a file behind its settings, and what the program was given."""

    path: Path
    taken: list[Config] = field(default_factory=list)
    refusal: Exception | None = None
    secrets: dict[str, str] = field(default_factory=dict)
    works: bool = True

    def take(self, config: Config) -> Future[None]:
        self.taken.append(config)
        return self._done(self.refusal)

    def put(self, name: str, secret: str) -> Future[None]:
        self.secrets[name] = secret
        return self._done(None)

    def _done(self, error: Exception | None) -> Future[None]:
        future: Future[None] = Future()
        if error is None:
            future.set_result(None)
        else:
            future.set_exception(error)
        return future

    def window(self) -> MainWindow:
        program = Program(
            lambda: SettingsFile(self.path), self.take, lambda config: ["log.file"] * bool(config.log.file),
            {"HERE": "x"}, lambda: self,
        )  # fmt: skip
        return MainWindow(
            snapshots.calm,
            lambda _: None,
            parse_config(self.path.read_text()),
            lambda *_: None,
            open_settings=SettingsOpener(program).open,
            size=QSize(1280, 720),
            now=lambda: snapshots.calm().at,
        )


@pytest.fixture
def place(tmp_path: Path) -> Place:
    path = tmp_path / "wall.toml"
    path.write_text(TEXT)
    return Place(path)


@pytest.fixture
def window(place: Place, qtbot: QtBot) -> Iterator[MainWindow]:
    made = place.window()
    made.show()
    qtbot.waitExposed(made)
    yield made
    made.close()
    made.deleteLater()


@pytest.fixture
def dialog(window: MainWindow, qtbot: QtBot) -> SettingsDialog:
    QTest.keyClick(window, Qt.Key.Key_Comma)
    (found,) = window.findChildren(SettingsDialog)
    qtbot.waitExposed(found)
    return found


def row(dialog: SettingsDialog, table: str, key: str) -> SettingRow:
    form = dialog.open_section(table).form
    assert isinstance(form, Form)
    return next(each for each in form.rows if each.setting.key == key)


def type_into(row: SettingRow, text: str) -> None:
    line = row.editor.field
    assert isinstance(line, QLineEdit)
    line.clear()
    QTest.keyClicks(line, text)


def test_what_is_wrong_is_said_at_its_field_and_not_saved(dialog: SettingsDialog, place: Place) -> None:
    within = row(dialog, "targets", "within_s")
    type_into(within, "soon")
    assert within.fault.text() == "Write a number."
    assert not dialog.save_button.isEnabled()
    dialog.save()
    type_into(within, "-1")
    assert within.fault.text() == "Write a number from 0 to 604,800."
    type_into(within, "30")
    assert not within.fault.isVisible()
    low = row(dialog, "targets", "occupancy_low")
    type_into(low, "95")
    assert low.fault.text() == "“Occupancy from” is above “Occupancy to”."
    assert place.path.read_text() == TEXT


def test_a_save_changes_the_file_and_the_program_goes_on_with_it(
    dialog: SettingsDialog, window: MainWindow, place: Place
) -> None:
    type_into(row(dialog, "targets", "within_s"), "30")
    assert row(dialog, "targets", "within_s").dot.text()
    QTest.mouseClick(dialog.save_button, Qt.MouseButton.LeftButton)
    assert place.path.read_text() == TEXT.replace("20", "30")
    assert [config.targets.within_s for config in place.taken] == [30]
    assert window._config.targets.within_s == 30
    assert not dialog.isVisible()


def test_a_preview_is_seen_at_once_and_goes_back(
    dialog: SettingsDialog, window: MainWindow, qtbot: QtBot
) -> None:
    window.set_theme("high-contrast")
    theme = row(dialog, "wall", "theme").editor
    theme.show_value("light")
    theme.changed.emit()
    type_into(row(dialog, "targets", "service_level"), "65")
    qtbot.waitUntil(lambda: window.look.theme.name == "light")
    assert (
        "65" in " ".join(label.text() for label in window.findChildren(QLabel))
        or window._config.targets.service_level == 0.65
    )
    dialog.reject()
    assert window.look.theme.name == "high-contrast"
    assert window._config.targets.service_level == 0.8


def test_a_word_finds_its_setting(dialog: SettingsDialog) -> None:
    QTest.keyClicks(dialog.sections.search, "hide names")
    QTest.keyClick(dialog.sections.search, Qt.Key.Key_Return)
    assert dialog.open_section("wall") is dialog.stack.currentWidget()
    QTest.keyClick(dialog.sections.search, Qt.Key.Key_Escape)
    assert dialog.isVisible()
    assert dialog.sections.list.count() == len(dialog.tables)


def test_entries_are_added_copied_moved_and_removed(dialog: SettingsDialog, place: Place) -> None:
    page = dialog.open_section("queue")
    assert isinstance(page, ManyPage)
    page.add()
    assert row(dialog, "queue", "id").fault.text() == "This must be filled in."
    type_into(row(dialog, "queue", "id"), "chat")
    page.duplicate()
    assert "twice" in row(dialog, "queue", "id").fault.text()
    type_into(row(dialog, "queue", "id"), "mail")
    page.move_up()
    page.move_up()
    page.list.setCurrentRow(1)
    page.remove()
    dialog.save()
    assert [queue.id for queue in place.taken[0].queue] == ["mail", "chat"]
    assert "# ours" in place.path.read_text()


def test_the_way_back_to_the_default_is_offered(dialog: SettingsDialog) -> None:
    within = row(dialog, "targets", "within_s")
    type_into(within, "45")
    assert within.reset.isVisible()
    within.reset.click()
    assert dialog.draft.table["targets"] == {}
    assert not within.reset.isVisible()


def test_another_programs_change_is_told_before_it_is_written_over(
    dialog: SettingsDialog, place: Place
) -> None:
    type_into(row(dialog, "targets", "within_s"), "30")
    place.path.write_text("[site]\nname = 'theirs'\n")
    dialog.save()
    assert "Another program" in dialog.said.text()
    assert dialog.isVisible()
    dialog.save()
    assert "theirs" not in place.path.read_text()
    assert "theirs" in place.path.with_name("wall.toml.before").read_text()


def test_what_waits_and_what_could_not_begin_is_told(
    dialog: SettingsDialog, window: MainWindow, place: Place, qtbot: QtBot
) -> None:
    place.refusal = ValueError("no such variable")
    type_into(row(dialog, "log", "file"), "other.db")
    dialog.save()
    assert any("Log › File" in label.text() for label in window.findChildren(QLabel))
    qtbot.waitUntil(lambda: any(label.text() == "no such variable" for label in window.findChildren(QLabel)))


def test_an_import_is_read_before_it_is_taken(dialog: SettingsDialog, tmp_path: Path) -> None:
    other = tmp_path / "other.toml"
    other.write_text("[targets]\nwithin_s = 40\n[[queue]]\nid = 'billing'\nname = 'Bills'\n")
    changes = [
        "Targets › Answer within: 20 seconds → 40 seconds",
        "Queues › billing › Name: — → Bills",
    ]
    asked = dialog.exchange.show_import(other, dialog.draft.table, dialog._take)
    (listed,) = asked.findChildren(QListWidget)
    assert [listed.item(n).text() for n in range(listed.count())] == changes
    assert dialog.draft.table["targets"]["within_s"] == 20
    asked.accept()
    assert dialog.draft.table["targets"]["within_s"] == 40
    other.write_text("[targets]\nwithin = 1\n")
    refused = dialog.exchange.show_import(other, dialog.draft.table, dialog._take)
    assert "unknown key" in " ".join(label.text() for label in refused.findChildren(QLabel))
    refused.reject()


def test_an_export_holds_no_secret(dialog: SettingsDialog, tmp_path: Path) -> None:
    out = tmp_path / "out.toml"
    table = {
        "route": [{"name": "ops", "url": "slack://T1/secret"}],
        "site": {"name": "Harbour"},
    }
    told = dialog.exchange.export(out, table)
    assert "secret" not in out.read_text()
    assert parse_config(out.read_text()).route[0].url_env
    told.reject()


def test_a_secret_goes_into_the_keyring_and_never_into_the_file(
    dialog: SettingsDialog, place: Place, qtbot: QtBot
) -> None:
    page = dialog.open_section("feed")
    assert isinstance(page, ManyPage)
    page.add()
    type_into(row(dialog, "feed", "url"), "wss://feed.example")
    entry = row(dialog, "feed", "token_keyring")
    type_into(entry, "floor")
    (vault,) = entry.findChildren(KeyringField)
    QTest.keyClicks(vault.secret, "hush")
    vault.button.click()
    qtbot.waitUntil(lambda: vault.said.text() == "It is in the keyring.")
    dialog.save()
    assert place.secrets == {"floor": "hush"}
    assert "hush" not in place.path.read_text()
    assert place.taken[0].feed[0].token_keyring == "floor"


def test_a_machine_without_a_keyring_says_what_to_do(window: MainWindow, place: Place) -> None:
    place.works = False
    window.show_settings()
    (dialog,) = window.findChildren(SettingsDialog)
    page = dialog.open_section("route")
    assert isinstance(page, ManyPage)
    page.add()
    (vault,) = row(dialog, "route", "url_keyring").findChildren(KeyringField)
    assert "environment variable" in vault.said.text()
    env = row(dialog, "route", "url_env")
    type_into(env, "HERE")
    assert any(label.text() == "It is set here." for label in env.findChildren(QLabel))


def test_a_file_that_cannot_be_read_is_told(window: MainWindow, place: Place) -> None:
    place.path.write_bytes(b"\xff\xfe")
    window.show_settings()
    assert not window.findChildren(SettingsDialog)
    assert any("UTF-8" in label.text() for label in window.findChildren(QLabel))
