"""A sample answer shown turn by turn, as if its seller sat here.

What it does is written in the drill; the same commands are submitted as when it is proved.
"""

from rich.console import Group
from rich.padding import Padding
from rich.text import Text

from mock_api.terminal.play import pages
from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.game import Screen
from mock_api.terminal.play.news import CHANNEL
from mock_api.terminal.play.stopped import stopped_said
from mock_api.terminal.play.telling import told
from mock_api.terminal.play.times import day_and_time
from mock_api.terminal.play.writing import template_text
from scenarios.answers import SampleAnswer, SellerAct
from scenarios.quantities import format_money
from simulator.errors import CommandRejected
from simulator.playing import command_of, is_over

_HEADS = {
    "says": "You reply",
    "template": "You reply",
    "emails": "You write from the shop's own mailbox",
    "calls": "You call the buyer",
    "inserts": "You put a slip into the parcel",
    "notes": "You note",
    "summarises": "You file how it was resolved",
    "answers_feedback": "You answer the feedback in public",
    "closes": "You close the thread at the desk",
}


def show_answer(counter: Counter, answer: SampleAnswer, screen: Screen) -> None:
    """From the brief to the end, everything the seller sees and does in between."""
    screen(Group(pages.opening(counter), Text.assemble(("Sample answer", "bold"), f"  {answer.answer}\n")))
    screen(Group(pages.order_page(counter), ""))
    for act in sorted(answer.seller, key=lambda act: act.at):
        _until(counter, min(act.at, counter.production.ends), screen)
        if counter.is_over:
            break
        _act(counter, act, screen)
    _until(counter, counter.production.ends, screen)


def _until(counter: Counter, instant: int, screen: Screen) -> None:
    """Let time pass, and show what happens when it does."""
    while not is_over(counter.world) and counter.world.step(instant):
        _news(counter, screen)
    if not is_over(counter.world):
        counter.world.advance_to(max(instant, counter.now))
    _news(counter, screen)


def _news(counter: Counter, screen: Screen) -> None:
    news = [told(counter, entry) for entry in counter.news.taken()]
    if news:
        screen(pages.news_page(counter, news))


def _act(counter: Counter, act: SellerAct, screen: Screen) -> None:
    words = template_text(counter, act.template or "") if act.kind == "template" else act.text(counter.language)
    head = Text.assemble(
        (day_and_time(counter, counter.now), "dim"), "  ", (f"{_head(act)}{':' if words else '.'}", "bold")
    )
    screen(Group(head, *([Padding(Text(words.strip()), (0, 0, 0, 4))] if words else [])))
    screen(Text(_refusal(counter, act), "red"))
    _news(counter, screen)


def _refusal(counter: Counter, act: SellerAct) -> str:
    """Do it; what the world says against it, or nothing."""
    command = command_of(counter.world, act, counter.order)
    if command is None:
        return "There is nothing to do that about yet.\n"
    try:
        first = counter.world.submit(command, CHANNEL)
    except CommandRejected as refusal:
        return f"Not done: {refusal.reason}.\n"
    reason = stopped_said(counter, first)
    return f"Not done: {reason}.\n" if reason else ""


def _head(act: SellerAct) -> str:
    files = f", with {', '.join(act.attaches)}" if act.attaches else ""
    if act.does is None:
        exception = f" ({act.exception})" if act.exception else ""
        return f"{_HEADS[act.kind]}{exception}{files}"
    amount = f" of {format_money(act.amount)}" if act.amount is not None else ""
    reason = f": {act.reason}" if act.reason else ""
    return f"You do: {act.does.replace('_', ' ')}{amount}{reason}{files}"
