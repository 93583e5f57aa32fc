"""Whatever bytes come, each decoder reads them or says in the program's own words that it cannot."""

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tests.helpers.decoders import DECODERS, bears

PATHOLOGICAL = (
    b"", b"\x00", b"\xff\xfe", b"[" * 5_000, b'{"a":' * 5_000, b"a=" + b"[" * 5_000,
    b'a,b\n"' + b"x" * 200_000 + b'",1\n', b"a,b\nx\ry,1\n", b'{"format":"\x80"}\n', b'{"seats":"\xff"}',
    b"0001-01-01", b"9999-12-31T23:59:59",
    b'[{"type":"agent.state","seq":1,"at":1e18,"agent":"a","state":"x"}]',
    b'[{"type":"contact.queued","seq":1,"at":1e300,"contact":"c","queue":"q"}]',
)  # fmt: skip
PIECES = (
    b"", b'"', b"[", b"}", b"\r", b"\n", b"\xff", b"\x80", b"-1", b"1e400", b"null",
    b"9" * 20, b"NaN", b"|", b"=",
)  # fmt: skip
edits = st.lists(
    st.tuples(st.integers(0, 2_000), st.integers(0, 9), st.sampled_from(PIECES)), min_size=1, max_size=5
)


@pytest.mark.parametrize("name", DECODERS)
def test_samples_and_the_worst_we_know(name: str) -> None:
    for data in (*DECODERS[name].samples, *PATHOLOGICAL):
        bears(name, data)


@settings(max_examples=150, deadline=None)
@given(st.sampled_from(sorted(DECODERS)), st.integers(0, 3), edits)
def test_spoilt_samples(name: str, which: int, spoils: list[tuple[int, int, bytes]]) -> None:
    samples = DECODERS[name].samples
    data = samples[which % len(samples)]
    for place, length, piece in spoils:
        at = place % (len(data) + 1)
        data = data[:at] + piece + data[at + length :]
    bears(name, data)
