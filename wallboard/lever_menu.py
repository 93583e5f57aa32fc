"""The menu of levers as the configuration has it: ours as a site changes them, and its own."""

from __future__ import annotations

from collections.abc import Collection, Sequence
from typing import Annotated, Any

from msgspec import UNSET, Meta, UnsetType
from msgspec.structs import replace

from wallboard.config_types import Section
from wallboard.levers import DEAREST_CLASS, DEFAULT_MENU, Direction, Lever
from wallboard.rules import Fail

Words = Annotated[str, Meta(min_length=1, max_length=120)]
Minutes = Annotated[int, Meta(ge=0, le=1440)]
ORDER_STEP = 10
"""Ours stand at 10, 20, 30 … among each other, so that a site can put its own between them."""


class LeverSpec(Section, frozen=True):
    """A lever of the site's own, or what is changed of one of ours: what is left out stays as it is.

    `agents` is how many it yields at most, or `contacts_per_h` how many contacts an hour no longer come; a
    lever of the site's own with neither is proposed when the rest can't close the gap. Of those of one
    `cost_class` (1 free, 5 dear) the lowest `order` comes first.
    """

    id: Annotated[str, Meta(pattern=r"^[a-z][a-z0-9_]{0,30}$")]
    enabled: bool = True
    order: int | UnsetType = UNSET
    direction: Direction | UnsetType = UNSET
    kind: str | UnsetType = UNSET
    words: Words | UnsetType = UNSET
    words_for_one: Words | UnsetType = UNSET
    agents: Annotated[int, Meta(ge=0, le=1000)] | UnsetType = UNSET
    contacts_per_h: Annotated[float, Meta(gt=0.0, le=100_000.0)] | UnsetType = UNSET
    bites_after_min: Minutes | UnsetType = UNSET
    lasts_min: Annotated[int, Meta(ge=1, le=1440)] | UnsetType = UNSET
    cost_class: Annotated[int, Meta(ge=1, le=DEAREST_CLASS)] | UnsetType = UNSET


def check_levers(specs: Sequence[LeverSpec], kinds: Collection[str], fail: Fail) -> None:
    """Call `fail` for a lever that is listed twice, of a kind that is not in the form, without words, or with
    both yields.
    """
    ours = {lever.name for lever in DEFAULT_MENU}
    for index, spec in enumerate(specs):
        key = f"lever[{index}]"
        if spec.id in {other.id for other in specs[:index]}:
            fail(f"lever {spec.id!r} is listed twice", f"{key}.id")
        if spec.kind is not UNSET and spec.kind not in kinds:
            fail(
                f"there is no kind {spec.kind!r} in the form; choose among {', '.join(kinds)}", f"{key}.kind"
            )
        if spec.id not in ours and not spec.words:
            fail(
                "none of ours has this id; give a new lever words, such as `Ask {count} home workers`",
                f"{key}.words",
            )
        if spec.agents is not UNSET and spec.contacts_per_h is not UNSET:
            fail("it yields agents or keeps contacts away, not both", f"{key}.contacts_per_h")
        for name in ("words", "words_for_one"):
            if _strange(getattr(spec, name) or ""):
                fail("only {count} and {queue} are filled in", f"{key}.{name}")


def menu_of(specs: Sequence[LeverSpec]) -> tuple[Lever, ...]:
    """The menu: ours as the site has changed them and its own, by `order`."""
    ours = {lever.name: (ORDER_STEP * place, lever) for place, lever in enumerate(DEFAULT_MENU, start=1)}
    last = ORDER_STEP * len(DEFAULT_MENU)
    for spec in specs:
        if not spec.enabled:
            ours.pop(spec.id, None)
            continue
        order, lever = ours.get(spec.id, (last, Lever(name=spec.id, one="", many="")))
        ours[spec.id] = (order if spec.order is UNSET else spec.order, replace(lever, **_changes(spec)))
    return tuple(lever for _, lever in sorted(ours.values(), key=lambda entry: entry[0]))


def _changes(spec: LeverSpec) -> dict[str, Any]:
    """The fields of a `Lever` that `spec` states."""
    changes: dict[str, Any] = {
        name: getattr(spec, name)
        for name in ("direction", "kind", "bites_after_min", "lasts_min", "cost_class")
    }
    changes |= {"many": spec.words, "one": spec.words_for_one or spec.words}
    if spec.agents is not UNSET:
        changes |= {"yields_agents": 1.0, "yields_contacts_per_h": 0.0, "available": spec.agents}
    if spec.contacts_per_h is not UNSET:
        changes |= {"yields_agents": 0.0, "yields_contacts_per_h": spec.contacts_per_h, "available": 1}
    return {name: value for name, value in changes.items() if value is not UNSET}


def _strange(words: str) -> bool:
    plain = words.replace("{count}", "").replace("{queue}", "")
    return "{" in plain or "}" in plain
