"""One message as it is read, for people: what it says, which rules it breaks, and whether it would be delivered.

Shows what was found; finding it is the reader's and the rules'.
"""

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass

from rich.console import Group, RenderableType
from rich.padding import Padding
from rich.text import Text

from mock_api.report.evidence import shortened, spaced
from scenarios.policy import MessageRule
from scenarios.reading import Intent
from simulator.policy.messages.finding import Finding
from simulator.reading.readings import Reading

_NAMES = {"en": "English", "it": "Italian", "de": "German", "fr": "French", "es": "Spanish"}
_LONGEST = 300


@dataclass(frozen=True)
class Inspected:
    """A message with all that was found in it, and what explains it."""

    language: str
    policy: str
    readings: Sequence[Reading]
    findings: Sequence[Finding]
    intents: Mapping[str, Intent]
    rules: Mapping[str, MessageRule]
    strange_to: str = ""
    """The language it was taken to be in, where nobody named one and it looks like another."""


def inspected_page(found: Inspected) -> RenderableType:
    """All of it."""
    return Group(
        Text(f"Read as {language_name(found.language)}, by the rules of {found.policy}.", "dim"),
        *_notice(found),
        Text("\nIt says", "bold"),
        *(_said(found) or [_below(Text("nothing that an intent is there for", "dim"))]),
        Text("\nIt breaks", "bold"),
        *(_broken(found) or [_below(Text("no rule", "dim"))]),
        "",
        _verdict(found),
    )


def language_name(code: str) -> str:
    """``German``; any other than the five by its code."""
    return _NAMES.get(code, f"'{code}'")


def _notice(found: Inspected) -> Iterator[Text]:
    if found.strange_to:
        name = language_name(found.strange_to)
        yield Text(f"It does not look like {name}: name its language with --lang, such as --lang de.", "yellow")


def _below(line: RenderableType, columns: int = 2) -> RenderableType:
    return Padding(line, (0, 0, 0, columns))


def _said(found: Inspected) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for one in found.readings:
        means = found.intents[one.intent].means.strip() if one.intent in found.intents else ""
        lines.append(_below(Text.assemble((one.intent, "cyan"), "  ", (means, "dim"))))
        lines.append(_below(Text(f"“{shortened(one.evidence, _LONGEST)}”"), 4))
        if one.pattern:
            lines.append(_below(Text(f"by the phrase '{one.pattern}'", "dim"), 4))
    return lines


def _broken(found: Inspected) -> list[RenderableType]:
    lines: list[RenderableType] = []
    for one in found.findings:
        rule = found.rules[one.rule]
        stops = ("stops it", "red") if _stops(rule) else ("is noted", "yellow")
        words = shortened(one.evidence, _LONGEST)
        quoted = f" in “{words}”" if words else ""
        lines.append(_below(Text.assemble((spaced(one.rule), "cyan"), quoted, ", ", stops)))
        lines.append(_below(Text(rule.why.strip(), "dim"), 4))
    return lines


def _stops(rule: MessageRule) -> bool:
    return rule.action == "block"


def _verdict(found: Inspected) -> Text:
    if any(_stops(found.rules[one.rule]) for one in found.findings):
        return Text("✘ It would not be delivered.", "bold red")
    return Text("✔ It would be delivered.", "bold green")
