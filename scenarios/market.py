"""A market: demand, catalogue, fulfilment and the weighted mix of stories its buyers live.

Data only; the columns of orders are drawn by the simulator.
"""

from typing import Annotated, Literal

from pydantic import Field, model_validator

from scenarios.document import Document
from scenarios.quantities import Duration, Money, Share
from scenarios.staffing import Spread, Weekday
from scenarios.story import Story


class Demand(Document):
    """Orders as a Poisson process whose rate follows hour of day and weekday (local time)."""

    orders_per_day: float = Field(gt=0, le=1_000_000)
    by_hour: tuple[float, ...] = Field(default=(1.0,) * 24, min_length=24, max_length=24)
    """Relative weight of each hour of the day."""
    by_weekday: dict[Weekday, float] = {}
    """Relative weight of each weekday; one not named weighs 1."""
    orders_per_buyer: float = Field(default=1.0, ge=1.0)

    @model_validator(mode="after")
    def _some_weight(self) -> "Demand":
        weights = (*self.by_hour, *self.by_weekday.values())
        if min(weights) < 0 or sum(self.by_hour) <= 0:
            raise ValueError("weights of hours and weekdays are not negative, and not all zero")
        return self


class Product(Document):
    """Something sold."""

    item: str
    price: Money
    share: float = Field(default=1.0, gt=0)


class Fulfilment(Document):
    """How an order reaches the buyer."""

    by: Literal["merchant", "marketplace"] = "merchant"
    handling: Spread
    transit: Spread
    promise: Duration
    """From purchase to the promised delivery."""


class MixedStory(Document):
    """One story of the mix: how often, in which languages, how patient its buyers are and when they write."""

    story: str
    share: Share
    languages: dict[str, Share] = {"en": 1.0}
    patience: Spread
    writes: Spread
    """From the order to the buyer's first move."""


class MarketStory(Document):
    """A story buyers of a market live, and its contact reason: the key of the plan's answers."""

    reason: str
    story: Story


Stars = Annotated[int, Field(ge=1, le=5)]


class QuietBuyers(Document):
    """Buyers who never write: the share who leave feedback, and its stars."""

    feedback_rate: Share = 0.0
    stars: dict[Stars, Share] = {5: 1.0}
    after: Spread


class Runs(Document):
    """How long orders come in, and how long the run may follow them to settlement."""

    horizon: Duration
    settle: Duration


class Market(Document):
    """A population of buyers around one shop."""

    demand: Demand
    catalog: tuple[Product, ...] = Field(min_length=1)
    fulfilment: Fulfilment
    contact_rate: Share
    mix: tuple[MixedStory, ...] = Field(min_length=1)
    stories: dict[str, MarketStory]
    quiet: QuietBuyers
    runs: Runs
