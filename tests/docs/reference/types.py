"""Types of the code in the words of people who write files: `tuple[Shift, ...]` is a list of shifts."""

import ast

from tests.docs.reference.markdown import code

_WORDS = {
    "str": "text",
    "int": "a whole number",
    "float": "a number",
    "bool": "`true` or `false`",
    "Any": "anything",
    "msgspec.Raw": "JSON",
    "date": "a date, `2026-01-31`",
    "Duration": "a duration, `1d12h`",
    "Share": "a share, `6%` or `0.06`",
    "Money": "an amount, `24.90`",
    "TimeOfDay": "a time of day, `09:00`",
    "LocalInstant": "a local date and time, `2026-01-05T09:00`",
    "LocalDate": "a date, `2026-12-25`",
    "Start": "a weekday and a time, `Thu 18:40`",
    "Name": "small letters, digits and hyphens",
    "IntentName": "an intent's name",
    "ListName": "a list's name",
    "Language": "a language, `en`",
    "Weekday": "a weekday, `mon`",
    "Month": "a month, `jan`",
    "Trouble": "a trouble, `late`",
    "FulfilledBy": "`merchant` or `marketplace`",
    "Skills": "a contact reason → a whole number from 1 to 99, or a list of reasons",
    "Stars": "1 to 5 stars",
    "Text": "text by language, or several to choose from, or `$line` of the persona",
    "Line": "text, or a list of texts to choose from",
    "Words": "text, or text by language",
    "Fact": "a fact, or `{refund_issued: {at_least: order.total}}`",
    "Facts": "a fact or a list of facts",
    "Before": "a fact, or a duration",
    "Sum": "an amount, `24.90`, or `order.total`",
    "Files": "a file's name, or a list of names",
    "Level": "`first`, `easy`, `middle`, `hard` or `expert`",
    "Skill": "a [skill](facts-and-measures.md#skills)",
    "Patience": "a duration, or `$patience`",
    "Limit": "a bound, `<=10%`",
    "Deed": (
        "`refund`, `replacement`, `no_response_needed`, `respond_to_claim`, `appeal_claim`, `respond_to_chargeback`, "
        "`authorise_return`, `reject_return`, `cancel_order`, `decline_cancellation`, `confirm_shipment`, "
        "`request_review`, `request_feedback_removal`, `delete_feedback_answer`, `report_buyer` or `send_invoice`"
    ),
    "DurationOrNever": "a duration, or `never`",
    "Guards": "[DeskGuards](#deskguards), or a list of those that are on",
    "Deadline": "a duration, or `2 working days`",
    "Edge": "a share, `1%`",
    "Confidence": "`O`, `O-api`, `S`, `C` or `R`",
    "Severity": "`low`, `medium`, `high` or `critical`",
    "MessageLabel": "a [label](message-rules.md#labels)",
    "Example": "text, or [MessageExample](#messageexample)",
    "Sanction": "`at_risk`, `listings_closed`, `offers_closed` or `deactivated`",
    "Defect": (
        "`negative_feedback`, `negative_product_review`, `claim`, `service_chargeback`, `item_not_received`, "
        "`return` or `cancellation`"
    ),
    "Proof": "`tracking`, `delivery`, `signature`, `refund`, `thread` or `return_authorised`",
    "AutoGrant": (
        "`not_shipped`, `no_valid_tracking`, `unanswered_contact`, `unanswered_return` or `no_refund_after_return`"
    ),
    "Story": "a step's name → [Step](#step)",
    "MessageKind": "`reply`, or a contact reason of the API",
    "ProductKind": "`goods`, `made_to_order`, `digital`, `service` or `vehicle`",
    "PickupStatus": "`ready_for_pickup`, `picked_up` or `refused_pickup`",
    "Attachment": (
        "a file: `name`, `size` in bytes, `head`, its first bytes in hexadecimal, and `digest`, its SHA-256 if it is "
        "kept"
    ),
    "PlacedOrder": (
        "an order: `product`, `total` in cents, `language`, `fulfilled_by`; from the purchase `promised`, `ships` and "
        "`delivered`; `buyer_of`; and `tracked`, `signed`, `protected`, `business`, `opted_out`"
    ),
    "FaultName": (
        "`throttled`, `failed`, `unavailable`, `expired_token`, `slow`, `clock_skew`, `truncated` or `closed`"
    ),
    "OperationPattern": "an operation's name, `getOrders`, or a pattern, `messaging/*`",
    "Rules": "a list of: [FaultRule](#faultrule)",
    "Skew": "a duration, `5m`, or `-5m`",
    "When": "a time since the world began, `2h`, or an instant, `2026-01-05T15:00Z`",
    "Reading": "what was read: `intent`, `evidence`, the words that say it, and `pattern`, the phrase that was found",
    "AnyEvent": "an [event](#events)",
    "ExternalCommand": "a [command](#commands-from-outside)",
}


def words(annotation: ast.expr, models: frozenset[str] = frozenset()) -> str:
    """A type in words; a model becomes a link to its heading."""
    if isinstance(annotation, ast.BinOp):
        parts = [part for part in _alternatives(annotation) if not _is_none(part)]
        return " or ".join(words(part, models) for part in parts)
    if isinstance(annotation, ast.Subscript):
        return _filled(annotation, models)
    name = ast.unparse(annotation)
    if name in models:
        return f"[{name}](#{name.lower()})"
    return _WORDS[name]


def _filled(annotation: ast.Subscript, models: frozenset[str]) -> str:
    inside = annotation.slice
    parts = inside.elts if isinstance(inside, ast.Tuple) else [inside]
    match ast.unparse(annotation.value):
        case "Literal":
            return " or ".join(code(str(ast.literal_eval(part))) for part in parts)
        case "Annotated":
            return ("one, or " if "in_list" in ast.unparse(inside) else "") + words(parts[0], models)
        case "Versions":
            return f"one or several versions of {words(parts[0], models)}"
        case "tuple":
            return f"a list of: {words(parts[0], models)}"
        case _:
            return f"{words(parts[0], models)} → {words(parts[1], models)}"


def _alternatives(annotation: ast.expr) -> list[ast.expr]:
    if not isinstance(annotation, ast.BinOp):
        return [annotation]
    return [*_alternatives(annotation.left), *_alternatives(annotation.right)]


def _is_none(annotation: ast.expr) -> bool:
    """Whether a value is left out: there is none, or the key is not there."""
    is_missing = isinstance(annotation, ast.Attribute) and annotation.attr == "UnsetType"
    return is_missing or (isinstance(annotation, ast.Constant) and annotation.value is None)
