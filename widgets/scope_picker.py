"""Chooses the whole floor, a channel, a group or a queue."""

from __future__ import annotations

from PySide6.QtCore import QSignalBlocker, Qt
from PySide6.QtWidgets import QCompleter

from wallboard.snapshot import Scope
from widgets.look import Look
from widgets.parts import ChoiceBox


class ScopePicker(ChoiceBox):
    """Chooses what the charts are of; typing finds a name anywhere in the list."""

    def __init__(self, look: Look) -> None:
        super().__init__(look)
        self._scopes: tuple[Scope, ...] = ()
        self.setFont(look.font(20))
        self.setMinimumWidth(look.px(420))
        self.setEditable(True)
        self.setInsertPolicy(ChoiceBox.InsertPolicy.NoInsert)
        self.setAccessibleName(self.tr("What the charts show"))
        completer = QCompleter(self.model(), self)
        completer.setFilterMode(Qt.MatchFlag.MatchContains)
        completer.setCaseSensitivity(Qt.CaseSensitivity.CaseInsensitive)
        completer.setCompletionMode(QCompleter.CompletionMode.PopupCompletion)
        self.setCompleter(completer)

    def offer(self, scopes: tuple[Scope, ...], chosen: str) -> None:
        """Offer `scopes`, with `chosen` chosen; it stays as it is while they are the same."""
        if scopes == self._scopes:
            return
        self._scopes = scopes
        with QSignalBlocker(self):
            self.clear()
            for scope in scopes:
                self.addItem(self._name(scope), scope.id)
            self.setCurrentIndex(max(0, self.findData(chosen)))

    def _name(self, scope: Scope) -> str:
        kinds = {"channel": self.tr("channel"), "group": self.tr("group"), "queue": self.tr("queue")}
        return f"{scope.name} · {kinds[scope.kind]}" if scope.kind in kinds else scope.name
