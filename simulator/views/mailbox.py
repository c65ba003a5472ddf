"""The shop's own mailbox as a fold: what buyers wrote there and what the shop answered, outside the marketplace."""

import msgspec

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.journal.projection import Handlers
from simulator.views.storefront import Storefront


class Mail(msgspec.Struct, frozen=True, gc=False):
    """One mail as both sides read it."""

    number: int
    order: int
    at: int
    by_buyer: bool
    text: str


class MailboxView:
    """Every mail by its number, which is dense and grows with time."""

    def __init__(self) -> None:
        self._mails: list[Mail] = []

    def handlers(self) -> Handlers:
        """What it takes in."""
        return {e.MailReceived: self._received, e.MailSent: self._sent}

    def copy(self) -> "MailboxView":
        """The same mailbox, free to go its own way."""
        twin = MailboxView()
        twin._mails = self._mails.copy()
        return twin

    @property
    def last_mail(self) -> int:
        """The number of the last mail."""
        return len(self._mails)

    def page(self, before: int, limit: int, storefront: Storefront) -> list[Mail]:
        """Mails with a number below ``before``, newest first."""
        end = max(0, min(before - 1, len(self._mails)))
        return [_told(mail, storefront) for mail in reversed(self._mails[max(0, end - limit) : end])]

    def _received(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MailReceived)
        self._mails.append(Mail(event.mail, event.order, entry.at, True, event.line))

    def _sent(self, entry: Entry) -> None:
        event = entry.event
        assert isinstance(event, e.MailSent)
        self._mails.append(Mail(event.mail, event.order, entry.at, False, event.text))


def _told(mail: Mail, storefront: Storefront) -> Mail:
    if not mail.by_buyer:
        return mail
    return msgspec.structs.replace(mail, text=storefront.line(mail.order, mail.text, "emails"))
