"""The handover: what the one who takes over must know, from the log alone.

`gather` reads the log and gives a frozen `Handover`; `write_document` renders it. What the log does not know
stands in it as not known.
"""

from wallboard.handover.document import Handover
from wallboard.handover.gather import Review, Wanted, gather, review
from wallboard.handover.render import FORMATS, PageSize, Writer, as_html, write_document

__all__ = [
    "FORMATS", "Handover", "PageSize", "Review", "Wanted", "Writer", "as_html", "gather", "review",
    "write_document",
]  # fmt: skip
