"""The returns reports: what buyers sent back or want to, as text, as XML, and what came back to the marketplace."""

from collections.abc import Mapping
from datetime import datetime
from xml.etree.ElementTree import Element, SubElement

from mock_api.sp_api.report_subject import Subject, table, written
from scenarios.quantities import format_money
from simulator.views.returns import Return, ReturnStatus

COLUMNS = (
    "Order ID",
    "Order date",
    "Return request date",
    "Return request status",
    "Amazon RMA ID",
    "Merchant RMA ID",
    "Label type",
    "Label cost",
    "Currency code",
    "Return carrier",
    "Tracking ID",
    "Label to be paid by",
    "A-to-Z Claim",
    "Is prime",
    "ASIN",
    "Merchant SKU",
    "Item Name",
    "Return quantity",
    "Return Reason",
    "In policy",
    "Return type",
    "Resolution",
    "Invoice number",
    "Return delivery date",
    "Order Amount",
    "Order quantity",
    "SafeT Action reason",
    "SafeT claim id",
    "SafeT claim state",
    "SafeT claim creation time",
    "SafeT claim reimbursement amount",
    "Refunded Amount",
)

FBA_COLUMNS = (
    "return-date",
    "order-id",
    "sku",
    "asin",
    "fnsku",
    "product-name",
    "quantity",
    "fulfillment-center-id",
    "detailed-disposition",
    "reason",
    "status",
    "license-plate-number",
    "customer-comments",
)

_STATUS: Mapping[ReturnStatus, str] = {
    "requested": "Pending",
    "authorised": "Approved",
    "rejected": "Denied",
    "on_its_way": "Approved",
    "received": "Completed",
    "withdrawn": "Closed",
}
_IN_LABEL = ("Label type", "Label cost", "Currency code", "Return carrier", "Tracking ID", "Label to be paid by")
_IN_ITEM = (
    *("Item Name", "ASIN", "Merchant SKU", "Return quantity", "Return Reason", "In policy", "Return type"),
    *("Resolution", "Refunded Amount"),
)
_XML_NAMES = {"Return Reason": "return_reason_code", "Refunded Amount": "refund_amount", "A-to-Z Claim": "a_to_z_claim"}


def returns_as_text(subject: Subject) -> bytes | None:
    """What is sent back to the seller, a line each; nothing where nothing is."""
    found = [_told(subject, one) for one in _of(subject, "merchant")]
    return table(COLUMNS, [[one[name] for name in COLUMNS] for one in found]) if found else None


def returns_as_xml(subject: Subject) -> bytes | None:
    """The same as XML."""
    found = [_told(subject, one) for one in _of(subject, "merchant")]
    if not found:
        return None
    root = Element("AmazonEnvelope")
    message = SubElement(root, "Message")
    for one in found:
        details = SubElement(message, "return_details")
        item, label = SubElement(details, "item_details"), SubElement(details, "label_details")
        for name in COLUMNS:
            parent = item if name in _IN_ITEM else label if name in _IN_LABEL else details
            if one[name]:
                SubElement(parent, _tag(name)).text = one[name]
    return written(root)


def marketplace_returns(subject: Subject) -> bytes | None:
    """What came back to the marketplace, a line each; nothing where nothing did."""
    found = [one for one in _of(subject, "marketplace") if one.received_at is not None]
    return table(FBA_COLUMNS, [_fba(subject, one) for one in found]) if found else None


def _of(subject: Subject, sent_by: str) -> list[Return]:
    """Returns of parcels of one sender that were asked for in the stretch, oldest first."""
    docket, store = subject.hosted.inbox.returns.docket, subject.shop.storefront
    found: list[Return] = []
    before = 1 << 62
    while page := docket.page("all", before, 500):
        found += [one for one in page if subject.holds(one.requested_at) and store.fulfilment(one.order) == sent_by]
        before = page[-1].number
        if page[-1].requested_at < subject.since:
            break
    return found[::-1]


def _told(subject: Subject, one: Return) -> dict[str, str]:
    shop, order, refunded = subject.shop, one.order, subject.hosted.inbox.ledger.refunded(one.order)
    store = shop.storefront
    product, claim = store.product(order), subject.hosted.inbox.ledger.claim_of(order)
    told = {
        "Order ID": shop.addresses.order_id(order),
        "Order date": _day(subject, int(store.book.placed_at[order - 1])),
        "Return request date": _day(subject, one.requested_at),
        "Return request status": _STATUS[one.status],
        "Amazon RMA ID": f"D{shop.addresses.return_id(one.number)}RMA",
        "A-to-Z Claim": "N" if claim is None else "Y",
        "Is prime": "N",
        "ASIN": store.asin(product),
        "Merchant SKU": store.sku(product),
        "Item Name": store.item(order),
        "Return quantity": "1",
        "Return Reason": _reason(one),
        "In policy": "Y" if one.in_policy else "N",
        "Return type": "C-Returns",
        "Resolution": "StandardRefund",
        "Return delivery date": "" if one.received_at is None else _day(subject, one.received_at),
        "Order Amount": format_money(store.book.total_of(order)),
        "Order quantity": "1",
        "Refunded Amount": format_money(refunded) if refunded else "",
    }
    return dict.fromkeys(COLUMNS, "") | told | _label(subject, one)


def _label(subject: Subject, one: Return) -> dict[str, str]:
    """Whose label it travels with, once that is known."""
    if one.prepaid is None:
        return {}
    kind = "AmazonPrePaidLabel" if one.prepaid else "AmazonUnPaidLabel"
    payer = "Seller" if one.prepaid else "Customer"
    return {"Label type": kind, "Currency code": subject.shop.storefront.currency, "Label to be paid by": payer}


def _fba(subject: Subject, one: Return) -> tuple[str, ...]:
    shop, order = subject.shop, one.order
    store, received = shop.storefront, one.received_at
    product = store.product(order)
    return (
        subject.moment.with_offset(received or 0),
        shop.addresses.order_id(order),
        store.sku(product),
        store.asin(product),
        f"X00{store.asin(product)[-7:]}",
        store.item(order),
        "1",
        "PHX3",
        "CUSTOMER_DAMAGED" if "damaged" in one.reason else "SELLABLE",
        one.reason.upper(),
        "Unit returned to inventory",
        f"LPN{shop.addresses.return_id(one.number).upper()}",
        "",
    )


def _reason(one: Return) -> str:
    return "CR-" + one.reason.upper()


def _day(subject: Subject, instant: int) -> str:
    """``05-Jan-2026``."""
    moment: datetime = subject.local(instant)
    return f"{moment.day:02}-{_MONTHS[moment.month - 1]}-{moment.year}"


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")


def _tag(name: str) -> str:
    return _XML_NAMES.get(name, name.lower().replace(" ", "_"))
