"""A market: demand, catalogue, fulfilment and the weighted mix of stories its buyers live.

Data only; the columns of orders are drawn by the simulator.
"""

from typing import Annotated, Literal

from pydantic import BeforeValidator, Field

from scenarios.demand import Demand
from scenarios.document import Document, in_list
from scenarios.goods import Fulfilment, Incident, Product, Trouble
from scenarios.quantities import Duration, Share
from scenarios.spread import Spread
from scenarios.story import Story


class Place(Document):
    """One marketplace the shop sells on: its share of the orders, its clock and its languages."""

    marketplace: str
    share: float = Field(default=1.0, gt=0)
    zone: str = ""
    """Whose hours and weekdays the demand follows; empty: the seller's."""
    languages: dict[str, Share] = {}
    """Empty: as the mix says."""


class MixedStory(Document):
    """One story of the mix: how often, in which languages, how patient its buyers are and when they write.

    ``share`` is relative to the lines with the same ``when``. A line without ``when`` is lived by buyers whose order
    went well, or went wrong in a way that no line names.
    """

    story: str
    share: Share
    when: Annotated[tuple[Trouble, ...], BeforeValidator(in_list)] = ()
    languages: dict[str, Share] = {"en": 1.0}
    patience: Spread
    writes: Spread
    """From ``since`` to the buyer's first move."""
    since: Literal["order", "dispatch", "delivery", "promise"] = "order"


class MarketStory(Document):
    """A story buyers of a market live, and its contact reason: the key of the plan's answers."""

    reason: str
    """Why they write: the key of the plan's answers."""
    story: Story
    """The steps."""


class StoryPack(Document):
    """Stories of markets by name, for several markets to share."""

    stories: dict[str, MarketStory]
    """A story's name → the story."""


Stars = Annotated[int, Field(ge=1, le=5)]


class ReviewRequests(Document):
    """The seller asks a share of quiet buyers for a review, which raises what they leave by these factors."""

    share: Share
    feedback: float = Field(default=1.0, ge=1, le=100)
    product_reviews: float = Field(default=1.0, ge=1, le=100)


class QuietBuyers(Document):
    """Buyers who never write: the share who leave feedback, its stars, product reviews and returns.

    What an order that went wrong changes stands under ``when``; feedback depends on lateness as a step, not a slope.
    """

    feedback_rate: Share = 0.0
    stars: dict[Stars, Share] = {5: 1.0}
    after: Spread
    """From delivery to the feedback."""
    feedback_rate_when: dict[Trouble, Share] = {}
    stars_when: dict[Trouble, dict[Stars, Share]] = {}
    product_review_rate: Share = 0.0
    review_requests: ReviewRequests | None = None
    return_rate_when: dict[Trouble, Share] = {}


class Runs(Document):
    """How long orders come in unscored, then scored, and how long the run may follow them to settlement."""

    warm_up: Duration = 0
    """What is placed or asked before counts for nothing but the official windows, the backlog and the queue."""
    horizon: Duration
    settle: Duration

    @property
    def last_order(self) -> int:
        """The instant before which orders come in, scored or not."""
        return self.warm_up + self.horizon


class Market(Document):
    """A population of buyers around one shop."""

    demand: Demand
    """How many orders come, and when."""
    catalog: tuple[Product, ...] = Field(min_length=1)
    """What is sold."""
    fulfilment: Annotated[tuple[Fulfilment, ...], BeforeValidator(in_list)] = Field(min_length=1)
    """How it gets to the buyers."""
    incidents: tuple[Incident, ...] = ()
    """Times in which something is worse."""
    marketplaces: tuple[Place, ...] = ()
    """None: the policy's, with the seller's clock."""
    margin: Share = 0.3
    """What a sale is worth to the shop, as a share of its price: the loss in a lost sale."""
    contact_rate: Share
    """Share of orders whose buyer writes; of those that went wrong where ``contact_rate_when`` does not name it."""
    contact_rate_when: dict[Trouble, Share] = {}
    """Trouble → how many of those orders' buyers write instead."""
    mix: tuple[MixedStory, ...] = Field(min_length=1)
    """Which stories they live."""
    stories: dict[str, MarketStory] = {}
    """Stories of its own by name, beside those of packs."""
    quiet: QuietBuyers
    """What the other buyers do."""
    business: Share = 0.0
    """Share of buyers that are businesses, which want an invoice."""
    invoices: Spread | None = None
    """From dispatch to the invoice; none: it comes with the parcel."""
    opts_out: Share = 0.0
    """Share of buyers who want nothing unasked."""
    runs: Runs
    """How long it goes."""
