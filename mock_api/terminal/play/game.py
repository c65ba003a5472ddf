"""The game: a line is typed, the world answers, and what came of it is shown, until the drill is over.

What the world refuses is told in a sentence; nothing that was typed is lost by it.
"""

from collections.abc import Callable, Iterable, Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from mock_api.terminal.play import pages
from mock_api.terminal.play.counter import Counter
from mock_api.terminal.play.deeds import deed_of, exception_alone, template_deed
from mock_api.terminal.play.hinting import Hinting
from mock_api.terminal.play.listening import Listener
from mock_api.terminal.play.news import CHANNEL
from mock_api.terminal.play.stopped import stopped_said
from mock_api.terminal.play.telling import told
from mock_api.terminal.play.waiting import pass_time, pass_until_news
from mock_api.terminal.play.words import WORDS, Line, Misheard, line_of
from mock_api.terminal.play.writing import blanks_of, own_texts, template_text
from scenarios.quantities import parse_duration
from simulator.domain.commands import ExternalCommand
from simulator.errors import CommandRejected

_SOME_TEXT = "..."
"""Stands for a text that is still to be written."""

Screen = Callable[[RenderableType], None]
Guard = Callable[[], AbstractContextManager[Callable[[], None]]]
"""What keeps an interruption away while the world moves; inside, a function says where it may come."""


@contextmanager
def unguarded() -> Iterator[Callable[[], None]]:
    """Nothing interrupts."""
    yield lambda: None


class Game:
    """One person at one counter."""

    def __init__(self, counter: Counter, listener: Listener, screen: Screen, guard: Guard = unguarded) -> None:
        self._counter = counter
        self._listener = listener
        self._show = screen
        self._guard = guard
        self._hinting = Hinting(counter)
        self._briefed: set[int] = set()
        self._written_to = 0
        """The order whose buyer was last said to be written to."""

    def play(self) -> None:
        """From the brief to the end, or to where the person stops."""
        counter = self._counter
        self._show(pages.opening(counter))
        with self._guard() as check:
            if not counter.news:
                pass_until_news(counter, check)
        self._show(pages.order_page(counter))
        self._after()
        while not counter.is_over:
            written = self._listener.line(pages.prompt(counter))
            if written is None or not self._heard(written):
                return
        self._show(Text("\nThe drill is over." if not counter.is_session else "\nThe session is over.", "bold"))

    def _heard(self, written: str) -> bool:
        """Do what a line says; whether the game goes on."""
        if not written.strip():
            return True
        try:
            line = line_of(written)
            if line.word == "quit":
                return False
            self._follow(line)
        except Misheard as reason:
            said = f"{str(reason)[0].upper()}{str(reason)[1:]}"
            self._say(said if said.endswith("?") else f"{said}.")
        return True

    def _follow(self, line: Line) -> None:
        looked = _LOOKS.get(line.word)
        if looked is not None:
            self._show(looked(self._counter))
            return
        own = _OWN.get(line.word)
        if own is not None:
            own(self, line.rest)
        else:
            self._do(line.word, self._whole(line))

    def _whole(self, line: Line) -> str:
        """What stands behind a word; where a text belongs there and none is, the lines that follow."""
        if line.word == "note" and (not line.rest or exception_alone(line.rest)):
            return f"{line.rest} {self._text(line.word)}".strip()
        return self._text(line.word) if WORDS[line.word].text and not line.rest else line.rest

    def _text(self, word: str) -> str:
        if self._listener.is_terminal:
            # In vain is not asked for it. From a pipe the lines come all the same, and must not be taken for replies.
            self._deed(word, _SOME_TEXT)
            self._show(Text("End with a line of a single dot.", "dim"))
        text = self._listener.text()
        if not text:
            raise Misheard("there was no text, so nothing is done")
        return text

    def _do(self, word: str, rest: str) -> None:
        command, done = self._deed(word, rest)
        files: tuple[str, ...] = ()
        if word == "reply":
            files, self._counter.files = self._counter.files, ()
        self._submit(command, done, rest if WORDS[word].text else "", files)

    def _deed(self, word: str, rest: str) -> tuple[ExternalCommand, str]:
        deed = deed_of(word)
        assert deed is not None  # every word either looks, waits or does something
        return deed(self._counter, rest)

    def _submit(self, command: ExternalCommand, done: str, text: str, files: tuple[str, ...] = ()) -> None:
        """Ask the world, and say what came of it."""
        try:
            with self._guard():
                first = self._counter.world.submit(command, CHANNEL)
        except CommandRejected as refusal:
            self._refused(refusal.reason, text, files)
            return
        if reason := stopped_said(self._counter, first):
            self._refused(reason, text, files)
        else:
            self._say(done)
        self._after()

    def _refused(self, reason: str, text: str, files: tuple[str, ...]) -> None:
        self._show(Text(f"Not done: {reason}.", "red"))
        if files:
            self._show(Text(f"Attached no more: {', '.join(files)}. What shall go with the next reply, attach again."))
        if len(text.splitlines()) > 1 and self._listener.is_terminal:
            self._show(Group(Text("Your text was:", "dim"), Padding(Text(text, "dim"), (0, 0, 0, 4))))

    def _say(self, said: str) -> None:
        self._show(Text(said, "green"))

    def _after(self) -> None:
        """Show what has happened since somebody looked."""
        counter = self._counter
        news = [told(counter, entry) for entry in counter.news.taken()]
        if news:
            self._show(Group("", pages.news_page(counter, news)))
            self._introduce(one.order for one in news if one.order)
        if not counter.is_over:
            self._show_what_is_due()

    def _introduce(self, orders: Iterable[int]) -> None:
        """Tell the brief of every buyer of a session who is new here."""
        for order in dict.fromkeys(orders):
            if self._counter.is_session and order not in self._briefed:
                self._briefed.add(order)
                self._show(pages.introduction(self._counter, order))

    def _show_what_is_due(self) -> None:
        counter = self._counter
        if counter.is_session and counter.order != self._written_to:
            self._written_to = counter.order
            self._show(pages.turned(counter))
        self._show(Group(pages.clock_line(counter), *self._hinting.offered()))

    def wait(self, rest: str) -> None:
        """Let time pass."""
        counter = self._counter
        try:
            length = parse_duration(rest) if rest else None
        except ValueError:
            raise Misheard("write wait, or how long: wait 2h, wait 90m, wait 1d; to write: reply wait ...") from None
        with self._guard() as check:
            if length is None:
                said = pass_until_news(counter, check)
                self._turn_to_who_wrote()
            else:
                said = ""
                pass_time(counter, length, check)
        if said:
            self._show(Text(said, "yellow"))
        self._after()

    def _turn_to_who_wrote(self) -> None:
        """Where the buyer at hand waits for nothing, turn to the one with the most urgent matter."""
        counter = self._counter
        due = sorted(counter.deadlines(), key=lambda one: one.at)
        if due and all(one.order != counter.order for one in due):
            counter.order = due[0].order

    def hint(self, rest: str) -> None:
        """What a hint costs, or what it says."""
        shown = self._hinting.asked(rest)
        if shown.command is not None:
            with self._guard():
                self._counter.world.submit(shown.command, CHANNEL)
        self._show(Text(shown.said, "magenta"))

    def attach(self, rest: str) -> None:
        """Files for the next reply."""
        if not rest:
            raise Misheard("name the files: attach invoice.pdf")
        self._counter.files = tuple(rest.split())
        self._say(f"Goes with your next reply: {', '.join(self._counter.files)}.")

    def template(self, rest: str) -> None:
        """One of the desk's own texts; one with blanks is filled in first."""
        counter = self._counter
        if not rest:
            self._show(own_texts(counter))
            return
        text = template_text(counter, rest)
        filled = ""
        if blanks_of(text):
            self._show(Group(Text("It has blanks:", "dim"), Padding(Text(text), (0, 0, 0, 4))))
            said = "Write it filled in, and end with a line of a single dot; a dot at once sends it as it stands."
            self._show(Text(said, "dim"))
            filled = self._listener.text()
        command, done = template_deed(counter, rest, filled)
        self._submit(command, done, filled)

    def turn_to(self, rest: str) -> None:
        """Another buyer of the queue."""
        counter = self._counter
        known = {str(counter.place(order)): order for order in counter.known}
        if not rest:
            raise Misheard("write open and the number of a buyer: open 2; 'inbox' shows who has written")
        if rest not in known:
            raise Misheard(f"there is no buyer '{rest}'; 'inbox' shows who has written")
        if known[rest] == counter.order == self._written_to:
            self._say(f"It is {counter.buyer()} you write to already; 'brief', 'order' and 'thread' show it again.")
            self._show_what_is_due()
            return
        counter.order = known[rest]
        self._briefed.add(counter.order)
        self._show(Group(*pages.brief(counter), "", pages.order_page(counter), "", pages.thread_page(counter)))
        self._show_what_is_due()


_LOOKS: Mapping[str, Callable[[Counter], RenderableType]] = {
    "thread": pages.thread_page,
    "order": lambda counter: Group(pages.order_page(counter), ""),
    "mail": pages.mail_page,
    "inbox": pages.queue_page,
    "brief": lambda counter: Group(*pages.brief(counter), ""),
    "help": lambda counter: pages.help_page(),
}
"""Words that only show something."""

_OWN: Mapping[str, Callable[[Game, str], None]] = {
    "wait": Game.wait,
    "hint": Game.hint,
    "attach": Game.attach,
    "template": Game.template,
    "open": Game.turn_to,
}
"""Words that need the person, the clock, or both."""
