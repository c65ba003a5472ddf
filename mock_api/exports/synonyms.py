"""How other programs call the columns we ask for: help desks first, then what lists orders.

Names without case and signs, as ``headings`` compares them; a unit at the end is not part of a name.
"""

from mock_api.exports.headings import Synonyms

HELP_DESK: Synonyms = {
    "ticket_id": ("ticket id", "id", "ticket", "ticket number", "conversation id", "case id", "number"),
    "created_at": (
        *("created at", "creation date", "created time", "created", "ticket created at", "created date"),
        *("date created", "opened at", "requested at", "submitted at", "received at", "creation time", "created on"),
        *("conversation created at", "request date", "ticket created timestamp", "ticket created date"),
    ),
    "first_reply_at": (
        *("first reply at", "first reply time", "first response time", "initial response time", "first response at"),
        *("first replied at", "first responded at", "first reply date", "first response date", "first agent reply at"),
        *("first agent response at", "first reply", "first response", "time to first response", "first reply time at"),
        *("frt", "first reply time calendar", "first response time calendar", "initial response at"),
        *("first reply time calendar hours", "first response time calendar hours", "ticket first reply at"),
    ),
    "solved_at": (
        *("solved at", "resolved at", "resolved time", "closed at", "closed time", "solved", "closed", "solved date"),
        *("resolution date", "closed date", "completed at", "ticket solved at", "resolved"),
    ),
    "reason": (
        *("reason", "contact reason", "contact type", "issue type", "issue category", "ticket category", "category"),
        *("intent", "topic", "ticket form", "form", "tags", "ticket tags", "tag", "labels", "type", "ticket type"),
        *("group", "subject", "title"),
    ),
    "language": (
        *("language", "lang", "locale", "ticket language", "requester language", "customer language"),
        *("conversation language", "requester locale", "customer locale"),
    ),
    "agent": (
        *("agent", "assignee", "assigned agent", "agent name", "assignee name", "assigned to", "assigned user"),
        *("assigned agent name", "owner", "responder", "handled by", "assignee id", "agent id", "agent email"),
        *("assignee email", "first reply agent", "replied by"),
    ),
    "order_id": (
        *("order id", "order number", "amazon order id", "order", "order no", "order name", "external order id"),
        *("order reference", "purchase id", "shopify order", "marketplace order id"),
    ),
    "handle_time": (
        *("handle time", "handling time", "time spent", "total time spent", "time tracked", "average handle time"),
        *("aht", "agent handle time", "worked time", "agent work time", "touch time"),
    ),
    "replies": (
        *("replies", "agent replies", "reply count", "number of replies", "agent interactions", "agent messages"),
        *("agent responses", "outbound interactions", "outbound messages", "public replies", "agent replies count"),
    ),
    "messages": (
        *("messages", "messages count", "number of messages", "message count", "total messages", "interactions"),
        *("comments", "total interactions", "conversation messages"),
    ),
    "channel": ("channel", "via", "ticket channel", "source", "ticket source", "origin"),
    "status": ("status", "ticket status", "state"),
}
"""Our columns → how other help desks call them."""

HELP_DESK_REQUIRED = ("created_at", "first_reply_at")

ORDERS: Synonyms = {
    "order_id": ("order id", "amazon order id", "order number", "order no", "order", "name", "id"),
    "placed_at": (
        *("placed at", "purchase date", "order date", "ordered at", "created at", "order created at", "created"),
        *("creation date", "order placed", "order time", "date", "paid at", "processed at", "purchased at"),
    ),
    "price": (
        *("price", "item price", "unit price", "lineitem price", "item total", "amount", "total", "order total"),
        *("sale price", "product price"),
    ),
    "item": ("item", "product name", "product", "lineitem name", "item name", "title", "sku", "asin"),
    "quantity": ("quantity", "qty", "quantity purchased", "lineitem quantity", "quantity ordered", "units"),
    "marketplace": ("marketplace", "sales channel", "channel", "store", "site", "shop"),
}
"""The same for orders."""

ORDERS_REQUIRED = ("placed_at",)
