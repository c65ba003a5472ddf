"""The page of message rules: code, label, reason, source and examples of each, from the policy that has them all."""

from collections.abc import Iterable, Iterator

from scenarios.loader import load_policy
from scenarios.policy import MessageExample, MessageRule
from scenarios.policy.contact import ExampleFile
from scenarios.vocabulary import MESSAGE_LABELS, MESSAGE_PRIMITIVES
from tests.docs.reference.markdown import code, page, prose, table

_POLICY = "amazon-us"
_LONGEST = 100
_DONE = {"block": "The message is not delivered.", "note": "The message is delivered, and the finding noted."}


def message_rules() -> str:
    """The page."""
    rules = load_policy(_POLICY).message_rules
    return page(
        "Message rules",
        prose(f"""
            What a seller's message may not hold, by the policy {code(_POLICY)} and those that are like it. A finding
            has the code of its rule, the words that break it and, for most rules, a label; `mockplace inspect` writes
            the labels. Every example below is run as a test. How sure a source is: *O* official, *O-api* an official
            machine-readable model, *S* secondary, *R* to be verified, or ours. Which message each
            [primitive](#primitives) finds is code; which rules there are, and what follows, is
            [data](../explanation/rules.md).
        """),
        "## Labels",
        table(("Label", "The message", "Rules"), _labels(rules)),
        "## Primitives",
        table(("Primitive", "Finds"), ((code(name), told) for name, told in MESSAGE_PRIMITIVES.items())),
        *(_rule(rule) for rule in rules),
    )


def _labels(rules: Iterable[MessageRule]) -> Iterator[tuple[str, str, str]]:
    for label, told in MESSAGE_LABELS.items():
        codes = [code(f"message.{rule.rule}") for rule in rules if rule.label == label]
        yield code(label), told, ", ".join(codes)


def _rule(rule: MessageRule) -> str:
    label = f"Label {code(rule.label)}. " if rule.label else "No label. "
    found = code(rule.primitive)
    facts = prose(f"""
        {_DONE[rule.action]} {label}Severity {code(rule.severity)}, fact {code(rule.fact)}, primitive {found}.
    """)
    return "\n\n".join(
        [
            f"## message.{rule.rule}",
            f"{rule.why[0].upper()}{rule.why[1:]}.",
            facts,
            f"Source ({rule.confidence}): {rule.source}.",
            f"Complies:\n\n{_examples(rule.complies)}",
            f"Violates:\n\n{_examples(rule.violates)}",
        ]
    )


def _examples(examples: Iterable[MessageExample]) -> str:
    return "\n".join(f"- {_example(example)}" for example in examples)


def _example(example: MessageExample) -> str:
    words = " ".join(example.text.split())
    text = words if len(words) <= _LONGEST else f"{words[:_LONGEST]}…"
    told = [*_circumstances(example)]
    return f"{code(text)} ({', '.join(told)})"


def _circumstances(example: MessageExample) -> Iterator[str]:
    """What must be known beside the text."""
    told = {
        code(example.language): True,
        f"{example.times} times over": example.times > 1,
        f"as {code(example.kind)}": example.kind != "reply",
        "the seller begins": not example.reactive,
        f"{example.exception} exception": example.exception is not None,
        "the one request was made before": example.asked_for_review,
        "long after the order was completed": example.settled,
        "the buyer wants nothing unasked": example.opted_out,
    }
    yield from (circumstance for circumstance, is_so in told.items() if is_so)
    yield from (_file(file) for file in example.attachments)


def _file(file: ExampleFile) -> str:
    beginning = f" that begins with {code(file.begins)}" if file.begins else ""
    return f"with {code(file.name)} of {file.size:,} bytes{beginning}"
