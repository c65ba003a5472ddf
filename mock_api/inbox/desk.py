"""What one world's seller reads, encoded: threads, messages, orders, claims and mails under their names on the wire.

A thread's encoding is kept until something happens in it; nothing here changes a world.
"""

from functools import lru_cache
from typing import Literal, TypeVar

import msgspec

from mock_api.inbox import wire
from mock_api.worlds import HostedWorld
from scenarios.policy.terms import Term
from scenarios.quantities import format_money
from simulator.views import mailbox
from simulator.views.feedback import FeedbackLeft
from simulator.views.inbox import InboxView, Message, Note
from simulator.views.orders import OrdersView
from simulator.views.storefront import Storefront
from simulator.views.thread import Thread

MESSAGES = 50
"""How many messages a thread shows unless more are asked for."""

_PREVIEW = 140
_NOTES = 50
_KEPT_ITEMS = 10_000
_KEPT_PAGES = 5_000
_KEPT_INSTANTS = 5_000

_EXCEPTIONS: dict[str, Literal["technical", "safety"]] = {"technical": "technical", "safety": "safety"}

T = TypeVar("T")

encode = msgspec.json.Encoder().encode


class Desk:
    """One world's names and words at hand. Serves a world through resets, because those change no names."""

    def __init__(self, hosted: HostedWorld) -> None:
        scenario, world = hosted.production.scenario, hosted.world
        # Opened, waiting since and last active are often one instant.
        self.iso = lru_cache(maxsize=_KEPT_INSTANTS)(world.calendar.iso)
        """An instant as a date and time."""
        self.addresses = hosted.addresses
        self.storefront = Storefront(scenario, world.state.book, world.journal.header.seed, hosted.addresses)
        self.orders = OrdersView(world.state.book, hosted)
        self.quiet_feedback = FeedbackLeft(world.state.book)
        self.editions = world.state.editions
        """The rules, through time."""
        self._warns = scenario.desk.sla_guard
        self._inbox: InboxView | None = None
        self._items: dict[int, tuple[Thread, wire.ThreadItem, bytes]] = {}
        self._pages: dict[int, tuple[Thread, bytes]] = {}

    def thread_item(self, inbox: InboxView, thread: Thread) -> bytes:
        """A thread as a list shows it."""
        kept = self._items_of(inbox).get(thread.number)
        # A thread is another object after each event about it.
        if kept is not None and kept[0] is thread:
            return kept[2]
        if kept is not None and kept[0].last_message == thread.last_message:
            item = self._marked(kept[1], thread)
        else:
            item = self._item(inbox, thread)
        made = encode(item)
        _room(self._items, _KEPT_ITEMS)[thread.number] = thread, item, made
        return made

    def thread_page(self, inbox: InboxView, thread: Thread) -> bytes:
        """A thread with its latest messages."""
        kept = self._pages.get(thread.number)
        if kept is not None and kept[0] is thread:
            return kept[1]
        made = self.thread_part(inbox, thread, thread.last_message, MESSAGES)
        _room(self._pages, _KEPT_PAGES)[thread.number] = thread, made
        return made

    def thread_part(self, inbox: InboxView, thread: Thread, last: int, limit: int) -> bytes:
        """A thread with up to ``limit`` messages that end with ``last``."""
        messages, before = inbox.messages(last, limit, self.storefront)
        rest = {
            "messages": [self.message(message) for message in messages],
            "older": self.addresses.message_id(before) if before else None,
            "notes": [self.note(note) for note in inbox.notes(thread, _NOTES)],
            "summary": self.summary(inbox, thread),
        }
        return self.thread_item(inbox, thread)[:-1] + b"," + encode(rest)[1:]

    def message(self, message: Message) -> wire.Message:
        """One message."""
        return wire.Message(
            self.addresses.message_id(message.number),
            "buyer" if message.by_buyer else "seller",
            message.kind,
            self.iso(message.at),
            message.text,
            list(message.attachments),
        )

    def note(self, note: Note) -> wire.Note:
        """One internal note."""
        return wire.Note(self.iso(note.at), note.text, _EXCEPTIONS.get(note.exception))

    def summary(self, inbox: InboxView, thread: Thread) -> wire.Summary | None:
        """How a thread was resolved, if somebody filed it."""
        filed = inbox.summary(thread)
        return wire.Summary(self.iso(filed.at), filed.text) if filed else None

    def respond_by(self, thread: Thread) -> str:
        """The last instant at which an answer to a waiting thread is in time."""
        since = thread.waiting_since
        rule = self.editions.at(since).response
        return self.iso(self.editions.clocks.deadline(since, Term(length=rule.due, clock=rule.clock)))

    def mail(self, mail: mailbox.Mail) -> wire.Mail:
        """One mail."""
        return wire.Mail(
            self.addresses.mail_id(mail.number),
            self.addresses.order_id(mail.order),
            self.storefront.buyer_name(mail.order),
            "buyer" if mail.by_buyer else "shop",
            self.iso(mail.at),
            mail.text,
        )

    def buyer(self, order: int) -> wire.Buyer:
        """The buyer of an order."""
        shop = self.storefront
        return wire.Buyer(shop.buyer_name(order), shop.alias(order), shop.book.language_of(order))

    def money(self, cents: int) -> wire.Money:
        """An amount in the shop's currency."""
        return wire.Money(format_money(cents), self.storefront.currency)

    def iso_or_none(self, instant: int | None) -> str | None:
        """An instant as a date and time, where there is one."""
        return None if instant is None else self.iso(instant)

    def _items_of(self, inbox: InboxView) -> dict[int, tuple[Thread, wire.ThreadItem, bytes]]:
        """What is kept of an inbox; after a reset it is another one, in which the same numbers mean other things."""
        if inbox is not self._inbox:
            self._inbox, self._items, self._pages = inbox, {}, {}
        return self._items

    def _item(self, inbox: InboxView, thread: Thread) -> wire.ThreadItem:
        last = inbox.messages(thread.last_message, 1, self.storefront)[0][0]
        waits = thread.unanswered != 0
        return wire.ThreadItem(
            id=self.addresses.thread_id(thread.number),
            order_id=self.addresses.order_id(thread.order),
            status=thread.status,
            buyer=self.buyer(thread.order),
            item=self.storefront.item(thread.order),
            opened_at=self.iso(thread.opened_at),
            last_activity_at=self.iso(thread.last_at),
            last_from="buyer" if thread.last_by_buyer else "seller",
            preview=last.text[:_PREVIEW],
            received=thread.received,
            sent=thread.sent,
            waiting_since=self.iso(thread.waiting_since) if waits else None,
            respond_by=self.respond_by(thread) if waits else None,
            archived=thread.archived,
            closed=thread.closed,
            reported=thread.reported,
            answered_outside=self._warns and waits and thread.answered_outside,
        )

    def _marked(self, item: wire.ThreadItem, thread: Thread) -> wire.ThreadItem:
        """An item in whose thread nothing was written since, only marks were made."""
        waits = thread.unanswered != 0
        return msgspec.structs.replace(
            item,
            status=thread.status,
            waiting_since=item.waiting_since if waits else None,
            respond_by=item.respond_by if waits else None,
            archived=thread.archived,
            closed=thread.closed,
            reported=thread.reported,
            answered_outside=self._warns and waits and thread.answered_outside,
        )


def _room(kept: dict[int, T], most: int) -> dict[int, T]:
    """Where something is kept, with room for one more."""
    if len(kept) >= most:
        kept.clear()
    return kept
