"""A metric as data: what is counted over what, in which windows, with which lag, attributed to which instant."""

from typing import Literal

from pydantic import Field, model_validator

from scenarios.bounds import Limit
from scenarios.policy.sourced import Sourced
from scenarios.policy.terms import Deadline
from scenarios.quantities import Duration


class Metric(Sourced):
    """One figure of the marketplace: a share of a population, or a mean. What it may name is in ``METRIC_WORDS``."""

    of: str
    """The population: a key of ``METRIC_WORDS``, such as orders or questions."""
    share: str | None = None
    """Which members are counted."""
    mean: str | None = None
    """Or which figure of theirs is averaged."""
    excludes: tuple[str, ...] = ()
    """Which members are left out altogether."""
    by: str
    """The instant that puts a member into a window."""
    windows: tuple[Duration, ...] = Field(min_length=1)
    """The first one is the one that targets and consequences look at."""
    lag: Duration = 0
    """How long before the instant of the scorecard the window ends."""
    split: Literal["fulfilment"] | None = None
    """Whether it is taken apart for what the seller and what the marketplace sends."""
    within: Deadline | None = None
    """How long an invoice may take from dispatch; what is due otherwise says the policy's rule for it."""
    at_least: int = Field(default=0, ge=0)
    """With fewer members it says nothing."""
    target: Limit | None = None
    force: Literal["binding", "advisory", "displayed"] = "displayed"

    @model_validator(mode="after")
    def _share_or_mean(self) -> "Metric":
        if (self.share is None) == (self.mean is None):
            raise ValueError("a metric is a share or a mean: write exactly one of 'share' and 'mean'")
        return self

    @model_validator(mode="after")
    def _invoices_are_due(self) -> "Metric":
        if (self.of == "invoices") != (self.within is not None):
            raise ValueError("a metric of invoices, and no other, says when they are due: 'within: 1 working day'")
        return self
