"""What orders say of their buyers, in the words of Orders v0: an alias, a name, an address, a company."""

import msgspec

from simulator.views.storefront import Storefront


class BuyerTaxInfoV0(msgspec.Struct, frozen=True, rename="pascal"):
    """The company that wants an invoice."""

    company_legal_name: str


class BuyerInfoV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True):
    """Who bought; ``BuyerEmail`` is the alias under which she can be written to."""

    buyer_email: str
    buyer_name: str
    buyer_tax_info: BuyerTaxInfoV0 | None = None
    purchase_order_number: str | None = None


class AddressV0(msgspec.Struct, frozen=True, rename="pascal", omit_defaults=True):
    """Where an order is sent."""

    city: str
    postal_code: str
    country_code: str
    state_or_region: str = ""
    name: str = ""
    company_name: str = ""
    address_line1: str = ""
    phone: str = ""
    address_type: str = ""


class BuyerTaxInformationV0(msgspec.Struct, frozen=True, rename="pascal"):
    """What an invoice must name."""

    buyer_legal_company_name: str
    buyer_business_address: str
    buyer_tax_registration_id: str


def buyer_info(store: Storefront, order: int) -> BuyerInfoV0:
    """Who bought an order."""
    company = store.business(order)
    return BuyerInfoV0(
        store.alias(order),
        store.buyer_name(order),
        BuyerTaxInfoV0(company.name) if company else None,
        company.purchase_number if company else None,
    )


def shipping_address(store: Storefront, order: int) -> AddressV0:
    """Where an order is sent; of what the marketplace sends, the seller learns the town only."""
    home, company = store.address(order), store.business(order)
    if store.fulfilment(order) == "marketplace":
        return AddressV0(home.town, home.postal_code, home.country, home.region)
    return AddressV0(
        home.town,
        home.postal_code,
        home.country,
        home.region,
        store.buyer_name(order),
        company.name if company else "",
        home.street,
        home.phone,
        "Commercial" if company else "Residential",
    )


def buyer_tax_information(store: Storefront, order: int) -> BuyerTaxInformationV0 | None:
    """What the invoice of an order must name, if a company bought it."""
    home, company = store.address(order), store.business(order)
    if company is None:
        return None
    place = f"{home.street}, {home.postal_code} {home.town}, {home.country}"
    return BuyerTaxInformationV0(company.name, place, company.tax_number)
