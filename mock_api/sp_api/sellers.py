"""Sellers API v1: the account, and the marketplace it sells on."""

from collections.abc import Mapping
from typing import Literal

import msgspec

from mock_api.sp_api.calls import Call, call
from mock_api.sp_api.published import published
from mock_api.sp_api.sites import site_of
from mock_api.throttling import Quota

_QUOTA = Quota("0.016", 15)
_SHOP = "The shop"
_HOMES: Mapping[str, tuple[str, str, str, str]] = {
    "US": ("1 Example Street", "Springfield", "IL", "62701"),
    "GB": ("1 Example Street", "London", "", "EC1A 1AA"),
    "DE": ("Beispielstraße 1", "Berlin", "", "10115"),
    "IT": ("Via Esempio 1", "Roma", "RM", "00184"),
}
"""Country → street, town, region and postal code of the shop."""


class Marketplace(msgspec.Struct, frozen=True, rename="camel"):
    """One marketplace, as published."""

    id: str
    name: str
    country_code: str
    default_currency_code: str
    default_language_code: str
    domain_name: str


class Participation(msgspec.Struct, frozen=True, rename="camel"):
    """How the seller takes part in one."""

    is_participating: bool
    has_suspended_listings: bool


class MarketplaceParticipation(msgspec.Struct, frozen=True, rename="camel"):
    """One marketplace, how the seller takes part, and the shop's name there."""

    marketplace: Marketplace
    participation: Participation
    store_name: str


class SellerAddress(msgspec.Struct, frozen=True, rename="camel", omit_defaults=True):
    """Where the shop is."""

    address_line1: str
    country_code: str
    state_or_province_code: str = ""
    city: str = ""
    postal_code: str = ""


class SellerBusiness(msgspec.Struct, frozen=True, rename="camel"):
    """The company behind the shop."""

    name: str
    registered_business_address: SellerAddress


class Account(msgspec.Struct, frozen=True, rename="camel"):
    """The seller's account."""

    marketplace_participation_list: list[MarketplaceParticipation]
    business_type: Literal["PRIVATE_LIMITED"]
    selling_plan: Literal["PROFESSIONAL"]
    business: SellerBusiness


class GetParticipationsResponse(msgspec.Struct, frozen=True):
    """Every marketplace, wrapped as published."""

    payload: list[MarketplaceParticipation]


class GetAccountResponse(msgspec.Struct, frozen=True):
    """The account, wrapped as published."""

    payload: Account


def list_participations(call: Call) -> bytes:
    """The one marketplace of a world."""
    return msgspec.json.encode(GetParticipationsResponse(_participations(call)))


def read_account(call: Call) -> bytes:
    """The account and its marketplace."""
    country = call.hosted.production.scenario.policy.country
    street, town, region, code = _HOMES.get(country, _HOMES["US"])
    business = SellerBusiness(_SHOP, SellerAddress(street, country, region, town, code))
    return msgspec.json.encode(
        GetAccountResponse(Account(_participations(call), "PRIVATE_LIMITED", "PROFESSIONAL", business))
    )


def _participations(call: Call) -> list[MarketplaceParticipation]:
    policy, standing = call.hosted.production.scenario.policy, call.hosted.inbox.account.standing
    site = site_of(policy)
    marketplace = Marketplace(
        policy.marketplace_id, site.name, policy.country, policy.currency, site.locale, site.domain
    )
    return [MarketplaceParticipation(marketplace, Participation(True, bool(standing.closed)), _SHOP)]


OPERATIONS = (
    published(
        "GET",
        "/sellers/v1/marketplaceParticipations",
        "getMarketplaceParticipations",
        "The marketplaces the seller sells on",
        call(_QUOTA, list_participations),
        responses={200: GetParticipationsResponse},
        refuses=(403,),
    ),
    published(
        "GET",
        "/sellers/v1/account",
        "getAccount",
        "The seller's account",
        call(_QUOTA, read_account),
        responses={200: GetAccountResponse},
        refuses=(403,),
    ),
)
