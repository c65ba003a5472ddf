"""How much there was of everything: orders, threads, messages, claims and endings that are scored."""

import numpy as np

from simulator.scorecard.fulfilment import counted
from simulator.scorecard.ledger import Ledger
from simulator.scorecard.runs import ANSWERED, WITHDRAWN
from simulator.scorecard.scored import Scored


def counts_of(scored: Scored) -> dict[str, int]:
    """Every count by name."""
    ledger, tally, parcels = scored.ledger, scored.tally, scored.parcels
    asked, outcome = scored.scope.asked, scored.responses.runs.outcome
    sent = np.array(tally.sent.at, dtype=np.int64)
    acknowledged = sent[np.array(tally.sent.acknowledged, dtype=np.int64)]
    return {
        "orders": ledger.orders,
        "contacts": asked.count(tally.contacts.at),
        "messages_received": asked.count(tally.received),
        "messages_sent": asked.count(tally.sent.at),
        "responses": counted(outcome == ANSWERED),
        "no_response_needed": asked.count(tally.excluded.at),
        "unanswered": counted(outcome == 0),
        "stories": ledger.count(tally.stories),
        "lost_sales": len(ledger.lost_sales),
        "cancelled": counted(parcels.is_cancelled),
        "late_orders": counted(parcels.is_late),
        "returns": counted(parcels.is_returned),
        "product_reviews": counted(parcels.is_reviewed),
        "escalated": asked.count(tally.desk.escalated),
        "acknowledged": asked.count(acknowledged),
        "withdrawn": counted(outcome == WITHDRAWN),
    }


def claim_counts(ledger: Ledger) -> dict[str, int]:
    """Claims about scored orders, by how they ended; and how many decisions were reversed on appeal."""
    outcomes = [claim.outcome for claim in ledger.claims]
    ended = {outcome: outcomes.count(outcome) for outcome in ("granted", "denied", "withdrawn")}
    return {"opened": len(outcomes), **ended, "reversed": sum(claim.is_reversed for claim in ledger.claims)}


def endings_of(ledger: Ledger) -> dict[str, int]:
    """Stories of scored orders by their ending."""
    counts = {ending: ledger.count(orders) for ending, orders in sorted(ledger.tally.ended.items())}
    return {ending: count for ending, count in counts.items() if count}
