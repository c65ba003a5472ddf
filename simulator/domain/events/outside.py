"""What happened where the marketplace cannot look, and what it was told of it."""

from simulator.domain.events.event import OrderEvent


class MailReceived(OrderEvent, frozen=True, gc=False, tag="mail_received"):
    """The buyer wrote to the shop's own mailbox. The marketplace cannot see it."""

    mail: int
    line: str
    intents: tuple[str, ...] = ()


class MailSent(OrderEvent, frozen=True, gc=False, tag="mail_sent"):
    """The shop wrote to the buyer from its own mailbox. The marketplace cannot see it."""

    mail: int
    text: str
    intents: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    """Message rules it breaks, which the marketplace learns of when the buyer reports it."""
    facts: tuple[str, ...] = ()
    """What it establishes that the seller left the marketplace."""


class ContactLogged(OrderEvent, frozen=True, gc=False, tag="contact_logged"):
    """The seller reached the buyer outside the marketplace in another way: a ``call`` or an ``insert`` in a parcel."""

    channel: str
    text: str
    intents: tuple[str, ...] = ()
    findings: tuple[str, ...] = ()
    """Message rules it breaks, which the marketplace learns of when the buyer reports it."""
    facts: tuple[str, ...] = ()
    """What it establishes that the seller left the marketplace."""


class BuyerReported(OrderEvent, frozen=True, gc=False, tag="buyer_reported"):
    """The buyer told the marketplace what the seller did outside of it: ``findings`` are violations from now on."""

    findings: tuple[str, ...]
    facts: tuple[str, ...] = ()
