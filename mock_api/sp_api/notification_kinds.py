"""Types of notification: which there are, the version of each payload, and of which a world has facts.

A type without facts can be subscribed to as well; nothing is ever told of it.
"""

from collections.abc import Mapping

ORDER_CHANGE = "ORDER_CHANGE"
ACCOUNT_STATUS_CHANGED = "ACCOUNT_STATUS_CHANGED"
REPORT_PROCESSING_FINISHED = "REPORT_PROCESSING_FINISHED"
SHIPMENT_TRACKING = "SHIPMENT_TRACKING_MILESTONE_CHANGED"

VERSIONS: Mapping[str, str] = {
    ACCOUNT_STATUS_CHANGED: "2021-01-01",
    ORDER_CHANGE: "1.0",
    REPORT_PROCESSING_FINISHED: "2020-09-04",
    SHIPMENT_TRACKING: "2026-01-30",
}
"""Type → version of its payload, of those that a world has facts of."""

_WITHOUT_FACTS = frozenset(
    {
        "ANY_OFFER_CHANGED",
        "B2B_ANY_OFFER_CHANGED",
        "BRANDED_ITEM_CONTENT_CHANGE",
        "DATA_KIOSK_QUERY_PROCESSING_FINISHED",
        "DETAIL_PAGE_TRAFFIC_EVENT",
        "EXTERNAL_FULFILLMENT_SHIPMENT_STATUS_CHANGE",
        "FBA_INVENTORY_AVAILABILITY_CHANGES",
        "FBA_OUTBOUND_SHIPMENT_STATUS",
        "FEE_PROMOTION",
        "FEED_PROCESSING_FINISHED",
        "FULFILLMENT_ORDER_STATUS",
        "ITEM_INVENTORY_EVENT_CHANGE",
        "ITEM_PRODUCT_TYPE_CHANGE",
        "ITEM_SALES_EVENT_CHANGE",
        "LISTINGS_ITEM_ISSUES_CHANGE",
        "LISTINGS_ITEM_MFN_QUANTITY_CHANGE",
        "LISTINGS_ITEM_STATUS_CHANGE",
        "MFN_ORDER_STATUS_CHANGE",
        "ORDER_STATUS_CHANGE",
        "PRICING_HEALTH",
        "PRODUCT_TYPE_DEFINITIONS_CHANGE",
        "TRANSACTION_UPDATE",
    }
)

KINDS = _WITHOUT_FACTS | VERSIONS.keys()
"""Every type that can be subscribed to."""

FILTERED = frozenset({"ANY_OFFER_CHANGED", ORDER_CHANGE, SHIPMENT_TRACKING})
"""Types with an event filter."""
