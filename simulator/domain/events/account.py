"""What happened to the seller's account."""

from simulator.domain.events.event import AccountEvent


class AccountStatusChanged(AccountEvent, frozen=True, gc=False, tag="account_status_changed"):
    """The account is NORMAL, AT_RISK or DEACTIVATED from now on, because of these metrics or rules."""

    status: str
    because: tuple[str, ...]


class MetricOffTarget(AccountEvent, frozen=True, gc=False, tag="metric_off_target"):
    """At its review the marketplace found a metric off its target; ``NAME:merchant`` where it is taken apart."""

    metric: str
    value: float


class MetricOnTarget(AccountEvent, frozen=True, gc=False, tag="metric_on_target"):
    """A metric that was off its target is back."""

    metric: str
    value: float


class OffersClosed(AccountEvent, frozen=True, gc=False, tag="offers_closed"):
    """This is sold no more: a ``product`` (its place in the catalogue and 1; 0: any), sent by somebody or anybody."""

    because: tuple[str, ...]
    fulfilled_by: str = ""
    """``merchant``, ``marketplace``, or anybody."""
    product: int = 0


class OffersReopened(AccountEvent, frozen=True, gc=False, tag="offers_reopened"):
    """The same is sold again."""

    fulfilled_by: str = ""
    product: int = 0


class MessagingChanged(AccountEvent, frozen=True, gc=False, tag="messaging_changed"):
    """The seller may write freely (``open``), by ``templates_only`` or not at all (``restricted``), up to ``until``."""

    state: str
    because: tuple[str, ...]
    until: int = 0
    """0: for good."""


class FeeCharged(AccountEvent, frozen=True, gc=False, tag="fee_charged"):
    """The marketplace took ``amount`` cents."""

    amount: int
    because: str


class AccountAppealed(AccountEvent, frozen=True, gc=False, tag="account_appealed"):
    """The seller sent a plan of action; the marketplace decides at ``decide_at``."""

    text: str
    decide_at: int
    intents: tuple[str, ...] = ()


class AccountAppealDecided(AccountEvent, frozen=True, gc=False, tag="account_appeal_decided"):
    """The marketplace took the plan of action, or says what it lacks."""

    accepted: bool
    reasons: tuple[str, ...]
