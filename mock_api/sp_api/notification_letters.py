"""Notifications as they are sent: the published envelope of each type around what happened.

Two of them are written in capitals and two are not, as published.
"""

from collections.abc import Callable, Mapping
from functools import partial
from typing import Any

import msgspec

from mock_api.outbox.courier import Writer
from mock_api.outbox.post import named
from mock_api.outbox.registered import Letter, Subscription
from mock_api.outbox.streams import FORGOTTEN, Happening, ReportFinished
from mock_api.sp_api.calls import Shop
from mock_api.sp_api.moments import Moments
from mock_api.sp_api.notification_kinds import (
    ACCOUNT_STATUS_CHANGED,
    ORDER_CHANGE,
    REPORT_PROCESSING_FINISHED,
    SHIPMENT_TRACKING,
)
from mock_api.sp_api.notification_orders import OrderChange, change_of, notification
from mock_api.worlds import HostedWorld
from simulator.domain import events as e
from simulator.domain.standing import AT_RISK, NORMAL
from simulator.journal.entry import Entry
from simulator.views.milestones import Milestone

_Written = tuple[int, Mapping[str, Any]]
"""Which order it is about (0: none), and the payload."""


class NotificationWriter:
    """Writes the notifications of one subscription."""

    def __init__(self, hosted: HostedWorld, subscription: Subscription) -> None:
        self._hosted = hosted
        self._subscription = subscription
        self._shop = Shop(hosted)
        self._moment = Moments(self._shop.calendar)
        self._seller = seller_id(hosted)
        self._status = hosted.inbox.account.standing.status
        self._known = hosted.world.journal.length
        """The status of the account as of so many entries, and from there on as far as it was told."""
        self._payload = self._payloads.get(subscription.kind)
        self._casing = _upper if subscription.kind in _CAPITALS else _lower

    def __call__(self, happening: Happening) -> Letter | None:
        """The notification of a happening, if the subscription is for it."""
        if self._payload is None or not self._is_here:
            return None
        if self._shop.storefront.book is not self._hosted.world.state.book:
            self._shop = Shop(self._hosted)
        written = self._payload(self, happening)
        if written is None:
            return None
        name = f"{self._subscription.id} {happening.source} {happening.number}"
        return self.letter(name, happening.at, *written)

    def letter(self, name: str, at: int, order: int, payload: Mapping[str, Any]) -> Letter:
        """A payload in its envelope; equal names are the same notification."""
        kind, moment, id_ = self._subscription.kind, self._moment(at), named(self._hosted, name)
        told = {
            "notificationVersion": "1.0",
            "notificationType": kind,
            "payloadVersion": self._subscription.payload_version,
            "eventTime": moment,
            "payload": payload,
            "notificationMetadata": self._casing(
                {
                    "applicationId": f"amzn1.sellerapps.app.{named(self._hosted, 'application')}",
                    "subscriptionId": self._subscription.id,
                    "publishTime": moment,
                    "notificationId": id_,
                }
            ),
        }
        return Letter(id_, kind, moment, order, msgspec.json.encode(self._casing(told)))

    @property
    def _is_here(self) -> bool:
        """Whether the world's marketplace is one of those that are wanted."""
        wanted = self._subscription.wanted.marketplaces
        return not wanted or self._hosted.marketplace_id in wanted

    def _order_change(self, happening: Happening) -> _Written | None:
        change = change_of(self._hosted, happening)
        wanted = self._subscription.wanted.order_changes
        if change is None or (wanted and change.kind not in wanted):
            return None
        return self._changed(change)

    def _changed(self, change: OrderChange) -> _Written:
        told = notification(self._hosted, self._shop, self._seller, change)
        return change.order, {"OrderChangeNotification": told}

    def _account_status(self, happening: Happening) -> _Written | None:
        what = happening.what
        if not (isinstance(what, Entry) and isinstance(what.event, e.AccountStatusChanged)):
            return None
        before = self._status if what.seq > self._known else _status_before(self._hosted, what)
        if what.seq > self._known:
            self._status = what.event.status
        return 0, _status_changed(before, what.event.status)

    def _report(self, happening: Happening) -> _Written | None:
        what = happening.what
        if not isinstance(what, ReportFinished) or what is FORGOTTEN:
            return None
        return 0, _finished(self._seller, what)

    def _milestone(self, happening: Happening) -> _Written | None:
        what, wanted = happening.what, self._subscription.wanted.tracking
        if isinstance(what, Entry) and isinstance(what.event, e.ShipmentConfirmed):
            tracking, carrier, order, code = what.event.tracking, what.event.carrier, what.event.order, "SHIPPED"
        elif isinstance(what, Milestone) and what.kind == "delivered":
            package = self._hosted.inbox.shipments.package_of(what.order)
            if package is None or self._hosted.cancelled.get(what.order, happening.at) < happening.at:
                return None
            tracking, carrier, order, code = package.tracking, package.carrier, what.order, "DELIVERED"
        else:
            return None
        if wanted not in ("", tracking):
            return None
        return order, _tracked(tracking, carrier, code, self._moment(happening.at))

    _payloads: Mapping[str, Callable[["NotificationWriter", Happening], _Written | None]] = {
        ORDER_CHANGE: _order_change,
        ACCOUNT_STATUS_CHANGED: _account_status,
        REPORT_PROCESSING_FINISHED: _report,
        SHIPMENT_TRACKING: _milestone,
    }

    def sample(self) -> Letter:
        """A notification of something made up."""
        kind, at = self._subscription.kind, self._hosted.world.now
        made_up: Mapping[str, Callable[[], _Written]] = {
            ORDER_CHANGE: lambda: self._changed(OrderChange(1, "OrderStatusChange", "Unshipped", at)),
            ACCOUNT_STATUS_CHANGED: lambda: (0, _status_changed(NORMAL, AT_RISK)),
            REPORT_PROCESSING_FINISHED: lambda: (0, _finished(self._seller, _MADE_UP)),
            SHIPMENT_TRACKING: lambda: (0, _tracked("TEST123456789", "UPS", "SHIPPED", self._moment(at))),
        }
        return self.letter(self._subscription.id, at, *made_up[kind]())


_MADE_UP = ReportFinished("1", "GET_SELLER_FEEDBACK_DATA", "DONE", "test-document")
_CAPITALS = frozenset({ORDER_CHANGE, ACCOUNT_STATUS_CHANGED})


_HEEDED: Mapping[str, frozenset[str]] = {
    ORDER_CHANGE: frozenset({"entries", "placed", "paid", "sent"}),
    ACCOUNT_STATUS_CHANGED: frozenset({"entries"}),
    REPORT_PROCESSING_FINISHED: frozenset({"reports"}),
    SHIPMENT_TRACKING: frozenset({"entries", "delivered"}),
}


def writer(hosted: HostedWorld, subscription: Subscription) -> Writer:
    """What a subscription is told of each happening."""
    return Writer(NotificationWriter(hosted, subscription), _HEEDED.get(subscription.kind, frozenset()))


def sample(hosted: HostedWorld, subscription: Subscription) -> Letter:
    """A notification to try a destination with."""
    return NotificationWriter(hosted, subscription).sample()


def seller_id(hosted: HostedWorld) -> str:
    """What the marketplace calls the seller: ``A`` and 13 capitals and digits."""
    digits = int(named(hosted, "seller").replace("-", ""), 16)
    return "A" + "".join("0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ"[digits // 36**place % 36] for place in range(13))


def _status_before(hosted: HostedWorld, entry: Entry) -> str:
    """The status an account had before it changed."""
    seq, before = entry.seq - 1, NORMAL
    for earlier in hosted.world.journal.entries(0, seq):
        if isinstance(earlier.event, e.AccountStatusChanged):
            before = earlier.event.status
    return before


def _status_changed(before: str, after: str) -> Mapping[str, Any]:
    told = {"previousAccountStatus": before, "currentAccountStatus": after}
    return {"accountStatusChangeNotification": told}


def _finished(seller: str, report: ReportFinished) -> Mapping[str, Any]:
    told = {
        "sellerId": seller,
        "accountId": seller,
        "reportId": report.report,
        "reportType": report.kind,
        "processingStatus": report.status,
    }
    document = {} if report.document is None else {"reportDocumentId": report.document}
    return {"reportProcessingFinishedNotification": told | document}


_SAYS = {"SHIPPED": "Shipment has departed origin", "DELIVERED": "Shipment delivered"}


def _tracked(tracking: str, carrier: str, code: str, at: str) -> Mapping[str, Any]:
    milestone = {"status": {"code": code, "description": _SAYS[code]}, "occurredAt": at}
    detail = {
        "identifier": {"carrierTracking": {"trackingNumber": tracking, "carrierCode": carrier}},
        "latestMilestone": milestone,
        "milestoneHistory": [milestone],
    }
    return {"shipmentTrackingMilestoneChangedNotification": {"trackingDetail": detail}}


def _upper(told: Mapping[str, Any]) -> Mapping[str, Any]:
    return {name[0].upper() + name[1:]: value for name, value in told.items()}


_lower = partial(dict[str, Any])
