"""Which hosts lead to the mock: those the marketplace publishes, and no neighbour of them."""

import pytest

from mock_api.proxy.hosts import is_published


@pytest.mark.parametrize(
    "host",
    [
        "sellingpartnerapi-na.amazon.com",
        "SellingPartnerAPI-EU.Amazon.com.",
        "sandbox.sellingpartnerapi-fe.amazon.com",
        "api.amazon.com",
        "api.amazon.co.uk",
    ],
)
def test_published_hosts_lead_to_the_mock(host: str) -> None:
    assert is_published(host)


@pytest.mark.parametrize(
    "host",
    [
        "amazon.com",
        "a.b.amazon.com",
        "sandbox.api.amazon.com",
        "notamazon.com",
        "api.amazon.com.example.org",
        "amazon.com.example.org",
        "example.org",
        "s3.amazonaws.com",
        "127.0.0.1",
        "",
    ],
)
def test_all_others_lead_nowhere(host: str) -> None:
    assert not is_published(host)
