"""The configuration as something to edit: which settings there are, whether what is typed is right, and the
file.

What a screen needs of it and the core knows: no Qt here. Loaded only when somebody edits.
"""

from wallboard.settings.check import Problem, problems_of
from wallboard.settings.differences import Difference, differences
from wallboard.settings.draft import Draft, EntryPlace, Value
from wallboard.settings.fields import Field, Table, tables_of
from wallboard.settings.file import ChangedMeanwhileError, SettingsFile

__all__ = [
    "ChangedMeanwhileError",
    "Difference",
    "Draft",
    "EntryPlace",
    "Field",
    "Problem",
    "SettingsFile",
    "Table",
    "Value",
    "differences",
    "problems_of",
    "tables_of",
]
