"""Renders a report: HTML, Markdown and the source of the PDF by template, CSV and XLSX as tables.

Templates are found as the handover's are (see `wallboard.handover.render`): a site's own win.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from msgspec import Struct

from wallboard.clock import SiteCalendar
from wallboard.errors import StoreError
from wallboard.handover.chart import Chart, chart_of
from wallboard.handover.document import AlertLine, Deed, IntervalFigures, ScopeFigures
from wallboard.handover.render import PageSize, rendered
from wallboard.handover.tables import Table, csv_text, write_xlsx
from wallboard.handover.words import mode_words, moment
from wallboard.language import say
from wallboard.log.export import iso
from wallboard.records import Alert
from wallboard.reports.document import DayFigures, Report
from wallboard.reports.floor_sections import floor_sections
from wallboard.reports.people_chart import people_chart
from wallboard.reports.people_sections import people_sections
from wallboard.reports.sections import Section, words_of
from wallboard.reports.words import TITLES, compared, headline, span
from wallboard.whole_file import made_whole

Writer = Callable[[Report, Path, PageSize, Path | None], None]


class _Trend(Struct, frozen=True):
    """Days to be charted as a shift's intervals are (see `wallboard.handover.chart.Charted`)."""

    zone: str
    start_at: float
    end_at: float
    intervals: tuple[IntervalFigures, ...]
    scopes: tuple[ScopeFigures, ...]
    deeds: tuple[Deed, ...] = ()
    in_force: tuple[AlertLine, ...] = ()
    snoozed: tuple[AlertLine, ...] = ()
    over: tuple[Alert, ...] = ()


def as_html(report: Report, page_size: PageSize = "A4", templates: Path | None = None) -> str:
    """One self-contained page. Raises ConfigError where a template of the site's own fails."""
    return rendered("report.html", _values(report, page_size), templates)


def as_pdf_source(report: Report, page_size: PageSize = "A4", templates: Path | None = None) -> str:
    """HTML of the kind that Qt's rich text understands; the chart stands in it as `[[chart]]`."""
    return rendered("report-pdf.html", _values(report, page_size), templates)


def as_chart(report: Report) -> str:
    """The chart alone, as SVG; empty where there is none."""
    values = _values(report, "A4")
    if values["people"]:
        return rendered("report-people.svg", values, None)
    return rendered("handover-chart.svg", values, None) if values["chart"] else ""


def as_markdown(report: Report, page_size: PageSize = "A4", templates: Path | None = None) -> str:
    """For a chat, a wiki or a mail."""
    return rendered("report.md", _values(report, page_size), templates)


def title(report: Report) -> str:
    """For the foot of a page and the file's properties."""
    return f"{say(TITLES[report.kind])} {report.site} {span(report)}"


def sections(report: Report) -> tuple[Section, ...]:
    """The tables: a scorecard's are about people, the others' about the floor."""
    return tuple(people_sections(report) if report.kind == "scorecard" else floor_sections(report))


def tables(report: Report) -> tuple[Table, ...]:
    """For other programs: all lines, numbers as numbers."""
    zone = report.zone
    about = (
        ("report", TITLES[report.kind]),
        ("site", report.site),
        ("mode", report.mode),
        ("from", iso(report.period.start_at, zone)),
        ("to", iso(report.period.end_at, zone)),
        ("zone", zone),
        ("printed", iso(report.made_at, zone)),
        ("in short", headline(report)),
        *(("not known", each) for each in report.unknown),
    )
    return (Table("Report", ("what", "value"), about), *(each.table(zone) for each in sections(report)))


def _values(report: Report, page_size: PageSize) -> dict[str, Any]:
    every = sections(report)
    return {
        "r": report,
        "page_size": page_size,
        "title": say(TITLES[report.kind]),
        "span": span(report),
        "mode_words": mode_words(report.mode),
        "printed": moment(report.made_at, report.zone),
        "headline": headline(report),
        "compared": compared(report),
        "first": [each for each in every if each.place == "first"],
        "details": [each for each in every if each.place == "details"],
        "told": words_of(report.zone),
        "chart": None if report.kind == "scorecard" else _chart(report),
        "people": people_chart(report) if report.kind == "scorecard" else None,
    }


def _chart(report: Report) -> Chart | None:
    """The day with its alerts and interventions, or the trend of the days."""
    if report.day is not None:
        return chart_of(report.day)
    if len(report.days) == 1 or not report.queues:
        return None
    days = tuple(_as_interval(each, report.zone) for each in report.days)
    whole = (report.queues[0].figures,)
    return chart_of(_Trend(report.zone, report.period.start_at, report.period.end_at, days, whole))


def _as_interval(each: DayFigures, zone: str) -> IntervalFigures:
    day, figures = SiteCalendar(zone).day(each.day), each.figures
    length_s = day.end_at - day.start_at
    if figures is None:
        return IntervalFigures(day.start_at, length_s, 0.0, 0.0, None, 0.0, missing=1.0)
    return IntervalFigures(
        day.start_at, length_s, figures.offered, figures.abandoned, figures.service_level,
        figures.longest_wait_s, each.missing, figures.expected, figures.expected_low, figures.expected_high,
    )  # fmt: skip


def write_report(
    report: Report, out: Path, page_size: PageSize = "A4", templates: Path | None = None
) -> None:
    """Write the report in the format of the file's ending: one of FORMATS.

    Raises StoreError where the file cannot be written.
    """
    try:
        with made_whole(out) as made:
            FORMATS[out.suffix.lower()](report, made, page_size, templates)
    except OSError as error:
        raise StoreError(f"{out}: cannot be written: {error.strerror}; check the folder") from error


def _text(render: Callable[[Report, PageSize, Path | None], str]) -> Writer:
    def write(report: Report, out: Path, page_size: PageSize, templates: Path | None) -> None:
        out.write_text(render(report, page_size, templates), encoding="utf-8", newline="")

    return write


FORMATS: Mapping[str, Writer] = {
    ".html": _text(as_html),
    ".md": _text(as_markdown),
    ".csv": _text(lambda report, _size, _own: csv_text(tables(report))),
    ".xlsx": lambda report, out, page_size, _own: write_xlsx(tables(report), title(report), out, page_size),
}
