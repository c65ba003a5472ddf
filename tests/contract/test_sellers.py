"""Sellers API v1: the account and its marketplace, as the model says."""

from simulator.domain import commands as c
from tests.contract.published import PublishedModel
from tests.contract.seller import Seller

PARTICIPATIONS = "/sellers/v1/marketplaceParticipations"
ACCOUNT = "/sellers/v1/account"


def test_both_answers_are_what_the_model_says(seller: Seller, selling: PublishedModel) -> None:
    answers = {path: seller.ask("GET", path, params={"MarketplaceIds": ""}) for path in (PARTICIPATIONS, ACCOUNT)}
    for path, answer in answers.items():
        assert selling.misfits(answer.json(), selling.definition(path, "get", 200)) == []
        assert selling.headers(path, "get", 200) <= set(answer.headers)
        assert answer.headers["x-amzn-ratelimit-limit"] == "0.016"
    (told,) = answers[PARTICIPATIONS].json()["payload"]
    assert answers[ACCOUNT].json()["payload"]["marketplaceParticipationList"] == [told]
    assert told["marketplace"] == {
        "id": "ATVPDKIKX0DER",
        "name": "Amazon.com",
        "countryCode": "US",
        "defaultCurrencyCode": "USD",
        "defaultLanguageCode": "en_US",
        "domainName": "www.amazon.com",
    }
    assert told["participation"] == {"isParticipating": True, "hasSuspendedListings": False}


def test_closed_offers_show(seller: Seller) -> None:
    seller.hosted.world.act(c.CloseOffers(("order_defect_rate",)), "marketplace")
    (told,) = seller.ask("GET", PARTICIPATIONS).json()["payload"]
    assert told["participation"]["hasSuspendedListings"] is True
