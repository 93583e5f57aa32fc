import click
import pytest
from click.testing import CliRunner, Result

from wallboard.cli.feed_url import FeedUrlType


def run(url: str) -> Result:
    @click.command()
    @click.option("--feed", type=FeedUrlType())
    def command(feed: str) -> None:
        click.echo(feed)

    return CliRunner().invoke(command, ["--feed", url])


@pytest.mark.parametrize("url", ["ws://127.0.0.1:8765", "wss://[::1]:1/floor", "WSS://feed.example/a?b=c"])
def test_addresses_of_feeds(url: str) -> None:
    assert run(url).output.strip() == url


@pytest.mark.parametrize(
    "url", ["", "host", "http://h", "ws://", "ws://h:99999", "ws://h:0", "ws://h:s3cret"]
)
def test_anything_else_is_refused_and_not_quoted(url: str) -> None:
    result = run(url)
    assert result.exit_code == 2
    assert "write it as wss://feed.example:8765" in result.output
    assert "s3cret" not in result.output
