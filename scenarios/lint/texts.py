"""Rules about what buyers say: every language is there, every placeholder and every line of a persona.

Filling the placeholders is the simulator's.
"""

import re
from collections.abc import Iterator, Mapping
from typing import Any, cast

from scenarios.errors import Problem
from scenarios.lint.part import part
from scenarios.lint.plot import Plot
from scenarios.source.marks import Path, Source
from scenarios.story import Step
from scenarios.suggestion import listed, suggestion
from scenarios.texts import LINE, Line, Text, Words, lines_of
from scenarios.vocabulary import PLACEHOLDERS

_PLACEHOLDER = re.compile(r"\{([^{}]*)\}")


def texts(plot: Plot) -> Iterator[Problem]:
    """Texts a buyer of the story could not say."""
    for step in plot.steps:
        for path, text in said(step.deeds, step.at) if step.deeds else ():
            if isinstance(text, str):
                yield from _line(plot, text, path)
            else:
                yield from _missing(plot.source, text, plot.languages, path)
                yield from placeholders(plot.source, text, path)


def words_at(source: Source, path: Path) -> dict[str, str] | str | None:
    """The words for a trainee at a path; None where there are none, or none that are sound."""
    found: dict[str, str] | str | None = part(source, path, cast(type[Any], Words))
    return found


def said(step: Step, where: Path) -> Iterator[tuple[Path, Text]]:
    """What a buyer says in a step, wherever she says it."""
    if step.says is not None:
        yield (*where, "says"), step.says
    if step.emails is not None:
        yield (*where, "emails"), step.emails
    if step.leaves is not None and step.leaves.comment is not None:
        yield (*where, "leaves", "comment"), step.leaves.comment


def _line(plot: Plot, text: str, path: Path) -> Iterator[Problem]:
    if plot.speakers is None:
        return
    name = text.removeprefix(LINE)
    spoken = [persona.lines[name] for persona in plot.speakers.values() if name in persona.lines]
    if spoken:
        yield from _missing(plot.source, set().union(*spoken), plot.languages, path)
    else:
        known = {line for persona in plot.speakers.values() for line in persona.lines}
        message = f"there is no line '{name}' for her to say"
        yield plot.source.problem("unknown_line", message, path, hint=suggestion(name, known))


def _missing(
    source: Source, written: Mapping[str, Line] | set[str], languages: frozenset[str], path: Path
) -> Iterator[Problem]:
    missing = sorted(languages - set(written))
    if missing:
        quoted = listed(f"'{language}'" for language in missing)
        hint = "every language of the cast, the mix or a marketplace needs its text"
        yield source.problem("missing_language", f"this text is missing in {quoted}", path, hint=hint, on_key=True)


def placeholders(source: Source, text: Mapping[str, Line], path: Path) -> Iterator[Problem]:
    """Placeholders nothing can be put into."""
    for language, written in text.items():
        for number, line in enumerate(lines_of(written)):
            at = (*path, language) if isinstance(written, str) else (*path, language, number)
            yield from _unfillable(source, line, at)


def _unfillable(source: Source, line: str, path: Path) -> Iterator[Problem]:
    for name in _PLACEHOLDER.findall(line):
        if name not in PLACEHOLDERS:
            hint = suggestion(name, PLACEHOLDERS)
            yield source.problem("unknown_placeholder", f"no placeholder '{{{name}}}'", path, hint=hint)
