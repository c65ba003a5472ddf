"""What the marketplace, a bank or a carrier does."""

from simulator.domain.commands.command import Command


class DecideClaim(Command, frozen=True, gc=False, tag="decide_claim"):
    """The marketplace decides a claim from what it can see now; ``refunded``: because the seller just refunded it."""

    claim: int
    refunded: bool = False


class DecideClaimAppeal(Command, frozen=True, gc=False, tag="decide_claim_appeal"):
    """The marketplace looks at a claim again."""

    claim: int


class DecideChargeback(Command, frozen=True, gc=False, tag="decide_chargeback"):
    """The bank decides a chargeback."""

    chargeback: int


class DecideReturn(Command, frozen=True, gc=False, tag="decide_return"):
    """The marketplace authorises a return nobody answered."""

    return_: int


class ScanReturn(Command, frozen=True, gc=False, tag="scan_return"):
    """The carrier takes a returned parcel."""

    return_: int


class ReceiveReturn(Command, frozen=True, gc=False, tag="receive_return"):
    """A returned parcel is back with the seller."""

    return_: int


class RefundReturn(Command, frozen=True, gc=False, tag="refund_return"):
    """The marketplace pays what the seller owes for a return."""

    return_: int


class CancelUnshipped(Command, frozen=True, gc=False, tag="cancel_unshipped"):
    """The marketplace cancels what never left."""

    order: int


class NotifyReplacement(Command, frozen=True, gc=False, tag="notify_replacement"):
    """The marketplace tells a buyer that a replacement is on its way."""

    order: int


class SetAccountStatus(Command, frozen=True, gc=False, tag="set_account_status"):
    """The marketplace changes what an account is worth to it."""

    status: str
    because: tuple[str, ...]


class NoteMetric(Command, frozen=True, gc=False, tag="note_metric"):
    """The marketplace finds a metric on or off its target."""

    metric: str
    value: float
    on_target: bool


class CloseOffers(Command, frozen=True, gc=False, tag="close_offers"):
    """The marketplace takes offers down."""

    because: tuple[str, ...]
    fulfilled_by: str = ""
    product: int = 0


class ReopenOffers(Command, frozen=True, gc=False, tag="reopen_offers"):
    """The marketplace puts offers up again."""

    fulfilled_by: str = ""
    product: int = 0


class SetMessaging(Command, frozen=True, gc=False, tag="set_messaging"):
    """The marketplace says how the seller may write."""

    state: str
    because: tuple[str, ...]
    until: int = 0
    """0: for good."""


class ChargeFee(Command, frozen=True, gc=False, tag="charge_fee"):
    """The marketplace takes money."""

    amount: int
    because: str


class DecideAccountAppeal(Command, frozen=True, gc=False, tag="decide_account_appeal"):
    """The marketplace reads a plan of action."""
