"""Every kind of message the Messaging API publishes or once did: its body, its bounds, and for which orders it is.

The table below is the whole rule. That an order of a kind may be written about at all is ``availability``'s.
"""

from collections.abc import Mapping
from typing import Any, NamedTuple

import msgspec

from mock_api.sp_api.hal import DRAFT
from scenarios.goods import ProductKind
from simulator.domain.commands import MessageKind
from simulator.views.orders import OrderStatus

MOST_FILES = 5

_DATES = ("coverageStartDate", "coverageEndDate")


class FileNamed(msgspec.Struct, frozen=True, rename="camel"):
    """A file that was uploaded, and what it is called in the message."""

    upload_destination_id: str
    file_name: str


class TextWanted(msgspec.Struct, frozen=True):
    """A message of words; keys that are not known are ignored."""

    text: str | None = None


class TextAndFilesWanted(msgspec.Struct, frozen=True):
    """A message of words, with files if there are any; keys that are not known are ignored."""

    text: str | None = None
    attachments: tuple[FileNamed, ...] | None = None


class FilesWanted(msgspec.Struct, frozen=True):
    """A message of files; keys that are not known are ignored."""

    attachments: tuple[FileNamed, ...] | None = None


class WarrantyWanted(msgspec.Struct, frozen=True, rename="camel"):
    """Papers of a warranty, and from when to when it holds; keys that are not known are ignored."""

    attachments: tuple[FileNamed, ...] | None = None
    coverage_start_date: str | None = None
    coverage_end_date: str | None = None


class NothingWanted(msgspec.Struct, frozen=True):
    """A message the marketplace words itself: whatever is sent is ignored."""


Wanted = TextWanted | TextAndFilesWanted | FilesWanted | WarrantyWanted | NothingWanted

_BEFORE: frozenset[OrderStatus] = frozenset({"Unshipped"})
_AFTER: frozenset[OrderStatus] = frozenset({"Shipped"})
_MADE: frozenset[OrderStatus] = _BEFORE | _AFTER
_PAID: frozenset[OrderStatus] = _MADE | {"Canceled"}
_THINGS: frozenset[ProductKind] = frozenset({"goods", "made_to_order", "vehicle"})
_ANYTHING: frozenset[ProductKind] = _THINGS | {"digital", "service"}


class Occasion(NamedTuple):
    """Which orders a kind of message is for, and why. Every part must hold."""

    statuses: frozenset[OrderStatus]
    because: str
    kinds: frozenset[ProductKind] = _ANYTHING
    by_merchant: bool = False
    """Only where the seller sends the parcel itself."""
    under_way: bool = False
    """Only before the parcel is there."""
    under_warranty: bool = False
    """Only where the seller stands for the product."""
    rated_badly: bool = False
    """Only where the buyer left feedback that counts against the seller, and it still stands."""


class Kind(NamedTuple):
    """One kind of message: its operation, its name here, what it takes and when it is there."""

    template: str
    operation: str
    name: MessageKind
    summary: str
    body: type[Wanted]
    occasion: Occasion
    longest: int = 0
    """Characters of its text; 0: it has none."""
    fewest_files: int = 0


KINDS: tuple[Kind, ...] = (
    Kind(
        "confirmCustomizationDetails",
        "confirmCustomizationDetails",
        "confirm_customization_details",
        "Ask how something that is made for the buyer should be",
        TextAndFilesWanted,
        Occasion(_BEFORE, "there is something to agree on until it is made", frozenset({"made_to_order"})),
        longest=800,
    ),
    Kind(
        "confirmDeliveryDetails",
        "createConfirmDeliveryDetails",
        "confirm_delivery_details",
        "Arrange a delivery",
        TextWanted,
        Occasion(
            _MADE,
            "a delivery is promised, by the seller itself, and has not come",
            _THINGS,
            by_merchant=True,
            under_way=True,
        ),
        longest=2000,
    ),
    Kind(
        "legalDisclosure",
        "createLegalDisclosure",
        "legal_disclosure",
        "Send papers that the law demands",
        FilesWanted,
        Occasion(_MADE, "the law asks for papers about every sale; real answers name it for ordinary orders"),
        fewest_files=1,
    ),
    Kind(
        "confirmOrderDetails",
        "createConfirmOrderDetails",
        "confirm_order_details",
        "Ask about an order before it is sent",
        TextWanted,
        Occasion(
            _BEFORE, "published as a question prior to shipping; who sends it is the one to ask", by_merchant=True
        ),
        longest=2000,
    ),
    Kind(
        "confirmServiceDetails",
        "createConfirmServiceDetails",
        "confirm_service_details",
        "Arrange work at the buyer's home",
        TextWanted,
        Occasion(_MADE, "published for customers of home services alone", frozenset({"service"})),
        longest=2000,
    ),
    Kind(
        "warranty",
        "CreateWarranty",
        "warranty",
        "Send the papers of a warranty",
        WarrantyWanted,
        Occasion(_AFTER, "the product has one, and it begins with the delivery", under_warranty=True),
        fewest_files=1,
    ),
    Kind(
        "digitalAccessKey",
        "createDigitalAccessKey",
        "digital_access_key",
        "Send the key to something digital",
        TextAndFilesWanted,
        Occasion(_MADE, "published for digital content, which nobody uses without its key", frozenset({"digital"})),
        longest=400,
    ),
    Kind(
        "unexpectedProblem",
        "createUnexpectedProblem",
        "unexpected_problem",
        "Tell the buyer of an unexpected problem",
        TextWanted,
        Occasion(_PAID, "anything may go wrong with any order; real answers name it for ordinary ones"),
        longest=2000,
    ),
    Kind(
        "invoice",
        "sendInvoice",
        "invoice",
        "Send the invoice",
        FilesWanted,
        Occasion(_AFTER, "an invoice is due once the order was sent"),
        fewest_files=1,
    ),
)
"""Those that are published today."""

REMOVED_KINDS: tuple[Kind, ...] = (
    Kind(
        "negativeFeedbackRemoval",
        "createNegativeFeedbackRemoval",
        "negative_feedback_removal",
        "Ask for feedback to be taken back",
        NothingWanted,
        Occasion(_AFTER, "there is bad feedback to take back", rated_badly=True),
    ),
    Kind(
        "amazonMotors",
        "CreateAmazonMotors",
        "amazon_motors",
        "Send the papers of a vehicle",
        FilesWanted,
        Occasion(_MADE, "it was for sellers of vehicles alone", frozenset({"vehicle"})),
        fewest_files=1,
    ),
)
"""Those that once were."""


def schema_of(kind: Kind) -> Mapping[str, Any]:
    """What the body of a kind of message must be, in JSON Schema."""
    properties: dict[str, Any] = {}
    if kind.longest:
        properties["text"] = {"type": "string", "minLength": 1, "maxLength": kind.longest}
    if "attachments" in kind.body.__struct_fields__:
        properties["attachments"] = _files(kind.fewest_files)
    if kind.body is WarrantyWanted:
        properties |= {name: {"type": "string", "format": "date-time"} for name in _DATES}
    needed = ["text"] * bool(kind.longest) + ["attachments"] * bool(kind.fewest_files)
    # A list of what is required may not be empty.
    required = {"required": needed} if needed else {}
    title = kind.template[0].upper() + kind.template[1:]
    return {"$schema": DRAFT, "title": title, "type": "object", **required, "properties": properties}


def _files(fewest: int) -> Mapping[str, Any]:
    names = ("uploadDestinationId", "fileName")
    file = {"type": "object", "required": [*names], "properties": {name: {"type": "string"} for name in names}}
    return {"type": "array", "minItems": fewest, "maxItems": MOST_FILES, "items": file}
