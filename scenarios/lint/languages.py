"""Rule: a drill is told in as many languages as it begins to be told in; what one text has, the others have too.

That no text is missing in the language of the cast is ``texts``'s to see, and an error.
"""

import re
from collections.abc import Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.part import length
from scenarios.lint.plot import Plot
from scenarios.lint.texts import said, words_at
from scenarios.source.marks import Path, Source
from scenarios.suggestion import listed
from scenarios.texts import LINE

Told = Mapping[Path, frozenset[str]]
"""The place of a text → the languages it is in."""

_SAID = ("says", "lesson")
_CODE = re.compile("[a-z]{2}")
_CODES = {"en": "en", "it": "it", "de": "de", "ger": "de", "fr": "fr", "es": "es", "spa": "es"}
"""How people begin to write a language → its two letters."""

_HINT = "a drill can be played in the languages in which all its texts are there"


def languages(plot: Plot) -> Iterator[Problem]:
    """Texts that lack a language which others have."""
    yield from _unnamed(plot)
    written = {**_story(plot), **_to_trainees(plot)}
    # A text without the language of the cast is wrong already.
    begun = [spoken for spoken in written.values() if spoken >= plot.languages]
    wanted = frozenset(filter(_CODE.fullmatch, frozenset[str]().union(*begun))) - plot.languages
    for path, spoken in {**written, **_lines(plot), **_by_language(plot)}.items():
        yield from untold(plot.source, wanted - spoken, path)


def _unnamed(plot: Plot) -> Iterator[Problem]:
    """Texts under what is no language; nobody can ever speak it."""
    for path, spoken in {**_story(plot), **_to_trainees(plot), **_by_language(plot)}.items():
        for name in sorted(one for one in spoken - plot.languages if not _CODE.fullmatch(one)):
            code = next((code for begin, code in _CODES.items() if name.lower().startswith(begin)), "")
            hint = f"did you mean '{code}'?" if code else "write its two letters, such as en"
            message = f"'{name}' is no language"
            yield plot.source.problem("unknown_key", message, (*path, name), hint=hint, on_key=True)


def told_in(plot: Plot) -> frozenset[str]:
    """The languages in which she can say everything she says."""
    told = [*_story(plot).values(), *_lines(plot).values()]
    return told[0].intersection(*told[1:]) if told else frozenset()


def untold(source: Source, missing: frozenset[str], path: Path) -> Iterator[Problem]:
    """A text that lacks some languages, which others have."""
    if missing:
        quoted = listed(f"'{language}'" for language in sorted(missing))
        message = f"this text is missing in {quoted}, in which others are written"
        yield source.problem("missing_language", message, path, hint=_HINT, on_key=True, severity="warning")


def _story(plot: Plot) -> Told:
    texts = {path: text for step in plot.steps if step.deeds for path, text in said(step.deeds, step.at)}
    return {path: frozenset(text) for path, text in texts.items() if isinstance(text, dict)}


def _lines(plot: Plot) -> Told:
    """The lines of her persona that she says, where they are named."""
    known = {name: frozenset(line) for one in (plot.speakers or {}).values() for name, line in one.lines.items()}
    texts = {path: text for step in plot.steps if step.deeds for path, text in said(step.deeds, step.at)}
    named = {path: text.removeprefix(LINE) for path, text in texts.items() if isinstance(text, str)}
    return {path: known[name] for path, name in named.items() if name in known}


def _to_trainees(plot: Plot) -> Told:
    """What a trainee is told; a plain text is in the language of the cast."""
    hints = range(length(plot.source, ("hints",)))
    paths: list[Path] = [("brief",), *(("hints", number, "tell") for number in hints)]
    found = {path: words for path in paths if (words := words_at(plot.source, path))}
    return {path: plot.languages if isinstance(words, str) else frozenset(words) for path, words in found.items()}


def _by_language(plot: Plot) -> Told:
    """What the scorecard says; a plain text there is for everybody."""
    numbers = range(length(plot.source, ("criteria",)))
    found = {path: words_at(plot.source, path) for path in (("criteria", n, key) for n in numbers for key in _SAID)}
    return {path: frozenset(words) for path, words in found.items() if isinstance(words, dict)}
