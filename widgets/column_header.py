"""The header of a table whose columns are chosen: dragging moves one, and a menu does all the rest."""

from __future__ import annotations

from functools import partial

from PySide6.QtCore import QObject, QPoint, Qt
from PySide6.QtWidgets import QMenu

from widgets.columns import ColumnChoice, ColumnWords
from widgets.tables import PageTable


class ColumnHeader(QObject):
    """Keeps `table` as `choice` says, and `choice` as the header was dragged. Belongs to the table."""

    def __init__(self, table: PageTable, choice: ColumnChoice, *, movable: bool) -> None:
        super().__init__(table)
        self._table, self._choice, self._moving = table, choice, False
        header = table.horizontalHeader()
        if movable:
            header.setSectionsMovable(True)
            header.setFirstSectionMovable(False)
            header.sectionMoved.connect(self._moved)
            header.setContextMenuPolicy(Qt.ContextMenuPolicy.CustomContextMenu)
            header.customContextMenuRequested.connect(self._offer)
        choice.changed.connect(self.apply)
        self.apply()

    def apply(self) -> None:
        """Show the columns that are chosen, in their order."""
        header, self._moving = self._table.horizontalHeader(), True
        for place, column in enumerate(self._choice.order):
            header.moveSection(header.visualIndex(column), place)
        self._moving = False
        self._table.leave_out(set(range(len(self._choice.columns))) - self._choice.shown)

    def _moved(self) -> None:
        """A person dragged a column."""
        if not self._moving:
            header = self._table.horizontalHeader()
            self._choice.arrange([header.logicalIndex(place) for place in range(header.count())])

    def _offer(self, place: QPoint) -> None:
        """What can be done with the column at `place`, and which columns there are."""
        header, said, choice = self._table.horizontalHeader(), self.words, self._choice
        here, menu = header.logicalIndexAt(place), QMenu(self._table)
        menu.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose)
        if here > 0:
            menu.addAction(self.tr("Move left"), partial(choice.move, here, -1))
            menu.addAction(self.tr("Move right"), partial(choice.move, here, 1))
            hide = self.tr("Hide “{column}”").format(column=said.heading(choice.columns[here]))
            menu.addAction(hide, partial(choice.show, here, shown=False))
            menu.addSeparator()
        for number in choice.order[1:]:
            tick = menu.addAction(said.heading(choice.columns[number]))
            tick.setCheckable(True)
            tick.setChecked(number in choice.shown)
            tick.triggered.connect(lambda shown, number=number: choice.show(number, shown=shown))
        menu.addSeparator()
        menu.addAction(self.tr("Back to default"), choice.reset).setEnabled(not choice.is_default)
        menu.popup(header.mapToGlobal(place))

    @property
    def words(self) -> ColumnWords:
        """The words of the columns."""
        return ColumnWords(type(self._table.model()).__name__)
