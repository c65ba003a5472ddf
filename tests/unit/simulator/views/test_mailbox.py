"""The shop's own mailbox as a fold."""

from simulator.domain import events as e
from simulator.journal.entry import Entry
from simulator.views.addresses import AddressBook
from simulator.views.mailbox import MailboxView
from simulator.views.storefront import Storefront
from tests.casting import drill, world_of

STORY = {"opening": {"emails": {"en": "Is {order.item} lost?"}, "ends": "resolved"}}


def test_mails_are_rendered_newest_first_and_copies_go_their_own_way() -> None:
    scenario = drill(STORY)
    shop = Storefront(scenario, world_of(scenario).state.book, 7, AddressBook(b"a key"))
    view = MailboxView()
    handlers = view.handlers()
    handlers[e.MailReceived](Entry(1, 5, "buyer", e.MailReceived(1, 1, "opening")))
    twin = view.copy()
    handlers[e.MailSent](Entry(2, 6, "team", e.MailSent(1, 2, "No.")))
    told = [(mail.number, mail.by_buyer, mail.text) for mail in view.page(1 << 62, 9, shop)]
    assert told == [(2, False, "No."), (1, True, "Is mug lost?")]
    assert [mail.number for mail in view.page(2, 9, shop)] == [1]
    assert view.page(1, 9, shop) == view.page(0, 9, shop) == []
    assert (view.last_mail, twin.last_mail) == (2, 1)
