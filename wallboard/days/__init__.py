"""Recorded days: read from call-by-call exports, interval counts and our own recordings.

`read_days` reads files once and gives their days; `open_day` is the short way to one of them.
"""

from wallboard.days.formats import CALL_FORMATS, FORMATS, Days, RecordedSource, list_days, open_day, read_days

__all__ = ["CALL_FORMATS", "FORMATS", "Days", "RecordedSource", "list_days", "open_day", "read_days"]
