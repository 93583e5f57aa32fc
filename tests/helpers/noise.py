"""Anything that a vendor's server might send, made of its own words, for decoders that must bear it."""

from collections.abc import Sequence
from typing import Any

from hypothesis import strategies as st


def noise(words: Sequence[str]) -> st.SearchStrategy[Any]:
    """JSON of any shape whose keys, and some of whose values, are the vendor's words."""
    scalars = st.one_of(
        st.none(),
        st.sampled_from([True, 0, -1, 1.5, 10**30, 1e308, "NaN", "inf", "-3", "1676206249", "", "ü\x00"]),
        st.sampled_from(words),
    )
    inner = st.dictionaries(st.sampled_from(words), scalars | st.lists(scalars, max_size=2), max_size=5)
    middle = st.dictionaries(
        st.sampled_from(words), scalars | inner | st.lists(inner | scalars, max_size=2), max_size=5
    )
    return (
        st.dictionaries(st.sampled_from(words), scalars | middle | st.lists(middle, max_size=2), max_size=6)
        | scalars
    )
