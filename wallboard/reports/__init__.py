"""Daily, weekly and monthly reports and the team scorecard, from the log alone."""

from wallboard.reports.document import Report
from wallboard.reports.gather import Wanted, gather
from wallboard.reports.period import KINDS, Period, ReportKind, days_of, period_of
from wallboard.reports.render import FORMATS, Writer, write_report

__all__ = [
    "FORMATS",
    "KINDS",
    "Period",
    "Report",
    "ReportKind",
    "Wanted",
    "Writer",
    "days_of",
    "gather",
    "period_of",
    "write_report",
]
