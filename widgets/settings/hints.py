"""What a field knows beside its words: names to choose from, whether a variable is set, the keyring."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass

from PySide6.QtWidgets import QGridLayout

from widgets.look import Look
from widgets.parts import words as label
from widgets.settings.editors import LineEditor
from widgets.settings.keyring_field import KeyringField, Vault
from widgets.settings.row import SettingRow
from widgets.settings.words_tr import tr

HINT_ROW = 3


@dataclass(frozen=True)
class Hints:
    """`names` to suggest by `table.key`; `environment` is this program's, `vault` this machine's
    keyring.
    """

    names: Mapping[str, Sequence[str]]
    environment: Mapping[str, str]
    vault: Vault

    def attach(self, row: SettingRow, look: Look) -> None:
        """Give `row` what there is for it."""
        editor, key = row.editor, row.setting.key
        if not isinstance(editor, LineEditor):
            return
        if names := self.names.get(f"{row.place.table}.{key}"):
            editor.suggest(names)
        if key.endswith("_env"):
            self._say_whether_set(row, editor, look)
        if key.endswith("_keyring"):
            _below(row, KeyringField(look, editor.line, self.vault))

    def _say_whether_set(self, row: SettingRow, editor: LineEditor, look: Look) -> None:
        said = label(look, 16, muted=True)

        def say() -> None:
            name = editor.line.text().strip()
            is_set = bool(self.environment.get(name))
            found = tr("It is set here.") if is_set else tr("It is not set where this program was started.")
            said.setText(found if name else "")
            said.setVisible(bool(name))

        editor.line.textChanged.connect(say)
        _below(row, said)
        say()


def _below(row: SettingRow, widget: object) -> None:
    layout = row.layout()
    if isinstance(layout, QGridLayout):
        layout.addWidget(widget, HINT_ROW, 1)  # type: ignore[call-overload]
