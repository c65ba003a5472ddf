"""The complete specification of a run: one scenario with everything it names already inside it.

What a journal's header embeds. Reading files and finding names is the loader's.
"""

from typing import Literal

from pydantic import Field, model_validator

from scenarios.bounds import Limit
from scenarios.document import Document
from scenarios.goods import ProductKind
from scenarios.guards import DeskGuards, Guards
from scenarios.market import Market
from scenarios.policy import Policy, Rules
from scenarios.quantities import DAY, NEVER, Duration, DurationOrNever, LocalInstant, Money
from scenarios.reading import IntentPack
from scenarios.staffing import StaffingPlan
from scenarios.story import Persona, Story


class Buyer(Document):
    """The one buyer of a drill."""

    persona: str = Field(alias="is")
    name: str = ""
    language: str = "en"
    opted_out: bool = False
    """Whether she wants nothing unasked."""


class CastOrder(Document):
    """The order the drill is about, placed ``placed`` before the world begins."""

    item: str
    total: Money
    fulfilment: Literal["merchant", "marketplace"] = "merchant"
    placed: Duration = 0
    promised: Duration = 0
    """From purchase to the promised delivery."""
    ship_within: Duration = 2 * DAY
    """From purchase to the expected ship date."""
    ships: DurationOrNever | None = None
    """From purchase to dispatch; none: a day, or less where it was placed later."""
    delivered: DurationOrNever | None = None
    """From purchase to the delivery; none: as promised, if it ships by then, and never if it does not ship."""
    tracked: bool = True
    """Whether the carrier scans the parcel."""
    signed: bool = False
    """Whether the buyer signs for it."""
    protected: bool = False
    """Whether it has a label whose claims the marketplace pays."""
    business: bool = False
    """Whether the buyer is a business, which wants an invoice; it comes with the parcel."""
    kind: ProductKind = "goods"
    """What it is; some messages are for orders of one kind alone."""
    warranty: Duration = Field(default=0, ge=0)
    """From delivery, how long the seller stands for it beyond the law; 0: it does not."""

    @property
    def shipped(self) -> int:
        """From purchase to dispatch, or ``NEVER``."""
        if self.ships is not None:
            return self.ships
        return min(DAY, self.placed, NEVER if self.delivered is None else self.delivered)

    @property
    def arrives(self) -> int:
        """From purchase to the delivery, or ``NEVER``."""
        if self.delivered is not None:
            return self.delivered
        return self.promised if self.ships is None else max(self.promised, self.ships)

    @model_validator(mode="after")
    def _leaves_before_it_comes(self) -> "CastOrder":
        if self.ships is not None and self.arrives < self.ships:
            raise ValueError("a parcel is delivered after it ships: 'delivered' comes before 'ships'")
        return self


class Account(Document):
    """The seller's past, so that one claim can be worth something: orders and how many were defective."""

    orders: int = Field(default=0, ge=0)
    defects: int = Field(default=0, ge=0)

    @model_validator(mode="after")
    def _no_more_defects_than_orders(self) -> "Account":
        if self.defects > self.orders:
            raise ValueError("an account has no more defects than orders")
        return self


class Cast(Document):
    """Who and what a drill is about."""

    buyer: Buyer
    order: CastOrder
    account: Account = Account()


Deed = Literal[
    "refund",
    "no_response_needed",
    "respond_to_claim",
    "appeal_claim",
    "respond_to_chargeback",
    "authorise_return",
    "reject_return",
    "cancel_order",
    "decline_cancellation",
    "request_feedback_removal",
    "delete_feedback_answer",
]

ACTS = ("says", "emails", "calls", "inserts", "notes", "summarises", "closes", "answers_feedback", "does")
"""What a sample answer may do, one at a time."""


class SellerAct(Document):
    """One thing a sample answer does at a time since the start: it writes, calls, files something or does a deed."""

    at: Duration
    says: str | None = None
    emails: str | None = None
    calls: str | None = None
    """What is said in a call."""
    inserts: str | None = None
    """What is printed on a slip in the parcel."""
    notes: str | None = None
    """An internal note beside the thread."""
    exception: Literal["technical", "safety"] | None = None
    """Why a part must leave the marketplace, as the note says."""
    summarises: str | None = None
    """How it was resolved, as filed at the desk."""
    closes: Literal["thread"] | None = None
    answers_feedback: str | None = None
    """The public reply to feedback."""
    does: Deed | None = None
    reason: str = ""
    """Why an order is cancelled or a return rejected."""

    @model_validator(mode="after")
    def _one_act(self) -> "SellerAct":
        if sum(getattr(self, act) is not None for act in ACTS) != 1:
            raise ValueError(f"an act has exactly one of {', '.join(ACTS)}")
        if self.exception is not None and self.notes is None:
            raise ValueError("only a note names an 'exception'")
        if self.reason and self.does not in ("cancel_order", "reject_return"):
            raise ValueError("only 'cancel_order' and 'reject_return' have a 'reason'")
        return self


class SampleAnswer(Document):
    """A recorded seller behaviour with the ending it must get."""

    answer: str
    ends: str
    seller: tuple[SellerAct, ...] = ()


class Drill(Document):
    """One buyer, one story."""

    cast: Cast
    story: Story
    stops_after: Duration
    good_endings: tuple[str, ...] = ()
    sample_answers: tuple[SampleAnswer, ...] = ()


class Scenario(Document):
    """Frozen and complete: a run needs nothing else but a seed. Exactly one of ``drill`` and ``market`` is there."""

    name: str
    title: str
    about: str = ""
    begins: LocalInstant
    zone: str
    policy: Policy
    intents: IntentPack
    personas: dict[str, Persona] = {}
    plan: StaffingPlan | None = None
    """The modelled team; none: whoever is connected answers."""
    guards: Guards = DeskGuards()
    """The help desk's, beside those of the plan."""
    drill: Drill | None = None
    market: Market | None = None
    thresholds: dict[str, Limit] = {}
    """Measure → the bound it must keep for the run to pass."""

    @property
    def past(self) -> Account:
        """What the seller's account has behind it: a drill says, a market begins with nothing."""
        return self.drill.cast.account if self.drill else Account()

    @property
    def rules(self) -> Rules:
        """The rules in force on the day it begins."""
        return self.policy.on(self.begins.date())

    @property
    def desk(self) -> DeskGuards:
        """Every guard of the help desk: the scenario's and the plan's."""
        return self.guards if self.plan is None else self.guards | self.plan.guards

    @model_validator(mode="after")
    def _drill_or_market(self) -> "Scenario":
        if (self.drill is None) == (self.market is None):
            raise ValueError("a scenario is a drill or a market")
        return self
