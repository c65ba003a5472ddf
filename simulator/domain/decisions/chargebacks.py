"""What follows when a buyer's bank takes the money back, the seller sends proofs and the bank decides."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.chargeback import Chargeback
from simulator.domain.decisions import lookup
from simulator.domain.decisions.evidence import proofs_of
from simulator.domain.examination import Examination
from simulator.domain.state import State
from simulator.errors import CommandRejected
from simulator.policy.adjudication import BankEvidence, represent

Events = tuple[e.AnyEvent, ...]


def file(state: State, command: c.FileChargeback, _: Examination, now: int) -> Events:
    """Once an order, where the policy knows chargebacks, and while the buyer's money is not back already."""
    known = lookup.order(state, command.order)
    rule = state.rules(now).chargebacks
    claim = state.claims.get(known.claim)
    is_paid = known.refunded >= state.book.total_of(command.order) or (claim is not None and claim.outcome == "granted")
    if rule is None or known.chargeback or is_paid:
        return ()
    number, respond_by = len(state.chargebacks) + 1, now + rule.respond_within
    return (e.ChargebackFiled(command.order, number, command.kind, command.reason, respond_by),)


def respond(state: State, command: c.RespondToChargeback, examined: Examination, now: int) -> Events:
    """The seller's proofs, once and in time; the decision comes after the review."""
    chargeback = lookup.chargeback(state, command.chargeback)
    if chargeback.answered:
        raise CommandRejected("chargeback.already_answered", "the bank has the seller's proofs already")
    if not examined.text.strip():
        raise CommandRejected("message.empty", "the response has no text")
    rule = state.rules(chargeback.filed_at).chargebacks
    decide_at = now + (rule.review if rule else 0)
    return (e.ChargebackAnswered(chargeback.order, chargeback.number, examined.text, decide_at),)


def decide_chargeback(state: State, command: c.DecideChargeback, _: Examination, now: int) -> Events:
    """By what is proved at this instant; without an answer nothing is."""
    chargeback = lookup.chargeback(state, command.chargeback)
    verdict = represent(_evidence(state, chargeback, now))
    decided = e.ChargebackDecided(
        chargeback.order,
        chargeback.number,
        verdict.granted,
        verdict.reasons,
        verdict.counts_in_odr,
        verdict.funded_by,
    )
    return (decided,)


def _evidence(state: State, chargeback: Chargeback, now: int) -> BankEvidence:
    rules = state.rules(chargeback.filed_at)
    proofs = rules.chargebacks.proofs if rules.chargebacks else {}
    return BankEvidence(
        chargeback.kind,
        chargeback.answered,
        proofs.get(chargeback.reason, ()),
        proofs_of(state, chargeback.order, now, rules.claims.signature_from),
        state.book.fulfilment_of(chargeback.order) == "marketplace",
    )
