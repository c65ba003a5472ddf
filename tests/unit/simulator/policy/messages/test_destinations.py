"""Where links may lead."""

import msgspec
import pytest

from simulator.policy.messages.context import Context
from simulator.policy.messages.destinations import external_link
from simulator.policy.messages.text import Text

MARKET = Context(own_domains=("amazon.com", "amazon.de"), carrier_domains=("ups.com", "dhl.de"))
MIGRATION = (
    "The video has 46 MB and messages take 10 MB at most. Please upload it to https://files.example/x; the final answer"
    " comes here in this Amazon thread."
)


def outside(text: str, context: Context = MARKET) -> list[str]:
    return [text[start:end] for start, end in external_link(Text(text), context)]


@pytest.mark.parametrize(
    "text",
    [
        "https://www.amazon.com/gp/css", "https://amazon.de", "amazon.com", "www.amazon.com", "Amazon.com",
        "amazon dot com", "https://www.ups.com/track?num=1Z", "https://nolp.dhl.de/x", "ups.com", "https://amazon.com.",
        "HTTPS://WWW.AMAZON.COM/X", "https://amazon.com:443/x",
    ],
)  # fmt: skip
def test_the_marketplace_and_carriers_may_be_linked_to(text: str) -> None:
    assert outside(text) == []


@pytest.mark.parametrize(
    "text",
    [
        "https://shop.com", "shop.com", "http://amazon.com/x", "http://ups.com", "https://amazon.com.evil.example/",
        "https://amazon.com@evil.example/", "https://user@amazon.com/", "https://am\u0430zon.com/x", "notamazon.com",
        "https://amazon.com-shop.example", "https://dhl.tracking-info.top/abc", "ftp://amazon.com/x", "hxxp://amazon.com",
        "https://amazon.com/r?u=https://shop.com", "https://amazon.com/r?u=https%3A%2F%2Fshop.com", "amazon\u00ad.com",
    ],
)  # fmt: skip
def test_everything_else_may_not(text: str) -> None:
    assert outside(text) == [text]


def test_without_any_domain_none_may() -> None:
    assert outside("https://amazon.com", Context()) == ["https://amazon.com"]


def test_a_complete_migration_message_may_name_a_safe_place() -> None:
    allowed = msgspec.structs.replace(MARKET, exception="technical")
    assert outside(MIGRATION, allowed) == []
    assert outside(MIGRATION) == ["https://files.example/x"]
    assert outside(MIGRATION, msgspec.structs.replace(allowed, strict=True)) == ["https://files.example/x"]
    assert outside(MIGRATION.replace("https://", ""), allowed) == []
    assert outside(MIGRATION.replace("https", "http"), allowed) == ["http://files.example/x"]
    assert outside(MIGRATION.replace("here in this Amazon thread", "soon"), allowed) == ["https://files.example/x"]
