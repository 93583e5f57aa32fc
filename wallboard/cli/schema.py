"""`schema`: the feed's JSON Schema and AsyncAPI document."""

from __future__ import annotations

from pathlib import Path

import click

from wallboard.errors import WallboardError
from wallboard.schema import DOCUMENTS, as_text, write_documents


@click.command()
@click.option(
    "--document", type=click.Choice(list(DOCUMENTS)), default=next(iter(DOCUMENTS)), help="Which to print."
)
@click.option(
    "--out", type=click.Path(file_okay=False, exists=True, path_type=Path), help="Write both into a folder."
)
def schema(*, document: str, out: Path | None) -> None:
    """Print a document of the feed's protocol, or write both into a folder."""
    if out is None:
        click.echo(as_text(DOCUMENTS[document]()), nl=False)
        return
    try:
        write_documents(out)
    except OSError as error:
        raise WallboardError(f"{error.filename}: cannot be written: {error.strerror}") from error
