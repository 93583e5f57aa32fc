"""The committed documents of the feed are those that the types make, and hold together."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any, get_args

import pytest

from wallboard.events import ClientMessage, ServerMessage
from wallboard.schema import DOCUMENTS, as_text, async_api, json_schema, write_documents


@pytest.mark.parametrize("name", DOCUMENTS)
def test_the_committed_document_is_up_to_date(name: str, project_root: Path, tmp_path: Path) -> None:
    write_documents(tmp_path)
    made = (tmp_path / name).read_text(encoding="utf-8")
    committed = (project_root / "docs" / "reference" / name).read_text(encoding="utf-8")
    assert committed == made, "run `python main.py schema --out docs/reference` and commit the result"
    assert made == as_text(DOCUMENTS[name]())


def references(node: Any) -> Iterator[str]:
    if isinstance(node, dict):
        if "$ref" in node:
            yield node["$ref"]
        node = list(node.values())
    if isinstance(node, list):
        for child in node:
            yield from references(child)


@pytest.mark.parametrize("make", DOCUMENTS.values(), ids=DOCUMENTS)
def test_every_reference_leads_somewhere(make: Any) -> None:
    document = make()
    found = set(references(document))
    assert found
    for reference in found:
        node = document
        for step in reference.removeprefix("#/").split("/"):
            node = node[step]
        assert node


def test_every_message_stands_in_both_and_none_is_closed() -> None:
    names = {message.__name__ for message in (*get_args(ServerMessage), *get_args(ClientMessage))}
    definitions, schemas = json_schema()["$defs"], async_api()["components"]["schemas"]
    assert names < set(definitions)
    assert names < set(schemas)
    assert "additionalProperties" not in as_text(json_schema()) + as_text(async_api())
    assert definitions["ContactQueued"]["required"] == ["type", "seq", "at", "contact", "queue"]
    assert definitions["ContactQueued"]["properties"]["type"] == {"enum": ["contact.queued"]}


def test_messages_go_by_the_names_on_the_wire() -> None:
    messages = async_api()["channels"]["feed"]["messages"]
    assert {"hello", "snapshot", "contact.queued", "queue.totals", "subscribe", "command"} < set(messages)
