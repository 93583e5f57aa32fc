"""What a service that cannot be used says."""

import pytest

from tests.helpers.root_log import root_log
from wallboard.config import RouteConfig
from wallboard.notify.message import Message
from wallboard.notify.post import ApprisePost

TEST = Message("Test", "A test.")


@pytest.mark.parametrize("url", ["nonsense://T0PSECRET", "T0PSECRET", "slack://T0PSECRET", "json://"])
def test_an_address_that_is_none_is_told_without_it(url: str) -> None:
    with root_log() as log:
        post = ApprisePost(RouteConfig("ops", url))
        error = post.send(TEST)
    assert "check how it is written" in error
    assert "T0PSECRET" not in error + log.getvalue() + post.shown


def test_a_secret_that_comes_later_is_found(monkeypatch: pytest.MonkeyPatch) -> None:
    post = ApprisePost(RouteConfig("ops", url_env="WALLBOARD_OPS_URL"))
    monkeypatch.delenv("WALLBOARD_OPS_URL", raising=False)
    assert post.shown == "$WALLBOARD_OPS_URL"
    assert "WALLBOARD_OPS_URL is not set" in post.send(TEST)
    monkeypatch.setenv("WALLBOARD_OPS_URL", "json://127.0.0.1:9/T0PSECRET?cto=1&rto=1")
    assert "Connection error" in post.send(TEST)
    assert post.shown == "json://…"
