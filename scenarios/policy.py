"""One marketplace's rules as data: numbers, windows, thresholds and message rules, each with its source.

Numbers and names only; the named primitives that act on them live in the simulator.
"""

from datetime import date
from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from scenarios.document import Document
from scenarios.quantities import Duration, Share


class Sourced(Document):
    """Where a figure comes from and how sure it is (O official, S secondary, R to be verified)."""

    source: str = ""
    confidence: Literal["O", "O-api", "S", "C", "R"] = "R"


class ResponseRule(Sourced):
    """When an answer is late, and what counts as one."""

    due: Duration
    """An answer at exactly this age of the oldest unanswered message is in time."""
    target: Share
    """The largest share of late answers the marketplace advises."""
    answers: tuple[str, ...]
    """Kinds of seller message that stop the clock."""


class DefectRule(Sourced):
    """What makes an order defective, and how the official windowed rate is taken."""

    target: Share
    window: Duration
    lag: Duration
    negative_stars: int = Field(ge=1, le=4)
    """Feedback with this many stars or fewer is a defect."""


class ClaimRule(Sourced):
    """The A-to-z clock and what defends a claim when the scenario names nothing."""

    respond_within: Duration
    review: Duration
    """From the seller's response to the decision."""
    defended_by: dict[str, tuple[str, ...]]
    """Reason of a claim → facts that must all be in the thread at the decision."""


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


class MessageExample(Document):
    """A message as it is sent, with what must be known to judge it."""

    text: str
    language: str = "en"
    reactive: bool = True
    exception: Literal["technical", "safety"] | None = None


Example = Annotated[
    MessageExample, BeforeValidator(lambda written: {"text": written} if isinstance(written, str) else written)
]


class MessageRule(Sourced):
    """One thing a message may not hold. Its id is never reused; its examples are run as tests."""

    rule: str
    label: MessageLabel | None = None
    """What ``mockplace inspect`` calls a message that breaks it; none: it only notes the rule."""
    why: str
    primitive: str
    """One of ``MESSAGE_PRIMITIVES``."""
    action: Literal["block", "note"]
    severity: Literal["low", "medium", "high", "critical"] = "medium"
    """What a violation weighs in the account's health."""
    fact: str
    """The fact recorded when a message breaks the rule."""
    complies: tuple[Example, ...] = ()
    violates: tuple[Example, ...] = ()


class MessageLimits(Sourced):
    """Longest text, in code points after normalisation, by kind of message; a kind not named has no limit."""

    longest: dict[str, int]


class Policy(Document):
    """The rules of one marketplace, in force from ``valid_from``."""

    policy: str
    title: str
    marketplace_id: str
    country: str
    currency: str
    domain: str
    """Ends the aliases' address; reserved (``.test``) unless told otherwise."""
    valid_from: date
    response: ResponseRule
    order_defects: DefectRule
    claims: ClaimRule
    limits: MessageLimits
    message_rules: tuple[MessageRule, ...] = ()
