"""Every lexicon under its name: the lists from which a language's phrases are compiled together.

Names and modules only; which predicate asks for which name is said where the predicates are.
"""

from collections.abc import Mapping

from simulator.policy.lexicon import (
    bargain,
    cancelling,
    closed_claim,
    concepts,
    contempt,
    insults,
    marketing,
    off_platform,
    order_reason,
    outside,
    pii_request,
    review_change,
    review_condition,
    review_fate,
    review_mention,
    review_pressure,
    review_request,
    review_tone,
    reward,
    rudeness,
    small_talk,
    threats,
)
from simulator.policy.lexicon.phrases import Lexicon

LEXICA: Mapping[str, Lexicon] = {
    "marketing": marketing.PHRASES,
    "review_request": review_request.PHRASES,
    "review_pressure": review_pressure.PHRASES,
    "review_change": review_change.PHRASES,
    "review_change_urged": review_change.URGED,
    "review_mention": review_mention.PHRASES,
    "praise_for_pay": bargain.PRAISE_FOR_PAY,
    "closed_claim": closed_claim.PHRASES,
    "asked_to_cancel": cancelling.ASKED,
    "outside_contact": off_platform.CONTACT,
    "outside_call": off_platform.CALL,
    "outside_pointer": off_platform.POINTER,
    "outside_payment": off_platform.PAYMENT,
    "outside_deal": off_platform.DEAL,
    "outside_lure": off_platform.LURES,
    "way_out": outside.part("way_out"),
    "elsewhere": outside.part("elsewhere"),
    "own_place": outside.part("own_place"),
    "paper": outside.part("paper"),
    "outside_money": outside.part("outside_money"),
    "way_round": outside.part("way_round"),
    "insult": insults.INSULTS,
    "contempt": contempt.CONTEMPT,
    "threat": threats.THREATS,
    "rudeness": rudeness.RUDENESS,
    "pii_request": pii_request.REQUEST,
    "login_request": pii_request.LOGIN,
    "tax_number_request": pii_request.TAX_NUMBER,
    **concepts.SUBJECTS,
}
"""Name → phrases by language. What they show means something by itself: every text is looked through for it."""

COMPANIONS: Mapping[str, Lexicon] = {
    "reward": reward.REWARD,
    "remedy": reward.REMEDY,
    "condition": bargain.CONDITION,
    "thanks_in_kind": bargain.THANKS_IN_KIND,
    "review_condition": review_condition.PHRASES,
    "review_detour": review_condition.DETOUR,
    "praise": review_tone.PRAISE,
    "urging": review_tone.URGING,
    "warning": review_tone.WARNING,
    "change": review_fate.CHANGE,
    "change_it": review_fate.CHANGE_IT,
    "free_choice": review_fate.FREE_CHOICE,
    "no_stock": cancelling.NO_STOCK,
    "order_reason": order_reason.PHRASES,
    "parcel": order_reason.PARCEL,
    "turn": outside.part("turn"),
    "use": outside.part("use"),
    "reach": outside.part("reach"),
    "pay": outside.part("pay"),
    "trade": outside.part("trade"),
    "stays": outside.part("stays"),
    "chatter": small_talk.CHATTER,
    "receipt": receipt.PHRASES,
    "thanks": small_talk.THANKS,
    **concepts.HINTS,
}
"""Name → phrases by language. They mean something beside others only, and are looked for when those are there."""
