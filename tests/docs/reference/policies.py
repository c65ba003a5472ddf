"""The page of policies: every rule of every shipped marketplace as its file writes it, with source and dates."""

from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise
from typing import Any

from scenarios.kinds import POLICY
from scenarios.shelf import every
from scenarios.source.disk import read
from tests.docs.reference.markdown import code, page, prose, table

_FIRST = "amazon-us"
_ABOUT = ("marketplace_id", "country", "currency", "language", "domain")
_SAID_OF_ALL = ("source", "confidence", "valid_from", "valid_until")
_PARTS = ("ladders", "fees", "appeal", "conduct", "health")


def policies() -> str:
    """The page."""
    trees = sorted(_trees(), key=lambda tree: (tree["policy"] != _FIRST, tree["policy"]))
    return page(
        "Policies",
        prose("""
            What each shipped policy file says, as it is written there. mockplace is independent of these
            marketplaces, and much of this is not confirmed: *O* is official text, *O-api* an official machine-readable
            model, *S* a secondary source, *C* computed, *R* still to be verified, or ours. A rule with a date holds
            from that day, or up to and without it; one without dates holds always. What the keys mean stands
            under [keys of the scenario language](scenario-keys.md#policy), how rules are data under
            [rules](../explanation/rules.md). What messages may not hold has [a page of its
            own](message-rules.md).
        """),
        *(_policy(tree) for tree in trees),
    )


def _trees() -> Iterator[Mapping[str, Any]]:
    return (read(path).tree for path in every(POLICY))


def _policy(tree: Mapping[str, Any]) -> str:
    rows = [*_rows(tree)]
    parts = [f"## {tree['policy']}", f"{tree['title']}. {_whereabouts(tree)}".strip()]
    if "like" in tree:
        parts.append(f"Everything that is not written here is as in [{tree['like']}](#{tree['like']}).")
    if rows:
        parts.append(table(("Rule", "Says", "In force", "Sure", "Source"), rows))
    return "\n\n".join(parts)


def _whereabouts(tree: Mapping[str, Any]) -> str:
    told = [f"{code(key)} {code(str(tree[key]))}" for key in _ABOUT if key in tree]
    if "holidays" in tree:
        days = sorted(str(day) for day in tree["holidays"])
        told.append(f"{len(days)} `holidays` from {days[0]} to {days[-1]}")
    return f"{'; '.join(told)}." if told else ""


def _rows(tree: Mapping[str, Any]) -> Iterator[tuple[str, ...]]:
    skipped = {*_ABOUT, "policy", "title", "like", "holidays", "message_rules", "metrics"}
    for section, written in tree.items():
        if section == "standing":
            yield from _standing(written)
        elif section not in skipped:
            yield from _in_turn(section, written)
    for name, written in tree.get("metrics", {}).items():
        yield from _in_turn(f"metrics.{name}", written)


def _in_turn(name: str, written: Any) -> Iterator[tuple[str, ...]]:
    """The versions of one rule; each after the first tells what it changes."""
    found = _versions(written)
    yield from (_row(name, version, before) for before, version in pairwise(({}, *found)))


def _standing(written: Any) -> Iterator[tuple[str, ...]]:
    for rule in _versions(written):
        alone = {key: value for key, value in rule.items() if key not in _PARTS}
        if alone:
            yield _row("standing", alone, {})
        for part in _PARTS:
            yield from (_row(f"standing.{part}", version, {}) for version in _versions(rule.get(part, ())))


def _versions(written: Any) -> Iterable[Mapping[str, Any]]:
    return (written,) if isinstance(written, Mapping) else tuple(written)


def _row(name: str, version: Mapping[str, Any], before: Mapping[str, Any]) -> tuple[str, ...]:
    changed = {key: value for key, value in version.items() if key not in _SAID_OF_ALL and before.get(key) != value}
    gone = [key for key in before if key not in version and key not in _SAID_OF_ALL]
    told = [f"{code(key)} {_told(value)}" for key, value in changed.items()] + [f"no {code(key)}" for key in gone]
    said = f"{'otherwise: ' if before else ''}{'; '.join(told) or 'the same'}"
    return code(name), said, dates(version), str(version.get("confidence", "")), str(version.get("source", ""))


def dates(version: Mapping[str, Any]) -> str:
    """When something is in force."""
    since, until = version.get("valid_from"), version.get("valid_until")
    told = [f"from {since}" if since else "", f"until {until}" if until else ""]
    return " ".join(part for part in told if part)


def _told(value: Any) -> str:
    match value:
        case dict():
            return " · ".join(f"{key}: {_told(part)}" for key, part in value.items())
        case [list(), *_]:
            return " or ".join(" and ".join(map(str, part)) for part in value)
        case [dict(), *_]:
            return ", then ".join(f"({_told(part)})" for part in value)
        case list():
            return ", ".join(map(str, value)) or "none"
        case bool():
            return str(value).lower()
        case _:
            return str(value)
