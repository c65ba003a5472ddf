"""The bodies about faults and limits of a world: what is asked and what is answered.

What a rule may say is the scenario language's.
"""

from typing import Annotated, Any

from pydantic import BaseModel, ConfigDict, Field, model_validator

from scenarios.faults import Rules

LARGEST_SEED = 2**63 - 1

PlanName = Annotated[str, Field(min_length=1, max_length=1000, examples=["rough-weather"])]


class FaultsWanted(BaseModel):
    """What is to go wrong: the rules of a plan that has a name, or rules of one's own."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    plan: PlanName | None = Field(default=None, description="A name or a path.")
    seed: int | None = Field(
        default=None, ge=0, le=LARGEST_SEED, description="What its luck is drawn from; none: as the plan or the world."
    )
    rules: Rules | None = None

    @model_validator(mode="after")
    def _one_source(self) -> "FaultsWanted":
        if (self.plan is None) == (self.rules is None):
            raise ValueError("write either rules or the name of a plan")
        return self


class FaultsTold(BaseModel):
    """The rules in force, what their luck is drawn from, and how many requests each of them has struck."""

    seed: int | None
    rules: list[dict[str, Any]]
    struck: list[int]


class ThrottlingWanted(BaseModel):
    """Whether the published limits are kept in a world; null: wherever time passes by itself."""

    model_config = ConfigDict(extra="forbid", frozen=True)

    enabled: bool | None


class ThrottlingTold(BaseModel):
    """Whether the published limits are kept, and by which clock they are lifted again: `simulated` or `wall`."""

    enabled: bool
    clock: str
