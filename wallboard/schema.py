"""The feed's published documents, made from `wallboard.events`: a JSON Schema and an AsyncAPI description."""

from __future__ import annotations

import inspect
import json
from collections.abc import Callable
from pathlib import Path
from typing import Any, get_args

import msgspec
from msgspec import Struct

from wallboard.events import MAX_FRAME_BYTES, PROTOCOL, ClientMessage, ServerMessage

Json = dict[str, Any]

_SUMMARY = "Live queues, agents and contacts of a contact centre, as JSON text frames over a websocket."
_FRAME = (
    f"A frame is one message or an array of messages, applied as one, of at most {MAX_FRAME_BYTES} bytes."
)
_SENT = get_args(ServerMessage)
_RECEIVED = get_args(ClientMessage)


def json_schema() -> Json:
    """JSON Schema (2020-12) of a frame, whichever side sends it; unknown fields are allowed."""
    place = "#/$defs/{name}"
    return {
        "$schema": "https://json-schema.org/draft/2020-12/schema",
        "title": PROTOCOL,
        "description": f"{_SUMMARY} {_FRAME} Unknown fields and types are ignored and counted.",
        "anyOf": [
            {"$ref": place.format(name="Message")},
            {"type": "array", "items": {"$ref": place.format(name="Message")}},
        ],
        "$defs": {
            "Message": {"anyOf": [_ref(place, message) for message in (*_SENT, *_RECEIVED)]},
            **_definitions(place),
        },
    }


def async_api() -> Json:
    """AsyncAPI 3 document of the server: what it sends, what it receives, and how a client is let in."""
    return {
        "asyncapi": "3.0.0",
        "info": {"title": PROTOCOL, "version": "1.0.0", "description": f"{_SUMMARY} {_FRAME}"},
        "defaultContentType": "application/json",
        "channels": {
            "feed": {
                "address": "/",
                "messages": {
                    _tag(message): {"$ref": f"#/components/messages/{_tag(message)}"}
                    for message in (*_SENT, *_RECEIVED)
                },
                "bindings": {"ws": {"method": "GET", "headers": _handshake_headers()}},
            }
        },
        "operations": {
            "tell": _operation("send", "The server tells what happens on the floor.", _SENT),
            "listen": _operation("receive", "A wallboard subscribes, and may command.", _RECEIVED),
        },
        "components": {
            "messages": {_tag(message): _message(message) for message in (*_SENT, *_RECEIVED)},
            "schemas": _definitions("#/components/schemas/{name}"),
            "securitySchemes": {"bearer": {"type": "http", "scheme": "bearer"}},
        },
    }


DOCUMENTS: dict[str, Callable[[], Json]] = {
    "feed.schema.json": json_schema,
    "feed.asyncapi.json": async_api,
}


def write_documents(folder: Path) -> None:
    """Write both documents into the folder. Raises OSError."""
    for name, make in DOCUMENTS.items():
        (folder / name).write_text(as_text(make()), encoding="utf-8")


def as_text(document: Json) -> str:
    """The document as it stands in its file."""
    return json.dumps(document, indent=2, ensure_ascii=False) + "\n"


def _definitions(place: str) -> Json:
    _, found = msgspec.json.schema_components([ServerMessage, ClientMessage], ref_template=place)
    return {name: _opened(found[name]) for name in sorted(found)}


def _opened(schema: Json) -> Json:
    """A reader ignores what it does not know, so a document must not forbid it."""
    opened = {key: value for key, value in schema.items() if key != "additionalProperties"}
    return opened | {"description": inspect.cleandoc(schema.get("description", ""))}


def _handshake_headers() -> Json:
    return {
        "type": "object",
        "properties": {
            "Sec-WebSocket-Protocol": {"type": "string", "const": PROTOCOL},
            "Authorization": {
                "type": "string",
                "description": "`Bearer` and the token, where one is asked for.",
            },
        },
        "required": ["Sec-WebSocket-Protocol"],
    }


def _operation(action: str, summary: str, messages: tuple[type[Struct], ...]) -> Json:
    return {
        "action": action,
        "summary": summary,
        "channel": {"$ref": "#/channels/feed"},
        "security": [{"$ref": "#/components/securitySchemes/bearer"}],
        "messages": [{"$ref": f"#/channels/feed/messages/{_tag(message)}"} for message in messages],
    }


def _message(message: type[Struct]) -> Json:
    summary = inspect.cleandoc(message.__doc__ or "").partition("\n")[0]
    return {
        "name": _tag(message),
        "summary": summary,
        "payload": _ref("#/components/schemas/{name}", message),
    }


def _ref(place: str, message: type[Struct]) -> Json:
    return {"$ref": place.format(name=message.__name__)}


def _tag(message: type[Struct]) -> str:
    return str(message.__struct_config__.tag)
