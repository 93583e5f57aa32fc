"""What the ids of the configuration are called where a person chooses among them."""

from __future__ import annotations

from wallboard.language import mark, say

FORMAT_WORDS = {
    "anonymous-bank": mark("Anonymous Bank files"),
    "csv": mark("CSV, a contact a line"),
    "recording": mark("Recording of a feed"),
}
"""By the formats of `wallboard.days`."""
_OF_NOW = {
    "waiting": mark("Waiting"),
    "longest_wait_s": mark("Longest wait"),
    "past_target": mark("Waiting past target"),
    "available": mark("Agents free"),
    "staffed": mark("Agents signed on"),
    "available_while_waiting": mark("Agents free while someone waits"),
    "staffed_while_waiting": mark("Agents signed on while someone waits"),
}
_OF_A_WINDOW = {
    "service_level": mark("Service level"),
    "abandonment": mark("Abandonment"),
    "occupancy": mark("Occupancy"),
    "aht_s": mark("Handling time"),
    "asa_s": mark("Speed of answer"),
    "offered": mark("Contacts"),
}
_WINDOWS = {"_interval": mark("this interval"), "_day": mark("today"), "": mark("last 30 min")}


def figure_words(figure: str) -> str:
    """What one of `wallboard.rules.FIGURE_NAMES` is called: `Service level, today`."""
    if figure in _OF_NOW:
        return say(_OF_NOW[figure])
    ending = next(each for each in _WINDOWS if figure.endswith(each))
    return f"{say(_OF_A_WINDOW[figure.removesuffix(ending)])}, {say(_WINDOWS[ending])}"
