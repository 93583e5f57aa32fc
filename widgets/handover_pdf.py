"""The handover and the reports as PDF: Qt's rich text on a QPdfWriter, the chart drawn in as vectors."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QBuffer, QEventLoop, QMarginsF, QPointF, QRect, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QFont,
    QPageLayout,
    QPageSize,
    QPainter,
    QPdfWriter,
    QPyTextObject,
    QTextBlockFormat,
    QTextCharFormat,
    QTextCursor,
    QTextDocument,
    QTextFormat,
)
from PySide6.QtSvg import QSvgRenderer

from wallboard.errors import StoreError
from wallboard.handover import Handover, PageSize
from wallboard.handover.render import as_chart, as_pdf_source
from wallboard.handover.words import span
from wallboard.language import say
from wallboard.reports import Report
from wallboard.reports.render import as_chart as report_chart
from wallboard.reports.render import as_pdf_source as report_source
from wallboard.reports.render import title
from wallboard.whole_file import made_whole

DPI, PDF_DPI = 96.0, 1200
MARGIN_MM, FOOT_PX, ROOM_PX = 12.0, 22.0, 70.0
SMALL_PT = 7.5
CHART, HEADING = "[[chart]]", "head"
CHART_TYPE = int(QTextFormat.ObjectTypes.UserObject) + 1
OBJECT = "\N{OBJECT REPLACEMENT CHARACTER}"


class _Chart(QPyTextObject):
    """An SVG as wide as the page in the flow of the text."""

    def __init__(self, svg: str, width_px: float, parent: QTextDocument) -> None:
        super().__init__(parent)
        self._svg, self._width_px = QSvgRenderer(svg.encode(), parent), width_px

    def intrinsicSize(self, doc: QTextDocument, position: int, form: QTextFormat) -> QSizeF:  # noqa: N802
        size = self._svg.defaultSize()
        return QSizeF(self._width_px, self._width_px * size.height() / max(1, size.width()))

    def drawObject(  # noqa: N802
        self, painter: QPainter, rect: QRectF | QRect, doc: QTextDocument, position: int, form: QTextFormat
    ) -> None:
        self._svg.render(painter, QRectF(rect))


def write_pdf(
    handover: Handover, out: Path, page_size: PageSize = "A4", templates: Path | None = None
) -> None:
    """Write the handover to `out`; a QApplication must be there. Raises StoreError, ConfigError."""
    when = span(handover.start_at, handover.end_at, handover.zone)
    source, chart = as_pdf_source(handover, page_size, templates), as_chart(handover)
    named = say("Handover")
    pages = Pages(source, chart, f"{named} {handover.site} {when}", f"{handover.site} · {named} {when}")
    print_pages(pages, out, page_size)


def write_report_pdf(
    report: Report, out: Path, page_size: PageSize = "A4", templates: Path | None = None
) -> None:
    """Write the report to `out`; a QApplication must be there. Raises StoreError, ConfigError."""
    source, chart = report_source(report, page_size, templates), report_chart(report)
    named = title(report)
    print_pages(Pages(source, chart, named, named), out, page_size)


@dataclass(frozen=True)
class Pages:
    """What is to be printed: Qt's rich text, an SVG for its `[[chart]]` (empty: none), and what the file and
    the foot of each page are called.
    """

    source: str
    chart: str
    title: str
    foot: str


def print_pages(pages: Pages, out: Path, page_size: PageSize) -> None:
    """Lay the pages out and write them to `out`. Raises StoreError."""
    try:
        with made_whole(out) as made:
            made.write_bytes(_printed(pages, page_size))
    except OSError as error:
        raise StoreError(f"{out}: cannot be written: {error.strerror}; check the folder") from error


def _printed(pages: Pages, page_size: PageSize) -> bytes:
    """The file's content; a writer of Qt's own would only warn of a disk that is full."""
    QEventLoop()  # text starts timers, which no thread has that never had a loop
    buffer = QBuffer()
    buffer.open(QBuffer.OpenModeFlag.WriteOnly)
    writer = QPdfWriter(buffer)
    size = QPageSize.PageSizeId.Letter if page_size == "Letter" else QPageSize.PageSizeId.A4
    margins = QMarginsF(MARGIN_MM, MARGIN_MM, MARGIN_MM, MARGIN_MM)
    writer.setPageLayout(
        QPageLayout(QPageSize(size), QPageLayout.Orientation.Portrait, margins, QPageLayout.Unit.Millimeter)
    )
    writer.setResolution(PDF_DPI)
    writer.setTitle(pages.title)
    writer.setCreator("wallboard")
    scale = PDF_DPI / DPI
    page = QSizeF(writer.width() / scale, writer.height() / scale - FOOT_PX)
    _draw(writer, _document(pages.source, pages.chart, page), page, pages.foot)
    return bytes(buffer.data().data())


def _document(source: str, chart: str, page: QSizeF) -> QTextDocument:
    document = QTextDocument()
    font = QFont("Inter", 9)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    # Inter draws a colon between digits by another glyph, which no reader of the PDF finds as a colon.
    font.setFeature(QFont.Tag("calt"), 0)
    document.setDefaultFont(font)
    document.setUseDesignMetrics(True)
    document.setDocumentMargin(0)
    document.setHtml(source)
    if chart:
        document.documentLayout().registerHandler(CHART_TYPE, _Chart(chart, page.width() - 2, document))
        form = QTextCharFormat()
        form.setObjectType(CHART_TYPE)
        cursor: QTextCursor = document.find(CHART)
        cursor.insertText(OBJECT, form)
    _lay_out(document, page)
    _keep_headings(document, page)
    return document


def _lay_out(document: QTextDocument, page: QSizeF) -> None:
    """From the beginning: after a change of its middle Qt leaves out blocks behind a table."""
    document.setPageSize(QSizeF())
    document.setPageSize(page)


def _keep_headings(document: QTextDocument, page: QSizeF) -> None:
    """Begin a page with a heading that would stand alone at the foot of the one before."""
    layout, block = document.documentLayout(), document.begin()
    while block.isValid():
        if HEADING in {name for each in block.textFormats() for name in each.format.anchorNames()}:
            place_px = layout.blockBoundingRect(block).bottom() % page.height()
            if place_px > page.height() - ROOM_PX:
                break_before = QTextBlockFormat()
                break_before.setPageBreakPolicy(QTextFormat.PageBreakFlag.PageBreak_AlwaysBefore)
                QTextCursor(block).mergeBlockFormat(break_before)
                _lay_out(document, page)
        block = block.next()


def _draw(writer: QPdfWriter, document: QTextDocument, page: QSizeF, foot: str) -> None:
    painter = QPainter(writer)
    painter.scale(PDF_DPI / DPI, PDF_DPI / DPI)
    font = QFont(document.defaultFont())
    font.setPointSizeF(SMALL_PT * DPI / PDF_DPI)  # the painter is scaled already
    for number in range(document.pageCount()):
        if number:
            writer.newPage()
        painter.save()
        painter.translate(QPointF(0, -number * page.height()))
        document.drawContents(painter, QRectF(QPointF(0, number * page.height()), page))
        painter.restore()
        painter.setFont(font)
        place = QRectF(0, page.height(), page.width(), FOOT_PX)
        painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignBottom, foot)
        count = say("Page {n} of {pages}").format(n=number + 1, pages=document.pageCount())
        painter.drawText(place, Qt.AlignmentFlag.AlignRight | Qt.AlignmentFlag.AlignBottom, count)
    painter.end()
