"""The complete specification of a run: one scenario with everything it names already inside it.

What a journal's header embeds. Reading files and finding names is the loader's.
"""

from typing import Annotated, Any, Literal

from pydantic import Field, WithJsonSchema, model_validator

from scenarios.answers import SampleAnswer
from scenarios.bounds import Limit
from scenarios.criteria import FULL_SCORE, PASS_MARK, Criterion
from scenarios.document import Document
from scenarios.goods import ProductKind
from scenarios.guards import DeskGuards, Guards
from scenarios.hints import Hint
from scenarios.market import Market
from scenarios.policy import Policy, Rules
from scenarios.quantities import DAY, NEVER, Duration, DurationOrNever, LocalInstant, Money, Share
from scenarios.reading import IntentPack, Language
from scenarios.staffing import StaffingPlan
from scenarios.story import MOST_REACTIONS, Persona, Reaction, Story
from scenarios.texts import Words
from scenarios.vocabulary import SKILLS

MOST_VARIANTS = 20
_MOST = 100

Level = Literal["first", "easy", "middle", "hard", "expert"]
Skill = Annotated[str, WithJsonSchema({"type": "string", "enum": [*SKILLS]})]


class Buyer(Document):
    """The one buyer of a drill."""

    persona: str = Field(alias="is")
    """Her persona."""
    name: str = ""
    """Her first name; with none, one is drawn."""
    language: Language = "en"
    """The language she writes."""
    opted_out: bool = False
    """Whether she wants nothing unasked."""


class CastOrder(Document):
    """The order the drill is about, placed ``placed`` before the world begins."""

    item: str
    """What she bought."""
    total: Money
    """What it cost."""
    fulfilment: Literal["merchant", "marketplace"] = "merchant"
    """Who ships it."""
    placed: Duration = 0
    """How long before the world begins it was placed."""
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
    """Orders before this one."""
    defects: int = Field(default=0, ge=0)
    """How many of them were defective."""

    @model_validator(mode="after")
    def _no_more_defects_than_orders(self) -> "Account":
        if self.defects > self.orders:
            raise ValueError("an account has no more defects than orders")
        return self


class Cast(Document):
    """Who and what a drill is about."""

    buyer: Buyer
    """The buyer."""
    order: CastOrder
    """Her order."""
    account: Account = Account()
    """The seller's past."""


class Variant(Document):
    """The same drill with some of its file's values replaced, each at a dotted path such as cast.buyer.language."""

    variant: str
    """Its name."""
    about: str = ""
    """A sentence about it."""
    set: Annotated[dict[str, Any], Field(min_length=1, max_length=_MOST)]
    """The path of a value in this file → another value; entries of lists by their names or from 0."""


class Drill(Document):
    """One buyer, one story."""

    level: Level | None = None
    """How hard it is."""
    minutes: int | None = Field(default=None, ge=1, le=600)
    """How long a trainee needs."""
    teaches: tuple[Skill, ...] = ()
    """What can be learnt by it."""
    brief: Words = ""
    """What the trainee is told at the start."""
    cast: Cast
    """Who and what it is about."""
    story: Story
    """What the buyer does; the first step opens it."""
    always: tuple[Reaction, ...] = Field(default=(), max_length=MOST_REACTIONS)
    """Reactions in every step that has not ended, but the one they lead to; tried after the step's own."""
    stops_after: Duration
    """The latest end; it ends sooner when the story and every claim have ended."""
    criteria: tuple[Criterion, ...] = Field(default=(), max_length=_MOST)
    """The whole scorecard, beside the house's."""
    pass_mark: int = Field(default=PASS_MARK, ge=1, le=FULL_SCORE)
    """The least score that passes."""
    good_endings: tuple[str, ...] = ()
    """Endings that pass; with none, every ending does."""
    hints: tuple[Hint, ...] = Field(default=(), max_length=_MOST)
    """What a trainee may be told on the way."""
    variants: tuple[Variant, ...] = Field(default=(), max_length=MOST_VARIANTS)
    """The same drill with other values, by name."""
    sample_answers: tuple[SampleAnswer, ...] = ()
    """Recorded sellers."""


class Part(Document):
    """One drill of a world, and when its buyer comes."""

    name: str
    """The drill's name."""
    variant: str = ""
    """Which of its variants it is."""
    at: Duration = 0
    """From the beginning of the world to her first move."""
    drill: Drill
    """What she does, and what that is worth."""


class Session(Document):
    """Several drills in one queue, each about an order of its own."""

    parts: Annotated[tuple[Part, ...], Field(min_length=1)]
    """The drills, in the order in which they are written."""
    enough: Share = 1.0
    """Which share of them must be passed."""
    account: Account = Account()
    """The seller's past."""


class Scenario(Document):
    """Frozen and complete: a run needs nothing else but a seed. It is exactly one of a drill, a market, a session."""

    name: str
    title: str
    about: str = ""
    variant: str = ""
    """Which of the drill's variants it is; empty: as its file stands."""
    written_in: Language = "en"
    """The language of plain texts: the buyer's as the file, or the variant, has it."""
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
    session: Session | None = None
    thresholds: dict[str, Limit] = {}
    """Measure → the bound it must keep for the run to pass."""

    @property
    def past(self) -> Account:
        """What the seller's account has behind it: a drill or a session says, a market begins with nothing."""
        if self.session is not None:
            return self.session.account
        return self.drill.cast.account if self.drill else Account()

    @property
    def parts(self) -> tuple[Part, ...]:
        """Every drill in it: a session's, or the only one; none in a market."""
        if self.session is not None:
            return self.session.parts
        if self.drill is None:
            return ()
        return (Part.model_construct(name=self.name, variant=self.variant, drill=self.drill),)

    @property
    def rules(self) -> Rules:
        """The rules in force on the day it begins."""
        return self.policy.on(self.begins.date())

    @property
    def desk(self) -> DeskGuards:
        """Every guard of the help desk: the scenario's and the plan's."""
        return self.guards if self.plan is None else self.guards | self.plan.guards

    @model_validator(mode="after")
    def _is_one_thing(self) -> "Scenario":
        if sum(one is not None for one in (self.drill, self.market, self.session)) != 1:
            raise ValueError("a scenario is exactly one of a drill, a market and a session")
        return self
