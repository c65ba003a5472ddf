"""The words that are understood: what each is for, what may stand behind it, and how a typed line is taken.

What they do is elsewhere; a line that begins with none of them is a reply to the buyer.
"""

from typing import NamedTuple

from scenarios.suggestion import closest


class Word(NamedTuple):
    """One command: how it is written and what it does."""

    usage: str
    does: str
    group: str
    text: bool = False
    """Whether what stands behind it is a text; with none, several lines are read."""


WORDS: dict[str, Word] = {
    "reply": Word("reply [TEXT]", "answer in the thread", "write", text=True),
    "template": Word("template [NAME]", "send one of the desk's texts; alone: list them", "write"),
    "attach": Word("attach FILE...", "files that go with your next reply", "write"),
    "email": Word("email [TEXT]", "write from the shop's mailbox, outside", "write", text=True),
    "call": Word("call [TEXT]", "call the buyer; the text is what you say", "write", text=True),
    "insert": Word("insert [TEXT]", "put a printed slip into the parcel", "write", text=True),
    "note": Word("note [technical|safety] [TEXT]", "a note no buyer sees; why a part goes outside", "file"),
    "summary": Word("summary [TEXT]", "file how it was resolved", "file", text=True),
    "no-response": Word("no-response", "say that the last message wants no answer", "file"),
    "close": Word("close", "close the thread at the desk; no clock stops", "file"),
    "report": Word("report", "report the buyer's message", "file"),
    "refund": Word("refund [AMOUNT]", "pay money back; alone: all that is left", "do"),
    "replacement": Word("replacement", "send the order, or a part of it, again", "do"),
    "invoice": Word("invoice FILE", "send the invoice", "do"),
    "ship": Word("ship [TRACKING]", "confirm that the order was sent", "do"),
    "return": Word("return authorise|reject REASON", "decide on a return", "do"),
    "cancel": Word("cancel [REASON]", "cancel the order", "do"),
    "decline": Word("decline", "not cancel what the buyer wants cancelled", "do"),
    "review": Word("review", "have the marketplace ask for a review", "do"),
    "claim": Word("claim [TEXT]", "respond to an A-to-z claim", "dispute", text=True),
    "appeal": Word("appeal [TEXT]", "appeal a claim that was granted", "dispute", text=True),
    "chargeback": Word("chargeback [TEXT]", "answer the buyer's bank", "dispute", text=True),
    "feedback": Word("feedback [TEXT|remove|delete]", "answer feedback, or ask for its removal", "dispute"),
    "thread": Word("thread", "read the thread again", "look"),
    "order": Word("order", "the order and what belongs to it", "look"),
    "mail": Word("mail", "the shop's own mailbox", "look"),
    "brief": Word("brief", "what you were told at the start", "look"),
    "inbox": Word("inbox", "every buyer, and who waits", "look"),
    "open": Word("open NUMBER", "turn to another buyer", "look"),
    "wait": Word("wait [2h]", "let time pass; alone: until something happens", "time"),
    "hint": Word("hint [yes]", "what a hint would cost; with yes: read it", "time"),
    "help": Word("help", "this page", "time"),
    "quit": Word("quit", "stop here and see the grade so far", "time"),
}

GROUPS = {
    "write": "Writing",
    "file": "Filing",
    "do": "Doing",
    "dispute": "Claims, banks and feedback",
    "look": "Looking",
    "time": "Time and the rest",
}

_SYNONYMS = {
    "?": "help",
    "exit": "quit",
    "mailbox": "mail",
    "refuse": "decline",
    "replace": "replacement",
    "reviews": "review",
    "templates": "template",
    "hints": "hint",
    "no-response-needed": "no-response",
}
_LONGEST_SLIP = 3
_ALONE = frozenset(name for name, word in WORDS.items() if word.usage == name and name != "help")
"""Words behind which nothing stands. Who asks for help is given it, whatever else was typed."""


class Line(NamedTuple):
    """A typed line: its word, and what stands behind it. A reply that names no word has been ``typed``."""

    word: str
    rest: str
    typed: bool = False


class Misheard(Exception):
    """A line that cannot be followed; its text says why, to whoever typed it."""


def line_of(written: str) -> Line:
    """What a line means.

    Raises:
        Misheard: it may be a command with a slip in it, or a sentence that happens to begin like one.
    """
    first, _, rest = written.strip().partition(" ")
    rest = rest.strip()
    word = _SYNONYMS.get(first.lower(), first.lower())
    if word in WORDS:
        if rest and word in _ALONE:
            turns = f" to turn to another buyer: open {rest};" if rest.isdecimal() else ""
            raise Misheard(f"nothing stands behind this word;{turns} to write to the buyer: reply {word} {rest}")
        if first[0].isupper() and len(rest.split()) >= _LONGEST_SLIP and word != "reply":
            raise Misheard(f"is '{first}' the command? Write it small; to send the line, put 'reply' before it")
        return Line(word, rest)
    if len(written.split()) <= _LONGEST_SLIP and first.islower():
        near = closest(first, WORDS)
        if near is not None:
            raise Misheard(f"did you mean '{near}'? To send the line, put 'reply' before it")
    return Line("reply", written.strip(), typed=True)
