"""What a person who plays is shown: the brief, the order, the thread, the mailbox, the queue and the help.

Renders what the counter holds; when each is shown is the game's.
"""

from collections.abc import Iterator

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.table import Table
from rich.text import Text

from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.telling import Told, money
from mock_api.terminal.play.times import day_and_time, left, time
from mock_api.terminal.play.words import GROUPS, WORDS
from scenarios.model import Drill
from scenarios.quantities import MINUTE
from scenarios.texts import in_language
from scenarios.vocabulary import LEVELS
from simulator.views.inbox import NO_LIMIT, Message

_INDENT = 4
_MESSAGES = 200
_MAILS = 50
_USAGE = 32
"""How wide the widest command is."""

TURN_TIME = (
    "Time stands still while you read and type; 'wait' lets it pass. Type your answer, or a command: 'help' lists them."
)
SEVERAL_BUYERS = "Several buyers will write. 'inbox' shows who waits, and 'open 2' turns to the second."
SEVERAL_LINES = "One line is sent at once. For several lines type 'reply' alone, and end with a line of a single dot."


def opening(counter: Counter) -> RenderableType:
    """What is told before anything is asked."""
    scenario = counter.production.scenario
    title = Text.assemble("\n", (scenario.title, "bold"), "  ", (scenario.name, "cyan"))
    told = [Text(scenario.about.strip()), SEVERAL_BUYERS] if counter.is_session else brief(counter)
    return Group(title, *told, "", Text(TURN_TIME, "dim"), Text(SEVERAL_LINES, "dim"), "")


def brief(counter: Counter, order: int = 0) -> Iterator[RenderableType]:
    """What the trainee is told, and how hard it is."""
    drill = counter.drill(order)
    if level := _level(drill):
        yield Text(level, "dim")
    if drill.brief:
        yield ""
        yield Text(in_language(drill.brief, counter.book.language_of(order or counter.order)).strip())


def introduction(counter: Counter, order: int) -> RenderableType:
    """The brief of one buyer of several."""
    head = Text(f"{_named(counter, order)}: what you are told about this", "bold")
    told = [*brief(counter, order)]
    return Group(head, *told, "") if told else Group()


def turned(counter: Counter) -> RenderableType:
    """Whom everything that is typed from now on is about."""
    files = f"; your next reply takes {', '.join(counter.files)} with it" if counter.files else ""
    return Text(f"From now on you write to {_named(counter, counter.order)}{files}.", "bold green")


def _named(counter: Counter, order: int) -> str:
    return f"[{counter.place(order)}] {counter.buyer(order)}"


def _level(drill: Drill) -> str:
    level = f"{drill.level}: {LEVELS[drill.level]}" if drill.level else ""
    minutes = f"{drill.minutes} minutes" if drill.minutes else ""
    return " · ".join(filter(None, (level, minutes)))


def order_page(counter: Counter) -> RenderableType:
    """The order at hand, as its own page shows it."""
    shop, number = counter.shop, counter.order
    shown = counter.orders.order(number, counter.now)
    grid = Table.grid(padding=(0, 2))
    grid.add_column(style="dim", min_width=10)
    grid.add_column()
    grid.add_row("order", f"{counter.addresses.order_id(number)}, {shop.item(number)}, {_paid(counter)}")
    grid.add_row("buyer", f"{counter.buyer()}, writes {counter.language}")
    if shown is not None:
        carrier = "you send it" if shop.fulfilment(number) == "merchant" else "the marketplace sends it"
        grid.add_row("parcel", f"{_parcel(counter)}; {carrier}")
    for label, told in _matters(counter):
        grid.add_row(label, told)
    return grid


def _paid(counter: Counter) -> str:
    total, refunded = counter.book.total_of(counter.order), counter.inbox.ledger.refunded(counter.order)
    return f"{money(counter, total)}{f', of which {money(counter, refunded)} is paid back' if refunded else ''}"


def _parcel(counter: Counter) -> str:
    shown = counter.orders.order(counter.order, counter.now)
    if shown is None:
        return "the order is not there yet"
    placed = f"ordered {day_and_time(counter, shown.placed_at)}"
    if shown.status == "Canceled":
        return f"{placed}, cancelled"
    if shown.delivered_at is not None:
        return f"{placed}, delivered {day_and_time(counter, shown.delivered_at)}"
    due = f"due {day_and_time(counter, shown.promised_at)}"
    sent = f"sent {day_and_time(counter, shown.shipped_at)}" if shown.shipped_at is not None else "not sent yet"
    return f"{placed}, {sent}, {due}"


def _matters(counter: Counter) -> Iterator[tuple[str, str]]:
    inbox, number = counter.inbox, counter.order
    claim = inbox.ledger.claim_of(number)
    if claim is not None:
        due = f", respond by {day_and_time(counter, claim.respond_by)}" if claim.status == "open" else ""
        yield "claim", f"{claim.reason.replace('_', ' ')}, {claim.status}{due}"
    charged = inbox.chargebacks.docket.of_order(number)
    if charged is not None:
        due = f", answer by {day_and_time(counter, charged.respond_by)}" if charged.status == "open" else ""
        yield "bank", f"{charged.reason.replace('_', ' ') or charged.kind}, {charged.status}{due}"
    asked = inbox.returns.docket.of_order(number)
    if asked is not None:
        due = f", decide by {day_and_time(counter, asked.respond_by)}" if asked.status == "requested" else ""
        inside = "within" if asked.in_policy else "outside"
        status = asked.status.replace("_", " ")
        yield "return", f"{asked.reason.replace('_', ' ')}, {inside} the policy, {status}{due}"
    yield from _seldom(counter)


def _seldom(counter: Counter) -> Iterator[tuple[str, str]]:
    inbox, number = counter.inbox, counter.order
    wanted = inbox.cancellations.of(number)
    if wanted is not None and wanted.requested_at is not None and wanted.cancelled_at is None:
        yield "cancel", "declined" if wanted.declined_at is not None else "the buyer wants it off, by the form"
    replaced = inbox.replacements.of(number)
    if replaced is not None:
        yield "again", f"sent again {day_and_time(counter, replaced.sent_at)}"
    rated = inbox.feedback.feedback(number, counter.quiet, counter.now)
    if rated is not None:
        answered = "; you answered" if rated.reply else ""
        yield "feedback", f"{'★' * rated.stars} {rated.status}{answered}"


def thread_page(counter: Counter) -> RenderableType:
    """The thread at hand from its first message, with the notes beside it."""
    thread = counter.thread()
    if thread is None:
        return Text("There is no thread about this order yet.\n", "dim")
    messages, _ = counter.inbox.messages(thread.last_message, _MESSAGES, counter.shop)
    notes = (_said(counter, note.at, _note_head(note.exception), note.text) for note in counter.inbox.notes(thread, 50))
    filed = counter.inbox.summary(thread)
    summary = [] if filed is None else [_said(counter, filed.at, "You filed how it was resolved", filed.text)]
    return Group(*(_message(counter, message) for message in messages), *notes, *summary)


def _message(counter: Counter, message: Message) -> RenderableType:
    who = counter.buyer() if message.by_buyer else "You"
    files = f", with {', '.join(message.attachments)}" if message.attachments else ""
    kind = f" ({message.kind.replace('_', ' ')})" if message.kind not in ("message", "reply") else ""
    return _said(counter, message.at, f"{who}{kind}{files}", message.text)


def _note_head(exception: str) -> str:
    return f"Your note{f', {exception}' if exception else ''} (no buyer sees it)"


def _said(counter: Counter, at: int, head: str, words: str) -> RenderableType:
    line = Text.assemble((day_and_time(counter, at), "dim"), "  ", (head, "bold"))
    return Group(line, *_quoted(words), "")


def _quoted(words: str) -> Iterator[RenderableType]:
    if words:
        yield Padding(Text(words.strip()), (0, 0, 0, _INDENT))


def mail_page(counter: Counter) -> RenderableType:
    """The shop's own mailbox about the order at hand."""
    mails = [mail for mail in counter.mailbox.page(NO_LIMIT, _MAILS, counter.shop) if mail.order == counter.order]
    said = [_said(counter, mail.at, counter.buyer() if mail.by_buyer else "You", mail.text) for mail in reversed(mails)]
    return Group(Text("The shop's own mailbox; the marketplace cannot see it.", "dim"), "", *(said or ["No mail.", ""]))


def queue_page(counter: Counter) -> RenderableType:
    """Every buyer who has made her first move, and what waits."""
    grid = Table.grid(padding=(0, 2))
    for order in counter.known:
        waits = "; ".join(f"{one.what}: {left(counter, one.at)}" for one in counter.deadlines() if one.order == order)
        mark = ">" if order == counter.order else " "
        grid.add_row(f"{mark} {counter.place(order)}", counter.buyer(order), counter.shop.item(order), waits or "–")
    return Group(grid, Text("'open 2' turns to another buyer.", "dim"), "")


def news_page(counter: Counter, news: list[Told]) -> RenderableType:
    """What happened since somebody looked last."""
    return Group(*(_piece(counter, one) for one in news))


def _piece(counter: Counter, one: Told) -> RenderableType:
    place = f"[{counter.place(one.order)}] " if counter.is_session and one.order else ""
    head = Text.assemble((day_and_time(counter, one.at), "dim"), "  ", place, (one.headline, "bold cyan"))
    return Group(head, *_quoted(one.words), "")


def clock_line(counter: Counter) -> RenderableType:
    """What is to be done by when, the most urgent first; about the order at hand before the others."""
    due = sorted(counter.deadlines(), key=lambda one: (one.order != counter.order, one.at))
    if not due:
        return Text("Nobody waits for an answer.", "dim")
    first, *others = due
    said = f"{first.what[0].upper()}{first.what[1:]} by {day_and_time(counter, first.at)}"
    colour = "yellow" if first.at - counter.now > 60 * MINUTE else "red"
    more = f"; {len(others)} more to do" if others else ""
    return Text.assemble(said, ", ", (left(counter, first.at), colour), more)


def prompt(counter: Counter) -> str:
    """What stands before the line that is typed."""
    who = f" [{counter.place(counter.order)}] {counter.buyer().split()[0]}" if counter.is_session else ""
    return f"{time(counter, counter.now)}{who} > "


def help_page() -> RenderableType:
    """Every word that is understood."""
    return Group(*(part for group in GROUPS for part in _group(group)), Text(SEVERAL_LINES), "")


def _group(group: str) -> Iterator[RenderableType]:
    grid = Table.grid(padding=(0, 2))
    grid.add_column(width=_USAGE, no_wrap=True)
    grid.add_column()
    for word in (word for word in WORDS.values() if word.group == group):
        grid.add_row(Text(f"  {word.usage}", "cyan"), word.does)
    yield Text(GROUPS[group], "bold")
    yield grid
    yield ""
