"""Renders a handover: HTML and Markdown by template, CSV and XLSX as tables.

Templates lie in `resources/templates`; a site's own of the same name, in a folder of its choice, win. PDF is
drawn by Qt, in `widgets.handover_pdf`, from `as_html` with `for_pdf`.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from datetime import datetime
from pathlib import Path
from typing import Any, Literal
from zoneinfo import ZoneInfo

from jinja2 import (
    ChoiceLoader,
    FileSystemLoader,
    PackageLoader,
    StrictUndefined,
    TemplateError,
    select_autoescape,
)
from jinja2.sandbox import SandboxedEnvironment

from wallboard.alerts.words import clock
from wallboard.errors import ConfigError, StoreError
from wallboard.handover import words
from wallboard.handover.chart import chart_of
from wallboard.handover.document import Deed, Handover, Item
from wallboard.handover.tables import csv_text, tables, write_xlsx
from wallboard.language import Spoken, mark, say, time_of_day
from wallboard.snapshot import WHOLE_FLOOR
from wallboard.whole_file import made_whole

PageSize = Literal["A4", "Letter"]
Writer = Callable[[Handover, Path, PageSize, Path | None], None]
PAGE_ITEMS = 7
"""So many open items stand on the first page."""
PAGE_DEEDS, PAGE_WATCH = 4, 5
SEVERITY_WORDS = {"critical": mark("▲ Critical"), "warn": mark("● Warning"), "info": mark("Note")}
VERDICT_WORDS = {  # “as expected” could be taken for an effect that was hoped for
    "better": mark("▲ Better"),
    "as expected": mark("Not beyond chance"),
    "worse": mark("▼ Worse"),
    "not known": mark("Not known"),
}
_FOREIGN = (TemplateError, ArithmeticError, LookupError, TypeError, ValueError)
"""What a template of the site's own may raise."""


def as_html(handover: Handover, page_size: PageSize = "A4", templates: Path | None = None) -> str:
    """One self-contained page. Raises ConfigError where a template of the site's own fails."""
    return _render("handover.html", handover, page_size, templates)


def as_chart(handover: Handover) -> str:
    """The shift's chart alone, as SVG; empty where no interval was recorded."""
    return _render("handover-chart.svg", handover, "A4", None) if handover.intervals else ""


def as_pdf_source(handover: Handover, page_size: PageSize = "A4", templates: Path | None = None) -> str:
    """HTML of the kind that Qt's rich text understands; the chart stands in it as `[[chart]]`."""
    return _render("handover-pdf.html", handover, page_size, templates)


def as_markdown(handover: Handover, page_size: PageSize = "A4", templates: Path | None = None) -> str:
    """For a chat, a wiki or a mail."""
    return _render("handover.md", handover, page_size, templates)


def _render(name: str, handover: Handover, page_size: PageSize, templates: Path | None) -> str:
    return rendered(name, _values(handover, page_size), templates)


def rendered(name: str, values: Mapping[str, Any], templates: Path | None) -> str:
    """The template `name`, the site's own of the folder `templates` before ours. Raises ConfigError."""
    own = [FileSystemLoader(templates)] if templates else []
    environment = SandboxedEnvironment(
        loader=ChoiceLoader([*own, PackageLoader("resources", "templates")]),
        autoescape=select_autoescape(["html", "svg"]),
        undefined=StrictUndefined,
        trim_blocks=True,
        lstrip_blocks=True,
    )
    environment.filters.update(short=words.short, css_text=_css_text, md=_md)
    environment.globals.update(say=say, language=Spoken.speech.language)
    try:
        return environment.get_template(name).render(values)
    except _FOREIGN as error:
        raise ConfigError(f"the template {name} fails: {error}") from error


def _values(handover: Handover, page_size: PageSize) -> dict[str, Any]:
    scopes = {each.scope.id: each.scope for each in handover.scopes}
    figures = {each.scope: each for each in handover.sign_off.figures} if handover.sign_off else {}
    return {
        "d": handover,
        "page_size": page_size,
        "chart": chart_of(handover),
        "mode_words": words.mode_words(handover.mode),
        "floor_name": scopes[WHOLE_FLOOR].name if WHOLE_FLOOR in scopes else "",
        "page_items": _most_urgent(handover.items),
        "page_deeds": _levers(handover),
        "page_watch": PAGE_WATCH,
        "now_rows": [(figures[scope.id], scope) for scope in scopes.values() if scope.id in figures],
        "alert_titles": {
            alert.id: alert.title
            for alert in (
                *handover.over,
                *(line.alert for line in (*handover.in_force, *handover.snoozed)),
            )
        },
        "severity_words": {key: say(word) for key, word in SEVERITY_WORDS.items()},
        "verdict_words": {key: say(word) for key, word in VERDICT_WORDS.items()},
        "since": _since(handover),
        "clock": clock,
        **_FUNCTIONS,
    }


_FUNCTIONS: Mapping[str, Callable[..., object]] = {
    name: getattr(words, name)
    for name in (
        "against", "alert_now", "alert_state", "effect", "first_sentence", "forecast_warning",
        "formula_words", "full_text", "headline", "is_out_of_line", "item_when", "main_outcome", "moment",
        "number", "page_words", "percent", "seconds", "span", "target_words", "teams_words", "about_words",
        "figures_words", "own_words", "role_words", "said_by", "signed_words", "understood_words",
    )
}  # fmt: skip


def _most_urgent(items: tuple[Item, ...]) -> list[Item]:
    """What fits on the first page, the urgent before the rest, each kind by time."""
    order = {"overdue": 0, "open": 1, "runs on": 2, "told": 3}
    return sorted(items, key=lambda item: order[item.state])[:PAGE_ITEMS]


def _levers(handover: Handover) -> list[tuple[int, Deed]]:
    """The first levers with their numbers; what only tells stands among what is taken over."""
    numbered = enumerate(handover.deeds, start=1)
    return [(number, deed) for number, deed in numbered if deed.is_lever][:PAGE_DEEDS]


def _since(handover: Handover) -> Callable[[float], str]:
    """The time of day; with the day where that is another than the one on which the shift ended."""
    zone = ZoneInfo(handover.zone)
    last_day = datetime.fromtimestamp(handover.end_at, zone).date()

    def since(at: float) -> str:
        local = datetime.fromtimestamp(at, zone)
        told = time_of_day(local)
        return told if local.date() == last_day else f"{words.day_and_month(local)} {told}"

    return since


def _css_text(text: str) -> str:
    """Text between CSS quotes: what could end them is left out."""
    return "".join(letter for letter in text if letter.isprintable() and letter not in '\\"<>&')


def _md(text: str) -> str:
    """Text in one Markdown cell: nothing of it is markup."""
    line = " ".join(text.split())
    return "".join(f"\\{letter}" if letter in "\\`*_{}[]<>#+-!|~" else letter for letter in line)


def write_document(
    handover: Handover, out: Path, page_size: PageSize = "A4", templates: Path | None = None
) -> None:
    """Write the handover in the format of the file's ending: one of FORMATS.

    Raises StoreError where the file cannot be written.
    """
    try:
        with made_whole(out) as made:
            FORMATS[out.suffix.lower()](handover, made, page_size, templates)
    except OSError as error:
        raise StoreError(f"{out}: cannot be written: {error.strerror}; check the folder") from error


def _text(render: Callable[[Handover, PageSize, Path | None], str]) -> Writer:
    def write(handover: Handover, out: Path, page_size: PageSize, templates: Path | None) -> None:
        out.write_text(render(handover, page_size, templates), encoding="utf-8", newline="")

    return write


FORMATS: Mapping[str, Writer] = {
    ".html": _text(as_html),
    ".md": _text(as_markdown),
    ".csv": _text(lambda handover, _size, _own: csv_text(tables(handover))),
    ".xlsx": lambda handover, out, page_size, _own: write_xlsx(
        tables(handover),
        f"Handover {handover.site} {words.moment(handover.start_at, handover.zone)}",
        out,
        page_size,
    ),
}
