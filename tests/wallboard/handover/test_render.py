"""Every format tells the same, is safe to open, and a site's own templates win."""

import csv
import io
import re
import zipfile
from collections.abc import Callable
from html.parser import HTMLParser
from pathlib import Path

import pytest
from msgspec.structs import replace

from tests.helpers.handovers import act
from tests.helpers.shift import END_AT, START_AT, ShiftLog, at_the_end, draft
from tests.helpers.snapshots import HOUR_S
from wallboard.errors import ConfigError, StoreError
from wallboard.handover import FORMATS, Handover, as_html, write_document
from wallboard.handover.render import as_markdown

Gathered = Callable[..., Handover]
EVIL = '=HYPERLINK("http://x")<script>alert(1)</script> **bold** | `code`'
BIDI = 'שלום — مرحبا 👩‍👩‍👧 O\'Brien "said"'


@pytest.fixture
def document(shift: ShiftLog, handover: Gathered) -> Handover:
    shift.floor(replace(at_the_end(), at=START_AT - 60.0, current_interval=15))
    shift.floor()
    shift.add(draft("incident", EVIL), START_AT + HOUR_S)
    shift.acted(draft("overtime", f"until 18:00 {BIDI}"), START_AT + 3 * HOUR_S)
    shift.add(draft("note", "x" * 10_000), START_AT + 5 * HOUR_S)
    return handover(words="Calm until one, then the mailing hit us.", shifts=("Early",))


class _Page(HTMLParser):
    """Counts what stands in a page, and keeps its tags' attributes."""

    def __init__(self, text: str) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []
        self.feed(text)

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attrs)))

    def of(self, tag: str) -> list[dict[str, str | None]]:
        return [attributes for name, attributes in self.tags if name == tag]


@pytest.fixture
def signed(shift: ShiftLog, handover: Gathered) -> Handover:
    """Words, a mark, a question with an answer and one without, both signatures."""
    shift.floor()
    span = (START_AT, END_AT)
    incident = shift.add(draft("incident", "IVR fails"), START_AT + HOUR_S)
    shift.store.flush().result(5)
    ref = handover().refs[incident]
    shift.add(act("words", span, "Calm until one, then the mailing hit us."), END_AT - 600)
    shift.add(act("understood", span, who="Bo", about=ref), END_AT - 500)
    shift.add(act("question", span, f"Who calls back? {EVIL}", "Bo", about=ref), END_AT - 400)
    shift.store.flush().result(5)
    asked = handover().record.questions[0].ref
    shift.add(act("answer", span, "The carrier", about=asked), END_AT - 300)
    shift.add(act("question", span, "And lunch?", "Bo"), END_AT - 200)
    shift.add(act("signed", span, role="outgoing"), END_AT - 100)
    shift.add(act("signed", span, who="Bo", role="incoming"), END_AT + 60)
    return handover(made_at=END_AT + 600)


@pytest.mark.parametrize("ending", FORMATS)
def test_what_was_said_and_signed_stands_in_every_format(
    signed: Handover, tmp_path: Path, ending: str
) -> None:
    out = tmp_path / f"handover{ending}"
    write_document(signed, out)
    text = _words_of(out)
    for words in (
        "Calm until one, then the mailing hit us.",
        "Handed over by Ines at 14:28; taken over by Bo at 14:31; 1 question without an answer.",
        "✓ Bo 14:21",
        "Who calls back?",
        "incident of 09:00",
        "The carrier",
        "And lunch?",
        "takes over",
    ):
        assert words in text, words


def _words_of(out: Path) -> str:
    """All text of a document, without its markup."""
    if out.suffix == ".xlsx":
        with zipfile.ZipFile(out) as book:
            return book.read("xl/sharedStrings.xml").decode()
    return re.sub(r"\\(?=[^\w\s])", "", out.read_text(encoding="utf-8"))


def test_words_that_were_skipped_are_said_to_be(shift: ShiftLog, handover: Gathered) -> None:
    shift.floor()
    shift.add(act("skipped", (START_AT, END_AT), "Fire alarm"), END_AT - 60)
    document = handover(shifts=("Late",))
    assert "skipped by Ines, because: Fire alarm" in as_html(document)
    assert "Not signed by either." in as_html(document)


def test_html_is_one_file_without_scripts(document: Handover) -> None:
    text = as_html(document)
    page = _Page(text)
    assert page.of("script") == []
    assert page.of("link") == page.of("img") == page.of("iframe") == []
    assert not re.search(r"(src|href)=|url\(|@import", text)
    assert "&lt;script&gt;" in text
    assert BIDI.replace('"', "&#34;").replace("'", "&#39;") in text
    for words in (
        "Handover: Early",
        "Calm until one",
        "Spike in Billing",
        "You take over",
        "expected anyway",
    ):
        assert words in text


def test_html_is_accessible(document: Handover) -> None:
    page = _Page(as_html(document))
    assert page.of("html") == [{"lang": "en"}]
    assert len(page.of("h1")) == len(page.of("main")) == as_html(document).count("<title>Handover") == 1
    (picture,) = page.of("svg")
    assert picture["role"] == "img"
    assert "Service level was lowest" in (picture["aria-label"] or "")
    ids = [attributes["id"] for _, attributes in page.tags if "id" in attributes]
    assert len(ids) == len(set(ids))
    named = [attributes["aria-labelledby"] for _, attributes in page.tags if "aria-labelledby" in attributes]
    assert set(named) <= set(ids)
    assert all("scope" in head for head in page.of("th"))


@pytest.mark.parametrize("size", ["A4", "Letter"])
def test_the_paper_is_as_asked_for(document: Handover, size: str) -> None:
    text = as_html(document, "Letter" if size == "Letter" else "A4")
    assert f"size: {size};" in text


def test_a_site_name_cannot_leave_the_style_sheet(document: Handover) -> None:
    evil = replace(document, site='X"; } body { display: none } </style><script>')
    text = as_html(evil)
    style = text[text.index("<style>") : text.index("</style>")]
    assert style.count("</") == 0
    assert '"X; } body { display: none } /stylescript' in style
    assert _Page(text).of("script") == []


def test_markdown_takes_nothing_for_markup(document: Handover) -> None:
    text = as_markdown(document)
    assert "\\*\\*bold\\*\\* \\| \\`code\\`" in text
    assert "<script>" not in text
    rows = [line for line in text.splitlines() if line.startswith("| Billing")]
    assert len(rows) == 2


def test_csv_is_read_back_and_runs_no_formula(document: Handover, tmp_path: Path) -> None:
    write_document(document, tmp_path / "x.csv")
    text = (tmp_path / "x.csv").read_bytes().decode()
    rows = list(csv.reader(io.StringIO(text, newline="")))
    assert not [cell for row in rows for cell in row if cell.startswith(("=", "+", "@"))]
    assert ["table", "place", "why"] in rows
    queues = {row[1]: row for row in rows if row and row[0] == "Queues"}
    assert float(queues["*"][5]) == document.scopes[0].offered
    assert next(row for row in rows if row and row[0] == "Log")[2] == "2026-05-26T09:00:00+01:00"


def test_xlsx_holds_text_and_numbers_and_no_formula(document: Handover, tmp_path: Path) -> None:
    write_document(document, tmp_path / "x.xlsx")
    with zipfile.ZipFile(tmp_path / "x.xlsx") as book:
        sheets = [book.read(name).decode() for name in book.namelist() if "worksheets/sheet" in name]
        strings = book.read("xl/sharedStrings.xml").decode()
    assert len(sheets) == 12
    assert not [sheet for sheet in sheets if "<f>" in sheet]
    assert "=HYPERLINK" in strings
    assert f"<v>{document.scopes[0].offered:.16G}</v>" in "".join(sheets)


def test_long_words_are_cut_on_the_first_page_and_stand_in_full_below(document: Handover) -> None:
    first, _, details = as_html(document).partition('<div class="details">')
    assert "x" * 200 not in first
    assert "x" * 10_000 in details


def test_an_empty_log_makes_a_document_too(shift: ShiftLog, handover: Gathered, tmp_path: Path) -> None:
    shift.add(draft("note", ""), START_AT + HOUR_S)
    for ending in FORMATS:
        write_document(handover(), tmp_path / f"x{ending}")
        assert (tmp_path / f"x{ending}").stat().st_size > 500
    assert "No lever was used." in as_html(handover())


def test_a_sites_own_template_wins(document: Handover, tmp_path: Path) -> None:
    (tmp_path / "handover.html").write_text("<h1>{{ d.site }}: {{ percent(d.scopes[0].service_level) }}</h1>")
    assert re.fullmatch(r"<h1>Harbour Bank: \d+ %</h1>", as_html(document, templates=tmp_path))


@pytest.mark.parametrize("template", ["{{ d.nothing }}", "{% if %}", "{{ d.site.__class__.__mro__ }}"])
def test_a_template_that_fails_is_named(document: Handover, tmp_path: Path, template: str) -> None:
    (tmp_path / "handover.html").write_text(template)
    with pytest.raises(ConfigError, match=r"handover\.html"):
        as_html(document, templates=tmp_path)


def test_a_folder_that_is_not_there_is_told(document: Handover, tmp_path: Path) -> None:
    for ending in FORMATS:
        with pytest.raises(StoreError, match="cannot be written"):
            write_document(document, tmp_path / "none" / f"x{ending}")


def test_the_end_of_the_shift_names_its_day_where_it_lies_on_another(
    shift: ShiftLog, handover: Gathered
) -> None:
    shift.floor()
    text = as_html(handover(end=END_AT + 12 * HOUR_S))
    assert "Tue 26 May 2026, 08:00 – Wed 27 May 2026, 02:30" in text
