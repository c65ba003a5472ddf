"""Rules about a policy: its kinds of message, reasons, facts and domains are such, and its figures agree.

What its message rules look for and what follows from its metrics have modules of their own.
"""

import re
from collections.abc import Iterable, Iterator, Mapping

from scenarios.errors import Problem
from scenarios.lint.graded import house_criteria
from scenarios.lint.message_rules import message_rules
from scenarios.lint.metrics import metrics
from scenarios.lint.standing import standing
from scenarios.lint.versions import versions
from scenarios.lint.words import unknown_facts, unknown_reasons
from scenarios.policy import ClaimRule, ContactRule, MessageLimits, ResponseRule
from scenarios.policy.disputes import ChargebackRule
from scenarios.quantities import format_duration
from scenarios.source.marks import Path, Source
from scenarios.suggestion import suggestion
from scenarios.surroundings import Surroundings
from scenarios.vocabulary import CHARGEBACK_REASONS, MESSAGE_KINDS

_DOMAIN = re.compile(r"(?:[a-z0-9](?:[a-z0-9-]{0,61}[a-z0-9])?\.)+[a-z]{2,24}")


def policy(source: Source, around: Surroundings) -> Iterator[Problem]:
    """Everything that is wrong with a policy beyond its shape."""
    yield from _kinds(source)
    yield from _claims(source, around)
    yield from _chargebacks(source)
    yield from _contact(source)
    yield from message_rules(source, frozenset(around.intents or ()))
    yield from metrics(source)
    yield from standing(source)
    if around.intents is not None:
        yield from house_criteria(source, frozenset(around.intents))


def _kinds(source: Source) -> Iterator[Problem]:
    for at, response in versions(source, ("response",), ResponseRule):
        yield from unknown_kinds(source, response.answers, (*at, "answers"))
    for at, limits in versions(source, ("limits",), MessageLimits):
        for kind in limits.longest:
            yield from unknown_kinds(source, (kind,), (*at, "longest", kind), on_key=True)
    for at, contact in versions(source, ("contact",), ContactRule):
        yield from unknown_kinds(source, contact.critical_kinds, (*at, "critical_kinds"))


def unknown_kinds(source: Source, kinds: Iterable[str], path: Path, *, on_key: bool = False) -> Iterator[Problem]:
    """Kinds of message nobody can send."""
    for number, kind in enumerate(kinds):
        if kind not in MESSAGE_KINDS:
            where = path if on_key else (*path, number)
            hint = suggestion(kind, MESSAGE_KINDS)
            yield source.problem(
                "unknown_message_kind", f"no kind of message '{kind}'", where, hint=hint, on_key=on_key
            )


def _claims(source: Source, around: Surroundings) -> Iterator[Problem]:
    for at, claims in versions(source, ("claims",), ClaimRule):
        for section in ("defended_by", "proofs"):
            listed: Mapping[str, object] = getattr(claims, section)
            for reason in listed:
                yield from unknown_reasons(source, reason, (*at, section, reason), on_key=True)
        for reason, facts in claims.defended_by.items() if around.intents is not None else ():
            path = (*at, "defended_by", reason)
            yield from unknown_facts(source, facts, path, frozenset(around.intents or ()))
        if claims.until is not None and claims.until < claims.not_received_after:
            late = format_duration(claims.not_received_after)
            message = f"no parcel counts as not arrived before {late} have passed, when it is too late to file"
            yield source.problem("bad_value", message, (*at, "until"))


def _chargebacks(source: Source) -> Iterator[Problem]:
    for at, rule in versions(source, ("chargebacks",), ChargebackRule):
        for reason in rule.proofs:
            if reason not in CHARGEBACK_REASONS:
                hint = suggestion(reason, CHARGEBACK_REASONS)
                path = (*at, "proofs", reason)
                yield source.problem("unknown_reason", f"no chargeback for '{reason}'", path, hint=hint, on_key=True)


def _contact(source: Source) -> Iterator[Problem]:
    for at, contact in versions(source, ("contact",), ContactRule):
        for section in ("own_domains", "carrier_domains"):
            for number, name in enumerate(getattr(contact, section)):
                if not _DOMAIN.fullmatch(name):
                    hint = "write a domain alone, in small letters, such as dhl.com"
                    yield source.problem("bad_value", f"'{name}' is no domain", (*at, section, number), hint=hint)
        begins, ends = contact.review_request_from, contact.review_request_until
        if begins is not None and ends < begins:
            message = f"the last instant of a review request comes before the first, {format_duration(begins)}"
            yield source.problem("bad_value", message, (*at, "review_request_until"))
