"""What a seller may write: how long, with which files, when unasked, and what a message may not hold."""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from scenarios.document import Document
from scenarios.policy.sourced import Sourced
from scenarios.quantities import DAY, Duration
from scenarios.reading import Language

MessageLabel = Literal[
    "marketing",
    "review_solicitation",
    "incentive",
    "external_link",
    "email_address",
    "phone_number",
    "off_platform",
    "over_length",
    "unrelated_to_order",
    "abusive",
    "pii_request",
]

Severity = Literal["low", "medium", "high", "critical"]


class ExampleFile(Document):
    """A file that goes with an example: its name, its size in bytes and how it begins."""

    name: str
    size: int = Field(default=1_000, ge=0)
    begins: str = ""


class MessageExample(Document):
    """A message as it is sent, with what must be known to judge it."""

    text: str
    times: int = Field(default=1, ge=1, le=10_000)
    """How many times over the text is sent, for examples that are long."""
    language: Language = "en"
    """The buyer's."""
    kind: str = "reply"
    """Kind of message, by which its length is limited."""
    reactive: bool = True
    """Whether the buyer wrote before; otherwise the seller begins."""
    exception: Literal["technical", "safety"] | None = None
    """Why this part of the conversation may leave the marketplace, if it may."""
    asked_for_review: bool = False
    """Whether the one request of this order was made before."""
    settled: bool = False
    """Whether the order was completed so long ago that nothing may be begun about it."""
    opted_out: bool = False
    """Whether the buyer wants nothing she did not ask for."""
    attachments: tuple[ExampleFile, ...] = ()


def _read_example(written: object) -> object:
    return {"text": written} if isinstance(written, str) else written


Example = Annotated[MessageExample, BeforeValidator(_read_example, json_schema_input_type=MessageExample | str)]


class MessageRule(Sourced):
    """One thing a message may not hold. Its id is never reused; its examples are run as tests."""

    rule: str
    label: MessageLabel | None = None
    """What ``mockplace inspect`` calls a message that breaks it; none: it only notes the rule."""
    why: str
    primitive: str
    """One of ``MESSAGE_PRIMITIVES``."""
    action: Literal["block", "note"]
    severity: Severity = "medium"
    """What a violation weighs in the account's health."""
    fact: str
    """The fact recorded when a message breaks the rule."""
    complies: tuple[Example, ...] = ()
    violates: tuple[Example, ...] = ()


class AttachmentLimits(Document):
    """Files of one message: how many, how large each may be in bytes, and of which kinds by extension."""

    most: int = Field(default=5, ge=0)
    largest: int = Field(default=10_000_000, ge=0)
    kinds: tuple[str, ...] = ()
    """None: any."""


class MessageLimits(Sourced):
    """Longest text, in code points after normalisation, by kind of message; a kind not named has no limit."""

    longest: dict[str, int]
    attachments: AttachmentLimits = AttachmentLimits()


class ContactRule(Sourced):
    """When a seller may write unasked, where links may lead, and how a conversation may leave the marketplace."""

    mode: Literal["strict", "protocol"] = "strict"
    """Whether a complete migration message may hold an address (``protocol``) or not."""
    own_domains: tuple[str, ...] = ()
    """Domains of the marketplace, to which links may lead."""
    carrier_domains: tuple[str, ...] = ()
    """Domains on which parcels are tracked, to which links may lead."""
    begun_within: Duration | None = None
    """From the order's completion, how long the seller may begin a conversation; none: always."""
    completed_by: Literal["delivery", "dispatch"] = "delivery"
    review_request_from: Duration | None = None
    """From delivery to the first instant of a review request by the marketplace's button; none: there is no button."""
    review_request_until: Duration = 30 * DAY
    important_overrides_opt_out: bool = False
    """Whether ``[Important]`` in the subject reaches a buyer who wants nothing unasked."""
    critical_kinds: tuple[str, ...] = ()
    """Kinds of message that reach her all the same."""
