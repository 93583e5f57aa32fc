"""Frames to typed messages. What cannot be read is counted and passed over, never raised.

The quick way decodes a whole frame at once. Where that fails, the frame is read again message by message:
unknown fields are dropped and counted, unknown types counted, malformed messages counted and the last one
described; the rest is kept.
"""

from __future__ import annotations

from collections.abc import Sequence
from types import GenericAlias, UnionType
from typing import Generic, TypeVar, get_args

import msgspec
from msgspec import Raw, Struct
from msgspec.json import Decoder, Encoder

M = TypeVar("M")

# msgspec lets bad UTF-8 through as UnicodeDecodeError and deep nesting as RecursionError.
UNREADABLE = (msgspec.DecodeError, UnicodeDecodeError, RecursionError)


class Unread(Struct, frozen=True, gc=False):
    """A message that could not be read; its place in the sequence is known, so it is no gap.

    `damaged` says that it was no text any more: sent again it may well be whole.
    """

    seq: int
    damaged: bool = False


class _Outline(Struct, gc=False):
    """What a message must have for us to say anything of it."""

    type: str


class _Place(Struct, gc=False):
    seq: int


class FrameReader(Generic[M]):
    """Decodes frames of the given union of tagged structs and counts the oddities in them, for ever.

    `malformed` and `unknown_types` count messages, `unknown_fields` fields; `last_malformed` says what was
    wrong.
    """

    def __init__(self, union: type[M] | UnionType) -> None:
        self.unknown_types = 0
        self.unknown_fields = 0
        self.malformed = 0
        self.last_malformed = ""
        self._one: Decoder[M] = Decoder(union)
        self._many: Decoder[tuple[M, ...]] = Decoder(GenericAlias(tuple, (union, ...)))
        self._split = Decoder(tuple[Raw, ...])
        self._outline = Decoder(_Outline)
        self._place = Decoder(_Place)
        self._loose = Decoder(dict[str, Raw])
        self._encode = Encoder().encode
        self._known = {
            str(t.__struct_config__.tag): frozenset((*t.__struct_fields__, "type")) for t in get_args(union)
        }

    def read(self, frame: bytes) -> Sequence[M | Unread]:
        """The frame's messages in their order; never raises."""
        try:
            return self._many.decode(frame) if frame.lstrip()[:1] == b"[" else (self._one.decode(frame),)
        except UNREADABLE:
            return self._read_one_by_one(frame)

    def _read_one_by_one(self, frame: bytes) -> list[M | Unread]:
        try:
            parts = self._split.decode(frame) if frame.lstrip()[:1] == b"[" else (Raw(frame),)
        except UNREADABLE as error:
            self._note_malformed(f"the frame is not JSON: {error}")
            return []
        found = (self._read_part(part, index) for index, part in enumerate(parts))
        return [message for message in found if message is not None]

    def _read_part(self, part: Raw, index: int) -> M | Unread | None:
        try:
            return self._one.decode(part)
        except UNREADABLE:
            return self._mend(part, index)

    def _mend(self, part: Raw, index: int) -> M | Unread | None:
        """Read a message without the fields we don't know, or say what it was."""
        kind = "?"
        try:
            kind = self._outline.decode(part).type
            if kind not in self._known:
                self.unknown_types += 1
                return self._unread(part)
            fields = self._loose.decode(part)
            known = {
                name: value for name, value in fields.items() if name in self._known[kind] or name == "type"
            }
            message = self._one.decode(self._encode(known))
        except UNREADABLE as error:
            self._note_malformed(f"{kind}, message {index + 1} of its frame: {error}")
            return self._unread(part, damaged=not isinstance(error, msgspec.ValidationError))
        self.unknown_fields += len(fields) - len(known)
        return message

    def _unread(self, part: Raw, *, damaged: bool = False) -> Unread | None:
        try:
            return Unread(self._place.decode(part).seq, damaged)
        except UNREADABLE:
            return None

    def _note_malformed(self, text: str) -> None:
        self.malformed += 1
        self.last_malformed = text[:300]
