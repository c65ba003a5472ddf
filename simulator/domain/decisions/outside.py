"""What follows when buyer and seller deal with each other outside the marketplace, and when she tells it so."""

from simulator.domain import commands as c
from simulator.domain import events as e
from simulator.domain.decisions import lookup
from simulator.domain.decisions.texts import check_text
from simulator.domain.examination import Examination
from simulator.domain.migration import facts_outside
from simulator.domain.numbering import Numbered
from simulator.domain.state import State

Events = tuple[e.AnyEvent, ...]


def write_mail(state: State, command: c.WriteMail, _: Examination, now: int) -> Events:
    """The buyer's mail to the shop's own mailbox."""
    return (e.MailReceived(command.order, state.last(Numbered.MAIL) + 1, command.line, command.intents),)


def send_mail(state: State, command: c.SendMail, examined: Examination, now: int) -> Events:
    """The shop's mail to the buyer: the marketplace neither stops nor sees it, whatever rules it breaks."""
    lookup.order(state, command.order)
    check_text(state, "email", examined.text, now)
    return (
        e.MailSent(
            command.order,
            state.last(Numbered.MAIL) + 1,
            examined.text,
            examined.intents,
            examined.noted,
            facts_outside(state.dealings(command.order)),
        ),
    )


def log_contact(state: State, command: c.LogContact, examined: Examination, now: int) -> Events:
    """A call or an insert, as the seller filed it; an insert moves no conversation."""
    lookup.order(state, command.order)
    check_text(state, command.channel, examined.text, now)
    facts = facts_outside(state.dealings(command.order)) if command.channel == "call" else ()
    return (e.ContactLogged(command.order, command.channel, examined.text, examined.intents, examined.noted, facts),)


def report_seller(state: State, command: c.ReportSeller, _: Examination, now: int) -> Events:
    """From now on the marketplace knows which rules were broken where it could not see it."""
    lookup.order(state, command.order)
    outside = state.dealings(command.order)
    rules = state.rules(outside.reached_at).message_rules
    facts = dict.fromkeys(rule.fact for rule in rules if rule.rule in outside.findings)
    return (e.BuyerReported(command.order, outside.findings, tuple(facts)),)
