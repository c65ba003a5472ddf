"""The rules of one marketplace as data, with source and validity; what acts on them is elsewhere."""

from scenarios.policy.contact import ContactRule, MessageExample, MessageLabel, MessageLimits, MessageRule
from scenarios.policy.disputes import ClaimRule, DefectRule
from scenarios.policy.metrics import Metric
from scenarios.policy.policy import Policy, Rules
from scenarios.policy.responding import ResponseRule

__all__ = [
    "ClaimRule",
    "ContactRule",
    "DefectRule",
    "MessageExample",
    "MessageLabel",
    "MessageLimits",
    "MessageRule",
    "Metric",
    "Policy",
    "ResponseRule",
    "Rules",
]
