"""When orders come in: their rate over the day, the week, the year and the years, campaigns, and who orders again.

Data only; the simulator draws the orders.
"""

from typing import Literal

from pydantic import Field, model_validator

from scenarios.document import Document
from scenarios.quantities import Duration, LocalInstant, Share
from scenarios.spread import Spread
from scenarios.staffing import WEEKDAYS, Weekday

Month = Literal["jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec"]
MONTHS: tuple[Month, ...] = ("jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec")


class Campaign(Document):
    """A time in which the rate of orders is ``factor`` times as high; of one product only where ``item`` names it."""

    campaign: str
    start: LocalInstant = Field(alias="from")
    lasts: Duration = Field(gt=0)
    factor: float = Field(gt=0, le=1_000)
    item: str = ""


class Repeat(Document):
    """Buyers who order again: ``rate`` of the content ones, ``when_disappointed`` of those served badly.

    These orders come on top of the demand. A buyer is disappointed who got an answer late or none, opened a claim,
    or left feedback that counts as a defect; a quiet buyer who left such feedback or whose order went wrong.
    """

    rate: Share
    when_disappointed: Share = 0.0
    after: Spread
    """From the earlier order."""

    @model_validator(mode="after")
    def _service_helps(self) -> "Repeat":
        if self.when_disappointed > self.rate:
            raise ValueError("when_disappointed is not above rate: good service never loses a sale")
        return self


class Demand(Document):
    """Orders as a Poisson process whose rate is constant within an hour (of the marketplace's local time).

    Weights are relative: the mean over hours and weekdays is 1. ``orders_per_day`` is the mean at the world's
    beginning, in a month of weight 1.
    """

    orders_per_day: float = Field(gt=0, le=1_000_000)
    arrivals: Literal["poisson", "regular"] = "poisson"
    """``regular``: as evenly as the rate allows."""
    by_hour: tuple[float, ...] = Field(default=(1.0,) * 24, min_length=24, max_length=24)
    """Relative weight of each hour of the day."""
    by_weekday: dict[Weekday, float] = {}
    """Relative weight of each weekday; one not named weighs 1."""
    by_month: dict[Month, float] = {}
    """Factor of each month; one not named is 1."""
    growth: float = Field(default=0.0, gt=-1, le=100)
    """Growth in a year, compounding: 0.2 is a fifth more after a year."""
    campaigns: tuple[Campaign, ...] = ()
    overdispersion: float = Field(default=0.0, ge=0, le=10)
    """Standard deviation of a day's gamma factor on the rate, whose mean is 1; 0: a plain Poisson process."""
    orders_per_buyer: float = Field(default=1.0, ge=1.0)
    repeat: Repeat | None = None

    @model_validator(mode="after")
    def _some_weight(self) -> "Demand":
        days = [self.by_weekday.get(day, 1.0) for day in WEEKDAYS]
        months = [self.by_month.get(month, 1.0) for month in MONTHS]
        if min(*self.by_hour, *days, *months) < 0 or min(sum(self.by_hour), sum(days), sum(months)) <= 0:
            raise ValueError("weights of hours, weekdays and months are not negative, and not all zero")
        return self
