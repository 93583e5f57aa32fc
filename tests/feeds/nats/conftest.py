"""One real NATS for this folder's tests."""

from collections.abc import Iterator

import pytest

from tests.helpers.nats_servers import BINARY, Node, nats_servers


@pytest.fixture(scope="package")
def node(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Node]:
    if BINARY is None:
        pytest.skip("nats-server is not installed")
    with nats_servers(tmp_path_factory.mktemp("nats")) as [node]:
        yield node
