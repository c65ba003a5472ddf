"""The little language in which an intent file says what to look for in a sentence.

Parses and explains what is wrong; looking for phrases in messages is the simulator's.

A phrase is words in a row, found anywhere in one sentence::

    refund has been issued          these words, next to each other
    refund ... issued               up to eight other words between
    refund .. issued                up to four other words between
    (refund|your money) was sent    either; the brackets are required
    refund*                         any word that begins so (three letters at least)
    issued!                         exactly this word, no spelling mistakes forgiven
    is it waterproof ?              ... and the sentence is a question, however it goes on
    refund (<issued>|done)          one of the list ``issued``, which stands under ``words``, or done

Case and accents do not matter. An apostrophe parts words: ``don't`` is ``don`` and ``t``, ``l'ordine`` is ``l``
and ``ordine``; so ``t`` is every English -n't. One spelling mistake is forgiven in a word of five letters or
more and two from nine on, but not in the first letter, and never where what was written is itself a word of
some phrase of the same language (or begins as one with a star): ``refund`` is no misspelt ``refunded``.
"""

import re
from collections.abc import Iterable, Iterator, Mapping
from functools import lru_cache
from itertools import chain
from typing import TypeAlias

import msgspec

from scenarios.suggestion import suggestion
from scenarios.words import LONGEST_WORD, QUESTION, words

_GAPS = {"...": 8, "..": 4}
SHORTEST_PREFIX = 3
_DEEPEST = 4
_TOKEN = re.compile(r"\([^()]*\)|\.{2,3}|[()|]|(?:(?!\.\.)[^\s()|])+")
_SIGNS = ("(", ")", "|", *_GAPS)
_LETTERS = r"(?:[^\W_][\u0300-\u036f]*)+"  # accents may be characters of their own
_WRITTEN = re.compile(rf"{_LETTERS}(?:['’]{_LETTERS})*['’]?")
_NUMBER = re.compile(r"[0-9]+(?:[.,:/-][0-9]+)+")
_MEANS_NOTHING = re.compile(r"[^\w'’]")


class Word(msgspec.Struct, frozen=True, gc=False):
    """One folded word; ``prefix``: the beginning of one; ``exact``: spelling mistakes are not forgiven."""

    text: str
    prefix: bool = False
    exact: bool = False


QUESTION_MARK = Word(QUESTION, exact=True)


class Gap(msgspec.Struct, frozen=True, gc=False):
    """Up to ``longest`` words of any kind."""

    longest: int


class Question(msgspec.Struct, frozen=True, gc=False):
    """The rest of the sentence, if that is a question."""


class Choice(msgspec.Struct, frozen=True, gc=False):
    """Any one of several phrases. Never without one, and none of them is empty."""

    options: "tuple[Phrase, ...]"


Node: TypeAlias = Word | Gap | Question | Choice
Phrase: TypeAlias = tuple[Node, ...]


class PhraseError(ValueError):
    """A phrase that cannot be understood: what is wrong, and at which character, counted from 1."""

    def __init__(self, problem: str, column: int) -> None:
        super().__init__(problem, column)
        self.problem = problem
        self.column = column

    def __str__(self) -> str:
        return f"{self.problem} (character {self.column})"


class WordLists:
    """Lists of alternatives that phrases name in pointed brackets. Each is read when it is first named."""

    def __init__(self, written: Mapping[str, str]) -> None:
        self._written = written
        self._read: dict[str, Choice] = {}

    def choice(self, name: str) -> Choice:
        """Any one of a list.

        Raises:
            PhraseError: there is no such list, or it is none.
        """
        if name not in self._read:
            if name not in self._written:
                near = suggestion(name, self._written) or "write it under 'words'"
                raise PhraseError(f"there is no list '{name}'; {near}", 1)
            self._read[name] = _alternatives(self._written[name], NO_LISTS)
        return self._read[name]


NO_LISTS = WordLists({})


def word_lists(written: Mapping[str, str]) -> WordLists:
    """Lists that phrases may name; the same ones for whoever asks for the same."""
    return _lists(tuple(written.items())) if written else NO_LISTS


@lru_cache(1024)
def _lists(written: tuple[tuple[str, str], ...]) -> WordLists:
    return WordLists(dict(written))


# Whoever judges a pack and whoever reads by it ask for the same phrases.
@lru_cache(16_384)
def parse_phrase(text: str, lists: WordLists = NO_LISTS) -> Phrase:
    """Read one phrase.

    Raises:
        PhraseError: it is no phrase.
    """
    return _Parser(text, lists).whole()


def words_named(phrases: Iterable[str]) -> Iterator[Word]:
    """Every word that some phrases name, a question as a question mark; none that cannot be understood."""
    written = " ".join(phrases)
    for sign in _SIGNS:
        written = written.replace(sign, " ")
    for token in dict.fromkeys(written.split()):
        yield from (QUESTION_MARK,) if token == QUESTION else _words_of(token)


class _Parser:
    """Recursive descent over the tokens of one phrase."""

    def __init__(self, text: str, lists: WordLists) -> None:
        self._lists = lists
        self._tokens = [(found[0], found.start() + 1) for found in _TOKEN.finditer(text)]
        self._tokens.append(("", len(text) + 1))
        self._next = 0

    def whole(self) -> Phrase:
        phrase = self._sequence(0, "a phrase needs at least one word")
        token, column = self._peek()
        if token == ")":
            raise PhraseError("there is no opening bracket for this one", column)
        if token == "|":
            raise PhraseError("alternatives need brackets around them: (a|b c)", column)
        return phrase

    def alone(self) -> Choice:
        """What stands in a list, or between two brackets."""
        choice = self.choice(1)
        token, column = self._peek()
        if token:
            raise PhraseError("there is no opening bracket for this one", column)
        return choice

    def _peek(self) -> tuple[str, int]:
        return self._tokens[self._next]

    def _sequence(self, depth: int, if_empty: str) -> Phrase:
        nodes: list[Node] = []
        while self._peek()[0] not in {"", "|", ")"}:
            nodes.extend(self._item(depth, first=not nodes))
        if not nodes:
            raise PhraseError(if_empty, self._peek()[1])
        if isinstance(nodes[-1], Gap):
            raise PhraseError("a gap stands between two words; none follows", self._peek()[1])
        return tuple(nodes)

    def _item(self, depth: int, *, first: bool) -> tuple[Node, ...]:
        token, column = self._peek()
        self._next += 1
        if token[:1] == "(":
            return (self._bracket(token, depth + 1, column),)
        if token == "?":
            return (Question(),)
        if token[:1] == "<" and token[-1:] == ">":
            return (self._named(token[1:-1], column),)
        if token not in _GAPS:
            return _written(token, column)
        if first:
            raise PhraseError("a gap stands between two words; none is before it", column)
        if self._peek()[0] in _GAPS:
            raise PhraseError("two gaps in a row; write one", self._peek()[1])
        return (Gap(_GAPS[token]),)

    def _named(self, name: str, column: int) -> Choice:
        try:
            return self._lists.choice(name)
        except PhraseError as inside:
            raise PhraseError(inside.problem, column) from None

    def _bracket(self, token: str, depth: int, column: int) -> Choice:
        if depth > _DEEPEST:
            raise PhraseError("too many brackets within brackets; write two phrases", column)
        if token == "(":
            return self._nested(depth, column)
        try:
            return _alternatives(token[1:-1], self._lists)
        except PhraseError as inside:
            raise PhraseError(inside.problem, column + inside.column) from None

    def _nested(self, depth: int, column: int) -> Choice:
        """A bracket with others in it, or one that is never closed."""
        choice = self.choice(depth)
        if self._peek()[0] != ")":
            raise PhraseError("this bracket is never closed", column)
        self._next += 1
        return choice

    def choice(self, depth: int) -> Choice:
        """What stands in a bracket."""
        options = [self._sequence(depth, "an alternative needs at least one word")]
        while self._peek()[0] == "|":
            self._next += 1
            options.append(self._sequence(depth, "an alternative needs at least one word"))
        return Choice(tuple(chain.from_iterable(map(_options, options))))


def _alternatives(written: str, lists: WordLists) -> Choice:
    """What stands in a bracket or a list."""
    return _flat(written) or _Parser(written, lists).alone()


# Long lists of phrases hold the same bracket again and again.
@lru_cache(4096)
def _flat(inside: str) -> Choice | None:
    """A bracket without another in it, if nothing but plain words is there."""
    options = [tuple(map(_words_of, option.split())) for option in inside.split("|")]
    if all(option and all(option) for option in options):
        return Choice(tuple(tuple(chain.from_iterable(option)) for option in options))
    return None


def _options(option: Phrase) -> Iterable[Phrase]:
    """The alternatives that one stands for: a bracket or a list in it is as if it were written out."""
    return option[0].options if len(option) == 1 and isinstance(option[0], Choice) else (option,)


def _written(token: str, column: int) -> tuple[Word, ...]:
    found = _words_of(token)
    if not found:
        raise _unreadable(token, column)
    return found


# A language's phrases have thousands of words, and each is asked for more than once.
@lru_cache(32_768)
def _words_of(token: str) -> tuple[Word, ...]:
    """The words of a token, several where it has an apostrophe; a star belongs to the last. None: it is no word."""
    stem, mark = (token[:-1], token[-1]) if token.endswith(("*", "!")) else (token, "")
    parts = _parts(stem)
    if not parts or (mark == "*" and len(parts[-1]) < SHORTEST_PREFIX):
        return ()
    return (*(Word(text, exact=mark == "!") for text in parts[:-1]), Word(parts[-1], mark == "*", mark == "!"))


def _parts(stem: str) -> list[str]:
    """What apostrophes part; nothing where other signs are in it."""
    if stem.isascii() and stem.isalpha() and len(stem) <= LONGEST_WORD:  # most are
        return [stem.lower()]
    return words(stem) if _WRITTEN.fullmatch(stem) else []


def _unreadable(token: str, column: int) -> PhraseError:
    if token.endswith("*") and _WRITTEN.fullmatch(token[:-1]):
        return PhraseError(f"'{token}' fits too many words; write {SHORTEST_PREFIX} letters before *", column)
    if _NUMBER.fullmatch(token):
        return PhraseError(f"the signs in a number part words: write {' '.join(words(token))}", column)
    if token.endswith("?") and len(token) > 1:
        return PhraseError("put a space before ?", column + len(token) - 1)
    found = _MEANS_NOTHING.search(token.rstrip("*!"))
    if found is None:
        return PhraseError(f"'{token}' is no word; after a word stands one * or one !", column)
    return PhraseError(f"'{found[0]}' means nothing in a phrase", column + found.start())
