"""What a policy file can name in a message rule: each predicate under its name."""

from collections.abc import Mapping

from simulator.policy.messages.advertising import marketing
from simulator.policy.messages.attachments import attachment_size, attachment_type
from simulator.policy.messages.beginnings import bare_thanks, unrelated_to_order
from simulator.policy.messages.cancelling import asks_to_cancel
from simulator.policy.messages.contact_details import email_address, phone_number
from simulator.policy.messages.destinations import external_link
from simulator.policy.messages.diversion import off_platform
from simulator.policy.messages.finding import Primitive
from simulator.policy.messages.incentives import incentive
from simulator.policy.messages.languages import wrong_language
from simulator.policy.messages.lengths import over_length
from simulator.policy.messages.manners import abusive, rude
from simulator.policy.messages.markup import markup
from simulator.policy.messages.occasions import no_order_id, opted_out, too_late
from simulator.policy.messages.personal_details import pii_request
from simulator.policy.messages.placeholders import placeholder
from simulator.policy.messages.reviews import review_change, review_solicitation, second_request
from simulator.policy.messages.style import style

PRIMITIVES: Mapping[str, Primitive] = {
    "email_address": email_address,
    "phone_number": phone_number,
    "external_link": external_link,
    "over_length": over_length,
    "wrong_language": wrong_language,
    "markup": markup,
    "style": style,
    "no_order_id": no_order_id,
    "too_late": too_late,
    "opted_out": opted_out,
    "placeholder": placeholder,
    "attachment_type": attachment_type,
    "attachment_size": attachment_size,
    "marketing": marketing,
    "incentive": incentive,
    "review_solicitation": review_solicitation,
    "review_change": review_change,
    "second_request": second_request,
    "unrelated_to_order": unrelated_to_order,
    "bare_thanks": bare_thanks,
    "asks_to_cancel": asks_to_cancel,
    "off_platform": off_platform,
    "abusive": abusive,
    "rude": rude,
    "pii_request": pii_request,
}
"""Name → predicate."""
